// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanDoctor
import Testing

/// Each check has facts that make it as bad as it can be, and facts that make it pass.
struct CheckTests {
    /// What a case expects of the check of that name.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let level: Finding.Level
        let change: @Sendable (inout Facts) -> Void

        init(_ name: String, _ level: Finding.Level, _ change: @escaping @Sendable (inout Facts) -> Void) {
            self.name = name
            self.level = level
            self.change = change
        }

        var testDescription: String { "\(name) \(level)" }
    }

    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    static let cases: [Case] = [
        Case("credentials", .skipped) { _ in },
        Case("credentials", .fail) { $0.missingCredentials = ["PLAID_SECRET"] },
        Case("credentials", .fail) { $0.hasPlaidSettings = true },
        Case("credentials", .fail) { $0.hasServiceSettings = true },
        Case("credentials", .fail) { $0.key = .file(path: "k", mode: 0o600) },
        Case("credentials", .fail) { $0.database = .open("d") },
        Case("credentials", .fail) {
            $0.missingCredentials = []
            $0.plaid = .refused(code: "INVALID_API_KEYS")
        },
        Case("credentials", .warn) {
            $0.missingCredentials = []
            $0.plaid = .refused(code: "PLANNED_MAINTENANCE")
        },
        Case("credentials", .ok) {
            $0.missingCredentials = []
            $0.plaid = .accepted
        },
        Case("clock", .fail) { $0.clockSkew = 600 },
        Case("clock", .fail) { $0.clockSkew = -120 },
        Case("clock", .warn) { $0.clockSkew = 30 },
        Case("clock", .ok) { $0.clockSkew = -1.5 },
        Case("connection", .fail) { $0.plaid = .unreachable("no connection") },
        Case("connection", .fail) {
            $0.target = .other("http://plaid.example.com")
            $0.plaid = .accepted
        },
        Case("connection", .ok) { $0.plaid = .accepted },
        Case("connection", .ok) {
            $0.target = .other("http://127.0.0.1:8181")
            $0.plaid = .accepted
        },
        Case("certificate", .fail) { $0.certificateEndsAt = now.addingTimeInterval(-1) },
        Case("certificate", .fail) { $0.certificateFailure = "It cannot be read." },
        Case("certificate", .warn) { $0.certificateEndsAt = now.addingTimeInterval(5 * 86_400) },
        Case("certificate", .ok) { $0.certificateEndsAt = now.addingTimeInterval(60 * 86_400) },
        Case("webhook-address", .fail) { $0.webhookURL = "https://10.0.0.7/hook" },
        Case("webhook-address", .fail) { $0.webhookURL = "https://172.20.1.1/hook" },
        Case("webhook-address", .fail) { $0.webhookURL = "http://localhost:8080/hook" },
        Case("webhook-address", .fail) { $0.webhookURL = "http://bank.example.com/hook" },
        Case("webhook-address", .fail) { $0.webhookURL = "https://[fd00::1]/hook" },
        Case("webhook-address", .fail) { $0.webhookURL = "bank" },
        Case("webhook-address", .warn) { $0.target = .production },
        Case("webhook-address", .ok) { $0.webhookURL = "https://bank.example.com/hook" },
        Case("webhook-address", .ok) { $0.webhookURL = "https://172.32.1.1/hook" },
        Case("webhook-address", .ok) {
            $0.target = .other("http://127.0.0.1:8181")
            $0.webhookURL = "http://127.0.0.1:9/hook"
        },
        Case("webhook-answer", .fail) { $0.webhookAnswer = .unreachable("refused") },
        Case("webhook-answer", .fail) { $0.webhookAnswer = .status(200) },
        Case("webhook-answer", .fail) { $0.webhookAnswer = .status(301) },
        Case("webhook-answer", .fail) { $0.webhookAnswer = .status(404) },
        Case("webhook-answer", .fail) { $0.webhookAnswer = .status(503) },
        Case("webhook-answer", .ok) { $0.webhookAnswer = .status(401) },
        Case("redirect-uri", .fail) { $0.redirectURI = "https://bank.example.com/back?next=1" },
        Case("redirect-uri", .fail) { $0.redirectURI = "https://*.example.com/back" },
        Case("redirect-uri", .fail) { $0.redirectURI = "http://bank.example.com/back" },
        Case("redirect-uri", .fail) {
            $0.target = .production
            $0.redirectURI = "http://localhost:3000/back"
        },
        Case("redirect-uri", .fail) { $0.redirectURI = "myapp://back" },
        Case("redirect-uri", .ok) { $0.redirectURI = "http://localhost:3000/back" },
        Case("redirect-uri", .ok) {
            $0.target = .production
            $0.redirectURI = "https://bank.example.com/back"
        },
        Case("products", .fail) {
            $0.products = ["transfer"]
            $0.countries = ["US", "GB"]
        },
        Case("products", .fail) { $0.products = ["payment_initiation"] },
        Case("products", .fail) { $0.products = ["auth", "balance"] },
        Case("products", .ok) {
            $0.products = ["transactions", "auth"]
            $0.countries = ["US", "CA"]
        },
        Case("vault-key", .skipped) { $0.key = .missing(path: "k") },
        Case("vault-key", .skipped) {
            $0.missingCredentials = []
            $0.key = .missing(path: "k")
        },
        Case("vault-key", .fail) {
            $0.hasServiceSettings = true
            $0.key = .missing(path: "k")
        },
        Case("vault-key", .fail) {
            $0.database = .open("d")
            $0.key = .missing(path: "k")
        },
        Case("vault-key", .fail) { $0.key = .file(path: "k", mode: 0o640) },
        Case("vault-key", .fail) { $0.key = .unusable("It is no key.") },
        Case("vault-key", .ok) { $0.key = .file(path: "k", mode: 0o600) },
        Case("vault-key", .ok) { $0.key = .inEnvironment },
        Case("database", .fail) { $0.database = .unreachable("No answer.") },
        Case("database", .skipped) { $0.database = .notThere("d") },
        Case("database", .warn) {
            $0.hasServiceSettings = true
            $0.database = .notThere("d")
        },
        Case("database", .warn) {
            $0.key = .file(path: "k", mode: 0o600)
            $0.database = .notThere("d")
        },
        Case("database", .ok) { $0.database = .open("d") },
        Case("migrations", .warn) {
            $0.database = .open("d")
            $0.pendingMigrations = ["5-due-items"]
        },
        Case("migrations", .ok) {
            $0.database = .open("d")
            $0.pendingMigrations = []
        },
        Case("vault-match", .fail) { $0.vaultMatch = .differs },
        Case("vault-match", .ok) { $0.vaultMatch = .matches },
        Case("webhooks-lately", .warn) { $0.items = [item()] },
        Case("webhooks-lately", .warn) { $0.items = [item(webhook: -5 * 86_400)] },
        Case("webhooks-lately", .ok) { $0.items = [item(), item(webhook: -3_600)] },
        Case("items", .warn) { $0.items = [item(), item(needsUser: true)] },
        Case("items", .ok) { $0.items = [item()] },
        Case("cost", .warn) {
            $0.target = .production
            $0.products = ["transactions"]
        },
        Case("cost", .warn) {
            $0.target = .production
            $0.products = ["signal"]
        },
        Case("cost", .ok) {
            $0.target = .production
            $0.products = ["auth"]
        },
        Case("cost", .ok) { $0.products = ["transactions"] },
        Case("rate-budget", .fail) { $0.recentErrors = ["TRANSACTIONS_SYNC_LIMIT"] },
        Case("rate-budget", .warn) { $0.items = Array(repeating: item(), count: 60_001) },
        Case("rate-budget", .ok) {
            $0.items = [item()]
            $0.recentErrors = ["ITEM_LOGIN_REQUIRED"]
        },
        Case("front-end", .fail) { $0.frontEndPlaces = [SecretPlace(.accessToken, path: "web/a.js", line: 3)] },
        Case("front-end", .skipped) { $0.frontEndPlaces = [] },
        Case("front-end", .ok) {
            $0.frontEndPlaces = []
            $0.filesRead = 1
        },
        Case("git-history", .fail) {
            $0.historyPlaces = [SecretPlace(.clientSecret, path: ".env", line: 0, commit: "abc")]
        },
        Case("git-history", .warn) {
            $0.historyPlaces = []
            $0.historyNote = "Not all of it was read."
        },
        Case("git-history", .ok) { $0.historyPlaces = [] },
    ]

    private static func item(needsUser: Bool = false, webhook: Double? = nil) -> Facts.Item {
        Facts.Item(
            id: "item", health: needsUser ? "loginRequired" : "healthy", needsUser: needsUser,
            lastWebhookAt: webhook.map(now.addingTimeInterval))
    }

    @Test(arguments: cases) func judges(_ example: Case) throws {
        var facts = Facts(now: Self.now)
        example.change(&facts)
        let check = try #require(Check.all.first { $0.name == example.name })
        let finding = check.judge(facts)
        #expect(finding.level == example.level, "\(finding.says)")
        #expect((finding.remedy != nil) == (finding.level >= .warn), "Whatever is wrong has a remedy: \(finding.says)")
    }

    /// The checks that only warn: nothing is broken yet.
    static let mild: Set = ["migrations", "webhooks-lately", "items", "cost"]

    @Test func everyCheckCanFailAndPass() {
        #expect(Set(Check.all.map(\.name)).count == Check.all.count)
        for check in Check.all {
            let levels = Set(Self.cases.filter { $0.name == check.name }.map(\.level))
            #expect(levels.contains(.ok), "\(check.name) never passes here")
            #expect(
                levels.contains(Self.mild.contains(check.name) ? .warn : .fail),
                "\(check.name) never fails or warns here")
        }
        print("doctor checks made to fail and to pass: \(Check.all.count)")
    }

    /// A folder without an integration, such as this project's own, is not a broken one.
    @Test(arguments: [Facts.credentials, []]) func nothingKnownIsNothingWrong(_ missing: [String]) {
        var facts = Facts(now: Self.now)
        facts.missingCredentials = missing
        facts.key = .missing(path: "tartan.key")
        facts.database = .notThere("tartan.sqlite")
        let examination = Examination(facts)
        #expect(examination.level == .ok)
        #expect(examination.exitCode(isStrict: true) == 0)
    }

    @Test func exitCodes() {
        var facts = Facts(now: Self.now)
        facts.missingCredentials = []
        facts.clockSkew = 30
        #expect(Examination(facts).exitCode(isStrict: false) == 0)
        #expect(Examination(facts).exitCode(isStrict: true) == 1)
        facts.clockSkew = 3_000
        #expect(Examination(facts).exitCode(isStrict: false) == 1)
        #expect(Examination(facts).json["level"]?.stringValue == "fail")
    }

    /// The words that people and programs read.
    @Test func levelsHaveConventionalNames() {
        #expect(Finding.Level.allCases.map(\.rawValue) == ["skipped", "ok", "warn", "fail"])
        #expect(Finding.Level.allCases.map(\.label) == ["–", "OK", "WARN", "FAIL"])
        #expect(Finding.Level.allCases.sorted() == Finding.Level.allCases)
    }

    @Test func onlyAnOpenKeyFileIsRepaired() throws {
        let check = try #require(Check.all.first { $0.name == "vault-key" })
        var facts = Facts(now: Self.now)
        facts.key = .file(path: "here.key", mode: 0o644)
        #expect(check.judge(facts).repair == .restrictFile("here.key"))
        facts.key = .missing(path: "here.key")
        #expect(check.judge(facts).repair == nil)
    }
}
