/// Rate limits, the Sandbox's own errors, users and partners.
enum LimitErrorTable {
    static let text = """
        RATE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many calls of this sort. | developer | later | | Spread calls over time; react to webhooks and do not poll |
        ACCOUNTS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /accounts/get. | developer | later | | Keep the accounts; they come with most other answers |
        ADDITION_LIMIT @ RATE_LIMIT_EXCEEDED | Too many new Items in a short time. | developer | later | | Let users connect a little later |
        ACCOUNTS_BALANCE_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /accounts/balance/get for one Item or in all. | developer | later | | Use the balances of /accounts/get where they may be some hours old | path:/accounts/balance/get
        BALANCE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many calls that ask the bank for a balance. | developer | later | | Use the balances of /accounts/get where they may be some hours old | path:/accounts/balance/get
        AUTH_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /auth/get. | developer | later | | Keep the numbers; a webhook tells of changes | path:/auth/get
        IDENTITY_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /identity/get. | developer | later | | Keep the answer | path:/identity/get
        INVESTMENT_HOLDINGS_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /investments/holdings/get. | developer | later | | Wait for HOLDINGS/DEFAULT_UPDATE | path:/investments/holdings/get
        INVESTMENT_TRANSACTIONS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /investments/transactions/get. | developer | later | | Wait for INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE | path:/investments/transactions/get
        ITEM_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /item/get. | developer | later | | Keep the Item's state; webhooks tell of changes | path:/item/get
        TRANSACTIONS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /transactions/get. | developer | later | | Move to /transactions/sync and wait for its webhook | path:/transactions/get
        TRANSACTIONS_REFRESH_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /transactions/refresh. | developer | minutes | | Let the usual updates come, several times a day | path:/transactions/refresh
        TRANSACTIONS_SYNC_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /transactions/sync. | developer | later | | Ask with count 500, and only after SYNC_UPDATES_AVAILABLE | path:/transactions/sync
        INSTITUTIONS_GET_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /institutions/get. | developer | later | | Keep the list for a day | path:/institutions/get
        INSTITUTIONS_GET_BY_ID_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /institutions/get_by_id. | developer | later | | Keep the answer for a day | path:/institutions/get_by_id
        INSTITUTION_RATE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many calls reach one bank. | developer | minutes | Your bank is busy. Please try again in some minutes. | Spread Items of one bank over time |
        CREDITS_EXHAUSTED @ RATE_LIMIT_EXCEEDED | The free calls of the account are used up. | developer | no | | Look at usage in the Dashboard |
        SANDBOX_WEBHOOK_INVALID @ SANDBOX_ERROR | The Item has no webhook address, or one that cannot be used. | developer | no | | Set it with /item/webhook/update | raw:call /sandbox/item/fire_webhook '"access_token":"'$ACCESS_TOKEN'","webhook_code":"DEFAULT_UPDATE"'
        SANDBOX_PRODUCT_NOT_ENABLED @ SANDBOX_ERROR | A webhook was asked for of a product that the Item has not. | developer | no | | Make the Item with that product |
        SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID @ SANDBOX_ERROR | The transfer cannot step from its status to the event. | developer | no | | Read its status first: pending, posted, settled, funds_available |
        USER_NOT_FOUND @ USER_ERROR | The user does not exist, or its access ended. | developer | no | | Make the user with /user/create |
        INVALID_USER_IDENTITY_DATA @ USER_ERROR | The user's personal data is not complete or not consistent. | developer | no | Please check your name, address and date of birth. | Correct it with /user/update |
        ADDENDUM_NOT_SIGNED @ SIGNAL_ERROR | The contract for Signal is not signed. | developer | no | | Sign it in the Dashboard |
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS @ SIGNAL_ERROR | The account may not use rulesets of Signal. | developer | no | | Ask Plaid, or leave ruleset_key out |
        SIGNAL_TRANSACTION_NOT_FOUND @ SIGNAL_ERROR | No evaluation has this client_transaction_id. | developer | no | | Call /signal/evaluate first, and keep its id |
        ASSETS_UNDER_MANAGEMENT_REQUIRED @ PARTNER_ERROR | The end customer's assets under management are not told. | developer | no | | Add assets_under_management to /partner/customer/create |
        CONTACT_REQUIRED @ PARTNER_ERROR | A contact of the end customer is missing. | developer | no | | Add billing_contact or technical_contact |
        CUSTOMER_ALREADY_CREATED @ PARTNER_ERROR | The end customer exists already. | developer | done | | Go on with /partner/customer/get |
        CUSTOMER_ALREADY_ENABLED @ PARTNER_ERROR | The end customer is enabled already. | developer | done | | Go on |
        CUSTOMER_NOT_FOUND @ PARTNER_ERROR | There is no such end customer. | developer | no | | Make it with /partner/customer/create |
        CUSTOMER_NOT_READY_FOR_ENABLEMENT @ PARTNER_ERROR | Steps are missing before the end customer can go live. | developer | no | | Read its status with /partner/customer/get |
        CUSTOMER_REMOVAL_NOT_ALLOWED @ PARTNER_ERROR | An end customer that is live cannot be removed by a call. | developer | no | | Ask Plaid |
        FLOWDOWN_NOT_COMPLETE @ PARTNER_ERROR | The terms for end customers are not accepted yet. | developer | no | | Accept them in the Dashboard |
        QUESTIONNAIRE_NOT_COMPLETE @ PARTNER_ERROR | The security questionnaire is not finished. | developer | no | | Finish it in the Dashboard |
        INVALID_LOGO @ PARTNER_ERROR | The logo is not a PNG of 1024 by 1024 pixels. | developer | no | | Send another image, base64 |
        LOGO_REQUIRED @ PARTNER_ERROR | A logo is missing. | developer | no | | Send one, base64 PNG |
        OAUTH_REGISTRATION_ERROR @ PARTNER_ERROR | The registration of the end customer with the banks failed. | plaid | later | | Read /partner/customer/oauth_institutions/get; ask Plaid |
        TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION @ TRANSACTIONS_ERROR | The data changed between two pages of one round. | developer | At once, from the cursor that the round began with. | | Drop the round's pages and begin again; transactionsSyncRound does so | path:/transactions/sync
        """
}
