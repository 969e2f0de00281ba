// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidJSON

// Operations that have no behaviour of their own answer from the contract and from what the client has made.

extension World {
    /// Responds in the shape that the contract gives to an operation.
    ///
    /// - Parameter rule: What the operation does with stored objects; `nil` for nothing.
    mutating func answerFromContract(
        _ request: SandboxRequest, _ operation: Contract.Operation, _ rule: ResourceRule?
    ) throws(SandboxError) -> SandboxAnswer {
        var body = try once(request) { world throws(SandboxError) in
            try world.bodyFromContract(request, operation, rule)
        }
        switch operation.reply {
        case .none: return .empty
        case .binary(let type):
            return .file(SandboxFile(type: type, bytes: type.hasSuffix("zip") ? EmptyFile.zip : EmptyFile.pdf))
        case .json(let schema):
            let fields = Contract.standard.schemas[schema]?.fields ?? []
            if fields.contains(where: { $0.name == "request_id" }) { body["request_id"] = .string(request.requestID) }
            return .json(body)
        }
    }

    /// What tells a body from others.
    ///
    /// Each made id is hashed with it, so that a long body is hashed once and not each time.
    private static func purpose(of body: JSONObject) -> String {
        let bytes = body.serialized()
        guard bytes.count > longestPurpose else { return String(decoding: bytes, as: UTF8.self) }
        return SHA256.hash(data: bytes).map { String($0, radix: 16) }.joined(separator: ".")
    }

    private static let longestPurpose = 4_096

    private mutating func bodyFromContract(
        _ request: SandboxRequest, _ operation: Contract.Operation, _ rule: ResourceRule?
    ) throws(SandboxError) -> JSONObject {
        longTail.serial += 1
        var answer = ContractAnswer(
            identifiers: identifiers.scope("long tail \(operation.path)"),
            purpose: Self.purpose(of: request.body), now: request.now, known: request.body)
        if case .create? = rule?.action { answer.purposePrefix(longTail.serial) }
        if let rule { try longTail.apply(rule, request, &answer) }
        guard case .json(let schema) = operation.reply else { return [:] }
        var body = answer.object(schema)
        if let rule { try longTail.finish(rule, request, answer, operation, &body) }
        if case .list(let name)? = rule?.action {
            try fill(name, of: &body, rule?.kind ?? "", request, answer, schema)
        }
        return body
    }

    /// Fills a list with the records that the request asks for, a page of them.
    private func fill(
        _ name: String, of body: inout JSONObject, _ kind: String, _ request: SandboxRequest,
        _ answer: ContractAnswer, _ schema: String
    ) throws(SandboxError) {
        let fields = answer.contract.schemas[schema]?.fields ?? []
        guard let field = fields.first(where: { $0.name == name }), case .array(.object(let element)) = field.type
        else { return }
        let matching = allRecords(kind).filter { $0.matches(request.body) }
        let page = try page(request, matching)
        body[name] = .array(
            page.records.map { record in
                var one = answer
                one.known = record.members
                return .object(one.object(element))
            })
        if fields.contains(where: { $0.name == "next_cursor" }) { body["next_cursor"] = page.next }
        if fields.contains(where: { $0.name == "has_more" }) { body["has_more"] = .bool(!page.next.isNull) }
        if fields.contains(where: { $0.name == "total" }) { body["total"] = .number(JSONNumber(matching.count)) }
    }
}

extension LongTail.Record {
    /// Whether the record has the values that a list is asked for.
    func matches(_ filters: JSONObject) -> Bool {
        filters.pairs.allSatisfy { name, value in
            guard !["cursor", "count", "offset"].contains(name), let wanted = value.stringValue else { return true }
            guard let own = members[name]?.stringValue else { return members[name] == nil }
            return own == wanted
        }
    }
}

extension ContractAnswer {
    /// Makes the answer another one than that of an equal call.
    mutating func purposePrefix(_ serial: Int) {
        self = ContractAnswer(
            contract: contract, identifiers: identifiers, purpose: "\(serial) \(purpose)", now: now, known: known)
    }
}

extension LongTail {
    /// What comes before the answer: finding the record and changing it.
    fileprivate mutating func apply(
        _ rule: ResourceRule, _ request: SandboxRequest, _ answer: inout ContractAnswer
    ) throws(SandboxError) {
        switch rule.action {
        case .create(_, let inside, let status):
            if let status { answer.known["status"] = .string(status) }
            if !inside.isEmpty { answer.known[inside] = .object(answer.known) }
        case .list: break
        case .read: answer.known.take(records[try index(rule, request)].members)
        case .update:
            let index = try index(rule, request)
            records[index].members = records[index].members.overridden(by: request.body)
            answer.known.take(records[index].members)
        case .move(let status, let origins):
            let index = try index(rule, request)
            guard origins.contains(records[index].text("status")) else {
                throw .invalidField("\(rule.key) must name one whose status is \(origins.joined(separator: " or "))")
            }
            records[index].members["status"] = .string(status)
            answer.known.take(records[index].members)
        case .remove: records[try index(rule, request)].isRemoved = true
        }
    }

    private func index(_ rule: ResourceRule, _ request: SandboxRequest) throws(SandboxError) -> Int {
        guard let id = request.optionalString(rule.key) else { throw .missingFields([rule.key]) }
        guard let index = index(kind: rule.kind, id: id) else { throw rule.refusal }
        guard records[index].createdAt.addingTimeInterval(rule.readyAfter) <= request.now else {
            throw .assetReportNotReady
        }
        return index
    }

    /// What comes after the answer: keeping what was made.
    fileprivate mutating func finish(
        _ rule: ResourceRule, _ request: SandboxRequest, _ answer: ContractAnswer, _ operation: Contract.Operation,
        _ body: inout JSONObject
    ) throws(SandboxError) {
        guard case .create(let name, let inside, _) = rule.action else { return }
        let made = inside.isEmpty ? body : body[inside]?.objectValue ?? body
        guard let id = made[name]?.stringValue else { return }
        var members = request.body
        members.take(made)
        for name in ["access_token", "idempotency_key"] { members[name] = nil }
        add(Record(kind: rule.kind, id: id, createdAt: request.now, members: members))
    }
}

extension JSONObject {
    /// Takes over the members of another object.
    fileprivate mutating func take(_ other: JSONObject) {
        for (name, value) in other.pairs { self[name] = value }
    }
}
