// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import PlaidTypes
import TartanStorage

extension JSONValue {
    /// Money as a number with exactly its digits, or null.
    ///
    /// Its currency is always the member beside it.
    static func money(_ value: Decimal?) -> JSONValue {
        value.flatMap { $0.isNaN ? nil : JSONValue.decimal($0) } ?? .null
    }

    /// A day, or null where the bank did not send it.
    static func day(_ value: CalendarDate) -> JSONValue { value == .unknown ? .null : .string(value.description) }

    /// An account's id, or null where the bank did not send it.
    static func account(_ id: AccountID) -> JSONValue {
        UnnamedAccount.contains(id.rawValue) ? .null : .string(id.rawValue)
    }

    /// What responses lacked: names of members with how often each was missing.
    static func anomalies(_ anomalies: ResponseAnomalies) -> JSONValue {
        [
            "count": .number(JSONNumber(anomalies.total)), "members": .strings(anomalies.members),
        ]
    }
}
