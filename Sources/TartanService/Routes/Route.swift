// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes

/// One route: its method and path, who may call it, its handler, and its description.
///
/// The router, the API's document and its page are built from it.
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
        case createPayment
        case payments
        case payment
        case cancelPayment
        case refundPayment
        case resumePayment
        case previewPayment
        case openAPIDocument
        case docsPage
        case docsScript
        case docsStyle
    }

    /// What a route does with an `Idempotency-Key`.
    package enum KeyUse: Sendable, Hashable {
        /// A repeated request gets the first response.
        case remembered
        /// Each request is carried out: its caller wants the current state.
        case ignored
        /// A request with a key gets status 400: nothing that could remember it may stay.
        case refused
        /// The key is required, and the work itself remembers it for good: money must not move twice after any time.
        case permanent
    }

    package let name: Name
    package let method: HTTPRequest.Method
    package let place: RoutePath
    package let access: RouteAccess
    package let query: QueryRule
    /// Whether it sends requests to Plaid, which have a lower limit than requests to the database.
    package let callsPlaid: Bool
    /// Whether its response is the state that it changes, so that it has an `ETag` and reads `If-Match`.
    package let isConditional: Bool
    /// Whether carrying it out a second time changes nothing more, so that an interrupted request may start again.
    package let isRepeatable: Bool
    /// What it does with an `Idempotency-Key`, if it writes; other routes ignore the header.
    package let keyUse: KeyUse
    /// What it does, in a few words without a period.
    package let summary: String
    /// What a caller cannot guess from the summary.
    package let details: String
    package let body: RouteBody?
    package let answers: [RouteAnswer]
    /// Errors that do not follow from the rest of the description; ``errors`` has all of them.
    package let ownErrors: [RouteError]
    let answer: @Sendable (Service, Call) async throws -> Reply

    /// The path in the document, with `{id}` for variable parts.
    package var path: String { place.main }

    init(
        _ name: Name, _ method: HTTPRequest.Method, _ place: RoutePath, access: RouteAccess,
        query: QueryRule = .only([]), callsPlaid: Bool = false, isConditional: Bool = false,
        isRepeatable: Bool = true, keyUse: KeyUse = .remembered, _ summary: String,
        _ details: String = "",
        body: RouteBody? = nil, answers: [RouteAnswer], errors: [RouteError] = [],
        answer: @escaping @Sendable (Service, Call) async throws -> Reply
    ) {
        self.name = name
        self.method = method
        self.place = place
        self.access = access
        self.query = query
        self.callsPlaid = callsPlaid
        self.isConditional = isConditional
        self.isRepeatable = isRepeatable
        self.keyUse = keyUse
        self.summary = summary
        self.details = details
        self.body = body
        self.answers = answers
        ownErrors = errors
        self.answer = answer
    }
}

/// A group of routes in the API's document.
package struct RouteSection: Sendable {
    package let title: String
    package let summary: String
    package let routes: [Route]
}
