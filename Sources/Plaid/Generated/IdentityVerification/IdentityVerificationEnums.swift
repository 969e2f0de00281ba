// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `AAMVADetailedMatchResult` in Plaid's document; others are kept as they come.
public struct AAMVADetailedMatchResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `AAMVAMatchResult` in Plaid's document; others are kept as they come.
public struct AAMVAMatchResult: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `AddressPurposeLabel` in Plaid's document; others are kept as they come.
public struct AddressPurposeLabel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `residential`.
    public static var residential: Self { Self(rawValue: "residential") }
    /// The word `commercial`.
    public static var commercial: Self { Self(rawValue: "commercial") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `DocumentAuthenticityMatchCode` in Plaid's document; others are kept as they come.
public struct DocumentAuthenticityMatchCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `DocumentDateOfBirthMatchCode` in Plaid's document; others are kept as they come.
public struct DocumentDateOfBirthMatchCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `DocumentNameMatchCode` in Plaid's document; others are kept as they come.
public struct DocumentNameMatchCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `DocumentStatus` in Plaid's document; others are kept as they come.
public struct DocumentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `manually_approved`.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
}

/// The words of `ExpirationDate` in Plaid's document; others are kept as they come.
public struct ExpirationDate: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `not_expired`.
    public static var notExpired: Self { Self(rawValue: "not_expired") }
    /// The word `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `FraudCheckOutcome` in Plaid's document; others are kept as they come.
public struct FraudCheckOutcome: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `FraudCheckOutcomeWithNoData` in Plaid's document; others are kept as they come.
public struct FraudCheckOutcomeWithNoData: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `HiddenMatchSummaryCode` in Plaid's document; others are kept as they come.
public struct HiddenMatchSummaryCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `partial_match`.
    public static var partialMatch: Self { Self(rawValue: "partial_match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
    /// The word `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The words of `HumanReviewStatus` in Plaid's document; others are kept as they come.
public struct HumanReviewStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `IdentityVerificationAutofillStatus` in Plaid's document; others are kept as they come.
public struct IdentityVerificationAutofillStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `IdentityVerificationStatus` in Plaid's document; others are kept as they come.
public struct IdentityVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The word `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// The word `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
}

/// The words of `IdentityVerificationStepStatus` in Plaid's document; others are kept as they come.
public struct IdentityVerificationStepStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `waiting_for_prerequisite`.
    public static var waitingForPrerequisite: Self { Self(rawValue: "waiting_for_prerequisite") }
    /// The word `not_applicable`.
    public static var notApplicable: Self { Self(rawValue: "not_applicable") }
    /// The word `skipped`.
    public static var skipped: Self { Self(rawValue: "skipped") }
    /// The word `expired`.
    public static var expired: Self { Self(rawValue: "expired") }
    /// The word `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// The word `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The word `manually_approved`.
    public static var manuallyApproved: Self { Self(rawValue: "manually_approved") }
    /// The word `manually_rejected`.
    public static var manuallyRejected: Self { Self(rawValue: "manually_rejected") }
}

/// The words of `ImageQuality` in Plaid's document; others are kept as they come.
public struct ImageQuality: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `high`.
    public static var high: Self { Self(rawValue: "high") }
    /// The word `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The word `low`.
    public static var low: Self { Self(rawValue: "low") }
}

/// The words of `ImageQualityOutcome` in Plaid's document; others are kept as they come.
public struct ImageQualityOutcome: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `IssuingCountry` in Plaid's document; others are kept as they come.
public struct IssuingCountry: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
}

/// The words of `POBoxStatus` in Plaid's document; others are kept as they come.
public struct POBoxStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `PhysicalDocumentCategory` in Plaid's document; others are kept as they come.
public struct PhysicalDocumentCategory: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `drivers_license`.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// The word `id_card`.
    public static var idCard: Self { Self(rawValue: "id_card") }
    /// The word `passport`.
    public static var passport: Self { Self(rawValue: "passport") }
    /// The word `residence_permit_card`.
    public static var residencePermitCard: Self { Self(rawValue: "residence_permit_card") }
    /// The word `resident_card`.
    public static var residentCard: Self { Self(rawValue: "resident_card") }
    /// The word `visa`.
    public static var visa: Self { Self(rawValue: "visa") }
}

/// The words of `ProxyType` in Plaid's document; others are kept as they come.
public struct ProxyType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `none_detected`.
    public static var noneDetected: Self { Self(rawValue: "none_detected") }
    /// The word `tor`.
    public static var tor: Self { Self(rawValue: "tor") }
    /// The word `vpn`.
    public static var vpn: Self { Self(rawValue: "vpn") }
    /// The word `web_proxy`.
    public static var webProxy: Self { Self(rawValue: "web_proxy") }
    /// The word `public_proxy`.
    public static var publicProxy: Self { Self(rawValue: "public_proxy") }
}

/// The words of `RiskCheckBehaviorBotDetectedLabel` in Plaid's document; others are kept as they come.
public struct RiskCheckBehaviorBotDetectedLabel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckBehaviorFraudRingDetectedLabel` in Plaid's document; others are kept as they come.
public struct RiskCheckBehaviorFraudRingDetectedLabel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckBehaviorUserInteractionsLabel` in Plaid's document; others are kept as they come.
public struct RiskCheckBehaviorUserInteractionsLabel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `genuine`.
    public static var genuine: Self { Self(rawValue: "genuine") }
    /// The word `neutral`.
    public static var neutral: Self { Self(rawValue: "neutral") }
    /// The word `risky`.
    public static var risky: Self { Self(rawValue: "risky") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailDomainIsCustom` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailDomainIsCustom: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailDomainIsDisposable` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailDomainIsDisposable: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailDomainIsFreeProvider` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailDomainIsFreeProvider: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailIncludesDateOfBirth` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailIncludesDateOfBirth: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailIsDeliverableStatus` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailIsDeliverableStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailIsEdu` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailIsEdu: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckEmailTopLevelDomainIsSuspicious` in Plaid's document; others are kept as they come.
public struct RiskCheckEmailTopLevelDomainIsSuspicious: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `yes`.
    public static var yes: Self { Self(rawValue: "yes") }
    /// The word `no`.
    public static var no: Self { Self(rawValue: "no") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `RiskCheckLinkedService` in Plaid's document; others are kept as they come.
public struct RiskCheckLinkedService: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `aboutme`.
    public static var aboutme: Self { Self(rawValue: "aboutme") }
    /// The word `adobe`.
    public static var adobe: Self { Self(rawValue: "adobe") }
    /// The word `adult_sites`.
    public static var adultSites: Self { Self(rawValue: "adult_sites") }
    /// The word `airbnb`.
    public static var airbnb: Self { Self(rawValue: "airbnb") }
    /// The word `altbalaji`.
    public static var altbalaji: Self { Self(rawValue: "altbalaji") }
    /// The word `amazon`.
    public static var amazon: Self { Self(rawValue: "amazon") }
    /// The word `apple`.
    public static var apple: Self { Self(rawValue: "apple") }
    /// The word `archiveorg`.
    public static var archiveorg: Self { Self(rawValue: "archiveorg") }
    /// The word `atlassian`.
    public static var atlassian: Self { Self(rawValue: "atlassian") }
    /// The word `bitmoji`.
    public static var bitmoji: Self { Self(rawValue: "bitmoji") }
    /// The word `bodybuilding`.
    public static var bodybuilding: Self { Self(rawValue: "bodybuilding") }
    /// The word `booking`.
    public static var booking: Self { Self(rawValue: "booking") }
    /// The word `bukalapak`.
    public static var bukalapak: Self { Self(rawValue: "bukalapak") }
    /// The word `codecademy`.
    public static var codecademy: Self { Self(rawValue: "codecademy") }
    /// The word `deliveroo`.
    public static var deliveroo: Self { Self(rawValue: "deliveroo") }
    /// The word `diigo`.
    public static var diigo: Self { Self(rawValue: "diigo") }
    /// The word `discord`.
    public static var discord: Self { Self(rawValue: "discord") }
    /// The word `disneyplus`.
    public static var disneyplus: Self { Self(rawValue: "disneyplus") }
    /// The word `duolingo`.
    public static var duolingo: Self { Self(rawValue: "duolingo") }
    /// The word `ebay`.
    public static var ebay: Self { Self(rawValue: "ebay") }
    /// The word `envato`.
    public static var envato: Self { Self(rawValue: "envato") }
    /// The word `eventbrite`.
    public static var eventbrite: Self { Self(rawValue: "eventbrite") }
    /// The word `evernote`.
    public static var evernote: Self { Self(rawValue: "evernote") }
    /// The word `facebook`.
    public static var facebook: Self { Self(rawValue: "facebook") }
    /// The word `firefox`.
    public static var firefox: Self { Self(rawValue: "firefox") }
    /// The word `flickr`.
    public static var flickr: Self { Self(rawValue: "flickr") }
    /// The word `flipkart`.
    public static var flipkart: Self { Self(rawValue: "flipkart") }
    /// The word `foursquare`.
    public static var foursquare: Self { Self(rawValue: "foursquare") }
    /// The word `freelancer`.
    public static var freelancer: Self { Self(rawValue: "freelancer") }
    /// The word `gaana`.
    public static var gaana: Self { Self(rawValue: "gaana") }
    /// The word `giphy`.
    public static var giphy: Self { Self(rawValue: "giphy") }
    /// The word `github`.
    public static var github: Self { Self(rawValue: "github") }
    /// The word `google`.
    public static var google: Self { Self(rawValue: "google") }
    /// The word `gravatar`.
    public static var gravatar: Self { Self(rawValue: "gravatar") }
    /// The word `hubspot`.
    public static var hubspot: Self { Self(rawValue: "hubspot") }
    /// The word `imgur`.
    public static var imgur: Self { Self(rawValue: "imgur") }
    /// The word `instagram`.
    public static var instagram: Self { Self(rawValue: "instagram") }
    /// The word `jdid`.
    public static var jdid: Self { Self(rawValue: "jdid") }
    /// The word `kakao`.
    public static var kakao: Self { Self(rawValue: "kakao") }
    /// The word `kommo`.
    public static var kommo: Self { Self(rawValue: "kommo") }
    /// The word `komoot`.
    public static var komoot: Self { Self(rawValue: "komoot") }
    /// The word `lastfm`.
    public static var lastfm: Self { Self(rawValue: "lastfm") }
    /// The word `lazada`.
    public static var lazada: Self { Self(rawValue: "lazada") }
    /// The word `line`.
    public static var line: Self { Self(rawValue: "line") }
    /// The word `linkedin`.
    public static var linkedin: Self { Self(rawValue: "linkedin") }
    /// The word `mailru`.
    public static var mailru: Self { Self(rawValue: "mailru") }
    /// The word `microsoft`.
    public static var microsoft: Self { Self(rawValue: "microsoft") }
    /// The word `myspace`.
    public static var myspace: Self { Self(rawValue: "myspace") }
    /// The word `netflix`.
    public static var netflix: Self { Self(rawValue: "netflix") }
    /// The word `nike`.
    public static var nike: Self { Self(rawValue: "nike") }
    /// The word `ok`.
    public static var ok: Self { Self(rawValue: "ok") }
    /// The word `patreon`.
    public static var patreon: Self { Self(rawValue: "patreon") }
    /// The word `pinterest`.
    public static var pinterest: Self { Self(rawValue: "pinterest") }
    /// The word `plurk`.
    public static var plurk: Self { Self(rawValue: "plurk") }
    /// The word `quora`.
    public static var quora: Self { Self(rawValue: "quora") }
    /// The word `qzone`.
    public static var qzone: Self { Self(rawValue: "qzone") }
    /// The word `rambler`.
    public static var rambler: Self { Self(rawValue: "rambler") }
    /// The word `rappi`.
    public static var rappi: Self { Self(rawValue: "rappi") }
    /// The word `replit`.
    public static var replit: Self { Self(rawValue: "replit") }
    /// The word `samsung`.
    public static var samsung: Self { Self(rawValue: "samsung") }
    /// The word `seoclerks`.
    public static var seoclerks: Self { Self(rawValue: "seoclerks") }
    /// The word `shopclues`.
    public static var shopclues: Self { Self(rawValue: "shopclues") }
    /// The word `skype`.
    public static var skype: Self { Self(rawValue: "skype") }
    /// The word `snapchat`.
    public static var snapchat: Self { Self(rawValue: "snapchat") }
    /// The word `snapdeal`.
    public static var snapdeal: Self { Self(rawValue: "snapdeal") }
    /// The word `soundcloud`.
    public static var soundcloud: Self { Self(rawValue: "soundcloud") }
    /// The word `spotify`.
    public static var spotify: Self { Self(rawValue: "spotify") }
    /// The word `starz`.
    public static var starz: Self { Self(rawValue: "starz") }
    /// The word `strava`.
    public static var strava: Self { Self(rawValue: "strava") }
    /// The word `taringa`.
    public static var taringa: Self { Self(rawValue: "taringa") }
    /// The word `telegram`.
    public static var telegram: Self { Self(rawValue: "telegram") }
    /// The word `tiki`.
    public static var tiki: Self { Self(rawValue: "tiki") }
    /// The word `tokopedia`.
    public static var tokopedia: Self { Self(rawValue: "tokopedia") }
    /// The word `treehouse`.
    public static var treehouse: Self { Self(rawValue: "treehouse") }
    /// The word `tumblr`.
    public static var tumblr: Self { Self(rawValue: "tumblr") }
    /// The word `twitter`.
    public static var twitter: Self { Self(rawValue: "twitter") }
    /// The word `venmo`.
    public static var venmo: Self { Self(rawValue: "venmo") }
    /// The word `viber`.
    public static var viber: Self { Self(rawValue: "viber") }
    /// The word `vimeo`.
    public static var vimeo: Self { Self(rawValue: "vimeo") }
    /// The word `vivino`.
    public static var vivino: Self { Self(rawValue: "vivino") }
    /// The word `vkontakte`.
    public static var vkontakte: Self { Self(rawValue: "vkontakte") }
    /// The word `wattpad`.
    public static var wattpad: Self { Self(rawValue: "wattpad") }
    /// The word `weibo`.
    public static var weibo: Self { Self(rawValue: "weibo") }
    /// The word `whatsapp`.
    public static var whatsapp: Self { Self(rawValue: "whatsapp") }
    /// The word `wordpress`.
    public static var wordpress: Self { Self(rawValue: "wordpress") }
    /// The word `xing`.
    public static var xing: Self { Self(rawValue: "xing") }
    /// The word `yahoo`.
    public static var yahoo: Self { Self(rawValue: "yahoo") }
    /// The word `yandex`.
    public static var yandex: Self { Self(rawValue: "yandex") }
    /// The word `zalo`.
    public static var zalo: Self { Self(rawValue: "zalo") }
    /// The word `zoho`.
    public static var zoho: Self { Self(rawValue: "zoho") }
}

/// The words of `RiskLevel` in Plaid's document; others are kept as they come.
public struct RiskLevel: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `low`.
    public static var low: Self { Self(rawValue: "low") }
    /// The word `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The word `high`.
    public static var high: Self { Self(rawValue: "high") }
}

/// The words of `RiskLevelWithNoData` in Plaid's document; others are kept as they come.
public struct RiskLevelWithNoData: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `low`.
    public static var low: Self { Self(rawValue: "low") }
    /// The word `medium`.
    public static var medium: Self { Self(rawValue: "medium") }
    /// The word `high`.
    public static var high: Self { Self(rawValue: "high") }
    /// The word `no_data`.
    public static var noData: Self { Self(rawValue: "no_data") }
}

/// The words of `SMSVerificationStatus` in Plaid's document; others are kept as they come.
public struct SMSVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
    /// The word `canceled`.
    public static var canceled: Self { Self(rawValue: "canceled") }
}

/// The words of `SelfieAnalysisDocumentComparison` in Plaid's document; others are kept as they come.
public struct SelfieAnalysisDocumentComparison: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `match`.
    public static var match: Self { Self(rawValue: "match") }
    /// The word `no_match`.
    public static var noMatch: Self { Self(rawValue: "no_match") }
    /// The word `no_input`.
    public static var noInput: Self { Self(rawValue: "no_input") }
}

/// The words of `SelfieAnalysisFacialAnalysisOutcome` in Plaid's document; others are kept as they come.
public struct SelfieAnalysisFacialAnalysisOutcome: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `SelfieAnalysisLivenessCheck` in Plaid's document; others are kept as they come.
public struct SelfieAnalysisLivenessCheck: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `SelfieCheckStatus` in Plaid's document; others are kept as they come.
public struct SelfieCheckStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `SelfieStatus` in Plaid's document; others are kept as they come.
public struct SelfieStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}

/// The words of `Strategy` in Plaid's document; others are kept as they come.
public struct Strategy: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `reset`.
    public static var reset: Self { Self(rawValue: "reset") }
    /// The word `incomplete`.
    public static var incomplete: Self { Self(rawValue: "incomplete") }
    /// The word `infer`.
    public static var infer: Self { Self(rawValue: "infer") }
    /// The word `custom`.
    public static var custom: Self { Self(rawValue: "custom") }
}

/// The words of `VerifySMSDetailsStatus` in Plaid's document; others are kept as they come.
public struct VerifySMSDetailsStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `success`.
    public static var success: Self { Self(rawValue: "success") }
    /// The word `failed`.
    public static var failed: Self { Self(rawValue: "failed") }
}
