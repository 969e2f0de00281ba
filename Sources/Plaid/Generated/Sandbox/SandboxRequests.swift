// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/sandbox/bank_income/fire_webhook` is sent.
public struct SandboxBankIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `webhook_override`.
    public var webhookOverride: String?
    /// The wire's `webhook_code`.
    public var webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode
    /// The wire's `webhook_fields`.
    public var webhookFields: SandboxBankIncomeWebhookFireRequestWebhookFields

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/bank_transfer/fire_webhook` is sent.
public struct SandboxBankTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `webhook`.
    public var webhook: String

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/bank_transfer/simulate` is sent.
public struct SandboxBankTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferSimulateResponse
    public static var path: StaticString { "/sandbox/bank_transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `bank_transfer_id`.
    public var bankTransferID: String
    /// The wire's `event_type`.
    public var eventType: String
    /// The wire's `failure_reason`.
    public var failureReason: BankTransferFailure?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/cra/cashflow_updates/update` is sent.
public struct SandboxCraCashflowUpdatesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxCraCashflowUpdatesUpdateResponse
    public static var path: StaticString { "/sandbox/cra/cashflow_updates/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `webhook_codes`.
    public var webhookCodes: [CashFlowUpdatesEventWebhookCodes]?
    /// The wire's `user_id`.
    public var userID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/income/fire_webhook` is sent.
public struct SandboxIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `item_id`.
    public var itemID: ItemID
    /// The wire's `user_id`.
    public var userID: String?
    /// The wire's `webhook`.
    public var webhook: String
    /// The wire's `verification_status`.
    public var verificationStatus: SandboxIncomeFireWebhookRequestVerificationStatus?
    /// The wire's `webhook_code`.
    public var webhookCode: SandboxIncomeWebhookFireRequestWebhookCode

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/item/application/seed` is sent.
public struct SandboxItemApplicationSeedRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemApplicationSeedResponse
    public static var path: StaticString { "/sandbox/item/application/seed" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `application_id`.
    public var applicationID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/item/fire_webhook` is sent.
public struct SandboxItemFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemFireWebhookResponse
    public static var path: StaticString { "/sandbox/item/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `webhook_type`.
    public var webhookType: WebhookType?
    /// The wire's `webhook_code`.
    public var webhookCode: SandboxItemFireWebhookRequestWebhookCode

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/item/reset_login` is sent.
public struct SandboxItemResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemResetLoginResponse
    public static var path: StaticString { "/sandbox/item/reset_login" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/item/set_verification_status` is sent.
public struct SandboxItemSetVerificationStatusRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemSetVerificationStatusResponse
    public static var path: StaticString { "/sandbox/item/set_verification_status" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `account_id`.
    public var accountID: AccountID
    /// The wire's `verification_status`.
    public var verificationStatus: SandboxItemSetVerificationStatusRequestVerificationStatus

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/oauth/select_accounts` is sent.
public struct SandboxOauthSelectAccountsRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxOauthSelectAccountsResponse
    public static var path: StaticString { "/sandbox/oauth/select_accounts" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `oauth_state_id`.
    public var oauthStateID: String
    /// The wire's `accounts`.
    public var accounts: [String]

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/payment_profile/reset_login` is sent.
public struct SandboxPaymentProfileResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentProfileResetLoginResponse
    public static var path: StaticString { "/sandbox/payment_profile/reset_login" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `payment_profile_token`.
    public var paymentProfileToken: SensitiveString

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/payment/simulate` is sent.
public struct SandboxPaymentSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentSimulateResponse
    public static var path: StaticString { "/sandbox/payment/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `payment_id`.
    public var paymentID: String
    /// The wire's `webhook`.
    public var webhook: String
    /// The wire's `status`.
    public var status: String

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/processor_token/create` is sent.
public struct SandboxProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxProcessorTokenCreateResponse
    public static var path: StaticString { "/sandbox/processor_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `institution_id`.
    public var institutionID: InstitutionID
    /// The wire's `options`.
    public var options: SandboxProcessorTokenCreateRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/public_token/create` is sent.
public struct SandboxPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPublicTokenCreateResponse
    public static var path: StaticString { "/sandbox/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `institution_id`.
    public var institutionID: InstitutionID
    /// The wire's `initial_products`.
    public var initialProducts: [Products]
    /// The wire's `options`.
    public var options: SandboxPublicTokenCreateRequestOptions?
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `user_id`.
    public var userID: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transactions/create` is sent.
public struct SandboxTransactionsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransactionsCreateResponse
    public static var path: StaticString { "/sandbox/transactions/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `transactions`.
    public var transactions: [CustomSandboxTransaction]

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/fire_webhook` is sent.
public struct SandboxTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `webhook`.
    public var webhook: String

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/ledger/deposit/simulate` is sent.
public struct SandboxTransferLedgerDepositSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerDepositSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/deposit/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `sweep_id`.
    public var sweepID: String
    /// The wire's `event_type`.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// The wire's `failure_reason`.
    public var failureReason: TransferFailure?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/ledger/simulate_available` is sent.
public struct SandboxTransferLedgerSimulateAvailableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerSimulateAvailableResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/simulate_available" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `ledger_id`.
    public var ledgerID: String?
    /// The wire's `originator_client_id`.
    public var originatorClientID: String?
    /// The wire's `test_clock_id`.
    public var testClockID: String?
    /// The wire's `webhook`.
    public var webhook: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/ledger/withdraw/simulate` is sent.
public struct SandboxTransferLedgerWithdrawSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerWithdrawSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/withdraw/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `sweep_id`.
    public var sweepID: String
    /// The wire's `event_type`.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// The wire's `failure_reason`.
    public var failureReason: TransferFailure?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/refund/simulate` is sent.
public struct SandboxTransferRefundSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferRefundSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/refund/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `refund_id`.
    public var refundID: String
    /// The wire's `test_clock_id`.
    public var testClockID: String?
    /// The wire's `event_type`.
    public var eventType: String
    /// The wire's `failure_reason`.
    public var failureReason: TransferFailure?
    /// The wire's `webhook`.
    public var webhook: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/repayment/simulate` is sent.
public struct SandboxTransferRepaymentSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferRepaymentSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/repayment/simulate" }
    public static var kind: PlaidOperationKind { .write }

    /// Makes a value; what is left out is not sent.
    public init() {}

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

/// What `/sandbox/transfer/simulate` is sent.
public struct SandboxTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `transfer_id`.
    public var transferID: String
    /// The wire's `test_clock_id`.
    public var testClockID: String?
    /// The wire's `event_type`.
    public var eventType: String
    /// The wire's `failure_reason`.
    public var failureReason: TransferFailure?
    /// The wire's `webhook`.
    public var webhook: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/sweep/simulate` is sent.
public struct SandboxTransferSweepSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSweepSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/sweep/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `test_clock_id`.
    public var testClockID: String?
    /// The wire's `webhook`.
    public var webhook: String?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/test_clock/advance` is sent.
public struct SandboxTransferTestClockAdvanceRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockAdvanceResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/advance" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `test_clock_id`.
    public var testClockID: String
    /// The wire's `new_virtual_time`.
    public var newVirtualTime: Timestamp

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/test_clock/create` is sent.
public struct SandboxTransferTestClockCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockCreateResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `virtual_time`.
    public var virtualTime: Timestamp?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/test_clock/get` is sent.
public struct SandboxTransferTestClockGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockGetResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `test_clock_id`.
    public var testClockID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/transfer/test_clock/list` is sent.
public struct SandboxTransferTestClockListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockListResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `start_virtual_time`.
    public var startVirtualTime: Timestamp?
    /// The wire's `end_virtual_time`.
    public var endVirtualTime: Timestamp?
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `offset`.
    public var offset: Int?

    /// Makes a value; what is left out is not sent.
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

/// What `/sandbox/user/reset_login` is sent.
public struct SandboxUserResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxUserResetLoginResponse
    public static var path: StaticString { "/sandbox/user/reset_login" }
    public static var kind: PlaidOperationKind { .write }
    /// The wire's `user_token`.
    public var userToken: UserToken?
    /// The wire's `item_ids`.
    public var itemIDs: [ItemID]?
    /// The wire's `user_id`.
    public var userID: String?

    /// Makes a value; what is left out is not sent.
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
