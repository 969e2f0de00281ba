// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Reads everything in pages, in a stable order, for files of any size.
package protocol ExportStore: Sendable {
    /// Returns the users with Items, sorted by the bytes of their ids.
    func exportUsers(after user: UserID?, limit: Int) async throws(StorageError) -> [UserID]
    /// Returns a user's accounts, including those that Plaid no longer lists.
    func exportAccounts(of user: UserID) async throws(StorageError) -> [ExportAccount]
    /// Returns a user's groups by account and currency; the query's page is ignored.
    func exportGroups(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> [ExportGroup]
    /// Returns the rows after a position, oldest first; the query's page is ignored.
    func exportRows(
        of user: UserID, matching query: TransactionQuery, after position: PagePosition?, limit: Int
    ) async throws(StorageError) -> [TransactionRow]
}

/// An account and its bank.
package struct ExportAccount: Sendable, Hashable, RedactedDescription {
    package var record: AccountRecord
    package var institutionName: String?

    package init(record: AccountRecord, institutionName: String?) {
        self.record = record
        self.institutionName = institutionName
    }
}

/// The transactions of an account in one currency.
package struct ExportGroup: Sendable, Hashable {
    package var itemID: ItemID
    package var accountID: AccountID
    /// The official code or else the unofficial one.
    package var currency: CurrencyCode?
    package var count: Int
    package var first: CalendarDate
    package var last: CalendarDate

    package init(
        itemID: ItemID, accountID: AccountID, currency: CurrencyCode?, count: Int, first: CalendarDate,
        last: CalendarDate
    ) {
        self.itemID = itemID
        self.accountID = accountID
        self.currency = currency
        self.count = count
        self.first = first
        self.last = last
    }

    /// By Item, account and currency.
    ///
    /// Compares bytes, as databases do.
    package static func isBefore(_ left: ExportGroup, _ right: ExportGroup) -> Bool {
        func key(_ group: ExportGroup) -> [UInt8] {
            [group.itemID.rawValue, group.accountID.rawValue, group.currency?.rawValue ?? ""]
                .flatMap { Array($0.utf8) + [0] }
        }
        return key(left).lexicographicallyPrecedes(key(right))
    }
}

extension ExportGroup {
    /// Reads a row of the grouping in both databases.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("transactions", "item_id", "account_id")
        self.init(
            itemID: try row.word("item_id"), accountID: try row.word("account_id"),
            currency: row.optionalWord("currency"), count: try row.count("count"),
            first: try row.day("first"), last: try row.day("last"))
    }
}

extension ExportAccount {
    /// Reads a row of `accounts` with `institution_name`.
    package init(_ row: some StoredRow) throws(StorageError) {
        self.init(record: try AccountRecord(row), institutionName: row.optionalText("institution_name"))
    }
}
