// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `DetailedOriginator` of Plaid's OpenAPI document.
public struct DetailedOriginator: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String
    /// The JSON member `transfer_diligence_status`.
    public let transferDiligenceStatus: TransferDiligenceStatus
    /// The JSON member `company_name`.
    public let companyName: String
    /// The JSON member `outstanding_requirements`.
    public let outstandingRequirements: [TransferPlatformRequirement]?

    private static let keys = JSONKeyTable("client_id", "transfer_diligence_status", "company_name", "outstanding_requirements")
    public init(json: inout JSONReader) {
        var clientID: String?
        var transferDiligenceStatus: TransferDiligenceStatus?
        var companyName: String?
        var outstandingRequirements: [TransferPlatformRequirement]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: transferDiligenceStatus = json.decode()
                case 2: companyName = json.decode()
                case 3: outstandingRequirements = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID ?? json.missing("DetailedOriginator.client_id")
        self.transferDiligenceStatus = transferDiligenceStatus ?? json.missing("DetailedOriginator.transfer_diligence_status")
        self.companyName = companyName ?? json.missing("DetailedOriginator.company_name")
        self.outstandingRequirements = outstandingRequirements
    }
}

/// The schema `InstitutionSupportedNetworks` of Plaid's OpenAPI document.
public struct InstitutionSupportedNetworks: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `rtp`.
    public let rtp: TransferCapabilitiesGetRTP
    /// The JSON member `rfp`.
    public let rfp: TransferCapabilitiesGetRfP

    private static let keys = JSONKeyTable("rtp", "rfp")
    public init(json: inout JSONReader) {
        var rtp: TransferCapabilitiesGetRTP?
        var rfp: TransferCapabilitiesGetRfP?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: rtp = json.decode()
                case 1: rfp = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.rtp = rtp ?? json.missing("InstitutionSupportedNetworks.rtp")
        self.rfp = rfp ?? json.missing("InstitutionSupportedNetworks.rfp")
    }
}

/// The schema `Originator` of Plaid's OpenAPI document.
public struct Originator: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `client_id`.
    public let clientID: String
    /// The JSON member `transfer_diligence_status`.
    public let transferDiligenceStatus: TransferDiligenceStatus

    private static let keys = JSONKeyTable("client_id", "transfer_diligence_status")
    public init(json: inout JSONReader) {
        var clientID: String?
        var transferDiligenceStatus: TransferDiligenceStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: clientID = json.decode()
                case 1: transferDiligenceStatus = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.clientID = clientID ?? json.missing("Originator.client_id")
        self.transferDiligenceStatus = transferDiligenceStatus ?? json.missing("Originator.transfer_diligence_status")
    }
}

/// The schema `RecurringTransfer` of Plaid's OpenAPI document.
public struct RecurringTransfer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `recurring_transfer_id`.
    public let recurringTransferID: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `next_origination_date`.
    public let nextOriginationDate: CalendarDate?
    /// The JSON member `test_clock_id`.
    public let testClockID: String?
    /// The JSON member `type`.
    public let type: TransferType
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `status`.
    public let status: TransferRecurringStatus
    /// The JSON member `ach_class`.
    public let achClass: ACHClass?
    /// The JSON member `network`.
    public let network: TransferRecurringNetwork
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `account_id`.
    public let accountID: AccountID
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `transfer_ids`.
    public let transferIDs: [String]
    /// The JSON member `user`.
    public let user: TransferUserInResponse
    /// The JSON member `schedule`.
    public let schedule: TransferRecurringSchedule

    private static let keys = JSONKeyTable("recurring_transfer_id", "created", "next_origination_date", "test_clock_id", "type", "amount", "status", "ach_class", "network", "origination_account_id", "account_id", "funding_account_id", "iso_currency_code", "description", "transfer_ids", "user", "schedule")
    public init(json: inout JSONReader) {
        var recurringTransferID: String?
        var created: Timestamp?
        var nextOriginationDate: CalendarDate?
        var testClockID: String?
        var type: TransferType?
        var amount: String?
        var status: TransferRecurringStatus?
        var achClass: ACHClass?
        var network: TransferRecurringNetwork?
        var originationAccountID: String?
        var accountID: AccountID?
        var fundingAccountID: String?
        var isoCurrencyCode: String?
        var description: String?
        var transferIDs: [String]?
        var user: TransferUserInResponse?
        var schedule: TransferRecurringSchedule?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: recurringTransferID = json.decode()
                case 1: created = json.decode()
                case 2: nextOriginationDate = json.decode()
                case 3: testClockID = json.decode()
                case 4: type = json.decode()
                case 5: amount = json.decode()
                case 6: status = json.decode()
                case 7: achClass = json.decode()
                case 8: network = json.decode()
                case 9: originationAccountID = json.decode()
                case 10: accountID = json.decode()
                case 11: fundingAccountID = json.decode()
                case 12: isoCurrencyCode = json.decode()
                case 13: description = json.decode()
                case 14: transferIDs = json.decode()
                case 15: user = json.decode()
                case 16: schedule = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.recurringTransferID = recurringTransferID ?? json.missing("RecurringTransfer.recurring_transfer_id")
        self.created = created ?? json.missing("RecurringTransfer.created")
        self.nextOriginationDate = nextOriginationDate
        self.testClockID = testClockID
        self.type = type ?? json.missing("RecurringTransfer.type")
        self.amount = amount ?? json.missing("RecurringTransfer.amount")
        self.status = status ?? json.missing("RecurringTransfer.status")
        self.achClass = achClass
        self.network = network ?? json.missing("RecurringTransfer.network")
        self.originationAccountID = originationAccountID ?? json.missing("RecurringTransfer.origination_account_id")
        self.accountID = accountID ?? json.missing("RecurringTransfer.account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("RecurringTransfer.funding_account_id")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("RecurringTransfer.iso_currency_code")
        self.description = description ?? json.missing("RecurringTransfer.description")
        self.transferIDs = transferIDs ?? json.missing("RecurringTransfer.transfer_ids")
        self.user = user ?? json.missing("RecurringTransfer.user")
        self.schedule = schedule ?? json.missing("RecurringTransfer.schedule")
    }
}

/// The schema `SweepFailure` of Plaid's OpenAPI document.
public struct SweepFailure: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `failure_code`.
    public let failureCode: String?
    /// The JSON member `description`.
    public let description: String?

    private static let keys = JSONKeyTable("failure_code", "description")
    public init(json: inout JSONReader) {
        var failureCode: String?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: failureCode = json.decode()
                case 1: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.failureCode = failureCode
        self.description = description
    }
}

/// The schema `Transfer` of Plaid's OpenAPI document.
public struct Transfer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `authorization_id`.
    public let authorizationID: String
    /// The JSON member `ach_class`.
    public let achClass: ACHClass?
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public let ledgerID: String?
    /// The JSON member `type`.
    public let type: TransferType
    /// The JSON member `user`.
    public let user: TransferUserInResponse
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `status`.
    public let status: TransferStatus
    /// The JSON member `sweep_status`.
    public let sweepStatus: TransferSweepStatus?
    /// The JSON member `network`.
    public let network: TransferNetwork
    /// The JSON member `wire_details`.
    public let wireDetails: TransferWireDetails?
    /// The JSON member `cancellable`.
    public let cancellable: Bool
    /// The JSON member `failure_reason`.
    public let failureReason: TransferFailure?
    /// The JSON member `metadata`.
    public let metadata: [String: String]?
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `guarantee_decision`.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// The JSON member `guarantee_decision_rationale`.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `standard_return_window`.
    public let standardReturnWindow: CalendarDate?
    /// The JSON member `unauthorized_return_window`.
    public let unauthorizedReturnWindow: CalendarDate?
    /// The JSON member `expected_settlement_date`.
    public let expectedSettlementDate: CalendarDate?
    /// The JSON member `expected_funds_available_date`.
    public let expectedFundsAvailableDate: CalendarDate?
    /// The JSON member `originator_client_id`.
    public let originatorClientID: String?
    /// The JSON member `refunds`.
    public let refunds: [TransferRefund]
    /// The JSON member `recurring_transfer_id`.
    public let recurringTransferID: String?
    /// The JSON member `expected_sweep_settlement_schedule`.
    public let expectedSweepSettlementSchedule: [TransferExpectedSweepSettlementScheduleItem]?
    /// The JSON member `credit_funds_source`.
    public let creditFundsSource: TransferCreditFundsSource?
    /// The JSON member `facilitator_fee`.
    public let facilitatorFee: String?
    /// The JSON member `network_trace_id`.
    public let networkTraceID: String?

    private static let keys = JSONKeyTable("id", "authorization_id", "ach_class", "account_id", "funding_account_id", "ledger_id", "type", "user", "amount", "description", "created", "status", "sweep_status", "network", "wire_details", "cancellable", "failure_reason", "metadata", "origination_account_id", "guarantee_decision", "guarantee_decision_rationale", "iso_currency_code", "standard_return_window", "unauthorized_return_window", "expected_settlement_date", "expected_funds_available_date", "originator_client_id", "refunds", "recurring_transfer_id", "expected_sweep_settlement_schedule", "credit_funds_source", "facilitator_fee", "network_trace_id")
    public init(json: inout JSONReader) {
        var id: String?
        var authorizationID: String?
        var achClass: ACHClass?
        var accountID: AccountID?
        var fundingAccountID: String?
        var ledgerID: String?
        var type: TransferType?
        var user: TransferUserInResponse?
        var amount: String?
        var description: String?
        var created: Timestamp?
        var status: TransferStatus?
        var sweepStatus: TransferSweepStatus?
        var network: TransferNetwork?
        var wireDetails: TransferWireDetails?
        var cancellable: Bool?
        var failureReason: TransferFailure?
        var metadata: [String: String]?
        var originationAccountID: String?
        var guaranteeDecision: TransferAuthorizationGuaranteeDecision?
        var guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
        var isoCurrencyCode: String?
        var standardReturnWindow: CalendarDate?
        var unauthorizedReturnWindow: CalendarDate?
        var expectedSettlementDate: CalendarDate?
        var expectedFundsAvailableDate: CalendarDate?
        var originatorClientID: String?
        var refunds: [TransferRefund]?
        var recurringTransferID: String?
        var expectedSweepSettlementSchedule: [TransferExpectedSweepSettlementScheduleItem]?
        var creditFundsSource: TransferCreditFundsSource?
        var facilitatorFee: String?
        var networkTraceID: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: authorizationID = json.decode()
                case 2: achClass = json.decode()
                case 3: accountID = json.decode()
                case 4: fundingAccountID = json.decode()
                case 5: ledgerID = json.decode()
                case 6: type = json.decode()
                case 7: user = json.decode()
                case 8: amount = json.decode()
                case 9: description = json.decode()
                case 10: created = json.decode()
                case 11: status = json.decode()
                case 12: sweepStatus = json.decode()
                case 13: network = json.decode()
                case 14: wireDetails = json.decode()
                case 15: cancellable = json.decode()
                case 16: failureReason = json.decode()
                case 17: metadata = json.decode()
                case 18: originationAccountID = json.decode()
                case 19: guaranteeDecision = json.decode()
                case 20: guaranteeDecisionRationale = json.decode()
                case 21: isoCurrencyCode = json.decode()
                case 22: standardReturnWindow = json.decode()
                case 23: unauthorizedReturnWindow = json.decode()
                case 24: expectedSettlementDate = json.decode()
                case 25: expectedFundsAvailableDate = json.decode()
                case 26: originatorClientID = json.decode()
                case 27: refunds = json.decode()
                case 28: recurringTransferID = json.decode()
                case 29: expectedSweepSettlementSchedule = json.decode()
                case 30: creditFundsSource = json.decode()
                case 31: facilitatorFee = json.decode()
                case 32: networkTraceID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("Transfer.id")
        self.authorizationID = authorizationID ?? json.missing("Transfer.authorization_id")
        self.achClass = achClass
        self.accountID = accountID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.type = type ?? json.missing("Transfer.type")
        self.user = user ?? json.missing("Transfer.user")
        self.amount = amount ?? json.missing("Transfer.amount")
        self.description = description ?? json.missing("Transfer.description")
        self.created = created ?? json.missing("Transfer.created")
        self.status = status ?? json.missing("Transfer.status")
        self.sweepStatus = sweepStatus
        self.network = network ?? json.missing("Transfer.network")
        self.wireDetails = wireDetails
        self.cancellable = cancellable ?? json.missing("Transfer.cancellable")
        self.failureReason = failureReason
        self.metadata = metadata
        self.originationAccountID = originationAccountID ?? json.missing("Transfer.origination_account_id")
        self.guaranteeDecision = guaranteeDecision
        self.guaranteeDecisionRationale = guaranteeDecisionRationale
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("Transfer.iso_currency_code")
        self.standardReturnWindow = standardReturnWindow
        self.unauthorizedReturnWindow = unauthorizedReturnWindow
        self.expectedSettlementDate = expectedSettlementDate
        self.expectedFundsAvailableDate = expectedFundsAvailableDate
        self.originatorClientID = originatorClientID
        self.refunds = refunds ?? json.missing("Transfer.refunds")
        self.recurringTransferID = recurringTransferID
        self.expectedSweepSettlementSchedule = expectedSweepSettlementSchedule
        self.creditFundsSource = creditFundsSource
        self.facilitatorFee = facilitatorFee
        self.networkTraceID = networkTraceID
    }
}

/// The schema `TransferAuthorization` of Plaid's OpenAPI document.
public struct TransferAuthorization: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `decision`.
    public let decision: TransferAuthorizationDecision
    /// The JSON member `decision_rationale`.
    public let decisionRationale: TransferAuthorizationDecisionRationale?
    /// The JSON member `guarantee_decision`.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// The JSON member `guarantee_decision_rationale`.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
    /// The JSON member `payment_risk`.
    public let paymentRisk: TransferAuthorizationPaymentRisk?
    /// The JSON member `proposed_transfer`.
    public let proposedTransfer: TransferAuthorizationProposedTransfer

    private static let keys = JSONKeyTable("id", "created", "decision", "decision_rationale", "guarantee_decision", "guarantee_decision_rationale", "payment_risk", "proposed_transfer")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var decision: TransferAuthorizationDecision?
        var decisionRationale: TransferAuthorizationDecisionRationale?
        var guaranteeDecision: TransferAuthorizationGuaranteeDecision?
        var guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
        var paymentRisk: TransferAuthorizationPaymentRisk?
        var proposedTransfer: TransferAuthorizationProposedTransfer?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: created = json.decode()
                case 2: decision = json.decode()
                case 3: decisionRationale = json.decode()
                case 4: guaranteeDecision = json.decode()
                case 5: guaranteeDecisionRationale = json.decode()
                case 6: paymentRisk = json.decode()
                case 7: proposedTransfer = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferAuthorization.id")
        self.created = created ?? json.missing("TransferAuthorization.created")
        self.decision = decision ?? json.missing("TransferAuthorization.decision")
        self.decisionRationale = decisionRationale
        self.guaranteeDecision = guaranteeDecision
        self.guaranteeDecisionRationale = guaranteeDecisionRationale
        self.paymentRisk = paymentRisk
        self.proposedTransfer = proposedTransfer ?? json.missing("TransferAuthorization.proposed_transfer")
    }
}

/// The schema `TransferAuthorizationDecisionRationale` of Plaid's OpenAPI document.
public struct TransferAuthorizationDecisionRationale: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `code`.
    public let code: TransferAuthorizationDecisionRationaleCode?
    /// The JSON member `description`.
    public let description: String

    private static let keys = JSONKeyTable("code", "description")
    public init(json: inout JSONReader) {
        var code: TransferAuthorizationDecisionRationaleCode?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: code = json.decode()
                case 1: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.code = code
        self.description = description ?? json.missing("TransferAuthorizationDecisionRationale.description")
    }
}

/// The schema `TransferAuthorizationDevice` of Plaid's OpenAPI document.
public struct TransferAuthorizationDevice: JSONEncodable, RedactedDescription {
    /// The JSON member `ip_address`.
    public var ipAddress: String?
    /// The JSON member `user_agent`.
    public var userAgent: String?

    /// Creates a value; omitted members are not sent.
    public init(
        ipAddress: String? = nil,
        userAgent: String? = nil
    ) {
        self.ipAddress = ipAddress
        self.userAgent = userAgent
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ip_address", ipAddress)
        json.field("user_agent", userAgent)
        json.endObject()
    }
}

/// The schema `TransferAuthorizationGuaranteeDecisionRationale` of Plaid's OpenAPI document.
public struct TransferAuthorizationGuaranteeDecisionRationale: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `code`.
    public let code: TransferAuthorizationGuaranteeDecisionRationaleCode
    /// The JSON member `description`.
    public let description: String

    private static let keys = JSONKeyTable("code", "description")
    public init(json: inout JSONReader) {
        var code: TransferAuthorizationGuaranteeDecisionRationaleCode?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: code = json.decode()
                case 1: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.code = code ?? json.missing("TransferAuthorizationGuaranteeDecisionRationale.code")
        self.description = description ?? json.missing("TransferAuthorizationGuaranteeDecisionRationale.description")
    }
}

/// The schema `TransferAuthorizationPaymentRisk` of Plaid's OpenAPI document.
public struct TransferAuthorizationPaymentRisk: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `bank_initiated_return_score`.
    public let bankInitiatedReturnScore: Int?
    /// The JSON member `customer_initiated_return_score`.
    public let customerInitiatedReturnScore: Int?
    /// The JSON member `risk_level`.
    public let riskLevel: TransferAuthorizationRiskLevel?
    /// The JSON member `warnings`.
    public let warnings: [SignalWarning]

    private static let keys = JSONKeyTable("bank_initiated_return_score", "customer_initiated_return_score", "risk_level", "warnings")
    public init(json: inout JSONReader) {
        var bankInitiatedReturnScore: Int?
        var customerInitiatedReturnScore: Int?
        var riskLevel: TransferAuthorizationRiskLevel?
        var warnings: [SignalWarning]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: bankInitiatedReturnScore = json.decode()
                case 1: customerInitiatedReturnScore = json.decode()
                case 2: riskLevel = json.decode()
                case 3: warnings = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.bankInitiatedReturnScore = bankInitiatedReturnScore
        self.customerInitiatedReturnScore = customerInitiatedReturnScore
        self.riskLevel = riskLevel
        self.warnings = warnings ?? json.missing("TransferAuthorizationPaymentRisk.warnings")
    }
}

/// The schema `TransferAuthorizationProposedTransfer` of Plaid's OpenAPI document.
public struct TransferAuthorizationProposedTransfer: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `ach_class`.
    public let achClass: ACHClass?
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public let ledgerID: String?
    /// The JSON member `type`.
    public let type: TransferType
    /// The JSON member `user`.
    public let user: TransferUserInResponse
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `network`.
    public let network: String
    /// The JSON member `wire_details`.
    public let wireDetails: TransferWireDetails?
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `originator_client_id`.
    public let originatorClientID: String?
    /// The JSON member `credit_funds_source`.
    public let creditFundsSource: TransferCreditFundsSource?

    private static let keys = JSONKeyTable("ach_class", "account_id", "funding_account_id", "ledger_id", "type", "user", "amount", "network", "wire_details", "origination_account_id", "iso_currency_code", "originator_client_id", "credit_funds_source")
    public init(json: inout JSONReader) {
        var achClass: ACHClass?
        var accountID: AccountID?
        var fundingAccountID: String?
        var ledgerID: String?
        var type: TransferType?
        var user: TransferUserInResponse?
        var amount: String?
        var network: String?
        var wireDetails: TransferWireDetails?
        var originationAccountID: String?
        var isoCurrencyCode: String?
        var originatorClientID: String?
        var creditFundsSource: TransferCreditFundsSource?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: achClass = json.decode()
                case 1: accountID = json.decode()
                case 2: fundingAccountID = json.decode()
                case 3: ledgerID = json.decode()
                case 4: type = json.decode()
                case 5: user = json.decode()
                case 6: amount = json.decode()
                case 7: network = json.decode()
                case 8: wireDetails = json.decode()
                case 9: originationAccountID = json.decode()
                case 10: isoCurrencyCode = json.decode()
                case 11: originatorClientID = json.decode()
                case 12: creditFundsSource = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.achClass = achClass
        self.accountID = accountID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.type = type ?? json.missing("TransferAuthorizationProposedTransfer.type")
        self.user = user ?? json.missing("TransferAuthorizationProposedTransfer.user")
        self.amount = amount ?? json.missing("TransferAuthorizationProposedTransfer.amount")
        self.network = network ?? json.missing("TransferAuthorizationProposedTransfer.network")
        self.wireDetails = wireDetails
        self.originationAccountID = originationAccountID ?? json.missing("TransferAuthorizationProposedTransfer.origination_account_id")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferAuthorizationProposedTransfer.iso_currency_code")
        self.originatorClientID = originatorClientID
        self.creditFundsSource = creditFundsSource
    }
}

/// The schema `TransferAuthorizationUserInRequest` of Plaid's OpenAPI document.
public struct TransferAuthorizationUserInRequest: JSONEncodable, RedactedDescription {
    /// The JSON member `legal_name`.
    public var legalName: String
    /// The JSON member `phone_number`.
    public var phoneNumber: String?
    /// The JSON member `email_address`.
    public var emailAddress: String?
    /// The JSON member `address`.
    public var address: TransferUserAddressInRequest?

    /// Creates a value; omitted members are not sent.
    public init(
        legalName: String,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
        address: TransferUserAddressInRequest? = nil
    ) {
        self.legalName = legalName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.address = address
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("legal_name", legalName)
        json.field("phone_number", phoneNumber)
        json.field("email_address", emailAddress)
        json.field("address", address)
        json.endObject()
    }
}

/// The schema `TransferBalance` of Plaid's OpenAPI document.
public struct TransferBalance: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `available`.
    public let available: String
    /// The JSON member `current`.
    public let current: String?
    /// The JSON member `type`.
    public let type: TransferBalanceType

    private static let keys = JSONKeyTable("available", "current", "type")
    public init(json: inout JSONReader) {
        var available: String?
        var current: String?
        var type: TransferBalanceType?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: available = json.decode()
                case 1: current = json.decode()
                case 2: type = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.available = available ?? json.missing("TransferBalance.available")
        self.current = current
        self.type = type ?? json.missing("TransferBalance.type")
    }
}

/// The schema `TransferCapabilitiesGetRTP` of Plaid's OpenAPI document.
public struct TransferCapabilitiesGetRTP: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `credit`.
    public let credit: Bool?

    private static let keys = JSONKeyTable("credit")
    public init(json: inout JSONReader) {
        var credit: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: credit = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.credit = credit
    }
}

/// The schema `TransferCapabilitiesGetRfP` of Plaid's OpenAPI document.
public struct TransferCapabilitiesGetRfP: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `debit`.
    public let debit: Bool?
    /// The JSON member `max_amount`.
    public let maxAmount: String?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String?

    private static let keys = JSONKeyTable("debit", "max_amount", "iso_currency_code")
    public init(json: inout JSONReader) {
        var debit: Bool?
        var maxAmount: String?
        var isoCurrencyCode: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: debit = json.decode()
                case 1: maxAmount = json.decode()
                case 2: isoCurrencyCode = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.debit = debit
        self.maxAmount = maxAmount
        self.isoCurrencyCode = isoCurrencyCode
    }
}

/// The schema `TransferCreditUsageConfiguration` of Plaid's OpenAPI document.
public struct TransferCreditUsageConfiguration: JSONEncodable, RedactedDescription {
    /// The JSON member `expected_frequency`.
    public var expectedFrequency: OriginatorExpectedTransferFrequency
    /// The JSON member `expected_highest_amount`.
    public var expectedHighestAmount: String
    /// The JSON member `expected_average_amount`.
    public var expectedAverageAmount: String
    /// The JSON member `expected_monthly_amount`.
    public var expectedMonthlyAmount: String
    /// The JSON member `sec_codes`.
    public var secCodes: [CreditACHClass]

    /// Creates a value; omitted members are not sent.
    public init(
        expectedFrequency: OriginatorExpectedTransferFrequency,
        expectedHighestAmount: String,
        expectedAverageAmount: String,
        expectedMonthlyAmount: String,
        secCodes: [CreditACHClass]
    ) {
        self.expectedFrequency = expectedFrequency
        self.expectedHighestAmount = expectedHighestAmount
        self.expectedAverageAmount = expectedAverageAmount
        self.expectedMonthlyAmount = expectedMonthlyAmount
        self.secCodes = secCodes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("expected_frequency", expectedFrequency)
        json.field("expected_highest_amount", expectedHighestAmount)
        json.field("expected_average_amount", expectedAverageAmount)
        json.field("expected_monthly_amount", expectedMonthlyAmount)
        json.field("sec_codes", secCodes)
        json.endObject()
    }
}

/// The schema `TransferDebitUsageConfiguration` of Plaid's OpenAPI document.
public struct TransferDebitUsageConfiguration: JSONEncodable, RedactedDescription {
    /// The JSON member `expected_frequency`.
    public var expectedFrequency: OriginatorExpectedTransferFrequency
    /// The JSON member `expected_highest_amount`.
    public var expectedHighestAmount: String
    /// The JSON member `expected_average_amount`.
    public var expectedAverageAmount: String
    /// The JSON member `expected_monthly_amount`.
    public var expectedMonthlyAmount: String
    /// The JSON member `sec_codes`.
    public var secCodes: [ACHClass]

    /// Creates a value; omitted members are not sent.
    public init(
        expectedFrequency: OriginatorExpectedTransferFrequency,
        expectedHighestAmount: String,
        expectedAverageAmount: String,
        expectedMonthlyAmount: String,
        secCodes: [ACHClass]
    ) {
        self.expectedFrequency = expectedFrequency
        self.expectedHighestAmount = expectedHighestAmount
        self.expectedAverageAmount = expectedAverageAmount
        self.expectedMonthlyAmount = expectedMonthlyAmount
        self.secCodes = secCodes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("expected_frequency", expectedFrequency)
        json.field("expected_highest_amount", expectedHighestAmount)
        json.field("expected_average_amount", expectedAverageAmount)
        json.field("expected_monthly_amount", expectedMonthlyAmount)
        json.field("sec_codes", secCodes)
        json.endObject()
    }
}

/// The schema `TransferDevice` of Plaid's OpenAPI document.
public struct TransferDevice: JSONEncodable, RedactedDescription {
    /// The JSON member `ip_address`.
    public var ipAddress: String
    /// The JSON member `user_agent`.
    public var userAgent: String

    /// Creates a value; omitted members are not sent.
    public init(
        ipAddress: String,
        userAgent: String
    ) {
        self.ipAddress = ipAddress
        self.userAgent = userAgent
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ip_address", ipAddress)
        json.field("user_agent", userAgent)
        json.endObject()
    }
}

/// The schema `TransferEvent` of Plaid's OpenAPI document.
public struct TransferEvent: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `event_id`.
    public let eventID: Int
    /// The JSON member `timestamp`.
    public let timestamp: Timestamp
    /// The JSON member `event_type`.
    public let eventType: TransferEventType
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public let ledgerID: String?
    /// The JSON member `transfer_id`.
    public let transferID: String
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String?
    /// The JSON member `transfer_type`.
    public let transferType: OmittableTransferType?
    /// The JSON member `transfer_amount`.
    public let transferAmount: String?
    /// The JSON member `failure_reason`.
    public let failureReason: TransferFailure?
    /// The JSON member `sweep_id`.
    public let sweepID: String?
    /// The JSON member `sweep_amount`.
    public let sweepAmount: String?
    /// The JSON member `refund_id`.
    public let refundID: String?
    /// The JSON member `originator_client_id`.
    public let originatorClientID: String?
    /// The JSON member `intent_id`.
    public let intentID: String?
    /// The JSON member `wire_return_fee`.
    public let wireReturnFee: String?

    private static let keys = JSONKeyTable("event_id", "timestamp", "event_type", "account_id", "funding_account_id", "ledger_id", "transfer_id", "origination_account_id", "transfer_type", "transfer_amount", "failure_reason", "sweep_id", "sweep_amount", "refund_id", "originator_client_id", "intent_id", "wire_return_fee")
    public init(json: inout JSONReader) {
        var eventID: Int?
        var timestamp: Timestamp?
        var eventType: TransferEventType?
        var accountID: AccountID?
        var fundingAccountID: String?
        var ledgerID: String?
        var transferID: String?
        var originationAccountID: String?
        var transferType: OmittableTransferType?
        var transferAmount: String?
        var failureReason: TransferFailure?
        var sweepID: String?
        var sweepAmount: String?
        var refundID: String?
        var originatorClientID: String?
        var intentID: String?
        var wireReturnFee: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: eventID = json.decode()
                case 1: timestamp = json.decode()
                case 2: eventType = json.decode()
                case 3: accountID = json.decode()
                case 4: fundingAccountID = json.decode()
                case 5: ledgerID = json.decode()
                case 6: transferID = json.decode()
                case 7: originationAccountID = json.decode()
                case 8: transferType = json.decode()
                case 9: transferAmount = json.decode()
                case 10: failureReason = json.decode()
                case 11: sweepID = json.decode()
                case 12: sweepAmount = json.decode()
                case 13: refundID = json.decode()
                case 14: originatorClientID = json.decode()
                case 15: intentID = json.decode()
                case 16: wireReturnFee = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.eventID = eventID ?? json.missing("TransferEvent.event_id")
        self.timestamp = timestamp ?? json.missing("TransferEvent.timestamp")
        self.eventType = eventType ?? json.missing("TransferEvent.event_type")
        self.accountID = accountID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.transferID = transferID ?? json.missing("TransferEvent.transfer_id")
        self.originationAccountID = originationAccountID
        self.transferType = transferType
        self.transferAmount = transferAmount
        self.failureReason = failureReason
        self.sweepID = sweepID
        self.sweepAmount = sweepAmount
        self.refundID = refundID
        self.originatorClientID = originatorClientID
        self.intentID = intentID
        self.wireReturnFee = wireReturnFee
    }
}

/// The schema `TransferExpectedSweepSettlementScheduleItem` of Plaid's OpenAPI document.
public struct TransferExpectedSweepSettlementScheduleItem: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `sweep_settlement_date`.
    public let sweepSettlementDate: CalendarDate
    /// The JSON member `swept_settled_amount`.
    public let sweptSettledAmount: String

    private static let keys = JSONKeyTable("sweep_settlement_date", "swept_settled_amount")
    public init(json: inout JSONReader) {
        var sweepSettlementDate: CalendarDate?
        var sweptSettledAmount: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sweepSettlementDate = json.decode()
                case 1: sweptSettledAmount = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sweepSettlementDate = sweepSettlementDate ?? json.missing("TransferExpectedSweepSettlementScheduleItem.sweep_settlement_date")
        self.sweptSettledAmount = sweptSettledAmount ?? json.missing("TransferExpectedSweepSettlementScheduleItem.swept_settled_amount")
    }
}

/// The schema `TransferFailure` of Plaid's OpenAPI document.
public struct TransferFailure: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `failure_code`.
    public var failureCode: String?
    /// The JSON member `ach_return_code`.
    public var achReturnCode: String?
    /// The JSON member `description`.
    public var description: String?

    /// Creates a value; omitted members are not sent.
    public init(
        failureCode: String? = nil,
        achReturnCode: String? = nil,
        description: String? = nil
    ) {
        self.failureCode = failureCode
        self.achReturnCode = achReturnCode
        self.description = description
    }

    private static let keys = JSONKeyTable("failure_code", "ach_return_code", "description")
    public init(json: inout JSONReader) {
        var failureCode: String?
        var achReturnCode: String?
        var description: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: failureCode = json.decode()
                case 1: achReturnCode = json.decode()
                case 2: description = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.failureCode = failureCode
        self.achReturnCode = achReturnCode
        self.description = description
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("failure_code", failureCode)
        json.field("ach_return_code", achReturnCode)
        json.field("description", description)
        json.endObject()
    }
}

/// The schema `TransferFundingAccount` of Plaid's OpenAPI document.
public struct TransferFundingAccount: JSONEncodable, RedactedDescription {
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.endObject()
    }
}

/// The schema `TransferFundingAccountWithDisplayName` of Plaid's OpenAPI document.
public struct TransferFundingAccountWithDisplayName: JSONEncodable, RedactedDescription {
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `display_name`.
    public var displayName: String?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        displayName: String? = nil
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.displayName = displayName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("display_name", displayName)
        json.endObject()
    }
}

/// The schema `TransferIntentCreate` of Plaid's OpenAPI document.
public struct TransferIntentCreate: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `status`.
    public let status: TransferIntentStatus
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `mode`.
    public let mode: TransferIntentCreateMode
    /// The JSON member `network`.
    public let network: TransferIntentCreateNetwork?
    /// The JSON member `ach_class`.
    public let achClass: ACHClass?
    /// The JSON member `user`.
    public let user: TransferUserInResponse
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `metadata`.
    public let metadata: [String: String]?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `require_guarantee`.
    public let requireGuarantee: Bool?

    private static let keys = JSONKeyTable("id", "created", "status", "account_id", "origination_account_id", "funding_account_id", "amount", "mode", "network", "ach_class", "user", "description", "metadata", "iso_currency_code", "require_guarantee")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var status: TransferIntentStatus?
        var accountID: AccountID?
        var originationAccountID: String?
        var fundingAccountID: String?
        var amount: String?
        var mode: TransferIntentCreateMode?
        var network: TransferIntentCreateNetwork?
        var achClass: ACHClass?
        var user: TransferUserInResponse?
        var description: String?
        var metadata: [String: String]?
        var isoCurrencyCode: String?
        var requireGuarantee: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: created = json.decode()
                case 2: status = json.decode()
                case 3: accountID = json.decode()
                case 4: originationAccountID = json.decode()
                case 5: fundingAccountID = json.decode()
                case 6: amount = json.decode()
                case 7: mode = json.decode()
                case 8: network = json.decode()
                case 9: achClass = json.decode()
                case 10: user = json.decode()
                case 11: description = json.decode()
                case 12: metadata = json.decode()
                case 13: isoCurrencyCode = json.decode()
                case 14: requireGuarantee = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferIntentCreate.id")
        self.created = created ?? json.missing("TransferIntentCreate.created")
        self.status = status ?? json.missing("TransferIntentCreate.status")
        self.accountID = accountID
        self.originationAccountID = originationAccountID ?? json.missing("TransferIntentCreate.origination_account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("TransferIntentCreate.funding_account_id")
        self.amount = amount ?? json.missing("TransferIntentCreate.amount")
        self.mode = mode ?? json.missing("TransferIntentCreate.mode")
        self.network = network
        self.achClass = achClass
        self.user = user ?? json.missing("TransferIntentCreate.user")
        self.description = description ?? json.missing("TransferIntentCreate.description")
        self.metadata = metadata
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferIntentCreate.iso_currency_code")
        self.requireGuarantee = requireGuarantee
    }
}

/// The schema `TransferIntentGet` of Plaid's OpenAPI document.
public struct TransferIntentGet: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created`.
    public let created: Timestamp
    /// The JSON member `status`.
    public let status: TransferIntentStatus
    /// The JSON member `transfer_id`.
    public let transferID: String?
    /// The JSON member `failure_reason`.
    public let failureReason: TransferIntentGetFailureReason?
    /// The JSON member `authorization_decision`.
    public let authorizationDecision: TransferIntentAuthorizationDecision?
    /// The JSON member `authorization_decision_rationale`.
    public let authorizationDecisionRationale: TransferAuthorizationDecisionRationale?
    /// The JSON member `account_id`.
    public let accountID: AccountID?
    /// The JSON member `origination_account_id`.
    public let originationAccountID: String
    /// The JSON member `funding_account_id`.
    public let fundingAccountID: String
    /// The JSON member `amount`.
    public let amount: String
    /// The JSON member `mode`.
    public let mode: TransferIntentCreateMode
    /// The JSON member `network`.
    public let network: TransferIntentCreateNetwork?
    /// The JSON member `ach_class`.
    public let achClass: ACHClass?
    /// The JSON member `user`.
    public let user: TransferUserInResponse
    /// The JSON member `description`.
    public let description: String
    /// The JSON member `metadata`.
    public let metadata: [String: String]?
    /// The JSON member `iso_currency_code`.
    public let isoCurrencyCode: String
    /// The JSON member `require_guarantee`.
    public let requireGuarantee: Bool?
    /// The JSON member `guarantee_decision`.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// The JSON member `guarantee_decision_rationale`.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?

    private static let keys = JSONKeyTable("id", "created", "status", "transfer_id", "failure_reason", "authorization_decision", "authorization_decision_rationale", "account_id", "origination_account_id", "funding_account_id", "amount", "mode", "network", "ach_class", "user", "description", "metadata", "iso_currency_code", "require_guarantee", "guarantee_decision", "guarantee_decision_rationale")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var status: TransferIntentStatus?
        var transferID: String?
        var failureReason: TransferIntentGetFailureReason?
        var authorizationDecision: TransferIntentAuthorizationDecision?
        var authorizationDecisionRationale: TransferAuthorizationDecisionRationale?
        var accountID: AccountID?
        var originationAccountID: String?
        var fundingAccountID: String?
        var amount: String?
        var mode: TransferIntentCreateMode?
        var network: TransferIntentCreateNetwork?
        var achClass: ACHClass?
        var user: TransferUserInResponse?
        var description: String?
        var metadata: [String: String]?
        var isoCurrencyCode: String?
        var requireGuarantee: Bool?
        var guaranteeDecision: TransferAuthorizationGuaranteeDecision?
        var guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: created = json.decode()
                case 2: status = json.decode()
                case 3: transferID = json.decode()
                case 4: failureReason = json.decode()
                case 5: authorizationDecision = json.decode()
                case 6: authorizationDecisionRationale = json.decode()
                case 7: accountID = json.decode()
                case 8: originationAccountID = json.decode()
                case 9: fundingAccountID = json.decode()
                case 10: amount = json.decode()
                case 11: mode = json.decode()
                case 12: network = json.decode()
                case 13: achClass = json.decode()
                case 14: user = json.decode()
                case 15: description = json.decode()
                case 16: metadata = json.decode()
                case 17: isoCurrencyCode = json.decode()
                case 18: requireGuarantee = json.decode()
                case 19: guaranteeDecision = json.decode()
                case 20: guaranteeDecisionRationale = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("TransferIntentGet.id")
        self.created = created ?? json.missing("TransferIntentGet.created")
        self.status = status ?? json.missing("TransferIntentGet.status")
        self.transferID = transferID
        self.failureReason = failureReason
        self.authorizationDecision = authorizationDecision
        self.authorizationDecisionRationale = authorizationDecisionRationale
        self.accountID = accountID
        self.originationAccountID = originationAccountID ?? json.missing("TransferIntentGet.origination_account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("TransferIntentGet.funding_account_id")
        self.amount = amount ?? json.missing("TransferIntentGet.amount")
        self.mode = mode ?? json.missing("TransferIntentGet.mode")
        self.network = network
        self.achClass = achClass
        self.user = user ?? json.missing("TransferIntentGet.user")
        self.description = description ?? json.missing("TransferIntentGet.description")
        self.metadata = metadata
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferIntentGet.iso_currency_code")
        self.requireGuarantee = requireGuarantee
        self.guaranteeDecision = guaranteeDecision
        self.guaranteeDecisionRationale = guaranteeDecisionRationale
    }
}
