// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/categories/get`.
public struct CategoriesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CategoriesGetResponse
    public static var path: StaticString { "/categories/get" }
    public static var kind: PlaidOperationKind { .read }

    /// Creates a value; omitted members are not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/beta/transactions/v1/enhance`.
public struct TransactionsEnhanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsEnhanceGetResponse
    public static var path: StaticString { "/beta/transactions/v1/enhance" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `account_type`.
    public var accountType: String
    /// The JSON member `transactions`.
    public var transactions: [ClientProvidedRawTransaction]

    /// Creates a value; omitted members are not sent.
    public init(
        accountType: String,
        transactions: [ClientProvidedRawTransaction]
    ) {
        self.accountType = accountType
        self.transactions = transactions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_type", accountType)
        json.field("transactions", transactions)
        json.endObject()
    }
}

/// A request to `/transactions/enrich`.
public struct TransactionsEnrichRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsEnrichResponse
    public static var path: StaticString { "/transactions/enrich" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `account_type`.
    public var accountType: String
    /// The JSON member `transactions`.
    public var transactions: [ClientProvidedTransaction]
    /// The JSON member `options`.
    public var options: TransactionsEnrichRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accountType: String,
        transactions: [ClientProvidedTransaction],
        options: TransactionsEnrichRequestOptions? = nil
    ) {
        self.accountType = accountType
        self.transactions = transactions
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_type", accountType)
        json.field("transactions", transactions)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/transactions/get`.
public struct TransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsGetResponse
    public static var path: StaticString { "/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `options`.
    public var options: TransactionsGetRequestOptions?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: TransactionsGetRequestOptions? = nil
    ) {
        self.options = options
        self.accessToken = accessToken
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("options", options)
        json.field("access_token", accessToken)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}

/// A request to `/transactions/recurring/get`.
public struct TransactionsRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRecurringGetResponse
    public static var path: StaticString { "/transactions/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `options`.
    public var options: TransactionsRecurringGetRequestOptions?
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: TransactionsRecurringGetRequestOptions? = nil,
        accountIDs: [AccountID]? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}

/// A request to `/transactions/refresh`.
public struct TransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRefreshResponse
    public static var path: StaticString { "/transactions/refresh" }
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

/// A request to `/beta/transactions/rules/v1/create`.
public struct TransactionsRulesCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesCreateResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `pfc_primary_category`.
    public var pfcPrimaryCategory: String
    /// The JSON member `pfc_detailed_category`.
    public var pfcDetailedCategory: String
    /// The JSON member `rule_details`.
    public var ruleDetails: TransactionsRuleDetails

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        pfcPrimaryCategory: String,
        pfcDetailedCategory: String,
        ruleDetails: TransactionsRuleDetails
    ) {
        self.clientUserID = clientUserID
        self.pfcPrimaryCategory = pfcPrimaryCategory
        self.pfcDetailedCategory = pfcDetailedCategory
        self.ruleDetails = ruleDetails
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("pfc_primary_category", pfcPrimaryCategory)
        json.field("pfc_detailed_category", pfcDetailedCategory)
        json.field("rule_details", ruleDetails)
        json.endObject()
    }
}

/// A request to `/beta/transactions/rules/v1/list`.
public struct TransactionsRulesListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesListResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `client_user_id`.
    public var clientUserID: String

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String
    ) {
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}

/// A request to `/beta/transactions/rules/v1/remove`.
public struct TransactionsRulesRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesRemoveResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `client_user_id`.
    public var clientUserID: String
    /// The JSON member `rule_id`.
    public var ruleID: String

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String,
        ruleID: String
    ) {
        self.clientUserID = clientUserID
        self.ruleID = ruleID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.field("rule_id", ruleID)
        json.endObject()
    }
}

/// A request to `/transactions/sync`.
public struct TransactionsSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsSyncResponse
    public static var path: StaticString { "/transactions/sync" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `options`.
    public var options: TransactionsSyncRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        cursor: String? = nil,
        count: Int? = nil,
        options: TransactionsSyncRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.cursor = cursor
        self.count = count
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("cursor", cursor)
        json.field("count", count)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/beta/transactions/user_insights/v1/get`.
public struct TransactionsUserInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsUserInsightsGetResponse
    public static var path: StaticString { "/beta/transactions/user_insights/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `client_user_id`.
    public var clientUserID: String

    /// Creates a value; omitted members are not sent.
    public init(
        clientUserID: String
    ) {
        self.clientUserID = clientUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_user_id", clientUserID)
        json.endObject()
    }
}
