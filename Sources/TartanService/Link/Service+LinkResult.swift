import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Storage

extension Service {
    /// `POST /api/plaid/link-result`: the result of a Link session, for callers that wait for a hosted one.
    func linkResult(_ call: Call) async throws -> Reply {
        let user = try call.user
        guard let text = try await call.json()["link_token"]?.stringValue,
            let record = try await store.linkToken(TokenDigest(of: text), of: user), let linkToken = try open(record)
        else { throw ServiceError.notFound("Link token") }
        let answer: LinkTokenGetResponse
        do {
            answer = try await client.linkTokenGet(linkToken: linkToken)
        } catch {
            throw ServiceError.plaid(error)
        }
        try await keepRepair(answer, record, now: call.now)
        let ended = (answer.linkSessions ?? []).filter { $0.finishedAt != nil }
        let results = ended.flatMap { $0.results?.itemAddResults ?? [] }
        let last = ended.last
        let status =
            last == nil
            ? "waiting" : last?.exit == nil && last?.onExit == nil || !results.isEmpty ? "finished" : "exited"
        return .json([
            "status": .string(status),
            "item_id": .text(record.itemID?.rawValue),
            "error_code": .text(last?.exit?.error?.errorCode),
            "results": .array(
                results.map {
                    [
                        "public_token": .string($0.publicToken.reveal()),
                        "institution_name": .text($0.institution?.name),
                        "accounts": .array($0.accounts.map { .text($0.name) }),
                    ]
                }),
        ])
    }
}
