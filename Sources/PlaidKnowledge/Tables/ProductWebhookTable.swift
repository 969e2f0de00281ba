/// Webhooks of reports, identity checks, payments and transfers.
enum ProductWebhookTable {
    static let text = """
        ASSETS/PRODUCT_READY | The report of assets is ready. | developer | done | | Call /asset_report/get
        ASSETS/ERROR | The report of assets could not be made. | developer | Make a new report, once. | | Read the member error
        BASE_REPORT/ERROR | The base report could not be made. | developer | Make a new report, once. | | Read the member error
        STATEMENTS/STATEMENTS_REFRESH_COMPLETE | The statements asked for were fetched, or not: read result. | developer | done | | Call /statements/list
        INCOME/PRODUCT_READY | Income data is ready. | developer | done | | Call the income endpoint of the product
        INCOME/INCOME_VERIFICATION | The processing of income documents or payroll data ended. | developer | done | | Call /credit/payroll_income/get
        INCOME/INCOME_VERIFICATION_RISK_SIGNALS | The check of documents for forgery ended. | developer | done | | Call /credit/payroll_income/risk_signals/get
        INCOME/INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED | Payroll data cannot be refreshed without the user. | endUser | done | Please connect your payroll account again. | Open Link again for the user
        INCOME/USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED | Payroll data of a user id cannot be refreshed without the user. | endUser | done | Please connect your payroll account again. | Open Link again for the user
        INCOME/BANK_INCOME_COMPLETE | Bank income is ready, or failed: read result. | developer | done | | Call /credit/bank_income/get
        INCOME/BANK_INCOME_REFRESH_UPDATE | The income changed since the last report. | endUser | done | Your income seems to have changed. Please confirm it. | Open Link in update mode for the user; /credit/bank_income/refresh is outdated
        INCOME/BANK_INCOME_REFRESH_COMPLETE | The refresh of bank income ended, well or not: read result. | developer | done |  | Call /credit/bank_income/get
        CRA_INCOME/BANK_INCOME_COMPLETE | Bank income of a consumer report is ready, or failed: read result. | developer | done |  | Read the report
        CRA_INCOME/ERROR | Bank income of a consumer report failed. | developer | Make a new report, once. | | Read the member error
        CRA_INSIGHTS/PARTNER_INSIGHTS_COMPLETE | Partner insights are ready. | developer | done | | Call /cra/check_report/partner_insights/get
        CRA_INSIGHTS/PARTNER_INSIGHTS_ERROR | Partner insights failed. | developer | Make a new report, once. | | Read the member error
        CRA_REPORT/CRA_REPORT_READY | A consumer report is ready, or failed: read error_code. | developer | done | | Read the report
        CRA_REPORT/CRA_REPORT_UPDATED | A consumer report was brought up to date. | developer | done | | Read the report
        CHECK_REPORT/CHECK_REPORT_READY | The consumer report is ready for 24 hours. | developer | done | | Call /cra/check_report/base_report/get
        CHECK_REPORT/CHECK_REPORT_FAILED | The consumer report could not be made. | developer | Make a new report, once the Items are mended. |  | Call /user/items/get and mend the Items that have an error
        CHECK_REPORT/USER_CHECK_REPORT_READY | The consumer report of a user id is ready for 24 hours. | developer | done | | Call /cra/check_report/base_report/get
        CHECK_REPORT/USER_CHECK_REPORT_FAILED | The consumer report of a user id could not be made. | developer | Make a new report, once the Items are mended. |  | Call /user/items/get and mend the Items that have an error
        CHECK_REPORT/UPGRADE_FAILED | An Item could not be prepared for consumer reports. | developer | done | | Open Link in update mode with a consumer report product
        CASH_FLOW_UPDATES/INSIGHTS_UPDATED | The user's cash flow was looked at again, up to four times a day; the older form of CASH_FLOW_INSIGHTS_UPDATED. | developer | done |  | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/CASH_FLOW_INSIGHTS_UPDATED | The user's cash flow was looked at again, up to four times a day; insights names what was found. | developer | done |  | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/LARGE_DEPOSIT_DETECTED | A deposit of more than 5,000 arrived. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/LOW_BALANCE_DETECTED | The balance fell below 100. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NEW_INCOME_STREAM_DETECTED | A new source of income was seen. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/EXPECTED_DEPOSIT_MISSED | A regular deposit did not arrive. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NEW_LOAN_PAYMENT_DETECTED | A payment to a new lender was seen. | developer | done | | Call /cra/monitoring_insights/get
        CASH_FLOW_UPDATES/NSF_OVERDRAFT_DETECTED | A payment failed for lack of money, or the account was overdrawn. | developer | done | | Call /cra/monitoring_insights/get
        SCREENING/STATUS_UPDATED | A person's screening changed its status. | developer | done | | Call /watchlist_screening/individual/get
        ENTITY_SCREENING/STATUS_UPDATED | A company's screening changed its status. | developer | done | | Call /watchlist_screening/entity/get
        IDENTITY_VERIFICATION/STEP_UPDATED | A step of the check of identity ended. | nobody | done | | Call /identity_verification/get when the state is wanted
        IDENTITY_VERIFICATION/RETRIED | The check of identity was begun anew. | nobody | done | | Expect a new result
        IDENTITY_VERIFICATION/STATUS_UPDATED | The check of identity has a result. | developer | done | | Call /identity_verification/get
        BEACON/USER_STATUS_UPDATED | A Beacon user's status changed. | developer | done | | Call /beacon/user/get
        BEACON/REPORT_CREATED | One of your Beacon users was reported for the first time. | nobody | done |  | Call /beacon/report/get
        BEACON/REPORT_UPDATED | A report of yours was changed or taken back. | nobody | done |  | Call /beacon/report/get
        BEACON/REPORT_SYNDICATION_CREATED | Another company reported one of your users. | developer | done | | Call /beacon/report_syndication/get
        BEACON/DUPLICATE_DETECTED | A user looks like one that you have already. | developer | done | | Call /beacon/duplicate/get
        PROTECT/PROTECT_USER_EVENT | An event of a user watched by Protect. | developer | done | | Call /protect/event/get
        PARTNER/END_CUSTOMER_OAUTH_STATUS_UPDATED | An end customer's registration with a bank changed. | developer | done | | Call /partner/customer/oauth_institutions/get
        PAYMENT_INITIATION/PAYMENT_STATUS_UPDATE | A payment changed its status. That is no proof that the money arrived. | developer | done |  | Call /payment_initiation/payment/get
        PAYMENT_INITIATION/CONSENT_STATUS_UPDATE | A consent for payments changed its status. | developer | done | | Call /payment_initiation/consent/get
        WALLET/WALLET_TRANSACTION_STATUS_UPDATE | A wallet's transaction changed its status. | developer | done | | Call /wallet/transaction/get
        TRANSFER/TRANSFER_EVENTS_UPDATE | There are new events of transfers. | developer | done | | Call /transfer/event/sync from the last event id | raw:call /sandbox/transfer/fire_webhook '"webhook":"'$WEBHOOK'"'
        TRANSFER/RECURRING_NEW_TRANSFER | A recurring transfer made its next transfer. | nobody | done | | Call /transfer/recurring/get
        TRANSFER/RECURRING_TRANSFER_SKIPPED | A recurring transfer could not make its transfer: read the decision. | developer | done | | Call /transfer/recurring/get; tell the user
        TRANSFER/RECURRING_CANCELLED | Plaid ended a recurring transfer. | developer | done | | Tell the user; make a new one when the cause is gone
        TRANSFER/PLATFORM_ONBOARDING_UPDATE | An originator's onboarding changed. | developer | done | | Call /transfer/originator/get
        BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE | There are new events of bank transfers. | developer | done | | Call /bank_transfer/event/sync from the last event id | raw:call /sandbox/bank_transfer/fire_webhook '"webhook":"'$WEBHOOK'"'
        """
}
