/// The families of errors in the contract.
enum ErrorTypeTable {
    static let text = """
        INVALID_REQUEST | The call is malformed or not possible. | developer | no | | Correct the call; the message names what is wrong
        INVALID_RESULT | The call is fine, but its answer would be of no use. | developer | no |  | Look at the code
        INVALID_INPUT | A value in the call is wrong: a token, an id, a credential. | developer | no | | Correct the call; the message names what is wrong
        INSTITUTION_ERROR | The bank does not answer as it should. | bank | later | Your bank does not answer at the moment. Please try again later. | Wait; nothing is wrong with the Item
        RATE_LIMIT_EXCEEDED | Too many calls. | developer | later | | Wait and try again; spread calls over time or raise the limit with Plaid
        API_ERROR | Plaid itself failed. | plaid | Reads: yes, later. Writes: look first whether they took effect. | Please try again later. | Look at Plaid's status page; quote the request_id
        ITEM_ERROR | The Item needs something, often its user. | endUser | no | Your bank needs your attention. | Look at the code: most are mended in Link's update mode
        ASSET_REPORT_ERROR | A report of assets cannot be made or read. | developer | no | | Look at the code
        BASE_REPORT_ERROR | A base report cannot be made or read. | developer | no | | Look at the code
        RECAPTCHA_ERROR | Link wants to be sure that a person is there. | endUser | no | Please solve the puzzle. | Link shows it by itself
        OAUTH_ERROR | The return from the bank's own site does not fit the session. | developer | no | Please connect your bank again. | Keep the Link token over the redirect
        PAYMENT_ERROR | A payment cannot be made. | developer | no | The payment could not be made. | Look at the code
        BANK_TRANSFER_ERROR | A bank transfer cannot be made. | developer | no | The payment could not be made. | Look at the code
        INCOME_VERIFICATION_ERROR | The income cannot be verified. | endUser | no | We could not verify your income. | Look at the code
        MICRODEPOSITS_ERROR | Micro-deposits cannot be sent. | endUser | no | Please choose another account. | Ask for another account
        SANDBOX_ERROR | A test call asks for what this Item or transfer cannot do. | developer | no | | Look at the code
        PARTNER_ERROR | A call about an end customer is not possible. | developer | no | | Look at the code
        SIGNAL_ERROR | Signal cannot answer. | developer | no | | Look at the code
        TRANSACTIONS_ERROR | The synchronisation of transactions was disturbed. | developer | At once, from the cursor that the round began with. | | Begin the round again
        TRANSACTION_ERROR | A transaction of a wallet (virtual account) cannot be made. | developer | no | The payment could not be made. | Look at the code
        TRANSFER_ERROR | A transfer cannot be made. | developer | no | The payment could not be made. | Look at the code
        CHECK_REPORT_ERROR | A consumer report cannot be made or read. | developer | no | | Look at the code
        CONSUMER_REPORT_ERROR | A consumer report cannot be made or read. | developer | no | | Look at the code
        USER_ERROR | The user does not exist or its data is not complete. | developer | no | | Look at the code
        """
}
