// From docs/guides/errors.md by scripts/embed. Do not edit.

extension GuidePage {
    static let errorsMd: StaticString = #"""
        # Errors

        This page explains what a failed request looks like, who must act, which requests to retry and how, and what to show the user. You can try all of it: the
        Sandbox produces errors on demand, and `tartan explain` covers every code.

        On this page: [Error format](#error-format), [Who must act](#who-must-act), [Retries](#retries), [Errors in Node](#errors-in-node),
        [Errors in Swift](#errors-in-swift), [Tartan's commands](#tartans-commands), [Outdated advice](#outdated-advice).

        ## Error format

        An error is an HTTP status other than 200 with a body such as:

        ```json
        {
          "error_type": "ITEM_ERROR",
          "error_code": "ITEM_LOGIN_REQUIRED",
          "error_message": "the login details of this item have changed …",
          "display_message": null,
          "suggested_action": null,
          "documentation_url": "https://plaid.com/docs/errors/item/#item_login_required",
          "request_id": "m8MDnv9okwxFNBV"
        }
        ```

        - Branch on **`error_code`**. The status is 400 for nearly every error. `error_message` is for developers, and its wording changes. Plaid adds codes over time,
          so handle unknown codes.
        - `display_message` is text for the user; it is often null. Never show `error_message` to users.
        - **Store the `request_id`** of errors and of important successful requests. Plaid's support needs it, and it is safe to log. Tokens, bodies and account numbers
          are not safe to log.
        - Some failures do not have this format: a proxy may send a 502 as HTML, a connection may break, or a response may end early.
        - The same object appears elsewhere: as `error` in `/item/get` and in the webhook `ITEM` / `ERROR`, as `causes` in reports, and as the `error` argument of
          Link's `onExit`.

        ## Who must act

        | Who | Codes, for example | Action |
        |---|---|---|
        | The **user** | `ITEM_LOGIN_REQUIRED`, `INVALID_CREDENTIALS`, `ITEM_LOCKED`, `USER_SETUP_REQUIRED`, `NO_ACCOUNTS`, `ADDITIONAL_CONSENT_REQUIRED` | Stop sending requests; offer Link in update mode. The access token stays valid |
        | **Nobody**: the data is not ready or has changed | `PRODUCT_NOT_READY`, `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION` | Wait for the webhook, or restart the sync run |
        | The **bank** | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING`, `INSTITUTION_NOT_AVAILABLE` | Retry in minutes to hours; the Item itself is fine |
        | **Plaid** | type `API_ERROR`, 5xx | Reads: retry with backoff. Writes: first check whether the request took effect |
        | **You**: request rate | type `RATE_LIMIT_EXCEEDED`, 429 | Wait, then send fewer requests, for example by using webhooks instead of polling |
        | **You**: your code | `INVALID_API_KEYS`, `INVALID_ACCESS_TOKEN`, `MISSING_FIELDS`, `UNKNOWN_FIELDS`, `INVALID_FIELD`, `INVALID_PRODUCT` | Fix the request; retrying does not help |
        | **Nobody**: the connection has ended | `ITEM_NOT_FOUND`, `USER_PERMISSION_REVOKED`, `INSTITUTION_NO_LONGER_SUPPORTED` | Delete the token and ask the user to connect again |

        ## Retries

        Before you retry, ask two questions: can the request succeed without anyone acting, and could it already have taken effect? Retry a **read** after any transient
        error. Retry a **write** only if it cannot have taken effect (429, no connection), or if it has an idempotency key. A repeated `/transactions/refresh` is billed
        twice, and an `/item/public_token/exchange` whose response was lost may leave an Item that you do not know and that Plaid bills.

        Use exponential backoff with jitter, so that many clients do not retry together, and set a deadline for the whole call. The official clients do not retry
        requests that Plaid rejected. By default, the Python client waits for a response without a time limit.

        ```python
        import json
        import os
        import random
        import time

        import plaid
        import urllib3
        from plaid.api import plaid_api
        from plaid.model.accounts_get_request import AccountsGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))

        PASSING_TYPES = {"API_ERROR", "RATE_LIMIT_EXCEEDED"}
        PASSING_CODES = {"INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING", "INSTITUTION_NOT_AVAILABLE", "PRODUCT_NOT_READY"}
        FOR_THE_USER = {
            "ITEM_LOGIN_REQUIRED": "Your bank asks you to sign in again.",
            "INSTITUTION_DOWN": "Your bank is not responding at the moment. Please try again later.",
        }


        class BankError(Exception):
            """A failed request. The text is safe to log: it contains a code and a request ID, and no user data."""

            def __init__(self, status: int | None, body: str | None):
                try:
                    error = json.loads(body or "")
                    error["error_code"]
                except (ValueError, KeyError, TypeError):
                    error = {}
                self.status = status
                self.type = error.get("error_type", "")
                self.code = error.get("error_code", "NO_ANSWER")
                self.request_id = error.get("request_id")
                self.for_user = error.get("display_message") or FOR_THE_USER.get(self.code, "Something went wrong. Please try again later.")
                super().__init__(f"{self.code} (status {status}, request {self.request_id})")

            @property
            def passes(self) -> bool:
                """Whether the same request may succeed later without anyone acting."""
                if self.type:
                    return self.type in PASSING_TYPES or self.code in PASSING_CODES
                return self.status is None or self.status >= 500 or self.status == 429


        def read(call, request, attempts: int = 4, seconds: float = 30):
            """Sends a read request, and retries transient errors."""
            deadline = time.monotonic() + seconds
            for attempt in range(1, attempts + 1):
                try:
                    return call(request, _request_timeout=(5, max(1, deadline - time.monotonic())))
                except plaid.ApiException as error:
                    failure = BankError(error.status, error.body)
                except (urllib3.exceptions.HTTPError, plaid.ApiTypeError, ValueError):
                    # No connection, a lost connection, a timeout, or a response that is not Plaid's JSON.
                    failure = BankError(None, None)
                wait = random.uniform(0, min(20, 0.25 * 2 ** (attempt - 1)))
                if not failure.passes or attempt == attempts or time.monotonic() + wait > deadline:
                    raise failure
                time.sleep(wait)
        ```

        The Sandbox produces these transient errors on demand, and `read` hides them from its caller:

        ```python
        import requests


        def fault(**rule):
            requests.post(f"{os.environ['PLAID_URL']}/_tartan/faults", json=rule, timeout=10).raise_for_status()


        wanted = AccountsGetRequest(access_token=os.environ["ACCESS_TOKEN"])
        for rule in [
            {"kind": "error", "error_code": "INSTITUTION_DOWN"}, {"kind": "error", "error_code": "ACCOUNTS_LIMIT"},
            {"kind": "http", "status": 503}, {"kind": "reset"}, {"kind": "truncate"}, {"kind": "malformed"},
        ]:
            fault(path="/accounts/get", count=1, **rule)
            assert len(read(client.accounts_get, wanted).accounts) > 10
        ```

        An error that only the user can fix is not retried:

        ```python
        from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
        from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest

        client.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=os.environ["ACCESS_TOKEN"]))
        try:
            read(client.accounts_balance_get, AccountsBalanceGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        except BankError as error:
            assert error.code == "ITEM_LOGIN_REQUIRED" and not error.passes
            print("for the log:", error)
            print("for the user, next to a button that opens Link in update mode:", error.for_user)
        else:
            raise AssertionError("the login should have been refused")
        ```

        `PRODUCT_NOT_READY` is transient too, but it can last longer than a few retries. Show "We are fetching your data" and wait for the webhook.

        ## Errors in Node

        The official client throws an axios error with Plaid's body in `error.response?.data`; if `response` is missing, no response was received. Do not log the error
        itself: it contains the request headers, and so the **secret**. This code handles errors in the same way with plain `fetch`:

        ```js
        class BankError extends Error {
          constructor(status, body) {
            super(`${body?.error_code ?? "NO_ANSWER"} (status ${status ?? "none"}, request ${body?.request_id ?? "none"})`);
            this.code = body?.error_code ?? "NO_ANSWER";
            this.passes = body?.error_code
              ? ["API_ERROR", "RATE_LIMIT_EXCEEDED"].includes(body.error_type) || /^INSTITUTION_(DOWN|NOT_RESPONDING|NOT_AVAILABLE)$|^PRODUCT_NOT_READY$/.test(this.code)
              : status === undefined || status >= 500 || status === 429;
          }
        }

        const send = async (path, body) => {
          let response, value;
          try {
            response = await fetch(process.env.PLAID_URL + path, {
              method: "POST",
              headers: {
                "Content-Type": "application/json",
                "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
                "PLAID-SECRET": process.env.PLAID_SECRET,
              },
              body: JSON.stringify(body),
              signal: AbortSignal.timeout(30_000),
            });
            value = await response.json();
          } catch {
            throw new BankError(response?.ok ? undefined : response?.status);
          }
          if (!response.ok) throw new BankError(response.status, value);
          return value;
        };

        const read = async (path, body, attempts = 4) => {
          for (let attempt = 1; ; attempt += 1) {
            try {
              return await send(path, body);
            } catch (error) {
              if (!(error instanceof BankError) || !error.passes || attempt === attempts) throw error;
              await new Promise((done) => setTimeout(done, Math.random() * 250 * 2 ** (attempt - 1)));
            }
          }
        };

        const fault = (rule) => fetch(`${process.env.PLAID_URL}/_tartan/faults`, { method: "POST", body: JSON.stringify(rule) });
        await fault({ kind: "http", status: 502, path: "/accounts/get", count: 2 });
        const { accounts } = await read("/accounts/get", { access_token: process.env.ACCESS_TOKEN });
        if (accounts.length < 10) throw new Error("accounts are missing");
        const refused = await read("/accounts/get", { access_token: "access-sandbox-00000000-0000-0000-0000-000000000000" }).catch((error) => error);
        if (refused.code !== "INVALID_ACCESS_TOKEN" || refused.passes) throw new Error(`unexpected: ${refused}`);
        ```

        ## Errors in Swift

        Every method throws one type, `PlaidError`. The client retries what is safe to retry, with jitter, `Retry-After`, idempotency keys and a deadline. The
        `description` of an error is safe to log. See [Errors of the SDK](../Errors.md) for details.

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
            _ = try await client.sandboxItemResetLogin(accessToken: token)
            _ = try await client.accountsBalanceGet(accessToken: token)
            preconditionFailure("the login should have been refused")
        } catch {
            print(error)
            precondition(error.code == .itemLoginRequired)
            precondition(error.requiresUpdateMode && !error.isRetryable && !error.outcomeIsUnknown)
            print(error.advice)  // For the developer.
            print(error.userText ?? "Something went wrong. Please try again later.")  // For the user.
        }
        await transport.shutdown()
        ```

        ## Tartan's commands

        ```sh
        tartan explain ITEM_LOGIN_REQUIRED
        tartan explain --list --kind error-code | wc -l
        tartan explain INSTITUTION_DOWN --json | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["user_text"])'
        tartan explain ITEM_LOGIN_REQUIERD || echo "exit $?: unknown, but similar words were suggested"
        ```

        With the service's database, `tartan explain REQUEST_ID` finds the sync run that made a request. `tartan why ITEM` shows why an Item's data is present or
        missing, who must act, and what to do. It reads only the database, and exits with 1 if someone must act:

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        public_token=$(plaid /sandbox/public_token/create '{"institution_id": "ins_109508", "initial_products": ["transactions"]}' |
          python3 -c 'import json, sys; print(json.load(sys.stdin)["public_token"])')
        item=$(curl -sS --fail-with-body "$TARTAN_URL/api/plaid/exchange-token" -H "Authorization: Bearer $TARTAN_API_KEY" -H 'Tartan-User: ada' \
          -H 'Content-Type: application/json' -d "{\"public_token\": \"$public_token\"}" | python3 -c 'import json, sys; print(json.load(sys.stdin)["item_id"])')
        tartan why "$item" --database "$TARTAN_DATABASE_URL"
        ```

        ## Outdated advice

        - Older guides send `error.message` to the browser. It exposes your request and does not help users. Send your own code and a text for users.
        - They treat `PRODUCT_NOT_READY` and the first, empty response of `/transactions/sync` as failures, or store the empty list as data.
        - They handle three codes. There are about 180; the rows of the table above cover all of them.

        ## See also

        - [Update mode](update-mode.md), [Transactions](transactions.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [Errors of the SDK](../Errors.md), [Faults of the Sandbox](../Sandbox.md), [Operations](../Operations.md)
        - Plaid: [Errors](https://plaid.com/docs/errors/), [rate limits](https://plaid.com/docs/errors/rate-limit-exceeded/)

        """#
}
