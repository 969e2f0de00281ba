import PlaidJSON

extension World {
    /// All that the bank now has: what a client's database must equal once it has caught up.
    func truth() -> JSONObject {
        let items = items.filter { !$0.isRemoved }.map { item -> JSONValue in
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
        return ["items": .array(items)]
    }
}
