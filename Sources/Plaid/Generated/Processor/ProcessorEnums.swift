// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ProcessorTokenCreateRequestProcessor` in Plaid's document; others are kept as they come.
public struct ProcessorTokenCreateRequestProcessor: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `dwolla`.
    public static var dwolla: Self { Self(rawValue: "dwolla") }
    /// The word `galileo`.
    public static var galileo: Self { Self(rawValue: "galileo") }
    /// The word `modern_treasury`.
    public static var modernTreasury: Self { Self(rawValue: "modern_treasury") }
    /// The word `ocrolus`.
    public static var ocrolus: Self { Self(rawValue: "ocrolus") }
    /// The word `vesta`.
    public static var vesta: Self { Self(rawValue: "vesta") }
    /// The word `drivewealth`.
    public static var drivewealth: Self { Self(rawValue: "drivewealth") }
    /// The word `vopay`.
    public static var vopay: Self { Self(rawValue: "vopay") }
    /// The word `achq`.
    public static var achq: Self { Self(rawValue: "achq") }
    /// The word `check`.
    public static var check: Self { Self(rawValue: "check") }
    /// The word `checkbook`.
    public static var checkbook: Self { Self(rawValue: "checkbook") }
    /// The word `circle`.
    public static var circle: Self { Self(rawValue: "circle") }
    /// The word `sila_money`.
    public static var silaMoney: Self { Self(rawValue: "sila_money") }
    /// The word `rize`.
    public static var rize: Self { Self(rawValue: "rize") }
    /// The word `svb_api`.
    public static var svbApi: Self { Self(rawValue: "svb_api") }
    /// The word `unit`.
    public static var unit: Self { Self(rawValue: "unit") }
    /// The word `wyre`.
    public static var wyre: Self { Self(rawValue: "wyre") }
    /// The word `lithic`.
    public static var lithic: Self { Self(rawValue: "lithic") }
    /// The word `alpaca`.
    public static var alpaca: Self { Self(rawValue: "alpaca") }
    /// The word `astra`.
    public static var astra: Self { Self(rawValue: "astra") }
    /// The word `moov`.
    public static var moov: Self { Self(rawValue: "moov") }
    /// The word `treasury_prime`.
    public static var treasuryPrime: Self { Self(rawValue: "treasury_prime") }
    /// The word `marqeta`.
    public static var marqeta: Self { Self(rawValue: "marqeta") }
    /// The word `checkout`.
    public static var checkout: Self { Self(rawValue: "checkout") }
    /// The word `solid`.
    public static var solid: Self { Self(rawValue: "solid") }
    /// The word `highnote`.
    public static var highnote: Self { Self(rawValue: "highnote") }
    /// The word `gemini`.
    public static var gemini: Self { Self(rawValue: "gemini") }
    /// The word `apex_clearing`.
    public static var apexClearing: Self { Self(rawValue: "apex_clearing") }
    /// The word `gusto`.
    public static var gusto: Self { Self(rawValue: "gusto") }
    /// The word `adyen`.
    public static var adyen: Self { Self(rawValue: "adyen") }
    /// The word `atomic`.
    public static var atomic: Self { Self(rawValue: "atomic") }
    /// The word `i2c`.
    public static var i2c: Self { Self(rawValue: "i2c") }
    /// The word `wepay`.
    public static var wepay: Self { Self(rawValue: "wepay") }
    /// The word `riskified`.
    public static var riskified: Self { Self(rawValue: "riskified") }
    /// The word `utb`.
    public static var utb: Self { Self(rawValue: "utb") }
    /// The word `adp_roll`.
    public static var adpRoll: Self { Self(rawValue: "adp_roll") }
    /// The word `fortress_trust`.
    public static var fortressTrust: Self { Self(rawValue: "fortress_trust") }
    /// The word `bond`.
    public static var bond: Self { Self(rawValue: "bond") }
    /// The word `bakkt`.
    public static var bakkt: Self { Self(rawValue: "bakkt") }
    /// The word `teal`.
    public static var teal: Self { Self(rawValue: "teal") }
    /// The word `zero_hash`.
    public static var zeroHash: Self { Self(rawValue: "zero_hash") }
    /// The word `taba_pay`.
    public static var tabaPay: Self { Self(rawValue: "taba_pay") }
    /// The word `knot`.
    public static var knot: Self { Self(rawValue: "knot") }
    /// The word `sardine`.
    public static var sardine: Self { Self(rawValue: "sardine") }
    /// The word `alloy`.
    public static var alloy: Self { Self(rawValue: "alloy") }
    /// The word `finix`.
    public static var finix: Self { Self(rawValue: "finix") }
    /// The word `nuvei`.
    public static var nuvei: Self { Self(rawValue: "nuvei") }
    /// The word `layer`.
    public static var layer: Self { Self(rawValue: "layer") }
    /// The word `boom`.
    public static var boom: Self { Self(rawValue: "boom") }
    /// The word `paynote`.
    public static var paynote: Self { Self(rawValue: "paynote") }
    /// The word `stake`.
    public static var stake: Self { Self(rawValue: "stake") }
    /// The word `wedbush`.
    public static var wedbush: Self { Self(rawValue: "wedbush") }
    /// The word `esusu`.
    public static var esusu: Self { Self(rawValue: "esusu") }
    /// The word `ansa`.
    public static var ansa: Self { Self(rawValue: "ansa") }
    /// The word `scribeup`.
    public static var scribeup: Self { Self(rawValue: "scribeup") }
    /// The word `straddle`.
    public static var straddle: Self { Self(rawValue: "straddle") }
    /// The word `loanpro`.
    public static var loanpro: Self { Self(rawValue: "loanpro") }
    /// The word `bloom_credit`.
    public static var bloomCredit: Self { Self(rawValue: "bloom_credit") }
    /// The word `sfox`.
    public static var sfox: Self { Self(rawValue: "sfox") }
    /// The word `brale`.
    public static var brale: Self { Self(rawValue: "brale") }
    /// The word `parafin`.
    public static var parafin: Self { Self(rawValue: "parafin") }
    /// The word `cardless`.
    public static var cardless: Self { Self(rawValue: "cardless") }
    /// The word `open_ledger`.
    public static var openLedger: Self { Self(rawValue: "open_ledger") }
    /// The word `valon`.
    public static var valon: Self { Self(rawValue: "valon") }
    /// The word `gainbridge`.
    public static var gainbridge: Self { Self(rawValue: "gainbridge") }
    /// The word `cardlytics`.
    public static var cardlytics: Self { Self(rawValue: "cardlytics") }
    /// The word `pinwheel`.
    public static var pinwheel: Self { Self(rawValue: "pinwheel") }
    /// The word `thread_bank`.
    public static var threadBank: Self { Self(rawValue: "thread_bank") }
    /// The word `array`.
    public static var array: Self { Self(rawValue: "array") }
    /// The word `fiant`.
    public static var fiant: Self { Self(rawValue: "fiant") }
    /// The word `oatfi`.
    public static var oatfi: Self { Self(rawValue: "oatfi") }
    /// The word `curinos`.
    public static var curinos: Self { Self(rawValue: "curinos") }
    /// The word `frame`.
    public static var frame: Self { Self(rawValue: "frame") }
    /// The word `interchecks`.
    public static var interchecks: Self { Self(rawValue: "interchecks") }
    /// The word `interchange`.
    public static var interchange: Self { Self(rawValue: "interchange") }
    /// The word `atomicfi`.
    public static var atomicfi: Self { Self(rawValue: "atomicfi") }
}
