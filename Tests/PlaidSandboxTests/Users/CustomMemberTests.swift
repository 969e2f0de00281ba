// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Members that a custom user does not have.
@Suite("Users: the members of user_custom") struct CustomMemberTests {
    private func complaint(_ password: String) -> String? {
        do {
            _ = try CustomConfiguration(password: password)
            return nil
        } catch { return error.message }
    }

    private func account(_ members: String) -> String {
        #"{"override_accounts": [{"type": "depository", "subtype": "checking", \#(members)}]}"#
    }

    @Test(
        "are refused by their path, with what may have been meant",
        arguments: [
            (#""balances": {"available": 1}"#, "override_accounts[0].balances is unknown", "starting_balance"),
            (#""startingBalance": 1"#, "override_accounts[0].startingBalance is unknown", "starting_balance"),
            (#""name": "A""#, "override_accounts[0].name is unknown", "meta.name"),
            (#""mask": "1""#, "override_accounts[0].mask is unknown", "meta.mask"),
            (#""colour": null"#, "override_accounts[0].colour is unknown", "expected one of: currency, force_"),
            (#""meta": {"nickname": "A"}"#, "override_accounts[0].meta.nickname is unknown", "official_name"),
            (#""numbers": {"routing": "1"}"#, "override_accounts[0].numbers.routing is unknown", "ach_routing"),
            (
                #""transactions": [{"date_transacted": "2026-09-01", "date_posted": "2026-09-01", "amount": 1, "description": "a", "pending": true}]"#,
                "override_accounts[0].transactions[0].pending is unknown", "date_posted"
            ),
            (
                #""holdings": [{"quantity": 1, "institution_price": 1, "currency": "USD", "security": {"ticker": "X"}}]"#,
                "override_accounts[0].holdings[0].security.ticker is unknown", "ticker_symbol"
            ),
            (
                #""identity": {"addresses": [{"primary": true, "data": {"zip": "1"}}]}"#,
                "override_accounts[0].identity.addresses[0].data.zip is unknown", "postal_code"
            ),
            (
                #""liability": {"type": "credit", "apr": 1}"#, "override_accounts[0].liability.apr is unknown",
                "purchase_apr"
            ),
            (
                #""income": {"paystubs": [{"employer": {"title": "A"}}]}"#,
                "override_accounts[0].income.paystubs[0].employer.title is unknown", "name"
            ),
            (
                #""inflow_model": {"type": "none", "amount": 1}"#, "override_accounts[0].inflow_model.amount",
                "income_amount"
            ),
        ])
    func unknown(members: String, place: String, hint: String) {
        let said = complaint(account(members))
        #expect(said?.hasPrefix(place) == true && said?.contains(hint) == true, "\(said ?? "nothing")")
    }

    @Test func theRootHasItsOwn() {
        #expect(complaint(#"{"accounts": []}"#) == "accounts is unknown; did you mean override_accounts?")
        #expect(complaint(#"{"mfa": {"type": "device", "code": 1}}"#)?.hasPrefix("mfa.code is unknown") == true)
        let long = String(repeating: "x", count: 4_000)
        #expect(complaint(#"{"\#(long)": 1}"#)?.utf8.count ?? 0 < 400)
    }

    @Test func commentsAreNoMembers() {
        #expect(complaint(account(#""_why": "a comment", "meta": {"_": {"any": 1}}"#)) == nil)
        #expect(complaint(#"{"_right": "a comment", "override_accounts": []}"#) == nil)
    }

    @Test func membersOfNewerContractsAndPublishedExamplesAreKnown() {
        #expect(complaint(account(#""holder_category": "business", "income": {"paystubs": [], "w2s": []}"#)) == nil)
        #expect(complaint(#"{"roll_dates_forward": true}"#) == nil)
        #expect(complaint(account(#""numbers": {"etf_institution": "114", "etf_branch": "01533"}"#)) == nil)
        let card =
            #"{"type": "credit", "subtype": "credit card", "liability": {"type": "credit", "last_statement_balance": 1}}"#
        #expect(complaint(#"{"override_accounts": [\#(card)]}"#) == nil)
    }

    /// A bank that takes any credentials takes no configuration that it cannot read.
    @Test func anOAuthBankRefusesThemToo() throws {
        let bank = Bank()
        let password = account(#""balances": {}"#)
        #expect(throws: SandboxError.self) {
            try bank.publicToken(user: "user_custom", password: password, institution: "ins_127287")
        }
        let link = try bank.link(user: "user_custom", password: "no json", institution: "ins_127287")
        #expect(
            try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts").count == 14)
    }
}
