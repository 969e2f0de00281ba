/// Writes a set of words as an open struct: a word that this version does not know is kept.
enum EnumRenderer {
    static func render(_ model: EnumModel) -> String {
        var lines: [String] = []
        lines.append("/// The words of `\(model.schema)` in Plaid's document; others are kept as they come.")
        lines.append("public struct \(model.name): OpenEnum {")
        lines.append("    /// The word on the wire.")
        lines.append("    public let rawValue: String")
        lines.append("    /// Makes a value of any word.")
        lines.append("    public init(rawValue: String) { self.rawValue = rawValue }")
        for (name, wire) in model.cases {
            let literal = wire.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            lines.append("    /// The word `\(wire)`.")
            lines.append("    public static var \(Naming.escaped(name)): Self { Self(rawValue: \"\(literal)\") }")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }
}
