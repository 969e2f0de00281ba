/// Webhooks about Items, Link and transactions.
enum ItemWebhookTable {
    static let text = """
        ITEM/ERROR > - | The Item stopped working; the member error says why, mostly ITEM_LOGIN_REQUIRED. | endUser | done | Your bank needs your attention. | Read error; most are mended in Link's update mode | fire
        ITEM/LOGIN_REPAIRED > healthy | The Item works again, without this application's doing. | nobody | done | | Take back the request to the user, and synchronise | fire
        ITEM/NEW_ACCOUNTS_AVAILABLE > - | The user has new accounts at the bank. | endUser | done | There are new accounts at your bank. Do you want to add them? | Offer update mode with account selection; in Europe connect the bank anew and remove the old Item | fire
        ITEM/PENDING_DISCONNECT > pendingDisconnect | The connection ends within days unless its user renews it (United States and Canada). | endUser | done | Please renew the connection to your bank. | Open Link in update mode before then | fire
        ITEM/PENDING_EXPIRATION > pendingExpiration | The consent ends within days unless its user renews it (Europe). | endUser | done | Please renew the permission at your bank. | Open Link in update mode before consent_expiration_time
        ITEM/USER_PERMISSION_REVOKED > revoked | The user took the permission back. | developer | done | You have ended the connection to this bank. | Offer update mode; where no Link token can be made for it, call /item/remove and make a new Item. Delete the data; tokenized numbers are void | fire
        ITEM/USER_ACCOUNT_REVOKED > - | The user stopped sharing one account. | developer | done | You no longer share one of your accounts with us. | Stop using that account and its numbers, delete its data; update mode lets the user share it again | fire
        ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED > - | The Item's webhook address was changed; this is the proof. | nobody | done | | Nothing | raw:call /item/webhook/update '"access_token":"'$ACCESS_TOKEN'","webhook":"'$WEBHOOK'"'
        PROCESSOR_TOKEN/WEBHOOK_UPDATE_ACKNOWLEDGED | A processor's webhook address was changed; this is the proof. | nobody | done | | Nothing
        TRANSACTIONS/SYNC_UPDATES_AVAILABLE | There are changes to fetch; the members tell whether the last 30 days and the whole history are there. | developer | done | | Call /transactions/sync from the stored cursor until has_more is false | fire
        TRANSACTIONS/RECURRING_TRANSACTIONS_UPDATE | Recurring streams changed. | developer | done | | Call /transactions/recurring/get | fire
        TRANSACTIONS/INITIAL_UPDATE | The first 30 days are there, also after another choice of accounts (users of /transactions/get). | developer | done |  | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead
        TRANSACTIONS/HISTORICAL_UPDATE | The whole history is there, also after another choice of accounts (users of /transactions/get). | developer | done |  | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead
        TRANSACTIONS/DEFAULT_UPDATE | There are new transactions (users of /transactions/get). | developer | done | | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead | fire
        TRANSACTIONS/TRANSACTIONS_REMOVED | Transactions went away (users of /transactions/get). | developer | done | | Delete the named ids; /transactions/sync tells the same as removed
        AUTH/AUTOMATICALLY_VERIFIED | The micro-deposits were seen by themselves; the account is verified. | developer | done | Your account is verified. | Call /auth/get | raw:call /sandbox/item/set_verification_status '"access_token":"'$ACCESS_TOKEN'","account_id":"'$ACCOUNT_ID'","verification_status":"automatically_verified"'
        AUTH/VERIFICATION_EXPIRED | The automatic micro-deposits were not seen within seven days. | endUser | done | The verification ran out. Please connect the account again. | Remove the Item, open Link anew
        AUTH/DEFAULT_UPDATE | Account or routing numbers changed. | developer | done |  | Stop using the old numbers of the named accounts; call /auth/get and replace them | fire
        AUTH/PRODUCT_PERMISSIONS_REQUIRED | The user has to allow account numbers at the bank. | endUser | done | We need your permission to use this account. | Open Link in update mode with auth in products
        AUTH/SMS_MICRODEPOSITS_VERIFICATION | The user answered the text message about micro-deposits. | developer | done | | Call /auth/get when the status says MANUALLY_VERIFIED | fire
        IDENTITY/DEFAULT_UPDATE | Names or addresses changed. | developer | done | | Call /identity/get
        IDENTITY/PRODUCT_PERMISSIONS_REQUIRED | The user has to allow identity data at the bank. | endUser | done | We need your permission to read your name and address. | Open Link in update mode with identity in products
        LINK/EVENTS | The events of a Link session so far, in one batch; a later batch repeats the earlier ones. | nobody | done |  | Keep them for analysis, each event_id once
        LINK/ITEM_ADD_RESULT | An Item was added in a session with several. | developer | done | | Exchange the public token
        LINK/SESSION_FINISHED | A Link session ended; it says how, with the public tokens. | developer | done | | Exchange the public tokens, within 30 minutes
        LINK_DELIVERY/DELIVERY_STATUS | Whether the message with the Link address arrived. | developer | done | | When it failed, reach the user in another way
        LINK_DELIVERY/LINK_CALLBACK | A session opened from a message reports an event, an exit or its success. | developer | done |  | On success exchange the public token
        LAYER/LAYER_AUTHENTICATION_PASSED | The user proved the phone number in Layer. | nobody | done |  | Ask for no code of your own for this phone number
        ISSUES/ISSUE_RESOLVED | A reported issue with a bank is solved. | developer | done | | Try again what failed
        DASHBOARD_CONFIGURED_ALERT/INSTITUTION_STATUS_ALERT_TRIGGERED | A bank's health meets the conditions of an alert set in the Dashboard. | bank | done | Your bank has a disturbance at the moment. | Tell users of that bank
        INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE | Investment transactions are new or were cancelled. | developer | done | | Call /investments/transactions/get | fire
        INVESTMENTS_TRANSACTIONS/HISTORICAL_UPDATE | The history of investment transactions is there, after a fetch in the background. | developer | done |  | Call /investments/transactions/get
        HOLDINGS/DEFAULT_UPDATE | Holdings or prices changed. | developer | done | | Call /investments/holdings/get | fire
        LIABILITIES/DEFAULT_UPDATE | Loans or cards changed; the members name the accounts. | developer | done | | Call /liabilities/get | fire
        """
}
