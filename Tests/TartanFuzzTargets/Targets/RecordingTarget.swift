// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanRedaction

@testable import PlaidSandbox

extension FuzzTarget {
    /// Recorded responses and notes on them, without a replay.
    static let recordings = FuzzTarget("recordings", .json, rounds: 800) { bytes in
        guard let recordings = try? Recording.read(bytes) else { return }
        for recording in recordings.prefix(5) {
            var comparison = Comparison(isPartial: recording.isPartial)
            comparison.compare(recording.live, recording.live)
            try promise(comparison.parity.isComplete, "A response differs from itself.")
            let response = RecordingReplay.Response(
                status: 200, body: recording.live, headers: [("Content-Type", "application/json")])
            for fact in recording.facts ?? [] {
                _ = fact.holds(in: response)
                _ = fact.found(in: recording.live)
            }
            var redaction = Redaction(known: [])
            let redacted = redaction.redacted(Redaction.withoutCredentials(recording.json))
            let text = String(decoding: redacted.serialized(), as: UTF8.self)
            try promise(!text.contains("access-production-"), "A redacted copy has a token.")
        }
    }
}
