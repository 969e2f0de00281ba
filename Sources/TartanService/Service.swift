// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Logging
import PaymentService
import Plaid
import PlaidCore
import PlaidTypes
import PlaidWebhooks
import Synchronization
import TartanStorage
import TokenVault

/// Everything that the routes work with.
///
/// The routes themselves are extensions of it, in the folders by concern.
package struct Service: Sendable {
    let client: any PlaidClientProtocol
    let store: any Store
    let vault: Vault
    let verifier: WebhookVerifier
    let authenticator: Authenticator
    let listen: ListenConfiguration
    let crossOrigins: CrossOrigins
    let link: LinkConfiguration
    let page: PageConfiguration
    let environmentName: String
    /// The caps on billed requests.
    let costCaps: CostCaps
    let server: ServerLimits
    let runtime: ServiceRuntime
    /// `nil` where payments are disabled.
    let payments: PaymentService?
    /// Wakes the sync engine when an Item may have become due.
    let wake: @Sendable () -> Void
    let now: @Sendable () -> Date
    let baseLogger: Logger

    /// The logger, with the ID of the request that this task serves.
    var logger: Logger { baseLogger.withRequestID }
}

/// What changes while the service runs.
final class ServiceRuntime: Sendable {
    let requests: RequestBudget
    let syncs: SyncRequests
    let storeOutcomes = StoreOutcomes()
    let refusals = RefusalLog()
    private let exchanges = Mutex<Set<TokenDigest>>([])
    private let listeningPort = Mutex<Int?>(nil)

    init(_ limits: RequestLimits) {
        requests = RequestBudget(limits)
        syncs = SyncRequests(limits)
    }

    /// The port that the system assigned, once the service is listening.
    var port: Int? { listeningPort.withLock { $0 } }

    func listens(on port: Int?) { listeningPort.withLock { $0 = port } }

    /// Reserves a public token for one exchange at a time in this process.
    func begin(_ digest: TokenDigest) -> Bool { exchanges.withLock { $0.insert(digest).inserted } }

    func end(_ digest: TokenDigest) { exchanges.withLock { _ = $0.remove(digest) } }
}
