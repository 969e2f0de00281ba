// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// How families of operations keep records and shape answers.

extension World {
    /// A record that must be there.
    func record(
        _ kind: String, _ id: String, orThrow refusal: SandboxError = .unknownResource
    ) throws(SandboxError) -> LongTail.Record {
        guard let record = findRecord(kind, id) else { throw refusal }
        return record
    }

    func findRecord(_ kind: String, _ id: String) -> LongTail.Record? {
        guard let index = longTail.index(kind: kind, id: id) else { return nil }
        return longTail.records[index]
    }

    func allRecords(_ kind: String) -> [LongTail.Record] { longTail.all(kind) }

    @discardableResult
    mutating func addRecord(_ kind: String, _ id: String, _ members: JSONObject, at time: Date) -> LongTail.Record {
        let record = LongTail.Record(kind: kind, id: id, createdAt: time, members: members)
        longTail.add(record)
        return record
    }

    /// Puts members over those that a record has.
    @discardableResult
    mutating func updateRecord(_ kind: String, _ id: String, _ members: JSONObject) -> LongTail.Record? {
        guard let index = longTail.index(kind: kind, id: id) else { return nil }
        for (name, value) in members.pairs { longTail.records[index].members[name] = value }
        return longTail.records[index]
    }

    mutating func removeRecord(_ kind: String, _ id: String) {
        guard let index = longTail.index(kind: kind, id: id) else { return }
        longTail.records[index].isRemoved = true
    }

    /// An id that nothing has yet.
    mutating func newUUID(_ purpose: String) -> String { identifiers.uuid("\(purpose)-\(nextSerial())") }

    mutating func newHex(_ purpose: String, count: Int = 14) -> String {
        identifiers.hex("\(purpose)-\(nextSerial())", count: count)
    }

    /// Gives an equal call with the same idempotency key the same answer, and refuses the key for another call.
    mutating func once(
        _ request: SandboxRequest, _ make: (inout World) throws(SandboxError) -> JSONObject
    ) throws(SandboxError) -> JSONObject {
        guard let key = request.optionalString("idempotency_key") else { return try make(&self) }
        let name = "\(request.path) \(key)"
        if let known = longTail.repeatables[name] {
            guard known.request == request.body else { throw .reusedIdempotencyKey }
            return known.answer
        }
        let answer = try make(&self)
        longTail.repeatables[name] = LongTail.Repeatable(request: request.body, answer: answer)
        return answer
    }

    /// An answer in the shape that the contract gives to the operation: what is known, and neutral values for the rest
    /// of what must be there.
    func answer(_ request: SandboxRequest, _ known: JSONObject) -> JSONObject {
        guard case .json(let schema)? = Contract.standard.operation(at: request.path)?.reply else { return [:] }
        return shaped(schema, known)
    }

    /// A value of a schema of the contract.
    func shaped(_ schema: String, _ known: JSONObject) -> JSONObject {
        var maker = ContractAnswer(
            identifiers: identifiers.scope("shape \(schema)"), purpose: "shape", now: now, known: known)
        maker.isPlain = true
        return maker.object(schema)
    }

    /// Where webhooks go whose address is set in Plaid's Dashboard, which there is none of here: to the address that the
    /// client gave last, for a Link token or an Item.
    var dashboardWebhook: String? {
        let ofItem = items.last { $0.webhook?.isEmpty == false }
        if let linkWebhook, ofItem.map({ $0.createdAt <= linkWebhook.givenAt }) ?? true { return linkWebhook.url }
        return ofItem?.webhook
    }

    /// One page of a list whose pages are found by `cursor`, or by `offset`.
    func page(
        _ request: SandboxRequest, _ records: [LongTail.Record], standard: Int = 25
    ) throws(SandboxError) -> (records: [LongTail.Record], next: JSONValue) {
        let cursor = request.optionalString("cursor") ?? ""
        var start = try request.pageOffset(request.body["offset"], named: "offset")
        if !cursor.isEmpty {
            guard let place = Self.place(of: cursor) else {
                throw .invalidField("cursor must come from an earlier page")
            }
            start = place
        }
        let size = try request.pageSize(request.body["count"], named: "count", standard: standard)
        let page = records.page(start, size)
        return (page.elements, page.next.map { .string(Self.cursor(at: $0)) } ?? .null)
    }

    /// Cursors are opaque to clients; the place is all that they need to hold.
    private static func cursor(at place: PageOffset) -> String {
        Data("page-\(place.value)".utf8).base64EncodedString()
    }

    private static func place(of cursor: String) -> PageOffset? {
        guard let data = Data(base64Encoded: cursor) else { return nil }
        let text = String(decoding: data, as: UTF8.self)
        guard text.hasPrefix("page-") else { return nil }
        return Int(text.dropFirst("page-".count)).flatMap(PageOffset.init(_:))
    }
}

extension JSONObject {
    /// These members of another object, where they are there and not null.
    func picking(_ names: [String]) -> JSONObject {
        var picked = JSONObject()
        for name in names { if let value = self[name], !value.isNull { picked[name] = value } }
        return picked
    }

    /// Returns the object with a request's members in place of its own; objects inside are merged in the same way.
    ///
    /// A null leaves a member as it is.
    ///
    /// - Parameter clearsWithEmptyText: Whether an empty text makes a member null, as the contract says of
    ///   `/asset_report/refresh`.
    func overridden(by changes: JSONObject, clearsWithEmptyText: Bool = false) -> JSONObject {
        var result = self
        for (name, value) in changes.pairs where !value.isNull {
            if let inner = value.objectValue, let known = self[name]?.objectValue {
                result[name] = .object(known.overridden(by: inner, clearsWithEmptyText: clearsWithEmptyText))
            } else {
                result[name] = value == "" && clearsWithEmptyText ? .null : value
            }
        }
        return result
    }

    func merging(_ other: JSONObject) -> JSONObject {
        var merged = self
        for (name, value) in other.pairs { merged[name] = value }
        return merged
    }
}
