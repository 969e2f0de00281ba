import Foundation

/// The process environment; what Tartan's own variables mean is in `Settings`.
struct Environment {
    let values: [String: String]

    /// The environment of the process.
    static func current() -> Environment { Environment(values: ProcessInfo.processInfo.environment) }
}
