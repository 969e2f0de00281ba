// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Screens an organization against watchlists.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    ///
    /// - Parameters:
    ///   - searchTerms: An object with the members of ``EntityWatchlistSearchTerms``. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityCreate(
        searchTerms: EntityWatchlistSearchTerms,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityCreateResponse {
        try await execute(WatchlistScreeningEntityCreateRequest(searchTerms: searchTerms, clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Returns the screening of an organization.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    ///
    /// - Parameter entityWatchlistScreeningID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityGet(
        entityWatchlistScreeningID: String
    ) async throws(PlaidError) -> WatchlistScreeningEntityGetResponse {
        try await execute(WatchlistScreeningEntityGetRequest(entityWatchlistScreeningID: entityWatchlistScreeningID))
    }
}

extension PlaidClientProtocol {
    /// Returns the changes of an organization's screening.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    ///
    /// - Parameters:
    ///   - entityWatchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityHistoryList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityHistoryListResponse {
        try await execute(WatchlistScreeningEntityHistoryListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns the watchlist entries that match an organization.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    ///
    /// - Parameters:
    ///   - entityWatchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityHitList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityHitListResponse {
        try await execute(WatchlistScreeningEntityHitListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns screenings of organizations that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    ///
    /// - Parameters:
    ///   - entityWatchlistProgramID: Text. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - status: One of `rejected`, `pending_review` and `cleared`. Optional.
    ///   - assignee: Text. Optional.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns a screening program for organizations.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    ///
    /// - Parameter entityWatchlistProgramID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityProgramGet(
        entityWatchlistProgramID: String
    ) async throws(PlaidError) -> WatchlistScreeningEntityProgramGetResponse {
        try await execute(WatchlistScreeningEntityProgramGetRequest(entityWatchlistProgramID: entityWatchlistProgramID))
    }
}

extension PlaidClientProtocol {
    /// Returns the screening programs for organizations.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    ///
    /// - Parameter cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityProgramList(
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityProgramListResponse {
        try await execute(WatchlistScreeningEntityProgramListRequest(cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Creates a review that confirms or dismisses hits of an organization.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    ///
    /// - Parameters:
    ///   - confirmedHits: A list of texts. Required.
    ///   - dismissedHits: A list of texts. Required.
    ///   - entityWatchlistScreeningID: Text. Required.
    ///   - comment: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns the reviews of an organization's screening.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    ///
    /// - Parameters:
    ///   - entityWatchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningEntityReviewList(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningEntityReviewListResponse {
        try await execute(WatchlistScreeningEntityReviewListRequest(entityWatchlistScreeningID: entityWatchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Changes the screening of an organization.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    ///
    /// - Parameters:
    ///   - entityWatchlistScreeningID: Text. Required.
    ///   - searchTerms: An object with the members of ``UpdateEntityScreeningRequestSearchTerms``. Optional. May be
    ///     `null`.
    ///   - assignee: Text. Optional.
    ///   - status: One of `rejected`, `pending_review` and `cleared`. Optional.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - resetFields: A list of ``WatchlistScreeningEntityUpdateRequestResettableField`` values. Optional. May be
    ///     `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Screens a person against watchlists.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    ///
    /// - Parameters:
    ///   - searchTerms: An object with the members of ``WatchlistScreeningRequestSearchTerms``. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualCreate(
        searchTerms: WatchlistScreeningRequestSearchTerms,
        clientUserID: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualCreateResponse {
        try await execute(WatchlistScreeningIndividualCreateRequest(searchTerms: searchTerms, clientUserID: clientUserID))
    }
}

extension PlaidClientProtocol {
    /// Returns the screening of a person.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    ///
    /// - Parameter watchlistScreeningID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualGet(
        watchlistScreeningID: String
    ) async throws(PlaidError) -> WatchlistScreeningIndividualGetResponse {
        try await execute(WatchlistScreeningIndividualGetRequest(watchlistScreeningID: watchlistScreeningID))
    }
}

extension PlaidClientProtocol {
    /// Returns the changes of a person's screening.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    ///
    /// - Parameters:
    ///   - watchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualHistoryList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualHistoryListResponse {
        try await execute(WatchlistScreeningIndividualHistoryListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns the watchlist entries that match a person.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    ///
    /// - Parameters:
    ///   - watchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualHitList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualHitListResponse {
        try await execute(WatchlistScreeningIndividualHitListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Returns screenings of people that match a filter.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    ///
    /// - Parameters:
    ///   - watchlistProgramID: Text. Required.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - status: One of `rejected`, `pending_review` and `cleared`. Optional.
    ///   - assignee: Text. Optional.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns a screening program for people.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    ///
    /// - Parameter watchlistProgramID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualProgramGet(
        watchlistProgramID: String
    ) async throws(PlaidError) -> WatchlistScreeningIndividualProgramGetResponse {
        try await execute(WatchlistScreeningIndividualProgramGetRequest(watchlistProgramID: watchlistProgramID))
    }
}

extension PlaidClientProtocol {
    /// Returns the screening programs for people.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    ///
    /// - Parameter cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualProgramList(
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualProgramListResponse {
        try await execute(WatchlistScreeningIndividualProgramListRequest(cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Creates a review that confirms or dismisses hits of a person.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    ///
    /// - Parameters:
    ///   - confirmedHits: A list of texts. Required.
    ///   - dismissedHits: A list of texts. Required.
    ///   - watchlistScreeningID: Text. Required.
    ///   - comment: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
    /// Returns the reviews of a person's screening.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    ///
    /// - Parameters:
    ///   - watchlistScreeningID: Text. Required.
    ///   - cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func watchlistScreeningIndividualReviewList(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) async throws(PlaidError) -> WatchlistScreeningIndividualReviewListResponse {
        try await execute(WatchlistScreeningIndividualReviewListRequest(watchlistScreeningID: watchlistScreeningID, cursor: cursor))
    }
}

extension PlaidClientProtocol {
    /// Changes the screening of a person.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    ///
    /// - Parameters:
    ///   - watchlistScreeningID: Text. Required.
    ///   - searchTerms: An object with the members of ``UpdateIndividualScreeningRequestSearchTerms``. Optional.
    ///     May be `null`.
    ///   - assignee: Text. Optional.
    ///   - status: One of `rejected`, `pending_review` and `cleared`. Optional.
    ///   - clientUserID: Your own identifier of the user. Use a stable identifier that is not personal: no email
    ///     address and no telephone number.
    ///   - resetFields: A list of ``WatchlistScreeningIndividualUpdateRequestResettableField`` values. Optional.
    ///     May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
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
