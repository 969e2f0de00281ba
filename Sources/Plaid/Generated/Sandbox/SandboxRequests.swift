// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/sandbox/bank_income/fire_webhook`.
///
/// Sends a bank income webhook.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook).
public struct SandboxBankIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
    public var webhookOverride: String?
    /// The code of the webhook to send.
    public var webhookCode: SandboxBankIncomeWebhookFireRequestWebhookCode
    /// Members of the webhook's payload.
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
///
/// Sends a bank transfer webhook.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook).
public struct SandboxBankTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/bank_transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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
///
/// Moves a bank transfer to its next status.
///
/// See [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate).
public struct SandboxBankTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxBankTransferSimulateResponse
    public static var path: StaticString { "/sandbox/bank_transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the bank transfer.
    public var bankTransferID: String
    /// What shall happen.
    ///
    /// An event that the current status does not allow is an error.
    public var eventType: String
    /// Why it fails or is returned; only for these events.
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
///
/// Triggers an update of a user's cash flow, which sends webhooks.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate).
public struct SandboxCraCashflowUpdatesUpdateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxCraCashflowUpdatesUpdateResponse
    public static var path: StaticString { "/sandbox/cra/cashflow_updates/update" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// The codes of the webhooks to send.
    public var webhookCodes: [CashFlowUpdatesEventWebhookCodes]?
    /// The identifier of the user from `/user/create`.
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

/// A request to `/sandbox/cra/servicing/simulate`.
///
/// Triggers an update of the reports that a subscription covers.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxCraServicingSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxCraServicingSimulateResponse
    public static var path: StaticString { "/sandbox/cra/servicing/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The subscription whose reports are updated.
    public var subscriptionID: String
    /// A user, instead of a subscription.
    public var userID: String?
    /// Further settings of the request.
    public var options: SandboxCraServicingSimulateRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        subscriptionID: String,
        userID: String? = nil,
        options: SandboxCraServicingSimulateRequestOptions? = nil
    ) {
        self.subscriptionID = subscriptionID
        self.userID = userID
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("subscription_id", subscriptionID)
        json.field("user_id", userID)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/sandbox/fdx/consent/seed`.
///
/// Creates a consent grant in the FDX format, as test data.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxFdxConsentSeedRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxFdxConsentSeedResponse
    public static var path: StaticString { "/sandbox/fdx/consent/seed" }
    public static var kind: PlaidOperationKind { .write }
    /// The data provider's identifier of the person who consents.
    public var customerID: String
    /// The application that is allowed to read.
    public var applicationID: String
    /// A UUID for the grant; a new one by default.
    ///
    /// It must not be in use.
    public var consentID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        customerID: String,
        applicationID: String,
        consentID: String? = nil
    ) {
        self.customerID = customerID
        self.applicationID = applicationID
        self.consentID = consentID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("customer_id", customerID)
        json.field("application_id", applicationID)
        json.field("consent_id", consentID)
        json.endObject()
    }
}

/// A request to `/sandbox/income/fire_webhook`.
///
/// Sends an income webhook.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook).
public struct SandboxIncomeFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxIncomeFireWebhookResponse
    public static var path: StaticString { "/sandbox/income/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The Item that the webhook is about.
    public var itemID: ItemID
    /// The identifier of the user from `/user/create`.
    public var userID: String?
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
    public var webhook: String
    /// The status that the webhook reports.
    public var verificationStatus: SandboxIncomeFireWebhookRequestVerificationStatus?
    /// The code of the webhook to send.
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
///
/// Connects an application to an Item, as test data for permissions.
public struct SandboxItemApplicationSeedRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemApplicationSeedResponse
    public static var path: StaticString { "/sandbox/item/application/seed" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of the application.
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
///
/// Sends a webhook for an Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook).
public struct SandboxItemFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemFireWebhookResponse
    public static var path: StaticString { "/sandbox/item/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The type of the webhook to send.
    public var webhookType: WebhookType?
    /// The code of the webhook to send.
    public var webhookCode: SandboxItemFireWebhookRequestWebhookCode
    /// Further settings of the request.
    ///
    /// Added after version 1.697.4 of Plaid's document.
    public var options: SandboxItemFireWebhookRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        webhookCode: SandboxItemFireWebhookRequestWebhookCode,
        webhookType: WebhookType? = nil,
        options: SandboxItemFireWebhookRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.webhookType = webhookType
        self.webhookCode = webhookCode
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("webhook_type", webhookType)
        json.field("webhook_code", webhookCode)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/sandbox/item/reset_login`.
///
/// Puts an Item into the error state `ITEM_LOGIN_REQUIRED`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login).
public struct SandboxItemResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemResetLoginResponse
    public static var path: StaticString { "/sandbox/item/reset_login" }
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

/// A request to `/sandbox/item/set_verification_status`.
///
/// Sets the micro-deposit verification status of an account.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status).
public struct SandboxItemSetVerificationStatusRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxItemSetVerificationStatusResponse
    public static var path: StaticString { "/sandbox/item/set_verification_status" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of the account.
    public var accountID: AccountID
    /// The status that the account shall have.
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
///
/// Selects the accounts that the OAuth test institution shares.
public struct SandboxOauthSelectAccountsRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxOauthSelectAccountsResponse
    public static var path: StaticString { "/sandbox/oauth/select_accounts" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier that came with the redirect.
    public var oauthStateID: String
    /// The accounts that are shared.
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
///
/// Puts a payment profile into a state that requires a login.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login).
public struct SandboxPaymentProfileResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentProfileResetLoginResponse
    public static var path: StaticString { "/sandbox/payment_profile/reset_login" }
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

/// A request to `/sandbox/payment/simulate`.
///
/// Moves a payment to another status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate).
public struct SandboxPaymentSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPaymentSimulateResponse
    public static var path: StaticString { "/sandbox/payment/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the payment.
    public var paymentID: String
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
    public var webhook: String
    /// The status that the payment shall have.
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
///
/// Creates a processor token for a new test Item, without Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate).
public struct SandboxProcessorTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxProcessorTokenCreateResponse
    public static var path: StaticString { "/sandbox/processor_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the institution, such as `ins_109508`.
    public var institutionID: InstitutionID
    /// Further settings of the request.
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
///
/// Creates a public token for a new test Item, without Link.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate).
public struct SandboxPublicTokenCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxPublicTokenCreateResponse
    public static var path: StaticString { "/sandbox/public_token/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The test institution, such as `ins_109508`.
    public var institutionID: InstitutionID
    /// The products that the Item has.
    ///
    /// At least 1 element.
    public var initialProducts: [Products]
    /// Further settings of the request.
    public var options: SandboxPublicTokenCreateRequestOptions?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// The identifier of the user from `/user/create`.
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
///
/// Adds up to 10 transactions to a test Item.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate).
public struct SandboxTransactionsCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransactionsCreateResponse
    public static var path: StaticString { "/sandbox/transactions/create" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The transactions to add; at most 10.
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
///
/// Sends a transfer webhook.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook).
public struct SandboxTransferFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferFireWebhookResponse
    public static var path: StaticString { "/sandbox/transfer/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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
///
/// Moves a ledger deposit to its next status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate).
public struct SandboxTransferLedgerDepositSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerDepositSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/deposit/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the sweep.
    public var sweepID: String
    /// What shall happen.
    ///
    /// An event that the current status does not allow is an error.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// Why it fails or is returned; only for these events.
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
///
/// Makes the pending balance of a ledger available.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available).
public struct SandboxTransferLedgerSimulateAvailableRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerSimulateAvailableResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/simulate_available" }
    public static var kind: PlaidOperationKind { .write }
    /// The ledger whose pending balance becomes available.
    ///
    /// Absent means your default ledger.
    public var ledgerID: String?
    /// The client ID of the end customer on whose behalf you act.
    ///
    /// Only for platforms.
    public var originatorClientID: String?
    /// The test clock whose time applies.
    public var testClockID: String?
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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
///
/// Moves a ledger withdrawal to its next status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate).
public struct SandboxTransferLedgerWithdrawSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferLedgerWithdrawSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/ledger/withdraw/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the sweep.
    public var sweepID: String
    /// What shall happen.
    ///
    /// An event that the current status does not allow is an error.
    public var eventType: TransferLedgerSweepSimulateEventType
    /// Why it fails or is returned; only for these events.
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
///
/// Moves a refund to another status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate).
public struct SandboxTransferRefundSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferRefundSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/refund/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the refund.
    public var refundID: String
    /// The test clock whose time applies.
    public var testClockID: String?
    /// What shall happen.
    ///
    /// An event that the current status does not allow is an error.
    public var eventType: String
    /// Why it fails or is returned; only for these events.
    public var failureReason: TransferFailure?
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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

/// A request to `/sandbox/transfer/simulate`.
///
/// Moves a transfer to another status.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate).
public struct SandboxTransferSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The identifier of the transfer.
    public var transferID: String
    /// The test clock whose time applies.
    public var testClockID: String?
    /// What shall happen.
    ///
    /// An event that the current status does not allow is an error.
    public var eventType: String
    /// Why it fails or is returned; only for these events.
    public var failureReason: TransferFailure?
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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
///
/// Creates a sweep of the transfers that are due.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate).
public struct SandboxTransferSweepSimulateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferSweepSimulateResponse
    public static var path: StaticString { "/sandbox/transfer/sweep/simulate" }
    public static var kind: PlaidOperationKind { .write }
    /// The test clock whose time applies.
    public var testClockID: String?
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
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
///
/// Sets the time of a test clock forward.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance).
public struct SandboxTransferTestClockAdvanceRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockAdvanceResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/advance" }
    public static var kind: PlaidOperationKind { .write }
    /// The test clock whose time applies.
    public var testClockID: String
    /// The time that the clock shall show, in UTC; later than before.
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
///
/// Creates a test clock, whose time recurring transfers follow.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate).
public struct SandboxTransferTestClockCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockCreateResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The time that the clock shows first, in UTC.
    ///
    /// Absent means now.
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
///
/// Returns a test clock.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget).
public struct SandboxTransferTestClockGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockGetResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The test clock whose time applies.
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
///
/// Returns test clocks.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist).
public struct SandboxTransferTestClockListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxTransferTestClockListResponse
    public static var path: StaticString { "/sandbox/transfer/test_clock/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The earliest time that a clock shows, in UTC.
    public var startVirtualTime: Timestamp?
    /// The latest time that a clock shows, in UTC.
    public var endVirtualTime: Timestamp?
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

/// A request to `/sandbox/user/fire_webhook`.
///
/// Sends a webhook about a user's reports to a URL.
///
/// Added after version 1.697.4 of Plaid's document.
public struct SandboxUserFireWebhookRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxUserFireWebhookResponse
    public static var path: StaticString { "/sandbox/user/fire_webhook" }
    public static var kind: PlaidOperationKind { .write }
    /// The type of the webhook to send.
    public var webhookType: SandboxUserFireWebhookType
    /// The code of the webhook to send.
    public var webhookCode: SandboxUserFireWebhookCode
    /// The URL that receives the webhook.
    ///
    /// Absent means the one in the Plaid Dashboard.
    public var webhook: String
    /// The identifier of the user from `/user/create`.
    public var userID: String?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?

    /// Creates a value; omitted members are not sent.
    public init(
        webhookType: SandboxUserFireWebhookType,
        webhookCode: SandboxUserFireWebhookCode,
        webhook: String,
        userID: String? = nil,
        userToken: UserToken? = nil
    ) {
        self.webhookType = webhookType
        self.webhookCode = webhookCode
        self.webhook = webhook
        self.userID = userID
        self.userToken = userToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("webhook_type", webhookType)
        json.field("webhook_code", webhookCode)
        json.field("webhook", webhook)
        json.field("user_id", userID)
        json.field("user_token", userToken)
        json.endObject()
    }
}

/// A request to `/sandbox/user/reset_login`.
///
/// Puts Items of a user into the error state `ITEM_LOGIN_REQUIRED`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login).
public struct SandboxUserResetLoginRequest: PlaidRequest, RedactedDescription {
    public typealias Response = SandboxUserResetLoginResponse
    public static var path: StaticString { "/sandbox/user/reset_login" }
    public static var kind: PlaidOperationKind { .write }
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// The Items to put into the error state.
    ///
    /// Absent means all of the user.
    public var itemIDs: [ItemID]?
    /// The identifier of the user from `/user/create`.
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
