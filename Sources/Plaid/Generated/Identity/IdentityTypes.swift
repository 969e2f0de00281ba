// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AccountIdentity` of Plaid's OpenAPI document.
public struct AccountIdentity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: AccountBalance
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `verification_status`.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The JSON member `verification_name`.
    public let verificationName: String?
    /// The JSON member `verification_insights`.
    public let verificationInsights: AccountVerificationInsights?
    /// The JSON member `persistent_account_id`.
    public let persistentAccountID: String?
    /// The JSON member `holder_category`.
    public let holderCategory: AccountHolderCategory?
    /// The JSON member `owners`.
    public let owners: [Owner]

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "owners")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var owners: [Owner]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: owners = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentity.account_id")
        self.balances = balances ?? json.missing("AccountIdentity.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentity.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentity.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.owners = owners ?? json.missing("AccountIdentity.owners")
    }
}

/// The schema `AccountIdentityDocumentUpload` of Plaid's OpenAPI document.
public struct AccountIdentityDocumentUpload: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: AccountBalance
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `verification_status`.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The JSON member `verification_name`.
    public let verificationName: String?
    /// The JSON member `verification_insights`.
    public let verificationInsights: AccountVerificationInsights?
    /// The JSON member `persistent_account_id`.
    public let persistentAccountID: String?
    /// The JSON member `holder_category`.
    public let holderCategory: AccountHolderCategory?
    /// The JSON member `owners`.
    public let owners: [Owner]
    /// The JSON member `documents`.
    public let documents: [IdentityDocumentUpload]?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "owners", "documents")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var owners: [Owner]?
        var documents: [IdentityDocumentUpload]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: owners = json.decode()
                case 13: documents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentityDocumentUpload.account_id")
        self.balances = balances ?? json.missing("AccountIdentityDocumentUpload.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentityDocumentUpload.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentityDocumentUpload.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.owners = owners ?? json.missing("AccountIdentityDocumentUpload.owners")
        self.documents = documents
    }
}

/// The schema `AccountIdentityMatchScore` of Plaid's OpenAPI document.
public struct AccountIdentityMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `balances`.
    public let balances: AccountBalance
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `official_name`.
    public let officialName: String?
    /// The JSON member `type`.
    public let type: AccountType
    /// The JSON member `subtype`.
    public let subtype: AccountSubtype?
    /// The JSON member `verification_status`.
    public let verificationStatus: AccountBaseVerificationStatus?
    /// The JSON member `verification_name`.
    public let verificationName: String?
    /// The JSON member `verification_insights`.
    public let verificationInsights: AccountVerificationInsights?
    /// The JSON member `persistent_account_id`.
    public let persistentAccountID: String?
    /// The JSON member `holder_category`.
    public let holderCategory: AccountHolderCategory?
    /// The JSON member `legal_name`.
    public let legalName: NameMatchScore?
    /// The JSON member `phone_number`.
    public let phoneNumber: PhoneNumberMatchScore?
    /// The JSON member `email_address`.
    public let emailAddress: EmailAddressMatchScore?
    /// The JSON member `address`.
    public let address: AddressMatchScore?

    private static let keys = JSONKeyTable("account_id", "balances", "mask", "name", "official_name", "type", "subtype", "verification_status", "verification_name", "verification_insights", "persistent_account_id", "holder_category", "legal_name", "phone_number", "email_address", "address")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var balances: AccountBalance?
        var mask: String?
        var name: String?
        var officialName: String?
        var type: AccountType?
        var subtype: AccountSubtype?
        var verificationStatus: AccountBaseVerificationStatus?
        var verificationName: String?
        var verificationInsights: AccountVerificationInsights?
        var persistentAccountID: String?
        var holderCategory: AccountHolderCategory?
        var legalName: NameMatchScore?
        var phoneNumber: PhoneNumberMatchScore?
        var emailAddress: EmailAddressMatchScore?
        var address: AddressMatchScore?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: balances = json.decode()
                case 2: mask = json.decode()
                case 3: name = json.decode()
                case 4: officialName = json.decode()
                case 5: type = json.decode()
                case 6: subtype = json.decode()
                case 7: verificationStatus = json.decode()
                case 8: verificationName = json.decode()
                case 9: verificationInsights = json.decode()
                case 10: persistentAccountID = json.decode()
                case 11: holderCategory = json.decode()
                case 12: legalName = json.decode()
                case 13: phoneNumber = json.decode()
                case 14: emailAddress = json.decode()
                case 15: address = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("AccountIdentityMatchScore.account_id")
        self.balances = balances ?? json.missing("AccountIdentityMatchScore.balances")
        self.mask = mask
        self.name = name ?? json.missing("AccountIdentityMatchScore.name")
        self.officialName = officialName
        self.type = type ?? json.missing("AccountIdentityMatchScore.type")
        self.subtype = subtype
        self.verificationStatus = verificationStatus
        self.verificationName = verificationName
        self.verificationInsights = verificationInsights
        self.persistentAccountID = persistentAccountID
        self.holderCategory = holderCategory
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }
}

/// The schema `AddressDataNotRequired` of Plaid's OpenAPI document.
public struct AddressDataNotRequired: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `street`.
    public var street: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `country`.
    public var country: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        region: String? = nil,
        street: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.city = city
        self.region = region
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("region", region)
        json.field("street", street)
        json.field("postal_code", postalCode)
        json.field("country", country)
        json.endObject()
    }
}

/// The schema `AddressMatchScore` of Plaid's OpenAPI document.
public struct AddressMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `is_postal_code_match`.
    public let isPostalCodeMatch: Bool?

    private static let keys = JSONKeyTable("score", "is_postal_code_match")
    public init(json: inout JSONReader) {
        var score: Int?
        var isPostalCodeMatch: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: isPostalCodeMatch = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.isPostalCodeMatch = isPostalCodeMatch
    }
}

/// The schema `EmailAddressMatchScore` of Plaid's OpenAPI document.
public struct EmailAddressMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?

    private static let keys = JSONKeyTable("score")
    public init(json: inout JSONReader) {
        var score: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
    }
}

/// The schema `IdentityDocumentUpload` of Plaid's OpenAPI document.
public struct IdentityDocumentUpload: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_id`.
    public let documentID: String?
    /// The JSON member `metadata`.
    public let metadata: IdentityDocumentUploadMetadata?
    /// The JSON member `risk_insights`.
    public let riskInsights: IdentityDocumentUploadRiskInsights?

    private static let keys = JSONKeyTable("document_id", "metadata", "risk_insights")
    public init(json: inout JSONReader) {
        var documentID: String?
        var metadata: IdentityDocumentUploadMetadata?
        var riskInsights: IdentityDocumentUploadRiskInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentID = json.decode()
                case 1: metadata = json.decode()
                case 2: riskInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentID = documentID
        self.metadata = metadata
        self.riskInsights = riskInsights
    }
}

/// The schema `IdentityDocumentUploadMetadata` of Plaid's OpenAPI document.
public struct IdentityDocumentUploadMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_type`.
    public let documentType: String?
    /// The JSON member `is_account_number_match`.
    public let isAccountNumberMatch: Bool?
    /// The JSON member `page_count`.
    public let pageCount: Int?
    /// The JSON member `last_updated`.
    public let lastUpdated: Timestamp?
    /// The JSON member `uploaded_at`.
    public let uploadedAt: Timestamp?

    private static let keys = JSONKeyTable("document_type", "is_account_number_match", "page_count", "last_updated", "uploaded_at")
    public init(json: inout JSONReader) {
        var documentType: String?
        var isAccountNumberMatch: Bool?
        var pageCount: Int?
        var lastUpdated: Timestamp?
        var uploadedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentType = json.decode()
                case 1: isAccountNumberMatch = json.decode()
                case 2: pageCount = json.decode()
                case 3: lastUpdated = json.decode()
                case 4: uploadedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentType = documentType
        self.isAccountNumberMatch = isAccountNumberMatch
        self.pageCount = pageCount
        self.lastUpdated = lastUpdated
        self.uploadedAt = uploadedAt
    }
}

/// The schema `IdentityDocumentUploadRiskInsights` of Plaid's OpenAPI document.
public struct IdentityDocumentUploadRiskInsights: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk_summary`.
    public let riskSummary: IdentityDocumentUploadRiskSummary?
    /// The JSON member `risk_signals`.
    public let riskSignals: [IdentityDocumentUploadRiskSignal]?

    private static let keys = JSONKeyTable("risk_summary", "risk_signals")
    public init(json: inout JSONReader) {
        var riskSummary: IdentityDocumentUploadRiskSummary?
        var riskSignals: [IdentityDocumentUploadRiskSignal]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskSummary = json.decode()
                case 1: riskSignals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskSummary = riskSummary
        self.riskSignals = riskSignals
    }
}

/// The schema `IdentityDocumentUploadRiskSignal` of Plaid's OpenAPI document.
public struct IdentityDocumentUploadRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `has_fraud_risk`.
    public let hasFraudRisk: Bool?
    /// The JSON member `signal_description`.
    public let signalDescription: String?
    /// The JSON member `page_number`.
    public let pageNumber: Int?

    private static let keys = JSONKeyTable("type", "has_fraud_risk", "signal_description", "page_number")
    public init(json: inout JSONReader) {
        var type: String?
        var hasFraudRisk: Bool?
        var signalDescription: String?
        var pageNumber: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: hasFraudRisk = json.decode()
                case 2: signalDescription = json.decode()
                case 3: pageNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type
        self.hasFraudRisk = hasFraudRisk
        self.signalDescription = signalDescription
        self.pageNumber = pageNumber
    }
}

/// The schema `IdentityDocumentUploadRiskSummary` of Plaid's OpenAPI document.
public struct IdentityDocumentUploadRiskSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk_score`.
    public let riskScore: Double?

    private static let keys = JSONKeyTable("risk_score")
    public init(json: inout JSONReader) {
        var riskScore: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskScore = riskScore
    }
}

/// The schema `IdentityDocumentsUploadsGetRequestOptions` of Plaid's OpenAPI document.
public struct IdentityDocumentsUploadsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `IdentityGetRequestOptions` of Plaid's OpenAPI document.
public struct IdentityGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `IdentityMatchRequestOptions` of Plaid's OpenAPI document.
public struct IdentityMatchRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// The schema `IdentityMatchUser` of Plaid's OpenAPI document.
public struct IdentityMatchUser: JSONEncodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public var legalName: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `address`.
    public var address: AddressDataNotRequired?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: AddressDataNotRequired? = nil
    ) {
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}

/// The schema `NameMatchScore` of Plaid's OpenAPI document.
public struct NameMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?
    /// The JSON member `is_first_name_or_last_name_match`.
    public let isFirstNameOrLastNameMatch: Bool?
    /// The JSON member `is_nickname_match`.
    public let isNicknameMatch: Bool?
    /// The JSON member `is_business_name_detected`.
    public let isBusinessNameDetected: Bool?

    private static let keys = JSONKeyTable("score", "is_first_name_or_last_name_match", "is_nickname_match", "is_business_name_detected")
    public init(json: inout JSONReader) {
        var score: Int?
        var isFirstNameOrLastNameMatch: Bool?
        var isNicknameMatch: Bool?
        var isBusinessNameDetected: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: isFirstNameOrLastNameMatch = json.decode()
                case 2: isNicknameMatch = json.decode()
                case 3: isBusinessNameDetected = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
        self.isFirstNameOrLastNameMatch = isFirstNameOrLastNameMatch
        self.isNicknameMatch = isNicknameMatch
        self.isBusinessNameDetected = isBusinessNameDetected
    }
}

/// The schema `PhoneNumberMatchScore` of Plaid's OpenAPI document.
public struct PhoneNumberMatchScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int?

    private static let keys = JSONKeyTable("score")
    public init(json: inout JSONReader) {
        var score: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score
    }
}
