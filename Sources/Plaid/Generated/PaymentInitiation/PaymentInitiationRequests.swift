// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/payment_initiation/consent/create`.
///
/// Creates a payment consent, under which payments need no further approval.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentCreateResponse
    public static var path: StaticString { "/payment_initiation/consent/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the recipient.
    public var recipientID: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    ///
    /// 1 to 18 characters.
    public var reference: String
    /// What the consent is for.
    ///
    /// At least 1 element, without duplicates.
    @available(*, deprecated, message: "Use `type`.")
    public var scopes: [PaymentInitiationConsentScope]? { get { deprecatedScopes } set { deprecatedScopes = newValue } }
    private var deprecatedScopes: [PaymentInitiationConsentScope]?
    /// What the consent is for.
    public var type: PaymentInitiationConsentType?
    /// The limits of payments under the consent.
    public var constraints: PaymentInitiationConsentConstraints
    /// Further settings of the request.
    public var options: ExternalPaymentInitiationConsentOptions?
    /// The payer and the account that the consent is bound to; `null` or absent for any.
    public var payerDetails: PaymentInitiationConsentPayerDetails?
    /// The payer's identifier from `/user/create`.
    ///
    /// New integrations need it. Give the user a name, and an email address or a telephone number.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String,
        reference: String,
        constraints: PaymentInitiationConsentConstraints,
        scopes: [PaymentInitiationConsentScope]? = nil,
        type: PaymentInitiationConsentType? = nil,
        options: ExternalPaymentInitiationConsentOptions? = nil,
        payerDetails: PaymentInitiationConsentPayerDetails? = nil,
        userID: String? = nil
    ) {
        self.recipientID = recipientID
        self.reference = reference
        self.deprecatedScopes = scopes
        self.type = type
        self.constraints = constraints
        self.options = options
        self.payerDetails = payerDetails
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient_id", recipientID)
        json.field("reference", reference)
        json.field("scopes", deprecatedScopes)
        json.field("type", type)
        json.field("constraints", constraints)
        json.field("options", options)
        json.field("payer_details", payerDetails)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/consent/get`.
///
/// Returns a payment consent.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget).
public struct PaymentInitiationConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentGetResponse
    public static var path: StaticString { "/payment_initiation/consent/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the payment consent.
    public var consentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        consentID: String
    ) {
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/consent/payment/execute`.
///
/// Executes a payment under a payment consent.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute).
public struct PaymentInitiationConsentPaymentExecuteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentPaymentExecuteResponse
    public static var path: StaticString { "/payment_initiation/consent/payment/execute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The identifier of the payment consent.
    public var consentID: String
    /// The amount and its currency.
    public var amount: PaymentAmount
    /// A text of your choice; a repeated request with it makes no second payment.
    ///
    /// 1 to 128 characters.
    public var idempotencyKey: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    ///
    /// 1 to 18 characters.
    public var reference: String?
    /// What the payment is for.
    @available(*, deprecated, message: "The consent's `type` determines it.")
    public var scope: PaymentInitiationConsentScope? { get { deprecatedScope } set { deprecatedScope = newValue } }
    private var deprecatedScope: PaymentInitiationConsentScope?
    /// Whether to wait for the bank (`IMMEDIATE`) or not (`ASYNC`).
    public var processingMode: PaymentInitiationConsentProcessingMode?

    /// Creates a value; omitted members are not sent.
    public init(
        consentID: String,
        amount: PaymentAmount,
        idempotencyKey: String,
        reference: String? = nil,
        scope: PaymentInitiationConsentScope? = nil,
        processingMode: PaymentInitiationConsentProcessingMode? = nil
    ) {
        self.consentID = consentID
        self.amount = amount
        self.idempotencyKey = idempotencyKey
        self.reference = reference
        self.deprecatedScope = scope
        self.processingMode = processingMode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("consent_id", consentID)
        json.field("amount", amount)
        json.field("idempotency_key", idempotencyKey)
        json.field("reference", reference)
        json.field("scope", deprecatedScope)
        json.field("processing_mode", processingMode)
        json.endObject()
    }
}

/// A request to `/payment_initiation/consent/revoke`.
///
/// Revokes a payment consent.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke).
public struct PaymentInitiationConsentRevokeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentRevokeResponse
    public static var path: StaticString { "/payment_initiation/consent/revoke" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the payment consent.
    public var consentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        consentID: String
    ) {
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/create`.
///
/// Creates a payment, which the user then authorizes in Link.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct PaymentInitiationPaymentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the recipient.
    public var recipientID: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    ///
    /// 1 to 18 characters.
    public var reference: String
    /// The amount and its currency.
    public var amount: PaymentAmount
    /// When the payments of a standing order are made; `null` or absent for a single payment.
    public var schedule: ExternalPaymentScheduleBase?
    /// Further settings of the request.
    public var options: ExternalPaymentOptions?
    /// The payer's identifier from `/user/create`.
    ///
    /// New integrations need it. Give the user a name, and an email address or a telephone number.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String,
        reference: String,
        amount: PaymentAmount,
        schedule: ExternalPaymentScheduleBase? = nil,
        options: ExternalPaymentOptions? = nil,
        userID: String? = nil
    ) {
        self.recipientID = recipientID
        self.reference = reference
        self.amount = amount
        self.schedule = schedule
        self.options = options
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient_id", recipientID)
        json.field("reference", reference)
        json.field("amount", amount)
        json.field("schedule", schedule)
        json.field("options", options)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/get`.
///
/// Returns a payment with its status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget).
public struct PaymentInitiationPaymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentGetResponse
    public static var path: StaticString { "/payment_initiation/payment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the payment, case-sensitive.
    public var paymentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String
    ) {
        self.paymentID = paymentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/list`.
///
/// Returns payments, newest first.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist).
public struct PaymentInitiationPaymentListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentListResponse
    public static var path: StaticString { "/payment_initiation/payment/list" }
    public static var kind: PlaidOperationKind { .read }
    /// How many entries a page has.
    ///
    /// From 1 to 200. The default is `10`.
    public var count: Int?
    /// Where the page starts; the first page when it is absent.
    public var cursor: Timestamp?
    /// The identifier of the payment consent.
    public var consentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int? = nil,
        cursor: Timestamp? = nil,
        consentID: String? = nil
    ) {
        self.count = count
        self.cursor = cursor
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("cursor", cursor)
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/reverse`.
///
/// Refunds a payment, in full or in part, from a wallet.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
public struct PaymentInitiationPaymentReverseRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentReverseResponse
    public static var path: StaticString { "/payment_initiation/payment/reverse" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The identifier of the payment, case-sensitive.
    public var paymentID: String
    /// A text of your choice; a repeated request with it makes no second payment.
    ///
    /// 1 to 128 characters.
    public var idempotencyKey: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    ///
    /// 6 to 18 characters.
    public var reference: String
    /// The amount and its currency.
    public var amount: PaymentAmountNullable?
    /// The payer's date of birth, which some banks require.
    public var counterpartyDateOfBirth: CalendarDate?
    /// The payer's address, which most banks outside the UK require.
    public var counterpartyAddress: PaymentInitiationAddress?

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String,
        idempotencyKey: String,
        reference: String,
        amount: PaymentAmountNullable? = nil,
        counterpartyDateOfBirth: CalendarDate? = nil,
        counterpartyAddress: PaymentInitiationAddress? = nil
    ) {
        self.paymentID = paymentID
        self.idempotencyKey = idempotencyKey
        self.reference = reference
        self.amount = amount
        self.counterpartyDateOfBirth = counterpartyDateOfBirth
        self.counterpartyAddress = counterpartyAddress
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.field("idempotency_key", idempotencyKey)
        json.field("reference", reference)
        json.field("amount", amount)
        json.field("counterparty_date_of_birth", counterpartyDateOfBirth)
        json.field("counterparty_address", counterpartyAddress)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/token/create`.
///
/// Creates a payment token.
///
/// See [Plaid's documentation](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token).
public struct PaymentInitiationPaymentTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentTokenCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the payment, case-sensitive.
    public var paymentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String
    ) {
        self.paymentID = paymentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/recipient/create`.
///
/// Creates a payment recipient.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate).
public struct PaymentInitiationRecipientCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientCreateResponse
    public static var path: StaticString { "/payment_initiation/recipient/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The account holder's name.
    public var name: String
    /// The International Bank Account Number; `null` or absent when there is none.
    ///
    /// 15 to 34 characters.
    public var iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public var bacs: RecipientBACS?
    /// The recipient's address.
    public var address: PaymentInitiationAddress?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String,
        iban: SensitiveString? = nil,
        bacs: RecipientBACS? = nil,
        address: PaymentInitiationAddress? = nil
    ) {
        self.name = name
        self.iban = iban
        self.bacs = bacs
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("iban", iban)
        json.field("bacs", bacs)
        json.field("address", address)
        json.endObject()
    }
}

/// A request to `/payment_initiation/recipient/get`.
///
/// Returns a payment recipient.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget).
public struct PaymentInitiationRecipientGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientGetResponse
    public static var path: StaticString { "/payment_initiation/recipient/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the recipient.
    public var recipientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String
    ) {
        self.recipientID = recipientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient_id", recipientID)
        json.endObject()
    }
}

/// A request to `/payment_initiation/recipient/list`.
///
/// Returns payment recipients.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist).
public struct PaymentInitiationRecipientListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientListResponse
    public static var path: StaticString { "/payment_initiation/recipient/list" }
    public static var kind: PlaidOperationKind { .read }
    /// How many entries a page has.
    ///
    /// From 1 to 100. The default is `100`.
    public var count: Int?
    /// Where the page starts; the first page when it is absent.
    ///
    /// At most 256 characters.
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int? = nil,
        cursor: String? = nil
    ) {
        self.count = count
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("cursor", cursor)
        json.endObject()
    }
}
