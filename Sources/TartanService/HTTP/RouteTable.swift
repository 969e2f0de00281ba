import HTTPTypes

/// Every route of the service, as data: the router is built from it, and the tests walk it.
package enum RouteTable {
    package static let routes: [Route] = open + link + reading + products

    private static let open: [Route] = [
        Route(name: .page, method: .get, path: "/", access: .open) { try await $0.page($1) },
        Route(name: .health, method: .get, path: "/health", access: .open) { try await $0.health($1) },
        // Authenticated by Plaid's signature, not by a key.
        Route(name: .webhook, method: .post, path: "/api/plaid/webhook", access: .open) { try await $0.webhook($1) },
    ]

    private static let link: [Route] = [
        Route(name: .createLinkToken, method: .post, path: "/api/plaid/create-link-token", access: .keyOrSession) {
            try await $0.createLinkToken($1)
        },
        Route(name: .exchangeToken, method: .post, path: "/api/plaid/exchange-token", access: .keyOrSession) {
            try await $0.exchangeToken($1)
        },
        Route(name: .unresolvedExchanges, method: .get, path: "/api/exchanges/unresolved", access: .key) {
            try await $0.unresolvedExchanges($1)
        },
    ]

    private static let reading: [Route] = [
        Route(name: .items, method: .get, path: "/api/items", access: .keyOrSession) { try await $0.items($1) },
        Route(name: .item, method: .get, path: "/api/items/{id}", access: .keyOrSession) { try await $0.item($1) },
        Route(name: .syncItem, method: .post, path: "/api/items/{id}/sync", access: .keyOrSession) {
            try await $0.syncItem($1)
        },
        // Cannot be undone, so that a front end alone may not do it.
        Route(name: .removeItem, method: .delete, path: "/api/items/{id}", access: .key) {
            try await $0.removeItem($1)
        },
        Route(name: .accounts, method: .get, path: "/api/accounts", access: .keyOrSession) {
            try await $0.accounts($1)
        },
        Route(name: .balances, method: .get, path: "/api/balances", access: .keyOrSession) {
            try await $0.balances($1)
        },
        Route(name: .transactions, method: .get, path: "/api/transactions", access: .keyOrSession) {
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
