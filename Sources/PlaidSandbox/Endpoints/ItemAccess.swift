// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// From tokens to Items, and Items as JSON.

extension World {
    /// The position of the Item that the request's access token opens.
    ///
    /// - Parameter evenWithoutLogin: Whether the endpoint answers for an Item that needs a login, too: those that describe
    ///   or manage the Item do, those that read the bank's data do not.
    func position(_ request: SandboxRequest, evenWithoutLogin: Bool = false) throws(SandboxError) -> Int {
        let position = try position(accessToken: request.string("access_token"))
        guard evenWithoutLogin || !items[position].needsLogin else { throw items[position].error }
        return position
    }

    func position(accessToken token: String) throws(SandboxError) -> Int {
        guard Self.hasForm(token, of: "access") else { throw .malformedAccessToken }
        guard let position = accessTokens[token] else { throw .unknownAccessToken }
        guard !items[position].isRemoved else { throw .itemNotFound }
        return position
    }

    /// Whether a token reads `<kind>-<environment>-<identifier>`.
    static func hasForm(_ token: String, of kind: String) -> Bool {
        let parts = token.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == kind && !parts[1].isEmpty && !parts[2].isEmpty
    }

    /// The indices of the accounts that a request asks for: all, or those of `account_ids`.
    ///
    /// - Parameter name: The path of the member that holds the ids, for the refusal.
    func accountIndices(
        _ item: Item, _ ids: [String]?, named name: String = "options.account_ids"
    ) throws(SandboxError) -> [Int] {
        guard let ids else { return item.shared.filter { !item.isRevoked($0) } }
        var chosen: Set<Int> = []
        for id in ids {
            guard let index = item.accountIndex(id), !item.isRevoked(index) else {
                throw .invalidField("\(name) must be a non-empty array of valid account ids")
            }
            chosen.insert(index)
        }
        return chosen.sorted()
    }

    /// Refuses a product that the bank does not have or that the user did not consent to.
    func checkAccess(to product: String, _ position: Int) throws(SandboxError) {
        guard items[position].institution.products.contains(product) else { throw .productsNotSupported }
        if let consented = items[position].consented, !ProductConsent.covers(product, consented) {
            throw .additionalConsentRequired(product: product)
        }
    }

    /// Puts a product to use: from now on it is one of the Item's products.
    mutating func use(_ product: String, _ position: Int) throws(SandboxError) {
        try checkAccess(to: product, position)
        items[position].products.insert(product)
        recordAccess(product, position)
    }

    /// The Item as all answers show it.
    func itemJSON(_ item: Item) -> JSONObject {
        let institution = item.institution
        let used = item.products.sorted()
        // A product is either available or billed; balance is never billed.
        let billed = used.filter { $0 != "balance" }
        var json = JSONObject()
        json["auth_method"] = item.authMethod.map(JSONValue.string)
        let first: JSONObject = [
            "available_products": .strings(
                institution.products.filter {
                    !billed.contains($0) && !Institution.Products.neverAvailable.contains($0)
                }
                .sorted()),
            "billed_products": .strings(billed),
            "consent_expiration_time": .null,
        ]
        json = json.merging(first)
        json["consented_products"] = item.consented.map(JSONValue.strings)
        let rest: JSONObject = [
            "error": item.needsLogin ? .object(errorObject(item.error)) : .null,
            "institution_id": institution.id.isEmpty ? .null : .string(institution.id),
            "institution_name": institution.id.isEmpty ? .null : .string(institution.name),
            "item_id": .string(item.id),
            "products": .strings(used),
            "update_type": "background",
            "webhook": .string(item.webhook ?? ""),
        ]
        return json.merging(rest)
    }

    /// An error inside an Item.
    func errorObject(_ error: SandboxError) -> JSONObject {
        [
            "display_message": .optional(error.displayMessage),
            "documentation_url": .string(error.documentationURL),
            "error_code": .string(error.code),
            "error_message": .string(error.message),
            "error_type": .string(error.type),
            "suggested_action": .null,
        ]
    }

    /// An error inside a webhook, which also tells the HTTP status that a call would get.
    func webhookError(_ error: SandboxError) -> JSONObject {
        var json = errorObject(error)
        json["error_code_reason"] = .null
        json["status"] = .number(JSONNumber(error.status))
        return json
    }
}
