// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Knowledge {
    /// Parses a line `key | meaning | who | retry | user | next | sandbox`; nil when it is malformed.
    ///
    /// The last fields may be omitted. The key of an error code is `CODE @ TYPE TYPE`. After `>` comes the state of an Item
    /// that an error or a webhook leads to, or the way in which update mode repairs a state; `-` for none.
    package static func parse(_ line: Substring, kind: Kind) -> Entry? {
        var fields = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
        guard (4...7).contains(fields.count) else { return nil }
        while fields.count < 7 { fields.append("") }
        guard let actor = Actor(rawValue: fields[2]), let retry = retry(fields[3]), !fields[1].isEmpty else {
            return nil
        }
        let words = fields[0].split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
        let effect = words.count > 1 && words[1] != "-" ? words[1] : nil
        guard effect?.isEmpty != true else { return nil }
        let keys = words[0].split(separator: "@", maxSplits: 1).map(trimmed)
        guard let key = keys.first, !key.isEmpty else { return nil }
        let families = keys.count > 1 ? keys[1].split(separator: " ").map(String.init) : []
        guard kind != .errorCode || !families.isEmpty else { return nil }
        var entry = Entry(
            kind: kind, key: key, meaning: fields[1], whoActs: actor, retry: retry, userText: some(fields[4]),
            nextCall: some(fields[5]), sandboxCommand: nil, documentation: "", families: families)
        switch (kind, effect) {
        case (_, nil): break
        case (.errorCode, _), (.webhook, _): entry.itemState = effect
        case (.itemState, let effect?):
            guard let mode = UpdateMode(rawValue: effect) else { return nil }
            entry.updateMode = mode
        default: return nil
        }
        entry.documentation = documentation(of: entry)
        entry.sandboxCommand = sandboxCommand(fields[6], of: entry)
        return entry
    }

    private static func some(_ text: String) -> String? { text.isEmpty ? nil : text }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Expands the short forms that the tables use.
    private static func retry(_ text: String) -> String? {
        switch text {
        case "": nil
        case "no": "No. The same request fails again until someone acts."
        case "later": "Yes. Wait a few seconds at first, then back off."
        case "minutes": "Yes, after a few minutes."
        case "done": "Nothing to retry."
        default: text
        }
    }
}
