public import FoundationEssentials

extension PlaidSandbox {
    /// How a Sandbox runs; every value has a sound default.
    public struct Configuration: Sendable {
        /// The address to listen on; anything but loopback needs ``allowRemote``.
        public var host = "127.0.0.1"
        /// The port to listen on; 0 takes a free one.
        public var port = 0
        /// What all made-up data derives from; `nil` takes another seed each time.
        public var seed: UInt64?
        /// The SQLite file that keeps the Sandbox's state; `nil` keeps it in memory.
        public var stateFile: String?
        /// The client ids and secrets to accept; empty accepts any client id with the secret first seen with it.
        public var credentials: [String: String] = [:]
        /// Whether the Sandbox may listen beyond this machine.
        public var allowRemote = false
        /// Hosts beyond this machine to which webhooks are sent.
        public var webhookAllowedHosts: [String] = []
        /// The business time at which the clock stands still until it is moved; `nil` follows the real time.
        public var now: Date?
        /// Whether each request is logged with its method, path and status.
        public var isVerbose = false
        /// Whether the published rate limits of Plaid's own Sandbox are enforced, in real time.
        public var enforcesRateLimits = false
        /// A JSON file with faults to begin with; see `docs/Sandbox.md`.
        public var faultsFile: String?
        /// A folder of JSON files, each of which defines a custom user that is named as the file is; see
        /// `docs/SandboxUsers.md`.
        public var usersDirectory: String?
        /// Custom users by their names, which begin with `custom_`, each as the JSON that `user_custom` has as password.
        public var customUsers: [String: String] = [:]
        /// A JSON file with banks to have besides the Sandbox's own; see `docs/Sandbox.md`.
        public var dataFile: String?
        /// Whether HTTPS is spoken, with a certificate that is made at the start; see ``PlaidSandbox/certificate``.
        public var usesTLS = false
        /// Receives webhooks in place of the network and answers a status; for tests without sockets.
        public var webhookReceiver: (@Sendable (Webhook) async -> Int)?

        /// The clock of rate limits; tests take one of their own.
        package var rateClock: @Sendable () -> Date = { Date() }
        /// What a connection may take of the server.
        var connectionLimits = ConnectionLimits()
        /// Receives each request that was answered in place of the logger.
        package var requestObserver: (@Sendable (AnsweredRequest) -> Void)?

        /// Makes the default configuration.
        public init() {}
    }

    /// A request and how it was answered, for a log.
    package struct AnsweredRequest: Sendable {
        package let method: String
        package let path: String
        /// `nil` when the connection was broken on purpose.
        package let status: Int?
        package let duration: Duration
    }

    /// A webhook as its receiver sees it.
    public struct Webhook: Sendable {
        /// Where it is sent.
        public let url: String
        /// The body's bytes.
        public let body: [UInt8]
        /// The value of the header `Plaid-Verification`; empty when the webhook lab left the header out.
        public let verification: String
    }

    /// An answer of the Sandbox.
    public struct Response: Sendable {
        /// The HTTP status; 0 when a fault broke the connection before an answer.
        public var status: Int
        /// The headers.
        public var headers: [(name: String, value: String)]
        /// The body.
        public var body: [UInt8]
        /// Whose request it answers, for those who watch.
        var clientID: String?
    }
}

/// A reason why a Sandbox cannot start, as one sentence that says what to do.
public struct SandboxStartupError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, as an open set of codes.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let rawValue: String

        /// Makes a code from its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The address is beyond this machine and that was not allowed.
        public static let notLoopback = Code(rawValue: "notLoopback")
        /// The address cannot be listened on.
        public static let cannotListen = Code(rawValue: "cannotListen")
        /// The port is taken.
        public static let portInUse = Code(rawValue: "portInUse")
        /// The state file cannot be used.
        public static let stateFile = Code(rawValue: "stateFile")
        /// A setting is not usable.
        public static let configuration = Code(rawValue: "configuration")

        /// The code's name.
        public var description: String { rawValue }
    }

    /// What is wrong.
    public let code: Code
    /// The sentence for people.
    public let message: String

    /// Makes an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence for people.
    public var description: String { message }
}
