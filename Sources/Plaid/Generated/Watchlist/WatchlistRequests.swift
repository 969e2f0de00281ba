// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/watchlist_screening/entity/create`.
public struct WatchlistScreeningEntityCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityCreateResponse
    public static var path: StaticString { "/watchlist_screening/entity/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `search_terms`.
    public var searchTerms: EntityWatchlistSearchTerms
    /// The JSON member `client_user_id`.
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
public struct WatchlistScreeningEntityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityGetResponse
    public static var path: StaticString { "/watchlist_screening/entity/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_screening_id`.
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
public struct WatchlistScreeningEntityHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityHistoryListResponse
    public static var path: StaticString { "/watchlist_screening/entity/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_screening_id`.
    public var entityWatchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningEntityHitListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityHitListResponse
    public static var path: StaticString { "/watchlist_screening/entity/hit/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_screening_id`.
    public var entityWatchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningEntityListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityListResponse
    public static var path: StaticString { "/watchlist_screening/entity/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_program_id`.
    public var entityWatchlistProgramID: String
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `status`.
    public var status: WatchlistScreeningStatus?
    /// The JSON member `assignee`.
    public var assignee: String?
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningEntityProgramGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityProgramGetResponse
    public static var path: StaticString { "/watchlist_screening/entity/program/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_program_id`.
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
public struct WatchlistScreeningEntityProgramListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityProgramListResponse
    public static var path: StaticString { "/watchlist_screening/entity/program/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningEntityReviewCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityReviewCreateResponse
    public static var path: StaticString { "/watchlist_screening/entity/review/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `confirmed_hits`.
    public var confirmedHits: [String]
    /// The JSON member `dismissed_hits`.
    public var dismissedHits: [String]
    /// The JSON member `comment`.
    public var comment: String?
    /// The JSON member `entity_watchlist_screening_id`.
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
public struct WatchlistScreeningEntityReviewListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityReviewListResponse
    public static var path: StaticString { "/watchlist_screening/entity/review/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `entity_watchlist_screening_id`.
    public var entityWatchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningEntityUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningEntityUpdateResponse
    public static var path: StaticString { "/watchlist_screening/entity/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `entity_watchlist_screening_id`.
    public var entityWatchlistScreeningID: String
    /// The JSON member `search_terms`.
    public var searchTerms: UpdateEntityScreeningRequestSearchTerms?
    /// The JSON member `assignee`.
    public var assignee: String?
    /// The JSON member `status`.
    public var status: WatchlistScreeningStatus?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `reset_fields`.
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
public struct WatchlistScreeningIndividualCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualCreateResponse
    public static var path: StaticString { "/watchlist_screening/individual/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `search_terms`.
    public var searchTerms: WatchlistScreeningRequestSearchTerms
    /// The JSON member `client_user_id`.
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
public struct WatchlistScreeningIndividualGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualGetResponse
    public static var path: StaticString { "/watchlist_screening/individual/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_screening_id`.
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
public struct WatchlistScreeningIndividualHistoryListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualHistoryListResponse
    public static var path: StaticString { "/watchlist_screening/individual/history/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_screening_id`.
    public var watchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningIndividualHitListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualHitListResponse
    public static var path: StaticString { "/watchlist_screening/individual/hit/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_screening_id`.
    public var watchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningIndividualListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualListResponse
    public static var path: StaticString { "/watchlist_screening/individual/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_program_id`.
    public var watchlistProgramID: String
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `status`.
    public var status: WatchlistScreeningStatus?
    /// The JSON member `assignee`.
    public var assignee: String?
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningIndividualProgramGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualProgramGetResponse
    public static var path: StaticString { "/watchlist_screening/individual/program/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_program_id`.
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
public struct WatchlistScreeningIndividualProgramListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualProgramListResponse
    public static var path: StaticString { "/watchlist_screening/individual/program/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningIndividualReviewCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualReviewCreateResponse
    public static var path: StaticString { "/watchlist_screening/individual/review/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `confirmed_hits`.
    public var confirmedHits: [String]
    /// The JSON member `dismissed_hits`.
    public var dismissedHits: [String]
    /// The JSON member `comment`.
    public var comment: String?
    /// The JSON member `watchlist_screening_id`.
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
public struct WatchlistScreeningIndividualReviewListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualReviewListResponse
    public static var path: StaticString { "/watchlist_screening/individual/review/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `watchlist_screening_id`.
    public var watchlistScreeningID: String
    /// The JSON member `cursor`.
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
public struct WatchlistScreeningIndividualUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = WatchlistScreeningIndividualUpdateResponse
    public static var path: StaticString { "/watchlist_screening/individual/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `watchlist_screening_id`.
    public var watchlistScreeningID: String
    /// The JSON member `search_terms`.
    public var searchTerms: UpdateIndividualScreeningRequestSearchTerms?
    /// The JSON member `assignee`.
    public var assignee: String?
    /// The JSON member `status`.
    public var status: WatchlistScreeningStatus?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `reset_fields`.
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
