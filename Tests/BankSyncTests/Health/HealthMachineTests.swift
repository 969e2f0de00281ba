// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidTypes
import TartanStorage
import Testing

@Suite("Health of an Item")
struct HealthMachineTests {
    private static func time(_ seconds: Int) -> Instant { Fixture.start + .seconds(seconds) }
    private static let healthy = ItemCondition(.healthy, since: time(0))

    private static func after(_ events: HealthEvent...) -> ItemCondition {
        events.reduce(healthy) { $0.after($1) }
    }

    private static func report(_ health: ItemHealth, _ code: String? = nil, _ seconds: Int) -> HealthEvent {
        .reported(health, code: code, endsAt: nil, at: time(seconds))
    }

    private static let repairs: [ItemHealth] = [
        .loginRequired, .noAccounts, .consentRequired, .pendingDisconnect, .pendingExpiration, .notSupported, .revoked,
        .removed,
    ]

    @Test("An outage never hides what must be repaired, whichever came first", arguments: repairs)
    func outageBeside(health: ItemHealth) {
        let outage = ItemCondition.Outage(errorCode: "INSTITUTION_DOWN", since: Self.time(2))
        let later = Self.after(Self.report(health, "A", 1), Self.report(.institutionDown, "INSTITUTION_DOWN", 2))
        #expect(later == ItemCondition(health, since: Self.time(1), errorCode: "A", outage: outage))
        // A second report of it changes neither beginning.
        #expect(later.after(Self.report(.institutionDown, "INSTITUTION_DOWN", 3)) == later)
        let first = Self.after(Self.report(.institutionDown, "INSTITUTION_DOWN", 2), Self.report(health, "A", 3))
        #expect(first == ItemCondition(health, since: Self.time(3), errorCode: "A", outage: outage))
    }

    @Test("Alone, an outage is the health, and a good run ends it")
    func outageAlone() {
        let down = Self.after(Self.report(.institutionDown, "INSTITUTION_DOWN", 1))
        #expect(down == ItemCondition(.institutionDown, since: Self.time(1), errorCode: "INSTITUTION_DOWN"))
        #expect(down.after(.synced(since: down, at: Self.time(2))).health == .healthy)
    }

    @Test("A report never hides a state of a higher rank")
    func precedence() {
        // Of each pair the first stays when the second is reported.
        let pairs: [(ItemHealth, ItemHealth)] = [
            (.loginRequired, .pendingExpiration), (.loginRequired, .pendingDisconnect),
            (.noAccounts, .pendingDisconnect),
            (.revoked, .loginRequired), (.revoked, .noAccounts), (.removed, .revoked), (.removed, .loginRequired),
            (.removed, .institutionDown), (.pendingDisconnect, .institutionDown),
        ]
        for (stays, comes) in pairs {
            let condition = Self.after(Self.report(stays, "A", 1), Self.report(comes, "B", 2))
            #expect(condition.health == stays && condition.errorCode == "A", "\(stays) \(comes)")
            #expect(Self.after(Self.report(comes, "B", 1), Self.report(stays, "A", 2)).health == stays)
        }
        // Of equal rank the later one is nearer the truth.
        let other = Self.after(Self.report(.loginRequired, "A", 1), Self.report(.noAccounts, "B", 2))
        #expect(other.health == .noAccounts && other.since == Self.time(2))
    }

    @Test("What each proof heals", arguments: ItemHealth.allCases)
    func healing(health: ItemHealth) {
        guard health != .healthy else { return }
        let ill = Self.after(Self.report(health, "A", 1))
        let bySync: Set<ItemHealth> = [.loginRequired, .noAccounts, .consentRequired, .notSupported, .institutionDown]
        let byLogin: Set<ItemHealth> = [
            .loginRequired, .pendingDisconnect, .pendingExpiration, .revoked, .institutionDown,
        ]
        let byVisit = byLogin.union([.noAccounts, .consentRequired])
        #expect((ill.after(.synced(since: ill, at: Self.time(2))).health == .healthy) == bySync.contains(health))
        #expect((ill.after(.loginRepaired(at: Self.time(2))).health == .healthy) == byLogin.contains(health))
        #expect((ill.after(.updateModeFinished(at: Self.time(2))).health == .healthy) == byVisit.contains(health))
        // A proof from before the state proves nothing about it.
        #expect(ill.after(.loginRepaired(at: Self.time(0))) == ill)
        #expect(ill.after(.updateModeFinished(at: Self.time(0))) == ill)
        #expect(ill.after(.synced(since: Self.healthy, at: Self.time(2))) == ill)
    }

    @Test("A repair during an outage leaves the outage, a good run leaves nothing")
    func repairDuringOutage() {
        let both = Self.after(Self.report(.loginRequired, "A", 1), Self.report(.institutionDown, "DOWN", 5))
        let repaired = both.after(.updateModeFinished(at: Self.time(3)))
        #expect(repaired == ItemCondition(.institutionDown, since: Self.time(5), errorCode: "DOWN"))
        #expect(both.after(.synced(since: both, at: Self.time(6))).health == .healthy)
        // The outage came while the run was on its way.
        let before = Self.after(Self.report(.loginRequired, "A", 1))
        #expect(both.after(.synced(since: before, at: Self.time(6))).health == .institutionDown)
    }

    @Test("An announced end stays until it is repaired, or has passed and data still arrives")
    func announcedEnd() {
        for health in [ItemHealth.pendingDisconnect, .pendingExpiration] {
            let event = HealthEvent.reported(health, code: "A", endsAt: Self.time(100), at: Self.time(1))
            let pending = Self.healthy.after(event)
            #expect(pending.after(.synced(since: pending, at: Self.time(99))) == pending)
            #expect(pending.after(.synced(since: pending, at: Self.time(101))).health == .healthy)
            #expect(pending.after(.updateModeFinished(at: Self.time(2))).health == .healthy)
        }
    }

    @Test("The consent's own end makes up for a lost webhook, and its renewal heals")
    func consent() {
        let near = Self.after(.consent(endsAt: Self.time(100), isNear: true, at: Self.time(1)))
        #expect(near == ItemCondition(.pendingExpiration, since: Self.time(1), endsAt: Self.time(100)))
        #expect(near.after(.consent(endsAt: Self.time(999), isNear: false, at: Self.time(2))).health == .healthy)
        let login = Self.after(Self.report(.loginRequired, "A", 1))
        #expect(login.after(.consent(endsAt: Self.time(100), isNear: true, at: Self.time(2))) == login)
        #expect(login.after(.consent(endsAt: nil, isNear: false, at: Self.time(2))) == login)
    }
}
