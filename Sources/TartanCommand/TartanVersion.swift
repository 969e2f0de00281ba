import PlaidSandbox

/// Tartan's version.
enum TartanVersion {
    static let current = "0.1.0"

    /// The version with that of Plaid's document that it was built for; nothing in it depends on where or when it was built.
    static var line: String { "tartan \(current) (Plaid's API \(PlaidSandbox.contractVersion))" }
}
