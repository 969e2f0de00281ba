// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The one kind of failure of the generator: a sentence that says what is wrong and where.
public struct CodegenError: Error, CustomStringConvertible {
    /// The sentence, ready to print.
    public let description: String

    /// Makes an error of one sentence.
    public init(_ description: String) {
        self.description = description
    }
}
