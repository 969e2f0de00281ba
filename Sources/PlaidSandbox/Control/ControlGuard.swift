// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Keeps other web pages away from the control API and the dashboard.
///
/// They could otherwise reach a Sandbox on the machine of the person who visits them.
struct ControlGuard: Sendable {
    let configuration: PlaidSandbox.Configuration

    func check(_ headers: SandboxHeaders) throws(ControlAPI.Refusal) {
        // In process there is no host; a server always passes one on, if only an empty one.
        if let host = headers["host"], !allows(host: Self.name(of: host)) {
            throw ControlAPI.Refusal(
                status: 403, message: "This Sandbox accepts only its own host names; use 127.0.0.1 or localhost.")
        }
        if let origin = headers["origin"] {
            guard let host = headers["host"], origin.lowercased() == "\(scheme)://\(host.lowercased())" else {
                throw ControlAPI.Refusal(status: 403, message: "Requests from pages of another origin are rejected.")
            }
        }
        if let site = headers["sec-fetch-site"], site == "cross-site" {
            throw ControlAPI.Refusal(status: 403, message: "Requests from pages of another site are rejected.")
        }
    }

    private var scheme: String { configuration.usesTLS ? "https" : "http" }

    func allows(host: String) -> Bool {
        guard !host.isEmpty else { return false }
        if LoopbackHost.isLoopback(host) || host == configuration.host.lowercased() { return true }
        // An address in place of a name cannot have been pointed here by someone else's name server.
        return configuration.allowRemote && LoopbackHost.isAddress(host)
    }

    /// The host without its port.
    static func name(of host: String) -> String {
        let host = host.lowercased()
        if host.hasPrefix("[") { return String(host.prefix { $0 != "]" }) + "]" }
        return String(host.prefix { $0 != ":" })
    }
}
