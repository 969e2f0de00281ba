// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Credit cards, mortgages and student loans.
    static let liabilityTypes = """
        LiabilitiesGetResponse:
          accounts: The accounts of the Item. Balances are here, not in `liabilities`.
          item: The Item that the accounts belong to.
          liabilities: Terms and payments, by kind of loan.
        LiabilitiesObject: Terms and payments, by kind of loan.
          credit: The credit cards; `null` when the Item has none.
          mortgage: The mortgages; `null` when the Item has none.
          student: The student loans; `null` when the Item has none.
        CreditCardLiability: Terms and payments of a credit card.
            Amounts are positive and in the currency of the account.
        MortgageLiability: Terms and payments of a mortgage.
            Amounts are positive and in the currency of the account.
        StudentLoan: Terms and payments of a student loan.
            Amounts are positive and in the currency of the account.
        CreditCardLiability, MortgageLiability, StudentLoan:
          account_id: The account that the loan or card is; `null` when it cannot be told.
          account_number: The number of the loan; some institutions show only its end.
          last_payment_amount: What was last paid, as a positive number; `null` when unknown.
          last_payment_date: The date of the last payment; `null` when unknown.
          last_statement_issue_date: The date of the last statement; `null` when unknown.
          last_statement_balance: What was owed according to the last statement; `null` when unknown.
          minimum_payment_amount: What has to be paid at least by `next_payment_due_date`; `null` when unknown.
          next_payment_due_date: When the next payment is due; `null` when none is expected.
          is_overdue: Whether a payment is late; `null` when unknown, as at most institutions.
          origination_date: The date on which the loan was granted; `null` when unknown.
          origination_principal_amount: The amount of the loan when it was granted; `null` when unknown.
          ytd_interest_paid: The interest paid since January 1; `null` when unknown.
          ytd_principal_paid: The principal paid since January 1; `null` when unknown.
        CreditCardLiability:
          aprs: The card's interest rates; empty when the issuer does not report them.
        APR: An interest rate of a credit card.
          apr_percentage: The yearly rate in percent: 19.99 is 19.99%.
          apr_type: What the rate applies to, such as purchases or cash advances.
          balance_subject_to_apr: The balance on which interest is calculated; `null` when unknown.
          interest_charge_amount: The interest charged on the last statement; `null` when unknown.
        MortgageLiability:
          current_late_fee: The fees for late payment that are outstanding; `null` when unknown.
          escrow_balance: What is held in escrow for taxes and insurance; `null` when unknown.
          has_pmi: Whether private mortgage insurance is in force; `null` when unknown.
          has_prepayment_penalty: Whether early repayment costs a penalty; `null` when unknown.
          interest_rate: The interest rate and its type.
          loan_type_description: What the servicer calls the loan, such as `conventional`; `null` when unknown.
          loan_term: The whole term, such as `30 year`; `null` when unknown.
          maturity_date: The date by which the loan is to be repaid; `null` when unknown.
          next_monthly_payment: The amount of the next payment; `null` when unknown.
          past_due_amount: Principal and interest that are overdue; `null` when unknown.
          property_address: The address of the property.
        MortgageInterestRate: The interest rate of a mortgage.
          percentage: The yearly rate in percent, without fees: 4.25 is 4.25%. `null` when unknown.
          type: Whether the rate is fixed or variable; `null` when unknown.
        MortgagePropertyAddress: The address of a mortgaged property; its parts are `null` when unknown.
        ServicerAddressData: The address of a loan's servicer, to which payments are usually sent.
        MortgagePropertyAddress, ServicerAddressData:
          city: The city.
          region: The state or region, such as `NC`.
          street: The street with house and apartment number.
          postal_code: The postal code as text; leading zeros count.
          country: The country as an ISO 3166-1 alpha-2 code.
        StudentLoan:
          disbursement_dates: The dates on which money was or will be paid out; `null` when unknown.
          expected_payoff_date: When the loan is expected to be repaid; `null` when unknown.
          guarantor: Who guarantees the loan; `null` when unknown.
          interest_rate_percentage: The yearly rate in percent: 5.05 is 5.05%.
          loan_name: What the servicer calls the loan; `null` when unknown.
          loan_status: Whether the loan is being repaid, deferred or otherwise.
          outstanding_interest_amount: The interest that has accrued; `null` when unknown or part of the balance.
          payment_reference_number: The number to quote with payments; `null` when unknown.
          pslf_status: Progress toward Public Service Loan Forgiveness; its members are usually `null`.
          repayment_plan: The plan by which the loan is repaid.
          sequence_number: The number of the loan among those of the borrower; `null` when unknown.
          servicer_address: The address of the servicer.
        PSLFStatus: Progress toward Public Service Loan Forgiveness.
            Members are `null` when unknown.
          estimated_eligibility_date: When 120 qualifying payments are expected to have been made.
          payments_made: How many qualifying payments have been made.
          payments_remaining: How many qualifying payments are missing.
        StudentLoanStatus: The status of a student loan.
          end_date: Until when the status lasts; `null` when unknown.
          type: The status; `null` when unknown.
        StudentRepaymentPlan: The plan by which a student loan is repaid.
          description: What the servicer calls the plan; `null` when unknown.
          type: The kind of plan; `null` when unknown.
        """
}
