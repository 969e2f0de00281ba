// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What happens before the request of a note, in the words that such notes use.
enum NotedSetup {
    static func steps(_ words: String, on day: Day?) throws(RecordingError) -> [JSONValue] {
        // What follows a semicolon is about the clock, which stands at the date anyway.
        let parts = words.split(separator: ";", maxSplits: 1).first.map(String.init) ?? ""
        let phrases = parts.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
        switch parts {
        case "", "no client_id, no secret": return []
        case "/asset_report/create a moment ago": return report(isReady: false)
        case "an asset report": return report(isReady: true)
        default: break
        }
        if parts.hasPrefix("user_custom") {
            let user = try NotedUser.configuration(String(parts.dropFirst("user_custom".count)))
            let item: JSONObject = [
                "institution_id": "ins_109508", "products": ["transactions"], "username": "user_custom",
                "password": .string(String(decoding: user.serialized(), as: UTF8.self)),
            ]
            return [["item": .object(item)], ["wait": 60]]
        }
        guard let first = phrases.first, let kind = first.first,
            ["Item", "Link", "/sandbox/public_token/create"].contains(kind)
        else { throw unreadable }
        let institutions = phrases.joined().filter { $0.hasPrefix("ins_") }
        guard institutions.count == 1, let institution = institutions.first else { throw unreadable }
        var products: [String] = []
        var options = JSONObject()
        var later: [JSONValue] = []
        let known = Set(ContractValidator.requestValues(of: "Products") ?? [])
        for phrase in phrases.dropFirst()
        where phrase != [institution] && phrase != ["user_good"] && phrase != ["ready"] {
            if phrase == ["with", "a", "webhook"] {
                options["webhook"] = "https://example.com/webhook"
            } else if phrase.count == 2, phrase[0] == "then", phrase[1].hasPrefix("/") {
                later.append([.string(phrase[1]), ["access_token": "$access_token"]])
            } else if phrase.first?.hasPrefix("options.transactions.") == true || phrase.first == "end_date" {
                guard let day else { throw unreadable }
                let isStart = phrase.first?.hasSuffix("start_date") == true
                let date = phrase.dropFirst() == ["today"] ? day : day.adding(-730)
                var dates = options["transactions"]?.objectValue ?? [:]
                dates[isStart ? "start_date" : "end_date"] = .string(date.text)
                options["transactions"] = .object(dates)
            } else {
                let names = phrase.filter { $0 != "and" && $0 != "products" }
                guard products.isEmpty, !names.isEmpty, names.allSatisfy(known.contains) else { throw unreadable }
                products = names
            }
        }
        guard !products.isEmpty else { throw unreadable }
        let made = kind == "Link" ? link(institution, products) : [item(institution, products, options)]
        return made + [["wait": 60]] + later
    }

    static let unreadable = RecordingError(
        "'setup' must be an array of steps, or words such as 'Item at ins_109511, investments'.")

    private static func item(_ institution: String, _ products: [String], _ options: JSONObject) -> JSONValue {
        var item: JSONObject = ["institution_id": .string(institution), "products": .strings(products)]
        if !options.isEmpty { item["options"] = .object(options) }
        return ["item": .object(item)]
    }

    private static func link(_ institution: String, _ products: [String]) -> [JSONValue] {
        [
            [
                "/link/token/create",
                [
                    "client_name": "Parity", "language": "en", "country_codes": ["US"], "products": .strings(products),
                    "user": ["client_user_id": "parity"],
                ],
            ],
            [
                .string(Recording.linkCompletion),
                ["link_token": "$link_token", "institution_id": .string(institution)],
            ],
            ["/item/public_token/exchange", ["public_token": "$public_token"]],
        ]
    }

    private static func report(isReady: Bool) -> [JSONValue] {
        let made: [JSONValue] = [
            item("ins_109508", ["assets"], [:]), ["wait": 60],
            ["/asset_report/create", ["access_tokens": ["$access_token"], "days_requested": 60]],
        ]
        return isReady ? made + [["wait": 60]] : made
    }
}
