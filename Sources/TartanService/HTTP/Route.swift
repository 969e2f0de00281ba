package import HTTPTypes

/// One route: what it answers to, who may call it, and what answers.
package struct Route: Sendable {
    /// The routes' names.
    ///
    /// The tests ask of every one of them that another user sees nothing.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case page
        case health
        case createLinkToken
        case exchangeToken
        case linkResult
        case unresolvedExchanges
        case connectPage
        case connectLanding
        case connectSettings
        case connectElement
        case connectScript
        case connectStyle
        case webhook
        case items
        case item
        case syncItem
        case removeItem
        case eraseUser
        case chooseStreams
        case freshBalances
        case refreshTransactions
        case accounts
        case balances
        case transactions
        case identity
        case authNumbers
        case holdings
        case investmentTransactions
        case liabilities
        case recurring
        case balanceHistory
        case statements
        case statementFile
        case itemProducts
        case transaction
        case editTransaction
        case undoTransactionEdit
    }

    package let name: Name
    package let method: HTTPRequest.Method
    /// The path, with `{id}` for what varies.
    package let path: String
    package let access: RouteAccess
    let answer: @Sendable (Service, Call) async throws -> Reply
}
