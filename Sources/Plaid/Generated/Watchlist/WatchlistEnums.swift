// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``EntityDocument/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bik` in JSON.
    public static var bik: Self { Self(rawValue: "bik") }
    /// `business_number` in JSON.
    public static var businessNumber: Self { Self(rawValue: "business_number") }
    /// `imo` in JSON.
    public static var imo: Self { Self(rawValue: "imo") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `swift` in JSON.
    public static var swift: Self { Self(rawValue: "swift") }
    /// `tax_id` in JSON.
    public static var taxID: Self { Self(rawValue: "tax_id") }
}

/// The values of ``EntityWatchlistProgram/listsEnabled``, ``EntityWatchlistScreeningHit/listCode`` and
/// ``WatchlistScreeningEntityProgramGetResponse/listsEnabled``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct EntityWatchlistCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CA_CON` in JSON.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// `EU_CON` in JSON.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// `IZ_SOE` in JSON.
    public static var izSoe: Self { Self(rawValue: "IZ_SOE") }
    /// `IZ_UNC` in JSON.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// `IZ_WBK` in JSON.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// `US_CAP` in JSON.
    public static var usCap: Self { Self(rawValue: "US_CAP") }
    /// `US_FSE` in JSON.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// `US_MBS` in JSON.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// `US_SDN` in JSON.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// `US_SSI` in JSON.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// `US_CMC` in JSON.
    public static var usCmc: Self { Self(rawValue: "US_CMC") }
    /// `US_UVL` in JSON.
    public static var usUvl: Self { Self(rawValue: "US_UVL") }
    /// `US_SAM` in JSON.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// `US_TEL` in JSON.
    public static var usTel: Self { Self(rawValue: "US_TEL") }
    /// `AU_CON` in JSON.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// `UK_HMC` in JSON.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
}

/// The values of ``IndividualWatchlistProgram/listsEnabled``, ``WatchlistScreeningHit/listCode`` and
/// ``WatchlistScreeningIndividualProgramGetResponse/listsEnabled``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct IndividualWatchlistCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AU_CON` in JSON.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// `CA_CON` in JSON.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// `EU_CON` in JSON.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// `IZ_CIA` in JSON.
    public static var izCia: Self { Self(rawValue: "IZ_CIA") }
    /// `IZ_IPL` in JSON.
    public static var izIpl: Self { Self(rawValue: "IZ_IPL") }
    /// `IZ_PEP` in JSON.
    public static var izPep: Self { Self(rawValue: "IZ_PEP") }
    /// `IZ_UNC` in JSON.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// `IZ_WBK` in JSON.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// `UK_HMC` in JSON.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
    /// `US_DPL` in JSON.
    public static var usDpl: Self { Self(rawValue: "US_DPL") }
    /// `US_DTC` in JSON.
    public static var usDtc: Self { Self(rawValue: "US_DTC") }
    /// `US_FBI` in JSON.
    public static var usFbi: Self { Self(rawValue: "US_FBI") }
    /// `US_FSE` in JSON.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// `US_ISN` in JSON.
    public static var usIsn: Self { Self(rawValue: "US_ISN") }
    /// `US_MBS` in JSON.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// `US_PLC` in JSON.
    public static var usPlc: Self { Self(rawValue: "US_PLC") }
    /// `US_SAM` in JSON.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// `US_SDN` in JSON.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// `US_SSI` in JSON.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// `SG_SOF` in JSON.
    public static var sgSof: Self { Self(rawValue: "SG_SOF") }
    /// `TR_TWL` in JSON.
    public static var trTwl: Self { Self(rawValue: "TR_TWL") }
    /// `TR_DFD` in JSON.
    public static var trDfd: Self { Self(rawValue: "TR_DFD") }
    /// `TR_FOR` in JSON.
    public static var trFor: Self { Self(rawValue: "TR_FOR") }
    /// `TR_WMD` in JSON.
    public static var trWmd: Self { Self(rawValue: "TR_WMD") }
    /// `TR_CMB` in JSON.
    public static var trCmb: Self { Self(rawValue: "TR_CMB") }
}

/// The values of ``EntityScreeningHitPhoneNumbers/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct PhoneType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phone` in JSON.
    public static var phone: Self { Self(rawValue: "phone") }
    /// `fax` in JSON.
    public static var fax: Self { Self(rawValue: "fax") }
}

/// The values of 4 members, ``EntityWatchlistProgram/nameSensitivity`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget).
public struct ProgramNameSensitivity: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `coarse` in JSON.
    public static var coarse: Self { Self(rawValue: "coarse") }
    /// `balanced` in JSON.
    public static var balanced: Self { Self(rawValue: "balanced") }
    /// `strict` in JSON.
    public static var strict: Self { Self(rawValue: "strict") }
    /// `exact` in JSON.
    public static var exact: Self { Self(rawValue: "exact") }
}

/// The values of ``WatchlistScreeningAuditTrail/source``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct Source: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dashboard` in JSON.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// `link` in JSON.
    public static var link: Self { Self(rawValue: "link") }
    /// `api` in JSON.
    public static var api: Self { Self(rawValue: "api") }
    /// `system` in JSON.
    public static var system: Self { Self(rawValue: "system") }
    /// `retro` in JSON.
    public static var retro: Self { Self(rawValue: "retro") }
}

/// The values of ``WatchlistScreeningDocument/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist).
public struct WatchlistScreeningDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `birth_certificate` in JSON.
    public static var birthCertificate: Self { Self(rawValue: "birth_certificate") }
    /// `drivers_license` in JSON.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// `immigration_number` in JSON.
    public static var immigrationNumber: Self { Self(rawValue: "immigration_number") }
    /// `military_id` in JSON.
    public static var militaryID: Self { Self(rawValue: "military_id") }
    /// `other` in JSON.
    public static var other: Self { Self(rawValue: "other") }
    /// `passport` in JSON.
    public static var passport: Self { Self(rawValue: "passport") }
    /// `personal_identification` in JSON.
    public static var personalIdentification: Self { Self(rawValue: "personal_identification") }
    /// `ration_card` in JSON.
    public static var rationCard: Self { Self(rawValue: "ration_card") }
    /// `ssn` in JSON.
    public static var ssn: Self { Self(rawValue: "ssn") }
    /// `student_id` in JSON.
    public static var studentID: Self { Self(rawValue: "student_id") }
    /// `tax_id` in JSON.
    public static var taxID: Self { Self(rawValue: "tax_id") }
    /// `travel_document` in JSON.
    public static var travelDocument: Self { Self(rawValue: "travel_document") }
    /// `voter_id` in JSON.
    public static var voterID: Self { Self(rawValue: "voter_id") }
}

/// The values of ``WatchlistScreeningEntityUpdateRequest/resetFields``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate).
public struct WatchlistScreeningEntityUpdateRequestResettableField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assignee` in JSON.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The values of ``EntityWatchlistScreeningHit/reviewStatus`` and ``WatchlistScreeningHit/reviewStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct WatchlistScreeningHitStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `confirmed` in JSON.
    public static var confirmed: Self { Self(rawValue: "confirmed") }
    /// `pending_review` in JSON.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// `dismissed` in JSON.
    public static var dismissed: Self { Self(rawValue: "dismissed") }
}

/// The values of ``WatchlistScreeningIndividualUpdateRequest/resetFields``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate).
public struct WatchlistScreeningIndividualUpdateRequestResettableField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assignee` in JSON.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The values of 12 members, ``EntityWatchlistScreening/status`` among them.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate).
public struct WatchlistScreeningStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rejected` in JSON.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// `pending_review` in JSON.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// `cleared` in JSON.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The values of ``EntityScreeningHitNames/weakAliasDetermination`` and
/// ``IndividualScreeningHitNames/weakAliasDetermination``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist).
public struct WeakAliasDetermination: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none` in JSON.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// `source` in JSON.
    public static var source: Self { Self(rawValue: "source") }
    /// `plaid` in JSON.
    public static var plaid: Self { Self(rawValue: "plaid") }
}
