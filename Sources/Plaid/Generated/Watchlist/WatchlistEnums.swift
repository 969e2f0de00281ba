// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `EntityDocumentType` in Plaid's document; others are kept as they come.
public struct EntityDocumentType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `bik`.
    public static var bik: Self { Self(rawValue: "bik") }
    /// The word `business_number`.
    public static var businessNumber: Self { Self(rawValue: "business_number") }
    /// The word `imo`.
    public static var imo: Self { Self(rawValue: "imo") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `swift`.
    public static var swift: Self { Self(rawValue: "swift") }
    /// The word `tax_id`.
    public static var taxID: Self { Self(rawValue: "tax_id") }
}

/// The words of `EntityWatchlistCode` in Plaid's document; others are kept as they come.
public struct EntityWatchlistCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CA_CON`.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// The word `EU_CON`.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// The word `IZ_SOE`.
    public static var izSoe: Self { Self(rawValue: "IZ_SOE") }
    /// The word `IZ_UNC`.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// The word `IZ_WBK`.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// The word `US_CAP`.
    public static var usCap: Self { Self(rawValue: "US_CAP") }
    /// The word `US_FSE`.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// The word `US_MBS`.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// The word `US_SDN`.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// The word `US_SSI`.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// The word `US_CMC`.
    public static var usCmc: Self { Self(rawValue: "US_CMC") }
    /// The word `US_UVL`.
    public static var usUvl: Self { Self(rawValue: "US_UVL") }
    /// The word `US_SAM`.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// The word `US_TEL`.
    public static var usTel: Self { Self(rawValue: "US_TEL") }
    /// The word `AU_CON`.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// The word `UK_HMC`.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
}

/// The words of `IndividualWatchlistCode` in Plaid's document; others are kept as they come.
public struct IndividualWatchlistCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `AU_CON`.
    public static var auCon: Self { Self(rawValue: "AU_CON") }
    /// The word `CA_CON`.
    public static var caCon: Self { Self(rawValue: "CA_CON") }
    /// The word `EU_CON`.
    public static var euCon: Self { Self(rawValue: "EU_CON") }
    /// The word `IZ_CIA`.
    public static var izCia: Self { Self(rawValue: "IZ_CIA") }
    /// The word `IZ_IPL`.
    public static var izIpl: Self { Self(rawValue: "IZ_IPL") }
    /// The word `IZ_PEP`.
    public static var izPep: Self { Self(rawValue: "IZ_PEP") }
    /// The word `IZ_UNC`.
    public static var izUnc: Self { Self(rawValue: "IZ_UNC") }
    /// The word `IZ_WBK`.
    public static var izWbk: Self { Self(rawValue: "IZ_WBK") }
    /// The word `UK_HMC`.
    public static var ukHmc: Self { Self(rawValue: "UK_HMC") }
    /// The word `US_DPL`.
    public static var usDpl: Self { Self(rawValue: "US_DPL") }
    /// The word `US_DTC`.
    public static var usDtc: Self { Self(rawValue: "US_DTC") }
    /// The word `US_FBI`.
    public static var usFbi: Self { Self(rawValue: "US_FBI") }
    /// The word `US_FSE`.
    public static var usFse: Self { Self(rawValue: "US_FSE") }
    /// The word `US_ISN`.
    public static var usIsn: Self { Self(rawValue: "US_ISN") }
    /// The word `US_MBS`.
    public static var usMbs: Self { Self(rawValue: "US_MBS") }
    /// The word `US_PLC`.
    public static var usPlc: Self { Self(rawValue: "US_PLC") }
    /// The word `US_SAM`.
    public static var usSam: Self { Self(rawValue: "US_SAM") }
    /// The word `US_SDN`.
    public static var usSdn: Self { Self(rawValue: "US_SDN") }
    /// The word `US_SSI`.
    public static var usSsi: Self { Self(rawValue: "US_SSI") }
    /// The word `SG_SOF`.
    public static var sgSof: Self { Self(rawValue: "SG_SOF") }
    /// The word `TR_TWL`.
    public static var trTwl: Self { Self(rawValue: "TR_TWL") }
    /// The word `TR_DFD`.
    public static var trDfd: Self { Self(rawValue: "TR_DFD") }
    /// The word `TR_FOR`.
    public static var trFor: Self { Self(rawValue: "TR_FOR") }
    /// The word `TR_WMD`.
    public static var trWmd: Self { Self(rawValue: "TR_WMD") }
    /// The word `TR_CMB`.
    public static var trCmb: Self { Self(rawValue: "TR_CMB") }
}

/// The words of `PhoneType` in Plaid's document; others are kept as they come.
public struct PhoneType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `phone`.
    public static var phone: Self { Self(rawValue: "phone") }
    /// The word `fax`.
    public static var fax: Self { Self(rawValue: "fax") }
}

/// The words of `ProgramNameSensitivity` in Plaid's document; others are kept as they come.
public struct ProgramNameSensitivity: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `coarse`.
    public static var coarse: Self { Self(rawValue: "coarse") }
    /// The word `balanced`.
    public static var balanced: Self { Self(rawValue: "balanced") }
    /// The word `strict`.
    public static var strict: Self { Self(rawValue: "strict") }
    /// The word `exact`.
    public static var exact: Self { Self(rawValue: "exact") }
}

/// The words of `Source` in Plaid's document; others are kept as they come.
public struct Source: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `dashboard`.
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// The word `link`.
    public static var link: Self { Self(rawValue: "link") }
    /// The word `api`.
    public static var api: Self { Self(rawValue: "api") }
    /// The word `system`.
    public static var system: Self { Self(rawValue: "system") }
}

/// The words of `WatchlistScreeningDocumentType` in Plaid's document; others are kept as they come.
public struct WatchlistScreeningDocumentType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `birth_certificate`.
    public static var birthCertificate: Self { Self(rawValue: "birth_certificate") }
    /// The word `drivers_license`.
    public static var driversLicense: Self { Self(rawValue: "drivers_license") }
    /// The word `immigration_number`.
    public static var immigrationNumber: Self { Self(rawValue: "immigration_number") }
    /// The word `military_id`.
    public static var militaryID: Self { Self(rawValue: "military_id") }
    /// The word `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// The word `passport`.
    public static var passport: Self { Self(rawValue: "passport") }
    /// The word `personal_identification`.
    public static var personalIdentification: Self { Self(rawValue: "personal_identification") }
    /// The word `ration_card`.
    public static var rationCard: Self { Self(rawValue: "ration_card") }
    /// The word `ssn`.
    public static var ssn: Self { Self(rawValue: "ssn") }
    /// The word `student_id`.
    public static var studentID: Self { Self(rawValue: "student_id") }
    /// The word `tax_id`.
    public static var taxID: Self { Self(rawValue: "tax_id") }
    /// The word `travel_document`.
    public static var travelDocument: Self { Self(rawValue: "travel_document") }
    /// The word `voter_id`.
    public static var voterID: Self { Self(rawValue: "voter_id") }
}

/// The words of `WatchlistScreeningEntityUpdateRequestResettableField` in Plaid's document; others are kept as they come.
public struct WatchlistScreeningEntityUpdateRequestResettableField: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `assignee`.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The words of `WatchlistScreeningHitStatus` in Plaid's document; others are kept as they come.
public struct WatchlistScreeningHitStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `confirmed`.
    public static var confirmed: Self { Self(rawValue: "confirmed") }
    /// The word `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The word `dismissed`.
    public static var dismissed: Self { Self(rawValue: "dismissed") }
}

/// The words of `WatchlistScreeningIndividualUpdateRequestResettableField` in Plaid's document; others are kept as they come.
public struct WatchlistScreeningIndividualUpdateRequestResettableField: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `assignee`.
    public static var assignee: Self { Self(rawValue: "assignee") }
}

/// The words of `WatchlistScreeningStatus` in Plaid's document; others are kept as they come.
public struct WatchlistScreeningStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `rejected`.
    public static var rejected: Self { Self(rawValue: "rejected") }
    /// The word `pending_review`.
    public static var pendingReview: Self { Self(rawValue: "pending_review") }
    /// The word `cleared`.
    public static var cleared: Self { Self(rawValue: "cleared") }
}

/// The words of `WeakAliasDetermination` in Plaid's document; others are kept as they come.
public struct WeakAliasDetermination: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `none`.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// The word `source`.
    public static var source: Self { Self(rawValue: "source") }
    /// The word `plaid`.
    public static var plaid: Self { Self(rawValue: "plaid") }
}
