import PlaidJSON

extension World {
    /// What a part of the truth may hold: more has to be asked for in parts.
    static let mostTrueRows = 250_000

    /// All that the bank now has: what a client's database must equal once it has caught up.
    func truth() -> JSONObject { truth(of: 0..<items.count) }

    /// The same of some Items that follow one another.
    func truth(of positions: Range<Int>) -> JSONObject {
        let found = items[positions].filter { !$0.isRemoved }.map { item -> JSONValue in
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
        return ["items": .array(found)]
    }

    /// How large the truth of some Items is, without writing it: rows, and ten for each Item.
    func truthSize(of positions: Range<Int>) -> Int {
        positions.reduce(0) { $0 + 10 + (items[$1].transactions?.ledger.presentCount ?? 0) }
    }
}
