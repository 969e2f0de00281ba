// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func identityMatch(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.options.strings("account_ids"))
        try useIdentityMatch(position)
        let item = items[position]
        return [
            "accounts": .array(indices.map { .object(identityMatchJSON(item, $0, request.body["user"])) }),
            "item": .object(itemJSON(item)),
        ]
    }

    mutating func useIdentityMatch(_ position: Int) throws(SandboxError) {
        // Not every country's banks have it apart from identity.
        let isApart = items[position].institution.products.contains("identity_match")
        try use(isApart ? "identity_match" : "identity", position)
    }

    /// An account with how well a user fits its owners; of several, the best score of each kind counts.
    func identityMatchJSON(_ item: Item, _ index: Int, _ user: JSONValue?) -> JSONObject {
        var json = accountJSON(item, index)
        json["balances"] = [
            "available": .null, "current": .null, "iso_currency_code": .null, "limit": .null,
            "unofficial_currency_code": .null,
        ]
        let match = IdentityMatch(owners: item.owners(index))
        json["legal_name"] = match.name(user?["legal_name"]?.stringValue)
        json["phone_number"] = match.phone(user?["phone_number"]?.stringValue)
        json["email_address"] = match.email(user?["email_address"]?.stringValue)
        json["address"] = match.address(user?["address"])
        return json
    }
}

/// How well what an application knows of its user fits the owners of an account; null where one side is silent.
struct IdentityMatch {
    let owners: [Owner]

    func name(_ given: String?) -> JSONValue {
        let known = owners.flatMap(\.names)
        let best = given.map(NameMatch.words).flatMap { words in
            known.map { NameMatch(words, against: $0) }.max { $0.score < $1.score }
        }
        guard let best else {
            return [
                "is_business_name_detected": .null, "is_first_name_or_last_name_match": .null,
                "is_nickname_match": .null, "score": .null,
            ]
        }
        return [
            "is_business_name_detected": .bool(best.isBusiness),
            "is_first_name_or_last_name_match": .bool(best.sharesName),
            "is_nickname_match": .bool(best.isNickname), "score": .number(JSONNumber(best.score)),
        ]
    }

    func phone(_ given: String?) -> JSONValue {
        score(given, owners.flatMap { $0.phones.compactMap { $0["data"]?.stringValue } }) { given, known in
            let (left, right) = (Self.digits(given), Self.digits(known))
            if left == right { return 100 }
            // One of the two may have an extension.
            let (short, long) = left.count < right.count ? (left, right) : (right, left)
            return short.count >= 10 && long.hasPrefix(short) ? 80 : 0
        }
    }

    func email(_ given: String?) -> JSONValue {
        score(given, owners.flatMap { $0.emails.compactMap { $0["data"]?.stringValue } }) { given, known in
            let (left, right) = (given.lowercased(), known.lowercased())
            if left == right { return 100 }
            return Self.withoutTag(left) == Self.withoutTag(right) ? 90 : 0
        }
    }

    func address(_ given: JSONValue?) -> JSONValue {
        let known = owners.flatMap { $0.addresses.compactMap { $0["data"] } }
        let best = given?.objectValue.flatMap { given in
            known.map { Self.address(given, $0) }.max { $0.score < $1.score }
        }
        guard let best else { return ["is_postal_code_match": .null, "score": .null] }
        return ["is_postal_code_match": .bool(best.hasPostalCode), "score": .number(JSONNumber(best.score))]
    }

    private func score(
        _ given: String?, _ known: [String], _ compare: (String, String) -> Int
    ) -> JSONValue {
        let best = given.flatMap { given in known.map { compare(given, $0) }.max() }
        return ["score": .optional(best)]
    }

    private static func address(_ given: JSONObject, _ known: JSONValue) -> (score: Int, hasPostalCode: Bool) {
        let weights = [("street", 45), ("city", 20), ("region", 10), ("postal_code", 20), ("country", 5)]
        var all = 0
        var same = 0
        for (name, weight) in weights {
            guard let left = given[name]?.stringValue, let right = known[name]?.stringValue else { continue }
            all += weight
            same += weight * likeness(left, right) / 100
        }
        let codes = (given["postal_code"]?.stringValue, known["postal_code"]?.stringValue)
        let hasCode =
            codes.0.map { code in codes.1.map { digits($0).hasPrefix(digits(code).prefix(5)) } ?? false } ?? false
        return (all == 0 ? 0 : 100 * same / all, hasCode && codes.0?.isEmpty == false)
    }

    /// How many words two texts share, abbreviations of streets counted as what they stand for.
    private static func likeness(_ left: String, _ right: String) -> Int {
        let a = words(left)
        let b = words(right)
        if a == b { return 100 }
        let shared = Set(a).intersection(b).count
        return 100 * shared / max(a.count, b.count, 1)
    }

    private static func words(_ text: String) -> [String] {
        NameMatch.words(text).map { abbreviations[$0] ?? $0 }
    }

    private static let abbreviations = [
        "rd": "road", "st": "street", "ln": "lane", "ave": "avenue", "dr": "drive", "blvd": "boulevard",
    ]

    /// The digits of a number, without the country code of North America.
    private static func digits(_ text: String) -> String {
        let digits = text.filter { $0.isNumber && $0.isASCII }
        return text.hasPrefix("+1") || (digits.count == 11 && digits.hasPrefix("1"))
            ? String(digits.dropFirst()) : digits
    }

    private static func withoutTag(_ address: String) -> String {
        let parts = address.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let local = parts[0].split(separator: "+").first else { return address }
        return "\(local)@\(parts[1])"
    }
}
