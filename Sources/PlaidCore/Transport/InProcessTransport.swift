// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A transport that calls a function instead of the network: for tests, and for a Sandbox in the same process.
public struct InProcessTransport: PlaidTransport {
    private let handler: @Sendable (TransportRequest) async throws(PlaidError) -> TransportResponse

    /// Creates a transport.
    public init(_ handler: @escaping @Sendable (TransportRequest) async throws(PlaidError) -> TransportResponse) {
        self.handler = handler
    }

    /// Sends one request and waits for its response.
    public func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        try await Deadline.call(within: timeout) { [handler] () throws(PlaidError) in try await handler(request) }
    }
}
