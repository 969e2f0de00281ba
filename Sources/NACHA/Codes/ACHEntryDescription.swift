// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Entry descriptions that the rules reserve; in capitals, as in the file.
public enum ACHEntryDescription {
    /// Wages and similar pay: PPD credits from 2026-03-20 on.
    public static let payroll = "PAYROLL"
    /// Purchases of goods on the internet by consumers: WEB debits from 2026-03-20 on.
    public static let purchase = "PURCHASE"
    /// The batch undoes an erroneous one.
    public static let reversal = "REVERSAL"
    /// The bank reclaims payments to someone who has died.
    public static let reclamation = "RECLAIM"
    /// The batch replaces entries that did not settle.
    public static let nonsettled = "NONSETTLED"
    /// A fee for a returned debit.
    public static let returnFee = "RETURN FEE"
    /// Micro-entries that verify an account.
    public static let accountVerification = "ACCTVERIFY"
    /// Health care payments of CCD.
    public static let healthCareClaim = "HCCLAIMPMT"
    /// Required in RCK.
    public static let redepositedCheck = "REDEPCHECK"
    /// Required in ENR.
    public static let autoEnroll = "AUTOENROLL"

    /// The first day on which PAYROLL and PURCHASE are required.
    public static let firstDayOfRulesOf2026 = ACHDate.rulesOf2026

    /// Every reserved description.
    public static let all = [
        payroll, purchase, reversal, reclamation, nonsettled, returnFee, accountVerification, healthCareClaim,
        redepositedCheck, autoEnroll,
    ]
}
