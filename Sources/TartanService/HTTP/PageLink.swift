// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HummingbirdCore

/// The header `Link` of a page of a list.
enum PageLink {
    /// The next page: the same path and filters, with another cursor.
    ///
    /// The reference is relative, since a proxy may serve the service under another address.
    static func next(of uri: URI, cursor: String) -> String {
        var parts: [String] = []
        for (name, value) in uri.queryParameters where name != "cursor" {
            parts.append("\(encoded(String(name)))=\(encoded(String(value)))")
        }
        parts.append("cursor=\(encoded(cursor))")
        return "<\(encoded(uri.path, keeping: "/"))?\(parts.joined(separator: "&"))>; rel=\"next\""
    }

    /// Percent-encodes everything but unreserved characters.
    private static func encoded(_ text: String, keeping kept: String = "") -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case let byte where kept.utf8.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
