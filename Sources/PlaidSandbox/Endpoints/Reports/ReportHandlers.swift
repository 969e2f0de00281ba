import PlaidJSON

extension World {
    /// Asset reports, statements and Signal.
    static let reportHandlers: [String: Handler] = [:]
}
