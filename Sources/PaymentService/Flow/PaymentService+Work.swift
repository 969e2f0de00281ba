// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import TartanStorage

extension PaymentService {
    /// How many payments are worked on between two looks at the store.
    private static let batch = 50

    /// Goes on with payments that are due, such as those that a crash interrupted.
    ///
    /// One that fails is tried again later and does not stop the others.
    ///
    /// - Parameter reclaiming: Whether to take over what another process may be working on; if it still does, nothing is done
    ///   twice, because Plaid is asked first.
    /// - Returns: How many it worked on.
    package func workOnDuePayments(reclaiming: Bool = false) async throws(PaymentError) -> Int {
        let due: [PaymentRecord]
        do throws(StorageError) {
            let time = reclaiming ? now() + PaymentFlow.claimTime : now()
            due = try await store.engineDuePayments(now: time, limit: Self.batch)
        } catch {
            throw .storage(error)
        }
        var count = 0
        for record in due where !Task.isCancelled {
            do throws(PaymentError) {
                guard let claimed = try await claim(record) else { continue }
                count += 1
                _ = try await advance(claimed)
            } catch {
                count += 1
                logger.error(
                    "A payment could not be continued",
                    metadata: ["payment": "\(record.id)", "code": "\(error.code.rawValue)", "error": "\(error)"])
                await postpone(record)
            }
        }
        return count
    }

    /// Reserves a payment for this process, for a while.
    ///
    /// - Returns: The payment; `nil` if something else changed it.
    private func claim(_ record: PaymentRecord) async throws(PaymentError) -> PaymentRecord? {
        // A damaged state is an error before anything is stored.
        _ = try flow(record)
        return try await push(record, to: now() + PaymentFlow.claimTime)
    }

    private func push(_ record: PaymentRecord, to dueAt: Instant) async throws(PaymentError) -> PaymentRecord? {
        var pushed = record
        pushed.dueAt = dueAt
        var commit = PaymentCommit()
        commit.payments = [pushed]
        do throws(StorageError) {
            guard try await store.engineCommit(commit) else { return nil }
        } catch {
            throw .storage(error)
        }
        pushed.version += 1
        return pushed
    }

    /// Tries a payment that failed again in a while; what it is in the meantime stays as it is stored.
    private func postpone(_ record: PaymentRecord) async {
        guard let newest = try? await reload(record.id), newest.dueAt != nil else { return }
        let attempts = (try? PaymentDocument(newest))?.attempts ?? 0
        let delay = max(PaymentFlow.delay(after: attempts), PaymentFlow.claimTime)
        _ = try? await push(newest, to: now() + delay)
    }
}
