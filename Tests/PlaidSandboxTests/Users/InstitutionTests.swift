// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Users: institutions") struct InstitutionTests {
    private func page(
        _ bank: Bank, _ offset: Int, count: Int = 150, countries: [String] = ["US", "CA", "GB"],
        _ options: JSONObject = [:]
    ) throws -> JSONValue {
        try bank.checked(
            "/institutions/get",
            [
                "count": .number(JSONNumber(count)), "offset": .number(JSONNumber(offset)),
                "country_codes": .strings(countries), "options": .object(options),
            ])
    }

    @Test func severalHundredArePagedThrough() throws {
        let bank = Bank()
        var ids: [String] = []
        var total = 0
        repeat {
            let answer = try page(bank, ids.count)
            total = answer["total"]?.intValue ?? 0
            ids += try answer.texts("institutions", "institution_id")
        } while ids.count < total
        #expect(total == Institution.all.count && total >= 350)
        #expect(Set(ids).count == total)
        #expect(try page(bank, total).list("institutions").isEmpty)
    }

    @Test func filtersNarrowTheList() throws {
        let bank = Bank()
        let all = try page(bank, 0, countries: ["US"])["total"]?.intValue ?? 0
        let invested = try page(bank, 0, countries: ["US"], ["products": ["investments"]])
        #expect((invested["total"]?.intValue ?? 0) < all)
        #expect(
            try invested.list("institutions").allSatisfy {
                $0["products"]?.arrayValue?.contains("investments") == true
            })
        let oauth = try page(bank, 0, ["oauth": true]).list("institutions")
        #expect(oauth.count > 20 && oauth.allSatisfy { $0["oauth"] == true })
        let plain = try page(bank, 0).list("institutions")
        #expect(plain.allSatisfy { $0["url"] == nil && $0["status"] == nil && $0["auth_metadata"] == nil })
        let full = try page(bank, 0, ["include_optional_metadata": true, "include_auth_metadata": true])
        #expect(try full.list("institutions").allSatisfy { $0["url"] != nil && $0["auth_metadata"] != nil })
    }

    @Test func routingNumbersBelongToOneBankAndHaveTheirCheckDigit() {
        let numbers = Institution.all.flatMap(\.routingNumbers)
        #expect(Set(numbers).count == numbers.count)
        // Those of two test banks have none.
        for number in numbers where number != "110000001" && number != "110000002" {
            let digits = number.compactMap(\.wholeNumberValue)
            let sum = zip(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(digits.count == 9 && sum.isMultiple(of: 10), "\(number)")
        }
    }

    /// What tutorials, samples and programs write out, in our own words.
    static let hardCoded = [
        "ins_1": "Bank of America", "ins_3": "Chase", "ins_4": "Wells Fargo", "ins_5": "Citibank Online",
        "ins_6": "US Bank", "ins_7": "USAA", "ins_9": "Capital One", "ins_10": "American Express",
        "ins_11": "Charles Schwab", "ins_12": "Fidelity", "ins_13": "PNC", "ins_14": "TD Bank",
        "ins_15": "Navy Federal Credit Union", "ins_16": "SunTrust", "ins_19": "Regions Bank",
        "ins_20": "Citizens Bank",
        "ins_21": "Huntington Bank", "ins_25": "Ally Bank", "ins_26": "Fifth Third Bank", "ins_27": "M&T Bank",
        "ins_28": "Santander", "ins_29": "KeyBank", "ins_33": "Discover", "ins_35": "Chime",
        "ins_52": "Marcus by Goldman Sachs", "ins_54": "Robinhood", "ins_56": "Chase", "ins_115616": "Vanguard",
        "ins_115617": "Wealthfront", "ins_116794": "Mercury", "ins_116944": "Sallie Mae",
        "ins_118923": "Red Platypus Bank",
        "ins_127989": "Bank of America", "ins_127990": "US Bank", "ins_127991": "Wells Fargo",
        "ins_128026": "Capital One",
        "ins_129473": "E*TRADE", "ins_129571": "Herringbone Platypus Bank", "ins_130888": "Truist",
        "ins_132083": "Venmo",
        "ins_39": "RBC Royal Bank", "ins_42": "TD Canada Trust",
    ]

    @Test(arguments: hardCoded)
    func banksAreKnownByTheIdsThatProgramsWriteOut(_ id: String, _ name: String) throws {
        let bank = Bank()
        let answer = try bank.checked(
            "/institutions/get_by_id",
            [
                "institution_id": .string(id), "country_codes": ["US", "CA"],
                "options": ["include_optional_metadata": true, "include_status": true, "include_auth_metadata": true],
            ])
        let found = try #require(answer["institution"])
        #expect(found["name"] == .string(name) && found["status"]?["item_logins"]?["status"] == "HEALTHY")
        #expect(try found.text("url").hasPrefix("https://") && found.text("primary_color").utf8.count == 7)
        #expect(try found.text("logo").hasPrefix("iVBORw0KGgo"))
        #expect(try !found.list("products").isEmpty)
        // It is found by its name, and can be connected with each product that it has.
        let search = try bank.checked(
            "/institutions/search",
            ["query": .string(name), "country_codes": ["US", "CA"], "products": found["products"] ?? []])
        #expect(try search.texts("institutions", "institution_id").contains(id))
        let products = try found.list("products").compactMap(\.stringValue).filter { product in
            product == "transactions" || product == "investments"
        }
        let link = try bank.link(products: products, institution: id)
        let item = try bank.checked("/item/get", ["access_token": .string(link.accessToken)])
        #expect(item["item"]?["institution_id"] == .string(id) && item["item"]?["institution_name"] == .string(name))
    }

    @Test func everyProductIsOneOfTheContract() throws {
        let products = try #require(Contract.standard.enumerations["Products"])
        let countries = try #require(Contract.standard.enumerations["CountryCode"])
        #expect(Set(Institution.all.map(\.id)).count == Institution.all.count)
        for bank in Institution.all {
            #expect(Set(bank.products).isSubset(of: products) && !bank.products.isEmpty, "\(bank.id)")
            #expect(Set(bank.products).count == bank.products.count, "\(bank.id)")
            #expect(bank.countries.isSubset(of: countries), "\(bank.id)")
            #expect(bank.country != "US" || bank.products.contains("auth") || bank.routingNumbers.isEmpty, "\(bank.id)")
        }
    }

    @Test(arguments: [
        ("ins_109508", "HEALTHY"), ("ins_132363", "DEGRADED"), ("ins_132361", "DOWN"), ("ins_133402", "DOWN"),
    ])
    func statusIsTold(_ id: String, _ status: String) throws {
        let answer = try Bank().checked(
            "/institutions/get_by_id",
            ["institution_id": .string(id), "country_codes": ["US"], "options": ["include_status": true]])
        #expect(answer["institution"]?["status"]?["item_logins"]?["status"] == .string(status))
    }
}
