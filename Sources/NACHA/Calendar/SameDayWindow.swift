// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A window in which the Federal Reserve's ACH operator takes files that settle on the same day.
public enum SameDayWindow: Int, Sendable, CaseIterable {
    case morning = 1
    case afternoon
    case late

    /// The last minute of the day, in Eastern time, at which the operator takes a file.
    ///
    /// A bank asks for its customers' files earlier.
    public var deadline: Int {
        switch self {
        case .morning: 10 * 60 + 30
        case .afternoon: 14 * 60 + 45
        case .late: 16 * 60 + 45
        }
    }

    /// The minute of the day, in Eastern time, at which entries settle.
    public var settlement: Int {
        switch self {
        case .morning: 13 * 60
        case .afternoon: 17 * 60
        case .late: 18 * 60
        }
    }

    /// The descriptive date by which an originator asks for the window, such as `SD1300`.
    public var descriptiveDate: String {
        "SD\(settlement / 60)\(settlement % 60 == 0 ? "00" : String(settlement % 60))"
    }

    /// The largest amount of a same-day entry in cents.
    public static let largestAmount: UInt64 = 100_000_000

    /// The first window that a file still reaches.
    ///
    /// - Parameters:
    ///   - time: When the file is handed in.
    ///   - lead: How many minutes before the operator's deadline the bank wants it.
    /// - Returns: `nil` after the day's last window, and on days that are not banking days.
    public static func next(at time: EasternTime, lead: Int = 0) -> SameDayWindow? {
        guard time.date.isBankingDay else { return nil }
        return allCases.first { time.minute <= $0.deadline - min(max(lead, 0), 1_440) }
    }

    /// Whether the network takes an entry for the same day: not international ones, and only up to the largest amount.
    public static func allows(_ entryClass: ACHEntryClass, amount: UInt64) -> Bool {
        entryClass != .international && entryClass != .advice && amount <= largestAmount
    }
}

extension EasternTime {
    /// The first effective date for a file handed in now.
    ///
    /// - Parameters:
    ///   - sameDay: Whether the file may settle today, if a window is still open.
    ///   - lead: How many minutes before the operator's deadline the bank wants it.
    public func earliestEffectiveDate(sameDay: Bool, lead: Int = 0) -> ACHDate {
        if sameDay, SameDayWindow.next(at: self, lead: lead) != nil { return date }
        // On a day without banking, a file is processed on the next banking day and settles on the one after it.
        let processed = date.bankingDayOnOrAfter
        return sameDay && processed != date ? processed : processed.adding(bankingDays: 1)
    }
}
