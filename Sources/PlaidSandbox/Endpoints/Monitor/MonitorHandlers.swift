import PlaidJSON

extension World {
    /// Watchlist screenings and Beacon.
    static let monitorHandlers: [String: Handler] = [:]
}
