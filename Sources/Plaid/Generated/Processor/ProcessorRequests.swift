// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/processor/account/get`.
///
/// Returns the account that a processor token gives access to.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoraccountget).
public struct ProcessorAccountGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorAccountGetResponse
    public static var path: StaticString { "/processor/account/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/apex/processor_token/create`.
///
/// Creates a processor token for Apex.
public struct ProcessorApexProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenCreateResponse
    public static var path: StaticString { "/processor/apex/processor_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The account that the token gives access to.
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

/// A request to `/processor/auth/get`.
///
/// Returns the account and routing numbers of a processor token's account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorauthget).
public struct ProcessorAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorAuthGetResponse
    public static var path: StaticString { "/processor/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/balance/get`.
///
/// Returns the account of a processor token with a balance fetched from the institution now.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorbalanceget).
public struct ProcessorBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorBalanceGetResponse
    public static var path: StaticString { "/processor/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// Further settings of the request.
    public var options: ProcessorBalanceGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        options: ProcessorBalanceGetRequestOptions? = nil
    ) {
        self.processorToken = processorToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/processor/bank_transfer/create`.
///
/// Creates a bank transfer with a processor token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#bank_transfercreate).
public struct ProcessorBankTransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorBankTransferCreateResponse
    public static var path: StaticString { "/processor/bank_transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public var type: BankTransferType
    /// The payment network.
    public var network: BankTransferNetwork
    /// The amount as a positive decimal text with two digits, such as `10.00`.
    public var amount: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: String
    /// What the user finds on the bank statement.
    ///
    /// At most 10 characters.
    public var description: String
    /// The SEC code, which says how the user agreed to the transfer.
    public var achClass: ACHClass?
    /// The account holder.
    public var user: BankTransferUser
    /// A text that you want to find again.
    ///
    /// At most 100 characters.
    public var customTag: String?
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public var metadata: [String: String]?
    /// Your account that the money comes from or goes to.
    public var originationAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        processorToken: ProcessorToken,
        type: BankTransferType,
        network: BankTransferNetwork,
        amount: String,
        isoCurrencyCode: String,
        description: String,
        user: BankTransferUser,
        achClass: ACHClass? = nil,
        customTag: String? = nil,
        metadata: [String: String]? = nil,
        originationAccountID: String? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.processorToken = processorToken
        self.type = type
        self.network = network
        self.amount = amount
        self.isoCurrencyCode = isoCurrencyCode
        self.description = description
        self.achClass = achClass
        self.user = user
        self.customTag = customTag
        self.metadata = metadata
        self.originationAccountID = originationAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("processor_token", processorToken)
        json.field("type", type)
        json.field("network", network)
        json.field("amount", amount)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("description", description)
        json.field("ach_class", achClass)
        json.field("user", user)
        json.field("custom_tag", customTag)
        json.field("metadata", metadata)
        json.field("origination_account_id", originationAccountID)
        json.endObject()
    }
}

/// A request to `/processor/identity/get`.
///
/// Returns the owners of a processor token's account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentityget).
public struct ProcessorIdentityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorIdentityGetResponse
    public static var path: StaticString { "/processor/identity/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/identity/match`.
///
/// Compares data about a user with the owners of a processor token's account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processoridentitymatch).
public struct ProcessorIdentityMatchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorIdentityMatchResponse
    public static var path: StaticString { "/processor/identity/match" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// What you know about the user.
    ///
    /// Leave out what you do not know; its score is then `null`.
    public var user: IdentityMatchUser?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        user: IdentityMatchUser? = nil
    ) {
        self.processorToken = processorToken
        self.user = user
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("user", user)
        json.endObject()
    }
}

/// A request to `/processor/investments/auth/get`.
///
/// Returns what a transfer of investments from a processor token's account requires.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget).
public struct ProcessorInvestmentsAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsAuthGetResponse
    public static var path: StaticString { "/processor/investments/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/investments/holdings/get`.
///
/// Returns the securities that a processor token's account holds.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget).
public struct ProcessorInvestmentsHoldingsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsHoldingsGetResponse
    public static var path: StaticString { "/processor/investments/holdings/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/investments/transactions/get`.
///
/// Returns the investment transactions of a processor token's account, page by page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget).
public struct ProcessorInvestmentsTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsTransactionsGetResponse
    public static var path: StaticString { "/processor/investments/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Further settings of the request.
    public var options: InvestmentsTransactionsGetRequestOptions?
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil
    ) {
        self.options = options
        self.processorToken = processorToken
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("options", options)
        json.field("processor_token", processorToken)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// A request to `/processor/liabilities/get`.
///
/// Returns the loan or card that a processor token's account is.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget).
public struct ProcessorLiabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorLiabilitiesGetResponse
    public static var path: StaticString { "/processor/liabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/signal/decision/report`.
///
/// Reports whether you initiated an ACH transaction that Signal evaluated.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport).
public struct ProcessorSignalDecisionReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalDecisionReportResponse
    public static var path: StaticString { "/processor/signal/decision/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
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

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        clientTransactionID: String,
        initiated: Bool,
        daysFundsOnHold: Int? = nil,
        decisionOutcome: SignalDecisionOutcome? = nil,
        paymentMethod: SignalPaymentMethod? = nil,
        amountInstantlyAvailable: Decimal? = nil
    ) {
        self.processorToken = processorToken
        self.clientTransactionID = clientTransactionID
        self.initiated = initiated
        self.daysFundsOnHold = daysFundsOnHold
        self.decisionOutcome = decisionOutcome
        self.paymentMethod = paymentMethod
        self.amountInstantlyAvailable = amountInstantlyAvailable
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("client_transaction_id", clientTransactionID)
        json.field("initiated", initiated)
        json.field("days_funds_on_hold", daysFundsOnHold)
        json.field("decision_outcome", decisionOutcome)
        json.field("payment_method", paymentMethod)
        json.field("amount_instantly_available", amountInstantlyAvailable)
        json.endObject()
    }
}

/// A request to `/processor/signal/evaluate`.
///
/// Evaluates the risk that an ACH debit from a processor token's account will be returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate).
public struct ProcessorSignalEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalEvaluateResponse
    public static var path: StaticString { "/processor/signal/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// Your own identifier of the evaluation.
    ///
    /// Reports refer to it.
    ///
    /// 1 to 36 characters.
    public var clientTransactionID: String
    /// The amount in dollars, such as 102.05.
    public var amount: Decimal
    /// Whether the user is present.
    public var userPresent: Bool?
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
    /// The key of the ruleset in the Plaid Dashboard.
    ///
    /// Absent means the default one.
    public var rulesetKey: String?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        clientTransactionID: String,
        amount: Decimal,
        userPresent: Bool? = nil,
        clientUserID: String? = nil,
        isRecurring: Bool? = nil,
        defaultPaymentMethod: String? = nil,
        user: SignalUser? = nil,
        device: SignalDevice? = nil,
        rulesetKey: String? = nil
    ) {
        self.processorToken = processorToken
        self.clientTransactionID = clientTransactionID
        self.amount = amount
        self.userPresent = userPresent
        self.clientUserID = clientUserID
        self.isRecurring = isRecurring
        self.defaultPaymentMethod = defaultPaymentMethod
        self.user = user
        self.device = device
        self.rulesetKey = rulesetKey
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("client_transaction_id", clientTransactionID)
        json.field("amount", amount)
        json.field("user_present", userPresent)
        json.field("client_user_id", clientUserID)
        json.field("is_recurring", isRecurring)
        json.field("default_payment_method", defaultPaymentMethod)
        json.field("user", user)
        json.field("device", device)
        json.field("ruleset_key", rulesetKey)
        json.endObject()
    }
}

/// A request to `/processor/signal/prepare`.
///
/// Enables Signal for a processor token, so that evaluations are more precise.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalprepare).
public struct ProcessorSignalPrepareRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalPrepareResponse
    public static var path: StaticString { "/processor/signal/prepare" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/signal/return/report`.
///
/// Reports that an ACH transaction which Signal evaluated was returned.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport).
public struct ProcessorSignalReturnReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalReturnReportResponse
    public static var path: StaticString { "/processor/signal/return/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
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
        processorToken: ProcessorToken,
        clientTransactionID: String,
        returnCode: String,
        returnedAt: Timestamp? = nil
    ) {
        self.processorToken = processorToken
        self.clientTransactionID = clientTransactionID
        self.returnCode = returnCode
        self.returnedAt = returnedAt
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("client_transaction_id", clientTransactionID)
        json.field("return_code", returnCode)
        json.field("returned_at", returnedAt)
        json.endObject()
    }
}

/// A request to `/processor/stripe/bank_account_token/create`.
///
/// Creates a bank account token for Stripe.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate).
public struct ProcessorStripeBankAccountTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorStripeBankAccountTokenCreateResponse
    public static var path: StaticString { "/processor/stripe/bank_account_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The account that the token gives access to.
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

/// A request to `/processor/token/create`.
///
/// Creates a token that gives a partner access to one account of an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokencreate).
public struct ProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenCreateResponse
    public static var path: StaticString { "/processor/token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The account that the token gives access to.
    public var accountID: AccountID
    /// The partner that gets the token.
    public var processor: ProcessorTokenCreateRequestProcessor

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        processor: ProcessorTokenCreateRequestProcessor
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.processor = processor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("processor", processor)
        json.endObject()
    }
}

/// A request to `/processor/token/permissions/get`.
///
/// Returns the products that a processor token may use.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsget).
public struct ProcessorTokenPermissionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenPermissionsGetResponse
    public static var path: StaticString { "/processor/token/permissions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/token/permissions/set`.
///
/// Sets the products that a processor token may use.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processors/#processortokenpermissionsset).
public struct ProcessorTokenPermissionsSetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenPermissionsSetResponse
    public static var path: StaticString { "/processor/token/permissions/set" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// The products that the processor may use; empty for all.
    public var products: [Products]

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        products: [Products]
    ) {
        self.processorToken = processorToken
        self.products = products
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("products", products)
        json.endObject()
    }
}

/// A request to `/processor/token/webhook/update`.
///
/// Sets the URL that receives the webhooks of a processor token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate).
public struct ProcessorTokenWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenWebhookUpdateResponse
    public static var path: StaticString { "/processor/token/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        webhook: String? = nil
    ) {
        self.processorToken = processorToken
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        if let webhook { json.field("webhook", webhook) } else { json.key("webhook"); json.writeNull() }
        json.endObject()
    }
}

/// A request to `/processor/transactions/get`.
///
/// Returns the transactions of a processor token's account for a range of dates, page by page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsget).
public struct ProcessorTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsGetResponse
    public static var path: StaticString { "/processor/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Further settings of the request.
    public var options: ProcessorTransactionsGetRequestOptions?
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: ProcessorTransactionsGetRequestOptions? = nil
    ) {
        self.options = options
        self.processorToken = processorToken
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("options", options)
        json.field("processor_token", processorToken)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// A request to `/processor/transactions/recurring/get`.
///
/// Returns the recurring inflows and outflows of a processor token's account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget).
public struct ProcessorTransactionsRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsRecurringGetResponse
    public static var path: StaticString { "/processor/transactions/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// Further settings of the request.
    public var options: TransactionsRecurringGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        options: TransactionsRecurringGetRequestOptions? = nil
    ) {
        self.processorToken = processorToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/processor/transactions/refresh`.
///
/// Fetches new transactions of a processor token's account now.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh).
public struct ProcessorTransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsRefreshResponse
    public static var path: StaticString { "/processor/transactions/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken
    ) {
        self.processorToken = processorToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.endObject()
    }
}

/// A request to `/processor/transactions/sync`.
///
/// Returns the transactions of a processor token's account that changed since a cursor.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/processor-partners/#processortransactionssync).
public struct ProcessorTransactionsSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsSyncResponse
    public static var path: StaticString { "/processor/transactions/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that gives a partner access to one account.
    ///
    /// Never log it.
    public var processorToken: ProcessorToken
    /// Where the last run ended; absent or empty returns the whole history.
    ///
    /// Cursors belong to the Item and, if set, to `accountID`.
    public var cursor: String?
    /// How many changes a page has.
    ///
    /// Larger pages mean fewer requests.
    ///
    /// From 1 to 500. The default is `100`.
    public var count: Int?
    /// Further settings of the request.
    public var options: TransactionsSyncRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        processorToken: ProcessorToken,
        cursor: String? = nil,
        count: Int? = nil,
        options: TransactionsSyncRequestOptions? = nil
    ) {
        self.processorToken = processorToken
        self.cursor = cursor
        self.count = count
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("processor_token", processorToken)
        json.field("cursor", cursor)
        json.field("count", count)
        json.field("options", options)
        json.endObject()
    }
}
