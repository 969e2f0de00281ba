// From docs/guides/errors.md by scripts/embed. Do not edit.

extension GuidePage {
    static let errorsMd: StaticString = #"""
        # Errors

        What a failed call looks like, who has to act, which failures to repeat and how, and what a user should read. All of it can be tried here: the Sandbox
        fails on demand, and `tartan explain` knows every code.

        ## The shape

        A failure is an HTTP status other than 200 with a body such as:

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

        - Decide by **`error_code`**. The status is 400 for nearly everything, and `error_message` is for developers: its wording changes. Both lists are open: a
          code that you do not know is no reason to crash.
        - `display_message` is text for the user; it is often null. Never show `error_message`.
        - **Keep `request_id`** of failures, and of successes that matter. It is what Plaid's support asks for, and it is safe to log; tokens, bodies and account
          numbers are not.
        - Not every failure has this shape: a proxy's 502 is HTML, a connection breaks, an answer ends in the middle.
        - The same object arrives in other places: as `error` in `/item/get` and in the webhook `ITEM` / `ERROR`, as `causes` in reports, as `err` in Link's
          `onExit`.

        ## Who has to act

        | who | codes, for example | what to do |
        |---|---|---|
        | the **user** | `ITEM_LOGIN_REQUIRED`, `INVALID_CREDENTIALS`, `ITEM_LOCKED`, `USER_SETUP_REQUIRED`, `NO_ACCOUNTS`, `ADDITIONAL_CONSENT_REQUIRED` | stop calling; offer Link in update mode. The access token stays |
        | **nobody** | `PRODUCT_NOT_READY`, `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION` | a state, not a failure: wait for the webhook; begin the round again |
        | the **bank** | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING`, `INSTITUTION_NOT_AVAILABLE` | later, in minutes to hours; nothing is wrong with the Item |
        | **Plaid** | type `API_ERROR`, 5xx | a read: again, with growing waits. A write: first look whether it took effect |
        | **you**, your pace | type `RATE_LIMIT_EXCEEDED`, 429 | wait; then call less: react to webhooks, do not poll |
        | **you**, your program | `INVALID_API_KEYS`, `INVALID_ACCESS_TOKEN`, `MISSING_FIELDS`, `UNKNOWN_FIELDS`, `INVALID_FIELD`, `INVALID_PRODUCT` | mend it; no repetition helps |
        | it is **over** | `ITEM_NOT_FOUND`, `USER_PERMISSION_REVOKED`, `INSTITUTION_NO_LONGER_SUPPORTED` | forget the token; ask the user to connect again |

        ## What to repeat

        Two questions: can it succeed without anybody acting, and may it have happened already? A **read** may be sent again after any passing failure. A **write**
        only when it cannot have been carried out (429, no connection), or when it carries an idempotency key: a second `/transactions/refresh` is billed twice,
        and an `/item/public_token/exchange` whose answer was lost may have left an Item that nobody knows and that costs money.

        Wait longer each time, and by chance, so that many clients do not come back together; set a deadline for the whole call. The official clients repeat
        nothing that Plaid refused, and the Python client waits for an answer for ever unless told otherwise.

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
            "ITEM_LOGIN_REQUIRED": "Your bank wants you to sign in again.",
            "INSTITUTION_DOWN": "Your bank does not answer at the moment. Please try again later.",
        }


        class BankError(Exception):
            """A failed call. The text is safe to log: it has a code and a request id, and nothing of the user's."""

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
                """Whether the same call may succeed later with nobody doing anything."""
                if self.type:
                    return self.type in PASSING_TYPES or self.code in PASSING_CODES
                return self.status is None or self.status >= 500 or self.status == 429


        def read(call, request, attempts: int = 4, seconds: float = 30):
            """Makes a call that changes nothing, and repeats it while that may help."""
            deadline = time.monotonic() + seconds
            for attempt in range(1, attempts + 1):
                try:
                    return call(request, _request_timeout=(5, max(1, deadline - time.monotonic())))
                except plaid.ApiException as error:
                    failure = BankError(error.status, error.body)
                except (urllib3.exceptions.HTTPError, plaid.ApiTypeError, ValueError):
                    # No connection, a lost one, no answer in time, or an answer that is not Plaid's JSON.
                    failure = BankError(None, None)
                wait = random.uniform(0, min(20, 0.25 * 2 ** (attempt - 1)))
                if not failure.passes or attempt == attempts or time.monotonic() + wait > deadline:
                    raise failure
                time.sleep(wait)
        ```

        In the Sandbox, faults are rules. Each of these passes, and the caller does not notice:

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

        And one that only the user can mend is not repeated:

        ```python
        from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
        from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest

        client.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=os.environ["ACCESS_TOKEN"]))
        try:
            read(client.accounts_balance_get, AccountsBalanceGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        except BankError as error:
            assert error.code == "ITEM_LOGIN_REQUIRED" and not error.passes
            print("for the log:", error)
            print("for the user, beside a button that opens Link in update mode:", error.for_user)
        else:
            raise AssertionError("the login should have been refused")
        ```

        `PRODUCT_NOT_READY` passes too, but within seconds only right after an Item was made; show "we are fetching your data", and let the webhook say when.

        ## In Node

        The official client throws an axios error, and Plaid's body is in `error.response?.data`; without `response` nothing came back. Logging the error itself
        writes the request into the log, headers and **secret** included. The same with plain `fetch`:

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
          let answer, value;
          try {
            answer = await fetch(process.env.PLAID_URL + path, {
              method: "POST",
              headers: {
                "Content-Type": "application/json",
                "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
                "PLAID-SECRET": process.env.PLAID_SECRET,
              },
              body: JSON.stringify(body),
              signal: AbortSignal.timeout(30_000),
            });
            value = await answer.json();
          } catch {
            throw new BankError(answer?.ok ? undefined : answer?.status);
          }
          if (!answer.ok) throw new BankError(answer.status, value);
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

        ## In Swift

        Every call throws one type, `PlaidError`, and the client repeats what may be repeated by itself, with jitter, `Retry-After`, idempotency keys and a
        deadline. Its `description` is safe to log. [Errors of the SDK](../Errors.md) has the details.

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

        ## Asking Tartan

        ```sh
        tartan explain ITEM_LOGIN_REQUIRED
        tartan explain --list --kind error-code | wc -l
        tartan explain INSTITUTION_DOWN --json | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["user_text"])'
        tartan explain ITEM_LOGIN_REQUIERD || echo "exit $?: unknown, but near words were suggested"
        ```

        With the service's database, `tartan explain REQUEST_ID` finds the round that made a request, and `tartan why ITEM` says why an Item's data is or is not
        there, who has to act, and what to do. It asks nobody, and exits with 1 when somebody has to do something:

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        public_token=$(plaid /sandbox/public_token/create '{"institution_id": "ins_109508", "initial_products": ["transactions"]}' |
          python3 -c 'import json, sys; print(json.load(sys.stdin)["public_token"])')
        item=$(curl -sS --fail-with-body "$TARTAN_URL/api/plaid/exchange-token" -H "Authorization: Bearer $TARTAN_API_KEY" -H 'Tartan-User: ada' \
          -H 'Content-Type: application/json' -d "{\"public_token\": \"$public_token\"}" | python3 -c 'import json, sys; print(json.load(sys.stdin)["item_id"])')
        tartan why "$item" --database "$TARTAN_DATABASE_URL"
        ```

        ## Where older guides are out of date

        - They answer the browser with `error.message`. That tells users about your request, and tells them nothing. Send a code of your own and the text for
          users.
        - They treat `PRODUCT_NOT_READY` and the first, empty answer of `/transactions/sync` as failures, or store the emptiness as truth.
        - They know three codes. There are about 170; the seven rows of the table above need no more.

        ## Further

        - [Update mode](update-mode.md), [Transactions](transactions.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [Errors of the SDK](../Errors.md), [Faults of the Sandbox](../Sandbox.md), [Running the service](../Operations.md)
        - Plaid: [Errors](https://plaid.com/docs/errors/), [rate limits](https://plaid.com/docs/errors/rate-limit-exceeded/)

        """#
}
