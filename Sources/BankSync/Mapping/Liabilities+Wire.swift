// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidJSON
import PlaidTypes
import TartanStorage

/// The debt of an account, with Plaid's original data, which still has to be encrypted.
struct LiabilityAnswer {
    var accountID: AccountID
    var kind: LiabilityRecord.Kind
    var payload: [UInt8]
    /// Fills in the values that are stored in columns.
    var describe: (inout LiabilityRecord) -> Void
    var rates: [APR] = []

    /// Returns all debts in a response.
    ///
    /// A debt without an account gets a placeholder account, so that it is kept.
    static func all(_ response: LiabilitiesGetResponse, _ check: ResponseCheck) throws(SyncError) -> [LiabilityAnswer] {
        try check.require("liabilities") { $0.objectValue != nil }
        for kind in LiabilityRecord.Kind.allCases { _ = try check.optionalRows("liabilities", kind.rawValue) }
        let root: JSONValue
        do { root = try JSONValue(parsing: response.raw.bytes, options: .storable) } catch {
            throw .unusableRow("A response with liabilities could not be parsed")
        }
        func payload(_ kind: LiabilityRecord.Kind, _ index: Int) -> [UInt8] {
            (root["liabilities"]?[kind.rawValue]?[index] ?? .null).serialized()
        }
        func account(_ id: AccountID?, _ kind: LiabilityRecord.Kind, _ index: Int) -> AccountID {
            id.flatMap { $0.rawValue.isEmpty ? nil : $0 } ?? UnnamedAccount.numbered(kind.rawValue, index)
        }
        var answers: [LiabilityAnswer] = []
        for (index, debt) in (response.liabilities.credit ?? []).enumerated() {
            answers.append(
                LiabilityAnswer(
                    accountID: account(debt.accountID, .credit, index), kind: .credit, payload: payload(.credit, index),
                    describe: debt.describe,
                    rates: debt.aprs))
        }
        for (index, debt) in (response.liabilities.mortgage ?? []).enumerated() {
            answers.append(
                LiabilityAnswer(
                    accountID: account(debt.accountID, .mortgage, index), kind: .mortgage,
                    payload: payload(.mortgage, index), describe: debt.describe))
        }
        for (index, debt) in (response.liabilities.student ?? []).enumerated() {
            answers.append(
                LiabilityAnswer(
                    accountID: account(debt.accountID, .student, index), kind: .student,
                    payload: payload(.student, index), describe: debt.describe))
        }
        return answers
    }

    func rateRecords(of liability: LiabilityRecord) -> [LiabilityRateRecord] {
        rates.enumerated().map { position, rate in
            LiabilityRateRecord(
                of: liability, position: position, percentage: rate.aprPercentage, type: rate.aprType.rawValue,
                balanceSubject: rate.balanceSubjectToApr, interestCharge: rate.interestChargeAmount)
        }
    }
}

extension CreditCardLiability {
    fileprivate func describe(_ record: inout LiabilityRecord) {
        record.isOverdue = isOverdue
        record.lastPaymentAmount = lastPaymentAmount
        record.lastPaymentDate = lastPaymentDate
        record.lastStatementBalance = lastStatementBalance
        record.lastStatementDate = lastStatementIssueDate
        record.nextPaymentAmount = minimumPaymentAmount
        record.nextPaymentDate = nextPaymentDueDate
    }
}

extension MortgageLiability {
    fileprivate func describe(_ record: inout LiabilityRecord) {
        record.lastPaymentAmount = lastPaymentAmount
        record.lastPaymentDate = lastPaymentDate
        record.nextPaymentAmount = nextMonthlyPayment
        record.nextPaymentDate = nextPaymentDueDate
        record.pastDueAmount = pastDueAmount
        record.interestRate = interestRate.percentage
        record.interestRateType = interestRate.type
        record.originationDate = originationDate
        record.originationPrincipal = originationPrincipalAmount
        record.endsOn = maturityDate
        record.escrowBalance = escrowBalance
        record.interestPaidThisYear = ytdInterestPaid
        record.principalPaidThisYear = ytdPrincipalPaid
    }
}

extension StudentLoan {
    fileprivate func describe(_ record: inout LiabilityRecord) {
        record.isOverdue = isOverdue
        record.lastPaymentAmount = lastPaymentAmount
        record.lastPaymentDate = lastPaymentDate
        record.lastStatementBalance = lastStatementBalance
        record.lastStatementDate = lastStatementIssueDate
        record.nextPaymentAmount = minimumPaymentAmount
        record.nextPaymentDate = nextPaymentDueDate
        record.interestRate = interestRatePercentage
        record.originationDate = originationDate
        record.originationPrincipal = originationPrincipalAmount
        record.endsOn = expectedPayoffDate
        record.outstandingInterest = outstandingInterestAmount
        record.interestPaidThisYear = ytdInterestPaid
        record.principalPaidThisYear = ytdPrincipalPaid
    }
}
