// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A place where bytes from outside come in, with the promises that hold whatever they are.
package struct FuzzTarget: Sendable {
    /// How inputs of a target are varied.
    package enum Form: Sendable {
        /// As bytes; JSON inside of them is not looked for.
        case bytes
        /// As a JSON document, and now and then as bytes.
        case json
        /// As requests whose bodies are JSON; see ``RequestScript``.
        case requests
    }

    /// The name on the command line and of the folder in `Tests/FuzzCorpus`.
    package let name: String
    package let form: Form
    /// How many varied inputs the test run tries.
    package let rounds: Int
    /// Inputs to begin with beside the committed ones.
    package let examples: @Sendable () -> [[UInt8]]
    /// Takes one input; throws where a promise is broken.
    package let run: @Sendable ([UInt8]) async throws -> Void

    init(
        _ name: String, _ form: Form, rounds: Int, examples: @escaping @Sendable () -> [[UInt8]] = { [] },
        run: @escaping @Sendable ([UInt8]) async throws -> Void
    ) {
        self.name = name
        self.form = form
        self.rounds = rounds
        self.examples = examples
        self.run = run
    }

    /// Every target; ``scripts/fuzz`` and the tests know no other list.
    package static let all: [FuzzTarget] = [
        .json, .readerCalls, .numbers, .dates, .models, .tokens, .positions, .customUsers, .control, .http, .operations,
        .configuration, .exports, .recordings, .nacha,
    ]

    package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// A promise that an input made a target break.
struct BrokenPromise: Error, CustomStringConvertible {
    let description: String
}

/// Throws when a promise is broken.
func promise(_ isKept: Bool, _ text: @autoclosure () -> String) throws(BrokenPromise) {
    guard isKept else { throw BrokenPromise(description: text()) }
}
