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
        for number in InstitutionCatalogue.all.flatMap(\.routingNumbers) {
            let digits = number.compactMap(\.wholeNumberValue)
            let sum = zip(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(digits.count == 9 && sum.isMultiple(of: 10), "\(number)")
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
