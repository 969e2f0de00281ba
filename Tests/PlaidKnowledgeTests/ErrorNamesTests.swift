// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore
import PlaidKnowledge
import Testing

/// The constants of errors are the table's entries, neither more nor fewer.
@Suite struct ErrorNamesTests {
    private func source(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The values of the constants in each extension.
    private func constants() throws -> [String: [String]] {
        let text = try source("Sources/PlaidCore/Generated/PlaidError+Names.swift")
        var found: [String: [String]] = [:]
        for part in text.split(separator: "extension PlaidError.").dropFirst() {
            found[String(part.prefix { $0 != " " })] = part.matches(of: /Self\(rawValue: "([A-Za-z_0-9]+)"\)/)
                .map { String($0.1) }
        }
        return found
    }

    private func keys(_ kinds: Set<Knowledge.Kind>) -> [String] {
        Knowledge.all.filter { kinds.contains($0.kind) }.map(\.key).sorted()
    }

    @Test func everyErrorOfTheTableHasAConstant() throws {
        let constants = try constants()
        #expect(constants["Kind"]?.sorted() == keys([.errorType]))
        #expect(constants["Code"]?.sorted() == keys([.errorCode, .clientCode]))
        #expect(constants.count == 2)
    }

    @Test func namesReadAsSwiftWritesThem() {
        #expect(PlaidError.Code.itemLoginRequired.rawValue == "ITEM_LOGIN_REQUIRED")
        #expect(PlaidError.Code.invalidAPIKeys.rawValue == "INVALID_API_KEYS")
        #expect(PlaidError.Code.invalidMFA.rawValue == "INVALID_MFA")
        #expect(PlaidError.Code.incorrectOAuthNonce.rawValue == "INCORRECT_OAUTH_NONCE")
        #expect(PlaidError.Code.oauthStateIDNotFound.rawValue == "OAUTH_STATE_ID_NOT_FOUND")
        #expect(PlaidError.Code.transferForbiddenACHClass.rawValue == "TRANSFER_FORBIDDEN_ACH_CLASS")
        #expect(PlaidError.Code.connectionLost.rawValue == "connectionLost")
        #expect(PlaidError.Kind.checkReportError.rawValue == "CHECK_REPORT_ERROR")
    }

    @Test func everyCodeOfTheClientIsDocumented() throws {
        let page = try source("docs/Errors.md")
        for key in keys([.clientCode]) { #expect(page.contains("| `\(key)` |"), "\(key)") }
    }
}
