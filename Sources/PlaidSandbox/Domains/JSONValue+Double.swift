// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension JSONValue {
    /// A number from a binary one, whole where it is; null for what JSON cannot say.
    static func double(_ value: Double) -> JSONValue {
        if let whole = Int(exactly: value) { return .number(JSONNumber(whole)) }
        return .decimal("\(value)")
    }
}
