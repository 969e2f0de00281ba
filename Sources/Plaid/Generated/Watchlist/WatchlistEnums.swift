// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `EntityDocumentType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EntityDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `bik`.
    public static var bik: Self { Self(rawValue: "bik") }
    /// The value `business_number`.
    public static var businessNumber: Self { Self(rawValue: "business_number") }
    /// The value `imo`.
    public static var imo: Self { Self(rawValue: "imo") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `swift`.
    public static var swift: Self { Self(rawValue: "swift") }
    /// The value `tax_id`.
    public static var taxID: Self { Self(rawValue: "tax_id") }
}

/// The values of `EntityWatchlistCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EntityWatchlistCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CA_CON`.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// The value `EU_CON`.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// The value `IZ_SOE`.
    public static var izSoe: Self { Self(rawValue: "IZ_SOE") }
    /// The value `IZ_UNC`.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// The value `IZ_WBK`.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// The value `US_CAP`.
    public static var usCap: Self { Self(rawValue: "US_CAP") }
    /// The value `US_FSE`.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// The value `US_MBS`.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// The value `US_SDN`.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// The value `US_SSI`.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// The value `US_CMC`.
    public static var usCmc: Self { Self(rawValue: "US_CMC") }
    /// The value `US_UVL`.
    public static var usUvl: Self { Self(rawValue: "US_UVL") }
    /// The value `US_SAM`.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// The value `US_TEL`.
    public static var usTel: Self { Self(rawValue: "US_TEL") }
    /// The value `AU_CON`.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// The value `UK_HMC`.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
}

/// The values of `IndividualWatchlistCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IndividualWatchlistCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `AU_CON`.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// The value `CA_CON`.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// The value `EU_CON`.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// The value `IZ_CIA`.
    public static var izCia: Self { Self(rawValue: "IZ_CIA") }
    /// The value `IZ_IPL`.
    public static var izIpl: Self { Self(rawValue: "IZ_IPL") }
    /// The value `IZ_PEP`.
    public static var izPep: Self { Self(rawValue: "IZ_PEP") }
    /// The value `IZ_UNC`.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// The value `IZ_WBK`.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// The value `UK_HMC`.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
    /// The value `US_DPL`.
    public static var usDpl: Self { Self(rawValue: "US_DPL") }
    /// The value `US_DTC`.
    public static var usDtc: Self { Self(rawValue: "US_DTC") }
    /// The value `US_FBI`.
    public static var usFbi: Self { Self(rawValue: "US_FBI") }
    /// The value `US_FSE`.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// The value `US_ISN`.
    public static var usIsn: Self { Self(rawValue: "US_ISN") }
    /// The value `US_MBS`.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// The value `US_PLC`.
    public static var usPlc: Self { Self(rawValue: "US_PLC") }
    /// The value `US_SAM`.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// The value `US_SDN`.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// The value `US_SSI`.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// The value `SG_SOF`.
    public static var sgSof: Self { Self(rawValue: "SG_SOF") }
    /// The value `TR_TWL`.
    public static var trTwl: Self { Self(rawValue: "TR_TWL") }
    /// The value `TR_DFD`.
    public static var trDfd: Self { Self(rawValue: "TR_DFD") }
    /// The value `TR_FOR`.
    public static var trFor: Self { Self(rawValue: "TR_FOR") }
    /// The value `TR_WMD`.
    public static var trWmd: Self { Self(rawValue: "TR_WMD") }
    /// The value `TR_CMB`.
    public static var trCmb: Self { Self(rawValue: "TR_CMB") }
}

/// The values of `PhoneType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PhoneType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `phone`.
    public static var phone: Self { Self(rawValue: "phone") }
    /// The value `fax`.
    public static var fax: Self { Self(rawValue: "fax") }
}

/// The values of `ProgramNameSensitivity` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProgramNameSensitivity: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `coarse`.
    public static var coarse: Self { Self(rawValue: "coarse") }
    /// The value `balanced`.
    public static var balanced: Self { Self(rawValue: "balanced") }
    /// The value `strict`.
    public static var strict: Self { Self(rawValue: "strict") }
    /// The value `exact`.
    public static var exact: Self { Self(rawValue: "exact") }
}

/// The values of `Source` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct Source: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `dashboard`.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// The value `link`.
    public static var link: Self { Self(rawValue: "link") }
    /// The value `api`.
    public static var api: Self { Self(rawValue: "api") }
    /// The value `system`.
    public static var system: Self { Self(rawValue: "system") }
}

/// The values of `WatchlistScreeningDocumentType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WatchlistScreeningDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `birth_certificate`.
    public static var birthCertificate: Self { Self(rawValue: "birth_certificate") }
    /// The value `drivers_license`.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// The value `immigration_number`.
    public static var immigrationNumber: Self { Self(rawValue: "immigration_number") }
    /// The value `military_id`.
    public static var militaryID: Self { Self(rawValue: "military_id") }
    /// The value `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The value `passport`.
    public static var passport: Self { Self(rawValue: "passport") }
    /// The value `personal_identification`.
    public static var personalIdentification: Self { Self(rawValue: "personal_identification") }
    /// The value `ration_card`.
    public static var rationCard: Self { Self(rawValue: "ration_card") }
    /// The value `ssn`.
    public static var ssn: Self { Self(rawValue: "ssn") }
    /// The value `student_id`.
    public static var studentID: Self { Self(rawValue: "student_id") }
    /// The value `tax_id`.
    public static var taxID: Self { Self(rawValue: "tax_id") }
    /// The value `travel_document`.
    public static var travelDocument: Self { Self(rawValue: "travel_document") }
    /// The value `voter_id`.
    public static var voterID: Self { Self(rawValue: "voter_id") }
}

/// The values of `WatchlistScreeningEntityUpdateRequestResettableField` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WatchlistScreeningEntityUpdateRequestResettableField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `assignee`.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The values of `WatchlistScreeningHitStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WatchlistScreeningHitStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `confirmed`.
    public static var confirmed: Self { Self(rawValue: "confirmed") }
    /// The value `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The value `dismissed`.
    public static var dismissed: Self { Self(rawValue: "dismissed") }
}

/// The values of `WatchlistScreeningIndividualUpdateRequestResettableField` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WatchlistScreeningIndividualUpdateRequestResettableField: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `assignee`.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The values of `WatchlistScreeningStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WatchlistScreeningStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `rejected`.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// The value `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The value `cleared`.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The values of `WeakAliasDetermination` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct WeakAliasDetermination: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `none`.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// The value `source`.
    public static var source: Self { Self(rawValue: "source") }
    /// The value `plaid`.
    public static var plaid: Self { Self(rawValue: "plaid") }
}
