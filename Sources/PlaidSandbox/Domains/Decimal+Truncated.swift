// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Decimal {
    /// The value with so many digits after the decimal point, cut towards zero.
    func truncated(_ digits: Int) -> Decimal {
        var source = self
        var result = Decimal()
        NSDecimalRound(&result, &source, digits, self < 0 ? .up : .down)
        return result
    }
}
