// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Domains of quantities")
struct DomainTests {
    @Test(
        "a number has up to 18 digits before the point and 30 after it",
        arguments: [
            ("0", true), ("-0.00", true), ("12.50", true), ("999999999999999999", true), ("1e17", true),
            ("1e18", false),
            ("1000000000000000000", false), ("1e-30", true), ("1e-31", false), ("0.1e-29", true), ("1e300", false),
            ("10e9223372036854775807", false), ("1.5e-9223372036854775808", false), ("1e128", false), ("1e-64", false),
            ("00", false), ("123456789012345678.12345678901234567890", true),
            ("123456789012345678.123456789012345678901", false), ("0.30000000000000004", true),
            ("9223372036854775807", false), ("0e999", true), ("0e9999", false),
        ])
    func numbers(text: String, isInside: Bool) {
        #expect((JSONNumber(text).map(NumberDomain.contains) ?? false) == isInside, "\(text)")
    }

    @Test("sums and products of whole numbers stop at the ends")
    func saturating() {
        #expect(Int.max.plus(1) == .max)
        #expect(Int.min.plus(-1) == .min)
        #expect(1.plus(2) == 3)
        #expect(Int.max.times(-2) == .min)
        #expect(Int.max.times(7) == .max)
        #expect(
            [1e300, -1e300, .infinity, -.infinity, .nan, 2.9, -2.9].map(Int.init(saturating:)) == [
                .max, .min, .max, .min, 0, 2, -2,
            ])
        #expect(Cents(Int.min) + Cents(Int.min) == -(Cents(Int.max) + Cents(Int.max)))
    }

    @Test("a day stays from 1800 to 2300, and a text names one from 1900 to 2200")
    func days() throws {
        #expect(Day(rawValue: .max) == .last)
        #expect(Day(Date(timeIntervalSince1970: -1e300)) == .first)
        #expect(Day.last.adding(.max) == .last)
        #expect(Day.first.adding(.min).text == "1800-01-01")
        #expect(Day.last.monthsLater(.max).text == "2300-12-31")
        #expect(Day(rawValue: 0).monthsLater(.min) == .first)
        #expect(
            ["0001-01-01", "1899-12-31", "1900-01-01", "2200-12-31", "2201-01-01"].map { Day($0) != nil } == [
                false, false, true, true, false,
            ])
        #expect(Day.last.addingBusinessDays(5) == .last)
        #expect(BankCalendar.nextOpen(.last) == .last)
        #expect(Date.distantFuture.timestamp == "2300-12-31T00:00:00Z")
        let read = try JSONDecoder().decode([Day].self, from: Data("[9223372036854775807]".utf8))
        #expect(read == [.last])
    }

    @Test("moments are read in the form of RFC 3339, from 1900 to 2200")
    func moments() throws {
        let moment = try #require(Instant.read("2026-09-21T14:13:20.25+02:00"))
        #expect(moment.timeIntervalSince1970 == 1_789_992_800.25)
        let read = OddValues.moments.compactMap(\.stringValue).filter { Instant.read($0) != nil }
        #expect(read == ["1900-01-01T00:00:00Z", "2026-01-01T00:00:00.99999999999999999999999999999999Z"])
        #expect(Instant.read("1900-01-01T00:00:00+23:59") == nil)
        #expect(Instant.read("2200-12-31T23:59:59-23:59") == nil)
    }

    @Test("seconds are from 0 to twenty years")
    func seconds() throws {
        #expect([-1, .nan, .infinity, 1e300, Seconds.longest * 2].allSatisfy { Seconds($0) == nil })
        #expect(Seconds(5.0)?.value == 5)
        #expect(Seconds(clamping: .nan).value == 0)
        #expect(RetryAfter.seconds("9223372036854775807", now: Shell.start) == Seconds.longest)
        #expect(RetryAfter.seconds("2190-01-01T00:00:00Z", now: Shell.start) == Seconds.longest)
        let old = try JSONDecoder().decode(WebhookForgery.self, from: Data(#"{"staleIssue":{"seconds":1e300}}"#.utf8))
        #expect(old == .staleIssue(seconds: Seconds(clamping: .infinity)))
    }

    @Test("pages end where the list does")
    func pages() throws {
        let list = Array(0..<10)
        let size = try #require(PageSize(4))
        #expect(list.page(.start, size).elements == [0, 1, 2, 3])
        #expect(list.page(.start, size).next == PageOffset(4))
        let end = try #require(PageOffset(8))
        #expect(list.page(end, size).elements == [8, 9])
        #expect(list.page(end, size).next == nil)
        let far = try #require(PageOffset(PageOffset.most))
        #expect(list.page(far, size).elements.isEmpty)
        #expect(list.page(far, size).next == nil)
        #expect([0, -1, 501, .max, .min].allSatisfy { PageSize($0) == nil })
        #expect([-1, .max, .min].allSatisfy { PageOffset($0) == nil })
    }

    @Test("a text is cut between scalars, and trimmed without a look back")
    func texts() {
        #expect("abc".clipped(bytes: 2) == "ab")
        #expect("é€😀".clipped(bytes: 8) == "é€")
        #expect("é".clipped(bytes: 1) == "")
        let accents = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(accents.clipped(bytes: 11).utf8.count == 11)
        #expect("  a b\u{2003}\n".trimmed == "a b")
        #expect("".trimmed == "" && "  ".trimmed == "")
        let flags = String(repeating: "\u{1F1E6}", count: 60_000)
        #expect(flags.trimmed == flags)
    }

    @Test("a body says which member is outside")
    func bodies() {
        let long = JSONValue.string(String(repeating: "a", count: 4_097))
        let many = JSONValue.array(Array(repeating: 1, count: 1_001))
        for (body, mistake) in [
            (["a": ["b": [["c": OddValues.number("1e300")]]]], "a.b[0].c \(NumberDomain.rule)"),
            (["a": [long]], "a[0] must be at most 4096 bytes long"),
            (["a": many], "a must have at most 1000 elements"), (["logo": long, "override_password": long], nil),
            (
                ["legal_name": .string(String(repeating: "a", count: 1_025))],
                "legal_name must be at most 1024 bytes long"
            ),
        ] as [(JSONObject, String?)] { #expect(BodyDomain.mistake(in: body) == mistake) }
    }

    @Test(
        "a webhook's address names a port that exists, or none",
        arguments: [
            ("http://127.0.0.1:65535/x", true), ("http://127.0.0.1/x", true), ("http://[::1]:8080/", true),
            ("http://127.0.0.1:65536/x", false), ("http://[::1]:65536/", false), ("http://localhost:99999", false),
            ("https://127.0.0.1:-1/", false),
        ])
    func ports(url: String, isUsable: Bool) async {
        #expect(WebhookDestination.isURL(url) == isUsable)
        guard !isUsable else { return }
        #expect(WebhookDestination(allowedHosts: []).refusal(of: url) != nil)
        // One of a state file that an earlier version wrote.
        guard case .failed = await WebhookPoster.post(WebhookPost(url: url, body: [], token: nil)) else {
            Issue.record("\(url) was sent to")
            return
        }
    }

    @Test("words and their beginnings are found as before")
    func words() throws {
        let phrases = WordPhrases(["FOO BAR", "FO", "BAR"])
        #expect(WordText("a foo-bar").first(of: phrases) == 0)
        #expect(WordText("xbar fooled").first(of: phrases) == 1)
        #expect(WordText("12 barn").first(of: phrases) == 2)
        #expect(WordText("xfoo").first(of: phrases) == nil)
        #expect(WordText("").first(of: phrases) == nil)
        #expect(WordText("barn").first(of: WordPhrases(["BAR"], isWhole: true)) == nil)
        #expect(WordText("a bar").first(of: WordPhrases(["BAR"], isWhole: true)) == 0)
        #expect(WordText("McDonald's 12 ", joinsAtApostrophes: true).text == "MCDONALDS")
        #expect(WordText("H&M é", keeping: "&").text == "H&M É")
    }

    @Test(
        "a schedule that began long ago goes on from now",
        arguments: [
            (false, 1, 2, "1900-01-01", "2026-09-15", "2026-09-15"),
            (false, 3, 2, "2026-09-01", "2026-09-16", "2026-09-22"),
            (true, 1, 5, "1900-01-01", "2026-09-06", "2026-10-05"), (true, 520, 5, "1900-01-01", "2026-09-06", nil),
            (false, 520, 1, "2026-09-20", "2026-09-15", "2026-09-21"),
        ] as [(Bool, Int, Int, String, String, String?)])
    func schedules(isMonthly: Bool, count: Int, day: Int, start: String, from: String, first: String?) throws {
        let schedule = RecurringSchedule(
            isMonthly: isMonthly, count: count, executionDay: day, start: try #require(Day(start)))
        let found = schedule.first(from: try #require(Day(from)))
        if let first { #expect(found?.text == first) } else { #expect(found.map { $0 >= Day(from) ?? .last } ?? true) }
    }
}
