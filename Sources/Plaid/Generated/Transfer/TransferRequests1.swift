// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/payment_profile/create`.
public struct PaymentProfileCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentProfileCreateResponse
    public static var path: StaticString { "/payment_profile/create" }
    public static var kind: PlaidOperationKind { .write }

    /// Creates a value; omitted members are not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/payment_profile/get`.
public struct PaymentProfileGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentProfileGetResponse
    public static var path: StaticString { "/payment_profile/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `payment_profile_token`.
    public var paymentProfileToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        paymentProfileToken: SensitiveString
    ) {
        self.paymentProfileToken = paymentProfileToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_profile_token", paymentProfileToken)
        json.endObject()
    }
}

/// A request to `/payment_profile/remove`.
public struct PaymentProfileRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentProfileRemoveResponse
    public static var path: StaticString { "/payment_profile/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `payment_profile_token`.
    public var paymentProfileToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        paymentProfileToken: SensitiveString
    ) {
        self.paymentProfileToken = paymentProfileToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_profile_token", paymentProfileToken)
        json.endObject()
    }
}

/// A request to `/transfer/authorization/cancel`.
public struct TransferAuthorizationCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferAuthorizationCancelResponse
    public static var path: StaticString { "/transfer/authorization/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `authorization_id`.
    public var authorizationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        authorizationID: String
    ) {
        self.authorizationID = authorizationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("authorization_id", authorizationID)
        json.endObject()
    }
}

/// A request to `/transfer/authorization/create`.
public struct TransferAuthorizationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferAuthorizationCreateResponse
    public static var path: StaticString { "/transfer/authorization/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `payment_profile_token`.
    public var paymentProfileToken: SensitiveString?
    /// The JSON member `type`.
    public var type: TransferType
    /// The JSON member `network`.
    public var network: TransferNetwork
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `ach_class`.
    public var achClass: ACHClass?
    /// The JSON member `wire_details`.
    public var wireDetails: TransferWireDetails?
    /// The JSON member `user`.
    public var user: TransferAuthorizationUserInRequest
    /// The JSON member `device`.
    public var device: TransferAuthorizationDevice?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String?
    /// The JSON member `user_present`.
    public var userPresent: Bool?
    /// The JSON member `with_guarantee`.
    public var withGuarantee: Bool?
    /// The JSON member `request_guarantee`.
    public var requestGuarantee: Bool?
    /// The JSON member `beacon_session_id`.
    public var beaconSessionID: String?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `credit_funds_source`.
    public var creditFundsSource: TransferCreditFundsSource?
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `ruleset_key`.
    public var rulesetKey: String?
    /// The JSON member `custom_attributes`.
    public var customAttributes: [String: String]?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        type: TransferType,
        network: TransferNetwork,
        amount: String,
        user: TransferAuthorizationUserInRequest,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        paymentProfileToken: SensitiveString? = nil,
        achClass: ACHClass? = nil,
        wireDetails: TransferWireDetails? = nil,
        device: TransferAuthorizationDevice? = nil,
        originationAccountID: String? = nil,
        isoCurrencyCode: String? = nil,
        idempotencyKey: String? = nil,
        userPresent: Bool? = nil,
        withGuarantee: Bool? = nil,
        requestGuarantee: Bool? = nil,
        beaconSessionID: String? = nil,
        originatorClientID: String? = nil,
        creditFundsSource: TransferCreditFundsSource? = nil,
        testClockID: String? = nil,
        rulesetKey: String? = nil,
        customAttributes: [String: String]? = nil
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.paymentProfileToken = paymentProfileToken
        self.type = type
        self.network = network
        self.amount = amount
        self.achClass = achClass
        self.wireDetails = wireDetails
        self.user = user
        self.device = device
        self.originationAccountID = originationAccountID
        self.isoCurrencyCode = isoCurrencyCode
        self.idempotencyKey = idempotencyKey
        self.userPresent = userPresent
        self.withGuarantee = withGuarantee
        self.requestGuarantee = requestGuarantee
        self.beaconSessionID = beaconSessionID
        self.originatorClientID = originatorClientID
        self.creditFundsSource = creditFundsSource
        self.testClockID = testClockID
        self.rulesetKey = rulesetKey
        self.customAttributes = customAttributes
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("funding_account_id", fundingAccountID)
        json.field("ledger_id", ledgerID)
        json.field("payment_profile_token", paymentProfileToken)
        json.field("type", type)
        json.field("network", network)
        json.field("amount", amount)
        json.field("ach_class", achClass)
        json.field("wire_details", wireDetails)
        json.field("user", user)
        json.field("device", device)
        json.field("origination_account_id", originationAccountID)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("idempotency_key", idempotencyKey)
        json.field("user_present", userPresent)
        json.field("with_guarantee", withGuarantee)
        json.field("request_guarantee", requestGuarantee)
        json.field("beacon_session_id", beaconSessionID)
        json.field("originator_client_id", originatorClientID)
        json.field("credit_funds_source", creditFundsSource)
        json.field("test_clock_id", testClockID)
        json.field("ruleset_key", rulesetKey)
        json.field("custom_attributes", customAttributes)
        json.endObject()
    }
}

/// A request to `/transfer/balance/get`.
public struct TransferBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferBalanceGetResponse
    public static var path: StaticString { "/transfer/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `type`.
    public var type: TransferBalanceType?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String? = nil,
        type: TransferBalanceType? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.type = type
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("type", type)
        json.endObject()
    }
}

/// A request to `/transfer/cancel`.
public struct TransferCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCancelResponse
    public static var path: StaticString { "/transfer/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `transfer_id`.
    public var transferID: String
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `reason_code`.
    public var reasonCode: ReasonCode?

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String,
        originatorClientID: String? = nil,
        reasonCode: ReasonCode? = nil
    ) {
        self.transferID = transferID
        self.originatorClientID = originatorClientID
        self.reasonCode = reasonCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("originator_client_id", originatorClientID)
        json.field("reason_code", reasonCode)
        json.endObject()
    }
}

/// A request to `/transfer/capabilities/get`.
public struct TransferCapabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCapabilitiesGetResponse
    public static var path: StaticString { "/transfer/capabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `payment_profile_token`.
    public var paymentProfileToken: SensitiveString?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        paymentProfileToken: SensitiveString? = nil
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.paymentProfileToken = paymentProfileToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("payment_profile_token", paymentProfileToken)
        json.endObject()
    }
}

/// A request to `/transfer/configuration/get`.
public struct TransferConfigurationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferConfigurationGetResponse
    public static var path: StaticString { "/transfer/configuration/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String? = nil
    ) {
        self.originatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/create`.
public struct TransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCreateResponse
    public static var path: StaticString { "/transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String?
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `authorization_id`.
    public var authorizationID: String
    /// The JSON member `type`.
    public var type: TransferType?
    /// The JSON member `network`.
    public var network: TransferNetwork?
    /// The JSON member `amount`.
    public var amount: String?
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `ach_class`.
    public var achClass: ACHClass?
    /// The JSON member `user`.
    public var user: TransferUserInRequestDeprecated?
    /// The JSON member `metadata`.
    public var metadata: [String: String]?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `facilitator_fee`.
    public var facilitatorFee: String?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        authorizationID: String,
        description: String,
        idempotencyKey: String? = nil,
        type: TransferType? = nil,
        network: TransferNetwork? = nil,
        amount: String? = nil,
        achClass: ACHClass? = nil,
        user: TransferUserInRequestDeprecated? = nil,
        metadata: [String: String]? = nil,
        originationAccountID: String? = nil,
        isoCurrencyCode: String? = nil,
        testClockID: String? = nil,
        facilitatorFee: String? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.accessToken = accessToken
        self.accountID = accountID
        self.authorizationID = authorizationID
        self.type = type
        self.network = network
        self.amount = amount
        self.description = description
        self.achClass = achClass
        self.user = user
        self.metadata = metadata
        self.originationAccountID = originationAccountID
        self.isoCurrencyCode = isoCurrencyCode
        self.testClockID = testClockID
        self.facilitatorFee = facilitatorFee
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("authorization_id", authorizationID)
        json.field("type", type)
        json.field("network", network)
        json.field("amount", amount)
        json.field("description", description)
        json.field("ach_class", achClass)
        json.field("user", user)
        json.field("metadata", metadata)
        json.field("origination_account_id", originationAccountID)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("test_clock_id", testClockID)
        json.field("facilitator_fee", facilitatorFee)
        json.endObject()
    }
}

/// A request to `/transfer/diligence/document/upload`.
public struct TransferDiligenceDocumentUploadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferDiligenceDocumentUploadResponse
    public static var path: StaticString { "/transfer/diligence/document/upload" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `file`.
    public var file: String
    /// The JSON member `purpose`.
    public var purpose: TransferDocumentPurpose

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        file: String,
        purpose: TransferDocumentPurpose
    ) {
        self.originatorClientID = originatorClientID
        self.file = file
        self.purpose = purpose
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("file", file)
        json.field("purpose", purpose)
        json.endObject()
    }
}

/// A request to `/transfer/diligence/submit`.
public struct TransferDiligenceSubmitRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferDiligenceSubmitResponse
    public static var path: StaticString { "/transfer/diligence/submit" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `originator_diligence`.
    public var originatorDiligence: TransferOriginatorDiligence

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        originatorDiligence: TransferOriginatorDiligence
    ) {
        self.originatorClientID = originatorClientID
        self.originatorDiligence = originatorDiligence
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("originator_diligence", originatorDiligence)
        json.endObject()
    }
}

/// A request to `/transfer/event/list`.
public struct TransferEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferEventListResponse
    public static var path: StaticString { "/transfer/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `transfer_id`.
    public var transferID: String?
    /// The JSON member `account_id`.
    public var accountID: AccountID?
    /// The JSON member `transfer_type`.
    public var transferType: TransferEventListTransferType?
    /// The JSON member `event_types`.
    public var eventTypes: [TransferEventType]?
    /// The JSON member `sweep_id`.
    public var sweepID: String?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        transferID: String? = nil,
        accountID: AccountID? = nil,
        transferType: TransferEventListTransferType? = nil,
        eventTypes: [TransferEventType]? = nil,
        sweepID: String? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.transferID = transferID
        self.accountID = accountID
        self.transferType = transferType
        self.eventTypes = eventTypes
        self.sweepID = sweepID
        self.count = count
        self.offset = offset
        self.originationAccountID = originationAccountID
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("transfer_id", transferID)
        json.field("account_id", accountID)
        json.field("transfer_type", transferType)
        json.field("event_types", eventTypes)
        json.field("sweep_id", sweepID)
        json.field("count", count)
        json.field("offset", offset)
        json.field("origination_account_id", originationAccountID)
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.endObject()
    }
}

/// A request to `/transfer/event/sync`.
public struct TransferEventSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferEventSyncResponse
    public static var path: StaticString { "/transfer/event/sync" }
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

/// A request to `/transfer/get`.
public struct TransferGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferGetResponse
    public static var path: StaticString { "/transfer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `transfer_id`.
    public var transferID: String?
    /// The JSON member `authorization_id`.
    public var authorizationID: String?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String? = nil,
        authorizationID: String? = nil,
        originatorClientID: String? = nil
    ) {
        self.transferID = transferID
        self.authorizationID = authorizationID
        self.originatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("authorization_id", authorizationID)
        json.field("originator_client_id", originatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/intent/create`.
public struct TransferIntentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferIntentCreateResponse
    public static var path: StaticString { "/transfer/intent/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `account_id`.
    public var accountID: AccountID?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `mode`.
    public var mode: TransferIntentCreateMode
    /// The JSON member `network`.
    public var network: TransferIntentCreateNetwork?
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `description`.
    public var description: String
    /// The JSON member `ach_class`.
    public var achClass: ACHClass?
    /// The JSON member `origination_account_id`.
    public var originationAccountID: String?
    /// The JSON member `user`.
    public var user: TransferUserInRequest
    /// The JSON member `metadata`.
    public var metadata: [String: String]?
    /// The JSON member `iso_currency_code`.
    public var isoCurrencyCode: String?
    /// The JSON member `require_guarantee`.
    public var requireGuarantee: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        mode: TransferIntentCreateMode,
        amount: String,
        description: String,
        user: TransferUserInRequest,
        accountID: AccountID? = nil,
        fundingAccountID: String? = nil,
        network: TransferIntentCreateNetwork? = nil,
        achClass: ACHClass? = nil,
        originationAccountID: String? = nil,
        metadata: [String: String]? = nil,
        isoCurrencyCode: String? = nil,
        requireGuarantee: Bool? = nil
    ) {
        self.accountID = accountID
        self.fundingAccountID = fundingAccountID
        self.mode = mode
        self.network = network
        self.amount = amount
        self.description = description
        self.achClass = achClass
        self.originationAccountID = originationAccountID
        self.user = user
        self.metadata = metadata
        self.isoCurrencyCode = isoCurrencyCode
        self.requireGuarantee = requireGuarantee
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_id", accountID)
        json.field("funding_account_id", fundingAccountID)
        json.field("mode", mode)
        json.field("network", network)
        json.field("amount", amount)
        json.field("description", description)
        json.field("ach_class", achClass)
        json.field("origination_account_id", originationAccountID)
        json.field("user", user)
        json.field("metadata", metadata)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("require_guarantee", requireGuarantee)
        json.endObject()
    }
}

/// A request to `/transfer/intent/get`.
public struct TransferIntentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferIntentGetResponse
    public static var path: StaticString { "/transfer/intent/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `transfer_intent_id`.
    public var transferIntentID: String

    /// Creates a value; omitted members are not sent.
    public init(
        transferIntentID: String
    ) {
        self.transferIntentID = transferIntentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_intent_id", transferIntentID)
        json.endObject()
    }
}

/// A request to `/transfer/ledger/deposit`.
public struct TransferLedgerDepositRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerDepositResponse
    public static var path: StaticString { "/transfer/ledger/deposit" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `description`.
    public var description: String?
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `network`.
    public var network: TransferACHNetwork

    /// Creates a value; omitted members are not sent.
    public init(
        amount: String,
        idempotencyKey: String,
        network: TransferACHNetwork,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        description: String? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.amount = amount
        self.description = description
        self.idempotencyKey = idempotencyKey
        self.network = network
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.field("ledger_id", ledgerID)
        json.field("amount", amount)
        json.field("description", description)
        json.field("idempotency_key", idempotencyKey)
        json.field("network", network)
        json.endObject()
    }
}

/// A request to `/transfer/ledger/distribute`.
public struct TransferLedgerDistributeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerDistributeResponse
    public static var path: StaticString { "/transfer/ledger/distribute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `from_ledger_id`.
    public var fromLedgerID: String
    /// The JSON member `to_ledger_id`.
    public var toLedgerID: String
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `description`.
    public var description: String?

    /// Creates a value; omitted members are not sent.
    public init(
        fromLedgerID: String,
        toLedgerID: String,
        amount: String,
        idempotencyKey: String,
        description: String? = nil
    ) {
        self.fromLedgerID = fromLedgerID
        self.toLedgerID = toLedgerID
        self.amount = amount
        self.idempotencyKey = idempotencyKey
        self.description = description
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("from_ledger_id", fromLedgerID)
        json.field("to_ledger_id", toLedgerID)
        json.field("amount", amount)
        json.field("idempotency_key", idempotencyKey)
        json.field("description", description)
        json.endObject()
    }
}

/// A request to `/transfer/ledger/event/list`.
public struct TransferLedgerEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerEventListResponse
    public static var path: StaticString { "/transfer/ledger/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `start_date`.
    public var startDate: Timestamp?
    /// The JSON member `end_date`.
    public var endDate: Timestamp?
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `ledger_event_id`.
    public var ledgerEventID: String?
    /// The JSON member `source_type`.
    public var sourceType: LedgerEventSourceType?
    /// The JSON member `source_id`.
    public var sourceID: String?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String? = nil,
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        ledgerID: String? = nil,
        ledgerEventID: String? = nil,
        sourceType: LedgerEventSourceType? = nil,
        sourceID: String? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.startDate = startDate
        self.endDate = endDate
        self.ledgerID = ledgerID
        self.ledgerEventID = ledgerEventID
        self.sourceType = sourceType
        self.sourceID = sourceID
        self.count = count
        self.offset = offset
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("ledger_id", ledgerID)
        json.field("ledger_event_id", ledgerEventID)
        json.field("source_type", sourceType)
        json.field("source_id", sourceID)
        json.field("count", count)
        json.field("offset", offset)
        json.endObject()
    }
}

/// A request to `/transfer/ledger/get`.
public struct TransferLedgerGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerGetResponse
    public static var path: StaticString { "/transfer/ledger/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        ledgerID: String? = nil,
        originatorClientID: String? = nil
    ) {
        self.ledgerID = ledgerID
        self.originatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ledger_id", ledgerID)
        json.field("originator_client_id", originatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/ledger/withdraw`.
public struct TransferLedgerWithdrawRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerWithdrawResponse
    public static var path: StaticString { "/transfer/ledger/withdraw" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `amount`.
    public var amount: String
    /// The JSON member `description`.
    public var description: String?
    /// The JSON member `idempotency_key`.
    public var idempotencyKey: String
    /// The JSON member `network`.
    public var network: TransferNetwork

    /// Creates a value; omitted members are not sent.
    public init(
        amount: String,
        idempotencyKey: String,
        network: TransferNetwork,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil,
        ledgerID: String? = nil,
        description: String? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
        self.ledgerID = ledgerID
        self.amount = amount
        self.description = description
        self.idempotencyKey = idempotencyKey
        self.network = network
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.field("ledger_id", ledgerID)
        json.field("amount", amount)
        json.field("description", description)
        json.field("idempotency_key", idempotencyKey)
        json.field("network", network)
        json.endObject()
    }
}

/// A request to `/transfer/list`.
public struct TransferListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferListResponse
    public static var path: StaticString { "/transfer/list" }
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
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `funding_account_id`.
    public var fundingAccountID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        startDate: Timestamp? = nil,
        endDate: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        originationAccountID: String? = nil,
        originatorClientID: String? = nil,
        fundingAccountID: String? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.count = count
        self.offset = offset
        self.originationAccountID = originationAccountID
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("count", count)
        json.field("offset", offset)
        json.field("origination_account_id", originationAccountID)
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.endObject()
    }
}

/// A request to `/transfer/metrics/get`.
public struct TransferMetricsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferMetricsGetResponse
    public static var path: StaticString { "/transfer/metrics/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String? = nil
    ) {
        self.originatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/migrate_account`.
public struct TransferMigrateAccountRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferMigrateAccountResponse
    public static var path: StaticString { "/transfer/migrate_account" }
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

/// A request to `/transfer/originator/create`.
public struct TransferOriginatorCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorCreateResponse
    public static var path: StaticString { "/transfer/originator/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `company_name`.
    public var companyName: String

    /// Creates a value; omitted members are not sent.
    public init(
        companyName: String
    ) {
        self.companyName = companyName
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("company_name", companyName)
        json.endObject()
    }
}

/// A request to `/transfer/originator/funding_account/create`.
public struct TransferOriginatorFundingAccountCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorFundingAccountCreateResponse
    public static var path: StaticString { "/transfer/originator/funding_account/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `funding_account`.
    public var fundingAccount: TransferFundingAccountWithDisplayName

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        fundingAccount: TransferFundingAccountWithDisplayName
    ) {
        self.originatorClientID = originatorClientID
        self.fundingAccount = fundingAccount
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account", fundingAccount)
        json.endObject()
    }
}

/// A request to `/transfer/originator/funding_account/update`.
public struct TransferOriginatorFundingAccountUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorFundingAccountUpdateResponse
    public static var path: StaticString { "/transfer/originator/funding_account/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `funding_account`.
    public var fundingAccount: TransferFundingAccount

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        fundingAccount: TransferFundingAccount
    ) {
        self.originatorClientID = originatorClientID
        self.fundingAccount = fundingAccount
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account", fundingAccount)
        json.endObject()
    }
}

/// A request to `/transfer/originator/get`.
public struct TransferOriginatorGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorGetResponse
    public static var path: StaticString { "/transfer/originator/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String
    ) {
        self.originatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/originator/list`.
public struct TransferOriginatorListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorListResponse
    public static var path: StaticString { "/transfer/originator/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        count: Int? = nil,
        offset: Int? = nil
    ) {
        self.count = count
        self.offset = offset
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("count", count)
        json.field("offset", offset)
        json.endObject()
    }
}

/// A request to `/transfer/platform/originator/create`.
public struct TransferPlatformOriginatorCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferPlatformOriginatorCreateResponse
    public static var path: StaticString { "/transfer/platform/originator/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String
    /// The JSON member `tos_acceptance_metadata`.
    public var tosAcceptanceMetadata: TransferPlatformTOSAcceptanceMetadata
    /// The JSON member `originator_reviewed_at`.
    public var originatorReviewedAt: Timestamp
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String,
        tosAcceptanceMetadata: TransferPlatformTOSAcceptanceMetadata,
        originatorReviewedAt: Timestamp,
        webhook: String? = nil
    ) {
        self.originatorClientID = originatorClientID
        self.tosAcceptanceMetadata = tosAcceptanceMetadata
        self.originatorReviewedAt = originatorReviewedAt
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", originatorClientID)
        json.field("tos_acceptance_metadata", tosAcceptanceMetadata)
        json.field("originator_reviewed_at", originatorReviewedAt)
        json.field("webhook", webhook)
        json.endObject()
    }
}
