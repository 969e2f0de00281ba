// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Webhooks of reports, identity checks, payments and transfers.
enum ProductWebhookTable {
    static let text = """
        ASSETS/PRODUCT_READY | The Asset Report is ready. | developer | done | | Call /asset_report/get
        ASSETS/ERROR | The Asset Report could not be created. | developer | Create a new report, once. | | Read error in the webhook
        BASE_REPORT/ERROR | The base report could not be created. | developer | Create a new report, once. | | Read error in the webhook
        STATEMENTS/STATEMENTS_REFRESH_COMPLETE | The refresh of statements finished; result says whether it succeeded. | developer | done | | Call /statements/list
        INCOME/PRODUCT_READY | Income data is ready. | developer | done | | Call the income endpoint of the product
        INCOME/INCOME_VERIFICATION | Processing of income documents or payroll data finished. | developer | done | | Call /credit/payroll_income/get
        INCOME/INCOME_VERIFICATION_RISK_SIGNALS | The fraud check of documents finished. | developer | done | | Call /credit/payroll_income/risk_signals/get
        INCOME/USER_INCOME_VERIFICATION | Processing of income documents or payroll data finished for a user; verification_status says whether it failed. | developer | done | | Call /credit/payroll_income/get
        INCOME/USER_INCOME_VERIFICATION_RISK_SIGNALS | The fraud check of a user's documents finished. | developer | done | | Call /credit/payroll_income/risk_signals/get
        INCOME/INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED | Payroll data cannot be refreshed without the user. | endUser | done | Please connect your payroll account again. | Open Link again for the user
        INCOME/USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED | Payroll data of a user id cannot be refreshed without the user. | endUser | done | Please connect your payroll account again. | Open Link again for the user
        INCOME/BANK_INCOME_COMPLETE | Bank income is ready or failed; see result. | developer | done | | Call /credit/bank_income/get
        INCOME/BANK_INCOME_REFRESH_UPDATE | The income changed since the last report. | endUser | done | Your income seems to have changed. Please confirm it. | Open Link in update mode for the user; /credit/bank_income/refresh is deprecated
        INCOME/BANK_INCOME_REFRESH_COMPLETE | The refresh of bank income finished; result says whether it succeeded. | developer | done | | Call /credit/bank_income/get
        CRA_INCOME/BANK_INCOME_COMPLETE | Bank income of a consumer report is ready or failed; see result. | developer | done | | Read the report
        CRA_INCOME/ERROR | Bank income of a consumer report failed. | developer | Create a new report, once. | | Read error in the webhook
        CRA_INSIGHTS/PARTNER_INSIGHTS_COMPLETE | Partner insights are ready. | developer | done | | Call /cra/check_report/partner_insights/get
        CRA_INSIGHTS/PARTNER_INSIGHTS_ERROR | Partner insights failed. | developer | Create a new report, once. | | Read error in the webhook
        CRA_REPORT/CRA_REPORT_READY | A consumer report is ready or failed; see error_code. | developer | done | | Read the report
        CRA_REPORT/CRA_REPORT_UPDATED | A consumer report was updated. | developer | done | | Read the report
        CHECK_REPORT/CHECK_REPORT_READY | The consumer report is ready and can be read for 24 hours. | developer | done | | Call /cra/check_report/base_report/get
        CHECK_REPORT/CHECK_REPORT_FAILED | The consumer report could not be created. | developer | Create a new report after the Items are repaired. | | Call /user/items/get and repair the Items that have an error
        CHECK_REPORT/USER_CHECK_REPORT_READY | The consumer report for a user ID is ready and can be read for 24 hours. | developer | done | | Call /cra/check_report/base_report/get
        CHECK_REPORT/USER_CHECK_REPORT_FAILED | The consumer report for a user ID could not be created. | developer | Create a new report after the Items are repaired. | | Call /user/items/get and repair the Items that have an error
        CHECK_REPORT/UPGRADE_FAILED | An Item could not be prepared for consumer reports. | developer | done | | Open Link in update mode with a consumer report product
        CASH_FLOW_UPDATES/INSIGHTS_UPDATED | The user's cash flow was analyzed again, up to four times a day; the former name of CASH_FLOW_INSIGHTS_UPDATED. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/CASH_FLOW_INSIGHTS_UPDATED | The user's cash flow was analyzed again, up to four times a day; insights lists the findings. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/LARGE_DEPOSIT_DETECTED | A deposit of more than 5,000 arrived. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/LOW_BALANCE_DETECTED | The balance fell below 100. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NEW_INCOME_STREAM_DETECTED | A new source of income was seen. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/EXPECTED_DEPOSIT_MISSED | A regular deposit did not arrive. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NEW_LOAN_PAYMENT_DETECTED | A payment to a new lender was seen. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NSF_OVERDRAFT_DETECTED | A payment failed because of insufficient funds, or the account was overdrawn. | developer | done | | Call /cra/monitoring_insights/get
        SCREENING/STATUS_UPDATED | The status of a person's screening changed. | developer | done | | Call /watchlist_screening/individual/get
        ENTITY_SCREENING/STATUS_UPDATED | The status of a company's screening changed. | developer | done | | Call /watchlist_screening/entity/get
        IDENTITY_VERIFICATION/STEP_UPDATED | A step of the identity verification finished. | nobody | done | | Call /identity_verification/get if you need the state
        IDENTITY_VERIFICATION/RETRIED | The identity verification was restarted. | nobody | done | | Expect a new result
        IDENTITY_VERIFICATION/STATUS_UPDATED | The identity verification has a result. | developer | done | | Call /identity_verification/get
        BEACON/USER_STATUS_UPDATED | The status of a Beacon user changed. | developer | done | | Call /beacon/user/get
        BEACON/REPORT_CREATED | One of your Beacon users was reported for the first time. | nobody | done |  | Call /beacon/report/get
        BEACON/REPORT_UPDATED | One of your reports was changed or withdrawn. | nobody | done | | Call /beacon/report/get
        BEACON/REPORT_SYNDICATION_CREATED | Another company reported one of your users. | developer | done | | Call /beacon/report_syndication/get
        BEACON/DUPLICATE_DETECTED | A user resembles one that you already have. | developer | done | | Call /beacon/duplicate/get
        PROTECT/PROTECT_USER_EVENT | Protect recorded an event of a user. | developer | done | | Call /protect/event/get
        PARTNER/END_CUSTOMER_OAUTH_STATUS_UPDATED | The status of an end customer's registration with a bank changed. | developer | done | | Call /partner/customer/oauth_institutions/get
        PAYMENT_INITIATION/PAYMENT_STATUS_UPDATE | The status of a payment changed. This does not prove that the money arrived. | developer | done | | Call /payment_initiation/payment/get
        PAYMENT_INITIATION/CONSENT_STATUS_UPDATE | The status of a payment consent changed. | developer | done | | Call /payment_initiation/consent/get
        WALLET/WALLET_TRANSACTION_STATUS_UPDATE | The status of a wallet transaction changed. | developer | done | | Call /wallet/transaction/get
        TRANSFER/TRANSFER_EVENTS_UPDATE | New transfer events are available. | developer | done | | Call /transfer/event/sync from the last event ID | raw:tartan sandbox trigger TRANSFER/TRANSFER_EVENTS_UPDATE --webhook $WEBHOOK
        TRANSFER/RECURRING_NEW_TRANSFER | A recurring transfer created its next transfer. | nobody | done | | Call /transfer/recurring/get
        TRANSFER/RECURRING_TRANSFER_SKIPPED | A recurring transfer could not create its next transfer; see the decision. | developer | done | | Call /transfer/recurring/get; tell the user
        TRANSFER/RECURRING_CANCELLED | Plaid cancelled a recurring transfer. | developer | done | | Tell the user; create a new one after the cause is fixed
        TRANSFER/PLATFORM_ONBOARDING_UPDATE | The status of an originator's onboarding changed. | developer | done | | Call /transfer/originator/get
        BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE | New bank transfer events are available. | developer | done | | Call /bank_transfer/event/sync from the last event ID | raw:tartan sandbox trigger BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE --webhook $WEBHOOK
        """
}
