/// Errors of asset, income and consumer reports.
enum ReportErrorTable {
    static let text = """
        ASSET_REPORT_GENERATION_FAILED @ ASSET_REPORT_ERROR | The report could not be made. | plaid | Make a new report, once. | | Call /asset_report/create again; then send the request_id to Plaid |
        DATA_QUALITY_CHECK_FAILED @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | The bank's data contradicts itself, so that no report was made. | bank | Later, with a new report. | | Make a new report in a day, or ask for another bank |
        DATA_UNAVAILABLE @ ASSET_REPORT_ERROR CHECK_REPORT_ERROR | The bank gave no data for the report. | bank | Later, with a new report. | We could not read your bank's data. Please try again later. | Make a new report, or ask for another bank |
        INSIGHTS_NOT_ENABLED @ ASSET_REPORT_ERROR | The account may not have reports with insights. | developer | no | | Ask Plaid, or leave include_insights out |
        INSIGHTS_PREVIOUSLY_NOT_ENABLED @ ASSET_REPORT_ERROR | The report was made before insights were enabled. | developer | no | | Make a new report |
        INVALID_PARENT @ ASSET_REPORT_ERROR | The report that this one was made from is gone or unusable. | developer | no | | Make a new report with /asset_report/create |
        EMPLOYMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | No employment was found for the user. | endUser | no | We found no employment in this account. | Offer documents or another account |
        INCOME_VERIFICATION_DOCUMENT_NOT_FOUND @ INCOME_VERIFICATION_ERROR | No document was uploaded. | endUser | no | Please upload a document. | Open Link again for documents |
        INCOME_VERIFICATION_FAILED @ INCOME_VERIFICATION_ERROR | The income could not be verified from what was given. | endUser | no | We could not verify your income with this. Please try other documents. | Open Link again |
        INCOME_VERIFICATION_NOT_FOUND @ INCOME_VERIFICATION_ERROR | There is no such verification. | developer | no | | Use the user token that Link was opened with |
        INCOME_VERIFICATION_UPLOAD_ERROR @ INCOME_VERIFICATION_ERROR | The upload failed. | plaid | later | The upload failed. Please try again. | Let the user upload again |
        VERIFICATION_STATUS_PENDING_APPROVAL @ INCOME_VERIFICATION_ERROR | The user has not approved the result yet. | endUser | Later, after the user's approval. | Please confirm the result that you see. | Wait for the webhook INCOME/INCOME_VERIFICATION |
        CONSUMER_REPORT_EXPIRED @ CHECK_REPORT_ERROR | The report is older than 24 hours and can no longer be read. | developer | no | | Make a new one with /cra/check_report/create |
        INSUFFICIENT_TRANSACTION_DATA @ CHECK_REPORT_ERROR | There are too few transactions for the report. | endUser | no | This account has too little history. Please choose your main account. | Ask for another account |
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED @ CHECK_REPORT_ERROR | The bank gives too short a history. | bank | no | Your bank does not give enough history. Please choose another one. | Ask for another bank |
        NETWORK_CONSENT_REQUIRED @ CHECK_REPORT_ERROR | The user has not agreed that network data is used. | endUser | no | We need one more permission from you. | Open Link in update mode for the consent |
        """
}
