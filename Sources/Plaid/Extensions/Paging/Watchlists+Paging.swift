// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The lists of watchlist screenings.

extension WatchlistScreeningEntityHistoryListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningEntityHistoryListResponse) -> [EntityWatchlistScreening] {
        page.entityWatchlistScreenings
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningEntityHistoryListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningEntityHitListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningEntityHitListResponse) -> [EntityWatchlistScreeningHit] {
        page.entityWatchlistScreeningHits
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningEntityHitListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningEntityListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningEntityListResponse) -> [EntityWatchlistScreening] {
        page.entityWatchlistScreenings
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningEntityListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningEntityProgramListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningEntityProgramListResponse) -> [EntityWatchlistProgram] {
        page.entityWatchlistPrograms
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningEntityProgramListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningEntityReviewListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningEntityReviewListResponse) -> [EntityWatchlistScreeningReview] {
        page.entityWatchlistScreeningReviews
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningEntityReviewListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningIndividualHistoryListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningIndividualHistoryListResponse) -> [WatchlistScreeningIndividual]
    { page.watchlistScreenings }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningIndividualHistoryListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningIndividualHitListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningIndividualHitListResponse) -> [WatchlistScreeningHit] {
        page.watchlistScreeningHits
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningIndividualHitListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningIndividualListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningIndividualListResponse) -> [WatchlistScreeningIndividual] {
        page.watchlistScreenings
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningIndividualListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningIndividualProgramListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningIndividualProgramListResponse) -> [IndividualWatchlistProgram] {
        page.watchlistPrograms
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningIndividualProgramListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension WatchlistScreeningIndividualReviewListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: WatchlistScreeningIndividualReviewListResponse) -> [WatchlistScreeningReview] {
        page.watchlistScreeningReviews
    }

    /// Returns the request for the page after another.
    public func following(_ page: WatchlistScreeningIndividualReviewListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}
