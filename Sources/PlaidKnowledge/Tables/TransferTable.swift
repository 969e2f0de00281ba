/// Transfers: decisions with their reasons, statuses, events.
enum TransferTable {
    static let decisions = """
        approved | The transfer may be made, within an hour. With a decision_rationale Plaid could not look at the account. | developer | done |  | Call /transfer/create with the authorization_id; with a rationale weigh the risk yourself first
        declined | The transfer must not be made; decision_rationale says why. | developer | no | This payment is not possible. | Read the reason; ask for another account or amount
        user_action_required | The user has to do something first, mostly to log in to the bank again. | endUser | no | Please sign in to your bank again, then try once more. | Open Link with transfer.authorization_id, then ask for a new authorization
        NSF | The account does not hold enough. | endUser | no | There is not enough money in the account. | Ask for a smaller amount or another account
        RISK | The payment would probably be returned. | endUser | no | This account cannot be used for this payment. | Ask for another way to pay
        TRANSFER_LIMIT_REACHED | A limit of yours is reached; the answer names it. | developer | When the day or the month is over. | | Ask Plaid for a higher limit
        MANUALLY_VERIFIED_ITEM | The account was typed in by hand and verified by micro-deposits or a database, so that the balance could not be looked at. | developer | done |  | Weigh the risk yourself
        ITEM_LOGIN_REQUIRED | The bank wants its user to log in again, so that the balance could not be looked at. | endUser | no | Your bank wants you to sign in again. | Open Link with transfer.authorization_id
        PAYMENT_PROFILE_LOGIN_REQUIRED | The payment profile's login has ended. | endUser | no | Your bank wants you to sign in again. | Open Link to refresh the payment profile
        ERROR | The balance could not be looked at. | plaid | later | | Ask for a new authorization, or weigh the risk yourself
        MIGRATED_ACCOUNT_ITEM | The account was brought in by its numbers, so that the balance cannot be looked at. | developer | done | | Weigh the risk yourself
        """
    static let statuses = """
        pending | Not sent yet; it can be cancelled. | nobody | done | The payment is on its way. | Wait for TRANSFER_EVENTS_UPDATE
        posted | Sent to the bank network; it can no longer be cancelled. | nobody | done | The payment is on its way. | Wait for TRANSFER_EVENTS_UPDATE
        settled | A credit has reached the recipient; the money of a debit is held until funds_available. A debit can still be returned. | nobody | done | The payment is done. | Watch for returned
        funds_available | The money of a debit can be used. | nobody | done | The payment is done. | Pay out
        cancelled | Stopped before it was sent. | nobody | no | The payment was cancelled. | Make a new one if it is wanted
        failed | It did not go out; failure_reason says why. | developer | After the reason is gone, as a new transfer. | The payment failed. | Read failure_reason
        returned | The bank sent it back; failure_reason has the return code. | developer | Only as the return code allows. | Your bank returned the payment. | tartan explain CODE, such as R01
        """
    static let events = """
        pending | A transfer was made. | nobody | done
        cancelled | A transfer was stopped before it was sent. | nobody | no
        failed | A transfer did not go out; failure_reason says why. | developer | no | The payment failed. | Read failure_reason | simulate
        posted | A transfer was sent to the bank network. | nobody | done | | | simulate
        settled | A transfer's money moved. | nobody | done | | | simulate
        funds_available | The money of a debit can be used. | nobody | done | | Pay out | simulate
        returned | The bank sent a transfer back. | developer | Only as the return code allows. | Your bank returned the payment. | Take back what was given for it; read the return code | simulate
        swept | The transfer's money was swept to your bank account. | nobody | done
        swept_settled | The sweep with the transfer's money settled. | nobody | done
        return_swept | A return was taken from your bank account. | nobody | done
        sweep.pending | A sweep was made. | nobody | done
        sweep.posted | A sweep was sent to the bank network. | nobody | done
        sweep.settled | A sweep's money moved. | nobody | done
        sweep.returned | Your own bank sent a sweep back. | developer | no | | Check your bank account with Plaid
        sweep.failed | A sweep did not go out. | developer | no | | Read failure_reason
        sweep.funds_available | A deposit to the Ledger can be used. | nobody | done
        refund.pending | A refund was made. | nobody | done
        refund.cancelled | A refund was stopped before it was sent. | nobody | no
        refund.failed | A refund did not go out. | developer | no | | Read failure_reason; pay back in another way
        refund.posted | A refund was sent to the bank network. | nobody | done
        refund.settled | A refund arrived. | nobody | done | The refund is done.
        refund.returned | The bank sent a refund back. | developer | no | | Pay back in another way
        refund.swept | A refund was taken from your bank account. | nobody | done
        refund.return_swept | The money of a returned refund came back to your bank account. | nobody | done
        """
}
