// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Tartan's own codes: those of the service's error bodies, those of the sync engine, and the causes that `tartan why`
/// reports.
enum ServiceTable {
    static let codes = """
        invalid_request | The request does not match the route: a member is missing, unknown or of the wrong type, or the body is not a JSON object. | developer | no | | Correct the request as the message says
        body_too_large | The body is larger than the route allows. | developer | no | | Send a smaller body
        not_found | The path does not exist, or nothing with that ID belongs to the caller; IDs of other users give the same response. | developer | no | | Compare the method and the path with the documentation, and the ID with GET /api/items
        method_not_allowed | The path exists, but does not accept the method of the request. | developer | no | | Use a method that the Allow header names
        precondition_failed | The state is not the one that If-Match names: it has changed since the client read it, and nothing was changed now. | developer | no | | Read the current state in the response, and send the change again with its ETag
        unauthenticated | The request has no valid API key or session token. | developer | no | Please sign in again. | Send Authorization: Bearer with a key from tartan keys create, or a new session token
        forbidden | The route is for the application's back end, or the caller may not do this for that user. | developer | no | | Call it from the back end with an API key and Tartan-User
        host_not_allowed | The request names a host that the service does not serve. | developer | no | | Use the address that the service listens on, or start it with --behind-proxy
        webhook_refused | A webhook was not signed by Plaid for this body within the last five minutes, so it was not stored. | developer | no | | Nothing, if it did not come from Plaid; otherwise make sure that no proxy changes the body and that the clock is correct
        public_token_not_tied | The public token does not come from a Link token that this user was given. | developer | no | This connection was not started by you. Please start again. | Send the link_token of the same session with the exchange
        duplicate_item | The user has already connected this account; a second Item would be billed, and at some banks invalidates the first. | endUser | no | You have already connected this account. | Use the Item that the response names, open Link in update mode for it, or send allow_duplicate
        exchange_in_progress | The same public token is being exchanged at the moment. | nobody | Yes, after a second. | One moment, please. | Send the same request again; it returns the Item
        exchange_unresolved | It is unknown whether Plaid carried out an interrupted exchange; the service resolves this automatically. | nobody | later | We are finishing your connection. | Send the same request again; GET /api/exchanges/unresolved lists such exchanges
        exchange_rolled_back | The exchange was rolled back: the Item was removed at Plaid, and nothing is stored. | endUser | no | Your bank could not be connected. Please try again. | Open Link again
        plaid_error | Plaid rejected the request; the response contains its error code and request ID. | developer | See the code in plaid_error_code. | | Run tartan explain with the code in plaid_error_code
        not_ready | The Item can no longer be read, or its data is not available yet. | endUser | See the next step in the response. | | Check the Item's health with GET /api/items
        removal_unproven | Plaid does not know the Item's access token, which does not prove that the Item is gone, so the Item stays listed. | developer | no | | Check the environment and the client ID, look for the Item in Plaid's dashboard, and repeat the DELETE with ?settled=true if it is gone
        nothing_to_undo | The transaction has no change to undo. | nobody | done | | Nothing
        cost_cap_reached | A request that Plaid bills individually was not sent, because a cost cap is reached. | developer | Yes, after the seconds of Retry-After. | | Use the stored data, wait, or start the service with a higher cap; tartan costs shows the usage
        too_many_requests | A user, a key or a session token sent more requests than its limit allows. | developer | Yes, after the seconds of Retry-After. | Please wait a moment and try again. | Send fewer requests, or start the service with a higher limit
        database_unavailable | The database did not respond in time; nothing was changed. | developer | Yes, after the seconds of Retry-After. | Something went wrong. Please try again. | Check GET /health and the database
        idempotency_key_reused | The Idempotency-Key belongs to an earlier request of the last 24 hours with another route, path or body; nothing was done. | developer | no | | Send a new random key for each new request, and exactly the same request when it is repeated
        idempotency_in_progress | The first request with this Idempotency-Key is not finished; this one was not carried out. | nobody | Yes, after the seconds of Retry-After. | One moment, please. | Send the same request again later; it returns the response of the first one
        idempotency_unresolved | The first request with this Idempotency-Key was interrupted, so it is unknown whether it was carried out. It is not repeated, because that could do it twice. | developer | no | | Read the current state, and send the request with a new key if it is still needed
        internal_error | The service failed; its log says why. | developer | later | Something went wrong. Please try again. | Check the service's log and GET /health
        configuration | The service cannot start with its configuration. | developer | no | | Correct what the message names
        """

    static let engine = """
        noSuchItem | The database has no Item with that ID. | developer | no | | Compare the ID with tartan runs or GET /api/items
        busy | Another worker is syncing the Item at the moment. | nobody | Yes, after a moment. | | Nothing: the other sync is as fresh
        unusableRow | A response has a row without an ID. Nothing of the response was stored, and the cursor did not move. | plaid | later | | Send the request ID of the sync run to Plaid's support
        incompleteResponse | A response lacks a list, an element of a list, or the next cursor. Nothing of it was stored, and the cursor did not move. | plaid | later | | Send the request ID of the sync run to Plaid's support
        cursorStuck | A page of transactions announced more pages without moving the cursor. | plaid | later | | Send the request ID of the sync run to Plaid's support
        tooManyRestarts | Data changed between two pages during every attempt; the Item is retried automatically. | nobody | later | | Nothing
        cursorConflict | Another sync run of the Item was committed in the meantime; this one was dropped, and nothing is lost. | nobody | done | | Nothing
        leaseLost | Another worker took over the Item, because this one was silent for too long or the Item's accounts were chosen again; nothing is lost. | nobody | done | | Nothing; if it happens often, check whether the database or the machine is slow
        notFound | The database has no such row. | developer | no | | Compare the ID
        alreadyExists | A row with that name already exists. | developer | no | | Use another name, or the existing row
        wrongState | The operation does not match the stored state, such as an undo without a change. | developer | no | | Read the row again
        limitReached | A user has as many requests with idempotency keys as are kept. | developer | Yes, when older ones are deleted after 24 hours. | | Send the request without a key, or wait; send keys only with requests that may be repeated
        invalidCursor | The service did not issue this cursor for this query. | developer | no | | Start the list again, without a cursor
        integrity | A row violates a rule of the schema; nothing of the transaction was written. | developer | no | | Report it with the service's log: no valid response causes this
        unopenable | The database cannot be opened; the message says why. | developer | no | | Do what the message says
        unavailable | The database did not respond, or the task was cancelled; nothing was written. | developer | later | | Make sure that the database runs and can be reached; work resumes automatically
        corrupted | A stored value cannot be read. | developer | no | | Restore the database from a backup; the bank's rows return with the next sync runs
        missingKey | There is no vault key. | developer | no | | Set TARTAN_VAULT_KEY or --key-file; tartan vault init creates a key
        malformedKey | The vault key is not in a valid format. | developer | no | | Use the key exactly as tartan vault init wrote it
        unsafeKeyFile | Other users of this machine can read the vault's key file. | developer | no | | Run chmod 600 on the file
        keyFileExists | The key file already exists and is not overwritten. | developer | no | | Use the existing key, or name another file
        tooManyKeys | The vault's key file contains the maximum number of keys; it was not changed. | developer | no | | Run tartan vault retire, which removes keys that are no longer needed
        wrongKey | The vault key is not the one that the database was written with. | developer | no | | Use the key that belongs to this database
        unknownKey | A value was encrypted with a key that this process does not have. | developer | no | | Provide the older key too, until tartan vault rotate has finished
        notAuthentic | An encrypted value was changed or belongs to another row. | developer | no | | Restore the database from a backup; it was modified outside Tartan
        malformedValue | A stored value is not in the format of encrypted values. | developer | no | | Restore the database from a backup
        """

    static let causes = """
        credentialsRefused | Plaid does not accept the client ID or the secret. | developer | no | | Set PLAID_CLIENT_ID and PLAID_SECRET for the environment that the service uses
        accessTokenRefused | Plaid does not accept the Item's access token, which usually belongs to another environment. | developer | no | | Use the environment in which the Item was created, or connect the bank again
        rateLimited | Plaid or the client's own rate limiter allows no more requests for now. | nobody | later | | Nothing; if it persists, send fewer requests
        plaidUnreachable | Plaid could not be reached. | nobody | later | | If it persists, check whether the machine can reach the internet
        strangeAnswer | The response did not come from Plaid, or does not match its documentation. | developer | later | | Check for a proxy between the service and Plaid
        plaidFailed | Plaid returned an internal error. | plaid | later | | If it persists, check status.plaid.com
        notReady | The data is still being fetched from the bank. | nobody | later | | Wait
        consentMissing | The user has not consented to this data. | endUser | no | We need your permission for one more kind of data. | Open Link in update mode
        productNotAvailable | The Item or the bank does not have the requested product. | developer | no | | Request fewer products, or create the Item with that product
        bankNotSupported | The bank is no longer supported, or not for this product. | bank | no | This bank is no longer supported. | Offer another bank
        incompleteData | Values are missing or unreadable in the latest responses; rows are stored with the values that they have. | plaid | done | | If the values are needed, send the request IDs to Plaid's support
        dataKeptChanging | Data changed during every attempt to read it. | nobody | later | | Nothing
        vaultCannotOpen | The vault key cannot decrypt the Item's access token. | developer | no | | Use the key that belongs to this database
        databaseFailed | The database failed while the Item was being synced. | developer | later | | Make sure that the database runs; tartan doctor checks it
        lastRunFailed | The last sync run ended with the error shown in the Item's health. | nobody | See the Item's health. | | Do what the Item's health requires
        runFailed | The last sync run ended with an error. | developer | See the entry of the error's code. | | Run tartan explain with the error's code
        webhookFailed | A webhook was stored but could not be processed. | developer | no | | Fix the cause, then run tartan webhooks replay
        webhooksWait | Webhooks are waiting to be processed and no worker is running. | developer | done | | Start tartan serve or tartan worker on this database
        noWebhooks | No webhook has ever arrived for the Item, so it is updated only by polling. | developer | done | | Set --webhook-url to a URL that Plaid can reach; tartan doctor checks it
        neverRead | The Item has not been synced yet. | nobody | done | | Wait a moment
        noTransactionsProduct | The Item was created without transactions. | developer | no | | Open Link in update mode with transactions among additional_consented_products
        accountsNotRead | Only the transactions of selected accounts are synced. | nobody | done | | Run tartan streams to list them, or with --all to sync all accounts again
        initialPending | Plaid has not fetched the latest days from the bank yet. | nobody | later | We are fetching your transactions. | Wait
        historyPending | Plaid is still fetching older transactions. | nobody | later | Older transactions are on their way. | Wait
        bankHasNone | The bank has no transactions for the synced accounts. | nobody | done | There are no transactions yet. | Nothing
        noAccountsShown | The login no longer shows any account. | endUser | no | Your bank no longer shows any account. | Open Link in update mode with account selection
        stale | The data is older than its freshness target. | developer | later | | Start tartan serve or tartan worker, or more of them
        beingRead | A worker is syncing the Item now. | nobody | done | | Wait a moment
        workerDied | A worker was killed while it synced the Item; nothing was partially written. | nobody | done | | Nothing: any worker can sync it again
        noWorker | The Item is due and no worker is running. | developer | done | | Start tartan serve or tartan worker on this database
        workersBehind | The Item is due and the workers are busy with other Items. | developer | done | | Start more workers
        """
}
