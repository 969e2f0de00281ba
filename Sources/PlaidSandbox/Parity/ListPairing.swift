// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Which elements of two lists stand for each other.
///
/// Elements are paired by what they are called (name, mask, date and the like), the rest by their place.
struct ListPairing {
    /// The places in the recorded list and in the Sandbox's.
    private(set) var pairs: [(live: Int, sandbox: Int)] = []
    private(set) var onlyLive: [Int] = []
    private(set) var onlySandbox: [Int] = []
    /// Whether elements that were recognised come in the same order; `nil` with less than two of them.
    private(set) var isOrdered: Bool?

    /// Members that tell elements apart, the most telling ones first.
    private static let telling = [
        "mask", "institution_id", "ticker_symbol", "name", "date", "amount", "code", "type", "subtype",
        "category_id", "legal_name", "data", "cost_basis", "quantity", "institution_value", "institution_lot_id",
        "apr_type", "product", "event_name", "account", "confidence_level", "description", "phone_number",
    ]

    /// Pairs the elements of two lists; elements that are ids are paired by their place.
    init(_ live: [JSONValue], _ sandbox: [JSONValue], areIdentifiers: Bool) {
        var openLive = Array(live.indices)
        var openSandbox = Array(sandbox.indices)
        if !areIdentifiers {
            let names = Self.telling.filter { Self.isTelling($0, live) && Self.isTelling($0, sandbox) }
            let areObjects = (live + sandbox).contains { $0.objectValue != nil }
            // Equal in all that tells them apart, then in the most telling member alone.
            for keys in areObjects ? [names, Array(names.prefix(1))] : [[]] where !areObjects || !keys.isEmpty {
                pair(&openLive, &openSandbox) { index in
                    Self.identity(live[index], keys)
                } sandbox: { index in
                    Self.identity(sandbox[index], keys)
                }
            }
            let places = pairs.sorted { $0.live < $1.live }.map(\.sandbox)
            if places.count > 1 { isOrdered = zip(places, places.dropFirst()).allSatisfy { $0 < $1 } }
            pairs.sort { $0.live < $1.live }
            // Values that are no objects have nothing else to be compared by.
            guard areObjects else {
                onlyLive = openLive
                onlySandbox = openSandbox
                return
            }
        }
        pairs += zip(openLive, openSandbox).map { ($0, $1) }
        onlyLive = Array(openLive.dropFirst(openSandbox.count))
        onlySandbox = Array(openSandbox.dropFirst(openLive.count))
    }

    /// Pairs elements with equal identities, the first with the first.
    private mutating func pair(
        _ openLive: inout [Int], _ openSandbox: inout [Int], live: (Int) -> [JSONValue], sandbox: (Int) -> [JSONValue]
    ) {
        var waiting: [[JSONValue]: [Int]] = [:]
        // The last first, so that the first is taken from the end.
        for index in openSandbox.reversed() { waiting[sandbox(index), default: []].append(index) }
        var paired: Set<Int> = []
        openLive.removeAll { index in
            let key = live(index)
            guard let other = waiting[key]?.popLast() else { return false }
            pairs.append((index, other))
            paired.insert(other)
            return true
        }
        openSandbox.removeAll(where: paired.contains)
    }

    /// Whether each element of a list has a plain value under a name.
    private static func isTelling(_ name: String, _ list: [JSONValue]) -> Bool {
        list.allSatisfy { element in
            switch element[name] {
            case nil, .object?, .array?: false
            default: true
            }
        }
    }

    /// What an element is recognised by; without names, the element itself.
    private static func identity(_ element: JSONValue, _ names: [String]) -> [JSONValue] {
        names.isEmpty ? [element.canonical] : names.compactMap { element[$0]?.canonical }
    }
}
