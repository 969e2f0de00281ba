// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `EarningsTotal` of Plaid's OpenAPI document.
public struct EarningsTotal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `current_pay`.
    public let currentPay: Pay?
    /// The JSON member `ytd_pay`.
    public let ytdPay: Pay?
    /// The JSON member `hours`.
    public let hours: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
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

/// The schema `Employee` of Plaid's OpenAPI document.
public struct Employee: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: PaystubAddress
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `marital_status`.
    public let maritalStatus: String?
    /// The JSON member `taxpayer_id`.
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

/// The schema `Employer` of Plaid's OpenAPI document.
public struct Employer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `employer_id`.
    public let employerID: String
    /// The JSON member `name`.
    public let name: String
    /// The JSON member `address`.
    public let address: AddressData?
    /// The JSON member `confidence_score`.
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

/// The schema `EmployerVerification` of Plaid's OpenAPI document.
public struct EmployerVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
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

/// The schema `EmploymentDetails` of Plaid's OpenAPI document.
public struct EmploymentDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `annual_salary`.
    public let annualSalary: Pay?
    /// The JSON member `hire_date`.
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

/// The schema `EmploymentVerification` of Plaid's OpenAPI document.
public struct EmploymentVerification: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: EmploymentVerificationStatus?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `employer`.
    public let employer: EmployerVerification?
    /// The JSON member `title`.
    public let title: String?
    /// The JSON member `platform_ids`.
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

/// The schema `EwaScore` of Plaid's OpenAPI document.
public struct EwaScore: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `lowest_amount`.
    public let lowestAmount: Decimal?
    /// The JSON member `highest_amount`.
    public let highestAmount: Decimal?
    /// The JSON member `score`.
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

/// The schema `IncomeBreakdown` of Plaid's OpenAPI document.
public struct IncomeBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: IncomeBreakdownType?
    /// The JSON member `rate`.
    public let rate: Decimal?
    /// The JSON member `hours`.
    public let hours: Decimal?
    /// The JSON member `total`.
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

/// The schema `IncomeVerificationCreateRequestOptions` of Plaid's OpenAPI document.
public struct IncomeVerificationCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `access_tokens`.
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

/// The schema `IncomeVerificationPrecheckEmployer` of Plaid's OpenAPI document.
public struct IncomeVerificationPrecheckEmployer: JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
    public var name: String?
    /// The JSON member `address`.
    public var address: IncomeVerificationPrecheckEmployerAddressData?
    /// The JSON member `tax_id`.
    public var taxID: SensitiveString?
    /// The JSON member `url`.
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

/// The schema `IncomeVerificationPrecheckEmployerAddressData` of Plaid's OpenAPI document.
public struct IncomeVerificationPrecheckEmployerAddressData: JSONEncodable, RedactedDescription {
    /// The JSON member `city`.
    public var city: String?
    /// The JSON member `country`.
    public var country: String?
    /// The JSON member `postal_code`.
    public var postalCode: String?
    /// The JSON member `region`.
    public var region: String?
    /// The JSON member `street`.
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

/// The schema `IncomeVerificationPrecheckMilitaryInfo` of Plaid's OpenAPI document.
public struct IncomeVerificationPrecheckMilitaryInfo: JSONEncodable, RedactedDescription {
    /// The JSON member `is_active_duty`.
    public var isActiveDuty: Bool?
    /// The JSON member `branch`.
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

/// The schema `IncomeVerificationPrecheckPayrollInstitution` of Plaid's OpenAPI document.
public struct IncomeVerificationPrecheckPayrollInstitution: JSONEncodable, RedactedDescription {
    /// The JSON member `name`.
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

/// The schema `IncomeVerificationPrecheckUser` of Plaid's OpenAPI document.
public struct IncomeVerificationPrecheckUser: JSONEncodable, RedactedDescription {
    /// The JSON member `first_name`.
    public var firstName: String?
    /// The JSON member `last_name`.
    public var lastName: String?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `home_address`.
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

/// The schema `IndividualName` of Plaid's OpenAPI document.
public struct IndividualName: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `FirstName`.
    public let firstName: String
    /// The JSON member `LastName`.
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

/// The schema `Loan` of Plaid's OpenAPI document.
public struct Loan: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN_IDENTIFIERS`.
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

/// The schema `LoanIdentifier` of Plaid's OpenAPI document.
public struct LoanIdentifier: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LoanIdentifier`.
    public let loanIdentifier: String?
    /// The JSON member `LoanIdentifierType`.
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

/// The schema `LoanIdentifiers` of Plaid's OpenAPI document.
public struct LoanIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN_IDENTIFIER`.
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

/// The schema `Loans` of Plaid's OpenAPI document.
public struct Loans: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOAN`.
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

/// The schema `MultiDocumentRiskSignal` of Plaid's OpenAPI document.
public struct MultiDocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_references`.
    public let documentReferences: [RiskSignalDocumentReference]
    /// The JSON member `risk_signals`.
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

/// The schema `NetPay` of Plaid's OpenAPI document.
public struct NetPay: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
    public let ytdAmount: Decimal?
    /// The JSON member `total`.
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

/// The schema `Parties` of Plaid's OpenAPI document.
public struct Parties: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `PARTY`.
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

/// The schema `Party` of Plaid's OpenAPI document.
public struct Party: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `INDIVIDUAL`.
    public let individual: PartyIndividual
    /// The JSON member `ROLES`.
    public let roles: Roles
    /// The JSON member `TAXPAYER_IDENTIFIERS`.
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

/// The schema `PartyIndividual` of Plaid's OpenAPI document.
public struct PartyIndividual: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `NAME`.
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

/// The schema `Pay` of Plaid's OpenAPI document.
public struct Pay: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `amount`.
    public let amount: Decimal?
    /// The JSON member `currency`.
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

/// The schema `PayPeriodDetails` of Plaid's OpenAPI document.
public struct PayPeriodDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `check_amount`.
    public let checkAmount: Decimal?
    /// The JSON member `distribution_breakdown`.
    public let distributionBreakdown: [DistributionBreakdown]?
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `gross_earnings`.
    public let grossEarnings: Decimal?
    /// The JSON member `pay_date`.
    public let payDate: CalendarDate?
    /// The JSON member `pay_frequency`.
    public let payFrequency: PayPeriodDetailsPayFrequency?
    /// The JSON member `pay_day`.
    public let payDay: CalendarDate?
    /// The JSON member `start_date`.
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
        self.payDay = payDay
        self.startDate = startDate
    }
}

/// The schema `PayStubDeductionsBreakdown` of Plaid's OpenAPI document.
public struct PayStubDeductionsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
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

/// The schema `PayStubDeductionsTotal` of Plaid's OpenAPI document.
public struct PayStubDeductionsTotal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
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

/// The schema `PayStubDistributionBreakdown` of Plaid's OpenAPI document.
public struct PayStubDistributionBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_name`.
    public let accountName: String?
    /// The JSON member `bank_name`.
    public let bankName: String?
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `mask`.
    public let mask: String?
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `unofficial_currency_code`.
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

/// The schema `PayStubEarningsBreakdown` of Plaid's OpenAPI document.
public struct PayStubEarningsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `canonical_description`.
    public let canonicalDescription: String?
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `hours`.
    public let hours: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `rate`.
    public let rate: Decimal?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
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

/// The schema `PayStubEarningsTotal` of Plaid's OpenAPI document.
public struct PayStubEarningsTotal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `current_amount`.
    public let currentAmount: Decimal?
    /// The JSON member `hours`.
    public let hours: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `unofficial_currency_code`.
    public let unofficialCurrencyCode: String?
    /// The JSON member `ytd_amount`.
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

/// The schema `PayStubPayPeriodDetails` of Plaid's OpenAPI document.
public struct PayStubPayPeriodDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `pay_amount`.
    public let payAmount: Decimal?
    /// The JSON member `distribution_breakdown`.
    public let distributionBreakdown: [PayStubDistributionBreakdown]
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `gross_earnings`.
    public let grossEarnings: Decimal?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?
    /// The JSON member `pay_date`.
    public let payDate: CalendarDate?
    /// The JSON member `pay_frequency`.
    public let payFrequency: String?
    /// The JSON member `pay_basis`.
    public let payBasis: CreditPayStubPayBasisType?
    /// The JSON member `start_date`.
    public let startDate: CalendarDate?
    /// The JSON member `unofficial_currency_code`.
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

/// The schema `PayStubTaxpayerID` of Plaid's OpenAPI document.
public struct PayStubTaxpayerID: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id_type`.
    public let idType: String?
    /// The JSON member `id_mask`.
    public let idMask: String?

    private static let keys = JSONKeyTable("id_type", "id_mask")
    public init(json: inout JSONReader) {
        var idType: String?
        var idMask: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: idType = json.decode()
                case 1: idMask = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.idType = idType
        self.idMask = idMask
    }
}

/// The schema `PayrollIncomeAccountData` of Plaid's OpenAPI document.
public struct PayrollIncomeAccountData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `rate_of_pay`.
    public let rateOfPay: PayrollIncomeRateOfPay
    /// The JSON member `pay_frequency`.
    public let payFrequency: String?

    private static let keys = JSONKeyTable("account_id", "rate_of_pay", "pay_frequency")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var rateOfPay: PayrollIncomeRateOfPay?
        var payFrequency: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: rateOfPay = json.decode()
                case 2: payFrequency = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.rateOfPay = rateOfPay ?? json.missing("PayrollIncomeAccountData.rate_of_pay")
        self.payFrequency = payFrequency
    }
}

/// The schema `PayrollIncomeObject` of Plaid's OpenAPI document.
public struct PayrollIncomeObject: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `pay_stubs`.
    public let payStubs: [CreditPayStub]
    /// The JSON member `w2s`.
    public let w2s: [CreditW2]
    /// The JSON member `form1099s`.
    public let form1099s: [Credit1099]

    private static let keys = JSONKeyTable("account_id", "pay_stubs", "w2s", "form1099s")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var payStubs: [CreditPayStub]?
        var w2s: [CreditW2]?
        var form1099s: [Credit1099]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: payStubs = json.decode()
                case 2: w2s = json.decode()
                case 3: form1099s = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.payStubs = payStubs ?? json.missing("PayrollIncomeObject.pay_stubs")
        self.w2s = w2s ?? json.missing("PayrollIncomeObject.w2s")
        self.form1099s = form1099s ?? json.missing("PayrollIncomeObject.form1099s")
    }
}

/// The schema `PayrollIncomeRateOfPay` of Plaid's OpenAPI document.
public struct PayrollIncomeRateOfPay: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `pay_rate`.
    public let payRate: String?
    /// The JSON member `pay_amount`.
    public let payAmount: Decimal?

    private static let keys = JSONKeyTable("pay_rate", "pay_amount")
    public init(json: inout JSONReader) {
        var payRate: String?
        var payAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: payRate = json.decode()
                case 1: payAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.payRate = payRate
        self.payAmount = payAmount
    }
}
