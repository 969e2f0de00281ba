// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The headers of a request, found whatever their case.
struct SandboxHeaders: Sendable {
    private let pairs: [(name: String, value: String)]

    init(_ pairs: [(name: String, value: String)]) { self.pairs = pairs }

    /// The value of a header, which is asked for in lower case; of two with the same name the first counts.
    ///
    /// A request has few of them, and few are asked for: a linear search costs less than sorting them.
    subscript(name: String) -> String? {
        pairs.first { pair in
            pair.name.utf8.count == name.utf8.count
                && zip(pair.name.utf8, name.utf8).allSatisfy { sent, asked in
                    sent == asked || (sent &- 0x41 < 26 && sent | 0x20 == asked)
                }
        }?.value
    }
}
