import HTTPTypes

extension RouteTable {
    /// Everything that is kept besides accounts and transactions.
    static let products: [Route] = [
        Route(name: .holdings, method: .get, path: "/api/holdings", access: .keyOrSession) {
            try await $0.holdings($1)
        },
        Route(
            name: .investmentTransactions, method: .get, path: "/api/investment-transactions", access: .keyOrSession
        ) { try await $0.investmentTransactions($1) },
    ]
}
