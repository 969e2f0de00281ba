// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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
        IDEMPOTENCY_ERROR | The idempotency key cannot be used for this request. | developer | no | | Use a new key for a new request, and the same key only to retry
        ASSETS_ERROR | A request about assets is not possible. | developer | no | | Read the error code and the message
        CRA_MONITORING_ERROR | Updates on a borrower's cash flow cannot be set up or read. | developer | no | | Read the error code and the message
        CREDIT_PROFILE_REPORT_ERROR | A user's credit profile report cannot be read. | developer | no | | Read the error code and the message
        ENCOMPASS_ERROR | A request that involves Encompass is not possible; the contract does not say which requests these are. | developer | no | | Read the error code and the message
        ENRICH_ERROR | Transactions cannot be enriched. | developer | no | | Read the error code and the message
        FRAUD_INSIGHTS_ERROR | Fraud insights are not possible for this request. | developer | no | | Read the error code and the message
        FREDDIE_MAC_ERROR | A report in the format of Freddie Mac cannot be created or read. | developer | no | | Read the error code and the message
        LINK_DELIVERY_ERROR | A Hosted Link session cannot be created or read. The contract no longer has the operations of Link delivery. | developer | no | | Read the error code and the message
        PROFILE_ERROR | A user's saved profile cannot be used. | developer | no | | Read the error code and the message
        RECURRING_TRANSACTIONS_ERROR | Recurring transactions cannot be read. | developer | no | | Read the error code and the message
        STATEMENTS_ERROR | Statements cannot be listed, downloaded or refreshed. | developer | no | | Read the error code and the message
        TRANSFER_RECURRING_ERROR | A recurring transfer cannot be created, read or cancelled. | developer | no | The recurring payment could not be set up or changed. | Read the error code and the message
        TRANSFER_REFUND_ERROR | A refund of a transfer cannot be created, read or cancelled. | developer | no | The refund could not be made. | Read the error code and the message
        CRA_REPORT_ERROR | A consumer report, or one of its products, cannot be created or read. | developer | no | | Read the error code and the message
        CRA_PARTNER_INSIGHTS_ERROR | The partner insights of a consumer report cannot be created or read. | developer | no | | Read the error code and the message
        """
}
