// From docs/guides/investments.md by scripts/embed. Do not edit.

extension GuidePage {
    static let investmentsMd: StaticString = #"""
        # Investments

        Investments returns the holdings of brokerage and retirement accounts, and their transactions of the last two years. This page shows how holdings, securities and
        transactions relate, and how to keep them correct without a cursor.

        On this page: [Holdings, securities and transactions](#holdings-securities-and-transactions),
        [Transactions without a cursor](#transactions-without-a-cursor), [Slow first request](#slow-first-request),
        [Investments in Node](#investments-in-node), [Investments in Swift](#investments-in-swift).

        ## Holdings, securities and transactions

        | List | Content of a row | Key |
        |---|---|---|
        | `holdings` of `/investments/holdings/get` | A position: a quantity of a security in an account | `account_id` + `security_id`; it has no ID of its own |
        | `securities` of both endpoints | A security: ticker, name, type, last close | `security_id`, the same for all users, case-sensitive |
        | `investment_transactions` of `/investments/transactions/get` | A purchase, sale, dividend, fee or transfer | `investment_transaction_id` |

        Join holdings and transactions with securities by `security_id`; a cash movement may have none. A `security_id` can change when the security does (for example,
        after a merger). Therefore, replace all holdings with each response; do not add to stored holdings by ID.

        ```python
        import datetime
        import json
        import os
        from decimal import Decimal

        import plaid
        from plaid.api import plaid_api
        from plaid.model.investments_holdings_get_request import InvestmentsHoldingsGetRequest
        from plaid.model.investments_transactions_get_request import InvestmentsTransactionsGetRequest
        from plaid.model.investments_transactions_get_request_options import InvestmentsTransactionsGetRequestOptions

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        def exact(value) -> Decimal | None:
            return None if value is None else Decimal(str(value))


        response = client.investments_holdings_get(
            InvestmentsHoldingsGetRequest(access_token=os.environ["ACCESS_TOKEN"]), _request_timeout=(5, 120))
        securities = {security.security_id: security for security in response.securities}
        totals: dict[tuple[str, str], Decimal] = {}
        for holding in response.holdings:
            security = securities[holding.security_id]
            currency = holding.iso_currency_code or holding.unofficial_currency_code
            key = (holding.account_id, currency)
            totals[key] = totals.get(key, Decimal()) + exact(holding.institution_value)
            gain = None if holding.cost_basis is None else exact(holding.institution_value) - exact(holding.cost_basis)
            print(f"{security.ticker_symbol or security.name}: {exact(holding.quantity)}, worth {exact(holding.institution_value)} {currency}, gain {gain}")
        masks = {account.account_id: account.mask for account in response.accounts}
        assert {masks[account]: total for (account, _), total in totals.items()}["5555"] == Decimal("320.76")
        ```

        The figures have these meanings:

        - **`institution_value`** is the bank's value of the position. Use it, because `quantity` × `institution_price` can differ by rounding, and the price can be as
          old as `institution_price_as_of`. The security's `close_price` is the latest closing price, and null if the security is not traded.
        - **`cost_basis`** is the total paid, not the price per unit, and is often null. Null means that the gain is unknown, not that the position was free.
        - **`quantity`** of an option counts shares: contracts × 100.
        - **Cash** is a holding too: `type` `cash`, or `is_cash_equivalent`.
        - The sum of holdings can differ from the account's balance, because of unlisted cash, margin, and prices of different times.
        - Only a few banks report `vested_quantity`, `vested_value` and `tax_lots`; `cusip` and `isin` are null unless you have a licence.
        - Quantities and prices can have many digits, such as 0.00293644 of a coin at 39358.09375. Store them as decimals without a fixed number of places.

        ## Transactions without a cursor

        Investments have no sync endpoint. `/investments/transactions/get` returns the transactions of a date range within the last 24 months, newest first, in pages by
        `offset` with up to 500 rows.

        ```python
        def read_all(access_token: str, start: datetime.date, end: datetime.date) -> tuple[dict, dict]:
            """Returns every row of a date range and the securities of those rows."""
            for _ in range(5):
                rows, named, totals, offset = {}, {}, set(), 0
                while True:
                    page = client.investments_transactions_get(InvestmentsTransactionsGetRequest(
                        access_token=access_token, start_date=start, end_date=end,
                        options=InvestmentsTransactionsGetRequestOptions(count=500, offset=offset)), _request_timeout=(5, 120))
                    rows |= {row.investment_transaction_id: row for row in page.investment_transactions}
                    named |= {security.security_id: security for security in page.securities}
                    totals.add(page.total_investment_transactions)
                    offset += len(page.investment_transactions)
                    if not page.investment_transactions or offset >= page.total_investment_transactions:
                        break
                if totals == {len(rows)}:
                    return rows, named
                # Rows were added or removed between two pages, so one may be missing or duplicate: restart.
            raise RuntimeError("the rows kept changing; try again later")


        today = datetime.date.today()
        rows, named = read_all(os.environ["ACCESS_TOKEN"], today - datetime.timedelta(days=730), today)
        assert len(rows) > 1000 and all(row.security_id is None or row.security_id in named for row in rows.values())
        bought = sum((exact(row.amount) for row in rows.values() if str(row.type) == "buy"), Decimal())
        sold = sum((exact(row.amount) for row in rows.values() if str(row.type) == "sell"), Decimal())
        assert bought > 0 > sold
        ```

        **Signs:** `amount` is positive when cash leaves (a purchase, a fee) and negative when cash arrives (a sale, a dividend). `quantity` is positive for
        purchases and negative for sales. `fees` are listed separately.

        Rows can be cancelled and corrected. To keep your data correct, store the rows by ID, and **read the whole range again** after an update instead of reading from
        the last date. A stored row within the range that is missing from the response was removed. Rows older than two years are no longer in the response; keep them.

        | Webhook | Action |
        |---|---|
        | `HOLDINGS` / `DEFAULT_UPDATE` | Read the holdings, and replace all stored ones |
        | `INVESTMENTS_TRANSACTIONS` / `DEFAULT_UPDATE` | Read the transactions; the webhook contains the number of new and cancelled ones |
        | `INVESTMENTS_TRANSACTIONS` / `HISTORICAL_UPDATE` | Sent after a request with `async_update`: read the history |

        Plaid updates the data once or more a day, usually after markets close. `/investments/refresh` is an add-on, is limited to one request per minute and Item, and
        is not supported by all banks.

        ## Slow first request

        If Link did not request `investments`, the first `/investments/transactions/get` fetches the history while you wait, for one or two minutes. Either set a
        sufficiently long deadline, as above, or send `options.async_update`: the response is then `PRODUCT_NOT_READY` until the webhook `HISTORICAL_UPDATE` arrives. If
        you can, request the product in Link.

        | Code | Meaning |
        |---|---|
        | `PRODUCT_NOT_READY` | Not fetched yet; wait for the webhook |
        | `NO_INVESTMENT_ACCOUNTS` | The user shared no investment account; Link in update mode with account selection lets them choose again |
        | `PRODUCTS_NOT_SUPPORTED` | Plaid does not support investments at this bank |
        | `INVESTMENT_HOLDINGS_GET_LIMIT`, `INVESTMENT_TRANSACTIONS_LIMIT` | More than 15 or 30 requests a minute for one Item |

        ## Investments in Node

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
            signal: AbortSignal.timeout(120_000),
          });
          const value = await response.json();
          if (!response.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        const { holdings, securities } = await plaid("/investments/holdings/get", { access_token: process.env.ACCESS_TOKEN });
        const named = new Map(securities.map((security) => [security.security_id, security]));
        for (const one of holdings) {
          const { type, ticker_symbol, name } = named.get(one.security_id);
          console.log(type ?? "unknown", ticker_symbol ?? name, one.cost_basis === null ? "gain not known" : "");
        }
        // Use a decimal library for sums, or read the digits of the text: JavaScript parses JSON numbers as binary floats.
        if (holdings.length !== 13 || holdings.some((one) => !named.has(one.security_id))) throw new Error("a security is missing");
        ```

        ## Investments in Swift

        All amounts are `Decimal` with exactly the digits of the response, so sums are exact.

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
            let response = try await client.investmentsHoldingsGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let securities = Dictionary(uniqueKeysWithValues: response.securities.map { ($0.securityID, $0) })
            var totals: [String: Decimal] = [:]
            for holding in response.holdings where holding.isoCurrencyCode == "USD" {
                totals[securities[holding.securityID]?.type ?? "unknown", default: 0] += holding.institutionValue
            }
            for (type, total) in totals.sorted(by: { $0.value > $1.value }) { print(type, total) }
            precondition(totals.values.reduce(0, +) > 25_000)
        } catch {
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` stores holdings, securities, tax lots and transactions of each Item that has them, and replaces them in one database transaction, so readers
        never see a partial response. Read them with `GET /api/holdings` and `GET /api/investment-transactions`.

        ## See also

        - [Balance](balance.md), [Liabilities](liabilities.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Stored data](../StoredData.md)
        - Plaid: [Investments](https://plaid.com/docs/investments/), [its API](https://plaid.com/docs/api/products/investments/)

        """#
}
