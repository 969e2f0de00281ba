// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import TartanStorage

extension ReconciliationFacts {
    /// Compares Plaid's events with the stored ones.
    func eventDifferences() -> [PaymentDifference] {
        let stored = Dictionary(events.map { ($0.number, $0) }) { first, _ in first }
        var found: [PaymentDifference] = []
        var unread: [ReceivedEvent] = []
        for event in plaidEvents {
            let number = event.record.number
            guard let known = stored[number] else {
                if number > cursor {
                    unread.append(event)
                } else {
                    found.append(
                        PaymentDifference(
                            .eventMissing, Self.subject(number),
                            "Plaid's event \(number) (\(event.record.type)) is not stored, although later ones are."))
                }
                continue
            }
            guard !event.isRepetition(of: known) || event.event != ReceivedEvent(known).event else { continue }
            found.append(
                PaymentDifference(
                    .eventContent, Self.subject(number),
                    "Plaid's event \(number) is \(event.record.type), with other content than the stored one, "
                        + "which is \(known.type)."))
        }
        if let oldest = unread.map(\.record.happenedAt).min(), now - oldest > Self.readingTime {
            found.append(
                PaymentDifference(
                    .cursorBehind, Self.subject(cursor),
                    "Plaid has \(unread.count) events after the last one that was read, the first of them from "
                        + "\(oldest)."))
        }
        return found + unknownEvents() + openEvents()
    }

    private static func subject(_ number: Int64) -> String { "event:\(number)" }

    private func unknownEvents() -> [PaymentDifference] {
        let atPlaid = Set(plaidEvents.map(\.record.number))
        // Negative numbers were assigned here, to events that have no number of their own.
        let unknown = events.filter {
            $0.number > 0 && period.contains($0.happenedAt) && !atPlaid.contains($0.number)
        }
        return unknown.map { event in
            PaymentDifference(
                .eventUnknown, Self.subject(event.number),
                "The stored event \(event.number) (\(event.type)) is unknown to Plaid.")
        }
    }

    /// Events that were not applied.
    private func openEvents() -> [PaymentDifference] {
        let known = paymentsByTransfer
        return events.compactMap { event in
            let notes = event.notes ?? "no reason"
            switch event.outcome {
            case .applied: return nil
            case .refused:
                guard period.contains(event.happenedAt) else { return nil }
                return PaymentDifference(
                    .eventRefused, Self.subject(event.number),
                    "The event \(event.number) (\(event.type)) was refused: \(notes).")
            case .waiting:
                guard now - event.receivedAt > Self.patience else { return nil }
                return PaymentDifference(
                    .eventWaiting, Self.subject(event.number),
                    "The event \(event.number) (\(event.type)) has been waiting since \(event.receivedAt): \(notes).")
            case .foreign:
                guard !event.transferID.isEmpty, let payment = known[event.transferID] else { return nil }
                return PaymentDifference(
                    .eventUnapplied, Self.subject(event.number),
                    "The event \(event.number) (\(event.type)) belongs to the payment \(payment.record.id), and "
                        + "was not applied.")
            }
        }
    }
}
