// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
package import Logging
package import PlaidCore
package import TartanStorage
package import TokenVault

/// The parts of a store that payments use.
package typealias PaymentServiceStore = PaymentStore & ItemStore & BankDataStore

/// Creates payments and carries them through: with Plaid, the store and the ledger.
///
/// What is to be done is stored before it is done, so that any process can go on after a crash. Any number of processes may
/// run it on one store.
package final class PaymentService: Sendable {
    let client: any PlaidClientProtocol
    let store: any PaymentServiceStore
    let vault: Vault
    package let configuration: PaymentConfiguration
    let logger: Logger
    let now: @Sendable () -> Instant
    let sleep: @Sendable (Duration) async throws -> Void
    let wakeup = Wakeup()
    let worker = PaymentWorker()

    package init(
        client: any PlaidClientProtocol, store: any PaymentServiceStore, vault: Vault,
        configuration: PaymentConfiguration,
        logger: Logger, now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.client = client
        self.store = store
        self.vault = vault
        self.configuration = configuration
        self.logger = logger
        self.now = now
        self.sleep = sleep
    }
}
