public import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL
import PlaidTypes

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The transport over the network.
///
/// Redirects are never followed. Compressed answers are accepted and limited after decompression. Call ``shutdown()``
/// when done, unless the HTTP client was passed in.
public final class AsyncHTTPClientTransport: PlaidTransport {
    private let client: HTTPClient
    private let ownsClient: Bool

    /// The largest answer that is decompressed, in bytes.
    public static let maximumDecompressedBytes = 64 << 20

    /// Makes a transport with an HTTP client of its own.
    public init() {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, decompression: .enabled(limit: .size(Self.maximumDecompressedBytes)))
        configuration.timeout.connect = .seconds(10)
        // The client's retry policy decides; otherwise a refused connection would take the whole connect timeout.
        configuration.connectionPool.retryConnectionEstablishment = false
        // HTTP/1.1 lets a failed connection be told from a lost answer, on which the retry rules rest.
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        ownsClient = true
    }

    /// Makes a transport over an application's HTTP client, which must not follow redirects.
    public init(sharing client: HTTPClient) {
        self.client = client
        ownsClient = false
    }

    /// Closes all connections.
    public func shutdown() async {
        guard ownsClient else { return }
        // A client that is already closed has nothing left to close.
        try? await client.shutdown()
    }

    /// Sends one request and waits for its answer.
    public func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = request.method == .post ? .POST : .GET
        for header in request.headers { outgoing.headers.add(name: header.name, value: header.value) }
        if request.method == .post { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        do {
            let response = try await client.execute(outgoing, timeout: .nanoseconds(timeout.nanoseconds))
            var body = try await response.body.collect(upTo: request.maximumResponseBytes)
            return TransportResponse(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: body.readBytes(length: body.readableBytes) ?? [])
        } catch {
            throw Self.error(from: error)
        }
    }

    /// Sorts a failure by the one thing that matters for repeating a call: whether it can have been carried out.
    private static func error(from error: any Error) -> PlaidError {
        if error is CancellationError {
            return PlaidError(code: .cancelled, message: "The call was cancelled.")
        }
        if error is NIOTooManyBytesError {
            return PlaidError(code: .unexpectedResponse, message: "The answer is larger than the client accepts.")
        }
        guard let clientError = error as? HTTPClientError else {
            if isFailureToConnect(error) {
                return PlaidError(code: .notSent, message: "No connection could be made (\(type(of: error))).")
            }
            return PlaidError(
                code: .connectionLost, message: "The connection failed before an answer came (\(type(of: error))).")
        }
        switch clientError {
        case .connectTimeout, .getConnectionFromPoolTimeout:
            return PlaidError(code: .notSent, message: "No connection could be made in time.")
        case .deadlineExceeded, .readTimeout, .writeTimeout:
            return PlaidError(code: .deadlineExceeded, message: "No answer came in time.")
        case .cancelled:
            return PlaidError(code: .cancelled, message: "The call was cancelled.")
        case .invalidURL, .emptyHost, .emptyScheme, .alreadyShutdown:
            return PlaidError(code: .notSent, message: "\(clientError.shortDescription).")
        default:
            return PlaidError(code: .connectionLost, message: "\(clientError.shortDescription).")
        }
    }
}

/// Whether a failure came before anything of the request was sent.
private func isFailureToConnect(_ error: any Error) -> Bool {
    switch error {
    case is NIOConnectionError, is SocketAddressError, is NIOSSLExtraError: true
    case NIOSSLError.handshakeFailed, NIOSSLError.noCertificateToValidate,
        NIOSSLError.unableToValidateCertificate:
        true
    case let error as IOError:
        [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, EADDRNOTAVAIL].contains(error.errnoCode)
    default: false
    }
}

extension Duration {
    /// The duration in whole nanoseconds, at most what 64 bits hold.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : product + attoseconds / 1_000_000_000
    }
}
