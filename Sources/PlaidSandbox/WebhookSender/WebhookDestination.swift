// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where webhooks may go: to this machine, and to hosts that were named.
struct WebhookDestination: Sendable {
    var allowedHosts: Set<String>

    init(allowedHosts: [String]) { self.allowedHosts = Set(allowedHosts.map { $0.lowercased() }) }

    /// Whether a text is a URL of http or https that names a host, and a port that exists if it names one.
    static func isURL(_ text: String) -> Bool {
        guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased() else { return false }
        // SwiftNIO ends the process at an IP address with a larger port.
        let hasPort = url.port.map { (0...65_535).contains($0) } ?? true
        return (scheme == "http" || scheme == "https") && url.host?.isEmpty == false && hasPort
    }

    /// Why a webhook is not sent to a URL; `nil` when it is.
    func refusal(of text: String) -> String? {
        guard Self.isURL(text), let url = URLComponents(string: text), let host = url.host?.lowercased() else {
            return "the URL must start with http or https and have a host"
        }
        if url.user != nil || url.password != nil { return "the URL contains a username or a password" }
        if LoopbackHost.isLoopback(host) || allowedHosts.contains(host) { return nil }
        return "webhooks are sent to this machine only; allow the host \(host) with --webhook-allow"
    }
}

/// Names and addresses of the machine itself.
enum LoopbackHost {
    /// Whether a host, without its port, is the machine itself.
    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return isIPv4(parts) && parts[0] == "127"
    }

    /// Whether a host is an address and not a name; an address cannot be pointed elsewhere by a name server.
    static func isAddress(_ host: String) -> Bool {
        host.hasPrefix("[") || isIPv4(host.split(separator: ".", omittingEmptySubsequences: false))
    }

    private static func isIPv4(_ parts: [Substring]) -> Bool {
        parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    && Int(part).map { $0 <= 255 } == true
            }
    }
}
