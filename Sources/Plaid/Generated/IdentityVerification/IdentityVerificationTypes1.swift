// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``DocumentAnalysis/aamvaVerification``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct AAMVAAnalysis: JSONObjectDecodable, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let isVerified: Bool
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idNumber: AAMVAMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idIssueDate: AAMVAMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idExpirationDate: AAMVAMatchResult
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let street: AAMVADetailedMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let city: AAMVAMatchResult
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let postalCode: AAMVADetailedMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dateOfBirth: AAMVAMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let gender: AAMVAMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let height: AAMVAMatchResult
    /// One of `match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let eyeColor: AAMVAMatchResult
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let firstName: AAMVADetailedMatchResult
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let middleName: AAMVADetailedMatchResult
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let lastName: AAMVADetailedMatchResult

    private static let keys = JSONKeyTable("is_verified", "id_number", "id_issue_date", "id_expiration_date", "street", "city", "postal_code", "date_of_birth", "gender", "height", "eye_color", "first_name", "middle_name", "last_name")
    public init(json: inout JSONReader) {
        var isVerified: Bool?
        var idNumber: AAMVAMatchResult?
        var idIssueDate: AAMVAMatchResult?
        var idExpirationDate: AAMVAMatchResult?
        var street: AAMVADetailedMatchResult?
        var city: AAMVAMatchResult?
        var postalCode: AAMVADetailedMatchResult?
        var dateOfBirth: AAMVAMatchResult?
        var gender: AAMVAMatchResult?
        var height: AAMVAMatchResult?
        var eyeColor: AAMVAMatchResult?
        var firstName: AAMVADetailedMatchResult?
        var middleName: AAMVADetailedMatchResult?
        var lastName: AAMVADetailedMatchResult?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: isVerified = json.decode()
                case 1: idNumber = json.decode()
                case 2: idIssueDate = json.decode()
                case 3: idExpirationDate = json.decode()
                case 4: street = json.decode()
                case 5: city = json.decode()
                case 6: postalCode = json.decode()
                case 7: dateOfBirth = json.decode()
                case 8: gender = json.decode()
                case 9: height = json.decode()
                case 10: eyeColor = json.decode()
                case 11: firstName = json.decode()
                case 12: middleName = json.decode()
                case 13: lastName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.isVerified = isVerified ?? json.missing("AAMVAAnalysis.is_verified")
        self.idNumber = idNumber ?? json.missing("AAMVAAnalysis.id_number")
        self.idIssueDate = idIssueDate ?? json.missing("AAMVAAnalysis.id_issue_date")
        self.idExpirationDate = idExpirationDate ?? json.missing("AAMVAAnalysis.id_expiration_date")
        self.street = street ?? json.missing("AAMVAAnalysis.street")
        self.city = city ?? json.missing("AAMVAAnalysis.city")
        self.postalCode = postalCode ?? json.missing("AAMVAAnalysis.postal_code")
        self.dateOfBirth = dateOfBirth ?? json.missing("AAMVAAnalysis.date_of_birth")
        self.gender = gender ?? json.missing("AAMVAAnalysis.gender")
        self.height = height ?? json.missing("AAMVAAnalysis.height")
        self.eyeColor = eyeColor ?? json.missing("AAMVAAnalysis.eye_color")
        self.firstName = firstName ?? json.missing("AAMVAAnalysis.first_name")
        self.middleName = middleName ?? json.missing("AAMVAAnalysis.middle_name")
        self.lastName = lastName ?? json.missing("AAMVAAnalysis.last_name")
    }
}

/// The type of ``DocumentaryVerificationDocument/analysis``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentAnalysis: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let authenticity: DocumentAuthenticityMatchCode
    /// One of `high`, `medium` and `low`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let imageQuality: ImageQuality
    /// An object with the members of ``PhysicalDocumentExtractedDataAnalysis``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let extractedData: PhysicalDocumentExtractedDataAnalysis?
    /// An object with the members of ``FraudAnalysisDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let fraudAnalysisDetails: FraudAnalysisDetails?
    /// An object with the members of ``ImageQualityDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let imageQualityDetails: ImageQualityDetails?
    /// An object with the members of ``HumanReview``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let humanReview: HumanReview?
    /// An object with the members of ``AAMVAAnalysis``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let aamvaVerification: AAMVAAnalysis?

    private static let keys = JSONKeyTable("authenticity", "image_quality", "extracted_data", "fraud_analysis_details", "image_quality_details", "human_review", "aamva_verification")
    public init(json: inout JSONReader) {
        var authenticity: DocumentAuthenticityMatchCode?
        var imageQuality: ImageQuality?
        var extractedData: PhysicalDocumentExtractedDataAnalysis?
        var fraudAnalysisDetails: FraudAnalysisDetails?
        var imageQualityDetails: ImageQualityDetails?
        var humanReview: HumanReview?
        var aamvaVerification: AAMVAAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: authenticity = json.decode()
                case 1: imageQuality = json.decode()
                case 2: extractedData = json.decode()
                case 3: fraudAnalysisDetails = json.decode()
                case 4: imageQualityDetails = json.decode()
                case 5: humanReview = json.decode()
                case 6: aamvaVerification = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.authenticity = authenticity ?? json.missing("DocumentAnalysis.authenticity")
        self.imageQuality = imageQuality ?? json.missing("DocumentAnalysis.image_quality")
        self.extractedData = extractedData
        self.fraudAnalysisDetails = fraudAnalysisDetails
        self.imageQualityDetails = imageQualityDetails
        self.humanReview = humanReview
        self.aamvaVerification = aamvaVerification
    }
}

/// The type of 4 members, ``IdentityVerification/documentaryVerification`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentaryVerification: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: String
    /// A list of ``DocumentaryVerificationDocument`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let documents: [DocumentaryVerificationDocument]

    private static let keys = JSONKeyTable("status", "documents")
    public init(json: inout JSONReader) {
        var status: String?
        var documents: [DocumentaryVerificationDocument]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: documents = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("DocumentaryVerification.status")
        self.documents = documents ?? json.missing("DocumentaryVerification.documents")
    }
}

/// The type of ``DocumentaryVerification/documents``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentaryVerificationDocument: JSONObjectDecodable, RedactedDescription {
    /// One of `success`, `failed` and `manually_approved`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: DocumentStatus
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let attempt: Int
    /// An object with the members of ``PhysicalDocumentImages``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let images: PhysicalDocumentImages
    /// An object with the members of ``PhysicalDocumentExtractedData``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let extractedData: PhysicalDocumentExtractedData?
    /// An object with the members of ``DocumentAnalysis``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let analysis: DocumentAnalysis
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let redactedAt: Timestamp?

    private static let keys = JSONKeyTable("status", "attempt", "images", "extracted_data", "analysis", "redacted_at")
    public init(json: inout JSONReader) {
        var status: DocumentStatus?
        var attempt: Int?
        var images: PhysicalDocumentImages?
        var extractedData: PhysicalDocumentExtractedData?
        var analysis: DocumentAnalysis?
        var redactedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: attempt = json.decode()
                case 2: images = json.decode()
                case 3: extractedData = json.decode()
                case 4: analysis = json.decode()
                case 5: redactedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("DocumentaryVerificationDocument.status")
        self.attempt = attempt ?? json.missing("DocumentaryVerificationDocument.attempt")
        self.images = images ?? json.missing("DocumentaryVerificationDocument.images")
        self.extractedData = extractedData
        self.analysis = analysis ?? json.missing("DocumentaryVerificationDocument.analysis")
        self.redactedAt = redactedAt
    }
}

/// The type of ``DocumentAnalysis/fraudAnalysisDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct FraudAnalysisDetails: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let typeSupported: FraudCheckOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let portraitPresenceCheck: FraudCheckOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let portraitDetailsCheck: FraudCheckOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let imageCompositionCheck: FraudCheckOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let integrityCheck: FraudCheckOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let detailCheck: FraudCheckOutcome
    /// One of `success`, `failed` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let issueDateCheck: FraudCheckOutcomeWithNoData

    private static let keys = JSONKeyTable("type_supported", "portrait_presence_check", "portrait_details_check", "image_composition_check", "integrity_check", "detail_check", "issue_date_check")
    public init(json: inout JSONReader) {
        var typeSupported: FraudCheckOutcome?
        var portraitPresenceCheck: FraudCheckOutcome?
        var portraitDetailsCheck: FraudCheckOutcome?
        var imageCompositionCheck: FraudCheckOutcome?
        var integrityCheck: FraudCheckOutcome?
        var detailCheck: FraudCheckOutcome?
        var issueDateCheck: FraudCheckOutcomeWithNoData?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: typeSupported = json.decode()
                case 1: portraitPresenceCheck = json.decode()
                case 2: portraitDetailsCheck = json.decode()
                case 3: imageCompositionCheck = json.decode()
                case 4: integrityCheck = json.decode()
                case 5: detailCheck = json.decode()
                case 6: issueDateCheck = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.typeSupported = typeSupported ?? json.missing("FraudAnalysisDetails.type_supported")
        self.portraitPresenceCheck = portraitPresenceCheck ?? json.missing("FraudAnalysisDetails.portrait_presence_check")
        self.portraitDetailsCheck = portraitDetailsCheck ?? json.missing("FraudAnalysisDetails.portrait_details_check")
        self.imageCompositionCheck = imageCompositionCheck ?? json.missing("FraudAnalysisDetails.image_composition_check")
        self.integrityCheck = integrityCheck ?? json.missing("FraudAnalysisDetails.integrity_check")
        self.detailCheck = detailCheck ?? json.missing("FraudAnalysisDetails.detail_check")
        self.issueDateCheck = issueDateCheck ?? json.missing("FraudAnalysisDetails.issue_date_check")
    }
}

/// The type of ``DocumentAnalysis/humanReview``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct HumanReview: JSONObjectDecodable, RedactedDescription {
    /// One of `success`, `failed` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: HumanReviewStatus

    private static let keys = JSONKeyTable("status")
    public init(json: inout JSONReader) {
        var status: HumanReviewStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("HumanReview.status")
    }
}

/// The type of 4 members, ``IdentityVerification/latestScoredProtectEvent`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IDVProtectEvent: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let eventID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let timestamp: Timestamp
    /// An object with the members of ``TrustIndex``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let trustIndex: TrustIndex?
    /// A JSON object with any members. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let fraudAttributes: JSONValue?

    private static let keys = JSONKeyTable("event_id", "timestamp", "trust_index", "fraud_attributes")
    public init(json: inout JSONReader) {
        var eventID: String?
        var timestamp: Timestamp?
        var trustIndex: TrustIndex?
        var fraudAttributes: JSONValue?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: trustIndex = json.decode()
                case 3: fraudAttributes = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("IDVProtectEvent.event_id")
        self.timestamp = timestamp ?? json.missing("IDVProtectEvent.timestamp")
        self.trustIndex = trustIndex
        self.fraudAttributes = fraudAttributes
    }
}

/// The type of ``IdentityVerificationListResponse/identityVerifications``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
public struct IdentityVerification: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let completedAt: Timestamp?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let previousAttemptID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let shareableURL: String?
    /// An object with the members of ``IdentityVerificationTemplateReference``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let template: IdentityVerificationTemplateReference
    /// An object with the members of ``IdentityVerificationUserData``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let user: IdentityVerificationUserData
    /// One of `active`, `success`, `failed`, `expired`, `canceled` and `pending_review`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let status: IdentityVerificationStatus
    /// An object with the members of ``IdentityVerificationStepSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let steps: IdentityVerificationStepSummary
    /// An object with the members of ``DocumentaryVerification``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let documentaryVerification: DocumentaryVerification?
    /// An object with the members of ``SelfieCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let selfieCheck: SelfieCheck?
    /// An object with the members of ``KYCCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let kycCheck: KYCCheckDetails?
    /// An object with the members of ``RiskCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let riskCheck: RiskCheckDetails?
    /// An object with the members of ``VerifySMSDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let verifySms: VerifySMSDetails?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let watchlistScreeningID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let beaconUserID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let userID: String?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let redactedAt: Timestamp?
    /// An object with the members of ``IDVProtectEvent``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let latestScoredProtectEvent: IDVProtectEvent?

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "previous_attempt_id", "shareable_url", "template", "user", "status", "steps", "documentary_verification", "selfie_check", "kyc_check", "risk_check", "verify_sms", "watchlist_screening_id", "beacon_user_id", "user_id", "redacted_at", "latest_scored_protect_event")
    public init(json: inout JSONReader) {
        var id: String?
        var clientUserID: String?
        var createdAt: Timestamp?
        var completedAt: Timestamp?
        var previousAttemptID: String?
        var shareableURL: String?
        var template: IdentityVerificationTemplateReference?
        var user: IdentityVerificationUserData?
        var status: IdentityVerificationStatus?
        var steps: IdentityVerificationStepSummary?
        var documentaryVerification: DocumentaryVerification?
        var selfieCheck: SelfieCheck?
        var kycCheck: KYCCheckDetails?
        var riskCheck: RiskCheckDetails?
        var verifySms: VerifySMSDetails?
        var watchlistScreeningID: String?
        var beaconUserID: String?
        var userID: String?
        var redactedAt: Timestamp?
        var latestScoredProtectEvent: IDVProtectEvent?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: clientUserID = json.decode()
                case 2: createdAt = json.decode()
                case 3: completedAt = json.decode()
                case 4: previousAttemptID = json.decode()
                case 5: shareableURL = json.decode()
                case 6: template = json.decode()
                case 7: user = json.decode()
                case 8: status = json.decode()
                case 9: steps = json.decode()
                case 10: documentaryVerification = json.decode()
                case 11: selfieCheck = json.decode()
                case 12: kycCheck = json.decode()
                case 13: riskCheck = json.decode()
                case 14: verifySms = json.decode()
                case 15: watchlistScreeningID = json.decode()
                case 16: beaconUserID = json.decode()
                case 17: userID = json.decode()
                case 18: redactedAt = json.decode()
                case 19: latestScoredProtectEvent = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IdentityVerification.id")
        self.clientUserID = clientUserID ?? json.missing("IdentityVerification.client_user_id")
        self.createdAt = createdAt ?? json.missing("IdentityVerification.created_at")
        self.completedAt = completedAt
        self.previousAttemptID = previousAttemptID
        self.shareableURL = shareableURL
        self.template = template ?? json.missing("IdentityVerification.template")
        self.user = user ?? json.missing("IdentityVerification.user")
        self.status = status ?? json.missing("IdentityVerification.status")
        self.steps = steps ?? json.missing("IdentityVerification.steps")
        self.documentaryVerification = documentaryVerification
        self.selfieCheck = selfieCheck
        self.kycCheck = kycCheck
        self.riskCheck = riskCheck
        self.verifySms = verifySms
        self.watchlistScreeningID = watchlistScreeningID
        self.beaconUserID = beaconUserID
        self.userID = userID
        self.redactedAt = redactedAt
        self.latestScoredProtectEvent = latestScoredProtectEvent
    }
}

/// The type of ``IdentityVerificationAutofillUserData/address``.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
public struct IdentityVerificationAutofillAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let street: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let street2: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let country: String
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let poBox: POBoxStatus
    /// One of `residential`, `commercial` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let type: AddressPurposeLabel

    private static let keys = JSONKeyTable("street", "street2", "city", "region", "postal_code", "country", "po_box", "type")
    public init(json: inout JSONReader) {
        var street: String?
        var street2: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        var poBox: POBoxStatus?
        var type: AddressPurposeLabel?
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
                case 6: poBox = json.decode()
                case 7: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street ?? json.missing("IdentityVerificationAutofillAddress.street")
        self.street2 = street2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country ?? json.missing("IdentityVerificationAutofillAddress.country")
        self.poBox = poBox ?? json.missing("IdentityVerificationAutofillAddress.po_box")
        self.type = type ?? json.missing("IdentityVerificationAutofillAddress.type")
    }
}

/// The type of ``IdentityVerificationAutofillCreateResponse/user``.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
public struct IdentityVerificationAutofillUserData: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``IdentityVerificationResponseUserName``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let name: IdentityVerificationResponseUserName?
    /// An object with the members of ``IdentityVerificationAutofillAddress``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let address: IdentityVerificationAutofillAddress?
    /// An object with the members of ``UserIDNumber``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let idNumber: UserIDNumber?

    private static let keys = JSONKeyTable("name", "address", "id_number")
    public init(json: inout JSONReader) {
        var name: IdentityVerificationResponseUserName?
        var address: IdentityVerificationAutofillAddress?
        var idNumber: UserIDNumber?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: address = json.decode()
                case 2: idNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.address = address
        self.idNumber = idNumber
    }
}

/// The type of ``IdentityVerificationCreateRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationCreateRequestUser: JSONEncodable, RedactedDescription {
    /// An email address. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var emailAddress: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var phoneNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var dateOfBirth: CalendarDate?
    /// An object with the members of ``IdentityVerificationRequestUserName``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var name: IdentityVerificationRequestUserName?
    /// An object with the members of ``UserAddress``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var address: UserAddress?
    /// An object with the members of ``UserIDNumber``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var idNumber: UserIDNumber?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// Text. Optional. May be `null`. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public var ipAddress: String?

    /// Creates a value; omitted members are not sent.
    public init(
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        dateOfBirth: CalendarDate? = nil,
        name: IdentityVerificationRequestUserName? = nil,
        address: UserAddress? = nil,
        idNumber: UserIDNumber? = nil,
        clientUserID: String? = nil,
        ipAddress: String? = nil
    ) {
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.dateOfBirth = dateOfBirth
        self.name = name
        self.address = address
        self.idNumber = idNumber
        self.clientUserID = clientUserID
        self.ipAddress = ipAddress
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("email_address", emailAddress)
        json.field("phone_number", phoneNumber)
        json.field("date_of_birth", dateOfBirth)
        json.field("name", name)
        json.field("address", address)
        json.field("id_number", idNumber)
        json.field("client_user_id", clientUserID)
        json.field("ip_address", ipAddress)
        json.endObject()
    }
}

/// The type of ``PhysicalDocumentExtractedData/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationDocumentAddressResponse: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let street: String
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let city: String
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let country: String

    private static let keys = JSONKeyTable("street", "city", "region", "postal_code", "country")
    public init(json: inout JSONReader) {
        var street: String?
        var city: String?
        var region: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: street = json.decode()
                case 1: city = json.decode()
                case 2: region = json.decode()
                case 3: postalCode = json.decode()
                case 4: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.street = street ?? json.missing("IdentityVerificationDocumentAddressResponse.street")
        self.city = city ?? json.missing("IdentityVerificationDocumentAddressResponse.city")
        self.region = region
        self.postalCode = postalCode
        self.country = country ?? json.missing("IdentityVerificationDocumentAddressResponse.country")
    }
}

/// The type of ``PhysicalDocumentExtractedData/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationDocumentNameResponse: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let givenName: String
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let familyName: String

    private static let keys = JSONKeyTable("given_name", "family_name")
    public init(json: inout JSONReader) {
        var givenName: String?
        var familyName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: givenName = json.decode()
                case 1: familyName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.givenName = givenName ?? json.missing("IdentityVerificationDocumentNameResponse.given_name")
        self.familyName = familyName ?? json.missing("IdentityVerificationDocumentNameResponse.family_name")
    }
}

/// The type of ``IdentityVerificationRetryRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
public struct IdentityVerificationRequestUser: JSONEncodable, RedactedDescription {
    /// An email address. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var emailAddress: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var phoneNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. Optional.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var dateOfBirth: CalendarDate?
    /// An object with the members of ``IdentityVerificationRequestUserName``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var name: IdentityVerificationRequestUserName?
    /// An object with the members of ``UserAddress``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var address: UserAddress?
    /// An object with the members of ``UserIDNumber``. Optional. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var idNumber: UserIDNumber?

    /// Creates a value; omitted members are not sent.
    public init(
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        dateOfBirth: CalendarDate? = nil,
        name: IdentityVerificationRequestUserName? = nil,
        address: UserAddress? = nil,
        idNumber: UserIDNumber? = nil
    ) {
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.dateOfBirth = dateOfBirth
        self.name = name
        self.address = address
        self.idNumber = idNumber
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("email_address", emailAddress)
        json.field("phone_number", phoneNumber)
        json.field("date_of_birth", dateOfBirth)
        json.field("name", name)
        json.field("address", address)
        json.field("id_number", idNumber)
        json.endObject()
    }
}

/// The type of ``IdentityVerificationAutofillUserData/name`` and ``IdentityVerificationUserData/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationResponseUserName: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let givenName: String
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let familyName: String

    private static let keys = JSONKeyTable("given_name", "family_name")
    public init(json: inout JSONReader) {
        var givenName: String?
        var familyName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: givenName = json.decode()
                case 1: familyName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.givenName = givenName ?? json.missing("IdentityVerificationResponseUserName.given_name")
        self.familyName = familyName ?? json.missing("IdentityVerificationResponseUserName.family_name")
    }
}

/// The type of ``IdentityVerificationRetryRequest/steps``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
public struct IdentityVerificationRetryRequestStepsObject: JSONEncodable, RedactedDescription {
    /// A Boolean value. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var verifySms: Bool
    /// A Boolean value. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var kycCheck: Bool
    /// A Boolean value. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var documentaryVerification: Bool
    /// A Boolean value. Required.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public var selfieCheck: Bool

    /// Creates a value; omitted members are not sent.
    public init(
        verifySms: Bool,
        kycCheck: Bool,
        documentaryVerification: Bool,
        selfieCheck: Bool
    ) {
        self.verifySms = verifySms
        self.kycCheck = kycCheck
        self.documentaryVerification = documentaryVerification
        self.selfieCheck = selfieCheck
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("verify_sms", verifySms)
        json.field("kyc_check", kycCheck)
        json.field("documentary_verification", documentaryVerification)
        json.field("selfie_check", selfieCheck)
        json.endObject()
    }
}

/// The type of 4 members, ``IdentityVerification/steps`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationStepSummary: JSONObjectDecodable, RedactedDescription {
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let acceptTos: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let verifySms: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let kycCheck: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let documentaryVerification: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let selfieCheck: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let watchlistScreening: IdentityVerificationStepStatus
    /// One of the 11 values of ``IdentityVerificationStepStatus``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskCheck: IdentityVerificationStepStatus

    private static let keys = JSONKeyTable("accept_tos", "verify_sms", "kyc_check", "documentary_verification", "selfie_check", "watchlist_screening", "risk_check")
    public init(json: inout JSONReader) {
        var acceptTos: IdentityVerificationStepStatus?
        var verifySms: IdentityVerificationStepStatus?
        var kycCheck: IdentityVerificationStepStatus?
        var documentaryVerification: IdentityVerificationStepStatus?
        var selfieCheck: IdentityVerificationStepStatus?
        var watchlistScreening: IdentityVerificationStepStatus?
        var riskCheck: IdentityVerificationStepStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: acceptTos = json.decode()
                case 1: verifySms = json.decode()
                case 2: kycCheck = json.decode()
                case 3: documentaryVerification = json.decode()
                case 4: selfieCheck = json.decode()
                case 5: watchlistScreening = json.decode()
                case 6: riskCheck = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.acceptTos = acceptTos ?? json.missing("IdentityVerificationStepSummary.accept_tos")
        self.verifySms = verifySms ?? json.missing("IdentityVerificationStepSummary.verify_sms")
        self.kycCheck = kycCheck ?? json.missing("IdentityVerificationStepSummary.kyc_check")
        self.documentaryVerification = documentaryVerification ?? json.missing("IdentityVerificationStepSummary.documentary_verification")
        self.selfieCheck = selfieCheck ?? json.missing("IdentityVerificationStepSummary.selfie_check")
        self.watchlistScreening = watchlistScreening ?? json.missing("IdentityVerificationStepSummary.watchlist_screening")
        self.riskCheck = riskCheck ?? json.missing("IdentityVerificationStepSummary.risk_check")
    }
}

/// The type of 4 members, ``IdentityVerification/template`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationTemplateReference: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let id: String
    /// A whole number. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let version: Int

    private static let keys = JSONKeyTable("id", "version")
    public init(json: inout JSONReader) {
        var id: String?
        var version: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: version = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IdentityVerificationTemplateReference.id")
        self.version = version ?? json.missing("IdentityVerificationTemplateReference.version")
    }
}

/// The type of ``IdentityVerificationUserData/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationUserAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let street: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let street2: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let postalCode: String?
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
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
        self.country = country ?? json.missing("IdentityVerificationUserAddress.country")
    }
}

/// The type of 4 members, ``IdentityVerification/user`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationUserData: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let phoneNumber: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dateOfBirth: CalendarDate?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ipAddress: String?
    /// An email address. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let emailAddress: String?
    /// An object with the members of ``IdentityVerificationResponseUserName``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let name: IdentityVerificationResponseUserName?
    /// An object with the members of ``IdentityVerificationUserAddress``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let address: IdentityVerificationUserAddress?
    /// An object with the members of ``UserIDNumber``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idNumber: UserIDNumber?

    private static let keys = JSONKeyTable("phone_number", "date_of_birth", "ip_address", "email_address", "name", "address", "id_number")
    public init(json: inout JSONReader) {
        var phoneNumber: String?
        var dateOfBirth: CalendarDate?
        var ipAddress: String?
        var emailAddress: String?
        var name: IdentityVerificationResponseUserName?
        var address: IdentityVerificationUserAddress?
        var idNumber: UserIDNumber?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: phoneNumber = json.decode()
                case 1: dateOfBirth = json.decode()
                case 2: ipAddress = json.decode()
                case 3: emailAddress = json.decode()
                case 4: name = json.decode()
                case 5: address = json.decode()
                case 6: idNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.phoneNumber = phoneNumber
        self.dateOfBirth = dateOfBirth
        self.ipAddress = ipAddress
        self.emailAddress = emailAddress
        self.name = name
        self.address = address
        self.idNumber = idNumber
    }
}

/// The type of ``DocumentAnalysis/imageQualityDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct ImageQualityDetails: JSONObjectDecodable, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let glareCheck: ImageQualityOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dimensionsCheck: ImageQualityOutcome
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let blurCheck: ImageQualityOutcome

    private static let keys = JSONKeyTable("glare_check", "dimensions_check", "blur_check")
    public init(json: inout JSONReader) {
        var glareCheck: ImageQualityOutcome?
        var dimensionsCheck: ImageQualityOutcome?
        var blurCheck: ImageQualityOutcome?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: glareCheck = json.decode()
                case 1: dimensionsCheck = json.decode()
                case 2: blurCheck = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.glareCheck = glareCheck ?? json.missing("ImageQualityDetails.glare_check")
        self.dimensionsCheck = dimensionsCheck ?? json.missing("ImageQualityDetails.dimensions_check")
        self.blurCheck = blurCheck ?? json.missing("ImageQualityDetails.blur_check")
    }
}

/// The type of ``KYCCheckDetails/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckAddressSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let summary: MatchSummaryCode
    /// One of `yes`, `no` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let poBox: POBoxStatus
    /// One of `residential`, `commercial` and `no_data`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let type: AddressPurposeLabel
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let street: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let city: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let region: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let postalCode: HiddenMatchSummaryCode?
    /// An object with the members of ``KYCCheckDetailsInternationalAddress``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let internationalDetails: KYCCheckDetailsInternationalAddress?

    private static let keys = JSONKeyTable("summary", "po_box", "type", "street", "city", "region", "postal_code", "international_details")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        var poBox: POBoxStatus?
        var type: AddressPurposeLabel?
        var street: HiddenMatchSummaryCode?
        var city: HiddenMatchSummaryCode?
        var region: HiddenMatchSummaryCode?
        var postalCode: HiddenMatchSummaryCode?
        var internationalDetails: KYCCheckDetailsInternationalAddress?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                case 1: poBox = json.decode()
                case 2: type = json.decode()
                case 3: street = json.decode()
                case 4: city = json.decode()
                case 5: region = json.decode()
                case 6: postalCode = json.decode()
                case 7: internationalDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("KYCCheckAddressSummary.summary")
        self.poBox = poBox ?? json.missing("KYCCheckAddressSummary.po_box")
        self.type = type ?? json.missing("KYCCheckAddressSummary.type")
        self.street = street
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.internationalDetails = internationalDetails
    }
}

/// The type of ``KYCCheckDetails/dateOfBirth``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckDateOfBirthSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let summary: MatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let day: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let month: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let year: HiddenMatchSummaryCode?

    private static let keys = JSONKeyTable("summary", "day", "month", "year")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        var day: HiddenMatchSummaryCode?
        var month: HiddenMatchSummaryCode?
        var year: HiddenMatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                case 1: day = json.decode()
                case 2: month = json.decode()
                case 3: year = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("KYCCheckDateOfBirthSummary.summary")
        self.day = day
        self.month = month
        self.year = year
    }
}

/// The type of 4 members, ``IdentityVerification/kycCheck`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckDetails: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: String
    /// An object with the members of ``KYCCheckAddressSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let address: KYCCheckAddressSummary
    /// An object with the members of ``KYCCheckNameSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let name: KYCCheckNameSummary
    /// An object with the members of ``KYCCheckDateOfBirthSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let dateOfBirth: KYCCheckDateOfBirthSummary
    /// An object with the members of ``KYCCheckIDNumberSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let idNumber: KYCCheckIDNumberSummary
    /// An object with the members of ``KYCCheckPhoneSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let phoneNumber: KYCCheckPhoneSummary

    private static let keys = JSONKeyTable("status", "address", "name", "date_of_birth", "id_number", "phone_number")
    public init(json: inout JSONReader) {
        var status: String?
        var address: KYCCheckAddressSummary?
        var name: KYCCheckNameSummary?
        var dateOfBirth: KYCCheckDateOfBirthSummary?
        var idNumber: KYCCheckIDNumberSummary?
        var phoneNumber: KYCCheckPhoneSummary?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: address = json.decode()
                case 2: name = json.decode()
                case 3: dateOfBirth = json.decode()
                case 4: idNumber = json.decode()
                case 5: phoneNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("KYCCheckDetails.status")
        self.address = address ?? json.missing("KYCCheckDetails.address")
        self.name = name ?? json.missing("KYCCheckDetails.name")
        self.dateOfBirth = dateOfBirth ?? json.missing("KYCCheckDetails.date_of_birth")
        self.idNumber = idNumber ?? json.missing("KYCCheckDetails.id_number")
        self.phoneNumber = phoneNumber ?? json.missing("KYCCheckDetails.phone_number")
    }
}

/// The type of ``KYCCheckAddressSummary/internationalDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckDetailsInternationalAddress: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let building: HiddenMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let county: HiddenMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let district: HiddenMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let houseNumber: HiddenMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let subpremise: HiddenMatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let thoroughfare: HiddenMatchSummaryCode

    private static let keys = JSONKeyTable("building", "county", "district", "house_number", "subpremise", "thoroughfare")
    public init(json: inout JSONReader) {
        var building: HiddenMatchSummaryCode?
        var county: HiddenMatchSummaryCode?
        var district: HiddenMatchSummaryCode?
        var houseNumber: HiddenMatchSummaryCode?
        var subpremise: HiddenMatchSummaryCode?
        var thoroughfare: HiddenMatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: building = json.decode()
                case 1: county = json.decode()
                case 2: district = json.decode()
                case 3: houseNumber = json.decode()
                case 4: subpremise = json.decode()
                case 5: thoroughfare = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.building = building ?? json.missing("KYCCheckDetailsInternationalAddress.building")
        self.county = county ?? json.missing("KYCCheckDetailsInternationalAddress.county")
        self.district = district ?? json.missing("KYCCheckDetailsInternationalAddress.district")
        self.houseNumber = houseNumber ?? json.missing("KYCCheckDetailsInternationalAddress.house_number")
        self.subpremise = subpremise ?? json.missing("KYCCheckDetailsInternationalAddress.subpremise")
        self.thoroughfare = thoroughfare ?? json.missing("KYCCheckDetailsInternationalAddress.thoroughfare")
    }
}

/// The type of ``KYCCheckDetails/idNumber``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckIDNumberSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let summary: MatchSummaryCode
    /// An object with the members of ``KYCCheckSSAAnalysis``. May be `null`. Added after version 1.697.4 of Plaid's
    /// document.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let ssaVerification: KYCCheckSSAAnalysis?

    private static let keys = JSONKeyTable("summary", "ssa_verification")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        var ssaVerification: KYCCheckSSAAnalysis?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                case 1: ssaVerification = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("KYCCheckIDNumberSummary.summary")
        self.ssaVerification = ssaVerification
    }
}

/// The type of ``KYCCheckDetails/name``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckNameSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let summary: MatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let givenName: HiddenMatchSummaryCode?
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. May be absent.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let familyName: HiddenMatchSummaryCode?

    private static let keys = JSONKeyTable("summary", "given_name", "family_name")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        var givenName: HiddenMatchSummaryCode?
        var familyName: HiddenMatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                case 1: givenName = json.decode()
                case 2: familyName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("KYCCheckNameSummary.summary")
        self.givenName = givenName
        self.familyName = familyName
    }
}

/// The type of ``KYCCheckDetails/phoneNumber``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckPhoneSummary: JSONObjectDecodable, RedactedDescription {
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let summary: MatchSummaryCode
    /// One of `match`, `partial_match`, `no_match`, `no_data` and `no_input`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let areaCode: MatchSummaryCode

    private static let keys = JSONKeyTable("summary", "area_code")
    public init(json: inout JSONReader) {
        var summary: MatchSummaryCode?
        var areaCode: MatchSummaryCode?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: summary = json.decode()
                case 1: areaCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.summary = summary ?? json.missing("KYCCheckPhoneSummary.summary")
        self.areaCode = areaCode ?? json.missing("KYCCheckPhoneSummary.area_code")
    }
}
