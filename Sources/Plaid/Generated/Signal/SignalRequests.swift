// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/signal/decision/report` is sent.
public struct SignalDecisionReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalDecisionReportResponse
    public static var path: StaticString { "/signal/decision/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `client_transaction_id`.
    public var clientTransactionID: String
    /// The wire's `initiated`.
    public var initiated: Bool
    /// The wire's `days_funds_on_hold`.
    public var daysFundsOnHold: Int?
    /// The wire's `decision_outcome`.
    public var decisionOutcome: SignalDecisionOutcome?
    /// The wire's `payment_method`.
    public var paymentMethod: SignalPaymentMethod?
    /// The wire's `amount_instantly_available`.
    public var amountInstantlyAvailable: Decimal?
    /// The wire's `submitted_at`.
    public var submittedAt: Timestamp?

    /// Makes a value; what is left out is not sent.
    public init(
        clientTransactionID: String,
        initiated: Bool,
        daysFundsOnHold: Int? = nil,
        decisionOutcome: SignalDecisionOutcome? = nil,
        paymentMethod: SignalPaymentMethod? = nil,
        amountInstantlyAvailable: Decimal? = nil,
        submittedAt: Timestamp? = nil
    ) {
        self.clientTransactionID = clientTransactionID
        self.initiated = initiated
        self.daysFundsOnHold = daysFundsOnHold
        self.decisionOutcome = decisionOutcome
        self.paymentMethod = paymentMethod
        self.amountInstantlyAvailable = amountInstantlyAvailable
        self.submittedAt = submittedAt
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_transaction_id", clientTransactionID)
        json.field("initiated", initiated)
        json.field("days_funds_on_hold", daysFundsOnHold)
        json.field("decision_outcome", decisionOutcome)
        json.field("payment_method", paymentMethod)
        json.field("amount_instantly_available", amountInstantlyAvailable)
        json.field("submitted_at", submittedAt)
        json.endObject()
    }
}

/// What `/signal/evaluate` is sent.
public struct SignalEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalEvaluateResponse
    public static var path: StaticString { "/signal/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `account_id`.
    public var accountID: AccountID
    /// The wire's `client_transaction_id`.
    public var clientTransactionID: String
    /// The wire's `amount`.
    public var amount: Decimal
    /// The wire's `user_present`.
    public var userPresent: Bool?
    /// The wire's `client_user_id`.
    public var clientUserID: String?
    /// The wire's `is_recurring`.
    public var isRecurring: Bool?
    /// The wire's `default_payment_method`.
    public var defaultPaymentMethod: String?
    /// The wire's `user`.
    public var user: SignalUser?
    /// The wire's `device`.
    public var device: SignalDevice?
    /// The wire's `risk_profile_key`.
    public var riskProfileKey: String?
    /// The wire's `ruleset_key`.
    public var rulesetKey: String?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        clientTransactionID: String,
        amount: Decimal,
        userPresent: Bool? = nil,
        clientUserID: String? = nil,
        isRecurring: Bool? = nil,
        defaultPaymentMethod: String? = nil,
        user: SignalUser? = nil,
        device: SignalDevice? = nil,
        riskProfileKey: String? = nil,
        rulesetKey: String? = nil
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.clientTransactionID = clientTransactionID
        self.amount = amount
        self.userPresent = userPresent
        self.clientUserID = clientUserID
        self.isRecurring = isRecurring
        self.defaultPaymentMethod = defaultPaymentMethod
        self.user = user
        self.device = device
        self.riskProfileKey = riskProfileKey
        self.rulesetKey = rulesetKey
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("client_transaction_id", clientTransactionID)
        json.field("amount", amount)
        json.field("user_present", userPresent)
        json.field("client_user_id", clientUserID)
        json.field("is_recurring", isRecurring)
        json.field("default_payment_method", defaultPaymentMethod)
        json.field("user", user)
        json.field("device", device)
        json.field("risk_profile_key", riskProfileKey)
        json.field("ruleset_key", rulesetKey)
        json.endObject()
    }
}

/// What `/signal/prepare` is sent.
public struct SignalPrepareRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalPrepareResponse
    public static var path: StaticString { "/signal/prepare" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// What `/signal/return/report` is sent.
public struct SignalReturnReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalReturnReportResponse
    public static var path: StaticString { "/signal/return/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `client_transaction_id`.
    public var clientTransactionID: String
    /// The wire's `return_code`.
    public var returnCode: String
    /// The wire's `returned_at`.
    public var returnedAt: Timestamp?

    /// Makes a value; what is left out is not sent.
    public init(
        clientTransactionID: String,
        returnCode: String,
        returnedAt: Timestamp? = nil
    ) {
        self.clientTransactionID = clientTransactionID
        self.returnCode = returnCode
        self.returnedAt = returnedAt
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_transaction_id", clientTransactionID)
        json.field("return_code", returnCode)
        json.field("returned_at", returnedAt)
        json.endObject()
    }
}

/// What `/signal/schedule` is sent.
public struct SignalScheduleRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalScheduleResponse
    public static var path: StaticString { "/signal/schedule" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `account_id`.
    public var accountID: AccountID
    /// The wire's `client_transaction_id`.
    public var clientTransactionID: String
    /// The wire's `amount`.
    public var amount: Decimal
    /// The wire's `default_payment_method`.
    public var defaultPaymentMethod: SignalScheduleDefaultPaymentMethod?

    /// Makes a value; what is left out is not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        clientTransactionID: String,
        amount: Decimal,
        defaultPaymentMethod: SignalScheduleDefaultPaymentMethod? = nil
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.clientTransactionID = clientTransactionID
        self.amount = amount
        self.defaultPaymentMethod = defaultPaymentMethod
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("client_transaction_id", clientTransactionID)
        json.field("amount", amount)
        json.field("default_payment_method", defaultPaymentMethod)
        json.endObject()
    }
}
