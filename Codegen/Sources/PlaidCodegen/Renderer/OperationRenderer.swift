// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes the method that calls an operation.
enum OperationRenderer {
    static func render(_ operation: OperationModel) -> String {
        var lines: [String] = []
        lines += MemberDocumentation.comment(MemberDocumentation.paragraphs(operation.summary), indent: "    ")
        lines.append("    ///")
        switch operation.kind {
        case .read: lines.append("    /// A read request, which the client may retry.")
        case .keyed:
            lines.append(
                "    /// A write request with an idempotency key, which the client may retry with the same key.")
        case .write:
            lines.append(
                "    /// A write request, which the client retries only when Plaid cannot have carried it out.")
        }
        if let added = operation.added { lines += ["    ///", "    /// \(added)"] }
        lines.append("    ///")
        lines.append("    /// See [Plaid's documentation](\(operation.page)).")
        lines.append("    ///")
        lines += DocumentationText.parameters(StructRenderer.ordered(operation.fields))
        lines.append("    /// - Returns: The response.")
        lines.append("    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.")
        if let deprecation = operation.deprecation { lines.append("    \(DocumentationText.attribute(deprecation))") }
        let parameters = StructRenderer.parameters(operation.fields)
        let arguments = StructRenderer.ordered(operation.fields)
            .map { "\($0.name): \(Naming.escaped($0.name))" }
        let effects = "async throws(PlaidError) -> \(operation.responseName)"
        if parameters.isEmpty {
            lines.append("    public func \(operation.id)() \(effects) {")
            lines.append("        try await execute(\(operation.requestName)())")
        } else {
            lines.append("    public func \(operation.id)(")
            lines.append("        " + parameters.joined(separator: ",\n        "))
            lines.append("    ) \(effects) {")
            lines.append("        try await execute(\(operation.requestName)(\(arguments.joined(separator: ", "))))")
        }
        lines.append("    }")
        return lines.joined(separator: "\n") + "\n"
    }
}
