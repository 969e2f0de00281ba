// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

/// Each rule against a sample that breaks it and one that only looks as if it did.
@Suite struct RuleTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let path: String
        let text: String
        var testDescription: String { "\(rule): \(text.prefix(60))" }
    }

    static let source = "Sources/BankSync/Sample.swift"
    static let store = "Sources/TartanStorageSQLite/Sample.swift"

    static let bad: [Sample] = [
        Sample(rule: .importsPointDown, path: "Sources/PlaidJSON/A.swift", text: "import PlaidTypes\n"),
        Sample(rule: .importsPointDown, path: "Sources/PlaidSandbox/A.swift", text: "package import Plaid\n"),
        Sample(
            rule: .importsPointDown, path: "Sources/TartanStorage/A.swift", text: "import struct Plaid.Transaction\n"),
        Sample(
            rule: .importsPointDown, path: "Sources/BankSync/A.swift",
            text: "@preconcurrency import TartanStorageSQLite"),
        Sample(rule: .importsPointDown, path: "Sources/TartanService/A.swift", text: "import PlaidSandbox\n"),
        Sample(rule: .importsPointDown, path: "Sources/Unknown/A.swift", text: ""),
        Sample(rule: .printsOnlyInTheCommand, path: source, text: "func f() { print(1) }"),
        Sample(rule: .noDeadBranches, path: source, text: "#if os(macOS)\nlet x = 1\n#endif"),
        Sample(rule: .noDeadBranches, path: source, text: "#if canImport(Glibc)\n#elseif canImport(Darwin)\n#endif"),
        Sample(rule: .filesNameTheirLicense, path: source, text: "import Foundation\n\nlet x = 1\n"),
        Sample(rule: .printsOnlyInTheCommand, path: source, text: "debugPrint (x)"),
        Sample(
            rule: .environmentIsReadOnce, path: "Sources/TartanCommand/A.swift",
            text: "let x = ProcessInfo.processInfo.environment[\"PLAID_URL\"]"),
        Sample(
            rule: .environmentIsReadOnce, path: "Sources/TartanCommand/A.swift", text: "let x = getenv(\"PLAID_URL\")"),
        Sample(rule: .nothingCrashesOnPurpose, path: source, text: "let x = try! f()"),
        Sample(rule: .nothingCrashesOnPurpose, path: source, text: "let x = y as! Int"),
        Sample(rule: .nothingCrashesOnPurpose, path: source, text: "guard ok else { fatalError(\"no\") }"),
        Sample(rule: .tasksAreStructured, path: source, text: "Task { await f() }"),
        Sample(rule: .tasksAreStructured, path: source, text: "let t = Task(priority: .low) { }"),
        Sample(rule: .tasksAreStructured, path: source, text: "_ = Task.detached { }"),
        Sample(rule: .filesAreShort, path: source, text: String(repeating: "x\n", count: 401)),
        Sample(rule: .filesAreShort, path: "Tests/e2e/test_x.py", text: String(repeating: "x\n", count: 401)),
        Sample(
            rule: .filesAreReadInOnePlace, path: source, text: "let d = FileManager.default.contents(atPath: path)"),
        Sample(rule: .filesAreReadInOnePlace, path: source, text: "let text = try String(contentsOf: url)"),
        Sample(rule: .filesAreReadInOnePlace, path: source, text: "let f = open(path, O_RDONLY | O_CLOEXEC)"),
        Sample(rule: .filesAreReadInOnePlace, path: source, text: "try NIOSSLCertificate.fromPEMFile(path)"),
        Sample(rule: .pathsHaveNoSpaces, path: "docs/My Notes.md", text: ""),
        Sample(rule: .nothingNamesOneMachine, path: "a.md", text: "see /wo" + "rk/main"),
        Sample(rule: .nothingNamesOneMachine, path: "a.md", text: "cd \"/ho" + "me/somebody\""),
        Sample(rule: .nothingNamesOneMachine, path: "a.sh", text: "pip install -i https://py" + "pi.org/simple x"),
        Sample(rule: .nothingNamesOneMachine, path: "a.sh", text: "export TARTAN_REFERENCE=.." + "/shared"),
        Sample(rule: .nothingIsLeftForLater, path: source, text: "// TO" + "DO: more"),
        Sample(rule: .columnsAreNamed, path: store, text: "db.query(\"SELECT * FROM items\")"),
        Sample(rule: .nothingFormatsByLocale, path: source, text: "let formatter = DateFormatter()"),
        Sample(rule: .nothingFormatsByLocale, path: source, text: "a.localizedStandardCompare(b)"),
        Sample(rule: .nothingFormatsByLocale, path: source, text: "Decimal(string: a, locale: Locale(identifier: b))"),
        Sample(rule: .columnsAreNamed, path: store, text: "SELECT a.*, i.name FROM accounts a"),
        Sample(rule: .columnsAreNamed, path: store, text: "    RETURNING *"),
        Sample(rule: .nothingBreaksOnPurpose, path: source, text: "values[\"TARTAN_" + "TEST_DEFECT\"]"),
        Sample(rule: .nothingBreaksOnPurpose, path: source, text: "if configuration.de" + "fect == nil { }"),
        Sample(rule: .nothingBreaksOnPurpose, path: source, text: "func engine" + "Dump() -> [Row]"),
        Sample(
            rule: .nothingCrashesOnPurpose, path: source, text: "let quotes = #\"\"\"\"#\nlet x = try! f()\nlet s = 1"),
        Sample(rule: .renamesAreDurable, path: source, text: "guard rename(a, b) == 0 else { return }"),
        Sample(rule: .renamesAreDurable, path: source, text: "try data.write(to: url, options: .atomic)"),
        Sample(rule: .renamesAreDurable, path: source, text: "try files.moveItem(at: url, to: other)"),
        Sample(rule: .nothingIsLeftForLater, path: "a.py", text: "# FIX" + "ME"),
        Sample(rule: .prose, path: "docs/A.md", text: "Write the file anew."),
        Sample(rule: .prose, path: "README.md", text: "The rate\nbudget is spent."),
        Sample(rule: .prose, path: "examples/a.js", text: "// Made-up banks"),
        Sample(rule: .prose, path: source, text: "let a = 1\n    /// Says it once\n    /// more."),
        Sample(rule: .prose, path: source, text: "throw Refusal(\"Connect the bank anew.\")"),
        Sample(rule: .prose, path: "scripts/a", text: "# The folder is made anew."),
        Sample(rule: .prose, path: "CHANGELOG.md", text: "- Any two\n  words are accepted."),
        Sample(rule: .prose, path: "web/link/a.js", text: "throw new Error(\"The connection was broken off.\");"),
    ]

    static let good: [Sample] = [
        Sample(rule: .importsPointDown, path: "Sources/Plaid/A.swift", text: "public import PlaidCore\nimport Crypto"),
        Sample(rule: .importsPointDown, path: "Sources/PlaidSandbox/A.swift", text: "import PlaidJSON\n"),
        Sample(rule: .filesNameTheirLicense, path: source, text: "// Part of\n\(Rule.licenseLine)\n\nlet x = 1\n"),
        Sample(
            rule: .filesNameTheirLicense, path: source, text: "// From a by scripts/embed. Do not edit.\n\nlet x = 1\n"),
        Sample(rule: .printsOnlyInTheCommand, path: source, text: "// print(1)\nlet s = \"print(1)\"; blueprint(2)"),
        Sample(rule: .printsOnlyInTheCommand, path: source, text: "printer.print(1); fingerprint(x)"),
        Sample(rule: .noDeadBranches, path: source, text: "#if canImport(Glibc)\n#elseif canImport(Musl)\n#endif"),
        Sample(rule: .noDeadBranches, path: source, text: "let text = \"#if os(macOS)\""),
        Sample(
            rule: .environmentIsReadOnce, path: "Sources/TartanCommand/A.swift",
            text: "let x = settings.environment[\"PATH\"] // not processInfo.environment"),
        Sample(rule: .nothingCrashesOnPurpose, path: source, text: "/* try! as! */ let s = #\"fatalError(\"#; try f()"),
        Sample(rule: .nothingCrashesOnPurpose, path: source, text: "let s = \"\"\"\n  try! x\n  \"\"\""),
        Sample(rule: .tasksAreStructured, path: source, text: "group.addTask { }; let task: Task<Int, Never>? = nil"),
        Sample(rule: .tasksAreStructured, path: source, text: "try await Task.sleep(for: .seconds(1))"),
        Sample(rule: .filesAreShort, path: source, text: String(repeating: "x\n", count: 400)),
        Sample(
            rule: .filesAreReadInOnePlace, path: source,
            text: "let b = try RegularFile.bytes(of: path, limit: 10); names.append(contentsOf: more)"),
        Sample(rule: .pathsHaveNoSpaces, path: "docs/MyNotes.md", text: ""),
        Sample(rule: .nothingNamesOneMachine, path: "a.md", text: "https://example.com/ho" + "me/x ${root}/wo" + "rk/"),
        Sample(rule: .nothingNamesOneMachine, path: ".ci/run", text: "export TARTAN_REFERENCE=.." + "/shared"),
        Sample(rule: .nothingIsLeftForLater, path: source, text: "// To do this well, read on."),
        Sample(rule: .columnsAreNamed, path: store, text: "\"SELECT COUNT(*) AS count FROM items\""),
        Sample(rule: .columnsAreNamed, path: store, text: "let area = a * b // SELECT nothing"),
        Sample(rule: .nothingFormatsByLocale, path: source, text: "let day = BankCalendar.nextOpen(CalendarDate(a))"),
        Sample(rule: .nothingBreaksOnPurpose, path: source, text: "// a difference that stays is a de" + "fect"),
        Sample(rule: .prose, path: "docs/A.md", text: "A renewed canew; recommended, amended. Mender."),
        Sample(rule: .prose, path: "docs/A.md", text: "A newly made bank; `rate-budget`"),
        Sample(rule: .prose, path: source, text: "let worlds = \"one\"; let once = more  // a name is no phrase"),
        Sample(rule: .renamesAreDurable, path: source, text: "patches.rename(of: name)"),
        Sample(rule: .renamesAreDurable, path: source, text: "try files.removeItem(at: url); world.atomically { $0 }"),
    ]

    @Test(arguments: bad) func refuses(_ sample: Sample) {
        #expect(sample.rule.covers(sample.path))
        #expect(!sample.rule.findings(sample.path, sample.text).isEmpty)
    }

    @Test(arguments: good) func allows(_ sample: Sample) {
        #expect(sample.rule.findings(sample.path, sample.text).isEmpty)
    }

    @Test func generatedFilesAreNotHandWritten() {
        #expect(!Rule.filesAreShort.covers("Sources/Plaid/Generated/Items/Item.swift"))
        #expect(!Rule.nothingCrashesOnPurpose.covers("Sources/PlaidSandbox/Contract/ContractData.swift"))
        #expect(Rule.nothingNamesOneMachine.covers("Sources/Plaid/Generated/Items/Item.swift"))
    }

    @Test func everyBannedPhraseIsFound() {
        for banned in Rule.bannedPhrases {
            let found = Rule.prose.findings("docs/A.md", "# Title\n\nText \(banned.phrase.uppercased()), more.\n")
            #expect(found == ["line 3: \"\(banned.phrase)\"; write \(banned.replacement)"])
        }
        #expect(Set(Rule.bannedPhrases.map(\.phrase)).count == Rule.bannedPhrases.count)
        #expect(Rule.prose.covers("CHANGELOG.md") && Rule.prose.covers("docs/guides/link.md"))
        #expect(Rule.prose.covers("Sources/TartanCommand/Tartan.swift") && Rule.prose.covers("web/link/link.js"))
        #expect(!Rule.prose.covers("Sources/Plaid/Generated/Items/Item.swift"))
    }

    @Test func codeKeepsItsLineNumbers() {
        let text = "a\n/* b\nc */ d\nlet s = \"\"\"\n  e\n  \"\"\"\nf // g\n"
        #expect(proseOnly(text) == "\n/* b\nc */ \n\"\"\"\n  e\n  \"\"\"\n// g\n")
        #expect(codeOnly(text) == "a\n\n d\nlet s = \"\n\n\"\nf \n")
    }
}
