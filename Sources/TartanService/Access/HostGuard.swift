// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Whether a request's Host header may name this service.
///
/// A service on loopback has no TLS and no host name. A web page whose host name resolves to 127.0.0.1 could send it
/// requests as if it were the page's own server; such requests carry the page's host name, and are refused.
package struct HostGuard: Sendable {
    /// Whether only names of this machine are accepted.
    package let isLoopbackOnly: Bool

    package init(isLoopbackOnly: Bool) { self.isLoopbackOnly = isLoopbackOnly }

    package func allows(_ authority: String?) -> Bool {
        guard isLoopbackOnly else { return true }
        guard let authority else { return false }
        return Self.isLoopback(Self.host(of: authority))
    }

    /// Whether a host, without a port, is this machine itself.
    package static func isLoopback(_ host: String) -> Bool {
        let name = host.lowercased()
        if name == "localhost" || name == "::1" || name == "[::1]" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } && UInt8($0) != nil }
    }

    private static func host(of authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            let rest = authority[authority.index(after: end)...]
            return rest.isEmpty || rest.hasPrefix(":") ? String(authority[...end]) : ""
        }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count <= 2 ? String(parts[0]) : ""
    }
}
