// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidCore

@Suite struct RetryAfterTests {
    private static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

    @Test(arguments: [
        ("0", 0), ("7", 7), ("3600", 3600), ("007", 7),
        // Longer than anybody waits: cut, not ignored.
        ("3601", 3600), ("99999999", 3600), ("99999999999999999999999999", 3600),
        ("Sun, 06 Nov 1994 08:50:07 GMT", 30), ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("Sun, 06 Nov 1994 08:00:00 GMT", 0), ("Mon, 07 Nov 1994 08:49:37 GMT", 3600),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 3600), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ])
    func secondsAndDatesAreRead(text: String, seconds: Int) {
        let read = RetryAfter.duration(text, date: Self.date, now: .distantPast)
        #expect(read == .seconds(seconds), "\(text)")
    }

    @Test(arguments: [
        "", "-1", "+1", "1.5", "1e9", "0x10", " 1", "1 ", "١", "soon", "Infinity", "NaN",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1969 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
    ])
    func everythingElseIsIgnored(text: String) {
        #expect(RetryAfter.duration(text, date: Self.date, now: .distantPast) == nil, "\(text)")
    }

    @Test(arguments: [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity)])
    func withoutADateTheClockCounts(now: Date) throws {
        let moment = Date(timeIntervalSince1970: 784_111_777)
        #expect(RetryAfter.duration("Sun, 06 Nov 1994 08:50:07 GMT", date: nil, now: moment) == .seconds(30))
        #expect(RetryAfter.duration("Sun, 06 Nov 1994 08:50:07 GMT", date: "never", now: moment) == .seconds(30))
        let read = try #require(RetryAfter.duration("Sun, 06 Nov 1994 08:50:07 GMT", date: nil, now: now))
        #expect(Duration.zero...Duration.seconds(3600) ~= read)
    }
}
