// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// The environment that requests are sent to.
public struct PlaidEnvironment: Sendable, Hashable, CustomStringConvertible {
    /// The environment's name, which is part of its tokens.
    ///
    /// Empty for custom URLs, which accept any sandbox token.
    public let name: String
    /// The URL that paths are appended to.
    public let baseURL: String
    /// Whether plain HTTP to another machine is allowed.
    public let allowsPlainHTTP: Bool

    private init(name: String, baseURL: String, allowsPlainHTTP: Bool = false) {
        self.name = name
        self.baseURL = baseURL
        self.allowsPlainHTTP = allowsPlainHTTP
    }

    /// Plaid's hosted Sandbox: test banks, no charge.
    public static let sandbox = PlaidEnvironment(name: "sandbox", baseURL: "https://sandbox.plaid.com")

    /// Real banks and real data.
    public static let production = PlaidEnvironment(name: "production", baseURL: "https://production.plaid.com")

    /// The retired environment for limited live data.
    @available(*, deprecated, message: "Plaid retired the development environment; use .sandbox or .production.")
    public static let development = PlaidEnvironment(name: "development", baseURL: "https://development.plaid.com")

    /// Returns an environment with a custom URL, such as that of an offline Sandbox.
    ///
    /// - Parameters:
    ///   - url: The URL without a path. Plain HTTP is refused for machines other than this one.
    ///   - allowsPlainHTTP: Whether to send secrets over plain HTTP anyway.
    public static func custom(_ url: URL, allowsPlainHTTP: Bool = false) -> PlaidEnvironment {
        var text = url.absoluteString
        while text.hasSuffix("/") { text.removeLast() }
        return PlaidEnvironment(name: "", baseURL: text, allowsPlainHTTP: allowsPlainHTTP)
    }

    /// The name, or the URL of a custom environment.
    public var description: String { name.isEmpty ? baseURL : name }

    /// The reason why requests must not be sent there; `nil` when they may.
    package var refusal: String? {
        guard let url = URL(string: baseURL), let host = url.host(), let scheme = url.scheme else {
            return "The URL of the Plaid environment has no scheme or no host."
        }
        guard Self.hasPossiblePort(url) else { return "The port in the URL of the Plaid environment is above 65535." }
        if scheme == "https" { return nil }
        guard scheme == "http" else { return "The URL of the Plaid environment must start with https:// or http://." }
        if allowsPlainHTTP || Self.isLoopback(host) { return nil }
        return "Plain HTTP would expose the client secret on the network; use HTTPS, or set allowsPlainHTTP."
    }

    /// Whether a URL has no port, or a valid one; SwiftNIO traps on an IP address with a larger one.
    package static func hasPossiblePort(_ url: URL) -> Bool { url.port.map { (0...65_535).contains($0) } ?? true }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
