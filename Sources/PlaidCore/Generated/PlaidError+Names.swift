// swift-format-ignore-file
// From Sources/PlaidKnowledge/Tables by scripts/error-names. Do not edit.

extension PlaidError.Kind {
    /// The request is malformed or not possible.
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    /// The request is valid, but its result would not be useful.
    public static var invalidResult: Self { Self(rawValue: "INVALID_RESULT") }
    /// A value in the request is wrong: a token, an ID, a credential.
    public static var invalidInput: Self { Self(rawValue: "INVALID_INPUT") }
    /// The bank does not respond as expected.
    public static var institutionError: Self { Self(rawValue: "INSTITUTION_ERROR") }
    /// Too many requests.
    public static var rateLimitExceeded: Self { Self(rawValue: "RATE_LIMIT_EXCEEDED") }
    /// Plaid itself failed.
    public static var apiError: Self { Self(rawValue: "API_ERROR") }
    /// The Item needs attention, often from its user.
    public static var itemError: Self { Self(rawValue: "ITEM_ERROR") }
    /// An Asset Report cannot be created or read.
    public static var assetReportError: Self { Self(rawValue: "ASSET_REPORT_ERROR") }
    /// A base report cannot be created or read.
    public static var baseReportError: Self { Self(rawValue: "BASE_REPORT_ERROR") }
    /// Link asks for proof that the user is human.
    public static var recaptchaError: Self { Self(rawValue: "RECAPTCHA_ERROR") }
    /// The redirect from the bank's own site does not match the session.
    public static var oauthError: Self { Self(rawValue: "OAUTH_ERROR") }
    /// A payment cannot be made.
    public static var paymentError: Self { Self(rawValue: "PAYMENT_ERROR") }
    /// A bank transfer cannot be made.
    public static var bankTransferError: Self { Self(rawValue: "BANK_TRANSFER_ERROR") }
    /// The income cannot be verified.
    public static var incomeVerificationError: Self { Self(rawValue: "INCOME_VERIFICATION_ERROR") }
    /// Micro-deposits cannot be sent.
    public static var microdepositsError: Self { Self(rawValue: "MICRODEPOSITS_ERROR") }
    /// A test request asks for something that this Item or transfer does not support.
    public static var sandboxError: Self { Self(rawValue: "SANDBOX_ERROR") }
    /// A request about an end customer is not possible.
    public static var partnerError: Self { Self(rawValue: "PARTNER_ERROR") }
    /// Signal cannot evaluate the transaction.
    public static var signalError: Self { Self(rawValue: "SIGNAL_ERROR") }
    /// Syncing transactions was interrupted.
    public static var transactionsError: Self { Self(rawValue: "TRANSACTIONS_ERROR") }
    /// A transaction of a wallet (virtual account) cannot be made.
    public static var transactionError: Self { Self(rawValue: "TRANSACTION_ERROR") }
    /// A transfer cannot be made.
    public static var transferError: Self { Self(rawValue: "TRANSFER_ERROR") }
    /// A consumer report cannot be created or read.
    public static var checkReportError: Self { Self(rawValue: "CHECK_REPORT_ERROR") }
    /// A consumer report cannot be created or read.
    public static var consumerReportError: Self { Self(rawValue: "CONSUMER_REPORT_ERROR") }
    /// The user does not exist, or its data is incomplete.
    public static var userError: Self { Self(rawValue: "USER_ERROR") }
    /// The idempotency key cannot be used for this request.
    public static var idempotencyError: Self { Self(rawValue: "IDEMPOTENCY_ERROR") }
    /// A request about assets is not possible.
    public static var assetsError: Self { Self(rawValue: "ASSETS_ERROR") }
    /// Updates on a borrower's cash flow cannot be set up or read.
    public static var craMonitoringError: Self { Self(rawValue: "CRA_MONITORING_ERROR") }
    /// A user's credit profile report cannot be read.
    public static var creditProfileReportError: Self { Self(rawValue: "CREDIT_PROFILE_REPORT_ERROR") }
    /// A request that involves Encompass is not possible; the contract does not say which requests these are.
    public static var encompassError: Self { Self(rawValue: "ENCOMPASS_ERROR") }
    /// Transactions cannot be enriched.
    public static var enrichError: Self { Self(rawValue: "ENRICH_ERROR") }
    /// Fraud insights are not possible for this request.
    public static var fraudInsightsError: Self { Self(rawValue: "FRAUD_INSIGHTS_ERROR") }
    /// A report in the format of Freddie Mac cannot be created or read.
    public static var freddieMacError: Self { Self(rawValue: "FREDDIE_MAC_ERROR") }
    /// A Hosted Link session cannot be created or read.
    ///
    /// The contract no longer has the operations of Link delivery.
    public static var linkDeliveryError: Self { Self(rawValue: "LINK_DELIVERY_ERROR") }
    /// A user's saved profile cannot be used.
    public static var profileError: Self { Self(rawValue: "PROFILE_ERROR") }
    /// Recurring transactions cannot be read.
    public static var recurringTransactionsError: Self { Self(rawValue: "RECURRING_TRANSACTIONS_ERROR") }
    /// Statements cannot be listed, downloaded or refreshed.
    public static var statementsError: Self { Self(rawValue: "STATEMENTS_ERROR") }
    /// A recurring transfer cannot be created, read or cancelled.
    public static var transferRecurringError: Self { Self(rawValue: "TRANSFER_RECURRING_ERROR") }
    /// A refund of a transfer cannot be created, read or cancelled.
    public static var transferRefundError: Self { Self(rawValue: "TRANSFER_REFUND_ERROR") }
    /// A consumer report, or one of its products, cannot be created or read.
    public static var craReportError: Self { Self(rawValue: "CRA_REPORT_ERROR") }
    /// The partner insights of a consumer report cannot be created or read.
    public static var craPartnerInsightsError: Self { Self(rawValue: "CRA_PARTNER_INSIGHTS_ERROR") }
}

extension PlaidError.Code {
    /// The bank no longer accepts the stored login: the password changed, multi-factor authentication is required
    /// again, the consent expired, or a second Item was created at a bank that allows only one.
    ///
    /// The access token stays valid.
    public static var itemLoginRequired: Self { Self(rawValue: "ITEM_LOGIN_REQUIRED") }
    /// The Item no longer exists: it was removed through the API, by its user in Plaid Portal, or by Plaid on the
    /// user's request.
    public static var itemNotFound: Self { Self(rawValue: "ITEM_NOT_FOUND") }
    /// The data is still being fetched; for /auth/get, the micro-deposits are not verified yet.
    ///
    /// This is not an empty response.
    public static var productNotReady: Self { Self(rawValue: "PRODUCT_NOT_READY") }
    /// The Item was created without this product.
    public static var productNotEnabled: Self { Self(rawValue: "PRODUCT_NOT_ENABLED") }
    /// The bank or the accounts of this Item do not support the product, such as balances of an account that was
    /// entered manually.
    public static var productsNotSupported: Self { Self(rawValue: "PRODUCTS_NOT_SUPPORTED") }
    /// The bank does not support this operation, such as fetching investments on demand.
    public static var productNotSupported: Self { Self(rawValue: "PRODUCT_NOT_SUPPORTED") }
    /// The login has no open account that can be shared and that passes account_filters.
    public static var noAccounts: Self { Self(rawValue: "NO_ACCOUNTS") }
    /// None of the shared accounts is a checking, savings or cash management account that can be debited.
    public static var noAuthAccounts: Self { Self(rawValue: "NO_AUTH_ACCOUNTS") }
    /// None of the shared accounts is an investment account.
    public static var noInvestmentAccounts: Self { Self(rawValue: "NO_INVESTMENT_ACCOUNTS") }
    /// None of the shared accounts is an investment account whose numbers the bank provides.
    public static var noInvestmentAuthAccounts: Self { Self(rawValue: "NO_INVESTMENT_AUTH_ACCOUNTS") }
    /// None of the shared accounts is a credit card, a PayPal credit account, a student loan or a mortgage.
    public static var noLiabilityAccounts: Self { Self(rawValue: "NO_LIABILITY_ACCOUNTS") }
    /// The user did not grant access to this data at the bank, revoked it, or may not share it because another person
    /// owns the account.
    public static var accessNotGranted: Self { Self(rawValue: "ACCESS_NOT_GRANTED") }
    /// The user has not consented to the requested product.
    public static var additionalConsentRequired: Self { Self(rawValue: "ADDITIONAL_CONSENT_REQUIRED") }
    /// Instant Match is not available for this Item: Link was opened for other countries than the US, or the bank
    /// does not allow it.
    ///
    /// Link continues with micro-deposits where they are enabled.
    public static var instantMatchFailed: Self { Self(rawValue: "INSTANT_MATCH_FAILED") }
    /// The user left the bank's own sign-in before finishing it.
    public static var insufficientCredentials: Self { Self(rawValue: "INSUFFICIENT_CREDENTIALS") }
    /// The username or the password is wrong.
    public static var invalidCredentials: Self { Self(rawValue: "INVALID_CREDENTIALS") }
    /// The code or the answer to the security question is wrong, or the chosen device is not active.
    public static var invalidMFA: Self { Self(rawValue: "INVALID_MFA") }
    /// The one-time code from Link is wrong or has expired.
    ///
    /// Link accepts three attempts.
    public static var invalidOTP: Self { Self(rawValue: "INVALID_OTP") }
    /// The phone number cannot receive a code; for returning users, only US and Canadian numbers can.
    public static var invalidPhoneNumber: Self { Self(rawValue: "INVALID_PHONE_NUMBER") }
    /// The bank could not send the code with the chosen method, usually because its login is disrupted.
    public static var invalidSendMethod: Self { Self(rawValue: "INVALID_SEND_METHOD") }
    /// In update mode, the username differs from the original one (case matters), or the login belongs to another
    /// Item.
    public static var invalidUpdatedUsername: Self { Self(rawValue: "INVALID_UPDATED_USERNAME") }
    /// The user has to verify the account before /investments/auth/get returns its numbers.
    public static var manualVerificationRequired: Self { Self(rawValue: "MANUAL_VERIFICATION_REQUIRED") }
    /// The bank locked the login, usually after several wrong passwords.
    public static var itemLocked: Self { Self(rawValue: "ITEM_LOCKED") }
    /// Plaid does not support this type of account at this bank: its type, its multi-factor method, a guest login, or
    /// the processor.
    public static var itemNotSupported: Self { Self(rawValue: "ITEM_NOT_SUPPORTED") }
    /// Update mode was opened although the Item is healthy.
    public static var itemNoError: Self { Self(rawValue: "ITEM_NO_ERROR") }
    /// The Item was removed while this request was running.
    public static var itemConcurrentlyDeleted: Self { Self(rawValue: "ITEM_CONCURRENTLY_DELETED") }
    /// The bank requires a type of multi-factor authentication that Plaid does not support, or requires it for every
    /// login.
    public static var mfaNotSupported: Self { Self(rawValue: "MFA_NOT_SUPPORTED") }
    /// The bank requires a new password before the user can sign in.
    public static var passwordResetRequired: Self { Self(rawValue: "PASSWORD_RESET_REQUIRED") }
    /// The user has to complete a step at the bank, such as accepting its terms.
    public static var userSetupRequired: Self { Self(rawValue: "USER_SETUP_REQUIRED") }
    /// The user did not finish a step of Link in time; account selection allows five minutes.
    public static var userInputTimeout: Self { Self(rawValue: "USER_INPUT_TIMEOUT") }
    /// The allocations for splitting the user's salary are not valid.
    public static var userShouldVerifyDepositAllocations: Self { Self(rawValue: "USER_SHOULD_VERIFY_DEPOSIT_ALLOCATIONS") }
    /// The user revoked the permission at Plaid or at the bank.
    public static var userPermissionRevoked: Self { Self(rawValue: "USER_PERMISSION_REVOKED") }
    /// The login belongs to a country that Link was not opened for.
    public static var countryNotSupported: Self { Self(rawValue: "COUNTRY_NOT_SUPPORTED") }
    /// The bank is unavailable to Plaid.
    public static var institutionDown: Self { Self(rawValue: "INSTITUTION_DOWN") }
    /// The bank does not respond to some of Plaid's requests.
    public static var institutionNotResponding: Self { Self(rawValue: "INSTITUTION_NOT_RESPONDING") }
    /// Plaid's connection to the bank is temporarily down, usually as planned.
    public static var institutionNotAvailable: Self { Self(rawValue: "INSTITUTION_NOT_AVAILABLE") }
    /// Plaid no longer supports this connection: the bank left, or it moved to OAuth.
    public static var institutionNoLongerSupported: Self { Self(rawValue: "INSTITUTION_NO_LONGER_SUPPORTED") }
    /// The bank exists, but not in this environment.
    public static var institutionNotEnabledInEnvironment: Self { Self(rawValue: "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT") }
    /// The application is not registered with this bank yet; after production access is granted, registration takes
    /// up to a week, and up to six for some banks.
    public static var institutionRegistrationRequired: Self { Self(rawValue: "INSTITUTION_REGISTRATION_REQUIRED") }
    /// The application may not create Items at this bank: it needs Plaid's approval, or its OAuth registration is not
    /// complete.
    public static var unauthorizedInstitution: Self { Self(rawValue: "UNAUTHORIZED_INSTITUTION") }
    /// The bank sent a response that Plaid cannot process until Plaid changes its integration.
    public static var unsupportedResponse: Self { Self(rawValue: "UNSUPPORTED_RESPONSE") }
    /// Link asks for proof that the user is human.
    public static var recaptchaRequired: Self { Self(rawValue: "RECAPTCHA_REQUIRED") }
    /// The puzzle was not solved correctly.
    public static var recaptchaBad: Self { Self(rawValue: "RECAPTCHA_BAD") }
    /// Required fields are missing; the message names them.
    public static var missingFields: Self { Self(rawValue: "MISSING_FIELDS") }
    /// The request has fields that the endpoint does not know; the message names them.
    public static var unknownFields: Self { Self(rawValue: "UNKNOWN_FIELDS") }
    /// A field has the wrong type or a value that is not allowed, also by business rules: a declined authorization, a
    /// redirect URI that is not on the list.
    ///
    /// The message names it.
    public static var invalidField: Self { Self(rawValue: "INVALID_FIELD") }
    /// The body is not JSON.
    public static var invalidBody: Self { Self(rawValue: "INVALID_BODY") }
    /// A header is missing or wrong, usually Content-Type.
    public static var invalidHeaders: Self { Self(rawValue: "INVALID_HEADERS") }
    /// An object in /link/token/create does not have the documented form.
    public static var invalidConfiguration: Self { Self(rawValue: "INVALID_CONFIGURATION") }
    /// The account number entered in Link does not match the last digits of the chosen account, or that account
    /// cannot be debited.
    public static var invalidAccountNumber: Self { Self(rawValue: "INVALID_ACCOUNT_NUMBER") }
    /// The request uses fields that this API version no longer accepts, usually public_key.
    public static var incompatibleAPIVersion: Self { Self(rawValue: "INCOMPATIBLE_API_VERSION") }
    /// The endpoint does not exist.
    public static var notFound: Self { Self(rawValue: "NOT_FOUND") }
    /// Something has to happen before this request, such as the end of a Link session or the connection of an Item.
    public static var failedPrecondition: Self { Self(rawValue: "FAILED_PRECONDITION") }
    /// The endpoint no longer exists.
    public static var noLongerAvailable: Self { Self(rawValue: "NO_LONGER_AVAILABLE") }
    /// A /sandbox endpoint was called in another environment.
    public static var sandboxOnly: Self { Self(rawValue: "SANDBOX_ONLY") }
    /// The client ID and the secret do not match in this environment.
    public static var invalidAPIKeys: Self { Self(rawValue: "INVALID_API_KEYS") }
    /// The access token is unknown, truncated, or from another environment.
    public static var invalidAccessToken: Self { Self(rawValue: "INVALID_ACCESS_TOKEN") }
    /// The public token was already used, is older than 30 minutes, or is from another environment.
    public static var invalidPublicToken: Self { Self(rawValue: "INVALID_PUBLIC_TOKEN") }
    /// The Link token has expired (after four hours; thirty minutes in update mode), was used, is from another
    /// environment, or was invalidated by too many wrong logins.
    public static var invalidLinkToken: Self { Self(rawValue: "INVALID_LINK_TOKEN") }
    /// The processor token is unknown or from another environment.
    public static var invalidProcessorToken: Self { Self(rawValue: "INVALID_PROCESSOR_TOKEN") }
    /// The audit copy token is unknown or was revoked.
    public static var invalidAuditCopyToken: Self { Self(rawValue: "INVALID_AUDIT_COPY_TOKEN") }
    /// The user token is unknown, or belongs to another user or environment.
    public static var invalidUserToken: Self { Self(rawValue: "INVALID_USER_TOKEN") }
    /// The user ID is empty, unknown, or another value, such as your own client_user_id or a user token.
    public static var invalidUserID: Self { Self(rawValue: "INVALID_USER_ID") }
    /// The user entered three wrong codes for the saved phone number.
    public static var profileAuthenticationFailed: Self { Self(rawValue: "PROFILE_AUTHENTICATION_FAILED") }
    /// This application may not read the user's profile.
    public static var profileAccessForbidden: Self { Self(rawValue: "PROFILE_ACCESS_FORBIDDEN") }
    /// The account does not belong to this Item, was closed, is no longer shared, or has a new ID.
    ///
    /// IDs are case-sensitive.
    public static var invalidAccountID: Self { Self(rawValue: "INVALID_ACCOUNT_ID") }
    /// No bank has this ID.
    public static var invalidInstitution: Self { Self(rawValue: "INVALID_INSTITUTION") }
    /// The application may not use this product, or Link does not accept its name, as with balance.
    public static var invalidProduct: Self { Self(rawValue: "INVALID_PRODUCT") }
    /// The Link customization has no published use case, or lacks the required account selection.
    public static var invalidLinkCustomization: Self { Self(rawValue: "INVALID_LINK_CUSTOMIZATION") }
    /// Stripe rejected the account; the message contains Stripe's reason.
    public static var invalidStripeAccount: Self { Self(rawValue: "INVALID_STRIPE_ACCOUNT") }
    /// The key ID in a webhook's signature is unknown in this environment.
    public static var invalidWebhookVerificationKeyID: Self { Self(rawValue: "INVALID_WEBHOOK_VERIFICATION_KEY_ID") }
    /// The code or the amounts of the micro-deposits are wrong.
    public static var incorrectDepositVerification: Self { Self(rawValue: "INCORRECT_DEPOSIT_VERIFICATION") }
    /// The micro-deposits were verified with wrong values three times.
    public static var tooManyVerificationAttempts: Self { Self(rawValue: "TOO_MANY_VERIFICATION_ATTEMPTS") }
    /// The application may not submit credentials without Link.
    public static var directIntegrationNotEnabled: Self { Self(rawValue: "DIRECT_INTEGRATION_NOT_ENABLED") }
    /// The application has no access to this environment.
    public static var unauthorizedEnvironment: Self { Self(rawValue: "UNAUTHORIZED_ENVIRONMENT") }
    /// The application may not call this endpoint.
    public static var unauthorizedRouteAccess: Self { Self(rawValue: "UNAUTHORIZED_ROUTE_ACCESS") }
    /// No balance is as recent as min_last_updated_datetime requires.
    public static var lastUpdatedDatetimeOutOfRange: Self { Self(rawValue: "LAST_UPDATED_DATETIME_OUT_OF_RANGE") }
    /// An imported Item requires multi-factor authentication.
    public static var plaidDirectItemImportReturnedInvalidMFA: Self { Self(rawValue: "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA") }
    /// Plaid failed.
    ///
    /// It is unknown whether a write took effect.
    public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
    /// Plaid is down for planned maintenance.
    public static var plannedMaintenance: Self { Self(rawValue: "PLANNED_MAINTENANCE") }
    /// Only the offline Sandbox returns this: it does not implement the operation.
    public static var notImplemented: Self { Self(rawValue: "NOT_IMPLEMENTED") }
    /// After the redirect from the bank, Link was opened with a different token.
    public static var incorrectLinkToken: Self { Self(rawValue: "INCORRECT_LINK_TOKEN") }
    /// The nonce differs from the one before the redirect.
    public static var incorrectOAuthNonce: Self { Self(rawValue: "INCORRECT_OAUTH_NONCE") }
    /// The redirect from the bank was processed twice.
    public static var oauthStateIDAlreadyProcessed: Self { Self(rawValue: "OAUTH_STATE_ID_ALREADY_PROCESSED") }
    /// Plaid has no session for this redirect from the bank.
    public static var oauthStateIDNotFound: Self { Self(rawValue: "OAUTH_STATE_ID_NOT_FOUND") }
    /// Too many requests of this type, Sandbox credentials used in production, or too many attempts by one user in
    /// Link.
    public static var rateLimit: Self { Self(rawValue: "RATE_LIMIT") }
    /// Too many requests to /accounts/get.
    public static var accountsLimit: Self { Self(rawValue: "ACCOUNTS_LIMIT") }
    /// Too many new Items in a short time, or more Items than the environment allows.
    public static var additionLimit: Self { Self(rawValue: "ADDITION_LIMIT") }
    /// Too many requests to /accounts/balance/get for one Item or in total.
    public static var accountsBalanceGetLimit: Self { Self(rawValue: "ACCOUNTS_BALANCE_GET_LIMIT") }
    /// Too many requests that fetch a balance from the bank.
    public static var balanceLimit: Self { Self(rawValue: "BALANCE_LIMIT") }
    /// Too many requests to /auth/get.
    public static var authLimit: Self { Self(rawValue: "AUTH_LIMIT") }
    /// Too many requests to /identity/get.
    public static var identityLimit: Self { Self(rawValue: "IDENTITY_LIMIT") }
    /// Too many requests to /investments/holdings/get.
    public static var investmentHoldingsGetLimit: Self { Self(rawValue: "INVESTMENT_HOLDINGS_GET_LIMIT") }
    /// Too many requests to /investments/transactions/get.
    public static var investmentTransactionsLimit: Self { Self(rawValue: "INVESTMENT_TRANSACTIONS_LIMIT") }
    /// Too many requests to /item/get.
    public static var itemGetLimit: Self { Self(rawValue: "ITEM_GET_LIMIT") }
    /// Too many requests to /transactions/get.
    public static var transactionsLimit: Self { Self(rawValue: "TRANSACTIONS_LIMIT") }
    /// Too many requests to /transactions/refresh.
    public static var transactionsRefreshLimit: Self { Self(rawValue: "TRANSACTIONS_REFRESH_LIMIT") }
    /// Too many requests to /transactions/sync.
    public static var transactionsSyncLimit: Self { Self(rawValue: "TRANSACTIONS_SYNC_LIMIT") }
    /// Too many requests to /institutions/get.
    public static var institutionsGetLimit: Self { Self(rawValue: "INSTITUTIONS_GET_LIMIT") }
    /// Too many requests to /institutions/get_by_id.
    public static var institutionsGetByIDLimit: Self { Self(rawValue: "INSTITUTIONS_GET_BY_ID_LIMIT") }
    /// One bank receives too many requests at the moment, not necessarily only yours.
    public static var institutionRateLimit: Self { Self(rawValue: "INSTITUTION_RATE_LIMIT") }
    /// The free requests or Items are used up.
    public static var creditsExhausted: Self { Self(rawValue: "CREDITS_EXHAUSTED") }
    /// The trial's limit of Items is reached.
    public static var trialConnectionLimit: Self { Self(rawValue: "TRIAL_CONNECTION_LIMIT") }
    /// The Item has no webhook URL, or an invalid one.
    public static var sandboxWebhookInvalid: Self { Self(rawValue: "SANDBOX_WEBHOOK_INVALID") }
    /// The webhook belongs to a product that the Item does not have.
    public static var sandboxProductNotEnabled: Self { Self(rawValue: "SANDBOX_PRODUCT_NOT_ENABLED") }
    /// The event is not possible in the transfer's current status.
    public static var sandboxTransferEventTransitionInvalid: Self { Self(rawValue: "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID") }
    /// The user does not exist, or its access ended.
    public static var userNotFound: Self { Self(rawValue: "USER_NOT_FOUND") }
    /// A phone number, email address, date of birth or postal address of the user is invalid or incomplete; the
    /// message names it.
    public static var invalidUserIdentityData: Self { Self(rawValue: "INVALID_USER_IDENTITY_DATA") }
    /// The request requires Signal, and the contract addendum for Signal is not signed.
    public static var addendumNotSigned: Self { Self(rawValue: "ADDENDUM_NOT_SIGNED") }
    /// The ruleset uses Signal's scores, and the Plaid account has balances only.
    public static var notEnabledForSignalTransactionScoreRulesets: Self { Self(rawValue: "NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS") }
    /// The client_transaction_id was used for another evaluation.
    public static var clientTransactionIDAlreadyInUse: Self { Self(rawValue: "CLIENT_TRANSACTION_ID_ALREADY_IN_USE") }
    /// The Plaid account opted out of the default ruleset without having Signal's scores.
    public static var invalidConfigurationState: Self { Self(rawValue: "INVALID_CONFIGURATION_STATE") }
    /// This environment has no ruleset of this name, or no default ruleset.
    public static var rulesetNotFound: Self { Self(rawValue: "RULESET_NOT_FOUND") }
    /// A return was reported for a payment that was reported as not initiated.
    public static var signalTransactionNotInitiated: Self { Self(rawValue: "SIGNAL_TRANSACTION_NOT_INITIATED") }
    /// No evaluation has this client_transaction_id.
    public static var signalTransactionNotFound: Self { Self(rawValue: "SIGNAL_TRANSACTION_NOT_FOUND") }
    /// The end customer's assets under management are missing.
    public static var assetsUnderManagementRequired: Self { Self(rawValue: "ASSETS_UNDER_MANAGEMENT_REQUIRED") }
    /// A contact of the end customer is missing.
    public static var contactRequired: Self { Self(rawValue: "CONTACT_REQUIRED") }
    /// The end customer already exists.
    public static var customerAlreadyCreated: Self { Self(rawValue: "CUSTOMER_ALREADY_CREATED") }
    /// The end customer is already enabled.
    public static var customerAlreadyEnabled: Self { Self(rawValue: "CUSTOMER_ALREADY_ENABLED") }
    /// There is no such end customer in this environment.
    public static var customerNotFound: Self { Self(rawValue: "CUSTOMER_NOT_FOUND") }
    /// The end customer is waiting for Plaid's approval, or was rejected.
    public static var customerNotReadyForEnablement: Self { Self(rawValue: "CUSTOMER_NOT_READY_FOR_ENABLEMENT") }
    /// An end customer in production cannot be removed through the API.
    public static var customerRemovalNotAllowed: Self { Self(rawValue: "CUSTOMER_REMOVAL_NOT_ALLOWED") }
    /// The terms for end customers have not been accepted yet.
    public static var flowdownNotComplete: Self { Self(rawValue: "FLOWDOWN_NOT_COMPLETE") }
    /// The security questionnaire is not complete.
    public static var questionnaireNotComplete: Self { Self(rawValue: "QUESTIONNAIRE_NOT_COMPLETE") }
    /// The logo is not a PNG of 1024 by 1024 pixels.
    public static var invalidLogo: Self { Self(rawValue: "INVALID_LOGO") }
    /// A logo is missing: create_link_customization with the co-branded consent pane requires one.
    public static var logoRequired: Self { Self(rawValue: "LOGO_REQUIRED") }
    /// The end customer's registration with the banks is incomplete; the message names what is missing.
    public static var oauthRegistrationError: Self { Self(rawValue: "OAUTH_REGISTRATION_ERROR") }
    /// The data changed between two pages of one sync.
    public static var transactionsSyncMutationDuringPagination: Self { Self(rawValue: "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION") }
    /// Plaid's compliance rules blocked the payment: the amount is too high, or there were too many payments in a
    /// short time.
    public static var paymentBlocked: Self { Self(rawValue: "PAYMENT_BLOCKED") }
    /// The user cancelled the payment at the bank.
    public static var paymentCancelled: Self { Self(rawValue: "PAYMENT_CANCELLED") }
    /// The constraints of the consent are missing, or the bank does not support them.
    public static var paymentConsentInvalidConstraints: Self { Self(rawValue: "PAYMENT_CONSENT_INVALID_CONSTRAINTS") }
    /// The user cancelled before giving consent for payments.
    public static var paymentConsentCancelled: Self { Self(rawValue: "PAYMENT_CONSENT_CANCELLED") }
    /// The account has insufficient funds.
    public static var paymentInsufficientFunds: Self { Self(rawValue: "PAYMENT_INSUFFICIENT_FUNDS") }
    /// The bank rejected the recipient: a name or address that is too long or has special characters, or a wrong
    /// number.
    public static var paymentInvalidRecipient: Self { Self(rawValue: "PAYMENT_INVALID_RECIPIENT") }
    /// The bank rejected the reference's characters or length.
    public static var paymentInvalidReference: Self { Self(rawValue: "PAYMENT_INVALID_REFERENCE") }
    /// The bank rejected the schedule of the standing order, such as a first payment on a holiday.
    public static var paymentInvalidSchedule: Self { Self(rawValue: "PAYMENT_INVALID_SCHEDULE") }
    /// The bank rejected the payment, because of its amount or because it looked suspicious.
    public static var paymentRejected: Self { Self(rawValue: "PAYMENT_REJECTED") }
    /// The bank does not support this payment scheme.
    public static var paymentSchemeNotSupported: Self { Self(rawValue: "PAYMENT_SCHEME_NOT_SUPPORTED") }
    /// The idempotency key was used before with different content.
    public static var nonidenticalRequest: Self { Self(rawValue: "NONIDENTICAL_REQUEST") }
    /// Two requests with the same idempotency key are running at the same time.
    public static var requestConflict: Self { Self(rawValue: "REQUEST_CONFLICT") }
    /// The amount is above Plaid's limit for your account.
    public static var transactionAmountExceeded: Self { Self(rawValue: "TRANSACTION_AMOUNT_EXCEEDED") }
    /// The sort code or the account number is wrong.
    public static var transactionBacsInvalid: Self { Self(rawValue: "TRANSACTION_BACS_INVALID") }
    /// The wallet and the recipient's account have different currencies.
    public static var transactionCurrencyMismatch: Self { Self(rawValue: "TRANSACTION_CURRENCY_MISMATCH") }
    /// Your Plaid account may not pay out from wallets.
    public static var transactionExecutionDisabled: Self { Self(rawValue: "TRANSACTION_EXECUTION_DISABLED") }
    /// The payment started and failed.
    public static var transactionExecutionFailed: Self { Self(rawValue: "TRANSACTION_EXECUTION_FAILED") }
    /// The recipient's sort code does not accept Faster Payments.
    public static var transactionFastPayDisabled: Self { Self(rawValue: "TRANSACTION_FAST_PAY_DISABLED") }
    /// The IBAN is wrong.
    public static var transactionIBANInvalid: Self { Self(rawValue: "TRANSACTION_IBAN_INVALID") }
    /// The wallet has insufficient funds.
    public static var transactionInsufficientFunds: Self { Self(rawValue: "TRANSACTION_INSUFFICIENT_FUNDS") }
    /// The counterparty is the wallet itself.
    public static var transactionOnSameAccount: Self { Self(rawValue: "TRANSACTION_ON_SAME_ACCOUNT") }
    /// The end customer whose money is moved is not approved yet.
    public static var incompleteCustomerOnboarding: Self { Self(rawValue: "INCOMPLETE_CUSTOMER_ONBOARDING") }
    /// Plaid blocked this account for transfers because of earlier returns.
    public static var transferAccountBlocked: Self { Self(rawValue: "TRANSFER_ACCOUNT_BLOCKED") }
    /// The SEC code does not match the account or the direction, or Plaid has not enabled it for you.
    public static var transferForbiddenACHClass: Self { Self(rawValue: "TRANSFER_FORBIDDEN_ACH_CLASS") }
    /// The amount is above the limit for a transfer, a day or a month.
    public static var transferLimitReached: Self { Self(rawValue: "TRANSFER_LIMIT_REACHED") }
    /// The amount is above the network's limit.
    public static var transferNetworkLimitExceeded: Self { Self(rawValue: "TRANSFER_NETWORK_LIMIT_EXCEEDED") }
    /// The transfer has already been sent.
    public static var transferNotCancellable: Self { Self(rawValue: "TRANSFER_NOT_CANCELLABLE") }
    /// The originator does not exist, or it is not yours.
    public static var transferOriginatorNotFound: Self { Self(rawValue: "TRANSFER_ORIGINATOR_NOT_FOUND") }
    /// Your Plaid account may not use Transfer UI.
    public static var transferUIUnauthorized: Self { Self(rawValue: "TRANSFER_UI_UNAUTHORIZED") }
    /// Only checking, savings and cash management accounts can move money, and a debit requires an account that can
    /// be debited.
    public static var transferUnsupportedAccountType: Self { Self(rawValue: "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE") }
    /// This endpoint is for platforms, or for another type of customer.
    public static var unauthorizedAccess: Self { Self(rawValue: "UNAUTHORIZED_ACCESS") }
    /// Plaid blocked this account because of earlier returns.
    public static var bankTransferAccountBlocked: Self { Self(rawValue: "BANK_TRANSFER_ACCOUNT_BLOCKED") }
    /// The account has insufficient funds.
    public static var bankTransferInsufficientFunds: Self { Self(rawValue: "BANK_TRANSFER_INSUFFICIENT_FUNDS") }
    /// The origination account is not one of yours.
    public static var bankTransferInvalidOriginationAccount: Self { Self(rawValue: "BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT") }
    /// The amount or the day's total is above the limit.
    public static var bankTransferLimitExceeded: Self { Self(rawValue: "BANK_TRANSFER_LIMIT_EXCEEDED") }
    /// There are several origination accounts, and the request names none.
    public static var bankTransferMissingOriginationAccount: Self { Self(rawValue: "BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT") }
    /// The transfer has already been sent.
    public static var bankTransferNotCancellable: Self { Self(rawValue: "BANK_TRANSFER_NOT_CANCELLABLE") }
    /// This type of account cannot move money.
    public static var bankTransferUnsupportedAccountType: Self { Self(rawValue: "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE") }
    /// Bank transfers are not available in this environment.
    public static var bankTransferUnsupportedEnvironment: Self { Self(rawValue: "BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT") }
    /// The report could not be created: Plaid had a failure, or the report is too large.
    public static var assetReportGenerationFailed: Self { Self(rawValue: "ASSET_REPORT_GENERATION_FAILED") }
    /// The bank's data is inconsistent, so no report was created.
    public static var dataQualityCheckFailed: Self { Self(rawValue: "DATA_QUALITY_CHECK_FAILED") }
    /// At least one Item of the report has an error; see causes.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
    /// Your Plaid account may not create reports with insights.
    public static var insightsNotEnabled: Self { Self(rawValue: "INSIGHTS_NOT_ENABLED") }
    /// The report was created before insights were enabled.
    public static var insightsPreviouslyNotEnabled: Self { Self(rawValue: "INSIGHTS_PREVIOUSLY_NOT_ENABLED") }
    /// The report that this one is based on does not exist, or was removed.
    public static var invalidParent: Self { Self(rawValue: "INVALID_PARENT") }
    /// There is no employment data: Link was not completed, or was opened without employment.
    public static var employmentNotFound: Self { Self(rawValue: "EMPLOYMENT_NOT_FOUND") }
    /// The document's URL is wrong, has expired, or was already used; it works once.
    public static var incomeVerificationDocumentNotFound: Self { Self(rawValue: "INCOME_VERIFICATION_DOCUMENT_NOT_FOUND") }
    /// The income verification could not be processed.
    public static var incomeVerificationFailed: Self { Self(rawValue: "INCOME_VERIFICATION_FAILED") }
    /// There is no such verification: Link was not completed, or was opened without income_verification.
    public static var incomeVerificationNotFound: Self { Self(rawValue: "INCOME_VERIFICATION_NOT_FOUND") }
    /// The upload was interrupted, perhaps by the user's connection.
    public static var incomeVerificationUploadError: Self { Self(rawValue: "INCOME_VERIFICATION_UPLOAD_ERROR") }
    /// The user has not approved sharing the data yet.
    public static var verificationStatusPendingApproval: Self { Self(rawValue: "VERIFICATION_STATUS_PENDING_APPROVAL") }
    /// The report is older than 24 hours and can no longer be read.
    public static var consumerReportExpired: Self { Self(rawValue: "CONSUMER_REPORT_EXPIRED") }
    /// There are too few transactions for the requested insights; the message says what is missing.
    public static var insufficientTransactionData: Self { Self(rawValue: "INSUFFICIENT_TRANSACTION_DATA") }
    /// The bank provides a shorter history than days_required.
    public static var institutionTransactionHistoryNotSupported: Self { Self(rawValue: "INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED") }
    /// The user has not consented to the use of network data.
    public static var networkConsentRequired: Self { Self(rawValue: "NETWORK_CONSENT_REQUIRED") }
    /// No connection could be made; nothing was sent.
    public static var notSent: Self { Self(rawValue: "notSent") }
    /// The connection broke after sending started.
    public static var connectionLost: Self { Self(rawValue: "connectionLost") }
    /// The request's deadline passed, including delays and retries.
    public static var deadlineExceeded: Self { Self(rawValue: "deadlineExceeded") }
    /// The task was cancelled.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// The response did not come from Plaid, or it is not JSON.
    public static var unexpectedResponse: Self { Self(rawValue: "unexpectedResponse") }
    /// The request must not be sent in this form, such as with a token of another environment; nothing was sent.
    public static var refused: Self { Self(rawValue: "refused") }
    /// The client's own rate limiter allows no request before the deadline; nothing was sent.
    public static var rateBudgetExhausted: Self { Self(rawValue: "rateBudgetExhausted") }
    /// A setting of the client, such as an environment variable, is missing or invalid; nothing was sent.
    public static var invalidSettings: Self { Self(rawValue: "invalidSettings") }
    /// The code asked for the JSON of a response that contains a token.
    public static var responseHoldsSecrets: Self { Self(rawValue: "responseHoldsSecrets") }
}
