// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import Logging
public import ServiceLifecycle
import Synchronization

/// An offline replacement for Plaid's Sandbox that runs in this process.
///
/// ``handle(method:path:headers:body:)`` handles requests without a socket; ``run()`` serves them over HTTP, sends
/// webhooks and saves the state until it is stopped.
public final class PlaidSandbox: Service, Sendable {
    let engine: SandboxEngine
    let logger: Logger
    let serverCertificate: SelfSignedCertificate?
    private let boundPort = Mutex<Int?>(nil)
    private let portChanged = Signal()

    /// Creates a Sandbox; with a state file, it continues from the saved state.
    ///
    /// - Throws: ``SandboxStartupError`` when a setting or the state file is invalid.
    public convenience init(configuration: Configuration = Configuration()) throws(SandboxStartupError) {
        try self.init(configuration: configuration, logger: Logger(label: "plaid-sandbox"))
    }

    /// Creates a Sandbox with a logger, which receives warnings and, if enabled, requests.
    public init(configuration: Configuration, logger: Logger) throws(SandboxStartupError) {
        guard configuration.allowRemote || LoopbackHost.isLoopback(configuration.host) else {
            throw SandboxStartupError(
                .notLoopback,
                "The Sandbox listens on this machine only; add --allow-remote to listen on \(configuration.host)."
            )
        }
        guard (0...65_535).contains(configuration.port) else {
            throw SandboxStartupError(.configuration, "The port must be a number from 0 to 65535.")
        }
        guard configuration.now.map(Instant.contains) != false else {
            throw SandboxStartupError(.configuration, "The business time must be from 1900 to 2200.")
        }
        do {
            serverCertificate = configuration.usesTLS ? try SelfSignedCertificate(host: configuration.host) : nil
        } catch {
            throw SandboxStartupError(.configuration, "The certificate could not be created; start without TLS.")
        }
        engine = try SandboxEngine(configuration: configuration, logger: logger)
        self.logger = logger
    }

    /// The port that the Sandbox listens on; `nil` before and after.
    public var port: Int? { boundPort.withLock { $0 } }

    /// The certificate that clients must trust; `nil` without TLS.
    public var certificate: Certificate? {
        serverCertificate.map { Certificate(pem: $0.pem, fingerprint: $0.fingerprint) }
    }

    /// Returns the base URL of a Sandbox that listens on a port.
    package func address(port: Int) -> String {
        let host = engine.configuration.host
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(engine.configuration.usesTLS ? "https" : "http")://\(name):\(port)"
    }

    /// The version of Plaid's OpenAPI document that the Sandbox implements, such as `2020-09-14_1.697.4`.
    ///
    /// Read from the first line of the contract only, which is cheap.
    package static var contractVersion: String {
        ContractData.text.withUTF8Buffer { bytes in
            let columns = bytes.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: "\t"))
            return columns.count > 2 ? String(decoding: columns[2], as: UTF8.self) : ""
        }
    }

    /// Parses a date such as `2026-03-01` or a time such as `2026-03-01T00:00:00Z` from 1900 to 2200; `nil` for anything else.
    package static func time(_ text: String) -> Date? { Instant.readDateOrTime(text) }

    /// Parses a time interval such as `90s`, `30d` or `PT12H`; `nil` for anything else and for more than twenty years.
    package static func seconds(_ text: String) -> TimeInterval? {
        Interval.seconds(text).flatMap(Seconds.init(_:))?.value
    }

    /// Whether a text can name a snapshot: 1 to 64 letters, digits, hyphens, dots and underscores.
    package static func isSnapshotName(_ text: String) -> Bool { Snapshot.isName(text) }

    /// The current time of the Sandbox's clock.
    public var now: Date { engine.clock.now }

    /// Handles one request, as the server would.
    ///
    /// - Parameters:
    ///   - method: The request's method; all of Plaid's operations use `POST`.
    ///   - path: The path with its query, such as `/item/get`.
    ///   - headers: The request's headers; credentials can be in the headers or in the body.
    ///   - body: The request's bytes, JSON for all of Plaid's operations.
    public func handle(
        method: String = "POST", path: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) async -> Response {
        let exchange = await exchange(method: method, target: path, headers: headers, body: body)
        switch exchange {
        case .answer(let response): return response
        case .truncated(var response, let bytes):
            response.headers.append(("Content-Length", "\(response.body.count)"))
            response.body.removeLast(response.body.count - bytes)
            return response
        case .silence(let seconds):
            await SandboxEngine.pause(seconds)
            return Response(status: 0, headers: [], body: [])
        case .reset: return Response(status: 0, headers: [], body: [])
        }
    }

    /// Answers one request down to what becomes of its connection.
    func exchange(
        method: String, target: String, headers: [(name: String, value: String)], body: [UInt8]
    ) async -> SandboxExchange {
        await engine.exchange(
            method: method, target: target, headers: SandboxHeaders(headers), body: body, port: port)
    }

    /// Moves the clock forward, runs everything that falls due and sends the webhooks.
    public func advance(by seconds: TimeInterval) async {
        engine.clock.advance(by: seconds)
        engine.markUnsaved()
        await engine.settle()
    }

    /// Runs everything that is due now and sends the webhooks; ``run()`` does this automatically.
    public func settle() async { await engine.settle() }

    /// Writes the state to the state file, if there is one; ``run()`` does this automatically.
    public func save() { engine.save() }

    /// Serves until the task is cancelled or the service is shut down, then saves the state.
    ///
    /// - Throws: ``SandboxStartupError`` when it cannot listen on the address.
    public func run() async throws {
        defer {
            setPort(nil)
            engine.save()
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await SandboxServer(sandbox: self).run() }
            group.addTask { await self.engine.runBackground() }
            // Only the server ends by itself: when it has, the rest has to as well.
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    func setPort(_ port: Int?) {
        boundPort.withLock { $0 = port }
        portChanged.raise()
    }

    /// Waits until the server is listening; `nil` when the task is cancelled first.
    package func listeningPort() async -> Int? {
        while !Task.isCancelled {
            let seen = portChanged.generation
            if let port { return port }
            await portChanged.wait(after: seen)
        }
        return nil
    }
}
