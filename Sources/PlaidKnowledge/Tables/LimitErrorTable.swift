// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Rate limits, the Sandbox's own errors, users and partners.
enum LimitErrorTable {
    static let text = """
        RATE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests of this type, Sandbox credentials used in production, or too many attempts by one user in Link. | developer | later | | Spread requests over time; react to webhooks instead of polling; a blocked user has to wait one or two days
        ACCOUNTS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /accounts/get. | developer | later | | Store the accounts; most other responses include them
        ADDITION_LIMIT @ RATE_LIMIT_EXCEEDED | Too many new Items in a short time, or more Items than the environment allows. | developer | later | | Let users connect a little later
        ACCOUNTS_BALANCE_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /accounts/balance/get for one Item or in total. | developer | later | | Use the balances of /accounts/get where they may be a few hours old | path:/accounts/balance/get
        BALANCE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests that fetch a balance from the bank. | developer | later | | Use the balances of /accounts/get where they may be a few hours old | path:/accounts/balance/get
        AUTH_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /auth/get. | developer | later | | Store the numbers; a webhook reports changes | path:/auth/get
        IDENTITY_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /identity/get. | developer | later | | Store the response | path:/identity/get
        INVESTMENT_HOLDINGS_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /investments/holdings/get. | developer | later | | Wait for HOLDINGS/DEFAULT_UPDATE | path:/investments/holdings/get
        INVESTMENT_TRANSACTIONS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /investments/transactions/get. | developer | later | | Wait for INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE | path:/investments/transactions/get
        ITEM_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /item/get. | developer | later | | Store the Item's state; webhooks report changes | path:/item/get
        TRANSACTIONS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /transactions/get. | developer | later | | Migrate to /transactions/sync and wait for its webhook | path:/transactions/get
        TRANSACTIONS_REFRESH_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /transactions/refresh. | developer | minutes | | Rely on the regular updates, which arrive several times a day | path:/transactions/refresh
        TRANSACTIONS_SYNC_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /transactions/sync. | developer | later | | Use count 500, and sync only after SYNC_UPDATES_AVAILABLE | path:/transactions/sync
        INSTITUTIONS_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /institutions/get. | developer | later | | Cache the list for a day | path:/institutions/get
        INSTITUTIONS_GET_BY_ID_LIMIT @ RATE_LIMIT_EXCEEDED | Too many requests to /institutions/get_by_id. | developer | later | | Cache the response for a day | path:/institutions/get_by_id
        INSTITUTION_RATE_LIMIT @ RATE_LIMIT_EXCEEDED | One bank receives too many requests at the moment, not necessarily only yours. | developer | minutes | Your bank is busy. Please try again in a few minutes. | Spread the Items of one bank over time
        CREDITS_EXHAUSTED @ RATE_LIMIT_EXCEEDED | The free requests or Items are used up. | developer | no | | Request full production access in the Dashboard, or test in the Sandbox
        TRIAL_CONNECTION_LIMIT @ RATE_LIMIT_EXCEEDED | The trial's limit of Items is reached. | developer | no | | Request full production access in the Dashboard
        SANDBOX_WEBHOOK_INVALID @ SANDBOX_ERROR | The Item has no webhook URL, or an invalid one. | developer | no | | Set it with /item/webhook/update | raw:call /sandbox/item/fire_webhook '"access_token":"'$ACCESS_TOKEN'","webhook_code":"DEFAULT_UPDATE"'
        SANDBOX_PRODUCT_NOT_ENABLED @ SANDBOX_ERROR | The webhook belongs to a product that the Item does not have. | developer | no | | Create the Item with that product
        SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID @ SANDBOX_ERROR | The event is not possible in the transfer's current status. | developer | no | | Read its status first: pending, posted, settled, funds_available
        USER_NOT_FOUND @ USER_ERROR | The user does not exist, or its access ended. | developer | no | | Create the user with /user/create
        INVALID_USER_IDENTITY_DATA @ USER_ERROR | A phone number, email address, date of birth or postal address of the user is invalid or incomplete; the message names it. | developer | no | Please check your name, address and date of birth. | Correct it with /user/update
        ADDENDUM_NOT_SIGNED @ SIGNAL_ERROR | The request requires Signal, and the contract addendum for Signal is not signed. | developer | no | | Ask Plaid for the addendum, or use /accounts/balance/get
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS @ SIGNAL_ERROR | The ruleset uses Signal's scores, and the Plaid account has balances only. | developer | no | | Name a ruleset that uses balances only, or ask Plaid for the scores
        CLIENT_TRANSACTION_ID_ALREADY_IN_USE @ SIGNAL_ERROR | The client_transaction_id was used for another evaluation. | developer | With a new ID. | | Use a new ID for each evaluation, even for the same amount and user | path:/signal/evaluate
        INVALID_CONFIGURATION_STATE @ SIGNAL_ERROR | The Plaid account opted out of the default ruleset without having Signal's scores. | plaid | no | | Name a ruleset_key for now; ask Plaid to correct the account | path:/signal/evaluate
        RULESET_NOT_FOUND @ SIGNAL_ERROR | This environment has no ruleset of this name, or no default ruleset. | developer | no | | Create it in the Dashboard; Sandbox and production have separate rulesets | path:/signal/evaluate
        SIGNAL_TRANSACTION_NOT_INITIATED @ SIGNAL_ERROR | A return was reported for a payment that was reported as not initiated. | developer | no | | Call /signal/decision/report with initiated true first | path:/signal/return/report
        SIGNAL_TRANSACTION_NOT_FOUND @ SIGNAL_ERROR | No evaluation has this client_transaction_id. | developer | no | | Call /signal/evaluate first, and store its ID
        ASSETS_UNDER_MANAGEMENT_REQUIRED @ PARTNER_ERROR | The end customer's assets under management are missing. | developer | no | | Add assets_under_management to /partner/customer/create
        CONTACT_REQUIRED @ PARTNER_ERROR | A contact of the end customer is missing. | developer | no | | Add billing_contact or technical_contact, or complete them in the Dashboard
        CUSTOMER_ALREADY_CREATED @ PARTNER_ERROR | The end customer already exists. | developer | done | | Continue with /partner/customer/get; find out why it was created twice
        CUSTOMER_ALREADY_ENABLED @ PARTNER_ERROR | The end customer is already enabled. | developer | done | | Continue
        CUSTOMER_NOT_FOUND @ PARTNER_ERROR | There is no such end customer in this environment. | developer | no | | Create it with /partner/customer/create
        CUSTOMER_NOT_READY_FOR_ENABLEMENT @ PARTNER_ERROR | The end customer is waiting for Plaid's approval, or was rejected. | plaid | Yes, once its status says that it is ready. | | Read its status with /partner/customer/get
        CUSTOMER_REMOVAL_NOT_ALLOWED @ PARTNER_ERROR | An end customer in production cannot be removed through the API. | developer | no | | Ask Plaid
        FLOWDOWN_NOT_COMPLETE @ PARTNER_ERROR | The terms for end customers have not been accepted yet. | developer | no | | Accept them in the Dashboard
        QUESTIONNAIRE_NOT_COMPLETE @ PARTNER_ERROR | The security questionnaire is not complete. | developer | no | | Complete it in the Dashboard
        INVALID_LOGO @ PARTNER_ERROR | The logo is not a PNG of 1024 by 1024 pixels. | developer | no | | Send a base64-encoded PNG of that size
        LOGO_REQUIRED @ PARTNER_ERROR | A logo is missing: create_link_customization with the co-branded consent pane requires one. | developer | no | | Send a base64-encoded PNG
        OAUTH_REGISTRATION_ERROR @ PARTNER_ERROR | The end customer's registration with the banks is incomplete; the message names what is missing. | developer | no | | Complete these fields in the end customer's compliance center in the Dashboard
        TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION @ TRANSACTIONS_ERROR | The data changed between two pages of one sync. | developer | Immediately, from the cursor that the sync started with. | | Drop the pages and restart the sync; transactionsSyncRun does so | path:/transactions/sync
        """
}
