// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// What clients have made at the operations that keep it as records: everything but Items and what belongs to them.
struct LongTail: Sendable, Codable {
    struct Record: Sendable, Codable {
        var kind: String
        var id: String
        var createdAt: Date
        /// The members that answers about it show, and what the behaviour has to remember (with a leading underscore).
        var members: JSONObject
        var isRemoved = false

        /// A text among the members; empty when there is none.
        func text(_ name: String) -> String { members[name]?.stringValue ?? "" }
    }

    /// An answer that is given again to a call with the same key.
    struct Repeatable: Sendable, Codable {
        var request: JSONObject
        var answer: JSONObject
    }

    /// In the order of their making.
    var records: SharedVector<Record> = []
    /// Where a record is, by its kind and id.
    private var places: SharedTable<String, Int> = [:]
    /// By path and idempotency key.
    var repeatables: SharedTable<String, Repeatable> = [:]
    /// Tells apart calls that are equal.
    var serial = 0

    func index(kind: String, id: String) -> Int? {
        places["\(kind) \(id)"].flatMap { records.indices.contains($0) && !records[$0].isRemoved ? $0 : nil }
    }

    mutating func add(_ record: Record) {
        places["\(record.kind) \(record.id)"] = records.count
        records.append(record)
    }

    func all(_ kind: String) -> [Record] { records.filter { $0.kind == kind && !$0.isRemoved } }
}

/// What one operation does with the records of a family.
struct ResourceRule: Sendable {
    enum Action: Sendable {
        /// Makes one; its id is the named member of the answer, inside `inside` when that is not empty.
        case create(id: String, inside: String = "", status: String? = nil)
        case read
        /// Answers all, in the named member.
        case list(String)
        /// Takes over the members of the request.
        case update
        /// Moves the status on, only from one of these.
        case move(to: String, from: [String])
        case remove
    }

    var kind: String
    /// The member of the request that names the record.
    var key: String = ""
    var action: Action
    /// Seconds of business time until it can be read.
    var readyAfter: Double = 0
    /// What an unknown id is refused with.
    var refusal: SandboxError = .unknownResource
}

extension SandboxError {
    static let unknownResource = invalidRequest("NOT_FOUND", "not found", status: 404)
    static let reusedIdempotencyKey = invalidField(
        "idempotency_key has been used before with other parameters; use a new key")
}
