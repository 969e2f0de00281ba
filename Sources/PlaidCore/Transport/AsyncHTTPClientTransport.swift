// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import PlaidTypes
import Synchronization

/// The transport over the network.
///
/// Redirects are never followed, even if the configuration allows them: the next server would receive the client's secret.
/// Compressed responses are accepted and limited after decompression. Connections are closed when the last reference to
/// the transport is released; call ``shutdown()`` to wait for that.
public final class AsyncHTTPClientTransport: PlaidTransport {
    private let client: HTTPClient
    private let isShutDown = Atomic(false)
    private let isShared: Bool

    /// The transport of clients that are created without one.
    ///
    /// It lives as long as the process, so ``shutdown()`` does nothing: another part of the program may be using it.
    public static let shared: AsyncHTTPClientTransport = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(10)
        return AsyncHTTPClientTransport(configuration, .singleton, isShared: true)
    }()

    /// The largest response that is decompressed, in bytes.
    public static let maximumDecompressedBytes = 64 << 20

    /// Creates a transport with the default settings.
    public convenience init() {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(10)
        self.init(configuration: configuration)
    }

    /// Creates a transport with an application's settings, such as a proxy or certificates.
    ///
    /// Settings that retries, size limits and secrets depend on override the configuration: no redirects, decompression with a
    /// limit, HTTP/1.1, and no retries of connections.
    public convenience init(configuration: HTTPClient.Configuration) {
        self.init(configuration, .singleton)
    }

    /// Creates a transport on the event loops of an application's HTTP client, with the default settings.
    ///
    /// Connections and settings aren't shared: whether an HTTP client follows redirects can't be chosen for a single request,
    /// and a client that follows them would carry the secret to another server.
    @available(
        *, deprecated, renamed: "init(configuration:)",
        message: "Pass the HTTP client's settings; its connections and its own settings are not used."
    )
    public convenience init(sharing client: HTTPClient) {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(10)
        self.init(configuration, .shared(client.eventLoopGroup))
    }

    private init(
        _ configuration: HTTPClient.Configuration, _ eventLoops: HTTPClient.EventLoopGroupProvider,
        isShared: Bool = false
    ) {
        self.isShared = isShared
        var configuration = configuration
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .enabled(limit: .size(Self.maximumDecompressedBytes))
        // The client's retry policy decides; otherwise a refused connection would take the whole connect timeout.
        configuration.connectionPool.retryConnectionEstablishment = false
        // With HTTP/1.1, a failed connection can be distinguished from a lost response, which the retry rules depend on.
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: eventLoops, configuration: configuration)
    }

    deinit {
        // An HTTP client that is released without being closed traps in debug builds, so it is retained until it is closed.
        guard !isShutDown.load(ordering: .acquiring) else { return }
        client.shutdown { _ in }
    }

    /// Closes all connections and waits until they are closed.
    public func shutdown() async {
        guard !isShared, !isShutDown.exchange(true, ordering: .acquiringAndReleasing) else { return }
        // A closed client has nothing left to close.
        try? await client.shutdown()
    }

    /// Sends one request and waits for the last byte of its response.
    public func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        try await Deadline.call(within: timeout) { [client] () throws(PlaidError) in
            try await Self.exchange(request, client: client, timeout: timeout)
        }
    }

    private static func exchange(
        _ request: TransportRequest, client: HTTPClient, timeout: Duration
    ) async throws(PlaidError) -> TransportResponse {
        guard let url = URL(string: request.url), PlaidEnvironment.hasPossiblePort(url) else {
            throw PlaidError(code: .refused, message: "The URL has no valid port; expected at most 65535.")
        }
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        for header in request.headers { outgoing.headers.add(name: header.name, value: header.value) }
        if request.method.hasBody { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        do {
            let response = try await client.execute(outgoing, timeout: .nanoseconds(timeout.bounded.nanoseconds))
            var body = try await response.body.collect(upTo: request.maximumResponseBytes)
            // A cancelled body ends early without an error, and half a response isn't one.
            try Task.checkCancellation()
            return TransportResponse(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: body.readBytes(length: body.readableBytes) ?? [])
        } catch {
            throw PlaidError(transport: error)
        }
    }
}
