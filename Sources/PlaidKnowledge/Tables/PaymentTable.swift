// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Tartan's own words about payments: the codes of refused requests, the phases before and without a transfer, the codes of
/// refused events, and what a person should check.
///
/// The stages of a transfer are in ``TransferTable``.
enum PaymentTable {
    static let codes = """
        payment_amount_invalid | The amount is zero, negative, too large, or not a decimal number with at most the decimals of its currency. Nothing was stored or sent. | developer | no | Please check the amount. | Send the amount as a string such as 12.50, with the currency's decimals
        payment_network_unsupported | The network cannot carry this payment: wire and RTP only pay out, RFP only collects, and all of them carry only US dollars. Nothing was stored or sent. | developer | no | | Use the network ach or same-day-ach, or another direction
        payment_request_invalid | A member of the request is missing, unknown, or not one of the allowed values; the message names it. Nothing was stored or sent. | developer | no | | Correct the request as the message says
        payment_account_not_found | The user has no Item or account with that ID, or the account was closed. Nothing was stored or sent. | developer | no | Please choose another account. | Compare the IDs with those of tartan accounts
        payment_account_unusable | The account cannot be debited or credited: it is not a checking or savings account, or it is not verified yet. Nothing was stored or sent. | endUser | no | This account cannot be used for payments. Please choose another one. | Ask for another account, or let the user finish its verification
        payment_balance_too_low | The stored available balance is lower than the amount of the debit. Nothing was stored or sent. | endUser | no | There is not enough money in the account. | Fetch a current balance, or ask for a smaller amount or another account
        payment_key_invalid | The idempotency key is missing, or it is not 1 to 255 visible ASCII characters without spaces. Nothing was stored or sent. | developer | no | | Send one header Idempotency-Key with a new random value, such as a UUID, for each payment that you intend
        payment_key_reused | The idempotency key belongs to a payment or refund with other content. Nothing was sent. A key belongs to its payment permanently, even after a failure. | developer | no | | Send exactly the first request again to get its payment, or use a new key for a new payment
        payment_limit_exceeded | The payment would exceed a limit: of one payment, or of the sum for a user or for all users in a day or a month. Nothing was stored or sent. | developer | When the day or the month in Eastern time has ended. | This payment exceeds a limit. | Send a smaller amount, wait, or raise the limit in the configuration
        payment_not_found | There is no such payment, or it belongs to another user; both get the same response. | developer | no | | Compare the ID with those of tartan payments
        payment_not_cancellable | It is too late to cancel: the payment was sent to the bank network, or it has ended. | developer | no | It is too late to cancel this payment. | Refund a debit once it has settled
        payment_not_refundable | The payment cannot be refunded: it is not a debit, has no transfer yet, or was cancelled, failed or was returned. | developer | no | | Cancel a payment that is not sent yet; do not refund one that was returned, because the user already has the money
        payment_refund_too_large | Together with the earlier refunds, this one would exceed the payment. Refunds whose outcome is unknown count too. Nothing was sent. | developer | no | | Refund at most the amount that tartan payments show reports as refundable
        payment_not_approvable | The payment does not wait for an approval, or the approver is the person or key that created it. | developer | no | | Let somebody else approve it, or read its status
        payment_busy | Something else changed the payment at the same time. This request changed nothing. | nobody | Yes, after a second, with the same key. | One moment, please. | Send the same request again with the same key
        payment_plaid_error | Plaid refused the request, or its response was lost. If it was lost, the payment stays stored, and a worker asks Plaid what happened before it sends anything again. | developer | Yes, with the same key. | We are checking your payment. | Read the payment's status; run tartan explain with Plaid's code if there is one
        payment_storage_failed | The database failed. What was committed before is unchanged, and nothing is sent before it is stored. | developer | Yes, with the same key. | Something went wrong. Please try again. | Make sure that the database runs, then send the same request with the same key
        payments_disabled | Payments are disabled: this process creates none and reads no events of payments. | developer | no | | Enable payments in the configuration
        """

    static let phases = """
        awaiting_approval | The payment is stored and nothing was sent. It needs the approval of somebody other than its creator, and expires without one. | developer | done | Your payment is being reviewed. | Run tartan payments approve, or cancel it
        authorizing | The payment is stored. Plaid is asked for an authorization, or was asked and the response was lost; a worker asks Plaid before it sends the request again. | nobody | done | Your payment is being prepared. | Wait; if it stays for minutes, make sure that tartan serve or tartan worker runs, or run tartan payments sync
        action_required | Plaid cannot decide until the user repairs the connection to the bank. Nothing was moved. It expires if that takes too long. | endUser | done | Please sign in to your bank again to complete the payment. | Open Link in update mode, then run tartan payments resume
        creating | Plaid approved the payment, and the transfer is being created, or its response was lost; a worker asks Plaid before it sends the request again. | nobody | done | Your payment is being prepared. | Wait; if it stays for minutes, make sure that tartan serve or tartan worker runs, or run tartan payments sync
        submitted | The transfer exists at Plaid, and its stage says where the money is. | nobody | done | The payment is on its way. | Wait for the events of the transfer
        declined | Plaid declined the payment, and no money was or will be moved. This is final. | endUser | With a new key, once the reason no longer applies. | This payment is not possible. | Read the rationale, such as NSF; ask for another account or a smaller amount
        rejected | Plaid refused the request, so there is no transfer, and no money was or will be moved. This is final. | developer | With a new key, once the cause is fixed. | This payment is not possible. | Read the refusal's code, fix the cause, and create a new payment
        withdrawn | The payment was cancelled before there was a transfer, and no money was or will be moved. This is final. | nobody | With a new key, if the payment is still wanted. | The payment was cancelled. | Nothing
        expired | The payment was not approved, not completed by its user or not carried out in time, and no money was or will be moved. This is final. | nobody | With a new key, if the payment is still wanted. | The payment has expired. | Create a new payment if it is still wanted
        """

    static let refusals = """
        unknown_transfer | The event names a transfer that no payment has. | developer | no | | Nothing, if another application with the same client ID made it; otherwise run tartan ledger reconcile
        unknown_refund | The event names a refund whose ID is not recorded yet. It is applied when the ID arrives. | nobody | done | | Nothing, unless it waits for more than a few minutes; then run tartan ledger reconcile
        unknown_sweep | The event names a sweep that is not known. | developer | no | | Run tartan ledger reconcile
        illegal_step | The event contradicts the state, such as settled after cancelled. It changed and booked nothing. | developer | no | | Compare the payment with the transfer in Plaid's dashboard, and send the number of the event to Plaid's support
        out_of_order | The event needs an earlier one that has not arrived, such as return_swept before returned. It is applied when the other one arrives. | nobody | done | | Nothing, unless it waits for hours; then run tartan ledger reconcile
        event_conflict | An event with this number was applied before with another type, transfer, refund or sweep. It changed and booked nothing. | developer | no | | Make sure that the service uses one Plaid environment with this database, and send the number to Plaid's support
        amount_mismatch | The event states another amount than the payment. It changed and booked nothing. | developer | no | | Compare the payment with the transfer in Plaid's dashboard
        amount_invalid | The amount is zero, negative, too large or in another currency. Nothing was changed. | developer | no | | Correct the amount
        identifier_invalid | An identifier is empty, too long, or not printable ASCII. Nothing was changed. | developer | no | | Send the request ID to Plaid's support if the identifier came from Plaid
        refund_exceeds_payment | All refunds together would exceed the payment. Nothing was changed. | developer | no | | Refund at most what is left
        not_refundable | The payment cannot be refunded in its state. Nothing was changed. | developer | no | | Refund only a debit that was not cancelled, did not fail and was not returned
        content_conflict | The same key or identifier was used before with other content. Nothing was changed. | developer | no | | Use a new key for a new request
        limit_exceeded | The payment would exceed a limit. Nothing was changed. | developer | no | | Send a smaller amount, wait, or raise the limit
        key_invalid | The idempotency key is missing, too long, or not printable ASCII. Nothing was changed. | developer | no | | Send a key of 1 to 255 visible ASCII characters
        state_invalid | The stored state of a payment cannot be read: it is damaged, or a newer version wrote it. Nothing was changed. | developer | no | | Run the newest version of Tartan, or restore the database from a backup
        """

    static let notices = """
        duplicate | The event was applied before; it changed nothing. | nobody | done
        late | The payment is already past this event; it changed nothing. | nobody | done
        skipped | At least one event before this one has not arrived. This one includes what the missing ones mean. | nobody | done
        unknown_event | This version does not know the event's type. The event is stored and booked nothing. | developer | no | | Update Tartan, and read the event in the list of tartan payments show
        event_invalid | The event lacks a member or has an unreadable one, so it changed and booked nothing. | developer | no | | Send the number of the event to Plaid's support
        event_refused | An event contradicts the payment; it changed and booked nothing. | developer | no | | Read the reason in the list of events of tartan payments show
        source_conflict | The ledger has another posting of the same event, so the event changed and booked nothing. | developer | no | | Make sure that the service uses one Plaid environment with this database, and run tartan ledger reconcile
        state_unreadable | The stored state of the payment or sweep cannot be read: it is damaged, or a newer version wrote it. | developer | no | | Run the newest version of Tartan, or restore the database from a backup
        amount_missing | The event moves money and does not say how much, so nothing was booked. | developer | no | | Read the amount in Plaid's dashboard, and run tartan ledger reconcile
        review | The event does not explain an amount completely, so a person has to check it. | developer | no | | Compare the postings of the payment with the transfer in Plaid's dashboard
        returned_after_settlement | The payment was returned after it had settled. The books are reversed; the user has the money back. | developer | no | Your bank returned the payment. | Revoke what the user got for the payment; read the return code
        undone_after_refund | The payment failed, was cancelled or was returned although money of it was refunded or is about to be. The user may have the money twice. | developer | no | | Cancel the refund if it is still pending; otherwise ask the user for the refunded amount
        """
}
