// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

@testable import PlaidSandbox

@Suite("Link: the session as a value") struct LinkSessionTests {
    private let request: JSONObject = [
        "client_name": "Shop", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
        "products": ["transactions"],
    ]

    private func input(_ action: String, _ values: JSONObject = [:], at time: Date = Bank.start) -> LinkInput {
        LinkInput(action: action, values: values, now: time, requestID: "request")
    }

    /// A bank with an open session.
    private func open(_ change: JSONObject = [:]) throws -> (bank: Bank, token: String, session: LinkSession) {
        let bank = Bank()
        var body = request
        for (name, value) in change.pairs { body[name] = value }
        let token = try bank.call("/link/token/create", body).text("link_token")
        let opening = World.LinkOpening(linkToken: token, input: input("open"))
        return (bank, token, try bank.world.openLink(opening))
    }

    @Test func theStraightWayMakesOneItemAtItsEnd() throws {
        let (bank, token, session) = try open()
        let steps: [(String, JSONObject, LinkSession.Stage)] = [
            ("continue", [:], .search), ("select", ["institution_id": "ins_109508"], .credentials),
            ("submit", ["username": "user_good", "password": "pass_good"], .accounts),
            ("submit", ["accounts": ["0", "1"]], .connected), ("finish", [:], .finished),
        ]
        for (action, values, stage) in steps {
            #expect(bank.world.items.isEmpty || stage == .finished || stage == .connected)
            let now = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
            #expect(now.stage == stage)
        }
        #expect(bank.world.items.count == 1)
        #expect(bank.world.items[0].shared == [0, 1])
        let state = try #require(bank.world.linkSessions[session.id])
        #expect(state.username == nil && state.password == nil, "what was typed is kept")
        let shown = try bank.call("/link/token/get", ["link_token": .string(token)])
        #expect(
            state.events.map(\.name) == [
                "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "SKIP_SUBMIT_PHONE", "TRANSITION_VIEW", "SELECT_BRAND",
                "SELECT_INSTITUTION", "TRANSITION_VIEW", "SUBMIT_CREDENTIALS", "TRANSITION_VIEW", "TRANSITION_VIEW",
                "TRANSITION_VIEW", "HANDOFF",
            ])
        // The contract's names of events have none about phone numbers.
        #expect(shown["link_sessions"]?[0]?["events"]?.arrayValue?.count == state.events.count - 1)
        // Over, and so is its token.
        #expect(throws: SandboxError.invalidLinkToken) {
            try bank.world.linkInput(session: session.id, linkToken: token, input("continue"))
        }
        #expect(throws: SandboxError.invalidLinkToken) {
            try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("open")))
        }
    }

    @Test func aPhoneNumberIsProvenByItsCode() throws {
        let (bank, token, session) = try open()
        let steps: [(String, JSONObject, LinkSession.Stage, String?)] = [
            ("phone", [:], .phone, nil), ("submit", ["phone": "12"], .phone, "INVALID_PHONE_NUMBER"),
            ("submit", ["phone": "+1 415 555 0010"], .phone, nil), ("submit", ["code": "1"], .phone, "INVALID_OTP"),
            ("submit", ["code": "123456"], .search, nil),
        ]
        for (action, values, stage, problem) in steps {
            let now = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
            #expect(now.stage == stage && now.problem?.code == problem, "\(action)")
            #expect(!now.pane.title.isEmpty && !now.pane.buttons.isEmpty == (stage == .phone))
        }
        let names = bank.world.linkSessions[session.id]?.events.map(\.name).filter { $0 != "ERROR" } ?? []
        #expect(
            names == [
                "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "TRANSITION_VIEW", "VERIFY_PHONE", "SUBMIT_PHONE",
                "TRANSITION_VIEW", "SUBMIT_OTP", "TRANSITION_VIEW", "SUBMIT_OTP", "TRANSITION_VIEW",
            ])
        // One that is not given can be left out on its own pane, and is not asked for where something is repaired.
        let (other, otherToken, second) = try open()
        for (action, stage) in [
            ("phone", LinkSession.Stage.phone), ("back", .consent), ("phone", .phone), ("skip", .search),
        ] {
            let now = try other.world.linkInput(session: second.id, linkToken: otherToken, input(action))
            #expect(now.stage == stage)
        }
        let link = try other.link()
        let repair = try other.call(
            "/link/token/create", request.merging(["access_token": .string(link.accessToken), "products": []])
        ).text("link_token")
        let third = try other.world.openLink(World.LinkOpening(linkToken: repair, input: input("open")))
        #expect(third.events.map(\.name) == ["OPEN", "TRANSITION_VIEW"] && third.pane.buttons.count == 1)
    }

    @Test func whatAPaneDoesNotOfferChangesNothing() throws {
        let (bank, token, session) = try open()
        for action in [
            "select", "submit", "finish", "numbers", "open", "poll", "another", "", "exitt", "back", "retry",
        ] {
            let now = try bank.world.linkInput(session: session.id, linkToken: token, input(action))
            #expect(now.stage == .consent && now.events.count == session.events.count, "\(action)")
        }
    }

    @Test func banksThatTheTokenRulesOutCannotBeChosen() throws {
        let (bank, token, session) = try open()
        _ = try bank.world.linkInput(session: session.id, linkToken: token, input("continue"))
        // A British bank, one that is unknown, and no bank.
        for id in ["ins_117650", "ins_0", ""] {
            let now = try bank.world.linkInput(
                session: session.id, linkToken: token, input("select", ["institution_id": .string(id)]))
            #expect(now.stage == .search)
        }
    }

    @Test func everyFailureThatSaysTryAgainHasAButtonForIt() throws {
        for code in ["ITEM_LOCKED", "NO_ACCOUNTS", "INSTITUTION_NOT_RESPONDING", "INTERNAL_SERVER_ERROR"] {
            let (bank, token, session) = try open()
            var now = session
            for (action, values) in [
                ("continue", [:]), ("select", ["institution_id": "ins_109508"]),
                ("submit", ["username": "user_good", "password": .string("error_\(code)")]),
            ] as [(String, JSONObject)] {
                now = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
            }
            #expect(now.stage == .failed)
            #expect(now.pane.buttons.map(\.action) == ["retry", "back"], "\(code)")
            now = try bank.world.linkInput(session: session.id, linkToken: token, input("retry"))
            #expect(now.stage == .credentials && now.problem == nil, "\(code)")
            #expect(now.institutionID == "ins_109508")
        }
    }

    @Test func whatIsNotSupportedIsNotTriedAgain() throws {
        let (bank, token, session) = try open()
        _ = try bank.world.linkInput(session: session.id, linkToken: token, input("continue"))
        let unsupported = try #require(Institution.all.first { $0.status == "UNSUPPORTED" })
        var now = try bank.world.linkInput(
            session: session.id, linkToken: token, input("select", ["institution_id": .string(unsupported.id)]))
        #expect(now.stage == .failed && now.pane.buttons.map(\.action) == ["back"])
        now = try bank.world.linkInput(session: session.id, linkToken: token, input("retry"))
        #expect(now.stage == .failed && now.problem?.code == "INSTITUTION_NO_LONGER_SUPPORTED")
    }

    @Test func theLastPaneTellsWhatCameOfTheVisit() throws {
        let (bank, token, session) = try open()
        for (action, values) in [
            ("continue", [:]), ("select", ["institution_id": "ins_109508"]),
            ("submit", ["username": "user_good", "password": "pass_good"]), ("submit", ["accounts": ["0", "1"]]),
        ] as [(String, JSONObject)] {
            _ = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
        }
        let end = try bank.world.linkInput(session: session.id, linkToken: token, input("finish")).pane
        #expect(end.isDone)
        #expect(
            end.text == ["First Platypus Bank is connected: Plaid Checking ···· 0000, Plaid Saving ···· 1111"])
        let (other, otherToken, left) = try open()
        let exit = try other.world.linkInput(session: left.id, linkToken: otherToken, input("exit")).pane
        #expect(!exit.isDone && exit.text == ["Nothing was connected."])
    }

    @Test(arguments: [
        ("cd", "CD"), ("401k", "401(k)"), ("roth 401k", "Roth 401(k)"), ("ira", "IRA"), ("sep ira", "SEP IRA"),
        ("money market", "Money market"), ("checking", "Checking"), ("529", "529"), ("hsa", "HSA"), ("", ""),
        ("non-taxable brokerage account", "Non-taxable brokerage account"), ("other", "Other"),
    ]) func subtypesAreNamedAsPeopleWriteThem(subtype: String, name: String) {
        #expect(AccountSubtypeName.display(subtype) == name)
    }

    @Test func everySubtypeOfTheContractHasAName() throws {
        let (bank, token, session) = try open()
        for (action, values) in [
            ("continue", [:]), ("select", ["institution_id": "ins_109508"]),
        ] as [(String, JSONObject)] {
            _ = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
        }
        let pane = try bank.world.linkInput(
            session: session.id, linkToken: token,
            input("submit", ["username": "user_good", "password": "pass_good"])
        ).pane
        let details = try #require(pane.fields.first).options.map(\.detail)
        #expect(details.allSatisfy { $0.first?.isLowercase == false }, "\(details)")
        #expect(pane.fields.first?.choosesAll?.all == "Select all")
    }

    @Test func leavingInTheMiddleLeavesNothingBehind() throws {
        let (bank, token, session) = try open()
        for (action, values) in [
            ("continue", [:]), ("select", ["institution_id": "ins_109508"]),
            ("submit", ["username": "user_good", "password": "pass_good"]), ("exit", [:]),
        ] as [(String, JSONObject)] {
            _ = try bank.world.linkInput(session: session.id, linkToken: token, input(action, values))
        }
        #expect(bank.world.items.isEmpty)
        let shown = try bank.call("/link/token/get", ["link_token": .string(token)])
        let exit = shown["link_sessions"]?[0]?["exit"]
        #expect(exit?["metadata"]?["status"]?.stringValue == "requires_account_selection")
        #expect(shown["link_sessions"]?[0]?["on_success"] == nil)
        let again = try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("open")))
        #expect(again.stage == .consent)
    }

    /// Whatever a browser sends, in any order: nothing crashes, every pane says something, and at most one Item is made
    /// for each session.
    @Test func randomInputsDoNoHarm() throws {
        var random = SplitMix64(seed: 11)
        let actions = [
            "continue", "search", "select", "submit", "numbers", "open", "poll", "back", "another", "finish", "exit",
            "x", "phone", "skip", "retry",
        ]
        let values: [JSONObject] = [
            [:], ["institution_id": "ins_109508"], ["institution_id": "ins_127287"], ["institution_id": "ins_132361"],
            ["username": "user_good", "password": "pass_good"], ["username": "user_good", "password": "mfa_device"],
            ["answer": "0"], ["answer": "1234"], ["accounts": ["0"]], ["accounts": ["99", "-1", "x"]], ["accounts": 5],
            ["routing": "110000000", "account": "1111222233330000", "name": "John Smith"], ["query": .null],
            ["username": .array([]), "password": 7], ["phone": "4155550010"], ["code": "123456"],
        ]
        for seed in 0..<200 {
            let (bank, token, session) = try open([
                "enable_multi_item_link": .bool(seed.isMultiple(of: 3)),
                "auth": ["same_day_microdeposits_enabled": true],
            ])
            for step in 0..<40 {
                let one = input(
                    actions[random.below(actions.count)], values[random.below(values.count)])
                guard let now = try? bank.world.linkInput(session: session.id, linkToken: token, one) else { break }
                #expect(!now.pane.title.isEmpty, "seed 11, session \(seed), step \(step)")
                #expect(now.results.count == bank.world.items.count)
                #expect(now.rules.isMultiItem || now.results.count <= 1)
            }
        }
    }

    @Test func textsThatLookLikePlacesStayTexts() {
        let words = LinkWords("en")
        #expect(words(.consentTitle, ["app": "{bank}", "bank": "secret"]) == "Connect your bank to {bank}")
        #expect(words(.consentTitle, ["app": "} {", "bank": "x"]) == "Connect your bank to } {")
    }

    @Test func onlyWholeOriginsEnterAPolicy() {
        #expect(LinkSite.webOrigin("http://localhost:3000") == "http://localhost:3000")
        #expect(LinkSite.webOrigin("https://shop.example") == "https://shop.example")
        for text in [
            "", "*", "null", "javascript:alert(1)", "http://a b", "http://a;script-src *", "http://a/path",
            "http://u@a",
            "http://a?x", "file:///etc", "http://*.example", "HTTP://a'", "http://", "http://a,b",
        ] { #expect(LinkSite.webOrigin(text) == nil, "\(text)") }
    }

    @Test func whatIsSavedComesBack() throws {
        let (bank, token, session) = try open()
        _ = try bank.world.linkInput(session: session.id, linkToken: token, input("continue"))
        let copy = try JSONDecoder().decode(World.self, from: JSONEncoder().encode(bank.world))
        #expect(copy.linkSessions[session.id]?.stage == .search)
    }
}
