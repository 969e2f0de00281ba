import NIOCore

/// Who sent a request, as far as a sender can't choose it: a whole network where one sender usually has one.
enum RequestSource {
    /// The source of a request; `nil` when nothing is known of it.
    ///
    /// - Parameters:
    ///   - peer: The other end of the connection.
    ///   - forwardedFor: The values of `X-Forwarded-For`, which mean something only behind a proxy that adds to them.
    ///   - isBehindProxy: Whether such a proxy is in front of the service.
    static func name(peer: SocketAddress?, forwardedFor: [String], isBehindProxy: Bool) -> String? {
        let peerName = peer?.ipAddress.flatMap(network)
        guard isBehindProxy else { return peerName }
        // What stands before the last address came with the request; the last one the proxy itself has seen.
        guard let last = forwardedFor.last?.split(separator: ",").last,
            let name = network(of: String(last.filter { $0 != " " }))
        else { return peerName }
        return name
    }

    /// The address of IPv4; of IPv6 the first 64 bits, as one subscriber has all addresses with them.
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
