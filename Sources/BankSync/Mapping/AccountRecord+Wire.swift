// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidTypes
import TartanStorage

extension AccountRecord {
    init(_ wire: AccountBase, item: ItemID, at now: Instant) throws(SyncError) {
        guard !wire.accountID.rawValue.isEmpty else { throw .unusableRow("An account has no id") }
        let balances = wire.balances
        self.init(
            itemID: item, accountID: wire.accountID, name: wire.name, officialName: wire.officialName, mask: wire.mask,
            type: wire.type.rawValue, subtype: wire.subtype?.rawValue,
            balances: Balances(
                available: Self.number(balances.available), current: Self.number(balances.current),
                limit: Self.number(balances.limit), currency: balances.isoCurrencyCode.map { CurrencyCode($0) },
                unofficialCurrency: balances.unofficialCurrencyCode.map { CurrencyCode($0) },
                lastUpdated: balances.lastUpdatedDatetime),
            verificationStatus: wire.verificationStatus?.rawValue, persistentAccountID: wire.persistentAccountID,
            holderCategory: wire.holderCategory?.rawValue, updatedAt: now)
    }

    /// An unreadable balance counts as unknown, which is allowed for every balance.
    private static func number(_ value: Decimal?) -> Decimal? { value.flatMap { $0.isNaN ? nil : $0 } }
}
