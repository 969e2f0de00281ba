// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The owner of an account.
struct Owner: Sendable, Codable {
    var names: [String]
    var phones: [JSONObject]
    var emails: [JSONObject]
    var addresses: [JSONObject]

    var json: JSONValue {
        [
            "addresses": .array(addresses.map(JSONValue.object)),
            "emails": .array(emails.map(JSONValue.object)),
            "names": .strings(names),
            "phone_numbers": .array(phones.map(JSONValue.object)),
        ]
    }

    /// The owner of all default accounts.
    static let standard = Owner(
        names: ["Alberta Bobbeth Charleson"],
        phones: [
            ["data": "1112223333", "primary": false, "type": "home"],
            ["data": "1112224444", "primary": false, "type": "work"],
            ["data": "1112225555", "primary": false, "type": "mobile"],
        ],
        emails: [
            ["data": "accountholder0@example.com", "primary": true, "type": "primary"],
            ["data": "accountholder1@example.com", "primary": false, "type": "secondary"],
            [
                "data": "extraordinarily.long.email.username.123456@reallylonghostname.com", "primary": false,
                "type": "other",
            ],
        ],
        addresses: [
            address(street: "2992 Cameron Road", city: "Malakoff", region: "NY", postalCode: "14236", isPrimary: true),
            address(
                street: "2493 Leisure Lane", city: "San Matias", region: "CA", postalCode: "93405-2255",
                isPrimary: false),
        ])

    private static func address(
        street: String, city: String, region: String, postalCode: String, isPrimary: Bool
    ) -> JSONObject {
        [
            "data": [
                "city": .string(city), "country": "US", "postal_code": .string(postalCode), "region": .string(region),
                "street": .string(street),
            ],
            "primary": .bool(isPrimary),
        ]
    }
}

extension Owner {
    /// How many names, numbers, addresses or e-mail addresses an owner of a custom user can have: each is compared with
    /// what is to be matched.
    static let longestList = 50

    private static let emailTypes: Set<String> = ["primary", "secondary", "other"]
    private static let phoneTypes: Set<String> = ["home", "work", "office", "mobile", "mobile1", "other"]

    /// Reads the identity of a client's own user, filling in the lists that it leaves out.
    ///
    /// An empty list is not left out: it says that there is none. One that holds nothing but nulls, as in the template that
    /// is to be filled in, is.
    init(override json: JSONValue) {
        func given<Value>(
            _ name: String, or standard: [Value], _ read: (JSONValue) -> Value?
        ) -> [Value] {
            guard let list = json[name]?.arrayValue else { return standard }
            let values = list.compactMap(read)
            return values.isEmpty && !list.isEmpty ? standard : values
        }
        names = given("names", or: Self.standard.names, \.stringValue)
        phones = given("phone_numbers", or: Self.standard.phones) { Self.contact($0, types: Self.phoneTypes) }
        emails = given("emails", or: Self.standard.emails) { Self.contact($0, types: Self.emailTypes) }
        addresses = given("addresses", or: Self.standard.addresses) { entry in
            let data = entry["data"]
            guard data?.objectValue?.pairs.contains(where: { !$0.1.isNull }) == true else { return nil }
            return [
                "data": [
                    "city": data?["city"] ?? .null, "country": data?["country"] ?? .null,
                    "postal_code": data?["postal_code"] ?? .null, "region": data?["region"] ?? .null,
                    "street": .string(data?["street"]?.stringValue ?? ""),
                ],
                "primary": .bool(entry["primary"]?.boolValue ?? false),
            ]
        }
    }

    private static func contact(_ entry: JSONValue, types: Set<String>) -> JSONObject? {
        guard let data = entry["data"]?.stringValue else { return nil }
        let type = entry["type"]?.stringValue.flatMap { types.contains($0) ? $0 : nil } ?? "other"
        return ["data": .string(data), "primary": .bool(entry["primary"]?.boolValue ?? false), "type": .string(type)]
    }
}
