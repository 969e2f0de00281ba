import ArgumentParser
import TartanService

/// The request and connection limits of `tartan serve`.
struct ServeLimitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Maximum open connections; otherwise what the limit of open files allows, up to 4096.", valueName: "n"))
    var maxConnections: Int?
    @Option(
        help: ArgumentHelp(
            "Maximum open connections per address; otherwise a quarter of all, and unlimited behind a proxy or on "
                + "loopback.", valueName: "n"))
    var maxConnectionsPerAddress: Int?
    @Option(
        help: ArgumentHelp(
            "Maximum megabytes of request bodies and responses in memory, for all connections.", valueName: "n"))
    var maxMegabytesInFlight = 32
    @Option(help: ArgumentHelp("Maximum requests per user and minute.", valueName: "n"))
    var userRequests = RequestLimits().perUser
    @Option(help: ArgumentHelp("Maximum requests per API key and minute, for all users.", valueName: "n"))
    var keyRequests = RequestLimits().perKey
    @Option(help: ArgumentHelp("Maximum requests per session token and minute.", valueName: "n"))
    var sessionRequests = RequestLimits().perSession
    @Option(help: ArgumentHelp("Maximum requests per user and minute that call Plaid.", valueName: "n"))
    var plaidRequests = RequestLimits().plaidCallsPerUser
    @Option(help: ArgumentHelp("Maximum requests per minute to sync one Item.", valueName: "n"))
    var syncRequests = RequestLimits().syncsPerItem

    func validate() throws {
        let values: [(String, Int, ClosedRange<Int>)] = [
            ("max-connections", maxConnections ?? 1, 1...1_000_000),
            ("max-connections-per-address", maxConnectionsPerAddress ?? 1, 1...1_000_000),
            ("max-megabytes-in-flight", maxMegabytesInFlight, 2...1_000_000),
            ("user-requests", userRequests, 1...1_000_000_000), ("key-requests", keyRequests, 1...1_000_000_000),
            ("session-requests", sessionRequests, 1...1_000_000_000),
            ("plaid-requests", plaidRequests, 1...1_000_000_000),
            ("sync-requests", syncRequests, 1...1_000_000_000),
        ]
        for (name, value, range) in values where !range.contains(value) {
            throw ValidationError("--\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
    }

    /// - Parameter sharesAddress: Whether all clients appear under one address.
    func server(openFiles: Int, sharesAddress: Bool) -> ServerLimits {
        let possible = ServerLimits.connections(openFiles: openFiles)
        var limits = ServerLimits()
        limits.connections = min(maxConnections ?? possible, possible)
        limits.connectionsPerPeer =
            maxConnectionsPerAddress ?? (sharesAddress ? nil : max(limits.connections / 4, 1))
        limits.bytesInFlight = maxMegabytesInFlight << 20
        return limits
    }

    var requests: RequestLimits {
        RequestLimits(
            perUser: userRequests, perKey: keyRequests, perSession: sessionRequests,
            plaidCallsPerUser: plaidRequests, syncsPerItem: syncRequests)
    }
}
