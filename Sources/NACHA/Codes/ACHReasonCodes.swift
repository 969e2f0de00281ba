// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The codes of returns and changes that may occur in a file; what they mean is not this module's concern.
public enum ACHReasonCodes {
    private static func codes(_ letter: String, _ ranges: [ClosedRange<Int>]) -> [String] {
        ranges.flatMap { $0 }.map { letter + ($0 < 10 ? "0" : "") + String($0) }
    }

    /// Returns of the receiving bank or an operator.
    public static let returns = codes("R", [1...47, 50...53, 80...85])
    /// Dishonored returns: the originating bank refuses a return.
    public static let dishonoredReturns = codes("R", [61...62, 67...70])
    /// Contested dishonored returns, and corrected returns.
    public static let contestedReturns = codes("R", [71...77])
    /// Notifications of change.
    public static let changes = codes("C", [1...9, 13...14])
    /// Refused notifications of change.
    public static let refusedChanges = codes("C", [61...69])

    static let iatTransactionTypes = [
        "ANN", "BUS", "DEP", "LOA", "MIS", "MOR", "PEN", "REM", "RLS", "SAL", "TAX", "ARC", "BOC", "MTE", "POP", "POS",
        "RCK", "SHR", "TEL", "WEB",
    ]
}
