// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import Synchronization
import TartanDoctor

/// Sends Plaid one free request with the configured credentials.
enum PlaidProbe {
    static func ask(_ target: PlaidTarget, _ settings: Settings, _ facts: inout Facts) async {
        guard let credentials = try? settings.plaidCredentials() else { return }
        let carrier = AsyncHTTPClientTransport()
        let transport = DatedTransport(carrier)
        do throws(PlaidError) {
            let client = PlaidClient(
                clientID: credentials.clientID, secret: credentials.secret, environment: target.environment,
                transport: transport)
            _ = try await client.institutionsGet(count: 1, offset: 0, countryCodes: [.us])
            facts.plaid = .accepted
        } catch {
            switch error.code {
            case .notSent, .connectionLost, .deadlineExceeded, .unexpectedResponse, .refused, .cancelled:
                facts.plaid = .unreachable(error.message)
            default: facts.plaid = .refused(code: error.code.rawValue)
            }
        }
        facts.clockSkew = transport.skew
        await carrier.shutdown()
    }
}

/// Records the time of the responses.
private final class DatedTransport: PlaidTransport {
    private let inner: AsyncHTTPClientTransport
    private let latest = Mutex<Double?>(nil)

    init(_ inner: AsyncHTTPClientTransport) { self.inner = inner }

    /// The server's clock minus this machine's, from the latest response.
    var skew: Double? { latest.withLock { $0 } }

    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        let start = Date()
        let response = try await inner.send(request, timeout: timeout)
        let middle = start.addingTimeInterval(Date().timeIntervalSince(start) / 2)
        if let seconds = response.header("date").flatMap(HTTPDate.seconds) {
            // The header has whole seconds, so it is half a second behind on average.
            latest.withLock { $0 = Double(seconds) - middle.timeIntervalSince1970 + 0.5 }
        }
        return response
    }
}
