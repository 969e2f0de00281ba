// From docs/guides/balance.md by scripts/embed. Do not edit.

extension GuidePage {
    static let balanceMd: StaticString = #"""
        # Balance

        What an account holds: remembered, for nothing, or asked of the bank this moment, for a price. This page says which figure means what, when a live one is
        worth its call, and how to keep calls and costs bounded.

        ## Cached or live

        | | `/accounts/get` | `/accounts/balance/get` |
        |---|---|---|
        | where the figures are from | Plaid's last visit at the bank | the bank, now |
        | age | about a day with Transactions, Investments or Liabilities; with Auth or Identity alone perhaps weeks | seconds |
        | price | free | each successful call |
        | takes | milliseconds | mostly under 10 seconds, sometimes 30 and more |
        | a minute, in production | 15 for one Item | 5 for one Item, 1,200 for all |
        | the bank wants its user | `ITEM_LOGIN_REQUIRED` may come: keep your own copy, with its time | `ITEM_LOGIN_REQUIRED` |

        Every answer of `/transactions/sync`, `/auth/get` and the others has `accounts` with `balances`, too: those are cached ones. To show a user an overview,
        the cached figure with the time of your last sync is enough. Right after linking it is fresh anyway, and some banks answer a live call so soon after the
        login with `ITEM_LOGIN_REQUIRED`. The live one is for the moment before money moves.

        `balance` is **not** a product for `/link/token/create`: an Item gets it with any other product. Put into `products` it is refused.

        ## Which figure means what

        | account | `current` | `available` | `limit` |
        |---|---|---|---|
        | `depository` | what is in it | `current` without what is pending: what can be spent; no overdraft included | the agreed overdraft, mostly in Europe |
        | `credit` | what is **owed**, positive; negative when the bank owes | `limit` − `current` − pending, roughly | the credit line |
        | `loan` | principal that is left, as a debt | null | null |
        | `investment` | value of everything | cash that can be taken out | null |

        `available` and `limit` are null wherever the bank does not tell. **Null is not zero**: falling back from `available` to `current` for a debit is a guess
        that pending payments make wrong. Net worth subtracts `credit` and `loan`, and adds only what has the same currency (`iso_currency_code` or
        `unofficial_currency_code`, one of them is null).

        ```python
        import json
        import os
        import threading
        import time
        from decimal import Decimal

        import plaid
        from plaid.api import plaid_api
        from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
        from plaid.model.accounts_balance_get_request_options import AccountsBalanceGetRequestOptions
        from plaid.model.accounts_get_request import AccountsGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))
        access_token = os.environ["ACCESS_TOKEN"]


        def money(value) -> Decimal | None:
            return None if value is None else Decimal(str(value))


        def worth(accounts) -> dict[str, Decimal]:
            """What the accounts come to, by currency; debts count against it."""
            sums: dict[str, Decimal] = {}
            for account in accounts:
                current = money(account.balances.current)
                currency = account.balances.iso_currency_code or account.balances.unofficial_currency_code
                if current is None or currency is None:
                    continue
                sign = -1 if account.type.value in ("credit", "loan") else 1
                sums[currency] = sums.get(currency, Decimal()) + sign * current
            return sums


        accounts = client.accounts_get(AccountsGetRequest(access_token=access_token)).accounts
        by_mask = {account.mask: account for account in accounts}
        assert money(by_mask["0000"].balances.available) == Decimal(100) and money(by_mask["0000"].balances.current) == Decimal(110)
        assert by_mask["2222"].balances.available is None, "this bank does not tell it for certificates of deposit"
        assert set(worth(accounts)) == {"USD"}
        ```

        ## A live balance, with its price in mind

        Ask for the one account that matters, with a deadline of your own, and keep the answer for a moment: a user who presses the button three times is no reason
        for three calls. Only one call per Item runs at a time.

        ```python
        class Balances:
            """Live balances: one call per Item at a time, at most one in `seconds`, and never more than `daily` in all."""

            def __init__(self, seconds: float = 60, daily: int = 1000):
                self.seconds, self.left = seconds, daily
                self.known: dict[tuple[str, str], tuple[float, Decimal | None]] = {}
                self.locks: dict[str, threading.Lock] = {}
                self.guard = threading.Lock()

            def available(self, item_id: str, token: str, account_id: str) -> Decimal | None:
                with self.guard:
                    lock = self.locks.setdefault(item_id, threading.Lock())
                with lock:
                    at, amount = self.known.get((item_id, account_id), (float("-inf"), None))
                    if time.monotonic() - at < self.seconds:
                        return amount
                    with self.guard:
                        if self.left == 0:
                            raise RuntimeError("the day's budget for live balances is spent")
                        self.left -= 1
                    answer = client.accounts_balance_get(
                        AccountsBalanceGetRequest(
                            access_token=token, options=AccountsBalanceGetRequestOptions(account_ids=[account_id])),
                        _request_timeout=(5, 40))
                    amount = money(answer.accounts[0].balances.available)
                    self.known[item_id, account_id] = (time.monotonic(), amount)
                    return amount


        balances = Balances()
        checking = by_mask["0000"].account_id
        for _ in range(3):
            assert balances.available(os.environ["ITEM_ID"], access_token, checking) == Decimal(100)
        assert balances.left == 999, "three questions, one call"
        ```

        The budget above lives in one process; with several, keep it in the database. `access_token` is never a key of such a cache, and never in a log.

        ## Failures to expect

        | code | what to do |
        |---|---|
        | `ITEM_LOGIN_REQUIRED` | Link in update mode; until then show the cached figure, and say how old it is |
        | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING` | later, or decide without |
        | `ACCOUNTS_BALANCE_GET_LIMIT`, `BALANCE_LIMIT` | you ask too often |
        | `INVALID_FIELD` about `min_last_updated_datetime` | Capital One (`ins_128026`) has no live figures for cards: say how old one may be |
        | `LAST_UPDATED_DATETIME_OUT_OF_RANGE` | it has none that is as new as that |

        A deadline that passes is no answer: do not take the old figure for the live one. The Sandbox makes each; its rate limits are off unless asked for:

        ```python
        import requests

        control = os.environ["PLAID_URL"] + "/_tartan"
        requests.post(f"{control}/faults", json={
            "kind": "error", "error_code": "INSTITUTION_NOT_RESPONDING", "path": "/accounts/balance/get", "count": 1}, timeout=10).raise_for_status()
        codes = []
        requests.post(f"{control}/rate-limits", json={"enabled": True}, timeout=10).raise_for_status()
        for _ in range(40):
            try:
                client.accounts_balance_get(AccountsBalanceGetRequest(access_token=access_token))
            except plaid.ApiException as error:
                codes.append(json.loads(error.body)["error_code"])
        requests.post(f"{control}/rate-limits", json={"enabled": False}, timeout=10).raise_for_status()
        assert codes[0] == "INSTITUTION_NOT_RESPONDING" and len(codes) > 10 and codes[-1].endswith("_LIMIT"), codes
        ```

        ## Before a debit

        A balance is a moment. The money may be gone when the debit posts, one to three days later; a pending wage may not be in `available` yet. For the decision
        whether an ACH debit is likely to come back, Plaid has `/signal/evaluate`: with a Balance-only ruleset it makes the same live call and applies your rules,
        with Signal's scores it answers faster and looks at much more than the balance. `/transfer/authorization/create` does it for transfers. See [Moving
        money](ach.md).

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
            signal: AbortSignal.timeout(40_000),
          });
          const value = await answer.json();
          if (!answer.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        // Cents as whole numbers: JSON's numbers become binary floats here, and sums of them go wrong.
        const cents = (amount) => Math.round(amount * 100);

        const access_token = process.env.ACCESS_TOKEN;
        const { accounts } = await plaid("/accounts/get", { access_token });
        const checking = accounts.find((account) => account.subtype === "checking");
        const live = await plaid("/accounts/balance/get", { access_token, options: { account_ids: [checking.account_id] } });
        const { available, iso_currency_code } = live.accounts[0].balances;
        const covered = available !== null && iso_currency_code === "USD" && cents(available) >= 12_345;
        console.log(covered ? "enough" : "not enough, or not known");
        if (live.accounts.length !== 1 || covered) throw new Error("the checking account holds 100 dollars");
        ```

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
        let token = AccessToken(environment["ACCESS_TOKEN"] ?? "")

        do {
            let accounts = try await client.accountsGet(accessToken: token).accounts
            guard let checking = accounts.first(where: { $0.subtype == .checking }) else { exit(1) }
            let live = try await client.accountsBalanceGet(
                accessToken: token, options: AccountsBalanceGetRequestOptions(accountIDs: [checking.accountID]))
            let available: Decimal? = live.accounts.first?.balances.available
            precondition(live.accounts.count == 1 && available == 100)
            print(available.map { "\($0) \(live.accounts[0].balances.isoCurrencyCode ?? "")" } ?? "the bank does not tell")
        } catch {
            // A login that is required is for the user; the rest is for later.
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` keeps a row whenever a cached balance is not what it was (`GET /api/balances/history`), and makes a billed call only when it is asked to: `POST /api/items/{id}/balances` asks the bank, as often as
        its caps allow ([Operations](../Operations.md#calls-that-cost-money)), and `tartan costs` shows what was asked.
        `tartan doctor` warns of `balance` in a list of products.

        ## Where older guides are out of date

        - They print `balances.current` and call it what can be spent. That is `available`, where it is known.
        - They call `/accounts/balance/get` to draw a list of accounts: billed, slow, and the first thing to fail when a bank is away. `/accounts/get` is for that.

        ## Further

        - [Auth](auth.md), [Moving money](ach.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [What is kept](../StoredData.md)
        - Plaid: [Balance](https://plaid.com/docs/balance/), [`/accounts/balance/get`](https://plaid.com/docs/api/products/signal/#accountsbalanceget)

        """#
}
