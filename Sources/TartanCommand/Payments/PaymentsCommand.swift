// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import MoneyLedger
import PaymentService
import TartanStorage

/// `tartan payments`: shows payments and carries them out.
struct PaymentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments", abstract: "Show, create, refund, cancel and approve payments.",
        usage: """
            tartan payments [<options of list>]
            tartan payments <subcommand>
            """,
        discussion: """
            Without a subcommand, lists payments. `tartan serve` or `tartan worker` reads Plaid's events and carries
            payments out; `tartan payments sync` does both once. docs/Payments.md describes how payments work.

            Examples:
              tartan payments
              tartan payments show PAYMENT
              tartan payments create --user ada --account ACCOUNT --debit 12.50 --name 'Ada Lovelace' --description rent --key order-17 --dry-run
              tartan payments refund PAYMENT --amount 5.00 --key refund-17
            """,
        subcommands: [
            PaymentsListCommand.self, PaymentsShowCommand.self, PaymentsCreateCommand.self, PaymentsRefundCommand.self,
            PaymentsCancelCommand.self, PaymentsApproveCommand.self, PaymentsResumeCommand.self,
            PaymentsSyncCommand.self,
        ],
        defaultSubcommand: PaymentsListCommand.self)
}

/// The payment that a command is about.
struct PaymentArgument: ParsableArguments {
    @Argument(help: "The payment, or the beginning of its ID; `tartan payments` lists them.") var payment: String

    /// How many of the latest payments the beginning of an ID is looked for in.
    private static let searched = 10_000

    /// The stored payment that an ID, or the only one that begins with it, names.
    func record(_ store: any Store) async throws -> PaymentRecord {
        if let record = try await store.enginePayment(payment) { return record }
        let known = try await store.enginePayments(PaymentQuery(limit: Self.searched))
        let id = try ShortIDs.whole(payment, among: known.map(\.id), noun: "payment")
        guard let record = known.first(where: { $0.id == id }) else {
            throw Failure(
                "There is no payment \(SafeText.line(String(payment.prefix(80)))); `tartan payments` lists them.")
        }
        return record
    }
}

/// An amount on the command line.
enum PaymentAmount {
    static func parse(_ text: String, _ currency: Currency) throws -> Money {
        do throws(LedgerError) {
            return try Money(decimal: text, currency)
        } catch {
            throw ValidationError("'\(SafeText.line(String(text.prefix(40))))' is not an amount. \(error.message)")
        }
    }
}

/// Says what became of a payment after a command.
struct PaymentOutcome {
    let view: PaymentView
    let json: Bool

    /// Prints the payment.
    ///
    /// - Throws: An exit code of 1 when no money was or will be moved although the command wanted that.
    func show(_ sentence: String, isFailure: Bool = false) throws {
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(PaymentJSON.payment(view)))
        } else {
            terminal.prose("\(SafeText.line(sentence)) Payment \(view.id): \(view.status).")
            terminal.prose(PaymentWords.meaning(ofStatus: view.status))
            if let refusal = view.refusal { terminal.prose(SafeText.line("\(refusal.message) (\(refusal.code))")) }
            if let rationale = view.authorization?.rationale {
                terminal.prose(SafeText.line(PaymentWords.meaning(ofCode: rationale)))
            }
            if let next = PaymentWords.next(ofStatus: view.status) { terminal.note("Next: \(next)") }
        }
        if isFailure { throw ExitCode(1) }
    }
}
