// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/create`: creates watchlist screening entity.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityCreate(
        searchTerms: EntityWatchlistSearchTerms,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityCreateResponse {
        try await execute(WatchlistScreeningEntityCreateRequest(searchTerms: searchTerms, clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/get`: gets watchlist screening entity.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityGet(
        entityWatchlistScreeningID: String
    ) async throws(PlaidError) -> WatchlistScreeningEntityGetResponse {
        try await execute(WatchlistScreeningEntityGetRequest(entityWatchlistScreeningID: entityWatchlistScreeningID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/history/list`: lists watchlist screening entity histories.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityHistoryList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityHistoryListResponse {
        try await execute(WatchlistScreeningEntityHistoryListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/hit/list`: lists watchlist screening entity hits.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityHitList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityHitListResponse {
        try await execute(WatchlistScreeningEntityHitListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/list`: lists watchlist screening entities.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityList(
        entityWatchlistProgramID: String,
        clientUserID: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        assignee: String? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityListResponse {
        try await execute(WatchlistScreeningEntityListRequest(entityWatchlistProgramID: entityWatchlistProgramID, clientUserID: clientUserID, status: status, assignee: assignee, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/program/get`: gets watchlist screening entity program.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityProgramGet(
        entityWatchlistProgramID: String
    ) async throws(PlaidError) -> WatchlistScreeningEntityProgramGetResponse {
        try await execute(WatchlistScreeningEntityProgramGetRequest(entityWatchlistProgramID: entityWatchlistProgramID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/program/list`: lists watchlist screening entity programs.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityProgramList(
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityProgramListResponse {
        try await execute(WatchlistScreeningEntityProgramListRequest(cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/review/create`: creates watchlist screening entity review.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityReviewCreate(
        confirmedHits: [String],
        dismissedHits: [String],
        entityWatchlistScreeningID: String,
        comment: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityReviewCreateResponse {
        try await execute(WatchlistScreeningEntityReviewCreateRequest(confirmedHits: confirmedHits, dismissedHits: dismissedHits, entityWatchlistScreeningID: entityWatchlistScreeningID, comment: comment))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/review/list`: lists watchlist screening entity reviews.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityReviewList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityReviewListResponse {
        try await execute(WatchlistScreeningEntityReviewListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/entity/update`: updates watchlist screening entity.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityUpdate(
        entityWatchlistScreeningID: String,
        searchTerms: UpdateEntityScreeningRequestSearchTerms? = nil,
        assignee: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        clientUserID: String? = nil,
        resetFields: [WatchlistScreeningEntityUpdateRequestResettableField]? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityUpdateResponse {
        try await execute(WatchlistScreeningEntityUpdateRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, searchTerms: searchTerms, assignee: assignee, status: status, clientUserID: clientUserID, resetFields: resetFields))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/create`: creates watchlist screening individual.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualCreate(
        searchTerms: WatchlistScreeningRequestSearchTerms,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualCreateResponse {
        try await execute(WatchlistScreeningIndividualCreateRequest(searchTerms: searchTerms, clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/get`: gets watchlist screening individual.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualGet(
        watchlistScreeningID: String
    ) async throws(PlaidError) -> WatchlistScreeningIndividualGetResponse {
        try await execute(WatchlistScreeningIndividualGetRequest(watchlistScreeningID: watchlistScreeningID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/history/list`: lists watchlist screening individual histories.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualHistoryList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualHistoryListResponse {
        try await execute(WatchlistScreeningIndividualHistoryListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/hit/list`: lists watchlist screening individual hits.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualHitList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualHitListResponse {
        try await execute(WatchlistScreeningIndividualHitListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/list`: lists watchlist screening individuals.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualList(
        watchlistProgramID: String,
        clientUserID: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        assignee: String? = nil,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualListResponse {
        try await execute(WatchlistScreeningIndividualListRequest(watchlistProgramID: watchlistProgramID, clientUserID: clientUserID, status: status, assignee: assignee, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/program/get`: gets watchlist screening individual program.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualProgramGet(
        watchlistProgramID: String
    ) async throws(PlaidError) -> WatchlistScreeningIndividualProgramGetResponse {
        try await execute(WatchlistScreeningIndividualProgramGetRequest(watchlistProgramID: watchlistProgramID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/program/list`: lists watchlist screening individual programs.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualProgramList(
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualProgramListResponse {
        try await execute(WatchlistScreeningIndividualProgramListRequest(cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/review/create`: creates watchlist screening individual review.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualReviewCreate(
        confirmedHits: [String],
        dismissedHits: [String],
        watchlistScreeningID: String,
        comment: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualReviewCreateResponse {
        try await execute(WatchlistScreeningIndividualReviewCreateRequest(confirmedHits: confirmedHits, dismissedHits: dismissedHits, watchlistScreeningID: watchlistScreeningID, comment: comment))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/review/list`: lists watchlist screening individual reviews.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualReviewList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualReviewListResponse {
        try await execute(WatchlistScreeningIndividualReviewListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Calls `/watchlist_screening/individual/update`: updates watchlist screening individual.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualUpdate(
        watchlistScreeningID: String,
        searchTerms: UpdateIndividualScreeningRequestSearchTerms? = nil,
        assignee: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        clientUserID: String? = nil,
        resetFields: [WatchlistScreeningIndividualUpdateRequestResettableField]? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualUpdateResponse {
        try await execute(WatchlistScreeningIndividualUpdateRequest(watchlistScreeningID: watchlistScreeningID, searchTerms: searchTerms, assignee: assignee, status: status, clientUserID: clientUserID, resetFields: resetFields))
    }
}
