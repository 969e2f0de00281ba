// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `DateRange` of Plaid's OpenAPI document.
public struct DateRange: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `beginning`.
    public let beginning: CalendarDate
    /// The JSON member `ending`.
    public let ending: CalendarDate

    private static let keys = JSONKeyTable("beginning", "ending")
    public init(json: inout JSONReader) {
        var beginning: CalendarDate?
        var ending: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: beginning = json.decode()
                case 1: ending = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.beginning = beginning ?? json.missing("DateRange.beginning")
        self.ending = ending ?? json.missing("DateRange.ending")
    }
}

/// The schema `EntityDocument` of Plaid's OpenAPI document.
public struct EntityDocument: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: EntityDocumentType
    /// The JSON member `number`.
    public let number: String

    private static let keys = JSONKeyTable("type", "number")
    public init(json: inout JSONReader) {
        var type: EntityDocumentType?
        var number: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: number = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type ?? json.missing("EntityDocument.type")
        self.number = number ?? json.missing("EntityDocument.number")
    }
}

/// The schema `EntityScreeningHitAnalysis` of Plaid's OpenAPI document.
public struct EntityScreeningHitAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `documents`.
    public let documents: MatchSummaryCode?
    /// The JSON member `email_addresses`.
    public let emailAddresses: MatchSummaryCode?
    /// The JSON member `locations`.
    public let locations: MatchSummaryCode?
    /// The JSON member `names`.
    public let names: MatchSummaryCode?
    /// The JSON member `phone_numbers`.
    public let phoneNumbers: MatchSummaryCode?
    /// The JSON member `urls`.
    public let urls: MatchSummaryCode?
    /// The JSON member `search_terms_version`.
    public let searchTermsVersion: Int

    private static let keys = JSONKeyTable("documents", "email_addresses", "locations", "names", "phone_numbers", "urls", "search_terms_version")
    public init(json: inout JSONReader) {
        var documents: MatchSummaryCode?
        var emailAddresses: MatchSummaryCode?
        var locations: MatchSummaryCode?
        var names: MatchSummaryCode?
        var phoneNumbers: MatchSummaryCode?
        var urls: MatchSummaryCode?
        var searchTermsVersion: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documents = json.decode()
                case 1: emailAddresses = json.decode()
                case 2: locations = json.decode()
                case 3: names = json.decode()
                case 4: phoneNumbers = json.decode()
                case 5: urls = json.decode()
                case 6: searchTermsVersion = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documents = documents
        self.emailAddresses = emailAddresses
        self.locations = locations
        self.names = names
        self.phoneNumbers = phoneNumbers
        self.urls = urls
        self.searchTermsVersion = searchTermsVersion ?? json.missing("EntityScreeningHitAnalysis.search_terms_version")
    }
}

/// The schema `EntityScreeningHitData` of Plaid's OpenAPI document.
public struct EntityScreeningHitData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `documents`.
    public let documents: [EntityScreeningHitDocumentsItems]?
    /// The JSON member `email_addresses`.
    public let emailAddresses: [EntityScreeningHitEmailsItems]?
    /// The JSON member `locations`.
    public let locations: [GenericScreeningHitLocationItems]?
    /// The JSON member `names`.
    public let names: [EntityScreeningHitNamesItems]?
    /// The JSON member `phone_numbers`.
    public let phoneNumbers: [EntityScreeningHitsPhoneNumberItems]?
    /// The JSON member `urls`.
    public let urls: [EntityScreeningHitUrlsItems]?

    private static let keys = JSONKeyTable("documents", "email_addresses", "locations", "names", "phone_numbers", "urls")
    public init(json: inout JSONReader) {
        var documents: [EntityScreeningHitDocumentsItems]?
        var emailAddresses: [EntityScreeningHitEmailsItems]?
        var locations: [GenericScreeningHitLocationItems]?
        var names: [EntityScreeningHitNamesItems]?
        var phoneNumbers: [EntityScreeningHitsPhoneNumberItems]?
        var urls: [EntityScreeningHitUrlsItems]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documents = json.decode()
                case 1: emailAddresses = json.decode()
                case 2: locations = json.decode()
                case 3: names = json.decode()
                case 4: phoneNumbers = json.decode()
                case 5: urls = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documents = documents
        self.emailAddresses = emailAddresses
        self.locations = locations
        self.names = names
        self.phoneNumbers = phoneNumbers
        self.urls = urls
    }
}

/// The schema `EntityScreeningHitDocumentsItems` of Plaid's OpenAPI document.
public struct EntityScreeningHitDocumentsItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: EntityDocument?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: EntityDocument?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityScreeningHitEmails` of Plaid's OpenAPI document.
public struct EntityScreeningHitEmails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `email_address`.
    public let emailAddress: String

    private static let keys = JSONKeyTable("email_address")
    public init(json: inout JSONReader) {
        var emailAddress: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: emailAddress = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.emailAddress = emailAddress ?? json.missing("EntityScreeningHitEmails.email_address")
    }
}

/// The schema `EntityScreeningHitEmailsItems` of Plaid's OpenAPI document.
public struct EntityScreeningHitEmailsItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: EntityScreeningHitEmails?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: EntityScreeningHitEmails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityScreeningHitNames` of Plaid's OpenAPI document.
public struct EntityScreeningHitNames: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `full`.
    public let full: String
    /// The JSON member `is_primary`.
    public let isPrimary: Bool
    /// The JSON member `weak_alias_determination`.
    public let weakAliasDetermination: WeakAliasDetermination

    private static let keys = JSONKeyTable("full", "is_primary", "weak_alias_determination")
    public init(json: inout JSONReader) {
        var full: String?
        var isPrimary: Bool?
        var weakAliasDetermination: WeakAliasDetermination?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: full = json.decode()
                case 1: isPrimary = json.decode()
                case 2: weakAliasDetermination = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.full = full ?? json.missing("EntityScreeningHitNames.full")
        self.isPrimary = isPrimary ?? json.missing("EntityScreeningHitNames.is_primary")
        self.weakAliasDetermination = weakAliasDetermination ?? json.missing("EntityScreeningHitNames.weak_alias_determination")
    }
}

/// The schema `EntityScreeningHitNamesItems` of Plaid's OpenAPI document.
public struct EntityScreeningHitNamesItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: EntityScreeningHitNames?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: EntityScreeningHitNames?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityScreeningHitPhoneNumbers` of Plaid's OpenAPI document.
public struct EntityScreeningHitPhoneNumbers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: PhoneType
    /// The JSON member `phone_number`.
    public let phoneNumber: String

    private static let keys = JSONKeyTable("type", "phone_number")
    public init(json: inout JSONReader) {
        var type: PhoneType?
        var phoneNumber: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: phoneNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type ?? json.missing("EntityScreeningHitPhoneNumbers.type")
        self.phoneNumber = phoneNumber ?? json.missing("EntityScreeningHitPhoneNumbers.phone_number")
    }
}

/// The schema `EntityScreeningHitUrls` of Plaid's OpenAPI document.
public struct EntityScreeningHitUrls: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `url`.
    public let url: String

    private static let keys = JSONKeyTable("url")
    public init(json: inout JSONReader) {
        var url: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: url = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.url = url ?? json.missing("EntityScreeningHitUrls.url")
    }
}

/// The schema `EntityScreeningHitUrlsItems` of Plaid's OpenAPI document.
public struct EntityScreeningHitUrlsItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: EntityScreeningHitUrls?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: EntityScreeningHitUrls?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityScreeningHitsPhoneNumberItems` of Plaid's OpenAPI document.
public struct EntityScreeningHitsPhoneNumberItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: EntityScreeningHitPhoneNumbers?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: EntityScreeningHitPhoneNumbers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityWatchlistProgram` of Plaid's OpenAPI document.
public struct EntityWatchlistProgram: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("id", "created_at", "is_rescanning_enabled", "lists_enabled", "name", "name_sensitivity", "audit_trail", "is_archived")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var isRescanningEnabled: Bool?
        var listsEnabled: [EntityWatchlistCode]?
        var name: String?
        var nameSensitivity: ProgramNameSensitivity?
        var auditTrail: WatchlistScreeningAuditTrail?
        var isArchived: Bool?
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
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("EntityWatchlistProgram.id")
        self.createdAt = createdAt ?? json.missing("EntityWatchlistProgram.created_at")
        self.isRescanningEnabled = isRescanningEnabled ?? json.missing("EntityWatchlistProgram.is_rescanning_enabled")
        self.listsEnabled = listsEnabled ?? json.missing("EntityWatchlistProgram.lists_enabled")
        self.name = name ?? json.missing("EntityWatchlistProgram.name")
        self.nameSensitivity = nameSensitivity ?? json.missing("EntityWatchlistProgram.name_sensitivity")
        self.auditTrail = auditTrail ?? json.missing("EntityWatchlistProgram.audit_trail")
        self.isArchived = isArchived ?? json.missing("EntityWatchlistProgram.is_archived")
    }
}

/// The schema `EntityWatchlistScreening` of Plaid's OpenAPI document.
public struct EntityWatchlistScreening: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("id", "search_terms", "assignee", "status", "client_user_id", "audit_trail")
    public init(json: inout JSONReader) {
        var id: String?
        var searchTerms: EntityWatchlistScreeningSearchTerms?
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
        self.id = id ?? json.missing("EntityWatchlistScreening.id")
        self.searchTerms = searchTerms ?? json.missing("EntityWatchlistScreening.search_terms")
        self.assignee = assignee
        self.status = status ?? json.missing("EntityWatchlistScreening.status")
        self.clientUserID = clientUserID
        self.auditTrail = auditTrail ?? json.missing("EntityWatchlistScreening.audit_trail")
    }
}

/// The schema `EntityWatchlistScreeningHit` of Plaid's OpenAPI document.
public struct EntityWatchlistScreeningHit: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `review_status`.
    public let reviewStatus: WatchlistScreeningHitStatus
    /// The JSON member `first_active`.
    public let firstActive: Timestamp
    /// The JSON member `inactive_since`.
    public let inactiveSince: Timestamp?
    /// The JSON member `historical_since`.
    public let historicalSince: Timestamp?
    /// The JSON member `list_code`.
    public let listCode: EntityWatchlistCode
    /// The JSON member `plaid_uid`.
    public let plaidUid: String
    /// The JSON member `source_uid`.
    public let sourceUid: String?
    /// The JSON member `sub_programs`.
    public let subPrograms: [String]
    /// The JSON member `analysis`.
    public let analysis: EntityScreeningHitAnalysis?
    /// The JSON member `data`.
    public let data: EntityScreeningHitData?

    private static let keys = JSONKeyTable("id", "review_status", "first_active", "inactive_since", "historical_since", "list_code", "plaid_uid", "source_uid", "sub_programs", "analysis", "data")
    public init(json: inout JSONReader) {
        var id: String?
        var reviewStatus: WatchlistScreeningHitStatus?
        var firstActive: Timestamp?
        var inactiveSince: Timestamp?
        var historicalSince: Timestamp?
        var listCode: EntityWatchlistCode?
        var plaidUid: String?
        var sourceUid: String?
        var subPrograms: [String]?
        var analysis: EntityScreeningHitAnalysis?
        var data: EntityScreeningHitData?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: reviewStatus = json.decode()
                case 2: firstActive = json.decode()
                case 3: inactiveSince = json.decode()
                case 4: historicalSince = json.decode()
                case 5: listCode = json.decode()
                case 6: plaidUid = json.decode()
                case 7: sourceUid = json.decode()
                case 8: subPrograms = json.decode()
                case 9: analysis = json.decode()
                case 10: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("EntityWatchlistScreeningHit.id")
        self.reviewStatus = reviewStatus ?? json.missing("EntityWatchlistScreeningHit.review_status")
        self.firstActive = firstActive ?? json.missing("EntityWatchlistScreeningHit.first_active")
        self.inactiveSince = inactiveSince
        self.historicalSince = historicalSince
        self.listCode = listCode ?? json.missing("EntityWatchlistScreeningHit.list_code")
        self.plaidUid = plaidUid ?? json.missing("EntityWatchlistScreeningHit.plaid_uid")
        self.sourceUid = sourceUid
        self.subPrograms = subPrograms ?? json.missing("EntityWatchlistScreeningHit.sub_programs")
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `EntityWatchlistScreeningReview` of Plaid's OpenAPI document.
public struct EntityWatchlistScreeningReview: JSONObjectDecodable, RedactedDescription {
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
        self.id = id ?? json.missing("EntityWatchlistScreeningReview.id")
        self.confirmedHits = confirmedHits ?? json.missing("EntityWatchlistScreeningReview.confirmed_hits")
        self.dismissedHits = dismissedHits ?? json.missing("EntityWatchlistScreeningReview.dismissed_hits")
        self.comment = comment
        self.auditTrail = auditTrail ?? json.missing("EntityWatchlistScreeningReview.audit_trail")
    }
}

/// The schema `EntityWatchlistScreeningSearchTerms` of Plaid's OpenAPI document.
public struct EntityWatchlistScreeningSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `entity_watchlist_program_id`.
    public let entityWatchlistProgramID: String
    /// The JSON member `legal_name`.
    public let legalName: String
    /// The JSON member `document_number`.
    public let documentNumber: SensitiveString?
    /// The JSON member `email_address`.
    public let emailAddress: String?
    /// The JSON member `country`.
    public let country: String?
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `url`.
    public let url: String?
    /// The JSON member `version`.
    public let version: Int

    private static let keys = JSONKeyTable("entity_watchlist_program_id", "legal_name", "document_number", "email_address", "country", "phone_number", "url", "version")
    public init(json: inout JSONReader) {
        var entityWatchlistProgramID: String?
        var legalName: String?
        var documentNumber: SensitiveString?
        var emailAddress: String?
        var country: String?
        var phoneNumber: String?
        var url: String?
        var version: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: entityWatchlistProgramID = json.decode()
                case 1: legalName = json.decode()
                case 2: documentNumber = json.decode()
                case 3: emailAddress = json.decode()
                case 4: country = json.decode()
                case 5: phoneNumber = json.decode()
                case 6: url = json.decode()
                case 7: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.entityWatchlistProgramID = entityWatchlistProgramID ?? json.missing("EntityWatchlistScreeningSearchTerms.entity_watchlist_program_id")
        self.legalName = legalName ?? json.missing("EntityWatchlistScreeningSearchTerms.legal_name")
        self.documentNumber = documentNumber
        self.emailAddress = emailAddress
        self.country = country
        self.phoneNumber = phoneNumber
        self.url = url
        self.version = version ?? json.missing("EntityWatchlistScreeningSearchTerms.version")
    }
}

/// The schema `EntityWatchlistSearchTerms` of Plaid's OpenAPI document.
public struct EntityWatchlistSearchTerms: JSONEncodable, RedactedDescription {
    /// The JSON member `entity_watchlist_program_id`.
    public var entityWatchlistProgramID: String
    /// The JSON member `legal_name`.
    public var legalName: String
    /// The JSON member `document_number`.
    public var documentNumber: SensitiveString?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `country`.
    public var country: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `url`.
    public var url: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistProgramID: String,
        legalName: String,
        documentNumber: SensitiveString? = nil,
        emailAddress: String? = nil,
        country: String? = nil,
        phoneNumber: String? = nil,
        url: String? = nil
    ) {
        self.entityWatchlistProgramID = entityWatchlistProgramID
        self.legalName = legalName
        self.documentNumber = documentNumber
        self.emailAddress = emailAddress
        self.country = country
        self.phoneNumber = phoneNumber
        self.url = url
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_program_id", entityWatchlistProgramID)
        json.field("legal_name", legalName)
        json.field("document_number", documentNumber)
        json.field("email_address", emailAddress)
        json.field("country", country)
        json.field("phone_number", phoneNumber)
        json.field("url", url)
        json.endObject()
    }
}

/// The schema `GenericScreeningHitLocationItems` of Plaid's OpenAPI document.
public struct GenericScreeningHitLocationItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: WatchlistScreeningHitLocations?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: WatchlistScreeningHitLocations?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `IndividualScreeningHitNames` of Plaid's OpenAPI document.
public struct IndividualScreeningHitNames: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `full`.
    public let full: String
    /// The JSON member `is_primary`.
    public let isPrimary: Bool
    /// The JSON member `weak_alias_determination`.
    public let weakAliasDetermination: WeakAliasDetermination

    private static let keys = JSONKeyTable("full", "is_primary", "weak_alias_determination")
    public init(json: inout JSONReader) {
        var full: String?
        var isPrimary: Bool?
        var weakAliasDetermination: WeakAliasDetermination?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: full = json.decode()
                case 1: isPrimary = json.decode()
                case 2: weakAliasDetermination = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.full = full ?? json.missing("IndividualScreeningHitNames.full")
        self.isPrimary = isPrimary ?? json.missing("IndividualScreeningHitNames.is_primary")
        self.weakAliasDetermination = weakAliasDetermination ?? json.missing("IndividualScreeningHitNames.weak_alias_determination")
    }
}

/// The schema `IndividualWatchlistProgram` of Plaid's OpenAPI document.
public struct IndividualWatchlistProgram: JSONObjectDecodable, RedactedDescription {
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

    private static let keys = JSONKeyTable("id", "created_at", "is_rescanning_enabled", "lists_enabled", "name", "name_sensitivity", "audit_trail", "is_archived")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var isRescanningEnabled: Bool?
        var listsEnabled: [IndividualWatchlistCode]?
        var name: String?
        var nameSensitivity: ProgramNameSensitivity?
        var auditTrail: WatchlistScreeningAuditTrail?
        var isArchived: Bool?
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
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IndividualWatchlistProgram.id")
        self.createdAt = createdAt ?? json.missing("IndividualWatchlistProgram.created_at")
        self.isRescanningEnabled = isRescanningEnabled ?? json.missing("IndividualWatchlistProgram.is_rescanning_enabled")
        self.listsEnabled = listsEnabled ?? json.missing("IndividualWatchlistProgram.lists_enabled")
        self.name = name ?? json.missing("IndividualWatchlistProgram.name")
        self.nameSensitivity = nameSensitivity ?? json.missing("IndividualWatchlistProgram.name_sensitivity")
        self.auditTrail = auditTrail ?? json.missing("IndividualWatchlistProgram.audit_trail")
        self.isArchived = isArchived ?? json.missing("IndividualWatchlistProgram.is_archived")
    }
}

/// The schema `MatchSummary` of Plaid's OpenAPI document.
public struct MatchSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `summary`.
    public let summary: MatchSummaryCode

    private static let keys = JSONKeyTable("summary")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("MatchSummary.summary")
    }
}

/// The schema `ScreeningHitAnalysis` of Plaid's OpenAPI document.
public struct ScreeningHitAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `dates_of_birth`.
    public let datesOfBirth: MatchSummaryCode?
    /// The JSON member `documents`.
    public let documents: MatchSummaryCode?
    /// The JSON member `locations`.
    public let locations: MatchSummaryCode?
    /// The JSON member `names`.
    public let names: MatchSummaryCode?
    /// The JSON member `search_terms_version`.
    public let searchTermsVersion: Int

    private static let keys = JSONKeyTable("dates_of_birth", "documents", "locations", "names", "search_terms_version")
    public init(json: inout JSONReader) {
        var datesOfBirth: MatchSummaryCode?
        var documents: MatchSummaryCode?
        var locations: MatchSummaryCode?
        var names: MatchSummaryCode?
        var searchTermsVersion: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: datesOfBirth = json.decode()
                case 1: documents = json.decode()
                case 2: locations = json.decode()
                case 3: names = json.decode()
                case 4: searchTermsVersion = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.datesOfBirth = datesOfBirth
        self.documents = documents
        self.locations = locations
        self.names = names
        self.searchTermsVersion = searchTermsVersion ?? json.missing("ScreeningHitAnalysis.search_terms_version")
    }
}

/// The schema `ScreeningHitData` of Plaid's OpenAPI document.
public struct ScreeningHitData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `dates_of_birth`.
    public let datesOfBirth: [ScreeningHitDateOfBirthItem]?
    /// The JSON member `documents`.
    public let documents: [ScreeningHitDocumentsItems]?
    /// The JSON member `locations`.
    public let locations: [GenericScreeningHitLocationItems]?
    /// The JSON member `names`.
    public let names: [ScreeningHitNamesItems]?

    private static let keys = JSONKeyTable("dates_of_birth", "documents", "locations", "names")
    public init(json: inout JSONReader) {
        var datesOfBirth: [ScreeningHitDateOfBirthItem]?
        var documents: [ScreeningHitDocumentsItems]?
        var locations: [GenericScreeningHitLocationItems]?
        var names: [ScreeningHitNamesItems]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: datesOfBirth = json.decode()
                case 1: documents = json.decode()
                case 2: locations = json.decode()
                case 3: names = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.datesOfBirth = datesOfBirth
        self.documents = documents
        self.locations = locations
        self.names = names
    }
}

/// The schema `ScreeningHitDateOfBirthItem` of Plaid's OpenAPI document.
public struct ScreeningHitDateOfBirthItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: DateRange?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: DateRange?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `ScreeningHitDocumentsItems` of Plaid's OpenAPI document.
public struct ScreeningHitDocumentsItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: WatchlistScreeningDocument?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: WatchlistScreeningDocument?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `ScreeningHitNamesItems` of Plaid's OpenAPI document.
public struct ScreeningHitNamesItems: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `analysis`.
    public let analysis: MatchSummary?
    /// The JSON member `data`.
    public let data: IndividualScreeningHitNames?

    private static let keys = JSONKeyTable("analysis", "data")
    public init(json: inout JSONReader) {
        var analysis: MatchSummary?
        var data: IndividualScreeningHitNames?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: analysis = json.decode()
                case 1: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.analysis = analysis
        self.data = data
    }
}

/// The schema `UpdateEntityScreeningRequestSearchTerms` of Plaid's OpenAPI document.
public struct UpdateEntityScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// The JSON member `entity_watchlist_program_id`.
    public var entityWatchlistProgramID: String
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `document_number`.
    public var documentNumber: SensitiveString?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `country`.
    public var country: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `url`.
    public var url: String?

    /// Creates a value; omitted members are not sent.
    public init(
        entityWatchlistProgramID: String,
        legalName: String? = nil,
        documentNumber: SensitiveString? = nil,
        emailAddress: String? = nil,
        country: String? = nil,
        phoneNumber: String? = nil,
        url: String? = nil
    ) {
        self.entityWatchlistProgramID = entityWatchlistProgramID
        self.legalName = legalName
        self.documentNumber = documentNumber
        self.emailAddress = emailAddress
        self.country = country
        self.phoneNumber = phoneNumber
        self.url = url
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("entity_watchlist_program_id", entityWatchlistProgramID)
        json.field("legal_name", legalName)
        json.field("document_number", documentNumber)
        json.field("email_address", emailAddress)
        json.field("country", country)
        json.field("phone_number", phoneNumber)
        json.field("url", url)
        json.endObject()
    }
}

/// The schema `UpdateIndividualScreeningRequestSearchTerms` of Plaid's OpenAPI document.
public struct UpdateIndividualScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// The JSON member `watchlist_program_id`.
    public var watchlistProgramID: String?
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `document_number`.
    public var documentNumber: SensitiveString?
    /// The JSON member `country`.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        watchlistProgramID: String? = nil,
        legalName: String? = nil,
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

/// The schema `WatchlistScreeningAuditTrail` of Plaid's OpenAPI document.
public struct WatchlistScreeningAuditTrail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `source`.
    public let source: Source
    /// The JSON member `dashboard_user_id`.
    public let dashboardUserID: String?
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp

    private static let keys = JSONKeyTable("source", "dashboard_user_id", "timestamp")
    public init(json: inout JSONReader) {
        var source: Source?
        var dashboardUserID: String?
        var timestamp: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: source = json.decode()
                case 1: dashboardUserID = json.decode()
                case 2: timestamp = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.source = source ?? json.missing("WatchlistScreeningAuditTrail.source")
        self.dashboardUserID = dashboardUserID
        self.timestamp = timestamp ?? json.missing("WatchlistScreeningAuditTrail.timestamp")
    }
}

/// The schema `WatchlistScreeningDocument` of Plaid's OpenAPI document.
public struct WatchlistScreeningDocument: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: WatchlistScreeningDocumentType
    /// The JSON member `number`.
    public let number: String

    private static let keys = JSONKeyTable("type", "number")
    public init(json: inout JSONReader) {
        var type: WatchlistScreeningDocumentType?
        var number: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: number = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type ?? json.missing("WatchlistScreeningDocument.type")
        self.number = number ?? json.missing("WatchlistScreeningDocument.number")
    }
}

/// The schema `WatchlistScreeningHit` of Plaid's OpenAPI document.
public struct WatchlistScreeningHit: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `review_status`.
    public let reviewStatus: WatchlistScreeningHitStatus
    /// The JSON member `first_active`.
    public let firstActive: Timestamp
    /// The JSON member `inactive_since`.
    public let inactiveSince: Timestamp?
    /// The JSON member `historical_since`.
    public let historicalSince: Timestamp?
    /// The JSON member `list_code`.
    public let listCode: IndividualWatchlistCode
    /// The JSON member `plaid_uid`.
    public let plaidUid: String
    /// The JSON member `source_uid`.
    public let sourceUid: String?
    /// The JSON member `sub_programs`.
    public let subPrograms: [String]
    /// The JSON member `analysis`.
    public let analysis: ScreeningHitAnalysis?
    /// The JSON member `data`.
    public let data: ScreeningHitData?

    private static let keys = JSONKeyTable("id", "review_status", "first_active", "inactive_since", "historical_since", "list_code", "plaid_uid", "source_uid", "sub_programs", "analysis", "data")
    public init(json: inout JSONReader) {
        var id: String?
        var reviewStatus: WatchlistScreeningHitStatus?
        var firstActive: Timestamp?
        var inactiveSince: Timestamp?
        var historicalSince: Timestamp?
        var listCode: IndividualWatchlistCode?
        var plaidUid: String?
        var sourceUid: String?
        var subPrograms: [String]?
        var analysis: ScreeningHitAnalysis?
        var data: ScreeningHitData?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: reviewStatus = json.decode()
                case 2: firstActive = json.decode()
                case 3: inactiveSince = json.decode()
                case 4: historicalSince = json.decode()
                case 5: listCode = json.decode()
                case 6: plaidUid = json.decode()
                case 7: sourceUid = json.decode()
                case 8: subPrograms = json.decode()
                case 9: analysis = json.decode()
                case 10: data = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("WatchlistScreeningHit.id")
        self.reviewStatus = reviewStatus ?? json.missing("WatchlistScreeningHit.review_status")
        self.firstActive = firstActive ?? json.missing("WatchlistScreeningHit.first_active")
        self.inactiveSince = inactiveSince
        self.historicalSince = historicalSince
        self.listCode = listCode ?? json.missing("WatchlistScreeningHit.list_code")
        self.plaidUid = plaidUid ?? json.missing("WatchlistScreeningHit.plaid_uid")
        self.sourceUid = sourceUid
        self.subPrograms = subPrograms ?? json.missing("WatchlistScreeningHit.sub_programs")
        self.analysis = analysis
        self.data = data
    }
}
