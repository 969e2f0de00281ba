// From docs/guides/transactions.md by scripts/embed. Do not edit.

extension GuidePage {
    static let transactionsMd: StaticString = #"""
        # Transactions

        The product Transactions provides up to two years of transactions of checking, savings, card and student loan accounts, and every later change.
        `/transactions/sync` returns them as a stream of changes after a cursor. This page shows how to follow the stream without losing or duplicating a row.

        On this page: [The protocol in six rules](#the-protocol-in-six-rules), [A complete sync run](#a-complete-sync-run),
        [Changes between two pages](#changes-between-two-pages), [Pending and posted](#pending-and-posted), [Amounts](#amounts), [Categories](#categories),
        [Availability of data](#availability-of-data), [Recurring transactions](#recurring-transactions), [Transactions in Swift](#transactions-in-swift),
        [Transactions with Tartan's service](#transactions-with-tartans-service), [Outdated advice](#outdated-advice).

        ## The protocol in six rules

        1. A **sync run** is one or more pages: call `/transactions/sync` with the stored cursor, then with each `next_cursor`, until `has_more` is false.
        2. Keep the pages in memory, and store nothing before the last page has arrived. Store **all pages or none**.
        3. Store the rows and the last `next_cursor` in **one database transaction**. A cursor that is ahead of its rows loses them permanently.
        4. If a page fails with `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, discard the run's pages and restart with the run's **first cursor**. Do the same for any
           other failure during a run.
        5. Within a page, first insert or replace `added` and `modified`, then delete `removed`. Apply the pages in the order in which they arrived.
        6. Run one sync per Item at a time. Two concurrent runs must not both advance the cursor: compare it when you write.

        A cursor is opaque, at most 256 characters long, and valid for at least a year. Without a cursor, the run returns everything from the beginning. With
        `options.account_id`, an account has its own stream and cursor; do not mix the two kinds of cursor.

        ## A complete sync run

        ```python
        import json
        import os
        import sqlite3
        import time
        from decimal import Decimal

        import plaid
        from plaid.api import plaid_api
        from plaid.model.transactions_sync_request import TransactionsSyncRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        def code_of(error: plaid.ApiException) -> str:
            """Returns Plaid's code; empty if something else responded, such as a proxy."""
            try:
                return json.loads(error.body)["error_code"]
            except (TypeError, ValueError, KeyError):
                return ""


        def read_run(access_token: str, cursor: str | None, restarts: int = 10) -> list:
            """Returns all pages of one sync run, or raises an exception."""
            for _ in range(restarts + 1):
                pages, position = [], cursor
                try:
                    while True:
                        request = {"access_token": access_token, "count": 500}
                        if position:
                            request["cursor"] = position
                        page = client.transactions_sync(TransactionsSyncRequest(**request))
                        pages.append(page)
                        if not page.has_more:
                            return pages
                        position = page.next_cursor
                except plaid.ApiException as error:
                    if code_of(error) != "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION":
                        raise
                    time.sleep(0.2)
            raise RuntimeError("the bank's data changed under every attempt; try again later")
        ```

        The official Python client returns amounts as binary floats. `Decimal(str(amount))` restores the digits that Plaid sent; sums of floats do not. Store the
        text, or use a `NUMERIC` column.

        ```python
        database = sqlite3.connect("bank.sqlite", isolation_level=None)
        database.executescript("""
            CREATE TABLE items (item_id TEXT PRIMARY KEY, cursor TEXT);
            CREATE TABLE transactions (
                transaction_id TEXT PRIMARY KEY, item_id TEXT NOT NULL, account_id TEXT NOT NULL, date TEXT NOT NULL,
                amount TEXT NOT NULL, currency TEXT, name TEXT NOT NULL, pending INTEGER NOT NULL, category TEXT,
                removed INTEGER NOT NULL DEFAULT 0);
            CREATE TABLE notes (transaction_id TEXT PRIMARY KEY, note TEXT NOT NULL);
        """)


        def store(item_id: str, before: str | None, pages: list) -> None:
            """Stores rows and cursor together, or neither."""
            database.execute("BEGIN IMMEDIATE")
            try:
                for page in pages:
                    for row in [*page.added, *page.modified]:
                        category = row.personal_finance_category
                        database.execute(
                            "INSERT OR REPLACE INTO transactions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                            (row.transaction_id, item_id, row.account_id, row.date.isoformat(), str(Decimal(str(row.amount))),
                             row.iso_currency_code or row.unofficial_currency_code, row.name, row.pending,
                             category.detailed if category else None))
                        if row.pending_transaction_id:
                            # Moves the user's note from the pending row to the posted one.
                            database.execute(
                                "INSERT OR IGNORE INTO notes SELECT ?, note FROM notes WHERE transaction_id = ?",
                                (row.transaction_id, row.pending_transaction_id))
                    for row in page.removed:
                        database.execute("UPDATE transactions SET removed = 1 WHERE transaction_id = ?", (row.transaction_id,))
                # If another process has moved the cursor meanwhile, this run is outdated.
                moved = database.execute(
                    "UPDATE items SET cursor = ? WHERE item_id = ? AND cursor IS ?", (pages[-1].next_cursor, item_id, before))
                if moved.rowcount != 1:
                    raise RuntimeError("another sync run was faster")
                database.execute("COMMIT")
            except BaseException:
                database.execute("ROLLBACK")
                raise


        def sync(item_id: str, access_token: str) -> list:
            cursor = database.execute("SELECT cursor FROM items WHERE item_id = ?", (item_id,)).fetchone()[0]
            pages = read_run(access_token, cursor)
            store(item_id, cursor, pages)
            return pages
        ```

        The first run returns the history, and the second one returns nothing:

        ```python
        item_id, access_token = os.environ["ITEM_ID"], os.environ["ACCESS_TOKEN"]
        database.execute("INSERT INTO items VALUES (?, NULL)", (item_id,))
        pages = sync(item_id, access_token)
        assert sum(len(page.added) for page in pages) > 40
        again = sync(item_id, access_token)
        assert [len(page.added) + len(page.modified) + len(page.removed) for page in again] == [0]
        ```

        ## Changes between two pages

        A change between two pages is hard to produce at Plaid and takes one line in the Sandbox. The fault fires once, after the first page of a run with several
        pages.

        ```python
        import requests

        requests.post(f"{os.environ['PLAID_URL']}/_tartan/faults", json={"kind": "mutation", "after_page": 1}, timeout=10).raise_for_status()
        position, seen = None, []
        try:
            while True:
                request = {"access_token": access_token, "count": 10} | ({"cursor": position} if position else {})
                page = client.transactions_sync(TransactionsSyncRequest(**request))
                seen.append(page)
                position = page.next_cursor
                if not page.has_more:
                    break
        except plaid.ApiException as error:
            assert code_of(error) == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"
        assert len(seen) == 1, "one page came: discard it and restart from the first cursor"
        sync(item_id, access_token)
        ```

        Do not repeat only the failed page, because earlier pages may contain rows that no longer exist. Do not restart from an empty cursor either, because that reads
        the whole history again.

        ## Pending and posted

        A pending transaction is preliminary: name, amount and date may still change. When it posts, its ID is **removed**, and a row with a **new ID** is **added**,
        whose `pending_transaction_id` is the old ID. Some banks never report pending rows, and a posted row may lack `pending_transaction_id`. The removal and the
        addition can appear on different pages, or even in different sync runs.

        ```python
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.products import Products
        from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
        from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions
        from plaid.model.transactions_refresh_request import TransactionsRefreshRequest

        created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
            institution_id="ins_109508", initial_products=[Products("transactions")],
            options=SandboxPublicTokenCreateRequestOptions(override_username="user_transactions_dynamic", override_password="any")))
        item = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created.public_token))
        database.execute("INSERT INTO items VALUES (?, NULL)", (item.item_id,))
        for _ in range(60):  # A webhook would announce it; this page has no receiver.
            if sync(item.item_id, item.access_token)[-1].transactions_update_status.value == "HISTORICAL_UPDATE_COMPLETE":
                break
            time.sleep(0.25)

        pending = "SELECT transaction_id FROM transactions WHERE item_id = ? AND pending AND NOT removed"
        one = database.execute(pending, (item.item_id,)).fetchone()[0]
        database.execute("INSERT INTO notes VALUES (?, 'lunch with Ada')", (one,))
        client.transactions_refresh(TransactionsRefreshRequest(access_token=item.access_token))
        for _ in range(60):
            posted = [row for page in sync(item.item_id, item.access_token) for row in page.added if row.pending_transaction_id == one]
            if posted:
                break
            time.sleep(0.25)
        assert not posted[0].pending and posted[0].transaction_id != one
        assert database.execute("SELECT removed FROM transactions WHERE transaction_id = ?", (one,)).fetchone() == (1,)
        note = database.execute("SELECT note FROM notes WHERE transaction_id = ?", (posted[0].transaction_id,)).fetchone()
        assert note == ("lunch with Ada",)
        ```

        Mark removed rows instead of deleting them, so that references to them (such as notes and accounting entries) can be moved to the posted row. If a removed row
        has no posted successor, the bank removed the transaction.

        ## Amounts

        **Positive amounts leave the account, and negative amounts enter it**: a purchase is 12.34, a salary −2,000.00, a refund −12.34, and the payment of a card bill
        is negative on the card. Either `iso_currency_code` or `unofficial_currency_code` is set, never both. Never add amounts of different currencies.

        ```python
        spent = {}
        for currency, amount in database.execute(
                "SELECT currency, amount FROM transactions WHERE item_id = ? AND NOT removed", (item_id,)):
            if Decimal(amount) > 0:
                spent[currency] = spent.get(currency, Decimal()) + Decimal(amount)
        assert set(spent) == {"USD"} and spent["USD"] == spent["USD"].quantize(Decimal("0.01"))
        ```

        `date` is the day on which the bank posted the transaction (for a pending one, the day on which it occurred), and `authorized_date` (often null) is the day on
        which it was authorized. `name` is always present, and `merchant_name` only if a merchant was recognised.

        ## Categories

        Read `personal_finance_category`: `primary` (such as `FOOD_AND_DRINK`), `detailed` (`FOOD_AND_DRINK_COFFEE`) and `confidence_level`. There are two versions,
        `v1` and `v2`. Request one explicitly with `options.personal_finance_category_version`, so that a change of the default does not change your users' categories.
        Accept unknown values, because Plaid adds new ones. The lists `category` and `category_id` in older guides belong to the previous taxonomy and are null for new
        clients.

        ## Availability of data

        | `transactions_update_status` | Meaning |
        |---|---|
        | `NOT_READY` | Nothing has been fetched yet. The response is empty and its `next_cursor` is `""`; this is not an error. Poll again |
        | `INITIAL_UPDATE_COMPLETE` | About thirty days are available |
        | `HISTORICAL_UPDATE_COMPLETE` | The complete history that was requested is available |

        The length of the history is set **once**, when the Item first gets Transactions: by `transactions.days_requested` of `/link/token/create`, or by
        `options.days_requested` of the first sync if Link did not request Transactions. It can be 1 to 730 days; the default is 90. Later values have no effect; for a
        longer history, the user must connect the bank again.

        After that, Plaid polls the bank one to four times a day and sends `SYNC_UPDATES_AVAILABLE`, but only for an Item for which you called `/transactions/sync` at
        least once: call it right after the exchange. The webhook contains no data and can be late, duplicated or dropped ([webhooks](webhooks.md)). Therefore, also
        sync every few hours an Item for which no webhook has arrived. The limit is 50 requests per minute and Item.

        `/transactions/refresh` makes Plaid poll the bank at once. It is an add-on that is billed per request, takes up to half a minute, and is limited to two requests
        per minute: call it when the user presses a button, not on a timer. New data arrives through the webhook and a sync, as usual; if there is no new data, no
        webhook is sent.

        ## Recurring transactions

        `/transactions/recurring/get` groups recurring transactions into streams of income and expenses, with frequency, average, last amount and `predicted_next_date`.
        It is also an add-on, and needs 180 days of history. `MATURE` streams have at least three rows (two for yearly streams); `EARLY_DETECTION` streams may
        disappear; `TOMBSTONED` streams have ended. The webhook `RECURRING_TRANSACTIONS_UPDATE` announces changes.

        ```python
        from plaid.model.transactions_recurring_get_request import TransactionsRecurringGetRequest

        streams = client.transactions_recurring_get(TransactionsRecurringGetRequest(access_token=access_token))
        for stream in [*streams.inflow_streams, *streams.outflow_streams]:
            if stream.is_active and stream.status.value == "MATURE":
                print(stream.frequency.value, Decimal(str(stream.average_amount.amount)), stream.predicted_next_date)
        ```

        ## Transactions in Swift

        `transactionsSyncRun` implements rules 1, 2 and 4: it returns a complete sync run or throws. Amounts are `Decimal` and have exactly the digits of the JSON
        text.

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? ""), let token = environment["ACCESS_TOKEN"] else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)

        do {
            let first = try await client.transactionsSyncRun(accessToken: AccessToken(token))
            precondition(first.pages.allSatisfy { !$0.nextCursor.isEmpty } && first.added.count > 40)
            // Store first.added, first.modified, first.removed and first.nextCursor in one transaction of your database. Then:
            let next = try await client.transactionsSyncRun(accessToken: AccessToken(token), cursor: first.nextCursor)
            precondition(next.added.isEmpty && next.modified.isEmpty && next.removed.isEmpty)
            let spent = first.added.filter { $0.amount > 0 }.map(\.amount).reduce(0, +)
            print("\(first.added.count) transactions, \(spent) spent, \(first.restarts) restarts")
        } catch {
            print(error)  // Kind, code and request ID; no user data.
            await transport.shutdown()
            exit(error.isRetryable ? 75 : 1)
        }
        await transport.shutdown()
        ```

        ## Transactions with Tartan's service

        `tartan serve` does all of this for you, with SQLite or PostgreSQL: connect a bank, and read its rows from the service. `tartan why ITEM` explains why data is
        present or missing, and `tartan reconcile ITEM` compares every stored field with the bank's ([Operations](../Operations.md#diagnose-an-item)).

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        member() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }
        tartan() { curl -sS --fail-with-body "$TARTAN_URL$1" -H "Authorization: Bearer $TARTAN_API_KEY" -H 'Tartan-User: ada' "${@:2}"; }

        public_token=$(plaid /sandbox/public_token/create '{"institution_id": "ins_109508", "initial_products": ["transactions"]}' | member public_token)
        item=$(tartan /api/plaid/exchange-token -H 'Content-Type: application/json' -d "{\"public_token\": \"$public_token\"}" | member item_id)
        for _ in $(seq 100); do
          rows=$(tartan '/api/transactions?limit=5')
          case "$rows" in *transaction_id*) break ;; esac
          sleep 0.2
        done
        echo "$rows" | python3 -c 'import json, sys; assert len(json.load(sys.stdin)["transactions"]) == 5'
        command tartan why "$item" --database "$TARTAN_DATABASE_URL"
        ```

        ## Outdated advice

        - Older guides read `/transactions/get` in pages by `offset` and date. This misses rows that were changed, removed or posted late, and pages shift while new
          rows arrive. See [Moving from /transactions/get](from-transactions-get.md).
        - `INITIAL_UPDATE`, `HISTORICAL_UPDATE`, `DEFAULT_UPDATE` and `TRANSACTIONS_REMOVED` belong to that older endpoint. They are still sent; with
          `/transactions/sync`, ignore them and handle `SYNC_UPDATES_AVAILABLE`.
        - Amounts that are stored as floating-point numbers lose cents.

        ## See also

        - [Link](link.md), [Webhooks](webhooks.md), [Errors](errors.md), [Moving from /transactions/get](from-transactions-get.md), [Testing with the Sandbox](sandbox.md)
        - [Stored data](../StoredData.md), [Operations](../Operations.md)
        - Plaid: [Transactions](https://plaid.com/docs/transactions/), [its API](https://plaid.com/docs/api/products/transactions/),
          [categories](https://plaid.com/docs/transactions/pfc-migration/)

        """#
}
