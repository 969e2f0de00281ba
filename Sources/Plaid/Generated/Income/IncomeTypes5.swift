// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `PayrollItem` of Plaid's OpenAPI document.
public struct PayrollItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `institution_id`.
    public let institutionID: InstitutionID
    /// The JSON member `institution_name`.
    public let institutionName: String
    /// The JSON member `accounts`.
    public let accounts: [PayrollIncomeAccountData]
    /// The JSON member `payroll_income`.
    public let payrollIncome: [PayrollIncomeObject]
    /// The JSON member `status`.
    public let status: PayrollItemStatus?
    /// The JSON member `updated_at`.
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

/// The schema `PayrollItemStatus` of Plaid's OpenAPI document.
public struct PayrollItemStatus: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `processing_status`.
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

/// The schema `PayrollRiskSignalsItem` of Plaid's OpenAPI document.
public struct PayrollRiskSignalsItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `item_id`.
    public let itemID: ItemID
    /// The JSON member `verification_risk_signals`.
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

/// The schema `Paystub` of Plaid's OpenAPI document.
public struct Paystub: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `deductions`.
    public let deductions: Deductions
    /// The JSON member `doc_id`.
    public let docID: String
    /// The JSON member `earnings`.
    public let earnings: Earnings
    /// The JSON member `employee`.
    public let employee: Employee
    /// The JSON member `employer`.
    public let employer: PaystubEmployer
    /// The JSON member `employment_details`.
    public let employmentDetails: EmploymentDetails?
    /// The JSON member `net_pay`.
    public let netPay: NetPay
    /// The JSON member `pay_period_details`.
    public let payPeriodDetails: PayPeriodDetails
    /// The JSON member `paystub_details`.
    public let paystubDetails: PaystubDetails?
    /// The JSON member `income_breakdown`.
    public let incomeBreakdown: [IncomeBreakdown]?
    /// The JSON member `ytd_earnings`.
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
        self.incomeBreakdown = incomeBreakdown
        self.ytdEarnings = ytdEarnings
    }
}

/// The schema `PaystubAddress` of Plaid's OpenAPI document.
public struct PaystubAddress: JSONObjectDecodable, RedactedDescription {
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
    /// The JSON member `line1`.
    public let line1: String?
    /// The JSON member `line2`.
    public let line2: String?
    /// The JSON member `state_code`.
    public let stateCode: String?

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
        self.line1 = line1
        self.line2 = line2
        self.stateCode = stateCode
    }
}

/// The schema `PaystubDetails` of Plaid's OpenAPI document.
public struct PaystubDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `pay_period_start_date`.
    public let payPeriodStartDate: CalendarDate?
    /// The JSON member `pay_period_end_date`.
    public let payPeriodEndDate: CalendarDate?
    /// The JSON member `pay_date`.
    public let payDate: CalendarDate?
    /// The JSON member `paystub_provider`.
    public let paystubProvider: String?
    /// The JSON member `pay_frequency`.
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

/// The schema `PaystubEmployer` of Plaid's OpenAPI document.
public struct PaystubEmployer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `address`.
    public let address: PaystubAddress?
    /// The JSON member `name`.
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

/// The schema `PaystubYTDDetails` of Plaid's OpenAPI document.
public struct PaystubYTDDetails: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `gross_earnings`.
    public let grossEarnings: Decimal?
    /// The JSON member `net_earnings`.
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

/// The schema `PlatformIds` of Plaid's OpenAPI document.
public struct PlatformIds: JSONObjectDecodable, RedactedDescription {
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

/// The schema `ReportingInformation` of Plaid's OpenAPI document.
public struct ReportingInformation: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ReportingInformationIdentifier`.
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

/// The schema `RiskSignalDocumentReference` of Plaid's OpenAPI document.
public struct RiskSignalDocumentReference: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_id`.
    public let documentID: String?
    /// The JSON member `document_name`.
    public let documentName: String?
    /// The JSON member `status`.
    public let status: RiskSignalDocumentStatus?
    /// The JSON member `document_type`.
    public let documentType: RiskSignalDocumentType?
    /// The JSON member `file_type`.
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

/// The schema `Role` of Plaid's OpenAPI document.
public struct Role: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ROLE_DETAIL`.
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

/// The schema `RoleDetail` of Plaid's OpenAPI document.
public struct RoleDetail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `PartyRoleType`.
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

/// The schema `Roles` of Plaid's OpenAPI document.
public struct Roles: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ROLE`.
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

/// The schema `Service` of Plaid's OpenAPI document.
public struct Service: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `VERIFICATION_OF_ASSET`.
    public let verificationOfAsset: VerificationOfAsset
    /// The JSON member `STATUSES`.
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

/// The schema `ServiceProductFulfillment` of Plaid's OpenAPI document.
public struct ServiceProductFulfillment: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `SERVICE_PRODUCT_FULFILLMENT_DETAIL`.
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

/// The schema `ServiceProductFulfillmentDetail` of Plaid's OpenAPI document.
public struct ServiceProductFulfillmentDetail: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `VendorOrderIdentifier`.
    public let vendorOrderIdentifier: String?
    /// The JSON member `ServiceProductFulfillmentIdentifier`.
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

/// The schema `Services` of Plaid's OpenAPI document.
public struct Services: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `SERVICE`.
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

/// The schema `SingleDocumentRiskSignal` of Plaid's OpenAPI document.
public struct SingleDocumentRiskSignal: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `document_reference`.
    public let documentReference: RiskSignalDocumentReference
    /// The JSON member `risk_signals`.
    public let riskSignals: [DocumentRiskSignal]
    /// The JSON member `risk_summary`.
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

/// The schema `Status` of Plaid's OpenAPI document.
public struct Status: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `StatusCode`.
    public let statusCode: String?
    /// The JSON member `StatusDescription`.
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

/// The schema `Statuses` of Plaid's OpenAPI document.
public struct Statuses: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `STATUS`.
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

/// The schema `Taxform` of Plaid's OpenAPI document.
public struct Taxform: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `doc_id`.
    public let docID: String?
    /// The JSON member `document_type`.
    public let documentType: String
    /// The JSON member `w2`.
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

/// The schema `TaxpayerID` of Plaid's OpenAPI document.
public struct TaxpayerID: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id_type`.
    public let idType: String?
    /// The JSON member `id_mask`.
    public let idMask: String?
    /// The JSON member `last_4_digits`.
    public let last4Digits: String?

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
        self.last4Digits = last4Digits
    }
}

/// The schema `TaxpayerIdentifier` of Plaid's OpenAPI document.
public struct TaxpayerIdentifier: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `TaxpayerIdentifierType`.
    public let taxpayerIdentifierType: TaxpayerIdentifierType?
    /// The JSON member `TaxpayerIdentifierValue`.
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

/// The schema `TaxpayerIdentifiers` of Plaid's OpenAPI document.
public struct TaxpayerIdentifiers: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `TAXPAYER_IDENTIFIER`.
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

/// The schema `Total` of Plaid's OpenAPI document.
public struct Total: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `canonical_description`.
    public let canonicalDescription: TotalCanonicalDescription?
    /// The JSON member `description`.
    public let description: String?
    /// The JSON member `current_pay`.
    public let currentPay: Pay?
    /// The JSON member `ytd_pay`.
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

/// The schema `ValidationSource` of Plaid's OpenAPI document.
public struct ValidationSource: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ValidationSourceName`.
    public let validationSourceName: String?
    /// The JSON member `ValidationSourceReferenceIdentifier`.
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

/// The schema `ValidationSources` of Plaid's OpenAPI document.
public struct ValidationSources: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `VALIDATION_SOURCE`.
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

/// The schema `VerificationOfAsset` of Plaid's OpenAPI document.
public struct VerificationOfAsset: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `REPORTING_INFORMATION`.
    public let reportingInformation: ReportingInformation
    /// The JSON member `SERVICE_PRODUCT_FULFILLMENT`.
    public let serviceProductFulfillment: ServiceProductFulfillment
    /// The JSON member `VERIFICATION_OF_ASSET_RESPONSE`.
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

/// The schema `VerificationOfAssetResponse` of Plaid's OpenAPI document.
public struct VerificationOfAssetResponse: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ASSETS`.
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

/// The schema `W2` of Plaid's OpenAPI document.
public struct W2: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `employer`.
    public let employer: PaystubEmployer?
    /// The JSON member `employee`.
    public let employee: Employee?
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
    public let box12: [W2Box12]?
    /// The JSON member `statutory_employee`.
    public let statutoryEmployee: String?
    /// The JSON member `retirement_plan`.
    public let retirementPlan: String?
    /// The JSON member `third_party_sick_pay`.
    public let thirdPartySickPay: String?
    /// The JSON member `other`.
    public let other: String?
    /// The JSON member `state_and_local_wages`.
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

/// The schema `W2Box12` of Plaid's OpenAPI document.
public struct W2Box12: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `code`.
    public let code: String?
    /// The JSON member `amount`.
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

/// The schema `W2StateAndLocalWages` of Plaid's OpenAPI document.
public struct W2StateAndLocalWages: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `state`.
    public let state: String?
    /// The JSON member `employer_state_id_number`.
    public let employerStateIDNumber: SensitiveString?
    /// The JSON member `state_wages_tips`.
    public let stateWagesTips: String?
    /// The JSON member `state_income_tax`.
    public let stateIncomeTax: String?
    /// The JSON member `local_wages_tips`.
    public let localWagesTips: String?
    /// The JSON member `local_income_tax`.
    public let localIncomeTax: String?
    /// The JSON member `locality_name`.
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
