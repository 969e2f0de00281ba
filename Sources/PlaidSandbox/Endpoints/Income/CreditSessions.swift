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
        var payroll: [JSONValue] = []
        var bank: [JSONValue] = []
        for result in session.results {
            guard let token = publicTokens[result.publicToken] else { continue }
            let item = items[token.item]
            let about: JSONObject = [
                "item_id": .string(item.id), "institution_id": .string(item.institutionID),
            ]
            added.append(.object(about.merging(["public_token": .string(result.publicToken)])))
            if let share = item.income, share.isPayroll {
                let records = payrollJSON(item)["payroll_income"]?.arrayValue ?? []
                func count(_ name: String) -> JSONValue {
                    .number(JSONNumber(records.reduce(0) { $0 + ($1[name]?.arrayValue?.count ?? 0) }))
                }
                payroll.append([
                    "num_paystubs_retrieved": count("pay_stubs"), "num_w2s_retrieved": count("w2s"),
                    "institution_id": .string(item.institutionID),
                    "institution_name": .string(item.institution.name),
                ])
            } else if item.income != nil {
                let today = Day(now)
                let rows = item.bankRows(from: today.adding(-90), to: today, today: today)
                let found = !IncomeSource.find(in: rows, accounts: item.accounts).isEmpty
                bank.append(.object(about.merging(["status": found ? "APPROVED" : "NO_DEPOSITS_FOUND"])))
            }
        }
        let results: JSONObject = [
            "item_add_results": .array(added), "bank_income_results": .array(bank), "bank_employment_results": [],
            "payroll_income_results": .array(payroll), "document_income_results": .null,
        ]
        return [
            "link_session_id": .string(session.id), "session_start_time": .string(session.startedAt.timestamp),
            "results": .object(results), "errors": [],
        ]
    }
}
