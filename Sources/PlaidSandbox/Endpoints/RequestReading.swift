// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// The contract has checked names and types already; what is read here is what the behaviour needs.

extension SandboxRequest {
    /// A member that must be there.
    func string(_ name: String) throws(SandboxError) -> String {
        guard let value = body[name]?.stringValue else { throw .missingFields([name]) }
        return value
    }

    /// The member `options`, empty when it is not there.
    var options: JSONObject { body["options"]?.objectValue ?? JSONObject() }

    func optionalString(_ name: String) -> String? { body[name]?.stringValue }

    /// A list of strings, `nil` when it is null or not there.
    func strings(_ name: String) -> [String]? { body.strings(name) }

    /// The number of things to answer with.
    func count(_ value: JSONValue?, named name: String, default standard: Int = 100) throws(SandboxError) -> Int {
        try pageSize(value, named: name, standard: standard).value
    }

    /// A page's size: 1 to 500, or to `most`.
    func pageSize(
        _ value: JSONValue?, named name: String, standard: Int, most: Int = PageSize.most
    ) throws(SandboxError) -> PageSize {
        let count = value?.isNull == false ? value?.intValue : standard
        guard let size = count.flatMap({ PageSize($0, most: most) }) else {
            throw .invalidField("\(name) must be an integer between 1 and \(most), inclusive")
        }
        return size
    }

    func pageOffset(_ value: JSONValue?, named name: String) throws(SandboxError) -> PageOffset {
        guard let value, !value.isNull else { return .start }
        guard let offset = value.intValue.flatMap(PageOffset.init(_:)) else {
            throw .invalidField("\(name) must be a non-negative integer")
        }
        return offset
    }

    func offset(_ value: JSONValue?, named name: String) throws(SandboxError) -> Int {
        try pageOffset(value, named: name).value
    }

    /// A `days_requested`.
    func days(_ value: JSONValue?) throws(SandboxError) -> Int? {
        guard let value, !value.isNull else { return nil }
        guard let days = value.intValue, (1...730).contains(days) else {
            throw .invalidField("days_requested must be an integer between 1 and 730, inclusive")
        }
        return days
    }

    /// How many days of history the `transactions` of a request ask for, as a number or as a `start_date`.
    ///
    /// An `end_date` has no effect: new rows come as days pass.
    func daysRequested(_ options: JSONValue?) throws(SandboxError) -> Int? {
        if let days = try days(options?["days_requested"]) { return days }
        guard let start = options?["start_date"]?.stringValue.flatMap(Day.init(_:)) else { return nil }
        if let end = options?["end_date"]?.stringValue.flatMap(Day.init(_:)), end < start {
            throw .invalidField("start_date must not be after end_date")
        }
        return min(max(Day(now).rawValue - start.rawValue, 1), 730)
    }

    /// A member that must be a date.
    func day(_ name: String) throws(SandboxError) -> Day {
        guard let day = Day(try string(name)) else {
            throw .invalidField("\(name) must be a string of the format 'YYYY-MM-DD'")
        }
        return day
    }
}

extension JSONObject {
    /// A list of strings, `nil` when it is null or not there.
    func strings(_ name: String) -> [String]? { self[name]?.arrayValue?.compactMap(\.stringValue) }

    /// Whether an option is switched on.
    func isOn(_ name: String) -> Bool { self[name]?.boolValue == true }
}

extension JSONValue {
    /// A number from its text, or null.
    static func optionalNumber(_ text: String?) -> JSONValue { text.map { JSONValue.decimal($0) } ?? .null }
}
