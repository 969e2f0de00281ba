// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``KYCCheckIDNumberSummary/ssaVerification``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckSSAAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let match: KYCCheckSSAMatchStatus
    /// A Boolean value. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let isDeceased: Bool?

    private static let keys = JSONKeyTable("match", "is_deceased")
    public init(json: inout JSONReader) {
        var match: KYCCheckSSAMatchStatus?
        var isDeceased: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: match = json.decode()
                case 1: isDeceased = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.match = match ?? json.missing("KYCCheckSSAAnalysis.match")
        self.isDeceased = isDeceased
    }
}

/// The type of ``DocumentaryVerificationDocument/extractedData``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct PhysicalDocumentExtractedData: JSONObjectDecodable, RedactedDescription {
    /// Sensitive text, which descriptions redact. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idNumber: SensitiveString?
    /// One of `drivers_license`, `id_card`, `passport`, `residence_permit_card`, `resident_card` and `visa`. Always
    /// present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let category: PhysicalDocumentCategory
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let expirationDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let issueDate: CalendarDate?
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let issuingCountry: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let issuingRegion: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dateOfBirth: CalendarDate?
    /// An object with the members of ``IdentityVerificationDocumentAddressResponse``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let address: IdentityVerificationDocumentAddressResponse?
    /// An object with the members of ``IdentityVerificationDocumentNameResponse``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let name: IdentityVerificationDocumentNameResponse?

    private static let keys = JSONKeyTable("id_number", "category", "expiration_date", "issue_date", "issuing_country", "issuing_region", "date_of_birth", "address", "name")
    public init(json: inout JSONReader) {
        var idNumber: SensitiveString?
        var category: PhysicalDocumentCategory?
        var expirationDate: CalendarDate?
        var issueDate: CalendarDate?
        var issuingCountry: String?
        var issuingRegion: String?
        var dateOfBirth: CalendarDate?
        var address: IdentityVerificationDocumentAddressResponse?
        var name: IdentityVerificationDocumentNameResponse?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: idNumber = json.decode()
                case 1: category = json.decode()
                case 2: expirationDate = json.decode()
                case 3: issueDate = json.decode()
                case 4: issuingCountry = json.decode()
                case 5: issuingRegion = json.decode()
                case 6: dateOfBirth = json.decode()
                case 7: address = json.decode()
                case 8: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.idNumber = idNumber
        self.category = category ?? json.missing("PhysicalDocumentExtractedData.category")
        self.expirationDate = expirationDate
        self.issueDate = issueDate
        self.issuingCountry = issuingCountry ?? json.missing("PhysicalDocumentExtractedData.issuing_country")
        self.issuingRegion = issuingRegion
        self.dateOfBirth = dateOfBirth
        self.address = address
        self.name = name
    }
}

/// The type of ``DocumentAnalysis/extractedData``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct PhysicalDocumentExtractedDataAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let name: DocumentNameMatchCode
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dateOfBirth: DocumentDateOfBirthMatchCode
    /// One of `not_expired`, `expired` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let expirationDate: ExpirationDate
    /// One of `match` and `no_match`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let issuingCountry: IssuingCountry

    private static let keys = JSONKeyTable("name", "date_of_birth", "expiration_date", "issuing_country")
    public init(json: inout JSONReader) {
        var name: DocumentNameMatchCode?
        var dateOfBirth: DocumentDateOfBirthMatchCode?
        var expirationDate: ExpirationDate?
        var issuingCountry: IssuingCountry?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: dateOfBirth = json.decode()
                case 2: expirationDate = json.decode()
                case 3: issuingCountry = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("PhysicalDocumentExtractedDataAnalysis.name")
        self.dateOfBirth = dateOfBirth ?? json.missing("PhysicalDocumentExtractedDataAnalysis.date_of_birth")
        self.expirationDate = expirationDate ?? json.missing("PhysicalDocumentExtractedDataAnalysis.expiration_date")
        self.issuingCountry = issuingCountry ?? json.missing("PhysicalDocumentExtractedDataAnalysis.issuing_country")
    }
}

/// The type of ``DocumentaryVerificationDocument/images``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct PhysicalDocumentImages: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let originalFront: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let originalBack: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let croppedFront: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let croppedBack: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let face: String?

    private static let keys = JSONKeyTable("original_front", "original_back", "cropped_front", "cropped_back", "face")
    public init(json: inout JSONReader) {
        var originalFront: String?
        var originalBack: String?
        var croppedFront: String?
        var croppedBack: String?
        var face: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: originalFront = json.decode()
                case 1: originalBack = json.decode()
                case 2: croppedFront = json.decode()
                case 3: croppedBack = json.decode()
                case 4: face = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.originalFront = originalFront
        self.originalBack = originalBack
        self.croppedFront = croppedFront
        self.croppedBack = croppedBack
        self.face = face
    }
}

/// The type of ``RiskCheckDetails/behavior``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckBehavior: JSONObjectDecodable, RedactedDescription {
    /// One of `genuine`, `neutral`, `risky` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let userInteractions: RiskCheckBehaviorUserInteractionsLabel
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let fraudRingDetected: RiskCheckBehaviorFraudRingDetectedLabel
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let botDetected: RiskCheckBehaviorBotDetectedLabel
    /// One of `low`, `medium`, `high` and `no_data`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevelWithNoData?

    private static let keys = JSONKeyTable("user_interactions", "fraud_ring_detected", "bot_detected", "risk_level")
    public init(json: inout JSONReader) {
        var userInteractions: RiskCheckBehaviorUserInteractionsLabel?
        var fraudRingDetected: RiskCheckBehaviorFraudRingDetectedLabel?
        var botDetected: RiskCheckBehaviorBotDetectedLabel?
        var riskLevel: RiskLevelWithNoData?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: userInteractions = json.decode()
                case 1: fraudRingDetected = json.decode()
                case 2: botDetected = json.decode()
                case 3: riskLevel = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.userInteractions = userInteractions ?? json.missing("RiskCheckBehavior.user_interactions")
        self.fraudRingDetected = fraudRingDetected ?? json.missing("RiskCheckBehavior.fraud_ring_detected")
        self.botDetected = botDetected ?? json.missing("RiskCheckBehavior.bot_detected")
        self.riskLevel = riskLevel
    }
}

/// The type of 4 members, ``IdentityVerification/riskCheck`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckDetails: JSONObjectDecodable, RedactedDescription {
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: IdentityVerificationStepStatus
    /// An object with the members of ``RiskCheckBehavior``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let behavior: RiskCheckBehavior?
    /// An object with the members of ``RiskCheckEmail``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let email: RiskCheckEmail?
    /// An object with the members of ``RiskCheckPhone``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let phone: RiskCheckPhone?
    /// A list of ``RiskCheckDevice`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let devices: [RiskCheckDevice]
    /// An object with the members of ``RiskCheckIdentityAbuseSignals``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let identityAbuseSignals: RiskCheckIdentityAbuseSignals?
    /// An object with the members of ``RiskCheckNetwork``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let network: RiskCheckNetwork?
    /// A list of ``RiskCheckFacialDuplicate`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let facialDuplicates: [RiskCheckFacialDuplicate]
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let trustIndexScore: Int?

    private static let keys = JSONKeyTable("status", "behavior", "email", "phone", "devices", "identity_abuse_signals", "network", "facial_duplicates", "trust_index_score")
    public init(json: inout JSONReader) {
        var status: IdentityVerificationStepStatus?
        var behavior: RiskCheckBehavior?
        var email: RiskCheckEmail?
        var phone: RiskCheckPhone?
        var devices: [RiskCheckDevice]?
        var identityAbuseSignals: RiskCheckIdentityAbuseSignals?
        var network: RiskCheckNetwork?
        var facialDuplicates: [RiskCheckFacialDuplicate]?
        var trustIndexScore: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: behavior = json.decode()
                case 2: email = json.decode()
                case 3: phone = json.decode()
                case 4: devices = json.decode()
                case 5: identityAbuseSignals = json.decode()
                case 6: network = json.decode()
                case 7: facialDuplicates = json.decode()
                case 8: trustIndexScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("RiskCheckDetails.status")
        self.behavior = behavior
        self.email = email
        self.phone = phone
        self.devices = devices ?? json.missing("RiskCheckDetails.devices")
        self.identityAbuseSignals = identityAbuseSignals
        self.network = network
        self.facialDuplicates = facialDuplicates ?? json.missing("RiskCheckDetails.facial_duplicates")
        self.trustIndexScore = trustIndexScore
    }
}

/// The type of ``RiskCheckDetails/devices``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckDevice: JSONObjectDecodable, RedactedDescription {
    /// One of `none_detected`, `tor`, `vpn`, `web_proxy` and `public_proxy`. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ipProxyType: ProxyType?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ipSpamListCount: Int?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ipTimezoneOffset: String?
    /// One of `low`, `medium` and `high`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let factors: [String]?

    private static let keys = JSONKeyTable("ip_proxy_type", "ip_spam_list_count", "ip_timezone_offset", "risk_level", "factors")
    public init(json: inout JSONReader) {
        var ipProxyType: ProxyType?
        var ipSpamListCount: Int?
        var ipTimezoneOffset: String?
        var riskLevel: RiskLevel?
        var factors: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: ipProxyType = json.decode()
                case 1: ipSpamListCount = json.decode()
                case 2: ipTimezoneOffset = json.decode()
                case 3: riskLevel = json.decode()
                case 4: factors = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.ipProxyType = ipProxyType
        self.ipSpamListCount = ipSpamListCount
        self.ipTimezoneOffset = ipTimezoneOffset
        self.riskLevel = riskLevel
        self.factors = factors
    }
}

/// The type of ``RiskCheckDetails/email``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmail: JSONObjectDecodable, RedactedDescription {
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let isDeliverable: RiskCheckEmailIsDeliverableStatus
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let breachCount: Int?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let firstBreachedAt: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let lastBreachedAt: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let domainRegisteredAt: CalendarDate?
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let domainIsFreeProvider: RiskCheckEmailDomainIsFreeProvider
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let domainIsCustom: RiskCheckEmailDomainIsCustom
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let domainIsDisposable: RiskCheckEmailDomainIsDisposable
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let topLevelDomainIsSuspicious: RiskCheckEmailTopLevelDomainIsSuspicious
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let isEdu: RiskCheckEmailIsEdu
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let includesDateOfBirth: RiskCheckEmailIncludesDateOfBirth
    /// A list of ``RiskCheckLinkedService`` values, without duplicates. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let linkedServices: [RiskCheckLinkedService]
    /// One of `low`, `medium` and `high`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let factors: [String]?
    /// One of `no_input`, `indeterminate`, `no_match`, `partial_match`, `match` and `no_data`. Always present. Added
    /// after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let name: RiskCheckEmailName

    private static let keys = JSONKeyTable("is_deliverable", "breach_count", "first_breached_at", "last_breached_at", "domain_registered_at", "domain_is_free_provider", "domain_is_custom", "domain_is_disposable", "top_level_domain_is_suspicious", "is_edu", "includes_date_of_birth", "linked_services", "risk_level", "factors", "name")
    public init(json: inout JSONReader) {
        var isDeliverable: RiskCheckEmailIsDeliverableStatus?
        var breachCount: Int?
        var firstBreachedAt: CalendarDate?
        var lastBreachedAt: CalendarDate?
        var domainRegisteredAt: CalendarDate?
        var domainIsFreeProvider: RiskCheckEmailDomainIsFreeProvider?
        var domainIsCustom: RiskCheckEmailDomainIsCustom?
        var domainIsDisposable: RiskCheckEmailDomainIsDisposable?
        var topLevelDomainIsSuspicious: RiskCheckEmailTopLevelDomainIsSuspicious?
        var isEdu: RiskCheckEmailIsEdu?
        var includesDateOfBirth: RiskCheckEmailIncludesDateOfBirth?
        var linkedServices: [RiskCheckLinkedService]?
        var riskLevel: RiskLevel?
        var factors: [String]?
        var name: RiskCheckEmailName?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isDeliverable = json.decode()
                case 1: breachCount = json.decode()
                case 2: firstBreachedAt = json.decode()
                case 3: lastBreachedAt = json.decode()
                case 4: domainRegisteredAt = json.decode()
                case 5: domainIsFreeProvider = json.decode()
                case 6: domainIsCustom = json.decode()
                case 7: domainIsDisposable = json.decode()
                case 8: topLevelDomainIsSuspicious = json.decode()
                case 9: isEdu = json.decode()
                case 10: includesDateOfBirth = json.decode()
                case 11: linkedServices = json.decode()
                case 12: riskLevel = json.decode()
                case 13: factors = json.decode()
                case 14: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isDeliverable = isDeliverable ?? json.missing("RiskCheckEmail.is_deliverable")
        self.breachCount = breachCount
        self.firstBreachedAt = firstBreachedAt
        self.lastBreachedAt = lastBreachedAt
        self.domainRegisteredAt = domainRegisteredAt
        self.domainIsFreeProvider = domainIsFreeProvider ?? json.missing("RiskCheckEmail.domain_is_free_provider")
        self.domainIsCustom = domainIsCustom ?? json.missing("RiskCheckEmail.domain_is_custom")
        self.domainIsDisposable = domainIsDisposable ?? json.missing("RiskCheckEmail.domain_is_disposable")
        self.topLevelDomainIsSuspicious = topLevelDomainIsSuspicious ?? json.missing("RiskCheckEmail.top_level_domain_is_suspicious")
        self.isEdu = isEdu ?? json.missing("RiskCheckEmail.is_edu")
        self.includesDateOfBirth = includesDateOfBirth ?? json.missing("RiskCheckEmail.includes_date_of_birth")
        self.linkedServices = linkedServices ?? json.missing("RiskCheckEmail.linked_services")
        self.riskLevel = riskLevel
        self.factors = factors
        self.name = name ?? json.missing("RiskCheckEmail.name")
    }
}

/// The type of ``RiskCheckDetails/facialDuplicates``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckFacialDuplicate: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let similarity: Int
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let matchedAfterCompleted: Bool

    private static let keys = JSONKeyTable("id", "similarity", "matched_after_completed")
    public init(json: inout JSONReader) {
        var id: String?
        var similarity: Int?
        var matchedAfterCompleted: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: similarity = json.decode()
                case 2: matchedAfterCompleted = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("RiskCheckFacialDuplicate.id")
        self.similarity = similarity ?? json.missing("RiskCheckFacialDuplicate.similarity")
        self.matchedAfterCompleted = matchedAfterCompleted ?? json.missing("RiskCheckFacialDuplicate.matched_after_completed")
    }
}

/// The type of ``RiskCheckDetails/identityAbuseSignals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckIdentityAbuseSignals: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``RiskCheckSyntheticIdentity``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let syntheticIdentity: RiskCheckSyntheticIdentity?
    /// An object with the members of ``RiskCheckStolenIdentity``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let stolenIdentity: RiskCheckStolenIdentity?

    private static let keys = JSONKeyTable("synthetic_identity", "stolen_identity")
    public init(json: inout JSONReader) {
        var syntheticIdentity: RiskCheckSyntheticIdentity?
        var stolenIdentity: RiskCheckStolenIdentity?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: syntheticIdentity = json.decode()
                case 1: stolenIdentity = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.syntheticIdentity = syntheticIdentity
        self.stolenIdentity = stolenIdentity
    }
}

/// The type of ``RiskCheckDetails/network``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckNetwork: JSONObjectDecodable, RedactedDescription {
    /// One of `low`, `medium` and `high`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel
    /// A list of texts. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let factors: [String]

    private static let keys = JSONKeyTable("risk_level", "factors")
    public init(json: inout JSONReader) {
        var riskLevel: RiskLevel?
        var factors: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskLevel = json.decode()
                case 1: factors = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskLevel = riskLevel ?? json.missing("RiskCheckNetwork.risk_level")
        self.factors = factors ?? json.missing("RiskCheckNetwork.factors")
    }
}

/// The type of ``RiskCheckDetails/phone``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckPhone: JSONObjectDecodable, RedactedDescription {
    /// A list of ``RiskCheckLinkedService`` values, without duplicates. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let linkedServices: [RiskCheckLinkedService]
    /// One of `low`, `medium` and `high`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel?
    /// A list of texts. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let factors: [String]?

    private static let keys = JSONKeyTable("linked_services", "risk_level", "factors")
    public init(json: inout JSONReader) {
        var linkedServices: [RiskCheckLinkedService]?
        var riskLevel: RiskLevel?
        var factors: [String]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkedServices = json.decode()
                case 1: riskLevel = json.decode()
                case 2: factors = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkedServices = linkedServices ?? json.missing("RiskCheckPhone.linked_services")
        self.riskLevel = riskLevel
        self.factors = factors
    }
}

/// The type of ``RiskCheckIdentityAbuseSignals/stolenIdentity``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckStolenIdentity: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let score: Int
    /// One of `low`, `medium` and `high`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel?

    private static let keys = JSONKeyTable("score", "risk_level")
    public init(json: inout JSONReader) {
        var score: Int?
        var riskLevel: RiskLevel?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: riskLevel = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("RiskCheckStolenIdentity.score")
        self.riskLevel = riskLevel
    }
}

/// The type of ``RiskCheckIdentityAbuseSignals/syntheticIdentity``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckSyntheticIdentity: JSONObjectDecodable, RedactedDescription {
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let score: Int
    /// One of `low`, `medium` and `high`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel?
    /// An object with the members of ``SyntheticFraud``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let firstPartySyntheticFraud: SyntheticFraud?
    /// An object with the members of ``SyntheticFraud``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let thirdPartySyntheticFraud: SyntheticFraud?

    private static let keys = JSONKeyTable("score", "risk_level", "first_party_synthetic_fraud", "third_party_synthetic_fraud")
    public init(json: inout JSONReader) {
        var score: Int?
        var riskLevel: RiskLevel?
        var firstPartySyntheticFraud: SyntheticFraud?
        var thirdPartySyntheticFraud: SyntheticFraud?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: score = json.decode()
                case 1: riskLevel = json.decode()
                case 2: firstPartySyntheticFraud = json.decode()
                case 3: thirdPartySyntheticFraud = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.score = score ?? json.missing("RiskCheckSyntheticIdentity.score")
        self.riskLevel = riskLevel
        self.firstPartySyntheticFraud = firstPartySyntheticFraud
        self.thirdPartySyntheticFraud = thirdPartySyntheticFraud
    }
}

/// The type of ``VerifySMSDetails/verifications``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SMSVerification: JSONObjectDecodable, RedactedDescription {
    /// One of `pending`, `success`, `failed` and `canceled`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: SMSVerificationStatus
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let attempt: Int
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let phoneNumber: String?
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let deliveryAttemptCount: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let solveAttemptCount: Int
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let initiallySentAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let lastSentAt: Timestamp?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let redactedAt: Timestamp?

    private static let keys = JSONKeyTable("status", "attempt", "phone_number", "delivery_attempt_count", "solve_attempt_count", "initially_sent_at", "last_sent_at", "redacted_at")
    public init(json: inout JSONReader) {
        var status: SMSVerificationStatus?
        var attempt: Int?
        var phoneNumber: String?
        var deliveryAttemptCount: Int?
        var solveAttemptCount: Int?
        var initiallySentAt: Timestamp?
        var lastSentAt: Timestamp?
        var redactedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: attempt = json.decode()
                case 2: phoneNumber = json.decode()
                case 3: deliveryAttemptCount = json.decode()
                case 4: solveAttemptCount = json.decode()
                case 5: initiallySentAt = json.decode()
                case 6: lastSentAt = json.decode()
                case 7: redactedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("SMSVerification.status")
        self.attempt = attempt ?? json.missing("SMSVerification.attempt")
        self.phoneNumber = phoneNumber
        self.deliveryAttemptCount = deliveryAttemptCount ?? json.missing("SMSVerification.delivery_attempt_count")
        self.solveAttemptCount = solveAttemptCount ?? json.missing("SMSVerification.solve_attempt_count")
        self.initiallySentAt = initiallySentAt
        self.lastSentAt = lastSentAt
        self.redactedAt = redactedAt
    }
}

/// The type of ``SelfieAnalysis/ageCheck``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAgeCheck: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `warning`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: SelfieAgeCheckStatus
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let reportedAge: Int?
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ageEstimateLowerBound: Int
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ageEstimateUpperBound: Int

    private static let keys = JSONKeyTable("status", "reported_age", "age_estimate_lower_bound", "age_estimate_upper_bound")
    public init(json: inout JSONReader) {
        var status: SelfieAgeCheckStatus?
        var reportedAge: Int?
        var ageEstimateLowerBound: Int?
        var ageEstimateUpperBound: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: reportedAge = json.decode()
                case 2: ageEstimateLowerBound = json.decode()
                case 3: ageEstimateUpperBound = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("SelfieAgeCheck.status")
        self.reportedAge = reportedAge
        self.ageEstimateLowerBound = ageEstimateLowerBound ?? json.missing("SelfieAgeCheck.age_estimate_lower_bound")
        self.ageEstimateUpperBound = ageEstimateUpperBound ?? json.missing("SelfieAgeCheck.age_estimate_upper_bound")
    }
}

/// The type of ``SelfieCheckSelfie/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `no_match` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let documentComparison: SelfieAnalysisDocumentComparison
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let livenessCheck: SelfieAnalysisLivenessCheck
    /// An object with the members of ``SelfieAnalysisFacialAnalysis``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let facialAnalysis: SelfieAnalysisFacialAnalysis?
    /// An object with the members of ``SelfieAgeCheck``. May be absent or `null`. Added after version 1.697.4 of
    /// Plaid's document.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ageCheck: SelfieAgeCheck?

    private static let keys = JSONKeyTable("document_comparison", "liveness_check", "facial_analysis", "age_check")
    public init(json: inout JSONReader) {
        var documentComparison: SelfieAnalysisDocumentComparison?
        var livenessCheck: SelfieAnalysisLivenessCheck?
        var facialAnalysis: SelfieAnalysisFacialAnalysis?
        var ageCheck: SelfieAgeCheck?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentComparison = json.decode()
                case 1: livenessCheck = json.decode()
                case 2: facialAnalysis = json.decode()
                case 3: ageCheck = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentComparison = documentComparison ?? json.missing("SelfieAnalysis.document_comparison")
        self.livenessCheck = livenessCheck ?? json.missing("SelfieAnalysis.liveness_check")
        self.facialAnalysis = facialAnalysis
        self.ageCheck = ageCheck
    }
}

/// The type of ``SelfieAnalysis/facialAnalysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAnalysisFacialAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let leftEye: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let rightEye: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let leftBrow: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let rightBrow: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let forehead: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let middleForehead: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let nose: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let philtrum: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let mouth: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let jaw: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let leftCheek: SelfieAnalysisFacialAnalysisOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let rightCheek: SelfieAnalysisFacialAnalysisOutcome

    private static let keys = JSONKeyTable("left_eye", "right_eye", "left_brow", "right_brow", "forehead", "middle_forehead", "nose", "philtrum", "mouth", "jaw", "left_cheek", "right_cheek")
    public init(json: inout JSONReader) {
        var leftEye: SelfieAnalysisFacialAnalysisOutcome?
        var rightEye: SelfieAnalysisFacialAnalysisOutcome?
        var leftBrow: SelfieAnalysisFacialAnalysisOutcome?
        var rightBrow: SelfieAnalysisFacialAnalysisOutcome?
        var forehead: SelfieAnalysisFacialAnalysisOutcome?
        var middleForehead: SelfieAnalysisFacialAnalysisOutcome?
        var nose: SelfieAnalysisFacialAnalysisOutcome?
        var philtrum: SelfieAnalysisFacialAnalysisOutcome?
        var mouth: SelfieAnalysisFacialAnalysisOutcome?
        var jaw: SelfieAnalysisFacialAnalysisOutcome?
        var leftCheek: SelfieAnalysisFacialAnalysisOutcome?
        var rightCheek: SelfieAnalysisFacialAnalysisOutcome?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: leftEye = json.decode()
                case 1: rightEye = json.decode()
                case 2: leftBrow = json.decode()
                case 3: rightBrow = json.decode()
                case 4: forehead = json.decode()
                case 5: middleForehead = json.decode()
                case 6: nose = json.decode()
                case 7: philtrum = json.decode()
                case 8: mouth = json.decode()
                case 9: jaw = json.decode()
                case 10: leftCheek = json.decode()
                case 11: rightCheek = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.leftEye = leftEye ?? json.missing("SelfieAnalysisFacialAnalysis.left_eye")
        self.rightEye = rightEye ?? json.missing("SelfieAnalysisFacialAnalysis.right_eye")
        self.leftBrow = leftBrow ?? json.missing("SelfieAnalysisFacialAnalysis.left_brow")
        self.rightBrow = rightBrow ?? json.missing("SelfieAnalysisFacialAnalysis.right_brow")
        self.forehead = forehead ?? json.missing("SelfieAnalysisFacialAnalysis.forehead")
        self.middleForehead = middleForehead ?? json.missing("SelfieAnalysisFacialAnalysis.middle_forehead")
        self.nose = nose ?? json.missing("SelfieAnalysisFacialAnalysis.nose")
        self.philtrum = philtrum ?? json.missing("SelfieAnalysisFacialAnalysis.philtrum")
        self.mouth = mouth ?? json.missing("SelfieAnalysisFacialAnalysis.mouth")
        self.jaw = jaw ?? json.missing("SelfieAnalysisFacialAnalysis.jaw")
        self.leftCheek = leftCheek ?? json.missing("SelfieAnalysisFacialAnalysis.left_cheek")
        self.rightCheek = rightCheek ?? json.missing("SelfieAnalysisFacialAnalysis.right_cheek")
    }
}

/// The type of ``SelfieCheckSelfie/capture``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieCapture: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let imageURL: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let videoURL: String?

    private static let keys = JSONKeyTable("image_url", "video_url")
    public init(json: inout JSONReader) {
        var imageURL: String?
        var videoURL: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: imageURL = json.decode()
                case 1: videoURL = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.imageURL = imageURL
        self.videoURL = videoURL
    }
}

/// The type of 4 members, ``IdentityVerification/selfieCheck`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieCheck: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: SelfieCheckStatus
    /// A list of ``SelfieCheckSelfie`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let selfies: [SelfieCheckSelfie]

    private static let keys = JSONKeyTable("status", "selfies")
    public init(json: inout JSONReader) {
        var status: SelfieCheckStatus?
        var selfies: [SelfieCheckSelfie]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: selfies = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("SelfieCheck.status")
        self.selfies = selfies ?? json.missing("SelfieCheck.selfies")
    }
}

/// The type of ``SelfieCheck/selfies``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieCheckSelfie: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: SelfieStatus
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let attempt: Int
    /// An object with the members of ``SelfieCapture``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let capture: SelfieCapture
    /// An object with the members of ``SelfieAnalysis``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let analysis: SelfieAnalysis

    private static let keys = JSONKeyTable("status", "attempt", "capture", "analysis")
    public init(json: inout JSONReader) {
        var status: SelfieStatus?
        var attempt: Int?
        var capture: SelfieCapture?
        var analysis: SelfieAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: attempt = json.decode()
                case 2: capture = json.decode()
                case 3: analysis = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("SelfieCheckSelfie.status")
        self.attempt = attempt ?? json.missing("SelfieCheckSelfie.attempt")
        self.capture = capture ?? json.missing("SelfieCheckSelfie.capture")
        self.analysis = analysis ?? json.missing("SelfieCheckSelfie.analysis")
    }
}

/// The type of ``RiskCheckSyntheticIdentity/firstPartySyntheticFraud`` and
/// ``RiskCheckSyntheticIdentity/thirdPartySyntheticFraud``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SyntheticFraud: JSONObjectDecodable, RedactedDescription {
    /// One of `low`, `medium` and `high`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskLevel: RiskLevel

    private static let keys = JSONKeyTable("risk_level")
    public init(json: inout JSONReader) {
        var riskLevel: RiskLevel?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskLevel = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskLevel = riskLevel ?? json.missing("SyntheticFraud.risk_level")
    }
}

/// The type of 4 members, ``IdentityVerification/verifySms`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct VerifySMSDetails: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: VerifySMSDetailsStatus
    /// A list of ``SMSVerification`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let verifications: [SMSVerification]

    private static let keys = JSONKeyTable("status", "verifications")
    public init(json: inout JSONReader) {
        var status: VerifySMSDetailsStatus?
        var verifications: [SMSVerification]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: verifications = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("VerifySMSDetails.status")
        self.verifications = verifications ?? json.missing("VerifySMSDetails.verifications")
    }
}
