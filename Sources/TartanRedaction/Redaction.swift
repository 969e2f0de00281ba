// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// Takes secrets and personal data out of a recording.
///
/// A text that the Sandbox responds with by itself is test data and stays. What is taken out leaves a value of the same form,
/// so that a redacted recording can be replayed and redacted again without a change.
package struct Redaction {
    /// Texts of the Sandbox's own response.
    private let known: Set<String>
    /// Ids that were replaced, and by what.
    private var identifiers: [String: String] = [:]

    package init(known: Set<String>) { self.known = known }

    // MARK: Credentials of a request

    /// A recording whose requests have placeholders for tokens and for the accounts of the response, and no credentials.
    package static func withoutCredentials(_ recording: JSONObject) -> JSONObject {
        var recording = recording
        let accounts = accounts(of: recording["live"])
        if let request = recording["request"] {
            recording["request"] = withoutCredentials(call: request, accounts)
        }
        if let steps = recording["setup"]?.arrayValue {
            recording["setup"] = .array(steps.map { withoutCredentials(call: $0, accounts) })
        }
        return recording
    }

    /// The placeholders of a response's accounts, by their ids.
    private static func accounts(of response: JSONValue?) -> [String: String] {
        var masks: [String: Int] = [:]
        let accounts = response?["accounts"]?.arrayValue ?? []
        for account in accounts { masks[account["mask"]?.stringValue ?? "", default: 0] += 1 }
        var placeholders: [String: String] = [:]
        for account in accounts {
            // A mask that two accounts have stands for neither.
            guard let id = account["account_id"]?.stringValue, let mask = account["mask"]?.stringValue, masks[mask] == 1
            else { continue }
            placeholders[id] = Placeholder.account(mask: mask)
        }
        return placeholders
    }

    private static func withoutCredentials(call: JSONValue, _ accounts: [String: String]) -> JSONValue {
        guard let parts = call.arrayValue, parts.count == 2, var body = parts[1].objectValue else { return call }
        body["client_id"] = nil
        body["secret"] = nil
        return .array([parts[0], withPlaceholders(.object(body), name: "", accounts)])
    }

    private static func withPlaceholders(
        _ value: JSONValue, name: String, _ accounts: [String: String]
    ) -> JSONValue {
        switch value {
        case .object(let members):
            var changed = JSONObject()
            for (name, value) in members.pairs { changed[name] = withPlaceholders(value, name: name, accounts) }
            return .object(changed)
        case .array(let values): return .array(values.map { withPlaceholders($0, name: name, accounts) })
        case .string(let text):
            if let account = accounts[text], ["account_id", "account_ids"].contains(name) { return .string(account) }
            guard RecordedName.isToken(name), TokenText.zeroed(text) != text else { return value }
            let placeholder = "$" + (name.hasSuffix("s") ? String(name.dropLast()) : name)
            return Placeholder(placeholder) == nil ? value : .string(placeholder)
        default: return value
        }
    }

    /// Whether a text has a token of an environment with real people's data.
    package static func isTokenOfRealData(_ text: String) -> Bool {
        let text = text.lowercased()
        return ["-production-", "-development-"].contains { text.contains(bytesOf: $0) }
    }

    /// All texts in a value.
    package static func texts(of value: JSONValue) -> Set<String> {
        var texts: Set<String> = []
        _ = value.firstText { text in
            texts.insert(text)
            return false
        }
        return texts
    }

    // MARK: Personal data

    /// The recording without secrets and personal data.
    package mutating func redacted(_ recording: JSONObject) -> JSONObject {
        var recording = Self.withoutCredentials(recording)
        for name in recording.keys {
            guard let value = recording[name] else { continue }
            switch name {
            case "setup", "request", "live": recording[name] = redacted(value, name: "", zone: .plain)
            case "title", "note", "source": recording[name] = scrubbed(value)
            default: break
            }
        }
        return recording
    }

    private func scrubbed(_ value: JSONValue) -> JSONValue {
        value.mappingTexts { .string(PersonalText.scrubbed($0)) }
    }

    private mutating func redacted(_ value: JSONValue, name: String, zone: RecordedName.Zone) -> JSONValue {
        switch value {
        case .object(let members):
            var changed = JSONObject()
            for (name, value) in members.pairs {
                changed[name] = redacted(value, name: name, zone: zone.inside(name))
            }
            return .object(changed)
        case .array(let values):
            var changed: [JSONValue] = []
            for value in values { changed.append(redacted(value, name: name, zone: zone)) }
            return .array(changed)
        case .string(let text): return .string(redacted(text, name: name, zone: zone))
        case .number
        where zone == .personal || RecordedName.identifying.contains(name)
            || zone != .open && RecordedName.personal.contains(name):
            return .string(PersonalText.marker)
        default: return value
        }
    }

    private mutating func redacted(_ text: String, name: String, zone: RecordedName.Zone) -> String {
        if text.isEmpty || Placeholder(text) != nil { return text }
        if PersonalText.isMarker(text) { return PersonalText.scrubbed(text) }
        if RecordedName.secret.contains(name) { return PersonalText.marker }
        if RecordedName.password.contains(name) {
            return RecordedName.isTestPassword(text) ? text : PersonalText.marker
        }
        if RecordedName.isToken(name) {
            if text.contains(bytesOf: "-sandbox-") { return TokenText.zeroed(text) }
            return text.utf8.count >= TokenText.shortest ? TokenText.allZeroed(text) : text
        }
        if known.contains(text) || PersonalText.examples.contains(text) { return text }
        if RecordedName.address.contains(name) { return PersonalText.redactedAddress(text) }
        if RecordedName.identifying.contains(name) || zone != .open && RecordedName.personal.contains(name) {
            return PersonalText.marker(for: name, text)
        }
        if RecordedName.isIdentifier(name), text.utf8.count >= Self.shortestIdentifier { return identifier(text) }
        if zone == .personal, !RecordedName.harmless.contains(name) { return PersonalText.marker(for: name, text) }
        return PersonalText.scrubbed(text)
    }

    /// Shorter ids are those of test data and of tests, such as `ins_109508`.
    private static let shortestIdentifier = 15

    /// Another id of the same length, always the same for the same id.
    private mutating func identifier(_ text: String) -> String {
        if let found = identifiers[text] { return found }
        let bytes = Array(text.utf8)
        let prefix = bytes.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        // `usr_` and the like say what an id is of.
        let kept = prefix.count <= 12 && bytes.dropFirst(prefix.count).first == UInt8(ascii: "_") ? prefix.count + 1 : 0
        var changed = bytes.enumerated().map { index, byte in
            index < kept || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "x")
        }
        let number = Array(String(identifiers.count + 1).utf8)
        changed.replaceSubrange(max(0, changed.count - number.count)..., with: number)
        let result = String(decoding: changed, as: UTF8.self)
        identifiers[text] = result
        return result
    }
}
