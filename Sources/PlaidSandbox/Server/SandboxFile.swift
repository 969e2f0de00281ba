// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A file that an operation answers instead of JSON.
struct SandboxFile: Sendable {
    var type: String
    var bytes: [UInt8]
    /// Headers beyond the type and the request id.
    var headers: [(name: String, value: String)] = []

    static func pdf(_ bytes: [UInt8], headers: [(name: String, value: String)] = []) -> SandboxFile {
        SandboxFile(type: "application/pdf", bytes: bytes, headers: headers)
    }
}

/// What an operation answers when it succeeds.
enum SandboxAnswer: Sendable {
    case json(JSONObject)
    /// JSON with its request id, from an operation whose answers are large.
    case text([UInt8])
    case file(SandboxFile)
    /// No body at all.
    case empty

    func mappingJSON(_ change: (JSONObject) -> JSONObject) -> SandboxAnswer {
        if case .json(let answer) = self { .json(change(answer)) } else { self }
    }
}
