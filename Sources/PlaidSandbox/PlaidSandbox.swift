public import FoundationEssentials
public import Logging
public import ServiceLifecycle
import Synchronization

/// A stand-in for Plaid's Sandbox that runs in this process, without any network.
///
/// ``handle(method:path:headers:body:)`` answers requests without a socket; ``run()`` serves them over HTTP, sends
/// webhooks and saves the state until it is stopped.
public final class PlaidSandbox: Service, Sendable {
    let engine: SandboxEngine
    let logger: Logger
    let serverCertificate: SelfSignedCertificate?
    private let boundPort = Mutex<Int?>(nil)
    private let portChanged = Signal()

    /// Makes a Sandbox; with a state file it goes on where the file ends.
    ///
    /// - Throws: ``SandboxStartupError`` when a setting or the state file is not usable.
    public convenience init(configuration: Configuration = Configuration()) throws(SandboxStartupError) {
        try self.init(configuration: configuration, logger: Logger(label: "plaid-sandbox"))
    }

    /// The same, with a logger that warnings and, where asked for, requests go to.
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
            throw SandboxStartupError(.configuration, "No certificate could be made; start without TLS.")
        }
        engine = try SandboxEngine(configuration: configuration, logger: logger)
        self.logger = logger
    }

    /// The port that is listened on; `nil` before and after.
    public var port: Int? { boundPort.withLock { $0 } }

    /// The certificate that clients have to trust; `nil` without TLS.
    public var certificate: Certificate? {
        serverCertificate.map { Certificate(pem: $0.pem, fingerprint: $0.fingerprint) }
    }

    /// Where clients find a Sandbox that listens on a port.
    package func address(port: Int) -> String {
        let host = engine.configuration.host
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(engine.configuration.usesTLS ? "https" : "http")://\(name):\(port)"
    }

    /// The version of Plaid's OpenAPI document that the Sandbox answers by, such as `2020-09-14_1.697.4`.
    ///
    /// From the first line of the contract alone, which costs next to nothing.
    package static var contractVersion: String {
        ContractData.text.withUTF8Buffer { bytes in
            let columns = bytes.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: "\t"))
            return columns.count > 2 ? String(decoding: columns[2], as: UTF8.self) : ""
        }
    }

    /// Reads a date such as `2026-03-01` or a time such as `2026-03-01T00:00:00Z`; `nil` for anything else and for what is
    /// not from 1900 to 2200.
    package static func time(_ text: String) -> Date? { Instant.readDateOrTime(text) }

    /// Reads a span of time such as `90s`, `30d` or `PT12H`; `nil` for anything else and for more than twenty years.
    package static func seconds(_ text: String) -> TimeInterval? {
        Interval.seconds(text).flatMap(Seconds.init(_:))?.value
    }

    /// The business time.
    public var now: Date { engine.clock.now }

    /// Answers one request, as the server would.
    ///
    /// - Parameters:
    ///   - method: The request's method; all of Plaid's operations are called with `POST`.
    ///   - path: The path with its query, such as `/item/get`.
    ///   - headers: The request's headers; credentials may be there or in the body.
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

    /// Moves the business time on, and runs and sends what comes due by then.
    public func advance(by seconds: TimeInterval) async {
        engine.clock.advance(by: seconds)
        engine.markUnsaved()
        await engine.settle()
    }

    /// Runs what is due now and sends the webhooks that come of it; while ``run()`` runs, that happens by itself.
    public func settle() async { await engine.settle() }

    /// Writes the state to the state file, if there is one; while ``run()`` runs, that happens by itself.
    public func save() { engine.save() }

    /// Serves until the task is cancelled or the service is shut down, then saves the state.
    ///
    /// - Throws: ``SandboxStartupError`` when the address cannot be listened on.
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

    /// Waits until the server listens; `nil` when the task is cancelled before.
    package func listeningPort() async -> Int? {
        while !Task.isCancelled {
            let seen = portChanged.generation
            if let port { return port }
            await portChanged.wait(after: seen)
        }
        return nil
    }
}
