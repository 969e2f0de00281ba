// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Users who are known by their phone number, with the events that were recorded in March 2026.
@Suite("Link: Layer and returning users") struct LayerTests {
    private let bank = Bank()

    private func input(_ action: String, _ values: JSONObject = [:]) -> LinkInput {
        LinkInput(action: action, values: values, now: Bank.start, requestID: "request")
    }

    private func token(_ template: String = "template_1") throws -> String {
        let answer = try bank.checked(
            "/session/token/create", ["template_id": .string(template), "user": ["client_user_id": "u"]])
        return try #require(answer["link"]).text("link_token")
    }

    private func submit(_ token: String, _ values: JSONObject) throws -> LinkSession {
        try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("submit", values)))
    }

    private func go(_ session: LinkSession, _ action: String, _ values: JSONObject = [:]) throws -> LinkSession {
        try bank.world.linkInput(session: session.id, linkToken: session.linkToken, input(action, values))
    }

    @Test func aKnownUserSharesWithACode() throws {
        let token = try token()
        var session = try submit(token, ["phone_number": "+14155550011"])
        #expect(session.events.map(\.name) == ["LAYER_READY"])
        session = try go(session, "open")
        #expect(session.pane.name == "layer")
        session = try go(session, "continue")
        #expect(session.pane.name == "phone-code")
        session = try go(session, "submit", ["code": "1"])
        #expect(session.problem?.code == "INVALID_OTP" && session.pane.name == "phone-code")
        session = try go(session, "submit", ["code": "123456"])
        #expect(session.pane.name == "layer-review")
        session = try go(session, "continue")
        #expect(session.stage == .finished)
        var names = session.events.map(\.name)
        let failed = try #require(names.firstIndex(of: "SUBMIT_OTP"))
        names.removeSubrange(failed..<failed + 3)
        #expect(
            names == [
                "LAYER_READY", "OPEN", "VERIFY_PHONE", "TRANSITION_VIEW", "TRANSITION_VIEW", "SUBMIT_OTP",
                "TRANSITION_VIEW",
                "HANDOFF",
            ])
        let result = try #require(session.results.first)
        let shared = try bank.checked("/user_account/session/get", ["public_token": .string(result.publicToken)])
        #expect(shared["items"]?.arrayValue?.count == 1 && shared["identity"]?["name"] != nil)
        #expect(try bank.call("/link/token/get", ["link_token": .string(token)])["link_sessions"] != nil)
    }

    @Test(arguments: ["+14155550000", "+15155550017", "+12025550123", "", "x", String(repeating: "1", count: 5_000)])
    func anUnknownUserIsRefused(_ phone: String) throws {
        var session = try submit(token(), ["phone_number": .string(phone)])
        #expect(session.events.map(\.name) == ["LAYER_NOT_AVAILABLE", "LAYER_AUTOFILL_NOT_AVAILABLE"])
        session = try go(session, "open")
        #expect(session.pane.name == "layer-refused" && session.pane.buttons.map(\.action) == ["exit"])
        session = try go(session, "exit")
        #expect(session.events.map(\.name).last == "EXIT" && session.stage == .exited)
    }

    @Test func aDateOfBirthCompletesWhereTheTemplateAsksForIt() throws {
        var session = try submit(token("template_autofill"), ["phone_number": "+14155550000"])
        #expect(session.events.map(\.name) == ["LAYER_NOT_AVAILABLE"])
        session = try go(session, "submit", ["date_of_birth": "1975-01-19"])
        session = try go(session, "submit", ["date_of_birth": "1975-01-18"])
        #expect(
            session.events.map(\.name) == ["LAYER_NOT_AVAILABLE", "LAYER_AUTOFILL_NOT_AVAILABLE", "LAYER_READY"])
        // Nobody gets on without the code.
        for action in ["continue", "finish", "select", "back", "skip", "poll", ""] {
            session = try go(session, action)
            #expect(session.stage == .phone && session.layer?.step == .closed, "\(action)")
        }
        let early = try bank.world.openLink(
            World.LinkOpening(linkToken: token(), input: input("submit", ["date_of_birth": "1975-01-18"])))
        #expect(early.events.isEmpty && early.pane.name == "layer-refused")
    }

    @Test(arguments: ["415 555 0011", "+1 (415) 555-0012", "14155550013"])
    func aReturningUserChoosesASavedBank(_ phone: String) throws {
        let banks = ["ins_109511", "ins_109508"]
        let token = try bank.call(
            "/link/token/create",
            [
                "client_name": "Shop", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
                "products": ["transactions"],
            ]
        ).text("link_token")
        var session = try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("open")))
        session = try go(session, "phone")
        session = try go(session, "submit", ["phone": .string(phone)])
        session = try go(session, "submit", ["code": "123456"])
        #expect(session.stage == .saved && session.pane.list?.map(\.value) == banks)
        session = try go(session, "select", ["institution_id": "ins_12"])
        #expect(session.stage == .saved)
        session = try go(session, "select", ["institution_id": .string(banks[0])])
        #expect(session.stage == .accounts)
        session = try go(session, "back")
        #expect(session.stage == .saved && session.institutionID == nil)
        session = try go(session, "select", ["institution_id": .string(banks[0])])
        session = try go(session, "submit", ["accounts": ["0"]])
        session = try go(session, "finish")
        #expect(session.stage == .finished)
        let names = session.events.map(\.name)
        #expect(
            Array(names.suffix(3)) == ["TRANSITION_VIEW", "SELECT_INSTITUTION", "HANDOFF"]
                && names.prefix(8) == [
                    "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SUBMIT_PHONE", "TRANSITION_VIEW",
                    "SUBMIT_OTP", "TRANSITION_VIEW",
                ], "\(names)")
    }

    /// A visit of somebody who has just given the code for a phone number.
    private func saved(_ phone: String, products: JSONValue = ["transactions"]) throws -> LinkSession {
        let token = try bank.call(
            "/link/token/create",
            [
                "client_name": "Shop", "language": "en", "country_codes": ["US"], "user": ["client_user_id": "u"],
                "products": products,
            ]
        ).text("link_token")
        var session = try bank.world.openLink(World.LinkOpening(linkToken: token, input: input("open")))
        for (action, values) in [
            ("phone", [:]), ("submit", ["phone": .string(phone)]), ("submit", ["code": "123456"]),
        ]
            as [(String, JSONObject)]
        {
            session = try go(session, action, values)
        }
        return session
    }

    @Test("the single saved bank is chosen before the code is sent") func onlyBank() throws {
        var session = try saved("+1 (415) 555-0015")
        #expect(session.stage == .accounts && session.institutionID == "ins_109511" && !session.accounts.isEmpty)
        session = try go(session, "submit", ["accounts": ["0"]])
        session = try go(session, "finish")
        #expect(
            session.events.map(\.name) == [
                "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SELECT_INSTITUTION", "SUBMIT_PHONE",
                "TRANSITION_VIEW", "SUBMIT_OTP", "TRANSITION_VIEW", "HANDOFF",
            ])
        // A bank that the application cannot use is not chosen.
        #expect(try saved("4155550015", products: ["investments_auth"]).stage == .search)
    }

    @Test("what follows the login of a user with a proven number is not told of") func proven() throws {
        var session = try saved("4155550010", products: ["auth", "identity"])
        for (action, values) in [
            ("search", ["query": "First Platypus Bank"]), ("select", ["institution_id": "ins_109508"]),
            ("submit", ["username": "user_good", "password": "pass_good"]), ("submit", ["accounts": ["0"]]),
            ("finish", [:]),
        ]
            as [(String, JSONObject)]
        {
            session = try go(session, action, values)
        }
        #expect(
            session.events.map(\.name) == [
                "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SUBMIT_PHONE", "TRANSITION_VIEW",
                "SUBMIT_OTP", "TRANSITION_VIEW", "SEARCH_INSTITUTION", "SELECT_BRAND", "SELECT_INSTITUTION",
                "TRANSITION_VIEW", "SUBMIT_CREDENTIALS", "TRANSITION_VIEW", "HANDOFF",
            ])
        // Who goes back to the beginning and gives no number is told of everything.
        session = try go(try saved("4155550010"), "back")
        #expect(session.stage == .consent && session.isPhoneProven == nil)
    }

    @Test func aNewDeviceLogsInAndOthersSearch() throws {
        let device = try saved("4155550014")
        #expect(try go(device, "select", ["institution_id": "ins_109508"]).stage == .credentials)
        let other = try saved("4155550012")
        #expect(try go(other, "other").stage == .search)
        #expect(try saved("4155550010").stage == .search)
    }
}
