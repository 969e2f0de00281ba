// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of 5 members, ``AAMVAAnalysis/street`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct AAMVADetailedMatchResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of 8 members, ``AAMVAAnalysis/idNumber`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct AAMVAMatchResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``IdentityVerificationAutofillAddress/type`` and ``KYCCheckAddressSummary/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct AddressPurposeLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `residential` in JSON.
    public static var residential: Self { Self(rawValue: "residential") }
    /// `commercial` in JSON.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``DocumentAnalysis/authenticity``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentAuthenticityMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``PhysicalDocumentExtractedDataAnalysis/dateOfBirth``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentDateOfBirthMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``PhysicalDocumentExtractedDataAnalysis/name``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentNameMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``DocumentaryVerificationDocument/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct DocumentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `manually_approved` in JSON.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
}

/// The values of ``PhysicalDocumentExtractedDataAnalysis/expirationDate``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct ExpirationDate: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `not_expired` in JSON.
    public static var notExpired: Self { Self(rawValue: "not_expired") }
    /// `expired` in JSON.
    public static var expired: Self { Self(rawValue: "expired") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of 6 members, ``FraudAnalysisDetails/typeSupported`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct FraudCheckOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``FraudAnalysisDetails/issueDateCheck``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct FraudCheckOutcomeWithNoData: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of 15 members, ``KYCCheckAddressSummary/street`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct HiddenMatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// `no_input` in JSON.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of ``HumanReview/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct HumanReviewStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``IdentityVerificationAutofillCreateResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate).
public struct IdentityVerificationAutofillStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``IdentityVerificationCreateRequest/language``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationLanguage: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US` in JSON.
    public static var enUs: Self { Self(rawValue: "en-US") }
    /// `es-ES` in JSON.
    public static var esEs: Self { Self(rawValue: "es-ES") }
    /// `es-US` in JSON.
    public static var esUs: Self { Self(rawValue: "es-US") }
    /// `fr-CA` in JSON.
    public static var frCa: Self { Self(rawValue: "fr-CA") }
    /// `ja-JP` in JSON.
    public static var jaJp: Self { Self(rawValue: "ja-JP") }
    /// `pt-BR` in JSON.
    public static var ptBr: Self { Self(rawValue: "pt-BR") }
    /// `pt-PT` in JSON.
    public static var ptPt: Self { Self(rawValue: "pt-PT") }
}

/// The values of 4 members, ``IdentityVerification/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `expired` in JSON.
    public static var expired: Self { Self(rawValue: "expired") }
    /// `canceled` in JSON.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// `pending_review` in JSON.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
}

/// The values of 8 members, ``IdentityVerificationStepSummary/acceptTos`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IdentityVerificationStepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `waiting_for_prerequisite` in JSON.
    public static var waitingForPrerequisite: Self { Self(rawValue: "waiting_for_prerequisite") }
    /// `not_applicable` in JSON.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
    /// `skipped` in JSON.
    public static var skipped: Self { Self(rawValue: "skipped") }
    /// `expired` in JSON.
    public static var expired: Self { Self(rawValue: "expired") }
    /// `canceled` in JSON.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// `pending_review` in JSON.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// `manually_approved` in JSON.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
    /// `manually_rejected` in JSON.
    public static var manuallyRejected: Self { Self(rawValue: "manually_rejected") }
}

/// The values of ``DocumentAnalysis/imageQuality``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct ImageQuality: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `high` in JSON.
    public static var high: Self { Self(rawValue: "high") }
    /// `medium` in JSON.
    public static var medium: Self { Self(rawValue: "medium") }
    /// `low` in JSON.
    public static var low: Self { Self(rawValue: "low") }
}

/// The values of ``ImageQualityDetails/glareCheck``, ``ImageQualityDetails/dimensionsCheck`` and
/// ``ImageQualityDetails/blurCheck``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct ImageQualityOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``PhysicalDocumentExtractedDataAnalysis/issuingCountry``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct IssuingCountry: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
}

/// The values of ``KYCCheckSSAAnalysis/match``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct KYCCheckSSAMatchStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``IdentityVerificationAutofillAddress/poBox`` and ``KYCCheckAddressSummary/poBox``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct POBoxStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``PhysicalDocumentExtractedData/category``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct PhysicalDocumentCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `drivers_license` in JSON.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// `id_card` in JSON.
    public static var idCard: Self { Self(rawValue: "id_card") }
    /// `passport` in JSON.
    public static var passport: Self { Self(rawValue: "passport") }
    /// `residence_permit_card` in JSON.
    public static var residencePermitCard: Self { Self(rawValue: "residence_permit_card") }
    /// `resident_card` in JSON.
    public static var residentCard: Self { Self(rawValue: "resident_card") }
    /// `visa` in JSON.
    public static var visa: Self { Self(rawValue: "visa") }
}

/// The values of ``RiskCheckDevice/ipProxyType``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct ProxyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none_detected` in JSON.
    public static var noneDetected: Self { Self(rawValue: "none_detected") }
    /// `tor` in JSON.
    public static var tor: Self { Self(rawValue: "tor") }
    /// `vpn` in JSON.
    public static var vpn: Self { Self(rawValue: "vpn") }
    /// `web_proxy` in JSON.
    public static var webProxy: Self { Self(rawValue: "web_proxy") }
    /// `public_proxy` in JSON.
    public static var publicProxy: Self { Self(rawValue: "public_proxy") }
}

/// The values of ``RiskCheckBehavior/botDetected``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckBehaviorBotDetectedLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckBehavior/fraudRingDetected``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckBehaviorFraudRingDetectedLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckBehavior/userInteractions``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckBehaviorUserInteractionsLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `genuine` in JSON.
    public static var genuine: Self { Self(rawValue: "genuine") }
    /// `neutral` in JSON.
    public static var neutral: Self { Self(rawValue: "neutral") }
    /// `risky` in JSON.
    public static var risky: Self { Self(rawValue: "risky") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/domainIsCustom``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailDomainIsCustom: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/domainIsDisposable``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailDomainIsDisposable: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/domainIsFreeProvider``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailDomainIsFreeProvider: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/includesDateOfBirth``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailIncludesDateOfBirth: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/isDeliverable``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailIsDeliverableStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/isEdu``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailIsEdu: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/name``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailName: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `no_input` in JSON.
    public static var noInput: Self { Self(rawValue: "no_input") }
    /// `indeterminate` in JSON.
    public static var indeterminate: Self { Self(rawValue: "indeterminate") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `partial_match` in JSON.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/topLevelDomainIsSuspicious``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckEmailTopLevelDomainIsSuspicious: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `yes` in JSON.
    public static var yes: Self { Self(rawValue: "yes") }
    /// `no` in JSON.
    public static var no: Self { Self(rawValue: "no") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``RiskCheckEmail/linkedServices`` and ``RiskCheckPhone/linkedServices``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskCheckLinkedService: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `aboutme` in JSON.
    public static var aboutme: Self { Self(rawValue: "aboutme") }
    /// `adobe` in JSON.
    public static var adobe: Self { Self(rawValue: "adobe") }
    /// `adult_sites` in JSON.
    public static var adultSites: Self { Self(rawValue: "adult_sites") }
    /// `airbnb` in JSON.
    public static var airbnb: Self { Self(rawValue: "airbnb") }
    /// `altbalaji` in JSON.
    public static var altbalaji: Self { Self(rawValue: "altbalaji") }
    /// `amazon` in JSON.
    public static var amazon: Self { Self(rawValue: "amazon") }
    /// `apple` in JSON.
    public static var apple: Self { Self(rawValue: "apple") }
    /// `archiveorg` in JSON.
    public static var archiveorg: Self { Self(rawValue: "archiveorg") }
    /// `atlassian` in JSON.
    public static var atlassian: Self { Self(rawValue: "atlassian") }
    /// `bitmoji` in JSON.
    public static var bitmoji: Self { Self(rawValue: "bitmoji") }
    /// `bodybuilding` in JSON.
    public static var bodybuilding: Self { Self(rawValue: "bodybuilding") }
    /// `booking` in JSON.
    public static var booking: Self { Self(rawValue: "booking") }
    /// `bukalapak` in JSON.
    public static var bukalapak: Self { Self(rawValue: "bukalapak") }
    /// `codecademy` in JSON.
    public static var codecademy: Self { Self(rawValue: "codecademy") }
    /// `deliveroo` in JSON.
    public static var deliveroo: Self { Self(rawValue: "deliveroo") }
    /// `diigo` in JSON.
    public static var diigo: Self { Self(rawValue: "diigo") }
    /// `discord` in JSON.
    public static var discord: Self { Self(rawValue: "discord") }
    /// `disneyplus` in JSON.
    public static var disneyplus: Self { Self(rawValue: "disneyplus") }
    /// `duolingo` in JSON.
    public static var duolingo: Self { Self(rawValue: "duolingo") }
    /// `ebay` in JSON.
    public static var ebay: Self { Self(rawValue: "ebay") }
    /// `envato` in JSON.
    public static var envato: Self { Self(rawValue: "envato") }
    /// `eventbrite` in JSON.
    public static var eventbrite: Self { Self(rawValue: "eventbrite") }
    /// `evernote` in JSON.
    public static var evernote: Self { Self(rawValue: "evernote") }
    /// `facebook` in JSON.
    public static var facebook: Self { Self(rawValue: "facebook") }
    /// `firefox` in JSON.
    public static var firefox: Self { Self(rawValue: "firefox") }
    /// `flickr` in JSON.
    public static var flickr: Self { Self(rawValue: "flickr") }
    /// `flipkart` in JSON.
    public static var flipkart: Self { Self(rawValue: "flipkart") }
    /// `foursquare` in JSON.
    public static var foursquare: Self { Self(rawValue: "foursquare") }
    /// `freelancer` in JSON.
    public static var freelancer: Self { Self(rawValue: "freelancer") }
    /// `gaana` in JSON.
    public static var gaana: Self { Self(rawValue: "gaana") }
    /// `giphy` in JSON.
    public static var giphy: Self { Self(rawValue: "giphy") }
    /// `github` in JSON.
    public static var github: Self { Self(rawValue: "github") }
    /// `google` in JSON.
    public static var google: Self { Self(rawValue: "google") }
    /// `gravatar` in JSON.
    public static var gravatar: Self { Self(rawValue: "gravatar") }
    /// `hubspot` in JSON.
    public static var hubspot: Self { Self(rawValue: "hubspot") }
    /// `imgur` in JSON.
    public static var imgur: Self { Self(rawValue: "imgur") }
    /// `instagram` in JSON.
    public static var instagram: Self { Self(rawValue: "instagram") }
    /// `jdid` in JSON.
    public static var jdid: Self { Self(rawValue: "jdid") }
    /// `kakao` in JSON.
    public static var kakao: Self { Self(rawValue: "kakao") }
    /// `kommo` in JSON.
    public static var kommo: Self { Self(rawValue: "kommo") }
    /// `komoot` in JSON.
    public static var komoot: Self { Self(rawValue: "komoot") }
    /// `lastfm` in JSON.
    public static var lastfm: Self { Self(rawValue: "lastfm") }
    /// `lazada` in JSON.
    public static var lazada: Self { Self(rawValue: "lazada") }
    /// `line` in JSON.
    public static var line: Self { Self(rawValue: "line") }
    /// `linkedin` in JSON.
    public static var linkedin: Self { Self(rawValue: "linkedin") }
    /// `mailru` in JSON.
    public static var mailru: Self { Self(rawValue: "mailru") }
    /// `microsoft` in JSON.
    public static var microsoft: Self { Self(rawValue: "microsoft") }
    /// `myspace` in JSON.
    public static var myspace: Self { Self(rawValue: "myspace") }
    /// `netflix` in JSON.
    public static var netflix: Self { Self(rawValue: "netflix") }
    /// `nike` in JSON.
    public static var nike: Self { Self(rawValue: "nike") }
    /// `ok` in JSON.
    public static var ok: Self { Self(rawValue: "ok") }
    /// `patreon` in JSON.
    public static var patreon: Self { Self(rawValue: "patreon") }
    /// `pinterest` in JSON.
    public static var pinterest: Self { Self(rawValue: "pinterest") }
    /// `plurk` in JSON.
    public static var plurk: Self { Self(rawValue: "plurk") }
    /// `quora` in JSON.
    public static var quora: Self { Self(rawValue: "quora") }
    /// `qzone` in JSON.
    public static var qzone: Self { Self(rawValue: "qzone") }
    /// `rambler` in JSON.
    public static var rambler: Self { Self(rawValue: "rambler") }
    /// `rappi` in JSON.
    public static var rappi: Self { Self(rawValue: "rappi") }
    /// `replit` in JSON.
    public static var replit: Self { Self(rawValue: "replit") }
    /// `samsung` in JSON.
    public static var samsung: Self { Self(rawValue: "samsung") }
    /// `seoclerks` in JSON.
    public static var seoclerks: Self { Self(rawValue: "seoclerks") }
    /// `shopclues` in JSON.
    public static var shopclues: Self { Self(rawValue: "shopclues") }
    /// `skype` in JSON.
    public static var skype: Self { Self(rawValue: "skype") }
    /// `snapchat` in JSON.
    public static var snapchat: Self { Self(rawValue: "snapchat") }
    /// `snapdeal` in JSON.
    public static var snapdeal: Self { Self(rawValue: "snapdeal") }
    /// `soundcloud` in JSON.
    public static var soundcloud: Self { Self(rawValue: "soundcloud") }
    /// `spotify` in JSON.
    public static var spotify: Self { Self(rawValue: "spotify") }
    /// `starz` in JSON.
    public static var starz: Self { Self(rawValue: "starz") }
    /// `strava` in JSON.
    public static var strava: Self { Self(rawValue: "strava") }
    /// `taringa` in JSON.
    public static var taringa: Self { Self(rawValue: "taringa") }
    /// `telegram` in JSON.
    public static var telegram: Self { Self(rawValue: "telegram") }
    /// `tiki` in JSON.
    public static var tiki: Self { Self(rawValue: "tiki") }
    /// `tokopedia` in JSON.
    public static var tokopedia: Self { Self(rawValue: "tokopedia") }
    /// `treehouse` in JSON.
    public static var treehouse: Self { Self(rawValue: "treehouse") }
    /// `tumblr` in JSON.
    public static var tumblr: Self { Self(rawValue: "tumblr") }
    /// `twitter` in JSON.
    public static var twitter: Self { Self(rawValue: "twitter") }
    /// `venmo` in JSON.
    public static var venmo: Self { Self(rawValue: "venmo") }
    /// `viber` in JSON.
    public static var viber: Self { Self(rawValue: "viber") }
    /// `vimeo` in JSON.
    public static var vimeo: Self { Self(rawValue: "vimeo") }
    /// `vivino` in JSON.
    public static var vivino: Self { Self(rawValue: "vivino") }
    /// `vkontakte` in JSON.
    public static var vkontakte: Self { Self(rawValue: "vkontakte") }
    /// `wattpad` in JSON.
    public static var wattpad: Self { Self(rawValue: "wattpad") }
    /// `weibo` in JSON.
    public static var weibo: Self { Self(rawValue: "weibo") }
    /// `whatsapp` in JSON.
    public static var whatsapp: Self { Self(rawValue: "whatsapp") }
    /// `wordpress` in JSON.
    public static var wordpress: Self { Self(rawValue: "wordpress") }
    /// `xing` in JSON.
    public static var xing: Self { Self(rawValue: "xing") }
    /// `yahoo` in JSON.
    public static var yahoo: Self { Self(rawValue: "yahoo") }
    /// `yandex` in JSON.
    public static var yandex: Self { Self(rawValue: "yandex") }
    /// `zalo` in JSON.
    public static var zalo: Self { Self(rawValue: "zalo") }
    /// `zoho` in JSON.
    public static var zoho: Self { Self(rawValue: "zoho") }
}

/// The values of 7 members, ``RiskCheckDevice/riskLevel`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskLevel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `low` in JSON.
    public static var low: Self { Self(rawValue: "low") }
    /// `medium` in JSON.
    public static var medium: Self { Self(rawValue: "medium") }
    /// `high` in JSON.
    public static var high: Self { Self(rawValue: "high") }
}

/// The values of ``RiskCheckBehavior/riskLevel``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct RiskLevelWithNoData: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `low` in JSON.
    public static var low: Self { Self(rawValue: "low") }
    /// `medium` in JSON.
    public static var medium: Self { Self(rawValue: "medium") }
    /// `high` in JSON.
    public static var high: Self { Self(rawValue: "high") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``SMSVerification/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SMSVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending` in JSON.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `canceled` in JSON.
    public static var canceled: Self { Self(rawValue: "canceled") }
}

/// The values of ``SelfieAgeCheck/status``.
///
/// Unknown values are kept unchanged.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAgeCheckStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `warning` in JSON.
    public static var warning: Self { Self(rawValue: "warning") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_data` in JSON.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of ``SelfieAnalysis/documentComparison``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAnalysisDocumentComparison: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `match` in JSON.
    public static var match: Self { Self(rawValue: "match") }
    /// `no_match` in JSON.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// `no_input` in JSON.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of 12 members, ``SelfieAnalysisFacialAnalysis/leftEye`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAnalysisFacialAnalysisOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``SelfieAnalysis/livenessCheck``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieAnalysisLivenessCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``SelfieCheck/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieCheckStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``SelfieCheckSelfie/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct SelfieStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of ``IdentityVerificationRetryRequest/strategy``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry).
public struct Strategy: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `reset` in JSON.
    public static var reset: Self { Self(rawValue: "reset") }
    /// `incomplete` in JSON.
    public static var incomplete: Self { Self(rawValue: "incomplete") }
    /// `infer` in JSON.
    public static var infer: Self { Self(rawValue: "infer") }
    /// `custom` in JSON.
    public static var custom: Self { Self(rawValue: "custom") }
}

/// The values of ``VerifySMSDetails/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate).
public struct VerifySMSDetailsStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `success` in JSON.
    public static var success: Self { Self(rawValue: "success") }
    /// `failed` in JSON.
    public static var failed: Self { Self(rawValue: "failed") }
}
