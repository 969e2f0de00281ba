// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// A webhook from Plaid, with its typed payload.
public indirect enum WebhookEvent: Sendable {
    /// The webhook `ASSETS`, `ERROR`.
    case assetsError(AssetsErrorWebhook)
    /// The webhook `ASSETS`, `PRODUCT_READY`.
    case assetsProductReady(AssetsProductReadyWebhook)
    /// The webhook `AUTH`, `AUTOMATICALLY_VERIFIED`.
    case authAutomaticallyVerified(AutomaticallyVerifiedWebhook)
    /// The webhook `AUTH`, `DEFAULT_UPDATE`.
    case authDefaultUpdate(AuthDefaultUpdateWebhook)
    /// The webhook `AUTH`, `PRODUCT_PERMISSIONS_REQUIRED`.
    case authProductPermissionsRequired(ProductPermissionsRequiredAuthWebhook)
    /// The webhook `AUTH`, `SMS_MICRODEPOSITS_VERIFICATION`.
    case authSmsMicrodepositsVerification(HostedMMDVerificationWebhook)
    /// The webhook `AUTH`, `VERIFICATION_EXPIRED`.
    case authVerificationExpired(VerificationExpiredWebhook)
    /// The webhook `BANK_TRANSFERS`, `BANK_TRANSFERS_EVENTS_UPDATE`.
    case bankTransfersEventsUpdate(BankTransfersEventsUpdateWebhook)
    /// The webhook `BASE_REPORT`, `ERROR`.
    case baseReportError(BaseReportsErrorWebhook)
    /// The webhook `BEACON`, `DUPLICATE_DETECTED`.
    case beaconDuplicateDetected(BeaconDuplicateDetectedWebhook)
    /// The webhook `BEACON`, `REPORT_CREATED`.
    case beaconReportCreated(BeaconReportCreatedWebhook)
    /// The webhook `BEACON`, `REPORT_SYNDICATION_CREATED`.
    case beaconReportSyndicationCreated(BeaconReportSyndicationCreatedWebhook)
    /// The webhook `BEACON`, `REPORT_UPDATED`.
    case beaconReportUpdated(BeaconReportUpdatedWebhook)
    /// The webhook `BEACON`, `USER_STATUS_UPDATED`.
    case beaconUserStatusUpdated(BeaconUserStatusUpdatedWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `CASH_FLOW_INSIGHTS_UPDATED`.
    case cashFlowUpdatesCashFlowInsightsUpdated(CashFlowUpdatesInsightsV2Webhook)
    /// The webhook `CASH_FLOW_UPDATES`, `EXPECTED_DEPOSIT_MISSED`.
    case cashFlowUpdatesExpectedDepositMissed(CashFlowUpdatesExpectedDepositMissedWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `INSIGHTS_UPDATED`.
    case cashFlowUpdatesInsightsUpdated(CashFlowUpdatesInsightsWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `LARGE_DEPOSIT_DETECTED`.
    case cashFlowUpdatesLargeDepositDetected(CashFlowUpdatesLargeDepositWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `LOW_BALANCE_DETECTED`.
    case cashFlowUpdatesLowBalanceDetected(CashFlowUpdatesLowBalanceWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `NEW_INCOME_STREAM_DETECTED`.
    case cashFlowUpdatesNewIncomeStreamDetected(CashFlowUpdatesNewIncomeStreamWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `NEW_LOAN_PAYMENT_DETECTED`.
    case cashFlowUpdatesNewLoanPaymentDetected(CashFlowUpdatesNewLoanPaymentWebhook)
    /// The webhook `CASH_FLOW_UPDATES`, `NSF_OVERDRAFT_DETECTED`.
    case cashFlowUpdatesNsfOverdraftDetected(CashFlowUpdatesNSFWebhook)
    /// The webhook `CHECK_REPORT`, `CHECK_REPORT_FAILED`.
    case checkReportFailed(CraCheckReportFailedWebhook)
    /// The webhook `CHECK_REPORT`, `CHECK_REPORT_READY`.
    case checkReportReady(CraCheckReportReadyWebhook)
    /// The webhook `CHECK_REPORT`, `UPGRADE_FAILED`.
    case checkReportUpgradeFailed(CraUpgradeFailedWebhook)
    /// The webhook `CHECK_REPORT`, `USER_CHECK_REPORT_FAILED`.
    case checkReportUserCheckReportFailed(CraUserCheckReportFailedWebhook)
    /// The webhook `CHECK_REPORT`, `USER_CHECK_REPORT_READY`.
    case checkReportUserCheckReportReady(CraUserCheckReportReadyWebhook)
    /// The webhook `CRA_INCOME`, `BANK_INCOME_COMPLETE`.
    case craIncomeBankIncomeComplete(CraBankIncomeCompleteWebhook)
    /// The webhook `CRA_INCOME`, `ERROR`.
    case craIncomeError(CraBankIncomeErrorWebhook)
    /// The webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_COMPLETE`.
    case craInsightsPartnerInsightsComplete(CraPartnerInsightsCompleteWebhook)
    /// The webhook `CRA_INSIGHTS`, `PARTNER_INSIGHTS_ERROR`.
    case craInsightsPartnerInsightsError(CraPartnerInsightsErrorWebhook)
    /// The webhook `DASHBOARD_CONFIGURED_ALERT`, `INSTITUTION_STATUS_ALERT_TRIGGERED`.
    case dashboardConfiguredAlertInstitutionStatusAlertTriggered(InstitutionStatusAlertWebhook)
    /// The webhook `ENTITY_SCREENING`, `STATUS_UPDATED`.
    case entityScreeningStatusUpdated(EntityScreeningStatusUpdatedWebhook)
    /// The webhook `HOLDINGS`, `DEFAULT_UPDATE`.
    case holdingsDefaultUpdate(HoldingsDefaultUpdateWebhook)
    /// The webhook `IDENTITY`, `DEFAULT_UPDATE`.
    case identityDefaultUpdate(IdentityDefaultUpdateWebhook)
    /// The webhook `IDENTITY`, `PRODUCT_PERMISSIONS_REQUIRED`.
    case identityProductPermissionsRequired(ProductPermissionsRequiredIdentityWebhook)
    /// The webhook `IDENTITY_VERIFICATION`, `RETRIED`.
    case identityVerificationRetried(IdentityVerificationRetriedWebhook)
    /// The webhook `IDENTITY_VERIFICATION`, `STATUS_UPDATED`.
    case identityVerificationStatusUpdated(IdentityVerificationStatusUpdatedWebhook)
    /// The webhook `IDENTITY_VERIFICATION`, `STEP_UPDATED`.
    case identityVerificationStepUpdated(IdentityVerificationStepUpdatedWebhook)
    /// The webhook `INCOME`, `BANK_INCOME_COMPLETE`.
    case incomeBankIncomeComplete(BankIncomeCompleteWebhook)
    /// The webhook `INCOME`, `BANK_INCOME_REFRESH_COMPLETE`.
    case incomeBankIncomeRefreshComplete(BankIncomeRefreshCompleteWebhook)
    /// The webhook `INCOME`, `BANK_INCOME_REFRESH_UPDATE`.
    case incomeBankIncomeRefreshUpdate(BankIncomeRefreshUpdateWebhook)
    /// The webhook `INCOME`, `INCOME_VERIFICATION`.
    case incomeVerification(IncomeVerificationStatusWebhook)
    /// The webhook `INCOME`, `INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
    case incomeVerificationRefreshReconnectNeeded(IncomeVerificationRefreshReconnectNeededWebhook)
    /// The webhook `INCOME`, `INCOME_VERIFICATION_RISK_SIGNALS`.
    case incomeVerificationRiskSignals(IncomeVerificationRiskSignalsStatusWebhook)
    /// The webhook `INCOME`, `PRODUCT_READY`.
    case incomeProductReady(ItemProductReadyWebhook)
    /// The webhook `INVESTMENTS_TRANSACTIONS`, `DEFAULT_UPDATE`.
    case investmentsTransactionsDefaultUpdate(InvestmentsDefaultUpdateWebhook)
    /// The webhook `INVESTMENTS_TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case investmentsTransactionsHistoricalUpdate(InvestmentsHistoricalUpdateWebhook)
    /// The webhook `ISSUES`, `ISSUE_RESOLVED`.
    case issuesIssueResolved(IssueResolvedWebhook)
    /// The webhook `ITEM`, `ERROR`.
    case itemError(ItemErrorWebhook)
    /// The webhook `ITEM`, `LOGIN_REPAIRED`.
    case itemLoginRepaired(ItemLoginRepairedWebhook)
    /// The webhook `ITEM`, `NEW_ACCOUNTS_AVAILABLE`.
    case itemNewAccountsAvailable(NewAccountsAvailableWebhook)
    /// The webhook `ITEM`, `PENDING_DISCONNECT`.
    case itemPendingDisconnect(PendingDisconnectWebhook)
    /// The webhook `ITEM`, `PENDING_EXPIRATION`.
    case itemPendingExpiration(PendingExpirationWebhook)
    /// The webhook `ITEM`, `USER_ACCOUNT_REVOKED`.
    case itemUserAccountRevoked(UserAccountRevokedWebhook)
    /// The webhook `ITEM`, `USER_PERMISSION_REVOKED`.
    case itemUserPermissionRevoked(UserPermissionRevokedWebhook)
    /// The webhook `ITEM`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    case itemWebhookUpdateAcknowledged(WebhookUpdateAcknowledgedWebhook)
    /// The webhook `LAYER`, `LAYER_AUTHENTICATION_PASSED`.
    case layerAuthenticationPassed(LayerAuthenticationPassedWebhook)
    /// The webhook `LIABILITIES`, `DEFAULT_UPDATE`.
    case liabilitiesDefaultUpdate(LiabilitiesDefaultUpdateWebhook)
    /// The webhook `LINK`, `EVENTS`.
    case linkEvents(LinkEventsWebhook)
    /// The webhook `LINK`, `ITEM_ADD_RESULT`.
    case linkItemAddResult(ItemAddResultWebhook)
    /// The webhook `LINK`, `SESSION_FINISHED`.
    case linkSessionFinished(LinkSessionFinishedWebhook)
    /// The webhook `LINK_DELIVERY`, `DELIVERY_STATUS`.
    case linkDeliveryDeliveryStatus(LinkUserDeliveryStatusWebhook)
    /// The webhook `LINK_DELIVERY`, `LINK_CALLBACK`.
    case linkDeliveryLinkCallback(LinkDeliveryCallbackWebhook)
    /// The webhook `PARTNER`, `END_CUSTOMER_OAUTH_STATUS_UPDATED`.
    case partnerEndCustomerOauthStatusUpdated(PartnerEndCustomerOAuthStatusUpdatedWebhook)
    /// The webhook `PAYMENT_INITIATION`, `CONSENT_STATUS_UPDATE`.
    case paymentInitiationConsentStatusUpdate(PaymentInitiationConsentStatusUpdateWebhook)
    /// The webhook `PAYMENT_INITIATION`, `PAYMENT_STATUS_UPDATE`.
    case paymentInitiationPaymentStatusUpdate(PaymentStatusUpdateWebhook)
    /// The webhook `PROCESSOR_TOKEN`, `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    case processorTokenWebhookUpdateAcknowledged(ProcessorTokenWebhookUpdate)
    /// The webhook `PROTECT`, `PROTECT_USER_EVENT`.
    case protectUserEvent(ProtectUserEventWebhook)
    /// The webhook `SCREENING`, `STATUS_UPDATED`.
    case screeningStatusUpdated(ScreeningStatusUpdatedWebhook)
    /// The webhook `STATEMENTS`, `STATEMENTS_REFRESH_COMPLETE`.
    case statementsRefreshComplete(StatementsRefreshCompleteWebhook)
    /// The webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
    case processorTransactionsDefaultUpdate(ProcessorDefaultUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `DEFAULT_UPDATE`.
    case transactionsDefaultUpdate(DefaultUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case processorTransactionsHistoricalUpdate(ProcessorHistoricalUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `HISTORICAL_UPDATE`.
    case transactionsHistoricalUpdate(HistoricalUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
    case processorTransactionsInitialUpdate(ProcessorInitialUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `INITIAL_UPDATE`.
    case transactionsInitialUpdate(InitialUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
    case processorTransactionsRecurringTransactionsUpdate(ProcessorRecurringTransactionsUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `RECURRING_TRANSACTIONS_UPDATE`.
    case transactionsRecurringTransactionsUpdate(RecurringTransactionsUpdateWebhook)
    /// The webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
    case processorTransactionsSyncUpdatesAvailable(ProcessorSyncUpdatesAvailableWebhook)
    /// The webhook `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE`.
    case transactionsSyncUpdatesAvailable(SyncUpdatesAvailableWebhook)
    /// The webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
    case processorTransactionsRemoved(ProcessorTransactionsRemovedWebhook)
    /// The webhook `TRANSACTIONS`, `TRANSACTIONS_REMOVED`.
    case transactionsRemoved(TransactionsRemovedWebhook)
    /// The webhook `TRANSFER`, `PLATFORM_ONBOARDING_UPDATE`.
    case transferPlatformOnboardingUpdate(TransferPlatformOnboardingUpdateWebhook)
    /// The webhook `TRANSFER`, `RECURRING_CANCELLED`.
    case transferRecurringCancelled(RecurringCancelledWebhook)
    /// The webhook `TRANSFER`, `RECURRING_NEW_TRANSFER`.
    case transferRecurringNewTransfer(RecurringNewTransferWebhook)
    /// The webhook `TRANSFER`, `RECURRING_TRANSFER_SKIPPED`.
    case transferRecurringTransferSkipped(RecurringTransferSkippedWebhook)
    /// The webhook `TRANSFER`, `TRANSFER_EVENTS_UPDATE`.
    case transferEventsUpdate(TransferEventsUpdateWebhook)
    /// The webhook `WALLET`, `WALLET_TRANSACTION_STATUS_UPDATE`.
    case walletTransactionStatusUpdate(WalletTransactionStatusUpdateWebhook)
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
