// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import MoneyLedger
import Payments
import Plaid
import PlaidCore
import PlaidJSON
import TartanStorage

extension PaymentService {
    /// Reads the payments and sweeps that events concern.
    ///
    /// - Parameter withOpenEvents: Whether stored events of the same payments are read too that were not applied yet.
    func load(for events: [ReceivedEvent], withOpenEvents: Bool) async throws(PaymentError) -> EventBatch {
        var payments: [String: EventBatch.LoadedPayment] = [:]
        var sweeps: [String: EventBatch.LoadedSweep] = [:]
        var open: [ReceivedEvent] = []
        var unreadable: Set<String> = []
        var unreachable: Set<String> = []
        for id in Set(events.map(\.record.transferID)).subtracting([""]).sorted() {
            do throws(StorageError) {
                guard let record = try await store.enginePayment(ofTransfer: id) else { continue }
                guard let document = try? PaymentDocument(record), PaymentPhase(rawValue: record.phase) != nil else {
                    logger.error("the stored state of a payment cannot be read")
                    unreadable.insert(id)
                    continue
                }
                payments[id] = EventBatch.LoadedPayment(record: record, document: document)
                guard withOpenEvents else { continue }
                open += try await store.enginePaymentEvents(ofTransfer: id)
                    .filter { $0.isOpen && $0.scope == configuration.scope }.map(ReceivedEvent.init)
            } catch {
                throw .events(error)
            }
        }
        let sweepIDs = events.filter { $0.record.transferID.isEmpty }.compactMap(\.record.sweepID)
        for id in Set(sweepIDs).sorted() {
            switch try await loadSweep(id) {
            case .known(let sweep): sweeps[id] = sweep
            case .unknown: break
            case .unreachable: unreachable.insert(id)
            case .unreadable: unreadable.insert(id)
            }
        }
        return EventBatch(
            payments: payments, sweeps: sweeps, open: open, unreachableSweeps: unreachable, unreadable: unreadable)
    }

    private enum SweepResult {
        case known(EventBatch.LoadedSweep)
        /// Plaid has no such sweep.
        case unknown
        /// Plaid did not respond.
        case unreachable
        case unreadable
    }

    /// Reads a sweep from the store, or from Plaid if this is its first event.
    private func loadSweep(_ id: String) async throws(PaymentError) -> SweepResult {
        let record: PaymentSweepRecord?
        do { record = try await store.engineSweep(configuration.scope, id) } catch { throw .events(error) }
        if let record {
            guard let state = Sweep(record) else {
                logger.error("the stored state of a sweep cannot be read")
                return .unreadable
            }
            return .known(EventBatch.LoadedSweep(record: record, state: state))
        }
        do throws(PlaidError) {
            let sweep = try await client.transferSweepGet(sweepID: id).sweep
            guard sweep.id == id, let state = Sweep(sweep) else { return .unknown }
            return .known(EventBatch.LoadedSweep(record: nil, state: state))
        } catch {
            guard error.isDefiniteRefusal else {
                logger.warning("a sweep could not be read; it is read again later", metadata: ["error": "\(error)"])
                return .unreachable
            }
            return .unknown
        }
    }
}

extension PaymentEventRecord {
    /// Whether it may be applied later.
    var isOpen: Bool { outcome == .waiting || outcome == .foreign }
}

extension Sweep {
    /// Reads a stored sweep; `nil` if it is damaged.
    init?(_ record: PaymentSweepRecord) {
        guard let json = try? JSONValue(parsing: Array(record.state.utf8)).objectValue,
            let sweep = try? Sweep(json: json), sweep.sweepID == record.sweepID
        else { return nil }
        self = sweep
    }

    /// Creates the state of a sweep that Plaid has; `nil` if its amount is invalid or it is zero.
    init?(_ sweep: TransferSweep) {
        guard let currency = Currency(code: sweep.isoCurrencyCode),
            let amount = try? Money(decimal: sweep.amount, currency),
            let state = try? Sweep(sweepID: sweep.id, kind: Self.kind(of: sweep), amount: amount)
        else { return nil }
        self = state
    }

    /// Whether it moves the Plaid Ledger's balance, or the sum of transfers.
    static func kind(of sweep: TransferSweep) -> Kind {
        switch sweep.trigger {
        case .automaticAggregate?: .aggregate
        case .manual?, .incoming?, .balanceThreshold?: .ledger
        default: sweep.ledgerID == nil ? .aggregate : .ledger
        }
    }
}

extension PaymentError {
    static func events(_ error: StorageError) -> PaymentError {
        PaymentError(
            .storage, "The events of payments could not be read or stored (\(error.code.rawValue)).",
            next: "Check the database; nothing is lost, and events are read again automatically.")
    }

    static func events(_ error: PlaidError) -> PaymentError {
        PaymentError(
            .plaid, "Plaid's record of payments could not be read (\(error.code)).", next: error.advice, plaid: error)
    }
}
