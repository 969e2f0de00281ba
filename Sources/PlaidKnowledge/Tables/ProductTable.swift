/// Products that an application names in Link.
enum ProductTable {
    static let text = """
        auth | Account and routing numbers, for payments. Billed once for an Item. | developer | done | | Call /auth/get
        transactions | Transactions, up to 24 months, kept up to date. Billed each month for an Item. | developer | done | | Call /transactions/sync
        identity | Names, addresses, phones and mails as the bank has them. Billed once for an Item. | developer | done | | Call /identity/get
        balance | Balances fetched from the bank at the time of the call; every Item has it, so it is never named in Link. Billed by the call. | developer | done | | Call /accounts/balance/get
        investments | Holdings and investment transactions. Billed each month for an Item. | developer | done | | Call /investments/holdings/get
        liabilities | Loans and cards: rates, dues, last payments. Billed each month for an Item. | developer | done | | Call /liabilities/get
        assets | Reports of what somebody owns, for lenders. Billed by the report. | developer | done | | Call /asset_report/create
        statements | Bank statements as PDF. Billed by the statement. | developer | done | | Call /statements/list
        transfer | Moves money over ACH, RTP and wire. Billed by the transfer. | developer | done | | Call /transfer/authorization/create
        signal | How likely a debit comes back. Billed by the call. | developer | done | | Call /signal/evaluate
        identity_verification | Checks who a person is. Billed by the check. | developer | done | | Call /identity_verification/create
        income_verification | Income from payroll, documents or bank data. Billed by the verification. | developer | done | | Call /credit/bank_income/get
        payment_initiation | Payments from bank accounts in Europe. Billed by the payment. | developer | done | | Call /payment_initiation/payment/create
        identity_match | How well a name, address, phone and mail that the user gave fit the bank's. | developer | done | | Call /identity/match
        investments_auth | Numbers of investment accounts, to move holdings from one broker to another. | developer | done | | Call /investments/auth/get
        recurring_transactions | Streams of payments that come again, found in the transactions. It is not named in Link; transactions is. | developer | done | | Call /transactions/recurring/get
        transactions_refresh | Transactions fetched from the bank on demand. It is not named in Link; transactions is. Billed by the call. | developer | done | | Call /transactions/refresh
        employment | Who employs somebody, from payroll. | developer | done | | Call /credit/employment/get
        standing_orders | Standing orders in Europe. | developer | done | | Call /payment_initiation/payment/create with a schedule
        pay_by_bank | Payments by bank account with Plaid's own page. | developer | done | | Ask Plaid for access
        beacon | Fraud that companies report to each other. | developer | done | | Call /beacon/user/create
        layer | A user's saved data after a proof of the phone number. | developer | done | | Call /session/token/create
        profile | A user's saved profile. | developer | done | | Call /user_account/session/get
        protect_linked_bank | Fraud insights for users who connect a bank. | developer | done | | Call /protect/user/insights/get
        protect_transactions | Fraud insights from the transactions of connected banks. | developer | done | | Call /protect/user/insights/get
        processor_payments | Lets a partner read what payments need. | developer | done | | Call /processor/token/create
        processor_identity | Lets a partner read identity. | developer | done | | Call /processor/token/create
        cra_base_report | A consumer report of accounts and transactions by Plaid Check, for lenders. | developer | done | | Call /cra/check_report/create
        cra_income_insights | Income in a consumer report. | developer | done | | Call /cra/check_report/income_insights/get
        cra_partner_insights | Scores of partners in a consumer report. | developer | done | | Call /cra/check_report/partner_insights/get
        cra_network_insights | What connections at other applications tell, in a consumer report. | developer | done | | Call /cra/check_report/network_insights/get
        cra_cashflow_insights | Cash flow in a consumer report. | developer | done | | Call /cra/check_report/cashflow_insights/get
        cra_lend_score | A score of the risk to lend, in a consumer report. | developer | done | | Call /cra/check_report/lend_score/get
        cra_monitoring | News of a borrower's cash flow. | developer | done | | Call /cra/monitoring_insights/get
        cra_plaid_credit_score | Plaid's credit score in a consumer report. | developer | done | | Call /cra/check_report/create with the product
        credit_details | An older name; liabilities has what it gave. | developer | done | | Call /liabilities/get
        income | An older name of income_verification. | developer | done | | Use income_verification
        balance_plus | An older extension of balance with risk signals; signal replaces it. | developer | done | | Call /signal/evaluate
        """
}
