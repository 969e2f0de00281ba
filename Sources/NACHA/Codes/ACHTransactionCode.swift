// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What an entry does to which kind of account, such as 22 for a credit to a checking account.
public struct ACHTransactionCode: RawRepresentable, Sendable, Hashable {
    /// The two digits of the code.
    public let rawValue: UInt8

    /// Creates a code, which need not be known.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Money to a checking account.
    public static let checkingCredit = ACHTransactionCode(rawValue: 22)
    /// Money from a checking account.
    public static let checkingDebit = ACHTransactionCode(rawValue: 27)
    /// Money to a savings account.
    public static let savingsCredit = ACHTransactionCode(rawValue: 32)
    /// Money from a savings account.
    public static let savingsDebit = ACHTransactionCode(rawValue: 37)
    /// Money to an account of the bank itself.
    public static let generalLedgerCredit = ACHTransactionCode(rawValue: 42)
    /// Money from an account of the bank itself.
    public static let generalLedgerDebit = ACHTransactionCode(rawValue: 47)
    /// Money to a loan account.
    public static let loanCredit = ACHTransactionCode(rawValue: 52)

    private var kind: UInt8 { rawValue % 10 }

    /// Whether it is a code of accounting advice (81 to 88).
    public var isAdvice: Bool { 81...88 ~= rawValue }

    /// Whether the rules define it.
    public var isKnown: Bool {
        switch rawValue / 10 {
        case 2, 3, 4: 1...4 ~= kind || 6...9 ~= kind
        case 5: 1...6 ~= kind
        case 8: isAdvice
        default: false
        }
    }

    /// Whether money goes to the account; meaningful for known codes.
    public var isCredit: Bool { isAdvice ? kind % 2 == 1 : kind <= 4 }

    /// Whether it checks an account before the first payment, with an amount of zero.
    public var isPrenote: Bool { !isAdvice && kind == (isCredit ? 3 : 8) }

    /// Whether it carries only remittance data, with an amount of zero.
    public var isZeroDollar: Bool { !isAdvice && kind == (isCredit ? 4 : 9) }

    /// Whether it is a return or a notification of change.
    public var isReturn: Bool { !isAdvice && (kind == 1 || kind == 6) }

    /// The code that undoes it: a debit for a credit, and the other way round; `nil` if there is nothing to undo.
    public var reversed: ACHTransactionCode? {
        switch rawValue {
        case 22, 32, 42: ACHTransactionCode(rawValue: rawValue + 5)
        case 27, 37, 47: ACHTransactionCode(rawValue: rawValue - 5)
        case 52: ACHTransactionCode(rawValue: 55)
        default: nil
        }
    }

    /// The code that checks the account for this kind of payment; `nil` if there is none.
    public var prenote: ACHTransactionCode? {
        switch rawValue {
        case 22, 27, 32, 37, 42, 47, 52: ACHTransactionCode(rawValue: rawValue + 1)
        default: nil
        }
    }

    /// The code of a return of this payment; `nil` if it cannot be returned.
    public var returned: ACHTransactionCode? {
        switch rawValue {
        case 22, 23, 24, 32, 33, 34, 42, 43, 44, 52, 53, 54: ACHTransactionCode(rawValue: rawValue / 10 * 10 + 1)
        case 27, 28, 29, 37, 38, 39, 47, 48, 49, 55: ACHTransactionCode(rawValue: rawValue / 10 * 10 + 6)
        default: nil
        }
    }
}

/// The direction of a batch's entries.
public enum ACHServiceClass: String, Sendable, CaseIterable {
    case mixed = "200"
    case credits = "220"
    case debits = "225"
    case advice = "280"

    /// Whether an entry with that code may be in the batch.
    public func allows(_ code: ACHTransactionCode) -> Bool {
        switch self {
        case .mixed: !code.isAdvice
        case .credits: !code.isAdvice && code.isCredit
        case .debits: !code.isAdvice && !code.isCredit
        case .advice: code.isAdvice
        }
    }
}
