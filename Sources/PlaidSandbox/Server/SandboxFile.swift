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
    static let fileHandlers: [String: FileHandler] = [reportFileHandlers]
        .reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Answers a request whose success is a file, if there is one with that path.
    mutating func file(for request: SandboxRequest) throws(SandboxError) -> SandboxFile {
        advance(to: request.now)
        guard let handler = Self.fileHandlers[request.path] else { throw .notImplemented(path: request.path) }
        return try handler(&self, request)
    }
}
