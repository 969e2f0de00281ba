/// Errors of the call itself: its form, its values, its credentials.
enum RequestErrorTable {
    static let text = """
        MISSING_FIELDS @ INVALID_REQUEST | Members that the endpoint needs are not there; the message names them. | developer | no | | Add the named members | raw:call /accounts/get '"options":{}'
        UNKNOWN_FIELDS @ INVALID_REQUEST | Members that the endpoint does not know; the message names them. | developer | no | | Remove or rename the named members | raw:call /item/get '"access_token":"'$ACCESS_TOKEN'","colour":"red"'
        INVALID_FIELD @ INVALID_REQUEST | A member has the wrong type or a value that is not allowed; the message names it. | developer | no | | Correct the named member | raw:call /transactions/sync '"access_token":"'$ACCESS_TOKEN'","count":0'
        INVALID_BODY @ INVALID_REQUEST | The body is not JSON. | developer | no | | Send a JSON object with Content-Type: application/json | raw:curl -s $S/item/get -H 'Content-Type: application/json' -d 'not json'
        INVALID_HEADERS @ INVALID_REQUEST | A header is missing or wrong. | developer | no | | Check Content-Type, Plaid-Version and the credentials' headers |
        INVALID_CONFIGURATION @ INVALID_REQUEST | The call contradicts how the account or Link is set up. | developer | no | | Compare the call with the Dashboard's settings |
        INVALID_ACCOUNT_NUMBER @ INVALID_REQUEST | The account number is not one of this bank. | endUser | no | Please check the account number. | Ask the user for the number again |
        INCOMPATIBLE_API_VERSION @ INVALID_REQUEST | The endpoint does not exist in the API version that was named. | developer | no | | Send Plaid-Version: 2020-09-14, or leave it out |
        FAILED_PRECONDITION @ INVALID_REQUEST | Something has to happen before this call: the Link session is not finished, or the user has not linked an Item. | developer | Once that has happened. | | Finish Link, or let the user link a bank, and call again | path:/protect/compute
        NOT_FOUND @ INVALID_REQUEST | There is no such endpoint. | developer | no | | Check the path and the host | raw:call /no/such/endpoint '"x":1'
        NO_LONGER_AVAILABLE @ INVALID_REQUEST | The endpoint existed once. | developer | no | | Move to its successor |
        SANDBOX_ONLY @ INVALID_REQUEST | A /sandbox endpoint was called elsewhere. | developer | no | | Keep test calls out of code that runs in production |
        INVALID_API_KEYS @ INVALID_INPUT | The client id and the secret do not belong together in this environment. | developer | no | | Take this environment's own secret from the Dashboard; tartan doctor checks it |
        INVALID_ACCESS_TOKEN @ INVALID_INPUT | The access token is unknown here, cut short, or of another environment. | developer | no | | Check that it was stored whole and belongs to this environment | raw:call /item/get '"access_token":"access-sandbox-0"'
        INVALID_PUBLIC_TOKEN @ INVALID_INPUT | The public token was used already, is older than 30 minutes, or belongs elsewhere. | developer | no | Please connect your bank again. | Exchange a public token once, at once; otherwise open Link again | raw:call /item/public_token/exchange '"public_token":"public-sandbox-00000000-0000-0000-0000-000000000000"'
        INVALID_LINK_TOKEN @ INVALID_INPUT | The Link token is too old (four hours), used, or broken. | developer | no | Please try again. | Make a new one with /link/token/create each time Link opens |
        INVALID_PROCESSOR_TOKEN @ INVALID_INPUT | The processor token is unknown here or belongs to another environment. | developer | no | | Make a new one with /processor/token/create |
        INVALID_AUDIT_COPY_TOKEN @ INVALID_INPUT | The audit copy token is unknown or was taken back. | developer | no | | Make a new one with /asset_report/audit_copy/create |
        INVALID_USER_TOKEN @ INVALID_INPUT | The user token is unknown here. | developer | no | | Make the user with /user/create and keep its token |
        INVALID_USER_ID @ INVALID_INPUT | The user id is empty or unknown. | developer | no | | Take the id that /user/create gave |
        INVALID_ACCOUNT_ID @ INVALID_INPUT | The account does not belong to this Item, or the user closed it or no longer shares it. | developer | no | | Read /accounts/get again | path:/accounts/get
        INVALID_INSTITUTION @ INVALID_INPUT | There is no bank with this id. | developer | no | | Search with /institutions/search | raw:call /institutions/get_by_id '"institution_id":"ins_0","country_codes":["US"]'
        INVALID_PRODUCT @ INVALID_INPUT | The application may not use this product. | developer | no | | Ask for the product in the Dashboard, or correct its name | path:/auth/get
        INVALID_LINK_CUSTOMIZATION @ INVALID_INPUT | The named customization of Link does not exist or lacks account selection. | developer | no | | Compare link_customization_name with the Dashboard |
        INVALID_STRIPE_ACCOUNT @ INVALID_INPUT | The Stripe account is not connected, or this account is of no use to Stripe. | developer | no | | Connect Stripe in the Dashboard |
        INVALID_WEBHOOK_VERIFICATION_KEY_ID @ INVALID_INPUT | The key id of a webhook's signature is unknown in this environment. | developer | no | | Ask the environment that sent the webhook; refuse the webhook otherwise | raw:call /webhook_verification_key/get '"key_id":"no-such-key"'
        INCORRECT_DEPOSIT_VERIFICATION @ INVALID_INPUT | The amounts or the code of the micro-deposits are wrong. | endUser | no | Those amounts are not right. Please look at your statement again. | Open Link again; three tries are allowed |
        TOO_MANY_VERIFICATION_ATTEMPTS @ INVALID_INPUT | The micro-deposits were answered wrongly three times. | endUser | no | There were too many wrong tries. Please connect the account anew. | Remove the Item and open Link for a new one |
        DIRECT_INTEGRATION_NOT_ENABLED @ INVALID_INPUT | The application may not handle logins without Link. | developer | no | | Use Link |
        UNAUTHORIZED_ENVIRONMENT @ INVALID_INPUT | The application has no access to this environment. | developer | no | | Ask for access to production in the Dashboard |
        UNAUTHORIZED_ROUTE_ACCESS @ INVALID_INPUT | The application may not call this endpoint. | developer | no | | Ask Plaid for the product it belongs to |
        LAST_UPDATED_DATETIME_OUT_OF_RANGE @ INVALID_RESULT | No balance is as fresh as min_last_updated_datetime asks. | developer | no | | Ask for an older time, or leave the member out | path:/accounts/balance/get
        PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA @ INVALID_RESULT | An imported Item asks for a second factor. | endUser | no | Please sign in to your bank again. | Open Link in update mode |
        INTERNAL_SERVER_ERROR @ API_ERROR | Plaid failed. After a write it is not known whether it took effect. | plaid | Reads: yes, later. Writes: look first whether they took effect. | Something went wrong on the way to your bank. Please try again. | Look at Plaid's status page; quote the request_id |
        PLANNED_MAINTENANCE @ API_ERROR | Plaid is down for maintenance that it announced. | plaid | minutes | We are back in a few minutes. | Wait |
        NOT_IMPLEMENTED @ API_ERROR | Only the offline Sandbox answers this: it has no behaviour for this operation. | developer | no | | See the list of operations in docs/SandboxFidelity.md, or use Plaid's own Sandbox |
        INCORRECT_LINK_TOKEN @ OAUTH_ERROR | Link was opened again after the bank with another token than before. | developer | no | Please connect your bank again. | Keep the Link token over the redirect |
        INCORRECT_OAUTH_NONCE @ OAUTH_ERROR | The nonce is another one than before the redirect. | developer | no | Please connect your bank again. | Use Link tokens, which need no nonce |
        OAUTH_STATE_ID_ALREADY_PROCESSED @ OAUTH_ERROR | The return from the bank was handed in twice. | developer | done | | Open Link once for each return; a page reload is a usual cause |
        OAUTH_STATE_ID_NOT_FOUND @ OAUTH_ERROR | The return from the bank belongs to no session. | developer | no | Please connect your bank again. | Pass the whole address as receivedRedirectUri |
        """
}
