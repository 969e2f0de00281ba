// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidTypes

/// A page of a sync by cursor.
protocol SyncPage: Sendable {
    var nextCursor: String { get }
    var hasMore: Bool { get }
    var requestID: RequestID { get }
}

extension TransactionsSyncResponse: SyncPage {}
extension ProcessorTransactionsSyncResponse: SyncPage {}

/// The rules of a sync by cursor: it is read to its end, and restarts when data changes between two pages.
enum SyncPages {
    /// More pages than any history has, so that a sync that never ends is detected.
    private static let maximum = 10_000

    static func all<Page: SyncPage>(
        from cursor: String?, maximumRestarts: Int, _ fetch: (String?) async throws(PlaidError) -> Page
    ) async throws(PlaidError) -> (pages: [Page], restarts: Int) {
        var pages: [Page] = []
        var restarts = 0
        var passed: Set<String> = [cursor ?? ""]
        while true {
            do throws(PlaidError) {
                let page = try await fetch(pages.last?.nextCursor ?? cursor)
                pages.append(page)
                if !page.hasMore { return (pages, restarts) }
                if !passed.insert(page.nextCursor).inserted || pages.count >= maximum {
                    throw PlaidError(
                        code: .unexpectedResponse, message: "A page announces more pages without moving the cursor.",
                        requestID: page.requestID)
                }
            } catch {
                guard error.code == .transactionsSyncMutationDuringPagination, restarts < maximumRestarts else {
                    throw error
                }
                restarts += 1
                pages = []
                passed = [cursor ?? ""]
            }
        }
    }
}
