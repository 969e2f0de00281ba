// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage

/// The data to export.
package enum ExportData: String, Sendable, CaseIterable {
    /// Of bank accounts, cards and loans.
    case transactions
    /// Of investment accounts: purchases, sales, dividends, fees.
    case investments
    /// The holdings of investment accounts.
    case holdings
}

/// Writes investment transactions or holdings, in pages, so that memory does not grow with their number.
package struct InvestmentExporter: Sendable {
    private let store: any Store & ExportStore
    private let selection: ExportSelection
    private let data: ExportData
    private let format: ExportFormat
    private let now: Instant

    private static let pageSize = 500

    /// - Parameter format: One that ``ExportFormat/holds(_:)`` the data.
    package init(
        store: any Store & ExportStore, selection: ExportSelection, data: ExportData, format: ExportFormat, now: Instant
    ) {
        self.store = store
        self.selection = selection
        self.data = data
        self.format = format
        self.now = now
    }

    /// Writes everything: by user and Item, newest day first for transactions, by account for holdings.
    package func run(to sink: (String) throws -> Void) async throws -> ExportResult {
        var result = ExportResult()
        if format == .ofx {
            var writer = InvestmentOFX(now: now)
            try sink(writer.begin())
            try await forEachItem { context in try await writeStatements(context, &writer, &result, sink) }
            try sink(writer.end())
            return result
        }
        let isHoldings = data == .holdings
        try sink(
            format.head(
                isHoldings
                    ? InvestmentFields.holding(nil, nil, nil, nil) : InvestmentFields.transaction(nil, nil, nil, nil)))
        try await forEachItem { context in
            result.written +=
                isHoldings ? try await writeHoldings(context, sink) : try await writeTransactions(context, sink)
        }
        return result
    }

    private func forEachItem(_ body: (Context) async throws -> Void) async throws {
        try await store.forEachExportUser(selection.user) { user in
            for item in try await store.items(of: user).map(\.itemID)
            where selection.item == nil || selection.item == item {
                try await body(try await Context(store, user, item))
            }
        }
    }

    /// An Item's accounts and securities.
    private struct Context {
        let user: UserID
        let item: ItemID
        let accounts: [AccountID: ExportAccount]
        let securities: [String: SecurityRecord]

        init(_ store: any Store & ExportStore, _ user: UserID, _ item: ItemID) async throws {
            self.user = user
            self.item = item
            accounts = Dictionary(
                try await store.exportAccounts(of: user).filter { $0.record.itemID == item }
                    .map { ($0.record.accountID, $0) }, uniquingKeysWith: { first, _ in first })
            securities = Dictionary(
                try await store.products(SecurityRecord.self, of: user, matching: ProductQuery(itemID: item))
                    .map { ($0.securityID, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private func writeTransactions(_ context: Context, _ sink: (String) throws -> Void) async throws -> Int {
        var written = 0
        try await forEachPage(context, account: selection.account) { rows in
            try sink(
                rows.map { row in
                    format.line(
                        InvestmentFields.transaction(
                            row, row.securityID.flatMap { context.securities[$0] }, context.accounts[row.accountID],
                            context.user))
                }.joined())
            written += rows.count
        }
        return written
    }

    private func forEachPage(
        _ context: Context, account: AccountID?, _ body: ([InvestmentTransactionRecord]) throws -> Void
    ) async throws {
        var query = ProductQuery(
            itemID: context.item, accountID: account, from: selection.from, through: selection.through,
            limit: Self.pageSize)
        while true {
            let rows = try await store.products(
                InvestmentTransactionRecord.self, of: context.user, matching: query)
            try body(rows)
            guard rows.count == Self.pageSize, let last = rows.last else { return }
            query.after = PagePosition(last)
        }
    }

    /// A statement for each account and currency.
    private func writeStatements(
        _ context: Context, _ writer: inout InvestmentOFX, _ result: inout ExportResult,
        _ sink: (String) throws -> Void
    ) async throws {
        for account in context.accounts.values.sorted(by: {
            $0.record.accountID.rawValue < $1.record.accountID.rawValue
        })
        where selection.account == nil || selection.account == account.record.accountID {
            let id = account.record.accountID
            let holdings = try await store.products(
                HoldingRecord.self, of: context.user, matching: ProductQuery(itemID: context.item, accountID: id))
            var days: [String: ClosedRange<CalendarDate>] = [:]
            try await forEachPage(context, account: id) { rows in
                for row in rows {
                    let known = days[Self.currency(row.currency, row.unofficialCurrency)]
                    days[Self.currency(row.currency, row.unofficialCurrency)] =
                        min(known?.lowerBound ?? row.date, row.date)...max(known?.upperBound ?? row.date, row.date)
                }
            }
            for holding in holdings where days[Self.currency(holding.currency, holding.unofficialCurrency)] == nil {
                days[Self.currency(holding.currency, holding.unofficialCurrency)] = now.day...now.day
            }
            for (currency, range) in days.sorted(by: { $0.key < $1.key }) {
                let held = holdings.filter { Self.currency($0.currency, $0.unofficialCurrency) == currency }
                let isKnown = CurrencyList.codes.contains(currency)
                if isKnown { try sink(writer.beginAccount(account, currency: currency, range)) }
                try await forEachPage(context, account: id) { rows in
                    for row in rows where Self.currency(row.currency, row.unofficialCurrency) == currency {
                        guard isKnown else {
                            result.leftOut += 1
                            continue
                        }
                        try sink(writer.transaction(row, row.securityID.flatMap { context.securities[$0] }))
                        result.written += 1
                    }
                }
                guard isKnown else {
                    result.leftOut += held.count
                    continue
                }
                try sink(writer.betweenLists(hasHoldings: !held.isEmpty))
                for holding in held {
                    let security =
                        context.securities[holding.securityID]
                        ?? SecurityRecord(itemID: context.item, securityID: holding.securityID)
                    try sink(writer.holding(holding, security))
                    result.written += 1
                }
                try sink(writer.endAccount(hasHoldings: !held.isEmpty))
            }
        }
    }

    private static func currency(_ official: CurrencyCode?, _ unofficial: CurrencyCode?) -> String {
        (official ?? unofficial)?.rawValue ?? "XXX"
    }

    private func writeHoldings(_ context: Context, _ sink: (String) throws -> Void) async throws -> Int {
        let rows = try await store.products(
            HoldingRecord.self, of: context.user,
            matching: ProductQuery(itemID: context.item, accountID: selection.account))
        for row in rows {
            try sink(
                format.line(
                    InvestmentFields.holding(
                        row, context.securities[row.securityID], context.accounts[row.accountID], context.user)))
        }
        return rows.count
    }
}

extension ExportStore {
    /// One user, or all in the order of the bytes of their ids.
    func forEachExportUser(_ user: UserID?, _ body: (UserID) async throws -> Void) async throws {
        if let user { return try await body(user) }
        let pageSize = 500
        var last: UserID?
        while true {
            let users = try await exportUsers(after: last, limit: pageSize)
            for user in users { try await body(user) }
            guard users.count == pageSize else { return }
            last = users.last
        }
    }
}
