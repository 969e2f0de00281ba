// From docs/guides/ach.md by scripts/embed. Do not edit.

extension GuidePage {
    static let achMd: StaticString = #"""
        # Moving money

        This page is about debits and payouts between US bank accounts by ACH, with your own payment processor or with Plaid Transfer. It shows how to authorize
        transfers, process every event exactly once, and handle returns. Tartan's service does the same for you: see [Payments with Tartan's service](payments.md).

        On this page: [Two ways](#two-ways), [Use a processor](#use-a-processor), [Authorize a transfer](#authorize-a-transfer),
        [Create the transfer](#create-the-transfer), [Process events](#process-events), [Handle returns](#handle-returns),
        [Sweeps, refunds and the ledger](#sweeps-refunds-and-the-ledger), [Recurring transfers and test clocks](#recurring-transfers-and-test-clocks),
        [Transfers in Swift](#transfers-in-swift).

        ## Two ways

        | | Auth and a processor | Transfer |
        |---|---|---|
        | Moves the money | A processor that you have a contract with (Dwolla, Stripe, Adyen and others) | Plaid |
        | Requests | `/processor/token/create`, then the processor's API | `/transfer/authorization/create`, `/transfer/create` |
        | Risk check | Yours: `/signal/evaluate`, [Balance](balance.md) | Part of the authorization |
        | Events | The processor's | `/transfer/event/sync` |

        Neither requires you to handle account numbers. In both cases, **ACH is slow and can be reversed.** A debit that was sent has not arrived yet, and a debit that
        has arrived is not final. It can be returned up to two banking days after settlement for insufficient funds, and up to sixty days later if the account owner
        says that they did not authorize it. Ship goods based on the risk, not on the status `posted`.

        ```python
        import json
        import os
        import sqlite3
        import uuid
        from decimal import Decimal

        import requests


        class Refused(Exception):
            """Plaid rejected the request. The text is safe to log."""

            def __init__(self, code: str, request_id: str):
                super().__init__(f"{code} (request {request_id})")
                self.code = code


        def plaid(path: str, **body) -> dict:
            response = requests.post(
                os.environ["PLAID_URL"] + path, json=body, timeout=(5, 60),
                headers={"PLAID-CLIENT-ID": os.environ["PLAID_CLIENT_ID"], "PLAID-SECRET": os.environ["PLAID_SECRET"]})
            value = json.loads(response.content, parse_float=Decimal)
            if response.status_code != 200:
                raise Refused(value["error_code"], value["request_id"])
            return value


        public_token = plaid("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["auth", "transfer"])["public_token"]
        access_token = plaid("/item/public_token/exchange", public_token=public_token)["access_token"]
        checking = next(one for one in plaid("/accounts/get", access_token=access_token)["accounts"] if one["subtype"] == "checking")
        ```

        ## Use a processor

        A processor token gives one processor access to one account until the Item is removed. With it, the processor reads the account numbers, balance or identity, as
        permitted. Stripe has its own kind of token, which is used once: `/processor/stripe/bank_account_token/create`.

        ```python
        made = plaid("/processor/token/create", access_token=access_token, account_id=checking["account_id"], processor="dwolla")
        # Send made["processor_token"] to the processor. It can read this, and nothing of other accounts:
        seen = plaid("/processor/auth/get", processor_token=made["processor_token"])
        assert seen["account"]["account_id"] == checking["account_id"] and seen["numbers"]["ach"]["account"].endswith("0000")
        ```

        ## Authorize a transfer

        Transfer amounts are **strings** in dollars with two decimal places. An authorization checks the account and its balance, returns a decision, and is valid for
        one hour and one transfer. Pass your own payment ID as `idempotency_key`: a repeated request then returns the same authorization.

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

        | Decision | Reason | Action |
        |---|---|---|
        | `approved` | null | `/transfer/create` |
        | `approved` | `MANUALLY_VERIFIED_ITEM`, `ITEM_LOGIN_REQUIRED`, `ERROR`, `MIGRATED_ACCOUNT_ITEM` | The balance could not be checked: decide on the risk yourself |
        | `declined` | `NSF` | A smaller amount, or another account |
        | `declined` | `RISK`, `TRANSFER_LIMIT_REACHED` | Another payment method; do not retry repeatedly |
        | `user_action_required` | `ITEM_LOGIN_REQUIRED` | Open Link with `transfer.authorization_id` in `/link/token/create`, then authorize again |

        `ach_class` states how the user agreed: `web` on a page, `ppd` on paper or in advance, `tel` by phone, `ccd` for companies. Keep proof of the agreement for two
        years after the last payment. The networks `wire` and `rtp` support only payouts.

        ## Create the transfer

        `/transfer/create` is idempotent for its `authorization_id`: if a response was lost, send the same ID again, and there is still only one transfer. Therefore,
        store the authorization **before** the request.

        ```python
        def create(authorization: dict) -> dict:
            return plaid(
                "/transfer/create", access_token=access_token, account_id=checking["account_id"],
                authorization_id=authorization["id"], description="invoice 17")["transfer"]


        transfer = create(approved)
        assert transfer["status"] == "pending" and transfer["cancellable"]
        assert create(approved)["id"] == transfer["id"], "a repeated request creates no second transfer"
        ```

        `description` appears on the user's bank statement; with ACH, it has at most ten characters.

        | Status | Meaning | What you can tell the user or do |
        |---|---|---|
        | `pending` | Plaid sends the transfer at the next cut-off (3:00 pm Eastern for the same day, otherwise 8:30 pm) | "On its way"; `/transfer/cancel` still works |
        | `posted` | The transfer is in the network | Only a refund can reverse it |
        | `settled` | The banks have settled the transfer, one banking day later | It can still be returned |
        | `funds_available` | The hold on a debit has ended | The money can be paid out |
        | `failed`, `cancelled` | No money moved | |
        | `returned` | The transfer was returned; `failure_reason.ach_return_code` contains the reason | Revoke what the user got for the payment |

        ## Process events

        Every change is an event with an increasing `event_id`. `/transfer/event/sync` returns the events after a given one. Store each event's effect and its ID in
        **one database transaction**, so that a crash neither loses an event nor applies it twice. The webhook `TRANSFER_EVENTS_UPDATE` only announces that there are
        new events. It does not name a transfer, and it can be dropped: also run the same loop every hour.

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
                return  # Sweeps and refunds belong to the accounting of your own account.
            reason = event["failure_reason"] or {}
            database.execute(
                "INSERT INTO transfers VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET status = ?2, return_code = ?3",
                (transfer_id, kind, reason.get("ach_return_code")))
            booked = sum((Decimal(amount) for (amount,) in database.execute(
                "SELECT amount FROM bookings WHERE transfer_id = ?", (transfer_id,))), Decimal())
            if kind == "settled":
                change = Decimal(event["transfer_amount"])
            elif kind == "returned":
                change = -booked  # A return before settlement: nothing was booked, so nothing is reversed.
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

        Expect unknown event types: skip them, and store their ID.

        ## Handle returns

        Most returns arrive within two banking days of settlement. Returns for debits that consumers say they did not authorize (R05, R07, R10, R11) can arrive for
        sixty days.

        | Code | Meaning | Retry? |
        |---|---|---|
        | R01, R09 | Insufficient funds, or uncollected funds | At most twice within 180 days, with the description `Retry 1`, then `Retry 2` |
        | R02, R03, R04 | Account closed, no account, wrong number (also a [tokenised number](auth.md) that is no longer valid) | No: ask for another account |
        | R05, R07, R10, R29 | Not authorized, or authorization revoked | No: stop all payments of this kind and find out why |
        | R08 | The user stopped this payment | Only with a new agreement |
        | R11 | Authorized, but for another amount or date | Once, corrected, within 60 days |
        | R16, R20 | Frozen, or not an account for payments | No: ask for another account |

        If too many of your debits within 60 days are returned, you lose the right to debit. The limits are 0.5% of debits for unauthorized returns, 3% for
        administrative returns (R02, R03, R04), and 15% for all returns. Monitor your rates. A retry is a new debit and needs the user's agreement.

        In the Sandbox, certain amounts have a fixed outcome. 33.33 is returned with R01, 44.44 with R02, 55.55 with R16, 22.22 fails, and 11.11 completes:

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

        ## Sweeps, refunds and the ledger

        A debit appears in your **ledger** at Plaid at once as `pending`, and after the hold as `available`; payouts and refunds come out of `available`. A
        **sweep** moves money between the ledger and your own account; its events are `swept`, `swept_settled` and, for returns, `return_swept`. Reconcile them with
        your bank statement. A **refund** (`/transfer/refund/create`, within 180 days, with an `idempotency_key`) is a separate payment with its own statuses. Do not
        refund a transfer that has not settled: a return would take the money a second time.

        ```python
        before = plaid("/transfer/ledger/get")["balance"]
        create(authorize(str(uuid.uuid4()), Decimal("5.00"), kind="credit"))
        after = plaid("/transfer/ledger/get")["balance"]
        assert Decimal(before["available"]) - Decimal(after["available"]) == Decimal("5.00")
        ```

        ## Recurring transfers and test clocks

        `/transfer/recurring/create` creates transfers on a schedule. A **test clock** simulates months in a moment. It applies only to Transfer; `tartan sandbox clock`
        moves the clock of the whole Sandbox:

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

        Each of these transfers can be returned like any other. In the Sandbox, an event sends a webhook only if the request contains a `webhook`;
        `/sandbox/transfer/fire_webhook` sends one on demand.

        ## Transfers in Swift

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
            var position = 0  // Read it from your database, and store it with each event's effect.
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
            // After `outcomeIsUnknown`, check the events before you retry anything.
            print(error.outcomeIsUnknown ? "not known whether it happened: \(error)" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        ## See also

        - [Auth](auth.md), [Identity](identity.md), [Balance](balance.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [Sandbox fidelity](../SandboxFidelity.md)
        - Plaid: [Transfer](https://plaid.com/docs/transfer/), [its events](https://plaid.com/docs/transfer/reconciling-transfers/),
          [returns](https://plaid.com/docs/transfer/troubleshooting/), [processors](https://plaid.com/docs/auth/partnerships/)

        """#
}
