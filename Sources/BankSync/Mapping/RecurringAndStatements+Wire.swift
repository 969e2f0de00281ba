// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidTypes
import TartanStorage

extension RecurringStreamRecord {
    init(_ wire: TransactionStream, _ row: CheckedRow, _ direction: Direction, item: ItemID) throws(SyncError) {
        guard !wire.streamID.isEmpty else { throw .unusableRow("A recurring stream has no id") }
        self.init(
            itemID: item, streamID: wire.streamID, accountID: wire.accountID.orUnnamed, direction: direction,
            name: wire.description, firstDate: wire.firstDate, lastDate: wire.lastDate,
            frequency: wire.frequency.rawValue, status: wire.status.rawValue,
            isActive: row.flag("is_active", wire.isActive))
        merchantName = wire.merchantName
        predictedNextDate = wire.predictedNextDate
        averageAmount = wire.averageAmount.amount
        lastAmount = wire.lastAmount.amount
        currency = wire.lastAmount.isoCurrencyCode.map { CurrencyCode($0) }
        unofficialCurrency = wire.lastAmount.unofficialCurrencyCode.map { CurrencyCode($0) }
        categoryPrimary = wire.personalFinanceCategory?.primary
        categoryDetailed = wire.personalFinanceCategory?.detailed
    }
}

/// Returns the rows of a response with recurring streams.
func recurringRows(
    _ response: TransactionsRecurringGetResponse, _ check: ResponseCheck, item: ItemID
) throws(SyncError) -> [any ProductRecord] {
    var rows: [any ProductRecord] = []
    for (streams, checked, direction) in [
        (response.inflowStreams, try check.rows("inflow_streams"), RecurringStreamRecord.Direction.inflow),
        (response.outflowStreams, try check.rows("outflow_streams"), .outflow),
    ] {
        for (index, wire) in streams.enumerated() {
            rows.append(try RecurringStreamRecord(wire, checked[index], direction, item: item))
            // An empty id refers to no transaction.
            for (position, id) in wire.transactionIDs.enumerated() where !id.rawValue.isEmpty {
                rows.append(
                    StreamMemberRecord(itemID: item, streamID: wire.streamID, transactionID: id, position: position))
            }
        }
    }
    return rows
}

/// The rows of a list of statements.
func statementRows(
    _ response: StatementsListResponse, _ check: ResponseCheck, item: ItemID
) throws(SyncError) -> [any ProductRecord] {
    var rows: [any ProductRecord] = []
    let accounts = try check.rows("accounts")
    for (place, account) in response.accounts.enumerated() {
        let checked = try accounts[place].rows("statements")
        for (index, wire) in account.statements.enumerated() {
            guard !wire.statementID.isEmpty else { throw .unusableRow("A statement has no id") }
            let row = checked[index]
            rows.append(
                StatementRecord(
                    itemID: item, statementID: wire.statementID, accountID: account.accountID.orUnnamed,
                    year: row.number("year", wire.year), month: row.number("month", wire.month),
                    postedOn: wire.datePosted))
        }
    }
    return rows
}
