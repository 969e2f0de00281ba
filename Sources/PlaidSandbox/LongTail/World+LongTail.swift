import FoundationEssentials
import PlaidJSON

// Operations that have no behaviour of their own answer from the contract and from what the client has made.

extension World {
    /// Answers an operation from the contract; binary operations answer an empty object here.
    mutating func respondFromContract(
        to request: SandboxRequest, operation: Contract.Operation, contract: Contract = .standard
    ) throws(SandboxError) -> JSONObject {
        advance(to: request.now)
        try checkTokens(of: request)
        var tail = longTail ?? LongTail()
        tail.serial += 1
        let rule = ResourceTable.rules[operation.path]
        var answer = ContractAnswer(
            contract: contract, identifiers: identifiers.scope("long tail \(operation.path)"),
            purpose: String(decoding: request.body.serialized(), as: UTF8.self), now: request.now, known: request.body)
        if case .create? = rule?.action { answer.purposePrefix(tail.serial) }
        if let rule { try tail.apply(rule, request, &answer) }
        guard case .json(let schema) = operation.reply else {
            longTail = tail
            return [:]
        }
        var body = answer.object(schema)
        if let rule { tail.finish(rule, request, answer, operation, &body) }
        longTail = tail
        return body
    }

    /// Tokens that open an Item must be those of an Item.
    private func checkTokens(of request: SandboxRequest) throws(SandboxError) {
        var tokens = request.strings("access_tokens") ?? []
        if let token = request.optionalString("access_token") { tokens.append(token) }
        for token in tokens {
            let position = try position(accessToken: token)
            guard request.path.hasPrefix("/item/") || !items[position].needsLogin else { throw .itemLoginRequired }
        }
        if let token = request.optionalString("processor_token"), !Self.hasForm(token, of: "processor") {
            throw .malformedProcessorToken
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
    /// What comes before the answer: finding the resource and changing it.
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
            records[index].members.take(request.body)
            answer.known.take(records[index].members)
        case .move(let status, let origins):
            let index = try index(rule, request)
            guard origins.contains(records[index].members["status"]?.stringValue ?? "") else {
                throw .invalidField("\(rule.key) must name one whose status is \(origins.joined(separator: " or "))")
            }
            records[index].members["status"] = .string(status)
            answer.known.take(records[index].members)
        case .remove: records[try index(rule, request)].isRemoved = true
        }
    }

    private func index(_ rule: ResourceRule, _ request: SandboxRequest) throws(SandboxError) -> Int {
        let id: String
        if let named = request.optionalString(rule.key) {
            id = named
        } else if let other = request.optionalString("user_token") {
            let match = records.last { $0.kind == rule.kind && $0.members["user_token"] == .string(other) }
            guard let known = match else { throw .invalidUserToken }
            id = known.id
        } else {
            throw .missingFields([rule.key])
        }
        guard let index = index(kind: rule.kind, id: id) else { throw rule.refusal }
        guard records[index].createdAt.addingTimeInterval(rule.readyAfter) <= request.now else {
            throw .assetReportNotReady
        }
        return index
    }

    /// What comes after the answer: keeping what was made, and filling lists.
    fileprivate mutating func finish(
        _ rule: ResourceRule, _ request: SandboxRequest, _ answer: ContractAnswer, _ operation: Contract.Operation,
        _ body: inout JSONObject
    ) {
        switch rule.action {
        case .create(let name, let inside, _):
            let made = inside.isEmpty ? body : body[inside]?.objectValue ?? body
            guard let id = made[name]?.stringValue else { return }
            var members = request.body
            members.take(made)
            for name in ["access_token", "idempotency_key"] { members[name] = nil }
            records.append(Record(kind: rule.kind, id: id, createdAt: request.now, members: members))
        case .list(let name):
            guard case .json(let schema) = operation.reply,
                let field = answer.contract.schemas[schema]?.fields.first(where: { $0.name == name }),
                case .array(.object(let element)) = field.type
            else { return }
            body[name] = .array(
                records.filter { $0.kind == rule.kind && !$0.isRemoved }.map { record in
                    var one = answer
                    one.known = record.members
                    return .object(one.object(element))
                })
        default: break
        }
    }
}

extension JSONObject {
    /// Takes over the members of another object.
    fileprivate mutating func take(_ other: JSONObject) {
        for (name, value) in other.pairs { self[name] = value }
    }
}
