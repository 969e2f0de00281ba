// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/wallet/create`.
///
/// Creates an e-wallet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
public struct WalletCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletCreateResponse
    public static var path: StaticString { "/wallet/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    ///
    /// Exactly 3 characters.
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
///
/// Returns an e-wallet with its balance.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletget).
public struct WalletGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletGetResponse
    public static var path: StaticString { "/wallet/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the wallet.
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
///
/// Returns your e-wallets.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletlist).
public struct WalletListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletListResponse
    public static var path: StaticString { "/wallet/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    ///
    /// Exactly 3 characters.
    public var isoCurrencyCode: WalletISOCurrencyCode?
    /// Where the page starts; the first page when it is absent.
    ///
    /// At most 1024 characters.
    public var cursor: String?
    /// How many entries a page has.
    ///
    /// From 1 to 20. The default is `10`.
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
///
/// Pays out money from an e-wallet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
public struct WalletTransactionExecuteRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionExecuteResponse
    public static var path: StaticString { "/wallet/transaction/execute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// 1 to 128 characters.
    public var idempotencyKey: String
    /// The identifier of the wallet.
    public var walletID: String
    /// The party on the other side.
    public var counterparty: WalletTransactionCounterparty
    /// The amount and its currency.
    public var amount: WalletTransactionAmount
    /// What the counterparty finds on the bank statement.
    ///
    /// 6 to 18 characters.
    public var reference: String
    /// Where the money originally comes from, which some payouts have to state.
    public var originatingFundSource: OriginatingFundSource?
    /// The payer's identifier from `/user/create`.
    ///
    /// New integrations need it. Give the user a name, and an email address or a telephone number.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        walletID: String,
        counterparty: WalletTransactionCounterparty,
        amount: WalletTransactionAmount,
        reference: String,
        originatingFundSource: OriginatingFundSource? = nil,
        userID: String? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.walletID = walletID
        self.counterparty = counterparty
        self.amount = amount
        self.reference = reference
        self.originatingFundSource = originatingFundSource
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("wallet_id", walletID)
        json.field("counterparty", counterparty)
        json.field("amount", amount)
        json.field("reference", reference)
        json.field("originating_fund_source", originatingFundSource)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/wallet/transaction/get`.
///
/// Returns a transaction of an e-wallet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
public struct WalletTransactionGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionGetResponse
    public static var path: StaticString { "/wallet/transaction/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the transaction.
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
///
/// Returns the transactions of an e-wallet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist).
public struct WalletTransactionListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WalletTransactionListResponse
    public static var path: StaticString { "/wallet/transaction/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the wallet.
    public var walletID: String
    /// Where the page starts; the first page when it is absent.
    ///
    /// At most 256 characters.
    public var cursor: String?
    /// How many entries a page has.
    ///
    /// From 1 to 200. The default is `10`.
    public var count: Int?
    /// Further settings of the request.
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
