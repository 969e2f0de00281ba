// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import TartanService
import TartanStorage

/// The settings.
extension Setting {
    /// All settings, in the order in which they are documented.
    static let all: [Setting] =
        [config, profile] + plaid + [database, keyFile, vaultKey, sessionSecret] + service + sync + link + limits
        + payments + sandbox

    static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

    // MARK: Where values come from

    static let config = Setting(
        "config", flag: "config", .path, isInFiles: false, use: .flag("config"),
        "The configuration file to read instead of the project's tartan.yaml.")
    static let profile = Setting(
        "profile", flag: "profile", .text, use: .flag("profile"),
        "The profile to use from the configuration files.")

    // MARK: Plaid

    private static let usesPlaid = Use.flag("plaid-url")
    static let plaid = [clientID, secret, plaidEnvironment, plaidURL]

    static let clientID = Setting(
        "plaid.client_id", flag: nil, variable: "PLAID_CLIENT_ID", .text, use: usesPlaid,
        "Your client ID at Plaid; any text for a local Sandbox.")
    static let secret = Setting(
        "plaid.secret", flag: nil, variable: "PLAID_SECRET", .text, isSecret: true, use: usesPlaid,
        "Your secret for the Plaid environment; any text for a local Sandbox.")
    static let plaidEnvironment = Setting(
        "plaid.environment", flag: "environment", variable: "PLAID_ENV", .choice(["sandbox", "production"]),
        standard: "sandbox", "Plaid's environment, sandbox or production.")
    static let plaidURL = Setting(
        "plaid.url", flag: "plaid-url", variable: "PLAID_URL", .address,
        "A base URL to use instead of Plaid's, such as a Sandbox's.")

    // MARK: Data and keys

    static let database = Setting(
        "database", flag: "database", variable: DatabaseAddress.variable, .database, standard: Defaults.database,
        """
        The service's database: a file, sqlite:FILE or postgresql://…. The variable hides a password from other users of \
        the machine.
        """)
    static let keyFile = Setting(
        "key_file", flag: "key-file", .path, standard: Defaults.keyFile, "The file that contains the vault key.")
    static let vaultKey = Setting(
        "vault_key", flag: nil, variable: "TARTAN_VAULT_KEY", .text, isSecret: true, isInFiles: false,
        use: .flag("key-file"), "The vault key itself, instead of the file.")
    static let sessionSecret = Setting(
        "session_secret", flag: nil, .text, isSecret: true, use: .commands(["serve"]),
        "The secret that your application signs session tokens with; without it, session tokens are disabled.")

    // MARK: Service

    static let service = [
        host, port, serviceURL, webhookURL, redirectURI, clientName, tlsCertificate, tlsKey, behindProxy,
        corsOrigins,
    ]
    private static let serve = Use.commands(["serve"])

    static let host = Setting(
        "service.host", flag: "host", .text, standard: "127.0.0.1", use: serve, "The address to listen on.")
    static let port = Setting(
        "service.port", flag: "port", .number(0...65_535), standard: String(ServeCommand.defaultPort), use: serve,
        "The port to listen on; 0 picks a free port.")
    static let serviceURL = Setting(
        "service.url", flag: "service-url", variable: "TARTAN_URL", .address,
        standard: "http://127.0.0.1:\(ServeCommand.defaultPort)", use: .flag("service-url"),
        "The service's base URL, for links to its pages.")
    static let webhookURL = Setting(
        "service.webhook_url", flag: "webhook-url", .text, use: .commands(["serve", "doctor"]),
        "The public URL of the service's /api/plaid/webhook.")
    static let redirectURI = Setting(
        "service.redirect_uri", flag: "redirect-uri", .text, use: .commands(["serve", "doctor"]),
        "The URL that OAuth banks redirect users to.")
    static let clientName = Setting(
        "service.client_name", flag: "client-name", .text, standard: "Tartan", use: .commands(["serve", "link"]),
        "The application's name in Link, up to 30 characters.")
    static let tlsCertificate = Setting(
        "service.tls_certificate", flag: "tls-certificate", .path, use: .commands(["serve", "doctor"]),
        "The service's TLS certificate, a PEM file.")
    static let tlsKey = Setting(
        "service.tls_key", flag: "tls-key", .path, use: serve, "The certificate's private key, a PEM file.")
    static let behindProxy = Setting(
        "service.behind_proxy", flag: "behind-proxy", .yesNo, standard: "false", use: serve,
        "A proxy in front of the service terminates TLS.")
    static let corsOrigins = Setting(
        "service.cors_origins", flag: "cors-origins", .list([]), use: serve,
        "The origins of web pages that may call the service, such as https://app.example.com, separated by commas.")

    // MARK: Sync runs and Link

    static let sync = [also, workerName]

    static let also = Setting(
        "sync.also", flag: "also",
        .list(Array(Set(StoredProduct.allCases.map(ProductPlan.wireName))), isRepeated: true),
        """
        Additional products to fetch for every Item, such as recurring_transactions; Plaid may bill them. The flag is \
        repeatable.
        """)
    static let workerName = Setting(
        "sync.worker_name", flag: "worker-name", .text,
        """
        On PostgreSQL: a unique name for this process. After a crash, a process with the same name resumes its Items at \
        once instead of after half a minute.
        """)

    static let link = [products, countries, language]

    static let products = Setting(
        "link.products", flag: "products", .list([]), standard: "transactions", use: .commands(["link", "doctor"]),
        "The products to request in Link, separated by commas.")
    static let countries = Setting(
        "link.countries", flag: "countries", .list([]), standard: "US", use: .commands(["link", "doctor"]),
        "The countries of the banks in Link, such as US,GB.")
    static let language = Setting(
        "link.language", flag: "language", .text, standard: "en", use: .commands(["link"]), "The language of Link.")

    // MARK: Limits

    static let limits = [
        maxConnections, maxConnectionsPerAddress, maxMegabytesInFlight, userRequests, keyRequests, sessionRequests,
        plaidRequests, syncRequests, balanceCalls, refreshCalls, costlyCalls,
    ]
    private static let standardRequests = RequestLimits()
    private static let standardCalls = CostCaps()

    private static func limit(
        _ name: String, _ standard: Int?, in range: ClosedRange<UInt64> = 1...1_000_000_000,
        use: Use = .commands(["serve"]), _ help: String
    ) -> Setting {
        Setting(
            "limits." + name, flag: name.replacing("_", with: "-"), .number(range), standard: standard.map(String.init),
            use: use, help)
    }

    static let maxConnections = limit(
        "max_connections", nil, in: 1...1_000_000,
        "Maximum open connections; by default as many as the open-file limit allows, up to 4096.")
    static let maxConnectionsPerAddress = limit(
        "max_connections_per_address", nil, in: 1...1_000_000,
        """
        Maximum open connections per client address; by default a quarter of all, or unlimited behind a proxy or on \
        loopback.
        """)
    static let maxMegabytesInFlight = limit(
        "max_megabytes_in_flight", 32, in: 2...1_000_000,
        "Maximum megabytes of request bodies and responses in memory, for all connections together.")
    static let userRequests = limit(
        "user_requests", standardRequests.perUser, "Maximum requests per minute for one user.")
    static let keyRequests = limit(
        "key_requests", standardRequests.perKey, "Maximum requests per minute with one API key, for all users.")
    static let sessionRequests = limit(
        "session_requests", standardRequests.perSession, "Maximum requests per minute with one session token.")
    static let plaidRequests = limit(
        "plaid_requests", standardRequests.plaidCallsPerUser,
        "Maximum requests per minute for one user that call Plaid.")
    static let syncRequests = limit(
        "sync_requests", standardRequests.syncsPerItem, "Maximum requests per minute to sync one Item.")
    static let balanceCalls = limit(
        "balance_calls", standardCalls.perItem[.balance] ?? 0, in: 0...1_000_000_000, use: .flag("balance-calls"),
        "Maximum real-time balance requests per Item in 24 hours; 0 disables them.")
    static let refreshCalls = limit(
        "refresh_calls", standardCalls.perItem[.refresh] ?? 0, in: 0...1_000_000_000, use: .flag("refresh-calls"),
        "Maximum transaction refreshes per Item in 24 hours; 0 disables them.")
    static let costlyCalls = limit(
        "costly_calls", standardCalls.overall, in: 0...1_000_000_000, use: .flag("costly-calls"),
        "Maximum balance requests and refreshes for all Items together in 24 hours.")

    // MARK: The Sandbox

    static let sandbox = [
        sandboxHost, sandboxPort, state, seed, now, credentials, webhookAllow, allowRemote, faults, users, data,
        rateLimits, pretty, tls, tlsCertificateOut,
    ]

    private static func ofSandbox(
        _ name: String, _ kind: Kind, standard: String? = nil, isSecret: Bool = false, isInFiles: Bool = true,
        _ help: String
    ) -> Setting {
        Setting(
            "sandbox." + name, flag: name.replacing("_", with: "-"), kind, standard: standard, isSecret: isSecret,
            isInFiles: isInFiles, use: .commands(["sandbox"]), help)
    }

    static let sandboxHost = ofSandbox("host", .text, standard: "127.0.0.1", "The address to listen on.")
    static let sandboxPort = ofSandbox(
        "port", .number(0...65_535), standard: String(SandboxStartCommand.defaultPort),
        "The port to listen on; 0 picks a free port.")
    static let state = ofSandbox("state", .path, "Keep the state in this SQLite file.")
    static let seed = ofSandbox("seed", .number(0...UInt64.max), "Seed for generating all test data.")
    static let now = ofSandbox("now", .text, "Stop the clock at this date or time until it is moved.")
    static let credentials = ofSandbox(
        "credentials", .list([], isRepeated: true), isSecret: true,
        "Accept only these client IDs and secrets, ID:SECRET. Repeatable.")
    static let webhookAllow = ofSandbox(
        "webhook_allow", .list([], isRepeated: true), "Also send webhooks to these hosts. Repeatable.")
    static let allowRemote = ofSandbox(
        "allow_remote", .yesNo, standard: "false", "Allow connections from other machines.")
    static let faults = ofSandbox("faults", .path, "Start with the faults of this JSON file.")
    static let users = ofSandbox("users", .path, "Define a custom user with each JSON file of this folder.")
    static let data = ofSandbox(
        "data", .path, "Add the institutions and users of this folder, or the institutions of this JSON file.")
    static let rateLimits = ofSandbox(
        "rate_limits", .yesNo, standard: "false", "Enforce the published rate limits of Plaid's own Sandbox.")
    static let pretty = ofSandbox(
        "pretty", .yesNo, standard: "false", "Indent responses and sort their members, as Plaid's own Sandbox does.")
    static let tls = ofSandbox(
        "tls", .yesNo, standard: "false", "Serve HTTPS with a certificate created at startup.")
    // It overwrites a file, which a configuration file that came with a project must not order.
    static let tlsCertificateOut = ofSandbox(
        "tls_certificate_out", .path, isInFiles: false, "Write that certificate to this file.")
}
