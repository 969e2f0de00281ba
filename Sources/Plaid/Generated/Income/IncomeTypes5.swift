// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``CreditPayStubEmployee/taxpayerID``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayStubTaxpayerID: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let idType: String?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
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

/// The type of ``PayrollItem/accounts``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayrollIncomeAccountData: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let accountID: AccountID?
    /// An object with the members of ``PayrollIncomeRateOfPay``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let rateOfPay: PayrollIncomeRateOfPay
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
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

/// The type of ``PayrollItem/payrollIncome``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayrollIncomeObject: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an account. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let accountID: AccountID?
    /// A list of ``CreditPayStub`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payStubs: [CreditPayStub]
    /// A list of ``CreditW2`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let w2s: [CreditW2]
    /// A list of ``Credit1099`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let form1099s: [Credit1099]
    /// A list of ``CreditI20`` objects. Always present. Added after version 1.697.4 of Plaid's document.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let i20s: [CreditI20]

    private static let keys = JSONKeyTable("account_id", "pay_stubs", "w2s", "form1099s", "i20s")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var payStubs: [CreditPayStub]?
        var w2s: [CreditW2]?
        var form1099s: [Credit1099]?
        var i20s: [CreditI20]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: payStubs = json.decode()
                case 2: w2s = json.decode()
                case 3: form1099s = json.decode()
                case 4: i20s = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.payStubs = payStubs ?? json.missing("PayrollIncomeObject.pay_stubs")
        self.w2s = w2s ?? json.missing("PayrollIncomeObject.w2s")
        self.form1099s = form1099s ?? json.missing("PayrollIncomeObject.form1099s")
        self.i20s = i20s ?? json.missing("PayrollIncomeObject.i20s")
    }
}

/// The type of ``PayrollIncomeAccountData/rateOfPay``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayrollIncomeRateOfPay: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payRate: String?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
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

/// The type of ``CreditPayrollIncomeGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
public struct PayrollItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let itemID: ItemID
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let institutionName: String
    /// A list of ``PayrollIncomeAccountData`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let accounts: [PayrollIncomeAccountData]
    /// A list of ``PayrollIncomeObject`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let payrollIncome: [PayrollIncomeObject]
    /// An object with the members of ``PayrollItemStatus``. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let status: PayrollItemStatus?
    /// A date and time as ISO 8601. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget).
    public let updatedAt: Timestamp?

    private static let keys = JSONKeyTable("item_id", "institution_id", "institution_name", "accounts", "payroll_income", "status", "updated_at")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var institutionID: InstitutionID?
        var institutionName: String?
        var accounts: [PayrollIncomeAccountData]?
        var payrollIncome: [PayrollIncomeObject]?
        var status: PayrollItemStatus?
        var updatedAt: Timestamp?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: institutionID = json.decode()
                case 2: institutionName = json.decode()
                case 3: accounts = json.decode()
                case 4: payrollIncome = json.decode()
                case 5: status = json.decode()
                case 6: updatedAt = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("PayrollItem.item_id")
        self.institutionID = institutionID ?? json.missing("PayrollItem.institution_id")
        self.institutionName = institutionName ?? json.missing("PayrollItem.institution_name")
        self.accounts = accounts ?? json.missing("PayrollItem.accounts")
        self.payrollIncome = payrollIncome ?? json.missing("PayrollItem.payroll_income")
        self.status = status
        self.updatedAt = updatedAt
    }
}

/// The type of ``CreditBankStatementUploadItem/status`` and ``PayrollItem/status``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
public struct PayrollItemStatus: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget).
    public let processingStatus: String?

    private static let keys = JSONKeyTable("processing_status")
    public init(json: inout JSONReader) {
        var processingStatus: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: processingStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.processingStatus = processingStatus
    }
}

/// The type of ``CreditPayrollIncomeRiskSignalsGetResponse/items``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct PayrollRiskSignalsItem: JSONObjectDecodable, RedactedDescription {
    /// The identifier of an Item. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let itemID: ItemID
    /// A list of ``DocumentRiskSignalsObject`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let verificationRiskSignals: [DocumentRiskSignalsObject]

    private static let keys = JSONKeyTable("item_id", "verification_risk_signals")
    public init(json: inout JSONReader) {
        var itemID: ItemID?
        var verificationRiskSignals: [DocumentRiskSignalsObject]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: itemID = json.decode()
                case 1: verificationRiskSignals = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.itemID = itemID ?? json.missing("PayrollRiskSignalsItem.item_id")
        self.verificationRiskSignals = verificationRiskSignals ?? json.missing("PayrollRiskSignalsItem.verification_risk_signals")
    }
}

/// The type of ``IncomeVerificationPaystubsGetResponse/paystubs``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Paystub: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Deductions``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let deductions: Deductions
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let docID: String
    /// An object with the members of ``Earnings``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let earnings: Earnings
    /// An object with the members of ``Employee``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let employee: Employee
    /// An object with the members of ``PaystubEmployer``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let employer: PaystubEmployer
    /// An object with the members of ``EmploymentDetails``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let employmentDetails: EmploymentDetails?
    /// An object with the members of ``NetPay``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let netPay: NetPay
    /// An object with the members of ``PayPeriodDetails``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payPeriodDetails: PayPeriodDetails
    /// An object with the members of ``PaystubDetails``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let paystubDetails: PaystubDetails?
    /// A list of ``IncomeBreakdown`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var incomeBreakdown: [IncomeBreakdown]? { deprecatedIncomeBreakdown }
    private let deprecatedIncomeBreakdown: [IncomeBreakdown]?
    /// An object with the members of ``PaystubYTDDetails``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdEarnings: PaystubYTDDetails?

    private static let keys = JSONKeyTable("deductions", "doc_id", "earnings", "employee", "employer", "employment_details", "net_pay", "pay_period_details", "paystub_details", "income_breakdown", "ytd_earnings")
    public init(json: inout JSONReader) {
        var deductions: Deductions?
        var docID: String?
        var earnings: Earnings?
        var employee: Employee?
        var employer: PaystubEmployer?
        var employmentDetails: EmploymentDetails?
        var netPay: NetPay?
        var payPeriodDetails: PayPeriodDetails?
        var paystubDetails: PaystubDetails?
        var incomeBreakdown: [IncomeBreakdown]?
        var ytdEarnings: PaystubYTDDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: deductions = json.decode()
                case 1: docID = json.decode()
                case 2: earnings = json.decode()
                case 3: employee = json.decode()
                case 4: employer = json.decode()
                case 5: employmentDetails = json.decode()
                case 6: netPay = json.decode()
                case 7: payPeriodDetails = json.decode()
                case 8: paystubDetails = json.decode()
                case 9: incomeBreakdown = json.decode()
                case 10: ytdEarnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.deductions = deductions ?? json.missing("Paystub.deductions")
        self.docID = docID ?? json.missing("Paystub.doc_id")
        self.earnings = earnings ?? json.missing("Paystub.earnings")
        self.employee = employee ?? json.missing("Paystub.employee")
        self.employer = employer ?? json.missing("Paystub.employer")
        self.employmentDetails = employmentDetails
        self.netPay = netPay ?? json.missing("Paystub.net_pay")
        self.payPeriodDetails = payPeriodDetails ?? json.missing("Paystub.pay_period_details")
        self.paystubDetails = paystubDetails
        self.deprecatedIncomeBreakdown = incomeBreakdown
        self.ytdEarnings = ytdEarnings
    }
}

/// The type of ``Employee/address`` and ``PaystubEmployer/address``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PaystubAddress: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let city: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let country: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let postalCode: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let region: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let street: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var line1: String? { deprecatedLine1 }
    private let deprecatedLine1: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var line2: String? { deprecatedLine2 }
    private let deprecatedLine2: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var stateCode: String? { deprecatedStateCode }
    private let deprecatedStateCode: String?

    private static let keys = JSONKeyTable("city", "country", "postal_code", "region", "street", "line1", "line2", "state_code")
    public init(json: inout JSONReader) {
        var city: String?
        var country: String?
        var postalCode: String?
        var region: String?
        var street: String?
        var line1: String?
        var line2: String?
        var stateCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: country = json.decode()
                case 2: postalCode = json.decode()
                case 3: region = json.decode()
                case 4: street = json.decode()
                case 5: line1 = json.decode()
                case 6: line2 = json.decode()
                case 7: stateCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.country = country
        self.postalCode = postalCode
        self.region = region
        self.street = street
        self.deprecatedLine1 = line1
        self.deprecatedLine2 = line2
        self.deprecatedStateCode = stateCode
    }
}

/// The type of ``Paystub/paystubDetails``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PaystubDetails: JSONObjectDecodable, RedactedDescription {
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payPeriodStartDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payPeriodEndDate: CalendarDate?
    /// A date as `YYYY-MM-DD`, without a time zone. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payDate: CalendarDate?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let paystubProvider: String?
    /// One of `MONTHLY`, `BI-WEEKLY`, `WEEKLY` and `SEMI-MONTHLY`. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let payFrequency: PaystubPayFrequency?

    private static let keys = JSONKeyTable("pay_period_start_date", "pay_period_end_date", "pay_date", "paystub_provider", "pay_frequency")
    public init(json: inout JSONReader) {
        var payPeriodStartDate: CalendarDate?
        var payPeriodEndDate: CalendarDate?
        var payDate: CalendarDate?
        var paystubProvider: String?
        var payFrequency: PaystubPayFrequency?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: payPeriodStartDate = json.decode()
                case 1: payPeriodEndDate = json.decode()
                case 2: payDate = json.decode()
                case 3: paystubProvider = json.decode()
                case 4: payFrequency = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.payPeriodStartDate = payPeriodStartDate
        self.payPeriodEndDate = payPeriodEndDate
        self.payDate = payDate
        self.paystubProvider = paystubProvider
        self.payFrequency = payFrequency
    }
}

/// The type of ``Paystub/employer`` and ``W2/employer``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PaystubEmployer: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``PaystubAddress``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let address: PaystubAddress?
    /// Text. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let name: String?

    private static let keys = JSONKeyTable("address", "name")
    public init(json: inout JSONReader) {
        var address: PaystubAddress?
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
        self.address = address
        self.name = name
    }
}

/// The type of ``Paystub/ytdEarnings``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct PaystubYTDDetails: JSONObjectDecodable, RedactedDescription {
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let grossEarnings: Decimal?
    /// An exact decimal number. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let netEarnings: Decimal?

    private static let keys = JSONKeyTable("gross_earnings", "net_earnings")
    public init(json: inout JSONReader) {
        var grossEarnings: Decimal?
        var netEarnings: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: grossEarnings = json.decode()
                case 1: netEarnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.grossEarnings = grossEarnings
        self.netEarnings = netEarnings
    }
}

/// The type of ``EmploymentVerification/platformIDs``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
public struct PlatformIds: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let employeeID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
    public let payrollID: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#employmentverificationget).
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

/// The type of ``VerificationOfAsset/reportingInformation``.
public struct ReportingInformation: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    public let reportingInformationIdentifier: String

    private static let keys = JSONKeyTable("ReportingInformationIdentifier")
    public init(json: inout JSONReader) {
        var reportingInformationIdentifier: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: reportingInformationIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.reportingInformationIdentifier = reportingInformationIdentifier ?? json.missing("ReportingInformation.ReportingInformationIdentifier")
    }
}

/// The type of ``MultiDocumentRiskSignal/documentReferences`` and ``SingleDocumentRiskSignal/documentReference``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct RiskSignalDocumentReference: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let documentID: String?
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let documentName: String?
    /// One of `PROCESSING`, `PROCESSING_COMPLETE`, `PROCESSING_ERROR`, `PASSWORD_PROTECTED` and `VIRUS_DETECTED`. May
    /// be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let status: RiskSignalDocumentStatus?
    /// One of the 12 values of ``RiskSignalDocumentType``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let documentType: RiskSignalDocumentType?
    /// One of the 8 values of ``RiskSignalFileType``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let fileType: RiskSignalFileType?

    private static let keys = JSONKeyTable("document_id", "document_name", "status", "document_type", "file_type")
    public init(json: inout JSONReader) {
        var documentID: String?
        var documentName: String?
        var status: RiskSignalDocumentStatus?
        var documentType: RiskSignalDocumentType?
        var fileType: RiskSignalFileType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentID = json.decode()
                case 1: documentName = json.decode()
                case 2: status = json.decode()
                case 3: documentType = json.decode()
                case 4: fileType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentID = documentID
        self.documentName = documentName
        self.status = status
        self.documentType = documentType
        self.fileType = fileType
    }
}

/// The type of ``Roles/role``.
public struct Role: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``RoleDetail``. Always present.
    public let roleDetail: RoleDetail

    private static let keys = JSONKeyTable("ROLE_DETAIL")
    public init(json: inout JSONReader) {
        var roleDetail: RoleDetail?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: roleDetail = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.roleDetail = roleDetail ?? json.missing("Role.ROLE_DETAIL")
    }
}

/// The type of ``Role/roleDetail``.
public struct RoleDetail: JSONObjectDecodable, RedactedDescription {
    /// Always `Borrower`. Always present.
    public let partyRoleType: PartyRoleType

    private static let keys = JSONKeyTable("PartyRoleType")
    public init(json: inout JSONReader) {
        var partyRoleType: PartyRoleType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: partyRoleType = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.partyRoleType = partyRoleType ?? json.missing("RoleDetail.PartyRoleType")
    }
}

/// The type of ``CreditFreddieMacParty/roles`` and ``Party/roles``.
public struct Roles: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Role``. Always present.
    public let role: Role

    private static let keys = JSONKeyTable("ROLE")
    public init(json: inout JSONReader) {
        var role: Role?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: role = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.role = role ?? json.missing("Roles.ROLE")
    }
}

/// The type of ``Services/service``.
public struct Service: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``VerificationOfAsset``. Always present.
    public let verificationOfAsset: VerificationOfAsset
    /// An object with the members of ``Statuses``. Always present.
    public let statuses: Statuses

    private static let keys = JSONKeyTable("VERIFICATION_OF_ASSET", "STATUSES")
    public init(json: inout JSONReader) {
        var verificationOfAsset: VerificationOfAsset?
        var statuses: Statuses?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: verificationOfAsset = json.decode()
                case 1: statuses = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.verificationOfAsset = verificationOfAsset ?? json.missing("Service.VERIFICATION_OF_ASSET")
        self.statuses = statuses ?? json.missing("Service.STATUSES")
    }
}

/// The type of ``CreditFreddieMacVerificationOfAsset/serviceProductFulfillment`` and
/// ``VerificationOfAsset/serviceProductFulfillment``.
public struct ServiceProductFulfillment: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``ServiceProductFulfillmentDetail``. Always present.
    public let serviceProductFulfillmentDetail: ServiceProductFulfillmentDetail

    private static let keys = JSONKeyTable("SERVICE_PRODUCT_FULFILLMENT_DETAIL")
    public init(json: inout JSONReader) {
        var serviceProductFulfillmentDetail: ServiceProductFulfillmentDetail?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: serviceProductFulfillmentDetail = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.serviceProductFulfillmentDetail = serviceProductFulfillmentDetail ?? json.missing("ServiceProductFulfillment.SERVICE_PRODUCT_FULFILLMENT_DETAIL")
    }
}

/// The type of ``ServiceProductFulfillment/serviceProductFulfillmentDetail``.
public struct ServiceProductFulfillmentDetail: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let vendorOrderIdentifier: String?
    /// One of `VOA` and `VOE`. Always present.
    public let serviceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier

    private static let keys = JSONKeyTable("VendorOrderIdentifier", "ServiceProductFulfillmentIdentifier")
    public init(json: inout JSONReader) {
        var vendorOrderIdentifier: String?
        var serviceProductFulfillmentIdentifier: ServiceProductFulfillmentIdentifier?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: vendorOrderIdentifier = json.decode()
                case 1: serviceProductFulfillmentIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.vendorOrderIdentifier = vendorOrderIdentifier
        self.serviceProductFulfillmentIdentifier = serviceProductFulfillmentIdentifier ?? json.missing("ServiceProductFulfillmentDetail.ServiceProductFulfillmentIdentifier")
    }
}

/// The type of ``AssetReportFreddie/services``.
public struct Services: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Service``. Always present.
    public let service: Service

    private static let keys = JSONKeyTable("SERVICE")
    public init(json: inout JSONReader) {
        var service: Service?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: service = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.service = service ?? json.missing("Services.SERVICE")
    }
}

/// The type of ``DocumentRiskSignalsObject/singleDocumentRiskSignals``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
public struct SingleDocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``RiskSignalDocumentReference``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let documentReference: RiskSignalDocumentReference
    /// A list of ``DocumentRiskSignal`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let riskSignals: [DocumentRiskSignal]
    /// An object with the members of ``DocumentRiskSummary``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget).
    public let riskSummary: DocumentRiskSummary

    private static let keys = JSONKeyTable("document_reference", "risk_signals", "risk_summary")
    public init(json: inout JSONReader) {
        var documentReference: RiskSignalDocumentReference?
        var riskSignals: [DocumentRiskSignal]?
        var riskSummary: DocumentRiskSummary?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: documentReference = json.decode()
                case 1: riskSignals = json.decode()
                case 2: riskSummary = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.documentReference = documentReference ?? json.missing("SingleDocumentRiskSignal.document_reference")
        self.riskSignals = riskSignals ?? json.missing("SingleDocumentRiskSignal.risk_signals")
        self.riskSummary = riskSummary ?? json.missing("SingleDocumentRiskSignal.risk_summary")
    }
}

/// The type of ``Statuses/status``.
public struct Status: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let statusCode: String?
    /// Text. May be `null`.
    public let statusDescription: String?

    private static let keys = JSONKeyTable("StatusCode", "StatusDescription")
    public init(json: inout JSONReader) {
        var statusCode: String?
        var statusDescription: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: statusCode = json.decode()
                case 1: statusDescription = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.statusCode = statusCode
        self.statusDescription = statusDescription
    }
}

/// The type of ``CreditFreddieMacService/statuses`` and ``Service/statuses``.
public struct Statuses: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Status``. Always present.
    public let status: Status

    private static let keys = JSONKeyTable("STATUS")
    public init(json: inout JSONReader) {
        var status: Status?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.status = status ?? json.missing("Statuses.STATUS")
    }
}

/// The type of ``IncomeVerificationTaxformsGetResponse/taxforms``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct Taxform: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let docID: String?
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let documentType: String
    /// An object with the members of ``W2``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let w2: W2?

    private static let keys = JSONKeyTable("doc_id", "document_type", "w2")
    public init(json: inout JSONReader) {
        var docID: String?
        var documentType: String?
        var w2: W2?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: docID = json.decode()
                case 1: documentType = json.decode()
                case 2: w2 = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.docID = docID
        self.documentType = documentType ?? json.missing("Taxform.document_type")
        self.w2 = w2
    }
}

/// The type of ``Employee/taxpayerID``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct TaxpayerID: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let idType: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let idMask: String?
    /// Text, exactly 4 characters. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var last4Digits: String? { deprecatedLast4Digits }
    private let deprecatedLast4Digits: String?

    private static let keys = JSONKeyTable("id_type", "id_mask", "last_4_digits")
    public init(json: inout JSONReader) {
        var idType: String?
        var idMask: String?
        var last4Digits: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: idType = json.decode()
                case 1: idMask = json.decode()
                case 2: last4Digits = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.idType = idType
        self.idMask = idMask
        self.deprecatedLast4Digits = last4Digits
    }
}

/// The type of ``TaxpayerIdentifiers/taxpayerIdentifier``.
public struct TaxpayerIdentifier: JSONObjectDecodable, RedactedDescription {
    /// One of `IndividualTaxpayerIdentificationNumber` and `SocialSecurityNumber`. May be `null`.
    public let taxpayerIdentifierType: TaxpayerIdentifierType?
    /// Sensitive text, which descriptions redact. May be `null`.
    public let taxpayerIdentifierValue: SensitiveString?

    private static let keys = JSONKeyTable("TaxpayerIdentifierType", "TaxpayerIdentifierValue")
    public init(json: inout JSONReader) {
        var taxpayerIdentifierType: TaxpayerIdentifierType?
        var taxpayerIdentifierValue: SensitiveString?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: taxpayerIdentifierType = json.decode()
                case 1: taxpayerIdentifierValue = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.taxpayerIdentifierType = taxpayerIdentifierType
        self.taxpayerIdentifierValue = taxpayerIdentifierValue
    }
}

/// The type of ``CreditFreddieMacParty/taxpayerIdentifiers`` and ``Party/taxpayerIdentifiers``.
public struct TaxpayerIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``TaxpayerIdentifier``. Always present.
    public let taxpayerIdentifier: TaxpayerIdentifier

    private static let keys = JSONKeyTable("TAXPAYER_IDENTIFIER")
    public init(json: inout JSONReader) {
        var taxpayerIdentifier: TaxpayerIdentifier?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: taxpayerIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.taxpayerIdentifier = taxpayerIdentifier ?? json.missing("TaxpayerIdentifiers.TAXPAYER_IDENTIFIER")
    }
}

/// The type of ``Deductions/subtotals``, ``Deductions/totals`` and ``NetPay/total``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
public struct Total: JSONObjectDecodable, RedactedDescription {
    /// One of the 16 values of ``TotalCanonicalDescription``. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let canonicalDescription: TotalCanonicalDescription?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let description: String?
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let currentPay: Pay?
    /// An object with the members of ``Pay``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget).
    public let ytdPay: Pay?

    private static let keys = JSONKeyTable("canonical_description", "description", "current_pay", "ytd_pay")
    public init(json: inout JSONReader) {
        var canonicalDescription: TotalCanonicalDescription?
        var description: String?
        var currentPay: Pay?
        var ytdPay: Pay?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: canonicalDescription = json.decode()
                case 1: description = json.decode()
                case 2: currentPay = json.decode()
                case 3: ytdPay = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.canonicalDescription = canonicalDescription
        self.description = description
        self.currentPay = currentPay
        self.ytdPay = ytdPay
    }
}

/// The type of ``ValidationSources/validationSource``.
public struct ValidationSource: JSONObjectDecodable, RedactedDescription {
    /// Text. May be `null`.
    public let validationSourceName: String?
    /// Text. May be `null`.
    public let validationSourceReferenceIdentifier: String?

    private static let keys = JSONKeyTable("ValidationSourceName", "ValidationSourceReferenceIdentifier")
    public init(json: inout JSONReader) {
        var validationSourceName: String?
        var validationSourceReferenceIdentifier: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: validationSourceName = json.decode()
                case 1: validationSourceReferenceIdentifier = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.validationSourceName = validationSourceName
        self.validationSourceReferenceIdentifier = validationSourceReferenceIdentifier
    }
}

/// The type of ``Asset/validationSources`` and ``CreditFreddieMacAsset/validationSources``.
public struct ValidationSources: JSONObjectDecodable, RedactedDescription {
    /// A list of ``ValidationSource`` objects. Always present.
    public let validationSource: [ValidationSource]

    private static let keys = JSONKeyTable("VALIDATION_SOURCE")
    public init(json: inout JSONReader) {
        var validationSource: [ValidationSource]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: validationSource = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.validationSource = validationSource ?? json.missing("ValidationSources.VALIDATION_SOURCE")
    }
}

/// The type of ``Service/verificationOfAsset``.
public struct VerificationOfAsset: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``ReportingInformation``. Always present.
    public let reportingInformation: ReportingInformation
    /// An object with the members of ``ServiceProductFulfillment``. Always present.
    public let serviceProductFulfillment: ServiceProductFulfillment
    /// An object with the members of ``VerificationOfAssetResponse``. Always present.
    public let verificationOfAssetResponse: VerificationOfAssetResponse

    private static let keys = JSONKeyTable("REPORTING_INFORMATION", "SERVICE_PRODUCT_FULFILLMENT", "VERIFICATION_OF_ASSET_RESPONSE")
    public init(json: inout JSONReader) {
        var reportingInformation: ReportingInformation?
        var serviceProductFulfillment: ServiceProductFulfillment?
        var verificationOfAssetResponse: VerificationOfAssetResponse?
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
        self.reportingInformation = reportingInformation ?? json.missing("VerificationOfAsset.REPORTING_INFORMATION")
        self.serviceProductFulfillment = serviceProductFulfillment ?? json.missing("VerificationOfAsset.SERVICE_PRODUCT_FULFILLMENT")
        self.verificationOfAssetResponse = verificationOfAssetResponse ?? json.missing("VerificationOfAsset.VERIFICATION_OF_ASSET_RESPONSE")
    }
}

/// The type of ``VerificationOfAsset/verificationOfAssetResponse``.
public struct VerificationOfAssetResponse: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``Assets``. Always present.
    public let assets: Assets

    private static let keys = JSONKeyTable("ASSETS")
    public init(json: inout JSONReader) {
        var assets: Assets?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assets = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assets = assets ?? json.missing("VerificationOfAssetResponse.ASSETS")
    }
}

/// The type of ``Taxform/w2``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct W2: JSONObjectDecodable, RedactedDescription {
    /// An object with the members of ``PaystubEmployer``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let employer: PaystubEmployer?
    /// An object with the members of ``Employee``. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let employee: Employee?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let taxYear: String?
    /// Sensitive text, which descriptions redact. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let employerIDNumber: SensitiveString?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let wagesTipsOtherComp: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let federalIncomeTaxWithheld: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let socialSecurityWages: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let socialSecurityTaxWithheld: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let medicareWagesAndTips: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let medicareTaxWithheld: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let socialSecurityTips: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let allocatedTips: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let box9: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let dependentCareBenefits: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let nonqualifiedPlans: String?
    /// A list of ``W2Box12`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let box12: [W2Box12]?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let statutoryEmployee: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let retirementPlan: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let thirdPartySickPay: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let other: String?
    /// A list of ``W2StateAndLocalWages`` objects. May be absent.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let stateAndLocalWages: [W2StateAndLocalWages]?

    private static let keys = JSONKeyTable("employer", "employee", "tax_year", "employer_id_number", "wages_tips_other_comp", "federal_income_tax_withheld", "social_security_wages", "social_security_tax_withheld", "medicare_wages_and_tips", "medicare_tax_withheld", "social_security_tips", "allocated_tips", "box_9", "dependent_care_benefits", "nonqualified_plans", "box_12", "statutory_employee", "retirement_plan", "third_party_sick_pay", "other", "state_and_local_wages")
    public init(json: inout JSONReader) {
        var employer: PaystubEmployer?
        var employee: Employee?
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
                case 0: employer = json.decode()
                case 1: employee = json.decode()
                case 2: taxYear = json.decode()
                case 3: employerIDNumber = json.decode()
                case 4: wagesTipsOtherComp = json.decode()
                case 5: federalIncomeTaxWithheld = json.decode()
                case 6: socialSecurityWages = json.decode()
                case 7: socialSecurityTaxWithheld = json.decode()
                case 8: medicareWagesAndTips = json.decode()
                case 9: medicareTaxWithheld = json.decode()
                case 10: socialSecurityTips = json.decode()
                case 11: allocatedTips = json.decode()
                case 12: box9 = json.decode()
                case 13: dependentCareBenefits = json.decode()
                case 14: nonqualifiedPlans = json.decode()
                case 15: box12 = json.decode()
                case 16: statutoryEmployee = json.decode()
                case 17: retirementPlan = json.decode()
                case 18: thirdPartySickPay = json.decode()
                case 19: other = json.decode()
                case 20: stateAndLocalWages = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.employer = employer
        self.employee = employee
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
        self.box12 = box12
        self.statutoryEmployee = statutoryEmployee
        self.retirementPlan = retirementPlan
        self.thirdPartySickPay = thirdPartySickPay
        self.other = other
        self.stateAndLocalWages = stateAndLocalWages
    }
}

/// The type of ``CreditW2/box12`` and ``W2/box12``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct W2Box12: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let code: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let amount: String?

    private static let keys = JSONKeyTable("code", "amount")
    public init(json: inout JSONReader) {
        var code: String?
        var amount: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: code = json.decode()
                case 1: amount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.code = code
        self.amount = amount
    }
}

/// The type of ``CreditW2/stateAndLocalWages`` and ``W2/stateAndLocalWages``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
public struct W2StateAndLocalWages: JSONObjectDecodable, RedactedDescription {
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let state: String?
    /// Sensitive text, which descriptions redact. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let employerStateIDNumber: SensitiveString?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let stateWagesTips: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let stateIncomeTax: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let localWagesTips: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let localIncomeTax: String?
    /// Text. May be absent or `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget).
    public let localityName: String?

    private static let keys = JSONKeyTable("state", "employer_state_id_number", "state_wages_tips", "state_income_tax", "local_wages_tips", "local_income_tax", "locality_name")
    public init(json: inout JSONReader) {
        var state: String?
        var employerStateIDNumber: SensitiveString?
        var stateWagesTips: String?
        var stateIncomeTax: String?
        var localWagesTips: String?
        var localIncomeTax: String?
        var localityName: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: state = json.decode()
                case 1: employerStateIDNumber = json.decode()
                case 2: stateWagesTips = json.decode()
                case 3: stateIncomeTax = json.decode()
                case 4: localWagesTips = json.decode()
                case 5: localIncomeTax = json.decode()
                case 6: localityName = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.state = state
        self.employerStateIDNumber = employerStateIDNumber
        self.stateWagesTips = stateWagesTips
        self.stateIncomeTax = stateIncomeTax
        self.localWagesTips = localWagesTips
        self.localIncomeTax = localIncomeTax
        self.localityName = localityName
    }
}
