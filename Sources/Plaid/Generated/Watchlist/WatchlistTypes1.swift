// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``ScreeningHitDateOfBirthItem/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct DateRange: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let beginning: CalendarDate
    /// A date as `YYYY-MM-DD`, without a time zone. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``EntityScreeningHitDocumentsItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityDocument: JSONObjectDecodable, RedactedDescription {
    /// One of `bik`, `business_number`, `imo`, `other`, `swift` and `tax_id`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let type: EntityDocumentType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityWatchlistScreeningHit/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let documents: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let emailAddresses: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let locations: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let names: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let phoneNumbers: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let urls: MatchSummaryCode?
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityWatchlistScreeningHit/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitData: JSONObjectDecodable, RedactedDescription {
    /// A list of ``EntityScreeningHitDocumentsItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let documents: [EntityScreeningHitDocumentsItems]?
    /// A list of ``EntityScreeningHitEmailsItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let emailAddresses: [EntityScreeningHitEmailsItems]?
    /// A list of ``GenericScreeningHitLocationItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let locations: [GenericScreeningHitLocationItems]?
    /// A list of ``EntityScreeningHitNamesItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let names: [EntityScreeningHitNamesItems]?
    /// A list of ``EntityScreeningHitsPhoneNumberItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let phoneNumbers: [EntityScreeningHitsPhoneNumberItems]?
    /// A list of ``EntityScreeningHitUrlsItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitData/documents``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitDocumentsItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``EntityDocument``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitEmailsItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitEmails: JSONObjectDecodable, RedactedDescription {
    /// An email address. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitData/emailAddresses``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitEmailsItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``EntityScreeningHitEmails``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitNamesItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitNames: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let full: String
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let isPrimary: Bool
    /// One of `none`, `source` and `plaid`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitData/names``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitNamesItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``EntityScreeningHitNames``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitsPhoneNumberItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitPhoneNumbers: JSONObjectDecodable, RedactedDescription {
    /// One of `phone` and `fax`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let type: PhoneType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitUrlsItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitUrls: JSONObjectDecodable, RedactedDescription {
    /// A URL. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitData/urls``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitUrlsItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``EntityScreeningHitUrls``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``EntityScreeningHitData/phoneNumbers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityScreeningHitsPhoneNumberItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``EntityScreeningHitPhoneNumbers``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``WatchlistScreeningEntityProgramListResponse/entityWatchlistPrograms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
public struct EntityWatchlistProgram: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let createdAt: Timestamp
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let isRescanningEnabled: Bool
    /// A list of ``EntityWatchlistCode`` values, without duplicates. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let listsEnabled: [EntityWatchlistCode]
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let name: String
    /// One of `coarse`, `balanced`, `strict` and `exact`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let nameSensitivity: ProgramNameSensitivity
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist).
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

/// The type of ``WatchlistScreeningEntityHistoryListResponse/entityWatchlistScreenings`` and
/// ``WatchlistScreeningEntityListResponse/entityWatchlistScreenings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
public struct EntityWatchlistScreening: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public let id: String
    /// An object with the members of ``EntityWatchlistScreeningSearchTerms``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public let searchTerms: EntityWatchlistScreeningSearchTerms
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public let assignee: String?
    /// One of `rejected`, `pending_review` and `cleared`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
    public let status: WatchlistScreeningStatus
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist).
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

/// The type of ``WatchlistScreeningEntityHitListResponse/entityWatchlistScreeningHits``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityWatchlistScreeningHit: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let id: String
    /// One of `confirmed`, `pending_review` and `dismissed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let reviewStatus: WatchlistScreeningHitStatus
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let firstActive: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let inactiveSince: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let historicalSince: Timestamp?
    /// One of the 16 values of ``EntityWatchlistCode``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let listCode: EntityWatchlistCode
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let plaidUid: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let sourceUid: String?
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let subPrograms: [String]
    /// An object with the members of ``EntityScreeningHitAnalysis``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: EntityScreeningHitAnalysis?
    /// An object with the members of ``EntityScreeningHitData``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``WatchlistScreeningEntityReviewListResponse/entityWatchlistScreeningReviews``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
public struct EntityWatchlistScreeningReview: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public let id: String
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public let confirmedHits: [String]
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public let dismissedHits: [String]
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
    public let comment: String?
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist).
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

/// The type of 4 members, ``EntityWatchlistScreening/searchTerms`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct EntityWatchlistScreeningSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let entityWatchlistProgramID: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let legalName: String
    /// Sensitive text, which descriptions redact. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let documentNumber: SensitiveString?
    /// An email address. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let emailAddress: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let country: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let phoneNumber: String?
    /// A URL. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let url: String?
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
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

/// The type of ``WatchlistScreeningEntityCreateRequest/searchTerms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct EntityWatchlistSearchTerms: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var entityWatchlistProgramID: String
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var legalName: String
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var documentNumber: SensitiveString?
    /// An email address. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var emailAddress: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var country: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public var phoneNumber: String?
    /// A URL. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
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

/// The type of ``EntityScreeningHitData/locations`` and ``ScreeningHitData/locations``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct GenericScreeningHitLocationItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``WatchlistScreeningHitLocations``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``ScreeningHitNamesItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct IndividualScreeningHitNames: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let full: String
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let isPrimary: Bool
    /// One of `none`, `source` and `plaid`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``WatchlistScreeningIndividualProgramListResponse/watchlistPrograms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
public struct IndividualWatchlistProgram: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let createdAt: Timestamp
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let isRescanningEnabled: Bool
    /// A list of ``IndividualWatchlistCode`` values, without duplicates. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let listsEnabled: [IndividualWatchlistCode]
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let name: String
    /// One of `coarse`, `balanced`, `strict` and `exact`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let nameSensitivity: ProgramNameSensitivity
    /// An object with the members of ``WatchlistScreeningAuditTrail``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
    public let auditTrail: WatchlistScreeningAuditTrail
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist).
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

/// The type of 9 members, ``EntityScreeningHitDocumentsItems/analysis`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct MatchSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
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

/// The type of ``WatchlistScreeningHit/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct ScreeningHitAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let datesOfBirth: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let documents: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let locations: MatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let names: MatchSummaryCode?
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``WatchlistScreeningHit/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct ScreeningHitData: JSONObjectDecodable, RedactedDescription {
    /// A list of ``ScreeningHitDateOfBirthItem`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let datesOfBirth: [ScreeningHitDateOfBirthItem]?
    /// A list of ``ScreeningHitDocumentsItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let documents: [ScreeningHitDocumentsItems]?
    /// A list of ``GenericScreeningHitLocationItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let locations: [GenericScreeningHitLocationItems]?
    /// A list of ``ScreeningHitNamesItems`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``ScreeningHitData/datesOfBirth``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct ScreeningHitDateOfBirthItem: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``DateRange``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``ScreeningHitData/documents``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct ScreeningHitDocumentsItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``WatchlistScreeningDocument``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``ScreeningHitData/names``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct ScreeningHitNamesItems: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``MatchSummary``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let analysis: MatchSummary?
    /// An object with the members of ``IndividualScreeningHitNames``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``WatchlistScreeningEntityUpdateRequest/searchTerms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
public struct UpdateEntityScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var entityWatchlistProgramID: String
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var legalName: String?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var documentNumber: SensitiveString?
    /// An email address. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var emailAddress: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var country: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
    public var phoneNumber: String?
    /// A URL. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
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

/// The type of ``WatchlistScreeningIndividualUpdateRequest/searchTerms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
public struct UpdateIndividualScreeningRequestSearchTerms: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var watchlistProgramID: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var legalName: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var dateOfBirth: CalendarDate?
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
    public var documentNumber: SensitiveString?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
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

/// The type of 16 members, ``EntityWatchlistProgram/auditTrail`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct WatchlistScreeningAuditTrail: JSONObjectDecodable, RedactedDescription {
    /// One of `dashboard`, `link`, `api`, `system` and `retro`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let source: Source
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
    public let dashboardUserID: String?
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
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

/// The type of ``ScreeningHitDocumentsItems/data``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct WatchlistScreeningDocument: JSONObjectDecodable, RedactedDescription {
    /// One of the 13 values of ``WatchlistScreeningDocumentType``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let type: WatchlistScreeningDocumentType
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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

/// The type of ``WatchlistScreeningIndividualHitListResponse/watchlistScreeningHits``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct WatchlistScreeningHit: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let id: String
    /// One of `confirmed`, `pending_review` and `dismissed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let reviewStatus: WatchlistScreeningHitStatus
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let firstActive: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let inactiveSince: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let historicalSince: Timestamp?
    /// One of the 25 values of ``IndividualWatchlistCode``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let listCode: IndividualWatchlistCode
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let plaidUid: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let sourceUid: String?
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let subPrograms: [String]
    /// An object with the members of ``ScreeningHitAnalysis``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
    public let analysis: ScreeningHitAnalysis?
    /// An object with the members of ``ScreeningHitData``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
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
