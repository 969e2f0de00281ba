// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension PlaidError {
    static let responseTooLarge = PlaidError(
        code: .unexpectedResponse, message: "The response is larger than the client accepts.")

    /// Classifies a failure by what matters for retries: whether the request can have been carried out, and whether another
    /// attempt can succeed.
    init(transport error: any Error) {
        switch error {
        case is CancellationError:
            self.init(code: .cancelled, message: "The call was cancelled.")
        case is NIOTooManyBytesError, NIOHTTPDecompression.DecompressionError.limit:
            self = .responseTooLarge
        case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
            self.init(code: .unexpectedResponse, message: "The response can't be decompressed.")
        case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection:
            self.init(code: .connectionLost, message: "The connection was closed in the middle of the response.")
        case is HTTPParserError:
            self.init(code: .unexpectedResponse, message: "The response isn't valid HTTP.")
        case let error as HTTPClientError:
            self.init(client: error)
        case let error where Self.isFailureToConnect(error):
            self.init(code: .notSent, message: "No connection could be made (\(type(of: error))).")
        default:
            self.init(
                code: .connectionLost, message: "The connection failed before a response arrived (\(type(of: error))).")
        }
        underlyingError = error
    }

    private init(client error: HTTPClientError) {
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .socksHandshakeTimeout,
            .httpProxyHandshakeTimeout:
            self.init(code: .notSent, message: "No connection could be made in time.")
        case .deadlineExceeded, .readTimeout, .writeTimeout:
            self.init(code: .deadlineExceeded, message: "No response arrived in time.")
        case .cancelled:
            self.init(code: .cancelled, message: "The call was cancelled.")
        case .invalidURL, .emptyHost, .emptyScheme, .alreadyShutdown, .invalidProxyResponse,
            .proxyAuthenticationRequired:
            self.init(code: .notSent, message: "\(error.shortDescription).")
        default:
            self.init(code: .connectionLost, message: "\(error.shortDescription).")
        }
    }

    /// Whether a failure happened before any part of the request was sent.
    private static func isFailureToConnect(_ error: any Error) -> Bool {
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
}

extension Duration {
    /// The duration in whole nanoseconds, at most what 64 bits hold.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, sumOverflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }
}
