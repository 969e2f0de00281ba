// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/signal/decision/report`.
public struct SignalDecisionReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalDecisionReportResponse
    public static var path: StaticString { "/signal/decision/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_transaction_id`.
    public var clientTransactionID: String
    /// The JSON member `initiated`.
    public var initiated: Bool
    /// The JSON member `days_funds_on_hold`.
    public var daysFundsOnHold: Int?
    /// The JSON member `decision_outcome`.
    public var decisionOutcome: SignalDecisionOutcome?
    /// The JSON member `payment_method`.
    public var paymentMethod: SignalPaymentMethod?
    /// The JSON member `amount_instantly_available`.
    public var amountInstantlyAvailable: Decimal?
    /// The JSON member `submitted_at`.
    public var submittedAt: Timestamp?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/signal/evaluate`.
public struct SignalEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalEvaluateResponse
    public static var path: StaticString { "/signal/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `client_transaction_id`.
    public var clientTransactionID: String
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `user_present`.
    public var userPresent: Bool?
    /// The JSON member `client_user_id`.
    public var clientUserID: String?
    /// The JSON member `is_recurring`.
    public var isRecurring: Bool?
    /// The JSON member `default_payment_method`.
    public var defaultPaymentMethod: String?
    /// The JSON member `user`.
    public var user: SignalUser?
    /// The JSON member `device`.
    public var device: SignalDevice?
    /// The JSON member `risk_profile_key`.
    public var riskProfileKey: String?
    /// The JSON member `ruleset_key`.
    public var rulesetKey: String?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/signal/prepare`.
public struct SignalPrepareRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalPrepareResponse
    public static var path: StaticString { "/signal/prepare" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
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

/// A request to `/signal/return/report`.
public struct SignalReturnReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalReturnReportResponse
    public static var path: StaticString { "/signal/return/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_transaction_id`.
    public var clientTransactionID: String
    /// The JSON member `return_code`.
    public var returnCode: String
    /// The JSON member `returned_at`.
    public var returnedAt: Timestamp?

    /// Creates a value; omitted members are not sent.
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

/// A request to `/signal/schedule`.
public struct SignalScheduleRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalScheduleResponse
    public static var path: StaticString { "/signal/schedule" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `client_transaction_id`.
    public var clientTransactionID: String
    /// The JSON member `amount`.
    public var amount: Decimal
    /// The JSON member `default_payment_method`.
    public var defaultPaymentMethod: SignalScheduleDefaultPaymentMethod?

    /// Creates a value; omitted members are not sent.
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
