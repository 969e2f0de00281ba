import Foundation

/// Reads the process environment; no other code of the command does. `Settings` knows what Tartan's variables mean.
struct Environment {
    let values: [String: String]

    /// The environment of the process.
    static func current() -> Environment { Environment(values: ProcessInfo.processInfo.environment) }
}
