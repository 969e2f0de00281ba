// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
package import NIOSSL

/// Where the service listens, and how it is protected.
package struct ListenConfiguration: Sendable {
    package var host: String
    /// Zero lets the system choose.
    package var port: Int
    /// Certificate and key, if the service terminates TLS itself.
    package var tls: TLSConfiguration?
    /// Whether something in front of the service terminates TLS.
    package var isBehindProxy: Bool

    package init(
        host: String = "127.0.0.1", port: Int = 8080, tls: TLSConfiguration? = nil, isBehindProxy: Bool = false
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.isBehindProxy = isBehindProxy
    }

    /// Whether only this machine can reach it.
    package var isLoopback: Bool { HostGuard.isLoopback(host) }

    /// Refuses to expose keys and bank data on a network.
    ///
    /// - Throws: ``ServiceError`` that says what to do.
    package func validate() throws(ServiceError) {
        guard isLoopback || tls != nil || isBehindProxy else {
            throw ServiceError(
                .configuration, .internalServerError,
                "Listening on \(host) without TLS would expose API keys and bank data to the network.",
                next: "Set --tls-certificate and --tls-key, or --behind-proxy if a proxy terminates TLS, "
                    + "or listen on 127.0.0.1.")
        }
        guard 0...65_535 ~= port else {
            throw ServiceError(
                .configuration, .internalServerError, "\(port) is not a valid port.",
                next: "Use a port from 0 to 65535.")
        }
    }

    /// Which hosts requests may name.
    ///
    /// A proxy passes on the public name, so there is nothing to compare with.
    var hostGuard: HostGuard { HostGuard(isLoopbackOnly: isLoopback && !isBehindProxy && tls == nil) }
}
