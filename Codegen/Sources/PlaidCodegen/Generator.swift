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
    /// Counts.
    public let summary: Summary

    /// Generates from the text of an OpenAPI document.
    public init(document text: String, patches: PatchTable = .plaid) throws {
        let document = try SpecReader.read(text)
        let resolver = try Resolver(document)
        let use = PatchUse(patches)
        var translator = Translator(resolver: resolver, patches: use)
        let model = try translator.model()
        guard use.unused.isEmpty else {
            throw CodegenError(
                "entries of SpecPatches no longer fit the document: \(use.unused.joined(separator: "; "))")
        }
        sdk = SDKRenderer.files(of: model)
        contract = ContractRenderer.swiftFile(resolver, webhooks: translator.webhookSchemas)
        kinds = Dictionary(model.operations.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
        summary = Summary(
            operations: model.operations.count, structs: model.structs.count, enums: model.enums.count,
            webhooks: model.webhooks.count)
    }
}
