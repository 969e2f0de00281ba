// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members that mean the same in all of Transfer.
    ///
    /// Amounts are decimal text with two digits, such as `10.00`.
    static let transferMembers = """
        Transfer*, RecurringTransfer*:
          account_id: The user's account that money is taken from or paid to.
          ach_class: The SEC code of an ACH transfer, which says how the user agreed to it; absent for other networks.
          amount: The amount as a decimal text with two digits, such as `10.00`. Always positive; `type` gives the
            direction.
          authorization_id: The authorization that the transfer uses.
          beacon_session_id: The identifier that Plaid's script returned on your page.
          cancellable: Whether the transfer can still be canceled.
          count: How many entries a page has.
          created: When it was created, in UTC.
          credit_funds_source: Where the money of a credit comes from. Deprecated: Plaid ignores it.
          custom_attributes: What you know about the risk, under names that you agreed on with Plaid.
          decision: Whether the transfer may be made: `approved`, `declined` or `user_action_required`.
          decision_rationale: Why the decision was made. Set for every `declined`; for `approved` when something could
            not be
            checked.
          device: The device of the user who starts the transfer.
          facilitator_fee: The part of the amount that the platform keeps, as a decimal text.
          failure_reason: Why the transfer failed or was returned; `null` otherwise.
          funding_account_id: Your account that the money comes from or goes to.
          guarantee_decision: Whether Plaid guarantees the transfer; `null` unless you use guarantees.
          guarantee_decision_rationale: Why Plaid does not guarantee the transfer; `null` when it does.
          iso_currency_code: The ISO 4217 code of the currency, usually `USD`.
          ledger_id: The Plaid Ledger that the money comes from or goes to. Absent means your default ledger.
          metadata: Pairs of text that you want to find again. Plaid does not look at them.
          network: The payment network, such as `ach`, `same-day-ach`, `rtp` or `wire`. It decides speed, limits and
            cost.
          network_trace_id: The trace number of the payment network; `null` until the transfer has been posted.
          offset: How many entries to skip.
          origination_account_id: Your account of an older integration. Deprecated: Use `funding_account_id` or
            `ledger_id`.
          payment_profile_token: The token of a payment profile, an alternative to an access token and account.
          recurring_transfer_id: The identifier of the recurring transfer.
          refund_id: The identifier of the refund.
          repayment_id: The identifier of the repayment.
          request_guarantee: Whether Plaid shall decide on a guarantee.
          require_guarantee: Whether to decline the transfer if Plaid does not guarantee it.
          ruleset_key: The key of the Signal ruleset that evaluates the transfer. Absent means `default`.
          schedule: When the transfers are made.
          status: The current status.
          sweep_id: The identifier of the sweep.
          test_clock_id: The test clock whose time applies. Only in the Sandbox.
          transfer_id: The identifier of the transfer.
          type: The direction: `debit` takes money from the user, `credit` pays money to the user.
          user: The account holder.
          user_present: Whether the user is present and starts the transfer.
          wire_details: Details of a wire transfer; `null` or absent for other networks.
          wire_return_fee: The fee that was taken when a wire was returned, as a decimal text; `null` without one.
          with_guarantee: Whether Plaid shall decide on a guarantee. Deprecated: Use `request_guarantee`.
          legal_name: The account holder's legal name.
          phone_number: The account holder's telephone number.
          email_address: The account holder's email address.
          address: The account holder's postal address.
          street: The street with house number.
          city: The city.
          region: The state or region, such as `CA`.
          postal_code: The postal code as text; leading zeros count.
          country: The country as an ISO 3166-1 alpha-2 code.
          country_code: The country as an ISO 3166-1 alpha-2 code.
          ip_address: The IP address of the user's device.
          user_agent: The user agent of the user's browser.
        TransferEventListRequest, TransferListRequest, TransferLedgerEventListRequest, TransferRepaymentListRequest, \
        TransferSweepListRequest:
          start_date: The earliest time of creation, inclusive, in UTC.
          end_date: The latest time of creation, inclusive, in UTC.
        TransferRecurringListRequest:
          start_time: The earliest time of creation, inclusive, in UTC.
          end_time: The latest time of creation, inclusive, in UTC.
        """

    /// The types of Transfer.
    static let transferTypes = """
        Transfer: A movement of money between a user's account and yours.
          id: The identifier of the transfer.
          description: What the user finds on the bank statement.
          status: The status; `posted` and `settled` can still turn into `returned`.
          sweep_status: Whether the money has reached your account; `null` for transfers through a ledger.
          standard_return_window: The date after which the usual returns are no longer possible; `null` until known.
            Three business days from settlement.
          unauthorized_return_window: The date after which the user can no longer dispute the transfer; `null` until
            known.
            Plaid counts 61 business days from settlement.
          expected_settlement_date: When the transfer is expected to settle; `null` when unknown.
            Deprecated: Use `expected_funds_available_date`.
          expected_funds_available_date: When the money of a debit is expected to be available; `null` for others.
          refunds: The refunds of the transfer; empty when there are none.
          recurring_transfer_id: The recurring transfer that made it; `null` for others.
          expected_sweep_settlement_schedule: When which part of the amount is expected to reach you; only for some
            accounts.
        TransferStatus: The status of a transfer.
          pending: Created, not yet sent to the payment network. It can still be canceled.
          posted: Sent to the payment network.
          settled: The money has been debited or credited.
          funds_available: The money of a debit is available in your ledger.
          cancelled: Canceled before it was sent. Final.
          failed: Rejected by the payment network; no money moved. Final.
          returned: Reversed by the bank: the money went back. Final.
        TransferType: The direction of a transfer, from the user's point of view.
          debit: Money is taken from the user's account.
          credit: Money is paid to the user's account.
        TransferExpectedSweepSettlementScheduleItem: A part of a transfer's amount that is expected to reach you.
          sweep_settlement_date: The date on which it is expected.
          swept_settled_amount: What will have reached you in total by then, as a decimal text.
        TransferFailure, TransferRefundFailure, SweepFailure: Why a movement of money failed or was returned.
          failure_code: The code of the payment network, such as `R01`; `null` unless it was returned.
          ach_return_code: The ACH return code, such as `R01`; `null` unless it was returned.
            Deprecated: Use `failure_code`.
          description: An explanation for people.
        RecurringTransfer: A transfer that is made again and again.
          next_origination_date: When the next transfer is made, bank holidays considered; `null` after the last.
          description: What the user finds on the bank statement.
          transfer_ids: The transfers that have been made.
          status: Whether further transfers are made: `active`, `cancelled` or `expired`.
        TransferRecurringSchedule: When the transfers of a recurring transfer are made.
          interval_unit: The unit: `week` or `month`.
          interval_count: The number of units between two transfers: 2 and `week` is every two weeks.
          interval_execution_day: The day within the interval.
            For weeks 1 is Monday and 5 is Friday. For months the day of the month from 1 to 28, or from -1, the last
            day,
            to -5.
          start_date: The transfers begin on the first execution day on or after this date.
          end_date: The transfers end on the last execution day on or before this date; `null` for no end.
        TransferAuthorization: The decision on a proposed transfer.
          id: The identifier of the authorization. Pass it to `/transfer/create` within an hour.
          payment_risk: The risk of a return; absent unless your account has the feature.
          proposed_transfer: The transfer that was proposed.
        TransferAuthorizationDecisionRationale: Why a transfer was approved or declined.
          code: The reason as a word. `NSF` means that the account holds too little.
          description: An explanation for people.
        TransferAuthorizationGuaranteeDecisionRationale: Why a transfer is not guaranteed.
          code: The reason as a word.
          description: An explanation for people.
        TransferAuthorizationDevice, TransferDevice: The device of a user who starts a transfer.
        TransferAuthorizationPaymentRisk: The risk that a transfer is returned.
          bank_initiated_return_score: From 1 to 99, the risk of a return by the bank, as for a low balance; higher is
            riskier. `null` when it could not be computed.
          customer_initiated_return_score: From 1 to 99, the risk of a return by the customer, as for a dispute; higher
            is
            riskier. `null` when it could not be computed.
          risk_level: The risk as a word; `null` when it could not be computed.
          warnings: What was missing for a better evaluation.
        TransferAuthorizationProposedTransfer: A transfer that was proposed for authorization.
        TransferAuthorizationUserInRequest, TransferUserInRequest, TransferUserInRequestDeprecated, \
        TransferUserInResponse: The account holder of a transfer.
        TransferUserAddressInRequest, TransferUserAddressInResponse: The account holder's postal address.
        TransferWireDetails: Details of a wire transfer.
          message_to_beneficiary: A message to the recipient, at most 140 characters.
        TransferAuthorizationCreateRequest:
          idempotency_key: A text of your choice; a repeated request with it returns the first authorization.
        TransferAuthorizationCreateResponse:
          authorization: The decision.
        TransferCreateRequest:
          amount: The amount as a decimal text; absent means the authorized amount. It must not be larger.
          description: What the user finds on the bank statement. Banks show 10 characters of it for ACH.
          idempotency_key: A text of your choice. Unnecessary, since the authorization already prevents duplicates.
          type: The direction. Deprecated: The authorization determines it.
          network: The payment network. Deprecated: The authorization determines it.
          ach_class: The SEC code. Deprecated: The authorization determines it.
          iso_currency_code: The currency. Deprecated: The authorization determines it.
        TransferCreateResponse, TransferGetResponse:
          transfer: The transfer.
        TransferListResponse:
          transfers: The transfers of this page.
        TransferGetRequest:
          authorization_id: The authorization of the transfer, an alternative to `transfer_id`.
          originator_client_id: Your end customer's client ID. Deprecated: The transfer determines it.
        TransferCancelRequest:
          reason_code: Why a request for payment is canceled; ignored for other transfers.
          originator_client_id: Your end customer's client ID. Deprecated: The transfer determines it.
        TransferBalanceGetRequest:
          type: The kind of balance.
          originator_client_id: Your end customer's client ID. Deprecated: Use `/transfer/ledger/get`.
        TransferBalanceGetResponse:
          balance: The balance.
        TransferBalance: A balance that Plaid holds for you.
          available: What can be used, as a decimal text.
          current: What the balance holds in total, as a decimal text.
          type: The kind of balance.
        TransferCapabilitiesGetResponse:
          institution_supported_networks: Which real-time payments the institution supports.
        InstitutionSupportedNetworks: Which real-time payments an institution supports.
          rtp: Whether RTP and FedNow credits are possible.
          rfp: Whether requests for payment are possible.
        TransferCapabilitiesGetRTP: Whether an account can receive real-time payments.
          credit: Whether the account can receive them.
        TransferCapabilitiesGetRfP: Whether a user can receive requests for payment.
          debit: Whether the account can be asked.
          max_amount: The largest request, as a decimal text; `null` when unknown.
          iso_currency_code: The currency of `max_amount`.
        TransferConfigurationGetResponse:
          max_single_transfer_amount: The largest transfer. Deprecated: Use the limits of debits and credits.
          max_single_transfer_credit_amount: The largest credit, as a decimal text in dollars.
          max_single_transfer_debit_amount: The largest debit, as a decimal text in dollars.
          max_daily_credit_amount: The limit of all credits within 24 hours, as a decimal text in dollars.
          max_daily_debit_amount: The limit of all debits within 24 hours, as a decimal text in dollars.
          max_monthly_amount: The limit of a calendar month. Deprecated: Use the limits of debits and credits.
          max_monthly_credit_amount: The limit of all credits in a calendar month, as a decimal text in dollars.
          max_monthly_debit_amount: The limit of all debits in a calendar month, as a decimal text in dollars.
          iso_currency_code: The currency of the limits, `USD`.
        TransferMetricsGetResponse:
          daily_debit_transfer_volume: The sum of debits in the last 24 hours, as a decimal text in dollars.
          daily_credit_transfer_volume: The sum of credits in the last 24 hours, as a decimal text in dollars.
          monthly_transfer_volume: The sum of a month. Deprecated: Use the sums of debits and credits.
          monthly_debit_transfer_volume: The sum of debits in this calendar month, as a decimal text in dollars.
          monthly_credit_transfer_volume: The sum of credits in this calendar month, as a decimal text in dollars.
          iso_currency_code: The currency of the sums, `USD`.
          return_rates: How many debits are returned; `null` when there are too few.
          authorization_usage: How much of your limits is used; `null` when there is nothing to show.
        TransferMetricsGetAuthorizationUsage: How much of your limits is used, as decimal fractions: `0.5` is half.
          daily_credit_utilization: The used part of the daily limit of credits.
          daily_debit_utilization: The used part of the daily limit of debits.
          monthly_credit_utilization: The used part of the monthly limit of credits.
          monthly_debit_utilization: The used part of the monthly limit of debits.
        TransferMetricsGetReturnRates: How many debits are returned.
          last_60d: The rates of the last 60 days; `null` when there are too few.
        TransferMetricsGetReturnRatesOverInterval: How many debits are returned, as decimal fractions: `0.01` is 1%.
          overall_return_rate: The rate of all returns. Nacha allows 15%.
          unauthorized_return_rate: The rate of returns because the user disputes the debit. Nacha allows 0.5%.
          administrative_return_rate: The rate of returns because of wrong account data. Nacha allows 3%.
        """
}
