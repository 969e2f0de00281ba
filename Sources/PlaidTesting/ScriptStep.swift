// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore

/// A response that waits for its request.
struct ScriptStep: Sendable {
    let method: PlaidMethod
    let path: PathPattern
    let response: ScriptedResponse

    init(method: PlaidMethod, path: String, response: ScriptedResponse) {
        self.method = method
        self.path = PathPattern(path)
        self.response = response
    }

    var name: String { "\(method.rawValue) \(path.text)" }

    func matches(_ request: SentRequest) -> Bool { method == request.method && path.matches(request.path) }
}

/// A path whose segments in braces stand for any text, as in `/fdx/consents/{consentId}`.
struct PathPattern: Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    func matches(_ path: String) -> Bool {
        let wanted = text.split(separator: "/", omittingEmptySubsequences: false)
        let found = path.split(separator: "/", omittingEmptySubsequences: false)
        return wanted.count == found.count
            && zip(wanted, found).allSatisfy { pattern, segment in pattern.hasPrefix("{") || pattern == segment }
    }

    /// The path with `{id}` for segments that are no words of Plaid's paths and may therefore identify somebody.
    static func withoutIDs(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { isWord($0) ? String($0) : "{id}" }
            .joined(separator: "/")
    }

    private static func isWord(_ segment: Substring) -> Bool {
        let digits = segment.utf8.count { (0x30...0x39).contains($0) }
        let isPlain = segment.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isPlain && digits <= 1 && segment.utf8.count <= 40
    }
}
