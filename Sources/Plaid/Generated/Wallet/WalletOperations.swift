// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/wallet/create`: creates wallet.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletCreate(
        isoCurrencyCode: WalletISOCurrencyCode
    ) async throws(PlaidError) -> WalletCreateResponse {
        try await execute(WalletCreateRequest(isoCurrencyCode: isoCurrencyCode))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/get`: gets wallet.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletGet(
        walletID: String
    ) async throws(PlaidError) -> WalletGetResponse {
        try await execute(WalletGetRequest(walletID: walletID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/list`: lists wallets.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletList(
        isoCurrencyCode: WalletISOCurrencyCode? = nil,
        cursor: String? = nil,
        count: Int? = nil
    ) async throws(PlaidError) -> WalletListResponse {
        try await execute(WalletListRequest(isoCurrencyCode: isoCurrencyCode, cursor: cursor, count: count))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/transaction/execute`: executes wallet transaction.
    ///
    /// A write request with an idempotency key, which the client may retry with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletTransactionExecute(
        idempotencyKey: String,
        walletID: String,
        counterparty: WalletTransactionCounterparty,
        amount: WalletTransactionAmount,
        reference: String,
        originatingFundSource: OriginatingFundSource? = nil
    ) async throws(PlaidError) -> WalletTransactionExecuteResponse {
        try await execute(WalletTransactionExecuteRequest(idempotencyKey: idempotencyKey, walletID: walletID, counterparty: counterparty, amount: amount, reference: reference, originatingFundSource: originatingFundSource))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/transaction/get`: gets wallet transaction.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletTransactionGet(
        transactionID: TransactionID
    ) async throws(PlaidError) -> WalletTransactionGetResponse {
        try await execute(WalletTransactionGetRequest(transactionID: transactionID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/transaction/list`: lists wallet transactions.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func walletTransactionList(
        walletID: String,
        cursor: String? = nil,
        count: Int? = nil,
        options: WalletTransactionListRequestOptions? = nil
    ) async throws(PlaidError) -> WalletTransactionListResponse {
        try await execute(WalletTransactionListRequest(walletID: walletID, cursor: cursor, count: count, options: options))
    }
}
