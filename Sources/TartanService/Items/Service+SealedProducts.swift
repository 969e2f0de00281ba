import PlaidJSON
import PlaidTypes
import Storage
import TokenVault

extension Service {
    /// `GET /api/items/{id}/identity`: the account owners on file at the bank.
    func identity(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let accounts = try await unsealed(.identity, of: item).map { record, payload -> JSONValue in
            [
                "account_id": .account(record.accountID), "owners": payload,
                "fetched_at": .string(record.fetchedAt.description),
            ]
        }
        return .json(["item_id": .string(item.itemID.rawValue), "accounts": .array(accounts)])
    }

    /// `GET /api/items/{id}/auth-numbers`: account and routing numbers; masked for a front end.
    func authNumbers(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let whole = call.caller?.seesWholeNumbers == true
        let numbers = try await unsealed(.authNumbers, of: item).map { record, payload -> JSONValue in
            let members = payload.objectValue ?? [:]
            var object: JSONObject = [
                "account_id": .account(record.accountID),
                "fetched_at": .string(record.fetchedAt.description),
            ]
            let shown = whole ? members : AccountNumbers.masked(members)
            for (scheme, entries) in shown.pairs { object[scheme] = entries }
            return .object(object)
        }
        return .json([
            "item_id": .string(item.itemID.rawValue), "masked": .bool(!whole), "numbers": .array(numbers),
        ])
    }

    private func unsealed(
        _ product: SealedProductRecord.Product, of item: ItemRecord
    ) async throws -> [(SealedProductRecord, JSONValue)] {
        try await store.sealed(product, of: item.userID, item: item.itemID).map { record in
            let place = VaultContext(
                userID: item.userID, itemID: item.itemID, column: product.column, row: record.accountID.rawValue)
            let bytes = try vault.open(try SealedValue(bytes: record.payload.bytes), for: place)
            return (record, try JSONValue(parsing: bytes))
        }
    }
}
