// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/categories/get`.
///
/// Returns the legacy transaction categories.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#categoriesget).
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

/// A request to `/transactions/enrich`.
///
/// Adds merchants, categories and locations to transactions that you supply.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct TransactionsEnrichRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsEnrichResponse
    public static var path: StaticString { "/transactions/enrich" }
    public static var kind: PlaidOperationKind { .write }
    /// The kind of account that the transactions belong to: `credit` or `depository`.
    public var accountType: String
    /// The transactions, at most 100.
    public var transactions: [ClientProvidedTransaction]
    /// Further settings of the request.
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
///
/// Returns an Item's transactions of a range of dates, page by page.
///
/// Pages can shift while transactions arrive; new code should call `/transactions/sync`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsGetResponse
    public static var path: StaticString { "/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// Further settings of the request.
    public var options: TransactionsGetRequestOptions?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
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
///
/// Returns the recurring inflows and outflows that Plaid detects in an Item's transactions.
///
/// Call it when the history is complete: six months of transactions give the best results.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionsRecurringGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRecurringGetResponse
    public static var path: StaticString { "/transactions/recurring/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: TransactionsRecurringGetRequestOptions?
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
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
///
/// Fetches new transactions from the institution now.
///
/// The call returns before the transactions exist; a webhook such as `SYNC_UPDATES_AVAILABLE` reports them.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrefresh).
public struct TransactionsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRefreshResponse
    public static var path: StaticString { "/transactions/refresh" }
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

/// A request to `/beta/transactions/rules/v1/create`.
///
/// Creates a rule that assigns a category to matching transactions of an Item.
public struct TransactionsRulesCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesCreateResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// The broad category to assign.
    public var pfcPrimaryCategory: String
    /// The narrow category to assign.
    public var pfcDetailedCategory: String
    /// Which transactions match.
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
///
/// Returns the categorization rules of an Item.
public struct TransactionsRulesListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesListResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
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
///
/// Deletes a categorization rule of an Item.
public struct TransactionsRulesRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsRulesRemoveResponse
    public static var path: StaticString { "/beta/transactions/rules/v1/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
    public var clientUserID: String
    /// The identifier of the rule.
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
///
/// Returns the transactions that were added, modified and removed since a cursor.
///
/// Call it until `hasMore` is false, and store the last cursor together with the changes. If a call fails with
/// `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, restart from the cursor of the first page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
public struct TransactionsSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsSyncResponse
    public static var path: StaticString { "/transactions/sync" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
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
///
/// Returns insights about a user from transactions that you have enriched.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct TransactionsUserInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransactionsUserInsightsGetResponse
    public static var path: StaticString { "/beta/transactions/user_insights/v1/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Your own identifier of the user.
    ///
    /// Use a stable identifier that is not personal: no email address and no telephone number.
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
