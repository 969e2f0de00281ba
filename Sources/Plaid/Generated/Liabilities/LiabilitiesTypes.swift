// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// An interest rate of a credit card.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct APR: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The yearly rate in percent: 19.99 is 19.99%.
    public let aprPercentage: Decimal
    /// What the rate applies to, such as purchases or cash advances.
    public let aprType: APRAprType
    /// The balance on which interest is calculated; `null` when unknown.
    public let balanceSubjectToApr: Decimal?
    /// The interest charged on the last statement; `null` when unknown.
    public let interestChargeAmount: Decimal?

    private static let keys = JSONKeyTable("apr_percentage", "apr_type", "balance_subject_to_apr", "interest_charge_amount")
    public init(json: inout JSONReader) {
        var aprPercentage: Decimal?
        var aprType: APRAprType?
        var balanceSubjectToApr: Decimal?
        var interestChargeAmount: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: aprPercentage = json.decode()
                case 1: aprType = json.decode()
                case 2: balanceSubjectToApr = json.decode()
                case 3: interestChargeAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.aprPercentage = aprPercentage ?? json.missing("APR.apr_percentage")
        self.aprType = aprType ?? json.missing("APR.apr_type")
        self.balanceSubjectToApr = balanceSubjectToApr
        self.interestChargeAmount = interestChargeAmount
    }
}

/// Terms and payments of a credit card.
///
/// Amounts are positive and in the currency of the account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct CreditCardLiability: JSONObjectDecodable, Hashable, RedactedDescription {
    /// The account that the loan or card is; `null` when it cannot be told.
    public let accountID: AccountID?
    /// The card's interest rates; empty when the issuer does not report them.
    public let aprs: [APR]
    /// Whether a payment is late; `null` when unknown, as at most institutions.
    public let isOverdue: Bool?
    /// What was last paid, as a positive number; `null` when unknown.
    public let lastPaymentAmount: Decimal?
    /// The date of the last payment; `null` when unknown.
    public let lastPaymentDate: CalendarDate?
    /// The date of the last statement; `null` when unknown.
    public let lastStatementIssueDate: CalendarDate?
    /// What was owed according to the last statement; `null` when unknown.
    public let lastStatementBalance: Decimal?
    /// What has to be paid at least by `nextPaymentDueDate`; `null` when unknown.
    public let minimumPaymentAmount: Decimal?
    /// When the next payment is due; `null` when none is expected.
    public let nextPaymentDueDate: CalendarDate?
    /// How much cash can be drawn with the card; `null` when unknown.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let cashAdvanceLimit: Decimal?

    private static let keys = JSONKeyTable("account_id", "aprs", "is_overdue", "last_payment_amount", "last_payment_date", "last_statement_issue_date", "last_statement_balance", "minimum_payment_amount", "next_payment_due_date", "cash_advance_limit")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var aprs: [APR]?
        var isOverdue: Bool?
        var lastPaymentAmount: Decimal?
        var lastPaymentDate: CalendarDate?
        var lastStatementIssueDate: CalendarDate?
        var lastStatementBalance: Decimal?
        var minimumPaymentAmount: Decimal?
        var nextPaymentDueDate: CalendarDate?
        var cashAdvanceLimit: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: aprs = json.decode()
                case 2: isOverdue = json.decode()
                case 3: lastPaymentAmount = json.decode()
                case 4: lastPaymentDate = json.decode()
                case 5: lastStatementIssueDate = json.decode()
                case 6: lastStatementBalance = json.decode()
                case 7: minimumPaymentAmount = json.decode()
                case 8: nextPaymentDueDate = json.decode()
                case 9: cashAdvanceLimit = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.aprs = aprs ?? json.missing("CreditCardLiability.aprs")
        self.isOverdue = isOverdue
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.lastStatementIssueDate = lastStatementIssueDate
        self.lastStatementBalance = lastStatementBalance
        self.minimumPaymentAmount = minimumPaymentAmount
        self.nextPaymentDueDate = nextPaymentDueDate
        self.cashAdvanceLimit = cashAdvanceLimit
    }
}

/// The type of ``LiabilitiesGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LiabilitiesGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// Terms and payments, by kind of loan.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LiabilitiesObject: JSONObjectDecodable, RedactedDescription {
    /// The credit cards; `null` when the Item has none.
    public let credit: [CreditCardLiability]?
    /// The mortgages; `null` when the Item has none.
    public let mortgage: [MortgageLiability]?
    /// The student loans; `null` when the Item has none.
    public let student: [StudentLoan]?
    /// The loans with a fixed term; `null` or absent when there are none.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let loan: [LoanLiability]?
    /// The lines of credit; `null` or absent when there are none.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let lineOfCredit: [LineOfCreditLiability]?

    private static let keys = JSONKeyTable("credit", "mortgage", "student", "loan", "line_of_credit")
    public init(json: inout JSONReader) {
        var credit: [CreditCardLiability]?
        var mortgage: [MortgageLiability]?
        var student: [StudentLoan]?
        var loan: [LoanLiability]?
        var lineOfCredit: [LineOfCreditLiability]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: credit = json.decode()
                case 1: mortgage = json.decode()
                case 2: student = json.decode()
                case 3: loan = json.decode()
                case 4: lineOfCredit = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.credit = credit
        self.mortgage = mortgage
        self.student = student
        self.loan = loan
        self.lineOfCredit = lineOfCredit
    }
}

/// A line of credit, from which money can be drawn again and again.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LineOfCreditLiability: JSONObjectDecodable, RedactedDescription {
    /// The account that is the liability.
    public let accountID: AccountID
    /// The interest rate and whether it is fixed; `null` when unknown.
    public let interestRate: LoanInterestRate?
    /// How much can be owed at most; `null` when unknown.
    public let creditLimit: Decimal?
    /// How much more can be drawn; `null` when unknown.
    public let availableCredit: Decimal?
    /// What is owed, without interest; `null` when unknown.
    public let principalBalance: Decimal?
    /// The least that has to be paid in the next billing cycle; `null` when unknown.
    public let minimumPaymentAmount: Decimal?
    /// The sum of the next scheduled payment; `null` when unknown.
    public let nextPaymentAmount: Decimal?
    /// When the next payment is due; `null` when unknown.
    public let nextPaymentDueDate: CalendarDate?
    /// What was paid last; `null` when unknown.
    public let lastPaymentAmount: Decimal?
    /// When the last payment was made; `null` when unknown.
    public let lastPaymentDate: CalendarDate?
    /// What was owed on the last statement; `null` when unknown.
    public let lastStatementBalance: Decimal?
    /// When the last statement was issued; `null` when unknown.
    public let lastStatementIssueDate: CalendarDate?
    /// What should have been paid already; `null` when unknown.
    public let pastDueAmount: Decimal?
    /// Interest and fees charged to the account; `null` when unknown.
    public let financeCharges: Decimal?
    /// The last day on which money can be drawn; `null` when unknown.
    public let drawPeriodEndDate: CalendarDate?
    /// The annual rates by kind of balance.
    public let aprs: [APR]

    private static let keys = JSONKeyTable("account_id", "interest_rate", "credit_limit", "available_credit", "principal_balance", "minimum_payment_amount", "next_payment_amount", "next_payment_due_date", "last_payment_amount", "last_payment_date", "last_statement_balance", "last_statement_issue_date", "past_due_amount", "finance_charges", "draw_period_end_date", "aprs")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var interestRate: LoanInterestRate?
        var creditLimit: Decimal?
        var availableCredit: Decimal?
        var principalBalance: Decimal?
        var minimumPaymentAmount: Decimal?
        var nextPaymentAmount: Decimal?
        var nextPaymentDueDate: CalendarDate?
        var lastPaymentAmount: Decimal?
        var lastPaymentDate: CalendarDate?
        var lastStatementBalance: Decimal?
        var lastStatementIssueDate: CalendarDate?
        var pastDueAmount: Decimal?
        var financeCharges: Decimal?
        var drawPeriodEndDate: CalendarDate?
        var aprs: [APR]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: interestRate = json.decode()
                case 2: creditLimit = json.decode()
                case 3: availableCredit = json.decode()
                case 4: principalBalance = json.decode()
                case 5: minimumPaymentAmount = json.decode()
                case 6: nextPaymentAmount = json.decode()
                case 7: nextPaymentDueDate = json.decode()
                case 8: lastPaymentAmount = json.decode()
                case 9: lastPaymentDate = json.decode()
                case 10: lastStatementBalance = json.decode()
                case 11: lastStatementIssueDate = json.decode()
                case 12: pastDueAmount = json.decode()
                case 13: financeCharges = json.decode()
                case 14: drawPeriodEndDate = json.decode()
                case 15: aprs = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("LineOfCreditLiability.account_id")
        self.interestRate = interestRate
        self.creditLimit = creditLimit
        self.availableCredit = availableCredit
        self.principalBalance = principalBalance
        self.minimumPaymentAmount = minimumPaymentAmount
        self.nextPaymentAmount = nextPaymentAmount
        self.nextPaymentDueDate = nextPaymentDueDate
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.lastStatementBalance = lastStatementBalance
        self.lastStatementIssueDate = lastStatementIssueDate
        self.pastDueAmount = pastDueAmount
        self.financeCharges = financeCharges
        self.drawPeriodEndDate = drawPeriodEndDate
        self.aprs = aprs ?? json.missing("LineOfCreditLiability.aprs")
    }
}

/// The interest rate of a loan.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LoanInterestRate: JSONObjectDecodable, RedactedDescription {
    /// The rate in percent: `5.5` is 5.5 %.
    ///
    /// `null` when unknown.
    public let percentage: Decimal?
    /// Whether the rate is fixed or variable; `null` when unknown.
    public let type: LoanInterestRateType?

    private static let keys = JSONKeyTable("percentage", "type")
    public init(json: inout JSONReader) {
        var percentage: Decimal?
        var type: LoanInterestRateType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: percentage = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.percentage = percentage
        self.type = type
    }
}

/// A loan with a fixed term, such as a car loan.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LoanLiability: JSONObjectDecodable, RedactedDescription {
    /// The account that is the liability.
    public let accountID: AccountID
    /// The loan's number, which some institutions mask; `null` when unknown.
    public let accountNumber: SensitiveString?
    /// The interest rate and whether it is fixed; `null` when unknown.
    public let interestRate: LoanInterestRate?
    /// What is owed, without interest; `null` when unknown.
    public let principalBalance: Decimal?
    /// What was lent at the start; `null` when unknown.
    public let originationPrincipalAmount: Decimal?
    /// When the loan started; `null` when unknown.
    public let originationDate: CalendarDate?
    /// The whole term in months; `null` when unknown.
    public let loanTermMonths: Int?
    /// When the last payment is scheduled; `null` when unknown.
    public let maturityDate: CalendarDate?
    /// How many payments the whole term has; `null` when unknown.
    public let paymentCount: Int?
    /// How often a payment is due; `null` when unknown.
    public let paymentFrequency: LoanPaymentFrequency?
    /// The sum of the next scheduled payment; `null` when unknown.
    public let nextPaymentAmount: Decimal?
    /// When the next payment is due; `null` when unknown.
    public let nextPaymentDueDate: CalendarDate?
    /// What was paid last; `null` when unknown.
    public let lastPaymentAmount: Decimal?
    /// When the last payment was made; `null` when unknown.
    public let lastPaymentDate: CalendarDate?
    /// What it costs to pay the loan off now; `null` when unknown.
    public let payoffAmount: Decimal?
    /// The interest paid since January 1; `null` when unknown.
    public let ytdInterestPaid: Decimal?
    /// How often interest is added to the principal; `null` when unknown.
    public let compoundingPeriod: LoanCompoundingPeriod?

    private static let keys = JSONKeyTable("account_id", "account_number", "interest_rate", "principal_balance", "origination_principal_amount", "origination_date", "loan_term_months", "maturity_date", "payment_count", "payment_frequency", "next_payment_amount", "next_payment_due_date", "last_payment_amount", "last_payment_date", "payoff_amount", "ytd_interest_paid", "compounding_period")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var accountNumber: SensitiveString?
        var interestRate: LoanInterestRate?
        var principalBalance: Decimal?
        var originationPrincipalAmount: Decimal?
        var originationDate: CalendarDate?
        var loanTermMonths: Int?
        var maturityDate: CalendarDate?
        var paymentCount: Int?
        var paymentFrequency: LoanPaymentFrequency?
        var nextPaymentAmount: Decimal?
        var nextPaymentDueDate: CalendarDate?
        var lastPaymentAmount: Decimal?
        var lastPaymentDate: CalendarDate?
        var payoffAmount: Decimal?
        var ytdInterestPaid: Decimal?
        var compoundingPeriod: LoanCompoundingPeriod?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: accountNumber = json.decode()
                case 2: interestRate = json.decode()
                case 3: principalBalance = json.decode()
                case 4: originationPrincipalAmount = json.decode()
                case 5: originationDate = json.decode()
                case 6: loanTermMonths = json.decode()
                case 7: maturityDate = json.decode()
                case 8: paymentCount = json.decode()
                case 9: paymentFrequency = json.decode()
                case 10: nextPaymentAmount = json.decode()
                case 11: nextPaymentDueDate = json.decode()
                case 12: lastPaymentAmount = json.decode()
                case 13: lastPaymentDate = json.decode()
                case 14: payoffAmount = json.decode()
                case 15: ytdInterestPaid = json.decode()
                case 16: compoundingPeriod = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("LoanLiability.account_id")
        self.accountNumber = accountNumber
        self.interestRate = interestRate
        self.principalBalance = principalBalance
        self.originationPrincipalAmount = originationPrincipalAmount
        self.originationDate = originationDate
        self.loanTermMonths = loanTermMonths
        self.maturityDate = maturityDate
        self.paymentCount = paymentCount
        self.paymentFrequency = paymentFrequency
        self.nextPaymentAmount = nextPaymentAmount
        self.nextPaymentDueDate = nextPaymentDueDate
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.payoffAmount = payoffAmount
        self.ytdInterestPaid = ytdInterestPaid
        self.compoundingPeriod = compoundingPeriod
    }
}

/// The interest rate of a mortgage.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct MortgageInterestRate: JSONObjectDecodable, RedactedDescription {
    /// The yearly rate in percent, without fees: 4.25 is 4.25%.
    ///
    /// `null` when unknown.
    public let percentage: Decimal?
    /// Whether the rate is fixed or variable; `null` when unknown.
    public let type: String?

    private static let keys = JSONKeyTable("percentage", "type")
    public init(json: inout JSONReader) {
        var percentage: Decimal?
        var type: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: percentage = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.percentage = percentage
        self.type = type
    }
}

/// Terms and payments of a mortgage.
///
/// Amounts are positive and in the currency of the account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct MortgageLiability: JSONObjectDecodable, RedactedDescription {
    /// The account that the loan or card is; `null` when it cannot be told.
    public let accountID: AccountID
    /// The number of the loan; some institutions show only its end.
    public let accountNumber: SensitiveString?
    /// The fees for late payment that are outstanding; `null` when unknown.
    public let currentLateFee: Decimal?
    /// What is held in escrow for taxes and insurance; `null` when unknown.
    public let escrowBalance: Decimal?
    /// Whether private mortgage insurance is in force; `null` when unknown.
    public let hasPmi: Bool?
    /// Whether early repayment costs a penalty; `null` when unknown.
    public let hasPrepaymentPenalty: Bool?
    /// The interest rate and its type.
    public let interestRate: MortgageInterestRate
    /// What was last paid, as a positive number; `null` when unknown.
    public let lastPaymentAmount: Decimal?
    /// The date of the last payment; `null` when unknown.
    public let lastPaymentDate: CalendarDate?
    /// What the servicer calls the loan, such as `conventional`; `null` when unknown.
    public let loanTypeDescription: String?
    /// The whole term, such as `30 year`; `null` when unknown.
    public let loanTerm: String?
    /// The date by which the loan is to be repaid; `null` when unknown.
    public let maturityDate: CalendarDate?
    /// The amount of the next payment; `null` when unknown.
    public let nextMonthlyPayment: Decimal?
    /// When the next payment is due; `null` when none is expected.
    public let nextPaymentDueDate: CalendarDate?
    /// The date on which the loan was granted; `null` when unknown.
    public let originationDate: CalendarDate?
    /// The amount of the loan when it was granted; `null` when unknown.
    public let originationPrincipalAmount: Decimal?
    /// Principal and interest that are overdue; `null` when unknown.
    public let pastDueAmount: Decimal?
    /// The address of the property.
    public let propertyAddress: MortgagePropertyAddress
    /// The interest paid since January 1; `null` when unknown.
    public let ytdInterestPaid: Decimal?
    /// The principal paid since January 1; `null` when unknown.
    public let ytdPrincipalPaid: Decimal?

    private static let keys = JSONKeyTable("account_id", "account_number", "current_late_fee", "escrow_balance", "has_pmi", "has_prepayment_penalty", "interest_rate", "last_payment_amount", "last_payment_date", "loan_type_description", "loan_term", "maturity_date", "next_monthly_payment", "next_payment_due_date", "origination_date", "origination_principal_amount", "past_due_amount", "property_address", "ytd_interest_paid", "ytd_principal_paid")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var accountNumber: SensitiveString?
        var currentLateFee: Decimal?
        var escrowBalance: Decimal?
        var hasPmi: Bool?
        var hasPrepaymentPenalty: Bool?
        var interestRate: MortgageInterestRate?
        var lastPaymentAmount: Decimal?
        var lastPaymentDate: CalendarDate?
        var loanTypeDescription: String?
        var loanTerm: String?
        var maturityDate: CalendarDate?
        var nextMonthlyPayment: Decimal?
        var nextPaymentDueDate: CalendarDate?
        var originationDate: CalendarDate?
        var originationPrincipalAmount: Decimal?
        var pastDueAmount: Decimal?
        var propertyAddress: MortgagePropertyAddress?
        var ytdInterestPaid: Decimal?
        var ytdPrincipalPaid: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: accountNumber = json.decode()
                case 2: currentLateFee = json.decode()
                case 3: escrowBalance = json.decode()
                case 4: hasPmi = json.decode()
                case 5: hasPrepaymentPenalty = json.decode()
                case 6: interestRate = json.decode()
                case 7: lastPaymentAmount = json.decode()
                case 8: lastPaymentDate = json.decode()
                case 9: loanTypeDescription = json.decode()
                case 10: loanTerm = json.decode()
                case 11: maturityDate = json.decode()
                case 12: nextMonthlyPayment = json.decode()
                case 13: nextPaymentDueDate = json.decode()
                case 14: originationDate = json.decode()
                case 15: originationPrincipalAmount = json.decode()
                case 16: pastDueAmount = json.decode()
                case 17: propertyAddress = json.decode()
                case 18: ytdInterestPaid = json.decode()
                case 19: ytdPrincipalPaid = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID ?? json.missing("MortgageLiability.account_id")
        self.accountNumber = accountNumber
        self.currentLateFee = currentLateFee
        self.escrowBalance = escrowBalance
        self.hasPmi = hasPmi
        self.hasPrepaymentPenalty = hasPrepaymentPenalty
        self.interestRate = interestRate ?? json.missing("MortgageLiability.interest_rate")
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.loanTypeDescription = loanTypeDescription
        self.loanTerm = loanTerm
        self.maturityDate = maturityDate
        self.nextMonthlyPayment = nextMonthlyPayment
        self.nextPaymentDueDate = nextPaymentDueDate
        self.originationDate = originationDate
        self.originationPrincipalAmount = originationPrincipalAmount
        self.pastDueAmount = pastDueAmount
        self.propertyAddress = propertyAddress ?? json.missing("MortgageLiability.property_address")
        self.ytdInterestPaid = ytdInterestPaid
        self.ytdPrincipalPaid = ytdPrincipalPaid
    }
}

/// The address of a mortgaged property; its parts are `null` when unknown.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct MortgagePropertyAddress: JSONObjectDecodable, RedactedDescription {
    /// The city.
    public let city: String?
    /// The country as an ISO 3166-1 alpha-2 code.
    public let country: String?
    /// The postal code as text; leading zeros count.
    public let postalCode: String?
    /// The state or region, such as `NC`.
    public let region: String?
    /// The street with house and apartment number.
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

/// Progress toward Public Service Loan Forgiveness.
///
/// Members are `null` when unknown.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct PSLFStatus: JSONObjectDecodable, RedactedDescription {
    /// When 120 qualifying payments are expected to have been made.
    public let estimatedEligibilityDate: CalendarDate?
    /// How many qualifying payments have been made.
    public let paymentsMade: Int?
    /// How many qualifying payments are missing.
    public let paymentsRemaining: Int?

    private static let keys = JSONKeyTable("estimated_eligibility_date", "payments_made", "payments_remaining")
    public init(json: inout JSONReader) {
        var estimatedEligibilityDate: CalendarDate?
        var paymentsMade: Int?
        var paymentsRemaining: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: estimatedEligibilityDate = json.decode()
                case 1: paymentsMade = json.decode()
                case 2: paymentsRemaining = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.estimatedEligibilityDate = estimatedEligibilityDate
        self.paymentsMade = paymentsMade
        self.paymentsRemaining = paymentsRemaining
    }
}

/// The address of a loan's servicer, to which payments are usually sent.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct ServicerAddressData: JSONObjectDecodable, RedactedDescription {
    /// The city.
    public let city: String?
    /// The state or region, such as `NC`.
    public let region: String?
    /// The street with house and apartment number.
    public let street: String?
    /// The postal code as text; leading zeros count.
    public let postalCode: String?
    /// The country as an ISO 3166-1 alpha-2 code.
    public let country: String?

    private static let keys = JSONKeyTable("city", "region", "street", "postal_code", "country")
    public init(json: inout JSONReader) {
        var city: String?
        var region: String?
        var street: String?
        var postalCode: String?
        var country: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: city = json.decode()
                case 1: region = json.decode()
                case 2: street = json.decode()
                case 3: postalCode = json.decode()
                case 4: country = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.city = city
        self.region = region
        self.street = street
        self.postalCode = postalCode
        self.country = country
    }
}

/// Terms and payments of a student loan.
///
/// Amounts are positive and in the currency of the account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct StudentLoan: JSONObjectDecodable, RedactedDescription {
    /// The account that the loan or card is; `null` when it cannot be told.
    public let accountID: AccountID?
    /// The number of the loan; some institutions show only its end.
    public let accountNumber: SensitiveString?
    /// The dates on which money was or will be paid out; `null` when unknown.
    public let disbursementDates: [CalendarDate]?
    /// When the loan is expected to be repaid; `null` when unknown.
    public let expectedPayoffDate: CalendarDate?
    /// Who guarantees the loan; `null` when unknown.
    public let guarantor: String?
    /// The yearly rate in percent: 5.05 is 5.05%.
    public let interestRatePercentage: Decimal
    /// Whether a payment is late; `null` when unknown, as at most institutions.
    public let isOverdue: Bool?
    /// What was last paid, as a positive number; `null` when unknown.
    public let lastPaymentAmount: Decimal?
    /// The date of the last payment; `null` when unknown.
    public let lastPaymentDate: CalendarDate?
    /// What was owed according to the last statement; `null` when unknown.
    public let lastStatementBalance: Decimal?
    /// The date of the last statement; `null` when unknown.
    public let lastStatementIssueDate: CalendarDate?
    /// What the servicer calls the loan; `null` when unknown.
    public let loanName: String?
    /// Whether the loan is being repaid, deferred or otherwise.
    public let loanStatus: StudentLoanStatus
    /// What has to be paid at least by `nextPaymentDueDate`; `null` when unknown.
    public let minimumPaymentAmount: Decimal?
    /// When the next payment is due; `null` when none is expected.
    public let nextPaymentDueDate: CalendarDate?
    /// The date on which the loan was granted; `null` when unknown.
    public let originationDate: CalendarDate?
    /// The amount of the loan when it was granted; `null` when unknown.
    public let originationPrincipalAmount: Decimal?
    /// The interest that has accrued; `null` when unknown or part of the balance.
    public let outstandingInterestAmount: Decimal?
    /// The number to quote with payments; `null` when unknown.
    public let paymentReferenceNumber: String?
    /// Progress toward Public Service Loan Forgiveness; its members are usually `null`.
    public let pslfStatus: PSLFStatus
    /// The plan by which the loan is repaid.
    public let repaymentPlan: StudentRepaymentPlan
    /// The number of the loan among those of the borrower; `null` when unknown.
    public let sequenceNumber: String?
    /// The address of the servicer.
    public let servicerAddress: ServicerAddressData
    /// The interest paid since January 1; `null` when unknown.
    public let ytdInterestPaid: Decimal?
    /// The principal paid since January 1; `null` when unknown.
    public let ytdPrincipalPaid: Decimal?

    private static let keys = JSONKeyTable("account_id", "account_number", "disbursement_dates", "expected_payoff_date", "guarantor", "interest_rate_percentage", "is_overdue", "last_payment_amount", "last_payment_date", "last_statement_balance", "last_statement_issue_date", "loan_name", "loan_status", "minimum_payment_amount", "next_payment_due_date", "origination_date", "origination_principal_amount", "outstanding_interest_amount", "payment_reference_number", "pslf_status", "repayment_plan", "sequence_number", "servicer_address", "ytd_interest_paid", "ytd_principal_paid")
    public init(json: inout JSONReader) {
        var accountID: AccountID?
        var accountNumber: SensitiveString?
        var disbursementDates: [CalendarDate]?
        var expectedPayoffDate: CalendarDate?
        var guarantor: String?
        var interestRatePercentage: Decimal?
        var isOverdue: Bool?
        var lastPaymentAmount: Decimal?
        var lastPaymentDate: CalendarDate?
        var lastStatementBalance: Decimal?
        var lastStatementIssueDate: CalendarDate?
        var loanName: String?
        var loanStatus: StudentLoanStatus?
        var minimumPaymentAmount: Decimal?
        var nextPaymentDueDate: CalendarDate?
        var originationDate: CalendarDate?
        var originationPrincipalAmount: Decimal?
        var outstandingInterestAmount: Decimal?
        var paymentReferenceNumber: String?
        var pslfStatus: PSLFStatus?
        var repaymentPlan: StudentRepaymentPlan?
        var sequenceNumber: String?
        var servicerAddress: ServicerAddressData?
        var ytdInterestPaid: Decimal?
        var ytdPrincipalPaid: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accountID = json.decode()
                case 1: accountNumber = json.decode()
                case 2: disbursementDates = json.decode()
                case 3: expectedPayoffDate = json.decode()
                case 4: guarantor = json.decode()
                case 5: interestRatePercentage = json.decode()
                case 6: isOverdue = json.decode()
                case 7: lastPaymentAmount = json.decode()
                case 8: lastPaymentDate = json.decode()
                case 9: lastStatementBalance = json.decode()
                case 10: lastStatementIssueDate = json.decode()
                case 11: loanName = json.decode()
                case 12: loanStatus = json.decode()
                case 13: minimumPaymentAmount = json.decode()
                case 14: nextPaymentDueDate = json.decode()
                case 15: originationDate = json.decode()
                case 16: originationPrincipalAmount = json.decode()
                case 17: outstandingInterestAmount = json.decode()
                case 18: paymentReferenceNumber = json.decode()
                case 19: pslfStatus = json.decode()
                case 20: repaymentPlan = json.decode()
                case 21: sequenceNumber = json.decode()
                case 22: servicerAddress = json.decode()
                case 23: ytdInterestPaid = json.decode()
                case 24: ytdPrincipalPaid = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accountID = accountID
        self.accountNumber = accountNumber
        self.disbursementDates = disbursementDates
        self.expectedPayoffDate = expectedPayoffDate
        self.guarantor = guarantor
        self.interestRatePercentage = interestRatePercentage ?? json.missing("StudentLoan.interest_rate_percentage")
        self.isOverdue = isOverdue
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.lastStatementBalance = lastStatementBalance
        self.lastStatementIssueDate = lastStatementIssueDate
        self.loanName = loanName
        self.loanStatus = loanStatus ?? json.missing("StudentLoan.loan_status")
        self.minimumPaymentAmount = minimumPaymentAmount
        self.nextPaymentDueDate = nextPaymentDueDate
        self.originationDate = originationDate
        self.originationPrincipalAmount = originationPrincipalAmount
        self.outstandingInterestAmount = outstandingInterestAmount
        self.paymentReferenceNumber = paymentReferenceNumber
        self.pslfStatus = pslfStatus ?? json.missing("StudentLoan.pslf_status")
        self.repaymentPlan = repaymentPlan ?? json.missing("StudentLoan.repayment_plan")
        self.sequenceNumber = sequenceNumber
        self.servicerAddress = servicerAddress ?? json.missing("StudentLoan.servicer_address")
        self.ytdInterestPaid = ytdInterestPaid
        self.ytdPrincipalPaid = ytdPrincipalPaid
    }
}

/// The status of a student loan.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct StudentLoanStatus: JSONObjectDecodable, RedactedDescription {
    /// Until when the status lasts; `null` when unknown.
    public let endDate: CalendarDate?
    /// The status; `null` when unknown.
    public let type: StudentLoanStatusType?

    private static let keys = JSONKeyTable("end_date", "type")
    public init(json: inout JSONReader) {
        var endDate: CalendarDate?
        var type: StudentLoanStatusType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: endDate = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.endDate = endDate
        self.type = type
    }
}

/// The plan by which a student loan is repaid.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct StudentRepaymentPlan: JSONObjectDecodable, RedactedDescription {
    /// What the servicer calls the plan; `null` when unknown.
    public let description: String?
    /// The kind of plan; `null` when unknown.
    public let type: StudentRepaymentPlanType?

    private static let keys = JSONKeyTable("description", "type")
    public init(json: inout JSONReader) {
        var description: String?
        var type: StudentRepaymentPlanType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: description = json.decode()
                case 1: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.description = description
        self.type = type
    }
}
