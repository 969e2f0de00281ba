// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore

/// A request for one page of a list.
///
/// A client reads such a list as a sequence, page by page with `pages(of:)` or row by row with `rows(of:)`. It starts with the
/// page that the request names, so a request with a stored cursor or offset continues where an earlier run stopped.
public protocol PlaidPagedRequest: PlaidRequest {
    /// One element of the list.
    associatedtype Row: Sendable

    /// Returns the rows of a page.
    static func rows(of page: Response) -> [Row]

    /// Returns the request for the page after another; `nil` when that was the last one.
    func following(_ page: Response) -> Self?
}

/// How a request names its next page.
extension PlaidPagedRequest {
    /// The page that a cursor names; `nil` when the response has none.
    func at<Cursor>(_ cursor: Cursor?, _ place: WritableKeyPath<Self, Cursor?>) -> Self? {
        guard let cursor, (cursor as? String)?.isEmpty != true else { return nil }
        return changed { $0[keyPath: place] = cursor }
    }

    /// The page after as many rows as the last one had; `nil` when there is nothing more.
    ///
    /// - Parameter isLast: Whether the response says so. Some lists say nothing; they end with an empty page, because a page
    ///   with fewer rows than requested may only mean that the server has a lower limit.
    func after(_ rows: Int, _ offset: WritableKeyPath<Self, Int?>, isLast: Bool = false) -> Self? {
        guard rows > 0, !isLast else { return nil }
        return changed { $0[keyPath: offset] = ($0[keyPath: offset] ?? 0) + rows }
    }

    func changed(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}

/// A request whose offset is one of its options.
extension PlaidPagedRequest {
    /// The page after as many rows as the last one had; `nil` when that are all.
    func following<Options>(
        _ rows: Int, total: Int, _ options: WritableKeyPath<Self, Options?>, or none: Options,
        _ offset: WritableKeyPath<Options, Int?>
    ) -> Self? {
        var changed = self[keyPath: options] ?? none
        let next = (changed[keyPath: offset] ?? 0) + rows
        guard rows > 0, next < total else { return nil }
        changed[keyPath: offset] = next
        return self.changed { $0[keyPath: options] = changed }
    }
}
