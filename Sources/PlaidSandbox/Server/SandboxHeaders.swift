/// The headers of a request, found whatever their case.
struct SandboxHeaders: Sendable {
    private var values: [String: String] = [:]

    /// Of two headers with the same name the first counts.
    init(_ pairs: [(name: String, value: String)]) {
        for (name, value) in pairs where values[name.lowercased()] == nil { values[name.lowercased()] = value }
    }

    subscript(name: String) -> String? { values[name] }
}
