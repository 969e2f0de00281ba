// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Users: logging in") struct LoginTests {
    private func start(
        _ username: String, _ password: String, pin: String? = nil, at institution: String = "ins_109508"
    ) throws -> Login {
        let bank = try #require(Institution.named(institution))
        return Login.start(institution: bank, username: username, password: password, pin: pin)
    }

    /// What a step is, as a word or a code.
    private func word(_ step: Login.Step) -> String {
        switch step {
        case .done: "done"
        case .failed(let error): error.code
        case .challenge(.recaptcha): "recaptcha"
        case .challenge(.device): "device"
        case .challenge(.code): "code"
        case .challenge(.questions): "questions"
        case .challenge(.selections): "selections"
        }
    }

    @Test(arguments: [
        ("user_good", "pass_good", "done"), ("user_good", "microdeposits_good", "done"),
        ("user_good", "wrong", "INVALID_CREDENTIALS"), ("user_good", "", "INVALID_CREDENTIALS"),
        ("", "pass_good", "INVALID_CREDENTIALS"), ("nobody", "pass_good", "INVALID_CREDENTIALS"),
        ("user_transactions_dynamic", "x", "done"), ("user_transactions_dynamic", "", "INVALID_CREDENTIALS"),
        ("user_limited_purpose_checking", "pass_good", "done"),
        ("user_limited_purpose_checking", "other", "INVALID_CREDENTIALS"), ("user_link_recovery", "{}", "code"),
        ("user_good", "mfa_device", "device"), ("user_good", "mfa_questions_1_1", "questions"),
        ("user_good", "mfa_questions_0_1", "INVALID_CREDENTIALS"), ("user_good", "mfa_selections", "selections"),
        ("user_good", "mfa_selections_1_2", "INVALID_CREDENTIALS"),
        ("user_good", #"{"recaptcha":"good"}"#, "recaptcha"), ("user_good", "error_ITEM_LOCKED", "ITEM_LOCKED"),
        ("user_good", "error_NO_SUCH_CODE", "INVALID_CREDENTIALS"), ("user_custom", "{}", "done"),
        ("user_custom", #"{"force_error":"ITEM_LOCKED"}"#, "ITEM_LOCKED"), ("user_custom", "x", "INVALID_FIELD"),
        ("user_custom", #"{"mfa":{"type":"device"}}"#, "device"),
        ("user_custom", #"{"recaptcha":"bad"}"#, "recaptcha"),
        ("user_custom", #"{"mfa":{"type":"questions"}}"#, "INVALID_FIELD"),
        ("user_custom", #"{"mfa":{"type":"selections"}}"#, "selections"),
        ("user_custom", #"{"mfa":{"type":"smoke"}}"#, "INVALID_FIELD"),
    ])
    func itBegins(_ username: String, _ password: String, _ expected: String) throws {
        #expect(word(try start(username, password).step) == expected)
    }

    @Test func everyDocumentedCodeIsAPassword() throws {
        for error in SandboxError.documentedErrors {
            #expect(word(try start("user_good", "error_\(error.code)").step) == error.code)
        }
    }

    @Test func aPinMustBeRight() throws {
        #expect(word(try start("user_good", "pass_good", pin: "credential_good").step) == "done")
        #expect(word(try start("user_good", "pass_good", pin: "1").step) == "INVALID_CREDENTIALS")
    }

    @Test func banksHaveTheirWays() throws {
        #expect(word(try start("user_good", "pass_good", at: "ins_132361").step) == "INSTITUTION_DOWN")
        #expect(word(try start("user_good", "pass_good", at: "ins_132363").step) == "done")
        #expect(word(try start("user_good", "pass_good", at: "ins_133402").step) == "INSTITUTION_NO_LONGER_SUPPORTED")
        #expect(word(try start("anyone", "", at: "ins_127287").step) == "done")
        #expect(word(try start("user_good", "error_ITEM_LOCKED", at: "ins_127287").step) == "done")
        #expect(word(try start("user_good", "pass_good", at: "ins_1").step) == "device")
        #expect(word(try start("user_good", "mfa_device", at: "ins_1").step) == "INVALID_CREDENTIALS")
    }

    @Test func aDeviceIsChosenAndItsCodeGiven() throws {
        var login = try start("user_good", "mfa_device")
        #expect(word(login.answer(["7"])) == "INVALID_SEND_METHOD")
        #expect(word(login.answer(["1"])) == "code")
        guard case .challenge(.code("t***@example.com")) = login.step else {
            Issue.record("the code went elsewhere")
            return
        }
        #expect(word(login.answer(["0000"])) == "INVALID_MFA")
        #expect(word(login.step) == "code")
        // A session keeps the login between two requests.
        var kept = try JSONDecoder().decode(Login.self, from: JSONEncoder().encode(login))
        #expect(word(kept.answer(["1234"])) == "done")
    }

    @Test func questionsAreCountedFromZero() throws {
        var login = try start("user_good", "mfa_questions_2_2")
        #expect(word(login.answer(["answer_0_0"])) == "INVALID_MFA")
        #expect(word(login.answer(["answer_0_0", "answer_0_1"])) == "questions")
        #expect(word(login.answer(["answer_0_0", "answer_0_1"])) == "INVALID_MFA")
        #expect(word(login.answer(["answer_1_0", "answer_1_1"])) == "done")
    }

    @Test func theFirstSelectionIsRight() throws {
        var plain = try start("user_good", "mfa_selections")
        #expect(word(plain.answer(["No"])) == "INVALID_MFA")
        #expect(word(plain.answer(["Yes"])) == "done")
        var login = try start("user_good", "mfa_selections_1_2_3")
        guard case .challenge(.selections(let questions)) = login.step else {
            Issue.record("no selections")
            return
        }
        #expect(questions.map(\.answers.count) == [3, 3])
        #expect(word(login.answer(["answer_0_0_1", "answer_0_1_0"])) == "INVALID_MFA")
        #expect(word(login.answer(["answer_0_0_0", "answer_0_1_0"])) == "done")
    }

    @Test func puzzlesAndRecovery() throws {
        var good = try start("user_good", #"{"recaptcha":"good"}"#)
        #expect(word(good.answer([])) == "RECAPTCHA_REQUIRED")
        #expect(word(good.answer(["solved"])) == "done")
        var bad = try start("user_good", #"{"recaptcha":"bad"}"#)
        #expect(word(bad.answer(["solved"])) == "RECAPTCHA_BAD")
        var recovery = try start("user_link_recovery", "{}")
        #expect(word(recovery.answer(["1234"])) == "INVALID_MFA")
        #expect(word(recovery.answer(["123456"])) == "done")
    }

    @Test func nobodyIsAskedWithoutLink() throws {
        let bank = Bank()
        for password in ["mfa_device", "mfa_questions_1_1", "mfa_selections", #"{"recaptcha":"good"}"#] {
            _ = try bank.link(password: password)
        }
        func code(_ user: String, _ password: String, _ institution: String = "ins_109508") -> String? {
            bank.code(
                "/sandbox/public_token/create",
                [
                    "institution_id": .string(institution), "initial_products": ["transactions"],
                    "options": ["override_username": .string(user), "override_password": .string(password)],
                ])
        }
        #expect(code("user_good", #"{"recaptcha":"bad"}"#) == "RECAPTCHA_BAD")
        #expect(code("user_good", "error_INVALID_MFA") == "INVALID_MFA")
        #expect(code("user_good", "pass_good", "ins_132361") == "INSTITUTION_DOWN")
        #expect(code("anyone", "anything", "ins_127287") == nil)
    }
}
