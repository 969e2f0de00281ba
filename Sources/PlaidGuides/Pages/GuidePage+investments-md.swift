// From docs/guides/investments.md by scripts/embed. Do not edit.

extension GuidePage {
    static let investmentsMd: StaticString = #"""
        # Investments

        What a brokerage or retirement account holds, and what was bought and sold in it during the last two years. This page says how holdings, securities and
        transactions belong together, and how to keep them right without a cursor.

        ## Three lists

        | list | one row is | key |
        |---|---|---|
        | `holdings` of `/investments/holdings/get` | so much of a security in an account | `account_id` + `security_id`; there is no id of its own |
        | `securities` of both calls | what the security is: ticker, name, type, last close | `security_id`, the same for all users, case matters |
        | `investment_transactions` of `/investments/transactions/get` | a purchase, sale, dividend, fee, transfer | `investment_transaction_id` |

        Join holdings and transactions with securities by `security_id`; a cash movement may have none. A `security_id` can change when the security does (a new
        ticker, a merger): replace holdings as a whole, and never add them up over time by id.

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


        answer = client.investments_holdings_get(
            InvestmentsHoldingsGetRequest(access_token=os.environ["ACCESS_TOKEN"]), _request_timeout=(5, 120))
        securities = {security.security_id: security for security in answer.securities}
        totals: dict[tuple[str, str], Decimal] = {}
        for holding in answer.holdings:
            security = securities[holding.security_id]
            currency = holding.iso_currency_code or holding.unofficial_currency_code
            key = (holding.account_id, currency)
            totals[key] = totals.get(key, Decimal()) + exact(holding.institution_value)
            gain = None if holding.cost_basis is None else exact(holding.institution_value) - exact(holding.cost_basis)
            print(f"{security.ticker_symbol or security.name}: {exact(holding.quantity)}, worth {exact(holding.institution_value)} {currency}, gain {gain}")
        masks = {account.account_id: account.mask for account in answer.accounts}
        assert {masks[account]: total for (account, _), total in totals.items()}["5555"] == Decimal("320.76")
        ```

        What the figures mean:

        - **`institution_value`** is what the bank says the position is worth. Use it; `quantity` × `institution_price` differs by rounding, and prices are as old
          as `institution_price_as_of`. `close_price` of the security is yesterday's close, and null for what is not traded.
        - **`cost_basis`** is the total paid, not the price of one, and is often null. Null means no gain can be computed, not that it cost nothing.
        - **`quantity`** of an option counts shares: contracts × 100.
        - **Cash** is a holding, too: `type` `cash`, or `is_cash_equivalent`.
        - Sums of holdings need not be the account's balance: there is cash that is not listed, margin, and prices of different moments.
        - `vested_quantity`, `vested_value` and `tax_lots` come from few banks; `cusip` and `isin` are null without a licence of your own.
        - Digits: 0.00293644 of a coin at 39358.09375. Keep quantities and prices as decimals of any scale, not with two places.

        ## Transactions, without a cursor

        There is no sync for investments: `/investments/transactions/get` answers a range of days, newest first, in pages by `offset`. Up to 24 months, 500 rows a
        page.

        ```python
        def read_all(access_token: str, start: datetime.date, end: datetime.date) -> tuple[dict, dict]:
            """Every row of the days, and the securities they name."""
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
                # Rows came or went between two pages, so that one is missing or was seen twice: begin again.
            raise RuntimeError("the rows kept changing; try again later")


        today = datetime.date.today()
        rows, named = read_all(os.environ["ACCESS_TOKEN"], today - datetime.timedelta(days=730), today)
        assert len(rows) > 1000 and all(row.security_id is None or row.security_id in named for row in rows.values())
        bought = sum((exact(row.amount) for row in rows.values() if str(row.type) == "buy"), Decimal())
        sold = sum((exact(row.amount) for row in rows.values() if str(row.type) == "sell"), Decimal())
        assert bought > 0 > sold
        ```

        **Signs:** `amount` is positive when cash leaves (a purchase, a fee), negative when cash comes in (a sale, a dividend). `quantity` is positive for what
        comes in, negative for what goes out. `fees` are listed beside it.

        To stay right: keep the rows by id, and **read the whole range again** when news comes, rather than from the last date on. Rows are cancelled and
        corrected. A row that was there and is not, within the range read, is gone. Rows that have become older than two years fall out of the answer; keep them.

        | webhook | what to do |
        |---|---|
        | `HOLDINGS` / `DEFAULT_UPDATE` | read the holdings, replace them as a whole |
        | `INVESTMENTS_TRANSACTIONS` / `DEFAULT_UPDATE` | read the transactions; the members count new and cancelled ones |
        | `INVESTMENTS_TRANSACTIONS` / `HISTORICAL_UPDATE` | after `async_update`: the history is there |

        Plaid looks once or more a day, mostly after markets close. `/investments/refresh` is an add-on, one call a minute for an Item, and not every bank can.

        ## The first call can be slow

        If Link did not ask for `investments`, the first call of `/investments/transactions/get` fetches the history while you wait: a minute or two. Either give
        it a deadline of that length, as above, or send `options.async_update`: then the answer is `PRODUCT_NOT_READY` until the webhook `HISTORICAL_UPDATE` comes.
        Ask Link for the product in the first place where you can.

        | code | meaning |
        |---|---|
        | `PRODUCT_NOT_READY` | not fetched yet; wait for the webhook |
        | `NO_INVESTMENT_ACCOUNTS` | the user shared none; Link in update mode with account selection lets them choose again |
        | `PRODUCTS_NOT_SUPPORTED` | the bank has no investments at Plaid |
        | `INVESTMENT_HOLDINGS_GET_LIMIT`, `INVESTMENT_TRANSACTIONS_LIMIT` | 15 and 30 calls a minute for one Item |

        ## In Node

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
            signal: AbortSignal.timeout(120_000),
          });
          const value = await answer.json();
          if (!answer.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        const { holdings, securities } = await plaid("/investments/holdings/get", { access_token: process.env.ACCESS_TOKEN });
        const named = new Map(securities.map((security) => [security.security_id, security]));
        for (const one of holdings) {
          const { type, ticker_symbol, name } = named.get(one.security_id);
          console.log(type ?? "unknown", ticker_symbol ?? name, one.cost_basis === null ? "gain not known" : "");
        }
        // For sums take a decimal library, or read the digits of the text: numbers of JSON are binary floats here.
        if (holdings.length !== 13 || holdings.some((one) => !named.has(one.security_id))) throw new Error("a security is missing");
        ```

        ## In Swift

        `Decimal` throughout, read from the digits of the answer, so that sums are exact.

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
            let answer = try await client.investmentsHoldingsGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let securities = Dictionary(uniqueKeysWithValues: answer.securities.map { ($0.securityID, $0) })
            var totals: [String: Decimal] = [:]
            for holding in answer.holdings where holding.isoCurrencyCode == "USD" {
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

        `tartan serve` keeps holdings, securities, tax lots and transactions of each Item that has them, replaced as a whole in one database transaction, so that
        no reader sees half an answer: `GET /api/holdings`, `GET /api/investment-transactions`.

        ## Further

        - [Balance](balance.md), [Liabilities](liabilities.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [What is kept](../StoredData.md)
        - Plaid: [Investments](https://plaid.com/docs/investments/), [its API](https://plaid.com/docs/api/products/investments/)

        """#
}
