// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/payment_initiation/consent/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate).
public struct PaymentInitiationConsentCreateResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the payment consent.
    public let consentID: String
    /// The current status.
    public let status: PaymentInitiationConsentStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/consent/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget).
public struct PaymentInitiationConsentGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the payment consent.
    public let consentID: String
    /// The current status.
    public let status: PaymentInitiationConsentStatus
    /// When it was created, in UTC.
    public let createdAt: Timestamp
    /// The identifier of the recipient.
    public let recipientID: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    public let reference: String
    /// The limits of payments under the consent.
    public let constraints: PaymentInitiationConsentConstraints
    /// What the consent is for.
    @available(*, deprecated, message: "Use `type`.")
    public var scopes: [PaymentInitiationConsentScope]? { deprecatedScopes }
    private let deprecatedScopes: [PaymentInitiationConsentScope]?
    /// What the consent is for.
    public let type: PaymentInitiationConsentType?
    /// The payer and the account that the consent is bound to; `null` or absent for any.
    public let payerDetails: ExternalPaymentRefundDetails?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
        self.deprecatedScopes = scopes
        self.type = type
        self.payerDetails = payerDetails
        self.requestID = requestID ?? json.missing("PaymentInitiationConsentGetResponse.request_id")
    }
}

/// The response of `/payment_initiation/consent/payment/execute`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute).
public struct PaymentInitiationConsentPaymentExecuteResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the payment, case-sensitive.
    public let paymentID: String
    /// The current status.
    public let status: PaymentInitiationPaymentStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// What went wrong; `null` or absent when nothing did.
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

/// The response of `/payment_initiation/consent/revoke`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke).
public struct PaymentInitiationConsentRevokeResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/payment/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate).
public struct PaymentInitiationPaymentCreateResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the payment, case-sensitive.
    public let paymentID: String
    /// The current status.
    public let status: PaymentInitiationPaymentCreateStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/payment/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget).
public struct PaymentInitiationPaymentGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the payment, case-sensitive.
    public let paymentID: String
    /// The amount and its currency.
    public let amount: PaymentAmount
    /// The current status.
    public let status: PaymentInitiationPaymentStatus
    /// The identifier of the recipient.
    public let recipientID: String
    /// What the recipient finds on the bank statement.
    ///
    /// Letters, digits and spaces only.
    public let reference: String
    /// The reference that the bank got; `null` when it was not changed.
    public let adjustedReference: String?
    /// When the status last changed, in UTC.
    public let lastStatusUpdate: Timestamp
    /// When the payments of a standing order are made; `null` or absent for a single payment.
    public let schedule: ExternalPaymentScheduleBase?
    /// The account to which money can be refunded; `null` when it is not known.
    public let refundDetails: ExternalPaymentRefundDetails?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?
    /// The International Bank Account Number; `null` or absent when there is none.
    public let iban: SensitiveString?
    /// The identifiers of the refunds; `null` or absent when there are none.
    public let refundIDs: [String]?
    /// What has been refunded in total; `null` or absent when nothing has.
    public let amountRefunded: PaymentAmountNullable?
    /// The wallet that the payment goes through; `null` or absent without one.
    public let walletID: String?
    /// The payment scheme; absent means the usual one of the region.
    public let scheme: PaymentScheme?
    /// The payment scheme that was used, if it differs; `null` or absent otherwise.
    public let adjustedScheme: PaymentScheme?
    /// The identifier of the payment consent.
    public let consentID: String?
    /// The transaction in a wallet; `null` or absent without one.
    public let transactionID: TransactionID?
    /// The identifier that accompanies the payment through the banks; `null` or absent when unknown.
    public let endToEndID: String?
    /// What went wrong; `null` or absent when nothing did.
    public let error: PlaidErrorObject?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/payment/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist).
public struct PaymentInitiationPaymentListResponse: PlaidResponse, RedactedDescription {
    /// The payments of this page, newest first.
    public let payments: [PaymentInitiationPayment]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: Timestamp?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/payment/reverse`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse).
public struct PaymentInitiationPaymentReverseResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the refund.
    public let refundID: String
    /// The current status.
    public let status: WalletTransactionStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/payment/token/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token).
public struct PaymentInitiationPaymentTokenCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The token of the payment.
    public let paymentToken: SensitiveString
    /// When the token expires, in UTC.
    public let paymentTokenExpirationTime: Timestamp
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/recipient/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate).
public struct PaymentInitiationRecipientCreateResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the recipient.
    public let recipientID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/recipient/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget).
public struct PaymentInitiationRecipientGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the recipient.
    public let recipientID: String
    /// The account holder's name.
    public let name: String
    /// The recipient's address.
    public let address: PaymentInitiationAddress?
    /// The International Bank Account Number; `null` or absent when there is none.
    public let iban: SensitiveString?
    /// The account number and sort code in the UK; `null` or absent when there are none.
    public let bacs: RecipientBACS?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/payment_initiation/recipient/list`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist).
public struct PaymentInitiationRecipientListResponse: PlaidResponse, RedactedDescription {
    /// The recipients of this page.
    public let recipients: [PaymentInitiationRecipient]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    ///
    /// At most 256 characters.
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
