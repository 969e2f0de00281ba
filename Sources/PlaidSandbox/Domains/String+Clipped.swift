// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The beginning of the text, in so many bytes of UTF-8 at most.
    ///
    /// A limit in characters bounds nothing: one character can have a million accents.
    func clipped(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var end = utf8.index(startIndex, offsetBy: limit)
        // A byte 10xxxxxx continues a scalar; the text is cut before its first byte.
        while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(self[..<end])
    }

    /// The text without white space at its ends.
    ///
    /// It looks at scalars, since finding the last character of a long run of flags or accents is quadratic.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
