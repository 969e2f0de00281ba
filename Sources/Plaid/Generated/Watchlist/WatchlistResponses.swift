// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The answer of the operations that return `WatchlistScreeningEntityCreateResponse`.
public struct WatchlistScreeningEntityCreateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: EntityWatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityGetResponse`.
public struct WatchlistScreeningEntityGetResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: EntityWatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityHistoryListResponse`.
public struct WatchlistScreeningEntityHistoryListResponse: PlaidResponse {
    /// The wire's `entity_watchlist_screenings`.
    public var entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityHitListResponse`.
public struct WatchlistScreeningEntityHitListResponse: PlaidResponse {
    /// The wire's `entity_watchlist_screening_hits`.
    public var entityWatchlistScreeningHits: [EntityWatchlistScreeningHit]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityListResponse`.
public struct WatchlistScreeningEntityListResponse: PlaidResponse {
    /// The wire's `entity_watchlist_screenings`.
    public var entityWatchlistScreenings: [EntityWatchlistScreening]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityProgramGetResponse`.
public struct WatchlistScreeningEntityProgramGetResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `created_at`.
    public var createdAt: Timestamp
    /// The wire's `is_rescanning_enabled`.
    public var isRescanningEnabled: Bool
    /// The wire's `lists_enabled`.
    public var listsEnabled: [EntityWatchlistCode]
    /// The wire's `name`.
    public var name: String
    /// The wire's `name_sensitivity`.
    public var nameSensitivity: ProgramNameSensitivity
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `is_archived`.
    public var isArchived: Bool
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityProgramListResponse`.
public struct WatchlistScreeningEntityProgramListResponse: PlaidResponse {
    /// The wire's `entity_watchlist_programs`.
    public var entityWatchlistPrograms: [EntityWatchlistProgram]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityReviewCreateResponse`.
public struct WatchlistScreeningEntityReviewCreateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `confirmed_hits`.
    public var confirmedHits: [String]
    /// The wire's `dismissed_hits`.
    public var dismissedHits: [String]
    /// The wire's `comment`.
    public var comment: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityReviewListResponse`.
public struct WatchlistScreeningEntityReviewListResponse: PlaidResponse {
    /// The wire's `entity_watchlist_screening_reviews`.
    public var entityWatchlistScreeningReviews: [EntityWatchlistScreeningReview]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningEntityUpdateResponse`.
public struct WatchlistScreeningEntityUpdateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: EntityWatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualCreateResponse`.
public struct WatchlistScreeningIndividualCreateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: WatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualGetResponse`.
public struct WatchlistScreeningIndividualGetResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: WatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualHistoryListResponse`.
public struct WatchlistScreeningIndividualHistoryListResponse: PlaidResponse {
    /// The wire's `watchlist_screenings`.
    public var watchlistScreenings: [WatchlistScreeningIndividual]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualHitListResponse`.
public struct WatchlistScreeningIndividualHitListResponse: PlaidResponse {
    /// The wire's `watchlist_screening_hits`.
    public var watchlistScreeningHits: [WatchlistScreeningHit]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualListResponse`.
public struct WatchlistScreeningIndividualListResponse: PlaidResponse {
    /// The wire's `watchlist_screenings`.
    public var watchlistScreenings: [WatchlistScreeningIndividual]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualProgramGetResponse`.
public struct WatchlistScreeningIndividualProgramGetResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `created_at`.
    public var createdAt: Timestamp
    /// The wire's `is_rescanning_enabled`.
    public var isRescanningEnabled: Bool
    /// The wire's `lists_enabled`.
    public var listsEnabled: [IndividualWatchlistCode]
    /// The wire's `name`.
    public var name: String
    /// The wire's `name_sensitivity`.
    public var nameSensitivity: ProgramNameSensitivity
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `is_archived`.
    public var isArchived: Bool
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualProgramListResponse`.
public struct WatchlistScreeningIndividualProgramListResponse: PlaidResponse {
    /// The wire's `watchlist_programs`.
    public var watchlistPrograms: [IndividualWatchlistProgram]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualReviewCreateResponse`.
public struct WatchlistScreeningIndividualReviewCreateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `confirmed_hits`.
    public var confirmedHits: [String]
    /// The wire's `dismissed_hits`.
    public var dismissedHits: [String]
    /// The wire's `comment`.
    public var comment: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualReviewListResponse`.
public struct WatchlistScreeningIndividualReviewListResponse: PlaidResponse {
    /// The wire's `watchlist_screening_reviews`.
    public var watchlistScreeningReviews: [WatchlistScreeningReview]
    /// The wire's `next_cursor`.
    public var nextCursor: String?
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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

/// The answer of the operations that return `WatchlistScreeningIndividualUpdateResponse`.
public struct WatchlistScreeningIndividualUpdateResponse: PlaidResponse {
    /// The wire's `id`.
    public var id: String
    /// The wire's `search_terms`.
    public var searchTerms: WatchlistScreeningSearchTerms
    /// The wire's `assignee`.
    public var assignee: String?
    /// The wire's `status`.
    public var status: WatchlistScreeningStatus
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `audit_trail`.
    public var auditTrail: WatchlistScreeningAuditTrail
    /// The wire's `request_id`.
    public var requestID: RequestID
    /// The answer as it came.
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
