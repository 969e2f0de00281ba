// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A response of Plaid's that an operation was compared with.
///
/// Each is a file of Tests/Recordings that the tests replay; `EvidenceTests` compares those files with the operations.
struct Evidence: Sendable, Hashable {
    let path: String
    /// The day or moment of the response, or the API version of a contract's example.
    let date: String
    let source: String
    /// Whether only some members of the response are known, which is too little for an operation to be exact.
    let isPartial: Bool

    /// Where a response was found, whatever its operation.
    struct Source: Sendable {
        let date: String
        let name: String
        var isPartial = false

        /// A response that was recorded.
        static func recorded(_ date: String, _ name: String) -> Source { Source(date: date, name: name) }

        /// The contract's example of a response, which is from a moment or as old as the API version.
        static func example(_ date: String) -> Source {
            Source(date: date, name: "plaid-openapi 2020-09-14_1.697.4, example of the response")
        }

        static let example = example("2020-09-14")

        /// The same response, of which only some members are known.
        var inPart: Source { Source(date: date, name: name, isPartial: true) }

        func evidence(of path: String) -> Evidence {
            Evidence(path: path, date: date, source: name, isPartial: isPartial)
        }
    }
}
