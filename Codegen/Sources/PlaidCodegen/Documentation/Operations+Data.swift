// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// What the operations do that read a user's data: accounts, transactions, investments, loans, identity.
    static let dataOperations = """
        /accounts/get: Returns the accounts of an Item with their latest cached balances.
            Plaid refreshes the cache about once a day; call `/accounts/balance/get` for a balance fetched now.
        /accounts/balance/get: Returns the accounts of an Item with balances fetched from the institution now.
            The call waits for the bank, often for several seconds, and is billed per request.
        /application/get: Returns the name, company and logo of an application that uses Plaid.
        /asset_report/audit_copy/create: Creates a token that lets an auditor read an Asset Report.
        /asset_report/audit_copy/get: Returns an Asset Report to the auditor who holds an audit copy token.
        /asset_report/audit_copy/pdf/get: Downloads an Asset Report as a PDF with an audit copy token.
        /asset_report/audit_copy/remove: Revokes an auditor's access to an Asset Report.
        /asset_report/create: Starts the creation of an Asset Report from one or more Items.
            The report is ready when the webhook `PRODUCT_READY` arrives.
        /asset_report/filter: Creates a copy of an Asset Report without the accounts you name.
        /asset_report/get: Returns an Asset Report as JSON.
            Fails with `PRODUCT_NOT_READY` until the report has been created.
        /asset_report/pdf/get: Downloads an Asset Report as a PDF.
        /asset_report/refresh: Creates a new Asset Report with current data from the Items of an existing one.
        /asset_report/remove: Deletes an Asset Report and invalidates its token.
        /auth/get: Returns the account and routing numbers of an Item's depository accounts, such as checking and
            savings.
        /auth/verify: Checks account and routing numbers against data that Plaid knows, without an Item.
        /beta/transactions/rules/v1/create: Creates a rule that assigns a category to matching transactions of an Item.
        /beta/transactions/rules/v1/list: Returns the categorization rules of an Item.
        /beta/transactions/rules/v1/remove: Deletes a categorization rule of an Item.
        /beta/transactions/user_insights/v1/get: Returns insights about a user from transactions that you have enriched.
        /cashflow_report/get: Returns a Cashflow Report.
        /cashflow_report/insights/get: Returns the insights of a Cashflow Report.
        /cashflow_report/refresh: Updates the transactions that a Cashflow Report is made from.
        /cashflow_report/transactions/get: Returns the transactions of a Cashflow Report, page by page.
        /categories/get: Returns the legacy transaction categories. Deprecated: Use the personal finance categories that
            transactions carry.
        /consent/events/get: Returns the history of a user's consent for an Item.
        /consumer_report/pdf/get: Downloads a consumer report as a PDF.
        /identity/documents/uploads/get: Returns what Plaid read from the bank documents that a user uploaded to prove
            identity.
        /identity/get: Returns the owners of an Item's accounts as the institution records them.
        /identity/match: Compares data about a user with the owners of an Item's accounts and returns scores.
        /identity/refresh: Fetches the owners of an Item's accounts from the institution again.
            The webhook `DEFAULT_UPDATE` of the type `IDENTITY` reports changes.
        /institutions/get: Returns the institutions that Plaid supports, page by page.
        /institutions/get_by_id: Returns one institution.
        /institutions/search: Returns the institutions whose name matches a query.
        /investments/auth/get: Returns the numbers and owners that a transfer of investments between brokers requires.
        /investments/holdings/get: Returns the securities that an Item's investment accounts hold, with their value.
            Prices are mostly those of the last market close.
        /investments/refresh: Fetches holdings and investment transactions from the institution again.
            Webhooks of the types `HOLDINGS` and `INVESTMENTS_TRANSACTIONS` report changes.
        /investments/transactions/get: Returns an Item's investment transactions of a range of dates, page by page.
            Up to 24 months of history are available.
        /issues/get: Returns the status of an issue with an institution's connection.
        /issues/search: Returns known issues that match an Item, a Link session or a request.
        /issues/subscribe: Subscribes a webhook URL to updates of an issue.
        /item/access_token/invalidate: Replaces the access token of an Item by a new one.
            The old token stops working at once; store the new one before you do anything else.
        /item/activity/list: Returns the history of consents that a user gave and withdrew.
        /item/application/list: Returns the applications that a user has connected to an account.
        /item/application/scopes/update: Changes which accounts and data a connected application may read.
        /item/application/unlink: Disconnects an application from a user's account.
        /item/get: Returns an Item with its products, error state and latest updates.
        /item/import: Creates an Item from credentials that you hold; only for migrations that Plaid has approved.
        /item/products/terminate: Ends products of an Item, which stops their subscription fees.
        /item/public_token/create: Creates a public token for an existing Item.
            Update mode uses a link token with the access token instead.
        /item/public_token/exchange: Exchanges the public token of a finished Link session for an access token.
            A public token is valid for 30 minutes; the access token does not expire by itself.
        /item/remove: Removes an Item, which invalidates its access token and ends its billing.
        /item/webhook/update: Sets the URL that receives an Item's webhooks.
        /liabilities/get: Returns the credit cards, mortgages and student loans of an Item.
        /signal/decision/report: Reports whether you initiated an ACH transaction that Signal evaluated.
        /signal/evaluate: Evaluates the risk that an ACH debit will be returned.
        /signal/prepare: Enables Signal for an Item that was created without it, so that evaluations are more precise.
        /signal/return/report: Reports that an ACH transaction which Signal evaluated was returned.
        /signal/schedule: Finds a date for a planned ACH debit on which a return is less likely.
        /statements/download: Downloads one bank statement as a PDF.
        /statements/list: Returns the bank statements that are available for an Item's accounts.
        /statements/refresh: Fetches statements of a range of dates from the institution.
            The webhook `STATEMENTS_REFRESH_COMPLETE` reports the end.
        /transactions/enrich: Adds merchants, categories and locations to transactions that you supply.
        /transactions/get: Returns an Item's transactions of a range of dates, page by page.
            Pages can shift while transactions arrive; new code should call `/transactions/sync`.
        /transactions/recurring/get: Returns the recurring inflows and outflows that Plaid detects in an Item's
            transactions.
            Call it when the history is complete: six months of transactions give the best results.
        /transactions/refresh: Fetches new transactions from the institution now.
            The call returns before the transactions exist; a webhook such as `SYNC_UPDATES_AVAILABLE` reports them.
        /transactions/sync: Returns the transactions that were added, modified and removed since a cursor.
            Call it until `has_more` is false, and store the last cursor together with the changes. If a call fails with
            `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, restart from the cursor of the first page.
        /webhook_verification_key/get: Returns the public key that verifies a webhook's signature.
            Cache keys by their ID and stop using those with an expiry in the past.
        """
}
