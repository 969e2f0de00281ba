// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/signal/decision/report`.
///
/// Reports whether you initiated an ACH transaction that Signal evaluated.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signaldecisionreport).
public struct SignalDecisionReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalDecisionReportResponse
    public static var path: StaticString { "/signal/decision/report" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the evaluation.
    ///
    /// Reports refer to it.
    ///
    /// 1 to 36 characters.
    public var clientTransactionID: String
    /// Whether you made the debit.
    public var initiated: Bool
    /// How many days you hold the money before the user can spend it.
    ///
    /// 0 or more.
    public var daysFundsOnHold: Int?
    /// What you decided.
    public var decisionOutcome: SignalDecisionOutcome?
    /// The payment network that you used.
    public var paymentMethod: SignalPaymentMethod?
    /// What the user could spend at once, in dollars.
    public var amountInstantlyAvailable: Decimal?
    /// When you submitted the debit, in UTC.
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
///
/// Evaluates the risk that an ACH debit will be returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalevaluate).
public struct SignalEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalEvaluateResponse
    public static var path: StaticString { "/signal/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The account that the debit is to be taken from.
    public var accountID: AccountID
    /// Your own identifier of the evaluation.
    ///
    /// Reports refer to it.
    ///
    /// 1 to 36 characters.
    public var clientTransactionID: String
    /// The amount in dollars, such as 102.05.
    public var amount: Decimal
    /// Whether the user is present.
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var userPresent: Bool? { get { deprecatedUserPresent } set { deprecatedUserPresent = newValue } }
    private var deprecatedUserPresent: Bool?
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String?
    /// Whether the debit is one of a series.
    public var isRecurring: Bool?
    /// The payment network that you intend to use.
    public var defaultPaymentMethod: String?
    /// Data about the account holder, which makes the evaluation more precise.
    public var user: SignalUser?
    /// The device of the user, which makes the evaluation more precise.
    public var device: SignalDevice?
    /// The key of an older profile.
    @available(*, deprecated, message: "Use `rulesetKey`.")
    public var riskProfileKey: String? { get { deprecatedRiskProfileKey } set { deprecatedRiskProfileKey = newValue } }
    private var deprecatedRiskProfileKey: String?
    /// The key of the ruleset in the Plaid Dashboard.
    ///
    /// Absent means the default one.
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
        self.deprecatedUserPresent = userPresent
        self.clientUserID = clientUserID
        self.isRecurring = isRecurring
        self.defaultPaymentMethod = defaultPaymentMethod
        self.user = user
        self.device = device
        self.deprecatedRiskProfileKey = riskProfileKey
        self.rulesetKey = rulesetKey
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("client_transaction_id", clientTransactionID)
        json.field("amount", amount)
        json.field("user_present", deprecatedUserPresent)
        json.field("client_user_id", clientUserID)
        json.field("is_recurring", isRecurring)
        json.field("default_payment_method", defaultPaymentMethod)
        json.field("user", user)
        json.field("device", device)
        json.field("risk_profile_key", deprecatedRiskProfileKey)
        json.field("ruleset_key", rulesetKey)
        json.endObject()
    }
}

/// A request to `/signal/prepare`.
///
/// Enables Signal for an Item that was created without it, so that evaluations are more precise.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalprepare).
public struct SignalPrepareRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalPrepareResponse
    public static var path: StaticString { "/signal/prepare" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
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
///
/// Reports that an ACH transaction which Signal evaluated was returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal#signalreturnreport).
public struct SignalReturnReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalReturnReportResponse
    public static var path: StaticString { "/signal/return/report" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the evaluation.
    ///
    /// Reports refer to it.
    ///
    /// 1 to 36 characters.
    public var clientTransactionID: String
    /// The ACH return code, such as `R01`.
    public var returnCode: String
    /// When you learned of the return, in UTC.
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
///
/// Finds a date for a planned ACH debit on which a return is less likely.
public struct SignalScheduleRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SignalScheduleResponse
    public static var path: StaticString { "/signal/schedule" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The account that the debit is to be taken from.
    public var accountID: AccountID
    /// Your own identifier of the evaluation.
    ///
    /// Reports refer to it.
    ///
    /// 1 to 36 characters.
    public var clientTransactionID: String
    /// The amount in dollars, such as 102.05.
    public var amount: Decimal
    /// The payment network that you intend to use.
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
