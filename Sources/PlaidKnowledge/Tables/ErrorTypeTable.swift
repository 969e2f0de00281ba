/// The error types in the contract.
enum ErrorTypeTable {
    static let text = """
        INVALID_REQUEST | The request is malformed or not possible. | developer | no | | Correct the request; the message names what is wrong
        INVALID_RESULT | The request is valid, but its result would not be useful. | developer | no | | Check the error code
        INVALID_INPUT | A value in the request is wrong: a token, an ID, a credential. | developer | no | | Correct the request; the message names what is wrong
        INSTITUTION_ERROR | The bank does not respond as expected. | bank | later | Your bank is not responding at the moment. Please try again later. | Wait; nothing is wrong with the Item
        RATE_LIMIT_EXCEEDED | Too many requests. | developer | later | | Wait and try again; spread requests over time or raise the limit with Plaid
        API_ERROR | Plaid itself failed. | plaid | Reads: yes, later. Writes: check first whether they took effect. | Please try again later. | Check Plaid's status page; include the request_id in a support request
        ITEM_ERROR | The Item needs attention, often from its user. | endUser | no | Your bank needs your attention. | Check the error code: update mode repairs most of them
        ASSET_REPORT_ERROR | An Asset Report cannot be created or read. | developer | no | | Check the error code
        BASE_REPORT_ERROR | A base report cannot be created or read. | developer | no | | Check the error code
        RECAPTCHA_ERROR | Link asks for proof that the user is human. | endUser | no | Please solve the puzzle. | Link shows the puzzle itself
        OAUTH_ERROR | The redirect from the bank's own site does not match the session. | developer | no | Please connect your bank again. | Keep the Link token across the redirect
        PAYMENT_ERROR | A payment cannot be made. | developer | no | The payment could not be made. | Check the error code
        BANK_TRANSFER_ERROR | A bank transfer cannot be made. | developer | no | The payment could not be made. | Check the error code
        INCOME_VERIFICATION_ERROR | The income cannot be verified. | endUser | no | We could not verify your income. | Check the error code
        MICRODEPOSITS_ERROR | Micro-deposits cannot be sent. | endUser | no | Please choose another account. | Ask for another account
        SANDBOX_ERROR | A test request asks for something that this Item or transfer does not support. | developer | no | | Check the error code
        PARTNER_ERROR | A request about an end customer is not possible. | developer | no | | Check the error code
        SIGNAL_ERROR | Signal cannot evaluate the transaction. | developer | no | | Check the error code
        TRANSACTIONS_ERROR | Syncing transactions was interrupted. | developer | Immediately, from the cursor that the sync started with. | | Restart the sync
        TRANSACTION_ERROR | A transaction of a wallet (virtual account) cannot be made. | developer | no | The payment could not be made. | Check the error code
        TRANSFER_ERROR | A transfer cannot be made. | developer | no | The payment could not be made. | Check the error code
        CHECK_REPORT_ERROR | A consumer report cannot be created or read. | developer | no | | Check the error code
        CONSUMER_REPORT_ERROR | A consumer report cannot be created or read. | developer | no | | Check the error code
        USER_ERROR | The user does not exist, or its data is incomplete. | developer | no | | Check the error code
        """
}
