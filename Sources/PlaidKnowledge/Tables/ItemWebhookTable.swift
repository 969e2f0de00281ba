// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Webhooks about Items, Link and transactions.
enum ItemWebhookTable {
    static let text = """
        ITEM/ERROR > - | The Item stopped working; its error says why, usually ITEM_LOGIN_REQUIRED. | endUser | done | Your bank needs your attention. | Read error; update mode repairs most of them | fire
        ITEM/LOGIN_REPAIRED > healthy | The Item works again, without any action by this application. | nobody | done | | Withdraw the prompt to the user, and sync the Item | fire
        ITEM/NEW_ACCOUNTS_AVAILABLE > - | The user has new accounts at the bank. | endUser | done | There are new accounts at your bank. Do you want to add them? | Offer update mode with account selection; in Europe, connect the bank again and remove the old Item | fire
        ITEM/PENDING_DISCONNECT > pendingDisconnect | The connection ends within days unless the user renews it (United States and Canada). | endUser | done | Please renew the connection to your bank. | Open Link in update mode before then | fire
        ITEM/PENDING_EXPIRATION > pendingExpiration | The consent expires within days unless the user renews it (Europe). | endUser | done | Please renew the permission at your bank. | Open Link in update mode before consent_expiration_time
        ITEM/USER_PERMISSION_REVOKED > revoked | The user revoked the permission. | developer | done | You have ended the connection to this bank. | Offer update mode; if no Link token can be created for the Item, call /item/remove and create a new one. Delete the data; tokenized numbers are no longer valid | fire
        ITEM/USER_ACCOUNT_REVOKED > - | The user stopped sharing one account. | developer | done | You no longer share one of your accounts with us. | Stop using that account and its numbers, delete its data; update mode lets the user share it again | fire
        ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED > - | The Item's webhook URL was changed; this webhook confirms it. | nobody | done | | Nothing | raw:tartan sandbox trigger webhook-updated --item $ITEM_ID --webhook $WEBHOOK
        PROCESSOR_TOKEN/WEBHOOK_UPDATE_ACKNOWLEDGED | A processor's webhook URL was changed; this webhook confirms it. | nobody | done | | Nothing
        TRANSACTIONS/SYNC_UPDATES_AVAILABLE | Changes are available; the webhook says whether the last 30 days and the complete history are available. | developer | done | | Call /transactions/sync from the stored cursor until has_more is false | fire
        TRANSACTIONS/RECURRING_TRANSACTIONS_UPDATE | Recurring streams changed. | developer | done | | Call /transactions/recurring/get | fire
        TRANSACTIONS/INITIAL_UPDATE | The first 30 days are available, also after a new choice of accounts (for users of /transactions/get). | developer | done | | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead
        TRANSACTIONS/HISTORICAL_UPDATE | The complete history is available, also after a new choice of accounts (for users of /transactions/get). | developer | done | | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead
        TRANSACTIONS/DEFAULT_UPDATE | New transactions are available (for users of /transactions/get). | developer | done | | With /transactions/sync wait for SYNC_UPDATES_AVAILABLE instead | fire
        TRANSACTIONS/TRANSACTIONS_REMOVED | Transactions were removed (for users of /transactions/get). | developer | done | | Delete the rows with these IDs; /transactions/sync lists the same ones under removed
        AUTH/AUTOMATICALLY_VERIFIED | The micro-deposits were verified automatically. | developer | done | Your account is verified. | Call /auth/get | raw:tartan sandbox trigger microdeposits-verified --item $ITEM_ID --account $ACCOUNT_ID
        AUTH/VERIFICATION_EXPIRED | The automatic micro-deposits did not arrive within seven days. | endUser | done | The verification expired. Please connect the account again. | Remove the Item and open Link again
        AUTH/DEFAULT_UPDATE | Account or routing numbers changed. | developer | done |  | Stop using the old numbers of the named accounts; call /auth/get and replace them | fire
        AUTH/PRODUCT_PERMISSIONS_REQUIRED | The user has to grant access to account numbers at the bank. | endUser | done | We need your permission to use this account. | Open Link in update mode with auth in products
        AUTH/SMS_MICRODEPOSITS_VERIFICATION | The user replied to the text message about micro-deposits. | developer | done | | Call /auth/get when the status is MANUALLY_VERIFIED | fire
        IDENTITY/DEFAULT_UPDATE | Names or addresses changed. | developer | done | | Call /identity/get
        IDENTITY/PRODUCT_PERMISSIONS_REQUIRED | The user has to grant access to identity data at the bank. | endUser | done | We need your permission to read your name and address. | Open Link in update mode with identity in products
        LINK/EVENTS | The events of a Link session so far, in one batch; a later batch repeats the earlier events. | nobody | done | | Store each event_id once, for analysis
        LINK/ITEM_ADD_RESULT | An Item was added in a session that can add several. | developer | done | | Exchange the public token
        LINK/SESSION_FINISHED | A Link session ended; the webhook contains its status and its public tokens. | developer | done | | Exchange the public tokens, within 30 minutes
        LINK_DELIVERY/DELIVERY_STATUS | Reports whether the message with the Link URL was delivered. | developer | done | | If delivery failed, contact the user in another way
        LINK_DELIVERY/LINK_CALLBACK | A session opened from a message reports an event, an exit or a success. | developer | done | | On success, exchange the public token
        LAYER/LAYER_AUTHENTICATION_PASSED | The user verified the phone number in Layer. | nobody | done | | Do not send your own code to this phone number
        ISSUES/ISSUE_RESOLVED | A reported issue with a bank is resolved. | developer | done | | Retry what failed
        DASHBOARD_CONFIGURED_ALERT/INSTITUTION_STATUS_ALERT_TRIGGERED | A bank's status meets the conditions of an alert configured in the Dashboard. | bank | done | Your bank is having problems at the moment. | Tell the users of that bank
        INVESTMENTS_TRANSACTIONS/DEFAULT_UPDATE | Investment transactions were added or cancelled. | developer | done | | Call /investments/transactions/get | fire
        INVESTMENTS_TRANSACTIONS/HISTORICAL_UPDATE | The history of investment transactions is available after an asynchronous fetch. | developer | done | | Call /investments/transactions/get
        HOLDINGS/DEFAULT_UPDATE | Holdings or prices changed. | developer | done | | Call /investments/holdings/get | fire
        LIABILITIES/DEFAULT_UPDATE | Loans or cards changed; the webhook names the accounts. | developer | done | | Call /liabilities/get | fire
        """
}
