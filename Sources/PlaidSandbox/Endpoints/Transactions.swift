// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func transactionsGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let accounts = try request.options.strings("account_ids").map { ids throws(SandboxError) in
            Set(try accountIndices(items[position], ids))
        }
        return try transactionsGet(request, position, accounts: accounts)
    }

    /// The rows of an Item, or of some of its accounts.
    mutating func transactionsGet(
        _ request: SandboxRequest, _ position: Int, accounts: Set<Int>?
    ) throws(SandboxError) -> JSONObject {
        let options = request.options
        let from = try request.day("start_date")
        let to = try request.day("end_date")
        guard from <= to else { throw .invalidField("start_date must not be after end_date") }
        let count = try request.count(options["count"], named: "count")
        let offset = try request.offset(options["offset"], named: "offset")
        let days = try request.days(options["days_requested"])
        try use("transactions", position)
        startTransactions(position, daysRequested: days, now: request.now)
        guard let feed = items[position].transactions, feed.isInitialReady else { throw .productNotReady }
        let item = items[position]
        let rows = feed.ledger.rows
        let found = rows.indices
            .filter {
                !rows[$0].isRemoved && (from...to).contains(rows[$0].day)
                    && (accounts?.contains(rows[$0].account) ?? item.shares(rows[$0].account))
            }
            // The ledger has the rows of one day in the order of Plaid's lists.
            .sorted { (rows[$1].day, $0) < (rows[$0].day, $1) }
        let page = found.dropFirst(offset).prefix(count)
        let format = transactionFormat(item, options)
        let shown = accounts?.sorted() ?? item.shared.filter { !item.isRevoked($0) }
        return [
            "accounts": .array(shown.map { .object(accountJSON(item, $0)) }),
            "item": .object(itemJSON(item)),
            "total_transactions": .number(JSONNumber(found.count)),
            "transactions": .array(page.map { .object(format.json(rows[$0])) }),
        ]
    }

    /// Looks at the bank at once.
    ///
    /// For user_good there is never anything new, and no webhook is sent: the contract promises them for changes that are
    /// found. While the first updates are under way there is nothing newer to find either: applications refresh right
    /// after the exchange.
    mutating func transactionsRefresh(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        try transactionsRefresh(position(request), at: request.now)
    }

    mutating func transactionsRefresh(_ position: Int, at time: Date) throws(SandboxError) -> JSONObject {
        let item = items[position]
        if item.institutionID == Institution.capitalOne, !item.accounts.contains(where: { $0.type == "depository" }) {
            // Capital One cannot be asked about cards at once.
            throw .productsNotSupported
        }
        try use("transactions", position)
        startTransactions(position, daysRequested: nil, now: time)
        guard items[position].transactions?.isHistoricalReady == true else { return [:] }
        if case .dynamic = items[position].persona { change(position, .refresh(on: Day(time)), at: time) }
        return [:]
    }

    /// Adds rows to a dynamic user's checking account.
    ///
    /// They come with all that a refresh does, in place of its random rows.
    mutating func sandboxTransactionsCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        guard case .dynamic("user_transactions_dynamic") = items[position].persona else {
            throw .invalidField("transactions can only be created for Items of user_transactions_dynamic")
        }
        let entries = request.body["transactions"]?.arrayValue ?? []
        guard (1...10).contains(entries.count) else {
            throw .invalidField("transactions must have between 1 and 10 entries")
        }
        let today = Day(request.now)
        var rows: [Ledger.CustomTransaction] = []
        for entry in entries {
            guard let row = Ledger.CustomTransaction(entry) else {
                throw .invalidField(
                    "transactions must have date_transacted, date_posted, amount and description, and in "
                        + "iso_currency_code, if they have it, a code of ISO 4217")
            }
            let days = today.adding(-14)...today
            guard days.contains(row.transacted), days.contains(row.posted) else {
                throw .invalidField("date_transacted and date_posted must be between 14 days ago and today")
            }
            guard row.transacted <= row.posted else {
                throw .invalidField("date_transacted must not be after date_posted")
            }
            rows.append(row)
        }
        try use("transactions", position)
        startTransactions(position, daysRequested: nil, now: request.now)
        guard items[position].transactions?.isHistoricalReady == true else { throw .productNotReady }
        change(position, .created(rows, on: today), at: request.now)
        return [:]
    }

    private mutating func change(_ position: Int, _ change: Ledger.Change, at time: Date) {
        guard let outcome = items[position].transactions?.ledger.apply(change) else { return }
        items[position].transactions?.lastUpdate = time
        sendTransactionsUpdate(position, code: "DEFAULT_UPDATE", outcome, at: time)
    }

    /// Starts to fetch an Item's transactions, once; `days_requested` counts only then.
    mutating func startTransactions(_ position: Int, daysRequested: Int?, now: Date) {
        items.touch(position)
        guard items[position].transactions == nil else { return }
        let item = items[position]
        let days = item.daysRequested ?? daysRequested ?? 90
        let today = Day(now)
        items[position].daysRequested = days
        items[position].transactions = Item.TransactionsFeed(
            ledger: Ledger(
                source: Ledger.Source(
                    identifiers: item.identifiers, persona: item.persona, currency: item.institution.currency,
                    firstDay: today.adding(-days), today: today)),
            initialDue: now + readiness.initial, historicalDue: now + readiness.historical)
    }
}
