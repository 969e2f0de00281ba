// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/wallet/create`.
public struct WalletCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletCreateResponse
    public static var path: StaticString { "/wallet/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: WalletISOCurrencyCode

    /// Creates a value; omitted members are not sent.
    public init(
        isoCurrencyCode: WalletISOCurrencyCode
    ) {
        self.isoCurrencyCode = isoCurrencyCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iso_currency_code", isoCurrencyCode)
        json.endObject()
    }
}

/// A request to `/wallet/get`.
public struct WalletGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletGetResponse
    public static var path: StaticString { "/wallet/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `wallet_id`.
    public var walletID: String

    /// Creates a value; omitted members are not sent.
    public init(
        walletID: String
    ) {
        self.walletID = walletID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("wallet_id", walletID)
        json.endObject()
    }
}

/// A request to `/wallet/list`.
public struct WalletListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletListResponse
    public static var path: StaticString { "/wallet/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: WalletISOCurrencyCode?
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `count`.
    public var count: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        isoCurrencyCode: WalletISOCurrencyCode? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) {
        self.isoCurrencyCode = isoCurrencyCode
        self.cursor = cursor
        self.count = count
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("cursor", cursor)
        json.field("count", count)
        json.endObject()
    }
}

/// A request to `/wallet/transaction/execute`.
public struct WalletTransactionExecuteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionExecuteResponse
    public static var path: StaticString { "/wallet/transaction/execute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `wallet_id`.
    public var walletID: String
    /// The JSON member `counterparty`.
    public var counterparty: WalletTransactionCounterparty
    /// The JSON member `amount`.
    public var amount: WalletTransactionAmount
    /// The JSON member `reference`.
    public var reference: String
    /// The JSON member `originating_fund_source`.
    public var originatingFundSource: OriginatingFundSource?

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        walletID: String,
        counterparty: WalletTransactionCounterparty,
        amount: WalletTransactionAmount,
        reference: String,
        originatingFundSource: OriginatingFundSource? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.walletID = walletID
        self.counterparty = counterparty
        self.amount = amount
        self.reference = reference
        self.originatingFundSource = originatingFundSource
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("wallet_id", walletID)
        json.field("counterparty", counterparty)
        json.field("amount", amount)
        json.field("reference", reference)
        json.field("originating_fund_source", originatingFundSource)
        json.endObject()
    }
}

/// A request to `/wallet/transaction/get`.
public struct WalletTransactionGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionGetResponse
    public static var path: StaticString { "/wallet/transaction/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `transaction_id`.
    public var transactionID: TransactionID

    /// Creates a value; omitted members are not sent.
    public init(
        transactionID: TransactionID
    ) {
        self.transactionID = transactionID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transaction_id", transactionID)
        json.endObject()
    }
}

/// A request to `/wallet/transaction/list`.
public struct WalletTransactionListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionListResponse
    public static var path: StaticString { "/wallet/transaction/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `wallet_id`.
    public var walletID: String
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `options`.
    public var options: WalletTransactionListRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        walletID: String,
        cursor: String? = nil,
        count: Int? = nil,
        options: WalletTransactionListRequestOptions? = nil
    ) {
        self.walletID = walletID
        self.cursor = cursor
        self.count = count
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("wallet_id", walletID)
        json.field("cursor", cursor)
        json.field("count", count)
        json.field("options", options)
        json.endObject()
    }
}
