// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `APR` of Plaid's OpenAPI document.
public struct APR: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `apr_percentage`.
    public let aprPercentage: Decimal
    /// The JSON member `apr_type`.
    public let aprType: APRAprType
    /// The JSON member `balance_subject_to_apr`.
    public let balanceSubjectToApr: Decimal?
    /// The JSON member `interest_charge_amount`.
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

/// The schema `CreditCardLiability` of Plaid's OpenAPI document.
public struct CreditCardLiability: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `aprs`.
    public let aprs: [APR]
    /// The JSON member `is_overdue`.
    public let isOverdue: Bool?
    /// The JSON member `last_payment_amount`.
    public let lastPaymentAmount: Decimal?
    /// The JSON member `last_payment_date`.
    public let lastPaymentDate: CalendarDate?
    /// The JSON member `last_statement_issue_date`.
    public let lastStatementIssueDate: CalendarDate?
    /// The JSON member `last_statement_balance`.
    public let lastStatementBalance: Decimal?
    /// The JSON member `minimum_payment_amount`.
    public let minimumPaymentAmount: Decimal?
    /// The JSON member `next_payment_due_date`.
    public let nextPaymentDueDate: CalendarDate?

    private static let keys = JSONKeyTable("account_id", "aprs", "is_overdue", "last_payment_amount", "last_payment_date", "last_statement_issue_date", "last_statement_balance", "minimum_payment_amount", "next_payment_due_date")
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
    }
}

/// The schema `LiabilitiesGetRequestOptions` of Plaid's OpenAPI document.
public struct LiabilitiesGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
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

/// The schema `LiabilitiesObject` of Plaid's OpenAPI document.
public struct LiabilitiesObject: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `credit`.
    public let credit: [CreditCardLiability]?
    /// The JSON member `mortgage`.
    public let mortgage: [MortgageLiability]?
    /// The JSON member `student`.
    public let student: [StudentLoan]?

    private static let keys = JSONKeyTable("credit", "mortgage", "student")
    public init(json: inout JSONReader) {
        var credit: [CreditCardLiability]?
        var mortgage: [MortgageLiability]?
        var student: [StudentLoan]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: credit = json.decode()
                case 1: mortgage = json.decode()
                case 2: student = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.credit = credit
        self.mortgage = mortgage
        self.student = student
    }
}

/// The schema `MortgageInterestRate` of Plaid's OpenAPI document.
public struct MortgageInterestRate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `percentage`.
    public let percentage: Decimal?
    /// The JSON member `type`.
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

/// The schema `MortgageLiability` of Plaid's OpenAPI document.
public struct MortgageLiability: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `account_number`.
    public let accountNumber: SensitiveString?
    /// The JSON member `current_late_fee`.
    public let currentLateFee: Decimal?
    /// The JSON member `escrow_balance`.
    public let escrowBalance: Decimal?
    /// The JSON member `has_pmi`.
    public let hasPmi: Bool?
    /// The JSON member `has_prepayment_penalty`.
    public let hasPrepaymentPenalty: Bool?
    /// The JSON member `interest_rate`.
    public let interestRate: MortgageInterestRate
    /// The JSON member `last_payment_amount`.
    public let lastPaymentAmount: Decimal?
    /// The JSON member `last_payment_date`.
    public let lastPaymentDate: CalendarDate?
    /// The JSON member `loan_type_description`.
    public let loanTypeDescription: String?
    /// The JSON member `loan_term`.
    public let loanTerm: String?
    /// The JSON member `maturity_date`.
    public let maturityDate: CalendarDate?
    /// The JSON member `next_monthly_payment`.
    public let nextMonthlyPayment: Decimal?
    /// The JSON member `next_payment_due_date`.
    public let nextPaymentDueDate: CalendarDate?
    /// The JSON member `origination_date`.
    public let originationDate: CalendarDate?
    /// The JSON member `origination_principal_amount`.
    public let originationPrincipalAmount: Decimal?
    /// The JSON member `past_due_amount`.
    public let pastDueAmount: Decimal?
    /// The JSON member `property_address`.
    public let propertyAddress: MortgagePropertyAddress
    /// The JSON member `ytd_interest_paid`.
    public let ytdInterestPaid: Decimal?
    /// The JSON member `ytd_principal_paid`.
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

/// The schema `MortgagePropertyAddress` of Plaid's OpenAPI document.
public struct MortgagePropertyAddress: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `country`.
    public let country: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `street`.
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

/// The schema `PSLFStatus` of Plaid's OpenAPI document.
public struct PSLFStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `estimated_eligibility_date`.
    public let estimatedEligibilityDate: CalendarDate?
    /// The JSON member `payments_made`.
    public let paymentsMade: Int?
    /// The JSON member `payments_remaining`.
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

/// The schema `ServicerAddressData` of Plaid's OpenAPI document.
public struct ServicerAddressData: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `city`.
    public let city: String?
    /// The JSON member `region`.
    public let region: String?
    /// The JSON member `street`.
    public let street: String?
    /// The JSON member `postal_code`.
    public let postalCode: String?
    /// The JSON member `country`.
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

/// The schema `StudentLoan` of Plaid's OpenAPI document.
public struct StudentLoan: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `account_number`.
    public let accountNumber: SensitiveString?
    /// The JSON member `disbursement_dates`.
    public let disbursementDates: [CalendarDate]?
    /// The JSON member `expected_payoff_date`.
    public let expectedPayoffDate: CalendarDate?
    /// The JSON member `guarantor`.
    public let guarantor: String?
    /// The JSON member `interest_rate_percentage`.
    public let interestRatePercentage: Decimal
    /// The JSON member `is_overdue`.
    public let isOverdue: Bool?
    /// The JSON member `last_payment_amount`.
    public let lastPaymentAmount: Decimal?
    /// The JSON member `last_payment_date`.
    public let lastPaymentDate: CalendarDate?
    /// The JSON member `last_statement_balance`.
    public let lastStatementBalance: Decimal?
    /// The JSON member `last_statement_issue_date`.
    public let lastStatementIssueDate: CalendarDate?
    /// The JSON member `loan_name`.
    public let loanName: String?
    /// The JSON member `loan_status`.
    public let loanStatus: StudentLoanStatus
    /// The JSON member `minimum_payment_amount`.
    public let minimumPaymentAmount: Decimal?
    /// The JSON member `next_payment_due_date`.
    public let nextPaymentDueDate: CalendarDate?
    /// The JSON member `origination_date`.
    public let originationDate: CalendarDate?
    /// The JSON member `origination_principal_amount`.
    public let originationPrincipalAmount: Decimal?
    /// The JSON member `outstanding_interest_amount`.
    public let outstandingInterestAmount: Decimal?
    /// The JSON member `payment_reference_number`.
    public let paymentReferenceNumber: String?
    /// The JSON member `pslf_status`.
    public let pslfStatus: PSLFStatus
    /// The JSON member `repayment_plan`.
    public let repaymentPlan: StudentRepaymentPlan
    /// The JSON member `sequence_number`.
    public let sequenceNumber: String?
    /// The JSON member `servicer_address`.
    public let servicerAddress: ServicerAddressData
    /// The JSON member `ytd_interest_paid`.
    public let ytdInterestPaid: Decimal?
    /// The JSON member `ytd_principal_paid`.
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

/// The schema `StudentLoanStatus` of Plaid's OpenAPI document.
public struct StudentLoanStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `end_date`.
    public let endDate: CalendarDate?
    /// The JSON member `type`.
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

/// The schema `StudentRepaymentPlan` of Plaid's OpenAPI document.
public struct StudentRepaymentPlan: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `type`.
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
