// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members of accounts, Items, identity, liabilities and Link that documents have from 1.778.0 on.
    static let dataMembers1778 = """
        AccountBase:
          apy: The annual percentage yield of a deposit account: `4.25` is 4.25 %. `null` when the institution does not say.
          paired_account_id: The same bank account as seen through the paired Item; `null` when Plaid cannot match it.
            Absent when the Item has no pair: see `paired_item_id`. It can change, as every account ID.
        Item:
          paired_item_id: The other Item that the same Link session has created; `null` for nearly all Items.
            One of the two then belongs to Plaid Inc., the other to Plaid Check.
        ItemApplicationListResponse:
          disconnected_applications: The applications that the user has disconnected.
        DisconnectedApplication: An application that a user has disconnected.
          application_id: The identifier of the application.
          name: The application's name.
          display_name: The name that people read; `null` when it is the same.
          logo_url: The URL of the application's logo; `null` when there is none.
          application_url: The URL of the application's site; `null` when unknown.
          reason_for_access: What the application says it uses the data for; `null` when it says nothing.
        ApplicationLastDataAccessTimes: When an application last read each kind of data; `null` for what it never read.
            All times are UTC.
          application_id: The identifier of the application.
          account_balance_info: When balances were last read.
          account_routing_number: When account and routing numbers were last read.
          contact_info: When contact details were last read.
          transactions: When transactions were last read.
          credit_loan_info: When loans and cards were last read.
          investments: When investments were last read.
        Institution:
          connection_availability: Whether new Items can be created at the institution.
        Transaction:
          merchant_category_code: The merchant category code, usually 4 digits; `null` when unknown.
            Mostly present for card payments. Plaid may still change the values.
          running_balance: The account's balance after this transaction, as the institution reports it.
            Posted transactions only, and only at some institutions; `null` otherwise. Do not expect it to agree with the
            balances of `/accounts/balance/get`.
        Security:
          figi: The Financial Instrument Global Identifier, 12 characters; `null` when unknown.
        IdentityMatchListRequest:
          start_time: The start of the range, inclusive; at most one year ago.
          end_time: The end of the range, inclusive.
          count: How many attempts to return at most.
          cursor: The `next_cursor` of the page before; omit it for the first page. Keep the range the same.
        IdentityMatchListResponse:
          identity_match_attempts: The attempts, oldest first.
        IdentityMatchListAttempt: A comparison of identity data that a Link session has made.
          attempt_id: The identifier of the attempt.
          item_id: The Item whose owners were compared; `null` when there is none.
          created_at: When the attempt was made.
          link_customization_name: The Link customization whose rules applied.
          ruleset_revision: Which revision of the rules applied.
          outcome: Whether the rules were satisfied.
          outcome_account_id: The account that satisfied the rules; `null` unless `outcome` is `PASS`.
          scores: The scores of each account; empty when they are not available.
        IdentityMatchListAttemptScore: How well the owners of one account match.
          account_id: The account; `null` when its identifier is not available.
          legal_name: How well the name matches.
          phone_number: How well the telephone number matches.
          email_address: How well the email address matches.
          address: How well the postal address matches.
        LiabilitiesObject:
          loan: The loans with a fixed term; `null` or absent when there are none.
          line_of_credit: The lines of credit; `null` or absent when there are none.
        CreditCardLiability:
          cash_advance_limit: How much cash can be drawn with the card; `null` when unknown.
        LoanLiability, LineOfCreditLiability:
          account_id: The account that is the liability.
          interest_rate: The interest rate and whether it is fixed; `null` when unknown.
          principal_balance: What is owed, without interest; `null` when unknown.
          next_payment_amount: The sum of the next scheduled payment; `null` when unknown.
          next_payment_due_date: When the next payment is due; `null` when unknown.
          last_payment_amount: What was paid last; `null` when unknown.
          last_payment_date: When the last payment was made; `null` when unknown.
        LoanLiability: A loan with a fixed term, such as a car loan.
          account_number: The loan's number, which some institutions mask; `null` when unknown.
          origination_principal_amount: What was lent at the start; `null` when unknown.
          origination_date: When the loan started; `null` when unknown.
          loan_term_months: The whole term in months; `null` when unknown.
          maturity_date: When the last payment is scheduled; `null` when unknown.
          payment_count: How many payments the whole term has; `null` when unknown.
          payment_frequency: How often a payment is due; `null` when unknown.
          payoff_amount: What it costs to pay the loan off now; `null` when unknown.
          ytd_interest_paid: The interest paid since January 1; `null` when unknown.
          compounding_period: How often interest is added to the principal; `null` when unknown.
        LineOfCreditLiability: A line of credit, from which money can be drawn again and again.
          credit_limit: How much can be owed at most; `null` when unknown.
          available_credit: How much more can be drawn; `null` when unknown.
          minimum_payment_amount: The least that has to be paid in the next billing cycle; `null` when unknown.
          last_statement_balance: What was owed on the last statement; `null` when unknown.
          last_statement_issue_date: When the last statement was issued; `null` when unknown.
          past_due_amount: What should have been paid already; `null` when unknown.
          finance_charges: Interest and fees charged to the account; `null` when unknown.
          draw_period_end_date: The last day on which money can be drawn; `null` when unknown.
          aprs: The annual rates by kind of balance.
        LoanInterestRate: The interest rate of a loan.
          percentage: The rate in percent: `5.5` is 5.5 %. `null` when unknown.
          type: Whether the rate is fixed or variable; `null` when unknown.
        LinkSessionSuccessMetadata:
          session_group_id: The identifier that related Layer sessions share.
        LinkTokenCreateRequest:
          cra_report_parameter: The consumer reports to generate once the user has linked an account.
        LinkTokenCreateRequestCraReportParameter: Which consumer reports to generate after Link.
          scope: Whose data the report covers: `CLIENT_USER` or `PLAID_NETWORK`.
          decision_stage: The step of your decision that needs the report.
          client_report_id: Your own identifier of the report.
          days_requested: How many days of history to include; fewer than 180 count as 180.
          days_required: How many days of history there have to be, or the report fails.
          include_investments: Whether to include investment accounts.
          include_identity_match: Whether to compare the owners of the accounts with the user's identity data.
          products: The products of Plaid Check, with a version and options each.
        """
}
