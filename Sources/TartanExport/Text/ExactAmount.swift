// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TartanStorage

/// Money as digits, never rounded.
enum ExactAmount {
    /// Plaid's sign: positive when money left the account.
    static func plaid(_ value: Decimal) -> String { DecimalText.text(value) ?? "0" }

    /// The account's sign: negative when money left it.
    static func account(_ value: Decimal) -> String { value.isZero ? "0" : plaid(-value) }
}
