// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// What people and programs read about the operations.

extension Registry {
    /// The document about all operations: a section for each product.
    ///
    /// - Parameter parities: What replays of the evidence found.
    func document(_ parities: [Evidence: Parity]) -> String {
        let all = all
        var text = """
            # Operations of the Sandbox

            This page is generated from the code; `OperationsDocumentTests` explains how to regenerate it.
            [SandboxFidelity.md](SandboxFidelity.md) explains the four levels. References are members of the request that name objects which the Sandbox issues.
            The evidence is a recorded response of Plaid's Sandbox that the tests replay (Tests/Recordings), with the percentage of its members and values that
            Tartan's Sandbox reproduces. Of a response marked as partial, only some members are known, which does not make an operation exact.


            """
        for fidelity in Fidelity.allCases {
            let deviation = fidelity.deviation.map { " \($0)" } ?? ""
            text += "- \(fidelity.rawValue): \(all.count { $0.fidelity == fidelity }).\(deviation)\n"
        }
        for (title, entries) in Dictionary(grouping: all, by: \.product).sorted(by: { $0.key < $1.key }) {
            text += "\n## \(title)\n\n"
            let founded = entries.first { !$0.operation.isShapedByContract } ?? entries.first
            text += "Sources: \((founded?.sources ?? []).joined(separator: ", ")).\n\n"
            let own = founded?.operation.isShapedByContract == false ? founded?.deviations ?? [] : []
            if !own.isEmpty { text += own.map { "- \($0)\n" }.joined() + "\n" }
            text += "| Operation | Fidelity | References | Evidence |\n|---|---|---|---|\n"
            for entry in entries {
                let evidence = entry.operation.evidence.map { evidence in
                    let parity = parities[evidence] ?? Parity()
                    return "\(evidence.date), \(evidence.source)\(evidence.isPartial ? " (partial)" : ""): "
                        + "members \(parity.members.percent) % of \(parity.members.total), "
                        + "values \(parity.values.percent) % of \(parity.values.total)"
                }
                let references = references(of: entry).map { "`\($0)`" }.joined(separator: ", ")
                text +=
                    "| `\(entry.path)` | \(entry.fidelity.rawValue) | \(references) | "
                    + "\(evidence.joined(separator: "; ")) |\n"
            }
        }
        return text
    }

    /// All operations, as the control API lists them.
    var json: JSONValue {
        [
            "operations": .array(
                all.map { entry in
                    let evidence = entry.operation.evidence.map { evidence -> JSONValue in
                        [
                            "date": .string(evidence.date), "source": .string(evidence.source),
                            "partial": .bool(evidence.isPartial),
                        ]
                    }
                    return [
                        "path": .string(entry.path), "fidelity": .string(entry.fidelity.rawValue),
                        "evidence": .array(evidence), "product": .string(entry.product),
                        "sources": .strings(entry.sources), "deviations": .strings(entry.deviations),
                        "references": .strings(references(of: entry)),
                    ]
                })
        ]
    }

    /// The members of an operation's request that name objects which the Sandbox issues, by dotted path.
    func references(of entry: Entry) -> [String] {
        guard let schema = entry.contract.request else { return [] }
        var found: Set<String> = []
        collect(schema, at: "", depth: 0, own: entry.operation.ownIDs, into: &found)
        return found.sorted()
    }

    private func collect(_ name: String, at path: String, depth: Int, own: Set<String>, into found: inout Set<String>) {
        guard let schema = contract.schemas[name] else { return }
        // Requests may have members of the version before.
        for member in References.table.keys where ContractValidator.earlierMember(member, of: name) != nil {
            if !own.contains(member) { found.insert(path.isEmpty ? member : "\(path).\(member)") }
        }
        for field in schema.fields {
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            if References.isReference(field.name), !own.contains(field.name) { found.insert(place) }
            // As deep as requests are checked.
            guard depth < References.deepest else { continue }
            switch field.type {
            case .object(let inner), .array(.object(let inner)):
                collect(inner, at: place, depth: depth + 1, own: own, into: &found)
            default: break
            }
        }
    }
}
