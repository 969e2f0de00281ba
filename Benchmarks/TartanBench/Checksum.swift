// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidTypes

/// What every peer computes over a page, so that each has read every member of every transaction.
///
/// The bytes of all strings, one for each boolean and number, and each amount in hundredths.
struct Checksum {
    private(set) var total = 0

    mutating func add(_ text: String?) { if let text { total += text.utf8.count } }
    mutating func add(_ flag: Bool?) { if flag != nil { total += 1 } }
    mutating func add(_ number: Double?) { if number != nil { total += 1 } }
    mutating func addDate(_ date: CalendarDate?) { if date != nil { total += 10 } }

    mutating func addAmount(_ amount: Decimal) {
        total += 1
        var amount = amount
        var hundredths = Decimal()
        var rounded = Decimal()
        _ = NSDecimalMultiplyByPowerOf10(&hundredths, &amount, 2, .plain)
        NSDecimalRound(&rounded, &hundredths, 0, .plain)
        total += NSDecimalNumber(decimal: rounded).intValue
    }
}

extension Checksum {
    /// The checksum of a page read with the SDK's types.
    static func of(_ page: TransactionsSyncResponse) -> Int {
        var sum = Checksum()
        for row in page.added { sum.add(row) }
        return sum.total
    }

    private mutating func add(_ row: Transaction) {
        add(row.accountID.rawValue)
        addAmount(row.amount)
        add(row.isoCurrencyCode)
        add(row.unofficialCurrencyCode)
        for word in row.category ?? [] { add(word) }
        add(row.categoryID)
        add(row.checkNumber)
        addDate(row.date)
        add(row.location)
        add(row.name)
        add(row.merchantName)
        add(row.originalDescription)
        add(row.paymentMeta)
        add(row.pending)
        add(row.pendingTransactionID?.rawValue)
        add(row.accountOwner)
        add(row.transactionID.rawValue)
        add(row.transactionType?.rawValue)
        add(row.logoURL)
        add(row.website)
        addDate(row.authorizedDate)
        add(row.authorizedDatetime?.text)
        add(row.datetime?.text)
        add(row.paymentChannel.rawValue)
        add(row.personalFinanceCategory?.primary)
        add(row.personalFinanceCategory?.detailed)
        add(row.personalFinanceCategory?.confidenceLevel)
        add(row.personalFinanceCategory?.version?.rawValue)
        add(row.businessFinanceCategory?.primary)
        add(row.businessFinanceCategory?.detailed)
        add(row.businessFinanceCategory?.confidenceLevel)
        add(row.transactionCode?.rawValue)
        add(row.personalFinanceCategoryIconURL)
        for party in row.counterparties ?? [] {
            add(party.name)
            add(party.entityID)
            add(party.type.rawValue)
            add(party.website)
            add(party.logoURL)
            add(party.confidenceLevel)
        }
        add(row.merchantEntityID)
    }

    private mutating func add(_ place: Location) {
        add(place.address)
        add(place.city)
        add(place.region)
        add(place.postalCode)
        add(place.country)
        add(place.lat)
        add(place.lon)
        add(place.storeNumber)
    }

    private mutating func add(_ meta: PaymentMeta) {
        add(meta.referenceNumber)
        add(meta.ppdID)
        add(meta.payee)
        add(meta.byOrderOf)
        add(meta.payer)
        add(meta.paymentMethod)
        add(meta.paymentProcessor)
        add(meta.reason)
    }
}

extension Checksum {
    /// The checksum of a page read with Foundation's decoder.
    static func of(_ page: FoundationPage) -> Int {
        var sum = Checksum()
        for row in page.added { sum.add(row) }
        return sum.total
    }

    private mutating func add(_ row: FoundationPage.Row) {
        addAmount(row.amount)
        let location = row.location
        let meta = row.paymentMeta
        for text in [
            row.accountID, row.isoCurrencyCode, row.unofficialCurrencyCode, row.categoryID, row.checkNumber, row.date,
            row.name, row.merchantName, row.originalDescription, row.pendingTransactionID, row.accountOwner,
            row.transactionID, row.transactionType, row.logoURL, row.website, row.authorizedDate,
            row.authorizedDatetime, row.datetime, row.paymentChannel, row.transactionCode,
            row.personalFinanceCategoryIconURL, row.merchantEntityID, location.address, location.city,
            location.region, location.postalCode, location.country, location.storeNumber, meta.referenceNumber,
            meta.ppdID, meta.payee, meta.byOrderOf, meta.payer, meta.paymentMethod, meta.paymentProcessor, meta.reason,
        ] {
            add(text)
        }
        for word in row.category ?? [] { add(word) }
        add(location.lat)
        add(location.lon)
        add(row.pending)
        for category in [row.personalFinanceCategory, row.businessFinanceCategory] {
            add(category?.primary)
            add(category?.detailed)
            add(category?.confidenceLevel)
            add(category?.version)
        }
        for party in row.counterparties ?? [] {
            add(party.name)
            add(party.entityID)
            add(party.type)
            add(party.website)
            add(party.logoURL)
            add(party.confidenceLevel)
        }
    }
}
