// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A random generator that gives the same numbers for the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
    package let seed: UInt64
    private var state: UInt64

    package init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The seeds of a randomised test: the one of `TARTAN_SEED` when it is set, which replays a failure, else `count`
    /// fixed ones.
    package static func seeds(_ count: Int, from first: UInt64 = 1) -> [UInt64] {
        if let text = ProcessInfo.processInfo.environment["TARTAN_SEED"], let seed = UInt64(text) { return [seed] }
        return (0..<UInt64(count)).map { first + $0 }
    }
}
