// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Errors of the request itself: its form, its values, its credentials.
enum RequestErrorTable {
    static let text = """
        MISSING_FIELDS @ INVALID_REQUEST | Required fields are missing; the message names them. | developer | no | | Add these fields | raw:call /accounts/get '"options":{}'
        UNKNOWN_FIELDS @ INVALID_REQUEST | The request has fields that the endpoint does not know; the message names them. | developer | no | | Remove or rename these fields | raw:call /item/get '"access_token":"'$ACCESS_TOKEN'","colour":"red"'
        INVALID_FIELD @ INVALID_REQUEST | A field has the wrong type or a value that is not allowed, also by business rules: a declined authorization, a redirect URI that is not on the list. The message names it. | developer | no | | Correct this field | raw:call /transactions/sync '"access_token":"'$ACCESS_TOKEN'","count":0'
        INVALID_BODY @ INVALID_REQUEST | The body is not JSON. | developer | no | | Send a JSON object with Content-Type: application/json | raw:curl -s $PLAID_URL/item/get -H 'Content-Type: application/json' -d 'not json'
        INVALID_HEADERS @ INVALID_REQUEST | A header is missing or wrong, usually Content-Type. | developer | no | | Check Content-Type, Plaid-Version and the headers with credentials
        INVALID_CONFIGURATION @ INVALID_REQUEST | An object in /link/token/create does not have the documented form. | developer | no | | Compare its field names with the API reference
        INVALID_ACCOUNT_NUMBER @ INVALID_REQUEST | The account number entered in Link does not match the last digits of the chosen account, or that account cannot be debited. | endUser | no | Please check the account number, or choose a checking account. | Let the user try again in Link
        INCOMPATIBLE_API_VERSION @ INVALID_REQUEST | The request uses fields that this API version no longer accepts, usually public_key. | developer | no | | Send client_id and secret, and Plaid-Version: 2020-09-14 or no version
        NOT_FOUND @ INVALID_REQUEST | The endpoint does not exist. | developer | no | | Check the path and the host | raw:call /no/such/endpoint '"x":1'
        FAILED_PRECONDITION @ INVALID_REQUEST | Something has to happen before this request, such as the end of a Link session or the connection of an Item. | developer | Yes, after that has happened. | | Wait for LINK/SESSION_FINISHED, or connect an Item first | path:/accounts/get
        NO_LONGER_AVAILABLE @ INVALID_REQUEST | The endpoint no longer exists. | developer | no | | Migrate to its successor
        SANDBOX_ONLY @ INVALID_REQUEST | A /sandbox endpoint was called in another environment. | developer | no | | Keep test requests out of production code
        INVALID_API_KEYS @ INVALID_INPUT | The client ID and the secret do not match in this environment. | developer | no | | Copy this environment's own secret from the Dashboard; tartan doctor checks it
        INVALID_ACCESS_TOKEN @ INVALID_INPUT | The access token is unknown, truncated, or from another environment. | developer | no | | Check that it was stored completely and belongs to this environment | raw:call /item/get '"access_token":"access-sandbox-0"'
        INVALID_PUBLIC_TOKEN @ INVALID_INPUT | The public token was already used, is older than 30 minutes, or is from another environment. | developer | no | Please connect your bank again. | Exchange each public token once, immediately; otherwise open Link again | raw:call /item/public_token/exchange '"public_token":"public-sandbox-00000000-0000-0000-0000-000000000000"'
        INVALID_LINK_TOKEN @ INVALID_INPUT | The Link token has expired (after four hours; thirty minutes in update mode), was used, is from another environment, or was invalidated by too many wrong logins. | developer | no | Please try again. | Create a new one with /link/token/create each time Link opens
        INVALID_PROCESSOR_TOKEN @ INVALID_INPUT | The processor token is unknown or from another environment. | developer | no | | Create a new one with /processor/token/create, or in the Sandbox with /sandbox/processor_token/create
        INVALID_AUDIT_COPY_TOKEN @ INVALID_INPUT | The audit copy token is unknown or was revoked. | developer | no | | Create a new one with /asset_report/audit_copy/create
        INVALID_USER_TOKEN @ INVALID_INPUT | The user token is unknown, or belongs to another user or environment. | developer | no | | Create the user with /user/create and store its token
        INVALID_USER_ID @ INVALID_INPUT | The user ID is empty, unknown, or another value, such as your own client_user_id or a user token. | developer | no | | Use the ID that /user/create returned; it begins with usr_
        PROFILE_AUTHENTICATION_FAILED @ INVALID_INPUT | The user entered three wrong codes for the saved phone number. | endUser | no | We could not verify your phone number. Please continue without it. | Open Link without Layer
        PROFILE_ACCESS_FORBIDDEN @ INVALID_INPUT | This application may not read the user's profile. | developer | no | | Open Link without Layer; ask Plaid
        INVALID_ACCOUNT_ID @ INVALID_INPUT | The account does not belong to this Item, was closed, is no longer shared, or has a new ID. IDs are case-sensitive. | developer | no | | Call /accounts/get again; in update mode the user can share the account again | path:/accounts/get
        INVALID_INSTITUTION @ INVALID_INPUT | No bank has this ID. | developer | no | | Search with /institutions/search | raw:call /institutions/get_by_id '"institution_id":"ins_0","country_codes":["US"]'
        INVALID_PRODUCT @ INVALID_INPUT | The application may not use this product, or Link does not accept its name, as with balance. | developer | no | | Request the product in the Dashboard, or correct its name | path:/auth/get
        INVALID_LINK_CUSTOMIZATION @ INVALID_INPUT | The Link customization has no published use case, or lacks the required account selection. | developer | no | | Complete and publish the customization in the Dashboard
        INVALID_STRIPE_ACCOUNT @ INVALID_INPUT | Stripe rejected the account; the message contains Stripe's reason. | developer | no | | Read the message; check the connection to Stripe in the Dashboard
        INVALID_WEBHOOK_VERIFICATION_KEY_ID @ INVALID_INPUT | The key ID in a webhook's signature is unknown in this environment. | developer | no | | Send the request to the environment that sent the webhook; otherwise reject the webhook | raw:call /webhook_verification_key/get '"key_id":"no-such-key"'
        INCORRECT_DEPOSIT_VERIFICATION @ INVALID_INPUT | The code or the amounts of the micro-deposits are wrong. | endUser | no | That does not match the deposit. Please check your statement again. | Open Link again; three attempts are allowed
        TOO_MANY_VERIFICATION_ATTEMPTS @ INVALID_INPUT | The micro-deposits were verified with wrong values three times. | endUser | no | There were too many wrong attempts. Please connect the account again. | Remove the Item and open Link for a new one
        DIRECT_INTEGRATION_NOT_ENABLED @ INVALID_INPUT | The application may not submit credentials without Link. | developer | no | | Use Link; in the Sandbox, use /sandbox/public_token/create
        UNAUTHORIZED_ENVIRONMENT @ INVALID_INPUT | The application has no access to this environment. | developer | no | | Request production access in the Dashboard
        UNAUTHORIZED_ROUTE_ACCESS @ INVALID_INPUT | The application may not call this endpoint. | developer | no | | Ask Plaid for the product that it belongs to
        LAST_UPDATED_DATETIME_OUT_OF_RANGE @ INVALID_RESULT | No balance is as recent as min_last_updated_datetime requires. | developer | no | | Use an earlier time, or omit min_last_updated_datetime | path:/accounts/balance/get
        PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA @ INVALID_RESULT > loginRequired | An imported Item requires multi-factor authentication. | endUser | no | Please sign in to your bank again. | Open Link in update mode
        INTERNAL_SERVER_ERROR @ API_ERROR | Plaid failed. It is unknown whether a write took effect. | plaid | Reads: yes, later. Writes: check first whether they took effect. | Something went wrong while contacting your bank. Please try again. | Check Plaid's status page; include the request_id in a support request
        PLANNED_MAINTENANCE @ API_ERROR | Plaid is down for planned maintenance. | plaid | minutes | We will be back in a few minutes. | Wait
        NOT_IMPLEMENTED @ API_ERROR | Only the offline Sandbox returns this: it does not implement the operation. | developer | no | | See the list of operations in docs/SandboxFidelity.md, or use Plaid's own Sandbox
        INCORRECT_LINK_TOKEN @ OAUTH_ERROR | After the redirect from the bank, Link was opened with a different token. | developer | no | Please connect your bank again. | Keep the Link token across the redirect
        INCORRECT_OAUTH_NONCE @ OAUTH_ERROR | The nonce differs from the one before the redirect. | developer | no | Please connect your bank again. | Use Link tokens, which need no nonce
        OAUTH_STATE_ID_ALREADY_PROCESSED @ OAUTH_ERROR | The redirect from the bank was processed twice. | developer | done | | Open Link once for each redirect; a page reload is a usual cause
        OAUTH_STATE_ID_NOT_FOUND @ OAUTH_ERROR | Plaid has no session for this redirect from the bank. | plaid | no | Please connect your bank again. | Pass the complete URL as receivedRedirectUri; if the error persists, send the link_session_id to Plaid
        """
}
