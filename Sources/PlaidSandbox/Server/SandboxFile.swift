import PlaidJSON

/// A file that an operation answers instead of JSON.
struct SandboxFile: Sendable {
    var type: String
    var bytes: [UInt8]
    /// Headers beyond the type and the request id.
    var headers: [(name: String, value: String)] = []

    static func pdf(_ bytes: [UInt8], headers: [(name: String, value: String)] = []) -> SandboxFile {
        SandboxFile(type: "application/pdf", bytes: bytes, headers: headers)
    }
}

/// What an operation answers when it succeeds.
enum SandboxAnswer: Sendable {
    case json(JSONObject)
    /// JSON with its request id, from an operation whose answers are large.
    case text([UInt8])
    case file(SandboxFile)

    func mappingJSON(_ change: (JSONObject) -> JSONObject) -> SandboxAnswer {
        if case .json(let answer) = self { .json(change(answer)) } else { self }
    }
}

extension World {
    typealias FileHandler = @Sendable (inout World, SandboxRequest) throws(SandboxError) -> SandboxFile

    /// What answers the paths whose success is a file: each family has a table beside its behaviour.
    static let fileHandlers: [String: FileHandler] = [reportFileHandlers, incomeFileHandlers, checkFileHandlers]
        .reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Answers a request by whatever there is for its path: a file, a text, behaviour, or the contract.
    mutating func answer(
        _ request: SandboxRequest, _ operation: Contract.Operation, _ contract: Contract
    ) throws(SandboxError) -> SandboxAnswer {
        advance(to: request.now)
        if let file = Self.fileHandlers[request.path] { return .file(try file(&self, request)) }
        // The operations that are asked for all the time are written without a value in between.
        switch request.path {
        case "/transactions/sync": return .text(try transactionsSyncText(request))
        case "/accounts/get": return .text(try accountsGetText(request))
        default: break
        }
        var answer =
            Self.handlers[request.path] == nil
            ? try respondFromContract(to: request, operation: operation, contract: contract)
            : try respond(to: request)
        answer["request_id"] = .string(request.requestID)
        return .json(answer)
    }
}
