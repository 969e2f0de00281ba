// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The pages, as scripts/embed wrote them into Swift.
enum GuidePage {
    /// Names and texts, in the order of reading; a test compares the list with the folder.
    static let all: [(name: String, text: StaticString)] =
        firstSteps + products + places

    private static let firstSteps: [(name: String, text: StaticString)] = [
        ("environments", environmentsMd), ("link", linkMd), ("update-mode", updateModeMd), ("sandbox", sandboxMd),
        ("errors", errorsMd), ("webhooks", webhooksMd), ("security", securityMd),
    ]

    private static let products: [(name: String, text: StaticString)] = [
        ("transactions", transactionsMd), ("balance", balanceMd), ("auth", authMd), ("identity", identityMd),
        ("investments", investmentsMd), ("liabilities", liabilitiesMd), ("ach", achMd),
        ("payments", paymentsMd),
    ]

    /// Where a program lives, and where it comes from.
    private static let places: [(name: String, text: StaticString)] = [
        ("react", reactMd), ("nextjs", nextjsMd), ("swift", swiftMd), ("from-quickstart", fromQuickstartMd),
        ("from-plaid-sandbox", fromPlaidSandboxMd), ("from-transactions-get", fromTransactionsGetMd),
    ]
}
