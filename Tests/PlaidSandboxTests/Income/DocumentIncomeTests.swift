// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// A user who uploads documents has them parsed, from the rows of the Item's own accounts.
@Suite("Income: documents") struct DocumentIncomeTests {
    private let bank = Bank()

    private func link(
        _ flows: [String]?, user: String = "user_yuppie"
    ) throws -> (token: JSONValue, linkToken: String, item: Bank.Link) {
        let made = try bank.checked("/user/create", ["client_user_id": .string("client-\(bank.world.serial)")])
        let token = made["user_token"] ?? .null
        var income: JSONObject = ["income_source_types": ["payroll"]]
        if let flows { income["payroll_income"] = ["flow_types": .strings(flows), "parsing_config": ["ocr"]] }
        let created = try bank.checked(
            "/link/token/create",
            [
                "client_name": "Test", "language": "en", "country_codes": ["US"], "products": ["income_verification"],
                "user": ["client_user_id": "user"], "user_token": token, "webhook": "http://127.0.0.1/hook",
                "income_verification": .object(income),
            ])
        let linkToken = try created.text("link_token")
        let result = try bank.world.completeLink(
            linkToken: linkToken, institutionID: nil, username: user, password: "pass_good", now: bank.now)
        let item = try bank.exchange(result["public_token"]?.stringValue ?? "")
        bank.pass(5)
        return (token, linkToken, item)
    }

    /// A session of Link that offers these flows, as the browser opens it.
    private func open(_ flows: [String]?) throws -> (token: JSONValue, session: LinkSession) {
        let made = try bank.checked("/user/create", ["client_user_id": .string("client-\(bank.world.serial)")])
        var income: JSONObject = ["income_source_types": ["payroll"]]
        if let flows { income["payroll_income"] = ["flow_types": .strings(flows)] }
        let created = try bank.checked(
            "/link/token/create",
            [
                "client_name": "Test", "language": "en", "country_codes": ["US"], "products": ["income_verification"],
                "user": ["client_user_id": "user"], "user_token": made["user_token"] ?? .null,
                "income_verification": .object(income),
            ])
        let opening = World.LinkOpening(linkToken: try created.text("link_token"), input: input("open"))
        return (made["user_token"] ?? .null, try bank.world.openLink(opening))
    }

    private func input(_ action: String, _ values: JSONObject = [:]) -> LinkInput {
        LinkInput(action: action, values: values, now: bank.now, requestID: "request")
    }

    private func go(_ session: LinkSession, _ action: String, _ values: JSONObject = [:]) throws -> LinkSession {
        try bank.world.linkInput(session: session.id, linkToken: session.linkToken, input(action, values))
    }

    @Test(arguments: [("submit", ["documents": ["paystub.pdf"]]), ("sample", [:])] as [(String, JSONObject)])
    func documentsAreUploadedInLink(_ action: String, _ values: JSONObject) throws {
        let opened = try open(["payroll_document_income"])
        var session = try go(opened.session, "continue")
        #expect(session.pane.name == "documents" && session.pane.fields.map(\.kind) == ["file"])
        for nothing in [[:], ["documents": []], ["documents": [" "]]] as [JSONObject] {
            session = try go(session, "submit", nothing)
            #expect(session.pane.name == "documents" && session.problem?.code == "INCOME_VERIFICATION_UPLOAD_ERROR")
        }
        session = try go(session, action, values)
        #expect(session.pane.name == "connected" && session.pane.title == "Your documents were received")
        session = try go(session, "finish")
        let names = session.events.map(\.name).filter { $0.hasPrefix("SUBMIT_DOCUMENTS") }
        #expect(
            names == ["SUBMIT_DOCUMENTS"] + Array(repeating: "SUBMIT_DOCUMENTS_ERROR", count: 3)
                + ["SUBMIT_DOCUMENTS_SUCCESS"])
        #expect(session.events.contains { $0.members["view_name"] == "UPLOAD_DOCUMENTS" })
        #expect(session.events.last?.name == "HANDOFF")
        let item = try bank.exchange(session.results.last?.publicToken ?? "")
        bank.pass(5)
        #expect(try results(opened.token)["document_income_results"]?["num_paystubs_uploaded"] == 2)
        let uploads = try bank.checked("/credit/bank_statements/uploads/get", ["user_token": opened.token])
        #expect(uploads["items"]?[0]?["item_id"] == .string(item.itemID))
    }

    /// The contract: without flow types, users see both.
    @Test(arguments: [nil, ["payroll_digital_income", "payroll_document_income"]] as [[String]?])
    func uploadsAreOfferedBesideLogins(_ flows: [String]?) throws {
        let opened = try open(flows)
        var session = try go(opened.session, "continue")
        #expect(session.pane.name == "search" && session.pane.buttons.map(\.action) == ["documents"])
        session = try go(session, "documents")
        session = try go(session, "back")
        #expect(session.pane.name == "search")
        session = try go(session, "documents")
        session = try go(session, "sample")
        _ = try bank.exchange(session.results.last?.publicToken ?? "")
        bank.pass(5)
        // The session is over when the user finishes.
        _ = try go(session, "finish")
        #expect(try results(opened.token)["document_income_results"]?["num_bank_statements_uploaded"] == 2)
    }

    @Test func uploadsAreNotOfferedWhereOnlyLoginsAre() throws {
        var session = try go(open(["payroll_digital_income"]).session, "continue")
        #expect(session.pane.name == "search" && session.pane.buttons.isEmpty)
        session = try go(session, "documents")
        #expect(session.pane.name == "search")
    }

    private func results(_ token: JSONValue) throws -> JSONValue {
        let sessions = try bank.checked("/credit/sessions/get", ["user_token": token])
        return try #require(sessions["sessions"]?[0]?["results"])
    }

    @Test(arguments: ["user_yuppie", "user_good", "user_small_business"])
    func uploadsAreCountedAndParsed(_ user: String) throws {
        let (token, linkToken, item) = try link(["payroll_document_income"], user: user)
        let counts: JSONValue = [
            "num_paystubs_uploaded": 2, "num_w2s_uploaded": 2, "num_bank_statements_uploaded": 2,
            "num_1099s_uploaded": 0, "num_i20s_uploaded": 0,
        ]
        #expect(try results(token)["document_income_results"] == counts)
        #expect(try results(token)["payroll_income_results"]?.arrayValue?.isEmpty == true)
        let shown = try bank.checked("/link/token/get", ["link_token": .string(linkToken)])
        #expect(shown["link_sessions"]?[0]?["results"]?["document_income_results"] == counts)

        let payroll = try bank.checked("/credit/payroll_income/get", ["user_token": token])["items"]?[0]
        let income = try #require(payroll?["payroll_income"]?[0])
        for (name, prefix, type) in [("pay_stubs", "paystub", "PAYSTUB"), ("w2s", "w_2", "US_TAX_W2")] {
            let documents = try income.list(name)
            #expect(documents.count == 2)
            #expect(Set(documents.compactMap { $0["document_id"]?.stringValue }).count == 2)
            for (index, document) in documents.enumerated() {
                let about = document["document_metadata"]
                #expect(about?["name"] == .string("\(prefix)_0\(index + 1).pdf"))
                #expect(about?["document_type"] == .string(type) && about?["status"] == "PROCESSING_COMPLETE")
            }
        }
        for stub in try income.list("pay_stubs") {
            let kept = stub["deductions"]?["total"]?["current_amount"]?.decimalValue ?? 0
            let gross = stub["earnings"]?["total"]?["current_amount"]?.decimalValue ?? 0
            #expect(gross > 0 && gross - kept == stub["net_pay"]?["current_amount"]?.decimalValue)
        }
        let signals = try bank.checked("/credit/payroll_income/risk_signals/get", ["user_token": token])
        let documents = signals["items"]?[0]?["verification_risk_signals"]?[0]?["single_document_risk_signals"]
        #expect(
            documents?.arrayValue?.map { $0["document_reference"]?["document_name"] }
                == ["paystub_01.pdf", "paystub_02.pdf"])
        #expect(bank.world.income.parsing[item.itemID] == ["ocr"])
    }

    @Test(arguments: ["user_yuppie", "user_good", "user_small_business"])
    func statementsGoFromOneBalanceToTheNext(_ user: String) throws {
        let (token, _, item) = try link(["payroll_document_income"], user: user)
        let answer = try bank.checked("/credit/bank_statements/uploads/get", ["user_token": token])
        let uploads = try #require(answer["items"]?[0])
        #expect(uploads["item_id"] == .string(item.itemID))
        let statements = try uploads.list("bank_statements")
        #expect(statements.count == 2)
        var previous: Decimal?
        for (index, statement) in statements.enumerated() {
            #expect(statement["document_metadata"]?["name"] == .string("statement_0\(index + 1).pdf"))
            #expect(statement["document_metadata"]?["document_type"] == "BANK_STATEMENT")
            let account = try #require(statement["bank_accounts"]?[0])
            let period = try #require(account["periods"]?[0])
            let rows = try statement.list("transactions")
            let start = try #require(period["starting_balance"]?.decimalValue)
            let end = try #require(period["ending_balance"]?.decimalValue)
            // What leaves the account is positive.
            #expect(rows.reduce(start) { $0 - ($1["amount"]?.decimalValue ?? 0) } == end)
            #expect(previous == nil || previous == start)
            previous = end
            let first = try period.text("start_date")
            let last = try period.text("end_date")
            for row in rows {
                let day = try row.text("date")
                #expect(row["account_id"] == account["account_id"] && first <= day && day <= last)
            }
        }
    }

    @Test(arguments: [nil, ["payroll_digital_income"], ["payroll_digital_income", "payroll_document_income"]])
    func whoLogsInUploadsNothing(_ flows: [String]?) throws {
        let (token, _, _) = try link(flows)
        #expect(try results(token)["document_income_results"] == .null)
        #expect(try results(token)["payroll_income_results"]?.arrayValue?.count == 1)
        let uploads = try bank.checked("/credit/bank_statements/uploads/get", ["user_token": token])
        #expect(uploads["items"]?.arrayValue?.isEmpty == true)
    }

    @Test func theOlderOperationsTellOfTwoDocumentsEach() throws {
        let item = try bank.link(user: "user_yuppie")
        for subject: JSONObject in [["access_token": .string(item.accessToken)], [:]] {
            for (path, name, type) in [
                ("/income/verification/paystubs/get", "paystubs", "DOCUMENT_TYPE_PAYSTUB"),
                ("/income/verification/taxforms/get", "taxforms", "DOCUMENT_TYPE_US_TAX_W2"),
            ] {
                let answer = try bank.checked(path, subject)
                let documents = try answer.list(name)
                let about = try answer.list("document_metadata")
                #expect(documents.count == 2 && about.count == 2, "\(path)")
                #expect(documents.map { $0["doc_id"] } == about.map { $0["doc_id"] })
                #expect(about.allSatisfy { $0["doc_type"] == .string(type) && $0["name"]?.stringValue != nil })
                #expect(answer["error"] == .null)
            }
        }
        #expect(bank.code("/income/verification/paystubs/get", ["access_token": "access-sandbox-none"]) != nil)
        #expect(bank.code("/income/verification/taxforms/get", ["income_verification_id": "none"]) != nil)
    }
}
