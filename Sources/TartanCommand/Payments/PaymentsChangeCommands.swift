// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import PlaidJSON
import TartanStorage

/// `tartan payments refund`: gives money of a debit back.
struct PaymentsRefundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refund", abstract: "Refund a debit, in part or what is left of it.",
        discussion: """
            The amount is reserved before Plaid gets the request, so that all refunds together never exceed the payment.
            Repeat an interrupted command with the same key: it never makes a second refund.

            Exit codes: 0 requested; 1 refused; 64 wrong usage.

            Examples:
              tartan payments refund PAYMENT --key refund-17
              tartan payments refund PAYMENT --amount 5.00 --key refund-17
            """)

    @OptionGroup var argument: PaymentArgument
    @Option(help: ArgumentHelp("The amount, such as 5.00; by default what is left.", valueName: "amount"))
    var amount: String?
    @Option(help: ArgumentHelp("A key of your own for this refund.", valueName: "key")) var key: String
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print the payment as JSON.") var json = false

    func run() async throws {
        try await options.withPayments { service, store in
            let record = try await argument.record(store)
            let money = try amount.map { try PaymentAmount.parse($0, record.amount.currency) }
            let view = try await service.refund(record.id, of: nil, amount: money, key: key)
            try PaymentOutcome(view: view, json: json).show("The refund is requested.")
        }
    }
}

/// `tartan payments cancel`: stops a payment that was not sent to the bank network yet.
struct PaymentsCancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel a payment before it is sent to the bank network.",
        discussion: """
            A transfer that exists is cancelled at Plaid, which reports the result as an event.

            Exit codes: 0 cancelled; 1 refused, such as when it is too late; 64 wrong usage.

            Examples:
              tartan payments cancel PAYMENT
            """)

    @OptionGroup var argument: PaymentArgument
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print the payment as JSON.") var json = false

    func run() async throws {
        try await options.withPayments { service, store in
            let view = try await service.cancel(try await argument.record(store).id, of: nil)
            try PaymentOutcome(view: view, json: json).show("The cancellation is requested.")
        }
    }
}

/// `tartan payments approve`: lets a large payment go on.
struct PaymentsApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approve a payment that waits for it.",
        discussion: """
            Payments above the configured amount wait for somebody other than their creator. The name is stored with
            the payment. Tartan cannot check who runs this command, so restrict access to the machine.

            Exit codes: 0 approved; 1 refused, declined or rejected; 64 wrong usage.

            Examples:
              tartan payments approve PAYMENT --by grace
            """)

    @OptionGroup var argument: PaymentArgument
    @Option(help: ArgumentHelp("Who approves it; not its creator.", valueName: "name")) var by: String
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print the payment as JSON.") var json = false

    func validate() throws {
        guard 1...100 ~= by.utf8.count, by == SafeText.line(by), by.contains(where: { $0 != " " }) else {
            throw ValidationError("--by must be a name of 1 to 100 bytes without control characters.")
        }
    }

    func run() async throws {
        try await options.withPayments { service, store in
            let view = try await service.approve(try await argument.record(store).id, by: by)
            try PaymentOutcome(view: view, json: json).show("Approved.", isFailure: view.phase.isVoid)
        }
    }
}

/// `tartan payments resume`: asks Plaid again after the user has acted.
struct PaymentsResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Resume a payment after its user has repaired the connection.",
        discussion: """
            For a payment with the status action_required: Plaid decides about it again.

            Exit codes: 0 resumed; 1 refused, declined or rejected; 64 wrong usage.

            Examples:
              tartan payments resume PAYMENT
            """)

    @OptionGroup var argument: PaymentArgument
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print the payment as JSON.") var json = false

    func run() async throws {
        try await options.withPayments { service, store in
            let record = try await argument.record(store)
            let view = try await service.resume(record.id, of: record.userID)
            try PaymentOutcome(view: view, json: json).show("Resumed.", isFailure: view.phase.isVoid)
        }
    }
}

/// `tartan payments sync`: does once what a worker does.
struct PaymentsSyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Read Plaid's new events, and go on with payments that are due.",
        discussion: """
            Does once what `tartan serve` and `tartan worker` do continuously. It is safe beside them: events are read by
            one process at a time.

            Exit codes: 0 done; 1 failed, or an event contradicts a payment (refused).

            Examples:
              tartan payments sync
              tartan payments sync --json
            """)

    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print one JSON document.") var json = false

    func run() async throws {
        var drain = EventDrain()
        var due = 0
        try await options.withPayments { service, _ in
            drain = try await service.drainEvents()
            due = try await service.workOnDuePayments()
        }
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(document(drain, due)))
        } else if drain.isElsewhere {
            terminal.prose("Another process is reading the events. Worked on \(counted(due, "due payment")).")
        } else {
            terminal.prose(
                "Read \(counted(drain.read, "event")): \(drain.applied) applied, \(drain.waiting) waiting, "
                    + "\(drain.refused) refused, \(drain.foreign) of other applications. "
                    + "Worked on \(counted(due, "due payment")).")
        }
        guard drain.refused > 0 else { return }
        terminal.note(
            "A refused event contradicts its payment; `tartan payments show PAYMENT` lists it with the reason.")
        throw ExitCode(1)
    }

    private func document(_ drain: EventDrain, _ due: Int) -> JSONValue {
        [
            "events": [
                "read": .number(JSONNumber(drain.read)), "applied": .number(JSONNumber(drain.applied)),
                "waiting": .number(JSONNumber(drain.waiting)), "refused": .number(JSONNumber(drain.refused)),
                "foreign": .number(JSONNumber(drain.foreign)),
            ], "read_by_another_process": .bool(drain.isElsewhere), "payments": .number(JSONNumber(due)),
        ]
    }
}
