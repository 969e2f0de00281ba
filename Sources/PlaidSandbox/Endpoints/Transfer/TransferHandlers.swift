import PlaidJSON

extension World {
    /// Transfers, and the older bank transfers.
    static let transferHandlers: [String: Handler] = [:]
}
