// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

/// The transactions to export.
package struct ExportSelection: Sendable, Hashable {
    package var user: UserID?
    package var item: ItemID?
    package var account: AccountID?
    package var from: CalendarDate?
    package var through: CalendarDate?

    package init(
        user: UserID? = nil, item: ItemID? = nil, account: AccountID? = nil, from: CalendarDate? = nil,
        through: CalendarDate? = nil
    ) {
        self.user = user
        self.item = item
        self.account = account
        self.from = from
        self.through = through
    }

    func query(_ format: ExportFormat) -> TransactionQuery {
        var query = TransactionQuery(
            itemID: item, accountID: account, from: from, through: through,
            isPending: format.marksPending ? nil : false)
        if !format.hasIncompleteRows { query.isComplete = true }
        return query
    }
}

/// The result of an export.
package struct ExportResult: Sendable, Hashable {
    package var written = 0
    /// Transactions in a currency that the format cannot represent.
    package var leftOut = 0
    /// Transactions without an amount or a date, in a format that requires them.
    package var incomplete = 0

    package init() {}
}

/// Reads the store in pages and passes text on, so that memory use is constant.
package struct Exporter: Sendable {
    private let store: any ExportStore
    private let selection: ExportSelection
    private let format: ExportFormat
    private let now: Instant

    private static let pageSize = 500

    package init(store: any ExportStore, selection: ExportSelection, format: ExportFormat, now: Instant) {
        self.store = store
        self.selection = selection
        self.format = format
        self.now = now
    }

    /// The number of transactions to write, for a progress bar.
    package func count() async throws -> Int {
        var total = 0
        try await forEachUser { user in
            total += try await store.exportGroups(of: user, matching: selection.query(format)).reduce(0) {
                $0 + $1.count
            }
        }
        return total
    }

    /// Writes everything.
    ///
    /// - Parameters:
    ///   - sink: Receives the next piece of the file.
    ///   - progress: Called after each piece with the number of written transactions.
    package func run(
        to sink: @escaping (String) throws -> Void, progress: @escaping (Int) -> Void = { _ in }
    ) async throws -> ExportResult {
        var run = Run(writer: format.writer(at: now), sink: sink, progress: progress)
        run.writer.begin(&run.text)
        switch format.arrangement {
        case .byDay: try await forEachUser { user in try await writeByDay(user, &run) }
        case .byAccount: try await forEachUser { user in try await writeByAccount(user, &run) { _ in true } }
        case .byAccountCardsLast:
            try await forEachUser { user in
                try await writeByAccount(user, &run) { !OFXWriter.isCard($0) }
            }
            try await forEachUser { user in try await writeByAccount(user, &run, where: OFXWriter.isCard) }
        }
        run.writer.end(&run.text)
        try run.flush()
        if !format.hasIncompleteRows { run.result.incomplete = try await incomplete() }
        return run.result
    }

    private func incomplete() async throws -> Int {
        var total = 0
        var query = selection.query(format)
        query.isComplete = false
        try await forEachUser { user in
            total += try await store.exportGroups(of: user, matching: query).reduce(0) { $0 + $1.count }
        }
        return total
    }

    /// The state of an export in progress.
    private struct Run {
        var writer: any ExportWriter
        let sink: (String) throws -> Void
        let progress: (Int) -> Void
        var text = ""
        var result = ExportResult()

        mutating func flush() throws {
            if !text.isEmpty { try sink(text) }
            text = ""
            progress(result.written)
        }
    }

    private func forEachUser(_ body: (UserID) async throws -> Void) async throws {
        try await store.forEachExportUser(selection.user, body)
    }

    private func statements(of user: UserID) async throws -> [ExportStatement] {
        let groups = try await store.exportGroups(of: user, matching: selection.query(format))
        guard !groups.isEmpty else { return [] }
        let accounts = try await accounts(of: user)
        return groups.compactMap { group in
            accounts[AccountKey(item: group.itemID, account: group.accountID)].map {
                ExportStatement(account: $0, group: group)
            }
        }
    }

    private func accounts(of user: UserID) async throws -> [AccountKey: ExportAccount] {
        Dictionary(
            try await store.exportAccounts(of: user).map {
                (AccountKey(item: $0.record.itemID, account: $0.record.accountID), $0)
            },
            uniquingKeysWith: { first, _ in first })
    }

    private func writeByDay(_ user: UserID, _ run: inout Run) async throws {
        var accounts = try await accounts(of: user)
        try await forEachPage(of: user, selection.query(format)) { rows in
            for row in rows {
                let key = AccountKey(item: row.record.itemID, account: row.record.accountID)
                // A row that arrived during the export.
                if accounts[key] == nil { accounts = try await self.accounts(of: user) }
                guard let account = accounts[key] else { continue }
                run.writer.write(ExportRow(row: row, account: account), &run.text)
                run.result.written += 1
            }
            try run.flush()
        }
    }

    private func writeByAccount(
        _ user: UserID, _ run: inout Run, where isWanted: (AccountRecord) -> Bool
    ) async throws {
        for statement in try await statements(of: user) where isWanted(statement.account.record) {
            guard run.writer.beginAccount(statement, &run.text) else {
                run.result.leftOut += statement.group.count
                continue
            }
            var query = selection.query(format)
            query.itemID = statement.group.itemID
            query.accountID = statement.group.accountID
            // Days that arrived during the export are outside of the range in the file's head.
            query.from = statement.group.first
            query.through = statement.group.last
            try await forEachPage(of: user, query) { rows in
                for row in rows {
                    let currency = row.record.currency ?? row.record.unofficialCurrency
                    guard currency == statement.group.currency else { continue }
                    run.writer.write(ExportRow(row: row, account: statement.account), &run.text)
                    run.result.written += 1
                }
                try run.flush()
            }
            run.writer.endAccount(&run.text)
        }
    }

    private func forEachPage(
        of user: UserID, _ query: TransactionQuery, _ body: ([TransactionRow]) async throws -> Void
    ) async throws {
        var position: PagePosition?
        while true {
            let rows = try await store.exportRows(of: user, matching: query, after: position, limit: Self.pageSize)
            if !rows.isEmpty { try await body(rows) }
            guard rows.count == Self.pageSize, let last = rows.last else { return }
            position = PagePosition(last.record)
        }
    }
}

private struct AccountKey: Hashable {
    var item: ItemID
    var account: AccountID
}
