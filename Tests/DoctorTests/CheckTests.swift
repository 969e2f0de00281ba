import Doctor
import Foundation
import PlaidJSON
import Testing

/// Each check has facts that make it as bad as it can be, and facts that make it green.
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
        Case("credentials", .red) { $0.hasCredentials = false },
        Case("credentials", .red) {
            $0.hasCredentials = true
            $0.plaid = .refused(code: "INVALID_API_KEYS")
        },
        Case("credentials", .amber) {
            $0.hasCredentials = true
            $0.plaid = .refused(code: "PLANNED_MAINTENANCE")
        },
        Case("credentials", .green) {
            $0.hasCredentials = true
            $0.plaid = .accepted
        },
        Case("clock", .red) { $0.clockSkew = 600 },
        Case("clock", .red) { $0.clockSkew = -120 },
        Case("clock", .amber) { $0.clockSkew = 30 },
        Case("clock", .green) { $0.clockSkew = -1.5 },
        Case("connection", .red) { $0.plaid = .unreachable("no connection") },
        Case("connection", .red) {
            $0.target = .other("http://plaid.example.com")
            $0.plaid = .accepted
        },
        Case("connection", .green) { $0.plaid = .accepted },
        Case("connection", .green) {
            $0.target = .other("http://127.0.0.1:8181")
            $0.plaid = .accepted
        },
        Case("certificate", .red) { $0.certificateEndsAt = now.addingTimeInterval(-1) },
        Case("certificate", .red) { $0.certificateFailure = "It cannot be read." },
        Case("certificate", .amber) { $0.certificateEndsAt = now.addingTimeInterval(5 * 86_400) },
        Case("certificate", .green) { $0.certificateEndsAt = now.addingTimeInterval(60 * 86_400) },
        Case("webhook-address", .red) { $0.webhookURL = "https://10.0.0.7/hook" },
        Case("webhook-address", .red) { $0.webhookURL = "https://172.20.1.1/hook" },
        Case("webhook-address", .red) { $0.webhookURL = "http://localhost:8080/hook" },
        Case("webhook-address", .red) { $0.webhookURL = "http://bank.example.com/hook" },
        Case("webhook-address", .red) { $0.webhookURL = "https://[fd00::1]/hook" },
        Case("webhook-address", .red) { $0.webhookURL = "bank" },
        Case("webhook-address", .amber) { $0.target = .production },
        Case("webhook-address", .green) { $0.webhookURL = "https://bank.example.com/hook" },
        Case("webhook-address", .green) { $0.webhookURL = "https://172.32.1.1/hook" },
        Case("webhook-address", .green) {
            $0.target = .other("http://127.0.0.1:8181")
            $0.webhookURL = "http://127.0.0.1:9/hook"
        },
        Case("webhook-answer", .red) { $0.webhookAnswer = .unreachable("refused") },
        Case("webhook-answer", .red) { $0.webhookAnswer = .status(200) },
        Case("webhook-answer", .red) { $0.webhookAnswer = .status(301) },
        Case("webhook-answer", .red) { $0.webhookAnswer = .status(404) },
        Case("webhook-answer", .red) { $0.webhookAnswer = .status(503) },
        Case("webhook-answer", .green) { $0.webhookAnswer = .status(401) },
        Case("redirect-uri", .red) { $0.redirectURI = "https://bank.example.com/back?next=1" },
        Case("redirect-uri", .red) { $0.redirectURI = "https://*.example.com/back" },
        Case("redirect-uri", .red) { $0.redirectURI = "http://bank.example.com/back" },
        Case("redirect-uri", .red) {
            $0.target = .production
            $0.redirectURI = "http://localhost:3000/back"
        },
        Case("redirect-uri", .red) { $0.redirectURI = "myapp://back" },
        Case("redirect-uri", .green) { $0.redirectURI = "http://localhost:3000/back" },
        Case("redirect-uri", .green) {
            $0.target = .production
            $0.redirectURI = "https://bank.example.com/back"
        },
        Case("products", .red) {
            $0.products = ["transfer"]
            $0.countries = ["US", "GB"]
        },
        Case("products", .red) { $0.products = ["payment_initiation"] },
        Case("products", .red) { $0.products = ["auth", "balance"] },
        Case("products", .green) {
            $0.products = ["transactions", "auth"]
            $0.countries = ["US", "CA"]
        },
        Case("vault-key", .red) { $0.key = .missing(path: "k") },
        Case("vault-key", .red) { $0.key = .file(path: "k", mode: 0o640) },
        Case("vault-key", .red) { $0.key = .unusable("It is no key.") },
        Case("vault-key", .green) { $0.key = .file(path: "k", mode: 0o600) },
        Case("vault-key", .green) { $0.key = .inEnvironment },
        Case("database", .red) { $0.database = .unreachable("No answer.") },
        Case("database", .amber) { $0.database = .notThere("d") },
        Case("database", .green) { $0.database = .open("d") },
        Case("migrations", .amber) {
            $0.database = .open("d")
            $0.pendingMigrations = ["5-due-items"]
        },
        Case("migrations", .green) {
            $0.database = .open("d")
            $0.pendingMigrations = []
        },
        Case("vault-match", .red) { $0.vaultMatch = .differs },
        Case("vault-match", .green) { $0.vaultMatch = .matches },
        Case("webhooks-lately", .amber) { $0.items = [item()] },
        Case("webhooks-lately", .amber) { $0.items = [item(webhook: -5 * 86_400)] },
        Case("webhooks-lately", .green) { $0.items = [item(), item(webhook: -3_600)] },
        Case("items", .amber) { $0.items = [item(), item(needsUser: true)] },
        Case("items", .green) { $0.items = [item()] },
        Case("cost", .amber) {
            $0.target = .production
            $0.products = ["transactions"]
        },
        Case("cost", .amber) {
            $0.target = .production
            $0.products = ["signal"]
        },
        Case("cost", .green) {
            $0.target = .production
            $0.products = ["auth"]
        },
        Case("cost", .green) { $0.products = ["transactions"] },
        Case("rate-budget", .red) { $0.recentErrors = ["TRANSACTIONS_SYNC_LIMIT"] },
        Case("rate-budget", .amber) { $0.items = Array(repeating: item(), count: 60_001) },
        Case("rate-budget", .green) {
            $0.items = [item()]
            $0.recentErrors = ["ITEM_LOGIN_REQUIRED"]
        },
        Case("front-end", .red) { $0.frontEndPlaces = [SecretPlace(.accessToken, path: "web/a.js", line: 3)] },
        Case("front-end", .skipped) { $0.frontEndPlaces = [] },
        Case("front-end", .green) {
            $0.frontEndPlaces = []
            $0.filesRead = 1
        },
        Case("git-history", .red) {
            $0.historyPlaces = [SecretPlace(.clientSecret, path: ".env", line: 0, commit: "abc")]
        },
        Case("git-history", .amber) {
            $0.historyPlaces = []
            $0.historyNote = "Not all of it was read."
        },
        Case("git-history", .green) { $0.historyPlaces = [] },
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
        #expect((finding.remedy != nil) == (finding.level >= .amber), "Whatever is wrong has a remedy: \(finding.says)")
    }

    /// The checks whose worst is amber: nothing is broken yet.
    static let mild: Set = ["migrations", "webhooks-lately", "items", "cost"]

    @Test func everyCheckCanBeBadAndGreen() {
        #expect(Set(Check.all.map(\.name)).count == Check.all.count)
        for check in Check.all {
            let levels = Set(Self.cases.filter { $0.name == check.name }.map(\.level))
            #expect(levels.contains(.green), "\(check.name) is never green here")
            #expect(levels.contains(Self.mild.contains(check.name) ? .amber : .red), "\(check.name) is never bad here")
        }
        print("doctor checks made bad and green: \(Check.all.count)")
    }

    @Test func nothingKnownIsNothingWrong() {
        var facts = Facts(now: Self.now)
        facts.hasCredentials = true
        let examination = Examination(facts)
        #expect(examination.level == .green)
        #expect(examination.exitCode(isStrict: true) == 0)
    }

    @Test func exitCodes() {
        var facts = Facts(now: Self.now)
        facts.hasCredentials = true
        facts.clockSkew = 30
        #expect(Examination(facts).exitCode(isStrict: false) == 0)
        #expect(Examination(facts).exitCode(isStrict: true) == 1)
        facts.clockSkew = 3_000
        #expect(Examination(facts).exitCode(isStrict: false) == 1)
        #expect(Examination(facts).json["level"]?.stringValue == "red")
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
