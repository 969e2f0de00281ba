// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/watchlist_screening/entity/create`.
///
/// Screens an organization against watchlists.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct WatchlistScreeningEntityCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityCreateResponse
    public static var path: StaticString { "/watchlist_screening/entity/create" }
    public static var kind: PlaidOperationKind { .write }
    /// An object with the members of ``EntityWatchlistSearchTerms``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var searchTerms: EntityWatchlistSearchTerms
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        searchTerms: EntityWatchlistSearchTerms,
        clientUserID: String? = nil
    ) {
        self.searchTerms = searchTerms
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("search_terms", searchTerms)
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/get`.
///
/// Returns the screening of an organization.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
public struct WatchlistScreeningEntityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityGetResponse
    public static var path: StaticString { "/watchlist_screening/entity/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public var entityWatchlistScreeningID: String

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistScreeningID: String
    ) {
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/history/list`.
///
/// Returns the changes of an organization's screening.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
public struct WatchlistScreeningEntityHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityHistoryListResponse
    public static var path: StaticString { "/watchlist_screening/entity/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public var entityWatchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/hit/list`.
///
/// Returns the watchlist entries that match an organization.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct WatchlistScreeningEntityHitListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityHitListResponse
    public static var path: StaticString { "/watchlist_screening/entity/hit/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public var entityWatchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/list`.
///
/// Returns screenings of organizations that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
public struct WatchlistScreeningEntityListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityListResponse
    public static var path: StaticString { "/watchlist_screening/entity/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    public var entityWatchlistProgramID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// One of `rejected`, `pending_review` and `cleared`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    public var status: WatchlistScreeningStatus?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    public var assignee: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistProgramID: String,
        clientUserID: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        assignee: String? = nil,
        cursor: String? = nil
    ) {
        self.entityWatchlistProgramID = entityWatchlistProgramID
        self.clientUserID = clientUserID
        self.status = status
        self.assignee = assignee
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_program_id", entityWatchlistProgramID)
        json.field("client_user_id", clientUserID)
        json.field("status", status)
        json.field("assignee", assignee)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/program/get`.
///
/// Returns a screening program for organizations.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
public struct WatchlistScreeningEntityProgramGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityProgramGetResponse
    public static var path: StaticString { "/watchlist_screening/entity/program/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public var entityWatchlistProgramID: String

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistProgramID: String
    ) {
        self.entityWatchlistProgramID = entityWatchlistProgramID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_program_id", entityWatchlistProgramID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/program/list`.
///
/// Returns the screening programs for organizations.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
public struct WatchlistScreeningEntityProgramListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityProgramListResponse
    public static var path: StaticString { "/watchlist_screening/entity/program/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        cursor: String? = nil
    ) {
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/review/create`.
///
/// Creates a review that confirms or dismisses hits of an organization.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
public struct WatchlistScreeningEntityReviewCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityReviewCreateResponse
    public static var path: StaticString { "/watchlist_screening/entity/review/create" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public var confirmedHits: [String]
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public var dismissedHits: [String]
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public var comment: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public var entityWatchlistScreeningID: String

    /// Creates a value; omitted members are not sent.
    public init(
        confirmedHits: [String],
        dismissedHits: [String],
        entityWatchlistScreeningID: String,
        comment: String? = nil
    ) {
        self.confirmedHits = confirmedHits
        self.dismissedHits = dismissedHits
        self.comment = comment
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("confirmed_hits", confirmedHits)
        json.field("dismissed_hits", dismissedHits)
        json.field("comment", comment)
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/review/list`.
///
/// Returns the reviews of an organization's screening.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
public struct WatchlistScreeningEntityReviewListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityReviewListResponse
    public static var path: StaticString { "/watchlist_screening/entity/review/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public var entityWatchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/entity/update`.
///
/// Changes the screening of an organization.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
public struct WatchlistScreeningEntityUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityUpdateResponse
    public static var path: StaticString { "/watchlist_screening/entity/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var entityWatchlistScreeningID: String
    /// An object with the members of ``UpdateEntityScreeningRequestSearchTerms``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var searchTerms: UpdateEntityScreeningRequestSearchTerms?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var status: WatchlistScreeningStatus?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// A list of ``WatchlistScreeningEntityUpdateRequestResettableField`` values. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var resetFields: [WatchlistScreeningEntityUpdateRequestResettableField]?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistScreeningID: String,
        searchTerms: UpdateEntityScreeningRequestSearchTerms? = nil,
        assignee: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        clientUserID: String? = nil,
        resetFields: [WatchlistScreeningEntityUpdateRequestResettableField]? = nil
    ) {
        self.entityWatchlistScreeningID = entityWatchlistScreeningID
        self.searchTerms = searchTerms
        self.assignee = assignee
        self.status = status
        self.clientUserID = clientUserID
        self.resetFields = resetFields
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_screening_id", entityWatchlistScreeningID)
        json.field("search_terms", searchTerms)
        json.field("assignee", assignee)
        json.field("status", status)
        json.field("client_user_id", clientUserID)
        json.field("reset_fields", resetFields)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/create`.
///
/// Screens a person against watchlists.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
public struct WatchlistScreeningIndividualCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualCreateResponse
    public static var path: StaticString { "/watchlist_screening/individual/create" }
    public static var kind: PlaidOperationKind { .write }
    /// An object with the members of ``WatchlistScreeningRequestSearchTerms``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var searchTerms: WatchlistScreeningRequestSearchTerms
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        searchTerms: WatchlistScreeningRequestSearchTerms,
        clientUserID: String? = nil
    ) {
        self.searchTerms = searchTerms
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("search_terms", searchTerms)
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/get`.
///
/// Returns the screening of a person.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
public struct WatchlistScreeningIndividualGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualGetResponse
    public static var path: StaticString { "/watchlist_screening/individual/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public var watchlistScreeningID: String

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistScreeningID: String
    ) {
        self.watchlistScreeningID = watchlistScreeningID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/history/list`.
///
/// Returns the changes of a person's screening.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
public struct WatchlistScreeningIndividualHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualHistoryListResponse
    public static var path: StaticString { "/watchlist_screening/individual/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public var watchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.watchlistScreeningID = watchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/hit/list`.
///
/// Returns the watchlist entries that match a person.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct WatchlistScreeningIndividualHitListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualHitListResponse
    public static var path: StaticString { "/watchlist_screening/individual/hit/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public var watchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.watchlistScreeningID = watchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/list`.
///
/// Returns screenings of people that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
public struct WatchlistScreeningIndividualListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualListResponse
    public static var path: StaticString { "/watchlist_screening/individual/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    public var watchlistProgramID: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// One of `rejected`, `pending_review` and `cleared`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    public var status: WatchlistScreeningStatus?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    public var assignee: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistProgramID: String,
        clientUserID: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        assignee: String? = nil,
        cursor: String? = nil
    ) {
        self.watchlistProgramID = watchlistProgramID
        self.clientUserID = clientUserID
        self.status = status
        self.assignee = assignee
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_program_id", watchlistProgramID)
        json.field("client_user_id", clientUserID)
        json.field("status", status)
        json.field("assignee", assignee)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/program/get`.
///
/// Returns a screening program for people.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
public struct WatchlistScreeningIndividualProgramGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualProgramGetResponse
    public static var path: StaticString { "/watchlist_screening/individual/program/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public var watchlistProgramID: String

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistProgramID: String
    ) {
        self.watchlistProgramID = watchlistProgramID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_program_id", watchlistProgramID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/program/list`.
///
/// Returns the screening programs for people.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
public struct WatchlistScreeningIndividualProgramListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualProgramListResponse
    public static var path: StaticString { "/watchlist_screening/individual/program/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        cursor: String? = nil
    ) {
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/review/create`.
///
/// Creates a review that confirms or dismisses hits of a person.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
public struct WatchlistScreeningIndividualReviewCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualReviewCreateResponse
    public static var path: StaticString { "/watchlist_screening/individual/review/create" }
    public static var kind: PlaidOperationKind { .write }
    /// A list of texts. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public var confirmedHits: [String]
    /// A list of texts. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public var dismissedHits: [String]
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public var comment: String?
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public var watchlistScreeningID: String

    /// Creates a value; omitted members are not sent.
    public init(
        confirmedHits: [String],
        dismissedHits: [String],
        watchlistScreeningID: String,
        comment: String? = nil
    ) {
        self.confirmedHits = confirmedHits
        self.dismissedHits = dismissedHits
        self.comment = comment
        self.watchlistScreeningID = watchlistScreeningID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("confirmed_hits", confirmedHits)
        json.field("dismissed_hits", dismissedHits)
        json.field("comment", comment)
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/review/list`.
///
/// Returns the reviews of a person's screening.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
public struct WatchlistScreeningIndividualReviewListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualReviewListResponse
    public static var path: StaticString { "/watchlist_screening/individual/review/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public var watchlistScreeningID: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistScreeningID: String,
        cursor: String? = nil
    ) {
        self.watchlistScreeningID = watchlistScreeningID
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.field("cursor", cursor)
        json.endObject()
    }
}

/// A request to `/watchlist_screening/individual/update`.
///
/// Changes the screening of a person.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
public struct WatchlistScreeningIndividualUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualUpdateResponse
    public static var path: StaticString { "/watchlist_screening/individual/update" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var watchlistScreeningID: String
    /// An object with the members of ``UpdateIndividualScreeningRequestSearchTerms``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var searchTerms: UpdateIndividualScreeningRequestSearchTerms?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var status: WatchlistScreeningStatus?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// A list of ``WatchlistScreeningIndividualUpdateRequestResettableField`` values. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var resetFields: [WatchlistScreeningIndividualUpdateRequestResettableField]?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistScreeningID: String,
        searchTerms: UpdateIndividualScreeningRequestSearchTerms? = nil,
        assignee: String? = nil,
        status: WatchlistScreeningStatus? = nil,
        clientUserID: String? = nil,
        resetFields: [WatchlistScreeningIndividualUpdateRequestResettableField]? = nil
    ) {
        self.watchlistScreeningID = watchlistScreeningID
        self.searchTerms = searchTerms
        self.assignee = assignee
        self.status = status
        self.clientUserID = clientUserID
        self.resetFields = resetFields
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_screening_id", watchlistScreeningID)
        json.field("search_terms", searchTerms)
        json.field("assignee", assignee)
        json.field("status", status)
        json.field("client_user_id", clientUserID)
        json.field("reset_fields", resetFields)
        json.endObject()
    }
}
