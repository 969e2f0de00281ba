// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The person that Plaid's documentation names for tests of Identity Verification; nobody else is found.
enum KnownPerson {
    static let birthday: JSONValue = "1975-01-18"
    static let name: JSONObject = ["given_name": "Leslie", "family_name": "Knope"]
    static let address: JSONObject = [
        "street": "123 Main St.", "street2": .null, "city": "Pawnee", "region": "IN", "postal_code": "46001",
        "country": "US",
    ]
    static let idNumber: JSONObject = ["value": "123456788", "type": "us_ssn"]
    static let all: JSONObject = [
        "name": .object(name), "date_of_birth": birthday, "address": .object(address), "id_number": .object(idNumber),
        "phone_number": "+12345678909", "email_address": "leslie@knope.com",
    ]

    static func hasPhone(_ phone: JSONValue?) -> Bool { digits(phone).hasSuffix("2345678909") }

    /// How what a user has said compares with what is known.
    static func check(_ person: JSONObject) -> JSONObject {
        let given = compare(person["name"]?["given_name"], name["given_name"])
        let family = compare(person["name"]?["family_name"], name["family_name"])
        let street = compare(person["address"]?["street"], address["street"])
        let city = compare(person["address"]?["city"], address["city"])
        let postal = compare(person["address"]?["postal_code"], address["postal_code"])
        let region = ["in", "indiana"].contains(plain(person["address"]?["region"])) ? "match" : "no_match"
        let birth = compare(person["date_of_birth"], birthday)
        // The documents name two numbers.
        let number = digits(person["id_number"]?["value"])
        let isNumber = ["123456788", "123456789", "6788", "6789"].contains(number)
        let names = summary([given, family])
        let place = summary([street, city, region, postal])
        let passes = names == "match" && place == "match" && birth == "match" && isNumber
        let phone =
            person["phone_number"]?.isNull != false
            ? "no_input" : hasPhone(person["phone_number"]) ? "match" : "no_match"
        return [
            "status": passes ? "success" : "failed",
            "name": ["summary": .string(names), "given_name": .string(given), "family_name": .string(family)],
            "address": [
                "summary": .string(place), "po_box": "no", "type": place == "match" ? "residential" : "no_data",
                "street": .string(street), "city": .string(city), "region": .string(region),
                "postal_code": .string(postal),
            ],
            "date_of_birth": [
                "summary": .string(birth), "day": .string(birth), "month": .string(birth), "year": .string(birth),
            ],
            "id_number": ["summary": isNumber ? "match" : "no_match"],
            "phone_number": ["summary": .string(phone), "area_code": .string(phone)],
        ]
    }

    private static func summary(_ parts: [String]) -> String {
        if parts.allSatisfy({ $0 == "match" }) { return "match" }
        return parts.contains("match") ? "partial_match" : "no_match"
    }

    private static func compare(_ said: JSONValue?, _ known: JSONValue?) -> String {
        guard let said, !said.isNull else { return "no_input" }
        return plain(said) == plain(known) ? "match" : "no_match"
    }

    /// Letters and digits only: points and capitals do not matter.
    private static func plain(_ value: JSONValue?) -> String {
        (value?.stringValue ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func digits(_ value: JSONValue?) -> String { (value?.stringValue ?? "").filter(\.isNumber) }
}
