// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/wallet/create`: creates wallet.
    ///
    /// It changes something and is repeated only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletcreate>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func walletCreate(
        isoCurrencyCode: WalletISOCurrencyCode
    ) async throws(PlaidError) -> WalletCreateResponse {
        try await execute(WalletCreateRequest(isoCurrencyCode: isoCurrencyCode))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/get`: gets wallet.
    ///
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletget>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func walletGet(
        walletID: String
    ) async throws(PlaidError) -> WalletGetResponse {
        try await execute(WalletGetRequest(walletID: walletID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/list`: lists wallets.
    ///
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#walletlist>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It changes something and carries a key, so a failed call may be repeated with the same key.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func walletTransactionGet(
        transactionID: TransactionID
    ) async throws(PlaidError) -> WalletTransactionGetResponse {
        try await execute(WalletTransactionGetRequest(transactionID: transactionID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/wallet/transaction/list`: lists wallet transactions.
    ///
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func walletTransactionList(
        walletID: String,
        cursor: String? = nil,
        count: Int? = nil,
        options: WalletTransactionListRequestOptions? = nil
    ) async throws(PlaidError) -> WalletTransactionListResponse {
        try await execute(WalletTransactionListRequest(walletID: walletID, cursor: cursor, count: count, options: options))
    }
}
