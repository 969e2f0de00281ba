// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func linkTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let body = request.body
        try checkLinkRequest(request)
        let userID = try userID(forItemOf: body)
        var updated: Int?
        if let token = body["access_token"]?.stringValue { updated = try position(accessToken: token) }
        let products = body.strings("products") ?? []
        let others = body.strings("additional_consented_products") ?? []
        if updated == nil, products.isEmpty, others.isEmpty, body.strings("access_tokens")?.isEmpty != false,
            body["update"]?["user"]?.boolValue != true
        {
            throw .noProduct
        }
        let hosted = body["hosted_link"]?.objectValue
        let hostedLifetime = try Self.hostedLifetime(hosted?["url_lifetime_seconds"])
        let lifetime =
            hosted != nil ? hostedLifetime : updated != nil ? LinkToken.updateModeLifetime : LinkToken.lifetime
        let text = "link-sandbox-\(identifiers.uuid("link-\(nextSerial())"))"
        let token = LinkToken(
            createdAt: request.now, expiresAt: request.now + lifetime, request: body, updatedItem: updated,
            isHosted: hosted != nil)
        linkTokens[text] = token
        if let url = request.optionalString("webhook"), !url.isEmpty {
            linkWebhook = LinkWebhook(url: url, givenAt: request.now)
        }
        var answer: JSONObject = ["expiration": .string(token.expiresAt.timestamp), "link_token": .string(text)]
        if token.isHosted {
            answer["hosted_link_url"] = .string(
                "https://secure.plaid.com/link/\(hostedName(text))")
        }
        answer["user_id"] = userID.map(JSONValue.string)
        return answer
    }

    private static func hostedLifetime(_ value: JSONValue?) throws(SandboxError) -> Double {
        guard let value, !value.isNull else { return LinkToken.hostedLifetime }
        guard let seconds = value.intValue, (1...LinkToken.longestHostedLifetime).contains(seconds) else {
            throw .invalidField("hosted_link.url_lifetime_seconds must be positive and at most 21 days")
        }
        return Double(seconds)
    }

    mutating func linkTokenGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let text = try request.string("link_token")
        guard Self.hasForm(text, of: "link") else {
            throw .invalidField("link_token must be in the form link-<environment>-<identifier>")
        }
        guard let token = linkTokens[text] else { throw .invalidLinkToken }
        let body = token.request
        var metadata: JSONObject = [
            "client_name": body["client_name"] ?? .null,
            "country_codes": body["country_codes"] ?? [],
            "initial_products": .strings(body.strings("products") ?? []),
            "language": body["language"] ?? .null,
            "redirect_uri": body["redirect_uri"] ?? .null,
            "webhook": body["webhook"] ?? .null,
        ]
        for name in ["account_filters", "institution_data"] { metadata[name] = body[name] }
        var answer: JSONObject = [
            "created_at": .string(token.createdAt.timestamp), "expiration": .string(token.expiresAt.timestamp),
            "link_token": .string(text),
        ]
        // The member appears only when a session has ended.
        if !token.sessions.isEmpty { answer["link_sessions"] = .array(token.sessions.map(\.json)) }
        answer["metadata"] = .object(metadata)
        answer["user_id"] = body["user_id"]?.stringValue.map(JSONValue.string)
        return answer
    }

    private func checkLinkRequest(_ request: SandboxRequest) throws(SandboxError) {
        let body = request.body
        let missing = ["client_name", "language", "country_codes"].filter { body[$0] == nil || body[$0] == .null }
        guard missing.isEmpty else { throw .missingFields(missing) }
        guard
            body["user"]?.objectValue != nil || body["user_id"]?.stringValue != nil
                || body["user_token"]?.stringValue != nil
        else {
            throw .missingFields(["user"])
        }
        guard body["client_name"]?.stringValue?.isEmpty == false else {
            throw .invalidField("client_name must be a non-empty string")
        }
        guard Self.languages.contains(body["language"]?.stringValue ?? "") else {
            throw .invalidField("language must be one of the supported languages")
        }
        for (list, products) in Self.productsOfNoLink {
            let refused = (body.strings(list) ?? []).filter(products.contains)
            guard refused.isEmpty else { throw .invalidProduct(refused) }
        }
        if let uri = body["redirect_uri"]?.stringValue { try Self.checkRedirect(uri) }
        _ = try request.statementPeriod(
            body["statements"], for: request.strings("products") ?? [], in: "statements")
        if let id = body["institution_id"]?.stringValue, institutions.named(id) == nil { throw .invalidInstitution }
        _ = try request.days(body["transactions"]?["days_requested"])
        if let intent = body["transfer"]?["intent_id"]?.stringValue, desk.intents[intent] == nil {
            throw .transferFieldInvalid("transfer.intent_id")
        }
    }

    /// Products that no Link token may list: every Item has its balances, and streams come with transactions.
    private static let productsOfNoLink: KeyValuePairs<String, Set<String>> = [
        "products": ["balance", "recurring_transactions"], "required_if_supported_products": ["balance"],
        "optional_products": ["balance"], "additional_consented_products": ["balance"],
    ]

    private static let languages: Set<String> = [
        "da", "nl", "en", "et", "fr", "de", "hi", "it", "lv", "lt", "no", "pl", "pt", "ro", "es", "sv", "vi",
    ]

    /// Refuses an address to which no bank sends users back.
    static func checkRedirect(_ uri: String) throws(SandboxError) {
        guard isRedirect(uri) else {
            throw .invalidField("redirect_uri must use https, or http for localhost, and have no query or fragment")
        }
    }

    private static func isRedirect(_ uri: String) -> Bool {
        guard !uri.contains("?"), !uri.contains("#") else { return false }
        if uri.hasPrefix("https://") { return uri.utf8.count > "https://".utf8.count }
        return ["http://localhost", "http://localhost/", "http://localhost:"].contains { prefix in
            prefix.last == "t" ? uri == prefix : uri.hasPrefix(prefix)
        }
    }
}
