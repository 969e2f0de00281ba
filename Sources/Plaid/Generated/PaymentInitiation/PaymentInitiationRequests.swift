// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/payment_initiation/consent/create` is sent.
public struct PaymentInitiationConsentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentCreateResponse
    public static var path: StaticString { "/payment_initiation/consent/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `recipient_id`.
    public var recipientID: String
    /// The wire's `reference`.
    public var reference: String
    /// The wire's `scopes`.
    public var scopes: [PaymentInitiationConsentScope]?
    /// The wire's `type`.
    public var type: PaymentInitiationConsentType?
    /// The wire's `constraints`.
    public var constraints: PaymentInitiationConsentConstraints
    /// The wire's `options`.
    public var options: ExternalPaymentInitiationConsentOptions?
    /// The wire's `payer_details`.
    public var payerDetails: PaymentInitiationConsentPayerDetails?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/consent/get` is sent.
public struct PaymentInitiationConsentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentGetResponse
    public static var path: StaticString { "/payment_initiation/consent/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `consent_id`.
    public var consentID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/consent/payment/execute` is sent.
public struct PaymentInitiationConsentPaymentExecuteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentPaymentExecuteResponse
    public static var path: StaticString { "/payment_initiation/consent/payment/execute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The wire's `consent_id`.
    public var consentID: String
    /// The wire's `amount`.
    public var amount: PaymentAmount
    /// The wire's `idempotency_key`.
    public var idempotencyKey: String
    /// The wire's `reference`.
    public var reference: String?
    /// The wire's `scope`.
    public var scope: PaymentInitiationConsentScope?
    /// The wire's `processing_mode`.
    public var processingMode: PaymentInitiationConsentProcessingMode?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/consent/revoke` is sent.
public struct PaymentInitiationConsentRevokeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationConsentRevokeResponse
    public static var path: StaticString { "/payment_initiation/consent/revoke" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `consent_id`.
    public var consentID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/payment/create` is sent.
public struct PaymentInitiationPaymentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `recipient_id`.
    public var recipientID: String
    /// The wire's `reference`.
    public var reference: String
    /// The wire's `amount`.
    public var amount: PaymentAmount
    /// The wire's `schedule`.
    public var schedule: ExternalPaymentScheduleBase?
    /// The wire's `options`.
    public var options: ExternalPaymentOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/payment/get` is sent.
public struct PaymentInitiationPaymentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentGetResponse
    public static var path: StaticString { "/payment_initiation/payment/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `payment_id`.
    public var paymentID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/payment/list` is sent.
public struct PaymentInitiationPaymentListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentListResponse
    public static var path: StaticString { "/payment_initiation/payment/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `cursor`.
    public var cursor: Timestamp?
    /// The wire's `consent_id`.
    public var consentID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/payment/reverse` is sent.
public struct PaymentInitiationPaymentReverseRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentReverseResponse
    public static var path: StaticString { "/payment_initiation/payment/reverse" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The wire's `payment_id`.
    public var paymentID: String
    /// The wire's `idempotency_key`.
    public var idempotencyKey: String
    /// The wire's `reference`.
    public var reference: String
    /// The wire's `amount`.
    public var amount: PaymentAmountNullable?
    /// The wire's `counterparty_date_of_birth`.
    public var counterpartyDateOfBirth: CalendarDate?
    /// The wire's `counterparty_address`.
    public var counterpartyAddress: PaymentInitiationAddress?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/payment/token/create` is sent.
public struct PaymentInitiationPaymentTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationPaymentTokenCreateResponse
    public static var path: StaticString { "/payment_initiation/payment/token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `payment_id`.
    public var paymentID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/recipient/create` is sent.
public struct PaymentInitiationRecipientCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientCreateResponse
    public static var path: StaticString { "/payment_initiation/recipient/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `name`.
    public var name: String
    /// The wire's `iban`.
    public var iban: SensitiveString?
    /// The wire's `bacs`.
    public var bacs: RecipientBACS?
    /// The wire's `address`.
    public var address: PaymentInitiationAddress?

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/recipient/get` is sent.
public struct PaymentInitiationRecipientGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientGetResponse
    public static var path: StaticString { "/payment_initiation/recipient/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `recipient_id`.
    public var recipientID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/payment_initiation/recipient/list` is sent.
public struct PaymentInitiationRecipientListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentInitiationRecipientListResponse
    public static var path: StaticString { "/payment_initiation/recipient/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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
