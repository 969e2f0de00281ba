// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/watchlist_screening/entity/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct WatchlistScreeningEntityCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let id: String
    /// An object with the members of ``EntityWatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: EntityWatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningEntityCreateResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningEntityCreateResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningEntityCreateResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningEntityCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityCreateResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
public struct WatchlistScreeningEntityGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public let id: String
    /// An object with the members of ``EntityWatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: EntityWatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningEntityGetResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningEntityGetResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningEntityGetResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningEntityGetResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityGetResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/history/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
public struct WatchlistScreeningEntityHistoryListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EntityWatchlistScreening`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public let entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("entity_watchlist_screenings", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var entityWatchlistScreenings: [EntityWatchlistScreening]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistScreenings = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistScreenings = entityWatchlistScreenings ?? json.missing("WatchlistScreeningEntityHistoryListResponse.entity_watchlist_screenings")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityHistoryListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/hit/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct WatchlistScreeningEntityHitListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EntityWatchlistScreeningHit`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let entityWatchlistScreeningHits: [EntityWatchlistScreeningHit]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("entity_watchlist_screening_hits", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var entityWatchlistScreeningHits: [EntityWatchlistScreeningHit]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistScreeningHits = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistScreeningHits = entityWatchlistScreeningHits ?? json.missing("WatchlistScreeningEntityHitListResponse.entity_watchlist_screening_hits")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityHitListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
public struct WatchlistScreeningEntityListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EntityWatchlistScreening`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist).
    public let entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("entity_watchlist_screenings", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var entityWatchlistScreenings: [EntityWatchlistScreening]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistScreenings = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistScreenings = entityWatchlistScreenings ?? json.missing("WatchlistScreeningEntityListResponse.entity_watchlist_screenings")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/program/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
public struct WatchlistScreeningEntityProgramGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let createdAt: Timestamp
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let isRescanningEnabled: Bool
    /// A list of ``EntityWatchlistCode`` values, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let listsEnabled: [EntityWatchlistCode]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let name: String
    /// One of `coarse`, `balanced`, `strict` and `exact`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let nameSensitivity: ProgramNameSensitivity
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
    public let isArchived: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "created_at", "is_rescanning_enabled", "lists_enabled", "name", "name_sensitivity", "audit_trail", "is_archived", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var isRescanningEnabled: Bool?
        var listsEnabled: [EntityWatchlistCode]?
        var name: String?
        var nameSensitivity: ProgramNameSensitivity?
        var auditTrail: WatchlistScreeningAuditTrail?
        var isArchived: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: isRescanningEnabled = json.decode()
                case 3: listsEnabled = json.decode()
                case 4: name = json.decode()
                case 5: nameSensitivity = json.decode()
                case 6: auditTrail = json.decode()
                case 7: isArchived = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningEntityProgramGetResponse.id")
        self.createdAt = createdAt ?? json.missing("WatchlistScreeningEntityProgramGetResponse.created_at")
        self.isRescanningEnabled = isRescanningEnabled ?? json.missing("WatchlistScreeningEntityProgramGetResponse.is_rescanning_enabled")
        self.listsEnabled = listsEnabled ?? json.missing("WatchlistScreeningEntityProgramGetResponse.lists_enabled")
        self.name = name ?? json.missing("WatchlistScreeningEntityProgramGetResponse.name")
        self.nameSensitivity = nameSensitivity ?? json.missing("WatchlistScreeningEntityProgramGetResponse.name_sensitivity")
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningEntityProgramGetResponse.audit_trail")
        self.isArchived = isArchived ?? json.missing("WatchlistScreeningEntityProgramGetResponse.is_archived")
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityProgramGetResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/program/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
public struct WatchlistScreeningEntityProgramListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EntityWatchlistProgram`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let entityWatchlistPrograms: [EntityWatchlistProgram]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("entity_watchlist_programs", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var entityWatchlistPrograms: [EntityWatchlistProgram]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistPrograms = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistPrograms = entityWatchlistPrograms ?? json.missing("WatchlistScreeningEntityProgramListResponse.entity_watchlist_programs")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityProgramListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/review/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
public struct WatchlistScreeningEntityReviewCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public let id: String
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public let confirmedHits: [String]
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public let dismissedHits: [String]
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public let comment: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "confirmed_hits", "dismissed_hits", "comment", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var confirmedHits: [String]?
        var dismissedHits: [String]?
        var comment: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: confirmedHits = json.decode()
                case 2: dismissedHits = json.decode()
                case 3: comment = json.decode()
                case 4: auditTrail = json.decode()
                case 5: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningEntityReviewCreateResponse.id")
        self.confirmedHits = confirmedHits ?? json.missing("WatchlistScreeningEntityReviewCreateResponse.confirmed_hits")
        self.dismissedHits = dismissedHits ?? json.missing("WatchlistScreeningEntityReviewCreateResponse.dismissed_hits")
        self.comment = comment
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningEntityReviewCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityReviewCreateResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/review/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
public struct WatchlistScreeningEntityReviewListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``EntityWatchlistScreeningReview`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public let entityWatchlistScreeningReviews: [EntityWatchlistScreeningReview]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("entity_watchlist_screening_reviews", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var entityWatchlistScreeningReviews: [EntityWatchlistScreeningReview]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistScreeningReviews = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistScreeningReviews = entityWatchlistScreeningReviews ?? json.missing("WatchlistScreeningEntityReviewListResponse.entity_watchlist_screening_reviews")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityReviewListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/entity/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
public struct WatchlistScreeningEntityUpdateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public let id: String
    /// An object with the members of ``EntityWatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: EntityWatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningEntityUpdateResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningEntityUpdateResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningEntityUpdateResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningEntityUpdateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningEntityUpdateResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
public struct WatchlistScreeningIndividualCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let id: String
    /// An object with the members of ``WatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let searchTerms: WatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: WatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividualCreateResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningIndividualCreateResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningIndividualCreateResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividualCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualCreateResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
public struct WatchlistScreeningIndividualGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public let id: String
    /// An object with the members of ``WatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public let searchTerms: WatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: WatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividualGetResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningIndividualGetResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningIndividualGetResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividualGetResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualGetResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/history/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
public struct WatchlistScreeningIndividualHistoryListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``WatchlistScreeningIndividual`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let watchlistScreenings: [WatchlistScreeningIndividual]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("watchlist_screenings", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var watchlistScreenings: [WatchlistScreeningIndividual]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistScreenings = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistScreenings = watchlistScreenings ?? json.missing("WatchlistScreeningIndividualHistoryListResponse.watchlist_screenings")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualHistoryListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/hit/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct WatchlistScreeningIndividualHitListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``WatchlistScreeningHit`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let watchlistScreeningHits: [WatchlistScreeningHit]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("watchlist_screening_hits", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var watchlistScreeningHits: [WatchlistScreeningHit]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistScreeningHits = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistScreeningHits = watchlistScreeningHits ?? json.missing("WatchlistScreeningIndividualHitListResponse.watchlist_screening_hits")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualHitListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
public struct WatchlistScreeningIndividualListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``WatchlistScreeningIndividual`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist).
    public let watchlistScreenings: [WatchlistScreeningIndividual]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("watchlist_screenings", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var watchlistScreenings: [WatchlistScreeningIndividual]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistScreenings = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistScreenings = watchlistScreenings ?? json.missing("WatchlistScreeningIndividualListResponse.watchlist_screenings")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/program/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
public struct WatchlistScreeningIndividualProgramGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let createdAt: Timestamp
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let isRescanningEnabled: Bool
    /// A list of ``IndividualWatchlistCode`` values, without duplicates. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let listsEnabled: [IndividualWatchlistCode]
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let name: String
    /// One of `coarse`, `balanced`, `strict` and `exact`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let nameSensitivity: ProgramNameSensitivity
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget).
    public let isArchived: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "created_at", "is_rescanning_enabled", "lists_enabled", "name", "name_sensitivity", "audit_trail", "is_archived", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var isRescanningEnabled: Bool?
        var listsEnabled: [IndividualWatchlistCode]?
        var name: String?
        var nameSensitivity: ProgramNameSensitivity?
        var auditTrail: WatchlistScreeningAuditTrail?
        var isArchived: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: isRescanningEnabled = json.decode()
                case 3: listsEnabled = json.decode()
                case 4: name = json.decode()
                case 5: nameSensitivity = json.decode()
                case 6: auditTrail = json.decode()
                case 7: isArchived = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.id")
        self.createdAt = createdAt ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.created_at")
        self.isRescanningEnabled = isRescanningEnabled ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.is_rescanning_enabled")
        self.listsEnabled = listsEnabled ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.lists_enabled")
        self.name = name ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.name")
        self.nameSensitivity = nameSensitivity ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.name_sensitivity")
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.audit_trail")
        self.isArchived = isArchived ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.is_archived")
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualProgramGetResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/program/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
public struct WatchlistScreeningIndividualProgramListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``IndividualWatchlistProgram`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let watchlistPrograms: [IndividualWatchlistProgram]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("watchlist_programs", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var watchlistPrograms: [IndividualWatchlistProgram]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistPrograms = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistPrograms = watchlistPrograms ?? json.missing("WatchlistScreeningIndividualProgramListResponse.watchlist_programs")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualProgramListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/review/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
public struct WatchlistScreeningIndividualReviewCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public let id: String
    /// A list of texts. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public let confirmedHits: [String]
    /// A list of texts. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public let dismissedHits: [String]
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public let comment: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "confirmed_hits", "dismissed_hits", "comment", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var confirmedHits: [String]?
        var dismissedHits: [String]?
        var comment: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: confirmedHits = json.decode()
                case 2: dismissedHits = json.decode()
                case 3: comment = json.decode()
                case 4: auditTrail = json.decode()
                case 5: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividualReviewCreateResponse.id")
        self.confirmedHits = confirmedHits ?? json.missing("WatchlistScreeningIndividualReviewCreateResponse.confirmed_hits")
        self.dismissedHits = dismissedHits ?? json.missing("WatchlistScreeningIndividualReviewCreateResponse.dismissed_hits")
        self.comment = comment
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividualReviewCreateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualReviewCreateResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/review/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
public struct WatchlistScreeningIndividualReviewListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``WatchlistScreeningReview`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let watchlistScreeningReviews: [WatchlistScreeningReview]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("watchlist_screening_reviews", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var watchlistScreeningReviews: [WatchlistScreeningReview]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistScreeningReviews = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistScreeningReviews = watchlistScreeningReviews ?? json.missing("WatchlistScreeningIndividualReviewListResponse.watchlist_screening_reviews")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualReviewListResponse.request_id")
    }
}

/// The response of `/watchlist_screening/individual/update`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
public struct WatchlistScreeningIndividualUpdateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public let id: String
    /// An object with the members of ``WatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public let searchTerms: WatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: WatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: searchTerms = json.decode()
                case 2: assignee = json.decode()
                case 3: status = json.decode()
                case 4: clientUserID = json.decode()
                case 5: auditTrail = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividualUpdateResponse.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningIndividualUpdateResponse.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningIndividualUpdateResponse.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividualUpdateResponse.audit_trail")
        self.requestID = requestID ?? json.missing("WatchlistScreeningIndividualUpdateResponse.request_id")
    }
}
