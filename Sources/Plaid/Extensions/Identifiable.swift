// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidTypes

// What Plaid identifies, for lists and diffs. A Holding has no ID: an account may hold the same security in several positions.

extension AccountBase: Identifiable {
    /// `accountID`.
    public var id: AccountID { accountID }
}

extension AccountIdentity: Identifiable {
    /// `accountID`.
    public var id: AccountID { accountID }
}

extension InvestmentAccount: Identifiable {
    /// `accountID`.
    public var id: AccountID { accountID }
}

extension Transaction: Identifiable {
    /// `transactionID`; a posted transaction has another ID than the pending one that it replaces.
    public var id: TransactionID { transactionID }
}

extension RemovedTransaction: Identifiable {
    /// `transactionID`.
    public var id: TransactionID { transactionID }
}

extension TransactionStream: Identifiable {
    /// `streamID`.
    public var id: String { streamID }
}

extension InvestmentTransaction: Identifiable {
    /// `investmentTransactionID`.
    public var id: String { investmentTransactionID }
}

extension Security: Identifiable {
    /// `securityID`.
    public var id: String { securityID }
}

extension Item: Identifiable {
    /// `itemID`.
    public var id: ItemID { itemID }
}

extension Institution: Identifiable {
    /// `institutionID`.
    public var id: InstitutionID { institutionID }
}

extension StatementsStatement: Identifiable {
    /// `statementID`.
    public var id: String { statementID }
}

extension Transfer: Identifiable {}

extension TransferEvent: Identifiable {
    /// `eventID`, which grows with time.
    public var id: Int { eventID }
}

extension TransferSweep: Identifiable {}

extension PaymentInitiationPayment: Identifiable {
    /// `paymentID`.
    public var id: String { paymentID }
}

extension Wallet: Identifiable {
    /// `walletID`.
    public var id: String { walletID }
}
