import ArgumentParser
import PlaidTypes
import Storage
import TartanService

/// `tartan transactions`: the latest stored transactions.
struct TransactionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transactions", abstract: "List the stored transactions, newest first.",
        discussion: """
            Reads the database only and makes no request to Plaid. A positive amount left the account.
            `tartan export` writes all of them to a file for other programs.

            Examples:
              tartan transactions
              tartan transactions --item ITEM --from 2026-01-01 --to 2026-01-31
              tartan transactions --search coffee --limit 100 --csv
            """)

    @OptionGroup var scope: ListingScope
    @Option(help: ArgumentHelp("Only this Item's; the beginning of its id is enough.", valueName: "item"))
    var item: String?
    @Option(help: ArgumentHelp("Only this account's; the beginning of its id is enough.", valueName: "account"))
    var account: String?
    @Option(help: ArgumentHelp("The first date.", valueName: "YYYY-MM-DD"), transform: CalendarDate.argument)
    var from: CalendarDate?
    @Option(
        name: .customLong("to"), help: ArgumentHelp("The last date.", valueName: "YYYY-MM-DD"),
        transform: CalendarDate.argument)
    var through: CalendarDate?
    @Option(help: ArgumentHelp("Only those with this text in their name.", valueName: "text")) var search: String?
    @Option(help: ArgumentHelp("Only this category, such as FOOD_AND_DRINK.", valueName: "category"))
    var category: String?
    @Flag(inversion: .prefixedNo, help: "Only pending ones, or only posted ones.") var pending: Bool?
    @Option(help: "How many to show, at most 10000.") var limit = 20
    @OptionGroup var format: ListingFormat

    func validate() throws {
        guard 1...10_000 ~= limit else { throw ValidationError("--limit must be from 1 to 10000.") }
        if let from, let through, from > through { throw ValidationError("--from is a later date than --to.") }
    }

    func run() async throws {
        let store = try await scope.open()
        defer { try? store.close() }
        let items = try await scope.items(store, item: item)
        let rows = try await rows(store, items)
        let ids = ShortIDs(rows.map(\.record.transactionID.rawValue))
        let isRead = Terminal.current().isRead
        let listing = Listing<TransactionRow>(
            columns: [
                .init(
                    name: "date", table: .init(title: "Date", minimumWidth: 10, priority: .essential),
                    value: { $0.record.date == .unknown ? "" : $0.record.date.description }),
                .init(
                    name: "amount", table: .init(title: "Amount", alignment: .right, priority: .essential),
                    value: { Optional($0.record.amount).cell }),
                .init(
                    name: "currency", table: .init(title: "", priority: .detail),
                    value: { $0.record.currency?.rawValue ?? $0.record.unofficialCurrency?.rawValue ?? "" }),
                .init(
                    name: "name", table: .init(title: "Name", priority: .essential),
                    value: { $0.record.merchantName ?? $0.record.name }),
                .init(
                    name: "category", table: .init(title: "Category", priority: .detail),
                    value: { $0.effectiveCategory ?? "" }),
                .init(
                    name: "pending", table: .init(title: "", priority: .detail),
                    value: { $0.record.isPending.map { $0 ? "true" : "false" } ?? "" },
                    shown: { $0.record.isPending == true ? "pending" : "" }),
                .init(
                    name: "transaction_id", table: .init(title: "Transaction"),
                    value: { $0.record.transactionID.rawValue },
                    shown: { isRead ? ids.short($0.record.transactionID.rawValue) : $0.record.transactionID.rawValue }),
                .init(name: "account_id", value: { $0.record.accountID.rawValue }),
                .init(name: "item_id", value: { $0.record.itemID.rawValue }),
                .init(name: "user_id", value: { $0.userID.rawValue }),
            ], json: { StoredRecords.json($0) }, empty: "No such transaction is stored.")
        listing.show(rows, as: format)
    }

    /// The latest rows of all users in question; each user's are asked for a page at a time.
    private func rows(_ store: any Store, _ items: [ItemRecord]) async throws -> [TransactionRow] {
        var query = TransactionQuery(
            itemID: item == nil ? nil : items.first?.itemID, from: from, through: through, text: search,
            category: category, isPending: pending, limit: min(limit, TransactionQuery.maximumLimit))
        query.isHidden = false
        query.accountID = try await account(store, items)
        var rows: [TransactionRow] = []
        for user in Set(items.map(\.userID)).sorted(by: { $0.rawValue < $1.rawValue }) {
            var found = 0
            query.after = nil
            repeat {
                let page = try await store.transactions(of: user, matching: query)
                rows += page.rows
                found += page.rows.count
                query.after = page.next
            } while query.after != nil && found < limit
        }
        // Each user's are in order already; of one date they stay as they came.
        let order = rows.enumerated().sorted { first, second in
            first.element.record.date != second.element.record.date
                ? first.element.record.date > second.element.record.date : first.offset < second.offset
        }
        return order.prefix(limit).map(\.element)
    }

    private func account(_ store: any Store, _ items: [ItemRecord]) async throws -> AccountID? {
        guard let account else { return nil }
        let known = try await scope.accounts(store, item: item).map(\.accountID.rawValue)
        let id = try ShortIDs.whole(account, among: known, noun: "account")
        guard known.contains(id) else {
            throw Failure(
                "There is no account \(SafeText.line(String(account.prefix(80)))); `tartan accounts` lists them.")
        }
        return AccountID(rawValue: id)
    }
}

extension CalendarDate {
    /// Reads an option that is a date.
    static func argument(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else { throw ValidationError("A date is YYYY-MM-DD, such as 2026-01-31.") }
        return day
    }
}
