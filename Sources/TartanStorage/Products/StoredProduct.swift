// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A product that is fetched as a whole and replaced as a whole.
package enum StoredProduct: String, Sendable, Hashable, CaseIterable {
    /// The Item itself: its bank, its products, its login.
    case item
    /// Account numbers, encrypted.
    case auth
    /// Owners of accounts, encrypted.
    case identity
    /// Holdings and their securities.
    case holdings
    case investmentTransactions
    /// Credit cards, student loans, mortgages.
    case liabilities
    /// Recurring payments.
    case recurring
    /// The list of statements; a file is fetched when somebody reads it.
    case statements

    /// The tables of the product, each after those that it refers to.
    package var records: [any ProductRecord.Type] {
        switch self {
        case .item, .auth, .identity: []
        case .holdings: [SecurityRecord.self, HoldingRecord.self, TaxLotRecord.self]
        case .investmentTransactions: [SecurityRecord.self, InvestmentTransactionRecord.self]
        case .liabilities: [LiabilityRecord.self, LiabilityRateRecord.self]
        case .recurring: [RecurringStreamRecord.self, StreamMemberRecord.self]
        case .statements: [StatementRecord.self]
        }
    }
}
