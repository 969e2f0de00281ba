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
        """
}
