/// Writes a set of words as an open struct: a word that this version does not know is kept.
enum EnumRenderer {
    static func render(_ model: EnumModel) -> String {
        var lines: [String] = []
        lines.append(
            "/// The values of `\(model.schema)` in Plaid's OpenAPI document; unknown values are kept unchanged.")
        lines.append("public struct \(model.name): OpenEnum {")
        lines.append("    /// The value in JSON.")
        lines.append("    public let rawValue: String")
        lines.append("    /// Creates a value from any text.")
        lines.append("    public init(rawValue: String) { self.rawValue = rawValue }")
        for (name, wire) in model.cases {
            let literal = wire.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            lines.append("    /// The value `\(wire)`.")
            lines.append("    public static var \(Naming.escaped(name)): Self { Self(rawValue: \"\(literal)\") }")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }
}
