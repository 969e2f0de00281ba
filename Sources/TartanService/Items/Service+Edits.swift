// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import Hummingbird
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `GET /api/items/{id}/transactions/{transaction}`: one transaction, even one that the bank removed, with its earlier
    /// versions.
    func transaction(_ call: Call) async throws -> Reply {
        try await reply(of: try await ownedTransaction(call))
    }

    /// `PATCH /api/items/{id}/transactions/{transaction}`: sets the user's edits: `category`, `note`, `tags`, `hidden`,
    /// `kept` and `splits`.
    ///
    /// Members that the body omits stay, null clears a member. Edits of a pending transaction that has posted go to the
    /// posted one, which is returned.
    func editTransaction(_ call: Call) async throws -> Reply {
        let row = try await ownedTransaction(call)
        let editing = try TransactionEditing(try await call.json())
        let condition = EntityTagList(call.request.headers[values: .ifMatch])
        if let condition, !condition.isAny {
            let reply = try await reply(of: row)
            if !condition.matches(EntityTag(of: reply.bytes)) {
                // A repeated request whose edit is already made succeeds (RFC 9110, section 13.1.1).
                guard try editing.applied(to: row) == row.edits else { throw Self.changed(reply) }
                return reply
            }
        }
        // Members are merged inside the store's transaction, so concurrent changes are serialized.
        let changed = try await store.changeEdits(
            of: row.record.transactionID, item: row.record.itemID, user: row.userID
        ) { current in
            let edits = try editing.applied(to: current)
            guard condition?.isAny ?? true || current == row || edits == current.edits else { throw ChangedMeanwhile() }
            return edits
        }
        do {
            return try await reply(of: try changed.get())
        } catch is ChangedMeanwhile {
            throw Self.changed(try await reply(of: try await ownedTransaction(call)))
        }
    }

    /// The row was changed after the client's `If-Match` was compared.
    private struct ChangedMeanwhile: Error {}

    /// 412 with the current state.
    private static func changed(_ current: Reply) -> ServiceError {
        var error = ServiceError(
            .preconditionFailed, .preconditionFailed, "The transaction is not the one that If-Match names.",
            next: "Read its current state in this response, and send the edit again with this response's ETag.")
        error.headers[.eTag] = EntityTag(of: current.bytes).description
        error.current = (try? JSONValue(parsing: current.bytes))?.objectValue
        return error
    }

    /// `POST /api/items/{id}/transactions/{transaction}/undo`: restores the user's previous edits.
    func undoTransactionEdit(_ call: Call) async throws -> Reply {
        let row = try await ownedTransaction(call)
        do throws(StorageError) {
            call.work.begin()
            try await store.undoEdits(of: row.record.transactionID, item: row.record.itemID, user: row.userID)
        } catch {
            guard error.code == .wrongState else { throw error }
            throw ServiceError(
                .nothingToUndo, .conflict, "This transaction has no change to undo.",
                next: "Nothing to do: the transaction is unchanged.")
        }
        return try await editedTransaction(row)
    }

    private func editedTransaction(_ row: TransactionRow) async throws -> Reply {
        guard
            let new = try await store.transaction(row.record.transactionID, item: row.record.itemID, of: row.userID)
        else { throw ServiceError.notFound("transaction") }
        return try await reply(of: new)
    }

    /// Returns the transaction in the path, or the posted one that replaced it, if it belongs to the caller.
    private func ownedTransaction(_ call: Call) async throws -> TransactionRow {
        let user = try call.user
        guard let item = call.parameters.get("id"), let id = call.parameters.get("transaction") else {
            throw ServiceError.notFound("transaction")
        }
        // One call a statement: Swift 6.3 with optimisation crashes on two of them in one function's conditions.
        let found = try await store.transaction(TransactionID(id), item: ItemID(item), of: user)
        guard let row = found else { throw ServiceError.notFound("transaction") }
        guard let next = row.replacedBy else { return row }
        let posted = try await store.transaction(next, item: ItemID(item), of: user)
        return posted ?? row
    }

    private func reply(of row: TransactionRow) async throws -> Reply {
        let versions = try await store.versions(
            of: row.record.transactionID, item: row.record.itemID, user: row.userID)
        return .json(["transaction": TransactionDetail.shape.json(TransactionDetail(row: row, versions: versions))])
    }
}

/// A body that changes a user's edits of a transaction.
struct TransactionEditing: Sendable {
    private static let members: Set<String> = ["category", "note", "tags", "hidden", "kept", "splits"]
    private static let maximumBytes = 2000
    private static let maximumEntries = 50

    private let body: JSONObject

    /// The body of a request to edit a transaction; lengths are counted in bytes of UTF-8.
    static let schema = Schema.object(
        [
            edit("category", line, "The user's own category."),
            edit("note", .text(0...maximumBytes), "The user's note."),
            edit("tags", .list(line, 0...maximumEntries), "The user's tags; duplicates count once."),
            edit("hidden", .flag, "Whether lists exclude it."),
            edit("kept", .flag, "Whether it stays in lists although the bank removed it."),
            edit(
                "splits", .list(.object(splitMembers, others: .refused), 0...maximumEntries),
                "Parts of the amount, with its sign; their sum does not exceed it."),
        ], others: .refused)

    private static let splitMembers: [Schema.Member] = [
        .init(
            "amount", .either([.number, .text(.init(pattern: "^-?[0-9]+([.][0-9]+)?$", length: 1...128))]),
            "The part, as a number or as text."),
        edit("category", line, "The part's category."), edit("note", line, "The part's note."),
    ]

    private static let line = Schema.line(0...maximumBytes)

    private static func edit(_ name: String, _ schema: Schema, _ summary: String) -> Schema.Member {
        Schema.Member(name, .nullable(schema), summary, isRequired: false)
    }

    init(_ body: JSONObject) throws {
        for name in body.keys where !Self.members.contains(name) {
            throw ServiceError.invalidRequest(
                "The body has an unknown member.",
                next: "Expected: \(Self.members.sorted().joined(separator: ", ")).")
        }
        self.body = body
    }

    func applied(to row: TransactionRow) throws -> TransactionEdits {
        var edits = row.edits
        if let value = body["category"] { edits.category = try line(value, "category") }
        if let value = body["note"] { edits.note = try text(value, "note") }
        if let value = body["tags"] {
            var tags: [String] = []
            for tag in try list(value, "tags").compactMap({ try line($0, "tags") }) where !tags.contains(tag) {
                tags.append(tag)
            }
            edits.tags = tags
        }
        if let value = body["hidden"] { edits.isHidden = try flag(value, "hidden") }
        if let value = body["kept"] { edits.isKept = try flag(value, "kept") }
        if let value = body["splits"] { edits.splits = try splits(value, of: row.record.amount) }
        return edits
    }

    /// Reads the parts of an amount, which have its sign and together do not exceed it.
    private func splits(_ value: JSONValue, of amount: Decimal) throws -> [TransactionSplit] {
        let refusal = ServiceError.invalidRequest(
            "The splits are not a list of parts of the transaction's amount.",
            next:
                "Give each split an amount with the transaction's sign; their sum must not exceed the transaction's amount."
        )
        // A missing amount cannot be split.
        guard !amount.isNaN || value.arrayValue?.isEmpty != false else { throw refusal }
        var rest = amount
        var splits: [TransactionSplit] = []
        for entry in try list(value, "splits") {
            guard let object = entry.objectValue, Set(object.keys).isSubset(of: ["amount", "category", "note"]),
                let part = object["amount"]?.decimalValue ?? object["amount"]?.stringValue.flatMap(DecimalText.value),
                part != 0, (part < 0) == (amount < 0)
            else { throw refusal }
            rest -= part
            splits.append(
                TransactionSplit(
                    amount: part, category: try line(object["category"] ?? .null, "splits"),
                    note: try line(object["note"] ?? .null, "splits")))
        }
        guard rest == 0 || splits.isEmpty || (rest < 0) == (amount < 0) else { throw refusal }
        return splits
    }

    private func text(_ value: JSONValue, _ name: String) throws -> String? {
        if value.isNull { return nil }
        guard let text = value.stringValue, text.utf8.count <= Self.maximumBytes else {
            throw ServiceError.invalidRequest(
                "The member \(name) is not a string of at most \(Self.maximumBytes) bytes.")
        }
        return text.isEmpty ? nil : text
    }

    private func line(_ value: JSONValue, _ name: String) throws -> String? {
        guard let text = try text(value, name) else { return nil }
        guard TransactionEdits.isStorable(text) else {
            throw ServiceError.invalidRequest("The member \(name) contains control characters.")
        }
        return text
    }

    private func list(_ value: JSONValue, _ name: String) throws -> [JSONValue] {
        if value.isNull { return [] }
        guard let list = value.arrayValue, list.count <= Self.maximumEntries else {
            throw ServiceError.invalidRequest(
                "The member \(name) is not a list of at most \(Self.maximumEntries) entries.")
        }
        return list
    }

    private func flag(_ value: JSONValue, _ name: String) throws -> Bool {
        if value.isNull { return false }
        guard let flag = value.boolValue else {
            throw ServiceError.invalidRequest("The member \(name) is neither true nor false.")
        }
        return flag
    }
}
