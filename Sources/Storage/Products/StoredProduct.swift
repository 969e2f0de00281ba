/// Something that is asked of the bank as a whole and replaced as a whole.
package enum StoredProduct: String, Sendable, Hashable, CaseIterable {
    /// The Item itself: its bank, its products, its login.
    case item
    /// Account numbers, sealed.
    case auth
    /// Owners of accounts, sealed.
    case identity
    /// What is held of which security.
    case holdings
    case investmentTransactions
    /// Credit cards, student loans, mortgages.
    case liabilities
    /// Payments that come again and again.
    case recurring
    /// Which statements there are; the files themselves are asked for when somebody reads one.
    case statements

    /// The tables that hold it, each after those that it refers to.
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
