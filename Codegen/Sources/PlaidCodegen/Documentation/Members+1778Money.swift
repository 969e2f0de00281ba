// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members of transfers, payments, wallets, webhooks and the Sandbox that documents have from 1.778.0 on.
    static let moneyMembers1778 = """
        Transfer:
          guarantee_details: What Plaid guarantees of the transfer, and from when on; `null` without a guarantee.
        TransferAuthorization:
          guarantee_details: What Plaid would guarantee of the transfer; `null` without a guarantee.
        AuthorizationGuaranteeDetails: What Plaid would guarantee of a transfer.
          outcome: Whether everything, a part or nothing is guaranteed.
          schedule: The parts of the sum, each with the time after which it is guaranteed.
        TransferGuaranteeDetails: What Plaid guarantees of a transfer.
          guaranteed_amount: The sum that is guaranteed now, such as `10.00`. It grows as the parts of `schedule` come due.
          schedule: The parts of the sum, each with the time after which it is guaranteed.
        AuthorizationGuaranteeScheduleItem, TransferGuaranteeScheduleItem: A part of a guaranteed sum.
          amount: The part, such as `10.00`.
          observation_window_business_days: After how many business days the part is guaranteed; `0` for at once.
        TransferGuaranteeScheduleItem:
          observation_window_expiration_time: When the part is guaranteed, in UTC; `null` when it is at once.
        TransferAuthorizationCreateRequest:
          user_attributes: What you know about the user's history with you.
        TransferAuthorizationUserAttributes: What a business knows about a user's history.
          account_created_time: When the user signed up with you.
          successful_payment_count: How many payments of the user have succeeded so far, without this one.
            Leave out those that were returned, charged back or failed later.
        TransferAuthorizationProposedTransfer:
          requested_amount: The sum that you asked for. It differs from `amount` when Plaid guarantees only a part.
        TransferEvent:
          event_amount: The sum that the event moved, with a sign, such as `-10.00`; `null` for most events.
        TransferReturnRecoverRequest:
          transfer_id: The transfer that was returned.
          amount: What you have collected, such as `10.00`.
        PaymentInitiationConsentCreateRequest, PaymentInitiationPaymentCreateRequest, WalletTransactionExecuteRequest:
          user_id: The payer's identifier from `/user/create`.
            New integrations need it. Give the user a name, and an email address or a telephone number.
        PaymentInitiationMetadata:
          supports_commercial_payment_consents: Whether variable recurring payments can be made to businesses.
        WalletTransactionCounterparty:
          holder_category: Whether the account is `personal` or `business`.
          is_verified: Whether you have checked already that the account belongs to the counterparty.
            Plaid then does not check the payee of a payout in GBP.
        CustomSandboxTransaction:
          account_id: The account that gets the transaction; by default the checking account.
        SandboxItemFireWebhookRequestOptions: Values for the webhook that is sent.
          new_transactions: The number in the webhook `DEFAULT_UPDATE` of transactions.
        SandboxUserFireWebhookResponse:
          webhook_fired: Whether the webhook was sent.
        SandboxFdxConsentSeedRequest:
          customer_id: The data provider's identifier of the person who consents.
          application_id: The application that is allowed to read.
          consent_id: A UUID for the grant; a new one by default. It must not be in use.
        SandboxFdxConsentSeedResponse:
          consent_id: The identifier of the grant.
        SandboxCraServicingSimulateRequest:
          subscription_id: The subscription whose reports are updated.
          user_id: A user, instead of a subscription.
        SandboxCraServicingSimulateRequestOptions: How the update turns out.
          transactions_end_date: The last day of the transactions in the report; by default today.
          error_webhook_code: The error that the webhook reports, instead of a success.
        SandboxCraServicingSimulateResponse:
          report_id: The identifier of the new report; absent for a simulated error.
        BetaWebhookEventsListRequest:
          cursor: The `next_cursor` of the response before; omit it at first.
          start_time: The earliest time of the webhooks to return, at most 7 days ago. Ignored with a `cursor`.
          count: How many webhooks to return at most.
          webhook_types: The types to return, such as `ITEM`; all by default.
          webhook_codes: The codes to return, such as `ERROR`; all by default.
          item_ids: The Items whose webhooks to return; all by default.
          delivery_statuses: The states of delivery to return; all by default.
        BetaWebhookEventsListResponse:
          webhook_events: The webhooks, oldest first.
        WebhookEvent: A webhook that Plaid has sent, and what became of it.
          webhook_message_id: The identifier of the webhook, the same for every attempt to deliver it.
          webhook_type: The type of the webhook.
          webhook_code: The code of the webhook.
          item_id: The Item that the webhook is about; `null` for those about something else.
          sent_time: When the webhook was first sent.
          payload: The webhook as it was sent.
          destination_url: The URL that it was sent to.
          delivery_status: Whether it has arrived.
          last_http_status_code: How the receiver responded last; `null` when it has not.
          attempt_count: How often delivery was attempted.
          last_attempt_time: When delivery was last attempted; `null` before the first time.
        CraCheckReportFailedWebhook, CraUserCheckReportFailedWebhook:
          repairable_items: The Items that the user can repair in update mode; request the report again afterwards.
          failed_products: The products that could not be generated.
        CheckReportRepairableItem: An Item that keeps a report from being generated.
          error_type: The broad kind of the error.
          error_code: The code of the error.
          error_message: A message for developers.
          display_message: A message for users; `null` when there is none to show.
          item_id: The Item to repair.
        CraReportReadyWebhook: Consumer reports of a user have been generated.
        CraReportUpdatedWebhook: Consumer reports of a user have been updated.
        CraReportReadyWebhook, CraReportUpdatedWebhook:
          report_id: The identifier of the report; `null` when nothing was generated.
          client_report_id: Your own identifier of the report; `null` when you gave none.
          scope: Whose data the report covers.
          successful_products: The products that can be fetched now.
          failed_products: The products that could not be generated.
          generated_time: When they were generated, in UTC; `null` when all have failed.
          error_code: Why all products have failed; `null` otherwise.
        CreditProduct: A product of Plaid Check in one of its versions.
          product: The product, such as `cra_base_report`.
          version: The version of the product.
        UserIncomeVerificationRefreshReconnectNeededWebhook: A user has to log in again before payroll data is refreshed.
        UserIncomeVerificationRiskSignalsStatusWebhook: The search for forged documents of a user has ended.
          risk_signals_status: How the search has ended.
        UserIncomeVerificationStatusWebhook: The status of a user's income verification has changed.
          verification_status: How the verification has ended.
        """
}
