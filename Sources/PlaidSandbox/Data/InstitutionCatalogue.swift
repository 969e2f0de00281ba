// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Several hundred banks that do not exist, so that lists have pages: every name is made up of a cloth and a kind of bank.
enum InstitutionCatalogue {
    static let all: [Institution] = makeAll()

    private static let cloths = [
        "Astrakhan", "Batiste", "Bombazine", "Bouclé", "Brocade", "Buckram", "Calico", "Cambric", "Chambray",
        "Chenille",
        "Cheviot", "Corduroy", "Cretonne", "Damask", "Dimity", "Drugget", "Duffel", "Fustian", "Gabardine", "Grosgrain",
        "Herringbone", "Hopsack", "Jacquard", "Kersey", "Lisle", "Loden", "Melton", "Moquette", "Nankeen", "Organza",
        "Osnaburg", "Percale", "Ripstop", "Selvedge", "Shantung", "Taffeta", "Ticking", "Tulle", "Velveteen", "Worsted",
    ]

    /// Kinds of banks in the United States, with the products that they lack.
    private static let kinds: [(name: String, lacks: Set<String>)] = [
        ("Savings Bank", ["investments", "investments_auth"]), ("National Bank", []), ("Community Credit Union", []),
        ("Federal Credit Union", ["investments", "investments_auth", "statements"]),
        ("Trust Company", ["liabilities"]), ("Brokerage", ["auth", "transfer", "signal", "liabilities"]),
        ("Card Services", ["auth", "transfer", "signal", "investments", "investments_auth"]),
        ("Student Lending", ["auth", "transfer", "signal", "investments", "investments_auth", "income_verification"]),
    ]

    private static func makeAll() -> [Institution] {
        var banks: [Institution] = []
        for kind in kinds {
            for cloth in cloths {
                var bank = bank("\(cloth) \(kind.name)", number: banks.count)
                bank.products = Institution.Products.unitedStates(lacking: kind.lacks)
                if bank.products.contains("auth") { bank.routingNumbers = [routingNumber(banks.count)] }
                bank.usesOAuth = banks.count.isMultiple(of: 7)
                banks.append(bank)
            }
        }
        for cloth in cloths.prefix(20) {
            var bank = bank("\(cloth) Bank of Canada West", number: banks.count)
            bank.country = "CA"
            bank.products = Institution.Products.canada
            banks.append(bank)
        }
        for cloth in cloths.suffix(20) {
            var bank = bank("\(cloth) Building Society", number: banks.count)
            bank.country = "GB"
            bank.usesOAuth = true
            bank.products = Institution.Products.britain
            bank.hasPaymentInitiation = true
            banks.append(bank)
        }
        return banks
    }

    private static func bank(_ name: String, number: Int) -> Institution {
        Institution(id: "ins_\(910_000 + number)", name: name)
    }

    /// A routing number with its check digit: three times the first, seven times the second and once the third of each
    /// three digits add up to a multiple of ten.
    static func routingNumber(_ number: Int) -> String {
        let digits = "09\(Day.padded(number, 6))".compactMap(\.wholeNumberValue)
        let sum = zip(digits, [3, 7, 1, 3, 7, 1, 3, 7]).reduce(0) { $0 + $1.0 * $1.1 }
        return digits.map(String.init).joined() + String((10 - sum % 10) % 10)
    }
}
