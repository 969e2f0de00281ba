// From docs/guides/balance.md by scripts/embed. Do not edit.

extension GuidePage {
    static let balanceMd: StaticString = #"""
        # Balance

        Plaid returns balances from its cache for free, or from the bank in real time at a cost. This page explains what each figure means, when to request a real-time
        balance, and how to limit requests and costs.

        On this page: [Cached or real-time](#cached-or-real-time), [Meaning of the figures](#meaning-of-the-figures),
        [Limit real-time requests](#limit-real-time-requests), [Expected errors](#expected-errors), [Before a debit](#before-a-debit),
        [Balances in Swift](#balances-in-swift), [Outdated advice](#outdated-advice).

        ## Cached or real-time

        | | `/accounts/get` | `/accounts/balance/get` |
        |---|---|---|
        | Source | Plaid's last update from the bank | The bank, now |
        | Age | About a day with Transactions, Investments or Liabilities; possibly weeks with only Auth or Identity | Seconds |
        | Price | Free | Each successful request |
        | Duration | Milliseconds | Usually under 10 seconds, sometimes 30 or more |
        | Limit per minute, in Production | 15 per Item | 5 per Item, 1,200 in total |
        | If the bank requires a login | `ITEM_LOGIN_REQUIRED` can occur: store your own copy, with its time | `ITEM_LOGIN_REQUIRED` |

        Every response of `/transactions/sync`, `/auth/get` and others also contains `accounts` with cached `balances`. For an overview, the cached figure with the time
        of your last sync is enough. Right after linking, the cached figure is fresh, while some banks reject a real-time request with `ITEM_LOGIN_REQUIRED`. Use a
        real-time balance just before you move money.

        `balance` is **not** a product for `/link/token/create`. Every Item can use it, whatever its products, and a request that lists it in `products` is rejected.

        ## Meaning of the figures

        | Account type | `current` | `available` | `limit` |
        |---|---|---|---|
        | `depository` | The money in the account | `current` minus pending transactions: what the user can spend without an overdraft | The agreed overdraft, mostly in Europe |
        | `credit` | The amount **owed**, positive; negative if the bank owes the user | Roughly `limit` − `current` − pending | The credit line |
        | `loan` | The remaining principal, as a debt | null | null |
        | `investment` | The total value | Cash that can be withdrawn | null |

        `available` and `limit` are null if the bank does not report them. **Null is not zero.** If you use `current` instead of `available` to decide on a debit,
        pending payments can prove you wrong. For net worth, subtract `credit` and `loan`, and add only amounts in the same currency (`iso_currency_code` or
        `unofficial_currency_code`; one of them is null).

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
            """Returns the net worth by currency; debts are subtracted."""
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
        assert by_mask["2222"].balances.available is None, "this bank does not report it for certificates of deposit"
        assert set(worth(accounts)) == {"USD"}
        ```

        ## Limit real-time requests

        Request only the account that you need, with your own deadline, and cache the response briefly: a user who presses the button three times should cause one
        request. Send only one request per Item at a time.

        ```python
        class Balances:
            """Real-time balances: one request per Item at a time, at most one per `seconds`, and at most `daily` in total."""

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
                            raise RuntimeError("the daily limit for real-time balances is reached")
                        self.left -= 1
                    response = client.accounts_balance_get(
                        AccountsBalanceGetRequest(
                            access_token=token, options=AccountsBalanceGetRequestOptions(account_ids=[account_id])),
                        _request_timeout=(5, 40))
                    amount = money(response.accounts[0].balances.available)
                    self.known[item_id, account_id] = (time.monotonic(), amount)
                    return amount


        balances = Balances()
        checking = by_mask["0000"].account_id
        for _ in range(3):
            assert balances.available(os.environ["ITEM_ID"], access_token, checking) == Decimal(100)
        assert balances.left == 999, "three calls, one request"
        ```

        This limit applies to one process; with several processes, keep the count in the database. Never use `access_token` as a cache key, and never log it.

        ## Expected errors

        | Code | Action |
        |---|---|
        | `ITEM_LOGIN_REQUIRED` | Open Link in update mode; until then, show the cached figure and its age |
        | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING` | Retry later, or decide without a balance |
        | `ACCOUNTS_BALANCE_GET_LIMIT`, `BALANCE_LIMIT` | Send fewer requests |
        | `INVALID_FIELD` about `min_last_updated_datetime` | Capital One (`ins_128026`) has no real-time balances for cards: set the oldest time that you accept |
        | `LAST_UPDATED_DATETIME_OUT_OF_RANGE` | The bank has no balance that recent |

        After a timeout, do not present the old figure as real-time. The Sandbox can produce each of these errors; its rate limits are off by default:

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

        A balance is a snapshot. The money may be gone when the debit posts one to three days later, and a pending salary may not be in `available` yet. To estimate
        whether an ACH debit will be returned, use `/signal/evaluate`. With a Balance-only ruleset, it requests the same real-time balance and applies your rules. With
        Signal scores, it responds faster and considers much more than the balance. `/transfer/authorization/create` does the same for transfers. See [Moving
        money](ach.md).

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
            signal: AbortSignal.timeout(40_000),
          });
          const value = await response.json();
          if (!response.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        // Whole cents: JavaScript parses JSON numbers as binary floats, whose sums are inexact.
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

        ## Balances in Swift

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
            // The user must log in again, or a later retry may succeed.
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` stores a row whenever a cached balance changes (`GET /api/balances/history`). It sends a billed request only if your application requests it:
        `POST /api/items/{id}/balances` fetches the balances from the bank, within [limits](../Operations.md#billed-calls), and `tartan costs` lists these requests.
        `tartan doctor` warns about `balance` in a list of products.

        ## Outdated advice

        - Older guides show `balances.current` as the amount that can be spent. The correct figure is `available`, if it is known.
        - They call `/accounts/balance/get` to list accounts, which is billed, slow, and the first request to fail during a bank outage. Use `/accounts/get`.

        ## See also

        - [Auth](auth.md), [Moving money](ach.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Stored data](../StoredData.md)
        - Plaid: [Balance](https://plaid.com/docs/balance/), [`/accounts/balance/get`](https://plaid.com/docs/api/products/signal/#accountsbalanceget)

        """#
}
