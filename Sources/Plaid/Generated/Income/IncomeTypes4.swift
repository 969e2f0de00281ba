// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``SingleDocumentRiskSignal/riskSummary``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct DocumentRiskSummary: JSONObjectDecodable, RedactedDescription {
    /// A measured or estimated number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let riskScore: Double?

    private static let keys = JSONKeyTable("risk_score")
    public init(json: inout JSONReader) {
        var riskScore: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: riskScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.riskScore = riskScore
    }
}

/// The type of ``Paystub/earnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Earnings: JSONObjectDecodable, RedactedDescription {
    /// A list of ``EarningsTotal`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var subtotals: [EarningsTotal]? { deprecatedSubtotals }
    private let deprecatedSubtotals: [EarningsTotal]?
    /// A list of ``EarningsTotal`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var totals: [EarningsTotal]? { deprecatedTotals }
    private let deprecatedTotals: [EarningsTotal]?
    /// A list of ``EarningsBreakdown`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let breakdown: [EarningsBreakdown]?
    /// An object with the members of ``EarningsTotal``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let total: EarningsTotal?

    private static let keys = JSONKeyTable("subtotals", "totals", "breakdown", "total")
    public init(json: inout JSONReader) {
        var subtotals: [EarningsTotal]?
        var totals: [EarningsTotal]?
        var breakdown: [EarningsBreakdown]?
        var total: EarningsTotal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subtotals = json.decode()
                case 1: totals = json.decode()
                case 2: breakdown = json.decode()
                case 3: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedSubtotals = subtotals
        self.deprecatedTotals = totals
        self.breakdown = breakdown
        self.total = total
    }
}

/// The type of ``Earnings/breakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct EarningsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// One of the 9 values of ``EarningsBreakdownCanonicalDescription``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let canonicalDescription: EarningsBreakdownCanonicalDescription?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentAmount: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let description: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let hours: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let rate: Decimal?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("canonical_description", "current_amount", "description", "hours", "iso_currency_code", "rate", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var canonicalDescription: EarningsBreakdownCanonicalDescription?
        var currentAmount: Decimal?
        var description: String?
        var hours: Decimal?
        var isoCurrencyCode: String?
        var rate: Decimal?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: canonicalDescription = json.decode()
                case 1: currentAmount = json.decode()
                case 2: description = json.decode()
                case 3: hours = json.decode()
                case 4: isoCurrencyCode = json.decode()
                case 5: rate = json.decode()
                case 6: unofficialCurrencyCode = json.decode()
                case 7: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.canonicalDescription = canonicalDescription
        self.currentAmount = currentAmount
        self.description = description
        self.hours = hours
        self.isoCurrencyCode = isoCurrencyCode
        self.rate = rate
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``Earnings/subtotals``, ``Earnings/totals`` and ``Earnings/total``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct EarningsTotal: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentAmount: Decimal?
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentPay: Pay?
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdPay: Pay?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let hours: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("current_amount", "current_pay", "ytd_pay", "hours", "iso_currency_code", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var currentAmount: Decimal?
        var currentPay: Pay?
        var ytdPay: Pay?
        var hours: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currentAmount = json.decode()
                case 1: currentPay = json.decode()
                case 2: ytdPay = json.decode()
                case 3: hours = json.decode()
                case 4: isoCurrencyCode = json.decode()
                case 5: unofficialCurrencyCode = json.decode()
                case 6: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currentAmount = currentAmount
        self.currentPay = currentPay
        self.ytdPay = ytdPay
        self.hours = hours
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``Paystub/employee`` and ``W2/employee``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Employee: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``PaystubAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let address: PaystubAddress
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let maritalStatus: String?
    /// An object with the members of ``TaxpayerID``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let taxpayerID: TaxpayerID?

    private static let keys = JSONKeyTable("address", "name", "marital_status", "taxpayer_id")
    public init(json: inout JSONReader) {
        var address: PaystubAddress?
        var name: String?
        var maritalStatus: String?
        var taxpayerID: TaxpayerID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: name = json.decode()
                case 2: maritalStatus = json.decode()
                case 3: taxpayerID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address ?? json.missing("Employee.address")
        self.name = name
        self.maritalStatus = maritalStatus
        self.taxpayerID = taxpayerID
    }
}

/// The type of ``EmployersSearchResponse/employers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
public struct Employer: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public let employerID: String
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public let name: String
    /// An object with the members of ``AddressData``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public let address: AddressData?
    /// A measured or estimated number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/employers/#employerssearch).
    public let confidenceScore: Double

    private static let keys = JSONKeyTable("employer_id", "name", "address", "confidence_score")
    public init(json: inout JSONReader) {
        var employerID: String?
        var name: String?
        var address: AddressData?
        var confidenceScore: Double?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: employerID = json.decode()
                case 1: name = json.decode()
                case 2: address = json.decode()
                case 3: confidenceScore = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.employerID = employerID ?? json.missing("Employer.employer_id")
        self.name = name ?? json.missing("Employer.name")
        self.address = address
        self.confidenceScore = confidenceScore ?? json.missing("Employer.confidence_score")
    }
}

/// The type of ``EmploymentVerification/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct EmployerVerification: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let name: String?

    private static let keys = JSONKeyTable("name")
    public init(json: inout JSONReader) {
        var name: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
    }
}

/// The type of ``Paystub/employmentDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct EmploymentDetails: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let annualSalary: Pay?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let hireDate: CalendarDate?

    private static let keys = JSONKeyTable("annual_salary", "hire_date")
    public init(json: inout JSONReader) {
        var annualSalary: Pay?
        var hireDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: annualSalary = json.decode()
                case 1: hireDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.annualSalary = annualSalary
        self.hireDate = hireDate
    }
}

/// The type of ``EmploymentVerificationGetResponse/employments``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct EmploymentVerification: JSONObjectDecodable, RedactedDescription {
    /// One of `EMPLOYMENT_STATUS_ACTIVE` and `EMPLOYMENT_STATUS_INACTIVE`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let status: EmploymentVerificationStatus?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let startDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let endDate: CalendarDate?
    /// An object with the members of ``EmployerVerification``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let employer: EmployerVerification?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let title: String?
    /// An object with the members of ``PlatformIds``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let platformIDs: PlatformIds?

    private static let keys = JSONKeyTable("status", "start_date", "end_date", "employer", "title", "platform_ids")
    public init(json: inout JSONReader) {
        var status: EmploymentVerificationStatus?
        var startDate: CalendarDate?
        var endDate: CalendarDate?
        var employer: EmployerVerification?
        var title: String?
        var platformIDs: PlatformIds?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: startDate = json.decode()
                case 2: endDate = json.decode()
                case 3: employer = json.decode()
                case 4: title = json.decode()
                case 5: platformIDs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status
        self.startDate = startDate
        self.endDate = endDate
        self.employer = employer
        self.title = title
        self.platformIDs = platformIDs
    }
}

/// The type of ``BetaEwaReportV1GetResponse/ewaScores``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
public struct EwaScore: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let lowestAmount: Decimal?
    /// An exact decimal number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let highestAmount: Decimal?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/beta/#betaewareportv1get).
    public let score: Int?

    private static let keys = JSONKeyTable("lowest_amount", "highest_amount", "score")
    public init(json: inout JSONReader) {
        var lowestAmount: Decimal?
        var highestAmount: Decimal?
        var score: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: lowestAmount = json.decode()
                case 1: highestAmount = json.decode()
                case 2: score = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.lowestAmount = lowestAmount
        self.highestAmount = highestAmount
        self.score = score
    }
}

/// The type of ``Paystub/incomeBreakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct IncomeBreakdown: JSONObjectDecodable, RedactedDescription {
    /// One of `bonus`, `overtime` and `regular`. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let type: IncomeBreakdownType?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let rate: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let hours: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let total: Decimal?

    private static let keys = JSONKeyTable("type", "rate", "hours", "total")
    public init(json: inout JSONReader) {
        var type: IncomeBreakdownType?
        var rate: Decimal?
        var hours: Decimal?
        var total: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: rate = json.decode()
                case 2: hours = json.decode()
                case 3: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type
        self.rate = rate
        self.hours = hours
        self.total = total
    }
}

/// The type of ``IncomeVerificationCreateRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationcreate).
public struct IncomeVerificationCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The access tokens of the Items.
    ///
    /// Never log them or send them to a browser.
    public var accessTokens: [AccessToken]?

    /// Creates a value; omitted members are not sent.
    public init(
        accessTokens: [AccessToken]? = nil
    ) {
        self.accessTokens = accessTokens
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_tokens", accessTokens)
        json.endObject()
    }
}

/// The type of ``CreditPayrollIncomePrecheckRequest/employer`` and ``IncomeVerificationPrecheckRequest/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckEmployer: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var name: String?
    /// An object with the members of ``IncomeVerificationPrecheckEmployerAddressData``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var address: IncomeVerificationPrecheckEmployerAddressData?
    /// Sensitive text, which descriptions redact. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var taxID: SensitiveString?
    /// A URL. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var url: String?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String? = nil,
        address: IncomeVerificationPrecheckEmployerAddressData? = nil,
        taxID: SensitiveString? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.address = address
        self.taxID = taxID
        self.url = url
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("address", address)
        json.field("tax_id", taxID)
        json.field("url", url)
        json.endObject()
    }
}

/// The type of ``IncomeVerificationPrecheckEmployer/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckEmployerAddressData: JSONEncodable, RedactedDescription {
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var city: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var country: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var postalCode: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var region: String?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var street: String?

    /// Creates a value; omitted members are not sent.
    public init(
        city: String? = nil,
        country: String? = nil,
        postalCode: String? = nil,
        region: String? = nil,
        street: String? = nil
    ) {
        self.city = city
        self.country = country
        self.postalCode = postalCode
        self.region = region
        self.street = street
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("city", city)
        json.field("country", country)
        json.field("postal_code", postalCode)
        json.field("region", region)
        json.field("street", street)
        json.endObject()
    }
}

/// The type of ``CreditPayrollIncomePrecheckRequest/usMilitaryInfo`` and
/// ``IncomeVerificationPrecheckRequest/usMilitaryInfo``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckMilitaryInfo: JSONEncodable, RedactedDescription {
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var isActiveDuty: Bool?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var branch: String?

    /// Creates a value; omitted members are not sent.
    public init(
        isActiveDuty: Bool? = nil,
        branch: String? = nil
    ) {
        self.isActiveDuty = isActiveDuty
        self.branch = branch
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("is_active_duty", isActiveDuty)
        json.field("branch", branch)
        json.endObject()
    }
}

/// The type of ``CreditPayrollIncomePrecheckRequest/payrollInstitution`` and
/// ``IncomeVerificationPrecheckRequest/payrollInstitution``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckPayrollInstitution: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var name: String?

    /// Creates a value; omitted members are not sent.
    public init(
        name: String? = nil
    ) {
        self.name = name
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.endObject()
    }
}

/// The type of ``IncomeVerificationPrecheckRequest/user``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
public struct IncomeVerificationPrecheckUser: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var firstName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var lastName: String?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var emailAddress: String?
    /// An object with the members of ``SignalAddressData``. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationprecheck).
    public var homeAddress: SignalAddressData?

    /// Creates a value; omitted members are not sent.
    public init(
        firstName: String? = nil,
        lastName: String? = nil,
        emailAddress: String? = nil,
        homeAddress: SignalAddressData? = nil
    ) {
        self.firstName = firstName
        self.lastName = lastName
        self.emailAddress = emailAddress
        self.homeAddress = homeAddress
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("first_name", firstName)
        json.field("last_name", lastName)
        json.field("email_address", emailAddress)
        json.field("home_address", homeAddress)
        json.endObject()
    }
}

/// The type of ``PartyIndividual/name``.
public struct IndividualName: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let firstName: String
    /// Text. Always present.
    public let lastName: String

    private static let keys = JSONKeyTable("FirstName", "LastName")
    public init(json: inout JSONReader) {
        var firstName: String?
        var lastName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: firstName = json.decode()
                case 1: lastName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.firstName = firstName ?? json.missing("IndividualName.FirstName")
        self.lastName = lastName ?? json.missing("IndividualName.LastName")
    }
}

/// The type of ``Loans/loan``.
public struct Loan: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``LoanIdentifiers``. Always present.
    public let loanIdentifiers: LoanIdentifiers

    private static let keys = JSONKeyTable("LOAN_IDENTIFIERS")
    public init(json: inout JSONReader) {
        var loanIdentifiers: LoanIdentifiers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanIdentifiers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanIdentifiers = loanIdentifiers ?? json.missing("Loan.LOAN_IDENTIFIERS")
    }
}

/// The type of ``CreditFreddieMacLoanIdentifiers/loanIdentifier`` and ``LoanIdentifiers/loanIdentifier``.
public struct LoanIdentifier: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let loanIdentifier: String?
    /// One of `LenderLoan` and `UniversalLoan`. May be `null`.
    public let loanIdentifierType: LoanIdentifierType?

    private static let keys = JSONKeyTable("LoanIdentifier", "LoanIdentifierType")
    public init(json: inout JSONReader) {
        var loanIdentifier: String?
        var loanIdentifierType: LoanIdentifierType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanIdentifier = json.decode()
                case 1: loanIdentifierType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanIdentifier = loanIdentifier
        self.loanIdentifierType = loanIdentifierType
    }
}

/// The type of ``Loan/loanIdentifiers``.
public struct LoanIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``LoanIdentifier``. Always present.
    public let loanIdentifier: LoanIdentifier

    private static let keys = JSONKeyTable("LOAN_IDENTIFIER")
    public init(json: inout JSONReader) {
        var loanIdentifier: LoanIdentifier?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loanIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loanIdentifier = loanIdentifier ?? json.missing("LoanIdentifiers.LOAN_IDENTIFIER")
    }
}

/// The type of ``AssetReportFreddie/loans``.
public struct Loans: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Loan``. Always present.
    public let loan: Loan

    private static let keys = JSONKeyTable("LOAN")
    public init(json: inout JSONReader) {
        var loan: Loan?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loan = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loan = loan ?? json.missing("Loans.LOAN")
    }
}

/// The type of ``DocumentRiskSignalsObject/multiDocumentRiskSignals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct MultiDocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// A list of ``RiskSignalDocumentReference`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let documentReferences: [RiskSignalDocumentReference]
    /// A list of ``DocumentRiskSignal`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let riskSignals: [DocumentRiskSignal]

    private static let keys = JSONKeyTable("document_references", "risk_signals")
    public init(json: inout JSONReader) {
        var documentReferences: [RiskSignalDocumentReference]?
        var riskSignals: [DocumentRiskSignal]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentReferences = json.decode()
                case 1: riskSignals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentReferences = documentReferences ?? json.missing("MultiDocumentRiskSignal.document_references")
        self.riskSignals = riskSignals ?? json.missing("MultiDocumentRiskSignal.risk_signals")
    }
}

/// The type of ``Paystub/netPay``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct NetPay: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentAmount: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let description: String?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdAmount: Decimal?
    /// An object with the members of ``Total``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let total: Total?

    private static let keys = JSONKeyTable("current_amount", "description", "iso_currency_code", "unofficial_currency_code", "ytd_amount", "total")
    public init(json: inout JSONReader) {
        var currentAmount: Decimal?
        var description: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        var total: Total?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currentAmount = json.decode()
                case 1: description = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: ytdAmount = json.decode()
                case 5: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currentAmount = currentAmount
        self.description = description
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
        self.total = total
    }
}

/// The type of ``AssetReportFreddie/parties``.
public struct Parties: JSONObjectDecodable, RedactedDescription {
    /// A list of ``Party`` objects. Always present.
    public let party: [Party]

    private static let keys = JSONKeyTable("PARTY")
    public init(json: inout JSONReader) {
        var party: [Party]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: party = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.party = party ?? json.missing("Parties.PARTY")
    }
}

/// The type of ``Parties/party``.
public struct Party: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``PartyIndividual``. Always present.
    public let individual: PartyIndividual
    /// An object with the members of ``Roles``. Always present.
    public let roles: Roles
    /// An object with the members of ``TaxpayerIdentifiers``. Always present.
    public let taxpayerIdentifiers: TaxpayerIdentifiers

    private static let keys = JSONKeyTable("INDIVIDUAL", "ROLES", "TAXPAYER_IDENTIFIERS")
    public init(json: inout JSONReader) {
        var individual: PartyIndividual?
        var roles: Roles?
        var taxpayerIdentifiers: TaxpayerIdentifiers?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: individual = json.decode()
                case 1: roles = json.decode()
                case 2: taxpayerIdentifiers = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.individual = individual ?? json.missing("Party.INDIVIDUAL")
        self.roles = roles ?? json.missing("Party.ROLES")
        self.taxpayerIdentifiers = taxpayerIdentifiers ?? json.missing("Party.TAXPAYER_IDENTIFIERS")
    }
}

/// The type of ``Party/individual``.
public struct PartyIndividual: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``IndividualName``. Always present.
    public let name: IndividualName

    private static let keys = JSONKeyTable("NAME")
    public init(json: inout JSONReader) {
        var name: IndividualName?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name ?? json.missing("PartyIndividual.NAME")
    }
}

/// The type of 6 members, ``DistributionBreakdown/currentPay`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Pay: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let amount: Decimal?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currency: String?

    private static let keys = JSONKeyTable("amount", "currency")
    public init(json: inout JSONReader) {
        var amount: Decimal?
        var currency: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: currency = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount
        self.currency = currency
    }
}

/// The type of ``Paystub/payPeriodDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PayPeriodDetails: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let checkAmount: Decimal?
    /// A list of ``DistributionBreakdown`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let distributionBreakdown: [DistributionBreakdown]?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let endDate: CalendarDate?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let grossEarnings: Decimal?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payDate: CalendarDate?
    /// One of `PAY_FREQUENCY_UNKNOWN`, `PAY_FREQUENCY_WEEKLY`, `PAY_FREQUENCY_BIWEEKLY`, `PAY_FREQUENCY_SEMIMONTHLY`
    /// and `PAY_FREQUENCY_MONTHLY`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payFrequency: PayPeriodDetailsPayFrequency?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var payDay: CalendarDate? { deprecatedPayDay }
    private let deprecatedPayDay: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let startDate: CalendarDate?

    private static let keys = JSONKeyTable("check_amount", "distribution_breakdown", "end_date", "gross_earnings", "pay_date", "pay_frequency", "pay_day", "start_date")
    public init(json: inout JSONReader) {
        var checkAmount: Decimal?
        var distributionBreakdown: [DistributionBreakdown]?
        var endDate: CalendarDate?
        var grossEarnings: Decimal?
        var payDate: CalendarDate?
        var payFrequency: PayPeriodDetailsPayFrequency?
        var payDay: CalendarDate?
        var startDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: checkAmount = json.decode()
                case 1: distributionBreakdown = json.decode()
                case 2: endDate = json.decode()
                case 3: grossEarnings = json.decode()
                case 4: payDate = json.decode()
                case 5: payFrequency = json.decode()
                case 6: payDay = json.decode()
                case 7: startDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.checkAmount = checkAmount
        self.distributionBreakdown = distributionBreakdown
        self.endDate = endDate
        self.grossEarnings = grossEarnings
        self.payDate = payDate
        self.payFrequency = payFrequency
        self.deprecatedPayDay = payDay
        self.startDate = startDate
    }
}

/// The type of ``CreditPayStubDeductions/breakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubDeductionsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let currentAmount: Decimal?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let description: String?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("current_amount", "description", "iso_currency_code", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var currentAmount: Decimal?
        var description: String?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currentAmount = json.decode()
                case 1: description = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currentAmount = currentAmount
        self.description = description
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``CreditPayStubDeductions/total``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubDeductionsTotal: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let currentAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("current_amount", "iso_currency_code", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var currentAmount: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currentAmount = json.decode()
                case 1: isoCurrencyCode = json.decode()
                case 2: unofficialCurrencyCode = json.decode()
                case 3: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currentAmount = currentAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``PayStubPayPeriodDetails/distributionBreakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubDistributionBreakdown: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let accountName: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let bankName: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let currentAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let mask: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let type: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("account_name", "bank_name", "current_amount", "iso_currency_code", "mask", "type", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var accountName: String?
        var bankName: String?
        var currentAmount: Decimal?
        var isoCurrencyCode: String?
        var mask: String?
        var type: String?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountName = json.decode()
                case 1: bankName = json.decode()
                case 2: currentAmount = json.decode()
                case 3: isoCurrencyCode = json.decode()
                case 4: mask = json.decode()
                case 5: type = json.decode()
                case 6: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountName = accountName
        self.bankName = bankName
        self.currentAmount = currentAmount
        self.isoCurrencyCode = isoCurrencyCode
        self.mask = mask
        self.type = type
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}

/// The type of ``CreditPayStubEarnings/breakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubEarningsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let canonicalDescription: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let currentAmount: Decimal?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let description: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let hours: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let rate: Decimal?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("canonical_description", "current_amount", "description", "hours", "iso_currency_code", "rate", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var canonicalDescription: String?
        var currentAmount: Decimal?
        var description: String?
        var hours: Decimal?
        var isoCurrencyCode: String?
        var rate: Decimal?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: canonicalDescription = json.decode()
                case 1: currentAmount = json.decode()
                case 2: description = json.decode()
                case 3: hours = json.decode()
                case 4: isoCurrencyCode = json.decode()
                case 5: rate = json.decode()
                case 6: unofficialCurrencyCode = json.decode()
                case 7: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.canonicalDescription = canonicalDescription
        self.currentAmount = currentAmount
        self.description = description
        self.hours = hours
        self.isoCurrencyCode = isoCurrencyCode
        self.rate = rate
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``CreditPayStubEarnings/total``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubEarningsTotal: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let currentAmount: Decimal?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let hours: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let ytdAmount: Decimal?

    private static let keys = JSONKeyTable("current_amount", "hours", "iso_currency_code", "unofficial_currency_code", "ytd_amount")
    public init(json: inout JSONReader) {
        var currentAmount: Decimal?
        var hours: Decimal?
        var isoCurrencyCode: String?
        var unofficialCurrencyCode: String?
        var ytdAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: currentAmount = json.decode()
                case 1: hours = json.decode()
                case 2: isoCurrencyCode = json.decode()
                case 3: unofficialCurrencyCode = json.decode()
                case 4: ytdAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.currentAmount = currentAmount
        self.hours = hours
        self.isoCurrencyCode = isoCurrencyCode
        self.unofficialCurrencyCode = unofficialCurrencyCode
        self.ytdAmount = ytdAmount
    }
}

/// The type of ``CreditPayStub/payPeriodDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubPayPeriodDetails: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payAmount: Decimal?
    /// A list of ``PayStubDistributionBreakdown`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let distributionBreakdown: [PayStubDistributionBreakdown]
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let endDate: CalendarDate?
    /// An exact decimal number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let grossEarnings: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payDate: CalendarDate?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payFrequency: String?
    /// One of `SALARY`, `HOURLY` and `COMMISSION`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payBasis: CreditPayStubPayBasisType?
    /// A date as `YYYY-MM-DD`, without a time zone. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let startDate: CalendarDate?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?

    private static let keys = JSONKeyTable("pay_amount", "distribution_breakdown", "end_date", "gross_earnings", "iso_currency_code", "pay_date", "pay_frequency", "pay_basis", "start_date", "unofficial_currency_code")
    public init(json: inout JSONReader) {
        var payAmount: Decimal?
        var distributionBreakdown: [PayStubDistributionBreakdown]?
        var endDate: CalendarDate?
        var grossEarnings: Decimal?
        var isoCurrencyCode: String?
        var payDate: CalendarDate?
        var payFrequency: String?
        var payBasis: CreditPayStubPayBasisType?
        var startDate: CalendarDate?
        var unofficialCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: payAmount = json.decode()
                case 1: distributionBreakdown = json.decode()
                case 2: endDate = json.decode()
                case 3: grossEarnings = json.decode()
                case 4: isoCurrencyCode = json.decode()
                case 5: payDate = json.decode()
                case 6: payFrequency = json.decode()
                case 7: payBasis = json.decode()
                case 8: startDate = json.decode()
                case 9: unofficialCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.payAmount = payAmount
        self.distributionBreakdown = distributionBreakdown ?? json.missing("PayStubPayPeriodDetails.distribution_breakdown")
        self.endDate = endDate
        self.grossEarnings = grossEarnings
        self.isoCurrencyCode = isoCurrencyCode
        self.payDate = payDate
        self.payFrequency = payFrequency
        self.payBasis = payBasis
        self.startDate = startDate
        self.unofficialCurrencyCode = unofficialCurrencyCode
    }
}
