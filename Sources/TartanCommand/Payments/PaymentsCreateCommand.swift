// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import Payments
import PlaidTypes
import TartanStorage

/// `tartan payments create`: the operator's debit or credit.
struct PaymentsCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Create a debit or credit on a user's account.",
        discussion: """
            Stores the payment, then asks Plaid for an authorization and creates the transfer. The key makes it safe to
            repeat: the same key with the same content shows the first payment, and with other content it is refused. A
            key belongs to its payment permanently.

            --dry-run says what would happen; nothing is stored or sent.

            Exit codes: 0 created, or accepted in a dry run; 1 refused, declined or rejected; 64 wrong usage.

            Examples:
              tartan payments create --user ada --item ITEM --account ACCOUNT --debit 12.50 --ach-class web --name 'Ada Lovelace' --description rent --key order-17
              tartan payments create --user ada --item ITEM --account ACCOUNT --credit 5.00 --network rtp --name 'Ada Lovelace' --description payout --key payout-3 --dry-run
            """)

    @Option(help: ArgumentHelp("The user whose account it is.", valueName: "user")) var user: String
    @Option(help: ArgumentHelp("The Item; the beginning of its ID is enough.", valueName: "item")) var item: String
    @Option(help: ArgumentHelp("The account; the beginning of its ID is enough.", valueName: "account"))
    var account: String
    @Option(help: ArgumentHelp("Debit this amount, such as 12.50.", valueName: "amount")) var debit: String?
    @Option(help: ArgumentHelp("Credit this amount, such as 12.50.", valueName: "amount")) var credit: String?
    @Option(help: ArgumentHelp("The currency of the amount.", valueName: "code")) var currency = "USD"
    @Option(help: ArgumentHelp("ach, same-day-ach, rtp, rfp or wire.", valueName: "network")) var network = "ach"
    @Option(
        help: ArgumentHelp(
            "How the user agreed, for ACH: ppd, ccd, web or tel; by default web for a debit, ppd for a credit.",
            valueName: "class"))
    var achClass: String?
    @Option(help: ArgumentHelp("The account holder's full name.", valueName: "name")) var name: String
    @Option(help: ArgumentHelp("The text on the bank statement, at most 15 characters.", valueName: "text"))
    var description: String
    @Option(
        help: ArgumentHelp("A key of your own for this payment, such as an order number.", valueName: "key"))
    var key: String
    @Flag(help: "Say what would happen; store and send nothing.") var dryRun = false
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print the payment as JSON.") var json = false

    private static let networks = LedgerAccount.Network.allCases.filter { $0 != .sweep }.map(\.rawValue)
    private static let classes = ["ppd", "ccd", "web", "tel"]

    func validate() throws {
        guard (debit == nil) != (credit == nil) else { throw ValidationError("Give either --debit or --credit.") }
        _ = try money()
        try Self.check("network", network, Self.networks)
        if let achClass { try Self.check("class", achClass, Self.classes) }
        if achClass != nil, !isACH { throw ValidationError("--ach-class is for the networks ach and same-day-ach.") }
    }

    private var isACH: Bool { network == "ach" || network == "same-day-ach" }

    private static func check(_ noun: String, _ word: String, _ known: [String]) throws {
        guard !known.contains(word) else { return }
        throw ValidationError(
            "Unknown \(noun) '\(SafeText.line(String(word.prefix(40))))'. "
                + Suggestion.sentence(
                    for: word, among: known, otherwise: "Expected one of: \(known.joined(separator: ", "))."))
    }

    private func money() throws -> Money {
        guard let currency = Currency(code: currency) else {
            let known = Currency.all.map(\.code).joined(separator: ", ")
            throw ValidationError(
                "Unknown currency '\(SafeText.line(String(currency.prefix(40))))'. Expected one of: \(known).")
        }
        return try PaymentAmount.parse(debit ?? credit ?? "", currency)
    }

    func run() async throws {
        guard dryRun else {
            return try await options.withPayments { service, store in
                let request = try await request(store)
                let (view, isRepeated) = try await service.create(request, key: key, creator: "operator")
                try PaymentOutcome(view: view, json: json).show(
                    isRepeated ? "The key belongs to this payment; nothing was sent for it now." : "Created.",
                    isFailure: view.phase.isVoid)
            }
        }
        try await options.withPreview { service, store in
            try show(try await service.preview(try await request(store)))
        }
    }

    private func request(_ store: any Store) async throws -> PaymentRequest {
        let user = UserID(rawValue: user)
        let itemID = try await store.itemID(item)
        let known = try await store.accounts(of: user, item: itemID).map(\.accountID.rawValue)
        let accountID = try ShortIDs.whole(account, among: known, noun: "account")
        return PaymentRequest(
            userID: user, itemID: itemID, accountID: AccountID(rawValue: accountID),
            direction: debit == nil ? .credit : .debit, amount: try money(),
            network: LedgerAccount.Network(rawValue: network) ?? .ach,
            achClass: isACH ? achClass ?? (debit == nil ? "ppd" : "web") : nil,
            legalName: name, statementText: description)
    }

    private func show(_ preview: PaymentPreview) throws {
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(PaymentJSON.preview(preview)))
        } else {
            if let refusal = preview.refusal {
                terminal.prose(SafeText.line("It would be refused: \(refusal.message) (\(refusal.code))"))
            } else {
                terminal.prose(
                    preview.needsApproval
                        ? "It would be stored, and wait for the approval of somebody else. Nothing was stored or sent."
                        : "It would be stored and sent to Plaid, which then decides. Nothing was stored or sent.")
            }
            if let balance = preview.availableBalance {
                let time = preview.balanceAt.map { " as of \($0)" } ?? ""
                terminal.prose("The stored available balance is \(balance)\(time).")
            }
            for remark in preview.remarks { terminal.prose(SafeText.line(remark)) }
        }
        if !preview.isAccepted { throw ExitCode(1) }
    }
}
