// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Events, ledgers, sweeps and refunds of Transfer.
    static let transferEventTypes = """
        TransferEventListRequest:
          account_id: Restricts the events to one account of a user.
          event_types: Restricts the events to some kinds.
          transfer_type: Restricts the events to one direction.
          transfer_id: Restricts the events to one transfer.
          sweep_id: Restricts the events to one sweep.
          funding_account_id: Restricts the events to one of your accounts.
        TransferEventSyncRequest:
          after_id: The largest event ID that you have processed; 0 at the start.
        TransferEventListResponse, TransferEventSyncResponse:
          transfer_events: The events of this page.
          has_more: Whether further events exist.
        TransferEvent: A change of a transfer, refund or sweep.
          event_id: The number of the event. Numbers grow, with gaps.
          timestamp: When it happened, in UTC.
          event_type: What happened.
          account_id: The user's account; absent for sweeps.
          transfer_id: The transfer; empty for sweeps.
          transfer_type: The direction of the transfer; absent for sweeps.
          transfer_amount: The amount of the transfer as a decimal text; absent for sweeps.
          sweep_id: The sweep; `null` for events without one.
          sweep_amount: What was swept, as a signed decimal text; `null` for events without a sweep.
            Negative when money leaves your account.
          refund_id: The refund that the event concerns; `null` when it concerns the transfer itself.
          intent_id: The transfer intent that led to the transfer; `null` without one.
        TransferIntentCreateRequest:
          account_id: The user's account; absent lets the user choose in Link.
          mode: The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
          description: What the user finds on the bank statement.
        TransferIntentCreateResponse, TransferIntentGetResponse:
          transfer_intent: The transfer intent.
        TransferIntentGetRequest:
          transfer_intent_id: The identifier of the transfer intent.
        TransferIntentCreate: A transfer that the user is to complete in Link.
        TransferIntentGet: A transfer that the user completes in Link, with its outcome.
        TransferIntentCreate, TransferIntentGet:
          id: The identifier of the transfer intent. Pass it to `/link/token/create`.
          status: Whether the user has completed it: `PENDING`, `SUCCEEDED` or `FAILED`.
          mode: The direction: `PAYMENT` takes money from the user, `DISBURSEMENT` pays money to the user.
          description: What the user finds on the bank statement.
          account_id: The user's account; absent until it is chosen.
          transfer_id: The transfer that was made; `null` unless it succeeded.
          failure_reason: Why it failed; `null` unless it did.
          authorization_decision: The decision on the transfer; `null` before there is one.
          authorization_decision_rationale: Why the decision was made; `null` before there is one.
        TransferIntentGetFailureReason: Why a transfer intent failed.
          error_type: The broad kind of error.
          error_code: The exact error.
          error_message: An explanation for developers. It may change.
        TransferLedgerDepositRequest, TransferLedgerWithdrawRequest:
          amount: The amount as a positive decimal text with two digits, such as `10.00`.
          description: What you find on your bank statement, at most 10 characters.
        TransferLedgerDepositResponse, TransferLedgerWithdrawResponse:
          sweep: The movement of money that was started.
        TransferLedgerDistributeRequest:
          from_ledger_id: The ledger that the money comes from.
          to_ledger_id: The ledger that the money goes to.
          amount: The amount as a positive decimal text with two digits, such as `10.00`.
          description: A note on the movement.
        TransferLedgerGetResponse:
          ledger_id: The identifier of the ledger.
          balance: The balances of the ledger.
          name: The name of the ledger in the Plaid Dashboard.
          is_default: Whether it is used when a request names no ledger.
        TransferLedgerBalance: The balances of a Plaid Ledger.
          available: What can be paid out, as a decimal text.
          pending: What has been received and is not available yet, as a decimal text.
        TransferLedgerEventListRequest:
          ledger_event_id: Restricts the result to one event.
          source_type: Restricts the events to those of transfers, sweeps or refunds.
          source_id: Restricts the events to those of one transfer, sweep or refund.
        TransferLedgerEventListResponse:
          ledger_events: The events of this page.
        TransferLedgerEvent: A change of a ledger's balance.
          ledger_event_id: The identifier of the event.
          ledger_id: The ledger whose balance changed.
          amount: The amount of the change as a decimal text. Compare the balances for its direction.
          transfer_id: The transfer that caused it; `null` without one.
          refund_id: The refund that caused it; `null` without one.
          sweep_id: The sweep that caused it; `null` without one.
          description: What happened.
          pending_balance: The pending balance afterwards, as a decimal text.
          available_balance: The available balance afterwards, as a decimal text.
          type: Which of the balances changed.
          timestamp: When it happened, in UTC.
        TransferSweepListRequest:
          amount: Restricts the result to sweeps of one amount.
          status: Restricts the result to sweeps with one status.
          trigger: Restricts the result to sweeps with one cause.
          transfer_id: Restricts the result to sweeps of one transfer.
        TransferSweepGetResponse:
          sweep: The sweep.
        TransferSweepListResponse:
          sweeps: The sweeps of this page.
        TransferSweep: A movement of money between Plaid and your account.
          id: The identifier of the sweep.
          amount: The amount as a signed decimal text: negative when money leaves your account.
          settled: The date of settlement; `null` until then.
          expected_funds_available_date: When a deposit is expected to be available in the ledger; `null` otherwise.
          trigger: What caused the sweep.
          description: What you find on your bank statement.
          failure_reason: Why the sweep failed or was returned; `null` otherwise.
        TransferRefundCreateRequest:
          transfer_id: The debit to refund.
          amount: The amount to refund as a decimal text. All refunds together must not exceed the transfer.
        TransferRefundCreateResponse, TransferRefundGetResponse:
          refund: The refund.
        TransferRefund: Money that goes back to a user after a debit.
          id: The identifier of the refund.
          transfer_id: The debit that is refunded.
          amount: The amount as a positive decimal text with two digits, such as `10.00`.
          failure_reason: Why the refund failed or was returned; `null` otherwise.
        TransferRepaymentListResponse:
          repayments: The repayments of this page.
        TransferRepaymentReturnListResponse:
          repayment_returns: The returns that the repayment covers.
        TransferRepayment: What Plaid pays you for guaranteed transfers that were returned.
          amount: The amount as a decimal text, as it appears in your account.
        TransferRepaymentReturn: A returned transfer that a repayment covers.
          transfer_id: The guaranteed transfer that was returned.
          event_id: The number of its `returned` event.
          amount: The amount of the returned transfer as a decimal text.
        TransferRecurringCreateRequest:
          description: What the user finds on the bank statement.
          funding_account_id: Your account of an older integration. Deprecated: Plaid determines the account.
          iso_currency_code: The currency. Deprecated: It is always `USD`.
        TransferRecurringCreateResponse, TransferRecurringGetResponse:
          recurring_transfer: The recurring transfer; `null` or absent when it was declined.
        TransferRecurringListResponse:
          recurring_transfers: The recurring transfers of this page.
        """

    /// Onboarding of originators.
    static let transferOriginatorTypes = """
        TransferMigrateAccountRequest:
          account_number: The user's account number.
          routing_number: The user's ABA routing number, 9 digits.
          wire_routing_number: The routing number for wires, if it differs.
          account_type: The kind of account: `checking` or `savings`.
        TransferMigrateAccountResponse:
          access_token: The secret that gives access to the new Item.
          account_id: The account of the new Item.
        TransferOriginatorCreateRequest, TransferOriginatorCreateResponse:
          company_name: The company's name, which users see.
        TransferOriginatorFundingAccountCreateRequest, TransferOriginatorFundingAccountUpdateRequest:
          funding_account: The originator's account that pays and receives money.
        TransferFundingAccount, TransferFundingAccountWithDisplayName: An originator's account that pays and receives
            money.
          access_token: The access token of the Item with the account.
          account_id: The account.
          display_name: The name of the account in the Plaid Dashboard.
        TransferOriginatorGetResponse:
          originator: The originator with its status.
        TransferOriginatorListResponse:
          originators: The originators of this page.
        Originator, DetailedOriginator: One of your end customers who moves money.
          client_id: The originator's client ID. Pass it as `originator_client_id`.
          transfer_diligence_status: How far Plaid's review of the originator is.
          company_name: The company's name.
          outstanding_requirements: What the originator still has to submit.
        TransferPlatformOriginatorCreateRequest:
          tos_acceptance_metadata: When and from where the originator accepted the terms.
          originator_reviewed_at: When you last reviewed the originator's data, in UTC.
        TransferPlatformTOSAcceptanceMetadata: When and from where an originator accepted the terms.
          agreement_accepted: Whether the terms were accepted.
          originator_ip_address: The IP address from which they were accepted.
          agreement_accepted_at: When they were accepted, in UTC.
        TransferPlatformPersonCreateRequest:
          name: The person's legal name.
          email_address: The person's email address.
          phone_number: The person's telephone number in E.164 format.
          address: The person's home address.
          id_number: The person's identity number.
          date_of_birth: The person's date of birth.
          relationship_to_originator: What the person is to the originator, such as a beneficial owner.
          ownership_percentage: The part of the business that the person owns, in percent. Only for beneficial owners.
          title: The person's position. Only for control persons.
        TransferPlatformPersonCreateResponse:
          person_id: The identifier of the person. Pass it with what you submit about the person.
        TransferPlatformPersonName: The name of a person.
          given_name: The first name.
          family_name: The last name.
        TransferPlatformPersonAddress: The home address of a person.
          street2: The apartment or suite.
        TransferPlatformPersonIDNumber: The identity number of a person.
          value: The number, without spaces and dashes.
          type: The kind of number, such as `us_ssn`.
        TransferPlatformRequirementSubmitRequest:
          requirement_submissions: The answers.
        TransferPlatformRequirement: Something that an originator still has to submit.
          requirement_type: What is to be submitted.
          person_id: The person that it concerns; `null` or absent when it concerns the company.
        TransferPlatformRequirementSubmission: An answer to a requirement.
          requirement_type: What is submitted.
          value: The answer.
          person_id: The person that it concerns; absent when it concerns the company.
        TransferQuestionnaireCreateRequest:
          redirect_uri: Where the browser goes when the originator has finished.
        TransferQuestionnaireCreateResponse:
          onboarding_url: The page that you open for the originator.
        TransferDiligenceSubmitRequest:
          originator_diligence: What Plaid reviews.
        TransferDiligenceDocumentUploadRequest:
          file: The document, a PDF of at most 20 MB.
          purpose: What the document is for.
        TransferOriginatorDiligence: What Plaid reviews about an originator.
          dba: The name that the originator does business under.
          tax_id: The originator's tax number.
          credit_usage_configuration: The expected credits.
          debit_usage_configuration: The expected debits.
          address: The originator's address.
          website: The originator's website.
          naics_code: The originator's NAICS industry code.
          funding_account: The originator's account that pays and receives money.
        TransferOriginatorAddress: An originator's postal address.
        TransferCreditUsageConfiguration: The credits that an originator expects.
        TransferDebitUsageConfiguration: The debits that an originator expects.
        TransferCreditUsageConfiguration, TransferDebitUsageConfiguration:
          expected_frequency: How often a user is debited or credited.
          expected_highest_amount: The largest amount, as a decimal text in dollars.
          expected_average_amount: The average amount, as a decimal text in dollars.
          expected_monthly_amount: The sum of a month, as a decimal text in dollars.
          sec_codes: The SEC codes of the transfers.
        PaymentProfile*:
          payment_profile_token: The secret that names the payment profile.
          created_at: When the payment profile was created, in UTC.
          updated_at: When the payment profile last changed, in UTC.
          deleted_at: When the payment profile was removed, in UTC; `null` while it exists.
          status: Whether the payment profile can be used.
        """
}
