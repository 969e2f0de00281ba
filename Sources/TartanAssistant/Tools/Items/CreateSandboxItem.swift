// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON
import PlaidTypes

extension Tool {
    /// Makes an Item without a user.
    static let createSandboxItem = Tool(
        name: "create_sandbox_item", title: "Create an Item in the Sandbox",
        description: """
            Connects a test user's bank in the Sandbox without Link and returns the Item's access token. Later calls \
            without access_token use this Item. custom_user takes a custom user's data (accounts, transactions, identity \
            and more).
            """,
        arguments: [
            Argument("institution_id", .text(maximum: 64), "The bank (default: ins_109508, First Platypus Bank)."),
            Argument(
                "products", .list(of: nil), "The initial products (default: transactions, auth and identity)."),
            Argument("username", .text(maximum: 128), "The test user, such as user_good or user_transactions_dynamic."),
            Argument("password", .text(maximum: 128), "The user's password (default: pass_good)."),
            Argument(
                "custom_user", .object,
                "The data of a custom user, in Plaid's format; instead of username and password."),
            Argument("webhook", .text(), "The Item's webhook address."),
            Argument("days_requested", .whole(1...730), "How many days of transactions to fetch."),
        ],
        place: .anySandbox, effect: .adds
    ) { input, workbench in
        let custom = input.object("custom_user")
        guard custom == nil || (input.text("username") == nil && input.text("password") == nil) else {
            throw ToolProblem("Give either custom_user or username and password.")
        }
        let username = custom == nil ? input.text("username") ?? "user_good" : "user_custom"
        let password =
            custom.map { String(decoding: $0.serialized(), as: UTF8.self) } ?? input.text("password") ?? "pass_good"
        let days = input.whole("days_requested")
        let products = input.texts("products") ?? ["transactions", "auth", "identity"]
        guard !products.isEmpty else { throw ToolProblem("products must name at least one product.") }
        let created = try await workbench.client.sandboxPublicTokenCreate(
            institutionID: InstitutionID(input.text("institution_id") ?? "ins_109508"),
            initialProducts: products.map { Products(rawValue: $0) },
            options: SandboxPublicTokenCreateRequestOptions(
                webhook: input.text("webhook"), overrideUsername: username, overridePassword: SensitiveString(password),
                transactions: days.map { SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: $0) }))
        let exchanged = try await workbench.client.itemPublicTokenExchange(publicToken: created.publicToken)
        workbench.remember(exchanged.accessToken)
        return [
            "item_id": .string(exchanged.itemID.rawValue), "access_token": .string(exchanged.accessToken.reveal()),
            "hint": "Transactions are available a few seconds later; in Tartan's Sandbox, call advance_clock by 10s.",
        ]
    }
}
