// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidSandbox
import PlaidTypes
import TartanStorage

/// `--item` and `--account`.
struct ListingPlace: ParsableArguments {
    @Option(help: ArgumentHelp("Only this Item's; the beginning of its ID is enough.", valueName: "item"))
    var item: String?
    @Option(help: ArgumentHelp("Only this account's; the beginning of its ID is enough.", valueName: "account"))
    var account: String?
}

/// `--since` and `--until`.
struct ListingDates: ParsableArguments {
    @Option(
        name: [.customLong("since"), .customLong("from")],
        help: ArgumentHelp("The first date: YYYY-MM-DD, or days or weeks ago such as 30d or 2w.", valueName: "date"),
        transform: CalendarDate.argument)
    var from: CalendarDate?
    @Option(
        name: [.customLong("until"), .customLong("to")], help: ArgumentHelp("The last date.", valueName: "date"),
        transform: CalendarDate.argument)
    var through: CalendarDate?

    func validate() throws {
        if let from, let through, from > through { throw ValidationError("--since is a later date than --until.") }
    }

    var isEmpty: Bool { from == nil && through == nil }

    /// Whether a date is one of these; one that is not known is only where no dates were given.
    func contains(_ date: CalendarDate?) -> Bool {
        guard !isEmpty else { return true }
        guard let date, date != .unknown else { return false }
        return (from.map { $0 <= date } ?? true) && (through.map { date <= $0 } ?? true)
    }
}

/// `--min` and `--max`.
struct ListingAmounts: ParsableArguments {
    @Option(
        name: .customLong("min"),
        help: ArgumentHelp("The minimum amount; write a negative one as --min=-5.", valueName: "amount"),
        transform: ListingAmounts.amount)
    var least: Decimal?
    @Option(
        name: .customLong("max"),
        help: ArgumentHelp("The maximum amount; write a negative one as --max=-5.", valueName: "amount"),
        transform: ListingAmounts.amount)
    var most: Decimal?

    func validate() throws {
        if let least, let most, least > most { throw ValidationError("--min is more than --max.") }
    }

    var isEmpty: Bool { least == nil && most == nil }

    /// Whether an amount is one of these; one that is not known is only where no amounts were given.
    func contains(_ amount: Decimal?) -> Bool {
        guard !isEmpty else { return true }
        guard let amount, !amount.isNaN else { return false }
        return (least.map { $0 <= amount } ?? true) && (most.map { amount <= $0 } ?? true)
    }

    private static func amount(_ text: String) throws -> Decimal {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber =
            (1...2).contains(parts.count) && digits.utf8.count <= 30
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        guard isNumber, let amount = Decimal(string: text) else {
            throw ValidationError("An amount is a number such as 12.50.")
        }
        return amount
    }
}

extension CalendarDate {
    /// Reads an option that is a date, or a number of days or weeks ago.
    static func argument(_ text: String) throws -> CalendarDate {
        if let day = CalendarDate(text) { return day }
        guard let days = Interval.seconds(text).map({ $0 / 86_400 }), 0...36_500 ~= days, days == days.rounded() else {
            throw ValidationError(
                "A date is YYYY-MM-DD, such as 2026-01-31, or a number of days or weeks ago, such as 30d or 2w.")
        }
        return CalendarDate(daysSinceEpoch: Instant.now.day.daysSinceEpoch - Int(days))
    }
}

extension String {
    /// Whether a text contains another one, whatever the case of both.
    func contains(anyCase text: String) -> Bool { range(of: text, options: .caseInsensitive) != nil }
}
