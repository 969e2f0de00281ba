// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Products that an application names in Link.
enum ProductTable {
    static let text = """
        auth | Account and routing numbers, for payments. Billed once per Item. | developer | done | | Call /auth/get
        transactions | Transactions of up to 24 months, kept up to date. Billed monthly per Item. | developer | done | | Call /transactions/sync
        identity | Names, addresses, phone numbers and email addresses on file at the bank. Billed once per Item. | developer | done | | Call /identity/get
        balance | Balances fetched from the bank at the time of the request. Every Item has it, so it is never named in Link. Billed per request. | developer | done | | Call /accounts/balance/get
        investments | Holdings and investment transactions. Billed monthly per Item. | developer | done | | Call /investments/holdings/get
        liabilities | Loans and cards: rates, due dates, last payments. Billed monthly per Item. | developer | done | | Call /liabilities/get
        assets | Reports of a person's assets, for lenders. Billed per report. | developer | done | | Call /asset_report/create
        statements | Bank statements as PDF files. Billed per statement. | developer | done | | Call /statements/list
        transfer | Moves money over ACH, RTP and wire. Billed per transfer. | developer | done | | Call /transfer/authorization/create
        signal | Scores the risk that a debit is returned. Billed per request. | developer | done | | Call /signal/evaluate
        identity_verification | Verifies a person's identity. Billed per verification. | developer | done | | Call /identity_verification/create
        income_verification | Income from payroll, documents or bank data. Billed per verification. | developer | done | | Call /credit/bank_income/get
        payment_initiation | Payments from bank accounts in Europe. Billed per payment. | developer | done | | Call /payment_initiation/payment/create
        identity_match | Scores how well a user's name, address, phone number and email address match the bank's data. | developer | done | | Call /identity/match
        investments_auth | Account numbers of investment accounts, for transferring holdings between brokers. | developer | done | | Call /investments/auth/get
        recurring_transactions | Recurring inflows and outflows found in the transactions. Link does not take this name; name transactions instead. | developer | done | | Call /transactions/recurring/get
        transactions_refresh | Transactions fetched from the bank on demand. Link does not take this name; name transactions instead. Billed per request. | developer | done | | Call /transactions/refresh
        employment | A person's employers, from payroll data. | developer | done | | Call /credit/employment/get
        standing_orders | Standing orders in Europe. | developer | done | | Call /payment_initiation/payment/create with a schedule
        pay_by_bank | Payments by bank account on a page hosted by Plaid. | developer | done | | Ask Plaid for access
        beacon | A network in which companies report fraud to each other. | developer | done | | Call /beacon/user/create
        layer | A user's saved data, shared after phone verification. | developer | done | | Call /session/token/create
        profile | A user's saved profile. | developer | done | | Call /user_account/session/get
        protect_linked_bank | Fraud insights for users who connect a bank. | developer | done | | Call /protect/user/insights/get
        protect_transactions | Fraud insights from the transactions of connected banks. | developer | done | | Call /protect/user/insights/get
        processor_payments | Lets a partner read the data that payments require. | developer | done | | Call /processor/token/create
        processor_identity | Lets a partner read identity. | developer | done | | Call /processor/token/create
        cra_base_report | A consumer report of accounts and transactions by Plaid Check, for lenders. | developer | done | | Call /cra/check_report/create
        cra_income_insights | Income in a consumer report. | developer | done | | Call /cra/check_report/income_insights/get
        cra_partner_insights | Scores of partners in a consumer report. | developer | done | | Call /cra/check_report/partner_insights/get
        cra_network_insights | Insights from a user's connections at other applications, in a consumer report. | developer | done | | Call /cra/check_report/network_insights/get
        cra_cashflow_insights | Cash flow in a consumer report. | developer | done | | Call /cra/check_report/cashflow_insights/get
        cra_lend_score | A credit risk score in a consumer report. | developer | done | | Call /cra/check_report/lend_score/get
        cra_monitoring | Updates on a borrower's cash flow. | developer | done | | Call /cra/monitoring_insights/get
        cra_plaid_credit_score | Plaid's credit score in a consumer report. | developer | done | | Call /cra/check_report/create with the product
        cra_qualify | Qualify, a part of a consumer report; the contract does not describe its attributes. | developer | done | | Call /cra/report/create with the product, then /cra/report/get
        cra_home_lending | Income and payment behavior for home loans, in a consumer report. | developer | done | | Call /cra/report/create with the product, then /cra/report/get
        credit_details | An older name; liabilities has its data. | developer | done | | Call /liabilities/get
        income | An older name of income_verification. | developer | done | | Use income_verification
        balance_plus | An older extension of balance with risk signals; signal replaces it. | developer | done | | Call /signal/evaluate
        """
}
