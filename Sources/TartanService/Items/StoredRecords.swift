// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON
import PlaidTypes
package import TartanStorage

/// Records in the API's format, for other readers of the database.
package enum StoredRecords {
    /// An Item as in `GET /api/items`.
    package static func json(_ item: ItemRecord) -> JSONValue { ItemRecord.shape.json(item) }

    /// An account as in `GET /api/accounts`.
    package static func json(_ account: AccountRecord) -> JSONValue { AccountRecord.shape.json(account) }

    /// An account's balances as in `GET /api/balances`.
    package static func balanceJSON(_ account: AccountRecord) -> JSONValue { AccountRecord.balanceShape.json(account) }

    /// A transaction as in `GET /api/transactions`.
    package static func json(_ row: TransactionRow) -> JSONValue { TransactionRow.shape.json(row) }

    /// What `GET /api/holdings` shows of a holding.
    package static func json(
        _ holding: HoldingRecord, security: SecurityRecord?, lots: [TaxLotRecord]
    ) -> JSONValue {
        HoldingDetail.shape.json(HoldingDetail(holding: holding, security: security, lots: lots))
    }

    /// What `GET /api/liabilities` shows a front end of a debt: everything but the bank's own words.
    package static func json(_ debt: LiabilityRecord, rates: [LiabilityRateRecord]) -> JSONValue {
        LiabilityDetail.shape.json(LiabilityDetail(debt: debt, rates: rates))
    }

    /// What `GET /api/recurring` shows of a stream.
    package static func json(_ stream: RecurringStreamRecord, members: [StreamMemberRecord]) -> JSONValue {
        RecurringDetail.shape.json(RecurringDetail(stream: stream, members: members))
    }
}
