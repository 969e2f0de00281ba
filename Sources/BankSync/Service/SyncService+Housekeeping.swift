// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
package import TartanStorage

extension SyncService {
    /// How often expired rows are deleted.
    static let housekeepingInterval = Duration.seconds(3600)

    /// Finishes interrupted removals and deletes expired rows.
    package func keepHouse(_ retention: Retention = Retention()) async throws(StorageError) {
        let now = runtime.now()
        do throws(ItemRemoval.Failure) {
            for failure in try await ItemRemoval(client: client, store: store, vault: vault).resume(at: now) {
                logger.warning("an Item's removal is not complete; retrying", metadata: ["code": "\(failure.code)"])
            }
        } catch {
            if case .storage(let error) = error { throw error }
        }
        let count = try await store.engineTidy(retention, at: now)
        if count > 0 { logger.info("deleted expired rows", metadata: ["rows": "\(count)"]) }
    }

    /// Runs the maintenance at startup and then periodically, until this service is shut down or cancelled.
    func keepHouseRegularly() async {
        while !isShuttingDown, !Task.isCancelled {
            var pause = Self.housekeepingInterval
            do throws(StorageError) {
                try await keepHouse()
            } catch {
                logger.error("housekeeping failed; retrying", metadata: ["code": "\(error.code.rawValue)"])
                pause = .seconds(60)
            }
            let rest = pause
            // Real time: no Item waits for it.
            await housekeepingWakeup.wait { try await Task.sleep(for: rest) }
        }
    }
}
