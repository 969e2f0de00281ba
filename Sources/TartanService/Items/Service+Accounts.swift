import PlaidJSON
import PlaidTypes
import Storage

extension Service {
    /// `GET /api/accounts`: the caller's accounts, of one Item with `?item=`.
    func accounts(_ call: Call) async throws -> Reply {
        .json(["accounts": .array(try await listedAccounts(call).map(Self.json))])
    }

    /// `GET /api/balances`: the accounts' balances as of the last sync.
    ///
    /// Amounts are JSON numbers with exactly the bank's digits; `currency` is their currency.
    func balances(_ call: Call) async throws -> Reply {
        let accounts = try await listedAccounts(call).filter { $0.removedAt == nil }
        return .json(["balances": .array(accounts.map { Self.balanceJSON($0) })])
    }

    static func balanceJSON(_ account: AccountRecord) -> JSONValue {
        var object: JSONObject = [
            "account_id": .string(account.accountID.rawValue), "item_id": .string(account.itemID.rawValue),
            "name": .string(account.name), "mask": .text(account.mask), "type": .string(account.type),
        ]
        for (name, value) in json(account.balances).pairs { object[name] = value }
        object["as_of"] = .string(account.updatedAt.description)
        return .object(object)
    }

    private func listedAccounts(_ call: Call) async throws -> [AccountRecord] {
        let item = call.query["item"].map { ItemID(rawValue: $0) }
        return try await store.accounts(of: try call.user, item: item)
    }

    static func json(_ account: AccountRecord) -> JSONValue {
        [
            "account_id": .string(account.accountID.rawValue),
            "item_id": .string(account.itemID.rawValue),
            "name": .string(account.name),
            "official_name": .text(account.officialName),
            "mask": .text(account.mask),
            "type": .string(account.type),
            "subtype": .text(account.subtype),
            "verification_status": .text(account.verificationStatus),
            "persistent_account_id": .text(account.persistentAccountID),
            "balances": .object(json(account.balances)),
            "updated_at": .string(account.updatedAt.description),
            "removed_at": .text(account.removedAt?.description),
        ]
    }

    private static func json(_ balances: AccountRecord.Balances) -> JSONObject {
        [
            "available": .money(balances.available),
            "current": .money(balances.current),
            "limit": .money(balances.limit),
            "currency": .text(balances.currency?.rawValue),
            "unofficial_currency": .text(balances.unofficialCurrency?.rawValue),
            "last_updated": .text(balances.lastUpdated?.text),
        ]
    }
}
