// From docs/guides/payments.md by scripts/embed. Do not edit.

extension GuidePage {
    static let paymentsMd: StaticString = #"""
        # Payments with Tartan's service

        This page is about debits and payouts that Tartan's service carries out through Plaid Transfer: how to create, follow, refund and cancel them, and what to show
        the user. [Moving money](ach.md) describes the same steps for an application that sends Plaid's requests itself.

        On this page: [Overview](#overview), [Sequence of a debit](#sequence-of-a-debit), [Connect and preview](#connect-and-preview),
        [Create a payment once](#create-a-payment-once), [Follow a payment](#follow-a-payment), [Refund and cancel](#refund-and-cancel),
        [Decisions](#decisions), [Returns](#returns), [The books](#the-books), [Rules that your application has to meet](#rules-that-your-application-has-to-meet).

        ## Overview

        | You | The service |
        |---|---|
        | Send one request with an `Idempotency-Key` that you keep with your order | Stores the payment before it sends anything, and creates it at most once, even if a process dies between two steps |
        | Read the payment's `status` | Reads Plaid's events in order, and applies each exactly once |
        | Refund in parts | Never refunds more than the payment |
        | Look at the books | Books each event as one balanced posting, in the transaction that stores the new status |

        In production, payments are off until you start the service with `--payments`. Only your back end, with an API key, can create, refund or cancel a payment; a
        front end with a session token can read its user's payments.

        ## Sequence of a debit

        ```text
        Your back end          Tartan                        Plaid                 The user's bank
             │ POST /v1/payments  │                            │                         │
             │ Idempotency-Key    │                            │                         │
             ├───────────────────▶│ stores the intent          │                         │
             │                    ├─ authorization/create ────▶│ decides                 │
             │                    │ stores the decision        │                         │
             │                    ├─ transfer/create ─────────▶│ pending                 │
             │◀── 201 payment ────┤ stores the transfer's ID   │                         │
             │                    │                            ├──── next cut-off ──────▶│
             │                    │◀─ webhook: new events ─────┤ posted                  │
             │                    ├─ transfer/event/sync ─────▶│                         │
             │                    │ status, posting and        │                         │
             │                    │ cursor in one commit       │ settled                 │
             │ GET /v1/payments/ID│                            │ funds_available         │
             ├───────────────────▶│                            │                         │
        ```

        A refund and a return move the money of a debit back. Only one of them may happen:

        ```text
        Your back end          Tartan                        Plaid                 The user's bank
             │ POST /refunds      │                            │                         │
             ├───────────────────▶│ reserves the amount        │                         │
             │                    ├─ transfer/refund/create ──▶│ refund.pending          │
             │◀── payment ────────┤ stores the refund's ID     ├──── credit ────────────▶│
             │                    │◀─ refund.settled ──────────┤                         │
             │                    │                            │                         │
             │                    │                            │◀─── return R01 ─────────┤
             │                    │◀─ returned ────────────────┤                         │
             │                    │ reverses the books,        │                         │
             │                    │ status returned            │                         │
        ```

        If a debit is returned although it was refunded, the user has the money twice. The payment then has the warning `undone_after_refund`. Therefore, do not refund
        a debit before it has settled, and prefer to wait until the two banking days in which most returns arrive have passed.

        ## Connect and preview

        The user connects a bank with the products `auth` and `transfer`. The examples use a bank of the Sandbox, and a user with the ID `ada`. Their function
        `tartan_api` sends a request to the service; `value` reads a member of its response.

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        tartan_api() { curl -sS "$TARTAN_URL$1" -H "Authorization: Bearer $TARTAN_API_KEY" -H 'Tartan-User: ada' \
          -H 'Content-Type: application/json' "${@:2}"; }
        value() { python3 -c 'import json, sys; found = json.load(sys.stdin)
        for name in sys.argv[1].split("."): found = found[int(name) if name.isdigit() else name]
        print(found)' "$1"; }

        public_token=$(plaid /sandbox/public_token/create '{"institution_id": "ins_109508", "initial_products": ["transactions", "auth", "transfer"]}' | value public_token)
        item=$(tartan_api /api/plaid/exchange-token -d "{\"public_token\": \"$public_token\"}" | value item_id)
        for _ in $(seq 100); do
          accounts=$(tartan_api /v1/accounts)
          case "$accounts" in *checking*) break ;; esac
          sleep 0.2
        done
        account=$(echo "$accounts" | python3 -c 'import json, sys
        print(next(one["account_id"] for one in json.load(sys.stdin)["accounts"] if one["subtype"] == "checking"))')
        payment() { echo "{\"item_id\": \"$item\", \"account_id\": \"$account\", \"type\": \"$1\", \"amount\": \"$2\", \"iso_currency_code\": \"USD\",
          \"network\": \"ach\", \"ach_class\": \"web\", \"legal_name\": \"Ada Lovelace\", \"description\": \"order 17\"}"; }
        ```

        An amount is a string in dollars with at most two decimals. `ach_class` states how the user agreed: `web` on a page, `ppd` in writing, `tel` by phone, `ccd` for
        companies; a payout has the class `ppd` or `ccd`. A preview checks a payment without storing or sending it:

        ```sh
        test "$(tartan_api /v1/payment-previews -d "$(payment debit 11.11)" | value preview.accepted)" = True
        ```

        ## Create a payment once

        The key belongs to one intent of your application: an order, an invoice, a payout. Store it with the order before you send the request. If the response is lost,
        send the same request with the same key: you get the first payment, however late. A key belongs to its payment permanently.

        ```sh
        created=$(tartan_api /v1/payments -H 'Idempotency-Key: order-17' -d "$(payment debit 11.11)")
        id=$(echo "$created" | value payment.id)
        test "$(tartan_api /v1/payments -H 'Idempotency-Key: order-17' -d "$(payment debit 11.11)" | value payment.id)" = "$id"
        # The same key with another amount is refused, and so is a request without a key.
        test "$(tartan_api /v1/payments -H 'Idempotency-Key: order-17' -d "$(payment debit 99.99)" | value code)" = payment_key_reused
        test "$(tartan_api /v1/payments -d "$(payment debit 11.11)" | value code)" = payment_key_invalid
        tartan explain payment_key_reused
        ```

        A refused request stores nothing and sends nothing, so its key stays unused. A payment that Plaid declines is stored, and needs a new key for another attempt.

        ## Follow a payment

        `tartan serve` and `tartan worker` read Plaid's events when the webhook `TRANSFER_EVENTS_UPDATE` arrives, and otherwise about once a minute. Poll the payment,
        or read it when your user opens the page. `tartan payments sync` reads the events at once:

        ```sh
        status() { tartan_api "/v1/payments/$1" | value payment.status; }
        follow() {
          for _ in $(seq 100); do
            tartan payments sync > /dev/null
            if test "$(status "$1")" = "$2"; then return 0; fi
            sleep 0.2
          done
          echo "$1 is $(status "$1")" && return 1
        }

        follow "$id" funds_available
        tartan payments show "$id"
        ```

        | Status | Meaning | What to show the user |
        |---|---|---|
        | `awaiting_approval` | The amount is above your approval limit; somebody else has to run `tartan payments approve` | "Your payment is being reviewed." |
        | `authorizing`, `creating` | Plaid is deciding, or a lost response is being recovered | "Your payment is being prepared." |
        | `action_required` | The user has to log in to the bank again: open Link in update mode, then send `POST /v1/payments/{id}/resume` | "Please sign in to your bank again." |
        | `pending`, `posted` | The transfer is on its way | "Your payment is on its way." |
        | `settled` | The banks have settled it; a debit can still be returned | "Payment received", if you accept the risk |
        | `funds_available` | The hold on a debit has ended | "Payment received." |
        | `returned` | The bank took the money of a debit back, or did not accept a credit | The sentence for the return code below |
        | `failed`, `cancelled` | No money was moved | "The payment was not made." |
        | `declined`, `rejected` | Plaid declined the payment, or refused the request | "This payment is not possible. Please choose another account or amount." |
        | `withdrawn`, `expired` | The payment was cancelled before it was sent, or was not completed in time | "The payment was not made." |

        ## Refund and cancel

        A refund needs a key too. Without an amount, it refunds what is left. All refunds of a payment together never exceed it, even if two requests arrive at once.

        ```sh
        refund() { tartan_api "/v1/payments/$id/refunds" -H "Idempotency-Key: $1" -d "$2"; }
        test "$(refund refund-17a '{"amount": "5.00"}' | value payment.refundable_amount)" = 6.11
        test "$(refund refund-17a '{"amount": "5.00"}' | value payment.refundable_amount)" = 6.11  # The same key: no second refund.
        test "$(refund refund-17b '{"amount": "6.12"}' | value code)" = payment_refund_too_large
        ```

        A payment can be cancelled until it is sent to the bank network, which `cancellable` says:

        ```sh
        id=$(tartan_api /v1/payments -H 'Idempotency-Key: order-18' -d "$(payment debit 20.00)" | value payment.id)
        for _ in $(seq 100); do
          case "$(status "$id")" in authorizing | creating) sleep 0.2 ;; *) break ;; esac
        done
        test "$(tartan_api "/v1/payments/$id" | value payment.cancellable)" = True
        tartan_api "/v1/payments/$id/cancel" -X POST > /dev/null
        follow "$id" cancelled
        ```

        ## Decisions

        `authorization.decision` is Plaid's decision, and `authorization.rationale_code` its reason:

        | Decision | Reason | What to do |
        |---|---|---|
        | `approved` | none | Nothing; the service creates the transfer |
        | `approved` | `MANUALLY_VERIFIED_ITEM`, `ERROR`, `MIGRATED_ACCOUNT_ITEM` | The balance could not be checked: deliver later, or accept the risk |
        | `declined` | `NSF` | Ask for a smaller amount or another account |
        | `declined` | `RISK`, `FRAUD` | Ask for another payment method, and do not try again |
        | `declined` | `TRANSFER_LIMIT_REACHED` | Wait for the next day or month, or ask Plaid for a higher limit |
        | `user_action_required` | `ITEM_LOGIN_REQUIRED` | Open Link in update mode, then resume the payment |

        Before Plaid decides, the service refuses what it knows to be impossible, such as a debit above the stored available balance (`payment_balance_too_low`) or above
        one of your limits (`payment_limit_exceeded`). `tartan explain` has an entry for every code.

        ```sh
        test "$(tartan_api /v1/payments -H 'Idempotency-Key: order-19' -d "$(payment debit 250.00)" | value code)" = payment_balance_too_low
        tartan explain payment_balance_too_low
        ```

        ## Returns

        A bank can return a debit after it has settled, and `failure_code` then contains the reason. Most returns arrive within two banking days; a consumer who did not
        authorize the debit can have it returned for sixty days. The service reverses the books with a new posting, and changes no older one.

        | Class | Codes | What to do | What to show the user |
        |---|---|---|---|
        | Insufficient funds | R01, R09 | You may send it again at most twice within 180 days, as a new payment with the user's agreement | "Your bank returned the payment because the account had too little money." |
        | Administrative | R02, R03, R04 | Ask for another account; delete this one | "Your bank could not find this account, or it is closed." |
        | Stopped | R08 | Ask the user; a new payment needs a new agreement | "You stopped this payment at your bank." |
        | Unauthorized | R05, R07, R10, R29 | Stop every payment of this user and find out why | "Your bank reports that this payment was not authorized. Please contact us." |
        | Incorrect | R11 | Correct the amount or the date, within 60 days | "Your bank returned the payment." |
        | Frozen, or no payments | R16, R20 | Ask for another account | "This account does not accept payments." |

        In the Sandbox, a debit of 33.33 is returned with R01:

        ```sh
        id=$(tartan_api /v1/payments -H 'Idempotency-Key: order-20' -d "$(payment debit 33.33)" | value payment.id)
        follow "$id" returned
        test "$(tartan_api "/v1/payments/$id" | value payment.failure_code)" = R01
        tartan explain R01
        ```

        An originator whose returns exceed 0.5% (unauthorized), 3% (administrative) or 15% (all) of its debits in 60 days can lose the right to debit. This command
        compares your rates with these limits, and its exit code is 1 if one is above:

        ```sh
        tartan ledger returns || echo 'a rate is above its limit'
        ```

        ## The books

        Every event is one balanced posting, so the ledger always adds up to zero. `tartan ledger statement ACCOUNT` lists what changed an account, and
        `tartan ledger reconcile` compares the transfers, events and sweeps of a period with Plaid's. Run it every day; it names each difference.

        ```sh
        tartan ledger balance
        tartan ledger balance --json | python3 -c 'import json, sys; assert json.load(sys.stdin)["is_balanced"]'
        tartan ledger statement user_funds
        ```

        ## Rules that your application has to meet

        The service moves money correctly. It cannot know whether you may move it. This list is an overview, not legal advice; your bank and the contract with Plaid
        state what applies to you.

        - **Authorization.** For a debit of a consumer's account, show a text that names your company, the amount (or how it is determined), the date, the account, and
          how to revoke the authorization. The user agrees clearly, and gets a copy. Regulation E requires this for recurring debits.
        - **Retention.** Keep proof of each authorization for two years after it was revoked or ended: the text, the time, the user, and how you verified them. The
          service does not keep it; the bank can demand it within days after a return.
        - **Variable amounts.** If a recurring debit differs from the previous one, tell the user the amount and the date at least ten days before, or let them agree to a
          range.
        - **Revocation.** If a user revokes an authorization, stop: cancel what is pending, and create no more debits.
        - **Account validation.** For `web` debits, validate the account before its first debit. An account that the user connected through Link is validated.
        - **Erasure.** When a user is erased, the service deletes the names and descriptions of their payments and keeps the amounts, because books must stay
          complete. Keep in your own records only what you are obliged to keep.

        ## See also

        - [Moving money](ach.md), [Auth](auth.md), [Update mode](update-mode.md), [Webhooks](webhooks.md), [Errors](errors.md)
        - [Payments](../Payments.md), [Commands](../Commands.md), [Operations](../Operations.md)
        - Plaid: [Transfer](https://plaid.com/docs/transfer/), [returns](https://plaid.com/docs/transfer/troubleshooting/)

        """#
}
