// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `WalletCreateResponse`.
public struct WalletCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `wallet_id`.
    public let walletID: String
    /// The JSON member `balance`.
    public let balance: WalletBalance
    /// The JSON member `numbers`.
    public let numbers: WalletNumbers
    /// The JSON member `recipient_id`.
    public let recipientID: String?
    /// The JSON member `status`.
    public let status: WalletStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("wallet_id", "balance", "numbers", "recipient_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var walletID: String?
        var balance: WalletBalance?
        var numbers: WalletNumbers?
        var recipientID: String?
        var status: WalletStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: walletID = json.decode()
                case 1: balance = json.decode()
                case 2: numbers = json.decode()
                case 3: recipientID = json.decode()
                case 4: status = json.decode()
                case 5: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.walletID = walletID ?? json.missing("WalletCreateResponse.wallet_id")
        self.balance = balance ?? json.missing("WalletCreateResponse.balance")
        self.numbers = numbers ?? json.missing("WalletCreateResponse.numbers")
        self.recipientID = recipientID
        self.status = status ?? json.missing("WalletCreateResponse.status")
        self.requestID = requestID ?? json.missing("WalletCreateResponse.request_id")
    }
}

/// The response of the operations that return `WalletGetResponse`.
public struct WalletGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `wallet_id`.
    public let walletID: String
    /// The JSON member `balance`.
    public let balance: WalletBalance
    /// The JSON member `numbers`.
    public let numbers: WalletNumbers
    /// The JSON member `recipient_id`.
    public let recipientID: String?
    /// The JSON member `status`.
    public let status: WalletStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("wallet_id", "balance", "numbers", "recipient_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var walletID: String?
        var balance: WalletBalance?
        var numbers: WalletNumbers?
        var recipientID: String?
        var status: WalletStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: walletID = json.decode()
                case 1: balance = json.decode()
                case 2: numbers = json.decode()
                case 3: recipientID = json.decode()
                case 4: status = json.decode()
                case 5: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.walletID = walletID ?? json.missing("WalletGetResponse.wallet_id")
        self.balance = balance ?? json.missing("WalletGetResponse.balance")
        self.numbers = numbers ?? json.missing("WalletGetResponse.numbers")
        self.recipientID = recipientID
        self.status = status ?? json.missing("WalletGetResponse.status")
        self.requestID = requestID ?? json.missing("WalletGetResponse.request_id")
    }
}

/// The response of the operations that return `WalletListResponse`.
public struct WalletListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `wallets`.
    public let wallets: [Wallet]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("wallets", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var wallets: [Wallet]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: wallets = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.wallets = wallets ?? json.missing("WalletListResponse.wallets")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WalletListResponse.request_id")
    }
}

/// The response of the operations that return `WalletTransactionExecuteResponse`.
public struct WalletTransactionExecuteResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `status`.
    public let status: WalletTransactionStatus
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transaction_id", "status", "request_id")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var status: WalletTransactionStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: status = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("WalletTransactionExecuteResponse.transaction_id")
        self.status = status ?? json.missing("WalletTransactionExecuteResponse.status")
        self.requestID = requestID ?? json.missing("WalletTransactionExecuteResponse.request_id")
    }
}

/// The response of the operations that return `WalletTransactionGetResponse`.
public struct WalletTransactionGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transaction_id`.
    public let transactionID: TransactionID
    /// The JSON member `wallet_id`.
    public let walletID: String
    /// The JSON member `reference`.
    public let reference: String
    /// The JSON member `type`.
    public let type: WalletTransactionType
    /// The JSON member `scheme`.
    public let scheme: WalletPaymentScheme?
    /// The JSON member `amount`.
    public let amount: WalletTransactionAmount
    /// The JSON member `counterparty`.
    public let counterparty: WalletTransactionCounterparty
    /// The JSON member `status`.
    public let status: WalletTransactionStatus
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `last_status_update`.
    public let lastStatusUpdate: Timestamp
    /// The JSON member `payee_verification_status`.
    public let payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
    /// The JSON member `payment_id`.
    public let paymentID: String?
    /// The JSON member `failure_reason`.
    public let failureReason: WalletTransactionFailureReason?
    /// The JSON member `error`.
    public let error: PlaidErrorObject?
    /// The JSON member `related_transactions`.
    public let relatedTransactions: [WalletTransactionRelation]?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transaction_id", "wallet_id", "reference", "type", "scheme", "amount", "counterparty", "status", "created_at", "last_status_update", "payee_verification_status", "payment_id", "failure_reason", "error", "related_transactions", "request_id")
    public init(json: inout JSONReader) {
        var transactionID: TransactionID?
        var walletID: String?
        var reference: String?
        var type: WalletTransactionType?
        var scheme: WalletPaymentScheme?
        var amount: WalletTransactionAmount?
        var counterparty: WalletTransactionCounterparty?
        var status: WalletTransactionStatus?
        var createdAt: Timestamp?
        var lastStatusUpdate: Timestamp?
        var payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
        var paymentID: String?
        var failureReason: WalletTransactionFailureReason?
        var error: PlaidErrorObject?
        var relatedTransactions: [WalletTransactionRelation]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionID = json.decode()
                case 1: walletID = json.decode()
                case 2: reference = json.decode()
                case 3: type = json.decode()
                case 4: scheme = json.decode()
                case 5: amount = json.decode()
                case 6: counterparty = json.decode()
                case 7: status = json.decode()
                case 8: createdAt = json.decode()
                case 9: lastStatusUpdate = json.decode()
                case 10: payeeVerificationStatus = json.decode()
                case 11: paymentID = json.decode()
                case 12: failureReason = json.decode()
                case 13: error = json.decode()
                case 14: relatedTransactions = json.decode()
                case 15: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionID = transactionID ?? json.missing("WalletTransactionGetResponse.transaction_id")
        self.walletID = walletID ?? json.missing("WalletTransactionGetResponse.wallet_id")
        self.reference = reference ?? json.missing("WalletTransactionGetResponse.reference")
        self.type = type ?? json.missing("WalletTransactionGetResponse.type")
        self.scheme = scheme
        self.amount = amount ?? json.missing("WalletTransactionGetResponse.amount")
        self.counterparty = counterparty ?? json.missing("WalletTransactionGetResponse.counterparty")
        self.status = status ?? json.missing("WalletTransactionGetResponse.status")
        self.createdAt = createdAt ?? json.missing("WalletTransactionGetResponse.created_at")
        self.lastStatusUpdate = lastStatusUpdate ?? json.missing("WalletTransactionGetResponse.last_status_update")
        self.payeeVerificationStatus = payeeVerificationStatus
        self.paymentID = paymentID
        self.failureReason = failureReason
        self.error = error
        self.relatedTransactions = relatedTransactions
        self.requestID = requestID ?? json.missing("WalletTransactionGetResponse.request_id")
    }
}

/// The response of the operations that return `WalletTransactionListResponse`.
public struct WalletTransactionListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transactions`.
    public let transactions: [WalletTransaction]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transactions", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var transactions: [WalletTransaction]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactions = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactions = transactions ?? json.missing("WalletTransactionListResponse.transactions")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WalletTransactionListResponse.request_id")
    }
}
