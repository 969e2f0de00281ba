// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes one struct: members, a plain initializer when it can be sent, and the reading and writing of JSON.
enum StructRenderer {
    static func render(_ model: StructModel, operation: OperationModel?) -> String {
        var lines: [String] = []
        lines += DocumentationText.type(
            summary(model, operation), discussion(model, operation) + (model.added.map { [$0] } ?? []), page: model.page
        )
        lines.append("public struct \(model.name): \(conformances(model)) {")
        if let operation { lines += requestMembers(operation) }
        if model.role == .response, model.holdsSecrets {
            lines.append("    /// The response contains a secret, so its bytes are not encoded again.")
            lines.append("    public static var holdsSecrets: Bool { true }")
        }
        // What only Plaid makes is constant: setters nobody calls would be a third of the compiler's work.
        let introducer = model.encodes ? "var" : "let"
        for field in model.fields {
            lines += field.documentation.lines(page: model.page, indent: "    ")
            lines += declaration(field, introducer)
        }
        if model.role == .response {
            lines.append("    /// The original response.")
            lines.append("    public var raw: RawJSON = .empty")
        }
        if model.encodes { lines += memberwise(model) }
        if model.decodes { lines += decoding(model) }
        if model.encodes { lines += encoding(model, operation: operation) }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func conformances(_ model: StructModel) -> String {
        var protocols: [String] = []
        if model.role == .request { protocols.append("PlaidRequest") }
        if model.role == .response { protocols.append("PlaidResponse") }
        if model.decodes, model.role != .response { protocols.append("JSONObjectDecodable") }
        if model.encodes, model.role != .request { protocols.append("JSONEncodable") }
        if model.isHashable { protocols.append("Hashable") }
        protocols.append("RedactedDescription")
        return protocols.joined(separator: ", ")
    }

    /// A deprecated member keeps its value under another name, so that the struct's own code does not use what it deprecates.
    private static func declaration(_ field: FieldModel, _ introducer: String) -> [String] {
        let name = Naming.escaped(field.name)
        guard let deprecation = field.deprecation else {
            return ["    public \(introducer) \(name): \(field.declaredType)"]
        }
        let body = introducer == "let" ? stored(field) : "get { \(stored(field)) } set { \(stored(field)) = newValue }"
        return [
            "    \(DocumentationText.attribute(deprecation))",
            "    public var \(name): \(field.declaredType) { \(body) }",
            "    private \(introducer) \(stored(field)): \(field.declaredType)",
        ]
    }

    /// The name of the property that holds the member's value.
    private static func stored(_ field: FieldModel) -> String {
        field.deprecation == nil
            ? field.name : "deprecated" + field.name.prefix(1).uppercased() + field.name.dropFirst()
    }

    private static func summary(_ model: StructModel, _ operation: OperationModel?) -> String {
        if let operation { return "A request to `\(operation.path)`." }
        if model.role == .response {
            let paths = model.responseOf.map { "`\($0)`" }
            return paths.isEmpty
                ? "A response." : "The response of \(DocumentationText.list(paths, orCount: "operations"))."
        }
        if let statement = model.statement { return statement }
        return model.uses.isEmpty
            ? "A part of Plaid's API." : "The type of \(DocumentationText.references(model.uses))."
    }

    private static func discussion(_ model: StructModel, _ operation: OperationModel?) -> [String] {
        if let operation { return MemberDocumentation.paragraphs(operation.summary) }
        if model.role == .response { return model.statement.map { [$0] } ?? [] }
        return model.webhookCodes.map { ["The payload of the webhook `\($0.type)`, `\($0.code)`."] } ?? []
    }

    private static func requestMembers(_ operation: OperationModel) -> [String] {
        var lines = [
            "    public typealias Response = \(operation.responseName)",
            "    public static var path: StaticString { \"\(operation.path)\" }",
        ]
        if operation.method != "POST" {
            lines.append("    public static var method: PlaidMethod { .\(operation.method.lowercased()) }")
        }
        lines.append("    public static var kind: PlaidOperationKind { .\(operation.kind.rawValue) }")
        if !operation.pathParameters.isEmpty {
            var target = operation.path
            for (wire, name) in operation.pathParameters {
                target = target.replacing("{\(wire)}", with: "\\(PathEscaping.escaped(\(name)))")
            }
            lines.append("    public var target: String { \"\(target)\" }")
        } else if !operation.queryParameters.isEmpty {
            lines += queryTarget(operation)
        }
        if operation.accessTokenIsOptional != nil {
            lines.append("    public var accessTokenForBudget: AccessToken? { accessToken }")
        }
        return lines
    }

    /// The path with the parameters of the query that are set, in the document's order.
    private static func queryTarget(_ operation: OperationModel) -> [String] {
        let pairs = operation.queryParameters.map { wire, name, isEnum in
            "(\"\(wire)\", \(Naming.escaped(name))\(isEnum ? "?.rawValue" : ""))"
        }
        return [
            "    public var target: String {",
            "        \"\(operation.path)\" + QueryText.query([\(pairs.joined(separator: ", "))])",
            "    }",
        ]
    }

    /// Required members first, so that a call reads without labels for what it leaves out.
    static func parameters(_ fields: [FieldModel]) -> [String] {
        ordered(fields).map { field in
            "\(Naming.escaped(field.name)): \(field.declaredType)" + (field.isRequired ? "" : " = nil")
        }
    }

    static func ordered(_ fields: [FieldModel]) -> [FieldModel] {
        fields.filter(\.isRequired) + fields.filter { !$0.isRequired }
    }

    private static func memberwise(_ model: StructModel) -> [String] {
        var lines = ["", "    /// Creates a value; omitted members are not sent."]
        let parameters = parameters(model.fields)
        if parameters.isEmpty {
            return lines + ["    public init() {}"]
        }
        lines.append("    public init(")
        lines.append("        " + parameters.joined(separator: ",\n        "))
        lines.append("    ) {")
        for field in model.fields {
            lines.append("        self.\(stored(field)) = \(Naming.escaped(field.name))")
        }
        lines.append("    }")
        return lines
    }

    private static func decoding(_ model: StructModel) -> [String] {
        var lines = [""]
        guard !model.fields.isEmpty else {
            return lines + [
                "    public init(json: inout JSONReader) {",
                "        json.skipValue()",
                "    }",
            ]
        }
        let keys = model.fields.map { "\"\($0.wire)\"" }.joined(separator: ", ")
        lines.append("    private static let keys = JSONKeyTable(\(keys))")
        lines.append("    public init(json: inout JSONReader) {")
        for field in model.fields {
            lines.append("        var \(local(field)): \(field.type.text)?")
        }
        lines.append("        if json.beginObject() {")
        lines.append("            var keyCursor = JSONKeyCursor(Self.keys)")
        lines.append("            while let keyIndex = json.nextKey(&keyCursor) {")
        lines.append("                switch keyIndex {")
        for (index, field) in model.fields.enumerated() {
            lines.append("                case \(index): \(local(field)) = json.decode()")
        }
        lines.append("                default: json.skipValue()")
        lines.append("                }")
        lines.append("            }")
        lines.append("        }")
        for field in model.fields {
            let value =
                field.isRequired ? "\(local(field)) ?? json.missing(\"\(model.name).\(field.wire)\")" : local(field)
            lines.append("        self.\(stored(field)) = \(value)")
        }
        lines.append("    }")
        return lines
    }

    /// A member that has the name of one of the reader's own variables gets another inside `init`.
    private static func local(_ field: FieldModel) -> String {
        ["json", "keyCursor", "keyIndex", "keys"].contains(field.name)
            ? field.name + "Value" : Naming.escaped(field.name)
    }

    private static func encoding(_ model: StructModel, operation: OperationModel?) -> [String] {
        var lines = ["", "    public func encode(to json: inout JSONWriter) {", "        json.beginObject()"]
        let inURL = Set((operation?.pathParameters.map(\.wire) ?? []) + (operation?.queryParameters.map(\.wire) ?? []))
        for field in model.fields where !inURL.contains(field.wire) {
            let member = field.name == "json" ? "self.json" : Naming.escaped(stored(field))
            if field.writesNull {
                lines.append(
                    "        if let \(member) { json.field(\"\(field.wire)\", \(member)) } else { json.key(\"\(field.wire)\"); json.writeNull() }"
                )
            } else {
                lines.append("        json.field(\"\(field.wire)\", \(member))")
            }
        }
        lines.append("        json.endObject()")
        lines.append("    }")
        return lines
    }
}
