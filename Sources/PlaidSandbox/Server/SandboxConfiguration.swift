// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

extension PlaidSandbox {
    /// The settings of a Sandbox; every value has a sensible default.
    public struct Configuration: Sendable {
        /// The address to listen on; anything but loopback requires ``allowRemote``.
        public var host = "127.0.0.1"
        /// The port to listen on; 0 takes a free one.
        public var port = 0
        /// The seed of all generated data; `nil` takes a random one.
        public var seed: UInt64?
        /// The SQLite file that keeps the Sandbox's state; `nil` keeps it in memory.
        public var stateFile: String?
        /// The accepted client IDs and secrets; empty accepts any client ID with the first secret used with it.
        public var credentials: [String: String] = [:]
        /// Whether the Sandbox may listen beyond this machine.
        public var allowRemote = false
        /// Hosts beyond this machine to which webhooks are sent.
        public var webhookAllowedHosts: [String] = []
        /// The time at which the clock stands still until it is moved; `nil` follows real time.
        public var now: Date?
        /// Whether each request is logged with its method, path and status.
        public var isVerbose = false
        /// Whether to enforce the published rate limits of Plaid's own Sandbox, in real time.
        public var enforcesRateLimits = false
        /// Whether responses of Plaid's operations are indented and their members sorted, as those of Plaid's Sandbox are.
        public var isPretty = false
        /// A JSON file with initial faults; see `docs/Sandbox.md`.
        public var faultsFile: String?
        /// A folder of JSON files, each of which defines the user with the file's name; see `docs/SandboxUsers.md`.
        public var usersDirectory: String?
        /// Users by name, which begins with `custom_` or is that of a built-in user; each value is the JSON that `user_custom`
        /// takes as its password.
        public var customUsers: [String: String] = [:]
        /// A folder with your own institutions and users, or a JSON file with institutions; see `docs/Sandbox.md`.
        public var dataPath: String?
        /// Whether to serve HTTPS, with a certificate created at startup; see ``PlaidSandbox/certificate``.
        public var usesTLS = false
        /// Receives webhooks instead of the network and returns a status; for tests without sockets.
        public var webhookReceiver: (@Sendable (Webhook) async -> Int)?

        /// The clock of rate limits; tests use their own.
        package var rateClock: @Sendable () -> Date = { Date() }
        /// The limits of a connection.
        var connectionLimits = ConnectionLimits()
        /// Receives each completed request instead of the logger.
        package var requestObserver: (@Sendable (AnsweredRequest) -> Void)?

        /// Creates the default configuration.
        public init() {}
    }

    /// A request and its outcome, for a log.
    package struct AnsweredRequest: Sendable {
        package let method: String
        package let path: String
        /// `nil` when the connection was broken on purpose.
        package let status: Int?
        package let duration: Duration
    }

    /// A webhook as received.
    public struct Webhook: Sendable {
        /// The URL that it is sent to.
        public let url: String
        /// The body's bytes.
        public let body: [UInt8]
        /// The value of the header `Plaid-Verification`; empty when the webhook lab omitted the header.
        public let verification: String
    }

    /// A response of the Sandbox.
    public struct Response: Sendable {
        /// The HTTP status; 0 when a fault broke the connection before a response.
        public var status: Int
        /// The headers.
        public var headers: [(name: String, value: String)]
        /// The body.
        public var body: [UInt8]
        /// Whose request it answers, for those who watch.
        var clientID: String?
    }
}

/// The reason why a Sandbox cannot start, as one sentence that says what to do.
public struct SandboxStartupError: Error, Sendable, CustomStringConvertible {
    /// An error code; more may be added.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let rawValue: String

        /// Creates a code from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The address is reachable from other machines, which is not allowed.
        public static let notLoopback = Code(rawValue: "notLoopback")
        /// The Sandbox cannot listen on the address.
        public static let cannotListen = Code(rawValue: "cannotListen")
        /// The port is in use.
        public static let portInUse = Code(rawValue: "portInUse")
        /// The state file cannot be used.
        public static let stateFile = Code(rawValue: "stateFile")
        /// A setting is invalid.
        public static let configuration = Code(rawValue: "configuration")

        /// The code's name.
        public var description: String { rawValue }
    }

    /// The error code.
    public let code: Code
    /// The sentence for people.
    public let message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence for people.
    public var description: String { message }
}
