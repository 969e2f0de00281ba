// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage
import TokenVault

extension Service {
    /// `GET /api/items/{id}/identity`: the account owners on file at the bank.
    func identity(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let accounts = try await unsealed(.identity, of: item)
        return .json(["item_id": .string(item.itemID.rawValue), "accounts": OpenedProduct.identityShape.json(accounts)])
    }

    /// `GET /api/items/{id}/auth-numbers`: account and routing numbers; masked for a front end.
    func authNumbers(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let whole = call.caller?.seesWholeNumbers == true
        let numbers = try await unsealed(.authNumbers, of: item).map { opened -> OpenedProduct in
            guard !whole else { return opened }
            var masked = opened
            masked.payload = .object(AccountNumbers.masked(opened.payload.objectValue ?? [:]))
            return masked
        }
        return .json([
            "item_id": .string(item.itemID.rawValue), "masked": .bool(!whole),
            "numbers": OpenedProduct.numbersShape.json(numbers),
        ])
    }

    private func unsealed(
        _ product: SealedProductRecord.Product, of item: ItemRecord
    ) async throws -> [OpenedProduct] {
        try await store.sealed(product, of: item.userID, item: item.itemID).map { record in
            let place = VaultContext(
                userID: item.userID, itemID: item.itemID, column: product.column, row: record.accountID.rawValue)
            let bytes = try vault.open(try SealedValue(bytes: record.payload.bytes), for: place)
            return OpenedProduct(record: record, payload: try JSONValue(parsing: bytes))
        }
    }
}

/// The decrypted data of an account's product.
struct OpenedProduct: Sendable {
    var record: SealedProductRecord
    var payload: JSONValue

    static let identityShape = Shape<OpenedProduct>(
        "AccountOwners", "The owners of an account, on file at the bank.",
        [
            .account("The account; null where the bank did not send it.") { $0.record.accountID },
            ShapePart(
                .init(
                    "owners", .nullable(.list(.object([], others: .allowed))),
                    "The owners as Plaid sent them, with names, addresses, emails and phone numbers; null where the bank "
                        + "did not report any.")
            ) { $0.payload },
            .instant("fetched_at", "When the owners were fetched.") { $0.record.fetchedAt },
        ])

    static let numbersShape = Shape<OpenedProduct>(
        "AccountNumbers", "The numbers of an account by scheme; session tokens get masked numbers.",
        [
            .account("The account; null where the bank did not send it.") { $0.record.accountID },
            .instant("fetched_at", "When the numbers were fetched.") { $0.record.fetchedAt },
            // Schemes that Plaid adds later are passed on as well.
            ShapePart(
                [
                    scheme("ach", "Numbers for ACH and wire transfers in the United States."),
                    scheme("eft", "Numbers for electronic transfers in Canada."),
                    scheme("international", "IBAN and BIC."),
                    scheme("bacs", "Account number and sort code in the United Kingdom."),
                ]
            ) { opened, object in
                for (scheme, entries) in opened.payload.objectValue?.pairs ?? [] { object[scheme] = entries }
            },
        ])

    private static func scheme(_ name: String, _ summary: String) -> Schema.Member {
        Schema.Member(name, .list(.object([], others: .allowed)), summary, isRequired: false)
    }
}
