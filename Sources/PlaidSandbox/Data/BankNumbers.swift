// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Numbers of an account that are not those of the United States, as a client wrote them.
struct ForeignNumbers: Sendable, Codable {
    var eftInstitution: String?
    var eftBranch: String?
    var iban: String?
    var bic: String?
    var sortCode: String?
}

extension ForeignNumbers {
    /// Reads the `numbers` of an account of `user_custom`; `nil` when there is none of these.
    init?(override numbers: JSONValue?) {
        guard let numbers else { return nil }
        self.init(
            // An example that Plaid publishes spells them like this.
            eftInstitution: (numbers["eft_institution"] ?? numbers["etf_institution"])?.stringValue,
            eftBranch: (numbers["eft_branch"] ?? numbers["etf_branch"])?.stringValue,
            iban: numbers["international_iban"]?.stringValue, bic: numbers["international_bic"]?.stringValue,
            sortCode: numbers["bacs_sort_code"]?.stringValue)
        guard [eftInstitution, eftBranch, iban, bic, sortCode].contains(where: { $0 != nil }) else { return nil }
    }
}

/// The numbers of an account in each country's form; whatever the client did not give is the documented default.
///
/// The documents have one set for a whole country; the mask, in the last four digits, tells our accounts apart.
struct BankNumbers {
    let institution: Institution
    let account: AccountTemplate
    /// Whether its owner proved the numbers: by micro-deposits, or by typing them.
    var isProven = false

    var ach: JSONObject {
        [
            "account": .string(account.accountNumber ?? "111122223333\(account.mask)"),
            "is_tokenized_account_number": .bool(institution.isTokenized),
            "routing": .string(account.routingNumber ?? routing),
            "wire_routing": .string(account.wireRoutingNumber ?? "021000021"),
        ]
    }

    var eft: JSONObject {
        [
            "account": .string(account.accountNumber ?? "11112222\(account.mask)"),
            "branch": .string(account.foreignNumbers?.eftBranch ?? "01533"),
            "institution": .string(account.foreignNumbers?.eftInstitution ?? "114"),
        ]
    }

    var bacs: JSONObject {
        [
            "account": .string(account.accountNumber ?? "8000\(account.mask)"),
            "sort_code": .string(account.foreignNumbers?.sortCode ?? "040004"),
        ]
    }

    var international: JSONObject {
        let isIrish = institution.country == "IE"
        let iban =
            isIrish
            ? IBAN.make("IE", "BOFI9058381234\(account.mask == "0000" ? "5678" : account.mask)")
            : IBAN.make("GB", "MONZ0400048000\(account.mask)")
        return [
            "bic": .string(account.foreignNumbers?.bic ?? (isIrish ? "BOFIIE2DXXX" : "MONZGB21XXX")),
            "iban": .string(account.foreignNumbers?.iban ?? iban),
        ]
    }

    /// The documents tell testers which numbers to type and to expect where these are proven; accounts that were linked
    /// by a login alone have the usual one, as recorded.
    private var routing: String {
        if institution.id == Institution.windowpane { return "333333334" }
        return institution.supportsInstantMatch && isProven ? "021000021" : "011401533"
    }
}
