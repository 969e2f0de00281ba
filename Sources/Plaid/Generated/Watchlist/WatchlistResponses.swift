// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `WatchlistScreeningEntityCreateResponse`.
public struct WatchlistScreeningEntityCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityGetResponse`.
public struct WatchlistScreeningEntityGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityHistoryListResponse`.
public struct WatchlistScreeningEntityHistoryListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `entity_watchlist_screenings`.
    public let entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityHitListResponse`.
public struct WatchlistScreeningEntityHitListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `entity_watchlist_screening_hits`.
    public let entityWatchlistScreeningHits: [EntityWatchlistScreeningHit]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityListResponse`.
public struct WatchlistScreeningEntityListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `entity_watchlist_screenings`.
    public let entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityProgramGetResponse`.
public struct WatchlistScreeningEntityProgramGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `is_rescanning_enabled`.
    public let isRescanningEnabled: Bool
    /// The JSON member `lists_enabled`.
    public let listsEnabled: [EntityWatchlistCode]
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `name_sensitivity`.
    public let nameSensitivity: ProgramNameSensitivity
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `is_archived`.
    public let isArchived: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityProgramListResponse`.
public struct WatchlistScreeningEntityProgramListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `entity_watchlist_programs`.
    public let entityWatchlistPrograms: [EntityWatchlistProgram]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityReviewCreateResponse`.
public struct WatchlistScreeningEntityReviewCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `confirmed_hits`.
    public let confirmedHits: [String]
    /// The JSON member `dismissed_hits`.
    public let dismissedHits: [String]
    /// The JSON member `comment`.
    public let comment: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityReviewListResponse`.
public struct WatchlistScreeningEntityReviewListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `entity_watchlist_screening_reviews`.
    public let entityWatchlistScreeningReviews: [EntityWatchlistScreeningReview]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningEntityUpdateResponse`.
public struct WatchlistScreeningEntityUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualCreateResponse`.
public struct WatchlistScreeningIndividualCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: WatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualGetResponse`.
public struct WatchlistScreeningIndividualGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: WatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualHistoryListResponse`.
public struct WatchlistScreeningIndividualHistoryListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `watchlist_screenings`.
    public let watchlistScreenings: [WatchlistScreeningIndividual]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualHitListResponse`.
public struct WatchlistScreeningIndividualHitListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `watchlist_screening_hits`.
    public let watchlistScreeningHits: [WatchlistScreeningHit]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualListResponse`.
public struct WatchlistScreeningIndividualListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `watchlist_screenings`.
    public let watchlistScreenings: [WatchlistScreeningIndividual]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualProgramGetResponse`.
public struct WatchlistScreeningIndividualProgramGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `is_rescanning_enabled`.
    public let isRescanningEnabled: Bool
    /// The JSON member `lists_enabled`.
    public let listsEnabled: [IndividualWatchlistCode]
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `name_sensitivity`.
    public let nameSensitivity: ProgramNameSensitivity
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `is_archived`.
    public let isArchived: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualProgramListResponse`.
public struct WatchlistScreeningIndividualProgramListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `watchlist_programs`.
    public let watchlistPrograms: [IndividualWatchlistProgram]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualReviewCreateResponse`.
public struct WatchlistScreeningIndividualReviewCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `confirmed_hits`.
    public let confirmedHits: [String]
    /// The JSON member `dismissed_hits`.
    public let dismissedHits: [String]
    /// The JSON member `comment`.
    public let comment: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualReviewListResponse`.
public struct WatchlistScreeningIndividualReviewListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `watchlist_screening_reviews`.
    public let watchlistScreeningReviews: [WatchlistScreeningReview]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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

/// The response of the operations that return `WatchlistScreeningIndividualUpdateResponse`.
public struct WatchlistScreeningIndividualUpdateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `search_terms`.
    public let searchTerms: WatchlistScreeningSearchTerms
    /// The JSON member `assignee`.
    public let assignee: String?
    /// The JSON member `status`.
    public let status: WatchlistScreeningStatus
    /// The JSON member `client_user_id`.
    public let clientUserID: String?
    /// The JSON member `audit_trail`.
    public let auditTrail: WatchlistScreeningAuditTrail
    /// The JSON member `request_id`.
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
