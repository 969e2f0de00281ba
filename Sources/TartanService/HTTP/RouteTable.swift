import HTTPTypes

/// Every route of the service, as data: the router is built from it, and the tests walk it.
package enum RouteTable {
    package static let routes: [Route] = open + connect + link + items + reading + products + edits

    private static let open: [Route] = [
        Route(name: .page, method: .get, path: "/", access: .open, query: .only(["key"])) { try await $0.page($1) },
        Route(name: .health, method: .get, path: "/health", access: .open) { try await $0.health($1) },
        // Authenticated by Plaid's signature, not by a key.
        Route(name: .webhook, method: .post, path: "/api/plaid/webhook", access: .open, query: .anything) {
            try await $0.webhook($1)
        },
    ]

    /// The page where a user connects a bank; it contains no user data before it gets the user's session token.
    private static let connect: [Route] = [
        Route(name: .connectPage, method: .get, path: "/connect", access: .open, query: .anything) { service, _ in
            service.connectPage
        },
        // OAuth banks that replaced the page redirect the user to this path.
        Route(name: .connectLanding, method: .get, path: "/connect/oauth", access: .open, query: .anything) {
            service, _ in
            service.connectPage
        },
        Route(name: .connectSettings, method: .get, path: "/connect/settings", access: .open) { service, _ in
            service.connectSettings
        },
        Route(name: .connectSession, method: .get, path: "/connect/session", access: .keyOrSession) {
            try $0.connectSession($1)
        },
        Route(name: .connectElement, method: .get, path: "/connect/tartan-connect.js", access: .open) { _, _ in
            .asset(ConnectAsset.tartanConnectJs, type: "text/javascript; charset=utf-8")
        },
        Route(name: .connectScript, method: .get, path: "/connect/page.js", access: .open) { _, _ in
            .asset(ConnectAsset.pageJs, type: "text/javascript; charset=utf-8")
        },
        Route(name: .connectStyle, method: .get, path: "/connect/page.css", access: .open) { _, _ in
            .asset(ConnectAsset.pageCss, type: "text/css; charset=utf-8")
        },
    ]

    private static let link: [Route] = [
        Route(
            name: .createLinkToken, method: .post, path: "/api/plaid/create-link-token", access: .keyOrSession,
            callsPlaid: true
        ) {
            try await $0.createLinkToken($1)
        },
        Route(
            name: .exchangeToken, method: .post, path: "/api/plaid/exchange-token", access: .keyOrSession,
            callsPlaid: true
        ) {
            try await $0.exchangeToken($1)
        },
        Route(name: .linkResult, method: .post, path: "/api/plaid/link-result", access: .keyOrSession, callsPlaid: true)
        {
            try await $0.linkResult($1)
        },
        Route(name: .unresolvedExchanges, method: .get, path: "/api/exchanges/unresolved", access: .key) {
            try await $0.unresolvedExchanges($1)
        },
    ]

    private static let items: [Route] = [
        Route(name: .items, method: .get, path: "/api/items", access: .keyOrSession) { try await $0.items($1) },
        Route(name: .item, method: .get, path: "/api/items/{id}", access: .keyOrSession) { try await $0.item($1) },
        Route(name: .syncItem, method: .post, path: "/api/items/{id}/sync", access: .keyOrSession) {
            try await $0.syncItem($1)
        },
        // Cannot be undone, so a front end alone may not do it.
        Route(
            name: .removeItem, method: .delete, path: "/api/items/{id}", access: .key, query: .only(["settled"]),
            callsPlaid: true
        ) { try await $0.removeItem($1) },
        Route(
            name: .eraseUser, method: .delete, path: "/api/user", access: .key, query: .only(["settled"]),
            callsPlaid: true
        ) { try await $0.eraseUser($1) },
        Route(name: .chooseStreams, method: .put, path: "/api/items/{id}/streams", access: .keyOrSession) {
            try await $0.chooseStreams($1)
        },
        // Each costs money, so a front end alone may not do it.
        Route(name: .freshBalances, method: .post, path: "/api/items/{id}/balances", access: .key, callsPlaid: true) {
            try await $0.freshBalances($1)
        },
        Route(
            name: .refreshTransactions, method: .post, path: "/api/items/{id}/refresh", access: .key, callsPlaid: true
        ) {
            try await $0.refreshTransactions($1)
        },
    ]

    private static let reading: [Route] = [
        Route(name: .accounts, method: .get, path: "/api/accounts", access: .keyOrSession, query: .only(["item"])) {
            try await $0.accounts($1)
        },
        Route(name: .balances, method: .get, path: "/api/balances", access: .keyOrSession, query: .only(["item"])) {
            try await $0.balances($1)
        },
        Route(
            name: .transactions, method: .get, path: "/api/transactions", access: .keyOrSession,
            query: .only(Service.transactionFilters)
        ) {
            try await $0.transactions($1)
        },
        Route(name: .identity, method: .get, path: "/api/items/{id}/identity", access: .keyOrSession) {
            try await $0.identity($1)
        },
        Route(name: .authNumbers, method: .get, path: "/api/items/{id}/auth-numbers", access: .keyOrSession) {
            try await $0.authNumbers($1)
        },
    ]
}
