// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// The pages of transactions, and recurring transactions.
    static let transactionPageTypes = """
        TransactionsSyncRequest, ProcessorTransactionsSyncRequest:
          cursor: Where the last run ended; absent or empty returns the whole history.
            Cursors belong to the Item and, if set, to `account_id`.
          count: How many changes a page has. Larger pages mean fewer requests.
        TransactionsSyncRequestOptions: Settings of a sync run. Use the same for all pages.
          account_id: Restricts the changes to one account.
            The cursor then belongs to that account; do not mix it with the Item's.
        TransactionsSyncRequestOptions, TransactionsGetRequestOptions, ProcessorTransactionsGetRequestOptions:
          include_original_description: Whether to return the institution's unchanged descriptions.
          days_requested: How many days of history Plaid fetches when the Item first uses Transactions.
            It has no effect later: link the Item again to get more.
          include_personal_finance_category: Whether to return categories. Deprecated: Categories are always returned.
          include_personal_finance_category_beta: Whether to return categories.
            Deprecated: Categories are always returned.
          include_logo_and_counterparty_beta: Whether to return logos and counterparties.
            Deprecated: They are always returned.
        TransactionsRecurringGetRequestOptions:
          include_personal_finance_category: Whether to return categories. Deprecated: Categories are always returned.
        TransactionsSyncResponse, ProcessorTransactionsSyncResponse:
          transactions_update_status: How complete the history is. It can change between pages.
          accounts: The accounts of the transactions on this page, with cached balances.
          account: The account of the processor token.
          added: Transactions that are new since the cursor.
          modified: Transactions that changed since the cursor. Replace the stored ones.
          removed: Transactions that no longer exist. Delete the stored ones.
          next_cursor: Where to continue. Store it only after the last page, together with all changes.
        TransactionsGetRequest, ProcessorTransactionsGetRequest:
          start_date: The first date of the range, inclusive.
          end_date: The last date of the range, inclusive.
        TransactionsGetRequestOptions: A filter and the page. Use the same filter for all pages.
        TransactionsGetRequestOptions, ProcessorTransactionsGetRequestOptions:
          count: How many transactions a page has.
          offset: How many transactions to skip.
        TransactionsGetResponse, ProcessorTransactionsGetResponse:
          accounts: The accounts of the transactions, with cached balances.
          account: The account of the processor token.
          transactions: The transactions of this page, newest first.
          total_transactions: How many transactions the range has. Raise `offset` until you have them all.
          item: The Item that the accounts belong to.
        TransactionsRecurringGetResponse:
          inflow_streams: Recurring income, such as a salary.
          outflow_streams: Recurring expenses, such as rent and subscriptions.
          updated_datetime: When Plaid last computed the streams, in UTC.
        TransactionStream: A series of transactions that recur.
          account_id: The account that the transactions belong to.
          stream_id: The identifier of the stream.
          category: The levels of the legacy category. Deprecated: Use `personal_finance_category`.
          category_id: The identifier of the legacy category. Deprecated: Use `personal_finance_category`.
          description: What the stream is, in the institution's words.
          merchant_name: The recognized merchant; `null` or empty when there is none.
          first_date: The booking date of the first transaction.
          last_date: The booking date of the latest transaction.
          predicted_next_date: When the next transaction is expected; `null` when it cannot be predicted.
          frequency: How often the transactions recur, roughly.
          transaction_ids: The transactions of the stream, by booking date. Not all have to be stored on your side.
          average_amount: The average of the amounts. It has the sign of transactions: positive is money out.
          last_amount: The latest amount. It has the sign of transactions: positive is money out.
          is_active: Whether the stream goes on.
          status: How certain the stream is, or that it has ended.
          personal_finance_category: The category of the transactions; `null` when unknown.
          is_user_modified: Always `false`. Deprecated: Streams can no longer be edited.
          last_user_modified_datetime: Always absent or `null`. Deprecated: Streams can no longer be edited.
        TransactionStreamStatus: How certain a recurring stream is.
          MATURE: At least three transactions at a regular interval.
          EARLY_DETECTION: Too few transactions to be certain.
          TOMBSTONED: The stream has ended: a transaction is overdue.
          UNKNOWN: Nothing that the other values describe.
        RecurringTransactionFrequency: How often transactions recur, roughly.
          WEEKLY: Every week.
          BIWEEKLY: Every two weeks.
          SEMI_MONTHLY: Twice a month.
          MONTHLY: Every month.
          ANNUALLY: Every year.
          UNKNOWN: At no interval that the other values describe.
        TransactionStreamAmount: An amount of a recurring stream.
          amount: The amount: positive when money leaves the account, negative when it comes in.
        TransactionsSyncRequestOptions, TransactionsGetRequestOptions, ProcessorTransactionsGetRequestOptions, \
        TransactionsRecurringGetRequestOptions, TransactionsRecurringGetResponse, TransactionsEnrichRequestOptions:
          personal_finance_category_version: The version of the taxonomy of categories.
            Choose one explicitly: what is returned without it depends on when you began to use Plaid.
        """
}
