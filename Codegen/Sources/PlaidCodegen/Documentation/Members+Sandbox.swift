// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// The Sandbox's own operations, processors, and statements.
    static let sandboxTypes = """
        Sandbox*:
          account_id: The identifier of the account.
          count: How many entries a page has.
          event_type: What shall happen. An event that the current status does not allow is an error.
          failure_reason: Why it fails or is returned; only for these events.
          offset: How many entries to skip.
          sweep_id: The identifier of the sweep.
          test_clock_id: The test clock whose time applies.
          user_id: The identifier of the user from `/user/create`.
          verification_status: The status that the account shall have.
          webhook: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
          webhook_code: The code of the webhook to send.
          webhook_type: The type of the webhook to send.
          reset_login: Whether the Item was put into the error state.
          override_username: The test user; it decides what data the Item has. The default is `user_good`.
          override_password: The password of the test user; for `user_custom`, the data as JSON.
          start_date: The first date of the range, inclusive.
          end_date: The last date of the range, inclusive.
          days_requested: How many days of history the Item has.
        SandboxBankIncomeFireWebhookRequest:
          webhook_override: The URL that receives the webhook. Absent means the one in the Plaid Dashboard.
          webhook_fields: Members of the webhook's payload.
        SandboxBankIncomeWebhookFireRequestWebhookFields: Members of a bank income webhook.
          bank_income_refresh_complete_result: Whether the refresh succeeded.
        SandboxBankTransferSimulateRequest:
          bank_transfer_id: The identifier of the bank transfer.
        SandboxCraCashflowUpdatesUpdateRequest:
          webhook_codes: The codes of the webhooks to send.
        SandboxIncomeFireWebhookRequest:
          item_id: The Item that the webhook is about.
          verification_status: The status that the webhook reports.
        SandboxItemApplicationSeedRequest:
          application_id: The identifier of the application.
        SandboxItemApplicationSeedResponse:
          item_id: The identifier of the Item.
        SandboxItemFireWebhookResponse:
          webhook_fired: Whether a webhook was sent; false when the Item has no URL.
        SandboxOauthSelectAccountsRequest:
          oauth_state_id: The identifier that came with the redirect.
          accounts: The accounts that are shared.
        SandboxPaymentProfileResetLoginRequest:
          payment_profile_token: The secret that names the payment profile.
        SandboxPaymentSimulateRequest:
          payment_id: The identifier of the payment.
          status: The status that the payment shall have.
        SandboxPaymentSimulateResponse:
          old_status: The status before.
          new_status: The status now.
        SandboxPublicTokenCreateRequest:
          institution_id: The test institution, such as `ins_109508`.
          initial_products: The products that the Item has.
        SandboxPublicTokenCreateRequestOptions: Settings of a test Item.
          webhook: The URL that receives the Item's webhooks.
          transactions: The range of transactions.
          statements: The range of statements.
          income_verification: Settings of income. Required for that product.
        SandboxPublicTokenCreateRequestOptionsIncomeVerification: Settings of a test Item for income.
          income_source_types: Where the data comes from: `bank` or `payroll`.
          bank_income: Settings of verification by bank data.
        SandboxPublicTokenCreateRequestOptionsTransactions: The range of a test Item's transactions.
        SandboxPublicTokenCreateRequestOptionsStatements: The range of a test Item's statements.
        SandboxTransactionsCreateRequest:
          transactions: The transactions to add; at most 10.
        CustomSandboxTransaction: A transaction to add to a test Item.
          date_transacted: The date on which it occurred; today or at most 14 days ago.
          date_posted: The booking date; today or at most 14 days ago.
          amount: The amount: positive when money leaves the account, negative when it comes in.
          description: The institution's description.
          iso_currency_code: The ISO 4217 code of the currency. The default is `USD`.
        SandboxTransferLedgerSimulateAvailableRequest:
          ledger_id: The ledger whose pending balance becomes available. Absent means your default ledger.
        SandboxTransferRefundSimulateRequest:
          refund_id: The identifier of the refund.
        SandboxTransferSimulateRequest:
          transfer_id: The identifier of the transfer.
        SandboxTransferSweepSimulateResponse:
          sweep: The sweep that was created; `null` or absent when there was nothing to sweep.
        SandboxTransferTestClockAdvanceRequest:
          new_virtual_time: The time that the clock shall show, in UTC; later than before.
        SandboxTransferTestClockCreateRequest:
          virtual_time: The time that the clock shows first, in UTC. Absent means now.
        SandboxTransferTestClockCreateResponse, SandboxTransferTestClockGetResponse:
          test_clock: The test clock.
        SandboxTransferTestClockListRequest:
          start_virtual_time: The earliest time that a clock shows, in UTC.
          end_virtual_time: The latest time that a clock shows, in UTC.
        SandboxTransferTestClockListResponse:
          test_clocks: The test clocks of this page.
        TransferTestClock: A clock whose time recurring transfers of the Sandbox follow.
          virtual_time: The time that the clock shows, in UTC.
        SandboxUserResetLoginRequest:
          item_ids: The Items to put into the error state. Absent means all of the user.
        """

    /// Processor tokens and what a processor reads with them.
    static let processorTypes = """
        Processor*:
          account: The account of the processor token.
          account_id: The account that the token gives access to.
          holdings: What the account holds. Match each with its security by `security_id`.
          securities: The securities that the others refer to.
          is_investments_fallback_item: Whether the user entered the portfolio by hand. Such data is not updated.
          products: The products that the processor may use; empty for all.
        ProcessorTokenCreateRequest:
          processor: The partner that gets the token.
        ProcessorStripeBankAccountTokenCreateResponse:
          stripe_bank_account_token: The token to pass to Stripe's API.
        ProcessorAuthGetResponse:
          numbers: The account numbers by payment system.
        ProcessorNumber: An account's numbers by payment system; only those of its country are present.
          ach: The numbers for ACH transfers in the US.
          eft: The numbers for EFT transfers in Canada.
          international: The IBAN and BIC.
          bacs: The numbers for payments in the UK.
        ProcessorBalanceGetRequestOptions: Settings of a balance request.
          min_last_updated_datetime: The oldest balance that you accept. Only some institutions require it. UTC.
        ProcessorIdentityMatchRequest:
          user: What you know about the user. Leave out what you do not know; its score is then `null`.
        ProcessorInvestmentsAuthGetResponse:
          owners: The owners of the account.
          numbers: The account numbers by transfer system.
          data_sources: Whether the data comes from the institution or from the user.
          account_details_401k: Fees and contributions of a 401(k) account; absent for other accounts.
        ProcessorInvestmentsTransactionsGetRequest:
          start_date: The first date of the range, inclusive.
          end_date: The last date of the range, inclusive.
        ProcessorInvestmentsTransactionsGetResponse:
          investment_transactions: The transactions of this page, newest first.
          total_investment_transactions: How many transactions the range has. Raise `offset` until you have them all.
        ProcessorLiabilitiesGetResponse:
          liabilities: Terms and payments of the loan or card.
        ProcessorTransactionsRecurringGetResponse:
          inflow_streams: Recurring income, such as a salary.
          outflow_streams: Recurring expenses, such as rent and subscriptions.
          updated_datetime: When Plaid last computed the streams, in UTC.
          personal_finance_category_version: The version of the taxonomy of categories.
        ProcessorBankTransferCreateRequest:
          type: The direction: `debit` takes money from the user, `credit` pays money to the user.
          network: The payment network.
          amount: The amount as a positive decimal text with two digits, such as `10.00`.
          description: What the user finds on the bank statement.
          ach_class: The SEC code, which says how the user agreed to the transfer.
          user: The account holder.
          custom_tag: A text that you want to find again.
          metadata: Pairs of text that you want to find again. Plaid does not look at them.
          origination_account_id: Your account that the money comes from or goes to.
        ProcessorBankTransferCreateResponse:
          bank_transfer: The bank transfer.
        """

    /// Bank statements.
    static let statementTypes = """
        StatementsListResponse:
          accounts: The accounts with their statements.
          institution_name: The institution's name for display.
          item_id: The identifier of the Item.
        StatementsDownloadRequest:
          statement_id: The identifier of the statement.
        StatementsRefreshRequest:
          start_date: The first date of the range, inclusive.
          end_date: The last date of the range, inclusive.
        StatementsAccount: An account with its statements.
          account_id: The identifier of the account.
          account_mask: The last 2 to 4 characters of the account number.
          account_name: The account's name.
          account_official_name: The product's name at the institution; absent or `null` when unknown.
          account_subtype: The narrower kind of account.
          account_type: The kind of account.
          statements: The statements.
        StatementsStatement: A bank statement.
          statement_id: The identifier of the statement.
          date_posted: The date of the statement; absent or `null` when unknown.
          month: The month that it covers, from 1 to 12.
          year: The year that it covers.
        """
}
