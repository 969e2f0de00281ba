// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidWebhooks

/// The strong entity tag of a response: a hash of its body.
struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    /// The tag with its quotation marks.
    let description: String

    init(of body: [UInt8]) {
        // 144 bits: bodies that differ have different tags.
        description = "\"\(Base64URL.encode(Array(SHA256.hash(data: body).prefix(18))))\""
    }
}

/// The entity tags of `If-Match` or `If-None-Match`.
struct EntityTagList: Sendable, Hashable {
    /// Whether any representation matches (`*`).
    let isAny: Bool
    private var strong: Set<String> = []
    private var weak: Set<String> = []

    /// Reads the values of the header; `nil` when the request does not have it.
    ///
    /// What is not an entity tag matches nothing.
    init?(_ values: [String]) {
        guard !values.isEmpty else { return nil }
        let text = values.joined(separator: ",").unicodeScalars
        isAny = String(text.filter { $0 != " " && $0 != "\t" }) == "*"
        var rest = text[...]
        while let first = rest.first {
            if first == " " || first == "\t" || first == "," {
                rest = rest.dropFirst()
                continue
            }
            let isWeak = rest.starts(with: "W/".unicodeScalars)
            if isWeak { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return }
            let tag = String(rest[...end])
            if isWeak { weak.insert(tag) } else { strong.insert(tag) }
            rest = rest[rest.index(after: end)...]
        }
    }

    /// Whether one of the tags is this one and not weak, as `If-Match` requires.
    func matches(_ tag: EntityTag) -> Bool { isAny || strong.contains(tag.description) }

    /// Whether one of the tags is this one, weak or not, as `If-None-Match` requires.
    func matchesWeakly(_ tag: EntityTag) -> Bool { matches(tag) || weak.contains(tag.description) }
}
