// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Transfers: decisions with their rationale codes, statuses, events.
enum TransferTable {
    static let decisions = """
        approved | The transfer may be created within an hour. If there is a decision_rationale, Plaid could not check the account. | developer | done | | Call /transfer/create with the authorization_id; if there is a rationale, assess the risk yourself first
        declined | The transfer must not be created; decision_rationale says why. | developer | no | This payment is not possible. | Read the reason; ask for another account or amount
        user_action_required | The user has to act first, usually by logging in to the bank again. | endUser | no | Please sign in to your bank again, then retry. | Open Link with transfer.authorization_id, then request a new authorization
        NSF | The account has insufficient funds. | endUser | no | There is not enough money in the account. | Ask for a smaller amount or another account
        RISK | The payment is likely to be returned. | endUser | no | This account cannot be used for this payment. | Ask for another payment method
        TRANSFER_LIMIT_REACHED | One of your limits is reached; the response names it. | developer | After the day or the month has ended. | | Ask Plaid for a higher limit
        MANUALLY_VERIFIED_ITEM | The account was entered manually and verified by micro-deposits or a database, so its balance could not be checked. | developer | done | | Assess the risk yourself
        ITEM_LOGIN_REQUIRED | The user has to log in to the bank again, so the balance could not be checked. | endUser | no | Your bank requires you to sign in again. | Open Link with transfer.authorization_id
        PAYMENT_PROFILE_LOGIN_REQUIRED | The payment profile's login has expired. | endUser | no | Your bank requires you to sign in again. | Open Link to refresh the payment profile
        ERROR | The balance could not be checked. | plaid | later | | Request a new authorization, or assess the risk yourself
        MIGRATED_ACCOUNT_ITEM | The account was migrated by its numbers, so its balance cannot be checked. | developer | done | | Assess the risk yourself
        ADMIN | An administrative reason; the contract does not explain it, and decision says whether the transfer may be created. | developer | no | | Read description in decision_rationale; ask Plaid if it is unclear
        FRAUD | Plaid suspects fraud; the contract does not explain it further, and decision says whether the transfer may be created. | developer | no | This payment is not possible. | Read description in decision_rationale; ask for another payment method
        """
    static let statuses = """
        pending | Not sent yet; it can be cancelled. | nobody | done | The payment is on its way. | Wait for TRANSFER_EVENTS_UPDATE
        posted | Sent to the bank network; it can no longer be cancelled. | nobody | done | The payment is on its way. | Wait for TRANSFER_EVENTS_UPDATE
        settled | A credit has reached the recipient; the money of a debit is held until funds_available. A debit can still be returned. | nobody | done | The payment is complete. | Watch for returned
        funds_available | The money of a debit can be used. | nobody | done | The payment is complete. | Pay out
        cancelled | The transfer was cancelled before it was sent. | nobody | no | The payment was cancelled. | Create a new one if the payment is still wanted
        failed | The transfer was not sent; failure_reason says why. | developer | After the cause is fixed, as a new transfer. | The payment failed. | Read failure_reason
        returned | The bank returned the transfer; failure_reason has the return code. | developer | Only as the return code allows. | Your bank returned the payment. | Run tartan explain with the code, such as R01
        """
    static let events = """
        pending | A transfer was created. | nobody | done
        cancelled | A transfer was cancelled before it was sent. | nobody | no
        failed | A transfer was not sent; failure_reason says why. | developer | no | The payment failed. | Read failure_reason | simulate
        posted | A transfer was sent to the bank network. | nobody | done | | | simulate
        settled | A transfer's money moved. | nobody | done | | | simulate
        funds_available | The money of a debit can be used. | nobody | done | | Pay out | simulate
        returned | The bank returned a transfer. | developer | Only as the return code allows. | Your bank returned the payment. | Reverse what was provided for it; read the return code | simulate
        swept | The transfer's money was swept to your bank account. | nobody | done
        swept_settled | The sweep with the transfer's money settled. | nobody | done
        return_swept | A return was taken from your bank account. | nobody | done
        guaranteed | Plaid guarantees the transfer or a part of it; guarantee_details of the transfer has the current amount. | nobody | done | | Call /transfer/get if you need the amount
        adjustment | Plaid adjusted an amount of the transfer; the contract does not say for which reasons. | developer | done | | Read event_amount; ask Plaid if it is unclear
        guarantee_reimbursed | Plaid reimbursed you for a guaranteed transfer that was returned. | nobody | done | | Read event_amount if you need the amount
        client_return_recovered | You recovered money of a returned transfer, as reported with /transfer/return/recover. | nobody | done
        plaid_return_recovered | Plaid recovered money of a returned transfer. | nobody | done | | Read event_amount if you need the amount
        sweep.pending | A sweep was created. | nobody | done
        sweep.posted | A sweep was sent to the bank network. | nobody | done
        sweep.settled | A sweep's money moved. | nobody | done
        sweep.returned | Your own bank returned a sweep. | developer | no | | Check your bank account with Plaid
        sweep.failed | A sweep was not sent. | developer | no | | Read failure_reason
        sweep.funds_available | A deposit to the Ledger can be used. | nobody | done
        refund.pending | A refund was created. | nobody | done
        refund.cancelled | A refund was cancelled before it was sent. | nobody | no
        refund.failed | A refund was not sent. | developer | no | | Read failure_reason; refund the money in another way
        refund.posted | A refund was sent to the bank network. | nobody | done
        refund.settled | A refund arrived. | nobody | done | The refund is complete.
        refund.returned | The bank returned a refund. | developer | no | | Refund the money in another way
        refund.swept | A refund was taken from your bank account. | nobody | done
        refund.return_swept | The money of a returned refund came back to your bank account. | nobody | done
        """
}
