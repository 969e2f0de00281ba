import Foundation

/// Reads the process environment; no other code of the command does.
///
/// What Tartan's variables mean is in `Settings`.
struct Environment {
    let values: [String: String]

    /// The environment of the process.
    static func current() -> Environment { Environment(values: ProcessInfo.processInfo.environment) }
}
