// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import Testing

@testable import TartanStorage

/// A number of a database, or of a clock, is read or refused; nothing that it leads to ends the process.
struct StoredNumberTests {
    static let odd: [Int64] = [
        .min, .min + 1, -9_007_199_254_740_993, -1, 0, 1, 9_007_199_254_740_993, .max - 1, .max,
        Instant.range.lowerBound - 1, Instant.range.lowerBound, Instant.range.upperBound, Instant.range.upperBound + 1,
    ]

    @Test(arguments: odd) func instantsAreTotal(number: Int64) {
        let instant = Instant(milliseconds: number)
        #expect(Instant.range.contains(instant.milliseconds))
        #expect(Instant(instant.date) == instant)
        #expect(1900...2200 ~= instant.day.year, "\(instant)")
        #expect(instant.description.hasPrefix("\(instant.day)"), "\(instant) is of \(instant.day)")
        #expect((Instant(exactlyMilliseconds: number) != nil) == Instant.range.contains(number))
        for other in Self.odd {
            for duration in [Duration.milliseconds(other), .seconds(other), .zero - .seconds(other)] {
                #expect(Instant.range.contains((instant + duration).milliseconds))
                #expect(Instant.range.contains((instant - duration).milliseconds))
            }
            _ = instant - Instant(milliseconds: other)
        }
    }

    @Test(arguments: [0, 1e300, -1e300, .infinity, -.infinity, .nan, 1e18, -1e18]) func datesAreTotal(seconds: Double) {
        #expect(Instant.range.contains(Instant(Date(timeIntervalSince1970: seconds)).milliseconds))
    }

    @Test func arithmeticIsExactWithinTheYears() {
        let start = Instant(milliseconds: 1_700_000_000_123)
        #expect((start + .milliseconds(1)).milliseconds == 1_700_000_000_124)
        #expect((start - .seconds(2)).milliseconds == 1_699_999_998_123)
        #expect(start - (start - .milliseconds(1500)) == .milliseconds(1500))
        #expect(Instant(milliseconds: -1).day == CalendarDate("1969-12-31"))
        #expect(Instant(milliseconds: 0).day == CalendarDate("1970-01-01"))
    }

    private struct OneRow: StoredRow {
        var number: Int64?
        var word: String?

        func optionalText(_ column: String) -> String? { column == "id" ? "7" : word }
        func optionalInteger(_ column: String) -> Int64? { number }
        func optionalBlob(_ column: String) -> [UInt8]? { nil }
        func isNull(_ column: String) -> Bool { number == nil && word == nil }
        func bool(_ column: String) throws(StorageError) -> Bool { try integer(column) != 0 }
    }

    @Test(arguments: odd) func columnsAreReadOrRefused(number: Int64) {
        let row = OneRow(number: number).at("sync_runs", "id")
        func reads(_ body: () throws -> Void) -> Bool {
            do {
                try body()
                return true
            } catch {
                #expect("\(error)".contains("The column c contains"), "\(error)")
                #expect("\(error)".contains("table sync_runs, row with id 7"), "\(error)")
                return false
            }
        }
        #expect(reads { _ = try row.instant("c") } == Instant.range.contains(number))
        #expect(reads { _ = try row.optionalInstant("c") } == Instant.range.contains(number))
        #expect(reads { _ = try row.count("c") } == (0...1_000_000_000_000 ~= number))
        #expect(reads { _ = try row.counter("c") } == (0...(1 << 62) ~= number))
        #expect(reads { _ = try row.optionalSeconds("c") } == (0...3_162_240_000 ~= number))
    }

    @Test(arguments: [
        "e" + String(repeating: "\u{301}", count: 50_000), String(repeating: "x", count: 200_000),
        "\u{1B}[2J\u{7}\u{202E}\n", "\u{0}",
    ])
    func aKeyIsShownInALineOfSomeLength(key: String) {
        let error = #expect(throws: StorageError.self) { try OneRow(word: key).at("items", "item_id").count("c") }
        let text = error?.description ?? ""
        #expect(text.utf8.count < 400 && text.contains("table items, row with item_id"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    /// Text in a column of numbers is no absent number.
    @Test func textIsNoAbsentNumber() throws {
        let row = OneRow(word: "nine").at("items", "id")
        #expect(throws: StorageError.self) { try row.optionalInstant("c") }
        #expect(throws: StorageError.self) { try row.optionalSeconds("c") }
        #expect(try OneRow().optionalInstant("c") == nil)
        #expect(try OneRow().optionalSeconds("c") == nil)
    }
}
