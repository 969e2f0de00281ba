// From docs/guides/from-transactions-get.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromTransactionsGetMd: StaticString = #"""
        # Moving from /transactions/get

        How to move a program from `/transactions/get` to `/transactions/sync` without losing or doubling a row: what was wrong, the order of the steps, and how to
        compare both before the old one is switched off.

        ## What `/transactions/get` cannot tell

        It answers which transactions there are now, between two days, in pages by `offset`. It does not tell what changed:

        - **Removed rows** simply are not there any more. A program that reads "since the last date" keeps them for ever: each pending row that posted under a new
          id is then counted twice.
        - **Changed rows** (another amount, a better name) that are older than the last date are never read again.
        - **Rows that are booked late**, with a date in the past, fall before the window.
        - **Offsets move.** Rows are newest first: when one is added between two pages, the last row of the first page comes again as the first of the second; when
          one is removed, a row is skipped.

        The webhooks `INITIAL_UPDATE`, `HISTORICAL_UPDATE`, `DEFAULT_UPDATE` and `TRANSACTIONS_REMOVED` were made to patch this, and are lost like any other
        webhook. `/transactions/sync` tells all of it, in order, from a cursor on. What it says about rows, ids and amounts is the same; transaction ids are those
        of `/transactions/get`, so that nothing that refers to them has to change.

        | `/transactions/get` | `/transactions/sync` |
        |---|---|
        | `start_date`, `end_date` | no dates: the cursor says where you are |
        | `offset`, `total_transactions` | `next_cursor`, `has_more` |
        | `transactions` | `added`, `modified`, `removed` |
        | `PRODUCT_NOT_READY` | an empty answer with `transactions_update_status` `NOT_READY` |
        | `options.account_ids` | `options.account_id`, one account, with a cursor of its own |
        | `DEFAULT_UPDATE` and three others | `SYNC_UPDATES_AVAILABLE`, from the first call of sync on |

        ## The steps

        1. Write the new path: [Transactions](transactions.md) has it, with one database transaction for rows and cursor.
        2. Add a column for the cursor, empty, and a mark for removed rows.
        3. For each Item, **sync from the empty cursor**, and upsert by `transaction_id`. The round holds every row that there is; what your table has beside it,
           within the same history, is a row that the old way never heard the end of. Mark it removed.
        4. Compare with `/transactions/get`, read whole (below). Let both run for some days if you like; only one of them may write.
        5. Act on `SYNC_UPDATES_AVAILABLE`; ignore the four older codes, which keep coming. Then delete the old path.

        Do it Item by Item, in the background: 50 calls a minute for one Item are the limit. Items that need their user (`ITEM_LOGIN_REQUIRED`) keep their old
        rows, and move when the user has come back.

        **Do not** begin with the cursor `"now"`, unless history is so large that reading it once again is out of the question. It skips everything up to this
        moment, and with it every stale row that you have. If you must: take the `"now"` cursor **first**, then read `/transactions/get` whole, replace the table
        by it, and store the cursor with it. What changes between the two comes again with the next sync, and an upsert does not mind. The other order loses it.

        ## Seeing the difference

        An Item on which things happen, stored the old way, then looked at both ways:

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
            """What is compared; add what your table has."""
            return (transaction.account_id, transaction.date, Decimal(str(transaction.amount)), transaction.name, transaction.pending)


        def read_old(access_token: str, start: datetime.date) -> dict:
            """Every row since a day, as /transactions/get has it. Right only while nothing changes."""
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
            """One round: what is there or changed, what is gone, and the next cursor."""
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
        assert old == new, "on quiet data both say the same"
        ```

        Now the bank books. The old program reads again from its last date on, as such programs do:

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
        assert stale and stale <= gone, "pending rows that posted are still there, and will be for ever"
        wrong = {key for key in set(old) & set(new) if old[key] != new[key]}
        print(f"the old way: {len(stale)} rows that are no more, {len(set(new) - set(old))} missing, {len(wrong)} outdated")
        assert read_old(token, today - datetime.timedelta(days=730)) == new, "read whole, /transactions/get agrees with sync"
        ```

        ## Comparing before you switch

        The last line above is the test to run on real Items: read `/transactions/get` whole, for the whole history, and compare member by member with what sync
        brought. Two things make it honest:

        - Read sync, then get, then **sync again**. If the second round brought anything, the bank moved meanwhile: compare once more.
        - Compare the **ids, both ways**, then the members. Equal counts and equal sums hide a row that is missing beside one that is doubled.

        In Swift, `transactionsSyncRound` and `transactionsGetPages` are the two readers:

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

        /// The Item's rows both ways, once nothing moved while they were read.
        func readBoth() async throws -> (get: [TransactionID: Transaction], sync: [TransactionID: Transaction]) {
            while true {
                let round = try await client.transactionsSyncRound(accessToken: token)
                var sync: [TransactionID: Transaction] = [:]
                for page in round.pages {
                    for row in page.added + page.modified { sync[row.transactionID] = row }
                    for row in page.removed { sync[row.transactionID] = nil }
                }
                var get: [TransactionID: Transaction] = [:]
                for try await page in client.transactionsGetPages(accessToken: token, startDate: first, endDate: last) {
                    for row in page.transactions { get[row.transactionID] = row }
                }
                let news = try await client.transactionsSyncRound(accessToken: token, cursor: round.nextCursor)
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

        With Tartan as the engine, the same comparison is one command, over every stored member: `tartan reconcile ITEM`. It reads once more where something
        differs, corrects nothing, and exits with 1 when a difference stays.

        ## The `"now"` cursor, if it has to be

        ```js
        const plaid = async (path, body) => {
          const answer = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          const value = await answer.json();
          if (!answer.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        const access_token = process.env.ACCESS_TOKEN;
        // First the cursor, then the rows: what happens in between is told twice, and an upsert does not mind.
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
        // Replace the table by `rows` and store `start.next_cursor`, in one database transaction.
        console.log(rows.size, "rows");
        ```

        ## Further

        - [Transactions](transactions.md), [Webhooks](webhooks.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Running the service](../Operations.md), where `tartan reconcile` is described
        - Plaid: [Moving to Transactions sync](https://plaid.com/docs/transactions/sync-migration/)

        """#
}
