// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// What the operations do that documents have from 1.778.0 on.
    static let operations1778 = """
        /beta/cash_advance/income_insights/v1/get: Returns the income streams of a user and when the next payment is
            expected.
        /beta/issues/v1/get: Returns a known issue of an institution.
        /beta/issues/v1/list: Returns the known issues of an institution.
        /beta/issues/v1/match: Finds the known issues that explain an error of an Item, request or Link session.
        /beta/issues/v1/subscribe: Subscribes a URL to updates about an issue.
        /beta/issues/v1/unsubscribe: Ends a subscription to an issue.
        /beta/webhook_events/list: Returns the webhooks of the last days, with the status of their delivery.
            Call it after an outage to process what your receiver has missed.
        /cra/report/create: Starts to generate consumer reports for a user.
            The webhook `CRA_REPORT_READY` says when the reports can be fetched.
        /cra/report/get: Returns consumer reports of a user.
        /cra/servicing/subscription/create: Creates a subscription that keeps the reports of a user up to date.
        /cra/servicing/subscription/delete: Ends a subscription to the reports of a user.
        /cra/servicing/subscription/get: Returns a subscription to the reports of a user.
        /cra/servicing/subscription/list: Returns the subscriptions to the reports of a user.
        /cra/servicing/subscription/update: Changes the products or the webhook of a subscription.
        /fdx/consents: Returns the consent grants of a customer in the FDX format.
        /fdx/consents/{consentId}/revocation: Revokes a consent grant in the FDX format.
            A success has no body.
        /identity/match/list: Returns the Identity Match attempts of Link sessions in a time range, oldest first.
        /protect/cash_advance/decision/create: Reports your decision about a cash advance.
        /protect/cash_advance/feedback/upload: Uploads decisions or repayments of cash advances as a CSV file.
        /protect/cash_advance/repayment/create: Reports whether a cash advance was repaid.
        /sandbox/cra/servicing/simulate: Triggers an update of the reports that a subscription covers.
        /sandbox/fdx/consent/seed: Creates a consent grant in the FDX format, as test data.
        /sandbox/user/fire_webhook: Sends a webhook about a user's reports to a URL.
        /transfer/return/recover: Reports that you collected a returned transfer yourself.
            Plaid reduces what it pays for the guarantee. All amounts together cannot exceed the guaranteed amount.
        """

    /// What the operations did that documents had before 1.778.0.
    static let operationsBefore1778 = """
        /beta/transactions/v1/enhance: Adds merchants and categories to transactions that you supply.
        /link_delivery/create: Creates a Hosted Link session and sends its URL to a user.
        /link_delivery/get: Returns the status of a Hosted Link session.
        /sandbox/transfer/repayment/simulate: Creates a repayment for returned guaranteed transfers.
        """
}
