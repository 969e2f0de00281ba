// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Holdings, securities and investment transactions.
    static let investmentTypes = """
        InvestmentsHoldingsGetResponse, InvestmentsAuthGetResponse:
          accounts: The accounts of the Item.
          holdings: What the accounts hold. Match each with its security by `security_id`.
          securities: The securities that the holdings refer to.
          item: The Item that the accounts belong to.
          is_investments_fallback_item: Whether the user entered the portfolio by hand. Such data is not updated.
        Holding: What an account holds of one security.
          account_id: The account that has the holding.
          security_id: The security. Look it up in the response's `securities`.
          institution_price: The price of one unit that the institution reports.
            Usually that of the last market close: see `institution_price_as_of`.
          institution_price_as_of: The date of `institution_price`; `null` when the institution does not report it.
          institution_price_datetime: The time of `institution_price`, in UTC; `null` at most institutions.
          institution_value: The value that the institution reports, in the holding's currency.
            Negative for a short position. It can differ from price times quantity.
          cost_basis: What the whole holding cost, not the price of one unit; `null` when unknown.
          quantity: How many units are held; fractions occur.
            Negative for a short position. For options the number of shares that the contracts cover, usually 100 each.
          vested_quantity: How many units are vested; only for equity compensation, `null` otherwise.
          vested_value: The value of the vested units; only for equity compensation, `null` otherwise.
          tax_lots: The purchases that make up the holding; empty when the institution does not report them.
        HoldingTaxLot: A purchase that is part of a holding.
          institution_lot_id: The institution's identifier of the lot; `null` when it has none.
          original_purchase_datetime: When the lot was acquired, in UTC; `null` when unknown.
          quantity: How many units the lot has.
          purchase_price: The price of one unit at the time of purchase; `null` when unknown.
          cost_basis: What the whole lot cost, with fees; `null` when unknown.
          current_value: The lot's value now; `null` when unknown.
          position_type: `LONG` for units that are owned, `SHORT` for units that are owed.
        Security: A security, such as a share, a fund or a bond.
            Securities are the same for all users; their identifiers can change over time.
          security_id: The identifier of the security, case-sensitive.
            It may change when the security's name or identifiers do, so take it from the same response as the holdings.
          isin: The 12-character ISIN; `null` when unknown or not licensed to you.
          cusip: The 9-character CUSIP of a North American security; `null` when unknown or not licensed to you.
          sedol: The 7-character SEDOL of a UK security. Deprecated: Plaid no longer provides it.
          institution_security_id: The institution's identifier; `null` when it has none.
          institution_id: The institution that `institution_security_id` belongs to; `null` without one.
          proxy_security_id: A security that performs alike, for one without prices of its own; `null` otherwise.
          name: The security's name for display; `null` when unknown.
          ticker_symbol: The trading symbol, or another short name; `null` when there is none.
            Symbols are not unique across markets.
          is_cash_equivalent: Whether the security can be treated as cash, as a money market fund; `null` when unknown.
          type: The kind of security, such as `equity`, `etf` or `cash`; `null` when it cannot be told.
          subtype: The narrower kind of security; `null` when it cannot be told.
          close_price: The price of one unit at the last market close; `null` for securities that are not traded.
          close_price_as_of: The trading date of `close_price`; `null` when there is no price.
          update_datetime: The time of `close_price`, in UTC; `null` when there is no price.
          market_identifier_code: The ISO 10383 code of the market; `null` when unknown.
          sector: The sector of the economy, such as `Finance`; `null` when unknown.
          industry: The industry within the sector; `null` when unknown.
          cfi_code: The ISO 10962 code that classifies the security; `null` or absent when unknown.
          option_contract: The terms of an option; `null` for other securities.
          fixed_income: The terms of a bond or similar security; `null` for other securities.
        OptionContract: The terms of an option.
          contract_type: `put` or `call`.
          expiration_date: The last day on which the option can be exercised.
          strike_price: The price of one share at exercise.
          underlying_security_ticker: The trading symbol of the security that can be bought or sold.
        FixedIncome: The terms of a bond or similar security.
          yield_rate: The expected return; `null` when unknown.
          maturity_date: The date of repayment; `null` when unknown.
          issue_date: The date of issue; `null` when unknown.
          face_value: What is repaid per unit at maturity; `null` when unknown.
        YieldRate: The expected return of a bond.
          percentage: The return in percent per year: 5 is 5%.
          type: How the return is calculated; `null` when unknown.
        InvestmentsTransactionsGetRequest:
          start_date: The first date of the range, inclusive; at most 24 months ago.
          end_date: The last date of the range, inclusive.
        InvestmentsTransactionsGetRequestOptions: A filter and the page.
          count: How many transactions a page has.
          offset: How many transactions to skip.
          async_update: Whether a missing history is fetched in the background instead of before the response.
            The webhook `HISTORICAL_UPDATE` then reports the end.
        InvestmentsTransactionsGetResponse:
          item: The Item that the accounts belong to.
          accounts: The accounts of the transactions.
          securities: The securities that the transactions refer to.
          investment_transactions: The transactions of this page, newest first.
          total_investment_transactions: How many transactions the range has. Raise `offset` until you have them all.
          is_investments_fallback_item: Whether the user entered the portfolio by hand. Such data is not updated.
        InvestmentTransaction: A transaction in an investment account.
            Signs follow cash: positive when cash leaves the account, negative when it comes in.
          investment_transaction_id: The identifier of the transaction, case-sensitive.
          cancel_transaction_id: A former identifier for canceled transactions. Deprecated: Plaid no longer uses it.
          account_id: The account that the transaction belongs to.
          security_id: The security; `null` for movements of cash alone.
          date: The booking date, usually that of settlement; a calendar date without a time zone.
          transaction_datetime: When the order was placed, in UTC; `null` at most institutions.
          name: The institution's description.
          quantity: How many units moved: positive for a purchase, negative for a sale, 0 for cash alone.
          amount: The whole value: positive when cash leaves the account, as for a purchase, negative when cash comes
            in,
            as for a sale or a dividend.
          price: The price of one unit; usually 0 for movements of cash alone.
          fees: The sum of all fees of the transaction; `null` when unknown.
          type: The kind of transaction.
          subtype: The narrower kind of transaction.
        InvestmentTransactionType: The kind of an investment transaction.
          buy: A purchase.
          sell: A sale.
          cancel: The cancellation of a transaction that was pending.
          cash: A movement of cash, such as a deposit, a dividend or interest.
          fee: A fee.
          transfer: A movement of securities without a sale, such as between brokers or by a split.
        InvestmentAccount: An investment account.
        InvestmentAccountBalance: What an investment account holds.
        InvestmentsAuthGetResponse:
          owners: The owners of the accounts.
          numbers: The account numbers by transfer system.
          data_sources: Whether the data comes from the institution or from the user.
          account_details_401k: Fees and contributions of 401(k) accounts; absent or empty for other accounts.
        InvestmentsAuthOwner: The owners of an investment account.
          account_id: The account that the names belong to.
          names: The names of the owners.
        InvestmentsAuthGetNumbers: The numbers of investment accounts, by transfer system.
          acats: Numbers for ACATS transfers in the US.
          aton: Numbers for ATON transfers in Canada.
          retirement_401k: Numbers of 401(k) plans.
        NumbersACATS: An account's number for ACATS transfers in the US.
          account_id: The account that the number belongs to.
          account: The full account number.
          dtc_numbers: The broker's DTC numbers, the most relevant first; may be empty.
        NumbersATON: An account's number for ATON transfers in Canada.
          account_id: The account that the number belongs to.
          account: The full account number.
        NumbersRetirement401k: The number of an account in a 401(k) plan.
          account_id: The account that the number belongs to.
          plan: The number of the employer's plan.
          account: The full account number.
        InvestmentsAuthDataSources: Where the data for a transfer comes from.
          numbers: The source of the account numbers.
          owners: The source of the owners.
          holdings: The source of the holdings.
        InvestmentsAuthAccountDetails401k: Fees and contributions of a 401(k) account.
          account_id: The account that the figures belong to.
          fee_details: The account's fees.
          contribution_details: The account's contributions.
        InvestmentsAuth401kContributionDetails: Contributions to a 401(k) account.
            Amounts are sums of absolute values.
          last_contribution_transactions: The latest contributions, all of one day.
          contribution_count_1m: The number of contributions in the past month.
          contribution_amount_1m: The sum of contributions in the past month.
          contribution_count_6m: The number of contributions in the past 6 months.
          contribution_amount_6m: The sum of contributions in the past 6 months.
          contribution_count_12m: The number of contributions in the past 12 months.
          contribution_amount_12m: The sum of contributions in the past 12 months.
        InvestmentsAuth401kFeeDetails: Fees of a 401(k) account.
          account_fee_count_12m: The number of fees in the past 12 months.
          account_fee_amount_12m: The sum of fees in the past 12 months.
        """
}
