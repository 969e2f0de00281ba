/// Writes the method that calls an operation.
enum OperationRenderer {
    static func render(_ operation: OperationModel) -> String {
        var lines: [String] = []
        lines.append("    /// \(operation.summary)")
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
        if operation.deprecated { lines.append("    /// Plaid has deprecated this operation.") }
        lines.append("    ///")
        lines.append("    /// - Documentation: <\(operation.documentation)>")
        lines.append("    /// - Returns: The response.")
        lines.append("    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.")
        let parameters = StructRenderer.parameters(operation.fields)
        let arguments = (operation.fields.filter(\.isRequired) + operation.fields.filter { !$0.isRequired })
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
