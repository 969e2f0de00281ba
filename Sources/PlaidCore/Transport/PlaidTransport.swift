// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidTypes

/// One HTTP request, ready to be sent.
public struct TransportRequest: Sendable, RedactedDescription {
    /// The HTTP method.
    public var method: PlaidMethod
    /// The complete URL.
    public var url: String
    /// The headers, with the client's secrets.
    public var headers: [(name: String, value: String)]
    /// The body; empty for GET.
    public var body: [UInt8]
    /// The largest body to accept, counted after decompression.
    public var maximumResponseBytes: Int

    /// Creates a request.
    public init(
        method: PlaidMethod, url: String, headers: [(name: String, value: String)], body: [UInt8],
        maximumResponseBytes: Int
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.maximumResponseBytes = maximumResponseBytes
    }
}

/// An HTTP response.
public struct TransportResponse: Sendable, RedactedDescription {
    /// The HTTP status.
    public var status: Int
    /// The headers; names are compared case-insensitively.
    public var headers: [(name: String, value: String)]
    /// The body, decompressed.
    public var body: [UInt8]

    /// Creates a response.
    public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Returns the first header with that name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Sends HTTP requests to Plaid.
///
/// The client handles retries and errors, and stops waiting at the deadline even if the transport does not.
public protocol PlaidTransport: Sendable {
    /// Sends one request and waits for the last byte of its response, following no redirect.
    ///
    /// A redirect to another origin would carry the client's secret there.
    ///
    /// - Throws: ``PlaidError`` with code `notSent`, `connectionLost`, `deadlineExceeded`, `cancelled` or
    ///   `unexpectedResponse` (not HTTP, or a body over the limit).
    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse
}
