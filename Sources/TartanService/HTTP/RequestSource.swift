// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// The sender of a request, as far as the sender can't choose it: an address, or a network that belongs to one subscriber.
enum RequestSource {
    /// Returns the source of a request; `nil` when it is unknown.
    ///
    /// - Parameters:
    ///   - peer: The other end of the connection.
    ///   - forwardedFor: The values of `X-Forwarded-For`, which are meaningful only behind a proxy that appends to them.
    ///   - isBehindProxy: Whether such a proxy is in front of the service.
    static func name(peer: SocketAddress?, forwardedFor: [String], isBehindProxy: Bool) -> String? {
        let peerName = peer?.ipAddress.flatMap(network)
        guard isBehindProxy else { return peerName }
        // Only the last address was added by the proxy; the ones before it came with the request.
        guard let last = forwardedFor.last?.split(separator: ",").last,
            let name = network(of: String(last.filter { $0 != " " }))
        else { return peerName }
        return name
    }

    /// The IPv4 address, or the first 64 bits of an IPv6 address, since one subscriber has all addresses with this prefix.
    static func network(of text: String) -> String? {
        guard let address = (try? SocketAddress(ipAddress: text, port: 0)) ?? withoutPort(text),
            let ip = address.ipAddress
        else { return nil }
        guard case .v6 = address else { return ip }
        if ip.contains("."), let mapped = ip.split(separator: ":").last { return String(mapped) }
        let halves = ip.split(separator: "%")[0].split(separator: "::", omittingEmptySubsequences: false)
        let head = halves[0].split(separator: ":")
        let tail = halves.count > 1 ? halves[1].split(separator: ":") : []
        let zeros = [Substring](repeating: "0", count: max(0, 8 - head.count - tail.count))
        return (head + zeros + tail).prefix(4).joined(separator: ":") + "::/64"
    }

    /// `192.0.2.1:1234` and `[2001:db8::1]:1234`, as some proxies write them.
    private static func withoutPort(_ text: String) -> SocketAddress? {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let host = text[..<colon].trimmingPrefix("[")
        return try? SocketAddress(ipAddress: String(host.hasSuffix("]") ? host.dropLast() : host), port: 0)
    }
}
