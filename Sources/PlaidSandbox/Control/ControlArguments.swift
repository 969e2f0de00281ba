import Foundation
import PlaidJSON

/// The arguments of a control request, from its query and its body.
struct ControlArguments: Sendable {
    var members: JSONObject

    func string(_ name: String) throws(ControlAPI.Refusal) -> String {
        guard let value = try optionalString(name) else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) is needed.")
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

    func optionalNumber(_ name: String) throws(ControlAPI.Refusal) -> Double? {
        guard let value = members[name], !value.isNull else { return nil }
        guard let number = value.numberValue?.double, number >= 0, number.isFinite else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) must be a number and not negative.")
        }
        return number
    }

    func optionalBool(_ name: String) throws(ControlAPI.Refusal) -> Bool? {
        guard let value = members[name], !value.isNull else { return nil }
        guard let flag = value.boolValue else {
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
        guard let seconds, seconds >= 0, seconds <= Interval.longest else {
            throw ControlAPI.Refusal(
                status: 400,
                message: "Say how far the clock moves, at most twenty years: as advance_seconds (a number), as advance "
                    + "(such as 24h or P1D) or as set (a time).")
        }
        return seconds
    }
}

/// Spans of time as people and ISO 8601 write them.
enum Interval {
    /// Further than this no test has to look.
    static let longest: TimeInterval = 20 * 366 * 86_400

    /// The seconds of `90s`, `15m`, `24h`, `30d`, `2w`, `P1D`, `PT12H` or `P1DT2H`; `nil` for anything else.
    static func seconds(_ text: String) -> TimeInterval? {
        let text = text.uppercased()
        if text.hasPrefix("P") { return iso(text.dropFirst()) }
        guard let unit = text.last, let count = Int(text.dropLast()), count >= 0 else { return nil }
        return scale(unit, isTime: unit != "W" && unit != "D").map { Double(count) * $0 }
    }

    private static func iso(_ text: Substring) -> TimeInterval? {
        var total: TimeInterval = 0
        var digits = ""
        var isTime = false
        var hasParts = false
        for character in text {
            if character == "T", digits.isEmpty, !isTime {
                isTime = true
            } else if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                guard let count = Int(digits), let scale = scale(character, isTime: isTime) else { return nil }
                total += Double(count) * scale
                digits = ""
                hasParts = true
            }
        }
        return hasParts && digits.isEmpty ? total : nil
    }

    private static func scale(_ unit: Character, isTime: Bool) -> TimeInterval? {
        switch (unit, isTime) {
        case ("S", true): 1
        case ("M", true): 60
        case ("H", true): 3_600
        case ("D", false): 86_400
        case ("W", false): 7 * 86_400
        default: nil
        }
    }
}
