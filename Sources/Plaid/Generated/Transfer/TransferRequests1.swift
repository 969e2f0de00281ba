// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/payment_profile/create`.
///
/// Creates a payment profile.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profilecreate).
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
///
/// Returns the status of a payment profile.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileget).
public struct PaymentProfileGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentProfileGetResponse
    public static var path: StaticString { "/payment_profile/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The secret that names the payment profile.
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
///
/// Removes a payment profile.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#payment_profileremove).
public struct PaymentProfileRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PaymentProfileRemoveResponse
    public static var path: StaticString { "/payment_profile/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names the payment profile.
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
///
/// Cancels a transfer authorization that no transfer has used.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel).
public struct TransferAuthorizationCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferAuthorizationCancelResponse
    public static var path: StaticString { "/transfer/authorization/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The authorization that the transfer uses.
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
///
/// Decides whether a proposed transfer may be made.
///
/// Create the transfer only if the decision is `approved`. An authorization is valid for one hour.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate).
public struct TransferAuthorizationCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferAuthorizationCreateResponse
    public static var path: StaticString { "/transfer/authorization/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The user's account that money is taken from or paid to.
    public var accountID: AccountID
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// The token of a payment profile, an alternative to an access token and account.
    public var paymentProfileToken: SensitiveString?
    /// The direction: `debit` takes money from the user, `credit` pays money to the user.
    public var type: TransferType
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    public var network: TransferNetwork
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public var amount: String
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public var achClass: ACHClass?
    /// Details of a wire transfer; `null` or absent for other networks.
    public var wireDetails: TransferWireDetails?
    /// The account holder.
    public var user: TransferAuthorizationUserInRequest
    /// The device of the user who starts the transfer.
    public var device: TransferAuthorizationDevice?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { get { deprecatedOriginationAccountID } set { deprecatedOriginationAccountID = newValue } }
    private var deprecatedOriginationAccountID: String?
    /// The ISO 4217 code of the currency, usually `USD`.
    public var isoCurrencyCode: String?
    /// A text of your choice; a repeated request with it returns the first authorization.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String?
    /// Whether the user is present and starts the transfer.
    public var userPresent: Bool?
    /// Whether Plaid shall decide on a guarantee.
    ///
    /// The default is `true`.
    @available(*, deprecated, message: "Use `requestGuarantee`.")
    public var withGuarantee: Bool? { get { deprecatedWithGuarantee } set { deprecatedWithGuarantee = newValue } }
    private var deprecatedWithGuarantee: Bool?
    /// Whether Plaid shall decide on a guarantee.
    public var requestGuarantee: Bool?
    /// The identifier that Plaid's script returned on your page.
    public var beaconSessionID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Where the money of a credit comes from.
    @available(*, deprecated, message: "Plaid ignores it.")
    public var creditFundsSource: TransferCreditFundsSource? { get { deprecatedCreditFundsSource } set { deprecatedCreditFundsSource = newValue } }
    private var deprecatedCreditFundsSource: TransferCreditFundsSource?
    /// The test clock whose time applies.
    ///
    /// Only in the Sandbox.
    public var testClockID: String?
    /// The key of the Signal ruleset that evaluates the transfer.
    ///
    /// Absent means `default`.
    public var rulesetKey: String?
    /// What you know about the risk, under names that you agreed on with Plaid.
    ///
    /// At most 50 members.
    public var customAttributes: [String: String]?
    /// What you know about the user's history with you.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var userAttributes: TransferAuthorizationUserAttributes?

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
        customAttributes: [String: String]? = nil,
        userAttributes: TransferAuthorizationUserAttributes? = nil
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
        self.deprecatedOriginationAccountID = originationAccountID
        self.isoCurrencyCode = isoCurrencyCode
        self.idempotencyKey = idempotencyKey
        self.userPresent = userPresent
        self.deprecatedWithGuarantee = withGuarantee
        self.requestGuarantee = requestGuarantee
        self.beaconSessionID = beaconSessionID
        self.originatorClientID = originatorClientID
        self.deprecatedCreditFundsSource = creditFundsSource
        self.testClockID = testClockID
        self.rulesetKey = rulesetKey
        self.customAttributes = customAttributes
        self.userAttributes = userAttributes
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
        json.field("origination_account_id", deprecatedOriginationAccountID)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("idempotency_key", idempotencyKey)
        json.field("user_present", userPresent)
        json.field("with_guarantee", deprecatedWithGuarantee)
        json.field("request_guarantee", requestGuarantee)
        json.field("beacon_session_id", beaconSessionID)
        json.field("originator_client_id", originatorClientID)
        json.field("credit_funds_source", deprecatedCreditFundsSource)
        json.field("test_clock_id", testClockID)
        json.field("ruleset_key", rulesetKey)
        json.field("custom_attributes", customAttributes)
        json.field("user_attributes", userAttributes)
        json.endObject()
    }
}

/// A request to `/transfer/balance/get`.
///
/// Returns a balance that Plaid holds for you.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget).
public struct TransferBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferBalanceGetResponse
    public static var path: StaticString { "/transfer/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Your end customer's client ID.
    @available(*, deprecated, message: "Use `/transfer/ledger/get`.")
    public var originatorClientID: String? { get { deprecatedOriginatorClientID } set { deprecatedOriginatorClientID = newValue } }
    private var deprecatedOriginatorClientID: String?
    /// The kind of balance.
    public var type: TransferBalanceType?

    /// Creates a value; omitted members are not sent.
    public init(
        originatorClientID: String? = nil,
        type: TransferBalanceType? = nil
    ) {
        self.deprecatedOriginatorClientID = originatorClientID
        self.type = type
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("originator_client_id", deprecatedOriginatorClientID)
        json.field("type", type)
        json.endObject()
    }
}

/// A request to `/transfer/cancel`.
///
/// Cancels a transfer that has not been sent to the payment network yet.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel).
public struct TransferCancelRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCancelResponse
    public static var path: StaticString { "/transfer/cancel" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the transfer.
    public var transferID: String
    /// Your end customer's client ID.
    @available(*, deprecated, message: "The transfer determines it.")
    public var originatorClientID: String? { get { deprecatedOriginatorClientID } set { deprecatedOriginatorClientID = newValue } }
    private var deprecatedOriginatorClientID: String?
    /// Why a request for payment is canceled; ignored for other transfers.
    public var reasonCode: ReasonCode?

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String,
        originatorClientID: String? = nil,
        reasonCode: ReasonCode? = nil
    ) {
        self.transferID = transferID
        self.deprecatedOriginatorClientID = originatorClientID
        self.reasonCode = reasonCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("originator_client_id", deprecatedOriginatorClientID)
        json.field("reason_code", reasonCode)
        json.endObject()
    }
}

/// A request to `/transfer/capabilities/get`.
///
/// Returns whether an account can receive real-time payments.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget).
public struct TransferCapabilitiesGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCapabilitiesGetResponse
    public static var path: StaticString { "/transfer/capabilities/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The user's account that money is taken from or paid to.
    public var accountID: AccountID
    /// The token of a payment profile, an alternative to an access token and account.
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
///
/// Returns your limits for transfers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget).
public struct TransferConfigurationGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferConfigurationGetResponse
    public static var path: StaticString { "/transfer/configuration/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
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
///
/// Creates a transfer that an authorization has approved.
///
/// An authorization makes one transfer at most, so repeating the call is safe.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate).
public struct TransferCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferCreateResponse
    public static var path: StaticString { "/transfer/create" }
    public static var kind: PlaidOperationKind { .keyed }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// A text of your choice.
    ///
    /// Unnecessary, since the authorization already prevents duplicates.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String?
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The user's account that money is taken from or paid to.
    public var accountID: AccountID
    /// The authorization that the transfer uses.
    public var authorizationID: String
    /// The direction.
    @available(*, deprecated, message: "The authorization determines it.")
    public var type: TransferType? { get { deprecatedType } set { deprecatedType = newValue } }
    private var deprecatedType: TransferType?
    /// The payment network.
    @available(*, deprecated, message: "The authorization determines it.")
    public var network: TransferNetwork? { get { deprecatedNetwork } set { deprecatedNetwork = newValue } }
    private var deprecatedNetwork: TransferNetwork?
    /// The amount as a decimal text; absent means the authorized amount.
    ///
    /// It must not be larger.
    public var amount: String?
    /// What the user finds on the bank statement.
    ///
    /// Banks show 10 characters of it for ACH.
    ///
    /// At most 15 characters.
    public var description: String
    /// The SEC code.
    @available(*, deprecated, message: "The authorization determines it.")
    public var achClass: ACHClass? { get { deprecatedAchClass } set { deprecatedAchClass = newValue } }
    private var deprecatedAchClass: ACHClass?
    /// The account holder.
    public var user: TransferUserInRequestDeprecated?
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public var metadata: [String: String]?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { get { deprecatedOriginationAccountID } set { deprecatedOriginationAccountID = newValue } }
    private var deprecatedOriginationAccountID: String?
    /// The currency.
    @available(*, deprecated, message: "The authorization determines it.")
    public var isoCurrencyCode: String? { get { deprecatedIsoCurrencyCode } set { deprecatedIsoCurrencyCode = newValue } }
    private var deprecatedIsoCurrencyCode: String?
    /// The test clock whose time applies.
    ///
    /// Only in the Sandbox.
    public var testClockID: String?
    /// The part of the amount that the platform keeps, as a decimal text.
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
        self.deprecatedType = type
        self.deprecatedNetwork = network
        self.amount = amount
        self.description = description
        self.deprecatedAchClass = achClass
        self.user = user
        self.metadata = metadata
        self.deprecatedOriginationAccountID = originationAccountID
        self.deprecatedIsoCurrencyCode = isoCurrencyCode
        self.testClockID = testClockID
        self.facilitatorFee = facilitatorFee
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("idempotency_key", idempotencyKey)
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("authorization_id", authorizationID)
        json.field("type", deprecatedType)
        json.field("network", deprecatedNetwork)
        json.field("amount", amount)
        json.field("description", description)
        json.field("ach_class", deprecatedAchClass)
        json.field("user", user)
        json.field("metadata", metadata)
        json.field("origination_account_id", deprecatedOriginationAccountID)
        json.field("iso_currency_code", deprecatedIsoCurrencyCode)
        json.field("test_clock_id", testClockID)
        json.field("facilitator_fee", facilitatorFee)
        json.endObject()
    }
}

/// A request to `/transfer/diligence/document/upload`.
///
/// Uploads a diligence document on behalf of an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload).
public struct TransferDiligenceDocumentUploadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferDiligenceDocumentUploadResponse
    public static var path: StaticString { "/transfer/diligence/document/upload" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// The document, a PDF of at most 20 MB.
    public var file: String
    /// What the document is for.
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
///
/// Submits diligence data on behalf of an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit).
public struct TransferDiligenceSubmitRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferDiligenceSubmitResponse
    public static var path: StaticString { "/transfer/diligence/submit" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// What Plaid reviews.
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
///
/// Returns transfer events that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist).
public struct TransferEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferEventListResponse
    public static var path: StaticString { "/transfer/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time of creation, inclusive, in UTC.
    public var startDate: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endDate: Timestamp?
    /// Restricts the events to one transfer.
    public var transferID: String?
    /// Restricts the events to one account of a user.
    public var accountID: AccountID?
    /// Restricts the events to one direction.
    public var transferType: TransferEventListTransferType?
    /// Restricts the events to some kinds.
    public var eventTypes: [TransferEventType]?
    /// Restricts the events to one sweep.
    public var sweepID: String?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { get { deprecatedOriginationAccountID } set { deprecatedOriginationAccountID = newValue } }
    private var deprecatedOriginationAccountID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Restricts the events to one of your accounts.
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
        self.deprecatedOriginationAccountID = originationAccountID
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
        json.field("origination_account_id", deprecatedOriginationAccountID)
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.endObject()
    }
}

/// A request to `/transfer/event/sync`.
///
/// Returns the transfer events after an event ID, oldest first.
///
/// Event IDs grow; store the largest one you have processed and pass it with the next call.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync).
public struct TransferEventSyncRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferEventSyncResponse
    public static var path: StaticString { "/transfer/event/sync" }
    public static var kind: PlaidOperationKind { .read }
    /// The largest event ID that you have processed; 0 at the start.
    ///
    /// 0 or more.
    public var afterID: Int
    /// How many entries a page has.
    ///
    /// From 1 to 500. The default is `100`.
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
///
/// Returns a transfer.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget).
public struct TransferGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferGetResponse
    public static var path: StaticString { "/transfer/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the transfer.
    public var transferID: String?
    /// The authorization of the transfer, an alternative to `transferID`.
    public var authorizationID: String?
    /// Your end customer's client ID.
    @available(*, deprecated, message: "The transfer determines it.")
    public var originatorClientID: String? { get { deprecatedOriginatorClientID } set { deprecatedOriginatorClientID = newValue } }
    private var deprecatedOriginatorClientID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String? = nil,
        authorizationID: String? = nil,
        originatorClientID: String? = nil
    ) {
        self.transferID = transferID
        self.authorizationID = authorizationID
        self.deprecatedOriginatorClientID = originatorClientID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("authorization_id", authorizationID)
        json.field("originator_client_id", deprecatedOriginatorClientID)
        json.endObject()
    }
}

/// A request to `/transfer/intent/create`.
///
/// Creates a transfer intent, which starts the Transfer UI in Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate).
public struct TransferIntentCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferIntentCreateResponse
    public static var path: StaticString { "/transfer/intent/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The user's account; absent lets the user choose in Link.
    public var accountID: AccountID?
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?
    /// The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
    public var mode: TransferIntentCreateMode
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
    ///
    /// The default is `same-day-ach`.
    public var network: TransferIntentCreateNetwork?
    /// The amount as a decimal text with two digits, such as `10.00`.
    ///
    /// Always positive; `type` gives the direction.
    public var amount: String
    /// What the user finds on the bank statement.
    ///
    /// 1 to 15 characters.
    public var description: String
    /// The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
    public var achClass: ACHClass?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { get { deprecatedOriginationAccountID } set { deprecatedOriginationAccountID = newValue } }
    private var deprecatedOriginationAccountID: String?
    /// The account holder.
    public var user: TransferUserInRequest
    /// Pairs of text that you want to find again.
    ///
    /// Plaid does not look at them.
    ///
    /// At most 50 members.
    public var metadata: [String: String]?
    /// The ISO 4217 code of the currency, usually `USD`.
    public var isoCurrencyCode: String?
    /// Whether to decline the transfer if Plaid does not guarantee it.
    ///
    /// The default is `false`.
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
        self.deprecatedOriginationAccountID = originationAccountID
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
        json.field("origination_account_id", deprecatedOriginationAccountID)
        json.field("user", user)
        json.field("metadata", metadata)
        json.field("iso_currency_code", isoCurrencyCode)
        json.field("require_guarantee", requireGuarantee)
        json.endObject()
    }
}

/// A request to `/transfer/intent/get`.
///
/// Returns a transfer intent with the transfer that it led to.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget).
public struct TransferIntentGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferIntentGetResponse
    public static var path: StaticString { "/transfer/intent/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The identifier of the transfer intent.
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
///
/// Moves money from your funding account to a Plaid Ledger.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit).
public struct TransferLedgerDepositRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerDepositResponse
    public static var path: StaticString { "/transfer/ledger/deposit" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// The amount as a positive decimal text with two digits, such as `10.00`.
    public var amount: String
    /// What you find on your bank statement, at most 10 characters.
    ///
    /// At most 10 characters.
    public var description: String?
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
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
///
/// Moves available balance between your ledger and an originator's.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute).
public struct TransferLedgerDistributeRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerDistributeResponse
    public static var path: StaticString { "/transfer/ledger/distribute" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The ledger that the money comes from.
    public var fromLedgerID: String
    /// The ledger that the money goes to.
    public var toLedgerID: String
    /// The amount as a positive decimal text with two digits, such as `10.00`.
    public var amount: String
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// A note on the movement.
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
///
/// Returns events of a Plaid Ledger that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist).
public struct TransferLedgerEventListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerEventListResponse
    public static var path: StaticString { "/transfer/ledger/event/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// The earliest time of creation, inclusive, in UTC.
    public var startDate: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endDate: Timestamp?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// Restricts the result to one event.
    public var ledgerEventID: String?
    /// Restricts the events to those of transfers, sweeps or refunds.
    public var sourceType: LedgerEventSourceType?
    /// Restricts the events to those of one transfer, sweep or refund.
    public var sourceID: String?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
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
///
/// Returns the balances of a Plaid Ledger.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget).
public struct TransferLedgerGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerGetResponse
    public static var path: StaticString { "/transfer/ledger/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
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
///
/// Moves money from a Plaid Ledger to your funding account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw).
public struct TransferLedgerWithdrawRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferLedgerWithdrawResponse
    public static var path: StaticString { "/transfer/ledger/withdraw" }
    public static var kind: PlaidOperationKind { .keyed }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Your account that the money comes from or goes to.
    public var fundingAccountID: String?
    /// The Plaid Ledger that the money comes from or goes to.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// The amount as a positive decimal text with two digits, such as `10.00`.
    public var amount: String
    /// What you find on your bank statement, at most 10 characters.
    ///
    /// At most 10 characters.
    public var description: String?
    /// A text of your choice that makes the request safe to repeat.
    ///
    /// A repeated request with the same key has the effect of one.
    ///
    /// At most 50 characters.
    public var idempotencyKey: String
    /// The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`.
    ///
    /// It decides speed, limits and cost.
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
///
/// Returns transfers that match a filter.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist).
public struct TransferListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferListResponse
    public static var path: StaticString { "/transfer/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time of creation, inclusive, in UTC.
    public var startDate: Timestamp?
    /// The latest time of creation, inclusive, in UTC.
    public var endDate: Timestamp?
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
    public var offset: Int?
    /// Your account of an older integration.
    @available(*, deprecated, message: "Use `fundingAccountID` or `ledgerID`.")
    public var originationAccountID: String? { get { deprecatedOriginationAccountID } set { deprecatedOriginationAccountID = newValue } }
    private var deprecatedOriginationAccountID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// Your account that the money comes from or goes to.
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
        self.deprecatedOriginationAccountID = originationAccountID
        self.originatorClientID = originatorClientID
        self.fundingAccountID = fundingAccountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("count", count)
        json.field("offset", offset)
        json.field("origination_account_id", deprecatedOriginationAccountID)
        json.field("originator_client_id", originatorClientID)
        json.field("funding_account_id", fundingAccountID)
        json.endObject()
    }
}

/// A request to `/transfer/metrics/get`.
///
/// Returns your transfer volume, your return rates and how much of your limits is used.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget).
public struct TransferMetricsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferMetricsGetResponse
    public static var path: StaticString { "/transfer/metrics/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
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
///
/// Creates an Item for transfers from account and routing numbers.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account).
public struct TransferMigrateAccountRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferMigrateAccountResponse
    public static var path: StaticString { "/transfer/migrate_account" }
    public static var kind: PlaidOperationKind { .write }
    /// The user's account number.
    public var accountNumber: SensitiveString
    /// The user's ABA routing number, 9 digits.
    public var routingNumber: String
    /// The routing number for wires, if it differs.
    public var wireRoutingNumber: String?
    /// The kind of account: `checking` or `savings`.
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
///
/// Creates an originator, one of your end customers who moves money.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate).
public struct TransferOriginatorCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorCreateResponse
    public static var path: StaticString { "/transfer/originator/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The company's name, which users see.
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
///
/// Adds a funding account to an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate).
public struct TransferOriginatorFundingAccountCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorFundingAccountCreateResponse
    public static var path: StaticString { "/transfer/originator/funding_account/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// The originator's account that pays and receives money.
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
///
/// Replaces the funding account of an originator.
///
/// See [Plaid's
/// documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate).
public struct TransferOriginatorFundingAccountUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorFundingAccountUpdateResponse
    public static var path: StaticString { "/transfer/originator/funding_account/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String
    /// The originator's account that pays and receives money.
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
///
/// Returns the status of an originator's onboarding.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget).
public struct TransferOriginatorGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorGetResponse
    public static var path: StaticString { "/transfer/originator/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
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
///
/// Returns the onboarding status of all originators.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist).
public struct TransferOriginatorListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = TransferOriginatorListResponse
    public static var path: StaticString { "/transfer/originator/list" }
    public static var kind: PlaidOperationKind { .read }
    /// How many entries a page has.
    ///
    /// From 1 to 25. The default is `25`.
    public var count: Int?
    /// How many entries to skip.
    ///
    /// 0 or more. The default is `0`.
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
