// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

/// Formats records as JSON, and durations as text.
enum Output {
    /// A JSON document on one line.
    static func line(_ value: JSONValue) -> String { String(decoding: value.serialized(), as: UTF8.self) }

    /// A duration such as `0.4 s`.
    static func seconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(abs(tenths % 10)) s"
    }
}

extension SyncRunRecord {
    /// The sync run as JSON.
    var json: JSONValue {
        [
            "run_id": .number(JSONNumber(Int(id))), "item_id": .string(itemID.rawValue), "reason": .string(reason),
            "worker": .string(worker),
            "pages": .number(JSONNumber(pages)), "added": .number(JSONNumber(added)),
            "modified": .number(JSONNumber(modified)), "removed": .number(JSONNumber(removed)),
            "restarts": .number(JSONNumber(restarts)), "error_code": .optional(errorCode),
            "error": .optional(errorText),
            "request_ids": .array(requestIDs.map { .string($0.rawValue) }),
            "started_at": .string(startedAt.description), "finished_at": .string(finishedAt.description),
        ]
    }
}

extension WebhookDeliveryRecord {
    /// The delivery as JSON, without its body.
    var json: JSONValue {
        [
            "id": .number(JSONNumber(Int(id))), "received_at": .string(receivedAt.description), "type": .string(type),
            "code": .string(code), "item_id": itemID.map { .string($0.rawValue) } ?? .null,
            "state": .string(state.rawValue), "error_code": .optional(errorCode),
            "attempts": .number(JSONNumber(attempts)),
        ]
    }
}
