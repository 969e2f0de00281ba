// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Creates an e-wallet.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate).
    ///
    /// - Parameter isoCurrencyCode: The ISO 4217 code of the currency. `null` exactly when
    ///   `unofficialCurrencyCode` is set. Exactly 3 characters.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletCreate(
        isoCurrencyCode: WalletISOCurrencyCode
    ) async throws(PlaidError) -> WalletCreateResponse {
        try await execute(WalletCreateRequest(isoCurrencyCode: isoCurrencyCode))
    }
}

extension PlaidClientProtocol {
    /// Returns an e-wallet with its balance.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletget).
    ///
    /// - Parameter walletID: The identifier of the wallet.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletGet(
        walletID: String
    ) async throws(PlaidError) -> WalletGetResponse {
        try await execute(WalletGetRequest(walletID: walletID))
    }
}

extension PlaidClientProtocol {
    /// Returns your e-wallets.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#walletlist).
    ///
    /// - Parameters:
    ///   - isoCurrencyCode: The ISO 4217 code of the currency. `null` exactly when `unofficialCurrencyCode` is set.
    ///     Exactly 3 characters.
    ///   - cursor: Where the page starts; the first page when it is absent. At most 1024 characters.
    ///   - count: How many entries a page has. From 1 to 20. The default is `10`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletList(
        isoCurrencyCode: WalletISOCurrencyCode? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> WalletListResponse {
        try await execute(WalletListRequest(isoCurrencyCode: isoCurrencyCode, cursor: cursor, count: count))
    }
}

extension PlaidClientProtocol {
    /// Pays out money from an e-wallet.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute).
    ///
    /// - Parameters:
    ///   - idempotencyKey: A text of your choice that makes the request safe to repeat. A repeated request with the
    ///     same key has the effect of one. 1 to 128 characters.
    ///   - walletID: The identifier of the wallet.
    ///   - counterparty: The party on the other side.
    ///   - amount: The amount and its currency.
    ///   - reference: What the counterparty finds on the bank statement. 6 to 18 characters.
    ///   - originatingFundSource: Where the money originally comes from, which some payouts have to state.
    ///   - userID: The payer's identifier from `/user/create`. New integrations need it. Give the user a name, and
    ///     an email address or a telephone number. Added after version 1.697.4 of Plaid's document.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletTransactionExecute(
        idempotencyKey: String,
        walletID: String,
        counterparty: WalletTransactionCounterparty,
        amount: WalletTransactionAmount,
        reference: String,
        originatingFundSource: OriginatingFundSource? = nil,
        userID: String? = nil
    ) async throws(PlaidError) -> WalletTransactionExecuteResponse {
        try await execute(WalletTransactionExecuteRequest(idempotencyKey: idempotencyKey, walletID: walletID, counterparty: counterparty, amount: amount, reference: reference, originatingFundSource: originatingFundSource, userID: userID))
    }
}

extension PlaidClientProtocol {
    /// Returns a transaction of an e-wallet.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget).
    ///
    /// - Parameter transactionID: The identifier of the transaction.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletTransactionGet(
        transactionID: TransactionID
    ) async throws(PlaidError) -> WalletTransactionGetResponse {
        try await execute(WalletTransactionGetRequest(transactionID: transactionID))
    }
}

extension PlaidClientProtocol {
    /// Returns the transactions of an e-wallet.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist).
    ///
    /// - Parameters:
    ///   - walletID: The identifier of the wallet.
    ///   - cursor: Where the page starts; the first page when it is absent. At most 256 characters.
    ///   - count: How many entries a page has. From 1 to 200. The default is `10`.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func walletTransactionList(
        walletID: String,
        cursor: String? = nil,
        count: Int? = nil,
        options: WalletTransactionListRequestOptions? = nil
    ) async throws(PlaidError) -> WalletTransactionListResponse {
        try await execute(WalletTransactionListRequest(walletID: walletID, cursor: cursor, count: count, options: options))
    }
}
