// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``ProcessorTokenCreateRequest/processor``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokencreate).
public struct ProcessorTokenCreateRequestProcessor: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dwolla` in JSON.
    public static var dwolla: Self { Self(rawValue: "dwolla") }
    /// `galileo` in JSON.
    public static var galileo: Self { Self(rawValue: "galileo") }
    /// `modern_treasury` in JSON.
    public static var modernTreasury: Self { Self(rawValue: "modern_treasury") }
    /// `ocrolus` in JSON.
    public static var ocrolus: Self { Self(rawValue: "ocrolus") }
    /// `vesta` in JSON.
    public static var vesta: Self { Self(rawValue: "vesta") }
    /// `drivewealth` in JSON.
    public static var drivewealth: Self { Self(rawValue: "drivewealth") }
    /// `vopay` in JSON.
    public static var vopay: Self { Self(rawValue: "vopay") }
    /// `achq` in JSON.
    public static var achq: Self { Self(rawValue: "achq") }
    /// `check` in JSON.
    public static var check: Self { Self(rawValue: "check") }
    /// `checkbook` in JSON.
    public static var checkbook: Self { Self(rawValue: "checkbook") }
    /// `circle` in JSON.
    public static var circle: Self { Self(rawValue: "circle") }
    /// `sila_money` in JSON.
    public static var silaMoney: Self { Self(rawValue: "sila_money") }
    /// `rize` in JSON.
    public static var rize: Self { Self(rawValue: "rize") }
    /// `svb_api` in JSON.
    public static var svbApi: Self { Self(rawValue: "svb_api") }
    /// `unit` in JSON.
    public static var unit: Self { Self(rawValue: "unit") }
    /// `wyre` in JSON.
    public static var wyre: Self { Self(rawValue: "wyre") }
    /// `lithic` in JSON.
    public static var lithic: Self { Self(rawValue: "lithic") }
    /// `alpaca` in JSON.
    public static var alpaca: Self { Self(rawValue: "alpaca") }
    /// `astra` in JSON.
    public static var astra: Self { Self(rawValue: "astra") }
    /// `moov` in JSON.
    public static var moov: Self { Self(rawValue: "moov") }
    /// `treasury_prime` in JSON.
    public static var treasuryPrime: Self { Self(rawValue: "treasury_prime") }
    /// `marqeta` in JSON.
    public static var marqeta: Self { Self(rawValue: "marqeta") }
    /// `checkout` in JSON.
    public static var checkout: Self { Self(rawValue: "checkout") }
    /// `solid` in JSON.
    public static var solid: Self { Self(rawValue: "solid") }
    /// `highnote` in JSON.
    public static var highnote: Self { Self(rawValue: "highnote") }
    /// `gemini` in JSON.
    public static var gemini: Self { Self(rawValue: "gemini") }
    /// `apex_clearing` in JSON.
    public static var apexClearing: Self { Self(rawValue: "apex_clearing") }
    /// `gusto` in JSON.
    public static var gusto: Self { Self(rawValue: "gusto") }
    /// `adyen` in JSON.
    public static var adyen: Self { Self(rawValue: "adyen") }
    /// `atomic` in JSON.
    public static var atomic: Self { Self(rawValue: "atomic") }
    /// `i2c` in JSON.
    public static var i2c: Self { Self(rawValue: "i2c") }
    /// `wepay` in JSON.
    public static var wepay: Self { Self(rawValue: "wepay") }
    /// `riskified` in JSON.
    public static var riskified: Self { Self(rawValue: "riskified") }
    /// `utb` in JSON.
    public static var utb: Self { Self(rawValue: "utb") }
    /// `adp_roll` in JSON.
    public static var adpRoll: Self { Self(rawValue: "adp_roll") }
    /// `fortress_trust` in JSON.
    public static var fortressTrust: Self { Self(rawValue: "fortress_trust") }
    /// `bond` in JSON.
    public static var bond: Self { Self(rawValue: "bond") }
    /// `bakkt` in JSON.
    public static var bakkt: Self { Self(rawValue: "bakkt") }
    /// `teal` in JSON.
    public static var teal: Self { Self(rawValue: "teal") }
    /// `zero_hash` in JSON.
    public static var zeroHash: Self { Self(rawValue: "zero_hash") }
    /// `taba_pay` in JSON.
    public static var tabaPay: Self { Self(rawValue: "taba_pay") }
    /// `knot` in JSON.
    public static var knot: Self { Self(rawValue: "knot") }
    /// `sardine` in JSON.
    public static var sardine: Self { Self(rawValue: "sardine") }
    /// `alloy` in JSON.
    public static var alloy: Self { Self(rawValue: "alloy") }
    /// `finix` in JSON.
    public static var finix: Self { Self(rawValue: "finix") }
    /// `nuvei` in JSON.
    public static var nuvei: Self { Self(rawValue: "nuvei") }
    /// `layer` in JSON.
    public static var layer: Self { Self(rawValue: "layer") }
    /// `boom` in JSON.
    public static var boom: Self { Self(rawValue: "boom") }
    /// `seamlessach` in JSON.
    public static var seamlessach: Self { Self(rawValue: "seamlessach") }
    /// `stake` in JSON.
    public static var stake: Self { Self(rawValue: "stake") }
    /// `wedbush` in JSON.
    public static var wedbush: Self { Self(rawValue: "wedbush") }
    /// `esusu` in JSON.
    public static var esusu: Self { Self(rawValue: "esusu") }
    /// `ansa` in JSON.
    public static var ansa: Self { Self(rawValue: "ansa") }
    /// `scribeup` in JSON.
    public static var scribeup: Self { Self(rawValue: "scribeup") }
    /// `straddle` in JSON.
    public static var straddle: Self { Self(rawValue: "straddle") }
    /// `loanpro` in JSON.
    public static var loanpro: Self { Self(rawValue: "loanpro") }
    /// `bloom_credit` in JSON.
    public static var bloomCredit: Self { Self(rawValue: "bloom_credit") }
    /// `sfox` in JSON.
    public static var sfox: Self { Self(rawValue: "sfox") }
    /// `brale` in JSON.
    public static var brale: Self { Self(rawValue: "brale") }
    /// `parafin` in JSON.
    public static var parafin: Self { Self(rawValue: "parafin") }
    /// `cardless` in JSON.
    public static var cardless: Self { Self(rawValue: "cardless") }
    /// `open_ledger` in JSON.
    public static var openLedger: Self { Self(rawValue: "open_ledger") }
    /// `valon` in JSON.
    public static var valon: Self { Self(rawValue: "valon") }
    /// `gainbridge` in JSON.
    public static var gainbridge: Self { Self(rawValue: "gainbridge") }
    /// `cardlytics` in JSON.
    public static var cardlytics: Self { Self(rawValue: "cardlytics") }
    /// `pinwheel` in JSON.
    public static var pinwheel: Self { Self(rawValue: "pinwheel") }
    /// `thread_bank` in JSON.
    public static var threadBank: Self { Self(rawValue: "thread_bank") }
    /// `array` in JSON.
    public static var array: Self { Self(rawValue: "array") }
    /// `fiant` in JSON.
    public static var fiant: Self { Self(rawValue: "fiant") }
    /// `oatfi` in JSON.
    public static var oatfi: Self { Self(rawValue: "oatfi") }
    /// `curinos` in JSON.
    public static var curinos: Self { Self(rawValue: "curinos") }
    /// `frame` in JSON.
    public static var frame: Self { Self(rawValue: "frame") }
    /// `interchecks` in JSON.
    public static var interchecks: Self { Self(rawValue: "interchecks") }
    /// `interchange` in JSON.
    public static var interchange: Self { Self(rawValue: "interchange") }
    /// `atomicfi` in JSON.
    public static var atomicfi: Self { Self(rawValue: "atomicfi") }
    /// `pay` in JSON.
    public static var pay: Self { Self(rawValue: "pay") }
    /// `natural` in JSON.
    public static var natural: Self { Self(rawValue: "natural") }
    /// `kanmon` in JSON.
    public static var kanmon: Self { Self(rawValue: "kanmon") }
    /// `kick` in JSON.
    public static var kick: Self { Self(rawValue: "kick") }
    /// `increase` in JSON.
    public static var increase: Self { Self(rawValue: "increase") }
    /// `airwallex` in JSON.
    public static var airwallex: Self { Self(rawValue: "airwallex") }
    /// `cybrid` in JSON.
    public static var cybrid: Self { Self(rawValue: "cybrid") }
    /// `bizcap` in JSON.
    public static var bizcap: Self { Self(rawValue: "bizcap") }
    /// `webull` in JSON.
    public static var webull: Self { Self(rawValue: "webull") }
    /// `kikoff_enterprise` in JSON.
    public static var kikoffEnterprise: Self { Self(rawValue: "kikoff_enterprise") }
    /// `adyen_ca` in JSON.
    public static var adyenCa: Self { Self(rawValue: "adyen_ca") }
    /// `bitgo` in JSON.
    public static var bitgo: Self { Self(rawValue: "bitgo") }
    /// `anchorage` in JSON.
    public static var anchorage: Self { Self(rawValue: "anchorage") }
}
