// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import PlaidJSON
import TartanStorage

/// `tartan payments show`: everything about one payment.
struct PaymentsShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one payment: what happened, where the money is, and what to do next.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. `tartan payments sync` fetches Plaid's latest events.

            Examples:
              tartan payments show PAYMENT
              tartan payments show PAYMENT --json
            """)

    @OptionGroup var argument: PaymentArgument
    @OptionGroup var stored: PaymentStoreOptions
    @Flag(help: "Print one JSON document.") var json = false

    func run() async throws {
        try await stored.withStoredPayments { service, store in
            let record = try await argument.record(store)
            let view = try await service.payment(record.id, of: record.userID)
            let events =
                if let transfer = view.transferID {
                    try await store.enginePaymentEvents(ofTransfer: transfer)
                } else {
                    [PaymentEventRecord]()
                }
            let postings = try await Self.postings(view, store.ledger)
            if json {
                let document: JSONValue = [
                    "payment": PaymentJSON.payment(view),
                    "meaning": .string(PaymentWords.meaning(ofStatus: view.status)),
                    "next": .optional(PaymentWords.next(ofStatus: view.status)),
                    "events": .array(events.map(PaymentJSON.event)),
                    "postings": .array(postings.map(PaymentJSON.posting)),
                ]
                Terminal.current().out(Output.line(document))
            } else {
                try PaymentPage(view: view, events: events, postings: postings).show()
            }
        }
    }

    /// The postings of the transfer and of its refunds, in the order of their times.
    private static func postings(_ view: PaymentView, _ ledger: any LedgerStore) async throws -> [Posting] {
        var names = view.transferID.map { ["transfer:\($0)"] } ?? []
        names += view.refunds.compactMap { refund in refund.id.map { "refund:\($0)" } }
        var postings: [Posting] = []
        for name in names { postings += try await ledger.postings(reference: try LedgerKey(name)) }
        return postings.sorted(by: Posting.isEarlier)
    }
}
