// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import NACHA

/// Limits for payments in one direction and one currency; `nil` is no limit.
package struct PaymentLimits: Sendable, Hashable {
    package var perPayment: Money?
    package var perUserAndDay: Money?
    package var perUserAndMonth: Money?
    package var perDay: Money?
    package var perMonth: Money?

    package init(
        perPayment: Money? = nil, perUserAndDay: Money? = nil, perUserAndMonth: Money? = nil, perDay: Money? = nil,
        perMonth: Money? = nil
    ) {
        self.perPayment = perPayment
        self.perUserAndDay = perUserAndDay
        self.perUserAndMonth = perUserAndMonth
        self.perDay = perDay
        self.perMonth = perMonth
    }

    /// A payment that counts against the limits.
    package struct Use: Sendable, Hashable {
        package var userID: String
        package var amount: Money
        /// The day on which it was created, in Eastern time.
        package var day: ACHDate

        package init(userID: String, amount: Money, day: ACHDate) {
            self.userID = userID
            self.amount = amount
            self.day = day
        }
    }

    /// Checks a new payment against the limits.
    ///
    /// - Parameters:
    ///   - payment: The new payment.
    ///   - earlier: The payments of at least the same calendar month in the same direction, without those that never moved
    ///     money: cancelled and failed ones do not count.
    /// - Throws: `limit_exceeded`, which names the limit and no amount, or `amount_invalid`.
    package func check(_ payment: Use, after earlier: some Collection<Use>) throws(PaymentRefusal) {
        guard payment.amount.isPositive else { throw .amountInvalid }
        let month = earlier.filter { $0.day.year == payment.day.year && $0.day.month == payment.day.month }
        let isSameDay = { (use: Use) in use.day == payment.day }
        let isSameUser = { (use: Use) in use.userID == payment.userID }
        try Self.check("payment", perPayment, payment, [])
        try Self.check("user and day", perUserAndDay, payment, month.filter { isSameDay($0) && isSameUser($0) })
        try Self.check("user and month", perUserAndMonth, payment, month.filter(isSameUser))
        try Self.check("day", perDay, payment, month.filter(isSameDay))
        try Self.check("month", perMonth, payment, month)
    }

    private static func check(
        _ name: String, _ limit: Money?, _ payment: Use, _ earlier: [Use]
    ) throws(PaymentRefusal) {
        guard let limit else { return }
        var sum = payment.amount
        do throws(LedgerError) {
            for use in earlier { sum = try sum.adding(use.amount) }
            // The limit's currency has to be the payment's.
            guard try sum.subtracting(limit).isPositive else { return }
        } catch {
            guard error.code == .amountOverflow else { throw .amountInvalid }
        }
        throw PaymentRefusal(.limitExceeded, "The payment would exceed the limit per \(name).")
    }
}
