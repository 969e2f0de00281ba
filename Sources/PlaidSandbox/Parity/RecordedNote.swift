import FoundationEssentials
import PlaidJSON

/// A note on a recorded response, turned into a recording: its setup is told in words, and its `live` lists facts.
///
/// People who compare responses write such notes, with what they think of it (`grade`, `claim`, `product`). What a program
/// cannot read of the setup or the request is refused in a sentence; a fact that it cannot read is not compared.
struct RecordedNote {
    /// Members that only notes have; what they say is not used.
    static let members: Set<String> = ["grade", "claim", "product"]

    /// The recording's members, without those that only notes have.
    let json: JSONObject
    let facts: [RecordedFact]
    /// The status among the facts.
    let status: JSONValue?
    /// How many facts can't be read.
    let unread: Int
    /// Why the note can't be replayed; others of the same file can.
    let problem: RecordingError?

    /// Whether an object is a note.
    static func isNote(_ json: JSONObject) -> Bool {
        json["setup"]?.stringValue != nil || json.keys.contains(where: members.contains)
    }

    init(_ note: JSONObject) throws(RecordingError) {
        var json = note
        for name in Self.members { json[name] = nil }
        guard let live = note["live"]?.objectValue else {
            throw RecordingError("'live' must be an object with the facts of the response.")
        }
        if let date = note["date"]?.stringValue, date.utf8.count == 7 { json["date"] = .string(date + "-01") }
        let day = json["date"]?.stringValue.flatMap { Day(String($0.prefix(10))) }
        var problem: RecordingError?
        do throws(RecordingError) {
            if let words = note["setup"]?.stringValue { json["setup"] = .array(try NotedSetup.steps(words, on: day)) }
            if let request = note["request"] { json["request"] = try Self.request(request, on: day) }
        } catch {
            problem = error
            json["setup"] = []
            json["request"] = ["/item/get", [:]]
        }
        status = note["status"] ?? (live["status"]?.intValue != nil ? live["status"] : nil)
        json["status"] = status
        json["partial"] = true
        self.json = json
        var facts: [RecordedFact] = []
        var unread = 0
        for (name, value) in live.pairs where !(name == "status" && value.intValue != nil) {
            if let fact = RecordedFact(name, value) { facts.append(fact) } else { unread += 1 }
        }
        if facts.isEmpty, status == nil {
            problem = problem ?? RecordingError("'live' has no fact that can be compared.")
        }
        self.problem = problem
        self.facts = facts
        self.unread = unread
    }

    /// The request with full names of placeholders, and with the dates that its words mean.
    private static func request(_ request: JSONValue, on day: Day?) throws(RecordingError) -> JSONValue {
        guard let parts = request.arrayValue, parts.count == 2, let body = parts[1].objectValue else { return request }
        guard parts[0] != "Link" else { throw RecordingError("'request' is a visit to Link, which isn't replayed.") }
        var filled = JSONObject()
        for (name, value) in body.pairs {
            filled[name] =
                name.hasSuffix("_date") ? try date(value, named: name, on: day) : try value.mappingTexts(placeholder)
        }
        return .array([parts[0], .object(filled)])
    }

    private static func placeholder(_ text: String) throws(RecordingError) -> JSONValue {
        switch text {
        case "$at": "$access_token"
        case "$t": "$asset_report_token"
        case "…": throw RecordingError("'request' leaves out a value.")
        default: .string(text)
        }
    }

    private static func date(_ value: JSONValue, named name: String, on day: Day?) throws(RecordingError) -> JSONValue {
        guard let day else { return value }
        return switch value.stringValue {
        case "…"?: .string((name.hasPrefix("start") ? day.adding(-60) : day).text)
        case "today"?: .string(day.text)
        case "two years ago"?: .string(day.adding(-730).text)
        default: value
        }
    }
}

/// What happens before the request of a note, in the words that such notes use.
enum NotedSetup {
    static func steps(_ words: String, on day: Day?) throws(RecordingError) -> [JSONValue] {
        // What follows a semicolon is about the clock, which stands at the date anyway.
        let parts = words.split(separator: ";", maxSplits: 1).first.map(String.init) ?? ""
        let phrases = parts.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
        switch parts {
        case "", "no client_id, no secret": return []
        case "/asset_report/create a moment ago": return report(isReady: false)
        case "an asset report": return report(isReady: true)
        default: break
        }
        guard let first = phrases.first, let kind = first.first,
            ["Item", "Link", "/sandbox/public_token/create"].contains(kind)
        else { throw unreadable }
        let institutions = phrases.joined().filter { $0.hasPrefix("ins_") }
        guard institutions.count == 1, let institution = institutions.first else { throw unreadable }
        var products: [String] = []
        var options = JSONObject()
        var later: [JSONValue] = []
        let known = Set(Contract.standard.enumerations["Products"] ?? [])
        for phrase in phrases.dropFirst()
        where phrase != [institution] && phrase != ["user_good"] && phrase != ["ready"] {
            if phrase == ["with", "a", "webhook"] {
                options["webhook"] = "https://example.com/webhook"
            } else if phrase.count == 2, phrase[0] == "then", phrase[1].hasPrefix("/") {
                later.append([.string(phrase[1]), ["access_token": "$access_token"]])
            } else if phrase.first?.hasPrefix("options.transactions.") == true || phrase.first == "end_date" {
                guard let day else { throw unreadable }
                let isStart = phrase.first?.hasSuffix("start_date") == true
                let date = phrase.dropFirst() == ["today"] ? day : day.adding(-730)
                var dates = options["transactions"]?.objectValue ?? [:]
                dates[isStart ? "start_date" : "end_date"] = .string(date.text)
                options["transactions"] = .object(dates)
            } else {
                let names = phrase.filter { $0 != "and" && $0 != "products" }
                guard products.isEmpty, !names.isEmpty, names.allSatisfy(known.contains) else { throw unreadable }
                products = names
            }
        }
        guard !products.isEmpty else { throw unreadable }
        let made = kind == "Link" ? link(institution, products) : [item(institution, products, options)]
        return made + [["wait": 60]] + later
    }

    private static let unreadable = RecordingError(
        "'setup' must be an array of steps, or words such as 'Item at ins_109511, investments'.")

    private static func item(_ institution: String, _ products: [String], _ options: JSONObject) -> JSONValue {
        var item: JSONObject = ["institution_id": .string(institution), "products": .strings(products)]
        if !options.isEmpty { item["options"] = .object(options) }
        return ["item": .object(item)]
    }

    private static func link(_ institution: String, _ products: [String]) -> [JSONValue] {
        [
            [
                "/link/token/create",
                [
                    "client_name": "Parity", "language": "en", "country_codes": ["US"], "products": .strings(products),
                    "user": ["client_user_id": "parity"],
                ],
            ],
            [
                .string(Recording.linkCompletion),
                ["link_token": "$link_token", "institution_id": .string(institution)],
            ],
            ["/item/public_token/exchange", ["public_token": "$public_token"]],
        ]
    }

    private static func report(isReady: Bool) -> [JSONValue] {
        let made: [JSONValue] = [
            item("ins_109508", ["assets"], [:]), ["wait": 60],
            ["/asset_report/create", ["access_tokens": ["$access_token"], "days_requested": 60]],
        ]
        return isReady ? made + [["wait": 60]] : made
    }
}
