// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes a set of words as an open struct: a word that this version does not know is kept.
enum EnumRenderer {
    static func render(_ model: EnumModel) -> String {
        var lines: [String] = []
        let statement = model.statement ?? "The values of \(DocumentationText.references(model.uses))."
        lines += DocumentationText.type(
            statement, ["Unknown values are kept unchanged."] + (model.added.map { [$0] } ?? []), page: model.page)
        lines.append("public struct \(model.name): OpenEnum {")
        lines.append("    /// The value in JSON.")
        lines.append("    public let rawValue: String")
        lines.append("    /// Creates a value from any text.")
        lines.append("    public init(rawValue: String) { self.rawValue = rawValue }")
        for (name, wire, statement) in model.cases {
            let literal = wire.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            lines += MemberDocumentation.comment(
                statement.map(MemberDocumentation.paragraphs) ?? ["`\(wire)` in JSON."], indent: "    ")
            lines.append("    public static var \(Naming.escaped(name)): Self { Self(rawValue: \"\(literal)\") }")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }
}
