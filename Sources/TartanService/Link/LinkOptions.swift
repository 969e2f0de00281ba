// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Plaid
import PlaidCore
import PlaidJSON

/// The options of a request for a Link token, in addition to the service's configuration.
struct LinkOptions: Sendable {
    var language: String
    var countryCodes: [String]
    var products: [String]
    var webhookURL: String?
    var redirectURI: String?
    /// Whether the user chooses accounts again, in update mode.
    var choosesAccounts = false
    /// Whether Plaid hosts the Link session at its own URL.
    var isHosted = false
    /// The URL at which a hosted session ends.
    var completionURI: String?
    /// Whether the request names something that Plaid may refuse.
    let isChosen: Bool

    private static let ofApplication = [
        "country_codes", "products", "webhook", "redirect_uri", "completion_redirect_uri",
    ]

    /// - Throws: ``ServiceError`` when a member is invalid, or the caller may not set it.
    init(_ body: JSONObject, defaults: LinkConfiguration, caller: Caller.Kind) throws(ServiceError) {
        // The application decides where data goes and how much of it is requested, not a page.
        if caller == .session, let name = Self.ofApplication.first(where: { body[$0].map { !$0.isNull } ?? false }) {
            throw ServiceError(
                .forbidden, .forbidden, "A session token does not allow setting \(name).",
                next: "Create the Link token in the application's back end.")
        }
        language = try Self.text("language", body) ?? defaults.language
        countryCodes = try Self.words("country_codes", body) ?? defaults.countryCodes
        products = try Self.words("products", body) ?? defaults.products
        webhookURL = try Self.text("webhook", body) ?? defaults.webhookURL
        redirectURI = try Self.text("redirect_uri", body) ?? defaults.redirectURI
        choosesAccounts = try Self.flag("select_accounts", body)
        isHosted = try Self.flag("hosted", body)
        completionURI = try Self.text("completion_redirect_uri", body)
        isChosen = (["language"] + Self.ofApplication).contains { body[$0].map { !$0.isNull } ?? false }
    }

    var hostedLink: LinkTokenCreateHostedLink? {
        isHosted ? LinkTokenCreateHostedLink(completionRedirectURI: completionURI) : nil
    }

    /// The body of a request for a Link token.
    static let schema = Schema.object(
        [
            optional("item_id", .text, "Opens Link in update mode for this Item of the user."),
            optional("language", .text(1...2000), "The language of Link; the configured one by default."),
            optional("country_codes", list, "The countries of the banks, as ISO 3166-1 codes."),
            optional("products", list, "Plaid's names of the products; not used in update mode."),
            optional("webhook", .text(1...2000), "The URL for webhooks of the Item."),
            optional("redirect_uri", .text(1...2000), "The URL to which OAuth banks return the user."),
            optional("select_accounts", .flag, "Whether the user selects accounts again, in update mode."),
            optional("hosted", .flag, "Whether Plaid hosts the Link session at its own URL."),
            optional("completion_redirect_uri", .text(1...2000), "The URL at which a hosted session ends."),
        ], others: .allowed)

    private static let list = Schema.list(.text, 1...50)

    private static func optional(_ name: String, _ schema: Schema, _ summary: String) -> Schema.Member {
        Schema.Member(name, .nullable(schema), summary, isRequired: false)
    }

    private static func text(_ name: String, _ body: JSONObject) throws(ServiceError) -> String? {
        guard let value = body[name], !value.isNull else { return nil }
        guard let text = value.stringValue, 1...2000 ~= text.utf8.count else {
            throw .invalidRequest("The member \(name) must be a string.")
        }
        return text
    }

    private static func words(_ name: String, _ body: JSONObject) throws(ServiceError) -> [String]? {
        guard let value = body[name], !value.isNull else { return nil }
        let words = value.arrayValue?.compactMap(\.stringValue) ?? []
        guard 1...50 ~= words.count, words.count == value.arrayValue?.count else {
            throw .invalidRequest("The member \(name) must be a list of strings.")
        }
        return words
    }

    private static func flag(_ name: String, _ body: JSONObject) throws(ServiceError) -> Bool {
        guard let value = body[name], !value.isNull else { return false }
        guard let flag = value.boolValue else { throw .invalidRequest("The member \(name) must be true or false.") }
        return flag
    }
}
