// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `PaymentInitiationConsentCreateResponse`.
public struct PaymentInitiationConsentCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `consent_id`.
    public let consentID: String
    /// The JSON member `status`.
    public let status: PaymentInitiationConsentStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("consent_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var consentID: String?
        var status: PaymentInitiationConsentStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: consentID = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.consentID = consentID ?? json.missing("PaymentInitiationConsentCreateResponse.consent_id")
        self.status = status ?? json.missing("PaymentInitiationConsentCreateResponse.status")
        self.requestID = requestID ?? json.missing("PaymentInitiationConsentCreateResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationConsentGetResponse`.
public struct PaymentInitiationConsentGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `consent_id`.
    public let consentID: String
    /// The JSON member `status`.
    public let status: PaymentInitiationConsentStatus
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `reference`.
    public let reference: String
    /// The JSON member `constraints`.
    public let constraints: PaymentInitiationConsentConstraints
    /// The JSON member `scopes`.
    public let scopes: [PaymentInitiationConsentScope]?
    /// The JSON member `type`.
    public let type: PaymentInitiationConsentType?
    /// The JSON member `payer_details`.
    public let payerDetails: ExternalPaymentRefundDetails?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("consent_id", "status", "created_at", "recipient_id", "reference", "constraints", "scopes", "type", "payer_details", "request_id")
    public init(json: inout JSONReader) {
        var consentID: String?
        var status: PaymentInitiationConsentStatus?
        var createdAt: Timestamp?
        var recipientID: String?
        var reference: String?
        var constraints: PaymentInitiationConsentConstraints?
        var scopes: [PaymentInitiationConsentScope]?
        var type: PaymentInitiationConsentType?
        var payerDetails: ExternalPaymentRefundDetails?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: consentID = json.decode()
                case 1: status = json.decode()
                case 2: createdAt = json.decode()
                case 3: recipientID = json.decode()
                case 4: reference = json.decode()
                case 5: constraints = json.decode()
                case 6: scopes = json.decode()
                case 7: type = json.decode()
                case 8: payerDetails = json.decode()
                case 9: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.consentID = consentID ?? json.missing("PaymentInitiationConsentGetResponse.consent_id")
        self.status = status ?? json.missing("PaymentInitiationConsentGetResponse.status")
        self.createdAt = createdAt ?? json.missing("PaymentInitiationConsentGetResponse.created_at")
        self.recipientID = recipientID ?? json.missing("PaymentInitiationConsentGetResponse.recipient_id")
        self.reference = reference ?? json.missing("PaymentInitiationConsentGetResponse.reference")
        self.constraints = constraints ?? json.missing("PaymentInitiationConsentGetResponse.constraints")
        self.scopes = scopes
        self.type = type
        self.payerDetails = payerDetails
        self.requestID = requestID ?? json.missing("PaymentInitiationConsentGetResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationConsentPaymentExecuteResponse`.
public struct PaymentInitiationConsentPaymentExecuteResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `payment_id`.
    public let paymentID: String
    /// The JSON member `status`.
    public let status: PaymentInitiationPaymentStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payment_id", "status", "request_id", "error")
    public init(json: inout JSONReader) {
        var paymentID: String?
        var status: PaymentInitiationPaymentStatus?
        var requestID: RequestID?
        var error: PlaidErrorObject?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentID = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                case 3: error = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentID = paymentID ?? json.missing("PaymentInitiationConsentPaymentExecuteResponse.payment_id")
        self.status = status ?? json.missing("PaymentInitiationConsentPaymentExecuteResponse.status")
        self.requestID = requestID ?? json.missing("PaymentInitiationConsentPaymentExecuteResponse.request_id")
        self.error = error
    }
}

/// The response of the operations that return `PaymentInitiationConsentRevokeResponse`.
public struct PaymentInitiationConsentRevokeResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID
    }
}

/// The response of the operations that return `PaymentInitiationPaymentCreateResponse`.
public struct PaymentInitiationPaymentCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `payment_id`.
    public let paymentID: String
    /// The JSON member `status`.
    public let status: PaymentInitiationPaymentCreateStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payment_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var paymentID: String?
        var status: PaymentInitiationPaymentCreateStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentID = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentID = paymentID ?? json.missing("PaymentInitiationPaymentCreateResponse.payment_id")
        self.status = status ?? json.missing("PaymentInitiationPaymentCreateResponse.status")
        self.requestID = requestID ?? json.missing("PaymentInitiationPaymentCreateResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationPaymentGetResponse`.
public struct PaymentInitiationPaymentGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `payment_id`.
    public let paymentID: String
    /// The JSON member `amount`.
    public let amount: PaymentAmount
    /// The JSON member `status`.
    public let status: PaymentInitiationPaymentStatus
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `reference`.
    public let reference: String
    /// The JSON member `adjusted_reference`.
    public let adjustedReference: String?
    /// The JSON member `last_status_update`.
    public let lastStatusUpdate: Timestamp
    /// The JSON member `schedule`.
    public let schedule: ExternalPaymentScheduleBase?
    /// The JSON member `refund_details`.
    public let refundDetails: ExternalPaymentRefundDetails?
    /// The JSON member `bacs`.
    public let bacs: RecipientBACS?
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `refund_ids`.
    public let refundIDs: [String]?
    /// The JSON member `amount_refunded`.
    public let amountRefunded: PaymentAmountNullable?
    /// The JSON member `wallet_id`.
    public let walletID: String?
    /// The JSON member `scheme`.
    public let scheme: PaymentScheme?
    /// The JSON member `adjusted_scheme`.
    public let adjustedScheme: PaymentScheme?
    /// The JSON member `consent_id`.
    public let consentID: String?
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID?
    /// The JSON member `end_to_end_id`.
    public let endToEndID: String?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payment_id", "amount", "status", "recipient_id", "reference", "adjusted_reference", "last_status_update", "schedule", "refund_details", "bacs", "iban", "refund_ids", "amount_refunded", "wallet_id", "scheme", "adjusted_scheme", "consent_id", "transaction_id", "end_to_end_id", "error", "request_id")
    public init(json: inout JSONReader) {
        var paymentID: String?
        var amount: PaymentAmount?
        var status: PaymentInitiationPaymentStatus?
        var recipientID: String?
        var reference: String?
        var adjustedReference: String?
        var lastStatusUpdate: Timestamp?
        var schedule: ExternalPaymentScheduleBase?
        var refundDetails: ExternalPaymentRefundDetails?
        var bacs: RecipientBACS?
        var iban: SensitiveString?
        var refundIDs: [String]?
        var amountRefunded: PaymentAmountNullable?
        var walletID: String?
        var scheme: PaymentScheme?
        var adjustedScheme: PaymentScheme?
        var consentID: String?
        var transactionID: TransactionID?
        var endToEndID: String?
        var error: PlaidErrorObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentID = json.decode()
                case 1: amount = json.decode()
                case 2: status = json.decode()
                case 3: recipientID = json.decode()
                case 4: reference = json.decode()
                case 5: adjustedReference = json.decode()
                case 6: lastStatusUpdate = json.decode()
                case 7: schedule = json.decode()
                case 8: refundDetails = json.decode()
                case 9: bacs = json.decode()
                case 10: iban = json.decode()
                case 11: refundIDs = json.decode()
                case 12: amountRefunded = json.decode()
                case 13: walletID = json.decode()
                case 14: scheme = json.decode()
                case 15: adjustedScheme = json.decode()
                case 16: consentID = json.decode()
                case 17: transactionID = json.decode()
                case 18: endToEndID = json.decode()
                case 19: error = json.decode()
                case 20: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentID = paymentID ?? json.missing("PaymentInitiationPaymentGetResponse.payment_id")
        self.amount = amount ?? json.missing("PaymentInitiationPaymentGetResponse.amount")
        self.status = status ?? json.missing("PaymentInitiationPaymentGetResponse.status")
        self.recipientID = recipientID ?? json.missing("PaymentInitiationPaymentGetResponse.recipient_id")
        self.reference = reference ?? json.missing("PaymentInitiationPaymentGetResponse.reference")
        self.adjustedReference = adjustedReference
        self.lastStatusUpdate = lastStatusUpdate ?? json.missing("PaymentInitiationPaymentGetResponse.last_status_update")
        self.schedule = schedule
        self.refundDetails = refundDetails
        self.bacs = bacs
        self.iban = iban
        self.refundIDs = refundIDs
        self.amountRefunded = amountRefunded
        self.walletID = walletID
        self.scheme = scheme
        self.adjustedScheme = adjustedScheme
        self.consentID = consentID
        self.transactionID = transactionID
        self.endToEndID = endToEndID
        self.error = error
        self.requestID = requestID ?? json.missing("PaymentInitiationPaymentGetResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationPaymentListResponse`.
public struct PaymentInitiationPaymentListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `payments`.
    public let payments: [PaymentInitiationPayment]
    /// The JSON member `next_cursor`.
    public let nextCursor: Timestamp?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payments", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var payments: [PaymentInitiationPayment]?
        var nextCursor: Timestamp?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: payments = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.payments = payments ?? json.missing("PaymentInitiationPaymentListResponse.payments")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("PaymentInitiationPaymentListResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationPaymentReverseResponse`.
public struct PaymentInitiationPaymentReverseResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `refund_id`.
    public let refundID: String
    /// The JSON member `status`.
    public let status: WalletTransactionStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("refund_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var refundID: String?
        var status: WalletTransactionStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: refundID = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.refundID = refundID ?? json.missing("PaymentInitiationPaymentReverseResponse.refund_id")
        self.status = status ?? json.missing("PaymentInitiationPaymentReverseResponse.status")
        self.requestID = requestID ?? json.missing("PaymentInitiationPaymentReverseResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationPaymentTokenCreateResponse`.
public struct PaymentInitiationPaymentTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `payment_token`.
    public let paymentToken: SensitiveString
    /// The JSON member `payment_token_expiration_time`.
    public let paymentTokenExpirationTime: Timestamp
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("payment_token", "payment_token_expiration_time", "request_id")
    public init(json: inout JSONReader) {
        var paymentToken: SensitiveString?
        var paymentTokenExpirationTime: Timestamp?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: paymentToken = json.decode()
                case 1: paymentTokenExpirationTime = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.paymentToken = paymentToken ?? json.missing("PaymentInitiationPaymentTokenCreateResponse.payment_token")
        self.paymentTokenExpirationTime = paymentTokenExpirationTime ?? json.missing("PaymentInitiationPaymentTokenCreateResponse.payment_token_expiration_time")
        self.requestID = requestID ?? json.missing("PaymentInitiationPaymentTokenCreateResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationRecipientCreateResponse`.
public struct PaymentInitiationRecipientCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recipient_id", "request_id")
    public init(json: inout JSONReader) {
        var recipientID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipientID = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipientID = recipientID ?? json.missing("PaymentInitiationRecipientCreateResponse.recipient_id")
        self.requestID = requestID ?? json.missing("PaymentInitiationRecipientCreateResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationRecipientGetResponse`.
public struct PaymentInitiationRecipientGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recipient_id`.
    public let recipientID: String
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `address`.
    public let address: PaymentInitiationAddress?
    /// The JSON member `iban`.
    public let iban: SensitiveString?
    /// The JSON member `bacs`.
    public let bacs: RecipientBACS?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recipient_id", "name", "address", "iban", "bacs", "request_id")
    public init(json: inout JSONReader) {
        var recipientID: String?
        var name: String?
        var address: PaymentInitiationAddress?
        var iban: SensitiveString?
        var bacs: RecipientBACS?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipientID = json.decode()
                case 1: name = json.decode()
                case 2: address = json.decode()
                case 3: iban = json.decode()
                case 4: bacs = json.decode()
                case 5: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipientID = recipientID ?? json.missing("PaymentInitiationRecipientGetResponse.recipient_id")
        self.name = name ?? json.missing("PaymentInitiationRecipientGetResponse.name")
        self.address = address
        self.iban = iban
        self.bacs = bacs
        self.requestID = requestID ?? json.missing("PaymentInitiationRecipientGetResponse.request_id")
    }
}

/// The response of the operations that return `PaymentInitiationRecipientListResponse`.
public struct PaymentInitiationRecipientListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `recipients`.
    public let recipients: [PaymentInitiationRecipient]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("recipients", "request_id", "next_cursor")
    public init(json: inout JSONReader) {
        var recipients: [PaymentInitiationRecipient]?
        var requestID: RequestID?
        var nextCursor: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recipients = json.decode()
                case 1: requestID = json.decode()
                case 2: nextCursor = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recipients = recipients ?? json.missing("PaymentInitiationRecipientListResponse.recipients")
        self.requestID = requestID ?? json.missing("PaymentInitiationRecipientListResponse.request_id")
        self.nextCursor = nextCursor
    }
}
