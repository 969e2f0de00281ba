/// Rate limits, the Sandbox's own errors, users and partners.
enum LimitErrorTable {
    static let text = """
        RATE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many calls of this sort, Sandbox logins tried in production, or too many tries of one user in Link. | developer | later |  | Spread calls over time; react to webhooks and do not poll; a user who is kept out waits a day or two
        ACCOUNTS_LIMIT @ RATE_LIMIT_EXCEEDED | Too many /accounts/get. | developer | later | | Keep the accounts; they come with most other answers |
        ADDITION_LIMIT @ RATE_LIMIT_EXCEEDED | Too many new Items in a short time, or more Items than the environment allows. | developer | later |  | Let users connect a little later
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
        INSTITUTION_RATE_LIMIT @ RATE_LIMIT_EXCEEDED | Too many calls reach one bank at the time, perhaps not only yours. | developer | minutes | Your bank is busy. Please try again in some minutes. | Spread Items of one bank over time
        CREDITS_EXHAUSTED @ RATE_LIMIT_EXCEEDED | The free calls, or the Items that are free, are used up. | developer | no |  | Ask for full production in the Dashboard, or test in the Sandbox
        TRIAL_CONNECTION_LIMIT @ RATE_LIMIT_EXCEEDED | The trial allows no more Items. | developer | no | | Ask for full production in the Dashboard
        SANDBOX_WEBHOOK_INVALID @ SANDBOX_ERROR | The Item has no webhook address, or one that cannot be used. | developer | no | | Set it with /item/webhook/update | raw:call /sandbox/item/fire_webhook '"access_token":"'$ACCESS_TOKEN'","webhook_code":"DEFAULT_UPDATE"'
        SANDBOX_PRODUCT_NOT_ENABLED @ SANDBOX_ERROR | A webhook was asked for of a product that the Item has not. | developer | no | | Make the Item with that product |
        SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID @ SANDBOX_ERROR | The transfer cannot step from its status to the event. | developer | no | | Read its status first: pending, posted, settled, funds_available |
        USER_NOT_FOUND @ USER_ERROR | The user does not exist, or its access ended. | developer | no | | Make the user with /user/create |
        INVALID_USER_IDENTITY_DATA @ USER_ERROR | A phone number, e-mail address, date of birth or address of the user is not valid or not complete; the message names it. | developer | no | Please check your name, address and date of birth. | Correct it with /user/update
        ADDENDUM_NOT_SIGNED @ SIGNAL_ERROR | The call needs Signal, and the contract for Signal is not signed. | developer | no |  | Ask Plaid for it, or read /accounts/balance/get
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS @ SIGNAL_ERROR | The ruleset uses Signal's scores, and the account has balances only. | developer | no |  | Name a ruleset of balances only, or ask Plaid for the scores
        CLIENT_TRANSACTION_ID_ALREADY_IN_USE @ SIGNAL_ERROR | The client_transaction_id was used for another evaluation. | developer | With a new id. | | Use a new id for each evaluation, also of the same amount and user | path:/signal/evaluate
        INVALID_CONFIGURATION_STATE @ SIGNAL_ERROR | The account opted out of the default ruleset without having Signal's scores. | plaid | no | | Name a ruleset_key for now; ask Plaid to set the account right | path:/signal/evaluate
        RULESET_NOT_FOUND @ SIGNAL_ERROR | There is no ruleset of this name, or no default one, in this environment. | developer | no | | Make it in the Dashboard; Sandbox and production have rulesets of their own | path:/signal/evaluate
        SIGNAL_TRANSACTION_NOT_INITIATED @ SIGNAL_ERROR | A return was reported of a payment that was reported as never made. | developer | no | | Call /signal/decision/report with initiated true first | path:/signal/return/report
        SIGNAL_TRANSACTION_NOT_FOUND @ SIGNAL_ERROR | No evaluation has this client_transaction_id. | developer | no | | Call /signal/evaluate first, and keep its id |
        ASSETS_UNDER_MANAGEMENT_REQUIRED @ PARTNER_ERROR | The end customer's assets under management are not told. | developer | no | | Add assets_under_management to /partner/customer/create |
        CONTACT_REQUIRED @ PARTNER_ERROR | A contact of the end customer is missing. | developer | no |  | Add billing_contact or technical_contact, or fill them in in the Dashboard
        CUSTOMER_ALREADY_CREATED @ PARTNER_ERROR | The end customer exists already. | developer | done |  | Go on with /partner/customer/get; look why it was made twice
        CUSTOMER_ALREADY_ENABLED @ PARTNER_ERROR | The end customer is enabled already. | developer | done | | Go on |
        CUSTOMER_NOT_FOUND @ PARTNER_ERROR | There is no such end customer in this environment. | developer | no |  | Make it with /partner/customer/create
        CUSTOMER_NOT_READY_FOR_ENABLEMENT @ PARTNER_ERROR | The end customer waits for Plaid's approval, or was refused. | plaid | Yes, once its status says that it is ready. |  | Read its status with /partner/customer/get
        CUSTOMER_REMOVAL_NOT_ALLOWED @ PARTNER_ERROR | An end customer that is live cannot be removed by a call. | developer | no | | Ask Plaid |
        FLOWDOWN_NOT_COMPLETE @ PARTNER_ERROR | The terms for end customers are not accepted yet. | developer | no | | Accept them in the Dashboard |
        QUESTIONNAIRE_NOT_COMPLETE @ PARTNER_ERROR | The security questionnaire is not finished. | developer | no | | Finish it in the Dashboard |
        INVALID_LOGO @ PARTNER_ERROR | The logo is not a PNG of 1024 by 1024 pixels. | developer | no | | Send another image, base64 |
        LOGO_REQUIRED @ PARTNER_ERROR | A logo is missing: create_link_customization with the consent pane of both names needs one. | developer | no |  | Send one, base64 PNG
        OAUTH_REGISTRATION_ERROR @ PARTNER_ERROR | The registration of the end customer with the banks lacks something; the message names it. | developer | no |  | Complete the named fields in the end customer's compliance center in the Dashboard
        TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION @ TRANSACTIONS_ERROR | The data changed between two pages of one round. | developer | At once, from the cursor that the round began with. | | Drop the round's pages and begin again; transactionsSyncRound does so | path:/transactions/sync
        """
}
