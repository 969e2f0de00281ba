/// Errors of asset, income and consumer reports.
enum ReportErrorTable {
    static let text = """
        ASSET_REPORT_GENERATION_FAILED @ ASSET_REPORT_ERROR | The report could not be made: a disturbance at Plaid, or a report that is too large. | plaid | Make a new report later. |  | Read the message; ask for fewer days, then send the request_id to Plaid
        DATA_QUALITY_CHECK_FAILED @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | The bank's data contradicts itself, so that no report was made. | bank | Later, with a new report. |  | Make a new report in a day or two, or ask for another bank
        DATA_UNAVAILABLE @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | At least one Item of the report has an error of its own; causes tells which. | developer | With a new report, once the Items are mended. | We could not read your bank's data. Please try again later. | Read causes, or the errors of /item/get and /user/items/get, and mend those
        INSIGHTS_NOT_ENABLED @ ASSET_REPORT_ERROR | The account may not have reports with insights. | developer | no | | Ask Plaid, or leave include_insights out |
        INSIGHTS_PREVIOUSLY_NOT_ENABLED @ ASSET_REPORT_ERROR | The report was made before insights were enabled. | developer | no | | Make a new report |
        INVALID_PARENT @ ASSET_REPORT_ERROR | The report that this one is made from does not exist, or was removed. | developer | no |  | Make a new report with /asset_report/create
        EMPLOYMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | There is no employment data: Link was not finished, or not opened with employment. | developer | no |  | Open Link with employment in products and wait for INCOME/INCOME_VERIFICATION
        INCOME_VERIFICATION_DOCUMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | The address of the document is wrong, too old, or was used already; it works once. | developer | no |  | Call /credit/payroll_income/get for a new address
        INCOME_VERIFICATION_FAILED @ INCOME_VERIFICATION_ERROR | The processing of the verification failed. | endUser | no | We could not verify your income with this. Please try again or use other documents. | Open Link again
        INCOME_VERIFICATION_NOT_FOUND @ INCOME_VERIFICATION_ERROR | There is no such verification: Link was not finished, or not opened with income_verification. | developer | no |  | Open Link with income_verification in products, and wait for INCOME/INCOME_VERIFICATION
        INCOME_VERIFICATION_UPLOAD_ERROR @ INCOME_VERIFICATION_ERROR | The upload broke off, perhaps with the user's connection. | endUser | later | The upload failed. Please try again. | Nothing: Link asks the user to upload again
        VERIFICATION_STATUS_PENDING_APPROVAL @ INCOME_VERIFICATION_ERROR | The user has not allowed the data to be shared yet. | endUser | Later, after the user's approval. | Please confirm that we may see your income. | Wait for the webhook INCOME/INCOME_VERIFICATION
        CONSUMER_REPORT_EXPIRED @ CONSUMER_REPORT_ERROR CHECK_REPORT_ERROR | The report is older than 24 hours and can no longer be read. | developer | no |  | Make a new one with /cra/check_report/create
        INSUFFICIENT_TRANSACTION_DATA @ CHECK_REPORT_ERROR | There are too few transactions for the insights that were asked for; the message says what is missing. | endUser | no | This account has too little history. Please choose your main account. | Ask for another account
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED @ CHECK_REPORT_ERROR | The bank gives a shorter history than days_required asks. | developer | With fewer days. |  | Lower days_required, or ask for another bank
        NETWORK_CONSENT_REQUIRED @ CHECK_REPORT_ERROR | The user has not agreed that network data is used. | endUser | no | We need one more permission from you. | Open Link with cra_network_insights or cra_cashflow_insights so that the user can agree
        """
}
