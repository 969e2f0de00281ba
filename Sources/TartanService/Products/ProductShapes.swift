// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

/// A holding with its security and its tax lots.
struct HoldingDetail: Sendable {
    var holding: HoldingRecord
    var security: SecurityRecord?
    var lots: [TaxLotRecord]

    static let shape = Shape<HoldingDetail>(
        "Holding", "An account's position in one security, with the security and its tax lots.",
        [
            .row(HoldingRecord.self, without: ["position"]) { $0.holding },
            .optionalPart("security", SecurityRecord.shape, "The security; null where the bank did not describe it.") {
                $0.security
            },
            .parts("tax_lots", TaxLotRecord.shape, "The purchases that make up the holding.") { $0.lots },
        ])
}

extension SecurityRecord {
    static let shape = Shape<SecurityRecord>(
        "Security", "A security, as described by the bank.",
        [
            .row(
                SecurityRecord.self, without: ["item_id"],
                [
                    "is_cash_equivalent": "Whether it is treated like cash.",
                    "updated_at": "When the price was updated, as Plaid sent it.",
                    "cfi_code": "The CFI code.",
                ]
            ) { $0 }
        ])
}

extension TaxLotRecord {
    static let shape = Shape<TaxLotRecord>(
        "TaxLot", "A purchase that is part of a holding.",
        [
            .row(TaxLotRecord.self, without: ["item_id", "account_id", "security_id", "position", "lot"]) { $0 }
        ])
}

/// A transaction of an investment account with its security.
struct InvestmentTransactionDetail: Sendable {
    var row: InvestmentTransactionRecord
    var security: SecurityRecord?

    static let shape = Shape<InvestmentTransactionDetail>(
        "InvestmentTransaction", "A transaction of an investment account, with its security.",
        [
            .row(
                InvestmentTransactionRecord.self, ["quantity": "The number of units: positive for a purchase."]
            ) { $0.row },
            .optionalPart("security", SecurityRecord.shape, "The security, if the transaction has one.") {
                $0.security
            },
        ])
}

/// A debt with its interest rates.
struct LiabilityDetail: Sendable {
    var debt: LiabilityRecord
    var rates: [LiabilityRateRecord]
    /// The original data; only for an application.
    var details: JSONValue?

    static let shape = Shape<LiabilityDetail>(
        "Liability", "A debt: a credit card, a mortgage or a student loan.",
        [
            .row(
                LiabilityRecord.self, columns: ["kind": .choice(LiabilityRecord.Kind.allCases.map(\.rawValue))],
                [
                    "kind": "The kind of debt.", "is_overdue": "Whether a payment is overdue.",
                    "interest_rate": "The interest rate in percent.", "ends_on": "The day of the last payment.",
                ]
            ) { $0.debt },
            .parts("rates", LiabilityRateRecord.shape, "The interest rates of a credit card.") { $0.rates },
            ShapePart(
                .init(
                    "details", .object([], others: .allowed),
                    "The original data with account numbers and addresses; omitted for session tokens.",
                    isRequired: false)
            ) { $0.details },
        ])
}

extension LiabilityRateRecord {
    static let shape = Shape<LiabilityRateRecord>(
        "InterestRate", "An interest rate of a credit card.",
        [
            .row(
                LiabilityRateRecord.self, without: ["item_id", "account_id", "kind", "position"],
                [
                    "percentage": "The annual percentage rate.",
                    "balance_subject": "The balance that the rate applies to.",
                    "interest_charge": "The interest that was charged in the last statement.",
                ]
            ) { $0 }
        ])
}

/// A recurring payment with its transactions.
struct RecurringDetail: Sendable {
    var stream: RecurringStreamRecord
    var members: [StreamMemberRecord]

    static let shape = Shape<RecurringDetail>(
        "RecurringStream", "A recurring payment, with its transactions.",
        [
            .row(
                RecurringStreamRecord.self,
                columns: ["direction": .choice(RecurringStreamRecord.Direction.allCases.map(\.rawValue))],
                ["direction": "Whether money arrives or leaves.", "is_active": "Whether the payments continue."]
            ) { $0.stream },
            .texts("transaction_ids", "The transactions, in Plaid's order.") {
                $0.members.sorted { $0.position < $1.position }.map(\.transactionID.rawValue)
            },
        ])
}

extension StatementRecord {
    static let shape = Shape<StatementRecord>(
        "Statement", "A statement; its file is fetched from Plaid on request.",
        [.row(StatementRecord.self) { $0 }])
}

extension BalanceRecord {
    static let shape = Shape<BalanceRecord>(
        "BalanceChange", "A balance of an account from one point in time on.",
        [
            .row(
                BalanceRecord.self, without: ["seen_at"], ["credit_limit": "The credit limit, or the overdraft limit."]
            ) {
                $0
            },
            .instant("seen_at", "When the balance was first seen.") { $0.seenAt },
        ])
}
