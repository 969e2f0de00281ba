// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// What the operations do that decide about people: credit, income, consumer reports, verification, fraud.
    static let creditOperations = """
        /beacon/account_risk/v1/evaluate: Evaluates the risk of a bank account.
        /beacon/duplicate/get: Returns a pair of Beacon users that may be the same person.
        /beacon/report/create: Creates a fraud report about a Beacon user.
        /beacon/report/get: Returns a fraud report.
        /beacon/report/list: Returns the fraud reports about a Beacon user.
        /beacon/report_syndication/get: Returns a fraud report that another company shared.
        /beacon/report_syndication/list: Returns the fraud reports about a Beacon user that other companies shared.
        /beacon/user/account_insights/get: Returns insights about the bank accounts of a Beacon user.
        /beacon/user/create: Creates a Beacon user and checks it for fraud.
        /beacon/user/get: Returns a Beacon user.
        /beacon/user/history/list: Returns the changes of a Beacon user, newest first.
        /beacon/user/review: Sets the status of a Beacon user after a review.
        /beacon/user/update: Changes the identity data of a Beacon user and checks it again.
        /beta/credit/v1/bank_employment/get: Returns employers that were found in a user's bank transactions.
        /beta/ewa_report/v1/get: Returns a report with scores for earned wage access.
        /business_verification/create: Starts the verification of a business.
        /business_verification/get: Returns the verification of a business.
        /cra/check_report/base_report/get: Returns the Base Report of a user: accounts, balances and transactions.
        /cra/check_report/cashflow_insights/get: Returns the Cashflow Insights of a user.
        /cra/check_report/create: Creates a Consumer Report for a user from Items that are connected already.
            The webhook `USER_CHECK_REPORT_READY` or `CHECK_REPORT_READY` reports the end.
        /cra/check_report/income_insights/get: Returns the Income Insights of a user: sources, amounts and forecasts.
        /cra/check_report/lend_score/get: Returns the LendScore of a user.
        /cra/check_report/network_insights/get: Returns attributes of a user from the Plaid Network.
        /cra/check_report/partner_insights/get: Returns the insights of partners about a user.
        /cra/check_report/pdf/get: Downloads the Consumer Report of a user as a PDF.
        /cra/check_report/verification/get: Returns reports that verify a user's assets or employment for home lending.
        /cra/check_report/verification/pdf/get: Downloads a verification report of a user as a PDF.
        /cra/credit_profile/report/get: Returns the credit profile report of a user.
        /cra/loans/applications/register: Registers loan applications and the decisions on them.
        /cra/loans/register: Registers loans for their borrowers.
        /cra/loans/unregister: Ends the registration of loans.
        /cra/loans/update: Updates registered loans.
        /cra/monitoring_insights/get: Returns a Monitoring Insights report of a user.
        /cra/monitoring_insights/subscribe: Subscribes to Monitoring Insights of a user.
        /cra/monitoring_insights/unsubscribe: Ends a subscription to Monitoring Insights.
        /cra/partner_insights/get: Returns cash flow insights from the accounts used to verify an income.
        /credit/asset_report/freddie_mac/get: Returns an Asset Report in the format of Freddie Mac, who alone may call
            it.
        /credit/audit_copy_token/create: Creates a token that lets an auditor read asset and income reports.
        /credit/audit_copy_token/remove: Revokes an audit copy token.
        /credit/audit_copy_token/update: Replaces the reports that an audit copy token gives access to.
        /credit/bank_income/get: Returns the income that was found in a user's bank accounts.
        /credit/bank_income/pdf/get: Downloads a bank income report as a PDF.
        /credit/bank_income/refresh: Refreshes a bank income report. Deprecated: Send the user through update mode of
            Link.
        /credit/bank_income/webhook/update: Turns notifications about a user's bank income on or off.
        /credit/bank_statements/uploads/get: Returns what Plaid read from the bank statements that a user uploaded.
        /credit/employment/get: Returns the employment of a user from payroll data.
        /credit/freddie_mac/reports/get: Returns reports on assets and employment in the format of Freddie Mac.
        /credit/payroll_income/get: Returns a user's pay stubs, W-2 forms and other payroll data.
        /credit/payroll_income/parsing_config/update: Changes what is analyzed in the income documents of a user.
        /credit/payroll_income/precheck: Checks whether payroll data of a user can be read. Deprecated: Start a Link
            session
            without it.
        /credit/payroll_income/refresh: Fetches a user's payroll data again.
        /credit/payroll_income/risk_signals/get: Returns signs of forgery in the income documents that a user uploaded.
        /credit/relay/create: Creates a token that shares an Asset Report with a partner.
        /credit/relay/get: Returns the reports that a partner shared with you.
        /credit/relay/pdf/get: Downloads the reports that a partner shared with you as a PDF.
        /credit/relay/refresh: Refreshes a report that a partner shared with you.
        /credit/relay/remove: Revokes a token that shares reports with a partner.
        /credit/sessions/get: Returns the Link sessions of a user for income verification.
        /employment/verification/get: Returns the employment of a user. Deprecated: Use `/credit/employment/get`.
        /identity_verification/autofill/create: Looks up identity data to fill in for a user who agreed to it.
        /identity_verification/create: Creates an identity verification for a user.
        /identity_verification/get: Returns an identity verification.
        /identity_verification/list: Returns the identity verifications of a user.
        /identity_verification/retry: Lets a user try an identity verification again.
        /income/verification/create: Creates an income verification. Deprecated: Use `/user/create` and the endpoints of
            `/credit`.
        /income/verification/documents/download: Downloads the documents of an income verification. Deprecated: Use
            `/credit/payroll_income/get`.
        /income/verification/paystubs/get: Returns the pay stubs of an income verification. Deprecated: Use
            `/credit/payroll_income/get`.
        /income/verification/precheck: Checks whether a user's income can be verified. Deprecated: Start a Link session
            without it.
        /income/verification/taxforms/get: Returns the tax forms of an income verification. Deprecated: Use
            `/credit/payroll_income/get`.
        /protect/compute: Computes a Trust Index and its subscores for a user.
        /protect/event/get: Returns an event of a user with its Trust Index. Deprecated: Use `/protect/compute`.
        /protect/event/send: Sends an event of a user for evaluation. Deprecated: Use `/protect/compute`.
        /protect/report/create: Reports fraud, or its absence, so that scores improve.
        /protect/user/insights/get: Returns fraud insights about a user.
        /watchlist_screening/entity/create: Screens an organization against watchlists.
        /watchlist_screening/entity/get: Returns the screening of an organization.
        /watchlist_screening/entity/history/list: Returns the changes of an organization's screening.
        /watchlist_screening/entity/hit/list: Returns the watchlist entries that match an organization.
        /watchlist_screening/entity/list: Returns screenings of organizations that match a filter.
        /watchlist_screening/entity/program/get: Returns a screening program for organizations.
        /watchlist_screening/entity/program/list: Returns the screening programs for organizations.
        /watchlist_screening/entity/review/create: Creates a review that confirms or dismisses hits of an organization.
        /watchlist_screening/entity/review/list: Returns the reviews of an organization's screening.
        /watchlist_screening/entity/update: Changes the screening of an organization.
        /watchlist_screening/individual/create: Screens a person against watchlists.
        /watchlist_screening/individual/get: Returns the screening of a person.
        /watchlist_screening/individual/history/list: Returns the changes of a person's screening.
        /watchlist_screening/individual/hit/list: Returns the watchlist entries that match a person.
        /watchlist_screening/individual/list: Returns screenings of people that match a filter.
        /watchlist_screening/individual/program/get: Returns a screening program for people.
        /watchlist_screening/individual/program/list: Returns the screening programs for people.
        /watchlist_screening/individual/review/create: Creates a review that confirms or dismisses hits of a person.
        /watchlist_screening/individual/review/list: Returns the reviews of a person's screening.
        /watchlist_screening/individual/update: Changes the screening of a person.
        """
}
