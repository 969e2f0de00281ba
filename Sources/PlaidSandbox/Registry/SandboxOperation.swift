// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// One operation of the Sandbox: its path, its behaviour, and how closely that follows Plaid's Sandbox.
///
/// The file of a product lists the product's operations. ``Registry`` derives everything else from these lists: dispatch,
/// the check of IDs, docs/SandboxOperations.md and `/_tartan/operations`.
struct SandboxOperation: Sendable {
    /// Changes an environment and returns the response without its request ID.
    typealias Handler = @Sendable (inout World, SandboxRequest) throws(SandboxError) -> JSONObject
    /// Changes an environment and writes the response, with its request ID.
    typealias TextHandler = @Sendable (inout World, SandboxRequest) throws(SandboxError) -> [UInt8]
    typealias FileHandler = @Sendable (inout World, SandboxRequest) throws(SandboxError) -> SandboxFile
    /// Reads what all environments share.
    typealias SharedHandler = @Sendable (SandboxEngine, SandboxRequest) throws(SandboxError) -> JSONObject

    enum Behaviour: Sendable {
        case json(Handler)
        /// The same response twice: as a value, and written without one, for an operation that clients request all the time.
        case text(Handler, TextHandler)
        case file(FileHandler)
        /// Objects are stored and returned; the contract shapes the response.
        case stored(ResourceRule)
        /// The contract shapes the response, and nothing is stored.
        case contractOnly
        case shared(SharedHandler)
    }

    let path: String
    let fidelity: Fidelity
    let behaviour: Behaviour
    /// The recorded responses that the operation was compared with.
    var evidence: [Evidence] = []
    /// Members of the request that have the name of a reference but are the client's own, or are looked up by the behaviour.
    var ownIDs: Set<String> = []

    /// Whether the contract shapes the response.
    var isShapedByContract: Bool {
        switch behaviour {
        case .stored, .contractOnly: true
        case .json, .text, .file, .shared: false
        }
    }
}

extension SandboxOperation {
    /// Declares an operation with behaviour of its own.
    ///
    /// - Parameter evidence: Responses of Plaid's that equal the operation's; with a whole one, the operation is exact.
    static func json(
        _ path: String, equals evidence: Evidence.Source..., ownIDs: Set<String> = [],
        handler: @escaping Handler
    ) -> SandboxOperation {
        SandboxOperation(
            path: path, fidelity: fidelity(by: evidence), behaviour: .json(handler),
            evidence: evidence.map { $0.evidence(of: path) }, ownIDs: ownIDs)
    }

    /// Declares an operation with behaviour of its own that also writes its response as text.
    static func text(
        _ path: String, equals evidence: Evidence.Source..., value: @escaping Handler, text: @escaping TextHandler
    ) -> SandboxOperation {
        SandboxOperation(
            path: path, fidelity: fidelity(by: evidence), behaviour: .text(value, text),
            evidence: evidence.map { $0.evidence(of: path) })
    }

    private static func fidelity(by evidence: [Evidence.Source]) -> Fidelity {
        evidence.contains { !$0.isPartial } ? .exact : .modelled
    }

    /// Declares an operation whose success is a file.
    static func file(_ path: String, handler: @escaping FileHandler) -> SandboxOperation {
        SandboxOperation(path: path, fidelity: .modelled, behaviour: .file(handler))
    }

    /// Declares an operation that stores and returns objects of a kind.
    ///
    /// - Parameter key: The member of the request that names the object.
    static func stored(
        _ path: String, _ action: ResourceRule.Action, of kind: String, key: String
    ) -> SandboxOperation {
        SandboxOperation(
            path: path, fidelity: .stored, behaviour: .stored(ResourceRule(kind: kind, key: key, action: action)))
    }

    /// Declares an operation that returns placeholders.
    static func contractOnly(_ path: String, ownIDs: Set<String> = []) -> SandboxOperation {
        SandboxOperation(path: path, fidelity: .contractOnly, behaviour: .contractOnly, ownIDs: ownIDs)
    }

    /// Declares an operation that reads what all environments share.
    static func shared(_ path: String, handler: @escaping SharedHandler) -> SandboxOperation {
        SandboxOperation(path: path, fidelity: .modelled, behaviour: .shared(handler))
    }
}
