// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The limits in Plaid's documentation of March 2026; see https://plaid.com/docs/errors/rate-limit-exceeded/. Update the
// rows and this date together. The page lists the endpoints that are limited most often and says that it isn't complete.

extension RateLimits {
    /// Endpoints without a published limit get the limit that is published most often.
    private static let unpublished = RateLimit(perItem: nil, perClient: 1000)

    /// The published limits of production, and 1000 requests a minute for each endpoint without one.
    public static let production = RateLimits(
        byPath: both.merging([
            "/accounts/balance/get": RateLimit(perItem: 5, perClient: 1200),
            "/accounts/get": RateLimit(perItem: 15, perClient: 15_000),
            "/asset_report/create": client(50),
            "/asset_report/pdf/get": client(50),
            "/asset_report/refresh": client(50),
            "/auth/get": RateLimit(perItem: 15, perClient: 12_000),
            "/identity/get": RateLimit(perItem: 15, perClient: 2000),
            "/identity_verification/create": client(120),
            "/identity_verification/get": client(420),
            "/identity_verification/list": client(300),
            "/identity_verification/retry": client(120),
            "/institutions/get": client(50),
            "/investments/holdings/get": RateLimit(perItem: 15, perClient: 2000),
            "/investments/transactions/get": RateLimit(perItem: 30, perClient: 20_000),
            "/item/get": RateLimit(perItem: 15, perClient: 5000),
            "/item/remove": RateLimit(perItem: 30, perClient: 2000),
            "/liabilities/get": RateLimit(perItem: 15, perClient: 1000),
            "/payment_initiation/payment/create": client(240),
            "/signal/evaluate": RateLimit(
                perItem: 70, perClient: 20, itemWindow: .seconds(3600), clientWindow: .seconds(1)),
            "/transactions/get": RateLimit(perItem: 30, perClient: 20_000),
            "/transactions/sync": RateLimit(perItem: 50, perClient: 2500),
            "/transfer/authorization/create": RateLimit(perItem: 100, perClient: 2500, itemWindow: .seconds(3600)),
            "/transfer/create": client(2500),
            "/transfer/event/sync": client(5000),
            "/transfer/get": client(5000),
            "/transfer/intent/create": client(5000),
            "/transfer/intent/get": client(5000),
            "/transfer/recurring/create": client(5000),
            "/transfer/recurring/get": client(5000),
            "/transfer/refund/create": client(5000),
            "/transfer/refund/get": client(5000),
            "/transfer/sweep/get": client(5000),
            "/transfer/cancel": client(250),
            "/transfer/recurring/cancel": client(250),
            "/transfer/refund/cancel": client(250),
            "/transfer/migrate_account": client(250),
            "/transfer/list": client(100),
            "/transfer/event/list": client(100),
            "/transfer/recurring/list": client(100),
            "/transfer/sweep/list": client(100),
        ]) { _, own in own },
        other: unpublished)

    /// The published limits of Plaid's hosted Sandbox, and 1000 requests a minute for each endpoint without one.
    public static let sandbox = RateLimits(
        byPath: both.merging([
            "/accounts/balance/get": RateLimit(perItem: 25, perClient: 100),
            "/accounts/get": RateLimit(perItem: 100, perClient: 5000),
            "/asset_report/create": client(100),
            "/asset_report/refresh": client(100),
            "/auth/get": RateLimit(perItem: 100, perClient: 500),
            "/identity/get": RateLimit(perItem: 100, perClient: 1000),
            "/identity_verification/": client(60),
            "/institutions/get": client(10),
            "/investments/holdings/get": RateLimit(perItem: 100, perClient: 1000),
            "/investments/transactions/get": RateLimit(perItem: 100, perClient: 1000),
            "/item/get": RateLimit(perItem: 40, perClient: 5000),
            "/item/remove": RateLimit(perItem: 100, perClient: 500),
            "/liabilities/get": RateLimit(perItem: 10, perClient: 1000),
            "/payment_initiation/payment/create": client(100),
            "/sandbox/transactions/create": RateLimit(perItem: 2, perClient: 50),
            "/signal/evaluate": RateLimit(
                perItem: 70, perClient: 30, itemWindow: .seconds(3600), clientWindow: .seconds(1)),
            "/transactions/get": RateLimit(perItem: 80, perClient: 1000),
            "/transactions/sync": RateLimit(perItem: 50, perClient: 1000),
            "/transfer/authorization/create": RateLimit(perItem: 100, perClient: 100, itemWindow: .seconds(3600)),
            "/transfer/create": client(100),
            "/transfer/intent/create": client(100),
            "/transfer/recurring/create": client(100),
            "/transfer/refund/create": client(100),
        ]) { _, own in own },
        other: unpublished)

    /// The limits that both environments share.
    private static let both: [String: RateLimit] = [
        "/asset_report/get": client(1000),
        "/cra/check_report/": client(100),
        "/cra/monitoring_insights/": client(100),
        "/institutions/get_by_id": client(400),
        "/investments/auth/get": RateLimit(perItem: 15, perClient: 500),
        "/investments/refresh": RateLimit(perItem: 1, perClient: 100),
        "/network/status/get": client(1000),
        "/payment_initiation/consent/create": client(100),
        "/payment_initiation/consent/get": client(240),
        "/payment_initiation/consent/payment/execute": client(100),
        "/payment_initiation/consent/revoke": client(100),
        "/payment_initiation/payment/get": client(240),
        "/payment_initiation/payment/list": client(240),
        "/payment_initiation/payment/reverse": client(240),
        "/payment_initiation/recipient/": client(240),
        "/processor/token/create": client(500),
        "/signal/decision/report": client(4000),
        "/signal/prepare": client(2000),
        "/signal/return/report": client(4000),
        "/statements/download": client(50),
        "/statements/list": client(100),
        "/statements/refresh": client(50),
        "/transactions/enrich": client(100),
        "/transactions/recurring/get": RateLimit(perItem: 20, perClient: 1000),
        "/transactions/refresh": RateLimit(perItem: 2, perClient: 100),
        "/watchlist_screening/individual/get": client(300),
    ]

    private static func client(_ calls: Int) -> RateLimit { RateLimit(perItem: nil, perClient: calls) }
}
