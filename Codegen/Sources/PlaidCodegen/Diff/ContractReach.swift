// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Which types of a document callers send, and which they receive.
///
/// A member that becomes required concerns those who send it, and one that may be null those who receive it.
struct ContractReach {
    private(set) var sent: Set<String> = []
    private(set) var received: Set<String> = []
    private let resolver: Resolver

    init(_ resolver: Resolver) {
        self.resolver = resolver
        for operation in resolver.document.operations {
            if let request = operation.request { visit(.object(request), \.sent) }
            if case .schema(let response) = operation.response { visit(.object(response), \.received) }
        }
        for name in resolver.order where resolver.object(name)?.isPayload == true { visit(.object(name), \.received) }
    }

    private mutating func visit(_ type: TypeRef, _ side: WritableKeyPath<ContractReach, Set<String>>) {
        switch type {
        case .object(let name):
            guard self[keyPath: side].insert(name).inserted else { return }
            for property in resolver.object(name)?.properties ?? [] { visit(property.resolved.type, side) }
        case .enumeration(let name): self[keyPath: side].insert(name)
        case .array(let inner), .map(let inner): visit(inner, side)
        default: break
        }
    }
}

extension FlatObject {
    /// Whether the object has the members of a webhook's payload.
    var isPayload: Bool {
        properties.contains { $0.wire == "webhook_type" } && properties.contains { $0.wire == "webhook_code" }
    }
}
