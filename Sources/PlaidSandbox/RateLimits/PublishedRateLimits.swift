// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// What Plaid's documentation gave for its hosted Sandbox in March 2026: calls per minute, for one Item and for a client.
// See https://plaid.com/docs/errors/rate-limit-exceeded/. Update the rows and this date together.

/// The limits of one path, or of all paths below one.
struct PublishedRateLimit: Sendable, Equatable {
    /// How many calls in how many seconds.
    struct Window: Sendable, Equatable {
        var calls: Int
        var seconds: Double

        static func minute(_ calls: Int) -> Window { Window(calls: calls, seconds: 60) }
        static func hour(_ calls: Int) -> Window { Window(calls: calls, seconds: 3_600) }
        static func second(_ calls: Int) -> Window { Window(calls: calls, seconds: 1) }
    }

    /// A path, or with `/` at the end everything below it.
    var path: String
    var item: Window?
    var client: Window?
    var code: String
    /// What the attempts were to do, as the message says it.
    var subject: String

    init(
        _ path: String, item: Window? = nil, client: Window? = nil, code: String = "RATE_LIMIT",
        subject: String? = nil
    ) {
        self.path = path
        self.item = item
        self.client = client
        self.code = code
        self.subject = subject ?? (item == nil ? "access \"\(Self.words(path))\"" : "access this item")
    }

    /// `/institutions/get_by_id` as “institutions get by id”.
    private static func words(_ path: String) -> String {
        String(path.map { $0 == "/" || $0 == "_" ? " " : $0 }).split(separator: " ").joined(separator: " ")
    }
}

extension PublishedRateLimit {
    /// The day of the copy that the table was read from.
    static let readOn = "2026-03-07"

    static let sandbox: [PublishedRateLimit] = [
        .init("/accounts/balance/get", item: .minute(25), client: .minute(100), code: "BALANCE_LIMIT"),
        .init("/accounts/get", item: .minute(100), client: .minute(5_000), code: "ACCOUNTS_LIMIT"),
        .init("/asset_report/create", client: .minute(100)),
        .init("/asset_report/get", item: .minute(1_000), client: .minute(1_000)),
        .init("/asset_report/refresh", client: .minute(100)),
        .init("/auth/get", item: .minute(100), client: .minute(500), code: "AUTH_LIMIT"),
        .init("/cra/check_report/", client: .minute(100)),
        .init("/cra/monitoring_insights/", client: .minute(100)),
        .init("/identity/get", item: .minute(100), client: .minute(1_000), code: "IDENTITY_LIMIT"),
        .init("/identity_verification/", client: .minute(60)),
        .init("/institutions/get", client: .minute(10), code: "INSTITUTIONS_GET_LIMIT"),
        .init("/institutions/get_by_id", client: .minute(400), code: "INSTITUTIONS_GET_BY_ID_LIMIT"),
        .init(
            "/investments/holdings/get", item: .minute(100), client: .minute(1_000),
            code: "INVESTMENT_HOLDINGS_GET_LIMIT"),
        .init(
            "/investments/transactions/get", item: .minute(100), client: .minute(1_000),
            code: "INVESTMENT_TRANSACTIONS_LIMIT"),
        .init("/investments/auth/get", item: .minute(15), client: .minute(500)),
        .init("/investments/refresh", item: .minute(1), client: .minute(100)),
        .init("/item/get", item: .minute(40), client: .minute(5_000), code: "ITEM_GET_LIMIT"),
        .init("/item/remove", item: .minute(100), client: .minute(500)),
        .init("/liabilities/get", item: .minute(10), client: .minute(1_000)),
        .init("/network/status/get", client: .minute(1_000)),
        .init("/processor/token/create", client: .minute(500)),
        .init("/signal/evaluate", item: .hour(70), client: .second(30)),
        .init("/signal/decision/report", client: .minute(4_000)),
        .init("/signal/return/report", client: .minute(4_000)),
        .init("/signal/prepare", client: .minute(2_000)),
        .init("/transactions/enrich", client: .minute(100)),
        .init("/transactions/get", item: .minute(80), client: .minute(1_000), code: "TRANSACTIONS_LIMIT"),
        .init("/transactions/recurring/get", item: .minute(20), client: .minute(1_000)),
        .init(
            "/transactions/refresh", item: .minute(2), client: .minute(100), code: "TRANSACTIONS_REFRESH_LIMIT"),
        .init("/transactions/sync", item: .minute(50), client: .minute(1_000), code: "TRANSACTIONS_SYNC_LIMIT"),
        .init("/sandbox/transactions/create", item: .minute(2), client: .minute(50)),
        .init("/transfer/authorization/create", item: .hour(100), client: .minute(100)),
        .init("/transfer/create", client: .minute(100)),
        .init("/transfer/intent/create", client: .minute(100)),
        .init("/transfer/recurring/create", client: .minute(100)),
        .init("/transfer/refund/create", client: .minute(100)),
        .init("/watchlist_screening/individual/get", client: .minute(300)),
        .init("/payment_initiation/recipient/", client: .minute(240)),
        .init("/payment_initiation/payment/get", client: .minute(240)),
        .init("/payment_initiation/payment/list", client: .minute(240)),
        .init("/payment_initiation/payment/reverse", client: .minute(240)),
        .init("/payment_initiation/payment/create", client: .minute(100)),
        .init("/payment_initiation/consent/get", client: .minute(240)),
        .init("/payment_initiation/consent/create", client: .minute(100)),
        .init("/payment_initiation/consent/revoke", client: .minute(100)),
        .init("/payment_initiation/consent/payment/execute", client: .minute(100)),
        .init("/statements/download", client: .minute(50)),
        .init("/statements/refresh", client: .minute(50)),
        .init("/statements/list", client: .minute(100)),
    ]
}
