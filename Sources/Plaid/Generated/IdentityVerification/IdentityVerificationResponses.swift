// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `IdentityVerificationAutofillCreateResponse`.
public struct IdentityVerificationAutofillCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `status`.
    public let status: IdentityVerificationAutofillStatus
    /// The JSON member `user`.
    public let user: IdentityVerificationAutofillUserData?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("status", "user", "request_id")
    public init(json: inout JSONReader) {
        var status: IdentityVerificationAutofillStatus?
        var user: IdentityVerificationAutofillUserData?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: user = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("IdentityVerificationAutofillCreateResponse.status")
        self.user = user
        self.requestID = requestID ?? json.missing("IdentityVerificationAutofillCreateResponse.request_id")
    }
}

/// The response of the operations that return `IdentityVerificationCreateResponse`.
public struct IdentityVerificationCreateResponse: PlaidResponse, RedactedDescription {
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
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "previous_attempt_id", "shareable_url", "template", "user", "status", "steps", "documentary_verification", "selfie_check", "kyc_check", "risk_check", "verify_sms", "watchlist_screening_id", "beacon_user_id", "user_id", "redacted_at", "latest_scored_protect_event", "request_id")
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
        var requestID: RequestID?
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
                case 20: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IdentityVerificationCreateResponse.id")
        self.clientUserID = clientUserID ?? json.missing("IdentityVerificationCreateResponse.client_user_id")
        self.createdAt = createdAt ?? json.missing("IdentityVerificationCreateResponse.created_at")
        self.completedAt = completedAt
        self.previousAttemptID = previousAttemptID
        self.shareableURL = shareableURL
        self.template = template ?? json.missing("IdentityVerificationCreateResponse.template")
        self.user = user ?? json.missing("IdentityVerificationCreateResponse.user")
        self.status = status ?? json.missing("IdentityVerificationCreateResponse.status")
        self.steps = steps ?? json.missing("IdentityVerificationCreateResponse.steps")
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
        self.requestID = requestID ?? json.missing("IdentityVerificationCreateResponse.request_id")
    }
}

/// The response of the operations that return `IdentityVerificationGetResponse`.
public struct IdentityVerificationGetResponse: PlaidResponse, RedactedDescription {
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
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "previous_attempt_id", "shareable_url", "template", "user", "status", "steps", "documentary_verification", "selfie_check", "kyc_check", "risk_check", "verify_sms", "watchlist_screening_id", "beacon_user_id", "user_id", "redacted_at", "latest_scored_protect_event", "request_id")
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
        var requestID: RequestID?
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
                case 20: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IdentityVerificationGetResponse.id")
        self.clientUserID = clientUserID ?? json.missing("IdentityVerificationGetResponse.client_user_id")
        self.createdAt = createdAt ?? json.missing("IdentityVerificationGetResponse.created_at")
        self.completedAt = completedAt
        self.previousAttemptID = previousAttemptID
        self.shareableURL = shareableURL
        self.template = template ?? json.missing("IdentityVerificationGetResponse.template")
        self.user = user ?? json.missing("IdentityVerificationGetResponse.user")
        self.status = status ?? json.missing("IdentityVerificationGetResponse.status")
        self.steps = steps ?? json.missing("IdentityVerificationGetResponse.steps")
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
        self.requestID = requestID ?? json.missing("IdentityVerificationGetResponse.request_id")
    }
}

/// The response of the operations that return `IdentityVerificationListResponse`.
public struct IdentityVerificationListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `identity_verifications`.
    public let identityVerifications: [IdentityVerification]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("identity_verifications", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var identityVerifications: [IdentityVerification]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: identityVerifications = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.identityVerifications = identityVerifications ?? json.missing("IdentityVerificationListResponse.identity_verifications")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("IdentityVerificationListResponse.request_id")
    }
}

/// The response of the operations that return `IdentityVerificationRetryResponse`.
public struct IdentityVerificationRetryResponse: PlaidResponse, RedactedDescription {
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
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "client_user_id", "created_at", "completed_at", "previous_attempt_id", "shareable_url", "template", "user", "status", "steps", "documentary_verification", "selfie_check", "kyc_check", "risk_check", "verify_sms", "watchlist_screening_id", "beacon_user_id", "user_id", "redacted_at", "latest_scored_protect_event", "request_id")
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
        var requestID: RequestID?
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
                case 20: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("IdentityVerificationRetryResponse.id")
        self.clientUserID = clientUserID ?? json.missing("IdentityVerificationRetryResponse.client_user_id")
        self.createdAt = createdAt ?? json.missing("IdentityVerificationRetryResponse.created_at")
        self.completedAt = completedAt
        self.previousAttemptID = previousAttemptID
        self.shareableURL = shareableURL
        self.template = template ?? json.missing("IdentityVerificationRetryResponse.template")
        self.user = user ?? json.missing("IdentityVerificationRetryResponse.user")
        self.status = status ?? json.missing("IdentityVerificationRetryResponse.status")
        self.steps = steps ?? json.missing("IdentityVerificationRetryResponse.steps")
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
        self.requestID = requestID ?? json.missing("IdentityVerificationRetryResponse.request_id")
    }
}
