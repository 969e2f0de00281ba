import FoundationEssentials
import Plaid
import PlaidTypes
import Storage

extension RecurringStreamRecord {
    init(_ wire: TransactionStream, _ direction: Direction, item: ItemID) throws(SyncError) {
        guard !wire.streamID.isEmpty, !wire.accountID.rawValue.isEmpty else {
            throw .unusableRow("A recurring stream came without its id or its account's")
        }
        guard wire.firstDate != .unknown, wire.lastDate != .unknown else {
            throw .unusableRow("A recurring stream came without its days")
        }
        self.init(
            itemID: item, streamID: wire.streamID, accountID: wire.accountID, direction: direction,
            name: wire.description, firstDate: wire.firstDate, lastDate: wire.lastDate,
            frequency: wire.frequency.rawValue, status: wire.status.rawValue, isActive: wire.isActive)
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

/// The rows of an answer with recurring streams.
func recurringRows(
    _ response: TransactionsRecurringGetResponse, item: ItemID
) throws(SyncError) -> [any ProductRecord] {
    var rows: [any ProductRecord] = []
    for (streams, direction) in [
        (response.inflowStreams, RecurringStreamRecord.Direction.inflow), (response.outflowStreams, .outflow),
    ] {
        for wire in streams {
            rows.append(try RecurringStreamRecord(wire, direction, item: item))
            for (position, id) in wire.transactionIDs.enumerated() {
                rows.append(
                    StreamMemberRecord(itemID: item, streamID: wire.streamID, transactionID: id, position: position))
            }
        }
    }
    return rows
}

/// The rows of a list of statements.
func statementRows(_ response: StatementsListResponse, item: ItemID) throws(SyncError) -> [any ProductRecord] {
    var rows: [any ProductRecord] = []
    for account in response.accounts {
        for wire in account.statements {
            guard !wire.statementID.isEmpty, !account.accountID.rawValue.isEmpty, 1...12 ~= wire.month else {
                throw .unusableRow("A statement came without its id, its account or its month")
            }
            rows.append(
                StatementRecord(
                    itemID: item, statementID: wire.statementID, accountID: account.accountID, year: wire.year,
                    month: wire.month, postedOn: wire.datePosted))
        }
    }
    return rows
}
