// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// What a part of the truth may hold: more has to be asked for in parts.
    static let mostTrueRows = 250_000

    /// All that the bank now has: what a client's database must equal once it has caught up.
    func truth() -> JSONObject { ["items": .array(items.indices.compactMap { truth(ofItemAt: $0) })] }

    /// The same of one Item; `nil` if it was removed.
    func truth(ofItemAt position: Int) -> JSONValue? {
        let item = items[position]
        guard !item.isRemoved else { return nil }
        let rows = (item.transactions?.ledger.presentRows ?? []).filter { item.shares($0.account) }
        let format = TransactionFormat(item: item, includesOriginalDescription: true)
        return [
            "item_id": .string(item.id),
            "institution_id": .string(item.institutionID),
            "error": item.needsLogin ? .object(errorObject(item.error)) : .null,
            "transactions_ready": .bool(item.transactions?.isHistoricalReady ?? false),
            "accounts": .array(item.shared.filter { !item.isRevoked($0) }.map { .object(accountJSON(item, $0)) }),
            "transactions": .array(rows.sorted { $0.id < $1.id }.map { .object(format.json($0)) }),
        ]
    }

    /// How large the truth of some Items is, without writing it: rows, and ten for each Item.
    func truthSize(of positions: Range<Int>) -> Int {
        positions.reduce(0) { $0 + 10 + (items[$1].transactions?.ledger.presentCount ?? 0) }
    }
}
