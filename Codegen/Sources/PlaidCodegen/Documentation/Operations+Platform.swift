// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// What the operations do that connect users and partners: Link, users, processors, partners, OAuth, FDX.
    static let platformOperations = """
        /beta/partner/customer/v1/create: Creates an end customer of a reseller.
        /beta/partner/customer/v1/enable: Enables an end customer of a reseller in Production.
        /beta/partner/customer/v1/get: Returns an end customer of a reseller.
        /beta/partner/customer/v1/update: Changes an end customer of a reseller.
        /dashboard_user/get: Returns a user of the Plaid Dashboard.
        /dashboard_user/list: Returns the users of the Plaid Dashboard in your team.
        /employers/search: Returns employers whose name matches a query.
        /fdx/consents/{consentId}: Returns a consent grant in the FDX format.
        /fdx/notifications: Receives a notification in the FDX format from a data provider.
        /fdx/recipient/{recipientId}: Returns a data recipient in the FDX format.
        /fdx/recipients: Returns the data recipients in the FDX format.
        /link/oauth/correlation_id/exchange: Exchanges the correlation ID of an OAuth redirect for a link token.
        /link/token/create: Creates a link token, which starts a Link session.
            Pass an access token to open update mode for an existing Item. A token is valid for a few hours: see
            `expiration`.
        /link/token/get: Returns the settings of a link token and the sessions that were started with it.
        /network/status/get: Returns whether a user is known to the Plaid Network.
        /oauth/introspect: Returns metadata about an OAuth token.
        /oauth/revoke: Revokes an OAuth token.
        /oauth/token: Creates or refreshes an OAuth access token.
        /partner/customer/create: Creates an end customer of a reseller.
        /partner/customer/enable: Enables an end customer of a reseller in Production.
        /partner/customer/get: Returns an end customer of a reseller.
        /partner/customer/oauth_institutions/get: Returns how far an end customer's registration with OAuth institutions
            is.
        /partner/customer/remove: Removes an end customer of a reseller that has not been enabled in Production.
        /processor/account/get: Returns the account that a processor token gives access to.
        /processor/apex/processor_token/create: Creates a processor token for Apex.
        /processor/auth/get: Returns the account and routing numbers of a processor token's account.
        /processor/balance/get: Returns the account of a processor token with a balance fetched from the institution
            now.
        /processor/bank_transfer/create: Creates a bank transfer with a processor token.
        /processor/identity/get: Returns the owners of a processor token's account.
        /processor/identity/match: Compares data about a user with the owners of a processor token's account.
        /processor/investments/auth/get: Returns what a transfer of investments from a processor token's account
            requires.
        /processor/investments/holdings/get: Returns the securities that a processor token's account holds.
        /processor/investments/transactions/get: Returns the investment transactions of a processor token's account,
            page
            by page.
        /processor/liabilities/get: Returns the loan or card that a processor token's account is.
        /processor/signal/decision/report: Reports whether you initiated an ACH transaction that Signal evaluated.
        /processor/signal/evaluate: Evaluates the risk that an ACH debit from a processor token's account will be
            returned.
        /processor/signal/prepare: Enables Signal for a processor token, so that evaluations are more precise.
        /processor/signal/return/report: Reports that an ACH transaction which Signal evaluated was returned.
        /processor/stripe/bank_account_token/create: Creates a bank account token for Stripe.
        /processor/token/create: Creates a token that gives a partner access to one account of an Item.
        /processor/token/permissions/get: Returns the products that a processor token may use.
        /processor/token/permissions/set: Sets the products that a processor token may use.
        /processor/token/webhook/update: Sets the URL that receives the webhooks of a processor token.
        /processor/transactions/get: Returns the transactions of a processor token's account for a range of dates, page
            by
            page.
        /processor/transactions/recurring/get: Returns the recurring inflows and outflows of a processor token's
            account.
        /processor/transactions/refresh: Fetches new transactions of a processor token's account now.
        /processor/transactions/sync: Returns the transactions of a processor token's account that changed since a
            cursor.
        /profile/network_status/get: Returns whether a user has a profile in the Plaid Network.
        /session/token/create: Creates a link token for Layer.
        /user/create: Creates a user, to whom Items and reports can be attached.
        /user/financial_data/refresh: Refreshes the data of a user's Items for Financial Insights.
        /user/get: Returns a user with the identity data that you stored.
        /user/identity/remove: Deletes identity data of a user.
        /user/items/associate: Attaches Items to a user.
        /user/items/get: Returns the Items of a user.
        /user/items/remove: Detaches Items from a user.
        /user/products/terminate: Ends products of a user.
        /user/remove: Removes a user with the Items and reports attached.
        /user/third_party_token/create: Creates a token that lets another Plaid client act for a user.
        /user/third_party_token/remove: Revokes a token that lets another Plaid client act for a user.
        /user/transactions/refresh: Refreshes the transactions of a user's Items.
        /user/update: Changes the identity data of a user.
        /user_account/session/event/send: Reports an event of a Layer session.
        /user_account/session/get: Returns the identity data and Items that a user shared in a Layer session.
        """

    /// What the operations of the Sandbox do, which no other environment has.
    static let sandboxOperations = """
        /sandbox/bank_income/fire_webhook: Sends a bank income webhook.
        /sandbox/bank_transfer/fire_webhook: Sends a bank transfer webhook.
        /sandbox/bank_transfer/simulate: Moves a bank transfer to its next status.
        /sandbox/cra/cashflow_updates/update: Triggers an update of a user's cash flow, which sends webhooks.
        /sandbox/income/fire_webhook: Sends an income webhook.
        /sandbox/item/application/seed: Connects an application to an Item, as test data for permissions.
        /sandbox/item/fire_webhook: Sends a webhook for an Item.
        /sandbox/item/reset_login: Puts an Item into the error state `ITEM_LOGIN_REQUIRED`.
        /sandbox/item/set_verification_status: Sets the micro-deposit verification status of an account.
        /sandbox/oauth/select_accounts: Selects the accounts that the OAuth test institution shares.
        /sandbox/payment/simulate: Moves a payment to another status.
        /sandbox/payment_profile/reset_login: Puts a payment profile into a state that requires a login. Deprecated:
            Payment
            profiles are deprecated.
        /sandbox/processor_token/create: Creates a processor token for a new test Item, without Link.
        /sandbox/public_token/create: Creates a public token for a new test Item, without Link.
        /sandbox/transactions/create: Adds up to 10 transactions to a test Item.
        /sandbox/transfer/fire_webhook: Sends a transfer webhook.
        /sandbox/transfer/ledger/deposit/simulate: Moves a ledger deposit to its next status.
        /sandbox/transfer/ledger/simulate_available: Makes the pending balance of a ledger available.
        /sandbox/transfer/ledger/withdraw/simulate: Moves a ledger withdrawal to its next status.
        /sandbox/transfer/refund/simulate: Moves a refund to another status.
        /sandbox/transfer/simulate: Moves a transfer to another status.
        /sandbox/transfer/sweep/simulate: Creates a sweep of the transfers that are due.
        /sandbox/transfer/test_clock/advance: Sets the time of a test clock forward.
        /sandbox/transfer/test_clock/create: Creates a test clock, whose time recurring transfers follow.
        /sandbox/transfer/test_clock/get: Returns a test clock.
        /sandbox/transfer/test_clock/list: Returns test clocks.
        /sandbox/user/reset_login: Puts Items of a user into the error state `ITEM_LOGIN_REQUIRED`.
        """
}
