// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AAMVAAnalysis` of Plaid's OpenAPI document.
public struct AAMVAAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `is_verified`.
    public let isVerified: Bool
    /// The JSON member `id_number`.
    public let idNumber: AAMVAMatchResult
    /// The JSON member `id_issue_date`.
    public let idIssueDate: AAMVAMatchResult
    /// The JSON member `id_expiration_date`.
    public let idExpirationDate: AAMVAMatchResult
    /// The JSON member `street`.
    public let street: AAMVADetailedMatchResult
    /// The JSON member `city`.
    public let city: AAMVAMatchResult
    /// The JSON member `postal_code`.
    public let postalCode: AAMVADetailedMatchResult
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: AAMVAMatchResult
    /// The JSON member `gender`.
    public let gender: AAMVAMatchResult
    /// The JSON member `height`.
    public let height: AAMVAMatchResult
    /// The JSON member `eye_color`.
    public let eyeColor: AAMVAMatchResult
    /// The JSON member `first_name`.
    public let firstName: AAMVADetailedMatchResult
    /// The JSON member `middle_name`.
    public let middleName: AAMVADetailedMatchResult
    /// The JSON member `last_name`.
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

/// The schema `DocumentAnalysis` of Plaid's OpenAPI document.
public struct DocumentAnalysis: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `authenticity`.
    public let authenticity: DocumentAuthenticityMatchCode
    /// The JSON member `image_quality`.
    public let imageQuality: ImageQuality
    /// The JSON member `extracted_data`.
    public let extractedData: PhysicalDocumentExtractedDataAnalysis?
    /// The JSON member `fraud_analysis_details`.
    public let fraudAnalysisDetails: FraudAnalysisDetails?
    /// The JSON member `image_quality_details`.
    public let imageQualityDetails: ImageQualityDetails?
    /// The JSON member `human_review`.
    public let humanReview: HumanReview?
    /// The JSON member `aamva_verification`.
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

/// The schema `DocumentaryVerification` of Plaid's OpenAPI document.
public struct DocumentaryVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: String
    /// The JSON member `documents`.
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

/// The schema `DocumentaryVerificationDocument` of Plaid's OpenAPI document.
public struct DocumentaryVerificationDocument: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: DocumentStatus
    /// The JSON member `attempt`.
    public let attempt: Int
    /// The JSON member `images`.
    public let images: PhysicalDocumentImages
    /// The JSON member `extracted_data`.
    public let extractedData: PhysicalDocumentExtractedData?
    /// The JSON member `analysis`.
    public let analysis: DocumentAnalysis
    /// The JSON member `redacted_at`.
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

/// The schema `FraudAnalysisDetails` of Plaid's OpenAPI document.
public struct FraudAnalysisDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type_supported`.
    public let typeSupported: FraudCheckOutcome
    /// The JSON member `portrait_presence_check`.
    public let portraitPresenceCheck: FraudCheckOutcome
    /// The JSON member `portrait_details_check`.
    public let portraitDetailsCheck: FraudCheckOutcome
    /// The JSON member `image_composition_check`.
    public let imageCompositionCheck: FraudCheckOutcome
    /// The JSON member `integrity_check`.
    public let integrityCheck: FraudCheckOutcome
    /// The JSON member `detail_check`.
    public let detailCheck: FraudCheckOutcome
    /// The JSON member `issue_date_check`.
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

/// The schema `HumanReview` of Plaid's OpenAPI document.
public struct HumanReview: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
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

/// The schema `IDVProtectEvent` of Plaid's OpenAPI document.
public struct IDVProtectEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: String
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `trust_index`.
    public let trustIndex: TrustIndex?
    /// The JSON member `fraud_attributes`.
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

/// The schema `IdentityVerification` of Plaid's OpenAPI document.
public struct IdentityVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `client_user_id`.
    public let clientUserID: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `completed_at`.
    public let completedAt: Timestamp?
    /// The JSON member `previous_attempt_id`.
    public let previousAttemptID: String?
    /// The JSON member `shareable_url`.
    public let shareableURL: String?
    /// The JSON member `template`.
    public let template: IdentityVerificationTemplateReference
    /// The JSON member `user`.
    public let user: IdentityVerificationUserData
    /// The JSON member `status`.
    public let status: IdentityVerificationStatus
    /// The JSON member `steps`.
    public let steps: IdentityVerificationStepSummary
    /// The JSON member `documentary_verification`.
    public let documentaryVerification: DocumentaryVerification?
    /// The JSON member `selfie_check`.
    public let selfieCheck: SelfieCheck?
    /// The JSON member `kyc_check`.
    public let kycCheck: KYCCheckDetails?
    /// The JSON member `risk_check`.
    public let riskCheck: RiskCheckDetails?
    /// The JSON member `verify_sms`.
    public let verifySms: VerifySMSDetails?
    /// The JSON member `watchlist_screening_id`.
    public let watchlistScreeningID: String?
    /// The JSON member `beacon_user_id`.
    public let beaconUserID: String?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `redacted_at`.
    public let redactedAt: Timestamp?
    /// The JSON member `latest_scored_protect_event`.
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

/// The schema `IdentityVerificationAutofillAddress` of Plaid's OpenAPI document.
public struct IdentityVerificationAutofillAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String
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
    /// The JSON member `po_box`.
    public let poBox: POBoxStatus
    /// The JSON member `type`.
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

/// The schema `IdentityVerificationAutofillUserData` of Plaid's OpenAPI document.
public struct IdentityVerificationAutofillUserData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: IdentityVerificationResponseUserName?
    /// The JSON member `address`.
    public let address: IdentityVerificationAutofillAddress?
    /// The JSON member `id_number`.
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

/// The schema `IdentityVerificationCreateRequestUser` of Plaid's OpenAPI document.
public struct IdentityVerificationCreateRequestUser: JSONEncodable, RedactedDescription {
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `name`.
    public var name: IdentityVerificationRequestUserName?
    /// The JSON member `address`.
    public var address: UserAddress?
    /// The JSON member `id_number`.
    public var idNumber: UserIDNumber?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        emailAddress: String? = nil,
        phoneNumber: String? = nil,
        dateOfBirth: CalendarDate? = nil,
        name: IdentityVerificationRequestUserName? = nil,
        address: UserAddress? = nil,
        idNumber: UserIDNumber? = nil,
        clientUserID: String? = nil
    ) {
        self.emailAddress = emailAddress
        self.phoneNumber = phoneNumber
        self.dateOfBirth = dateOfBirth
        self.name = name
        self.address = address
        self.idNumber = idNumber
        self.clientUserID = clientUserID
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
        json.endObject()
    }
}

/// The schema `IdentityVerificationDocumentAddressResponse` of Plaid's OpenAPI document.
public struct IdentityVerificationDocumentAddressResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `street`.
    public let street: String
    /// The JSON member `city`.
    public let city: String
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
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

/// The schema `IdentityVerificationDocumentNameResponse` of Plaid's OpenAPI document.
public struct IdentityVerificationDocumentNameResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `given_name`.
    public let givenName: String
    /// The JSON member `family_name`.
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

/// The schema `IdentityVerificationRequestUser` of Plaid's OpenAPI document.
public struct IdentityVerificationRequestUser: JSONEncodable, RedactedDescription {
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `date_of_birth`.
    public var dateOfBirth: CalendarDate?
    /// The JSON member `name`.
    public var name: IdentityVerificationRequestUserName?
    /// The JSON member `address`.
    public var address: UserAddress?
    /// The JSON member `id_number`.
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

/// The schema `IdentityVerificationResponseUserName` of Plaid's OpenAPI document.
public struct IdentityVerificationResponseUserName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `given_name`.
    public let givenName: String
    /// The JSON member `family_name`.
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

/// The schema `IdentityVerificationRetryRequestStepsObject` of Plaid's OpenAPI document.
public struct IdentityVerificationRetryRequestStepsObject: JSONEncodable, RedactedDescription {
    /// The JSON member `verify_sms`.
    public var verifySms: Bool
    /// The JSON member `kyc_check`.
    public var kycCheck: Bool
    /// The JSON member `documentary_verification`.
    public var documentaryVerification: Bool
    /// The JSON member `selfie_check`.
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

/// The schema `IdentityVerificationStepSummary` of Plaid's OpenAPI document.
public struct IdentityVerificationStepSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `accept_tos`.
    public let acceptTos: IdentityVerificationStepStatus
    /// The JSON member `verify_sms`.
    public let verifySms: IdentityVerificationStepStatus
    /// The JSON member `kyc_check`.
    public let kycCheck: IdentityVerificationStepStatus
    /// The JSON member `documentary_verification`.
    public let documentaryVerification: IdentityVerificationStepStatus
    /// The JSON member `selfie_check`.
    public let selfieCheck: IdentityVerificationStepStatus
    /// The JSON member `watchlist_screening`.
    public let watchlistScreening: IdentityVerificationStepStatus
    /// The JSON member `risk_check`.
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

/// The schema `IdentityVerificationTemplateReference` of Plaid's OpenAPI document.
public struct IdentityVerificationTemplateReference: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `version`.
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

/// The schema `IdentityVerificationUserAddress` of Plaid's OpenAPI document.
public struct IdentityVerificationUserAddress: JSONObjectDecodable, RedactedDescription {
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
        self.country = country ?? json.missing("IdentityVerificationUserAddress.country")
    }
}

/// The schema `IdentityVerificationUserData` of Plaid's OpenAPI document.
public struct IdentityVerificationUserData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `phone_number`.
    public let phoneNumber: String?
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: CalendarDate?
    /// The JSON member `ip_address`.
    public let ipAddress: String?
    /// The JSON member `email_address`.
    public let emailAddress: String?
    /// The JSON member `name`.
    public let name: IdentityVerificationResponseUserName?
    /// The JSON member `address`.
    public let address: IdentityVerificationUserAddress?
    /// The JSON member `id_number`.
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

/// The schema `ImageQualityDetails` of Plaid's OpenAPI document.
public struct ImageQualityDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `glare_check`.
    public let glareCheck: ImageQualityOutcome
    /// The JSON member `dimensions_check`.
    public let dimensionsCheck: ImageQualityOutcome
    /// The JSON member `blur_check`.
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

/// The schema `KYCCheckAddressSummary` of Plaid's OpenAPI document.
public struct KYCCheckAddressSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `summary`.
    public let summary: MatchSummaryCode
    /// The JSON member `po_box`.
    public let poBox: POBoxStatus
    /// The JSON member `type`.
    public let type: AddressPurposeLabel
    /// The JSON member `street`.
    public let street: HiddenMatchSummaryCode?
    /// The JSON member `city`.
    public let city: HiddenMatchSummaryCode?
    /// The JSON member `region`.
    public let region: HiddenMatchSummaryCode?
    /// The JSON member `postal_code`.
    public let postalCode: HiddenMatchSummaryCode?
    /// The JSON member `international_details`.
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

/// The schema `KYCCheckDateOfBirthSummary` of Plaid's OpenAPI document.
public struct KYCCheckDateOfBirthSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `summary`.
    public let summary: MatchSummaryCode
    /// The JSON member `day`.
    public let day: HiddenMatchSummaryCode?
    /// The JSON member `month`.
    public let month: HiddenMatchSummaryCode?
    /// The JSON member `year`.
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

/// The schema `KYCCheckDetails` of Plaid's OpenAPI document.
public struct KYCCheckDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: String
    /// The JSON member `address`.
    public let address: KYCCheckAddressSummary
    /// The JSON member `name`.
    public let name: KYCCheckNameSummary
    /// The JSON member `date_of_birth`.
    public let dateOfBirth: KYCCheckDateOfBirthSummary
    /// The JSON member `id_number`.
    public let idNumber: KYCCheckIDNumberSummary
    /// The JSON member `phone_number`.
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

/// The schema `KYCCheckDetailsInternationalAddress` of Plaid's OpenAPI document.
public struct KYCCheckDetailsInternationalAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `building`.
    public let building: HiddenMatchSummaryCode
    /// The JSON member `county`.
    public let county: HiddenMatchSummaryCode
    /// The JSON member `district`.
    public let district: HiddenMatchSummaryCode
    /// The JSON member `house_number`.
    public let houseNumber: HiddenMatchSummaryCode
    /// The JSON member `subpremise`.
    public let subpremise: HiddenMatchSummaryCode
    /// The JSON member `thoroughfare`.
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

/// The schema `KYCCheckIDNumberSummary` of Plaid's OpenAPI document.
public struct KYCCheckIDNumberSummary: JSONObjectDecodable, RedactedDescription {
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
        self.summary = summary ?? json.missing("KYCCheckIDNumberSummary.summary")
    }
}

/// The schema `KYCCheckNameSummary` of Plaid's OpenAPI document.
public struct KYCCheckNameSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `summary`.
    public let summary: MatchSummaryCode
    /// The JSON member `given_name`.
    public let givenName: HiddenMatchSummaryCode?
    /// The JSON member `family_name`.
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

/// The schema `KYCCheckPhoneSummary` of Plaid's OpenAPI document.
public struct KYCCheckPhoneSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `summary`.
    public let summary: MatchSummaryCode
    /// The JSON member `area_code`.
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
