import PlaidJSON

/// How near an operation's answers are to those of Plaid's own Sandbox.
enum Fidelity: String, Sendable, CaseIterable {
    /// Follows all that is publicly known of Plaid's Sandbox, its default data included, and equals a response of Plaid's
    /// that the tests replay.
    case exact
    /// Has behaviour: what is made is kept, read, listed and refused; data and rules that are not public are our own, or
    /// no response of Plaid's was compared.
    case modelled
    /// Answers in the contract's shape and keeps nothing.
    case contractOnly = "contract-only"

    /// The fidelity of an operation of the contract.
    static func of(_ path: String) -> Fidelity {
        if World.exactPaths.contains(path), !Evidence.of(path).isEmpty { return .exact }
        let hasBehaviour =
            World.implementedPaths.contains(path) || path == "/webhook_verification_key/get"
            || ResourceTable.rules[path] != nil
        return hasBehaviour ? .modelled : .contractOnly
    }

    /// The word for each operation, by its path.
    static let names: [String: String] = Dictionary(
        uniqueKeysWithValues: Contract.standard.operations.keys.map { ($0, of($0).rawValue) })

    /// All operations of the contract with their fidelity and its evidence, as a document.
    ///
    /// - Parameter parities: What replays of the evidence found.
    static func document(_ parities: [Evidence: Parity]) -> String {
        let paths = Contract.standard.operations.keys.sorted()
        var text = """
            # Operations of the Sandbox

            Generated from the code; `OperationsDocumentTests` explains how to regenerate it.
            [SandboxFidelity.md](SandboxFidelity.md) explains the three levels. Evidence is a recorded response of Plaid's that the
            tests replay (Tests/Recordings), with the share of its members and values that the Sandbox's response has.


            """
        for fidelity in allCases {
            text += "- \(fidelity.rawValue): \(paths.count { of($0) == fidelity })\n"
        }
        text += "\n| Operation | Fidelity | Evidence |\n|---|---|---|\n"
        for path in paths {
            let evidence = Evidence.of(path).map { evidence in
                let parity = parities[evidence] ?? Parity()
                return "\(evidence.date), \(evidence.source): "
                    + "members \(parity.members.percent) % of \(parity.members.total), "
                    + "values \(parity.values.percent) % of \(parity.values.total)"
            }
            text += "| `\(path)` | \(of(path).rawValue) | \(evidence.joined(separator: "; ")) |\n"
        }
        return text
    }

    /// All operations of the contract with their fidelity, as the control API tells them.
    static var json: JSONValue {
        let paths = Contract.standard.operations.keys.sorted()
        return [
            "operations": .array(
                paths.map { path in
                    let evidence = Evidence.of(path).map { evidence -> JSONValue in
                        ["date": .string(evidence.date), "source": .string(evidence.source)]
                    }
                    return [
                        "path": .string(path), "fidelity": .string(of(path).rawValue), "evidence": .array(evidence),
                    ]
                })
        ]
    }
}
