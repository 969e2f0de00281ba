// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `AAMVADetailedMatchResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AAMVADetailedMatchResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `AAMVAMatchResult` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AAMVAMatchResult: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `AddressPurposeLabel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AddressPurposeLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `residential`.
    public static var residential: Self { Self(rawValue: "residential") }
    /// The value `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `DocumentAuthenticityMatchCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DocumentAuthenticityMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `DocumentDateOfBirthMatchCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DocumentDateOfBirthMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `DocumentNameMatchCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DocumentNameMatchCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `DocumentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DocumentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `manually_approved`.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
}

/// The values of `ExpirationDate` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ExpirationDate: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `not_expired`.
    public static var notExpired: Self { Self(rawValue: "not_expired") }
    /// The value `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `FraudCheckOutcome` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FraudCheckOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `FraudCheckOutcomeWithNoData` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct FraudCheckOutcomeWithNoData: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `HiddenMatchSummaryCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct HiddenMatchSummaryCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// The value `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of `HumanReviewStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct HumanReviewStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `IdentityVerificationAutofillStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IdentityVerificationAutofillStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `IdentityVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IdentityVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The value `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// The value `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
}

/// The values of `IdentityVerificationStepStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IdentityVerificationStepStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `waiting_for_prerequisite`.
    public static var waitingForPrerequisite: Self { Self(rawValue: "waiting_for_prerequisite") }
    /// The value `not_applicable`.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
    /// The value `skipped`.
    public static var skipped: Self { Self(rawValue: "skipped") }
    /// The value `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The value `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// The value `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The value `manually_approved`.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
    /// The value `manually_rejected`.
    public static var manuallyRejected: Self { Self(rawValue: "manually_rejected") }
}

/// The values of `ImageQuality` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ImageQuality: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `high`.
    public static var high: Self { Self(rawValue: "high") }
    /// The value `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The value `low`.
    public static var low: Self { Self(rawValue: "low") }
}

/// The values of `ImageQualityOutcome` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ImageQualityOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `IssuingCountry` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IssuingCountry: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
}

/// The values of `POBoxStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct POBoxStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `PhysicalDocumentCategory` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PhysicalDocumentCategory: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `drivers_license`.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// The value `id_card`.
    public static var idCard: Self { Self(rawValue: "id_card") }
    /// The value `passport`.
    public static var passport: Self { Self(rawValue: "passport") }
    /// The value `residence_permit_card`.
    public static var residencePermitCard: Self { Self(rawValue: "residence_permit_card") }
    /// The value `resident_card`.
    public static var residentCard: Self { Self(rawValue: "resident_card") }
    /// The value `visa`.
    public static var visa: Self { Self(rawValue: "visa") }
}

/// The values of `ProxyType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProxyType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `none_detected`.
    public static var noneDetected: Self { Self(rawValue: "none_detected") }
    /// The value `tor`.
    public static var tor: Self { Self(rawValue: "tor") }
    /// The value `vpn`.
    public static var vpn: Self { Self(rawValue: "vpn") }
    /// The value `web_proxy`.
    public static var webProxy: Self { Self(rawValue: "web_proxy") }
    /// The value `public_proxy`.
    public static var publicProxy: Self { Self(rawValue: "public_proxy") }
}

/// The values of `RiskCheckBehaviorBotDetectedLabel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckBehaviorBotDetectedLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckBehaviorFraudRingDetectedLabel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckBehaviorFraudRingDetectedLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckBehaviorUserInteractionsLabel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckBehaviorUserInteractionsLabel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `genuine`.
    public static var genuine: Self { Self(rawValue: "genuine") }
    /// The value `neutral`.
    public static var neutral: Self { Self(rawValue: "neutral") }
    /// The value `risky`.
    public static var risky: Self { Self(rawValue: "risky") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailDomainIsCustom` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailDomainIsCustom: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailDomainIsDisposable` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailDomainIsDisposable: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailDomainIsFreeProvider` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailDomainIsFreeProvider: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailIncludesDateOfBirth` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailIncludesDateOfBirth: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailIsDeliverableStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailIsDeliverableStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailIsEdu` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailIsEdu: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckEmailTopLevelDomainIsSuspicious` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckEmailTopLevelDomainIsSuspicious: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The value `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `RiskCheckLinkedService` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskCheckLinkedService: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `aboutme`.
    public static var aboutme: Self { Self(rawValue: "aboutme") }
    /// The value `adobe`.
    public static var adobe: Self { Self(rawValue: "adobe") }
    /// The value `adult_sites`.
    public static var adultSites: Self { Self(rawValue: "adult_sites") }
    /// The value `airbnb`.
    public static var airbnb: Self { Self(rawValue: "airbnb") }
    /// The value `altbalaji`.
    public static var altbalaji: Self { Self(rawValue: "altbalaji") }
    /// The value `amazon`.
    public static var amazon: Self { Self(rawValue: "amazon") }
    /// The value `apple`.
    public static var apple: Self { Self(rawValue: "apple") }
    /// The value `archiveorg`.
    public static var archiveorg: Self { Self(rawValue: "archiveorg") }
    /// The value `atlassian`.
    public static var atlassian: Self { Self(rawValue: "atlassian") }
    /// The value `bitmoji`.
    public static var bitmoji: Self { Self(rawValue: "bitmoji") }
    /// The value `bodybuilding`.
    public static var bodybuilding: Self { Self(rawValue: "bodybuilding") }
    /// The value `booking`.
    public static var booking: Self { Self(rawValue: "booking") }
    /// The value `bukalapak`.
    public static var bukalapak: Self { Self(rawValue: "bukalapak") }
    /// The value `codecademy`.
    public static var codecademy: Self { Self(rawValue: "codecademy") }
    /// The value `deliveroo`.
    public static var deliveroo: Self { Self(rawValue: "deliveroo") }
    /// The value `diigo`.
    public static var diigo: Self { Self(rawValue: "diigo") }
    /// The value `discord`.
    public static var discord: Self { Self(rawValue: "discord") }
    /// The value `disneyplus`.
    public static var disneyplus: Self { Self(rawValue: "disneyplus") }
    /// The value `duolingo`.
    public static var duolingo: Self { Self(rawValue: "duolingo") }
    /// The value `ebay`.
    public static var ebay: Self { Self(rawValue: "ebay") }
    /// The value `envato`.
    public static var envato: Self { Self(rawValue: "envato") }
    /// The value `eventbrite`.
    public static var eventbrite: Self { Self(rawValue: "eventbrite") }
    /// The value `evernote`.
    public static var evernote: Self { Self(rawValue: "evernote") }
    /// The value `facebook`.
    public static var facebook: Self { Self(rawValue: "facebook") }
    /// The value `firefox`.
    public static var firefox: Self { Self(rawValue: "firefox") }
    /// The value `flickr`.
    public static var flickr: Self { Self(rawValue: "flickr") }
    /// The value `flipkart`.
    public static var flipkart: Self { Self(rawValue: "flipkart") }
    /// The value `foursquare`.
    public static var foursquare: Self { Self(rawValue: "foursquare") }
    /// The value `freelancer`.
    public static var freelancer: Self { Self(rawValue: "freelancer") }
    /// The value `gaana`.
    public static var gaana: Self { Self(rawValue: "gaana") }
    /// The value `giphy`.
    public static var giphy: Self { Self(rawValue: "giphy") }
    /// The value `github`.
    public static var github: Self { Self(rawValue: "github") }
    /// The value `google`.
    public static var google: Self { Self(rawValue: "google") }
    /// The value `gravatar`.
    public static var gravatar: Self { Self(rawValue: "gravatar") }
    /// The value `hubspot`.
    public static var hubspot: Self { Self(rawValue: "hubspot") }
    /// The value `imgur`.
    public static var imgur: Self { Self(rawValue: "imgur") }
    /// The value `instagram`.
    public static var instagram: Self { Self(rawValue: "instagram") }
    /// The value `jdid`.
    public static var jdid: Self { Self(rawValue: "jdid") }
    /// The value `kakao`.
    public static var kakao: Self { Self(rawValue: "kakao") }
    /// The value `kommo`.
    public static var kommo: Self { Self(rawValue: "kommo") }
    /// The value `komoot`.
    public static var komoot: Self { Self(rawValue: "komoot") }
    /// The value `lastfm`.
    public static var lastfm: Self { Self(rawValue: "lastfm") }
    /// The value `lazada`.
    public static var lazada: Self { Self(rawValue: "lazada") }
    /// The value `line`.
    public static var line: Self { Self(rawValue: "line") }
    /// The value `linkedin`.
    public static var linkedin: Self { Self(rawValue: "linkedin") }
    /// The value `mailru`.
    public static var mailru: Self { Self(rawValue: "mailru") }
    /// The value `microsoft`.
    public static var microsoft: Self { Self(rawValue: "microsoft") }
    /// The value `myspace`.
    public static var myspace: Self { Self(rawValue: "myspace") }
    /// The value `netflix`.
    public static var netflix: Self { Self(rawValue: "netflix") }
    /// The value `nike`.
    public static var nike: Self { Self(rawValue: "nike") }
    /// The value `ok`.
    public static var ok: Self { Self(rawValue: "ok") }
    /// The value `patreon`.
    public static var patreon: Self { Self(rawValue: "patreon") }
    /// The value `pinterest`.
    public static var pinterest: Self { Self(rawValue: "pinterest") }
    /// The value `plurk`.
    public static var plurk: Self { Self(rawValue: "plurk") }
    /// The value `quora`.
    public static var quora: Self { Self(rawValue: "quora") }
    /// The value `qzone`.
    public static var qzone: Self { Self(rawValue: "qzone") }
    /// The value `rambler`.
    public static var rambler: Self { Self(rawValue: "rambler") }
    /// The value `rappi`.
    public static var rappi: Self { Self(rawValue: "rappi") }
    /// The value `replit`.
    public static var replit: Self { Self(rawValue: "replit") }
    /// The value `samsung`.
    public static var samsung: Self { Self(rawValue: "samsung") }
    /// The value `seoclerks`.
    public static var seoclerks: Self { Self(rawValue: "seoclerks") }
    /// The value `shopclues`.
    public static var shopclues: Self { Self(rawValue: "shopclues") }
    /// The value `skype`.
    public static var skype: Self { Self(rawValue: "skype") }
    /// The value `snapchat`.
    public static var snapchat: Self { Self(rawValue: "snapchat") }
    /// The value `snapdeal`.
    public static var snapdeal: Self { Self(rawValue: "snapdeal") }
    /// The value `soundcloud`.
    public static var soundcloud: Self { Self(rawValue: "soundcloud") }
    /// The value `spotify`.
    public static var spotify: Self { Self(rawValue: "spotify") }
    /// The value `starz`.
    public static var starz: Self { Self(rawValue: "starz") }
    /// The value `strava`.
    public static var strava: Self { Self(rawValue: "strava") }
    /// The value `taringa`.
    public static var taringa: Self { Self(rawValue: "taringa") }
    /// The value `telegram`.
    public static var telegram: Self { Self(rawValue: "telegram") }
    /// The value `tiki`.
    public static var tiki: Self { Self(rawValue: "tiki") }
    /// The value `tokopedia`.
    public static var tokopedia: Self { Self(rawValue: "tokopedia") }
    /// The value `treehouse`.
    public static var treehouse: Self { Self(rawValue: "treehouse") }
    /// The value `tumblr`.
    public static var tumblr: Self { Self(rawValue: "tumblr") }
    /// The value `twitter`.
    public static var twitter: Self { Self(rawValue: "twitter") }
    /// The value `venmo`.
    public static var venmo: Self { Self(rawValue: "venmo") }
    /// The value `viber`.
    public static var viber: Self { Self(rawValue: "viber") }
    /// The value `vimeo`.
    public static var vimeo: Self { Self(rawValue: "vimeo") }
    /// The value `vivino`.
    public static var vivino: Self { Self(rawValue: "vivino") }
    /// The value `vkontakte`.
    public static var vkontakte: Self { Self(rawValue: "vkontakte") }
    /// The value `wattpad`.
    public static var wattpad: Self { Self(rawValue: "wattpad") }
    /// The value `weibo`.
    public static var weibo: Self { Self(rawValue: "weibo") }
    /// The value `whatsapp`.
    public static var whatsapp: Self { Self(rawValue: "whatsapp") }
    /// The value `wordpress`.
    public static var wordpress: Self { Self(rawValue: "wordpress") }
    /// The value `xing`.
    public static var xing: Self { Self(rawValue: "xing") }
    /// The value `yahoo`.
    public static var yahoo: Self { Self(rawValue: "yahoo") }
    /// The value `yandex`.
    public static var yandex: Self { Self(rawValue: "yandex") }
    /// The value `zalo`.
    public static var zalo: Self { Self(rawValue: "zalo") }
    /// The value `zoho`.
    public static var zoho: Self { Self(rawValue: "zoho") }
}

/// The values of `RiskLevel` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskLevel: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `low`.
    public static var low: Self { Self(rawValue: "low") }
    /// The value `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The value `high`.
    public static var high: Self { Self(rawValue: "high") }
}

/// The values of `RiskLevelWithNoData` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskLevelWithNoData: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `low`.
    public static var low: Self { Self(rawValue: "low") }
    /// The value `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The value `high`.
    public static var high: Self { Self(rawValue: "high") }
    /// The value `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The values of `SMSVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SMSVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The value `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
}

/// The values of `SelfieAnalysisDocumentComparison` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SelfieAnalysisDocumentComparison: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The value `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The value `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The values of `SelfieAnalysisFacialAnalysisOutcome` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SelfieAnalysisFacialAnalysisOutcome: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `SelfieAnalysisLivenessCheck` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SelfieAnalysisLivenessCheck: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `SelfieCheckStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SelfieCheckStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `SelfieStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SelfieStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The values of `Strategy` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct Strategy: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `reset`.
    public static var reset: Self { Self(rawValue: "reset") }
    /// The value `incomplete`.
    public static var incomplete: Self { Self(rawValue: "incomplete") }
    /// The value `infer`.
    public static var infer: Self { Self(rawValue: "infer") }
    /// The value `custom`.
    public static var custom: Self { Self(rawValue: "custom") }
}

/// The values of `VerifySMSDetailsStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct VerifySMSDetailsStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The value `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}
