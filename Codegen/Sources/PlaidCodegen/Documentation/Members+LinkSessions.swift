// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Link sessions: what happened in Link.
    static let linkSessionTypes = """
        LinkTokenGetResponse:
          link_token: The token.
          created_at: When the token was created, in UTC.
          expiration: When the token expires, in UTC.
          link_sessions: The sessions that were started with the token; kept for six hours after their end.
          metadata: The settings of the token.
          user_id: The identifier of the user; absent for older integrations.
        LinkTokenGetMetadataResponse: The settings of a link token.
          initial_products: The products that the token was created with.
          webhook: The URL that receives webhooks; `null` when there is none.
          country_codes: The countries whose institutions Link offers.
          language: The language of Link.
          institution_data: The institution to highlight.
          account_filters: Which accounts may be chosen.
          redirect_uri: Where an OAuth institution sends the user back to; `null` when there is none.
          client_name: The name of your application.
        LinkTokenGetSessionsResponse: A Link session.
          started_at: When the session started, in UTC.
          finished_at: When the session ended, in UTC; absent while it runs.
          on_success: The success of a session of an old integration; use `results`.
          on_exit: The exit of a session of an old integration; use `exit`.
          exit: How the user left without linking an Item; `null` or absent otherwise.
          events: What happened in the session.
          results: The Items that were linked, and other results.
        LinkSessionResults: The results of a Link session, by kind.
          item_add_results: The Items that were linked.
          cra_item_add_results: The Items that were linked for Plaid Check.
          cra_update_results: The Items that were updated for Plaid Check.
          bank_income_results: The verifications by bank data.
          payroll_income_results: The verifications by payroll data.
          document_income_results: The verification by uploaded documents; `null` or absent without one.
          cra_document_upload_results: The documents that were uploaded for Plaid Check; absent without any.
        LinkSessionItemAddResult: An Item that was linked.
        LinkSessionCraItemAddResult: An Item that was linked for Plaid Check.
        LinkSessionCraUpdateResult: An Item that was updated for Plaid Check.
        LinkSessionItemAddResult, LinkSessionCraItemAddResult, LinkSessionCraUpdateResult, LinkSessionSuccessMetadata, \
        LinkSessionBankIncomeResult, LinkSessionPayrollIncomeResult, LinkSessionExitMetadata:
          public_token: The token to exchange for an access token, within 30 minutes.
          item_id: The identifier of the Item.
          accounts: The accounts that the user shared.
          institution: The institution; `null` when there is none, as for micro-deposits.
          status: How the session ended.
          num_paystubs_retrieved: The number of pay stubs that were found.
          num_w2s_retrieved: The number of W-2 forms that were found.
          transfer_status: Whether the transfer of the Transfer UI was completed; `null` without one.
        LinkSessionBankIncomeResult: A verification of income by bank data.
        LinkSessionPayrollIncomeResult: A verification of income by payroll data.
        LinkSessionCraDocumentUploadResult: Documents that were uploaded for Plaid Check.
          num_bank_statements_uploaded: The number of bank statements.
        LinkSessionSuccess: The success of a session of an old integration.
          public_token: The token to exchange for an access token, within 30 minutes.
          metadata: The institution and the accounts.
        LinkSessionSuccessMetadata: The institution and accounts of a linked Item.
        LinkSessionSuccessMetadataAccount: An account that the user shared.
          id: The identifier of the account.
          name: The account's name.
          mask: The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
          type: The kind of account.
          subtype: The narrower kind of account.
          verification_status: How far the verification of the account's numbers is; `null` when none is needed.
          class_type: Whether it is a personal or business account. Deprecated: Plaid no longer asks.
        LinkSessionSuccessMetadataInstitution, LinkSessionExitMetadataInstitution: The institution of a session.
          name: The institution's name.
          institution_id: The identifier of the institution.
        LinkSessionExit, LinkSessionExitDeprecated: How a user left Link without linking an Item.
          error: The error that the user met last; `null` when there was none.
          metadata: Where the user left.
        LinkSessionExitMetadata: Where a user left Link.
          request_id: Plaid's identifier of the last request of the session.
        LinkEvent: Something that happened in a Link session.
          event_name: What happened, such as `OPEN`, `SELECT_INSTITUTION` or `HANDOFF`.
          timestamp: When it happened, in UTC.
          event_id: The identifier of the event. Use it to recognize duplicates.
          event_metadata: Details, depending on the event.
        LinkEventMetadata: Details of an event in Link; only those of the event are present.
          error_code: The exact error that the user met.
          error_message: An explanation of the error for developers.
          error_type: The broad kind of error that the user met.
          exit_status: Where the user left Link.
          institution_id: The institution that the user chose.
          institution_name: The name of the institution that the user chose.
          institution_search_query: What the user searched for.
          request_id: Plaid's identifier of the last request before the event.
          mfa_type: The kind of second factor: `code`, `device`, `questions` or `selections`.
          view_name: The screen that Link shows next.
          selection: What the user chose.
          brand_name: The brand that the user chose.
          match_reason: Why the institution was suggested.
          routing_number: The routing number that the user entered.
          account_number_mask: The last 4 digits of the account number that the user entered.
        LinkTokenGetRequest, LinkDeliveryCreateRequest:
          link_token: The token from `/link/token/create`.
        LinkOAuthCorrelationIdExchangeRequest:
          link_correlation_id: The identifier that came with the redirect.
        LinkOAuthCorrelationIdExchangeResponse:
          link_token: The token with which Link continues.
        SessionTokenCreateRequestUser: The person who uses Layer.
          user_id: The identifier from `/user/create`.
        SessionTokenCreateResponse:
          link: The token for Link's SDK.
        SessionTokenCreateResponseLink: A link token for Layer.
          expiration: When the token expires, in UTC.
          user_id: The identifier of the user; absent for older integrations.
        """

    /// Values that programs branch on.
    static let valueNames = """
        TransactionPaymentChannel, TransactionCode: How a transaction was made.
        TransactionCode:
          adjustment: A correction by the bank.
          atm: Cash paid in or out at a machine.
          bank charge: A fee or charge of the bank.
          bill payment: The payment of a bill.
          cash: Cash paid in or out at a branch.
          cashback: Cash paid out together with a purchase.
          cheque: A check.
          direct debit: A debit that the payee started.
          interest: Interest, paid or earned.
          payment: A payment to a person or company.
          purchase: A purchase by card.
          refund: Money back from a merchant.
          standing order: A payment that the account holder scheduled.
          transfer: A movement between accounts.
        TransactionsUpdateStatus: How complete an Item's history of transactions is.
          TRANSACTIONS_UPDATE_STATUS_UNKNOWN: Nothing is known.
          NOT_READY: No transactions are available yet.
          INITIAL_UPDATE_COMPLETE: The latest 30 days are available.
          HISTORICAL_UPDATE_COMPLETE: The whole requested history is available.
        TransferAuthorizationDecision: Whether a transfer may be made.
          approved: The transfer may be created. Look at the rationale: a check may have been impossible.
          declined: The transfer must not be created.
          user_action_required: The user has to complete a step in Link first.
        TransferNetwork: A payment network.
          ach: ACH, settled on the next banking day or later.
          same-day-ach: ACH, settled on the same banking day if submitted in time.
          rtp: Real-time payments, settled within seconds. Only credits.
          wire: A wire transfer. Only credits.
        ACHClass: The SEC code of an ACH transfer, which says how the user agreed to it.
          ccd: A transfer from or to a company's account.
          ppd: A transfer that the user agreed to in writing, or a credit.
          tel: A debit that the user agreed to by telephone.
          web: A debit that the user agreed to on the internet.
        SweepStatus: The status of a sweep.
          pending: Not yet sent.
          posted: Sent to the payment network.
          settled: The money has arrived.
          funds_available: The money is available in the ledger.
          returned: Reversed by the bank.
          failed: Rejected; no money moved.
        TransferRefundStatus: The status of a refund.
          pending: Not yet sent.
          posted: Sent to the payment network.
          cancelled: Canceled before it was sent.
          failed: Rejected; no money moved.
          settled: The money has arrived.
          returned: Reversed by the bank.
        PlaidErrorType: The broad kind of an error.
          INVALID_REQUEST: The request is malformed or misses something. Fix the program.
          INVALID_RESULT: The data does not satisfy what was asked for.
          INVALID_INPUT: A value in the request is wrong, such as a token or a key.
          INSTITUTION_ERROR: The institution does not respond or refuses. Try again later.
          RATE_LIMIT_EXCEEDED: Too many requests. Slow down and try again.
          API_ERROR: Plaid has a problem. Try again later.
          ITEM_ERROR: The Item does not work. Often the user has to log in again.
        """
}
