// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Creates a payment token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token).
    ///
    /// - Parameter paymentID: The identifier of the payment, case-sensitive.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    @available(*, deprecated, message: "Pass the payment ID to `/link/token/create`.")
    public func createPaymentToken(
        paymentID: String
    ) async throws(PlaidError) -> PaymentInitiationPaymentTokenCreateResponse {
        try await execute(PaymentInitiationPaymentTokenCreateRequest(paymentID: paymentID))
    }
}

extension PlaidClientProtocol {
    /// Creates a payment consent, under which payments need no further approval.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
    ///
    /// - Parameters:
    ///   - recipientID: The identifier of the recipient.
    ///   - reference: What the recipient finds on the bank statement. Letters, digits and spaces only. 1 to 18
    ///     characters.
    ///   - constraints: The limits of payments under the consent.
    ///   - scopes: What the consent is for. At least 1 element, without duplicates. Deprecated: Use `type`.
    ///   - type: What the consent is for.
    ///   - options: Further settings of the request.
    ///   - payerDetails: The payer and the account that the consent is bound to; `null` or absent for any.
    ///   - userID: The payer's identifier from `/user/create`. New integrations need it. Give the user a name, and
    ///     an email address or a telephone number. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentCreate(
        recipientID: String,
        reference: String,
        constraints: PaymentInitiationConsentConstraints,
        scopes: [PaymentInitiationConsentScope]? = nil,
        type: PaymentInitiationConsentType? = nil,
        options: ExternalPaymentInitiationConsentOptions? = nil,
        payerDetails: PaymentInitiationConsentPayerDetails? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationConsentCreateResponse {
        try await execute(PaymentInitiationConsentCreateRequest(recipientID: recipientID, reference: reference, constraints: constraints, scopes: scopes, type: type, options: options, payerDetails: payerDetails, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns a payment consent.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget).
    ///
    /// - Parameter consentID: The identifier of the payment consent.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentGet(
        consentID: String
    ) async throws(PlaidError) -> PaymentInitiationConsentGetResponse {
        try await execute(PaymentInitiationConsentGetRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Executes a payment under a payment consent.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute).
    ///
    /// - Parameters:
    ///   - consentID: The identifier of the payment consent.
    ///   - amount: The amount and its currency.
    ///   - idempotencyKey: A text of your choice; a repeated request with it makes no second payment. 1 to 128
    ///     characters.
    ///   - reference: What the recipient finds on the bank statement. Letters, digits and spaces only. 1 to 18
    ///     characters.
    ///   - scope: What the payment is for. Deprecated: The consent's `type` determines it.
    ///   - processingMode: Whether to wait for the bank (`IMMEDIATE`) or not (`ASYNC`).
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentPaymentExecute(
        consentID: String,
        amount: PaymentAmount,
        idempotencyKey: String,
        reference: String? = nil,
        scope: PaymentInitiationConsentScope? = nil,
        processingMode: PaymentInitiationConsentProcessingMode? = nil
    ) async throws(PlaidError) -> PaymentInitiationConsentPaymentExecuteResponse {
        try await execute(PaymentInitiationConsentPaymentExecuteRequest(consentID: consentID, amount: amount, idempotencyKey: idempotencyKey, reference: reference, scope: scope, processingMode: processingMode))
    }
}

extension PlaidClientProtocol {
    /// Revokes a payment consent.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke).
    ///
    /// - Parameter consentID: The identifier of the payment consent.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentRevoke(
        consentID: String
    ) async throws(PlaidError) -> PaymentInitiationConsentRevokeResponse {
        try await execute(PaymentInitiationConsentRevokeRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Creates a payment, which the user then authorizes in Link.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
    ///
    /// - Parameters:
    ///   - recipientID: The identifier of the recipient.
    ///   - reference: What the recipient finds on the bank statement. Letters, digits and spaces only. 1 to 18
    ///     characters.
    ///   - amount: The amount and its currency.
    ///   - schedule: When the payments of a standing order are made; `null` or absent for a single payment.
    ///   - options: Further settings of the request.
    ///   - userID: The payer's identifier from `/user/create`. New integrations need it. Give the user a name, and
    ///     an email address or a telephone number. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentCreate(
        recipientID: String,
        reference: String,
        amount: PaymentAmount,
        schedule: ExternalPaymentScheduleBase? = nil,
        options: ExternalPaymentOptions? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationPaymentCreateResponse {
        try await execute(PaymentInitiationPaymentCreateRequest(recipientID: recipientID, reference: reference, amount: amount, schedule: schedule, options: options, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns a payment with its status.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget).
    ///
    /// - Parameter paymentID: The identifier of the payment, case-sensitive.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentGet(
        paymentID: String
    ) async throws(PlaidError) -> PaymentInitiationPaymentGetResponse {
        try await execute(PaymentInitiationPaymentGetRequest(paymentID: paymentID))
    }
}

extension PlaidClientProtocol {
    /// Returns payments, newest first.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist).
    ///
    /// - Parameters:
    ///   - count: How many entries a page has. From 1 to 200. The default is `10`.
    ///   - cursor: Where the page starts; the first page when it is absent.
    ///   - consentID: The identifier of the payment consent.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentList(
        count: Int? = nil,
        cursor: Timestamp? = nil,
        consentID: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationPaymentListResponse {
        try await execute(PaymentInitiationPaymentListRequest(count: count, cursor: cursor, consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Refunds a payment, in full or in part, from a wallet.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
    ///
    /// - Parameters:
    ///   - paymentID: The identifier of the payment, case-sensitive.
    ///   - idempotencyKey: A text of your choice; a repeated request with it makes no second payment. 1 to 128
    ///     characters.
    ///   - reference: What the recipient finds on the bank statement. Letters, digits and spaces only. 6 to 18
    ///     characters.
    ///   - amount: The amount and its currency.
    ///   - counterpartyDateOfBirth: The payer's date of birth, which some banks require.
    ///   - counterpartyAddress: The payer's address, which most banks outside the UK require.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentReverse(
        paymentID: String,
        idempotencyKey: String,
        reference: String,
        amount: PaymentAmountNullable? = nil,
        counterpartyDateOfBirth: CalendarDate? = nil,
        counterpartyAddress: PaymentInitiationAddress? = nil
    ) async throws(PlaidError) -> PaymentInitiationPaymentReverseResponse {
        try await execute(PaymentInitiationPaymentReverseRequest(paymentID: paymentID, idempotencyKey: idempotencyKey, reference: reference, amount: amount, counterpartyDateOfBirth: counterpartyDateOfBirth, counterpartyAddress: counterpartyAddress))
    }
}

extension PlaidClientProtocol {
    /// Creates a payment recipient.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate).
    ///
    /// - Parameters:
    ///   - name: The account holder's name.
    ///   - iban: The International Bank Account Number; `null` or absent when there is none. 15 to 34 characters.
    ///   - bacs: The account number and sort code in the UK; `null` or absent when there are none.
    ///   - address: The recipient's address.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationRecipientCreate(
        name: String,
        iban: SensitiveString? = nil,
        bacs: RecipientBACS? = nil,
        address: PaymentInitiationAddress? = nil
    ) async throws(PlaidError) -> PaymentInitiationRecipientCreateResponse {
        try await execute(PaymentInitiationRecipientCreateRequest(name: name, iban: iban, bacs: bacs, address: address))
    }
}

extension PlaidClientProtocol {
    /// Returns a payment recipient.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget).
    ///
    /// - Parameter recipientID: The identifier of the recipient.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationRecipientGet(
        recipientID: String
    ) async throws(PlaidError) -> PaymentInitiationRecipientGetResponse {
        try await execute(PaymentInitiationRecipientGetRequest(recipientID: recipientID))
    }
}

extension PlaidClientProtocol {
    /// Returns payment recipients.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist).
    ///
    /// - Parameters:
    ///   - count: How many entries a page has. From 1 to 100. The default is `100`.
    ///   - cursor: Where the page starts; the first page when it is absent. At most 256 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationRecipientList(
        count: Int? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationRecipientListResponse {
        try await execute(PaymentInitiationRecipientListRequest(count: count, cursor: cursor))
    }
}
