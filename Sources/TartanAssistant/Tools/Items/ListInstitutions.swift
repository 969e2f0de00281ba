// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Banks that there are.
    static let listInstitutions = Tool(
        name: "list_institutions", title: "List banks",
        description: "Lists banks with their IDs and products: all of a country, or those whose name matches a query.",
        arguments: [
            Argument("query", .text(maximum: 128), "Part of the name (default: all)."),
            Argument("country_codes", .list(of: nil), "Such as US, CA, GB (default: US)."),
            Argument("products", .list(of: nil), "Only banks that have all of these products."),
            Argument("limit", .whole(1...100), "Maximum results (default: 20)."),
            Argument("offset", .whole(0...100_000), "Number of banks to skip, without a query."),
        ]
    ) { input, workbench in
        let countries = (input.texts("country_codes") ?? ["US"]).map { CountryCode(rawValue: $0) }
        let products = input.texts("products")?.map { Products(rawValue: $0) }
        let limit = input.whole("limit") ?? 20
        let members: JSONObject
        if let query = input.text("query") {
            members = try await workbench.client.institutionsSearch(
                query: query, countryCodes: countries, products: products
            ).members()
        } else {
            members = try await workbench.client.institutionsGet(
                count: limit, offset: input.whole("offset") ?? 0, countryCodes: countries,
                options: products.map { InstitutionsGetRequestOptions(products: $0) }
            ).members()
        }
        let banks = members["institutions"]?.arrayValue ?? []
        var answer: JSONObject = [
            "institutions": .array(
                banks.prefix(limit).map {
                    $0.keeping(["institution_id", "name", "products", "country_codes", "oauth"])
                })
        ]
        answer["total"] = members["total"]
        return answer
    }
}

extension JSONValue {
    /// The object with only some of its members, in the order given.
    func keeping(_ names: [String]) -> JSONValue {
        var kept: JSONObject = [:]
        for name in names { kept[name] = self[name] }
        return .object(kept)
    }
}
