// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Account numbers of each country and of tokenizing banks.
struct NumbersTests {
    private let bank = Bank()

    private func auth(
        _ institution: String, user: String = "user_good", password: String = "pass_good"
    ) throws -> JSONValue {
        let link = try bank.link(user: user, password: password, products: ["auth"], institution: institution)
        let answer = try bank.call("/auth/get", ["access_token": .string(link.accessToken)])
        #expect(Contract.standard.violations(answer, "AuthGetResponse").isEmpty)
        return answer
    }

    private func first(_ answer: JSONValue, _ kind: String) -> JSONValue? {
        answer["numbers"]?[kind]?.arrayValue?.first
    }

    @Test func canadianAccountsHaveEFTNumbers() throws {
        let answer = try auth("ins_43")
        let eft = try #require(first(answer, "eft"))
        #expect(eft["account"] == "111122220000")
        #expect(eft["institution"] == "114")
        #expect(eft["branch"] == "01533")
        for kind in ["ach", "bacs", "international"] { #expect(answer["numbers"]?[kind]?.arrayValue == []) }
    }

    @Test func britishAccountsHaveTwoKinds() throws {
        let answer = try auth("ins_117650")
        #expect(first(answer, "bacs")?["account"] == "80000000")
        #expect(first(answer, "bacs")?["sort_code"] == "040004")
        #expect(first(answer, "international")?["iban"] == "GB23MONZ04000480000000")
        #expect(first(answer, "international")?["bic"] == "MONZGB21XXX")
        #expect(answer["numbers"]?["ach"]?.arrayValue == [])
    }

    @Test(arguments: ["ins_56", "ins_13", "ins_127990", "ins_127287"])
    func tokenizingBanksSaySo(institution: String) throws {
        let answer = try auth(institution)
        #expect(first(answer, "ach")?["is_tokenized_account_number"] == true)
        #expect(answer["accounts"]?.arrayValue?.first?["persistent_account_id"]?.stringValue?.count == 56)
    }

    @Test func elsewhereNumbersAreNotTokens() throws {
        #expect(first(try auth("ins_109508"), "ach")?["is_tokenized_account_number"] == false)
        #expect(first(try auth("ins_109508"), "ach")?["routing"] == "011401533")
        #expect(first(try auth("ins_109512"), "ach")?["routing"] == "011401533")
        #expect(first(try auth("ins_135858"), "ach")?["routing"] == "333333334")
    }

    @Test func aClientsOwnNumbersAreToldAsGiven() throws {
        let password = """
            {"override_accounts": [{"type": "depository", "subtype": "checking", "starting_balance": 1,
            "numbers": {"account": "998877", "international_iban": "DE89370400440532013000",
            "international_bic": "COBADEFFXXX", "eft_institution": "003", "eft_branch": "00009"}}]}
            """
        let answer = try auth("ins_109508", user: "user_custom", password: password)
        #expect(first(answer, "international")?["iban"] == "DE89370400440532013000")
        #expect(first(answer, "international")?["bic"] == "COBADEFFXXX")
        #expect(first(answer, "eft")?["institution"] == "003")
        #expect(first(answer, "eft")?["branch"] == "00009")
        #expect(first(answer, "eft")?["account"] == "998877")
        #expect(first(answer, "ach") == nil)
    }

    @Test func checkDigitsOfIBANsAreRight() {
        for iban in ["GB29NWBK60161331926819", "GB33BUKB20201555555555", "NL91ABNA0417164300"] {
            #expect(IBAN.isValid(iban))
            // One wrong digit, anywhere, is found.
            for place in 2..<iban.utf8.count {
                var bytes = Array(iban.utf8)
                guard (0x30...0x39).contains(bytes[place]) else { continue }
                bytes[place] = bytes[place] == 0x39 ? 0x30 : bytes[place] + 1
                #expect(!IBAN.isValid(String(decoding: bytes, as: UTF8.self)), "\(place)")
            }
        }
        for other in ["", "GB29", "GB29NWBK6016133192681é", "2929NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19"] {
            #expect(!IBAN.isValid(other), "\(other)")
        }
        #expect(IBAN.make("GB", "MONZ04000480000000") == "GB23MONZ04000480000000")
        #expect(IBAN.make("IE", "BOFI90583812345678") == "IE17BOFI90583812345678")
    }
}
