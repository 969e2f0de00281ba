// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/bank_transfer/balance/get` is sent.
public struct BankTransferBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferBalanceGetResponse
    public static var path: StaticString { "/bank_transfer/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `origination_account_id`.
    public var originationAccountID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/cancel` is sent.
public struct BankTransferCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCancelResponse
    public static var path: StaticString { "/bank_transfer/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `bank_transfer_id`.
    public var bankTransferID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/create` is sent.
public struct BankTransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferCreateResponse
    public static var path: StaticString { "/bank_transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `idempotency_key`.
    public var idempotencyKey: String
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `account_id`.
    public var accountID: AccountID
    /// The wire's `type`.
    public var type: BankTransferType
    /// The wire's `network`.
    public var network: BankTransferNetwork
    /// The wire's `amount`.
    public var amount: String
    /// The wire's `iso_currency_code`.
    public var isoCurrencyCode: String
    /// The wire's `description`.
    public var description: String
    /// The wire's `ach_class`.
    public var achClass: ACHClass?
    /// The wire's `user`.
    public var user: BankTransferUser
    /// The wire's `custom_tag`.
    public var customTag: String?
    /// The wire's `metadata`.
    public var metadata: [String: String]?
    /// The wire's `origination_account_id`.
    public var originationAccountID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/event/list` is sent.
public struct BankTransferEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventListResponse
    public static var path: StaticString { "/bank_transfer/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `start_date`.
    public var startDate: Timestamp?
    /// The wire's `end_date`.
    public var endDate: Timestamp?
    /// The wire's `bank_transfer_id`.
    public var bankTransferID: String?
    /// The wire's `account_id`.
    public var accountID: AccountID?
    /// The wire's `bank_transfer_type`.
    public var bankTransferType: BankTransferEventListBankTransferType?
    /// The wire's `event_types`.
    public var eventTypes: [BankTransferEventType]?
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `offset`.
    public var offset: Int?
    /// The wire's `origination_account_id`.
    public var originationAccountID: String?
    /// The wire's `direction`.
    public var direction: BankTransferEventListDirection?

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/event/sync` is sent.
public struct BankTransferEventSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferEventSyncResponse
    public static var path: StaticString { "/bank_transfer/event/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `after_id`.
    public var afterID: Int
    /// The wire's `count`.
    public var count: Int?

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/get` is sent.
public struct BankTransferGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferGetResponse
    public static var path: StaticString { "/bank_transfer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `bank_transfer_id`.
    public var bankTransferID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/list` is sent.
public struct BankTransferListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferListResponse
    public static var path: StaticString { "/bank_transfer/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `start_date`.
    public var startDate: Timestamp?
    /// The wire's `end_date`.
    public var endDate: Timestamp?
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `offset`.
    public var offset: Int?
    /// The wire's `origination_account_id`.
    public var originationAccountID: String?
    /// The wire's `direction`.
    public var direction: BankTransferDirection?

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/migrate_account` is sent.
public struct BankTransferMigrateAccountRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferMigrateAccountResponse
    public static var path: StaticString { "/bank_transfer/migrate_account" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `account_number`.
    public var accountNumber: SensitiveString
    /// The wire's `routing_number`.
    public var routingNumber: String
    /// The wire's `wire_routing_number`.
    public var wireRoutingNumber: String?
    /// The wire's `account_type`.
    public var accountType: String

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/sweep/get` is sent.
public struct BankTransferSweepGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepGetResponse
    public static var path: StaticString { "/bank_transfer/sweep/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `sweep_id`.
    public var sweepID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/bank_transfer/sweep/list` is sent.
public struct BankTransferSweepListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = BankTransferSweepListResponse
    public static var path: StaticString { "/bank_transfer/sweep/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `origination_account_id`.
    public var originationAccountID: String?
    /// The wire's `start_time`.
    public var startTime: Timestamp?
    /// The wire's `end_time`.
    public var endTime: Timestamp?
    /// The wire's `count`.
    public var count: Int?

    /// Makes a value; what is left out is not sent.
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
