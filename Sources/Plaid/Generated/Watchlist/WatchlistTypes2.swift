// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `WatchlistScreeningHitLocations` of Plaid's OpenAPI document.
public struct WatchlistScreeningHitLocations: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `full`.
    public let full: String
    /// The JSON member `country`.
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

/// The schema `WatchlistScreeningIndividual` of Plaid's OpenAPI document.
public struct WatchlistScreeningIndividual: JSONObjectDecodable, RedactedDescription {
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

/// The schema `WatchlistScreeningRequestSearchTerms` of Plaid's OpenAPI document.
public struct WatchlistScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// The JSON member `watchlist_program_id`.
    public var watchlistProgramID: String
    /// The JSON member `legal_name`.
    public var legalName: String
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `document_number`.
    public var documentNumber: SensitiveString?
    /// The JSON member `country`.
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

/// The schema `WatchlistScreeningReview` of Plaid's OpenAPI document.
public struct WatchlistScreeningReview: JSONObjectDecodable, RedactedDescription {
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

/// The schema `WatchlistScreeningSearchTerms` of Plaid's OpenAPI document.
public struct WatchlistScreeningSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `watchlist_program_id`.
    public let watchlistProgramID: String
    /// The JSON member `legal_name`.
    public let legalName: String
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: CalendarDate?
    /// The JSON member `document_number`.
    public let documentNumber: SensitiveString?
    /// The JSON member `country`.
    public let country: String?
    /// The JSON member `version`.
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
