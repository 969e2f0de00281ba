// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CreditFreddieMacService/verificationOfAsset``.
public struct CreditFreddieMacVerificationOfAsset: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacReportingInformation``. Always present.
    public let reportingInformation: CreditFreddieMacReportingInformation
    /// An object with the members of ``ServiceProductFulfillment``. Always present.
    public let serviceProductFulfillment: ServiceProductFulfillment
    /// An object with the members of ``CreditFreddieMacVerificationOfAssetResponse``. Always present.
    public let verificationOfAssetResponse: CreditFreddieMacVerificationOfAssetResponse

    private static let keys = JSONKeyTable("REPORTING_INFORMATION", "SERVICE_PRODUCT_FULFILLMENT", "VERIFICATION_OF_ASSET_RESPONSE")
    public init(json: inout JSONReader) {
        var reportingInformation: CreditFreddieMacReportingInformation?
        var serviceProductFulfillment: ServiceProductFulfillment?
        var verificationOfAssetResponse: CreditFreddieMacVerificationOfAssetResponse?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportingInformation = json.decode()
                case 1: serviceProductFulfillment = json.decode()
                case 2: verificationOfAssetResponse = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportingInformation = reportingInformation ?? json.missing("CreditFreddieMacVerificationOfAsset.REPORTING_INFORMATION")
        self.serviceProductFulfillment = serviceProductFulfillment ?? json.missing("CreditFreddieMacVerificationOfAsset.SERVICE_PRODUCT_FULFILLMENT")
        self.verificationOfAssetResponse = verificationOfAssetResponse ?? json.missing("CreditFreddieMacVerificationOfAsset.VERIFICATION_OF_ASSET_RESPONSE")
    }
}

/// The type of ``CreditFreddieMacVerificationOfAsset/verificationOfAssetResponse``.
public struct CreditFreddieMacVerificationOfAssetResponse: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacAssets``. Always present.
    public let assets: CreditFreddieMacAssets

    private static let keys = JSONKeyTable("ASSETS")
    public init(json: inout JSONReader) {
        var assets: CreditFreddieMacAssets?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assets = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assets = assets ?? json.missing("CreditFreddieMacVerificationOfAssetResponse.ASSETS")
    }
}

/// The type of ``CreditFreddieMacReportsGetResponse/deal``.
public struct CreditFreddieMacVerificationOfAssetsDeal: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditFreddieMacLoans``. Always present.
    public let loans: CreditFreddieMacLoans
    /// An object with the members of ``CreditFreddieMacParties``. Always present.
    public let parties: CreditFreddieMacParties
    /// An object with the members of ``CreditFreddieMacServices``. Always present.
    public let services: CreditFreddieMacServices

    private static let keys = JSONKeyTable("LOANS", "PARTIES", "SERVICES")
    public init(json: inout JSONReader) {
        var loans: CreditFreddieMacLoans?
        var parties: CreditFreddieMacParties?
        var services: CreditFreddieMacServices?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: loans = json.decode()
                case 1: parties = json.decode()
                case 2: services = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.loans = loans ?? json.missing("CreditFreddieMacVerificationOfAssetsDeal.LOANS")
        self.parties = parties ?? json.missing("CreditFreddieMacVerificationOfAssetsDeal.PARTIES")
        self.services = services ?? json.missing("CreditFreddieMacVerificationOfAssetsDeal.SERVICES")
    }
}

/// The type of ``PayrollIncomeObject/i20s``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditI20: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentID: String?
    /// An object with the members of ``CreditDocumentMetadata``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentMetadata: CreditDocumentMetadata?
    /// An object with the members of ``CreditI20Student``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let student: CreditI20Student?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let personalFunds: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let onCampusEmployment: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let fundsFromThisSchool: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let studentsFundingTotal: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let fundsFromAnotherSource: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let estimatedAverageCostsTotal: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let estimatedAverageLivingExpenses: Decimal?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let studentsFundingPeriodMonths: Int?
    /// A whole number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let estimatedAverageCostsPeriodMonths: Int?

    private static let keys = JSONKeyTable("document_id", "document_metadata", "student", "personal_funds", "on_campus_employment", "funds_from_this_school", "students_funding_total", "funds_from_another_source", "estimated_average_costs_total", "estimated_average_living_expenses", "students_funding_period_months", "estimated_average_costs_period_months")
    public init(json: inout JSONReader) {
        var documentID: String?
        var documentMetadata: CreditDocumentMetadata?
        var student: CreditI20Student?
        var personalFunds: Decimal?
        var onCampusEmployment: Decimal?
        var fundsFromThisSchool: Decimal?
        var studentsFundingTotal: Decimal?
        var fundsFromAnotherSource: Decimal?
        var estimatedAverageCostsTotal: Decimal?
        var estimatedAverageLivingExpenses: Decimal?
        var studentsFundingPeriodMonths: Int?
        var estimatedAverageCostsPeriodMonths: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentID = json.decode()
                case 1: documentMetadata = json.decode()
                case 2: student = json.decode()
                case 3: personalFunds = json.decode()
                case 4: onCampusEmployment = json.decode()
                case 5: fundsFromThisSchool = json.decode()
                case 6: studentsFundingTotal = json.decode()
                case 7: fundsFromAnotherSource = json.decode()
                case 8: estimatedAverageCostsTotal = json.decode()
                case 9: estimatedAverageLivingExpenses = json.decode()
                case 10: studentsFundingPeriodMonths = json.decode()
                case 11: estimatedAverageCostsPeriodMonths = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentID = documentID
        self.documentMetadata = documentMetadata
        self.student = student
        self.personalFunds = personalFunds
        self.onCampusEmployment = onCampusEmployment
        self.fundsFromThisSchool = fundsFromThisSchool
        self.studentsFundingTotal = studentsFundingTotal
        self.fundsFromAnotherSource = fundsFromAnotherSource
        self.estimatedAverageCostsTotal = estimatedAverageCostsTotal
        self.estimatedAverageLivingExpenses = estimatedAverageLivingExpenses
        self.studentsFundingPeriodMonths = studentsFundingPeriodMonths
        self.estimatedAverageCostsPeriodMonths = estimatedAverageCostsPeriodMonths
    }
}

/// The type of ``CreditI20/student``.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditI20Student: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let givenName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let surnamePrimaryName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let passportName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let preferredName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let schoolName: String?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let programStartDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let programEndDate: CalendarDate?

    private static let keys = JSONKeyTable("given_name", "surname_primary_name", "passport_name", "preferred_name", "school_name", "program_start_date", "program_end_date")
    public init(json: inout JSONReader) {
        var givenName: String?
        var surnamePrimaryName: String?
        var passportName: String?
        var preferredName: String?
        var schoolName: String?
        var programStartDate: CalendarDate?
        var programEndDate: CalendarDate?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: givenName = json.decode()
                case 1: surnamePrimaryName = json.decode()
                case 2: passportName = json.decode()
                case 3: preferredName = json.decode()
                case 4: schoolName = json.decode()
                case 5: programStartDate = json.decode()
                case 6: programEndDate = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.givenName = givenName
        self.surnamePrimaryName = surnamePrimaryName
        self.passportName = passportName
        self.preferredName = preferredName
        self.schoolName = schoolName
        self.programStartDate = programStartDate
        self.programEndDate = programEndDate
    }
}

/// The type of ``PayrollIncomeObject/payStubs``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStub: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubDeductions``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let deductions: CreditPayStubDeductions
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentID: String?
    /// An object with the members of ``CreditDocumentMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentMetadata: CreditDocumentMetadata
    /// An object with the members of ``CreditPayStubEarnings``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let earnings: CreditPayStubEarnings
    /// An object with the members of ``CreditPayStubEmployee``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let employee: CreditPayStubEmployee
    /// An object with the members of ``CreditPayStubEmployer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let employer: CreditPayStubEmployer
    /// An object with the members of ``CreditPayStubNetPay``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let netPay: CreditPayStubNetPay
    /// An object with the members of ``PayStubPayPeriodDetails``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payPeriodDetails: PayStubPayPeriodDetails

    private static let keys = JSONKeyTable("deductions", "document_id", "document_metadata", "earnings", "employee", "employer", "net_pay", "pay_period_details")
    public init(json: inout JSONReader) {
        var deductions: CreditPayStubDeductions?
        var documentID: String?
        var documentMetadata: CreditDocumentMetadata?
        var earnings: CreditPayStubEarnings?
        var employee: CreditPayStubEmployee?
        var employer: CreditPayStubEmployer?
        var netPay: CreditPayStubNetPay?
        var payPeriodDetails: PayStubPayPeriodDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: deductions = json.decode()
                case 1: documentID = json.decode()
                case 2: documentMetadata = json.decode()
                case 3: earnings = json.decode()
                case 4: employee = json.decode()
                case 5: employer = json.decode()
                case 6: netPay = json.decode()
                case 7: payPeriodDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deductions = deductions ?? json.missing("CreditPayStub.deductions")
        self.documentID = documentID
        self.documentMetadata = documentMetadata ?? json.missing("CreditPayStub.document_metadata")
        self.earnings = earnings ?? json.missing("CreditPayStub.earnings")
        self.employee = employee ?? json.missing("CreditPayStub.employee")
        self.employer = employer ?? json.missing("CreditPayStub.employer")
        self.netPay = netPay ?? json.missing("CreditPayStub.net_pay")
        self.payPeriodDetails = payPeriodDetails ?? json.missing("CreditPayStub.pay_period_details")
    }
}

/// The type of 5 members, ``Credit1099Filer/address`` among them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let city: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let country: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let postalCode: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let region: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let street: String?

    private static let keys = JSONKeyTable("city", "country", "postal_code", "region", "street")
    public init(json: inout JSONReader) {
        var city: String?
        var country: String?
        var postalCode: String?
        var region: String?
        var street: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: country = json.decode()
                case 2: postalCode = json.decode()
                case 3: region = json.decode()
                case 4: street = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.country = country
        self.postalCode = postalCode
        self.region = region
        self.street = street
    }
}

/// The type of ``CreditPayStub/deductions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubDeductions: JSONObjectDecodable, RedactedDescription {
    /// A list of ``PayStubDeductionsBreakdown`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let breakdown: [PayStubDeductionsBreakdown]
    /// An object with the members of ``PayStubDeductionsTotal``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let total: PayStubDeductionsTotal

    private static let keys = JSONKeyTable("breakdown", "total")
    public init(json: inout JSONReader) {
        var breakdown: [PayStubDeductionsBreakdown]?
        var total: PayStubDeductionsTotal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: breakdown = json.decode()
                case 1: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.breakdown = breakdown ?? json.missing("CreditPayStubDeductions.breakdown")
        self.total = total ?? json.missing("CreditPayStubDeductions.total")
    }
}

/// The type of ``CreditPayStub/earnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubEarnings: JSONObjectDecodable, RedactedDescription {
    /// A list of ``PayStubEarningsBreakdown`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let breakdown: [PayStubEarningsBreakdown]
    /// An object with the members of ``PayStubEarningsTotal``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let total: PayStubEarningsTotal

    private static let keys = JSONKeyTable("breakdown", "total")
    public init(json: inout JSONReader) {
        var breakdown: [PayStubEarningsBreakdown]?
        var total: PayStubEarningsTotal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: breakdown = json.decode()
                case 1: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.breakdown = breakdown ?? json.missing("CreditPayStubEarnings.breakdown")
        self.total = total ?? json.missing("CreditPayStubEarnings.total")
    }
}

/// The type of ``CreditPayStub/employee`` and ``CreditW2/employee``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubEmployee: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let address: CreditPayStubAddress
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let name: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let maritalStatus: String?
    /// An object with the members of ``PayStubTaxpayerID``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let taxpayerID: PayStubTaxpayerID

    private static let keys = JSONKeyTable("address", "name", "marital_status", "taxpayer_id")
    public init(json: inout JSONReader) {
        var address: CreditPayStubAddress?
        var name: String?
        var maritalStatus: String?
        var taxpayerID: PayStubTaxpayerID?
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
        self.address = address ?? json.missing("CreditPayStubEmployee.address")
        self.name = name
        self.maritalStatus = maritalStatus
        self.taxpayerID = taxpayerID ?? json.missing("CreditPayStubEmployee.taxpayer_id")
    }
}

/// The type of ``CreditPayStub/employer`` and ``CreditW2/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubEmployer: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditPayStubAddress``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let address: CreditPayStubAddress
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let name: String?

    private static let keys = JSONKeyTable("address", "name")
    public init(json: inout JSONReader) {
        var address: CreditPayStubAddress?
        var name: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: address = json.decode()
                case 1: name = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.address = address ?? json.missing("CreditPayStubEmployer.address")
        self.name = name
    }
}

/// The type of ``CreditPayStub/netPay``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayStubNetPay: JSONObjectDecodable, RedactedDescription {
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

/// The type of ``CreditPayrollIncomeGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditPayrollIncomeGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A list of identifiers of Items. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public var itemIDs: [ItemID]?

    /// Creates a value; omitted members are not sent.
    public init(
        itemIDs: [ItemID]? = nil
    ) {
        self.itemIDs = itemIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("item_ids", itemIDs)
        json.endObject()
    }
}

/// The type of ``CreditPayrollIncomeRefreshRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
public struct CreditPayrollIncomeRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// A list of identifiers of Items. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh).
    public var itemIDs: [ItemID]?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        itemIDs: [ItemID]? = nil,
        webhook: String? = nil
    ) {
        self.itemIDs = itemIDs
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("item_ids", itemIDs)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// The type of ``CreditEmploymentVerification/platformIDs``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
public struct CreditPlatformIds: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let employeeID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let payrollID: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditemploymentget).
    public let positionID: String?

    private static let keys = JSONKeyTable("employee_id", "payroll_id", "position_id")
    public init(json: inout JSONReader) {
        var employeeID: String?
        var payrollID: String?
        var positionID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: employeeID = json.decode()
                case 1: payrollID = json.decode()
                case 2: positionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.employeeID = employeeID
        self.payrollID = payrollID
        self.positionID = positionID
    }
}

/// The type of ``CreditSessionsGetResponse/sessions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSession: JSONObjectDecodable, RedactedDescription {
    /// The identifier of one Link session.
    ///
    /// Quote it to Plaid's support.
    public let linkSessionID: String?
    /// A date and time as ISO 8601. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let sessionStartTime: Timestamp?
    /// An object with the members of ``CreditSessionResults``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let results: CreditSessionResults?
    /// A list of ``CreditSessionError`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let errors: [CreditSessionError]?

    private static let keys = JSONKeyTable("link_session_id", "session_start_time", "results", "errors")
    public init(json: inout JSONReader) {
        var linkSessionID: String?
        var sessionStartTime: Timestamp?
        var results: CreditSessionResults?
        var errors: [CreditSessionError]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: linkSessionID = json.decode()
                case 1: sessionStartTime = json.decode()
                case 2: results = json.decode()
                case 3: errors = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.linkSessionID = linkSessionID
        self.sessionStartTime = sessionStartTime
        self.results = results
        self.errors = errors
    }
}

/// The type of ``CreditSessionResults/bankEmploymentResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionBankEmploymentResult: JSONObjectDecodable, RedactedDescription {
    /// One of `APPROVED`, `NO_EMPLOYERS_FOUND`, `EMPLOYER_NOT_LISTED`, `STARTED` and `INTERNAL_ERROR`. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let status: CreditSessionBankEmploymentStatus?
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let itemID: ItemID?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("status", "item_id", "institution_id")
    public init(json: inout JSONReader) {
        var status: CreditSessionBankEmploymentStatus?
        var itemID: ItemID?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: itemID = json.decode()
                case 2: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status
        self.itemID = itemID
        self.institutionID = institutionID
    }
}

/// The type of ``CreditSessionResults/bankIncomeResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionBankIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// One of `APPROVED`, `NO_DEPOSITS_FOUND`, `USER_REPORTED_NO_INCOME`, `STARTED` and `INTERNAL_ERROR`. May be
    /// absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let status: CreditSessionBankIncomeStatus?
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let itemID: ItemID?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("status", "item_id", "institution_id")
    public init(json: inout JSONReader) {
        var status: CreditSessionBankIncomeStatus?
        var itemID: ItemID?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                case 1: itemID = json.decode()
                case 2: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status
        self.itemID = itemID
        self.institutionID = institutionID
    }
}

/// The type of ``CreditSession/errors``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionError: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let errorType: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let errorCode: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let errorMessage: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let displayMessage: String?

    private static let keys = JSONKeyTable("error_type", "error_code", "error_message", "display_message")
    public init(json: inout JSONReader) {
        var errorType: String?
        var errorCode: String?
        var errorMessage: String?
        var displayMessage: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: errorType = json.decode()
                case 1: errorCode = json.decode()
                case 2: errorMessage = json.decode()
                case 3: displayMessage = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.errorType = errorType
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.displayMessage = displayMessage
    }
}

/// The type of ``CreditSessionResults/itemAddResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The short-lived token of a finished Link session.
    ///
    /// Exchange it for an access token within 30 minutes.
    public let publicToken: PublicToken?
    /// The identifier of an Item. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let itemID: ItemID?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?

    private static let keys = JSONKeyTable("public_token", "item_id", "institution_id")
    public init(json: inout JSONReader) {
        var publicToken: PublicToken?
        var itemID: ItemID?
        var institutionID: InstitutionID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: publicToken = json.decode()
                case 1: itemID = json.decode()
                case 2: institutionID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.publicToken = publicToken
        self.itemID = itemID
        self.institutionID = institutionID
    }
}

/// The type of ``CreditSessionResults/payrollIncomeResults``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionPayrollIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numPaystubsRetrieved: Int?
    /// A whole number. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let numW2sRetrieved: Int?
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let institutionName: String?

    private static let keys = JSONKeyTable("num_paystubs_retrieved", "num_w2s_retrieved", "institution_id", "institution_name")
    public init(json: inout JSONReader) {
        var numPaystubsRetrieved: Int?
        var numW2sRetrieved: Int?
        var institutionID: InstitutionID?
        var institutionName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: numPaystubsRetrieved = json.decode()
                case 1: numW2sRetrieved = json.decode()
                case 2: institutionID = json.decode()
                case 3: institutionName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.numPaystubsRetrieved = numPaystubsRetrieved
        self.numW2sRetrieved = numW2sRetrieved
        self.institutionID = institutionID
        self.institutionName = institutionName
    }
}

/// The type of ``CreditSession/results``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
public struct CreditSessionResults: JSONObjectDecodable, RedactedDescription {
    /// A list of ``CreditSessionItemAddResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let itemAddResults: [CreditSessionItemAddResult]?
    /// A list of ``CreditSessionBankIncomeResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let bankIncomeResults: [CreditSessionBankIncomeResult]?
    /// A list of ``CreditSessionBankEmploymentResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let bankEmploymentResults: [CreditSessionBankEmploymentResult]?
    /// A list of ``CreditSessionPayrollIncomeResult`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let payrollIncomeResults: [CreditSessionPayrollIncomeResult]?
    /// An object with the members of ``CreditSessionDocumentIncomeResult``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditsessionsget).
    public let documentIncomeResults: CreditSessionDocumentIncomeResult?

    private static let keys = JSONKeyTable("item_add_results", "bank_income_results", "bank_employment_results", "payroll_income_results", "document_income_results")
    public init(json: inout JSONReader) {
        var itemAddResults: [CreditSessionItemAddResult]?
        var bankIncomeResults: [CreditSessionBankIncomeResult]?
        var bankEmploymentResults: [CreditSessionBankEmploymentResult]?
        var payrollIncomeResults: [CreditSessionPayrollIncomeResult]?
        var documentIncomeResults: CreditSessionDocumentIncomeResult?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemAddResults = json.decode()
                case 1: bankIncomeResults = json.decode()
                case 2: bankEmploymentResults = json.decode()
                case 3: payrollIncomeResults = json.decode()
                case 4: documentIncomeResults = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemAddResults = itemAddResults
        self.bankIncomeResults = bankIncomeResults
        self.bankEmploymentResults = bankEmploymentResults
        self.payrollIncomeResults = payrollIncomeResults
        self.documentIncomeResults = documentIncomeResults
    }
}

/// The type of ``PayrollIncomeObject/w2s``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct CreditW2: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``CreditDocumentMetadata``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentMetadata: CreditDocumentMetadata
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let documentID: String
    /// An object with the members of ``CreditPayStubEmployer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let employer: CreditPayStubEmployer
    /// An object with the members of ``CreditPayStubEmployee``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let employee: CreditPayStubEmployee
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let taxYear: String?
    /// Sensitive text, which descriptions redact. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let employerIDNumber: SensitiveString?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let wagesTipsOtherComp: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let federalIncomeTaxWithheld: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let socialSecurityWages: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let socialSecurityTaxWithheld: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let medicareWagesAndTips: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let medicareTaxWithheld: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let socialSecurityTips: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let allocatedTips: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let box9: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let dependentCareBenefits: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let nonqualifiedPlans: String?
    /// A list of ``W2Box12`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let box12: [W2Box12]
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let statutoryEmployee: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let retirementPlan: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let thirdPartySickPay: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let other: String?
    /// A list of ``W2StateAndLocalWages`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let stateAndLocalWages: [W2StateAndLocalWages]

    private static let keys = JSONKeyTable("document_metadata", "document_id", "employer", "employee", "tax_year", "employer_id_number", "wages_tips_other_comp", "federal_income_tax_withheld", "social_security_wages", "social_security_tax_withheld", "medicare_wages_and_tips", "medicare_tax_withheld", "social_security_tips", "allocated_tips", "box_9", "dependent_care_benefits", "nonqualified_plans", "box_12", "statutory_employee", "retirement_plan", "third_party_sick_pay", "other", "state_and_local_wages")
    public init(json: inout JSONReader) {
        var documentMetadata: CreditDocumentMetadata?
        var documentID: String?
        var employer: CreditPayStubEmployer?
        var employee: CreditPayStubEmployee?
        var taxYear: String?
        var employerIDNumber: SensitiveString?
        var wagesTipsOtherComp: String?
        var federalIncomeTaxWithheld: String?
        var socialSecurityWages: String?
        var socialSecurityTaxWithheld: String?
        var medicareWagesAndTips: String?
        var medicareTaxWithheld: String?
        var socialSecurityTips: String?
        var allocatedTips: String?
        var box9: String?
        var dependentCareBenefits: String?
        var nonqualifiedPlans: String?
        var box12: [W2Box12]?
        var statutoryEmployee: String?
        var retirementPlan: String?
        var thirdPartySickPay: String?
        var other: String?
        var stateAndLocalWages: [W2StateAndLocalWages]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentMetadata = json.decode()
                case 1: documentID = json.decode()
                case 2: employer = json.decode()
                case 3: employee = json.decode()
                case 4: taxYear = json.decode()
                case 5: employerIDNumber = json.decode()
                case 6: wagesTipsOtherComp = json.decode()
                case 7: federalIncomeTaxWithheld = json.decode()
                case 8: socialSecurityWages = json.decode()
                case 9: socialSecurityTaxWithheld = json.decode()
                case 10: medicareWagesAndTips = json.decode()
                case 11: medicareTaxWithheld = json.decode()
                case 12: socialSecurityTips = json.decode()
                case 13: allocatedTips = json.decode()
                case 14: box9 = json.decode()
                case 15: dependentCareBenefits = json.decode()
                case 16: nonqualifiedPlans = json.decode()
                case 17: box12 = json.decode()
                case 18: statutoryEmployee = json.decode()
                case 19: retirementPlan = json.decode()
                case 20: thirdPartySickPay = json.decode()
                case 21: other = json.decode()
                case 22: stateAndLocalWages = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentMetadata = documentMetadata ?? json.missing("CreditW2.document_metadata")
        self.documentID = documentID ?? json.missing("CreditW2.document_id")
        self.employer = employer ?? json.missing("CreditW2.employer")
        self.employee = employee ?? json.missing("CreditW2.employee")
        self.taxYear = taxYear
        self.employerIDNumber = employerIDNumber
        self.wagesTipsOtherComp = wagesTipsOtherComp
        self.federalIncomeTaxWithheld = federalIncomeTaxWithheld
        self.socialSecurityWages = socialSecurityWages
        self.socialSecurityTaxWithheld = socialSecurityTaxWithheld
        self.medicareWagesAndTips = medicareWagesAndTips
        self.medicareTaxWithheld = medicareTaxWithheld
        self.socialSecurityTips = socialSecurityTips
        self.allocatedTips = allocatedTips
        self.box9 = box9
        self.dependentCareBenefits = dependentCareBenefits
        self.nonqualifiedPlans = nonqualifiedPlans
        self.box12 = box12 ?? json.missing("CreditW2.box_12")
        self.statutoryEmployee = statutoryEmployee
        self.retirementPlan = retirementPlan
        self.thirdPartySickPay = thirdPartySickPay
        self.other = other
        self.stateAndLocalWages = stateAndLocalWages ?? json.missing("CreditW2.state_and_local_wages")
    }
}

/// The type of ``Paystub/deductions``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Deductions: JSONObjectDecodable, RedactedDescription {
    /// A list of ``Total`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var subtotals: [Total]? { deprecatedSubtotals }
    private let deprecatedSubtotals: [Total]?
    /// A list of ``DeductionsBreakdown`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let breakdown: [DeductionsBreakdown]
    /// A list of ``Total`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var totals: [Total]? { deprecatedTotals }
    private let deprecatedTotals: [Total]?
    /// An object with the members of ``DeductionsTotal``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let total: DeductionsTotal

    private static let keys = JSONKeyTable("subtotals", "breakdown", "totals", "total")
    public init(json: inout JSONReader) {
        var subtotals: [Total]?
        var breakdown: [DeductionsBreakdown]?
        var totals: [Total]?
        var total: DeductionsTotal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: subtotals = json.decode()
                case 1: breakdown = json.decode()
                case 2: totals = json.decode()
                case 3: total = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deprecatedSubtotals = subtotals
        self.breakdown = breakdown ?? json.missing("Deductions.breakdown")
        self.deprecatedTotals = totals
        self.total = total ?? json.missing("Deductions.total")
    }
}

/// The type of ``Deductions/breakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct DeductionsBreakdown: JSONObjectDecodable, RedactedDescription {
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

/// The type of ``Deductions/total``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct DeductionsTotal: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentAmount: Decimal?
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

/// The type of ``PayPeriodDetails/distributionBreakdown``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct DistributionBreakdown: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let accountName: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let bankName: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentAmount: Decimal?
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public let isoCurrencyCode: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let mask: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let type: String?
    /// The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
    ///
    /// `null` exactly when `isoCurrencyCode` is set.
    public let unofficialCurrencyCode: String?
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentPay: Pay?

    private static let keys = JSONKeyTable("account_name", "bank_name", "current_amount", "iso_currency_code", "mask", "type", "unofficial_currency_code", "current_pay")
    public init(json: inout JSONReader) {
        var accountName: String?
        var bankName: String?
        var currentAmount: Decimal?
        var isoCurrencyCode: String?
        var mask: String?
        var type: String?
        var unofficialCurrencyCode: String?
        var currentPay: Pay?
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
                case 7: currentPay = json.decode()
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
        self.currentPay = currentPay
    }
}

/// The type of ``IncomeVerificationPaystubsGetResponse/documentMetadata`` and
/// ``IncomeVerificationTaxformsGetResponse/documentMetadata``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct DocumentMetadata: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let name: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let status: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let docID: String?
    /// One of the 13 values of ``DocType``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let docType: DocType?

    private static let keys = JSONKeyTable("name", "status", "doc_id", "doc_type")
    public init(json: inout JSONReader) {
        var name: String?
        var status: String?
        var docID: String?
        var docType: DocType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: name = json.decode()
                case 1: status = json.decode()
                case 2: docID = json.decode()
                case 3: docType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.name = name
        self.status = status
        self.docID = docID
        self.docType = docType
    }
}

/// The type of ``MultiDocumentRiskSignal/riskSignals`` and ``SingleDocumentRiskSignal/riskSignals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct DocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let type: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let field: String?
    /// A Boolean value. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let hasFraudRisk: Bool?
    /// An object with the members of ``DocumentRiskSignalInstitutionMetadata``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let institutionMetadata: DocumentRiskSignalInstitutionMetadata?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let expectedValue: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let actualValue: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let signalDescription: String?
    /// A whole number. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let pageNumber: Int?

    private static let keys = JSONKeyTable("type", "field", "has_fraud_risk", "institution_metadata", "expected_value", "actual_value", "signal_description", "page_number")
    public init(json: inout JSONReader) {
        var type: String?
        var field: String?
        var hasFraudRisk: Bool?
        var institutionMetadata: DocumentRiskSignalInstitutionMetadata?
        var expectedValue: String?
        var actualValue: String?
        var signalDescription: String?
        var pageNumber: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: type = json.decode()
                case 1: field = json.decode()
                case 2: hasFraudRisk = json.decode()
                case 3: institutionMetadata = json.decode()
                case 4: expectedValue = json.decode()
                case 5: actualValue = json.decode()
                case 6: signalDescription = json.decode()
                case 7: pageNumber = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.type = type
        self.field = field
        self.hasFraudRisk = hasFraudRisk
        self.institutionMetadata = institutionMetadata
        self.expectedValue = expectedValue
        self.actualValue = actualValue
        self.signalDescription = signalDescription
        self.pageNumber = pageNumber
    }
}

/// The type of ``DocumentRiskSignal/institutionMetadata``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct DocumentRiskSignalInstitutionMetadata: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let itemID: ItemID

    private static let keys = JSONKeyTable("item_id")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("DocumentRiskSignalInstitutionMetadata.item_id")
    }
}

/// The type of ``PayrollRiskSignalsItem/verificationRiskSignals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct DocumentRiskSignalsObject: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let accountID: AccountID?
    /// A list of ``SingleDocumentRiskSignal`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let singleDocumentRiskSignals: [SingleDocumentRiskSignal]
    /// A list of ``MultiDocumentRiskSignal`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let multiDocumentRiskSignals: [MultiDocumentRiskSignal]

    private static let keys = JSONKeyTable("account_id", "single_document_risk_signals", "multi_document_risk_signals")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var singleDocumentRiskSignals: [SingleDocumentRiskSignal]?
        var multiDocumentRiskSignals: [MultiDocumentRiskSignal]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: singleDocumentRiskSignals = json.decode()
                case 2: multiDocumentRiskSignals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.singleDocumentRiskSignals = singleDocumentRiskSignals ?? json.missing("DocumentRiskSignalsObject.single_document_risk_signals")
        self.multiDocumentRiskSignals = multiDocumentRiskSignals ?? json.missing("DocumentRiskSignalsObject.multi_document_risk_signals")
    }
}
