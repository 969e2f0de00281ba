public import FoundationEssentials

/// Where calls go.
public struct PlaidEnvironment: Sendable, Hashable, CustomStringConvertible {
    /// The environment's name, which tokens carry.
    ///
    /// Empty for other addresses, to which any sandbox token may be sent.
    public let name: String
    /// The address that paths are appended to.
    public let baseURL: String
    /// Whether plain http to another machine was asked for.
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

    /// Another address, such as an offline sandbox's.
    ///
    /// - Parameters:
    ///   - url: The address without a path. Plain http is refused for other machines than this one.
    ///   - allowsPlainHTTP: Whether to send secrets over plain http all the same.
    public static func custom(_ url: URL, allowsPlainHTTP: Bool = false) -> PlaidEnvironment {
        var text = url.absoluteString
        while text.hasSuffix("/") { text.removeLast() }
        return PlaidEnvironment(name: "", baseURL: text, allowsPlainHTTP: allowsPlainHTTP)
    }

    /// The name, or the address of a custom environment.
    public var description: String { name.isEmpty ? baseURL : name }

    /// Why nothing may be sent there; `nil` when it may.
    package var refusal: String? {
        guard let url = URL(string: baseURL), let host = url.host(), let scheme = url.scheme else {
            return "The address of the Plaid environment is not a URL with a scheme and a host."
        }
        guard Self.hasPossiblePort(url) else { return "The port of the Plaid environment's address is above 65535." }
        if scheme == "https" { return nil }
        guard scheme == "http" else { return "The Plaid environment's address must start with https:// or http://." }
        if allowsPlainHTTP || Self.isLoopback(host) { return nil }
        return "Plain http would show the client secret to the network; use https, or ask for allowsPlainHTTP."
    }

    /// Whether a URL names no port, or one that exists; SwiftNIO ends the process at an IP address with a larger one.
    package static func hasPossiblePort(_ url: URL) -> Bool { url.port.map { (0...65_535).contains($0) } ?? true }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
