// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import Synchronization

/// A client's mistake: pages that were read before data changed between two pages are mixed into the restarted
/// sync run, as by an engine that does not drop them.
final class KeptPages: Sendable {
    private struct Stream {
        /// The rows of the round so far, each at its last change.
        var upserts: [(id: String, row: JSONValue)] = []
        var removed: [JSONValue] = []
        /// Whether the next page begins the round again.
        var isBeginningAgain = false

        mutating func add(_ page: JSONValue) {
            for row in (page["added"]?.arrayValue ?? []) + (page["modified"]?.arrayValue ?? []) {
                guard let id = row["transaction_id"]?.stringValue else { continue }
                upserts.removeAll { $0.id == id }
                removed.removeAll { $0["transaction_id"]?.stringValue == id }
                upserts.append((id, row))
            }
            for row in page["removed"]?.arrayValue ?? [] {
                upserts.removeAll { $0.id == row["transaction_id"]?.stringValue }
                removed.append(row)
            }
        }

        /// The page with the kept rows before its own.
        func mixed(into page: JSONObject) -> JSONObject {
            var page = page
            let named = ["added", "modified", "removed"].flatMap { page[$0]?.arrayValue ?? [] }
                .compactMap { $0["transaction_id"]?.stringValue }
            let kept = upserts.filter { !named.contains($0.id) }.map(\.row)
            let gone = removed.filter { row in !named.contains { $0 == row["transaction_id"]?.stringValue } }
            page["added"] = .array(kept + (page["added"]?.arrayValue ?? []))
            page["removed"] = .array((page["removed"]?.arrayValue ?? []) + gone)
            return page
        }
    }

    private let streams = Mutex<[String: Stream]>([:])

    func answer<Request: PlaidRequest>(
        _ request: Request, of plaid: any SimulatedBanks
    ) throws(PlaidError) -> Request.Response {
        guard Request.path.description == "/transactions/sync" else { return try plaid.answer(request) }
        let body = (try? JSONValue(parsing: request.jsonBytes())) ?? .null
        let name = [body["access_token"], body["options"]?["account_id"]].map { $0?.stringValue ?? "" }
            .joined(separator: " ")
        let response: Request.Response
        do {
            response = try plaid.answer(request)
        } catch {
            let isMutation = error.code == .transactionsSyncMutationDuringPagination
            streams.withLock { streams in
                if isMutation { streams[name, default: Stream()].isBeginningAgain = true } else { streams[name] = nil }
            }
            throw error
        }
        guard let raw = (response as? any PlaidResponse)?.raw, let page = try? raw.value().objectValue else {
            return response
        }
        let mixed = streams.withLock { streams in
            var stream = streams[name] ?? Stream()
            let mixed = stream.isBeginningAgain ? stream.mixed(into: page) : page
            stream.isBeginningAgain = false
            stream.add(.object(page))
            streams[name] = page["has_more"]?.boolValue == true ? stream : nil
            return mixed
        }
        do {
            return try Request.Response.read(
                body: JSONValue.object(mixed).serialized(), contentType: "application/json", options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "the mixed page cannot be read")
        }
    }
}
