import PlaidJSON

extension World {
    /// Users.
    static let userHandlers: [String: Handler] = [:]
}
