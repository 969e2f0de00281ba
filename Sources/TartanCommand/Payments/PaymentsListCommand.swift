// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import Payments
import PlaidTypes
import TartanStorage

/// `tartan payments list`: the payments, the newest first.
struct PaymentsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List payments, the newest first.",
        discussion: """
            Reads only the database, and sends no requests to Plaid. Needs the vault key, because descriptions are
            encrypted.

            Examples:
              tartan payments list --status returned
              tartan payments --user ada --limit 20 --json
            """)

    @Option(help: ArgumentHelp("Only this user.", valueName: "user")) var user: String?
    @Option(help: ArgumentHelp("Only this Item's; the beginning of its ID is enough.", valueName: "item"))
    var item: String?
    @Option(help: ArgumentHelp("Only payments with this status, such as settled or declined.", valueName: "status"))
    var status: String?
    @Option(help: ArgumentHelp("At most so many, from 1 to 10000.", valueName: "count")) var limit = 50
    @OptionGroup var stored: PaymentStoreOptions
    @OptionGroup var format: ListingFormat

    func validate() throws {
        guard 1...10_000 ~= limit else { throw ValidationError("--limit must be from 1 to 10000.") }
        guard let status, !PaymentWords.statuses.contains(status) else { return }
        throw ValidationError(
            "Unknown status '\(SafeText.line(String(status.prefix(40))))'. "
                + Suggestion.sentence(
                    for: status, among: PaymentWords.statuses,
                    otherwise: "Expected one of: \(PaymentWords.statuses.joined(separator: ", "))."))
    }

    func run() async throws {
        try await stored.withStoredPayments { service, store in
            let views = try await views(service, store)
            let listing = Listing<PaymentView>(
                columns: [
                    .id("id", of: views, table: .init(title: "Payment", priority: .essential)) { $0.id },
                    .init(
                        name: "status", table: .init(title: "Status", minimumWidth: 9, priority: .essential),
                        value: { $0.status }),
                    .init(name: "type", table: .init(title: "Type"), value: { $0.direction.rawValue }),
                    .init(
                        name: "amount", table: .init(title: "Amount", alignment: .right), isNumber: true,
                        value: { $0.amount.decimal }),
                    .init(
                        name: "iso_currency_code", table: .init(title: "Currency", priority: .detail),
                        value: { $0.amount.currency.code }),
                    .init(
                        name: "network", table: .init(title: "Network", priority: .detail),
                        value: { $0.network.rawValue }),
                    .init(name: "ach_class", value: { $0.achClass ?? "" }),
                    .init(name: "user_id", table: .init(title: "User"), value: { $0.userID.rawValue }),
                    .init(name: "item_id", value: { $0.itemID.rawValue }),
                    .init(name: "account_id", value: { $0.accountID.rawValue }),
                    .init(name: "transfer_id", value: { $0.transferID ?? "" }),
                    .init(
                        name: "failure_code", table: .init(title: "Code", priority: .detail),
                        value: { $0.failureCode ?? $0.refusal?.code ?? "" }),
                    .init(
                        name: "warnings", table: .init(title: "Warnings", priority: .detail),
                        value: { $0.warnings.joined(separator: " ") }),
                    .init(
                        name: "created_at", table: .init(title: "Created", minimumWidth: 10),
                        value: { $0.createdAt.description }, shown: { RelativeTime.cell($0.createdAt) }),
                ], json: { PaymentJSON.payment($0) }, empty: "There is no matching payment.")
            listing.show(views, as: format)
        }
    }

    private static let pageSize = 200

    /// The payments in question, page by page: a stage is not a column of the database.
    private func views(_ service: PaymentService, _ store: any Store) async throws -> [PaymentView] {
        var query = PaymentQuery(
            userID: user.map { UserID(rawValue: $0) }, itemID: try await store.itemID(optional: item),
            limit: Self.pageSize)
        if let status {
            query.phases = [PaymentPhase(rawValue: status)?.rawValue ?? PaymentPhase.submitted.rawValue]
        }
        var found: [PaymentView] = []
        while found.count < limit {
            let page = try await service.payments(query)
            found += page.filter { status == nil || $0.status == status || $0.phase.rawValue == status }
            guard page.count == Self.pageSize, let last = page.last else { break }
            query.after = PaymentQuery.Position(createdAt: last.createdAt, id: last.id)
        }
        return Array(found.prefix(limit))
    }
}
