// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/payment_initiation/consent/create`.
public struct PaymentInitiationConsentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentCreateResponse
    public static var path: StaticString { "/payment_initiation/consent/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `recipient_id`.
    public var recipientID: String
    /// The JSON member `reference`.
    public var reference: String
    /// The JSON member `scopes`.
    public var scopes: [PaymentInitiationConsentScope]?
    /// The JSON member `type`.
    public var type: PaymentInitiationConsentType?
    /// The JSON member `constraints`.
    public var constraints: PaymentInitiationConsentConstraints
    /// The JSON member `options`.
    public var options: ExternalPaymentInitiationConsentOptions?
    /// The JSON member `payer_details`.
    public var payerDetails: PaymentInitiationConsentPayerDetails?

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String,
        reference: String,
        constraints: PaymentInitiationConsentConstraints,
        scopes: [PaymentInitiationConsentScope]? = nil,
        type: PaymentInitiationConsentType? = nil,
        options: ExternalPaymentInitiationConsentOptions? = nil,
        payerDetails: PaymentInitiationConsentPayerDetails? = nil
    ) {
        self.recipientID = recipientID
        self.reference = reference
        self.scopes = scopes
        self.type = type
        self.constraints = constraints
        self.options = options
        self.payerDetails = payerDetails
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient_id", recipientID)
        json.field("reference", reference)
        json.field("scopes", scopes)
        json.field("type", type)
        json.field("constraints", constraints)
        json.field("options", options)
        json.field("payer_details", payerDetails)
        json.endObject()
    }
}

/// A request to `/payment_initiation/consent/get`.
public struct PaymentInitiationConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentGetResponse
    public static var path: StaticString { "/payment_initiation/consent/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `consent_id`.
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
public struct PaymentInitiationConsentPaymentExecuteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentPaymentExecuteResponse
    public static var path: StaticString { "/payment_initiation/consent/payment/execute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `consent_id`.
    public var consentID: String
    /// The JSON member `amount`.
    public var amount: PaymentAmount
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `reference`.
    public var reference: String?
    /// The JSON member `scope`.
    public var scope: PaymentInitiationConsentScope?
    /// The JSON member `processing_mode`.
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
        self.scope = scope
        self.processingMode = processingMode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("consent_id", consentID)
        json.field("amount", amount)
        json.field("idempotency_key", idempotencyKey)
        json.field("reference", reference)
        json.field("scope", scope)
        json.field("processing_mode", processingMode)
        json.endObject()
    }
}

/// A request to `/payment_initiation/consent/revoke`.
public struct PaymentInitiationConsentRevokeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentRevokeResponse
    public static var path: StaticString { "/payment_initiation/consent/revoke" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `consent_id`.
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
public struct PaymentInitiationPaymentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `recipient_id`.
    public var recipientID: String
    /// The JSON member `reference`.
    public var reference: String
    /// The JSON member `amount`.
    public var amount: PaymentAmount
    /// The JSON member `schedule`.
    public var schedule: ExternalPaymentScheduleBase?
    /// The JSON member `options`.
    public var options: ExternalPaymentOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        recipientID: String,
        reference: String,
        amount: PaymentAmount,
        schedule: ExternalPaymentScheduleBase? = nil,
        options: ExternalPaymentOptions? = nil
    ) {
        self.recipientID = recipientID
        self.reference = reference
        self.amount = amount
        self.schedule = schedule
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("recipient_id", recipientID)
        json.field("reference", reference)
        json.field("amount", amount)
        json.field("schedule", schedule)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/payment_initiation/payment/get`.
public struct PaymentInitiationPaymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentGetResponse
    public static var path: StaticString { "/payment_initiation/payment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `payment_id`.
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
public struct PaymentInitiationPaymentListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentListResponse
    public static var path: StaticString { "/payment_initiation/payment/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `cursor`.
    public var cursor: Timestamp?
    /// The JSON member `consent_id`.
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
public struct PaymentInitiationPaymentReverseRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentReverseResponse
    public static var path: StaticString { "/payment_initiation/payment/reverse" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `payment_id`.
    public var paymentID: String
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `reference`.
    public var reference: String
    /// The JSON member `amount`.
    public var amount: PaymentAmountNullable?
    /// The JSON member `counterparty_date_of_birth`.
    public var counterpartyDateOfBirth: CalendarDate?
    /// The JSON member `counterparty_address`.
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
public struct PaymentInitiationPaymentTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentTokenCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `payment_id`.
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
public struct PaymentInitiationRecipientCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientCreateResponse
    public static var path: StaticString { "/payment_initiation/recipient/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `name`.
    public var name: String
    /// The JSON member `iban`.
    public var iban: SensitiveString?
    /// The JSON member `bacs`.
    public var bacs: RecipientBACS?
    /// The JSON member `address`.
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
public struct PaymentInitiationRecipientGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientGetResponse
    public static var path: StaticString { "/payment_initiation/recipient/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `recipient_id`.
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
public struct PaymentInitiationRecipientListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientListResponse
    public static var path: StaticString { "/payment_initiation/recipient/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `cursor`.
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
