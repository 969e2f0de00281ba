// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/payment/token/create`: creates payment initiation payment token.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    /// Plaid has deprecated this operation.
    ///
    /// - Documentation: <https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func createPaymentToken(
        paymentID: String
    ) async throws(PlaidError) -> PaymentInitiationPaymentTokenCreateResponse {
        try await execute(PaymentInitiationPaymentTokenCreateRequest(paymentID: paymentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/consent/create`: creates payment initiation consent.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentCreate(
        recipientID: String,
        reference: String,
        constraints: PaymentInitiationConsentConstraints,
        scopes: [PaymentInitiationConsentScope]? = nil,
        type: PaymentInitiationConsentType? = nil,
        options: ExternalPaymentInitiationConsentOptions? = nil,
        payerDetails: PaymentInitiationConsentPayerDetails? = nil
    ) async throws(PlaidError) -> PaymentInitiationConsentCreateResponse {
        try await execute(PaymentInitiationConsentCreateRequest(recipientID: recipientID, reference: reference, constraints: constraints, scopes: scopes, type: type, options: options, payerDetails: payerDetails))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/consent/get`: gets payment initiation consent.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentGet(
        consentID: String
    ) async throws(PlaidError) -> PaymentInitiationConsentGetResponse {
        try await execute(PaymentInitiationConsentGetRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/consent/payment/execute`: executes payment initiation consent payment.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/payment_initiation/consent/revoke`: revokes payment initiation consent.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationConsentRevoke(
        consentID: String
    ) async throws(PlaidError) -> PaymentInitiationConsentRevokeResponse {
        try await execute(PaymentInitiationConsentRevokeRequest(consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/payment/create`: creates payment initiation payment.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentCreate(
        recipientID: String,
        reference: String,
        amount: PaymentAmount,
        schedule: ExternalPaymentScheduleBase? = nil,
        options: ExternalPaymentOptions? = nil
    ) async throws(PlaidError) -> PaymentInitiationPaymentCreateResponse {
        try await execute(PaymentInitiationPaymentCreateRequest(recipientID: recipientID, reference: reference, amount: amount, schedule: schedule, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/payment/get`: gets payment initiation payment.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentGet(
        paymentID: String
    ) async throws(PlaidError) -> PaymentInitiationPaymentGetResponse {
        try await execute(PaymentInitiationPaymentGetRequest(paymentID: paymentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/payment/list`: lists payment initiation payments.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationPaymentList(
        count: Int? = nil,
        cursor: Timestamp? = nil,
        consentID: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationPaymentListResponse {
        try await execute(PaymentInitiationPaymentListRequest(count: count, cursor: cursor, consentID: consentID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/payment/reverse`: reverses payment initiation payment.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/payment_initiation/recipient/create`: creates payment initiation recipient.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
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
    /// Calls `/payment_initiation/recipient/get`: gets payment initiation recipient.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationRecipientGet(
        recipientID: String
    ) async throws(PlaidError) -> PaymentInitiationRecipientGetResponse {
        try await execute(PaymentInitiationRecipientGetRequest(recipientID: recipientID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/payment_initiation/recipient/list`: lists payment initiation recipients.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func paymentInitiationRecipientList(
        count: Int? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> PaymentInitiationRecipientListResponse {
        try await execute(PaymentInitiationRecipientListRequest(count: count, cursor: cursor))
    }
}
