// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The lists of verifications, reports and users.

extension BeaconReportListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BeaconReportListResponse) -> [BeaconReport] { page.beaconReports }

    /// Returns the request for the page after another.
    public func following(_ page: BeaconReportListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension BeaconReportSyndicationListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BeaconReportSyndicationListResponse) -> [BeaconReportSyndication] {
        page.beaconReportSyndications
    }

    /// Returns the request for the page after another.
    public func following(_ page: BeaconReportSyndicationListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension BeaconUserHistoryListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: BeaconUserHistoryListResponse) -> [BeaconUser] { page.beaconUsers }

    /// Returns the request for the page after another.
    public func following(_ page: BeaconUserHistoryListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension DashboardUserListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: DashboardUserListResponse) -> [DashboardUser] { page.dashboardUsers }

    /// Returns the request for the page after another.
    public func following(_ page: DashboardUserListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension IdentityVerificationListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: IdentityVerificationListResponse) -> [IdentityVerification] {
        page.identityVerifications
    }

    /// Returns the request for the page after another.
    public func following(_ page: IdentityVerificationListResponse) -> Self? {
        at(page.nextCursor, \.cursor)
    }
}

extension IdentityMatchListRequest: PlaidPagedRequest {
    /// Returns the rows of a page.
    public static func rows(of page: IdentityMatchListResponse) -> [IdentityMatchListAttempt] {
        page.identityMatchAttempts
    }

    /// Returns the request for the page after another.
    public func following(_ page: IdentityMatchListResponse) -> Self? {
        page.hasMore ? at(page.nextCursor, \.cursor) : nil
    }
}
