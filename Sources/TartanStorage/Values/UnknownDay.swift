// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

/// How databases store a required date that the bank did not send.
///
/// Date columns define the order and the pages of rows, which NULL would break. The placeholder precedes every date, is
/// not a valid date, and is read back as `CalendarDate.unknown`.
package enum UnknownDay {
    /// In text columns: the description of `CalendarDate.unknown`.
    package static let text = CalendarDate.unknown.description
    /// In PostgreSQL's `DATE`, which has no year 0.
    package static let postgreSQL = "-infinity"

    static let texts: Set<String> = [text, postgreSQL]
}
