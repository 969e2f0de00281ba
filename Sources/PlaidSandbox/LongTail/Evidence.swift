/// A response of Plaid's that an operation was compared with.
///
/// Each is a file of Tests/Recordings that the tests replay; `EvidenceTests` holds this table against them.
struct Evidence: Sendable, Hashable {
    let path: String
    /// The day or moment of the response, or the API version of a contract's example.
    let date: String
    let source: String

    /// All evidence of an operation.
    static func of(_ path: String) -> [Evidence] { byPath[path] ?? [] }

    private static let byPath = Dictionary(grouping: all, by: \.path)

    private static let contract = "plaid-openapi 2020-09-14_1.697.4, example of the response"

    static let all: [Evidence] = [
        Evidence(
            path: "/accounts/get", date: "2026-09-07",
            source: "brookstalley/bankmachine, tests/connector/fixtures/accounts_get.json"),
        Evidence(
            path: "/categories/get", date: "2022-08-27",
            source: "plaid/plaid-ruby, test/vcr_cassettes/PlaidCategoriesTest_test_get.yml"),
        Evidence(path: "/item/access_token/invalidate", date: "2020-09-14", source: contract),
        Evidence(
            path: "/item/get", date: "2026-09-07T16:44:22Z",
            source: "brookstalley/bankmachine, tests/connector/fixtures/item_get.json"),
        Evidence(path: "/item/public_token/create", date: "2020-09-14", source: contract),
        Evidence(path: "/item/public_token/exchange", date: "2020-09-14", source: contract),
        Evidence(path: "/item/remove", date: "2020-09-14", source: contract),
        Evidence(
            path: "/item/webhook/update", date: "2020-09-22",
            source: "plaid/plaid-ruby, test/vcr_cassettes/PlaidItemTest_test_webhook_update_invalid_webhook.yml"),
        Evidence(path: "/link/token/create", date: "2020-03-27T08:56:34Z", source: contract),
        Evidence(path: "/sandbox/item/fire_webhook", date: "2020-09-14", source: contract),
        Evidence(path: "/sandbox/item/reset_login", date: "2020-09-14", source: contract),
        Evidence(path: "/sandbox/public_token/create", date: "2020-09-14", source: contract),
        Evidence(path: "/sandbox/transactions/create", date: "2020-09-14", source: contract),
        Evidence(
            path: "/transactions/get", date: "2025-11-18",
            source: "Universal-Connect-Project/ucw-app, packages/utils-dev-dependency/plaid/testData/transactions.ts"),
        Evidence(path: "/transactions/refresh", date: "2020-09-14", source: contract),
        Evidence(path: "/transactions/sync", date: "2024-03-28", source: "TienD98/Budgetwise-frontend, a.js"),
    ]
}
