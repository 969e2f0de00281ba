/// Tartan's own words: codes of the service's error bodies, codes of its engine, and the causes that `tartan why` names.
enum ServiceTable {
    static let codes = """
        invalid_request | The request is not what the route takes: a member is missing, of a wrong type, unknown, or the body is no JSON object. | developer | no | | Correct the request as the message says
        body_too_large | The body is larger than the route takes. | developer | no | | Send a smaller body
        not_found | There is no such route, or nothing of that id belongs to the caller; what is somebody else's answers the same. | developer | no | | Compare the method and the path with the documentation, and the id with GET /api/items
        unauthenticated | The request carries no API key and no session token that is valid. | developer | no | Please sign in again. | Send Authorization: Bearer with a key from tartan keys create, or a fresh session token
        forbidden | The route is for the application's back end, or the caller may not do this for that user. | developer | no | | Call it from the back end with an API key and Tartan-User
        host_not_allowed | The request names a host that the service does not answer to. | developer | no | | Call the address that the service listens on, or start it with --behind-proxy
        webhook_refused | A delivery was not signed by Plaid for this body within the last five minutes, and was not stored. | developer | no | | Nothing, where somebody else sent it; otherwise see that no proxy changes the body, and that the clock is right
        public_token_not_tied | The public token does not belong to a Link token that this user was given. | developer | no | This connection was not started by you. Please start again. | Send the link_token of the same visit with the exchange
        duplicate_item | The user has connected this account already; a second Item would be billed, and at some banks ends the first. | endUser | no | You have connected this account already. | Use the Item that the body names, open Link in update mode for it, or send allow_duplicate
        exchange_in_progress | The same public token is being exchanged at this moment. | nobody | Yes, after a second. | One moment, please. | Send the same request again; it answers with the Item
        exchange_unresolved | It is not known whether Plaid carried out an exchange that broke off; the service finds out by itself. | nobody | later | We are finishing your connection. | Send the same request again; GET /api/exchanges/unresolved lists such exchanges
        exchange_rolled_back | The exchange was undone: the Item was removed at Plaid, and nothing is stored. | endUser | no | Your bank could not be connected. Please try again. | Open Link anew
        plaid_error | Plaid did not carry out the call; the body names its code and request id. | developer | As the code in plaid_error_code says. | | Explain the code in plaid_error_code
        not_ready | The Item cannot be read any more, or the data is not there yet. | endUser | As the next step in the body says. | | Look at the Item's health with GET /api/items
        removal_unproven | Plaid does not know the Item's access token, which does not prove that the Item is gone; it stays listed. | developer | no | | Check the environment and the client ID, look for the Item in Plaid's dashboard, and repeat the DELETE with ?settled=true if it is gone
        nothing_to_undo | There is no change of the transaction that could be undone. | nobody | done | | Nothing
        cost_cap_reached | A call that Plaid bills one by one was not made, since a cap is reached. | developer | Yes, after the seconds of Retry-After. | | Read what is stored, wait, or start the service with a higher cap; tartan costs shows what was used
        too_many_requests | A user, a key or a session token sent more requests than its limit allows. | developer | Yes, after the seconds of Retry-After. | Please wait a moment and try again. | Send fewer requests, or start the service with a higher limit
        database_unavailable | The database did not answer in time; nothing was changed. | developer | Yes, after the seconds of Retry-After. | Something went wrong. Please try again. | Look at GET /health and at the database
        internal_error | The service failed; its log says why. | developer | later | Something went wrong. Please try again. | Look at the service's log and at GET /health
        configuration | The service cannot be started as it is configured. | developer | no | | Correct what the message names
        """

    static let engine = """
        noSuchItem | The database has no Item of that id. | developer | no | | Compare the id with tartan runs or GET /api/items
        busy | Another worker reads the Item at this moment. | nobody | Yes, after a moment. | | Nothing: what it brings is as fresh
        unusableRow | A response has a row without its id. Nothing of the response was stored, and the cursor did not move. | plaid | later | | Send the request id of the sync run to Plaid's support
        incompleteResponse | A response lacks a list, an element of a list, or what tells where to go on. Nothing of it was stored, and the cursor did not move. | plaid | later | | Send the request id of the sync run to Plaid's support
        cursorStuck | A page of transactions promised more without moving the cursor. | plaid | later | | Send the request id of the round to Plaid's support
        tooManyRestarts | Data changed between two pages of every attempt; the Item is tried again by itself. | nobody | later | | Nothing
        cursorConflict | Another round of the Item was committed meanwhile; this one was dropped, and nothing is lost. | nobody | done | | Nothing
        leaseLost | Another worker took the Item over, because this one was silent for too long or the Item's accounts were chosen anew; nothing is lost. | nobody | done | | Nothing; if it happens often, look whether the database or the machine is slow
        notFound | The database has no such row. | developer | no | | Compare the id
        alreadyExists | A row of that name is stored already. | developer | no | | Use another name, or the row that is there
        wrongState | What was asked does not fit what is stored, such as undoing where nothing was done. | developer | no | | Read the row again
        invalidCursor | The place to go on from is not one that the service gave out for this query. | developer | no | | Begin the list anew, without a cursor
        integrity | A row breaks a rule of the schema, and nothing of the transaction was written. | developer | no | | Report it with the service's log: no valid answer does this
        unopenable | The database cannot be opened; the message says why. | developer | no | | Do what the message says
        unavailable | The database did not answer, or the task was cancelled; nothing was written. | developer | later | | See that the database runs and can be reached; work resumes by itself
        corrupted | A stored value cannot be read. | developer | no | | Restore the database from a copy; rows of the bank come back with the next rounds
        missingKey | There is no vault key. | developer | no | | Set TARTAN_VAULT_KEY or --key-file; tartan vault init makes a key
        malformedKey | The vault's key is no key. | developer | no | | Use the key as tartan vault init wrote it
        unsafeKeyFile | Other people of this machine could read the vault's key file. | developer | no | | chmod 600 the file
        keyFileExists | There is a key file already, and it is not written over. | developer | no | | Use the key that is there, or name another file
        tooManyKeys | The vault's key file holds as many keys as it may; it was not changed. | developer | no | | Run tartan vault retire, which drops the keys that nothing needs
        wrongKey | The vault's key is not the one that the database was written with. | developer | no | | Use the key that belongs to this database
        unknownKey | A value was sealed with a key that this process does not have. | developer | no | | Give the older key too, until tartan vault rotate has finished
        notAuthentic | A sealed value was changed or belongs to another row. | developer | no | | Restore the database from a copy; somebody has written into it
        malformedValue | A sealed value is none. | developer | no | | Restore the database from a copy
        """

    static let causes = """
        credentialsRefused | Plaid does not know the client id or the secret. | developer | no | | Set PLAID_CLIENT_ID and PLAID_SECRET of the environment that the service talks to
        accessTokenRefused | Plaid does not accept the Item's access token, mostly one of another environment. | developer | no | | Use the environment in which the Item was made, or connect the bank anew
        rateLimited | Plaid or the client's own budget allows no more calls for now. | nobody | later | | Nothing; if it lasts, make fewer calls
        plaidUnreachable | Plaid could not be reached. | nobody | later | | See whether the machine reaches the internet, if it lasts
        strangeAnswer | What answered was not Plaid, or not as documented. | developer | later | | Look for a proxy between the service and Plaid
        plaidFailed | Plaid failed with an error of its own. | plaid | later | | Look at status.plaid.com, if it lasts
        notReady | The data is still being fetched from the bank. | nobody | later | | Wait
        consentMissing | The user has not consented to what is read. | endUser | no | We need your permission for one more kind of data. | Open Link in update mode
        productNotAvailable | The Item or the bank does not have what is asked for. | developer | no | | Ask for less, or make the Item with that product
        bankNotSupported | The bank is not supported any more, or not for this. | bank | no | This bank is not supported any more. | Offer another bank
        incompleteData | Values are missing or unreadable in the latest responses; rows are kept with what they have. | plaid | done | | Send the request ids to Plaid's support, if the values are needed
        dataKeptChanging | Data changed under every attempt to read it. | nobody | later | | Nothing
        vaultCannotOpen | The vault's key does not open the Item's access token. | developer | no | | Use the key that belongs to this database
        databaseFailed | The database failed while the Item was read. | developer | later | | See that it runs; tartan doctor checks it
        lastRoundFailed | The last round ended with the error that the Item's health tells of. | nobody | As the health says. | | Do what the health asks for
        roundFailed | The last round ended with an error. | developer | As the error's own entry says. | | Explain the error's code
        webhookFailed | A webhook was stored and could not be processed. | developer | no | | tartan webhooks replay, once the cause is mended
        webhooksWait | Webhooks wait to be processed and nobody does it. | developer | done | | Start tartan serve or tartan worker on this database
        noWebhooks | No webhook has ever come for the Item, so that it is read by polling alone. | developer | done | | Set --webhook-url to an address that Plaid can reach; tartan doctor checks it
        neverRead | The Item has not been read yet. | nobody | done | | Wait a moment
        noTransactionsProduct | The Item was made without transactions. | developer | no | | Open Link in update mode with transactions among additional_consented_products
        accountsNotRead | Only chosen accounts' transactions are read. | nobody | done | | tartan streams tells which, and reads all again with --all
        initialPending | Plaid has not fetched the latest days from the bank yet. | nobody | later | We are fetching your transactions. | Wait
        historyPending | Plaid is still fetching older transactions. | nobody | later | Older transactions are on their way. | Wait
        bankHasNone | The bank has no transactions of the accounts that are read. | nobody | done | There are no transactions yet. | Nothing
        noAccountsShown | The login shows no account any more. | endUser | no | Your bank shows no account any more. | Open Link in update mode with account selection
        stale | The data is older than its target. | developer | later | | Start tartan serve or tartan worker, or more of them
        beingRead | A worker is reading the Item now. | nobody | done | | Wait a moment
        workerDied | A worker was killed while it read the Item; nothing was half written. | nobody | done | | Nothing: any worker reads it anew
        noWorker | The Item is due and no worker runs. | developer | done | | Start tartan serve or tartan worker on this database
        workersBehind | The Item is due and the workers are busy with others. | developer | done | | Start more workers
        """
}
