// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A jump of the clock that is being carried out, some Items at a time.
///
/// A jump makes every Item due. The world is not locked until all are advanced: in between, other requests are answered.
struct ClockJump: Sendable, Codable {
    /// The moment that is advanced to, even when the clock moves on meanwhile.
    let time: Date
    /// The Items that are due, in the order in which they were made.
    let positions: [Int]
    /// How many of them are advanced.
    var done = 0
    /// How many webhooks were waiting, and how many had been dropped, before the first.
    let queued: Int
    let dropped: Int
}

extension World {
    /// How many Items are advanced in one step.
    static let itemsPerStep = 100
    /// How many webhooks are handed over in one step.
    static let webhooksPerStep = 1_000

    /// Whether the next step has something to do, whatever the time.
    var isUnfinished: Bool { jump != nil || !webhooks.isEmpty }

    /// Takes one step towards `time`; the Items that are named are advanced completely.
    ///
    /// A request that names its Items therefore has the same response in the middle of a jump as after it.
    mutating func step(to time: Date, naming positions: [Int] = []) {
        if jump == nil { advance(to: time, items: Self.itemsPerStep) }
        catchUp(positions, to: time)
    }

    /// Advances Items whose turn in a jump of the clock has not come.
    mutating func catchUp(_ positions: [Int], to time: Date) {
        guard jump != nil else { return }
        moveClock(to: time)
        for position in positions { advanceItem(position, to: time) }
    }

    /// The same for the Items that a request names by id or by token.
    mutating func step(to request: SandboxRequest) {
        step(to: request.now)
        guard jump != nil else { return }
        let texts = request.body.pairs.flatMap { pair in
            pair.value.arrayValue?.compactMap(\.stringValue) ?? pair.value.stringValue.map { [$0] } ?? []
        }
        catchUp(texts.compactMap(position(named:)), to: request.now)
    }

    private func position(named text: String) -> Int? {
        accessTokens[text] ?? positions[text] ?? processorTokens[text]?.item ?? publicTokens[text]?.item
            ?? linkTokens[text]?.updatedItem
    }
}
