// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Plaid
import PlaidCore
import TartanStorage

extension PaymentService {
    /// Reads all pages, and stores each with the cursor after it.
    func readPages(_ drain: inout EventDrain) async throws(PaymentError) {
        var conflicts = 0
        while !Task.isCancelled, !worker.isStopping {
            // The reservation is extended for each page, and the cursor is what somebody else may have left.
            guard let cursor = try await leaseCursor() else { return }
            let page = try await fetchPage(after: cursor.after)
            let last = page.last(after: cursor.after)
            if !page.isInOrder {
                logger.warning("Plaid sent events of payments out of order; they were sorted")
            }
            guard try await apply(page, cursor.after, &drain) else {
                conflicts += 1
                guard conflicts < Self.attempts else {
                    logger.warning("events of payments are read again later, because something else changes them")
                    return
                }
                await pauseAfterConflict(conflicts)
                continue
            }
            conflicts = 0
            guard page.hasMore else { return }
            guard last > cursor.after else {
                logger.error("Plaid reports more events of payments, but sent none after the last one")
                return
            }
        }
    }

    private func fetchPage(after number: Int64) async throws(PaymentError) -> EventPage {
        let body: [UInt8]
        do throws(PlaidError) {
            body = try await client.transferEventSync(afterID: Int(number), count: EventPage.size).raw.bytes
        } catch {
            throw .events(error)
        }
        guard let page = EventPage(body, after: number, scope: configuration.scope, receivedAt: now()) else {
            throw .events(PlaidError(code: .unexpectedResponse, message: "The response has no events."))
        }
        return page
    }

    /// Applies the new events of a page and stores them together with the cursor.
    ///
    /// - Returns: Whether they were stored; `false` if something else has changed in the meantime.
    private func apply(
        _ page: EventPage, _ cursor: Int64, _ drain: inout EventDrain
    ) async throws(PaymentError) -> Bool {
        let events = try await newEvents(of: page)
        var batch = try await load(for: events, withOpenEvents: true)
        for event in events { batch.apply(event) }
        switch try await commit(batch, advance(from: cursor, to: page.last(after: cursor))) {
        case .conflict: return false
        case .stored:
            drain.read += events.count
            drain.count(batch.outcomes)
            try await applyEventsOfNewPayments(batch.unknownTransfers, &drain)
            return true
        case .refusedByLedger: return try await applySingly(events, page, cursor, &drain)
        }
    }

    /// The events of a page that are not stored yet.
    private func newEvents(of page: EventPage) async throws(PaymentError) -> [ReceivedEvent] {
        do throws(StorageError) {
            let scope = configuration.scope
            let numbers = page.events.map(\.record.number)
            let events = page.newEvents(try await store.enginePaymentEvents(scope, numbers: numbers))
            // Events whose number belongs to another one got another number.
            let others = Set(events.map(\.record.number)).subtracting(numbers).sorted()
            guard !others.isEmpty else { return events }
            let known = Set(try await store.enginePaymentEvents(scope, numbers: others).map(\.number))
            return events.filter { !known.contains($0.record.number) }
        } catch {
            throw .events(error)
        }
    }

    /// Applies each event by itself, so that one that the ledger does not accept stops no other.
    private func applySingly(
        _ events: [ReceivedEvent], _ page: EventPage, _ start: Int64, _ drain: inout EventDrain
    ) async throws(PaymentError) -> Bool {
        var cursor = start
        for event in events {
            // Numbers that do not take part in the order are negative and come first.
            let next = max(cursor, event.number ?? cursor)
            var batch = try await load(for: [event], withOpenEvents: false)
            let unchanged = batch
            batch.apply(event)
            var result = try await commit(batch, advance(from: cursor, to: next))
            if case .refusedByLedger = result {
                logger.error(
                    "the ledger has another posting of an event", metadata: ["event": "\(event.record.number)"])
                batch = unchanged
                batch.refuse(event, EventNote.sourceConflict)
                result = try await commit(batch, advance(from: cursor, to: next))
            }
            guard case .stored = result else { return false }
            cursor = next
            drain.read += 1
            drain.count(batch.outcomes)
            try await applyEventsOfNewPayments(batch.unknownTransfers, &drain)
        }
        return true
    }

    private func advance(from start: Int64, to end: Int64) -> PaymentCommit.Advance? {
        end == start ? nil : PaymentCommit.Advance(scope: configuration.scope, from: start, to: end)
    }

    /// Applies events whose payment got its transfer's ID while they were stored as those of an unknown transfer.
    ///
    /// The request that stores the ID looks for stored events afterwards, and this looks for the ID after the events were
    /// stored. So at least one of them applies the events.
    private func applyEventsOfNewPayments(
        _ transfers: [String], _ drain: inout EventDrain
    ) async throws(PaymentError) {
        for id in transfers {
            do throws(PaymentError) {
                let outcomes = try await applyOpenEvents(ofTransfer: id)
                drain.foreign -= outcomes.count
                drain.count(outcomes)
            } catch {
                guard error.code == .busy else { throw error }
            }
        }
    }
}
