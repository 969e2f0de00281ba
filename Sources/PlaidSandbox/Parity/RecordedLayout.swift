// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a note says, in words, of a response's white space and of the order of its members.
struct RecordedLayout: Sendable {
    private var isIndented = false
    private var isSorted = false

    /// Reads the words; `nil` for others.
    init?(_ words: String) {
        for phrase in words.split(separator: ",") {
            switch String(phrase).trimmed {
            case "two spaces of indentation": isIndented = true
            case "members in alphabetical order at every level": isSorted = true
            default: return nil
            }
        }
        guard isIndented || isSorted else { return nil }
    }

    /// Whether a response has the layout.
    ///
    /// - Parameters:
    ///   - text: The response as it was sent.
    ///   - body: Its value, whose members come in the order of the text.
    func holds(in text: [UInt8], of body: JSONValue) -> Bool {
        (!isIndented || body.serialized(prettyPrinted: true) == text) && (!isSorted || body.hasSortedMembers)
    }
}

extension JSONValue {
    /// Whether the members of every object in the value are in alphabetical order.
    fileprivate var hasSortedMembers: Bool {
        switch self {
        case .array(let values): return values.allSatisfy(\.hasSortedMembers)
        case .object(let members):
            let names = members.keys
            return zip(names, names.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                && members.pairs.allSatisfy { $0.value.hasSortedMembers }
        default: return true
        }
    }
}
