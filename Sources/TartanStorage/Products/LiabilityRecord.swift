// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// The debt of an account: amounts and dates in columns, all other data encrypted.
package struct LiabilityRecord: ProductRecord {
    /// The kind of debt.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case credit
        case mortgage
        case student
    }

    package var itemID: ItemID
    package var accountID: AccountID
    package var kind: Kind
    package var isOverdue: Bool?
    package var lastPaymentAmount: Decimal?
    package var lastPaymentDate: CalendarDate?
    package var lastStatementBalance: Decimal?
    package var lastStatementDate: CalendarDate?
    /// The next payment: a card's or a loan's minimum, a mortgage's instalment.
    package var nextPaymentAmount: Decimal?
    package var nextPaymentDate: CalendarDate?
    package var pastDueAmount: Decimal?
    package var interestRate: Decimal?
    package var interestRateType: String?
    package var originationDate: CalendarDate?
    package var originationPrincipal: Decimal?
    /// When the debt is paid off, by the contract or by the bank's estimate.
    package var endsOn: CalendarDate?
    package var outstandingInterest: Decimal?
    package var escrowBalance: Decimal?
    package var interestPaidThisYear: Decimal?
    package var principalPaidThisYear: Decimal?
    /// Plaid's original JSON with account numbers, addresses and names, encrypted for ``payloadColumn``.
    package var payload: SealedBytes

    /// The column's name in associated data.
    package static let payloadColumn = "liabilities.payload"

    package init(itemID: ItemID, accountID: AccountID, kind: Kind, payload: SealedBytes) {
        self.itemID = itemID
        self.accountID = accountID
        self.kind = kind
        self.payload = payload
    }

    package static let table = ProductTable(
        "liabilities", key: ["account_id", "kind"],
        [
            .init("account_id", required: true), .init("kind", required: true), .init("is_overdue", .flag),
            .init("last_payment_amount", .decimal), .init("last_payment_date", .day),
            .init("last_statement_balance", .decimal), .init("last_statement_date", .day),
            .init("next_payment_amount", .decimal), .init("next_payment_date", .day),
            .init("past_due_amount", .decimal), .init("interest_rate", .decimal), .init("interest_rate_type"),
            .init("origination_date", .day), .init("origination_principal", .decimal), .init("ends_on", .day),
            .init("outstanding_interest", .decimal), .init("escrow_balance", .decimal),
            .init("interest_paid_this_year", .decimal), .init("principal_paid_this_year", .decimal),
            .init("payload", .bytes, required: true),
        ],
        references: [(["account_id"], "accounts")])

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(accountID), .init(kind.rawValue), .init(isOverdue), .init(lastPaymentAmount),
            .init(lastPaymentDate), .init(lastStatementBalance), .init(lastStatementDate), .init(nextPaymentAmount),
            .init(nextPaymentDate), .init(pastDueAmount), .init(interestRate), .init(interestRateType),
            .init(originationDate), .init(originationPrincipal), .init(endsOn), .init(outstandingInterest),
            .init(escrowBalance), .init(interestPaidThisYear), .init(principalPaidThisYear), .init(payload),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), accountID: try row.word("account_id"), kind: try row.choice("kind"),
            payload: SealedBytes(try row.blob("payload")))
        isOverdue = try row.optionalBool("is_overdue")
        lastPaymentAmount = try row.optionalDecimal("last_payment_amount")
        lastPaymentDate = try row.optionalDay("last_payment_date")
        lastStatementBalance = try row.optionalDecimal("last_statement_balance")
        lastStatementDate = try row.optionalDay("last_statement_date")
        nextPaymentAmount = try row.optionalDecimal("next_payment_amount")
        nextPaymentDate = try row.optionalDay("next_payment_date")
        pastDueAmount = try row.optionalDecimal("past_due_amount")
        interestRate = try row.optionalDecimal("interest_rate")
        interestRateType = row.optionalText("interest_rate_type")
        originationDate = try row.optionalDay("origination_date")
        originationPrincipal = try row.optionalDecimal("origination_principal")
        endsOn = try row.optionalDay("ends_on")
        outstandingInterest = try row.optionalDecimal("outstanding_interest")
        escrowBalance = try row.optionalDecimal("escrow_balance")
        interestPaidThisYear = try row.optionalDecimal("interest_paid_this_year")
        principalPaidThisYear = try row.optionalDecimal("principal_paid_this_year")
    }
}

/// An interest rate on a part of a card's balance.
package struct LiabilityRateRecord: ProductRecord {
    package var itemID: ItemID
    package var accountID: AccountID
    package var kind: LiabilityRecord.Kind
    /// Its place in the bank's list.
    package var position: Int
    /// NaN where the bank did not send it.
    package var percentage: Decimal
    package var type: String
    package var balanceSubject: Decimal?
    package var interestCharge: Decimal?

    package init(
        of liability: LiabilityRecord, position: Int, percentage: Decimal, type: String, balanceSubject: Decimal?,
        interestCharge: Decimal?
    ) {
        itemID = liability.itemID
        accountID = liability.accountID
        kind = liability.kind
        self.position = position
        self.percentage = percentage
        self.type = type
        self.balanceSubject = balanceSubject
        self.interestCharge = interestCharge
    }

    package static let table = ProductTable(
        "liability_rates", key: ["account_id", "kind", "position"],
        [
            .init("account_id", required: true), .init("kind", required: true),
            .init("position", .integer, required: true), .init("percentage", .decimal),
            .init("type", required: true), .init("balance_subject", .decimal), .init("interest_charge", .decimal),
        ],
        references: [(["account_id", "kind"], "liabilities")])

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(accountID), .init(kind.rawValue), .init(position), .init(percentage), .init(type),
            .init(balanceSubject), .init(interestCharge),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        itemID = try row.word("item_id")
        accountID = try row.word("account_id")
        kind = try row.choice("kind")
        position = try row.count("position")
        percentage = try row.optionalDecimal("percentage") ?? .nan
        type = try row.text("type")
        balanceSubject = try row.optionalDecimal("balance_subject")
        interestCharge = try row.optionalDecimal("interest_charge")
    }
}
