// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanStorage

/// The Sandbox configuration that reproduces a recorded sync run.
struct ReplayPlan: Equatable {
    /// The test bank's rows for the run; zero if the bank was read before.
    var rows: Int
    /// The number of pages that the run must have.
    let pages: Int
    /// Rows of a page of `/transactions/sync`.
    var pageSize: Int
    /// The rules for `/_tartan/faults`.
    var faults: [JSONValue] = []
    /// Differences between the replay and the recorded run.
    var notes: [String] = []

    private static let largestPage = 500
    /// The rows per page if only the number of pages is known.
    private static let anyPage = 10

    /// More than any bank returned, and few enough for the Sandbox to create within seconds.
    static let largestRows = 200_000
    static let largestPages = 10_000
    static let largestRestarts = 1_000

    /// - Throws: ``Failure`` if the record exceeds the limits of a replay.
    init(_ run: SyncRunRecord) throws {
        let counts = [run.added, run.modified, run.removed]
        guard counts.allSatisfy({ 0...Self.largestRows ~= $0 }), counts.reduce(0, +) <= Self.largestRows,
            0...Self.largestPages ~= run.pages, 0...Self.largestRestarts ~= run.restarts
        else {
            throw Failure(
                "Run \(run.id) is too large for a replay, which has at most \(Self.largestRows) rows, "
                    + "\(Self.largestPages) pages and \(Self.largestRestarts) restarts.")
        }
        // Data changes between two pages.
        pages = max(run.pages, run.restarts > 0 ? 2 : 1)
        rows = run.added + run.modified + run.removed
        pageSize = Self.largestPage
        if run.reason != "link", rows > 0 || run.errorCode != nil {
            notes.append("The replay starts without a cursor; the recorded run may have had one.")
        }
        if let code = run.errorCode { planFailure(code, run) } else { planPages(run) }
    }

    private mutating func planPages(_ run: SyncRunRecord) {
        if run.modified + run.removed > 0 {
            notes.append("In the replay, changed and removed rows are new rows; this does not affect the pages.")
        }
        if run.restarts > 0 {
            if run.pages < pages {
                notes.append(
                    "Data changes between two pages, so the replay has two pages; the recorded run ended with one.")
            }
            rows = max(rows, pages)
            // Each attempt takes two requests until it fails.
            faults += (0..<run.restarts).map { reading in
                ["kind": "mutation", "after_page": 1, "after": .number(JSONNumber(2 * reading))]
            }
        }
        pageSize = min(max((rows + pages - 1) / pages, 1), Self.largestPage)
        // A remainder may need one page less; a few more rows compensate.
        if rows > 0, (rows + pageSize - 1) / pageSize < pages {
            rows = (pages - 1) * pageSize + 1
            notes.append("The rows do not fill that many pages of equal size; the replay has \(rows) rows.")
        }
    }

    private mutating func planFailure(_ code: String, _ run: SyncRunRecord) {
        pageSize = Self.anyPage
        rows = (max(run.pages, 1) + 1) * Self.anyPage
        if run.restarts > 0, code != "tooManyRestarts" {
            notes.append("The replay omits the run's restarts before its failure.")
        }
        let path: JSONValue = "/transactions/sync"
        let after = JSONValue.number(JSONNumber(run.pages))
        switch code {
        case "tooManyRestarts": faults.append(["kind": "mutation", "after_page": 1, "count": 1_000])
        case "connectionLost": faults.append(["kind": "reset", "path": path, "after": after])
        case "unexpectedResponse": faults.append(["kind": "malformed", "path": path, "after": after])
        case _ where code.utf8.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }:
            faults.append(["kind": "error", "error_code": .string(code), "path": path, "after": after])
        default:
            notes.append(
                "\(code) is not an error from Plaid, so the Sandbox cannot return it: the replay shows a run that succeeds."
            )
        }
    }
}
