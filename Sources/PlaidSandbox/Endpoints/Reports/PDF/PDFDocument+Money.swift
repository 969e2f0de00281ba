// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

extension PDFDocument {
    /// An amount with two digits after the point, and commas.
    static func money(_ amount: Decimal) -> String {
        var rounded = Decimal()
        var source = amount.multiplied(by: 100) ?? 0
        NSDecimalRound(&rounded, &source, 0, .plain)
        let digits = "\(rounded < 0 ? -rounded : rounded)"
        let padded = String(repeating: "0", count: max(3 - digits.count, 0)) + digits
        var whole = String(padded.dropLast(2))
        var groups: [String] = []
        while whole.count > 3 {
            groups.insert(String(whole.suffix(3)), at: 0)
            whole = String(whole.dropLast(3))
        }
        groups.insert(whole, at: 0)
        return (rounded < 0 ? "-" : "") + groups.joined(separator: ",") + "." + padded.suffix(2)
    }
}
