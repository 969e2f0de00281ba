import PlaidJSON

/// How closely an operation's responses match those of Plaid's Sandbox.
enum Fidelity: String, Sendable, CaseIterable {
    /// Follows everything that is publicly known about Plaid's Sandbox, including its default data.
    case exact
    /// Has behaviour: objects are stored, read, listed and validated. Data and rules that are not public are Tartan's own.
    case modelled
    /// Returns a response that matches the contract, and stores nothing.
    case contractOnly = "contract-only"

    /// Returns the fidelity of an operation of the contract.
    static func of(_ path: String) -> Fidelity {
        if World.exactPaths.contains(path) || path == "/webhook_verification_key/get" { return .exact }
        return World.implementedPaths.contains(path) || ResourceTable.rules[path] != nil ? .modelled : .contractOnly
    }

    /// The fidelity of each operation, by path.
    static let names: [String: String] = Dictionary(
        uniqueKeysWithValues: Contract.standard.operations.keys.map { ($0, of($0).rawValue) })

    /// All operations of the contract with their fidelity, as a Markdown page.
    static var document: String {
        let paths = Contract.standard.operations.keys.sorted()
        var text = """
            # Sandbox operations

            Fidelity of each operation, generated from the code by `OperationsDocumentTests`.
            [SandboxFidelity.md](SandboxFidelity.md#operations-without-their-own-behaviour) defines the three levels.


            """
        for fidelity in allCases {
            text += "- \(fidelity.rawValue): \(paths.count { of($0) == fidelity })\n"
        }
        text += "\n| Operation | Fidelity |\n|---|---|\n"
        for path in paths { text += "| `\(path)` | \(of(path).rawValue) |\n" }
        return text
    }

    /// All operations of the contract with their fidelity, as the control API returns them.
    static var json: JSONValue {
        let paths = Contract.standard.operations.keys.sorted()
        return [
            "operations": .array(
                paths.map { ["path": .string($0), "fidelity": .string(of($0).rawValue)] as JSONValue })
        ]
    }
}
