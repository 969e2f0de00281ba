// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// The arguments of a control request, from its query and its body.
struct ControlArguments: Sendable {
    var members: JSONObject

    func string(_ name: String) throws(ControlAPI.Refusal) -> String {
        guard let value = try optionalString(name) else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) is missing.")
        }
        return value
    }

    func optionalString(_ name: String) throws(ControlAPI.Refusal) -> String? {
        guard let value = members[name], !value.isNull else { return nil }
        guard let text = value.stringValue, !text.isEmpty else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) must be a non-empty string.")
        }
        return text
    }

    func optionalInt(_ name: String) throws(ControlAPI.Refusal) -> Int? {
        guard let value = members[name], !value.isNull else { return nil }
        guard let number = value.intValue ?? value.stringValue.flatMap({ Int($0) }) else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) must be an integer.")
        }
        return number
    }

    func optionalSeconds(_ name: String) throws(ControlAPI.Refusal) -> Seconds? {
        guard let value = members[name], !value.isNull else { return nil }
        guard let seconds = value.numberValue.flatMap({ Seconds($0.double) }) else {
            throw ControlAPI.Refusal(
                status: 400, message: "\(name) must be a number of seconds from 0 to \(Int(Seconds.longest)).")
        }
        return seconds
    }

    func optionalBool(_ name: String) throws(ControlAPI.Refusal) -> Bool? {
        guard let value = members[name], !value.isNull else { return nil }
        // A query has texts only.
        guard let flag = value.boolValue ?? value.stringValue.flatMap({ Bool($0) }) else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) must be true or false.")
        }
        return flag
    }

    /// How far the clock is to be moved: `advance_seconds`, or `advance` such as `24h` or `P1D`.
    func interval() throws(ControlAPI.Refusal) -> TimeInterval {
        let seconds: Double?
        if let text = try optionalString("advance") {
            seconds = Interval.seconds(text)
        } else {
            seconds = members["advance_seconds"]?.numberValue?.double
        }
        guard let seconds = seconds.flatMap(Seconds.init(_:)) else {
            throw ControlAPI.Refusal(
                status: 400,
                message: "Set how far the clock moves, at most twenty years: advance_seconds (a number), advance "
                    + "(such as 24h or P1D) or set (a time).")
        }
        return seconds.value
    }
}
