// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `BusinessDigitalPresenceCheck` of Plaid's OpenAPI document.
public struct BusinessDigitalPresenceCheck: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: BusinessVerificationStatusWebPresenceCheck
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `address`.
    public let address: BusinessFieldMatchSummary
    /// The JSON member `phone_number`.
    public let phoneNumber: BusinessFieldMatchSummary
    /// The JSON member `email_address`.
    public let emailAddress: BusinessFieldMatchSummary
    /// The JSON member `website`.
    public let website: BusinessFieldMatchSummary
    /// The JSON member `website_analysis`.
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

/// The schema `BusinessEmailAddress` of Plaid's OpenAPI document.
public struct BusinessEmailAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `email_address`.
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

/// The schema `BusinessFieldMatchSummary` of Plaid's OpenAPI document.
public struct BusinessFieldMatchSummary: JSONObjectDecodable, RedactedDescription {
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
        self.summary = summary ?? json.missing("BusinessFieldMatchSummary.summary")
    }
}

/// The schema `BusinessIndustryPrediction` of Plaid's OpenAPI document.
public struct BusinessIndustryPrediction: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `code`.
    public let code: Int
    /// The JSON member `title`.
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

/// The schema `BusinessKYBCheck` of Plaid's OpenAPI document.
public struct BusinessKYBCheck: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: BusinessVerificationStatusKYBCheck
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `name`.
    public let name: BusinessFieldMatchSummary
    /// The JSON member `address`.
    public let address: BusinessFieldMatchSummary
    /// The JSON member `website`.
    public let website: BusinessFieldMatchSummary
    /// The JSON member `match_details`.
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

/// The schema `BusinessKYBMatchDetails` of Plaid's OpenAPI document.
public struct BusinessKYBMatchDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `names`.
    public let names: [ProviderBusinessName]
    /// The JSON member `entity_type`.
    public let entityType: BusinessEntityType?
    /// The JSON member `addresses`.
    public let addresses: [ProviderBusinessAddress]
    /// The JSON member `phone_numbers`.
    public let phoneNumbers: [BusinessPhoneNumber]
    /// The JSON member `email_addresses`.
    public let emailAddresses: [BusinessEmailAddress]
    /// The JSON member `websites`.
    public let websites: [BusinessWebsite]
    /// The JSON member `formation_date`.
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

/// The schema `BusinessPhoneNumber` of Plaid's OpenAPI document.
public struct BusinessPhoneNumber: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `number`.
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

/// The schema `BusinessRiskCheck` of Plaid's OpenAPI document.
public struct BusinessRiskCheck: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: BusinessVerificationStatusRiskCheck
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `industry_prediction`.
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

/// The schema `BusinessSearchTerms` of Plaid's OpenAPI document.
public struct BusinessSearchTerms: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `alternative_names`.
    public let alternativeNames: [String]
    /// The JSON member `address`.
    public let address: ResponseBusinessAddress
    /// The JSON member `website`.
    public let website: String?
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `email_address`.
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

/// The schema `BusinessVerificationCreateRequestBusiness` of Plaid's OpenAPI document.
public struct BusinessVerificationCreateRequestBusiness: JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String?
    /// The JSON member `alternative_name`.
    public var alternativeName: String?
    /// The JSON member `address`.
    public var address: RequestBusinessAddress?
    /// The JSON member `website`.
    public var website: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email_address`.
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

/// The schema `BusinessWebsite` of Plaid's OpenAPI document.
public struct BusinessWebsite: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `url`.
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

/// The schema `BusinessWebsiteAnalysis` of Plaid's OpenAPI document.
public struct BusinessWebsiteAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_parked`.
    public let isParked: BusinessCheckBooleanStatus
    /// The JSON member `email_is_deliverable`.
    public let emailIsDeliverable: BusinessCheckBooleanStatus
    /// The JSON member `website_build_status`.
    public let websiteBuildStatus: BusinessWebsiteBuildStatus
    /// The JSON member `whois_record`.
    public let whoisRecord: BusinessWhoisRecord
    /// The JSON member `ssl`.
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

/// The schema `BusinessWebsiteSSL` of Plaid's OpenAPI document.
public struct BusinessWebsiteSSL: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_valid`.
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

/// The schema `BusinessWhoisRecord` of Plaid's OpenAPI document.
public struct BusinessWhoisRecord: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `domain_created_at`.
    public let domainCreatedAt: Timestamp?
    /// The JSON member `domain_updated_at`.
    public let domainUpdatedAt: Timestamp?
    /// The JSON member `domain_expires_at`.
    public let domainExpiresAt: Timestamp?
    /// The JSON member `registrar`.
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

/// The schema `ProviderBusinessAddress` of Plaid's OpenAPI document.
public struct ProviderBusinessAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String?
    /// The JSON member `street2`.
    public let street2: String?
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
    public let country: String
    /// The JSON member `is_primary`.
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

/// The schema `ProviderBusinessName` of Plaid's OpenAPI document.
public struct ProviderBusinessName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_primary`.
    public let isPrimary: Bool
    /// The JSON member `name`.
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

/// The schema `RequestBusinessAddress` of Plaid's OpenAPI document.
public struct RequestBusinessAddress: JSONEncodable, RedactedDescription {
    /// The JSON member `street`.
    public var street: String
    /// The JSON member `street2`.
    public var street2: String?
    /// The JSON member `city`.
    public var city: String
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
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

/// The schema `ResponseBusinessAddress` of Plaid's OpenAPI document.
public struct ResponseBusinessAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String?
    /// The JSON member `street2`.
    public let street2: String?
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
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
