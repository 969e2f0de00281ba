// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Programs and templates are made in Plaid's Dashboard, which there is none of here: any id of the documented form is one.
@Suite("References: ids of Plaid's Dashboard") struct DashboardIDTests {
    /// What the contract's examples and Plaid's samples show, by the member.
    static let forms = [
        "watchlist_program_id": ["prg_2eRPsDnL66rZ7H"], "entity_watchlist_program_id": ["entprg_2eRPsDnL66rZ7H"],
        "program_id": ["becprg_11111111111111", "prg_2eRPsDnL66rZ7H", "entprg_2eRPsDnL66rZ7H"],
        "template_id": ["idvtmp_4FrXJvfQU3zGUR", "flwtmp_4FrXJvfQU3zGUR", "template_4FrXJvfQU3zGUR"],
    ]

    /// The members of the requests of all operations, with the objects in them.
    private func members(of schema: String, below path: [String] = [], depth: Int = 0) -> [[String]] {
        guard depth < 5 else { return [] }
        return (Contract.standard.schemas[schema]?.fields ?? []).flatMap { field -> [[String]] in
            let here = path + [field.name]
            guard case .object(let inner) = field.type else { return [here] }
            return [here] + members(of: inner, below: here, depth: depth + 1)
        }
    }

    @Test func everyOperationKnowsThem() throws {
        let world = Bank().world
        var met: Set<String> = []
        for operation in Contract.standard.operations.values {
            guard let schema = operation.request else { continue }
            for path in members(of: schema) {
                guard let name = path.last, let ids = Self.forms[name] else { continue }
                met.insert(name)
                for id in ids {
                    try world.checkReferences(of: request(operation.path, path, id))
                }
                for id in ["", "prg_", "ins_109508", "usr_dddAs9ewdcDQQQ", "becusr_42cF1MNo42r9Xj"] {
                    #expect(throws: SandboxError.self, "\(operation.path) \(path) \(id)") {
                        try world.checkReferences(of: request(operation.path, path, id))
                    }
                }
            }
        }
        #expect(met == Set(Self.forms.keys))
    }

    private func request(_ operation: String, _ path: [String], _ id: String) -> SandboxRequest {
        var value = JSONValue.string(id)
        for name in path.reversed() { value = .object(JSONObject([(name, value)])) }
        return SandboxRequest(
            path: operation, clientID: "client", body: value.objectValue ?? [:], now: Bank.start, requestID: "request")
    }
}
