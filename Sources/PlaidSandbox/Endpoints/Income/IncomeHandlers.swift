import PlaidJSON

extension World {
    /// Income and employment.
    static let incomeHandlers: [String: Handler] = [:]
}
