// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// What the sessions of a user in Link gave.
    mutating func creditSessionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        var sessions: [(time: Date, json: JSONValue)] = []
        for token in linkTokens.values where (try? userID(forItemOf: token.request)) == user.id {
            for session in token.sessions { sessions.append((session.startedAt, creditSession(session))) }
        }
        sessions.sort { $0.time > $1.time }
        return answer(request, ["sessions": .array(sessions.map(\.json))])
    }

    private func creditSession(_ session: LinkToken.Session) -> JSONValue {
        var added: [JSONValue] = []
        var banks: [JSONValue] = []
        var employers: [JSONValue] = []
        var documents = JSONValue.null
        for result in session.results {
            guard let token = publicTokens[result.publicToken] else { continue }
            let item = items[token.item]
            let about: JSONObject = ["item_id": .string(item.id), "institution_id": .string(item.institutionID)]
            added.append(.object(about.merging(["public_token": .string(result.publicToken)])))
            guard let share = item.income else { continue }
            if share.isDocument == true {
                documents = documentIncomeResults(item)
            } else if share.isPayroll {
                employers.append(payrollResult(item))
            } else {
                let today = Day(now)
                let rows = item.bankRows(from: today.adding(-share.days), to: today, today: today)
                let found = !IncomeSource.find(in: rows, accounts: item.accounts).isEmpty
                banks.append(.object(about.merging(["status": found ? "APPROVED" : "NO_DEPOSITS_FOUND"])))
            }
        }
        return [
            "link_session_id": .string(session.id), "session_start_time": .string(session.startedAt.timestamp),
            "results": [
                "item_add_results": .array(added), "bank_income_results": .array(banks),
                "bank_employment_results": [], "payroll_income_results": .array(employers),
                "document_income_results": documents,
            ],
            "errors": [],
        ]
    }

    private func payrollResult(_ item: Item) -> JSONValue {
        let records = payrollJSON(item)["payroll_income"]?.arrayValue ?? []
        func count(_ name: String) -> JSONValue {
            .number(JSONNumber(records.reduce(0) { $0 + ($1[name]?.arrayValue?.count ?? 0) }))
        }
        return [
            "num_paystubs_retrieved": count("pay_stubs"), "num_w2s_retrieved": count("w2s"),
            "institution_id": .string(item.institutionID), "institution_name": .string(item.institution.name),
        ]
    }
}
