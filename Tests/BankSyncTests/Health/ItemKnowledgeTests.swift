// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidCore
import PlaidKnowledge
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@testable import PlaidSandbox

/// Every error code of the contract and every webhook says what it means for an Item, in the one table.
@Suite("What codes mean for an Item")
struct ItemKnowledgeTests {
    /// Families whose errors are about an Item, so that each code has to say what it means for one.
    private static let families: Set<String> = ["ITEM_ERROR", "INSTITUTION_ERROR"]

    /// The key of a line of the table.
    private static func key(_ line: Substring) -> Substring { line.prefix { $0 != "|" } }

    @Test("Every code of an Item and every Item webhook decides")
    func decided() throws {
        var count = 0
        for (kind, text) in Knowledge.tables where kind == .errorCode || kind == .webhook {
            for line in text.split(separator: "\n") {
                let entry = try #require(Knowledge.parse(line, kind: kind))
                let isAboutItem =
                    entry.families.first.map(Self.families.contains) ?? entry.key.hasPrefix("ITEM/")
                guard isAboutItem else { continue }
                count += 1
                #expect(Self.key(line).contains(">"), "\(entry.key)")
            }
        }
        #expect(count > 45)
    }

    @Test("Every state that the table names is one, with a next step; every state is in the table")
    func states() {
        for entry in Knowledge.all {
            guard let state = entry.itemState else { continue }
            #expect(ItemHealth(rawValue: state) != nil, "\(entry.key)")
        }
        for health in ItemHealth.allCases {
            #expect(health.nextAction.count > 5 && health.nextAction.last == ".", "\(health)")
            #expect(Knowledge.entry(.itemState, health.rawValue)?.userText != nil || health == .healthy)
        }
    }

    @Test("Every documented error moves an Item's health as its entry says, or not at all")
    func codes() throws {
        let errors = SandboxError.documentedErrors
        #expect(errors.count > 140)
        for error in errors {
            let entry = try #require(Knowledge.error(code: error.code))
            let event = HealthEvent.error(error.code, at: Fixture.start)
            guard let state = entry.itemState else {
                #expect(event == nil, "\(error.code)")
                continue
            }
            let health = try #require(ItemHealth(rawValue: state))
            #expect(event == .reported(health, code: error.code, endsAt: nil, at: Fixture.start))
            let after = ItemCondition(.healthy, since: Fixture.start).after(try #require(event))
            #expect(after.health == health && after.errorCode == error.code)
            #expect(after.health != .healthy, "\(error.code) reads as healthy")
        }
    }

    @Test("Who acts says whether a state passes by itself")
    func actors() {
        for health in ItemHealth.allCases {
            let actor = Knowledge.entry(.itemState, health.rawValue)?.whoActs
            #expect((actor == .bank || actor == .nobody) == (health == .institutionDown || health == .healthy))
            if health.wantsUpdateMode { #expect(health.nextAction.contains("update mode"), "\(health)") }
        }
    }

    @Test(
        "Codes that read as healthy before",
        arguments: [
            ("NO_ACCOUNTS", ItemHealth.noAccounts), ("NO_AUTH_ACCOUNTS", .noAccounts),
            ("ADDITIONAL_CONSENT_REQUIRED", .consentRequired), ("ACCESS_NOT_GRANTED", .consentRequired),
            ("PASSWORD_RESET_REQUIRED", .loginRequired), ("MFA_NOT_SUPPORTED", .notSupported),
            ("INSTITUTION_NO_LONGER_SUPPORTED", .notSupported), ("ITEM_NOT_FOUND", .removed),
            ("USER_PERMISSION_REVOKED", .revoked), ("INSTITUTION_DOWN", .institutionDown),
        ])
    func examples(code: String, health: ItemHealth) {
        #expect(ItemHealth(errorCode: code) == health)
        #expect(PlaidError(code: .init(rawValue: code), message: "").requiresUpdateMode == health.wantsUpdateMode)
    }

    @Test("NO_ACCOUNTS asks for update mode with account selection")
    func accountSelection() {
        #expect(ItemHealth.noAccounts.nextAction == "Open Link in update mode with account selection.")
        #expect(ItemHealth.noAccounts.wantsAccounts && ItemHealth.consentRequired.wantsConsent)
    }

    @Test("Every Item webhook has the effect of its entry")
    func webhooks() throws {
        let entries = Knowledge.all.filter { $0.kind == .webhook && $0.key.hasPrefix("ITEM/") }
        #expect(entries.count >= 8)
        for entry in entries {
            let code = entry.key.dropFirst("ITEM/".count)
            let body = """
                {"webhook_type":"ITEM","webhook_code":"\(code)","item_id":"item","environment":"sandbox",\
                "error":null,"reason":"INSTITUTION_MIGRATION","disconnect_time":"2026-12-01T00:00:00Z",\
                "consent_expiration_time":"2026-12-01T00:00:00Z","account_id":"checking"}
                """
            let effect = WebhookEffect(body: Array(body.utf8), receivedAt: Fixture.start)
            switch entry.itemState {
            case nil: #expect(effect == .nothing, "\(entry.key)")
            case "healthy"?: #expect(effect == .health(.loginRepaired(at: Fixture.start)))
            case let state?:
                guard case .health(.reported(let health, _, let end, _)) = effect else {
                    Issue.record("\(entry.key) has no effect")
                    continue
                }
                #expect(health.rawValue == state)
                #expect((end != nil) == (health == .pendingDisconnect || health == .pendingExpiration))
            }
        }
    }
}
