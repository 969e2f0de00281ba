// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Statements: which there are, and what is in them.
struct StatementTests {
    private let bank = Bank()

    private func link(_ start: String = "2026-06-01", _ end: String = "2026-09-01") throws -> JSONObject {
        let answer = try bank.call(
            "/sandbox/public_token/create",
            [
                "institution_id": "ins_109508", "initial_products": ["statements"],
                "options": [
                    "webhook": "http://127.0.0.1/hook",
                    "statements": ["start_date": .string(start), "end_date": .string(end)],
                ],
            ])
        return ["access_token": .string(try bank.exchange(try answer.text("public_token")).accessToken)]
    }

    private func list(_ token: JSONObject) throws -> [JSONValue] {
        let answer = try bank.call("/statements/list", token)
        #expect(Contract.standard.violations(answer, "StatementsListResponse").isEmpty)
        return try answer.list("accounts")
    }

    private func file(_ body: JSONObject) throws(SandboxError) -> SandboxFile {
        let request = SandboxRequest(
            path: "/statements/download", clientID: "client", body: body, now: bank.now, requestID: "request")
        guard case .file(let file) = try bank.world.answer(request) else {
            throw .notImplemented(path: request.path)
        }
        return file
    }

    @Test func theProductNeedsAPeriod() throws {
        let plain: JSONObject = ["institution_id": "ins_109508", "initial_products": ["statements"]]
        #expect(bank.code("/sandbox/public_token/create", plain) == "INVALID_FIELD")
        for period: JSONValue in [
            ["start_date": "2026-09-01", "end_date": "2026-06-01"],
            ["start_date": "2020-01-01", "end_date": "2026-06-01"],
        ] {
            var body = plain
            body["options"] = ["statements": period]
            #expect(bank.code("/sandbox/public_token/create", body) == "INVALID_FIELD")
        }
        let token: JSONObject = [
            "client_name": "Tartan", "language": "en", "country_codes": ["US"], "products": ["statements"],
            "user": ["client_user_id": "u"],
        ]
        #expect(bank.code("/link/token/create", token) == "INVALID_FIELD")
    }

    @Test func threeMonthsHaveFourStatements() throws {
        let accounts = try list(try link())
        let checking = try #require(accounts.first)
        #expect(checking["account_mask"] == "0000")
        let statements = try checking.list("statements")
        #expect(statements.map { $0["month"] } == [9, 8, 7, 6])
        #expect(statements.map { $0["date_posted"] } == ["2026-09-01", "2026-08-01", "2026-07-01", "2026-06-01"])
        #expect(Set(statements.map { $0["statement_id"] }).count == 4)
        // Nothing is posted in the future.
        #expect(try list(try link("2026-09-01", "2027-01-31")).first?.list("statements").count == 1)
    }

    @Test func aStatementCountsFromOneBalanceToTheOther() throws {
        let token = try link()
        let statement = try #require(try list(token).first?.list("statements").first)
        var body = token
        body["statement_id"] = statement["statement_id"]
        let document = try file(body)
        #expect(document.type == "application/pdf")
        #expect(document.bytes.starts(with: "%PDF-1.".utf8))
        let hash = SHA256.hash(data: document.bytes).map { String(format: "%02x", $0) }.joined()
        #expect(document.headers.first { $0.name == "Plaid-Content-Hash" }?.value == hash)
        let text = String(decoding: document.bytes, as: UTF8.self)
        for part in [
            "First Platypus Bank", "Alberta Bobbeth Charleson", "September 2026", "ending in 0000", "2026-08-",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        // The checking account's month begins and ends where the asset report says so.
        let made = try bank.call(
            "/asset_report/create", ["access_tokens": [token["access_token"] ?? .null], "days_requested": 60])
        bank.pass(3)
        let report = try bank.call("/asset_report/get", ["asset_report_token": made["asset_report_token"] ?? .null])
        let item = try #require(report["report"]?["items"]?.arrayValue?.first)
        let account = try #require(try item.list("accounts").first)
        for day in ["2026-07-31", "2026-08-31"] {
            let balance = try account.list("historical_balances").first { $0["date"]?.stringValue == day }
            let amount = try #require(balance?["current"]?.decimalValue)
            #expect(text.contains("(\(PDFDocument.money(amount)))"), "\(day): \(amount)")
        }
        #expect(try file(body).bytes == document.bytes)
    }

    @Test func anUnknownStatementIsRefused() throws {
        var body = try link()
        body["statement_id"] = "nonsense"
        #expect(throws: SandboxError.self) { try file(body) }
    }

    @Test func aRefreshBringsOtherMonths() throws {
        let token = try link("2026-08-01", "2026-09-01")
        let before = try list(token).first?.list("statements").count ?? 0
        var body = token
        body["start_date"] = "2026-03-01"
        body["end_date"] = "2026-05-01"
        _ = try bank.call("/statements/refresh", body)
        #expect(try list(token).first?.list("statements").count == before)
        _ = bank.world.takeWebhooks()
        bank.pass(3)
        let webhook = try #require(bank.world.takeWebhooks().first?.body)
        #expect(webhook["webhook_code"] == "STATEMENTS_REFRESH_COMPLETE")
        #expect(webhook["result"] == "SUCCESS")
        #expect(Contract.standard.violations(.object(webhook), "StatementsRefreshCompleteWebhook").isEmpty)
        #expect(try list(token).first?.list("statements").count == before + 5)
        body["end_date"] = "2026-01-01"
        #expect(bank.code("/statements/refresh", body) == "INVALID_FIELD")
    }

    @Test(arguments: [
        ("0", "0.00"), ("5.4", "5.40"), ("-1234567.5", "-1,234,567.50"), ("999.999", "1,000.00"), ("-0.05", "-0.05"),
    ])
    func amountsAreWrittenWithTwoDigits(amount: String, expected: String) throws {
        #expect(PDFDocument.money(try #require(Decimal(string: amount))) == expected)
    }

    @Test func longDocumentsHaveSeveralPages() throws {
        var document = PDFDocument(title: "A (long) \\ one")
        for number in 0..<200 { document.text("Line \(number) – €5") }
        let bytes = document.bytes(createdAt: Bank.start)
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(text.contains("/Count 4"))
        #expect(text.contains("A \\(long\\) \\\\ one"))
        // Every object is where the table says.
        let start = try #require(text.range(of: "startxref\n"))
        let offset = try #require(Int(text[start.upperBound...].prefix { $0.isNumber }))
        let table = Array(bytes[offset...].split(separator: UInt8(ascii: "\n")).dropFirst(2))
        for (index, line) in table.prefix(13).enumerated() where index > 0 {
            let place = try #require(Int(String(decoding: line.prefix(10), as: UTF8.self)))
            #expect(bytes[place...].starts(with: "\(index) 0 obj".utf8), "object \(index)")
        }
    }
}
