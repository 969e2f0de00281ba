// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// The values of a query, each of which its parameter has accepted.
struct QueryValues: Sendable {
    let values: [String: String]

    subscript(name: String) -> String? { values[name] }

    func day(_ name: String) -> CalendarDate? { values[name].flatMap { CalendarDate($0) } }

    func flag(_ name: String) -> Bool? { values[name].map { $0 == "true" } }

    func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

    var item: ItemID? { values["item"].map { ItemID(rawValue: $0) } }

    var account: AccountID? { values["account"].map { AccountID(rawValue: $0) } }

    var position: PagePosition? { values["cursor"].flatMap { try? PagePosition(cursor: $0) } }
}
