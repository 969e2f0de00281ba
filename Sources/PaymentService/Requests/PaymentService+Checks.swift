// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import MoneyLedger
import NACHA
import Payments
import PlaidTypes
import TartanStorage

/// What a request was checked against.
struct PaymentChecks: Sendable {
    /// The stored available balance of the account, in whole cents.
    var available: Money?
    var balanceAt: Instant?
    var quota: PaymentQuota
    var needsApproval: Bool
}

extension PaymentService {
    /// Checks a request completely, apart from the sums of other payments.
    ///
    /// - Throws: Why it is refused; nothing was stored or sent.
    func check(_ request: PaymentRequest) async throws(PaymentError) -> PaymentChecks {
        guard configuration.isEnabled else {
            throw PaymentError(.disabled, "Payments are not enabled.", next: "Enable them in the configuration.")
        }
        try request.check()
        let account = try await account(of: request)
        try Self.check(account)
        let available = account.balances.available.flatMap(Self.cents)
        if request.direction == .debit, configuration.checksBalance, let available,
            available.minorUnits < request.amount.minorUnits
        {
            throw PaymentError(
                .balanceTooLow, "The stored available balance of the account is lower than the amount.",
                next: "Use a smaller amount or another account, or refresh the balance.")
        }
        let limits = configuration.limits[request.direction] ?? PaymentLimits()
        if let limit = limits.perPayment, request.amount.minorUnits > limit.minorUnits {
            throw .limitExceeded("payment")
        }
        return PaymentChecks(
            available: available, balanceAt: available == nil ? nil : account.updatedAt, quota: PaymentQuota(limits),
            needsApproval: configuration.approvalAbove.map { request.amount.minorUnits > $0.minorUnits } ?? false)
    }

    /// The account of a request, if its user has it.
    private func account(of request: PaymentRequest) async throws(PaymentError) -> AccountRecord {
        do throws(StorageError) {
            if let item = try await store.item(request.itemID, of: request.userID), item.removingSince == nil {
                let accounts = try await store.accounts(of: request.userID, item: request.itemID)
                let account = accounts.first { $0.accountID == request.accountID && $0.itemID == request.itemID }
                if let account, account.removedAt == nil { return account }
            }
        } catch {
            throw .storage(error)
        }
        throw PaymentError(
            .accountNotFound, "The user has no such account, or it was closed.",
            next: "List the user's accounts and use one of them.")
    }

    private static func check(_ account: AccountRecord) throws(PaymentError) {
        let subtypes = ["checking", "savings", "cash management"]
        guard account.type == "depository", account.subtype.map(subtypes.contains) ?? true else {
            throw .unusable("Only checking, savings and cash management accounts can be used.", "Use another account.")
        }
        let status = account.verificationStatus ?? ""
        guard !status.contains("pending"), !unusableStatuses.contains(status) else {
            throw .unusable("The account is not verified.", "Let the user complete its verification in Link.")
        }
        guard account.balances.unofficialCurrency == nil,
            account.balances.currency.map({ $0.rawValue == "USD" }) ?? true
        else {
            throw .unusable("The account is not in US dollars.", "Use another account.")
        }
    }

    private static let unusableStatuses: Set = [
        "verification_expired", "verification_failed", "unsent", "database_insights_fail",
    ]

    /// The whole cents of a balance, without the rest; `nil` if they do not fit.
    private static func cents(_ balance: Decimal) -> Money? {
        let text = balance.description.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = text.first else { return nil }
        let rest = text.count > 1 ? text[1].prefix(2) : ""
        return try? Money(decimal: rest.isEmpty ? "\(whole)" : "\(whole).\(rest)", .usd)
    }

    /// The day of a moment in Eastern time.
    static func day(of time: Instant) -> CalendarDate {
        let seconds = (time.milliseconds - (time.milliseconds < 0 ? 999 : 0)) / 1000
        return CalendarDate(daysSinceEpoch: EasternTime(secondsSinceEpoch: Int(seconds)).date.daysSinceEpoch)
    }
}

extension PaymentQuota {
    init(_ limits: PaymentLimits) {
        self.init(
            perUserAndDay: limits.perUserAndDay?.minorUnits, perUserAndMonth: limits.perUserAndMonth?.minorUnits,
            perDay: limits.perDay?.minorUnits, perMonth: limits.perMonth?.minorUnits)
    }
}

extension PaymentError {
    fileprivate static func unusable(_ message: String, _ next: String) -> PaymentError {
        PaymentError(.accountUnusable, message, next: next)
    }

    /// Names the limit and no amount.
    static func limitExceeded(_ limit: String) -> PaymentError {
        PaymentError(
            .limitExceeded, "The payment would exceed the limit per \(limit).",
            next: "Use a smaller amount, or ask the operator to raise the limit.")
    }
}
