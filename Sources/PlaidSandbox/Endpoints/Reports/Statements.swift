// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidJSON

/// The days whose statements a bank was asked for, both included.
struct StatementPeriod: Sendable, Codable {
    var start: Day
    var end: Day

    init(start: Day, end: Day) {
        self.start = start
        self.end = end
    }

    /// Reads `start_date` and `end_date`; `nil` when one is missing or the end comes first.
    init?(_ json: JSONValue?) {
        guard let start = json?["start_date"]?.stringValue.flatMap(Day.init(_:)),
            let end = json?["end_date"]?.stringValue.flatMap(Day.init(_:)), start <= end
        else { return nil }
        self.init(start: start, end: end)
    }

    /// The longest time for which statements can be asked.
    static let longestDays = 731
}

extension SandboxRequest {
    /// The period that must be given with the product statements, in the named member.
    func statementPeriod(
        _ json: JSONValue?, for products: [String], in name: String
    ) throws(SandboxError) -> StatementPeriod? {
        guard products.contains("statements") || json?.objectValue != nil else { return nil }
        guard let period = StatementPeriod(json),
            period.end.rawValue - period.start.rawValue <= StatementPeriod.longestDays
        else {
            throw .invalidField("\(name) must have a start_date and an end_date at most two years after it")
        }
        return period
    }
}

/// A statement of an account, over the month before the one in which it was posted.
struct BankStatement: Sendable {
    var id: String
    var account: Int
    /// The year and month of the posting, as in the contract's example.
    var year: Int
    var month: Int
    var firstDay: Day
    /// The first day of the next month.
    var postedOn: Day
}

extension Item {
    /// The statements that the bank has posted within the period that it was asked for, newest first.
    func bankStatements(today: Day) -> [BankStatement] {
        // An Item that was not told a period has the last three months.
        let period = statements ?? StatementPeriod(start: today.adding(-92), end: today)
        return accounts.indices.filter { ["depository", "credit"].contains(accounts[$0].type) }.flatMap { index in
            let last = min(period.end, today)
            let first = max(period.start, today.adding(-StatementPeriod.longestDays))
            guard first <= last else { return [BankStatement]() }
            return (first.rawValue...last.rawValue).reversed().map(Day.init(rawValue:)).filter {
                $0.civil.day == 1
            }
            .map { posted in
                let (year, month, _) = posted.civil
                let covered = posted.adding(-1).civil
                let first = Day(rawValue: Day.number(year: covered.year, month: covered.month, day: 1))
                return BankStatement(
                    id: identifiers.plaidID("statement-\(index)-\(year)-\(month)"), account: index, year: year,
                    month: month, firstDay: first, postedOn: posted)
            }
        }
    }
}

extension World {
    mutating func statementsList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        try use("statements", position)
        let item = items[position]
        let statements = item.bankStatements(today: Day(request.now))
        let indices = item.accounts.indices.filter { ["depository", "credit"].contains(item.accounts[$0].type) }
        return [
            "accounts": .array(
                indices.map { index in
                    let account = item.accounts[index]
                    return [
                        "account_id": .string(item.accountID(index)), "account_mask": .string(account.mask),
                        "account_name": .string(account.name),
                        "account_official_name": .string(account.officialName ?? account.name),
                        "account_subtype": .string(account.subtype ?? "other"), "account_type": .string(account.type),
                        "statements": .array(statements.filter { $0.account == index }.map(\.json)),
                    ]
                }),
            "institution_id": .string(item.institution.id), "institution_name": .string(item.institution.name),
            "item_id": .string(item.id),
        ]
    }

    mutating func statementsDownload(_ request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        let position = try position(request)
        try use("statements", position)
        let item = items[position]
        let id = try request.string("statement_id")
        let today = Day(request.now)
        guard let statement = item.bankStatements(today: today).first(where: { $0.id == id }) else {
            throw .invalidField("statement_id must be the id of a statement of this Item")
        }
        let bytes = StatementPDF(item: item, statement: statement, today: today).bytes()
        let hash = SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0\(digits)" : digits
        }
        return .pdf(bytes, headers: [("Plaid-Content-Hash", hash.joined())])
    }

    /// Asks the bank for the statements of other days; a webhook tells when they are there.
    mutating func statementsRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        try use("statements", position)
        let start = try request.day("start_date")
        let end = try request.day("end_date")
        guard start <= end, end.rawValue - start.rawValue <= StatementPeriod.longestDays else {
            throw .invalidField("end_date must not be before start_date, nor more than two years after it")
        }
        schedule(
            "statements", "\(items[position].id) \(start.text) \(end.text)", at: request.now + readiness.historical)
        return [:]
    }

    mutating func finishStatements(_ subject: String, at time: Date) {
        let parts = subject.split(separator: " ").map(String.init)
        guard parts.count == 3, let position = positions[parts[0]], !items[position].isRemoved,
            let start = Day(parts[1]), let end = Day(parts[2])
        else { return }
        let isHealthy = !items[position].needsLogin
        if isHealthy {
            let known = items[position].statements
            items[position].statements = StatementPeriod(
                start: min(known?.start ?? start, start), end: max(known?.end ?? end, end))
        }
        send(
            position, type: "STATEMENTS", code: "STATEMENTS_REFRESH_COMPLETE",
            ["result": isHealthy ? "SUCCESS" : "FAILURE"], at: time)
    }
}

extension BankStatement {
    fileprivate var json: JSONValue {
        [
            "date_posted": .string(postedOn.text), "month": .number(JSONNumber(month)),
            "statement_id": .string(id), "year": .number(JSONNumber(year)),
        ]
    }
}
