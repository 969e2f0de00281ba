import HTTPTypes

extension RouteTable {
    /// All products other than accounts and transactions.
    static let products: [Route] = [
        Route(
            name: .holdings, method: .get, path: "/api/holdings", access: .keyOrSession,
            query: .only(ProductFilter.places)
        ) {
            try await $0.holdings($1)
        },
        Route(
            name: .investmentTransactions, method: .get, path: "/api/investment-transactions", access: .keyOrSession,
            query: .only(ProductFilter.days)
        ) { try await $0.investmentTransactions($1) },
        Route(
            name: .liabilities, method: .get, path: "/api/liabilities", access: .keyOrSession,
            query: .only(ProductFilter.places)
        ) {
            try await $0.liabilities($1)
        },
        Route(
            name: .recurring, method: .get, path: "/api/recurring", access: .keyOrSession,
            query: .only(ProductFilter.places)
        ) {
            try await $0.recurring($1)
        },
        Route(
            name: .balanceHistory, method: .get, path: "/api/balances/history", access: .keyOrSession,
            query: .only(["account", "from", "to"])
        ) {
            try await $0.balanceHistory($1)
        },
        Route(
            name: .statements, method: .get, path: "/api/statements", access: .keyOrSession,
            query: .only(ProductFilter.places)
        ) {
            try await $0.statements($1)
        },
        Route(
            name: .statementFile, method: .get, path: "/api/items/{id}/statements/{statement}/file",
            access: .keyOrSession, callsPlaid: true
        ) { try await $0.statementFile($1) },
        Route(name: .itemProducts, method: .get, path: "/api/items/{id}/products", access: .keyOrSession) {
            try await $0.itemProducts($1)
        },
    ]

    /// One transaction with its user's edits.
    static let edits: [Route] = [
        Route(
            name: .transaction, method: .get, path: "/api/items/{id}/transactions/{transaction}",
            access: .keyOrSession
        ) { try await $0.transaction($1) },
        Route(
            name: .editTransaction, method: .patch, path: "/api/items/{id}/transactions/{transaction}",
            access: .keyOrSession
        ) { try await $0.editTransaction($1) },
        Route(
            name: .undoTransactionEdit, method: .post, path: "/api/items/{id}/transactions/{transaction}/undo",
            access: .keyOrSession
        ) { try await $0.undoTransactionEdit($1) },
    ]
}
