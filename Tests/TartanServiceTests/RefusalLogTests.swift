// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import TartanTestSupport
import Testing

@testable import TartanService

/// What anybody can send does not fill the log.
@Suite struct RefusalLogTests {
    @Test func aFloodOfForgeriesWritesFewLines() async throws {
        let capture = LogCapture()
        let bench = try await Bench(logger: capture.logger)
        func forge(_ count: Int, _ token: String) async throws {
            for _ in 0..<count {
                let answer = try await bench.send(
                    .post, "/api/plaid/webhook", body: "{}", headers: [("Plaid-Verification", token)])
                #expect(answer.status == 400 || answer.status == 401)
            }
        }
        try await forge(300, "a.b.c")
        let lines = capture.text.split(separator: "\n").filter { $0.contains("webhook refused") }
        #expect(lines.count == RefusalLog.linesPerMinute)
        // Another reason has lines of its own.
        try await forge(1, String(repeating: "a", count: 9_000))
        #expect(capture.text.contains("tokenTooLarge"))
    }

    @Test func theNextLineTellsHowManyWereLeftOut() {
        let log = RefusalLog()
        let start = Date(timeIntervalSince1970: 1_789_000_000)
        var told: [Int?] = []
        for _ in 0..<(RefusalLog.linesPerMinute + 5) { told.append(log.line(for: "forged", at: start)) }
        #expect(told == Array(repeating: 0, count: RefusalLog.linesPerMinute) + Array(repeating: nil, count: 5))
        #expect(log.line(for: "old", at: start) == 0)
        #expect(log.line(for: "forged", at: start + 60) == 5)
        #expect(log.line(for: "forged", at: start + 120) == 0)
    }
}
