// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// A webhook from Plaid, with its typed payload.
public indirect enum WebhookEvent: Sendable {
    /// An Asset Report could not be created.
    ///
    /// The webhook `ASSETS`, `ERROR`.
    case assetsError(AssetsErrorWebhook)
    /// An Asset Report is ready.
    ///
    /// Call `/asset_report/get`.
    ///
    /// The webhook `ASSETS`, `PRODUCT_READY`.
    case assetsProductReady(AssetsProductReadyWebhook)
    /// An account was verified by micro-deposits that Plaid read itself.
    ///
    /// The webhook `AUTH`, `AUTOMATICALLY_VERIFIED`.
    case authAutomaticallyVerified(AutomaticallyVerifiedWebhook)
    /// Account numbers of an Item have changed.
    ///
    /// Call `/auth/get` and store the new ones.
    ///
    /// The webhook `AUTH`, `DEFAULT_UPDATE`.
    case authDefaultUpdate(AuthDefaultUpdateWebhook)
    /// The user has not agreed to share account numbers.
    ///
    /// Ask for consent in update mode.
    ///
    /// The webhook `AUTH`, `PRODUCT_PERMISSIONS_REQUIRED`.
    case authProductPermissionsRequired(ProductPermissionsRequiredAuthWebhook)
    /// A user completed, or failed, the verification of micro-deposits.
    ///
    /// The webhook `AUTH`, `SMS_MICRODEPOSITS_VERIFICATION`.
    case authSmsMicrodepositsVerification(HostedMMDVerificationWebhook)
    /// The verification by micro-deposits ended without success.
    ///
    /// Link the account again.
    ///
    /// The webhook `AUTH`, `VERIFICATION_EXPIRED`.
    case authVerificationExpired(VerificationExpiredWebhook)
    /// Bank transfer events are available.
    ///
    /// Call `/bank_transfer/event/sync`.
    ///
    /// The webhook `BANK_TRANSFERS`, `BANK_TRANSFERS_EVENTS_UPDATE`.
    case bankTransfersEventsUpdate(BankTransfersEventsUpdateWebhook)
    /// A Base Report could not be created.
    ///
    /// The webhook `BASE_REPORT`, `ERROR`.
    case baseReportError(BaseReportsErrorWebhook)
    /// A new Beacon user may be one that you know already.
    ///
    /// The webhook `BEACON`, `DUPLICATE_DETECTED`.
    case beaconDuplicateDetected(BeaconDuplicateDetectedWebhook)
    /// One of your Beacon users was reported for the first time.
    ///
    /// The webhook `BEACON`, `REPORT_CREATED`.
    case beaconReportCreated(BeaconReportCreatedWebhook)
    /// Another company reported somebody who matches a Beacon user of yours.
    ///
    /// The webhook `BEACON`, `REPORT_SYNDICATION_CREATED`.
    case beaconReportSyndicationCreated(BeaconReportSyndicationCreatedWebhook)
    /// A report about a Beacon user of yours was changed or removed.
    ///
    /// The webhook `BEACON`, `REPORT_UPDATED`.
    case beaconReportUpdated(BeaconReportUpdatedWebhook)
    /// The status of a Beacon user has changed.
    ///
    /// The webhook `BEACON`, `USER_STATUS_UPDATED`.
    case beaconUserStatusUpdated(BeaconUserStatusUpdatedWebhook)
    /// The cash flow of a user was updated.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `CASH_FLOW_INSIGHTS_UPDATED`.
    case cashFlowUpdatesCashFlowInsightsUpdated(CashFlowUpdatesInsightsV2Webhook)
    /// An expected deposit did not arrive.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `EXPECTED_DEPOSIT_MISSED`.
    case cashFlowUpdatesExpectedDepositMissed(CashFlowUpdatesExpectedDepositMissedWebhook)
    /// The cash flow of an Item was updated.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `INSIGHTS_UPDATED`.
    case cashFlowUpdatesInsightsUpdated(CashFlowUpdatesInsightsWebhook)
    /// A deposit of more than $5,000 arrived.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `LARGE_DEPOSIT_DETECTED`.
    case cashFlowUpdatesLargeDepositDetected(CashFlowUpdatesLargeDepositWebhook)
    /// A balance fell below $100.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `LOW_BALANCE_DETECTED`.
    case cashFlowUpdatesLowBalanceDetected(CashFlowUpdatesLowBalanceWebhook)
    /// A new source of income was found.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `NEW_INCOME_STREAM_DETECTED`.
    case cashFlowUpdatesNewIncomeStreamDetected(CashFlowUpdatesNewIncomeStreamWebhook)
    /// A new loan payment was found.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `NEW_LOAN_PAYMENT_DETECTED`.
    case cashFlowUpdatesNewLoanPaymentDetected(CashFlowUpdatesNewLoanPaymentWebhook)
    /// A payment failed because of a low balance, or overdrew the account.
    ///
    /// The webhook `CASH_FLOW_UPDATES`, `NSF_OVERDRAFT_DETECTED`.
    case cashFlowUpdatesNsfOverdraftDetected(CashFlowUpdatesNSFWebhook)
    /// A Consumer Report could not be created.
    ///
    /// `/user/items/get` shows the errors of the Items.
    ///
    /// The webhook `CHECK_REPORT`, `CHECK_REPORT_FAILED`.
    case checkReportFailed(CraCheckReportFailedWebhook)
    /// A Consumer Report is ready.
    ///
    /// Fetch it within 24 hours.
    ///
    /// The webhook `CHECK_REPORT`, `CHECK_REPORT_READY`.
    case checkReportReady(CraCheckReportReadyWebhook)
    /// Items could not be upgraded for Consumer Reports.
    ///
    /// The webhook `CHECK_REPORT`, `UPGRADE_FAILED`.
    case checkReportUpgradeFailed(CraUpgradeFailedWebhook)
    /// A Consumer Report could not be created.
    ///
    /// `/user/items/get` shows the errors of the Items.
    ///
    /// The webhook `CHECK_REPORT`, `USER_CHECK_REPORT_FAILED`.
    case checkReportUserCheckReportFailed(CraUserCheckReportFailedWebhook)
    /// A Consumer Report is ready.
    ///
    /// Fetch it within 24 hours.
    ///
    /// The webhook `CHECK_REPORT`, `USER_CHECK_REPORT_READY`.
    case checkReportUserCheckReportReady(CraUserCheckReportReadyWebhook)
    /// A bank income report is ready, or could not be created.
    ///
    /// The webhook `CRA_INCOME`, `BANK_INCOME_COMPLETE`.
    case craIncomeBankIncomeComplete(CraBankIncomeCompleteWebhook)
    /// A bank income report could not be created.
    ///
    /// The webhook `CRA_INCOME`, `ERROR`.
    case craIncomeError(CraBankIncomeErrorWebhook)
    /// A report with partners' insights is ready.
    ///
    /// The webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_COMPLETE`.
    case craInsightsPartnerInsightsComplete(CraPartnerInsightsCompleteWebhook)
    /// A report with partners' insights could not be created.
    ///
    /// The webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_ERROR`.
    case craInsightsPartnerInsightsError(CraPartnerInsightsErrorWebhook)
    /// An institution's health met a condition that you set in the Plaid Dashboard.
    ///
    /// The webhook `DASHBOARD_CONFIGURED_ALERT`, `INSTITUTION_STATUS_ALERT_TRIGGERED`.
    case dashboardConfiguredAlertInstitutionStatusAlertTriggered(InstitutionStatusAlertWebhook)
    /// The status of an organization's screening has changed.
    ///
    /// The webhook `ENTITY_SCREENING`, `STATUS_UPDATED`.
    case entityScreeningStatusUpdated(EntityScreeningStatusUpdatedWebhook)
    /// Holdings have changed.
    ///
    /// Call `/investments/holdings/get`.
    ///
    /// The webhook `HOLDINGS`, `DEFAULT_UPDATE`.
    case holdingsDefaultUpdate(HoldingsDefaultUpdateWebhook)
    /// Owners of accounts have changed.
    ///
    /// Call `/identity/get`.
    ///
    /// The webhook `IDENTITY`, `DEFAULT_UPDATE`.
    case identityDefaultUpdate(IdentityDefaultUpdateWebhook)
    /// The user has not agreed to share the owners.
    ///
    /// Ask for consent in update mode.
    ///
    /// The webhook `IDENTITY`, `PRODUCT_PERMISSIONS_REQUIRED`.
    case identityProductPermissionsRequired(ProductPermissionsRequiredIdentityWebhook)
    /// An identity verification was started again.
    ///
    /// The webhook `IDENTITY_VERIFICATION`, `RETRIED`.
    case identityVerificationRetried(IdentityVerificationRetriedWebhook)
    /// The status of an identity verification has changed.
    ///
    /// The webhook `IDENTITY_VERIFICATION`, `STATUS_UPDATED`.
    case identityVerificationStatusUpdated(IdentityVerificationStatusUpdatedWebhook)
    /// A user completed a step of an identity verification.
    ///
    /// The webhook `IDENTITY_VERIFICATION`, `STEP_UPDATED`.
    case identityVerificationStepUpdated(IdentityVerificationStepUpdatedWebhook)
    /// A bank income report is ready, or could not be created.
    ///
    /// The webhook `INCOME`, `BANK_INCOME_COMPLETE`.
    case incomeBankIncomeComplete(BankIncomeCompleteWebhook)
    /// A refreshed bank income report is ready, or could not be created.
    ///
    /// The webhook `INCOME`, `BANK_INCOME_REFRESH_COMPLETE`.
    case incomeBankIncomeRefreshComplete(BankIncomeRefreshCompleteWebhook)
    /// A user's income has changed.
    ///
    /// The webhook `INCOME`, `BANK_INCOME_REFRESH_UPDATE`.
    case incomeBankIncomeRefreshUpdate(BankIncomeRefreshUpdateWebhook)
    /// The status of an income verification has changed.
    ///
    /// The webhook `INCOME`, `INCOME_VERIFICATION`.
    case incomeVerification(IncomeVerificationStatusWebhook)
    /// Payroll data cannot be refreshed until the user logs in again.
    ///
    /// The webhook `INCOME`, `INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
    case incomeVerificationRefreshReconnectNeeded(IncomeVerificationRefreshReconnectNeededWebhook)
    /// The check of income documents for forgery has ended.
    ///
    /// The webhook `INCOME`, `INCOME_VERIFICATION_RISK_SIGNALS`.
    case incomeVerificationRiskSignals(IncomeVerificationRiskSignalsStatusWebhook)
    /// Income has been calculated from an Item.
    ///
    /// The webhook `INCOME`, `PRODUCT_READY`.
    case incomeProductReady(ItemProductReadyWebhook)
    /// Investment transactions have changed.
    ///
    /// Call `/investments/transactions/get`.
    ///
    /// The webhook `INVESTMENTS_TRANSACTIONS`, `DEFAULT_UPDATE`.
    case investmentsTransactionsDefaultUpdate(InvestmentsDefaultUpdateWebhook)
    /// The history of investment transactions that was fetched in the background is available.
    ///
    /// The webhook `INVESTMENTS_TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case investmentsTransactionsHistoricalUpdate(InvestmentsHistoricalUpdateWebhook)
    /// An issue that you subscribed to is resolved.
    ///
    /// The webhook `ISSUES`, `ISSUE_RESOLVED`.
    case issuesIssueResolved(IssueResolvedWebhook)
    /// An Item no longer works.
    ///
    /// For `ITEM_LOGIN_REQUIRED`, send the user through update mode.
    ///
    /// The webhook `ITEM`, `ERROR`.
    case itemError(ItemErrorWebhook)
    /// An Item works again without update mode.
    ///
    /// Stop asking the user to log in.
    ///
    /// The webhook `ITEM`, `LOGIN_REPAIRED`.
    case itemLoginRepaired(ItemLoginRepairedWebhook)
    /// The user has an account that is not shared.
    ///
    /// Offer update mode with account selection.
    ///
    /// The webhook `ITEM`, `NEW_ACCOUNTS_AVAILABLE`.
    case itemNewAccountsAvailable(NewAccountsAvailableWebhook)
    /// An Item will stop working, usually in 7 days.
    ///
    /// Send the user through update mode before.
    ///
    /// The webhook `ITEM`, `PENDING_DISCONNECT`.
    case itemPendingDisconnect(PendingDisconnectWebhook)
    /// The user's consent ends, usually in 7 days.
    ///
    /// Send the user through update mode before.
    ///
    /// The webhook `ITEM`, `PENDING_EXPIRATION`.
    case itemPendingExpiration(PendingExpirationWebhook)
    /// The user withdrew consent for one account at the institution.
    ///
    /// Delete its data.
    ///
    /// The webhook `ITEM`, `USER_ACCOUNT_REVOKED`.
    case itemUserAccountRevoked(UserAccountRevokedWebhook)
    /// The user withdrew consent for an Item.
    ///
    /// Delete its data; the Item cannot be repaired.
    ///
    /// The webhook `ITEM`, `USER_PERMISSION_REVOKED`.
    case itemUserPermissionRevoked(UserPermissionRevokedWebhook)
    /// The webhook URL of an Item has changed; this is sent to the new one.
    ///
    /// The webhook `ITEM`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    case itemWebhookUpdateAcknowledged(WebhookUpdateAcknowledgedWebhook)
    /// A user proved to own the telephone number in a Layer session.
    ///
    /// The webhook `LAYER`, `LAYER_AUTHENTICATION_PASSED`.
    case layerAuthenticationPassed(LayerAuthenticationPassedWebhook)
    /// Loans or cards have changed.
    ///
    /// Call `/liabilities/get`.
    ///
    /// The webhook `LIABILITIES`, `DEFAULT_UPDATE`.
    case liabilitiesDefaultUpdate(LiabilitiesDefaultUpdateWebhook)
    /// The events of a Link session.
    ///
    /// The webhook `LINK`, `EVENTS`.
    case linkEvents(LinkEventsWebhook)
    /// A user added an Item in a Link session.
    ///
    /// Exchange the public token.
    ///
    /// The webhook `LINK`, `ITEM_ADD_RESULT`.
    case linkItemAddResult(ItemAddResultWebhook)
    /// A Link session has ended.
    ///
    /// Exchange its public tokens.
    ///
    /// The webhook `LINK`, `SESSION_FINISHED`.
    case linkSessionFinished(LinkSessionFinishedWebhook)
    /// The URL of a Hosted Link session was delivered to a user, or could not be.
    ///
    /// The webhook `LINK_DELIVERY`, `DELIVERY_STATUS`.
    case linkDeliveryDeliveryStatus(LinkUserDeliveryStatusWebhook)
    /// An event of a Hosted Link session.
    ///
    /// The webhook `LINK_DELIVERY`, `LINK_CALLBACK`.
    case linkDeliveryLinkCallback(LinkDeliveryCallbackWebhook)
    /// The registration of an end customer with an institution has changed.
    ///
    /// The webhook `PARTNER`, `END_CUSTOMER_OAUTH_STATUS_UPDATED`.
    case partnerEndCustomerOauthStatusUpdated(PartnerEndCustomerOAuthStatusUpdatedWebhook)
    /// A payment consent has a new status.
    ///
    /// The webhook `PAYMENT_INITIATION`, `CONSENT_STATUS_UPDATE`.
    case paymentInitiationConsentStatusUpdate(PaymentInitiationConsentStatusUpdateWebhook)
    /// The status of a payment has changed.
    ///
    /// The webhook `PAYMENT_INITIATION`, `PAYMENT_STATUS_UPDATE`.
    case paymentInitiationPaymentStatusUpdate(PaymentStatusUpdateWebhook)
    /// The webhook URL of a processor token has changed.
    ///
    /// The webhook `PROCESSOR_TOKEN`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    case processorTokenWebhookUpdateAcknowledged(ProcessorTokenWebhookUpdate)
    /// Something happened that matters to a user's risk.
    ///
    /// The webhook `PROTECT`, `PROTECT_USER_EVENT`.
    case protectUserEvent(ProtectUserEventWebhook)
    /// The status of a person's screening has changed.
    ///
    /// The webhook `SCREENING`, `STATUS_UPDATED`.
    case screeningStatusUpdated(ScreeningStatusUpdatedWebhook)
    /// The statements that were requested have been fetched, or could not be.
    ///
    /// The webhook `STATEMENTS`, `STATEMENTS_REFRESH_COMPLETE`.
    case statementsRefreshComplete(StatementsRefreshCompleteWebhook)
    /// New transactions are available to a processor.
    ///
    /// The webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
    case processorTransactionsDefaultUpdate(ProcessorDefaultUpdateWebhook)
    /// New transactions are available for `/transactions/get`.
    ///
    /// Users of `/transactions/sync` can ignore it.
    ///
    /// The webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
    case transactionsDefaultUpdate(DefaultUpdateWebhook)
    /// The whole history of transactions is available to a processor.
    ///
    /// The webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case processorTransactionsHistoricalUpdate(ProcessorHistoricalUpdateWebhook)
    /// The whole history of transactions is available for `/transactions/get`.
    ///
    /// Users of `/transactions/sync` can ignore it.
    ///
    /// The webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case transactionsHistoricalUpdate(HistoricalUpdateWebhook)
    /// The latest 30 days of transactions are available to a processor.
    ///
    /// The webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
    case processorTransactionsInitialUpdate(ProcessorInitialUpdateWebhook)
    /// The latest 30 days of transactions are available for `/transactions/get`.
    ///
    /// Users of `/transactions/sync` can ignore it.
    ///
    /// The webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
    case transactionsInitialUpdate(InitialUpdateWebhook)
    /// Recurring transactions have changed, for a processor.
    ///
    /// The webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
    case processorTransactionsRecurringTransactionsUpdate(ProcessorRecurringTransactionsUpdateWebhook)
    /// Recurring transactions have changed.
    ///
    /// Call `/transactions/recurring/get`.
    ///
    /// The webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
    case transactionsRecurringTransactionsUpdate(RecurringTransactionsUpdateWebhook)
    /// Transactions have changed, for a processor.
    ///
    /// The webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
    case processorTransactionsSyncUpdatesAvailable(ProcessorSyncUpdatesAvailableWebhook)
    /// An Item's transactions have changed.
    ///
    /// Call `/transactions/sync` with the stored cursor. It is sent for the first time after the first call of
    /// `/transactions/sync`.
    ///
    /// The webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
    case transactionsSyncUpdatesAvailable(SyncUpdatesAvailableWebhook)
    /// Transactions no longer exist, for a processor.
    ///
    /// The webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
    case processorTransactionsRemoved(ProcessorTransactionsRemovedWebhook)
    /// Transactions no longer exist.
    ///
    /// Users of `/transactions/sync` can ignore it.
    ///
    /// The webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
    case transactionsRemoved(TransactionsRemovedWebhook)
    /// The onboarding of an originator has advanced.
    ///
    /// Call `/transfer/originator/get`.
    ///
    /// The webhook `TRANSFER`, `PLATFORM_ONBOARDING_UPDATE`.
    case transferPlatformOnboardingUpdate(TransferPlatformOnboardingUpdateWebhook)
    /// Plaid canceled a recurring transfer.
    ///
    /// The webhook `TRANSFER`, `RECURRING_CANCELLED`.
    case transferRecurringCancelled(RecurringCancelledWebhook)
    /// A recurring transfer made a transfer.
    ///
    /// The webhook `TRANSFER`, `RECURRING_NEW_TRANSFER`.
    case transferRecurringNewTransfer(RecurringNewTransferWebhook)
    /// A recurring transfer could not make a transfer on its date.
    ///
    /// The webhook `TRANSFER`, `RECURRING_TRANSFER_SKIPPED`.
    case transferRecurringTransferSkipped(RecurringTransferSkippedWebhook)
    /// Transfer events are available.
    ///
    /// Call `/transfer/event/sync`.
    ///
    /// The webhook `TRANSFER`, `TRANSFER_EVENTS_UPDATE`.
    case transferEventsUpdate(TransferEventsUpdateWebhook)
    /// The status of a transaction in a wallet has changed.
    ///
    /// The webhook `WALLET`, `WALLET_TRANSACTION_STATUS_UPDATE`.
    case walletTransactionStatusUpdate(WalletTransactionStatusUpdateWebhook)
    /// Consumer reports of a user have been generated.
    ///
    /// The webhook `CRA_REPORT`, `CRA_REPORT_READY`.
    case craReportReady(CraReportReadyWebhook)
    /// Consumer reports of a user have been updated.
    ///
    /// The webhook `CRA_REPORT`, `CRA_REPORT_UPDATED`.
    case craReportUpdated(CraReportUpdatedWebhook)
    /// The status of a user's income verification has changed.
    ///
    /// The webhook `INCOME`, `USER_INCOME_VERIFICATION`.
    case incomeUserIncomeVerification(UserIncomeVerificationStatusWebhook)
    /// A user has to log in again before payroll data is refreshed.
    ///
    /// The webhook `INCOME`, `USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
    case incomeUserIncomeVerificationRefreshReconnectNeeded(UserIncomeVerificationRefreshReconnectNeededWebhook)
    /// The search for forged documents of a user has ended.
    ///
    /// The webhook `INCOME`, `USER_INCOME_VERIFICATION_RISK_SIGNALS`.
    case incomeUserIncomeVerificationRiskSignals(UserIncomeVerificationRiskSignalsStatusWebhook)
    /// A webhook that this version does not know, with its complete payload.
    case unknown(type: String, code: String, payload: JSONValue)

    /// Decodes a webhook's body. Verify the body first.
    ///
    /// - Throws: `JSONError` when the body is not JSON; a body of any other form is ``unknown(type:code:payload:)``.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let head = try JSONReader.parse(bytes) { json in WebhookHead(json: &json) }
        switch (head.type, head.code) {
        case ("ASSETS", "ERROR"):
            self = .assetsError(try JSONReader.parse(bytes) { json in AssetsErrorWebhook(json: &json) })
        case ("ASSETS", "PRODUCT_READY"):
            self = .assetsProductReady(try JSONReader.parse(bytes) { json in AssetsProductReadyWebhook(json: &json) })
        case ("AUTH", "AUTOMATICALLY_VERIFIED"):
            self = .authAutomaticallyVerified(try JSONReader.parse(bytes) { json in AutomaticallyVerifiedWebhook(json: &json) })
        case ("AUTH", "DEFAULT_UPDATE"):
            self = .authDefaultUpdate(try JSONReader.parse(bytes) { json in AuthDefaultUpdateWebhook(json: &json) })
        case ("AUTH", "PRODUCT_PERMISSIONS_REQUIRED"):
            self = .authProductPermissionsRequired(try JSONReader.parse(bytes) { json in ProductPermissionsRequiredAuthWebhook(json: &json) })
        case ("AUTH", "SMS_MICRODEPOSITS_VERIFICATION"):
            self = .authSmsMicrodepositsVerification(try JSONReader.parse(bytes) { json in HostedMMDVerificationWebhook(json: &json) })
        case ("AUTH", "VERIFICATION_EXPIRED"):
            self = .authVerificationExpired(try JSONReader.parse(bytes) { json in VerificationExpiredWebhook(json: &json) })
        case ("BANK_TRANSFERS", "BANK_TRANSFERS_EVENTS_UPDATE"):
            self = .bankTransfersEventsUpdate(try JSONReader.parse(bytes) { json in BankTransfersEventsUpdateWebhook(json: &json) })
        case ("BASE_REPORT", "ERROR"):
            self = .baseReportError(try JSONReader.parse(bytes) { json in BaseReportsErrorWebhook(json: &json) })
        case ("BEACON", "DUPLICATE_DETECTED"):
            self = .beaconDuplicateDetected(try JSONReader.parse(bytes) { json in BeaconDuplicateDetectedWebhook(json: &json) })
        case ("BEACON", "REPORT_CREATED"):
            self = .beaconReportCreated(try JSONReader.parse(bytes) { json in BeaconReportCreatedWebhook(json: &json) })
        case ("BEACON", "REPORT_SYNDICATION_CREATED"):
            self = .beaconReportSyndicationCreated(try JSONReader.parse(bytes) { json in BeaconReportSyndicationCreatedWebhook(json: &json) })
        case ("BEACON", "REPORT_UPDATED"):
            self = .beaconReportUpdated(try JSONReader.parse(bytes) { json in BeaconReportUpdatedWebhook(json: &json) })
        case ("BEACON", "USER_STATUS_UPDATED"):
            self = .beaconUserStatusUpdated(try JSONReader.parse(bytes) { json in BeaconUserStatusUpdatedWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "CASH_FLOW_INSIGHTS_UPDATED"):
            self = .cashFlowUpdatesCashFlowInsightsUpdated(try JSONReader.parse(bytes) { json in CashFlowUpdatesInsightsV2Webhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "EXPECTED_DEPOSIT_MISSED"):
            self = .cashFlowUpdatesExpectedDepositMissed(try JSONReader.parse(bytes) { json in CashFlowUpdatesExpectedDepositMissedWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "INSIGHTS_UPDATED"):
            self = .cashFlowUpdatesInsightsUpdated(try JSONReader.parse(bytes) { json in CashFlowUpdatesInsightsWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "LARGE_DEPOSIT_DETECTED"):
            self = .cashFlowUpdatesLargeDepositDetected(try JSONReader.parse(bytes) { json in CashFlowUpdatesLargeDepositWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "LOW_BALANCE_DETECTED"):
            self = .cashFlowUpdatesLowBalanceDetected(try JSONReader.parse(bytes) { json in CashFlowUpdatesLowBalanceWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "NEW_INCOME_STREAM_DETECTED"):
            self = .cashFlowUpdatesNewIncomeStreamDetected(try JSONReader.parse(bytes) { json in CashFlowUpdatesNewIncomeStreamWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "NEW_LOAN_PAYMENT_DETECTED"):
            self = .cashFlowUpdatesNewLoanPaymentDetected(try JSONReader.parse(bytes) { json in CashFlowUpdatesNewLoanPaymentWebhook(json: &json) })
        case ("CASH_FLOW_UPDATES", "NSF_OVERDRAFT_DETECTED"):
            self = .cashFlowUpdatesNsfOverdraftDetected(try JSONReader.parse(bytes) { json in CashFlowUpdatesNSFWebhook(json: &json) })
        case ("CHECK_REPORT", "CHECK_REPORT_FAILED"):
            self = .checkReportFailed(try JSONReader.parse(bytes) { json in CraCheckReportFailedWebhook(json: &json) })
        case ("CHECK_REPORT", "CHECK_REPORT_READY"):
            self = .checkReportReady(try JSONReader.parse(bytes) { json in CraCheckReportReadyWebhook(json: &json) })
        case ("CHECK_REPORT", "UPGRADE_FAILED"):
            self = .checkReportUpgradeFailed(try JSONReader.parse(bytes) { json in CraUpgradeFailedWebhook(json: &json) })
        case ("CHECK_REPORT", "USER_CHECK_REPORT_FAILED"):
            self = .checkReportUserCheckReportFailed(try JSONReader.parse(bytes) { json in CraUserCheckReportFailedWebhook(json: &json) })
        case ("CHECK_REPORT", "USER_CHECK_REPORT_READY"):
            self = .checkReportUserCheckReportReady(try JSONReader.parse(bytes) { json in CraUserCheckReportReadyWebhook(json: &json) })
        case ("CRA_INCOME", "BANK_INCOME_COMPLETE"):
            self = .craIncomeBankIncomeComplete(try JSONReader.parse(bytes) { json in CraBankIncomeCompleteWebhook(json: &json) })
        case ("CRA_INCOME", "ERROR"):
            self = .craIncomeError(try JSONReader.parse(bytes) { json in CraBankIncomeErrorWebhook(json: &json) })
        case ("CRA_INSIGHTS", "PARTNER_INSIGHTS_COMPLETE"):
            self = .craInsightsPartnerInsightsComplete(try JSONReader.parse(bytes) { json in CraPartnerInsightsCompleteWebhook(json: &json) })
        case ("CRA_INSIGHTS", "PARTNER_INSIGHTS_ERROR"):
            self = .craInsightsPartnerInsightsError(try JSONReader.parse(bytes) { json in CraPartnerInsightsErrorWebhook(json: &json) })
        case ("DASHBOARD_CONFIGURED_ALERT", "INSTITUTION_STATUS_ALERT_TRIGGERED"):
            self = .dashboardConfiguredAlertInstitutionStatusAlertTriggered(try JSONReader.parse(bytes) { json in InstitutionStatusAlertWebhook(json: &json) })
        case ("ENTITY_SCREENING", "STATUS_UPDATED"):
            self = .entityScreeningStatusUpdated(try JSONReader.parse(bytes) { json in EntityScreeningStatusUpdatedWebhook(json: &json) })
        case ("HOLDINGS", "DEFAULT_UPDATE"):
            self = .holdingsDefaultUpdate(try JSONReader.parse(bytes) { json in HoldingsDefaultUpdateWebhook(json: &json) })
        case ("IDENTITY", "DEFAULT_UPDATE"):
            self = .identityDefaultUpdate(try JSONReader.parse(bytes) { json in IdentityDefaultUpdateWebhook(json: &json) })
        case ("IDENTITY", "PRODUCT_PERMISSIONS_REQUIRED"):
            self = .identityProductPermissionsRequired(try JSONReader.parse(bytes) { json in ProductPermissionsRequiredIdentityWebhook(json: &json) })
        case ("IDENTITY_VERIFICATION", "RETRIED"):
            self = .identityVerificationRetried(try JSONReader.parse(bytes) { json in IdentityVerificationRetriedWebhook(json: &json) })
        case ("IDENTITY_VERIFICATION", "STATUS_UPDATED"):
            self = .identityVerificationStatusUpdated(try JSONReader.parse(bytes) { json in IdentityVerificationStatusUpdatedWebhook(json: &json) })
        case ("IDENTITY_VERIFICATION", "STEP_UPDATED"):
            self = .identityVerificationStepUpdated(try JSONReader.parse(bytes) { json in IdentityVerificationStepUpdatedWebhook(json: &json) })
        case ("INCOME", "BANK_INCOME_COMPLETE"):
            self = .incomeBankIncomeComplete(try JSONReader.parse(bytes) { json in BankIncomeCompleteWebhook(json: &json) })
        case ("INCOME", "BANK_INCOME_REFRESH_COMPLETE"):
            self = .incomeBankIncomeRefreshComplete(try JSONReader.parse(bytes) { json in BankIncomeRefreshCompleteWebhook(json: &json) })
        case ("INCOME", "BANK_INCOME_REFRESH_UPDATE"):
            self = .incomeBankIncomeRefreshUpdate(try JSONReader.parse(bytes) { json in BankIncomeRefreshUpdateWebhook(json: &json) })
        case ("INCOME", "INCOME_VERIFICATION"):
            self = .incomeVerification(try JSONReader.parse(bytes) { json in IncomeVerificationStatusWebhook(json: &json) })
        case ("INCOME", "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"):
            self = .incomeVerificationRefreshReconnectNeeded(try JSONReader.parse(bytes) { json in IncomeVerificationRefreshReconnectNeededWebhook(json: &json) })
        case ("INCOME", "INCOME_VERIFICATION_RISK_SIGNALS"):
            self = .incomeVerificationRiskSignals(try JSONReader.parse(bytes) { json in IncomeVerificationRiskSignalsStatusWebhook(json: &json) })
        case ("INCOME", "PRODUCT_READY"):
            self = .incomeProductReady(try JSONReader.parse(bytes) { json in ItemProductReadyWebhook(json: &json) })
        case ("INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE"):
            self = .investmentsTransactionsDefaultUpdate(try JSONReader.parse(bytes) { json in InvestmentsDefaultUpdateWebhook(json: &json) })
        case ("INVESTMENTS_TRANSACTIONS", "HISTORICAL_UPDATE"):
            self = .investmentsTransactionsHistoricalUpdate(try JSONReader.parse(bytes) { json in InvestmentsHistoricalUpdateWebhook(json: &json) })
        case ("ISSUES", "ISSUE_RESOLVED"):
            self = .issuesIssueResolved(try JSONReader.parse(bytes) { json in IssueResolvedWebhook(json: &json) })
        case ("ITEM", "ERROR"):
            self = .itemError(try JSONReader.parse(bytes) { json in ItemErrorWebhook(json: &json) })
        case ("ITEM", "LOGIN_REPAIRED"):
            self = .itemLoginRepaired(try JSONReader.parse(bytes) { json in ItemLoginRepairedWebhook(json: &json) })
        case ("ITEM", "NEW_ACCOUNTS_AVAILABLE"):
            self = .itemNewAccountsAvailable(try JSONReader.parse(bytes) { json in NewAccountsAvailableWebhook(json: &json) })
        case ("ITEM", "PENDING_DISCONNECT"):
            self = .itemPendingDisconnect(try JSONReader.parse(bytes) { json in PendingDisconnectWebhook(json: &json) })
        case ("ITEM", "PENDING_EXPIRATION"):
            self = .itemPendingExpiration(try JSONReader.parse(bytes) { json in PendingExpirationWebhook(json: &json) })
        case ("ITEM", "USER_ACCOUNT_REVOKED"):
            self = .itemUserAccountRevoked(try JSONReader.parse(bytes) { json in UserAccountRevokedWebhook(json: &json) })
        case ("ITEM", "USER_PERMISSION_REVOKED"):
            self = .itemUserPermissionRevoked(try JSONReader.parse(bytes) { json in UserPermissionRevokedWebhook(json: &json) })
        case ("ITEM", "WEBHOOK_UPDATE_ACKNOWLEDGED"):
            self = .itemWebhookUpdateAcknowledged(try JSONReader.parse(bytes) { json in WebhookUpdateAcknowledgedWebhook(json: &json) })
        case ("LAYER", "LAYER_AUTHENTICATION_PASSED"):
            self = .layerAuthenticationPassed(try JSONReader.parse(bytes) { json in LayerAuthenticationPassedWebhook(json: &json) })
        case ("LIABILITIES", "DEFAULT_UPDATE"):
            self = .liabilitiesDefaultUpdate(try JSONReader.parse(bytes) { json in LiabilitiesDefaultUpdateWebhook(json: &json) })
        case ("LINK", "EVENTS"):
            self = .linkEvents(try JSONReader.parse(bytes) { json in LinkEventsWebhook(json: &json) })
        case ("LINK", "ITEM_ADD_RESULT"):
            self = .linkItemAddResult(try JSONReader.parse(bytes) { json in ItemAddResultWebhook(json: &json) })
        case ("LINK", "SESSION_FINISHED"):
            self = .linkSessionFinished(try JSONReader.parse(bytes) { json in LinkSessionFinishedWebhook(json: &json) })
        case ("LINK_DELIVERY", "DELIVERY_STATUS"):
            self = .linkDeliveryDeliveryStatus(try JSONReader.parse(bytes) { json in LinkUserDeliveryStatusWebhook(json: &json) })
        case ("LINK_DELIVERY", "LINK_CALLBACK"):
            self = .linkDeliveryLinkCallback(try JSONReader.parse(bytes) { json in LinkDeliveryCallbackWebhook(json: &json) })
        case ("PARTNER", "END_CUSTOMER_OAUTH_STATUS_UPDATED"):
            self = .partnerEndCustomerOauthStatusUpdated(try JSONReader.parse(bytes) { json in PartnerEndCustomerOAuthStatusUpdatedWebhook(json: &json) })
        case ("PAYMENT_INITIATION", "CONSENT_STATUS_UPDATE"):
            self = .paymentInitiationConsentStatusUpdate(try JSONReader.parse(bytes) { json in PaymentInitiationConsentStatusUpdateWebhook(json: &json) })
        case ("PAYMENT_INITIATION", "PAYMENT_STATUS_UPDATE"):
            self = .paymentInitiationPaymentStatusUpdate(try JSONReader.parse(bytes) { json in PaymentStatusUpdateWebhook(json: &json) })
        case ("PROCESSOR_TOKEN", "WEBHOOK_UPDATE_ACKNOWLEDGED"):
            self = .processorTokenWebhookUpdateAcknowledged(try JSONReader.parse(bytes) { json in ProcessorTokenWebhookUpdate(json: &json) })
        case ("PROTECT", "PROTECT_USER_EVENT"):
            self = .protectUserEvent(try JSONReader.parse(bytes) { json in ProtectUserEventWebhook(json: &json) })
        case ("SCREENING", "STATUS_UPDATED"):
            self = .screeningStatusUpdated(try JSONReader.parse(bytes) { json in ScreeningStatusUpdatedWebhook(json: &json) })
        case ("STATEMENTS", "STATEMENTS_REFRESH_COMPLETE"):
            self = .statementsRefreshComplete(try JSONReader.parse(bytes) { json in StatementsRefreshCompleteWebhook(json: &json) })
        case ("TRANSACTIONS", "DEFAULT_UPDATE") where head.members.contains("account_id"):
            self = .processorTransactionsDefaultUpdate(try JSONReader.parse(bytes) { json in ProcessorDefaultUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "DEFAULT_UPDATE"):
            self = .transactionsDefaultUpdate(try JSONReader.parse(bytes) { json in DefaultUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "HISTORICAL_UPDATE") where head.members.contains("account_id"):
            self = .processorTransactionsHistoricalUpdate(try JSONReader.parse(bytes) { json in ProcessorHistoricalUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "HISTORICAL_UPDATE"):
            self = .transactionsHistoricalUpdate(try JSONReader.parse(bytes) { json in HistoricalUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "INITIAL_UPDATE") where head.members.contains("account_id"):
            self = .processorTransactionsInitialUpdate(try JSONReader.parse(bytes) { json in ProcessorInitialUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "INITIAL_UPDATE"):
            self = .transactionsInitialUpdate(try JSONReader.parse(bytes) { json in InitialUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE") where head.members.contains("account_id"):
            self = .processorTransactionsRecurringTransactionsUpdate(try JSONReader.parse(bytes) { json in ProcessorRecurringTransactionsUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE"):
            self = .transactionsRecurringTransactionsUpdate(try JSONReader.parse(bytes) { json in RecurringTransactionsUpdateWebhook(json: &json) })
        case ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE") where head.members.contains("account_id"):
            self = .processorTransactionsSyncUpdatesAvailable(try JSONReader.parse(bytes) { json in ProcessorSyncUpdatesAvailableWebhook(json: &json) })
        case ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE"):
            self = .transactionsSyncUpdatesAvailable(try JSONReader.parse(bytes) { json in SyncUpdatesAvailableWebhook(json: &json) })
        case ("TRANSACTIONS", "TRANSACTIONS_REMOVED") where head.members.contains("account_id"):
            self = .processorTransactionsRemoved(try JSONReader.parse(bytes) { json in ProcessorTransactionsRemovedWebhook(json: &json) })
        case ("TRANSACTIONS", "TRANSACTIONS_REMOVED"):
            self = .transactionsRemoved(try JSONReader.parse(bytes) { json in TransactionsRemovedWebhook(json: &json) })
        case ("TRANSFER", "PLATFORM_ONBOARDING_UPDATE"):
            self = .transferPlatformOnboardingUpdate(try JSONReader.parse(bytes) { json in TransferPlatformOnboardingUpdateWebhook(json: &json) })
        case ("TRANSFER", "RECURRING_CANCELLED"):
            self = .transferRecurringCancelled(try JSONReader.parse(bytes) { json in RecurringCancelledWebhook(json: &json) })
        case ("TRANSFER", "RECURRING_NEW_TRANSFER"):
            self = .transferRecurringNewTransfer(try JSONReader.parse(bytes) { json in RecurringNewTransferWebhook(json: &json) })
        case ("TRANSFER", "RECURRING_TRANSFER_SKIPPED"):
            self = .transferRecurringTransferSkipped(try JSONReader.parse(bytes) { json in RecurringTransferSkippedWebhook(json: &json) })
        case ("TRANSFER", "TRANSFER_EVENTS_UPDATE"):
            self = .transferEventsUpdate(try JSONReader.parse(bytes) { json in TransferEventsUpdateWebhook(json: &json) })
        case ("WALLET", "WALLET_TRANSACTION_STATUS_UPDATE"):
            self = .walletTransactionStatusUpdate(try JSONReader.parse(bytes) { json in WalletTransactionStatusUpdateWebhook(json: &json) })
        case ("CRA_REPORT", "CRA_REPORT_READY"):
            self = .craReportReady(try JSONReader.parse(bytes) { json in CraReportReadyWebhook(json: &json) })
        case ("CRA_REPORT", "CRA_REPORT_UPDATED"):
            self = .craReportUpdated(try JSONReader.parse(bytes) { json in CraReportUpdatedWebhook(json: &json) })
        case ("INCOME", "USER_INCOME_VERIFICATION"):
            self = .incomeUserIncomeVerification(try JSONReader.parse(bytes) { json in UserIncomeVerificationStatusWebhook(json: &json) })
        case ("INCOME", "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED"):
            self = .incomeUserIncomeVerificationRefreshReconnectNeeded(try JSONReader.parse(bytes) { json in UserIncomeVerificationRefreshReconnectNeededWebhook(json: &json) })
        case ("INCOME", "USER_INCOME_VERIFICATION_RISK_SIGNALS"):
            self = .incomeUserIncomeVerificationRiskSignals(try JSONReader.parse(bytes) { json in UserIncomeVerificationRiskSignalsStatusWebhook(json: &json) })
        default:
            self = .unknown(type: head.type, code: head.code, payload: try JSONValue(parsing: bytes))
        }
    }

    /// The value of `webhook_type`.
    public var webhookType: String { words.type }
    /// The value of `webhook_code`.
    public var webhookCode: String { words.code }

    private var words: (type: String, code: String) {
        switch self {
        case .assetsError: ("ASSETS", "ERROR")
        case .assetsProductReady: ("ASSETS", "PRODUCT_READY")
        case .authAutomaticallyVerified: ("AUTH", "AUTOMATICALLY_VERIFIED")
        case .authDefaultUpdate: ("AUTH", "DEFAULT_UPDATE")
        case .authProductPermissionsRequired: ("AUTH", "PRODUCT_PERMISSIONS_REQUIRED")
        case .authSmsMicrodepositsVerification: ("AUTH", "SMS_MICRODEPOSITS_VERIFICATION")
        case .authVerificationExpired: ("AUTH", "VERIFICATION_EXPIRED")
        case .bankTransfersEventsUpdate: ("BANK_TRANSFERS", "BANK_TRANSFERS_EVENTS_UPDATE")
        case .baseReportError: ("BASE_REPORT", "ERROR")
        case .beaconDuplicateDetected: ("BEACON", "DUPLICATE_DETECTED")
        case .beaconReportCreated: ("BEACON", "REPORT_CREATED")
        case .beaconReportSyndicationCreated: ("BEACON", "REPORT_SYNDICATION_CREATED")
        case .beaconReportUpdated: ("BEACON", "REPORT_UPDATED")
        case .beaconUserStatusUpdated: ("BEACON", "USER_STATUS_UPDATED")
        case .cashFlowUpdatesCashFlowInsightsUpdated: ("CASH_FLOW_UPDATES", "CASH_FLOW_INSIGHTS_UPDATED")
        case .cashFlowUpdatesExpectedDepositMissed: ("CASH_FLOW_UPDATES", "EXPECTED_DEPOSIT_MISSED")
        case .cashFlowUpdatesInsightsUpdated: ("CASH_FLOW_UPDATES", "INSIGHTS_UPDATED")
        case .cashFlowUpdatesLargeDepositDetected: ("CASH_FLOW_UPDATES", "LARGE_DEPOSIT_DETECTED")
        case .cashFlowUpdatesLowBalanceDetected: ("CASH_FLOW_UPDATES", "LOW_BALANCE_DETECTED")
        case .cashFlowUpdatesNewIncomeStreamDetected: ("CASH_FLOW_UPDATES", "NEW_INCOME_STREAM_DETECTED")
        case .cashFlowUpdatesNewLoanPaymentDetected: ("CASH_FLOW_UPDATES", "NEW_LOAN_PAYMENT_DETECTED")
        case .cashFlowUpdatesNsfOverdraftDetected: ("CASH_FLOW_UPDATES", "NSF_OVERDRAFT_DETECTED")
        case .checkReportFailed: ("CHECK_REPORT", "CHECK_REPORT_FAILED")
        case .checkReportReady: ("CHECK_REPORT", "CHECK_REPORT_READY")
        case .checkReportUpgradeFailed: ("CHECK_REPORT", "UPGRADE_FAILED")
        case .checkReportUserCheckReportFailed: ("CHECK_REPORT", "USER_CHECK_REPORT_FAILED")
        case .checkReportUserCheckReportReady: ("CHECK_REPORT", "USER_CHECK_REPORT_READY")
        case .craIncomeBankIncomeComplete: ("CRA_INCOME", "BANK_INCOME_COMPLETE")
        case .craIncomeError: ("CRA_INCOME", "ERROR")
        case .craInsightsPartnerInsightsComplete: ("CRA_INSIGHTS", "PARTNER_INSIGHTS_COMPLETE")
        case .craInsightsPartnerInsightsError: ("CRA_INSIGHTS", "PARTNER_INSIGHTS_ERROR")
        case .dashboardConfiguredAlertInstitutionStatusAlertTriggered: ("DASHBOARD_CONFIGURED_ALERT", "INSTITUTION_STATUS_ALERT_TRIGGERED")
        case .entityScreeningStatusUpdated: ("ENTITY_SCREENING", "STATUS_UPDATED")
        case .holdingsDefaultUpdate: ("HOLDINGS", "DEFAULT_UPDATE")
        case .identityDefaultUpdate: ("IDENTITY", "DEFAULT_UPDATE")
        case .identityProductPermissionsRequired: ("IDENTITY", "PRODUCT_PERMISSIONS_REQUIRED")
        case .identityVerificationRetried: ("IDENTITY_VERIFICATION", "RETRIED")
        case .identityVerificationStatusUpdated: ("IDENTITY_VERIFICATION", "STATUS_UPDATED")
        case .identityVerificationStepUpdated: ("IDENTITY_VERIFICATION", "STEP_UPDATED")
        case .incomeBankIncomeComplete: ("INCOME", "BANK_INCOME_COMPLETE")
        case .incomeBankIncomeRefreshComplete: ("INCOME", "BANK_INCOME_REFRESH_COMPLETE")
        case .incomeBankIncomeRefreshUpdate: ("INCOME", "BANK_INCOME_REFRESH_UPDATE")
        case .incomeVerification: ("INCOME", "INCOME_VERIFICATION")
        case .incomeVerificationRefreshReconnectNeeded: ("INCOME", "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED")
        case .incomeVerificationRiskSignals: ("INCOME", "INCOME_VERIFICATION_RISK_SIGNALS")
        case .incomeProductReady: ("INCOME", "PRODUCT_READY")
        case .investmentsTransactionsDefaultUpdate: ("INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE")
        case .investmentsTransactionsHistoricalUpdate: ("INVESTMENTS_TRANSACTIONS", "HISTORICAL_UPDATE")
        case .issuesIssueResolved: ("ISSUES", "ISSUE_RESOLVED")
        case .itemError: ("ITEM", "ERROR")
        case .itemLoginRepaired: ("ITEM", "LOGIN_REPAIRED")
        case .itemNewAccountsAvailable: ("ITEM", "NEW_ACCOUNTS_AVAILABLE")
        case .itemPendingDisconnect: ("ITEM", "PENDING_DISCONNECT")
        case .itemPendingExpiration: ("ITEM", "PENDING_EXPIRATION")
        case .itemUserAccountRevoked: ("ITEM", "USER_ACCOUNT_REVOKED")
        case .itemUserPermissionRevoked: ("ITEM", "USER_PERMISSION_REVOKED")
        case .itemWebhookUpdateAcknowledged: ("ITEM", "WEBHOOK_UPDATE_ACKNOWLEDGED")
        case .layerAuthenticationPassed: ("LAYER", "LAYER_AUTHENTICATION_PASSED")
        case .liabilitiesDefaultUpdate: ("LIABILITIES", "DEFAULT_UPDATE")
        case .linkEvents: ("LINK", "EVENTS")
        case .linkItemAddResult: ("LINK", "ITEM_ADD_RESULT")
        case .linkSessionFinished: ("LINK", "SESSION_FINISHED")
        case .linkDeliveryDeliveryStatus: ("LINK_DELIVERY", "DELIVERY_STATUS")
        case .linkDeliveryLinkCallback: ("LINK_DELIVERY", "LINK_CALLBACK")
        case .partnerEndCustomerOauthStatusUpdated: ("PARTNER", "END_CUSTOMER_OAUTH_STATUS_UPDATED")
        case .paymentInitiationConsentStatusUpdate: ("PAYMENT_INITIATION", "CONSENT_STATUS_UPDATE")
        case .paymentInitiationPaymentStatusUpdate: ("PAYMENT_INITIATION", "PAYMENT_STATUS_UPDATE")
        case .processorTokenWebhookUpdateAcknowledged: ("PROCESSOR_TOKEN", "WEBHOOK_UPDATE_ACKNOWLEDGED")
        case .protectUserEvent: ("PROTECT", "PROTECT_USER_EVENT")
        case .screeningStatusUpdated: ("SCREENING", "STATUS_UPDATED")
        case .statementsRefreshComplete: ("STATEMENTS", "STATEMENTS_REFRESH_COMPLETE")
        case .processorTransactionsDefaultUpdate: ("TRANSACTIONS", "DEFAULT_UPDATE")
        case .transactionsDefaultUpdate: ("TRANSACTIONS", "DEFAULT_UPDATE")
        case .processorTransactionsHistoricalUpdate: ("TRANSACTIONS", "HISTORICAL_UPDATE")
        case .transactionsHistoricalUpdate: ("TRANSACTIONS", "HISTORICAL_UPDATE")
        case .processorTransactionsInitialUpdate: ("TRANSACTIONS", "INITIAL_UPDATE")
        case .transactionsInitialUpdate: ("TRANSACTIONS", "INITIAL_UPDATE")
        case .processorTransactionsRecurringTransactionsUpdate: ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE")
        case .transactionsRecurringTransactionsUpdate: ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE")
        case .processorTransactionsSyncUpdatesAvailable: ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE")
        case .transactionsSyncUpdatesAvailable: ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE")
        case .processorTransactionsRemoved: ("TRANSACTIONS", "TRANSACTIONS_REMOVED")
        case .transactionsRemoved: ("TRANSACTIONS", "TRANSACTIONS_REMOVED")
        case .transferPlatformOnboardingUpdate: ("TRANSFER", "PLATFORM_ONBOARDING_UPDATE")
        case .transferRecurringCancelled: ("TRANSFER", "RECURRING_CANCELLED")
        case .transferRecurringNewTransfer: ("TRANSFER", "RECURRING_NEW_TRANSFER")
        case .transferRecurringTransferSkipped: ("TRANSFER", "RECURRING_TRANSFER_SKIPPED")
        case .transferEventsUpdate: ("TRANSFER", "TRANSFER_EVENTS_UPDATE")
        case .walletTransactionStatusUpdate: ("WALLET", "WALLET_TRANSACTION_STATUS_UPDATE")
        case .craReportReady: ("CRA_REPORT", "CRA_REPORT_READY")
        case .craReportUpdated: ("CRA_REPORT", "CRA_REPORT_UPDATED")
        case .incomeUserIncomeVerification: ("INCOME", "USER_INCOME_VERIFICATION")
        case .incomeUserIncomeVerificationRefreshReconnectNeeded: ("INCOME", "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED")
        case .incomeUserIncomeVerificationRiskSignals: ("INCOME", "USER_INCOME_VERIFICATION_RISK_SIGNALS")
        case .unknown(let type, let code, _): (type, code)
        }
    }

    /// The Item that the webhook is about, if it names one.
    public var itemID: ItemID? {
        switch self {
        case .authAutomaticallyVerified(let payload): payload.itemID
        case .authDefaultUpdate(let payload): payload.itemID
        case .authProductPermissionsRequired(let payload): payload.itemID
        case .authSmsMicrodepositsVerification(let payload): payload.itemID
        case .authVerificationExpired(let payload): payload.itemID
        case .holdingsDefaultUpdate(let payload): payload.itemID
        case .identityDefaultUpdate(let payload): payload.itemID
        case .identityProductPermissionsRequired(let payload): payload.itemID
        case .incomeVerification(let payload): payload.itemID
        case .incomeVerificationRiskSignals(let payload): payload.itemID
        case .incomeProductReady(let payload): payload.itemID
        case .investmentsTransactionsDefaultUpdate(let payload): payload.itemID
        case .investmentsTransactionsHistoricalUpdate(let payload): payload.itemID
        case .itemError(let payload): payload.itemID
        case .itemLoginRepaired(let payload): payload.itemID
        case .itemNewAccountsAvailable(let payload): payload.itemID
        case .itemPendingDisconnect(let payload): payload.itemID
        case .itemPendingExpiration(let payload): payload.itemID
        case .itemUserAccountRevoked(let payload): payload.itemID
        case .itemUserPermissionRevoked(let payload): payload.itemID
        case .itemWebhookUpdateAcknowledged(let payload): payload.itemID
        case .liabilitiesDefaultUpdate(let payload): payload.itemID
        case .statementsRefreshComplete(let payload): payload.itemID
        case .transactionsDefaultUpdate(let payload): payload.itemID
        case .transactionsHistoricalUpdate(let payload): payload.itemID
        case .transactionsInitialUpdate(let payload): payload.itemID
        case .transactionsRecurringTransactionsUpdate(let payload): payload.itemID
        case .transactionsSyncUpdatesAvailable(let payload): payload.itemID
        case .transactionsRemoved(let payload): payload.itemID
        case .incomeUserIncomeVerification(let payload): payload.itemID
        case .incomeUserIncomeVerificationRiskSignals(let payload): payload.itemID
        case .unknown(_, _, let payload): payload["item_id"]?.stringValue.map { ItemID(rawValue: $0) }
        default: nil
        }
    }
}

/// The members of a webhook that determine the type of its payload.
struct WebhookHead {
    var type = ""
    var code = ""
    var members: [String] = []

    init(json: inout JSONReader) {
        guard json.beginObject() else { return }
        while let key = json.nextKey() {
            members.append(key)
            switch key {
            case "webhook_type": type = json.decode() ?? ""
            case "webhook_code": code = json.decode() ?? ""
            default: json.skipValue()
            }
        }
    }
}
