// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `PUT /api/items/{id}/streams`: selects the accounts whose transactions are synced: `account_ids`, or null for all.
    ///
    /// Transactions of the other accounts are removed here, and fetched again when their account is chosen again.
    func chooseStreams(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let body = try await call.json()
        guard body.count == 1, let choice = body["account_ids"] else { throw Self.misshapenChoice }
        let accounts: Set<AccountID>?
        if choice.isNull {
            accounts = nil
        } else {
            let ids = choice.arrayValue?.compactMap(\.stringValue) ?? []
            guard !ids.isEmpty, ids.count == choice.arrayValue?.count else { throw Self.misshapenChoice }
            accounts = Set(ids.map { AccountID($0) })
        }
        do throws(StorageError) {
            try await store.engineSelectAccounts(accounts, of: item.itemID, at: Instant(call.now))
        } catch {
            guard error == .noSuchAccount else { throw error }
            throw ServiceError.invalidRequest(
                "One of the accounts does not belong to this Item. Use accounts that /api/accounts?item= lists.")
        }
        wake()
        return .json(Self.streamsShape.json(try await streams(of: item)))
    }

    /// The accounts whose transactions are synced; `nil` for all.
    func streams(of item: ItemRecord) async throws -> [AccountID]? {
        let streams = try await store.engineStreams(of: item.itemID)
        return streams.isEmpty ? nil : streams.map(\.accountID)
    }

    static let streamChoiceSchema = Schema.object(
        [
            .init(
                "account_ids", .nullable(.list(.text, 1...Int.max)),
                "At least one account ID, or null for all accounts.")
        ],
        others: .refused)

    static let streamsShape = Shape<[AccountID]?>(
        "SyncedAccounts", "The accounts whose transactions are synced.", [.selectedAccounts { $0 }])

    private static let misshapenChoice = ServiceError.invalidRequest(
        "Send {\"account_ids\": [...]} with at least one account ID, or null for all accounts.")
}
