// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/bank_transfer/balance/get`.
///
/// Returns the balance of your Bank Transfer account.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
public struct BankTransferBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferBalanceGetResponse
    public static var path: StaticString { "/bank_transfer/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget).
    public var originationAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originationAccountID: String? = nil
    ) {
        self.originationAccountID = originationAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("origination_account_id", originationAccountID)
        json.endObject()
    }
}

/// A request to `/bank_transfer/cancel`.
///
/// Cancels a bank transfer that has not been sent yet.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel).
public struct BankTransferCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCancelResponse
    public static var path: StaticString { "/bank_transfer/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel).
    public var bankTransferID: String

    /// Creates a value; omitted members are not sent.
    public init(
        bankTransferID: String
    ) {
        self.bankTransferID = bankTransferID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bank_transfer_id", bankTransferID)
        json.endObject()
    }
}

/// A request to `/bank_transfer/create`.
///
/// Creates a bank transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
public struct BankTransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCreateResponse
    public static var path: StaticString { "/bank_transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of an account. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var accountID: AccountID
    /// One of `debit` and `credit`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var type: BankTransferType
    /// One of `ach`, `same-day-ach` and `wire`. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var network: BankTransferNetwork
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var amount: String
    /// The ISO 4217 code of the currency.
    ///
    /// `null` exactly when `unofficialCurrencyCode` is set.
    public var isoCurrencyCode: String
    /// Text, at most 10 characters. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var description: String
    /// One of `ccd`, `ppd`, `tel` and `web`. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var achClass: ACHClass?
    /// An object with the members of ``BankTransferUser``. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var user: BankTransferUser
    /// Text, at most 100 characters. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var customTag: String?
    /// An object that maps names to texts, at most 50 members. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var metadata: [String: String]?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate).
    public var originationAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        idempotencyKey: String,
        accessToken: AccessToken,
        accountID: AccountID,
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
        self.accessToken = accessToken
        self.accountID = accountID
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
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
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

/// A request to `/bank_transfer/event/list`.
///
/// Returns bank transfer events that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
public struct BankTransferEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventListResponse
    public static var path: StaticString { "/bank_transfer/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var startDate: Timestamp?
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var endDate: Timestamp?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var bankTransferID: String?
    /// The identifier of an account. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var accountID: AccountID?
    /// One of `debit` and `credit`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var bankTransferType: BankTransferEventListBankTransferType?
    /// A list of ``BankTransferEventType`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var eventTypes: [BankTransferEventType]?
    /// A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var count: Int?
    /// A whole number, 0 or more. Optional. May be `null`. The default is `0`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var offset: Int?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var originationAccountID: String?
    /// One of `inbound` and `outbound`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth#bank_transfereventlist).
    public var direction: BankTransferEventListDirection?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        bankTransferID: String? = nil,
        accountID: AccountID? = nil,
        bankTransferType: BankTransferEventListBankTransferType? = nil,
        eventTypes: [BankTransferEventType]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        direction: BankTransferEventListDirection? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.bankTransferID = bankTransferID
        self.accountID = accountID
        self.bankTransferType = bankTransferType
        self.eventTypes = eventTypes
        self.count = count
        self.offset = offset
        self.originationAccountID = originationAccountID
        self.direction = direction
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("bank_transfer_id", bankTransferID)
        json.field("account_id", accountID)
        json.field("bank_transfer_type", bankTransferType)
        json.field("event_types", eventTypes)
        json.field("count", count)
        json.field("offset", offset)
        json.field("origination_account_id", originationAccountID)
        json.field("direction", direction)
        json.endObject()
    }
}

/// A request to `/bank_transfer/event/sync`.
///
/// Returns the bank transfer events after an event ID.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
public struct BankTransferEventSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventSyncResponse
    public static var path: StaticString { "/bank_transfer/event/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// A whole number, 0 or more. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
    public var afterID: Int
    /// A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#bank_transfereventsync).
    public var count: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        afterID: Int,
        count: Int? = nil
    ) {
        self.afterID = afterID
        self.count = count
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("after_id", afterID)
        json.field("count", count)
        json.endObject()
    }
}

/// A request to `/bank_transfer/get`.
///
/// Returns a bank transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
public struct BankTransferGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferGetResponse
    public static var path: StaticString { "/bank_transfer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferget).
    public var bankTransferID: String

    /// Creates a value; omitted members are not sent.
    public init(
        bankTransferID: String
    ) {
        self.bankTransferID = bankTransferID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bank_transfer_id", bankTransferID)
        json.endObject()
    }
}

/// A request to `/bank_transfer/list`.
///
/// Returns bank transfers that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
public struct BankTransferListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferListResponse
    public static var path: StaticString { "/bank_transfer/list" }
    public static var kind: PlaidOperationKind { .read }
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var startDate: Timestamp?
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var endDate: Timestamp?
    /// A whole number, from 1 to 25. Optional. The default is `25`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var count: Int?
    /// A whole number, 0 or more. Optional. The default is `0`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var offset: Int?
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var originationAccountID: String?
    /// One of `outbound` and `inbound`. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transferlist).
    public var direction: BankTransferDirection?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        direction: BankTransferDirection? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.count = count
        self.offset = offset
        self.originationAccountID = originationAccountID
        self.direction = direction
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("count", count)
        json.field("offset", offset)
        json.field("origination_account_id", originationAccountID)
        json.field("direction", direction)
        json.endObject()
    }
}

/// A request to `/bank_transfer/migrate_account`.
///
/// Creates an Item for bank transfers from account and routing numbers.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
public struct BankTransferMigrateAccountRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferMigrateAccountResponse
    public static var path: StaticString { "/bank_transfer/migrate_account" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    public var accountNumber: SensitiveString
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    public var routingNumber: String
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    public var wireRoutingNumber: String?
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account).
    public var accountType: String

    /// Creates a value; omitted members are not sent.
    public init(
        accountNumber: SensitiveString,
        routingNumber: String,
        accountType: String,
        wireRoutingNumber: String? = nil
    ) {
        self.accountNumber = accountNumber
        self.routingNumber = routingNumber
        self.wireRoutingNumber = wireRoutingNumber
        self.accountType = accountType
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_number", accountNumber)
        json.field("routing_number", routingNumber)
        json.field("wire_routing_number", wireRoutingNumber)
        json.field("account_type", accountType)
        json.endObject()
    }
}

/// A request to `/bank_transfer/sweep/get`.
///
/// Returns a sweep of bank transfer funds.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
public struct BankTransferSweepGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepGetResponse
    public static var path: StaticString { "/bank_transfer/sweep/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget).
    public var sweepID: String

    /// Creates a value; omitted members are not sent.
    public init(
        sweepID: String
    ) {
        self.sweepID = sweepID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("sweep_id", sweepID)
        json.endObject()
    }
}

/// A request to `/bank_transfer/sweep/list`.
///
/// Returns sweeps of bank transfer funds.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
public struct BankTransferSweepListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepListResponse
    public static var path: StaticString { "/bank_transfer/sweep/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    public var originationAccountID: String?
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    public var startTime: Timestamp?
    /// A date and time as ISO 8601. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    public var endTime: Timestamp?
    /// A whole number, from 1 to 25. Optional. May be `null`. The default is `25`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist).
    public var count: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        originationAccountID: String? = nil,
        startTime: Timestamp? = nil,
        endTime: Timestamp? = nil,
        count: Int? = nil
    ) {
        self.originationAccountID = originationAccountID
        self.startTime = startTime
        self.endTime = endTime
        self.count = count
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("origination_account_id", originationAccountID)
        json.field("start_time", startTime)
        json.field("end_time", endTime)
        json.field("count", count)
        json.endObject()
    }
}
