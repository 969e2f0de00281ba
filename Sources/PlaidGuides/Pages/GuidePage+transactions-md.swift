// From docs/guides/transactions.md by scripts/embed. Do not edit.

extension GuidePage {
    static let transactionsMd: StaticString = #"""
        # Transactions

        Up to two years of what was booked on checking, savings, card and student loan accounts, and every later change. `/transactions/sync` tells it as a stream
        of changes from a cursor on; this page says how to follow that stream without losing, doubling or inventing a row.

        ## The protocol in six rules

        1. A **round** is one or more pages: call `/transactions/sync` with the stored cursor, then with each `next_cursor`, until `has_more` is false.
        2. Keep the pages in memory. Nothing is stored before the last page is there: **every page or none**.
        3. Store the rows and the last `next_cursor` in **one database transaction**. A cursor that is ahead of its rows loses them for good.
        4. When a page fails with `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, drop the round's pages and begin again with the cursor **that the round began
           with**. That holds for any other failure in the middle of a round, too.
        5. Within a page: insert or replace what is `added` and `modified`, then take out what is `removed`; page after page, in the order in which they came.
        6. One round per Item at a time. Two that run beside each other must not both move the cursor: compare it when you write.

        A cursor is opaque, at most 256 characters, and stays valid for at least a year. No cursor means everything from the beginning. With `options.account_id`
        an account has a stream and a cursor of its own; do not mix the two kinds.

        ## One round, whole or not at all

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
            """Plaid's code; empty when something else answered, such as a proxy."""
            try:
                return json.loads(error.body)["error_code"]
            except (TypeError, ValueError, KeyError):
                return ""


        def read_round(access_token: str, cursor: str | None, restarts: int = 10) -> list:
            """All pages of one round, or an exception."""
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

        The official Python client gives amounts as binary floats. `Decimal(str(amount))` gives back the digits that Plaid sent; sums of floats do not. Store the
        text, or a `NUMERIC` column.

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
            """Rows and cursor together, or neither."""
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
                            # What the user wrote on the pending row goes over to the posted one.
                            database.execute(
                                "INSERT OR IGNORE INTO notes SELECT ?, note FROM notes WHERE transaction_id = ?",
                                (row.transaction_id, row.pending_transaction_id))
                    for row in page.removed:
                        database.execute("UPDATE transactions SET removed = 1 WHERE transaction_id = ?", (row.transaction_id,))
                # Another process may have moved the cursor meanwhile: then this round is old news.
                moved = database.execute(
                    "UPDATE items SET cursor = ? WHERE item_id = ? AND cursor IS ?", (pages[-1].next_cursor, item_id, before))
                if moved.rowcount != 1:
                    raise RuntimeError("another round was faster")
                database.execute("COMMIT")
            except BaseException:
                database.execute("ROLLBACK")
                raise


        def sync(item_id: str, access_token: str) -> list:
            cursor = database.execute("SELECT cursor FROM items WHERE item_id = ?", (item_id,)).fetchone()[0]
            pages = read_round(access_token, cursor)
            store(item_id, cursor, pages)
            return pages
        ```

        The first round brings the history, the second one nothing:

        ```python
        item_id, access_token = os.environ["ITEM_ID"], os.environ["ACCESS_TOKEN"]
        database.execute("INSERT INTO items VALUES (?, NULL)", (item_id,))
        pages = sync(item_id, access_token)
        assert sum(len(page.added) for page in pages) > 40
        again = sync(item_id, access_token)
        assert [len(page.added) + len(page.modified) + len(page.removed) for page in again] == [0]
        ```

        ## Data that changes between two pages

        Hard to meet on purpose at Plaid; one line in the Sandbox. The fault fires once, after the first page of a round that has several.

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
        assert len(seen) == 1, "one page came: throw it away, and begin again with the first cursor"
        sync(item_id, access_token)
        ```

        Repeating only the page that failed is wrong: the pages before it may tell of rows that are no more. So is beginning from an empty cursor, which reads the
        whole history again.

        ## Pending and posted

        A pending transaction is a promise of the bank; name, amount and date may still change. When it posts, its id is **removed** and a row with a **new id** is
        **added**, whose `pending_transaction_id` is the old one. Some banks never tell pending rows, and a posted row may lack that member. Both halves may come
        on different pages, even in different rounds.

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
        for _ in range(60):  # A webhook tells when; this page has nobody to receive it.
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

        Mark removed rows rather than deleting them: what pointed at them (a note, an export, a booking) can then be followed to its successor. `removed` alone,
        with no successor, means that the bank took the row back.

        ## Amounts

        **Positive is money that leaves the account, negative is money that comes in**: a purchase is 12.34, a wage −2,000.00, a refund −12.34, and on a card the
        payment of the bill is negative. `iso_currency_code` or `unofficial_currency_code` is set, never both; never add amounts of different currencies.

        ```python
        spent = {}
        for currency, amount in database.execute(
                "SELECT currency, amount FROM transactions WHERE item_id = ? AND NOT removed", (item_id,)):
            if Decimal(amount) > 0:
                spent[currency] = spent.get(currency, Decimal()) + Decimal(amount)
        assert set(spent) == {"USD"} and spent["USD"] == spent["USD"].quantize(Decimal("0.01"))
        ```

        `date` is the day on which the bank booked it, `authorized_date` (often null) the day on which it happened. `name` is there always, `merchant_name` only
        where a merchant was recognised.

        ## Categories

        Read `personal_finance_category`: `primary` (such as `FOOD_AND_DRINK`), `detailed` (`FOOD_AND_DRINK_COFFEE`) and a `confidence_level`. There are two
        versions of it, `v1` and `v2`; ask for one with `options.personal_finance_category_version` so that no change of a default moves your users' money. Take
        unknown words as they come: new ones are added. The lists `category` and `category_id`, which older guides show, are the taxonomy before that; new clients
        get null there.

        ## What is there when

        | `transactions_update_status` | meaning |
        |---|---|
        | `NOT_READY` | nothing fetched yet; the answer is empty, its `next_cursor` is `""`, and that is no error: ask again |
        | `INITIAL_UPDATE_COMPLETE` | about thirty days |
        | `HISTORICAL_UPDATE_COMPLETE` | everything that was asked for |

        How far back is decided **once**, when the Item first gets Transactions: `transactions.days_requested` of `/link/token/create`, or `options.days_requested`
        of the first sync if Link did not ask for Transactions. 1 to 730 days, 90 unless said. Later the number has no effect; a longer history then needs a new
        Item.

        Afterwards Plaid looks at the bank one to four times a day and sends `SYNC_UPDATES_AVAILABLE`, but only to an Item for which `/transactions/sync` was
        called at least once: call it right after the exchange. The webhook holds no data and may come late, twice or never ([webhooks](webhooks.md)); an Item
        without news should be asked every few hours all the same. The limit is 50 calls a minute for one Item.

        `/transactions/refresh` makes Plaid look at once. It is an add-on with a price per call, takes up to half a minute, and two calls a minute are the limit:
        offer it behind a button, not on a timer. What it finds arrives by webhook and sync as always; when it finds nothing, no webhook comes.

        ## What recurs

        `/transactions/recurring/get` groups what repeats into streams of income and of expenses, with rhythm, average, last amount and `predicted_next_date`. It
        is an add-on too, and wants 180 days of history. `MATURE` streams have at least three rows (yearly ones two); `EARLY_DETECTION` may vanish; `TOMBSTONED`
        streams ended. `RECURRING_TRANSACTIONS_UPDATE` says when to read them anew.

        ```python
        from plaid.model.transactions_recurring_get_request import TransactionsRecurringGetRequest

        streams = client.transactions_recurring_get(TransactionsRecurringGetRequest(access_token=access_token))
        for stream in [*streams.inflow_streams, *streams.outflow_streams]:
            if stream.is_active and stream.status.value == "MATURE":
                print(stream.frequency.value, Decimal(str(stream.average_amount.amount)), stream.predicted_next_date)
        ```

        ## In Swift

        `transactionsSyncRound` is rules 1, 2 and 4: it answers a whole round or throws. Amounts are `Decimal`, read from the digits of the JSON text.

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
            let first = try await client.transactionsSyncRound(accessToken: AccessToken(token))
            precondition(first.pages.allSatisfy { !$0.nextCursor.isEmpty } && first.added.count > 40)
            // Store first.added, first.modified, first.removed and first.nextCursor in one transaction of your database. Then:
            let next = try await client.transactionsSyncRound(accessToken: AccessToken(token), cursor: first.nextCursor)
            precondition(next.added.isEmpty && next.modified.isEmpty && next.removed.isEmpty)
            let spent = first.added.filter { $0.amount > 0 }.map(\.amount).reduce(0, +)
            print("\(first.added.count) transactions, \(spent) spent, \(first.restarts) restarts")
        } catch {
            print(error)  // Kind, code and request id; nothing of the user's.
            await transport.shutdown()
            exit(error.isRetryable ? 75 : 1)
        }
        await transport.shutdown()
        ```

        ## Or let Tartan do it

        `tartan serve` follows all of this for you, with SQLite or PostgreSQL: connect an Item, and read its rows from the service. `tartan why ITEM` says in words
        why data is or is not there, and `tartan reconcile ITEM` compares every stored member with the bank's ([Operations](../Operations.md)).

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

        ## Where older guides are out of date

        - Paging `/transactions/get` by `offset` and by date misses rows that were changed, removed or booked late, and moves under your feet while new rows come
          in. See [Moving from /transactions/get](from-transactions-get.md).
        - `INITIAL_UPDATE`, `HISTORICAL_UPDATE`, `DEFAULT_UPDATE` and `TRANSACTIONS_REMOVED` belong to that older protocol. They are still sent; with sync, act on
          `SYNC_UPDATES_AVAILABLE` and ignore them.
        - Amounts in a float, or in a database column of that type, lose cents.

        ## Further

        - [Link](link.md), [Webhooks](webhooks.md), [Errors](errors.md), [Moving from /transactions/get](from-transactions-get.md), [Testing with the Sandbox](sandbox.md)
        - [What is kept](../StoredData.md), [Running the service](../Operations.md)
        - Plaid: [Transactions](https://plaid.com/docs/transactions/), [its API](https://plaid.com/docs/api/products/transactions/),
          [categories](https://plaid.com/docs/transactions/pfc-migration/)

        """#
}
