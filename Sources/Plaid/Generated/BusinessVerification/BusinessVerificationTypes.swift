// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``BusinessVerificationCreateResponse/digitalPresenceCheck`` and
/// ``BusinessVerificationGetResponse/digitalPresenceCheck``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessDigitalPresenceCheck: JSONObjectDecodable, RedactedDescription {
    /// One of `active`, `success`, `failed` and `not_applicable`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let status: BusinessVerificationStatusWebPresenceCheck
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let score: Int
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let address: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let phoneNumber: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let emailAddress: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let website: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessWebsiteAnalysis``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let websiteAnalysis: BusinessWebsiteAnalysis?

    private static let keys = JSONKeyTable("status", "score", "address", "phone_number", "email_address", "website", "website_analysis")
    public init(json: inout JSONReader) {
        var status: BusinessVerificationStatusWebPresenceCheck?
        var score: Int?
        var address: BusinessFieldMatchSummary?
        var phoneNumber: BusinessFieldMatchSummary?
        var emailAddress: BusinessFieldMatchSummary?
        var website: BusinessFieldMatchSummary?
        var websiteAnalysis: BusinessWebsiteAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: score = json.decode()
                case 2: address = json.decode()
                case 3: phoneNumber = json.decode()
                case 4: emailAddress = json.decode()
                case 5: website = json.decode()
                case 6: websiteAnalysis = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("BusinessDigitalPresenceCheck.status")
        self.score = score ?? json.missing("BusinessDigitalPresenceCheck.score")
        self.address = address ?? json.missing("BusinessDigitalPresenceCheck.address")
        self.phoneNumber = phoneNumber ?? json.missing("BusinessDigitalPresenceCheck.phone_number")
        self.emailAddress = emailAddress ?? json.missing("BusinessDigitalPresenceCheck.email_address")
        self.website = website ?? json.missing("BusinessDigitalPresenceCheck.website")
        self.websiteAnalysis = websiteAnalysis
    }
}

/// The type of ``BusinessKYBMatchDetails/emailAddresses``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessEmailAddress: JSONObjectDecodable, RedactedDescription {
    /// An email address. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let emailAddress: String?

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
        self.emailAddress = emailAddress
    }
}

/// The type of 7 members, ``BusinessDigitalPresenceCheck/address`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessFieldMatchSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
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
        self.summary = summary ?? json.missing("BusinessFieldMatchSummary.summary")
    }
}

/// The type of ``BusinessRiskCheck/industryPrediction``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessIndustryPrediction: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let code: Int
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let title: String

    private static let keys = JSONKeyTable("code", "title")
    public init(json: inout JSONReader) {
        var code: Int?
        var title: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: code = json.decode()
                case 1: title = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.code = code ?? json.missing("BusinessIndustryPrediction.code")
        self.title = title ?? json.missing("BusinessIndustryPrediction.title")
    }
}

/// The type of ``BusinessVerificationCreateResponse/kybCheck`` and ``BusinessVerificationGetResponse/kybCheck``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessKYBCheck: JSONObjectDecodable, RedactedDescription {
    /// One of `active`, `success` and `failed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let status: BusinessVerificationStatusKYBCheck
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let score: Int
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let name: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let address: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessFieldMatchSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let website: BusinessFieldMatchSummary
    /// An object with the members of ``BusinessKYBMatchDetails``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let matchDetails: BusinessKYBMatchDetails?

    private static let keys = JSONKeyTable("status", "score", "name", "address", "website", "match_details")
    public init(json: inout JSONReader) {
        var status: BusinessVerificationStatusKYBCheck?
        var score: Int?
        var name: BusinessFieldMatchSummary?
        var address: BusinessFieldMatchSummary?
        var website: BusinessFieldMatchSummary?
        var matchDetails: BusinessKYBMatchDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: score = json.decode()
                case 2: name = json.decode()
                case 3: address = json.decode()
                case 4: website = json.decode()
                case 5: matchDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("BusinessKYBCheck.status")
        self.score = score ?? json.missing("BusinessKYBCheck.score")
        self.name = name ?? json.missing("BusinessKYBCheck.name")
        self.address = address ?? json.missing("BusinessKYBCheck.address")
        self.website = website ?? json.missing("BusinessKYBCheck.website")
        self.matchDetails = matchDetails
    }
}

/// The type of ``BusinessKYBCheck/matchDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessKYBMatchDetails: JSONObjectDecodable, RedactedDescription {
    /// A list of ``ProviderBusinessName`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let names: [ProviderBusinessName]
    /// One of the 20 values of ``BusinessEntityType``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let entityType: BusinessEntityType?
    /// A list of ``ProviderBusinessAddress`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let addresses: [ProviderBusinessAddress]
    /// A list of ``BusinessPhoneNumber`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let phoneNumbers: [BusinessPhoneNumber]
    /// A list of ``BusinessEmailAddress`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let emailAddresses: [BusinessEmailAddress]
    /// A list of ``BusinessWebsite`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let websites: [BusinessWebsite]
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let formationDate: CalendarDate?

    private static let keys = JSONKeyTable("names", "entity_type", "addresses", "phone_numbers", "email_addresses", "websites", "formation_date")
    public init(json: inout JSONReader) {
        var names: [ProviderBusinessName]?
        var entityType: BusinessEntityType?
        var addresses: [ProviderBusinessAddress]?
        var phoneNumbers: [BusinessPhoneNumber]?
        var emailAddresses: [BusinessEmailAddress]?
        var websites: [BusinessWebsite]?
        var formationDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: names = json.decode()
                case 1: entityType = json.decode()
                case 2: addresses = json.decode()
                case 3: phoneNumbers = json.decode()
                case 4: emailAddresses = json.decode()
                case 5: websites = json.decode()
                case 6: formationDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.names = names ?? json.missing("BusinessKYBMatchDetails.names")
        self.entityType = entityType
        self.addresses = addresses ?? json.missing("BusinessKYBMatchDetails.addresses")
        self.phoneNumbers = phoneNumbers ?? json.missing("BusinessKYBMatchDetails.phone_numbers")
        self.emailAddresses = emailAddresses ?? json.missing("BusinessKYBMatchDetails.email_addresses")
        self.websites = websites ?? json.missing("BusinessKYBMatchDetails.websites")
        self.formationDate = formationDate
    }
}

/// The type of ``BusinessKYBMatchDetails/phoneNumbers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessPhoneNumber: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let number: String?

    private static let keys = JSONKeyTable("number")
    public init(json: inout JSONReader) {
        var number: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: number = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.number = number
    }
}

/// The type of ``BusinessVerificationCreateResponse/riskCheck`` and ``BusinessVerificationGetResponse/riskCheck``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessRiskCheck: JSONObjectDecodable, RedactedDescription {
    /// One of `active`, `success` and `failed`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let status: BusinessVerificationStatusRiskCheck
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let score: Int
    /// An object with the members of ``BusinessIndustryPrediction``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let industryPrediction: BusinessIndustryPrediction?

    private static let keys = JSONKeyTable("status", "score", "industry_prediction")
    public init(json: inout JSONReader) {
        var status: BusinessVerificationStatusRiskCheck?
        var score: Int?
        var industryPrediction: BusinessIndustryPrediction?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: score = json.decode()
                case 2: industryPrediction = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("BusinessRiskCheck.status")
        self.score = score ?? json.missing("BusinessRiskCheck.score")
        self.industryPrediction = industryPrediction
    }
}

/// The type of ``BusinessVerificationCreateResponse/searchTerms`` and ``BusinessVerificationGetResponse/searchTerms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let name: String?
    /// A list of texts. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let alternativeNames: [String]
    /// An object with the members of ``ResponseBusinessAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let address: ResponseBusinessAddress
    /// A URL. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let website: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let phoneNumber: String?
    /// An email address. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let emailAddress: String?

    private static let keys = JSONKeyTable("name", "alternative_names", "address", "website", "phone_number", "email_address")
    public init(json: inout JSONReader) {
        var name: String?
        var alternativeNames: [String]?
        var address: ResponseBusinessAddress?
        var website: String?
        var phoneNumber: String?
        var emailAddress: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: alternativeNames = json.decode()
                case 2: address = json.decode()
                case 3: website = json.decode()
                case 4: phoneNumber = json.decode()
                case 5: emailAddress = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.alternativeNames = alternativeNames ?? json.missing("BusinessSearchTerms.alternative_names")
        self.address = address ?? json.missing("BusinessSearchTerms.address")
        self.website = website
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
    }
}

/// The type of ``BusinessVerificationCreateRequest/business``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
public struct BusinessVerificationCreateRequestBusiness: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var name: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var alternativeName: String?
    /// An object with the members of ``RequestBusinessAddress``. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var address: RequestBusinessAddress?
    /// A URL. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var website: String?
    /// Text. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var phoneNumber: String?
    /// An email address. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var emailAddress: String?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String? = nil,
        alternativeName: String? = nil,
        address: RequestBusinessAddress? = nil,
        website: String? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil
    ) {
        self.name = name
        self.alternativeName = alternativeName
        self.address = address
        self.website = website
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("alternative_name", alternativeName)
        json.field("address", address)
        json.field("website", website)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.endObject()
    }
}

/// The type of ``BusinessKYBMatchDetails/websites``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessWebsite: JSONObjectDecodable, RedactedDescription {
    /// A URL. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let url: String?

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
        self.url = url
    }
}

/// The type of ``BusinessDigitalPresenceCheck/websiteAnalysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessWebsiteAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let isParked: BusinessCheckBooleanStatus
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let emailIsDeliverable: BusinessCheckBooleanStatus
    /// One of `coming_soon`, `active` and `inactive`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let websiteBuildStatus: BusinessWebsiteBuildStatus
    /// An object with the members of ``BusinessWhoisRecord``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let whoisRecord: BusinessWhoisRecord
    /// An object with the members of ``BusinessWebsiteSSL``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let ssl: BusinessWebsiteSSL

    private static let keys = JSONKeyTable("is_parked", "email_is_deliverable", "website_build_status", "whois_record", "ssl")
    public init(json: inout JSONReader) {
        var isParked: BusinessCheckBooleanStatus?
        var emailIsDeliverable: BusinessCheckBooleanStatus?
        var websiteBuildStatus: BusinessWebsiteBuildStatus?
        var whoisRecord: BusinessWhoisRecord?
        var ssl: BusinessWebsiteSSL?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isParked = json.decode()
                case 1: emailIsDeliverable = json.decode()
                case 2: websiteBuildStatus = json.decode()
                case 3: whoisRecord = json.decode()
                case 4: ssl = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isParked = isParked ?? json.missing("BusinessWebsiteAnalysis.is_parked")
        self.emailIsDeliverable = emailIsDeliverable ?? json.missing("BusinessWebsiteAnalysis.email_is_deliverable")
        self.websiteBuildStatus = websiteBuildStatus ?? json.missing("BusinessWebsiteAnalysis.website_build_status")
        self.whoisRecord = whoisRecord ?? json.missing("BusinessWebsiteAnalysis.whois_record")
        self.ssl = ssl ?? json.missing("BusinessWebsiteAnalysis.ssl")
    }
}

/// The type of ``BusinessWebsiteAnalysis/ssl``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessWebsiteSSL: JSONObjectDecodable, RedactedDescription {
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let isValid: BusinessCheckBooleanStatus

    private static let keys = JSONKeyTable("is_valid")
    public init(json: inout JSONReader) {
        var isValid: BusinessCheckBooleanStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isValid = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isValid = isValid ?? json.missing("BusinessWebsiteSSL.is_valid")
    }
}

/// The type of ``BusinessWebsiteAnalysis/whoisRecord``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct BusinessWhoisRecord: JSONObjectDecodable, RedactedDescription {
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let domainCreatedAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let domainUpdatedAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let domainExpiresAt: Timestamp?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let registrar: String?

    private static let keys = JSONKeyTable("domain_created_at", "domain_updated_at", "domain_expires_at", "registrar")
    public init(json: inout JSONReader) {
        var domainCreatedAt: Timestamp?
        var domainUpdatedAt: Timestamp?
        var domainExpiresAt: Timestamp?
        var registrar: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: domainCreatedAt = json.decode()
                case 1: domainUpdatedAt = json.decode()
                case 2: domainExpiresAt = json.decode()
                case 3: registrar = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.domainCreatedAt = domainCreatedAt
        self.domainUpdatedAt = domainUpdatedAt
        self.domainExpiresAt = domainExpiresAt
        self.registrar = registrar
    }
}

/// The type of ``BusinessKYBMatchDetails/addresses``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct ProviderBusinessAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let street: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let street2: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let country: String
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let isPrimary: Bool

    private static let keys = JSONKeyTable("street", "street2", "city", "region", "postal_code", "country", "is_primary")
    public init(json: inout JSONReader) {
        var street: String?
        var street2: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        var isPrimary: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: street2 = json.decode()
                case 2: city = json.decode()
                case 3: region = json.decode()
                case 4: postalCode = json.decode()
                case 5: country = json.decode()
                case 6: isPrimary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country ?? json.missing("ProviderBusinessAddress.country")
        self.isPrimary = isPrimary ?? json.missing("ProviderBusinessAddress.is_primary")
    }
}

/// The type of ``BusinessKYBMatchDetails/names``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct ProviderBusinessName: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let isPrimary: Bool
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let name: String?

    private static let keys = JSONKeyTable("is_primary", "name")
    public init(json: inout JSONReader) {
        var isPrimary: Bool?
        var name: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isPrimary = json.decode()
                case 1: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isPrimary = isPrimary ?? json.missing("ProviderBusinessName.is_primary")
        self.name = name
    }
}

/// The type of ``BusinessVerificationCreateRequestBusiness/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
public struct RequestBusinessAddress: JSONEncodable, RedactedDescription {
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var street: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var street2: String?
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var city: String
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var region: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var postalCode: String?
    /// Text. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate).
    public var country: String

    /// Creates a value; omitted members are not sent.
    public init(
        street: String,
        city: String,
        country: String,
        street2: String? = nil,
        region: String? = nil,
        postalCode: String? = nil
    ) {
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("street", street)
        json.field("street2", street2)
        json.field("city", city)
        json.field("region", region)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The type of ``BusinessSearchTerms/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
public struct ResponseBusinessAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let street: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let street2: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/business-verification/#businessverificationget).
    public let country: String

    private static let keys = JSONKeyTable("street", "street2", "city", "region", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: String?
        var street2: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: street2 = json.decode()
                case 2: city = json.decode()
                case 3: region = json.decode()
                case 4: postalCode = json.decode()
                case 5: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country ?? json.missing("ResponseBusinessAddress.country")
    }
}
