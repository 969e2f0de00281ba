package import HTTPTypes

/// One route: its method and path, who may call it, and its handler.
package struct Route: Sendable {
    /// The routes' names.
    ///
    /// The tests verify for each route that it shows nothing to another user.
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
    /// The path, with `{id}` for variable parts.
    package let path: String
    package let access: RouteAccess
    package let query: QueryRule
    /// Whether it sends requests to Plaid, which have a lower limit than requests to the database.
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
