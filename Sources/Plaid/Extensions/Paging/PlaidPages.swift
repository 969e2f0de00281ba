// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore

extension PlaidClientProtocol {
    /// Returns the pages of a list, each requested when the loop reaches it.
    ///
    /// - Parameter request: The request for the first page.
    public func pages<Request: PlaidPagedRequest>(of request: Request) -> PlaidPages<Request> {
        PlaidPages(request: request) { (request: Request) async throws(PlaidError) in try await execute(request) }
    }

    /// Returns the rows of a list; the next page is requested when the loop has used up the last one.
    ///
    /// Rows that are added or removed while the list is read may be missed or appear twice where Plaid pages by offset.
    ///
    /// - Parameter request: The request for the first page.
    public func rows<Request: PlaidPagedRequest>(of request: Request) -> PlaidRows<Request> {
        PlaidRows(pages: pages(of: request))
    }
}

/// The pages of a list, from `pages(of:)`.
public struct PlaidPages<Request: PlaidPagedRequest>: AsyncSequence, Sendable {
    fileprivate let request: Request
    fileprivate let fetch: @Sendable (Request) async throws(PlaidError) -> Request.Response

    /// Iterates over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var request: Request?
        private var passed: Set<Int> = []
        private let fetch: @Sendable (Request) async throws(PlaidError) -> Request.Response

        fileprivate init(_ pages: PlaidPages) {
            request = pages.request
            fetch = pages.fetch
        }

        /// Returns the next page; `nil` after the last one.
        ///
        /// After an error, including cancellation, the next call requests the same page again.
        ///
        /// - Throws: `PlaidError`; `unexpectedResponse` when a page names one that was read before as the next.
        public mutating func next() async throws(PlaidError) -> Request.Response? {
            guard let current = request else { return nil }
            let place = current.jsonBytes().hashValue
            guard !passed.contains(place) else {
                request = nil
                throw PlaidError(
                    code: .unexpectedResponse,
                    message: "A page of \(Request.path) names an earlier page as the next one.")
            }
            let page = try await fetch(current)
            passed.insert(place)
            request = current.following(page)
            return page
        }
    }

    /// Starts at the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

/// The rows of a list, from `rows(of:)`.
public struct PlaidRows<Request: PlaidPagedRequest>: AsyncSequence, Sendable {
    fileprivate let pages: PlaidPages<Request>

    /// Iterates over the rows.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var pages: PlaidPages<Request>.AsyncIterator
        private var rows: ArraySlice<Request.Row> = []

        fileprivate init(_ pages: PlaidPages<Request>) { self.pages = pages.makeAsyncIterator() }

        /// Returns the next row; `nil` after the last one.
        ///
        /// - Throws: `PlaidError` of the request for the next page.
        public mutating func next() async throws(PlaidError) -> Request.Row? {
            while rows.isEmpty {
                guard let page = try await pages.next() else { return nil }
                rows = Request.rows(of: page)[...]
            }
            return rows.popFirst()
        }
    }

    /// Starts at the first row.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages) }
}
