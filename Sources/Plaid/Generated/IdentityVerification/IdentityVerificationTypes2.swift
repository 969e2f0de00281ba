// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `PhysicalDocumentExtractedData` of Plaid's OpenAPI document.
public struct PhysicalDocumentExtractedData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id_number`.
    public let idNumber: SensitiveString?
    /// The JSON member `category`.
    public let category: PhysicalDocumentCategory
    /// The JSON member `expiration_date`.
    public let expirationDate: CalendarDate?
    /// The JSON member `issue_date`.
    public let issueDate: CalendarDate?
    /// The JSON member `issuing_country`.
    public let issuingCountry: String
    /// The JSON member `issuing_region`.
    public let issuingRegion: String?
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: CalendarDate?
    /// The JSON member `address`.
    public let address: IdentityVerificationDocumentAddressResponse?
    /// The JSON member `name`.
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

/// The schema `PhysicalDocumentExtractedDataAnalysis` of Plaid's OpenAPI document.
public struct PhysicalDocumentExtractedDataAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: DocumentNameMatchCode
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: DocumentDateOfBirthMatchCode
    /// The JSON member `expiration_date`.
    public let expirationDate: ExpirationDate
    /// The JSON member `issuing_country`.
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

/// The schema `PhysicalDocumentImages` of Plaid's OpenAPI document.
public struct PhysicalDocumentImages: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `original_front`.
    public let originalFront: String?
    /// The JSON member `original_back`.
    public let originalBack: String?
    /// The JSON member `cropped_front`.
    public let croppedFront: String?
    /// The JSON member `cropped_back`.
    public let croppedBack: String?
    /// The JSON member `face`.
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

/// The schema `RiskCheckBehavior` of Plaid's OpenAPI document.
public struct RiskCheckBehavior: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `user_interactions`.
    public let userInteractions: RiskCheckBehaviorUserInteractionsLabel
    /// The JSON member `fraud_ring_detected`.
    public let fraudRingDetected: RiskCheckBehaviorFraudRingDetectedLabel
    /// The JSON member `bot_detected`.
    public let botDetected: RiskCheckBehaviorBotDetectedLabel
    /// The JSON member `risk_level`.
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

/// The schema `RiskCheckDetails` of Plaid's OpenAPI document.
public struct RiskCheckDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: IdentityVerificationStepStatus
    /// The JSON member `behavior`.
    public let behavior: RiskCheckBehavior?
    /// The JSON member `email`.
    public let email: RiskCheckEmail?
    /// The JSON member `phone`.
    public let phone: RiskCheckPhone?
    /// The JSON member `devices`.
    public let devices: [RiskCheckDevice]
    /// The JSON member `identity_abuse_signals`.
    public let identityAbuseSignals: RiskCheckIdentityAbuseSignals?
    /// The JSON member `network`.
    public let network: RiskCheckNetwork?
    /// The JSON member `facial_duplicates`.
    public let facialDuplicates: [RiskCheckFacialDuplicate]
    /// The JSON member `trust_index_score`.
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

/// The schema `RiskCheckDevice` of Plaid's OpenAPI document.
public struct RiskCheckDevice: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ip_proxy_type`.
    public let ipProxyType: ProxyType?
    /// The JSON member `ip_spam_list_count`.
    public let ipSpamListCount: Int?
    /// The JSON member `ip_timezone_offset`.
    public let ipTimezoneOffset: String?
    /// The JSON member `risk_level`.
    public let riskLevel: RiskLevel?
    /// The JSON member `factors`.
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

/// The schema `RiskCheckEmail` of Plaid's OpenAPI document.
public struct RiskCheckEmail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_deliverable`.
    public let isDeliverable: RiskCheckEmailIsDeliverableStatus
    /// The JSON member `breach_count`.
    public let breachCount: Int?
    /// The JSON member `first_breached_at`.
    public let firstBreachedAt: CalendarDate?
    /// The JSON member `last_breached_at`.
    public let lastBreachedAt: CalendarDate?
    /// The JSON member `domain_registered_at`.
    public let domainRegisteredAt: CalendarDate?
    /// The JSON member `domain_is_free_provider`.
    public let domainIsFreeProvider: RiskCheckEmailDomainIsFreeProvider
    /// The JSON member `domain_is_custom`.
    public let domainIsCustom: RiskCheckEmailDomainIsCustom
    /// The JSON member `domain_is_disposable`.
    public let domainIsDisposable: RiskCheckEmailDomainIsDisposable
    /// The JSON member `top_level_domain_is_suspicious`.
    public let topLevelDomainIsSuspicious: RiskCheckEmailTopLevelDomainIsSuspicious
    /// The JSON member `is_edu`.
    public let isEdu: RiskCheckEmailIsEdu
    /// The JSON member `includes_date_of_birth`.
    public let includesDateOfBirth: RiskCheckEmailIncludesDateOfBirth
    /// The JSON member `linked_services`.
    public let linkedServices: [RiskCheckLinkedService]
    /// The JSON member `risk_level`.
    public let riskLevel: RiskLevel?
    /// The JSON member `factors`.
    public let factors: [String]?

    private static let keys = JSONKeyTable("is_deliverable", "breach_count", "first_breached_at", "last_breached_at", "domain_registered_at", "domain_is_free_provider", "domain_is_custom", "domain_is_disposable", "top_level_domain_is_suspicious", "is_edu", "includes_date_of_birth", "linked_services", "risk_level", "factors")
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
    }
}

/// The schema `RiskCheckFacialDuplicate` of Plaid's OpenAPI document.
public struct RiskCheckFacialDuplicate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `similarity`.
    public let similarity: Int
    /// The JSON member `matched_after_completed`.
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

/// The schema `RiskCheckIdentityAbuseSignals` of Plaid's OpenAPI document.
public struct RiskCheckIdentityAbuseSignals: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `synthetic_identity`.
    public let syntheticIdentity: RiskCheckSyntheticIdentity?
    /// The JSON member `stolen_identity`.
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

/// The schema `RiskCheckNetwork` of Plaid's OpenAPI document.
public struct RiskCheckNetwork: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk_level`.
    public let riskLevel: RiskLevel
    /// The JSON member `factors`.
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

/// The schema `RiskCheckPhone` of Plaid's OpenAPI document.
public struct RiskCheckPhone: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `linked_services`.
    public let linkedServices: [RiskCheckLinkedService]
    /// The JSON member `risk_level`.
    public let riskLevel: RiskLevel?
    /// The JSON member `factors`.
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

/// The schema `RiskCheckStolenIdentity` of Plaid's OpenAPI document.
public struct RiskCheckStolenIdentity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `risk_level`.
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

/// The schema `RiskCheckSyntheticIdentity` of Plaid's OpenAPI document.
public struct RiskCheckSyntheticIdentity: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `score`.
    public let score: Int
    /// The JSON member `risk_level`.
    public let riskLevel: RiskLevel?
    /// The JSON member `first_party_synthetic_fraud`.
    public let firstPartySyntheticFraud: SyntheticFraud?
    /// The JSON member `third_party_synthetic_fraud`.
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

/// The schema `SMSVerification` of Plaid's OpenAPI document.
public struct SMSVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: SMSVerificationStatus
    /// The JSON member `attempt`.
    public let attempt: Int
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `delivery_attempt_count`.
    public let deliveryAttemptCount: Int
    /// The JSON member `solve_attempt_count`.
    public let solveAttemptCount: Int
    /// The JSON member `initially_sent_at`.
    public let initiallySentAt: Timestamp?
    /// The JSON member `last_sent_at`.
    public let lastSentAt: Timestamp?
    /// The JSON member `redacted_at`.
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

/// The schema `SelfieAnalysis` of Plaid's OpenAPI document.
public struct SelfieAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_comparison`.
    public let documentComparison: SelfieAnalysisDocumentComparison
    /// The JSON member `liveness_check`.
    public let livenessCheck: SelfieAnalysisLivenessCheck
    /// The JSON member `facial_analysis`.
    public let facialAnalysis: SelfieAnalysisFacialAnalysis?

    private static let keys = JSONKeyTable("document_comparison", "liveness_check", "facial_analysis")
    public init(json: inout JSONReader) {
        var documentComparison: SelfieAnalysisDocumentComparison?
        var livenessCheck: SelfieAnalysisLivenessCheck?
        var facialAnalysis: SelfieAnalysisFacialAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentComparison = json.decode()
                case 1: livenessCheck = json.decode()
                case 2: facialAnalysis = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentComparison = documentComparison ?? json.missing("SelfieAnalysis.document_comparison")
        self.livenessCheck = livenessCheck ?? json.missing("SelfieAnalysis.liveness_check")
        self.facialAnalysis = facialAnalysis
    }
}

/// The schema `SelfieAnalysisFacialAnalysis` of Plaid's OpenAPI document.
public struct SelfieAnalysisFacialAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `left_eye`.
    public let leftEye: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `right_eye`.
    public let rightEye: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `left_brow`.
    public let leftBrow: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `right_brow`.
    public let rightBrow: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `forehead`.
    public let forehead: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `middle_forehead`.
    public let middleForehead: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `nose`.
    public let nose: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `philtrum`.
    public let philtrum: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `mouth`.
    public let mouth: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `jaw`.
    public let jaw: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `left_cheek`.
    public let leftCheek: SelfieAnalysisFacialAnalysisOutcome
    /// The JSON member `right_cheek`.
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

/// The schema `SelfieCapture` of Plaid's OpenAPI document.
public struct SelfieCapture: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `image_url`.
    public let imageURL: String?
    /// The JSON member `video_url`.
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

/// The schema `SelfieCheck` of Plaid's OpenAPI document.
public struct SelfieCheck: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: SelfieCheckStatus
    /// The JSON member `selfies`.
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

/// The schema `SelfieCheckSelfie` of Plaid's OpenAPI document.
public struct SelfieCheckSelfie: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: SelfieStatus
    /// The JSON member `attempt`.
    public let attempt: Int
    /// The JSON member `capture`.
    public let capture: SelfieCapture
    /// The JSON member `analysis`.
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

/// The schema `SyntheticFraud` of Plaid's OpenAPI document.
public struct SyntheticFraud: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk_level`.
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

/// The schema `VerifySMSDetails` of Plaid's OpenAPI document.
public struct VerifySMSDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: VerifySMSDetailsStatus
    /// The JSON member `verifications`.
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
