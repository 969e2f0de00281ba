// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A reviewed table of Plaid's error codes, webhooks, statuses and products: meaning, who has to act, and what to do next.
///
/// The advice of errors, the service's error bodies and `tartan explain` all come from it, so they cannot disagree.
public enum Knowledge {
    /// Every entry, ordered by kind.
    public static let all: [Entry] = tables.flatMap { kind, text in
        text.split(separator: "\n").compactMap { parse($0, kind: kind) }
    }

    /// The text of the tables, one for each kind.
    package static let tables: [(kind: Kind, text: String)] = [
        (.errorType, ErrorTypeTable.text),
        (.errorCode, ItemErrorTable.text), (.errorCode, RequestErrorTable.text), (.errorCode, LimitErrorTable.text),
        (.errorCode, MoneyErrorTable.text), (.errorCode, ReportErrorTable.text),
        (.clientCode, ClientCodeTable.text),
        (.serviceCode, ServiceTable.codes), (.serviceCode, PaymentTable.codes), (.engineCode, ServiceTable.engine),
        (.cause, ServiceTable.causes),
        (.webhook, ItemWebhookTable.text), (.webhook, ProductWebhookTable.text),
        (.itemState, ItemStateTable.text),
        (.transferDecision, TransferTable.decisions), (.transferStatus, TransferTable.statuses),
        (.transferEvent, TransferTable.events),
        (.paymentPhase, PaymentTable.phases), (.paymentRefusal, PaymentTable.refusals),
        (.paymentNotice, PaymentTable.notices),
        (.achReturn, ACHReturnTable.text), (.achChange, ACHChangeTable.text),
        (.linkExit, LinkTable.exits), (.linkEvent, LinkTable.events),
        (.product, ProductTable.text),
    ]

    private static let byName: [String: [Entry]] = {
        var names: [String: [Entry]] = [:]
        for entry in all { for name in Set(entry.names.map(folded)) { names[name, default: []].append(entry) } }
        return names
    }()

    private static let errorCodes: [String: Entry] = Dictionary(
        all.filter { $0.kind == .errorCode || $0.kind == .clientCode }.map { ($0.key, $0) },
        uniquingKeysWith: { first, _ in first })

    /// Returns the entries for a word, in any case: `item_login_required`, `ITEM/ERROR`, `SYNC_UPDATES_AVAILABLE`, `R01`.
    ///
    /// A word that ends in `_LIMIT` is a rate limit, whether or not a table lists it. Words longer than ``maximumBytes``
    /// have no entries.
    public static func lookup(_ word: String) -> [Entry] {
        let listed = named(word)
        return listed.isEmpty ? patterned(word).map { [$0] } ?? [] : listed
    }

    /// The entries that the tables have for a word.
    private static func named(_ word: String) -> [Entry] {
        hasUsualLength(word) ? byName[folded(word)] ?? [] : []
    }

    /// Longer than any word, so that a long text isn't compared with every entry.
    public static let maximumBytes = 200

    static func hasUsualLength(_ word: String) -> Bool { word.utf8.count <= maximumBytes }

    /// Returns the entry of an error code, spelled exactly as by Plaid or the client.
    ///
    /// A code that ends in `_LIMIT` is a rate limit, whether or not a table lists it.
    public static func error(code: String) -> Entry? {
        guard hasUsualLength(code) else { return nil }
        return errorCodes[code] ?? patterned(code).flatMap { $0.key == code ? $0 : nil }
    }

    /// Returns the entry of a webhook.
    public static func webhook(type: String, code: String) -> Entry? {
        named("\(type)/\(code)").first { $0.kind == .webhook }
    }

    /// Returns the entry of one kind with exactly this key.
    public static func entry(_ kind: Kind, _ key: String) -> Entry? {
        named(key).first { $0.kind == kind && $0.key == key }
    }

    /// Normalizes a word: case, dashes, spaces and colons do not matter.
    static func folded(_ word: String) -> String {
        var text = ""
        for character in word.lowercased() where !character.isWhitespace || !text.isEmpty {
            let folded: Character =
                switch character {
                case "-", " ", ".": "_"
                case ":": "/"
                default: character
                }
            if folded == "_", text.last == "/" { continue }
            text.append(folded)
        }
        while text.last == "_" { text.removeLast() }
        return text
    }
}

extension Knowledge.Entry {
    /// The words that find the entry: its key, and for a webhook also the code alone.
    var names: [String] {
        guard kind == .webhook, let slash = key.firstIndex(of: "/") else { return [key] }
        return [key, String(key[key.index(after: slash)...])]
    }
}
