// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The operations of the Sandbox are exactly those of the contract, and each is one entry.
@Suite("Registry") struct RegistryTests {
    private let contract = Contract.standard

    private func product(_ operations: SandboxOperation..., sources: [String] = ["OpenAPI document"]) -> SandboxProduct
    {
        SandboxProduct("Test", sources: sources, operations: operations)
    }

    private func operation(_ path: String) -> SandboxOperation { .json(path) { _, _ throws(SandboxError) in [:] } }

    @Test func everyOperationIsRegisteredOnce() throws {
        let registry = try Registry.standard.get()
        #expect(registry.all.map(\.path) == contract.operations.keys.sorted())
        #expect(SandboxProduct.all.map(\.operations.count).reduce(0, +) == contract.operations.count)
        for path in contract.operations.keys { #expect(registry.entry(at: path)?.path == path) }
        #expect(registry.entry(at: "/fdx/consents/a")?.path == "/fdx/consents/{consentId}")
        #expect(registry.entry(at: "/nothing") == nil)
        #expect(Set(SandboxProduct.all.map(\.title)).count == SandboxProduct.all.count)
    }

    /// A list that is not exactly the contract's starts no Sandbox.
    @Test func mistakesDoNotStart() throws {
        let without = SandboxProduct.all.map { product in
            SandboxProduct(
                product.title, sources: product.sources, deviations: product.deviations,
                references: product.references, operations: product.operations.filter { $0.path != "/item/get" })
        }
        let lists: [(list: [SandboxProduct], mistake: Registry.Mistake)] = [
            (SandboxProduct.all + [product(operation("/item/get"))], .duplicate("/item/get")),
            (SandboxProduct.all + [product(.contractOnly("/issues/get"))], .duplicate("/issues/get")),
            (SandboxProduct.all + [product(operation("/item/got"))], .unknown("/item/got")),
            (without, .missing("/item/get")),
            (without + [product(operation("/item/get"), sources: [])], .unfounded("/item/get")),
        ]
        for (list, mistake) in lists {
            let registry = Result { () throws(Registry.Mistake) in try Registry(list) }
            #expect(throws: mistake) { try registry.get() }
            do {
                _ = try SandboxEngine(configuration: .init(), logger: Logger(label: "test"), registry: registry)
                Issue.record("\(mistake) started")
            } catch {
                #expect(error.code == .configuration)
                #expect(error.description.contains(mistake.description), "\(error)")
            }
        }
        let repaired = without + [product(operation("/item/get"))]
        #expect(throws: Never.self) { try Registry(repaired) }
    }

    /// The file of a product says what an operation is; nothing else does.
    @Test func dispatchFollowsTheEntry() async throws {
        let contract = contract
        let products = SandboxProduct.all.map { product in
            SandboxProduct(
                product.title, sources: product.sources,
                operations: product.operations.filter { $0.path != "/issues/get" })
        }
        let replaced = product(
            .json("/issues/get", equals: .recorded("2026-01-01", "a test")) { _, request throws(SandboxError) in
                ["seen": .string(request.path)]
            })
        let registry = try Registry(products + [replaced], contract: contract)
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = 1
        let engine = try SandboxEngine(
            configuration: configuration, logger: Logger(label: "test"), registry: .success(registry))
        let answer = await engine.answer(
            method: "POST", target: "/issues/get", headers: SandboxHeaders([]),
            body: JSONValue.object(["client_id": "client", "secret": "s", "issue_id": "i"]).serialized(), port: nil)
        #expect(try JSONValue(parsing: answer.body)["seen"] == "/issues/get")
        #expect(answer.headers.first { $0.name == "Tartan-Fidelity" }?.value == "exact")
        #expect(registry.document([:]).contains("| `/issues/get` | exact | "))
    }

    @Test func ownIDsAreMembersThatWouldBeLookedUp() throws {
        let registry = try Registry.standard.get()
        var met = 0
        for entry in registry.all where !entry.operation.ownIDs.isEmpty {
            var operation = entry.operation
            operation.ownIDs = []
            let references = registry.references(of: Registry.Entry(operation, entry.contract, product()))
            for name in entry.operation.ownIDs {
                #expect(references.contains { $0 == name || $0.hasSuffix(".\(name)") }, "\(entry.path) \(name)")
                met += 1
            }
        }
        #expect(met > 0)
    }

    /// Whatever an operation refers to must exist; the registry or its handler refuses what nobody has issued.
    @Test func unknownReferencesAreRefused() throws {
        let registry = try Registry.standard.get()
        let world = Bank().world
        var met = 0
        for entry in registry.all where entry.checksReferences {
            for path in registry.references(of: entry) {
                guard let name = path.split(separator: ".").last.map(String.init), References.table[name] != nil
                else { continue }
                let request = SandboxRequest(
                    path: entry.path, clientID: "client", body: nested(path, "nobody"), now: Bank.start,
                    requestID: "request")
                #expect(throws: SandboxError.self, "\(entry.path) \(path)") {
                    try world.checkReferences(of: request, except: entry.operation.ownIDs)
                }
                met += 1
            }
        }
        #expect(met > 50)
    }

    private func nested(_ path: String, _ id: String) -> JSONObject {
        var value = JSONValue.string(id)
        for name in path.split(separator: ".").reversed() {
            value = .object(JSONObject([(String(name), value)]))
        }
        return value.objectValue ?? [:]
    }
}
