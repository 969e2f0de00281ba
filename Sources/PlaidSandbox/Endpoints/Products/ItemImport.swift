// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Makes an Item without Link.
    ///
    /// A bank's own users may have any names: those that the Sandbox does not know have the default data.
    mutating func itemImport(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let products = request.strings("products") ?? []
        guard !products.isEmpty else { throw .noProduct }
        let user = request.body["user_auth"]?["user_id"]?.stringValue ?? ""
        let token = request.body["user_auth"]?["auth_token"]?.stringValue ?? ""
        let isKnown = isKnown(user)
        let position = try makeItem(
            institutionID: request.optionalString("institution_id") ?? Institution.firstPlatypus.id, products: products,
            username: isKnown ? user : "user_good", password: isKnown ? token : "pass_good", now: request.now)
        items[position].webhook = request.options["webhook"]?.stringValue
        items[position].consent = Item.Consent(isImported: true)
        if products.contains("transactions") { startTransactions(position, daysRequested: nil, now: request.now) }
        startProducts(position, now: request.now)
        return ["access_token": .string(makeAccessToken(position))]
    }

    /// Ends an Item for good; the reason is not kept.
    mutating func itemProductsTerminate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try itemRemove(request)
    }

    /// Whether somebody with a telephone number has used Link before: the documented test numbers have.
    func networkStatusGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let phone = request.body["user"]?["phone_number"]?.stringValue ?? ""
        let digits = phone.filter { ("0"..."9").contains($0) }
        guard (10...15).contains(digits.count), phone.allSatisfy({ $0.isNumber || "+-(). ".contains($0) }) else {
            throw .invalidField("user.phone_number must be a phone number in E.164 format")
        }
        let isKnown = Self.knownNumbers.contains(String(digits.suffix(10)))
        var answer: JSONObject = ["network_status": isKnown ? "RETURNING_USER" : "UNKNOWN"]
        if request.optionalString("template_id") != nil { answer["layer"] = ["eligible": .bool(isKnown)] }
        return answer
    }

    private static let knownNumbers: Set<String> = [
        "4155550000", "4155550011", "4155550012", "4155550013", "4155550014", "4155550015",
    ]
}
