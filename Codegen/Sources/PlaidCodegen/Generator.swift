// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The whole pipeline: text of the document in, files out.
///
/// The same input always gives the same bytes.
public struct Generator: Sendable {
    /// What was written, for the report on the terminal.
    public struct Summary: Sendable {
        /// Operations of the document.
        public var operations = 0
        /// Structs of the SDK.
        public var structs = 0
        /// Enums of the SDK.
        public var enums = 0
        /// Webhooks with a case of their own.
        public var webhooks = 0
    }

    /// Files of the SDK, sorted by path.
    public let sdk: [OutputFile]
    /// The Sandbox's contract, a Swift file.
    public let contract: String
    /// How each operation is classed, by path.
    public let kinds: [String: OperationKind]
    /// What is said about each member, in the order of the output.
    let members: [DocumentedMember]
    /// Counts.
    public let summary: Summary

    /// Generates from the text of one of Plaid's OpenAPI documents, with the tables for its version.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - added: The list of what its versions added.
    public init(document text: String, added: String) throws {
        let document = try SpecReader.read(text)
        let version = try ContractVersion(document.version)
        try self.init(
            document, patches: .plaid(version), documentation: .plaid(version), added: ContractAdditions(text: added))
    }

    /// Generates from the text of an OpenAPI document with other tables.
    init(
        document text: String, patches: PatchTable, documentation: DocumentationTable,
        added: ContractAdditions = ContractAdditions()
    ) throws {
        try self.init(SpecReader.read(text), patches: patches, documentation: documentation, added: added)
    }

    private init(
        _ document: SpecDocument, patches: PatchTable, documentation: DocumentationTable, added: ContractAdditions
    ) throws {
        var document = document
        try document.correct(patches.corrections)
        let resolver = try Resolver(document)
        let use = PatchUse(patches)
        var translator = Translator(
            resolver: resolver, patches: use, documentation: try DocumentationUse(documentation), added: added)
        let model = try translator.model()
        guard use.unused.isEmpty else {
            throw CodegenError(
                "entries of SpecPatches no longer fit the document: \(use.unused.joined(separator: "; "))")
        }
        try Self.check(documentation, translator.documentation, resolver)
        try Self.check(added, resolver)
        members = DocumentedMember.all(of: model)
        sdk = SDKRenderer.files(of: model)
        contract = try ContractRenderer.swiftFile(
            resolver, webhooks: translator.webhookSchemas, retired: patches.retired)
        kinds = Dictionary(model.operations.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
        summary = Summary(
            operations: model.operations.count, structs: model.structs.count, enums: model.enums.count,
            webhooks: model.webhooks.count)
    }

    /// Stops when the list of additions names something that the document does not have.
    private static func check(_ added: ContractAdditions, _ resolver: Resolver) throws {
        let members = resolver.order.flatMap { name in
            (resolver.object(name)?.properties ?? []).map { "\(name).\($0.wire)" }
        }
        let known = Set(members + resolver.order + resolver.document.operations.map(\.path))
        let ghosts = added.subjects(in: try? ContractVersion(resolver.document.version)).subtracting(known)
        guard let ghost = ghosts.sorted().first else { return }
        throw CodegenError("the list of additions names \(ghost), which the document does not define")
    }

    /// Stops when a sentence is about something that the document does not have.
    private static func check(_ table: DocumentationTable, _ use: DocumentationUse, _ resolver: Resolver) throws {
        let unused = use.unused
        guard unused.isEmpty else {
            throw CodegenError("entries of Documentation no longer fit the document: \(unused.joined(separator: "; "))")
        }
        let known = Set(resolver.order)
        if let ghost = table.schemas.subtracting(known).sorted().first {
            throw CodegenError("Documentation describes the schema \(ghost), which the document does not define")
        }
        let links = table.entries.flatMap { PageList.links(in: $0.text) }
        if let dead = links.sorted().first(where: { !resolver.document.pages.contains($0) }) {
            throw CodegenError("Documentation links to \(dead), which the document does not name")
        }
    }
}
