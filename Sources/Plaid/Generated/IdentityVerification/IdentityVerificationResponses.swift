// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/identity_verification/autofill/create`.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
public struct IdentityVerificationAutofillCreateResponse: PlaidResponse, RedactedDescription {
    /// One of `success` and `failed`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let status: IdentityVerificationAutofillStatus
    /// An object with the members of ``IdentityVerificationAutofillUserData``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
    public let user: IdentityVerificationAutofillUserData?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/identity_verification/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationCreateResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let completedAt: Timestamp?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let previousAttemptID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let shareableURL: String?
    /// An object with the members of ``IdentityVerificationTemplateReference``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let template: IdentityVerificationTemplateReference
    /// An object with the members of ``IdentityVerificationUserData``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let user: IdentityVerificationUserData
    /// One of `active`, `success`, `failed`, `expired`, `canceled` and `pending_review`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let status: IdentityVerificationStatus
    /// An object with the members of ``IdentityVerificationStepSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let steps: IdentityVerificationStepSummary
    /// An object with the members of ``DocumentaryVerification``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let documentaryVerification: DocumentaryVerification?
    /// An object with the members of ``SelfieCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let selfieCheck: SelfieCheck?
    /// An object with the members of ``KYCCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let kycCheck: KYCCheckDetails?
    /// An object with the members of ``RiskCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let riskCheck: RiskCheckDetails?
    /// An object with the members of ``VerifySMSDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let verifySms: VerifySMSDetails?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let watchlistScreeningID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let beaconUserID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let userID: String?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let redactedAt: Timestamp?
    /// An object with the members of ``IDVProtectEvent``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
    public let latestScoredProtectEvent: IDVProtectEvent?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/identity_verification/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
public struct IdentityVerificationGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let completedAt: Timestamp?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let previousAttemptID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let shareableURL: String?
    /// An object with the members of ``IdentityVerificationTemplateReference``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let template: IdentityVerificationTemplateReference
    /// An object with the members of ``IdentityVerificationUserData``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let user: IdentityVerificationUserData
    /// One of `active`, `success`, `failed`, `expired`, `canceled` and `pending_review`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let status: IdentityVerificationStatus
    /// An object with the members of ``IdentityVerificationStepSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let steps: IdentityVerificationStepSummary
    /// An object with the members of ``DocumentaryVerification``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let documentaryVerification: DocumentaryVerification?
    /// An object with the members of ``SelfieCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let selfieCheck: SelfieCheck?
    /// An object with the members of ``KYCCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let kycCheck: KYCCheckDetails?
    /// An object with the members of ``RiskCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let riskCheck: RiskCheckDetails?
    /// An object with the members of ``VerifySMSDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let verifySms: VerifySMSDetails?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let watchlistScreeningID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let beaconUserID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let userID: String?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let redactedAt: Timestamp?
    /// An object with the members of ``IDVProtectEvent``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget).
    public let latestScoredProtectEvent: IDVProtectEvent?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/identity_verification/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
public struct IdentityVerificationListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``IdentityVerification`` objects. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist).
    public let identityVerifications: [IdentityVerification]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/identity_verification/retry`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
public struct IdentityVerificationRetryResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let id: String
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public let clientUserID: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let createdAt: Timestamp
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let completedAt: Timestamp?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let previousAttemptID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let shareableURL: String?
    /// An object with the members of ``IdentityVerificationTemplateReference``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let template: IdentityVerificationTemplateReference
    /// An object with the members of ``IdentityVerificationUserData``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let user: IdentityVerificationUserData
    /// One of `active`, `success`, `failed`, `expired`, `canceled` and `pending_review`. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let status: IdentityVerificationStatus
    /// An object with the members of ``IdentityVerificationStepSummary``. Always present.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let steps: IdentityVerificationStepSummary
    /// An object with the members of ``DocumentaryVerification``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let documentaryVerification: DocumentaryVerification?
    /// An object with the members of ``SelfieCheck``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let selfieCheck: SelfieCheck?
    /// An object with the members of ``KYCCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let kycCheck: KYCCheckDetails?
    /// An object with the members of ``RiskCheckDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let riskCheck: RiskCheckDetails?
    /// An object with the members of ``VerifySMSDetails``. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let verifySms: VerifySMSDetails?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let watchlistScreeningID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let beaconUserID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let userID: String?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let redactedAt: Timestamp?
    /// An object with the members of ``IDVProtectEvent``. May be absent or `null`.
    ///
    /// See [Plaid's
    /// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
    public let latestScoredProtectEvent: IDVProtectEvent?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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
