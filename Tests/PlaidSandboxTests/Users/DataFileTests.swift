// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidSandbox

/// The institutions, shops and bills of data/sandbox.
@Suite("Users: institutions and merchants of the data files") struct DataFileTests {
    @Test func everyRowIsRead() {
        let rows = Institution.table.rows
        #expect(rows.count > 90)
        for row in rows { #expect(Institution(row: row) != nil, "\(row["id"] ?? "a row without an id")") }
        #expect(Institution.all.count == rows.count + InstitutionCatalogue.all.count)
        #expect(Set(Institution.all.map(\.id)).count == Institution.all.count)
    }

    @Test func cellsMeanWhatTheFileSays() throws {
        let houndstooth = try #require(Institution.named("ins_109512"))
        #expect(houndstooth.routingNumbers == ["011000138", "011200365", "011400495"])
        #expect(houndstooth.dtcNumbers == ["2236", "0955", "1367"] && houndstooth.color == "#004966")
        #expect(houndstooth.hasPersistentAccountIDs && houndstooth.supportsInstantMatch && !houndstooth.usesOAuth)
        let royal = try #require(Institution.named("ins_117650"))
        #expect(royal.usesOAuth && !royal.isListedAsOAuth && royal.country == "GB" && royal.hasPaymentInitiation)
        let cards = try #require(Institution.named("ins_10"))
        #expect(!cards.products.contains("auth") && !cards.products.contains("pay_by_bank"))
        #expect(cards.products.contains("liabilities") && cards.routingNumbers.isEmpty)
        #expect(Institution.firstPlatypus.routingNumbers == ["011401533", "021000021"])
        #expect(Institution.named("ins_132361")?.status == "DOWN")
        #expect(Institution.named("ins_1")?.alwaysAsksMFA == true)
    }

    @Test(arguments: [
        "id\tname\tcountry\n1\tA\tUS", "id\tname\tcountry\toauth\n-\tA\tUS\tno",
        "id\tname\tcountry\toauth\n1\tA\tXX\tno",
        "id\tname\tcountry\toauth\n1\tA\tUS\tmaybe", "id\tname\tcountry\toauth\ttraits\n1\tA\tUS\tno\todd",
    ])
    func aRowThatIsNotKnownIsNotRead(_ text: String) throws {
        let row = try #require(DataTable(text).rows.first)
        #expect(Institution(row: row) == nil)
    }

    @Test func everyShopAndBillIsRead() throws {
        for row in MerchantTable.shopTable.rows {
            #expect(MerchantTable.Entry(row: row) != nil, "\(row["name"] ?? "a shop without a name")")
        }
        for row in MerchantTable.billTable.rows {
            #expect(MerchantTable.Recurring(row: row) != nil, "\(row["name"] ?? "a bill without a name")")
        }
        #expect(MerchantTable.shops.count > 20 && MerchantTable.recurring.count > 5)
        let kroger = try #require(MerchantTable.shops.first { $0.style.name == "Kroger" })
        #expect(kroger.account == 0 && kroger.cents == 900...12_500 && kroger.weight == 5)
        #expect(kroger.style.category.detailed == "FOOD_AND_DRINK_GROCERIES" && kroger.style.kind == .place)
        let salary = try #require(MerchantTable.recurring.first)
        #expect(salary.cents == -248_750 && salary.style.merchant == nil && salary.style.paymentMethod == "ACH")
    }

    @Test(arguments: [
        ("least", "x"), ("most", "1"), ("weight", "0"), ("account", "savings"), ("channel", "mail"),
        ("confidence", "sure"),
        ("name", "-"),
    ])
    func aShopThatIsNotKnownIsNotRead(_ column: String, _ word: String) throws {
        let columns = [
            "descriptor", "name", "category", "detail", "confidence", "channel", "account", "least", "most", "weight",
        ]
        let cells = ["A", "A", "TRAVEL", "FLIGHTS", "high", "online", "card", "2", "3", "1"]
        let good = columns.joined(separator: "\t") + "\n" + cells.joined(separator: "\t")
        #expect(MerchantTable.Entry(row: try #require(DataTable(good).rows.first)) != nil)
        let changed = zip(columns, cells).map { $0 == column ? word : $1 }
        let bad = columns.joined(separator: "\t") + "\n" + changed.joined(separator: "\t")
        #expect(MerchantTable.Entry(row: try #require(DataTable(bad).rows.first)) == nil)
    }

    @Test func commentsAndEmptyCells() {
        let table = DataTable("# a comment\nid\tname\tlist\n# another\n1\t-\ta,b\n\n2\tx\n")
        #expect(table.rows.map { $0["id"] } == ["1", "2"])
        #expect(table.rows.map { $0["name"] } == [nil, "x"])
        #expect(table.rows.map { $0.words("list") } == [["a", "b"], []])
    }
}
