// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func transactionsRecurringGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request)
        let indices = try accountIndices(items[position], request.strings("account_ids"), named: "account_ids")
        return try transactionsRecurringGet(request, position, accounts: indices)
    }

    /// What recurs on some accounts of an Item.
    mutating func transactionsRecurringGet(
        _ request: SandboxRequest, _ position: Int, accounts: [Int]
    ) throws(SandboxError) -> JSONObject {
        // Before the data: without a consent it never becomes ready.
        try checkAccess(to: "recurring_transactions", position)
        // Asking what recurs does not begin to fetch transactions, unlike asking for them.
        guard let feed = items[position].transactions, feed.isHistoricalReady else { throw .productNotReady }
        try use("recurring_transactions", position)
        let item = items[position]
        let streams = item.recurringStreams(today: Day(request.now))
        items[position].recurring = fingerprints(streams)
        let version = request.options["personal_finance_category_version"]?.stringValue ?? "v2"
        let wanted = Set(accounts)
        let json = streams.filter { wanted.contains($0.account) }.map {
            (isInflow: $0.isInflow, value: JSONValue.object($0.json(item, version: version)))
        }
        return [
            "inflow_streams": .array(json.filter(\.isInflow).map(\.value)),
            "outflow_streams": .array(json.filter { !$0.isInflow }.map(\.value)),
            "personal_finance_category_version": .string(version),
            "updated_datetime": .string((feed.lastUpdate ?? request.now).timestamp),
        ]
    }

    /// Sends the webhook for accounts whose streams changed, once a client has requested them.
    mutating func sendRecurringUpdate(_ position: Int, at time: Date) {
        guard let earlier = items[position].recurring else { return }
        let item = items[position]
        let current = fingerprints(item.recurringStreams(today: Day(time)))
        items[position].recurring = current
        let changed = item.accounts.indices.filter { earlier[$0] != current[$0] }
        guard !changed.isEmpty else { return }
        send(
            position, type: "TRANSACTIONS", code: "RECURRING_TRANSACTIONS_UPDATE",
            ["account_ids": .strings(changed.map(item.accountID))], at: time)
        for token in webhookTokens(position) where changed.contains(token.account) {
            sendToProcessor(token, type: "TRANSACTIONS", code: "RECURRING_TRANSACTIONS_UPDATE", [:], at: time)
        }
    }

    /// A number per account that changes whenever what is told of its streams does.
    private func fingerprints(_ streams: [RecurringStream]) -> [Int: UInt64] {
        Dictionary(grouping: streams, by: \.account).mapValues { streams in
            identifiers.hash(streams.map(\.fingerprint).joined(separator: "\n"))
        }
    }
}

extension Item {
    fileprivate func recurringStreams(today: Day) -> [RecurringStream] {
        let candidates = accounts.indices.filter {
            ["checking", "savings", "credit card"].contains(accounts[$0].subtype)
        }
        return RecurringStream.find(
            in: transactions?.ledger.presentRows ?? [], accounts: Set(candidates), today: today)
    }
}

extension RecurringStream {
    fileprivate func json(_ item: Item, version: String) -> JSONObject {
        let row = lastRow
        func amount(_ value: Decimal) -> JSONValue {
            [
                "amount": .decimal(value), "iso_currency_code": .isoCurrency(row.currency),
                "unofficial_currency_code": .unofficialCurrency(row.currency),
            ]
        }
        return [
            "account_id": .string(item.accountID(account)),
            "average_amount": amount(averageAmount),
            "category": .null,
            "category_id": .null,
            "description": .string(row.style.name),
            "first_date": .string(firstDay.text),
            "frequency": .string(frequency.rawValue),
            "is_active": .bool(isActive),
            "is_user_modified": false,
            "last_amount": amount(row.amount),
            "last_date": .string(row.day.text),
            "merchant_name": .optional(row.style.merchant?.name),
            "personal_finance_category": row.style.category.json(version: version),
            "predicted_next_date": .optional(nextDay?.text),
            "status": .string(status.rawValue),
            "stream_id": .string(item.identifiers.plaidID("stream-\(account)-\(isInflow ? "in" : "out")-\(key)")),
            "transaction_ids": .strings(rows.map(\.id)),
        ]
    }
}

extension FinanceCategory {
    func json(version: String) -> JSONValue {
        let names = version == "v1" ? version1 : (primary, detailed)
        return [
            "confidence_level": .string(confidence.rawValue), "detailed": .string(names.1),
            "primary": .string(names.0), "version": .string(version),
        ]
    }
}
