// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ProcessorTokenCreateRequestProcessor` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ProcessorTokenCreateRequestProcessor: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `dwolla`.
    public static var dwolla: Self { Self(rawValue: "dwolla") }
    /// The value `galileo`.
    public static var galileo: Self { Self(rawValue: "galileo") }
    /// The value `modern_treasury`.
    public static var modernTreasury: Self { Self(rawValue: "modern_treasury") }
    /// The value `ocrolus`.
    public static var ocrolus: Self { Self(rawValue: "ocrolus") }
    /// The value `vesta`.
    public static var vesta: Self { Self(rawValue: "vesta") }
    /// The value `drivewealth`.
    public static var drivewealth: Self { Self(rawValue: "drivewealth") }
    /// The value `vopay`.
    public static var vopay: Self { Self(rawValue: "vopay") }
    /// The value `achq`.
    public static var achq: Self { Self(rawValue: "achq") }
    /// The value `check`.
    public static var check: Self { Self(rawValue: "check") }
    /// The value `checkbook`.
    public static var checkbook: Self { Self(rawValue: "checkbook") }
    /// The value `circle`.
    public static var circle: Self { Self(rawValue: "circle") }
    /// The value `sila_money`.
    public static var silaMoney: Self { Self(rawValue: "sila_money") }
    /// The value `rize`.
    public static var rize: Self { Self(rawValue: "rize") }
    /// The value `svb_api`.
    public static var svbApi: Self { Self(rawValue: "svb_api") }
    /// The value `unit`.
    public static var unit: Self { Self(rawValue: "unit") }
    /// The value `wyre`.
    public static var wyre: Self { Self(rawValue: "wyre") }
    /// The value `lithic`.
    public static var lithic: Self { Self(rawValue: "lithic") }
    /// The value `alpaca`.
    public static var alpaca: Self { Self(rawValue: "alpaca") }
    /// The value `astra`.
    public static var astra: Self { Self(rawValue: "astra") }
    /// The value `moov`.
    public static var moov: Self { Self(rawValue: "moov") }
    /// The value `treasury_prime`.
    public static var treasuryPrime: Self { Self(rawValue: "treasury_prime") }
    /// The value `marqeta`.
    public static var marqeta: Self { Self(rawValue: "marqeta") }
    /// The value `checkout`.
    public static var checkout: Self { Self(rawValue: "checkout") }
    /// The value `solid`.
    public static var solid: Self { Self(rawValue: "solid") }
    /// The value `highnote`.
    public static var highnote: Self { Self(rawValue: "highnote") }
    /// The value `gemini`.
    public static var gemini: Self { Self(rawValue: "gemini") }
    /// The value `apex_clearing`.
    public static var apexClearing: Self { Self(rawValue: "apex_clearing") }
    /// The value `gusto`.
    public static var gusto: Self { Self(rawValue: "gusto") }
    /// The value `adyen`.
    public static var adyen: Self { Self(rawValue: "adyen") }
    /// The value `atomic`.
    public static var atomic: Self { Self(rawValue: "atomic") }
    /// The value `i2c`.
    public static var i2c: Self { Self(rawValue: "i2c") }
    /// The value `wepay`.
    public static var wepay: Self { Self(rawValue: "wepay") }
    /// The value `riskified`.
    public static var riskified: Self { Self(rawValue: "riskified") }
    /// The value `utb`.
    public static var utb: Self { Self(rawValue: "utb") }
    /// The value `adp_roll`.
    public static var adpRoll: Self { Self(rawValue: "adp_roll") }
    /// The value `fortress_trust`.
    public static var fortressTrust: Self { Self(rawValue: "fortress_trust") }
    /// The value `bond`.
    public static var bond: Self { Self(rawValue: "bond") }
    /// The value `bakkt`.
    public static var bakkt: Self { Self(rawValue: "bakkt") }
    /// The value `teal`.
    public static var teal: Self { Self(rawValue: "teal") }
    /// The value `zero_hash`.
    public static var zeroHash: Self { Self(rawValue: "zero_hash") }
    /// The value `taba_pay`.
    public static var tabaPay: Self { Self(rawValue: "taba_pay") }
    /// The value `knot`.
    public static var knot: Self { Self(rawValue: "knot") }
    /// The value `sardine`.
    public static var sardine: Self { Self(rawValue: "sardine") }
    /// The value `alloy`.
    public static var alloy: Self { Self(rawValue: "alloy") }
    /// The value `finix`.
    public static var finix: Self { Self(rawValue: "finix") }
    /// The value `nuvei`.
    public static var nuvei: Self { Self(rawValue: "nuvei") }
    /// The value `layer`.
    public static var layer: Self { Self(rawValue: "layer") }
    /// The value `boom`.
    public static var boom: Self { Self(rawValue: "boom") }
    /// The value `paynote`.
    public static var paynote: Self { Self(rawValue: "paynote") }
    /// The value `stake`.
    public static var stake: Self { Self(rawValue: "stake") }
    /// The value `wedbush`.
    public static var wedbush: Self { Self(rawValue: "wedbush") }
    /// The value `esusu`.
    public static var esusu: Self { Self(rawValue: "esusu") }
    /// The value `ansa`.
    public static var ansa: Self { Self(rawValue: "ansa") }
    /// The value `scribeup`.
    public static var scribeup: Self { Self(rawValue: "scribeup") }
    /// The value `straddle`.
    public static var straddle: Self { Self(rawValue: "straddle") }
    /// The value `loanpro`.
    public static var loanpro: Self { Self(rawValue: "loanpro") }
    /// The value `bloom_credit`.
    public static var bloomCredit: Self { Self(rawValue: "bloom_credit") }
    /// The value `sfox`.
    public static var sfox: Self { Self(rawValue: "sfox") }
    /// The value `brale`.
    public static var brale: Self { Self(rawValue: "brale") }
    /// The value `parafin`.
    public static var parafin: Self { Self(rawValue: "parafin") }
    /// The value `cardless`.
    public static var cardless: Self { Self(rawValue: "cardless") }
    /// The value `open_ledger`.
    public static var openLedger: Self { Self(rawValue: "open_ledger") }
    /// The value `valon`.
    public static var valon: Self { Self(rawValue: "valon") }
    /// The value `gainbridge`.
    public static var gainbridge: Self { Self(rawValue: "gainbridge") }
    /// The value `cardlytics`.
    public static var cardlytics: Self { Self(rawValue: "cardlytics") }
    /// The value `pinwheel`.
    public static var pinwheel: Self { Self(rawValue: "pinwheel") }
    /// The value `thread_bank`.
    public static var threadBank: Self { Self(rawValue: "thread_bank") }
    /// The value `array`.
    public static var array: Self { Self(rawValue: "array") }
    /// The value `fiant`.
    public static var fiant: Self { Self(rawValue: "fiant") }
    /// The value `oatfi`.
    public static var oatfi: Self { Self(rawValue: "oatfi") }
    /// The value `curinos`.
    public static var curinos: Self { Self(rawValue: "curinos") }
    /// The value `frame`.
    public static var frame: Self { Self(rawValue: "frame") }
    /// The value `interchecks`.
    public static var interchecks: Self { Self(rawValue: "interchecks") }
    /// The value `interchange`.
    public static var interchange: Self { Self(rawValue: "interchange") }
    /// The value `atomicfi`.
    public static var atomicfi: Self { Self(rawValue: "atomicfi") }
}
