// From docs/guides/ach.md by scripts/embed. Do not edit.

extension GuidePage {
    static let achMd: StaticString = #"""
        # Moving money

        Debits and payouts between American bank accounts by ACH: through a payment processor of yours, or with Plaid's own Transfer. This page says how to decide,
        follow events to the last one, book each exactly once, and deal with what comes back.

        ## Two ways

        | | Auth and a processor | Transfer |
        |---|---|---|
        | who moves the money | a processor with whom you have a contract (Dwolla, Stripe, Adyen and others) | Plaid |
        | you call | `/processor/token/create`, then the processor's API | `/transfer/authorization/create`, `/transfer/create` |
        | risk | yours to check: `/signal/evaluate`, [Balance](balance.md) | part of the authorization |
        | you follow | the processor's events | `/transfer/event/sync` |

        Neither has to touch account numbers. What both have in common: **ACH is slow, and takes back.** Sent is not arrived, and arrived is not final: a debit can
        be returned two banking days after it settled for want of money, and sixty days later because its owner says that nobody asked. Ship goods by risk, not by
        `posted`.

        ```python
        import json
        import os
        import sqlite3
        import uuid
        from decimal import Decimal

        import requests


        class Refused(Exception):
            """Plaid said no. The text is safe to log."""

            def __init__(self, code: str, request_id: str):
                super().__init__(f"{code} (request {request_id})")
                self.code = code


        def plaid(path: str, **body) -> dict:
            answer = requests.post(
                os.environ["PLAID_URL"] + path, json=body, timeout=(5, 60),
                headers={"PLAID-CLIENT-ID": os.environ["PLAID_CLIENT_ID"], "PLAID-SECRET": os.environ["PLAID_SECRET"]})
            value = json.loads(answer.content, parse_float=Decimal)
            if answer.status_code != 200:
                raise Refused(value["error_code"], value["request_id"])
            return value


        public_token = plaid("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["auth", "transfer"])["public_token"]
        access_token = plaid("/item/public_token/exchange", public_token=public_token)["access_token"]
        checking = next(one for one in plaid("/accounts/get", access_token=access_token)["accounts"] if one["subtype"] == "checking")
        ```

        ## With a processor

        A processor token opens one account to one processor, without an end; it is dead once the Item is removed. The processor reads numbers, balance or identity
        with it, as it may. Stripe has a token of its own kind, `/processor/stripe/bank_account_token/create`, which is used once.

        ```python
        made = plaid("/processor/token/create", access_token=access_token, account_id=checking["account_id"], processor="dwolla")
        # made["processor_token"] goes to the processor. This is what the processor then reads, and nothing of other accounts:
        seen = plaid("/processor/auth/get", processor_token=made["processor_token"])
        assert seen["account"]["account_id"] == checking["account_id"] and seen["numbers"]["ach"]["account"].endswith("0000")
        ```

        ## With Transfer: first a decision

        Amounts of Transfer are **strings** with two digits behind the point, in dollars. An authorization looks at account and balance, answers a decision, and
        holds for an hour and for one transfer. Give it an `idempotency_key` that your own payment has: a repeated call then answers the same authorization.

        ```python
        def authorize(payment_id: str, amount: Decimal, kind: str = "debit") -> dict:
            return plaid(
                "/transfer/authorization/create", access_token=access_token, account_id=checking["account_id"],
                type=kind, network="ach", ach_class="ppd", amount=f"{amount:.2f}", user={"legal_name": "Ada Lovelace"},
                idempotency_key=payment_id)["authorization"]


        payment_id = str(uuid.uuid4())
        approved = authorize(payment_id, Decimal("12.50"))
        assert approved["decision"] == "approved" and approved["decision_rationale"] is None
        assert authorize(payment_id, Decimal("12.50"))["id"] == approved["id"]

        declined = authorize(str(uuid.uuid4()), Decimal("250"))
        assert (declined["decision"], declined["decision_rationale"]["code"]) == ("declined", "NSF")
        ```

        | decision | reason | what to do |
        |---|---|---|
        | `approved` | null | `/transfer/create` |
        | `approved` | `MANUALLY_VERIFIED_ITEM`, `ITEM_LOGIN_REQUIRED`, `ERROR`, `MIGRATED_ACCOUNT_ITEM` | nobody could look at the balance: the risk is yours to weigh |
        | `declined` | `NSF` | a smaller amount, or another account |
        | `declined` | `RISK`, `TRANSFER_LIMIT_REACHED` | another way to pay; do not ask again and again |
        | `user_action_required` | `ITEM_LOGIN_REQUIRED` | Link, with `transfer.authorization_id` in `/link/token/create`; then authorize anew |

        `ach_class` says how the user agreed: `web` on a page, `ppd` on paper or in advance, `tel` by telephone, `ccd` for companies. Keep the proof of that
        agreement for two years after the last payment. Wires and RTP (`wire`, `rtp`) only send money out.

        ## Then the transfer

        `/transfer/create` is idempotent by its `authorization_id`: after a lost answer call it again with the same one, and there is still one transfer. That is
        why the authorization is stored **before** the call.

        ```python
        def create(authorization: dict) -> dict:
            return plaid(
                "/transfer/create", access_token=access_token, account_id=checking["account_id"],
                authorization_id=authorization["id"], description="invoice 17")["transfer"]


        transfer = create(approved)
        assert transfer["status"] == "pending" and transfer["cancellable"]
        assert create(approved)["id"] == transfer["id"], "once more is not twice"
        ```

        `description` is what the user reads on the statement: what for, at most ten characters on ACH.

        | status | what happened | what may be said and done |
        |---|---|---|
        | `pending` | Plaid has it; the next cut-off sends it (3:00 pm for the same day, 8:30 pm Eastern) | "on its way"; `/transfer/cancel` still works |
        | `posted` | it is in the network | no way back but a refund |
        | `settled` | the banks have squared it, a banking day later | it may still be returned |
        | `funds_available` | a debit's hold is over | the money can be paid out |
        | `failed`, `cancelled` | nothing moved | |
        | `returned` | it came back, `failure_reason.ach_return_code` says why | take back what you granted for it |

        ## Events are the truth

        Every change is an event with a growing `event_id`. `/transfer/event/sync` answers those after one that you name. Store each event's effect and its id in
        **one database transaction**, so that a crash neither loses one nor books it twice. The webhook `TRANSFER_EVENTS_UPDATE` only says that it is time; it
        names no transfer, and may be lost: run the same loop every hour, too.

        ```python
        database = sqlite3.connect("payments.sqlite", isolation_level=None)
        database.executescript("""
            CREATE TABLE position (only INTEGER PRIMARY KEY CHECK (only = 1), event_id INTEGER NOT NULL);
            INSERT INTO position VALUES (1, 0);
            CREATE TABLE transfers (id TEXT PRIMARY KEY, status TEXT NOT NULL, return_code TEXT);
            CREATE TABLE bookings (event_id INTEGER PRIMARY KEY, transfer_id TEXT NOT NULL, amount TEXT NOT NULL);
        """)


        def follow() -> None:
            while True:
                (position,) = database.execute("SELECT event_id FROM position").fetchone()
                page = plaid("/transfer/event/sync", after_id=position, count=100)
                for event in sorted(page["transfer_events"], key=lambda one: one["event_id"]):
                    database.execute("BEGIN IMMEDIATE")
                    try:
                        apply(event)
                        database.execute("UPDATE position SET event_id = ?", (event["event_id"],))
                        database.execute("COMMIT")
                    except BaseException:
                        database.execute("ROLLBACK")
                        raise
                if not page["has_more"]:
                    return


        def apply(event: dict) -> None:
            kind, transfer_id = event["event_type"], event["transfer_id"]
            if "." in kind or not transfer_id or "swept" in kind:
                return  # Sweeps and refunds: for the books of your own account.
            reason = event["failure_reason"] or {}
            database.execute(
                "INSERT INTO transfers VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET status = ?2, return_code = ?3",
                (transfer_id, kind, reason.get("ach_return_code")))
            booked = sum((Decimal(amount) for (amount,) in database.execute(
                "SELECT amount FROM bookings WHERE transfer_id = ?", (transfer_id,))), Decimal())
            if kind == "settled":
                change = Decimal(event["transfer_amount"])
            elif kind == "returned":
                change = -booked  # It may come back without having settled: then nothing was booked, and nothing is taken back.
            else:
                return
            database.execute("INSERT INTO bookings VALUES (?, ?, ?)", (event["event_id"], transfer_id, str(change)))


        for step in ["posted", "settled"]:
            plaid("/sandbox/transfer/simulate", transfer_id=transfer["id"], event_type=step)
        follow()
        follow()  # Nothing new, nothing booked twice.
        assert database.execute("SELECT status FROM transfers WHERE id = ?", (transfer["id"],)).fetchone() == ("settled",)
        assert database.execute("SELECT amount FROM bookings").fetchall() == [("12.50",)]
        ```

        Be ready for event types that you do not know: step over them, and remember the id.

        ## What comes back

        Most returns come within two banking days of the settlement. Those of consumers who say that they did not agree (R05, R07, R10, R11) can come for sixty
        days.

        | code | meaning | again? |
        |---|---|---|
        | R01, R09 | not enough money, or not yet usable | at most twice more within 180 days, with the description `Retry 1`, then `Retry 2` |
        | R02, R03, R04 | account closed, not there, number wrong (also a [tokenised number](auth.md) that was withdrawn) | no: ask for an account |
        | R05, R07, R10, R29 | not agreed to, or the agreement was withdrawn | no: stop all payments of this kind, find out why |
        | R08 | this payment was stopped | with a new agreement only |
        | R11 | agreed, but with another amount or date | once, corrected, within 60 days |
        | R16, R20 | frozen, or not an account for payments | no: ask for another account |

        Above certain shares of all debits in 60 days, an originator loses the right to debit: 0.5 % unauthorised, 3 % administrative (R02, R03, R04), 15 % of all
        kinds. Watch yours. A retry is a new debit: it needs the user's agreement to be retried.

        Certain amounts act by themselves in the Sandbox. 33.33 is returned with R01, 44.44 with R02, 55.55 with R16, 22.22 fails, 11.11 goes all the way:

        ```python
        returned = create(authorize(str(uuid.uuid4()), Decimal("33.33")))
        follow()
        assert database.execute("SELECT status, return_code FROM transfers WHERE id = ?", (returned["id"],)).fetchone() == ("returned", "R01")
        booked = database.execute("SELECT amount FROM bookings WHERE transfer_id = ?", (returned["id"],)).fetchall()
        assert sum(Decimal(amount) for (amount,) in booked) == 0
        ```

        ```sh
        for code in R01 R03 R10; do tartan explain "$code"; done
        tartan explain --list --kind ach-return | wc -l
        ```

        ## Sweeps, refunds, the ledger

        A debit counts in your **ledger** at Plaid at once as `pending`, and after the hold as `available`; payouts and refunds come out of `available`. A
        **sweep** moves the ledger's money from or to your own account; its events are `swept`, `swept_settled` and, for returns, `return_swept`, and they are what
        your bank statement is compared with. A **refund** (`/transfer/refund/create`, within 180 days, with an `idempotency_key`) is a payment of its own with
        statuses of its own; do not refund what has not settled, or a return takes the money a second time.

        ```python
        before = plaid("/transfer/ledger/get")["balance"]
        create(authorize(str(uuid.uuid4()), Decimal("5.00"), kind="credit"))
        after = plaid("/transfer/ledger/get")["balance"]
        assert Decimal(before["available"]) - Decimal(after["available"]) == Decimal("5.00")
        ```

        ## Every week, with a test clock

        `/transfer/recurring/create` makes transfers by a schedule. Months of it pass in a moment on a **test clock**, which belongs to Transfer alone
        (`/_tartan/clock` moves everything else):

        ```python
        clock = plaid("/sandbox/transfer/test_clock/create", virtual_time="2030-01-07T12:00:00Z")["test_clock"]["test_clock_id"]
        plan = plaid(
            "/transfer/recurring/create", access_token=access_token, account_id=checking["account_id"], idempotency_key=str(uuid.uuid4()),
            type="debit", network="ach", ach_class="ppd", amount="12.00", description="weekly", test_clock_id=clock,
            schedule={"interval_unit": "week", "interval_count": 1, "interval_execution_day": 2, "start_date": "2030-01-08", "end_date": "2030-01-23"},
            user={"legal_name": "Ada Lovelace"}, device={"ip_address": "192.0.2.1", "user_agent": "example"})
        assert plan["decision"] == "approved"
        plaid("/sandbox/transfer/test_clock/advance", test_clock_id=clock, new_virtual_time="2030-01-31T12:00:00Z")
        weekly = plaid("/transfer/recurring/get", recurring_transfer_id=plan["recurring_transfer"]["recurring_transfer_id"])["recurring_transfer"]
        assert len(weekly["transfer_ids"]) == 3 and weekly["status"] == "expired"
        ```

        Each of them can be returned like any other. In the Sandbox events send no webhook unless the call has a `webhook`; `/sandbox/transfer/fire_webhook` sends
        one.

        ## In Swift

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "") else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)

        do {
            let created = try await client.sandboxPublicTokenCreate(institutionID: "ins_109508", initialProducts: [.auth, .transfer])
            let token = try await client.itemPublicTokenExchange(publicToken: created.publicToken).accessToken
            guard let checking = try await client.accountsGet(accessToken: token).accounts.first(where: { $0.subtype == .checking })
            else { exit(1) }
            let authorization = try await client.transferAuthorizationCreate(
                accessToken: token, accountID: checking.accountID, type: .debit, network: .ach, amount: "11.11",
                user: TransferAuthorizationUserInRequest(legalName: "Ada Lovelace"), achClass: .ppd,
                idempotencyKey: UUID().uuidString
            ).authorization
            guard authorization.decision == .approved, authorization.decisionRationale == nil else { exit(1) }
            let transfer = try await client.transferCreate(
                accessToken: token, accountID: checking.accountID, authorizationID: authorization.id, description: "invoice 17"
            ).transfer
            var position = 0  // From your database, and stored with each event's effect.
            var statuses: [String] = []
            while true {
                let page = try await client.transferEventSync(afterID: position, count: 100)
                for event in page.transferEvents.sorted(by: { $0.eventID < $1.eventID }) {
                    if event.transferID == transfer.id { statuses.append("\(event.eventType)") }
                    position = event.eventID
                }
                if !page.hasMore { break }
            }
            precondition(statuses.first == "pending" && statuses.contains("settled") && statuses.last == "funds_available")
        } catch {
            // After `outcomeIsUnknown`, look at the events before you do anything again.
            print(error.outcomeIsUnknown ? "not known whether it happened: \(error)" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        ## Further

        - [Auth](auth.md), [Identity](identity.md), [Balance](balance.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [How close the Sandbox is](../SandboxFidelity.md)
        - Plaid: [Transfer](https://plaid.com/docs/transfer/), [its events](https://plaid.com/docs/transfer/reconciling-transfers/),
          [returns](https://plaid.com/docs/transfer/troubleshooting/), [processors](https://plaid.com/docs/auth/partnerships/)

        """#
}
