// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanTestSupport

/// One target's part of the fuzz minute: the committed inputs, then variations that follow from a seed.
///
/// Counted in inputs and not in seconds, so that every machine tries the same ones.
package struct FuzzMinute: Sendable {
    let target: FuzzTarget
    let seed: UInt64
    /// How long one input may take, on the slowest machine: longer is a hang.
    private static let watchdogSeconds: UInt32 = 120
    private static let maximumBytes = 256 << 10

    package init(_ target: FuzzTarget, seed: UInt64) {
        self.target = target
        self.seed = seed
    }

    /// Tries everything; ends the process when an input takes too long.
    ///
    /// Each input is written to a file before it is tried and the file is removed in the end: when the process does not
    /// live to see it, the file holds the input that ended it.
    package func run() async throws {
        let file = FuzzCorpus.pending(target)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let committed = try FuzzCorpus.inputs(of: target).map(\.bytes)
        for input in committed { try await attempt(input, file) }
        let corpus = committed + target.examples()
        for round in 0..<target.rounds {
            var random = SeededGenerator(seed: seed &+ UInt64(round) &* 0x9E37_79B9_7F4A_7C15)
            // In turn and not at random, so that each example has its share of the rounds.
            let start = corpus.isEmpty ? [] : corpus[round % corpus.count]
            let other = corpus.randomElement(using: &random) ?? []
            let input = Mutator(form: target.form).vary(start, with: other, &random)
            // Larger ones take the time of many smaller ones; limits of size have tests of their own.
            if input.count <= Self.maximumBytes { try await attempt(input, file) }
        }
        alarm(0)
        try FileManager.default.removeItem(at: file)
    }

    private func attempt(_ input: [UInt8], _ file: URL) async throws {
        try Data(input).write(to: file)
        alarm(Self.watchdogSeconds)
        try await target.run(input)
    }
}
