// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidTypes
import TartanStorage

extension SyncPage {
    /// Converts a page into records.
    ///
    /// - Parameter account: The account of the page's stream, if the stream is for one account.
    /// - Throws: `incompleteResponse` when the page lacks what the next cursor would cover, `unusableRow` when a row lacks its
    ///   id. Other rows are kept with the values that they have.
    init(
        _ response: TransactionsSyncResponse, item: ItemID, account: AccountID? = nil, at now: Instant
    ) throws(SyncError) {
        let check = try ResponseCheck(response.raw)
        try check.require("next_cursor") { $0.stringValue != nil }
        try check.require("has_more") { $0.boolValue != nil }
        _ = try check.rows("removed")
        _ = try check.rows("accounts")
        func records(_ wires: [Transaction], _ rows: CheckedRows) throws(SyncError) -> [TransactionRecord] {
            var records: [TransactionRecord] = []
            records.reserveCapacity(wires.count)
            for (index, wire) in wires.enumerated() {
                records.append(try TransactionRecord(wire, rows[index], item: item, account: account))
            }
            return records
        }
        let added = try records(response.added, try check.rows("added"))
        let modified = try records(response.modified, try check.rows("modified"))
        var accounts: [AccountRecord] = []
        for wire in response.accounts { accounts.append(try AccountRecord(wire, item: item, at: now)) }
        guard response.removed.allSatisfy({ !$0.transactionID.rawValue.isEmpty }) else {
            throw .unusableRow("A removed transaction has no id")
        }
        self.init(
            added: added, modified: modified, removed: response.removed.map(\.transactionID), accounts: accounts,
            nextCursor: response.nextCursor, hasMore: response.hasMore,
            readiness: Readiness(response.transactionsUpdateStatus), requestID: response.requestID,
            anomalies: check.anomalies)
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
    init(_ wire: Transaction, _ row: CheckedRow, item: ItemID, account: AccountID? = nil) throws(SyncError) {
        guard !wire.transactionID.rawValue.isEmpty else { throw .unusableRow("A transaction has no id") }
        let accountID = wire.accountID.rawValue.isEmpty ? account ?? UnnamedAccount.id : wire.accountID
        self.init(
            itemID: item, transactionID: wire.transactionID, accountID: accountID, amount: wire.amount,
            currency: wire.isoCurrencyCode.map { CurrencyCode($0) }, date: wire.date, name: wire.name,
            isPending: row.flag("pending", wire.pending), pendingTransactionID: wire.pendingTransactionID,
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
