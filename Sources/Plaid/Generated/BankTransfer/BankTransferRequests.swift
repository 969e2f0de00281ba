// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/bank_transfer/balance/get`.
public struct BankTransferBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferBalanceGetResponse
    public static var path: StaticString { "/bank_transfer/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `origination_account_id`.
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
public struct BankTransferCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCancelResponse
    public static var path: StaticString { "/bank_transfer/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `bank_transfer_id`.
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
public struct BankTransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCreateResponse
    public static var path: StaticString { "/bank_transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
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
public struct BankTransferEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventListResponse
    public static var path: StaticString { "/bank_transfer/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `bank_transfer_id`.
    public var bankTransferID: String?
    /// The JSON member `account_id`.
    public var accountID: AccountID?
    /// The JSON member `bank_transfer_type`.
    public var bankTransferType: BankTransferEventListBankTransferType?
    /// The JSON member `event_types`.
    public var eventTypes: [BankTransferEventType]?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `direction`.
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
public struct BankTransferEventSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventSyncResponse
    public static var path: StaticString { "/bank_transfer/event/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `after_id`.
    public var afterID: Int
    /// The JSON member `count`.
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
public struct BankTransferGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferGetResponse
    public static var path: StaticString { "/bank_transfer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `bank_transfer_id`.
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
public struct BankTransferListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferListResponse
    public static var path: StaticString { "/bank_transfer/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `direction`.
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
public struct BankTransferMigrateAccountRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferMigrateAccountResponse
    public static var path: StaticString { "/bank_transfer/migrate_account" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `account_number`.
    public var accountNumber: SensitiveString
    /// The JSON member `routing_number`.
    public var routingNumber: String
    /// The JSON member `wire_routing_number`.
    public var wireRoutingNumber: String?
    /// The JSON member `account_type`.
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
public struct BankTransferSweepGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepGetResponse
    public static var path: StaticString { "/bank_transfer/sweep/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `sweep_id`.
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
public struct BankTransferSweepListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepListResponse
    public static var path: StaticString { "/bank_transfer/sweep/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `start_time`.
    public var startTime: Timestamp?
    /// The JSON member `end_time`.
    public var endTime: Timestamp?
    /// The JSON member `count`.
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
