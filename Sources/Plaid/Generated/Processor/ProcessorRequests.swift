// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/processor/account/get`.
public struct ProcessorAccountGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorAccountGetResponse
    public static var path: StaticString { "/processor/account/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorApexProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenCreateResponse
    public static var path: StaticString { "/processor/apex/processor_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
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

/// A request to `/processor/auth/get`.
public struct ProcessorAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorAuthGetResponse
    public static var path: StaticString { "/processor/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorBalanceGetResponse
    public static var path: StaticString { "/processor/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `options`.
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
public struct ProcessorBankTransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorBankTransferCreateResponse
    public static var path: StaticString { "/processor/bank_transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `type`.
    public var type: BankTransferType
    /// The JSON member `network`.
    public var network: BankTransferNetwork
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `ach_class`.
    public var achClass: ACHClass?
    /// The JSON member `user`.
    public var user: BankTransferUser
    /// The JSON member `custom_tag`.
    public var customTag: String?
    /// The JSON member `metadata`.
    public var metadata: [String: String]?
    /// The JSON member `origination_account_id`.
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
public struct ProcessorIdentityGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorIdentityGetResponse
    public static var path: StaticString { "/processor/identity/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorIdentityMatchRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorIdentityMatchResponse
    public static var path: StaticString { "/processor/identity/match" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `user`.
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
public struct ProcessorInvestmentsAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsAuthGetResponse
    public static var path: StaticString { "/processor/investments/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorInvestmentsHoldingsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsHoldingsGetResponse
    public static var path: StaticString { "/processor/investments/holdings/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorInvestmentsTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorInvestmentsTransactionsGetResponse
    public static var path: StaticString { "/processor/investments/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `options`.
    public var options: InvestmentsTransactionsGetRequestOptions?
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
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
public struct ProcessorLiabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorLiabilitiesGetResponse
    public static var path: StaticString { "/processor/liabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorSignalDecisionReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalDecisionReportResponse
    public static var path: StaticString { "/processor/signal/decision/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
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
public struct ProcessorSignalEvaluateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalEvaluateResponse
    public static var path: StaticString { "/processor/signal/evaluate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
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
    /// The JSON member `ruleset_key`.
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
public struct ProcessorSignalPrepareRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalPrepareResponse
    public static var path: StaticString { "/processor/signal/prepare" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
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
public struct ProcessorSignalReturnReportRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorSignalReturnReportResponse
    public static var path: StaticString { "/processor/signal/return/report" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `client_transaction_id`.
    public var clientTransactionID: String
    /// The JSON member `return_code`.
    public var returnCode: String
    /// The JSON member `returned_at`.
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
public struct ProcessorStripeBankAccountTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorStripeBankAccountTokenCreateResponse
    public static var path: StaticString { "/processor/stripe/bank_account_token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
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

/// A request to `/processor/token/create`.
public struct ProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenCreateResponse
    public static var path: StaticString { "/processor/token/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `processor`.
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
public struct ProcessorTokenPermissionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenPermissionsGetResponse
    public static var path: StaticString { "/processor/token/permissions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
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
public struct ProcessorTokenPermissionsSetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenPermissionsSetResponse
    public static var path: StaticString { "/processor/token/permissions/set" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `products`.
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
public struct ProcessorTokenWebhookUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTokenWebhookUpdateResponse
    public static var path: StaticString { "/processor/token/webhook/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `webhook`.
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
public struct ProcessorTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsGetResponse
    public static var path: StaticString { "/processor/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `options`.
    public var options: ProcessorTransactionsGetRequestOptions?
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
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
public struct ProcessorTransactionsRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsRecurringGetResponse
    public static var path: StaticString { "/processor/transactions/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `options`.
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
public struct ProcessorTransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsRefreshResponse
    public static var path: StaticString { "/processor/transactions/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `processor_token`.
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
public struct ProcessorTransactionsSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = ProcessorTransactionsSyncResponse
    public static var path: StaticString { "/processor/transactions/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `processor_token`.
    public var processorToken: ProcessorToken
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `options`.
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
