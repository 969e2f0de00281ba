// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members that mean the same in all webhooks.
    static let webhookMembers = """
        *Webhook:
          account_id: The account that the webhook is about.
          asset_report_id: The identifier of the Asset Report.
          beacon_report_id: The identifier of the fraud report.
          error: What went wrong; `null` when nothing did.
          identity_verification_id: The identifier of the identity verification.
          institution_id: The identifier of the institution.
          institution_name: The name of the institution.
          item_id: The Item that the webhook is about. Look up its access token by it.
          item_ids: The Items that the report is made from; often absent.
          new_transactions: How many transactions are new since the last such webhook.
          new_webhook_url: The URL that receives webhooks from now on.
          payment_id: The identifier of the payment.
          removed_transactions: The transactions that no longer exist. Delete them.
          result: `SUCCESS` or `FAILURE`. Fetch the data only after a success.
          status: The status that was reached.
          timestamp: When it happened, in UTC.
          user_id: The Plaid user that the webhook is about; absent for Items without a user.
          initial_update_complete: Whether the latest 30 days of transactions are available.
          historical_update_complete: Whether the whole requested history of transactions is available.
        """

    /// The webhooks of data products.
    static let dataWebhookTypes = """
        WebhookVerificationKeyGetRequest:
          key_id: The `kid` in the header of the JWT that came with the webhook.
        WebhookVerificationKeyGetResponse:
          key: The public key.
        JWKPublicKey: A public key that verifies the signatures of webhooks.
          alg: The algorithm, `ES256`. Refuse any other.
          crv: The curve, `P-256`.
          kid: The identifier of the key.
          kty: The type of key, `EC`.
          use: What the key is for, `sig` for signatures.
          x: The x coordinate of the key in Base64URL.
          y: The y coordinate of the key in Base64URL.
          created_at: When the key was created, in seconds since 1970.
          expired_at: When the key expired, in seconds since 1970; `null` while it is valid.
        AssetsErrorWebhook: An Asset Report could not be created.
        AssetsProductReadyWebhook: An Asset Report is ready. Call `/asset_report/get`.
          report_type: `FULL`, or `FAST` for a first report without transactions.
        AuthDefaultUpdateWebhook: Account numbers of an Item have changed. Call `/auth/get` and store the new ones.
          account_ids_with_new_auth: The accounts whose numbers are available for the first time.
          account_ids_with_updated_auth: The accounts whose numbers changed, each with what changed.
        AutomaticallyVerifiedWebhook: An account was verified by micro-deposits that Plaid read itself.
        FallbackAuthMicrodepositAutoVerifiedWebhook: An account was verified by micro-deposits that Plaid read itself.
        VerificationExpiredWebhook: The verification by micro-deposits ended without success. Link the account again.
        FallbackAuthMicrodepositVerificationExpiredWebhook: The verification by micro-deposits ended without success.
        HostedMMDVerificationWebhook: A user completed, or failed, the verification of micro-deposits.
        ProductPermissionsRequiredAuthWebhook: The user has not agreed to share account numbers.
            Ask for consent in update mode.
        ProductPermissionsRequiredIdentityWebhook: The user has not agreed to share the owners.
            Ask for consent in update mode.
        DefaultUpdateWebhook: New transactions are available for `/transactions/get`.
            Users of `/transactions/sync` can ignore it.
        HistoricalUpdateWebhook: The whole history of transactions is available for `/transactions/get`.
            Users of `/transactions/sync` can ignore it.
        InitialUpdateWebhook: The latest 30 days of transactions are available for `/transactions/get`.
            Users of `/transactions/sync` can ignore it.
        TransactionsRemovedWebhook: Transactions no longer exist. Users of `/transactions/sync` can ignore it.
        SyncUpdatesAvailableWebhook: An Item's transactions have changed. Call `/transactions/sync` with the stored
            cursor.
            It is sent for the first time after the first call of `/transactions/sync`.
        RecurringTransactionsUpdateWebhook: Recurring transactions have changed. Call `/transactions/recurring/get`.
          account_ids: The accounts whose recurring transactions changed.
        ProcessorDefaultUpdateWebhook: New transactions are available to a processor.
        ProcessorHistoricalUpdateWebhook: The whole history of transactions is available to a processor.
        ProcessorInitialUpdateWebhook: The latest 30 days of transactions are available to a processor.
        ProcessorTransactionsRemovedWebhook: Transactions no longer exist, for a processor.
        ProcessorSyncUpdatesAvailableWebhook: Transactions have changed, for a processor.
        ProcessorRecurringTransactionsUpdateWebhook: Recurring transactions have changed, for a processor.
        ProcessorTokenWebhookUpdate: The webhook URL of a processor token has changed.
          account_id: The account of the processor token.
          error: What went wrong; `null` when nothing did.
          new_webhook_url: The URL that receives webhooks from now on.
        HoldingsDefaultUpdateWebhook: Holdings have changed. Call `/investments/holdings/get`.
          new_holdings: How many holdings are new.
          updated_holdings: How many holdings changed.
        InvestmentsDefaultUpdateWebhook: Investment transactions have changed. Call `/investments/transactions/get`.
        InvestmentsHistoricalUpdateWebhook: The history of investment transactions that was fetched in the background is
            available.
        InvestmentsDefaultUpdateWebhook, InvestmentsHistoricalUpdateWebhook:
          new_investments_transactions: How many transactions are new.
          cancelled_investments_transactions: How many transactions were canceled.
        LiabilitiesDefaultUpdateWebhook: Loans or cards have changed. Call `/liabilities/get`.
          account_ids_with_new_liabilities: The accounts that are new.
          account_ids_with_updated_liabilities: The accounts that changed, each with the members that changed.
        IdentityDefaultUpdateWebhook: Owners of accounts have changed. Call `/identity/get`.
          account_ids_with_updated_identity: The accounts whose owners changed, each with what changed.
        StatementsRefreshCompleteWebhook: The statements that were requested have been fetched, or could not be.
        ItemErrorWebhook: An Item no longer works. For `ITEM_LOGIN_REQUIRED`, send the user through update mode.
        ItemLoginRepairedWebhook: An Item works again without update mode. Stop asking the user to log in.
        NewAccountsAvailableWebhook: The user has an account that is not shared. Offer update mode with account
            selection.
        PendingDisconnectWebhook: An Item will stop working, usually in 7 days. Send the user through update mode
            before.
          reason: Why the Item will stop working.
          disconnect_time: When the Item stops working, in UTC; may be absent.
        PendingExpirationWebhook: The user's consent ends, usually in 7 days. Send the user through update mode before.
          consent_expiration_time: When the consent ends, in UTC.
        UserAccountRevokedWebhook: The user withdrew consent for one account at the institution. Delete its data.
        UserPermissionRevokedWebhook: The user withdrew consent for an Item. Delete its data; the Item cannot be
            repaired.
        WebhookUpdateAcknowledgedWebhook: The webhook URL of an Item has changed; this is sent to the new one.
        InstitutionStatusAlertWebhook: An institution's health met a condition that you set in the Plaid Dashboard.
          institution_overall_success_rate: The fraction of successful logins: 0.95 is 95%.
        IssueResolvedWebhook: An issue that you subscribed to is resolved.
          issue_id: The identifier of the issue.
          issue_description: What the issue was, for the user.
          issue_resolved_at: When it was resolved, in UTC.
        ItemAddResultWebhook: A user added an Item in a Link session. Exchange the public token.
        ItemProductReadyWebhook: Income has been calculated from an Item.
        LinkEventsWebhook: The events of a Link session.
          events: The events in the order in which they occurred.
        LinkSessionFinishedWebhook: A Link session has ended. Exchange its public tokens.
          status: `SUCCESS` or `EXITED`.
          public_token: The first public token. Deprecated: Use `public_tokens`.
          public_tokens: The public tokens of the Items that were added; empty or absent after an exit.
        LinkDeliveryCallbackWebhook: An event of a Hosted Link session.
          link_callback_metadata: What happened.
        LinkUserDeliveryStatusWebhook: The URL of a Hosted Link session was delivered to a user, or could not be.
          link_delivery_metadata: How it was sent and whether it arrived.
        LinkDeliveryCallbackWebhook, LinkUserDeliveryStatusWebhook:
          link_delivery_session_id: The identifier of the Hosted Link session.
        LinkDeliveryMetadata: How the URL of a session was sent, and whether it arrived.
          communication_method: Whether it was sent by text message or email.
          delivery_status: Whether it arrived.
        LinkCallbackMetadata: An event of a Hosted Link session.
          callback_type: The kind of callback.
          event_name: What the user did.
          status: Where the user left Link.
          institution: The institution; absent before one was chosen.
          accounts: The accounts that the user shared.
        LinkDeliveryAccount: An account that a user shared in a Hosted Link session.
          id: The identifier of the account.
          name: The account's name.
          mask: The last 2 to 4 characters of the account number.
          type: The kind of account.
          subtype: The narrower kind of account.
          verification_status: How far the verification of the account's numbers is; `null` when none is needed.
          class_type: Whether it is a personal or business account, if the user was asked.
        LinkDeliveryInstitution: An institution that a user chose in a Hosted Link session.
          name: The institution's name.
          institution_id: The identifier of the institution.
        LayerAuthenticationPassedWebhook: A user proved to own the telephone number in a Layer session.
        """

    /// The webhooks of payments, credit and fraud.
    static let otherWebhookTypes = """
        BankIncomeCompleteWebhook: A bank income report is ready, or could not be created.
        BankIncomeRefreshCompleteWebhook: A refreshed bank income report is ready, or could not be created.
        BankIncomeRefreshUpdateWebhook: A user's income has changed.
        BankTransfersEventsUpdateWebhook: Bank transfer events are available. Call `/bank_transfer/event/sync`.
        BankTransfersEventsUpdateWebhookForAuth: ACH events are available. Call `/bank_transfer/event/sync`.
        BaseReportsErrorWebhook: A Base Report could not be created.
        BeaconDuplicateDetectedWebhook: A new Beacon user may be one that you know already.
          beacon_duplicate_id: The identifier of the pair.
        BeaconReportCreatedWebhook: One of your Beacon users was reported for the first time.
        BeaconReportSyndicationCreatedWebhook: Another company reported somebody who matches a Beacon user of yours.
          beacon_report_syndication_id: The identifier of the shared report.
        BeaconReportUpdatedWebhook: A report about a Beacon user of yours was changed or removed.
        BeaconUserStatusUpdatedWebhook: The status of a Beacon user has changed.
          beacon_user_id: The identifier of the Beacon user.
        CashFlowUpdatesExpectedDepositMissedWebhook: An expected deposit did not arrive.
        CashFlowUpdatesInsightsV2Webhook: The cash flow of a user was updated.
          insights: What was noticed; absent when nothing was.
        CashFlowUpdatesInsightsWebhook: The cash flow of an Item was updated.
        CashFlowUpdatesLargeDepositWebhook: A deposit of more than $5,000 arrived.
        CashFlowUpdatesLowBalanceWebhook: A balance fell below $100.
        CashFlowUpdatesNSFWebhook: A payment failed because of a low balance, or overdrew the account.
        CashFlowUpdatesNewIncomeStreamWebhook: A new source of income was found.
        CashFlowUpdatesNewLoanPaymentWebhook: A new loan payment was found.
        CraBankIncomeCompleteWebhook: A bank income report is ready, or could not be created.
        CraBankIncomeErrorWebhook: A bank income report could not be created.
        CraCheckReportFailedWebhook, CraUserCheckReportFailedWebhook: A Consumer Report could not be created.
            `/user/items/get` shows the errors of the Items.
        CraCheckReportReadyWebhook, CraUserCheckReportReadyWebhook: A Consumer Report is ready. Fetch it within 24
            hours.
          successful_products: The parts of the report that were created.
          failed_products: The parts of the report that could not be created.
        CraPartnerInsightsCompleteWebhook: A report with partners' insights is ready.
        CraPartnerInsightsErrorWebhook: A report with partners' insights could not be created.
        CraUpgradeFailedWebhook: Items could not be upgraded for Consumer Reports.
          item_ids: The Items that could not be upgraded.
        EntityScreeningStatusUpdatedWebhook: The status of an organization's screening has changed.
          entity_screening_id: The identifier of the screening.
        ScreeningStatusUpdatedWebhook: The status of a person's screening has changed.
          screening_id: The identifier of the screening.
        IdentityVerificationRetriedWebhook: An identity verification was started again.
        IdentityVerificationStatusUpdatedWebhook: The status of an identity verification has changed.
        IdentityVerificationStepUpdatedWebhook: A user completed a step of an identity verification.
        IncomeVerificationRefreshReconnectNeededWebhook: Payroll data cannot be refreshed until the user logs in again.
        IncomeVerificationRiskSignalsStatusWebhook: The check of income documents for forgery has ended.
          risk_signals_status: Whether signals are available.
        IncomeVerificationStatusWebhook: The status of an income verification has changed.
          verification_status: The status that was reached.
        PartnerEndCustomerOAuthStatusUpdatedWebhook: The registration of an end customer with an institution has
            changed.
          end_customer_client_id: Your end customer's client ID.
        PaymentInitiationConsentStatusUpdateWebhook: A payment consent has a new status.
          consent_id: The identifier of the payment consent.
          old_status: The status before.
          new_status: The status now.
        PaymentStatusUpdateWebhook: The status of a payment has changed.
          transaction_id: The transaction in a wallet that the payment led to; absent for others.
          new_payment_status: The status now.
          old_payment_status: The status before.
          original_reference: The reference that you asked for; `null` when the bank got it unchanged.
          adjusted_reference: The reference that the bank got; `null` when it was not changed.
          original_start_date: The first date of a standing order that you asked for; `null` for single payments.
          adjusted_start_date: The first date of a standing order after weekends and holidays; `null` for single
            payments.
        ProtectUserEventWebhook: Something happened that matters to a user's risk.
          event_id: The identifier of the event.
          event_type: What happened.
        RecurringCancelledWebhook: Plaid canceled a recurring transfer.
        RecurringNewTransferWebhook: A recurring transfer made a transfer.
          transfer_id: The transfer that was made.
        RecurringTransferSkippedWebhook: A recurring transfer could not make a transfer on its date.
          authorization_decision: The decision on the transfer.
          authorization_decision_rationale_code: Why it was declined; `null` when it was not.
          skipped_origination_date: The date on which the transfer was to be made.
        RecurringCancelledWebhook, RecurringNewTransferWebhook, RecurringTransferSkippedWebhook:
          recurring_transfer_id: The recurring transfer.
        TransferEventsUpdateWebhook: Transfer events are available. Call `/transfer/event/sync`.
        TransferPlatformOnboardingUpdateWebhook: The onboarding of an originator has advanced.
            Call `/transfer/originator/get`.
          originator_client_id: The originator's client ID.
        WalletTransactionStatusUpdateWebhook: The status of a transaction in a wallet has changed.
          transaction_id: The identifier of the transaction.
          payment_id: The payment behind a refund or a pay-in; absent for others.
          wallet_id: The wallet of the payment.
          new_status: The status now.
          old_status: The status before.
          failure_reason: Why the transaction failed; absent when it did not.
        """
}
