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
        case connectSession
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
    package let query: QueryRule
    /// Whether it makes calls to Plaid, which are fewer than what the database can answer.
    package let callsPlaid: Bool
    let answer: @Sendable (Service, Call) async throws -> Reply

    init(
        name: Name, method: HTTPRequest.Method, path: String, access: RouteAccess, query: QueryRule = .only([]),
        callsPlaid: Bool = false, answer: @escaping @Sendable (Service, Call) async throws -> Reply
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.access = access
        self.query = query
        self.callsPlaid = callsPlaid
        self.answer = answer
    }
}
