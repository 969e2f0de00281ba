import Storage
import TartanDoctor
import Testing

/// Each check with facts that make it green and facts that make it amber or red.
@Suite struct JudgementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let finding: Finding
        let light: Finding.Light
        var testDescription: String { "\(finding.check): \(finding.says)" }

        init(_ light: Finding.Light, _ finding: Finding) {
            self.light = light
            self.finding = finding
        }
    }

    static let way: [Case] = [
        Case(.green, Judgement.credentials(hasThem: true, answer: .accepted, environment: "sandbox")),
        Case(.red, Judgement.credentials(hasThem: false, answer: nil, environment: "sandbox")),
        Case(
            .red,
            Judgement.credentials(
                hasThem: true, answer: .refused(code: "INVALID_API_KEYS", advice: "A."), environment: "sandbox")),
        Case(.red, Judgement.credentials(hasThem: true, answer: .unreachable(advice: "A."), environment: "sandbox")),
        Case(.amber, Judgement.credentials(hasThem: true, answer: nil, environment: "sandbox")),
        Case(.green, Judgement.clock(skew: -3)), Case(.amber, Judgement.clock(skew: 90)),
        Case(.red, Judgement.clock(skew: -400)), Case(.amber, Judgement.clock(skew: nil)),
        Case(.green, Judgement.transport(url: "https://sandbox.plaid.com")),
        Case(.green, Judgement.transport(url: "http://127.0.0.1:8181")),
        Case(.red, Judgement.transport(url: "http://plaid.example.com")),
        Case(.green, Judgement.certificate(hasFiles: true, isReadable: true, keyMode: 0o600)),
        Case(.amber, Judgement.certificate(hasFiles: true, isReadable: true, keyMode: 0o644)),
        Case(.red, Judgement.certificate(hasFiles: true, isReadable: false, keyMode: nil)),
        webhook(.green, "https://bank.example.com/w", 401), webhook(.red, "https://bank.example.com/w", 200),
        webhook(.red, "https://bank.example.com/w", nil), webhook(.amber, "https://bank.example.com/w", 404),
        webhook(.red, "http://bank.example.com/w", 401), webhook(.red, "https://10.0.0.7/w", 401),
        webhook(.red, "https://localhost/w", 401), webhook(.red, "https://192.168.1.2/w", 401),
        webhook(.green, "https://192.169.1.2/w", 401), webhook(.amber, nil, nil),
        Case(.green, Judgement.redirect(uri: "https://bank.example.com/return", isSandbox: false)),
        Case(.green, Judgement.redirect(uri: "http://localhost:3000/return", isSandbox: true)),
        Case(.red, Judgement.redirect(uri: "http://localhost:3000/return", isSandbox: false)),
        Case(.red, Judgement.redirect(uri: "https://bank.example.com/return?a=1", isSandbox: true)),
        Case(.amber, Judgement.redirect(uri: nil, isSandbox: true)),
    ]

    static func webhook(_ light: Finding.Light, _ address: String?, _ status: Int?) -> Case {
        Case(light, Judgement.webhook(address: address, isPlaidLocal: false, status: status, wasTried: true))
    }

    static let service: [Case] = [
        Case(.green, Judgement.products(["transactions", "liabilities"], countries: ["US", "CA"])),
        Case(.red, Judgement.products(["liabilities"], countries: ["US", "GB"])),
        Case(.red, Judgement.products(["balance"], countries: ["US"])),
        Case(.green, Judgement.cost(["transactions"], isSandbox: true)),
        Case(.green, Judgement.cost(["auth"], isSandbox: false)),
        Case(.amber, Judgement.cost(["transactions"], isSandbox: false)),
        Case(.green, Judgement.vaultKey(exists: true, mode: 0o600, isUsable: true)),
        Case(.red, Judgement.vaultKey(exists: false, mode: nil, isUsable: false)),
        Case(.red, Judgement.vaultKey(exists: true, mode: 0o644, isUsable: true)),
        Case(.red, Judgement.vaultKey(exists: true, mode: 0o600, isUsable: false)),
        Case(.green, Judgement.database(.open(keyFits: true))), Case(.amber, Judgement.database(.missing)),
        Case(.red, Judgement.database(.failed)), Case(.red, Judgement.database(.open(keyFits: false))),
        Case(.green, Judgement.lastWebhook(secondsSince: 60, items: 1)),
        Case(.amber, Judgement.lastWebhook(secondsSince: nil, items: 1)),
        Case(.amber, Judgement.lastWebhook(secondsSince: 864_000, items: 1)),
        Case(.green, Judgement.items([.healthy, .institutionDown])),
        Case(.amber, Judgement.items([.healthy, .loginRequired])), Case(.amber, Judgement.items([.removed])),
        Case(.green, Judgement.rateBudget(items: 1_000, roundsAnHour: 4)),
        Case(.amber, Judgement.rateBudget(items: 30_000, roundsAnHour: 4)),
        Case(.red, Judgement.rateBudget(items: 60_000, roundsAnHour: 4)),
        Case(.green, Judgement.secrets([], where: "front end")),
        Case(.red, Judgement.secrets(["app.js:3"], where: "front end")),
    ]

    @Test(arguments: way + service)
    func theLightIsRight(_ sample: Case) {
        #expect(sample.finding.light == sample.light)
        #expect((sample.finding.remedy == nil) == (sample.light == .green))
    }

    @Test func everyCheckCanBeGreenAndNotGreen() {
        let cases = Self.way + Self.service
        let checks = Set(cases.map(\.finding.check))
        #expect(checks.count == 14)
        for check in checks {
            let lights = Set(cases.filter { $0.finding.check == check }.map(\.light))
            #expect(lights.contains(.green) && lights.count > 1, "\(check)")
        }
    }
}
