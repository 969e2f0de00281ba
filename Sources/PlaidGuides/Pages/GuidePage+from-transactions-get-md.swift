// From docs/guides/from-transactions-get.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromTransactionsGetMd: StaticString = #"""
        # Moving from /transactions/get

        This page shows how to move from `/transactions/get` to `/transactions/sync` without losing or duplicating a row: what the old endpoint misses, the steps in
        their order, and how to compare both endpoints before you delete the old code.

        On this page: [What /transactions/get misses](#what-transactionsget-misses), [Steps](#steps), [See the difference](#see-the-difference),
        [Compare before you switch](#compare-before-you-switch), [The "now" cursor, if you need it](#the-now-cursor-if-you-need-it).

        ## What `/transactions/get` misses

        `/transactions/get` returns the current transactions between two dates, in pages by `offset`. It does not report changes:

        - **Removed rows** just disappear from the response. A program that reads "since the last date" keeps them permanently, so each pending row that posts under a
          new ID is counted twice.
        - **Changed rows** (such as a corrected amount or name) that are older than the last date are never read again.
        - **Late rows**, which the bank posts with a date in the past, are before the date range and never read.
        - **Offsets shift.** Rows are newest first. If a row is added between two pages, the last row of the first page appears again as the first of the second; if one
          is removed, a row is skipped.

        The webhooks `INITIAL_UPDATE`, `HISTORICAL_UPDATE`, `DEFAULT_UPDATE` and `TRANSACTIONS_REMOVED` were meant to fill these gaps, but they can be dropped like any
        other webhook. `/transactions/sync` reports all changes, in order, from a cursor. Rows, amounts and transaction IDs are the same as in `/transactions/get`, so
        references stay valid.

        | `/transactions/get` | `/transactions/sync` |
        |---|---|
        | `start_date`, `end_date` | No dates: the cursor is the position |
        | `offset`, `total_transactions` | `next_cursor`, `has_more` |
        | `transactions` | `added`, `modified`, `removed` |
        | `PRODUCT_NOT_READY` | An empty response with `transactions_update_status` `NOT_READY` |
        | `options.account_ids` | `options.account_id`, one account, with its own cursor |
        | `DEFAULT_UPDATE` and three others | `SYNC_UPDATES_AVAILABLE`, after the first sync request |

        ## Steps

        1. Write the new code path: see [Transactions](transactions.md), with one database transaction for rows and cursor.
        2. Add an empty column for the cursor, and a flag for removed rows.
        3. For each Item, **sync from the empty cursor** and upsert by `transaction_id`. The sync run returns every current row. If your table has another row within
           the same history, the old code missed its removal. Mark it as removed.
        4. Compare the result with a complete read of `/transactions/get` (below). You can run both for some days, but only one of them
           may write.
        5. Handle `SYNC_UPDATES_AVAILABLE`, and ignore the four older codes, which are still sent. Then delete the old code.

        Move one Item after another, in the background: the limit is 50 requests per minute and Item. Items that require a login (`ITEM_LOGIN_REQUIRED`) keep their old
        rows, and move after the user has logged in.

        **Do not** start with the cursor `"now"`, unless the history is too large to read again. This cursor skips all earlier changes, including the removal of every
        stale row that you have. If you must use it, request the `"now"` cursor **first**, then read `/transactions/get` completely, replace the table with the result,
        and store the cursor with it. Changes between the two requests appear again in the next sync, and an upsert handles them. In the opposite order, they would be
        lost.

        ## See the difference

        This example stores an Item in the old way, and then reads it in both ways:

        ```python
        import datetime
        import json
        import os
        import time
        from decimal import Decimal

        import plaid
        from plaid.api import plaid_api
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.products import Products
        from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
        from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions
        from plaid.model.transactions_get_request import TransactionsGetRequest
        from plaid.model.transactions_get_request_options import TransactionsGetRequestOptions
        from plaid.model.transactions_refresh_request import TransactionsRefreshRequest
        from plaid.model.transactions_sync_request import TransactionsSyncRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))
        today = datetime.date.today()


        def row(transaction) -> tuple:
            """Returns the compared members; add those of your table."""
            return (transaction.account_id, transaction.date, Decimal(str(transaction.amount)), transaction.name, transaction.pending)


        def read_old(access_token: str, start: datetime.date) -> dict:
            """Returns every row since a date from /transactions/get. Correct only while nothing changes."""
            rows, total = {}, 1
            offset = 0
            while offset < total:
                page = client.transactions_get(TransactionsGetRequest(
                    access_token=access_token, start_date=start, end_date=today,
                    options=TransactionsGetRequestOptions(count=500, offset=offset)))
                total = page.total_transactions
                offset += len(page.transactions)
                rows |= {transaction.transaction_id: row(transaction) for transaction in page.transactions}
                if not page.transactions:
                    break
            return rows


        def read_new(access_token: str, cursor: str | None) -> tuple[dict, set, str]:
            """Returns one sync run: current rows, removed IDs and the next cursor."""
            for _ in range(10):
                rows, gone, position = {}, set(), cursor
                try:
                    while True:
                        request = {"access_token": access_token, "count": 500} | ({"cursor": position} if position else {})
                        page = client.transactions_sync(TransactionsSyncRequest(**request))
                        for transaction in [*page.added, *page.modified]:
                            rows[transaction.transaction_id] = row(transaction)
                            gone.discard(transaction.transaction_id)
                        for transaction in page.removed:
                            rows.pop(transaction.transaction_id, None)
                            gone.add(transaction.transaction_id)
                        position = page.next_cursor
                        if not page.has_more:
                            return rows, gone, position
                except plaid.ApiException as error:
                    if "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION" not in (error.body or ""):
                        raise
            raise RuntimeError("the data kept changing; try again later")


        created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
            institution_id="ins_109508", initial_products=[Products("transactions")],
            options=SandboxPublicTokenCreateRequestOptions(override_username="user_transactions_dynamic", override_password="any")))
        token = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created.public_token)).access_token
        for _ in range(100):
            page = client.transactions_sync(TransactionsSyncRequest(access_token=token))
            if page.transactions_update_status.value == "HISTORICAL_UPDATE_COMPLETE":
                break
            time.sleep(0.2)
        old = read_old(token, today - datetime.timedelta(days=730))
        new, gone, cursor = read_new(token, None)
        assert old == new, "without changes, both return the same rows"
        ```

        Now the bank changes the data. The old program reads again from its last date:

        ```python
        client.transactions_refresh(TransactionsRefreshRequest(access_token=token))
        changed, gone, cursor = read_new(token, cursor)
        for _ in range(50):
            if gone:
                break
            time.sleep(0.2)
            more, gone, cursor = read_new(token, cursor)
            changed |= more
        new = {key: value for key, value in (new | changed).items() if key not in gone}

        last_date = max(date for _, date, *_ in old.values())
        old |= read_old(token, last_date)

        stale = set(old) - set(new)
        assert stale and stale <= gone, "pending rows that have posted are still there, permanently"
        wrong = {key for key in set(old) & set(new) if old[key] != new[key]}
        print(f"the old way: {len(stale)} stale rows, {len(set(new) - set(old))} missing, {len(wrong)} outdated")
        assert read_old(token, today - datetime.timedelta(days=730)) == new, "read completely, /transactions/get agrees with sync"
        ```

        ## Compare before you switch

        Run the check of the last line above on your real Items: read `/transactions/get` for the whole history, and compare it field by field with the result of
        `/transactions/sync`. Two rules make the comparison reliable:

        - Read sync, then get, then **sync again**. If the second sync returns anything, the bank changed data meanwhile: compare again.
        - Compare the **IDs in both directions**, then the fields. Equal counts and equal sums can hide one missing and one duplicate row.

        In Swift, `transactionsSyncRun` and `transactionsGetPages` read both:

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? ""), let first = CalendarDate("2015-01-01"),
            let last = CalendarDate("2099-12-31")
        else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)
        let token = AccessToken(environment["ACCESS_TOKEN"] ?? "")

        /// Returns the Item's rows both ways, read without a change in between.
        func readBoth() async throws -> (get: [TransactionID: Transaction], sync: [TransactionID: Transaction]) {
            while true {
                let run = try await client.transactionsSyncRun(accessToken: token)
                var sync: [TransactionID: Transaction] = [:]
                for page in run.pages {
                    for row in page.added + page.modified { sync[row.transactionID] = row }
                    for row in page.removed { sync[row.transactionID] = nil }
                }
                var get: [TransactionID: Transaction] = [:]
                for try await page in client.transactionsGetPages(accessToken: token, startDate: first, endDate: last) {
                    for row in page.transactions { get[row.transactionID] = row }
                }
                let news = try await client.transactionsSyncRun(accessToken: token, cursor: run.nextCursor)
                if news.added.isEmpty, news.modified.isEmpty, news.removed.isEmpty { return (get, sync) }
            }
        }

        do {
            let both = try await readBoth()
            let missing = Set(both.get.keys).subtracting(both.sync.keys)
            let stale = Set(both.sync.keys).subtracting(both.get.keys)
            let different = both.get.filter { id, row in
                guard let other = both.sync[id] else { return false }
                return (other.amount, other.date, other.name, other.pending) != (row.amount, row.date, row.name, row.pending)
            }
            print("\(both.get.count) rows, \(missing.count) missing, \(stale.count) stale, \(different.count) different")
            precondition(missing.isEmpty && stale.isEmpty && different.isEmpty)
        } catch {
            print(error)
            exit(1)
        }
        await transport.shutdown()
        ```

        If you use Tartan's service, `tartan reconcile ITEM` makes the same comparison for every stored field. It checks differences a second time, repairs nothing, and
        exits with 1 if a difference remains.

        ## The `"now"` cursor, if you need it

        ```js
        const plaid = async (path, body) => {
          const response = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          const value = await response.json();
          if (!response.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        const access_token = process.env.ACCESS_TOKEN;
        // First the cursor, then the rows: changes in between are reported twice, which an upsert handles.
        const start = await plaid("/transactions/sync", { access_token, cursor: "now" });
        if (start.added.length !== 0 || start.next_cursor === "") throw new Error("not a cursor of now");
        const rows = new Map();
        for (let offset = 0, total = 1; offset < total; ) {
          const page = await plaid("/transactions/get", {
            access_token, start_date: "2015-01-01", end_date: "2099-12-31", options: { count: 500, offset },
          });
          if (page.transactions.length === 0) break;
          for (const row of page.transactions) rows.set(row.transaction_id, row);
          total = page.total_transactions;
          offset += page.transactions.length;
        }
        // Replace the table with `rows` and store `start.next_cursor` in one database transaction.
        console.log(rows.size, "rows");
        ```

        ## See also

        - [Transactions](transactions.md), [Webhooks](webhooks.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Operations](../Operations.md#diagnose-an-item), which describes `tartan reconcile`
        - Plaid: [Moving to Transactions sync](https://plaid.com/docs/transactions/sync-migration/)

        """#
}
