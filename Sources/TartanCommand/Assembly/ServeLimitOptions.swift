// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TartanService

/// The request and connection limits of `tartan serve`.
struct ServeLimitOptions: ParsableArguments {
    @Option(.maxConnections) var maxConnections: String?
    @Option(.maxConnectionsPerAddress) var maxConnectionsPerAddress: String?
    @Option(.maxMegabytesInFlight) var maxMegabytesInFlight: String?
    @Option(.userRequests) var userRequests: String?
    @Option(.keyRequests) var keyRequests: String?
    @Option(.sessionRequests) var sessionRequests: String?
    @Option(.plaidRequests) var plaidRequests: String?
    @Option(.syncRequests) var syncRequests: String?

    func validate() throws {
        try Setting.check([
            .maxConnections: maxConnections, .maxConnectionsPerAddress: maxConnectionsPerAddress,
            .maxMegabytesInFlight: maxMegabytesInFlight, .userRequests: userRequests, .keyRequests: keyRequests,
            .sessionRequests: sessionRequests, .plaidRequests: plaidRequests, .syncRequests: syncRequests,
        ])
    }

    /// - Parameter sharesAddress: Whether all clients appear under one address.
    func server(
        _ settings: Settings, openFiles: Int, sharesAddress: Bool
    ) throws(ConfigurationError) -> ServerLimits {
        let possible = ServerLimits.connections(openFiles: openFiles)
        var limits = ServerLimits()
        limits.connections = min(try settings.number(.maxConnections, flag: maxConnections) ?? possible, possible)
        limits.connectionsPerPeer =
            try settings.number(.maxConnectionsPerAddress, flag: maxConnectionsPerAddress)
            ?? (sharesAddress ? nil : max(limits.connections / 4, 1))
        if let megabytes = try settings.number(.maxMegabytesInFlight, flag: maxMegabytesInFlight) {
            limits.bytesInFlight = megabytes << 20
        }
        return limits
    }

    func requests(_ settings: Settings) throws(ConfigurationError) -> RequestLimits {
        let standard = RequestLimits()
        return RequestLimits(
            perUser: try settings.number(.userRequests, flag: userRequests) ?? standard.perUser,
            perKey: try settings.number(.keyRequests, flag: keyRequests) ?? standard.perKey,
            perSession: try settings.number(.sessionRequests, flag: sessionRequests) ?? standard.perSession,
            plaidCallsPerUser: try settings.number(.plaidRequests, flag: plaidRequests) ?? standard.plaidCallsPerUser,
            syncsPerItem: try settings.number(.syncRequests, flag: syncRequests) ?? standard.syncsPerItem)
    }
}
