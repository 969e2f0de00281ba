import FoundationEssentials
import Plaid
import PlaidTypes
import Storage

extension SyncPage {
    /// Turns a page into records.
    ///
    /// - Throws: `unusableRow` when a row lacks its amount, its date or an id: a round with a hole in it is not written.
    init(_ response: TransactionsSyncResponse, item: ItemID, at now: Instant) throws(SyncError) {
        var added: [TransactionRecord] = []
        added.reserveCapacity(response.added.count)
        for wire in response.added { added.append(try TransactionRecord(wire, item: item)) }
        var modified: [TransactionRecord] = []
        for wire in response.modified { modified.append(try TransactionRecord(wire, item: item)) }
        var accounts: [AccountRecord] = []
        for wire in response.accounts { accounts.append(try AccountRecord(wire, item: item, at: now)) }
        guard response.removed.allSatisfy({ !$0.transactionID.rawValue.isEmpty }) else {
            throw .unusableRow("A removed transaction came without its id")
        }
        self.init(
            added: added, modified: modified, removed: response.removed.map(\.transactionID), accounts: accounts,
            nextCursor: response.nextCursor, hasMore: response.hasMore,
            readiness: Readiness(response.transactionsUpdateStatus), requestID: response.requestID)
    }
}

extension SyncPage.Readiness {
    init(_ status: TransactionsUpdateStatus) {
        switch status {
        case .notReady: self = .notReady
        case .initialUpdateComplete: self = .initial
        case .historicalUpdateComplete: self = .historical
        default: self = .unknown
        }
    }
}

extension TransactionRecord {
    init(_ wire: Transaction, item: ItemID) throws(SyncError) {
        guard !wire.transactionID.rawValue.isEmpty, !wire.accountID.rawValue.isEmpty else {
            throw .unusableRow("A transaction came without its id or its account's")
        }
        guard !wire.amount.isNaN else { throw .unusableRow("A transaction came without its amount") }
        guard wire.date != .unknown else { throw .unusableRow("A transaction came without its date") }
        self.init(
            itemID: item, transactionID: wire.transactionID, accountID: wire.accountID, amount: wire.amount,
            currency: wire.isoCurrencyCode.map { CurrencyCode($0) }, date: wire.date, name: wire.name,
            isPending: wire.pending, pendingTransactionID: wire.pendingTransactionID,
            category: wire.personalFinanceCategory.map {
                Category(
                    primary: $0.primary, detailed: $0.detailed, confidence: $0.confidenceLevel,
                    version: $0.version?.rawValue)
            })
        unofficialCurrency = wire.unofficialCurrencyCode.map { CurrencyCode($0) }
        authorizedDate = wire.authorizedDate
        time = wire.datetime
        authorizedTime = wire.authorizedDatetime
        merchantName = wire.merchantName
        merchantEntityID = wire.merchantEntityID
        originalDescription = wire.originalDescription
        paymentChannel = wire.paymentChannel.rawValue
        transactionCode = wire.transactionCode?.rawValue
        logoURL = wire.logoURL
        website = wire.website
        checkNumber = wire.checkNumber
        accountOwner = wire.accountOwner
        city = wire.location.city
        region = wire.location.region
    }
}

extension SyncError {
    static func unusableRow(_ what: String) -> SyncError {
        SyncError(.unusableRow, "\(what); nothing of the round was written, and it is tried again later.")
    }
}
