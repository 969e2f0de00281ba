// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``GenericScreeningHitLocationItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct WatchlistScreeningHitLocations: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let full: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let country: String

    private static let keys = JSONKeyTable("full", "country")
    public init(json: inout JSONReader) {
        var full: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: full = json.decode()
                case 1: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.full = full ?? json.missing("WatchlistScreeningHitLocations.full")
        self.country = country ?? json.missing("WatchlistScreeningHitLocations.country")
    }
}

/// The type of ``WatchlistScreeningIndividualHistoryListResponse/watchlistScreenings`` and
/// ``WatchlistScreeningIndividualListResponse/watchlistScreenings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
public struct WatchlistScreeningIndividual: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let id: String
    /// An object with the members of ``WatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let searchTerms: WatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist).
    public let auditTrail: WatchlistScreeningAuditTrail

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: WatchlistScreeningSearchTerms?
        var assignee: String?
        var status: WatchlistScreeningStatus?
        var clientUserID: String?
        var auditTrail: WatchlistScreeningAuditTrail?
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
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningIndividual.id")
        self.searchTerms = searchTerms ?? json.missing("WatchlistScreeningIndividual.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("WatchlistScreeningIndividual.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningIndividual.audit_trail")
    }
}

/// The type of ``WatchlistScreeningIndividualCreateRequest/searchTerms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
public struct WatchlistScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var watchlistProgramID: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var legalName: String
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var dateOfBirth: CalendarDate?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var documentNumber: SensitiveString?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistProgramID: String,
        legalName: String,
        dateOfBirth: CalendarDate? = nil,
        documentNumber: SensitiveString? = nil,
        country: String? = nil
    ) {
        self.watchlistProgramID = watchlistProgramID
        self.legalName = legalName
        self.dateOfBirth = dateOfBirth
        self.documentNumber = documentNumber
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("watchlist_program_id", watchlistProgramID)
        json.field("legal_name", legalName)
        json.field("date_of_birth", dateOfBirth)
        json.field("document_number", documentNumber)
        json.field("country", country)
        json.endObject()
    }
}

/// The type of ``WatchlistScreeningIndividualReviewListResponse/watchlistScreeningReviews``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
public struct WatchlistScreeningReview: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let id: String
    /// A list of texts. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let confirmedHits: [String]
    /// A list of texts. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let dismissedHits: [String]
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let comment: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist).
    public let auditTrail: WatchlistScreeningAuditTrail

    private static let keys = JSONKeyTable("id", "confirmed_hits", "dismissed_hits", "comment", "audit_trail")
    public init(json: inout JSONReader) {
        var id: String?
        var confirmedHits: [String]?
        var dismissedHits: [String]?
        var comment: String?
        var auditTrail: WatchlistScreeningAuditTrail?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: confirmedHits = json.decode()
                case 2: dismissedHits = json.decode()
                case 3: comment = json.decode()
                case 4: auditTrail = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningReview.id")
        self.confirmedHits = confirmedHits ?? json.missing("WatchlistScreeningReview.confirmed_hits")
        self.dismissedHits = dismissedHits ?? json.missing("WatchlistScreeningReview.dismissed_hits")
        self.comment = comment
        self.auditTrail = auditTrail ?? json.missing("WatchlistScreeningReview.audit_trail")
    }
}

/// The type of 4 members, ``WatchlistScreeningIndividual/searchTerms`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
public struct WatchlistScreeningSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let watchlistProgramID: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let legalName: String
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let dateOfBirth: CalendarDate?
    /// Sensitive text, which descriptions redact. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let documentNumber: SensitiveString?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let country: String?
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate).
    public let version: Int

    private static let keys = JSONKeyTable("watchlist_program_id", "legal_name", "date_of_birth", "document_number", "country", "version")
    public init(json: inout JSONReader) {
        var watchlistProgramID: String?
        var legalName: String?
        var dateOfBirth: CalendarDate?
        var documentNumber: SensitiveString?
        var country: String?
        var version: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: watchlistProgramID = json.decode()
                case 1: legalName = json.decode()
                case 2: dateOfBirth = json.decode()
                case 3: documentNumber = json.decode()
                case 4: country = json.decode()
                case 5: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.watchlistProgramID = watchlistProgramID ?? json.missing("WatchlistScreeningSearchTerms.watchlist_program_id")
        self.legalName = legalName ?? json.missing("WatchlistScreeningSearchTerms.legal_name")
        self.dateOfBirth = dateOfBirth
        self.documentNumber = documentNumber
        self.country = country
        self.version = version ?? json.missing("WatchlistScreeningSearchTerms.version")
    }
}
