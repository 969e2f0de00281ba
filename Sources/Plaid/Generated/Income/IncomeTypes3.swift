// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `CreditFreddieMacVerificationOfAsset` of Plaid's OpenAPI document.
public struct CreditFreddieMacVerificationOfAsset: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `REPORTING_INFORMATION`.
    public let reportingInformation: CreditFreddieMacReportingInformation
    /// The JSON member `SERVICE_PRODUCT_FULFILLMENT`.
    public let serviceProductFulfillment: ServiceProductFulfillment
    /// The JSON member `VERIFICATION_OF_ASSET_RESPONSE`.
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

/// The schema `CreditFreddieMacVerificationOfAssetResponse` of Plaid's OpenAPI document.
public struct CreditFreddieMacVerificationOfAssetResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSETS`.
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

/// The schema `CreditFreddieMacVerificationOfAssetsDeal` of Plaid's OpenAPI document.
public struct CreditFreddieMacVerificationOfAssetsDeal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `LOANS`.
    public let loans: CreditFreddieMacLoans
    /// The JSON member `PARTIES`.
    public let parties: CreditFreddieMacParties
    /// The JSON member `SERVICES`.
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

/// The schema `CreditPayStub` of Plaid's OpenAPI document.
public struct CreditPayStub: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `deductions`.
    public let deductions: CreditPayStubDeductions
    /// The JSON member `document_id`.
    public let documentID: String?
    /// The JSON member `document_metadata`.
    public let documentMetadata: CreditDocumentMetadata
    /// The JSON member `earnings`.
    public let earnings: CreditPayStubEarnings
    /// The JSON member `employee`.
    public let employee: CreditPayStubEmployee
    /// The JSON member `employer`.
    public let employer: CreditPayStubEmployer
    /// The JSON member `net_pay`.
    public let netPay: CreditPayStubNetPay
    /// The JSON member `pay_period_details`.
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

/// The schema `CreditPayStubAddress` of Plaid's OpenAPI document.
public struct CreditPayStubAddress: JSONObjectDecodable, RedactedDescription {
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

/// The schema `CreditPayStubDeductions` of Plaid's OpenAPI document.
public struct CreditPayStubDeductions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `breakdown`.
    public let breakdown: [PayStubDeductionsBreakdown]
    /// The JSON member `total`.
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

/// The schema `CreditPayStubEarnings` of Plaid's OpenAPI document.
public struct CreditPayStubEarnings: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `breakdown`.
    public let breakdown: [PayStubEarningsBreakdown]
    /// The JSON member `total`.
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

/// The schema `CreditPayStubEmployee` of Plaid's OpenAPI document.
public struct CreditPayStubEmployee: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: CreditPayStubAddress
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `marital_status`.
    public let maritalStatus: String?
    /// The JSON member `taxpayer_id`.
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

/// The schema `CreditPayStubEmployer` of Plaid's OpenAPI document.
public struct CreditPayStubEmployer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: CreditPayStubAddress
    /// The JSON member `name`.
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

/// The schema `CreditPayStubNetPay` of Plaid's OpenAPI document.
public struct CreditPayStubNetPay: JSONObjectDecodable, RedactedDescription {
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

/// The schema `CreditPayrollIncomeGetRequestOptions` of Plaid's OpenAPI document.
public struct CreditPayrollIncomeGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `item_ids`.
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

/// The schema `CreditPayrollIncomeRefreshRequestOptions` of Plaid's OpenAPI document.
public struct CreditPayrollIncomeRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `item_ids`.
    public var itemIDs: [ItemID]?
    /// The JSON member `webhook`.
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

/// The schema `CreditPlatformIds` of Plaid's OpenAPI document.
public struct CreditPlatformIds: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `employee_id`.
    public let employeeID: String?
    /// The JSON member `payroll_id`.
    public let payrollID: String?
    /// The JSON member `position_id`.
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

/// The schema `CreditSession` of Plaid's OpenAPI document.
public struct CreditSession: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `link_session_id`.
    public let linkSessionID: String?
    /// The JSON member `session_start_time`.
    public let sessionStartTime: Timestamp?
    /// The JSON member `results`.
    public let results: CreditSessionResults?
    /// The JSON member `errors`.
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

/// The schema `CreditSessionBankEmploymentResult` of Plaid's OpenAPI document.
public struct CreditSessionBankEmploymentResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: CreditSessionBankEmploymentStatus?
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `institution_id`.
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

/// The schema `CreditSessionBankIncomeResult` of Plaid's OpenAPI document.
public struct CreditSessionBankIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `status`.
    public let status: CreditSessionBankIncomeStatus?
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `institution_id`.
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

/// The schema `CreditSessionError` of Plaid's OpenAPI document.
public struct CreditSessionError: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `error_type`.
    public let errorType: String?
    /// The JSON member `error_code`.
    public let errorCode: String?
    /// The JSON member `error_message`.
    public let errorMessage: String?
    /// The JSON member `display_message`.
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

/// The schema `CreditSessionItemAddResult` of Plaid's OpenAPI document.
public struct CreditSessionItemAddResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `public_token`.
    public let publicToken: PublicToken?
    /// The JSON member `item_id`.
    public let itemID: ItemID?
    /// The JSON member `institution_id`.
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

/// The schema `CreditSessionPayrollIncomeResult` of Plaid's OpenAPI document.
public struct CreditSessionPayrollIncomeResult: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `num_paystubs_retrieved`.
    public let numPaystubsRetrieved: Int?
    /// The JSON member `num_w2s_retrieved`.
    public let numW2sRetrieved: Int?
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID?
    /// The JSON member `institution_name`.
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

/// The schema `CreditSessionResults` of Plaid's OpenAPI document.
public struct CreditSessionResults: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_add_results`.
    public let itemAddResults: [CreditSessionItemAddResult]?
    /// The JSON member `bank_income_results`.
    public let bankIncomeResults: [CreditSessionBankIncomeResult]?
    /// The JSON member `bank_employment_results`.
    public let bankEmploymentResults: [CreditSessionBankEmploymentResult]?
    /// The JSON member `payroll_income_results`.
    public let payrollIncomeResults: [CreditSessionPayrollIncomeResult]?
    /// The JSON member `document_income_results`.
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

/// The schema `CreditW2` of Plaid's OpenAPI document.
public struct CreditW2: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_metadata`.
    public let documentMetadata: CreditDocumentMetadata
    /// The JSON member `document_id`.
    public let documentID: String
    /// The JSON member `employer`.
    public let employer: CreditPayStubEmployer
    /// The JSON member `employee`.
    public let employee: CreditPayStubEmployee
    /// The JSON member `tax_year`.
    public let taxYear: String?
    /// The JSON member `employer_id_number`.
    public let employerIDNumber: SensitiveString?
    /// The JSON member `wages_tips_other_comp`.
    public let wagesTipsOtherComp: String?
    /// The JSON member `federal_income_tax_withheld`.
    public let federalIncomeTaxWithheld: String?
    /// The JSON member `social_security_wages`.
    public let socialSecurityWages: String?
    /// The JSON member `social_security_tax_withheld`.
    public let socialSecurityTaxWithheld: String?
    /// The JSON member `medicare_wages_and_tips`.
    public let medicareWagesAndTips: String?
    /// The JSON member `medicare_tax_withheld`.
    public let medicareTaxWithheld: String?
    /// The JSON member `social_security_tips`.
    public let socialSecurityTips: String?
    /// The JSON member `allocated_tips`.
    public let allocatedTips: String?
    /// The JSON member `box_9`.
    public let box9: String?
    /// The JSON member `dependent_care_benefits`.
    public let dependentCareBenefits: String?
    /// The JSON member `nonqualified_plans`.
    public let nonqualifiedPlans: String?
    /// The JSON member `box_12`.
    public let box12: [W2Box12]
    /// The JSON member `statutory_employee`.
    public let statutoryEmployee: String?
    /// The JSON member `retirement_plan`.
    public let retirementPlan: String?
    /// The JSON member `third_party_sick_pay`.
    public let thirdPartySickPay: String?
    /// The JSON member `other`.
    public let other: String?
    /// The JSON member `state_and_local_wages`.
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

/// The schema `Deductions` of Plaid's OpenAPI document.
public struct Deductions: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `subtotals`.
    public let subtotals: [Total]?
    /// The JSON member `breakdown`.
    public let breakdown: [DeductionsBreakdown]
    /// The JSON member `totals`.
    public let totals: [Total]?
    /// The JSON member `total`.
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
        self.subtotals = subtotals
        self.breakdown = breakdown ?? json.missing("Deductions.breakdown")
        self.totals = totals
        self.total = total ?? json.missing("Deductions.total")
    }
}

/// The schema `DeductionsBreakdown` of Plaid's OpenAPI document.
public struct DeductionsBreakdown: JSONObjectDecodable, RedactedDescription {
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

/// The schema `DeductionsTotal` of Plaid's OpenAPI document.
public struct DeductionsTotal: JSONObjectDecodable, RedactedDescription {
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

/// The schema `DistributionBreakdown` of Plaid's OpenAPI document.
public struct DistributionBreakdown: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `current_pay`.
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

/// The schema `DocumentMetadata` of Plaid's OpenAPI document.
public struct DocumentMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `name`.
    public let name: String?
    /// The JSON member `status`.
    public let status: String?
    /// The JSON member `doc_id`.
    public let docID: String?
    /// The JSON member `doc_type`.
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

/// The schema `DocumentRiskSignal` of Plaid's OpenAPI document.
public struct DocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `type`.
    public let type: String?
    /// The JSON member `field`.
    public let field: String?
    /// The JSON member `has_fraud_risk`.
    public let hasFraudRisk: Bool?
    /// The JSON member `institution_metadata`.
    public let institutionMetadata: DocumentRiskSignalInstitutionMetadata?
    /// The JSON member `expected_value`.
    public let expectedValue: String?
    /// The JSON member `actual_value`.
    public let actualValue: String?
    /// The JSON member `signal_description`.
    public let signalDescription: String?
    /// The JSON member `page_number`.
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

/// The schema `DocumentRiskSignalInstitutionMetadata` of Plaid's OpenAPI document.
public struct DocumentRiskSignalInstitutionMetadata: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
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

/// The schema `DocumentRiskSignalsObject` of Plaid's OpenAPI document.
public struct DocumentRiskSignalsObject: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `single_document_risk_signals`.
    public let singleDocumentRiskSignals: [SingleDocumentRiskSignal]
    /// The JSON member `multi_document_risk_signals`.
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

/// The schema `DocumentRiskSummary` of Plaid's OpenAPI document.
public struct DocumentRiskSummary: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `risk_score`.
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

/// The schema `Earnings` of Plaid's OpenAPI document.
public struct Earnings: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `subtotals`.
    public let subtotals: [EarningsTotal]?
    /// The JSON member `totals`.
    public let totals: [EarningsTotal]?
    /// The JSON member `breakdown`.
    public let breakdown: [EarningsBreakdown]?
    /// The JSON member `total`.
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
        self.subtotals = subtotals
        self.totals = totals
        self.breakdown = breakdown
        self.total = total
    }
}

/// The schema `EarningsBreakdown` of Plaid's OpenAPI document.
public struct EarningsBreakdown: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `canonical_description`.
    public let canonicalDescription: EarningsBreakdownCanonicalDescription?
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
