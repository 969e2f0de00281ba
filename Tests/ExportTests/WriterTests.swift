// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanExport
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Export: what stands in the files")
struct WriterTests {
    @Test(
        "CSV: formulas are made texts, amounts stay numbers",
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'=1"),
            ("\r=1", "'=1"),
            (" =1", "'=1"), ("\u{200E}=1", "'=1"), ("a=1", "a=1"), ("a,b", "\"a,b\""), ("\"q\"", "\"\"\"q\"\"\""),
            ("a\r\nb", "a b"),
        ])
    func formulas(name: String, cell: String) async throws {
        let file = try await Ledgerbook([.init(name: name, amount: "-12.50")]).text(.csv)
        let line = try #require(file.split(separator: "\r\n").dropFirst().first)
        #expect(line.hasPrefix("2024-01-01,-12.5,USD,\(cell),"))
    }

    @Test("Signs: Plaid's in csv and jsonl, the account's elsewhere")
    func signs() async throws {
        let book = Ledgerbook([.init(name: "Shop", amount: "12.34")])
        #expect(try await book.text(.csv).contains(",12.34,"))
        #expect(try await book.text(.jsonl).contains("\"amount\":\"12.34\""))
        #expect(try await book.text(.ofx).contains("<TRNTYPE>DEBIT</TRNTYPE>"))
        #expect(try await book.text(.ofx).contains("<TRNAMT>-12.34</TRNAMT>"))
        #expect(try await book.text(.qif).contains("\nT-12.34\n"))
        #expect(try await book.text(.beancount).contains("  -12.34 USD\n"))
        #expect(try await book.text(.ledger).contains("  -12.34 USD\n"))
    }

    @Test("Amounts are exact", arguments: ["99999999999999999999.99", "0.000000000000000001", "0", "-0.1"])
    func exact(amount: String) async throws {
        let file = try await Ledgerbook([.init(name: "Shop", amount: amount)]).text(.csv)
        #expect(file.contains(",\(amount),USD,"))
        let turned = amount == "0" ? "0" : amount.hasPrefix("-") ? String(amount.dropFirst()) : "-" + amount
        let ledger = try await Ledgerbook([.init(name: "Shop", amount: amount)]).text(.ledger)
        #expect(ledger.contains("  \(turned) USD\n"))
    }

    @Test("Pending transactions are marked, or left out where they would come twice")
    func pending() async throws {
        let book = Ledgerbook([.init(name: "Shop", amount: "1", isPending: true)])
        #expect(try await book.text(.beancount).contains("2024-01-01 ! \"Shop\""))
        #expect(try await book.text(.ledger).contains("2024-01-01 ! Shop"))
        #expect(try await book.text(.csv).contains(",true,"))
        #expect(try await !book.text(.ofx).contains("STMTTRN"))
        #expect(try await !book.text(.qif).contains("Shop"))
    }

    @Test("Parts of an amount go to their own categories, and the rest to the transaction's")
    func splits() async throws {
        let book = Ledgerbook([
            .init(
                name: "Shop", amount: "10", category: "Food",
                splits: [TransactionSplit(amount: 4, category: "Pets", note: nil), TransactionSplit(amount: 5)])
        ])
        let text = try await book.text(.beancount)
        let parts = ["Expenses:Pets  4 USD", "Expenses:Uncategorized  5 USD", "Expenses:Food  1 USD", "  -10 USD"]
        #expect(parts.allSatisfy(text.contains))
        #expect(try await book.text(.ledger).contains("    Expenses:Pets  4 USD\n"))
        #expect(
            try await book.text(.qif).contains(
                "T-10\nC*\nPShop\nMShop\nLFood\nSPets\n$-4\nSUncategorized\n$-5\nSFood\n$-1\n^\n"))
        let noted = Ledgerbook([
            .init(
                name: "Refund", amount: "-0.30",
                splits: [
                    TransactionSplit(
                        amount: DecimalText.value("-0.1") ?? .nan, category: "[Bank]/a:b", note: "half\u{85}^\u{2028}T9"
                    )
                ])
        ])
        #expect(
            try await noted.text(.qif).contains(
                "T0.3\nC*\nPRefund\nMRefund\nSBankAB\nEhalf ^ T9\n$0.1\nSUncategorized\n$0.2\n^\n"))
        #expect(
            try await book.text(.jsonl).contains(
                "\"user_splits\":[{\"amount\":\"4\",\"category\":\"Pets\",\"note\":null},"))
    }

    @Test("Currencies: a statement for each in OFX, and those that it cannot name are counted")
    func currencies() async throws {
        let book = Ledgerbook([
            .init(name: "A", amount: "1", currency: "USD"), .init(name: "B", amount: "2", currency: "EUR"),
            .init(name: "C", amount: "3", currency: "doge!"),
        ])
        let ofx = try await book.text(.ofx)
        #expect(ofx.components(separatedBy: "<CURDEF>").count == 3)
        #expect(try await book.export(.ofx).result.leftOut == 1)
        #expect(try await book.text(.beancount).components(separatedBy: " XXX").count == 1)
        #expect(try await book.text(.qif).components(separatedBy: "!Account").count == 4)
    }

    @Test("Whatever is selected, the order is the same, page after page")
    func order() async throws {
        let book = Ledgerbook((0..<1203).map { .init(name: "N\($0)", amount: "1", day: $0 % 7) })
        let lines = try await book.text(.jsonl).split(separator: "\n")
        #expect(lines.count == 1203)
        #expect(Set(lines).count == 1203)
        let days = lines.compactMap { $0.firstMatch(of: /"date":"(\d{4}-\d\d-\d\d)"/).map { String($0.output.1) } }
        #expect(days.count == 1203 && days == days.sorted())
        #expect(try await book.text(.jsonl) == lines.joined(separator: "\n") + "\n")
        let some = try await book.export(
            .jsonl, ExportSelection(from: CalendarDate("2024-01-02"), through: CalendarDate("2024-01-03")))
        #expect(some.result.written == 344)
    }

    @Test(
        "Account names keep their letters and lose the accents",
        arguments: [
            ("Crédit Agricole – Compte Chèques", "CreditAgricoleCompteCheques"), ("e\u{301}te\u{301}", "Ete"),
            ("Łódź Ærø Straße", "LodzAEroStrasse"), ("Sparkasse KölnBonn", "SparkasseKolnBonn"), ("日本", "RiBen"),
            ("😀", "Checking"), ("Plain Name 7", "PlainName7"),
        ])
    func accents(name: String, component: String) async throws {
        let book = Ledgerbook([.init(name: "Shop", amount: "1")], accountName: name)
        for format in [ExportFormat.beancount, .ledger] {
            let text = try await book.text(format)
            let fallback = component == "Checking" ? "Account" : component
            #expect(text.contains("Assets:FirstBankPlc:\(fallback)-0000-"), "\(text)")
        }
    }

    @Test("No text can break a file or reach a terminal", arguments: SeededGenerator.seeds(40), ExportFormat.allCases)
    func hostile(seed: UInt64, format: ExportFormat) async throws {
        var random = SeededGenerator(seed: seed)
        let entries = (0..<20).map { _ in
            Ledgerbook.Entry(
                name: Hostile.text(&random), amount: "\(Int.random(in: -999...999, using: &random)).25",
                merchant: Bool.random(using: &random) ? Hostile.text(&random) : nil,
                category: Hostile.text(&random), note: Hostile.text(&random))
        }
        let (text, result) = try await Ledgerbook(entries).export(format)
        #expect(result.written == 20, "seed \(seed)")
        let allowed: Set<Unicode.Scalar> = format == .csv ? ["\n", "\r"] : ["\n"]
        let isClean = text.unicodeScalars.allSatisfy {
            allowed.contains($0) || !($0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value))
        }
        #expect(isClean, "seed \(seed)")
        let lines = text.split(separator: format == .csv ? "\r\n" : "\n", omittingEmptySubsequences: false)
        // Every line is one that the format has; so no text made one.
        #expect(lines.allSatisfy { Hostile.isLine($0, of: format) }, "seed \(seed)")
    }
}
