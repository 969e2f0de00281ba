// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Payments, newest first.
    ///
    /// The contract's cursor is a moment: payments made before it are listed. Many payments can be made in one second, so
    /// the cursors that are given out tell with their fraction how many payments have been listed; a client's own moment
    /// has none.
    mutating func paymentList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        var matching = Array(allRecords("payment").reversed())
        if let consent = request.optionalString("consent_id") {
            matching = matching.filter { $0.text("consent_id") == consent }
        }
        if let cursor = request.optionalString("cursor") {
            guard let moment = Instant.read(cursor) else { throw .invalidField("cursor must be a date and time") }
            if let listed = Self.listedCount(in: cursor) {
                matching = Array(matching.dropFirst(listed))
            } else {
                matching = matching.filter { $0.createdAt < moment }
            }
        }
        let listed = request.optionalString("cursor").flatMap(Self.listedCount) ?? 0
        let page = matching.prefix(try request.pageSize(request.body["count"], named: "count", standard: 10).value)
        var members: JSONObject = ["payments": .array(page.map { .object($0.members) })]
        if page.count < matching.count, let last = page.last {
            let digits = String(listed.plus(page.count))
            let fraction = String(repeating: "0", count: max(6 - digits.count, 0)) + digits
            members["next_cursor"] = .string("\(last.createdAt.timestamp.dropLast()).\(fraction)Z")
        }
        return answer(request, members)
    }

    private static func listedCount(in cursor: String) -> Int? {
        guard let point = cursor.firstIndex(of: ".") else { return nil }
        return Int(cursor[cursor.index(after: point)...].prefix { $0.isNumber }).flatMap { $0 > 0 ? $0 : nil }
    }
}
