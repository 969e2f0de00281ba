// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Errors of asset, income and consumer reports.
enum ReportErrorTable {
    static let text = """
        ASSET_REPORT_GENERATION_FAILED @ ASSET_REPORT_ERROR | The report could not be created: Plaid had a failure, or the report is too large. | plaid | Create a new report later. | | Read the message; request fewer days; if that fails, send the request_id to Plaid
        DATA_QUALITY_CHECK_FAILED @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | The bank's data is inconsistent, so no report was created. | bank | Later, with a new report. | | Create a new report in a day or two, or ask for another bank
        DATA_UNAVAILABLE @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | At least one Item of the report has an error; see causes. | developer | With a new report, after the Items are repaired. | We could not read your bank's data. Please try again later. | Read causes, or the errors in /item/get and /user/items/get, and repair these Items
        INSIGHTS_NOT_ENABLED @ ASSET_REPORT_ERROR | Your Plaid account may not create reports with insights. | developer | no | | Ask Plaid, or omit include_insights
        INSIGHTS_PREVIOUSLY_NOT_ENABLED @ ASSET_REPORT_ERROR | The report was created before insights were enabled. | developer | no | | Create a new report
        INVALID_PARENT @ ASSET_REPORT_ERROR | The report that this one is based on does not exist, or was removed. | developer | no | | Create a new report with /asset_report/create
        EMPLOYMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | There is no employment data: Link was not completed, or was opened without employment. | developer | no | | Open Link with employment in products and wait for INCOME/INCOME_VERIFICATION
        INCOME_VERIFICATION_DOCUMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | The document's URL is wrong, has expired, or was already used; it works once. | developer | no | | Call /credit/payroll_income/get for a new URL
        INCOME_VERIFICATION_FAILED @ INCOME_VERIFICATION_ERROR | The income verification could not be processed. | endUser | no | We could not verify your income with these documents. Please try again or use other documents. | Open Link again
        INCOME_VERIFICATION_NOT_FOUND @ INCOME_VERIFICATION_ERROR | There is no such verification: Link was not completed, or was opened without income_verification. | developer | no | | Open Link with income_verification in products, and wait for INCOME/INCOME_VERIFICATION
        INCOME_VERIFICATION_UPLOAD_ERROR @ INCOME_VERIFICATION_ERROR | The upload was interrupted, perhaps by the user's connection. | endUser | later | The upload failed. Please try again. | Nothing: Link asks the user to upload again
        VERIFICATION_STATUS_PENDING_APPROVAL @ INCOME_VERIFICATION_ERROR | The user has not approved sharing the data yet. | endUser | Later, after the user's approval. | Please confirm that we may access your income data. | Wait for the webhook INCOME/INCOME_VERIFICATION
        CONSUMER_REPORT_EXPIRED @ CONSUMER_REPORT_ERROR CHECK_REPORT_ERROR | The report is older than 24 hours and can no longer be read. | developer | no | | Create a new one with /cra/check_report/create
        INSUFFICIENT_TRANSACTION_DATA @ CHECK_REPORT_ERROR | There are too few transactions for the requested insights; the message says what is missing. | endUser | no | This account has too little history. Please choose your main account. | Ask for another account
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED @ CHECK_REPORT_ERROR | The bank provides a shorter history than days_required. | developer | With fewer days. | | Reduce days_required, or ask for another bank
        NETWORK_CONSENT_REQUIRED @ CHECK_REPORT_ERROR | The user has not consented to the use of network data. | endUser | no | We need one more permission from you. | Open Link with cra_network_insights or cra_cashflow_insights so that the user can consent
        """
}
