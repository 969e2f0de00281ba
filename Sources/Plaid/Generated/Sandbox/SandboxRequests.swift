// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/sandbox/bank_income/fire_webhook`.
public struct SandboxBankIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `webhook_override`.
    public var webhookOverride: String?
    /// The JSON member `webhook_code`.
    public var webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode
    /// The JSON member `webhook_fields`.
    public var webhookFields: SandboxBankIncomeWebhookFireRequestWebhookFields

    /// Creates a value; omitted members are not sent.
    public init(
        webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode,
        webhookFields: SandboxBankIncomeWebhookFireRequestWebhookFields,
        webhookOverride: String? = nil
    ) {
        self.webhookOverride = webhookOverride
        self.webhookCode = webhookCode
        self.webhookFields = webhookFields
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook_override", webhookOverride)
        json.field("webhook_code", webhookCode)
        json.field("webhook_fields", webhookFields)
        json.endObject()
    }
}

/// A request to `/sandbox/bank_transfer/fire_webhook`.
public struct SandboxBankTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `webhook`.
    public var webhook: String

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String
    ) {
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/bank_transfer/simulate`.
public struct SandboxBankTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferSimulateResponse
    public static var path: StaticString { "/sandbox/bank_transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `bank_transfer_id`.
    public var bankTransferID: String
    /// The JSON member `event_type`.
    public var eventType: String
    /// The JSON member `failure_reason`.
    public var failureReason: BankTransferFailure?

    /// Creates a value; omitted members are not sent.
    public init(
        bankTransferID: String,
        eventType: String,
        failureReason: BankTransferFailure? = nil
    ) {
        self.bankTransferID = bankTransferID
        self.eventType = eventType
        self.failureReason = failureReason
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("bank_transfer_id", bankTransferID)
        json.field("event_type", eventType)
        json.field("failure_reason", failureReason)
        json.endObject()
    }
}

/// A request to `/sandbox/cra/cashflow_updates/update`.
public struct SandboxCraCashflowUpdatesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxCraCashflowUpdatesUpdateResponse
    public static var path: StaticString { "/sandbox/cra/cashflow_updates/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `webhook_codes`.
    public var webhookCodes: [CashFlowUpdatesEventWebhookCodes]?
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        webhookCodes: [CashFlowUpdatesEventWebhookCodes]? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.webhookCodes = webhookCodes
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("webhook_codes", webhookCodes)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/sandbox/income/fire_webhook`.
public struct SandboxIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `item_id`.
    public var itemID: ItemID
    /// The JSON member `user_id`.
    public var userID: String?
    /// The JSON member `webhook`.
    public var webhook: String
    /// The JSON member `verification_status`.
    public var verificationStatus: SandboxIncomeFireWebhookRequestVerificationStatus?
    /// The JSON member `webhook_code`.
    public var webhookCode: SandboxIncomeWebhookFireRequestWebhookCode

    /// Creates a value; omitted members are not sent.
    public init(
        itemID: ItemID,
        webhook: String,
        webhookCode: SandboxIncomeWebhookFireRequestWebhookCode,
        userID: String? = nil,
        verificationStatus: SandboxIncomeFireWebhookRequestVerificationStatus? = nil
    ) {
        self.itemID = itemID
        self.userID = userID
        self.webhook = webhook
        self.verificationStatus = verificationStatus
        self.webhookCode = webhookCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("item_id", itemID)
        json.field("user_id", userID)
        json.field("webhook", webhook)
        json.field("verification_status", verificationStatus)
        json.field("webhook_code", webhookCode)
        json.endObject()
    }
}

/// A request to `/sandbox/item/application/seed`.
public struct SandboxItemApplicationSeedRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemApplicationSeedResponse
    public static var path: StaticString { "/sandbox/item/application/seed" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `application_id`.
    public var applicationID: String

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        applicationID: String
    ) {
        self.accessToken = accessToken
        self.applicationID = applicationID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("application_id", applicationID)
        json.endObject()
    }
}

/// A request to `/sandbox/item/fire_webhook`.
public struct SandboxItemFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemFireWebhookResponse
    public static var path: StaticString { "/sandbox/item/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `webhook_type`.
    public var webhookType: WebhookType?
    /// The JSON member `webhook_code`.
    public var webhookCode: SandboxItemFireWebhookRequestWebhookCode

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        webhookCode: SandboxItemFireWebhookRequestWebhookCode,
        webhookType: WebhookType? = nil
    ) {
        self.accessToken = accessToken
        self.webhookType = webhookType
        self.webhookCode = webhookCode
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("webhook_type", webhookType)
        json.field("webhook_code", webhookCode)
        json.endObject()
    }
}

/// A request to `/sandbox/item/reset_login`.
public struct SandboxItemResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemResetLoginResponse
    public static var path: StaticString { "/sandbox/item/reset_login" }
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

/// A request to `/sandbox/item/set_verification_status`.
public struct SandboxItemSetVerificationStatusRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemSetVerificationStatusResponse
    public static var path: StaticString { "/sandbox/item/set_verification_status" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `account_id`.
    public var accountID: AccountID
    /// The JSON member `verification_status`.
    public var verificationStatus: SandboxItemSetVerificationStatusRequestVerificationStatus

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        accountID: AccountID,
        verificationStatus: SandboxItemSetVerificationStatusRequestVerificationStatus
    ) {
        self.accessToken = accessToken
        self.accountID = accountID
        self.verificationStatus = verificationStatus
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("account_id", accountID)
        json.field("verification_status", verificationStatus)
        json.endObject()
    }
}

/// A request to `/sandbox/oauth/select_accounts`.
public struct SandboxOauthSelectAccountsRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxOauthSelectAccountsResponse
    public static var path: StaticString { "/sandbox/oauth/select_accounts" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `oauth_state_id`.
    public var oauthStateID: String
    /// The JSON member `accounts`.
    public var accounts: [String]

    /// Creates a value; omitted members are not sent.
    public init(
        oauthStateID: String,
        accounts: [String]
    ) {
        self.oauthStateID = oauthStateID
        self.accounts = accounts
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("oauth_state_id", oauthStateID)
        json.field("accounts", accounts)
        json.endObject()
    }
}

/// A request to `/sandbox/payment_profile/reset_login`.
public struct SandboxPaymentProfileResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentProfileResetLoginResponse
    public static var path: StaticString { "/sandbox/payment_profile/reset_login" }
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

/// A request to `/sandbox/payment/simulate`.
public struct SandboxPaymentSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentSimulateResponse
    public static var path: StaticString { "/sandbox/payment/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `payment_id`.
    public var paymentID: String
    /// The JSON member `webhook`.
    public var webhook: String
    /// The JSON member `status`.
    public var status: String

    /// Creates a value; omitted members are not sent.
    public init(
        paymentID: String,
        webhook: String,
        status: String
    ) {
        self.paymentID = paymentID
        self.webhook = webhook
        self.status = status
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("payment_id", paymentID)
        json.field("webhook", webhook)
        json.field("status", status)
        json.endObject()
    }
}

/// A request to `/sandbox/processor_token/create`.
public struct SandboxProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxProcessorTokenCreateResponse
    public static var path: StaticString { "/sandbox/processor_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `institution_id`.
    public var institutionID: InstitutionID
    /// The JSON member `options`.
    public var options: SandboxProcessorTokenCreateRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        institutionID: InstitutionID,
        options: SandboxProcessorTokenCreateRequestOptions? = nil
    ) {
        self.institutionID = institutionID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("institution_id", institutionID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/sandbox/public_token/create`.
public struct SandboxPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPublicTokenCreateResponse
    public static var path: StaticString { "/sandbox/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `institution_id`.
    public var institutionID: InstitutionID
    /// The JSON member `initial_products`.
    public var initialProducts: [Products]
    /// The JSON member `options`.
    public var options: SandboxPublicTokenCreateRequestOptions?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        institutionID: InstitutionID,
        initialProducts: [Products],
        options: SandboxPublicTokenCreateRequestOptions? = nil,
        userToken: UserToken? = nil,
        userID: String? = nil
    ) {
        self.institutionID = institutionID
        self.initialProducts = initialProducts
        self.options = options
        self.userToken = userToken
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("institution_id", institutionID)
        json.field("initial_products", initialProducts)
        json.field("options", options)
        json.field("user_token", userToken)
        json.field("user_id", userID)
        json.endObject()
    }
}

/// A request to `/sandbox/transactions/create`.
public struct SandboxTransactionsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransactionsCreateResponse
    public static var path: StaticString { "/sandbox/transactions/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `transactions`.
    public var transactions: [CustomSandboxTransaction]

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        transactions: [CustomSandboxTransaction]
    ) {
        self.accessToken = accessToken
        self.transactions = transactions
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("transactions", transactions)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/fire_webhook`.
public struct SandboxTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `webhook`.
    public var webhook: String

    /// Creates a value; omitted members are not sent.
    public init(
        webhook: String
    ) {
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/ledger/deposit/simulate`.
public struct SandboxTransferLedgerDepositSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerDepositSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/deposit/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `sweep_id`.
    public var sweepID: String
    /// The JSON member `event_type`.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// The JSON member `failure_reason`.
    public var failureReason: TransferFailure?

    /// Creates a value; omitted members are not sent.
    public init(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) {
        self.sweepID = sweepID
        self.eventType = eventType
        self.failureReason = failureReason
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("sweep_id", sweepID)
        json.field("event_type", eventType)
        json.field("failure_reason", failureReason)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/ledger/simulate_available`.
public struct SandboxTransferLedgerSimulateAvailableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerSimulateAvailableResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/simulate_available" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `ledger_id`.
    public var ledgerID: String?
    /// The JSON member `originator_client_id`.
    public var originatorClientID: String?
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        ledgerID: String? = nil,
        originatorClientID: String? = nil,
        testClockID: String? = nil,
        webhook: String? = nil
    ) {
        self.ledgerID = ledgerID
        self.originatorClientID = originatorClientID
        self.testClockID = testClockID
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("ledger_id", ledgerID)
        json.field("originator_client_id", originatorClientID)
        json.field("test_clock_id", testClockID)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/ledger/withdraw/simulate`.
public struct SandboxTransferLedgerWithdrawSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerWithdrawSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/withdraw/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `sweep_id`.
    public var sweepID: String
    /// The JSON member `event_type`.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// The JSON member `failure_reason`.
    public var failureReason: TransferFailure?

    /// Creates a value; omitted members are not sent.
    public init(
        sweepID: String,
        eventType: TransferLedgerSweepSimulateEventType,
        failureReason: TransferFailure? = nil
    ) {
        self.sweepID = sweepID
        self.eventType = eventType
        self.failureReason = failureReason
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("sweep_id", sweepID)
        json.field("event_type", eventType)
        json.field("failure_reason", failureReason)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/refund/simulate`.
public struct SandboxTransferRefundSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferRefundSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/refund/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `refund_id`.
    public var refundID: String
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `event_type`.
    public var eventType: String
    /// The JSON member `failure_reason`.
    public var failureReason: TransferFailure?
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        refundID: String,
        eventType: String,
        testClockID: String? = nil,
        failureReason: TransferFailure? = nil,
        webhook: String? = nil
    ) {
        self.refundID = refundID
        self.testClockID = testClockID
        self.eventType = eventType
        self.failureReason = failureReason
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("refund_id", refundID)
        json.field("test_clock_id", testClockID)
        json.field("event_type", eventType)
        json.field("failure_reason", failureReason)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/repayment/simulate`.
public struct SandboxTransferRepaymentSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferRepaymentSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/repayment/simulate" }
    public static var kind: PlaidOperationKind { .write }

    /// Creates a value; omitted members are not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/simulate`.
public struct SandboxTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `transfer_id`.
    public var transferID: String
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `event_type`.
    public var eventType: String
    /// The JSON member `failure_reason`.
    public var failureReason: TransferFailure?
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        transferID: String,
        eventType: String,
        testClockID: String? = nil,
        failureReason: TransferFailure? = nil,
        webhook: String? = nil
    ) {
        self.transferID = transferID
        self.testClockID = testClockID
        self.eventType = eventType
        self.failureReason = failureReason
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("transfer_id", transferID)
        json.field("test_clock_id", testClockID)
        json.field("event_type", eventType)
        json.field("failure_reason", failureReason)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/sweep/simulate`.
public struct SandboxTransferSweepSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSweepSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/sweep/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `test_clock_id`.
    public var testClockID: String?
    /// The JSON member `webhook`.
    public var webhook: String?

    /// Creates a value; omitted members are not sent.
    public init(
        testClockID: String? = nil,
        webhook: String? = nil
    ) {
        self.testClockID = testClockID
        self.webhook = webhook
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("test_clock_id", testClockID)
        json.field("webhook", webhook)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/test_clock/advance`.
public struct SandboxTransferTestClockAdvanceRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockAdvanceResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/advance" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `test_clock_id`.
    public var testClockID: String
    /// The JSON member `new_virtual_time`.
    public var newVirtualTime: Timestamp

    /// Creates a value; omitted members are not sent.
    public init(
        testClockID: String,
        newVirtualTime: Timestamp
    ) {
        self.testClockID = testClockID
        self.newVirtualTime = newVirtualTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("test_clock_id", testClockID)
        json.field("new_virtual_time", newVirtualTime)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/test_clock/create`.
public struct SandboxTransferTestClockCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockCreateResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `virtual_time`.
    public var virtualTime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        virtualTime: Timestamp? = nil
    ) {
        self.virtualTime = virtualTime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("virtual_time", virtualTime)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/test_clock/get`.
public struct SandboxTransferTestClockGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockGetResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `test_clock_id`.
    public var testClockID: String

    /// Creates a value; omitted members are not sent.
    public init(
        testClockID: String
    ) {
        self.testClockID = testClockID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("test_clock_id", testClockID)
        json.endObject()
    }
}

/// A request to `/sandbox/transfer/test_clock/list`.
public struct SandboxTransferTestClockListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockListResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `start_virtual_time`.
    public var startVirtualTime: Timestamp?
    /// The JSON member `end_virtual_time`.
    public var endVirtualTime: Timestamp?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        startVirtualTime: Timestamp? = nil,
        endVirtualTime: Timestamp? = nil,
        count: Int? = nil,
        offset: Int? = nil
    ) {
        self.startVirtualTime = startVirtualTime
        self.endVirtualTime = endVirtualTime
        self.count = count
        self.offset = offset
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("start_virtual_time", startVirtualTime)
        json.field("end_virtual_time", endVirtualTime)
        json.field("count", count)
        json.field("offset", offset)
        json.endObject()
    }
}

/// A request to `/sandbox/user/reset_login`.
public struct SandboxUserResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxUserResetLoginResponse
    public static var path: StaticString { "/sandbox/user/reset_login" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `item_ids`.
    public var itemIDs: [ItemID]?
    /// The JSON member `user_id`.
    public var userID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        userToken: UserToken? = nil,
        itemIDs: [ItemID]? = nil,
        userID: String? = nil
    ) {
        self.userToken = userToken
        self.itemIDs = itemIDs
        self.userID = userID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("user_token", userToken)
        json.field("item_ids", itemIDs)
        json.field("user_id", userID)
        json.endObject()
    }
}
