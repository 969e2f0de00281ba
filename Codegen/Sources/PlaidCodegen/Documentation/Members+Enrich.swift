// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Transactions that you supply, rules, insights, and the legacy categories.
    static let enrichTypes = """
        TransactionsEnrichRequest, TransactionsEnhanceGetRequest:
          account_type: The kind of account that the transactions belong to: `credit` or `depository`.
          transactions: The transactions, at most 100.
        TransactionsEnrichRequestOptions:
          include_legacy_category: Whether to return the legacy categories as well.
        TransactionsEnrichResponse:
          enriched_transactions: Your transactions with what Plaid added.
        ClientProvidedTransaction, ClientProvidedRawTransaction: A transaction that you supply.
        ClientProvidedEnrichedTransaction, ClientProvidedEnhancedTransaction: A transaction that you supplied, enriched.
        ClientProvidedTransaction, ClientProvidedEnrichedTransaction:
          id: Your own identifier of the transaction.
          client_account_id: Your own identifier of the account.
          account_type: The kind of account.
          account_subtype: The narrower kind of account.
          description: The unchanged description, as the institution writes it.
          amount: The amount without a sign; `direction` says which way the money went.
          direction: `INFLOW` when money comes in, `OUTFLOW` when it leaves the account.
          location: Where the transaction took place, as far as you know.
          mcc: The merchant category code, 4 digits.
          date_posted: The booking date.
          enrichments: What Plaid added.
          client_user_id: Your own identifier of the user.
          user_id: The identifier of the user from `/user/create`.
          client_customization: Values that Plaid adds for your company by agreement; usually absent.
        ClientProvidedTransactionLocation: Where a transaction took place, as far as you know.
          country: The country as an ISO 3166-1 alpha-2 code.
          region: The state or region.
          city: The city.
          address: The street address.
          postal_code: The postal code as text.
        Enrichments: What Plaid added to a transaction that you supplied.
        Enrichments, Enhancements:
          merchant_name: The recognized merchant's name; `null` when there is none.
          website: The merchant's website; `null` when unknown.
          logo_url: The URL of the merchant's logo, a PNG of 100 × 100 pixels; `null` when unknown.
          check_number: The number of the check; `null` for everything that is not a check.
          payment_channel: Whether the transaction took place online, in a store, or otherwise.
          location: Where the transaction took place; its members are `null` when unknown.
          personal_finance_category: The category and how certain Plaid is of it; `null` when unknown.
          personal_finance_category_icon_url: The URL of an icon for the primary category, a PNG of 100 × 100 pixels.
          counterparties: The parties on the other side: the merchant, and an intermediary such as a payment app.
          entity_id: The stable identifier of the merchant; `null` when none was recognized.
          phone_number: The merchant's telephone number in E.164 format; `null` when unknown.
        Enrichments:
          legacy_category_id: The identifier of the legacy category.
            Deprecated: Use `personal_finance_category`.
          legacy_category: The levels of the legacy category. Deprecated: Use `personal_finance_category`.
        CategoriesGetResponse:
          categories: The legacy categories.
        Category: A legacy category of transactions.
          category_id: The identifier of the category.
          group: `place` for physical transactions, `special` for those with banks.
          hierarchy: The levels of the category, from broad to narrow.
        TransactionsRulesCreateRequest, TransactionsCategoryRule:
          pfc_primary_category: The broad category to assign.
          pfc_detailed_category: The narrow category to assign.
          rule_details: Which transactions match.
        TransactionsRulesRemoveRequest:
          rule_id: The identifier of the rule.
        TransactionsRulesCreateResponse:
          rule: The new rule.
        TransactionsRulesListResponse:
          rules: The rules of the Item.
        TransactionsCategoryRule: A rule that assigns a category to transactions.
          id: The identifier of the rule.
          user_id: The identifier of the user that the rule belongs to.
          created_at: When the rule was created, in UTC.
          updated_at: When the rule last changed, in UTC.
        TransactionsRuleDetails: Which transactions a rule matches.
          field: What is compared: the identifier of the transaction or the merchant's name.
          type: Whether the whole text has to match or a part.
          query: The text to compare with.
        TransactionsUserInsightsGetResponse:
          user_data_overview: What the insights are based on.
          counterparty_insights: Where the user's money comes from and goes to.
          category_insights: What the user's money is spent on.
          recurring_transactions: The user's recurring transactions.
        UserDataOverview: What insights are based on.
          days_available: The number of days of history.
        CategoryInsights: What a user's money is spent on.
          primary_category_insights: The sums by broad category.
          detailed_category_insights: The sums by narrow category.
        CategoryInsightDetails: The sums of one category.
          name: The category.
          top_counterparties: The counterparties with the most transactions.
        CounterpartyInsights: Where a user's money comes from and goes to.
          financial_institution_insights: The financial institutions.
          merchant_insights: The merchants.
        FinancialInstitutionInsights: A financial institution that a user deals with.
          detected_accounts: The accounts that the transactions point to.
        MerchantInsights: A merchant that a user deals with.
        FinancialInstitutionInsights, MerchantInsights:
          name: The name.
          entity_id: The stable identifier; `null` when it is not recognized.
          website: The website; `null` when unknown.
        DetectedAccount: An account that a user's transactions point to.
          account_type: The kind of account; `null` when unknown.
          account_subtype: The narrower kind of account; `null` when unknown.
        RecurringTransactions: A user's recurring transactions.
          inflow_streams: Recurring income.
          outflow_streams: Recurring expenses.
        RecurringInsightsStream: A series of transactions that recur.
          stream_id: The identifier of the stream.
          description: What the stream is.
          merchant_name: The merchant.
          average_days_apart: The average number of days between two transactions.
          frequency: How often the transactions recur, roughly.
          transaction_ids: The transactions of the stream, by booking date.
          average_amount: The average of the amounts.
          is_active: Whether the stream goes on.
          status: How certain the stream is, or that it has ended.
        MerchantInsights, RecurringInsightsStream:
          personal_finance_category_primary: The broad category; absent or `null` when unknown.
          personal_finance_category_detailed: The narrow category; absent or `null` when unknown.
        UserDataOverview, DetectedAccount, CategoryInsightDetails, MerchantInsights, RecurringInsightsStream:
          transaction_count: The number of transactions.
          oldest_transaction_date: The date of the first transaction.
          newest_transaction_date: The date of the latest transaction.
          newest_transaction_amount: The amount of the latest transaction.
          total_outflows: The sum of money that left the account, as a positive number.
          total_inflows: The sum of money that came in, as a positive number.
        """
}
