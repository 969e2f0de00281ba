// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Refuses to send a token of one environment to another, which would expose it there.
enum TokenGuard {
    private static let kinds = ["access", "public", "link", "processor", "assets", "user"]
    private static let environments = ["sandbox", "development", "production"]

    /// The reason why a body must not be sent; `nil` when it may.
    ///
    /// Custom environments (an empty name) accept any sandbox token, but no production token.
    static func refusal(of body: [UInt8], environment: String) -> String? {
        let text = body[...]
        for other in environments where other != environment {
            if environment.isEmpty, other != "production" { continue }
            for kind in kinds where contains(text, Array("\"\(kind)-\(other)-".utf8)) {
                let place = environment.isEmpty ? "a custom URL" : environment
                let article = kind.hasPrefix("a") ? "An" : "A"
                return "\(article) \(kind) token of \(other) must not be sent to \(place)."
            }
        }
        return nil
    }

    private static func contains(_ text: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first else { return false }
        var rest = text
        while let index = rest.firstIndex(of: first) {
            if rest[index...].starts(with: pattern) { return true }
            rest = rest[(index + 1)...]
        }
        return false
    }
}
