// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The operations of the Sandbox by path: exactly those of the contract.
struct Registry: Sendable {
    /// An operation with its place in the contract and in its product.
    ///
    /// A class, so that a request passes on one reference.
    final class Entry: Sendable {
        let operation: SandboxOperation
        let contract: Contract.Operation
        /// The title of the product.
        let product: String
        let checksReferences: Bool
        /// Whether the JSON text `null` is a body without members.
        let allowsNull: Bool
        let sources: [String]
        let deviations: [String]

        var path: String { contract.path }
        var fidelity: Fidelity { operation.fidelity }

        init(_ operation: SandboxOperation, _ contract: Contract.Operation, _ product: SandboxProduct) {
            self.operation = operation
            self.contract = contract
            self.product = product.title
            let isShaped = operation.isShapedByContract
            allowsNull = ContractValidator().allowsNull(contract)
            checksReferences = isShaped || product.references == .byRegistry
            sources = isShaped ? [SandboxProduct.contractSource] : product.sources
            deviations = (isShaped ? [] : product.deviations) + [operation.fidelity.deviation].compactMap(\.self)
        }
    }

    /// What is wrong with a list of operations.
    enum Mistake: Error, Hashable, CustomStringConvertible {
        case duplicate(String)
        case missing(String)
        case unknown(String)
        /// An operation without a source or a deviation.
        case unfounded(String)

        var description: String {
            switch self {
            case .duplicate(let path): "The operation \(path) is registered twice."
            case .missing(let path): "The operation \(path) of the contract is not registered."
            case .unknown(let path): "The registered operation \(path) is not in the contract."
            case .unfounded(let path): "The operation \(path) has neither a source nor a known deviation."
            }
        }
    }

    private let entries: [String: Entry]
    let contract: Contract

    /// Registers the operations of products.
    ///
    /// - Throws: ``Mistake`` unless every operation of the contract is registered exactly once.
    init(_ products: [SandboxProduct] = SandboxProduct.all, contract: Contract = .standard) throws(Mistake) {
        var entries: [String: Entry] = [:]
        for product in products {
            for operation in product.operations {
                guard let described = contract.operations[operation.path] else { throw .unknown(operation.path) }
                let entry = Entry(operation, described, product)
                guard !entry.sources.isEmpty || !entry.deviations.isEmpty else { throw .unfounded(operation.path) }
                guard entries.updateValue(entry, forKey: operation.path) == nil else {
                    throw .duplicate(operation.path)
                }
            }
        }
        let missing = contract.operations.keys.filter { entries[$0] == nil }
        if let path = missing.min() { throw .missing(path) }
        self.entries = entries
        self.contract = contract
    }

    /// The operations that this Sandbox was built with.
    static let standard = Result { () throws(Mistake) in try Registry() }

    /// Returns the operation of a request's path; `nil` for a path that is not in the contract.
    func entry(at path: String) -> Entry? {
        entries[path] ?? contract.operation(at: path).flatMap { entries[$0.path] }
    }

    /// All operations, by path.
    var all: [Entry] { entries.values.sorted { $0.path < $1.path } }
}

extension SandboxProduct {
    /// The source of an operation that the contract shapes.
    static let contractSource = "OpenAPI document"
}
