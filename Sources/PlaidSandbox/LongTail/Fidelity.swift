import PlaidJSON

/// How near an operation's answers are to those of Plaid's own Sandbox.
enum Fidelity: String, Sendable, CaseIterable {
    /// Follows all that is publicly known of Plaid's Sandbox, its default data included.
    case exact
    /// Has behaviour: what is made is kept, read, listed and refused; data and rules that are not public are our own.
    case modelled
    /// Answers in the contract's shape and keeps nothing.
    case contractOnly = "contract-only"

    /// The fidelity of an operation of the contract.
    static func of(_ path: String) -> Fidelity {
        if World.exactPaths.contains(path) || path == "/webhook_verification_key/get" { return .exact }
        return World.implementedPaths.contains(path) || ResourceTable.rules[path] != nil ? .modelled : .contractOnly
    }

    /// The word for each operation, by its path.
    static let names: [String: String] = Dictionary(
        uniqueKeysWithValues: Contract.standard.operations.keys.map { ($0, of($0).rawValue) })

    /// All operations of the contract with their fidelity, as a document.
    static var document: String {
        let paths = Contract.standard.operations.keys.sorted()
        var text = """
            # Operations of the Sandbox

            Generated from the code; `OperationsDocumentTests` says how to write it again.
            What the three words mean is in [SandboxFidelity.md](SandboxFidelity.md).


            """
        for fidelity in allCases {
            text += "- \(fidelity.rawValue): \(paths.count { of($0) == fidelity })\n"
        }
        text += "\n| Operation | Fidelity |\n|---|---|\n"
        for path in paths { text += "| `\(path)` | \(of(path).rawValue) |\n" }
        return text
    }

    /// All operations of the contract with their fidelity, as the control API tells them.
    static var json: JSONValue {
        let paths = Contract.standard.operations.keys.sorted()
        return [
            "operations": .array(
                paths.map { ["path": .string($0), "fidelity": .string(of($0).rawValue)] as JSONValue })
        ]
    }
}
