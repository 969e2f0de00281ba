/// Writes one struct: members, a plain initializer when it can be sent, and the reading and writing of JSON.
enum StructRenderer {
    static func render(_ model: StructModel, operation: OperationModel?) -> String {
        var lines: [String] = []
        lines.append("/// \(summary(model, operation))")
        lines.append("public struct \(model.name): \(conformances(model)) {")
        if let operation { lines += requestMembers(operation) }
        if model.role == .response, model.holdsSecrets {
            lines.append("    /// The response contains a secret, so its bytes are not encoded again.")
            lines.append("    public static var holdsSecrets: Bool { true }")
        }
        // What only Plaid makes is constant: setters nobody calls would be a third of the compiler's work.
        let introducer = model.encodes ? "var" : "let"
        for field in model.fields {
            lines.append("    /// The JSON member `\(field.wire)`.")
            lines.append("    public \(introducer) \(Naming.escaped(field.name)): \(field.declaredType)")
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
        protocols.append("RedactedDescription")
        return protocols.joined(separator: ", ")
    }

    private static func summary(_ model: StructModel, _ operation: OperationModel?) -> String {
        if let operation { return "A request to `\(operation.path)`." }
        if model.role == .response { return "The response of the operations that return `\(model.schema)`." }
        if model.isWebhook { return "The payload of the webhook `\(model.schema)`." }
        return "The schema `\(model.schema)` of Plaid's OpenAPI document."
    }

    private static func requestMembers(_ operation: OperationModel) -> [String] {
        var lines = [
            "    public typealias Response = \(operation.responseName)",
            "    public static var path: StaticString { \"\(operation.path)\" }",
        ]
        if operation.method == "GET" { lines.append("    public static var method: PlaidMethod { .get }") }
        lines.append("    public static var kind: PlaidOperationKind { .\(operation.kind.rawValue) }")
        if !operation.pathParameters.isEmpty {
            var target = operation.path
            for (wire, name) in operation.pathParameters {
                target = target.replacing("{\(wire)}", with: "\\(PathEscaping.escaped(\(name)))")
            }
            lines.append("    public var target: String { \"\(target)\" }")
        }
        if operation.accessTokenIsOptional != nil {
            lines.append("    public var accessTokenForBudget: AccessToken? { accessToken }")
        }
        return lines
    }

    /// Required members first, so that a call reads without labels for what it leaves out.
    static func parameters(_ fields: [FieldModel]) -> [String] {
        (fields.filter(\.isRequired) + fields.filter { !$0.isRequired }).map { field in
            "\(Naming.escaped(field.name)): \(field.declaredType)" + (field.isRequired ? "" : " = nil")
        }
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
            lines.append("        self.\(field.name) = \(Naming.escaped(field.name))")
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
            lines.append("        self.\(field.name) = \(value)")
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
        let inPath = Set(operation?.pathParameters.map(\.wire) ?? [])
        for field in model.fields where !inPath.contains(field.wire) {
            let member = field.name == "json" ? "self.json" : Naming.escaped(field.name)
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
