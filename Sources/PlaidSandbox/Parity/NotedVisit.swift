// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A visit to Link in the words of a note, such as "products auth, First Platypus Bank searched for, user_good".
struct NotedVisit {
    /// The steps that make the Link token.
    let setup: [JSONValue]
    /// The choices of the ``LinkVisit``.
    let choices: JSONObject

    init(_ words: String) throws(RecordingError) {
        let phrases = words.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
        if phrases.first == "Layer session" {
            let known: Set = ["Layer session", "an eligible phone number is submitted", "then open()"]
            guard phrases.allSatisfy(known.contains) else { throw Self.unreadable }
            setup = [
                [
                    "/session/token/create",
                    ["template_id": "template_parity", "user": ["client_user_id": "parity"]],
                ]
            ]
            choices = [
                "link_token": "$link_token", "is_layer": true, "phone_number": "+14155550011",
                "unknown_phone_number": "+15155550017",
            ]
            return
        }
        let known = Set(ContractValidator.requestValues(of: "Products") ?? [])
        var products: [String] = []
        var choices: JSONObject = ["link_token": "$link_token"]
        for phrase in phrases {
            let names = phrase.split(separator: " ").map(String.init)
            if phrase.hasPrefix("user_"), names.count == 1 {
                choices["username"] = .string(phrase)
            } else if phrase.hasSuffix(" searched for") {
                choices["search"] = .string(String(phrase.dropLast(" searched for".count)))
            } else if names.first == "products" {
                products = names.dropFirst().filter { $0 != "and" }
            } else if names.count == 2, names[0] == "phone" {
                choices["phone_number"] = .string(names[1])
            } else {
                throw Self.unreadable
            }
        }
        guard !products.isEmpty, products.allSatisfy(known.contains), choices["search"] != nil else {
            throw Self.unreadable
        }
        setup = [
            [
                "/link/token/create",
                [
                    "client_name": "Parity", "language": "en", "country_codes": ["US"], "products": .strings(products),
                    "user": ["client_user_id": "parity"],
                ],
            ]
        ]
        self.choices = choices
    }

    private static let unreadable = RecordingError(
        "'setup' of a visit to Link must be words such as 'products auth, First Platypus Bank searched for, user_good', or 'Layer session'."
    )
}
