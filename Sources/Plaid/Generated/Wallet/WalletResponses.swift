// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/wallet/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletCreateResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the wallet.
    public let walletID: String
    /// The balance of the wallet.
    public let balance: WalletBalance
    /// The account numbers.
    public let numbers: WalletNumbers
    /// The recipient that stands for the wallet.
    public let recipientID: String?
    /// The current status.
    public let status: WalletStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/wallet/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletget).
public struct WalletGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the wallet.
    public let walletID: String
    /// The balance of the wallet.
    public let balance: WalletBalance
    /// The account numbers.
    public let numbers: WalletNumbers
    /// The recipient that stands for the wallet.
    public let recipientID: String?
    /// The current status.
    public let status: WalletStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/wallet/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletlist).
public struct WalletListResponse: PlaidResponse, RedactedDescription {
    /// The wallets of this page.
    public let wallets: [Wallet]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/wallet/transaction/execute`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionExecuteResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the transaction.
    public let transactionID: TransactionID
    /// The current status.
    public let status: WalletTransactionStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/wallet/transaction/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionGetResponse: PlaidResponse, RedactedDescription {
    /// The identifier of the transaction.
    public let transactionID: TransactionID
    /// The identifier of the wallet.
    public let walletID: String
    /// What the counterparty finds on the bank statement.
    public let reference: String
    /// The kind of transaction.
    public let type: WalletTransactionType
    /// The payment scheme of payouts and refunds; `null` or absent for others.
    public let scheme: WalletPaymentScheme?
    /// The amount and its currency.
    public let amount: WalletTransactionAmount
    /// The party on the other side.
    public let counterparty: WalletTransactionCounterparty
    /// The current status.
    public let status: WalletTransactionStatus
    /// When the transaction was created, in UTC.
    public let createdAt: Timestamp
    /// When the status last changed, in UTC.
    public let lastStatusUpdate: Timestamp
    /// Whether the payee's name matches the account; `null` or absent without a check.
    public let payeeVerificationStatus: WalletTransactionPayeeVerificationStatus?
    /// The payment behind a refund or a pay-in; `null` or absent for others.
    public let paymentID: String?
    /// Why the transaction failed; `null` or absent when it did not.
    public let failureReason: WalletTransactionFailureReason?
    /// What went wrong; `null` or absent when nothing did.
    public let error: PlaidErrorObject?
    /// The transactions that belong to it, such as refunds.
    public let relatedTransactions: [WalletTransactionRelation]?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/wallet/transaction/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist).
public struct WalletTransactionListResponse: PlaidResponse, RedactedDescription {
    /// The transactions of this page.
    public let transactions: [WalletTransaction]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
