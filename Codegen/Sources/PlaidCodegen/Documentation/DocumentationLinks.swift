// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Finds, for every type, the page of an operation that has it, and the members whose type it is.
struct DocumentationLinks {
    private var pages: [String: String] = [:]
    /// The names of members that are nothing else, such as a value of an enum.
    let memberNames: Set<String>
    private let resolver: Resolver

    /// The first operation of the document with a page of its own decides.
    init(_ resolver: Resolver) {
        self.resolver = resolver
        let members = resolver.order.compactMap(resolver.object).flatMap { $0.properties.map(\.wire) }
        memberNames = Set(members).subtracting(resolver.enums.values.joined())
        // Processors and the Sandbox share the types of the product that they are about.
        let shared = resolver.document.operations.filter { Self.isAboutOthers($0.path) }
        for operation in resolver.document.operations.filter({ !Self.isAboutOthers($0.path) }) + shared {
            guard let page = PageList.page(of: operation) else { continue }
            if let request = operation.request { visit(.object(request), page) }
            if case .schema(let response) = operation.response { visit(.object(response), page) }
        }
    }

    private static func isAboutOthers(_ path: String) -> Bool {
        path.hasPrefix("/processor/") || path.hasPrefix("/sandbox/")
    }

    func page(of schema: String) -> String? { pages[schema] }

    private mutating func visit(_ type: TypeRef, _ page: String) {
        switch type {
        case .object(let name):
            guard pages.updateValue(pages[name] ?? page, forKey: name) == nil else { return }
            for property in resolver.object(name)?.properties ?? [] { visit(property.resolved.type, page) }
        case .enumeration(let name):
            if pages[name] == nil { pages[name] = page }
        case .array(let inner), .map(let inner): visit(inner, page)
        default: break
        }
    }

    /// Sets `uses` of the types that are members of others, and `responseOf` of responses.
    static func connect(_ structs: inout [StructModel], _ enums: inout [EnumModel], _ operations: [OperationModel]) {
        var uses: [String: [String]] = [:]
        for model in structs.sorted(by: { $0.name < $1.name }) {
            for field in model.fields { uses[field.type.leaf, default: []].append("\(model.name)/\(field.name)") }
        }
        let responses = Dictionary(grouping: operations, by: \.responseName)
        for index in structs.indices {
            structs[index].uses = uses[structs[index].name] ?? []
            structs[index].responseOf = (responses[structs[index].name] ?? []).map(\.path).sorted()
        }
        for index in enums.indices { enums[index].uses = uses[enums[index].name] ?? [] }
    }
}
