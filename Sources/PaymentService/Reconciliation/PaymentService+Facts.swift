// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidCore
import TartanStorage

extension PaymentService {
    /// Reads both sides of a period.
    ///
    /// The cursor is read first and Plaid last: what happens in between has numbers after the cursor.
    func readFacts(of period: ClosedRange<Instant>) async throws(PaymentError) -> ReconciliationFacts {
        let now = now()
        let plaid = PlaidReading(client: client, scope: configuration.scope, period: period, now: now)
        var facts = ReconciliationFacts(scope: configuration.scope, now: now, period: period)
        var records: [String: PaymentRecord] = [:]
        do throws(StorageError) {
            facts.cursor = try await store.enginePaymentCursor(configuration.scope)?.after ?? 0
            records = try await payments(of: period)
        } catch {
            throw .events(error)
        }
        do throws(PlaidError) {
            facts.transfers = try await plaid.transfers()
            facts.plaidEvents = try await plaid.events()
            facts.plaidSweeps = try await plaid.sweeps()
            facts.plaidLedger = try await plaid.ledger()
        } catch {
            throw .events(error)
        }
        do throws(StorageError) {
            try await addPayments(of: facts, to: &records)
            addStates(Array(records.values), to: &facts)
            try await addStoredEvents(to: &facts)
            try await addSweeps(to: &facts)
            try await addPostings(to: &facts)
        } catch {
            throw .events(error)
        }
        try await addMissing(from: plaid, to: &facts)
        return facts
    }

    /// The payments of the period, and those in flight from any time.
    private func payments(of period: ClosedRange<Instant>) async throws(StorageError) -> [String: PaymentRecord] {
        let inFlight = Set(PaymentPhase.allCases.filter(\.isInFlight).map(\.rawValue))
        var records: [String: PaymentRecord] = [:]
        for phases in [[], inFlight] {
            var query = PaymentQuery(phases: phases, limit: 500)
            while true {
                let page = try await store.enginePayments(query)
                for record in page where !phases.isEmpty || period.contains(record.createdAt) {
                    records[record.id] = record
                }
                guard let last = page.last, page.count >= query.limit,
                    !phases.isEmpty || last.createdAt >= period.lowerBound
                else { break }
                query.after = PaymentQuery.Position(createdAt: last.createdAt, id: last.id)
            }
        }
        return records
    }

    /// The payments of Plaid's transfers and events that were created at another time.
    private func addPayments(
        of facts: ReconciliationFacts, to records: inout [String: PaymentRecord]
    ) async throws(StorageError) {
        let known = Set(records.values.compactMap(\.transferID))
        let ids = Set(facts.transfers.map(\.id) + facts.plaidEvents.map(\.record.transferID))
        for id in ids.subtracting(known).subtracting([""]).sorted() {
            if let record = try await store.enginePayment(ofTransfer: id) { records[record.id] = record }
        }
    }

    private func addStates(_ records: [PaymentRecord], to facts: inout ReconciliationFacts) {
        for record in records.sorted(by: { $0.id < $1.id }) {
            let document = try? PaymentDocument(record)
            if document == nil { facts.unreadable.append(record.id) }
            facts.payments.append(
                ReconciliationFacts.StoredPayment(record: record, transfer: document?.transfer))
        }
    }

    private func addStoredEvents(to facts: inout ReconciliationFacts) async throws(StorageError) {
        let scope = configuration.scope
        var events: [Int64: PaymentEventRecord] = [:]
        for outcome in [PaymentEventRecord.Outcome.refused, .waiting] {
            for event in try await store.enginePaymentEvents(scope, outcome, limit: 1000) {
                events[event.number] = event
            }
        }
        for id in facts.payments.compactMap(\.record.transferID) {
            for event in try await store.enginePaymentEvents(ofTransfer: id) where event.scope == scope {
                events[event.number] = event
            }
        }
        // Events that are unknown to Plaid are found between those that it reports.
        let numbers = facts.plaidEvents.compactMap(\.number)
        if let first = numbers.min(), let last = numbers.max() {
            var after = first - 1
            while after < last {
                let page = try await store.enginePaymentEvents(scope, after: after, limit: 500)
                for event in page where event.number <= last { events[event.number] = event }
                guard let end = page.last?.number, page.count >= 500 else { break }
                after = end
            }
        }
        facts.events = events.values.sorted { $0.number < $1.number }
    }

    /// The sweeps of Plaid's list, and those with events in the period.
    private func addSweeps(to facts: inout ReconciliationFacts) async throws(StorageError) {
        let period = facts.period
        let ofEvents = facts.events.filter { $0.transferID.isEmpty && period.contains($0.happenedAt) }
            .compactMap(\.sweepID)
        for id in Set(ofEvents + facts.plaidSweeps.map(\.id)).sorted() {
            guard let record = try await store.engineSweep(configuration.scope, id) else { continue }
            guard let sweep = Sweep(record) else {
                facts.unreadable.append(id)
                continue
            }
            facts.sweeps.append(sweep)
        }
    }

    /// Transfers and sweeps that are known here and were created at another time, or are unknown to Plaid.
    private func addMissing(
        from plaid: PlaidReading, to facts: inout ReconciliationFacts
    ) async throws(PaymentError) {
        do throws(PlaidError) {
            let transfers = Set(facts.transfers.map(\.id))
            for id in Set(facts.payments.compactMap(\.record.transferID)).subtracting(transfers).sorted() {
                if let transfer = try await plaid.transfer(id) { facts.transfers.append(transfer) }
            }
            let sweeps = Set(facts.plaidSweeps.map(\.id))
            for id in Set(facts.sweeps.map(\.sweepID)).subtracting(sweeps).sorted() {
                if let sweep = try await plaid.sweep(id) { facts.plaidSweeps.append(sweep) }
            }
        } catch {
            throw .events(error)
        }
    }

    // MARK: Ledger

    private func addPostings(to facts: inout ReconciliationFacts) async throws(StorageError) {
        var postings: [LedgerKey: Posting] = [:]
        do throws(LedgerError) {
            let ledger = store.ledger
            for found in try await postingsOfPeriod(facts.period, ledger) { postings[found.source] = found }
            for reference in references(of: facts) {
                for found in try await ledger.postings(reference: reference) { postings[found.source] = found }
            }
            facts.balances = try await ledger.balances(at: .latest)
        } catch {
            throw StorageError(.corrupted, "The ledger cannot be read.")
        }
        facts.postings = postings.values.sorted(by: Posting.isEarlier)
        try await addEvents(ofPostingsIn: &facts)
    }

    private func postingsOfPeriod(
        _ period: ClosedRange<Instant>, _ ledger: any LedgerStore
    ) async throws(LedgerError) -> [Posting] {
        var postings: [Posting] = []
        for account in LedgerAccount.all {
            for currency in Currency.all {
                postings += try await ledger.postings(
                    of: account, currency, after: LedgerTime(milliseconds: period.lowerBound.milliseconds - 1),
                    through: LedgerTime(milliseconds: period.upperBound.milliseconds))
            }
        }
        return postings
    }

    private func references(of facts: ReconciliationFacts) -> [LedgerKey] {
        var names: [String] = facts.sweeps.map { "sweep:\($0.sweepID)" }
        for case let payment? in facts.payments.map(\.transfer) {
            names.append("transfer:\(payment.transferID)")
            names += payment.refunds.keys.map { "refund:\($0)" }
        }
        return names.sorted().compactMap { try? LedgerKey($0) }
    }

    /// The events of postings, such as those that Plaid does not report.
    private func addEvents(ofPostingsIn facts: inout ReconciliationFacts) async throws(StorageError) {
        let known = Set(facts.events.map(\.number))
        let prefix = "plaid:\(configuration.scope):event:"
        let numbers = facts.postings.map(\.source.text).filter { $0.hasPrefix(prefix) }
            .compactMap { Int64($0.dropFirst(prefix.count)) }
        let missing = Set(numbers).subtracting(known).sorted()
        for start in stride(from: 0, to: missing.count, by: 500) {
            let chunk = Array(missing[start..<min(start + 500, missing.count)])
            facts.events += try await store.enginePaymentEvents(configuration.scope, numbers: chunk)
        }
    }
}
