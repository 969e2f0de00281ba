// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.


/// Writes the query of a URL, without the parameters that have no value.
enum QueryText {
    static func query(_ parameters: [(name: String, value: String?)]) -> String {
        let pairs = parameters.compactMap { name, value in
            value.map { PathEscaping.escaped(name) + "=" + PathEscaping.escaped($0) }
        }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }
}
