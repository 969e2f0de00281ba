// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct ErrorBodyTests {
    @Test func bodyHasExactlySevenMembers() {
        let body = SandboxError.itemNotFound.body(requestID: "0123456789abcde")
        #expect(
            Set(body.keys) == [
                "display_message", "documentation_url", "error_code", "error_message", "error_type", "request_id",
                "suggested_action",
            ])
        #expect(body["error_type"] == "ITEM_ERROR")
        #expect(body["display_message"] == .null)
        #expect(body["request_id"] == "0123456789abcde")
    }

    @Test func bodyConformsToTheContract() {
        let errors: [SandboxError] = [.itemLoginRequired, .invalidAPIKeys, .notFound, .missingFields(["a", "b"])]
        for error in errors {
            let body = JSONValue.object(error.body(requestID: "0123456789abcde"))
            #expect(ContractValidator().violations(of: body, schema: "PlaidError") == [])
        }
    }

    @Test(arguments: [
        (SandboxError.itemLoginRequired, "https://plaid.com/docs/errors/item/#item_login_required"),
        (.invalidAPIKeys, "https://plaid.com/docs/errors/invalid-input/#invalid_api_keys"),
        (.rateLimit("TRANSACTIONS_LIMIT"), "https://plaid.com/docs/errors/rate-limit-exceeded/#transactions_limit"),
        (.assetReportNotReady, "https://plaid.com/docs/errors/assets/#product_not_ready"),
    ])
    func documentationIsNamed(error: SandboxError, url: String) { #expect(error.documentationURL == url) }

    @Test(arguments: [Shell.start, nil]) func requestIDsAreFifteenHexadecimalDigits(frozen: Date?) throws {
        let engine = try Shell { $0.now = frozen }.sandbox.engine
        var seen: Set<String> = []
        for _ in 0..<200 {
            let id = engine.requestID()
            #expect(id.utf8.count == 15)
            #expect(id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
            seen.insert(id)
        }
        #expect(seen.count == 200)
        // A clock that stands still makes them repeatable, and nothing else does.
        let other = try Shell { $0.now = frozen }.sandbox.engine
        #expect(seen.contains(other.requestID()) == (frozen != nil))
    }

    @Test func everyPasswordOfTheDocumentationHasItsError() {
        let codes = [
            "COUNTRY_NOT_SUPPORTED", "INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING",
            "INSTITUTION_NO_LONGER_SUPPORTED",
            "INSUFFICIENT_CREDENTIALS", "INTERNAL_SERVER_ERROR", "INVALID_CREDENTIALS", "INVALID_MFA",
            "INVALID_SEND_METHOD", "ITEM_LOCKED", "ITEM_NOT_SUPPORTED", "MFA_NOT_SUPPORTED", "NO_ACCOUNTS",
            "PAYMENT_INVALID_RECIPIENT", "USER_INPUT_TIMEOUT", "USER_SETUP_REQUIRED",
        ]
        for code in codes { #expect(SandboxError.login(code: code)?.code == code) }
        #expect(SandboxError.login(code: "NO_SUCH_CODE") == nil)
    }

    @Test func documentedTextsComeByFaultsAndByPasswords() throws {
        #expect(SandboxError.texts.count >= 107)
        for (pair, text) in SandboxError.texts {
            let parts = pair.split(separator: "/").map(String.init)
            try #require(parts.count == 2, "\(pair)")
            let (type, code) = (parts[0], parts[1])
            let error = try #require(SandboxError.documented(code: code, type: type), "\(pair)")
            #expect(error.message == text.message && error.displayMessage == text.display, "\(pair)")
            #expect(!text.message.contains("|") && text.display != "" && !text.message.contains("  "), "\(pair)")
            if let login = SandboxError.login(code: code), login.type == type { #expect(login == error, "\(pair)") }
        }
    }

    @Test func usersAreToldTheSameWhateverTheReason() {
        let error = SandboxError.payment("PAYMENT_INVALID_REFERENCE", "reference must have letters and digits only")
        #expect(error.displayMessage?.hasSuffix("Create a new payment with a different reference.") == true)
        #expect(SandboxError.payment("PAYMENT_CONSENT_INVALID", "the consent is revoked").displayMessage == nil)
    }

    /// From the pages of 7 March 2026; ITEM_LOCKED was also recorded on 10 September 2026.
    @Test(
        arguments: [
            (
                "ITEM_LOCKED",
                "the account is locked. prompt the user to visit the institution's site and unlock their account",
                "The given account has been locked by the financial institution. Please visit your financial institution's "
                    + "website to unlock your account."
            ),
            (
                "USER_SETUP_REQUIRED",
                "the account has not been fully set up. prompt the user to visit the issuing institution's site and finish "
                    + "the setup process",
                "The given account is not fully setup. Please visit your financial institution's website to setup your "
                    + "account."
            ),
            ("INVALID_SEND_METHOD", "the provided MFA send_method was invalid", nil),
            (
                "PAYMENT_INVALID_RECIPIENT", "payment recipient invalid",
                "The payment recipient is invalid for the selected institution. Create a new payment with a different "
                    + "recipient."
            ),
            ("RECAPTCHA_BAD", "The provided challenge response was denied. Please try again", nil),
        ] as [(String, String, String?)])
    func textsAreThoseOfTheDocumentation(code: String, message: String, display: String?) throws {
        let error = try #require(SandboxError.login(code: code))
        #expect(error.message == message && error.displayMessage == display)
    }
}
