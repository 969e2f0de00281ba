// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// What Plaid would guarantee of a transfer.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct AuthorizationGuaranteeDetails: JSONObjectDecodable, RedactedDescription {
    /// Whether everything, a part or nothing is guaranteed.
    public let outcome: TransferGuaranteeOutcome
    /// The parts of the sum, each with the time after which it is guaranteed.
    public let schedule: [AuthorizationGuaranteeScheduleItem]

    private static let keys = JSONKeyTable("outcome", "schedule")
    public init(json: inout JSONReader) {
        var outcome: TransferGuaranteeOutcome?
        var schedule: [AuthorizationGuaranteeScheduleItem]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: outcome = json.decode()
                case 1: schedule = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.outcome = outcome ?? json.missing("AuthorizationGuaranteeDetails.outcome")
        self.schedule = schedule ?? json.missing("AuthorizationGuaranteeDetails.schedule")
    }
}

/// A part of a guaranteed sum.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct AuthorizationGuaranteeScheduleItem: JSONObjectDecodable, RedactedDescription {
    /// The part, such as `10.00`.
    public let amount: String
    /// After how many business days the part is guaranteed; `0` for at once.
    public let observationWindowBusinessDays: Int

    private static let keys = JSONKeyTable("amount", "observation_window_business_days")
    public init(json: inout JSONReader) {
        var amount: String?
        var observationWindowBusinessDays: Int?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: amount = json.decode()
                case 1: observationWindowBusinessDays = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.amount = amount ?? json.missing("AuthorizationGuaranteeScheduleItem.amount")
        self.observationWindowBusinessDays = observationWindowBusinessDays ?? json.missing("AuthorizationGuaranteeScheduleItem.observation_window_business_days")
    }
}

/// One of your end customers who moves money.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
public struct DetailedOriginator: JSONObjectDecodable, RedactedDescription {
    /// The originator's client ID.
    ///
    /// Pass it as `originatorClientID`.
    public let clientID: String
    /// How far Plaid's review of the originator is.
    public let transferDiligenceStatus: TransferDiligenceStatus
    /// The company's name.
    public let companyName: String
    /// What the originator still has to submit.
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

/// Which real-time payments an institution supports.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
public struct InstitutionSupportedNetworks: JSONObjectDecodable, RedactedDescription {
    /// Whether RTP and FedNow credits are possible.
    public let rtp: TransferCapabilitiesGetRTP
    /// Whether requests for payment are possible.
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

/// One of your end customers who moves money.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist).
public struct Originator: JSONObjectDecodable, RedactedDescription {
    /// The originator's client ID.
    ///
    /// Pass it as `originatorClientID`.
    public let clientID: String
    /// How far Plaid's review of the originator is.
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

/// A transfer that is made again and again.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget).
public struct RecurringTransfer: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the recurring transfer.
    public let recurringTransferID: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// When the next transfer is made, bank holidays considered; `null` after the last.
    public let nextOriginationDate: CalendarDate?
    /// The test clock whose time applies.
    ///
    /// Only in the Sandbox.
    public let testClockID: String?
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public let type: TransferType
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public let amount: String
    /// Whether further transfers are made: `active`, `cancelled` or `expired`.
    public let status: TransferRecurringStatus
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public let achClass: ACHClass?
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    public let network: TransferRecurringNetwork
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String
    /// The user's account that money is taken from or paid to.
    public let accountID: AccountID
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// What the user finds on the bank statement.
    public let description: String
    /// The transfers that have been made.
    public let transferIDs: [String]
    /// The account holder.
    public let user: TransferUserInResponse
    /// When the transfers are made.
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
        self.deprecatedOriginationAccountID = originationAccountID ?? json.missing("RecurringTransfer.origination_account_id")
        self.accountID = accountID ?? json.missing("RecurringTransfer.account_id")
        self.fundingAccountID = fundingAccountID ?? json.missing("RecurringTransfer.funding_account_id")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("RecurringTransfer.iso_currency_code")
        self.description = description ?? json.missing("RecurringTransfer.description")
        self.transferIDs = transferIDs ?? json.missing("RecurringTransfer.transfer_ids")
        self.user = user ?? json.missing("RecurringTransfer.user")
        self.schedule = schedule ?? json.missing("RecurringTransfer.schedule")
    }
}

/// Why a movement of money failed or was returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct SweepFailure: JSONObjectDecodable, RedactedDescription {
    /// The code of the payment network, such as `R01`; `null` unless it was returned.
    public let failureCode: String?
    /// An explanation for people.
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

/// A movement of money between a user's account and yours.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct Transfer: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the transfer.
    public let id: String
    /// The authorization that the transfer uses.
    public let authorizationID: String
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public let achClass: ACHClass?
    /// The user's account that money is taken from or paid to.
    public let accountID: AccountID?
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public let ledgerID: String?
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public let type: TransferType
    /// The account holder.
    public let user: TransferUserInResponse
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public let amount: String
    /// What the user finds on the bank statement.
    public let description: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// The status; `posted` and `settled` can still turn into `returned`.
    public let status: TransferStatus
    /// Whether the money has reached your account; `null` for transfers through a ledger.
    public let sweepStatus: TransferSweepStatus?
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    public let network: TransferNetwork
    /// Details of a wire transfer; `null` or absent for other networks.
    public let wireDetails: TransferWireDetails?
    /// Whether the transfer can still be canceled.
    public let cancellable: Bool
    /// Why the transfer failed or was returned; `null` otherwise.
    public let failureReason: TransferFailure?
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public let metadata: [String: String]?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String
    /// Whether Plaid guarantees the transfer; `null` unless you use guarantees.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// Why Plaid does not guarantee the transfer; `null` when it does.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// The date after which the usual returns are no longer possible; `null` until known.
    ///
    /// Three business days from settlement.
    public let standardReturnWindow: CalendarDate?
    /// The date after which the user can no longer dispute the transfer; `null` until known.
    ///
    /// Plaid counts 61 business days from settlement.
    public let unauthorizedReturnWindow: CalendarDate?
    /// When the transfer is expected to settle; `null` when unknown.
    @available(*, deprecated, message: "Use `expectedFundsAvailableDate`.")
    public var expectedSettlementDate: CalendarDate? { deprecatedExpectedSettlementDate }
    private let deprecatedExpectedSettlementDate: CalendarDate?
    /// When the money of a debit is expected to be available; `null` for others.
    public let expectedFundsAvailableDate: CalendarDate?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public let originatorClientID: String?
    /// The refunds of the transfer; empty when there are none.
    public let refunds: [TransferRefund]
    /// The recurring transfer that made it; `null` for others.
    public let recurringTransferID: String?
    /// When which part of the amount is expected to reach you; only for some accounts.
    public let expectedSweepSettlementSchedule: [TransferExpectedSweepSettlementScheduleItem]?
    /// Where the money of a credit comes from.
    @available(*, deprecated, message: "Plaid ignores it.")
    public var creditFundsSource: TransferCreditFundsSource? { deprecatedCreditFundsSource }
    private let deprecatedCreditFundsSource: TransferCreditFundsSource?
    /// The part of the amount that the platform keeps, as a decimal text.
    public let facilitatorFee: String?
    /// The trace number of the payment network; `null` until the transfer has been posted.
    public let networkTraceID: String?
    /// What Plaid guarantees of the transfer, and from when on; `null` without a guarantee.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let guaranteeDetails: TransferGuaranteeDetails?

    private static let keys = JSONKeyTable("id", "authorization_id", "ach_class", "account_id", "funding_account_id", "ledger_id", "type", "user", "amount", "description", "created", "status", "sweep_status", "network", "wire_details", "cancellable", "failure_reason", "metadata", "origination_account_id", "guarantee_decision", "guarantee_decision_rationale", "iso_currency_code", "standard_return_window", "unauthorized_return_window", "expected_settlement_date", "expected_funds_available_date", "originator_client_id", "refunds", "recurring_transfer_id", "expected_sweep_settlement_schedule", "credit_funds_source", "facilitator_fee", "network_trace_id", "guarantee_details")
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
        var guaranteeDetails: TransferGuaranteeDetails?
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
                case 33: guaranteeDetails = json.decode()
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
        self.deprecatedOriginationAccountID = originationAccountID ?? json.missing("Transfer.origination_account_id")
        self.guaranteeDecision = guaranteeDecision
        self.guaranteeDecisionRationale = guaranteeDecisionRationale
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("Transfer.iso_currency_code")
        self.standardReturnWindow = standardReturnWindow
        self.unauthorizedReturnWindow = unauthorizedReturnWindow
        self.deprecatedExpectedSettlementDate = expectedSettlementDate
        self.expectedFundsAvailableDate = expectedFundsAvailableDate
        self.originatorClientID = originatorClientID
        self.refunds = refunds ?? json.missing("Transfer.refunds")
        self.recurringTransferID = recurringTransferID
        self.expectedSweepSettlementSchedule = expectedSweepSettlementSchedule
        self.deprecatedCreditFundsSource = creditFundsSource
        self.facilitatorFee = facilitatorFee
        self.networkTraceID = networkTraceID
        self.guaranteeDetails = guaranteeDetails
    }
}

/// The decision on a proposed transfer.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorization: JSONObjectDecodable, RedactedDescription {
    /// The identifier of the authorization.
    ///
    /// Pass it to `/transfer/create` within an hour.
    public let id: String
    /// When it was created, in UTC.
    public let created: Timestamp
    /// Whether the transfer may be made: `approved`, `declined` or `user_action_required`.
    public let decision: TransferAuthorizationDecision
    /// Why the decision was made.
    ///
    /// Set for every `declined`; for `approved` when something could not be checked.
    public let decisionRationale: TransferAuthorizationDecisionRationale?
    /// Whether Plaid guarantees the transfer; `null` unless you use guarantees.
    public let guaranteeDecision: TransferAuthorizationGuaranteeDecision?
    /// Why Plaid does not guarantee the transfer; `null` when it does.
    public let guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
    /// The risk of a return; absent unless your account has the feature.
    public let paymentRisk: TransferAuthorizationPaymentRisk?
    /// The transfer that was proposed.
    public let proposedTransfer: TransferAuthorizationProposedTransfer
    /// What Plaid would guarantee of the transfer; `null` without a guarantee.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let guaranteeDetails: AuthorizationGuaranteeDetails?

    private static let keys = JSONKeyTable("id", "created", "decision", "decision_rationale", "guarantee_decision", "guarantee_decision_rationale", "payment_risk", "proposed_transfer", "guarantee_details")
    public init(json: inout JSONReader) {
        var id: String?
        var created: Timestamp?
        var decision: TransferAuthorizationDecision?
        var decisionRationale: TransferAuthorizationDecisionRationale?
        var guaranteeDecision: TransferAuthorizationGuaranteeDecision?
        var guaranteeDecisionRationale: TransferAuthorizationGuaranteeDecisionRationale?
        var paymentRisk: TransferAuthorizationPaymentRisk?
        var proposedTransfer: TransferAuthorizationProposedTransfer?
        var guaranteeDetails: AuthorizationGuaranteeDetails?
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
                case 8: guaranteeDetails = json.decode()
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
        self.guaranteeDetails = guaranteeDetails
    }
}

/// Why a transfer was approved or declined.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationDecisionRationale: JSONObjectDecodable, RedactedDescription {
    /// The reason as a word.
    ///
    /// `NSF` means that the account holds too little.
    public let code: TransferAuthorizationDecisionRationaleCode?
    /// An explanation for people.
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

/// The device of a user who starts a transfer.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationDevice: JSONEncodable, RedactedDescription {
    /// The IP address of the user's device.
    public var ipAddress: String?
    /// The user agent of the user's browser.
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

/// Why a transfer is not guaranteed.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferAuthorizationGuaranteeDecisionRationale: JSONObjectDecodable, RedactedDescription {
    /// The reason as a word.
    public let code: TransferAuthorizationGuaranteeDecisionRationaleCode
    /// An explanation for people.
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

/// The risk that a transfer is returned.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationPaymentRisk: JSONObjectDecodable, RedactedDescription {
    /// From 1 to 99, the risk of a return by the bank, as for a low balance; higher is riskier.
    ///
    /// `null` when it could not be computed.
    ///
    /// From 1 to 99.
    public let bankInitiatedReturnScore: Int?
    /// From 1 to 99, the risk of a return by the customer, as for a dispute; higher is riskier.
    ///
    /// `null` when it could not be computed.
    ///
    /// From 1 to 99.
    public let customerInitiatedReturnScore: Int?
    /// The risk as a word; `null` when it could not be computed.
    public let riskLevel: TransferAuthorizationRiskLevel?
    /// What was missing for a better evaluation.
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

/// A transfer that was proposed for authorization.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationProposedTransfer: JSONObjectDecodable, RedactedDescription {
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public let achClass: ACHClass?
    /// The user's account that money is taken from or paid to.
    public let accountID: AccountID?
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public let ledgerID: String?
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public let type: TransferType
    /// The account holder.
    public let user: TransferUserInResponse
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public let amount: String
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    public let network: String
    /// Details of a wire transfer; `null` or absent for other networks.
    public let wireDetails: TransferWireDetails?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String
    /// The ISO 4217 code of the currency, usually `USD`.
    public let isoCurrencyCode: String
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public let originatorClientID: String?
    /// Where the money of a credit comes from.
    @available(*, deprecated, message: "Plaid ignores it.")
    public var creditFundsSource: TransferCreditFundsSource? { deprecatedCreditFundsSource }
    private let deprecatedCreditFundsSource: TransferCreditFundsSource?
    /// The sum that you asked for.
    ///
    /// It differs from `amount` when Plaid guarantees only a part.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let requestedAmount: String

    private static let keys = JSONKeyTable("ach_class", "account_id", "funding_account_id", "ledger_id", "type", "user", "amount", "network", "wire_details", "origination_account_id", "iso_currency_code", "originator_client_id", "credit_funds_source", "requested_amount")
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
        var requestedAmount: String?
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
                case 13: requestedAmount = json.decode()
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
        self.deprecatedOriginationAccountID = originationAccountID ?? json.missing("TransferAuthorizationProposedTransfer.origination_account_id")
        self.isoCurrencyCode = isoCurrencyCode ?? json.missing("TransferAuthorizationProposedTransfer.iso_currency_code")
        self.originatorClientID = originatorClientID
        self.deprecatedCreditFundsSource = creditFundsSource
        self.requestedAmount = requestedAmount ?? json.missing("TransferAuthorizationProposedTransfer.requested_amount")
    }
}

/// What a business knows about a user's history.
///
/// Added after version 1.697.4 of Plaid's document.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationUserAttributes: JSONEncodable, RedactedDescription {
    /// When the user signed up with you.
    public var accountCreatedTime: Timestamp?
    /// How many payments of the user have succeeded so far, without this one.
    ///
    /// Leave out those that were returned, charged back or failed later.
    ///
    /// 0 or more.
    public var successfulPaymentCount: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        accountCreatedTime: Timestamp? = nil,
        successfulPaymentCount: Int? = nil
    ) {
        self.accountCreatedTime = accountCreatedTime
        self.successfulPaymentCount = successfulPaymentCount
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_created_time", accountCreatedTime)
        json.field("successful_payment_count", successfulPaymentCount)
        json.endObject()
    }
}

/// The account holder of a transfer.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationUserInRequest: JSONEncodable, RedactedDescription {
    /// The account holder's legal name.
    public var legalName: String
    /// The account holder's telephone number.
    public var phoneNumber: String?
    /// The account holder's email address.
    public var emailAddress: String?
    /// The account holder's postal address.
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

/// A balance that Plaid holds for you.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget).
public struct TransferBalance: JSONObjectDecodable, RedactedDescription {
    /// What can be used, as a decimal text.
    public let available: String
    /// What the balance holds in total, as a decimal text.
    public let current: String?
    /// The kind of balance.
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

/// Whether an account can receive real-time payments.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
public struct TransferCapabilitiesGetRTP: JSONObjectDecodable, RedactedDescription {
    /// Whether the account can receive them.
    ///
    /// The default is `false`.
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

/// Whether a user can receive requests for payment.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
public struct TransferCapabilitiesGetRfP: JSONObjectDecodable, RedactedDescription {
    /// Whether the account can be asked.
    ///
    /// The default is `false`.
    public let debit: Bool?
    /// The largest request, as a decimal text; `null` when unknown.
    public let maxAmount: String?
    /// The currency of `maxAmount`.
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

/// The credits that an originator expects.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferCreditUsageConfiguration: JSONEncodable, RedactedDescription {
    /// How often a user is debited or credited.
    public var expectedFrequency: OriginatorExpectedTransferFrequency
    /// The largest amount, as a decimal text in dollars.
    public var expectedHighestAmount: String
    /// The average amount, as a decimal text in dollars.
    public var expectedAverageAmount: String
    /// The sum of a month, as a decimal text in dollars.
    public var expectedMonthlyAmount: String
    /// The SEC codes of the transfers.
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

/// The debits that an originator expects.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferDebitUsageConfiguration: JSONEncodable, RedactedDescription {
    /// How often a user is debited or credited.
    public var expectedFrequency: OriginatorExpectedTransferFrequency
    /// The largest amount, as a decimal text in dollars.
    public var expectedHighestAmount: String
    /// The average amount, as a decimal text in dollars.
    public var expectedAverageAmount: String
    /// The sum of a month, as a decimal text in dollars.
    public var expectedMonthlyAmount: String
    /// The SEC codes of the transfers.
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

/// The device of a user who starts a transfer.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate).
public struct TransferDevice: JSONEncodable, RedactedDescription {
    /// The IP address of the user's device.
    public var ipAddress: String
    /// The user agent of the user's browser.
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

/// A change of a transfer, refund or sweep.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct TransferEvent: JSONObjectDecodable, RedactedDescription {
    /// The number of the event.
    ///
    /// Numbers grow, with gaps.
    ///
    /// 0 or more.
    public let eventID: Int
    /// When it happened, in UTC.
    public let timestamp: Timestamp
    /// What happened.
    public let eventType: TransferEventType
    /// The user's account; absent for sweeps.
    public let accountID: AccountID?
    /// Your account that the money comes from or goes to.
    public let fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public let ledgerID: String?
    /// The transfer; empty for sweeps.
    public let transferID: String
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { deprecatedOriginationAccountID }
    private let deprecatedOriginationAccountID: String?
    /// The direction of the transfer; absent for sweeps.
    public let transferType: OmittableTransferType?
    /// The amount of the transfer as a decimal text; absent for sweeps.
    public let transferAmount: String?
    /// Why the transfer failed or was returned; `null` otherwise.
    public let failureReason: TransferFailure?
    /// The sweep; `null` for events without one.
    public let sweepID: String?
    /// What was swept, as a signed decimal text; `null` for events without a sweep.
    ///
    /// Negative when money leaves your account.
    public let sweepAmount: String?
    /// The refund that the event concerns; `null` when it concerns the transfer itself.
    public let refundID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public let originatorClientID: String?
    /// The transfer intent that led to the transfer; `null` without one.
    public let intentID: String?
    /// The fee that was taken when a wire was returned, as a decimal text; `null` without one.
    public let wireReturnFee: String?
    /// The sum that the event moved, with a sign, such as `-10.00`; `null` for most events.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public let eventAmount: String?

    private static let keys = JSONKeyTable("event_id", "timestamp", "event_type", "account_id", "funding_account_id", "ledger_id", "transfer_id", "origination_account_id", "transfer_type", "transfer_amount", "failure_reason", "sweep_id", "sweep_amount", "refund_id", "originator_client_id", "intent_id", "wire_return_fee", "event_amount")
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
        var eventAmount: String?
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
                case 17: eventAmount = json.decode()
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
        self.deprecatedOriginationAccountID = originationAccountID
        self.transferType = transferType
        self.transferAmount = transferAmount
        self.failureReason = failureReason
        self.sweepID = sweepID
        self.sweepAmount = sweepAmount
        self.refundID = refundID
        self.originatorClientID = originatorClientID
        self.intentID = intentID
        self.wireReturnFee = wireReturnFee
        self.eventAmount = eventAmount
    }
}

/// A part of a transfer's amount that is expected to reach you.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferExpectedSweepSettlementScheduleItem: JSONObjectDecodable, RedactedDescription {
    /// The date on which it is expected.
    public let sweepSettlementDate: CalendarDate
    /// What will have reached you in total by then, as a decimal text.
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

/// Why a movement of money failed or was returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferFailure: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The code of the payment network, such as `R01`; `null` unless it was returned.
    public var failureCode: String?
    /// The ACH return code, such as `R01`; `null` unless it was returned.
    @available(*, deprecated, message: "Use `failureCode`.")
    public var achReturnCode: String? { get { deprecatedAchReturnCode } set { deprecatedAchReturnCode = newValue } }
    private var deprecatedAchReturnCode: String?
    /// An explanation for people.
    public var description: String?

    /// Creates a value; omitted members are not sent.
    public init(
        failureCode: String? = nil,
        achReturnCode: String? = nil,
        description: String? = nil
    ) {
        self.failureCode = failureCode
        self.deprecatedAchReturnCode = achReturnCode
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
        self.deprecatedAchReturnCode = achReturnCode
        self.description = description
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("failure_code", failureCode)
        json.field("ach_return_code", deprecatedAchReturnCode)
        json.field("description", description)
        json.endObject()
    }
}

/// An originator's account that pays and receives money.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate).
public struct TransferFundingAccount: JSONEncodable, RedactedDescription {
    /// The access token of the Item with the account.
    public var accessToken: AccessToken
    /// The account.
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

/// An originator's account that pays and receives money.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate).
public struct TransferFundingAccountWithDisplayName: JSONEncodable, RedactedDescription {
    /// The access token of the Item with the account.
    public var accessToken: AccessToken
    /// The account.
    public var accountID: AccountID
    /// The name of the account in the Plaid Dashboard.
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
