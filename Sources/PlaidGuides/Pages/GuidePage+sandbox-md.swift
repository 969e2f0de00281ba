// From docs/guides/sandbox.md by scripts/embed. Do not edit.

extension GuidePage {
    static let sandboxMd: StaticString = #"""
        # Testing with the Sandbox

        The Sandbox is an offline emulator of Plaid that runs on your machine. It needs no account and no network, follows Plaid's protocol, and fails on demand. To use
        it, change the base URL of your existing integration; nothing else in your code changes.

        On this page: [An Item without a browser](#an-item-without-a-browser), [When data is ready](#when-data-is-ready), [Test users](#test-users), [Production
        failures](#production-failures), [Your own data](#your-own-data), [Reproducible runs](#reproducible-runs).

        ```sh
        tartan sandbox --port 0 --json > sandbox.json &
        while ! test -s sandbox.json; do sleep 0.1; done
        cat sandbox.json
        kill $!
        ```

        Without `--port 0`, it listens on `http://127.0.0.1:8181`. The examples of all guides read these environment variables:

        | Variable | Meaning |
        |---|---|
        | `PLAID_URL` | The base URL of `tartan sandbox`, or of one of Plaid's own environments |
        | `PLAID_CLIENT_ID`, `PLAID_SECRET` | The credentials. In the Sandbox, each client ID has its own isolated environment, and the first secret used with it becomes its secret |
        | `ACCESS_TOKEN` | The access token of an Item (one connected bank) |

        ## An Item without a browser

        Link gives your page a public token when a user has connected a bank. In the Sandbox, you can also create a public token without Link, and exchange it for an
        access token.

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d "$2"; }
        public_token=$(plaid /sandbox/public_token/create '{"institution_id": "ins_109508", "initial_products": ["transactions"]}' |
          python3 -c 'import json, sys; print(json.load(sys.stdin)["public_token"])')
        plaid /item/public_token/exchange "{\"public_token\": \"$public_token\"}"
        ```

        ```python
        import os
        import plaid
        from plaid.api import plaid_api
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.products import Products
        from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))
        created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
            institution_id="ins_109508", initial_products=[Products("transactions")]))
        item = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created.public_token))
        print(item.item_id)
        ```

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
          });
          const value = await response.json();
          if (!response.ok) throw new Error(`${value.error_code}: ${value.error_message} (${value.request_id})`);
          return value;
        };
        const created = await plaid("/sandbox/public_token/create", {
          institution_id: "ins_109508", initial_products: ["transactions"],
        });
        const item = await plaid("/item/public_token/exchange", { public_token: created.public_token });
        console.log(item.item_id);
        ```

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "http://127.0.0.1:8181") else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "me", secret: ClientSecret(environment["PLAID_SECRET"] ?? "mine"),
            environment: .custom(address), transport: transport)
        let created = try await client.sandboxPublicTokenCreate(institutionID: "ins_109508", initialProducts: [.transactions])
        let item = try await client.itemPublicTokenExchange(publicToken: created.publicToken)
        print(item.itemID)
        await transport.shutdown()
        ```

        ## When data is ready

        As with Plaid, transactions are not available immediately. The Sandbox delivers the first thirty days about one second after they are requested and the complete
        history one second later, and sends a webhook for each. Instead of waiting, a test can move the clock:

        ```sh
        tartan sandbox clock advance 1h
        plaid /transactions/sync "{\"access_token\": \"$ACCESS_TOKEN\", \"count\": 1}"
        ```

        Everything that depends on time follows the clock: pending transactions post, logins expire after thirty days, transfers settle, and micro-deposits arrive.
        Signatures, timeouts and rate limits keep using real time.

        ## Test users

        `tartan sandbox users` lists the test users, and `tartan sandbox users user_good` shows the effect of a user's passwords. `user_good` with `pass_good` has
        fourteen accounts, of every type. Other users have other profiles ([SandboxUsers](../SandboxUsers.md)): `user_transactions_dynamic` gets new transactions with
        each refresh, and `user_bank_income` has income. The password `error_ITEM_LOCKED` causes that error, and `mfa_device` requires a code (`1234`). With
        `user_custom`, the password is JSON that defines the accounts:

        ```sh
        user='{"override_accounts": [{"type": "depository", "subtype": "checking", "starting_balance": 1204.5,
          "transactions": [{"date_transacted": "2026-01-05", "date_posted": "2026-01-07", "amount": 12.75, "description": "Coffee", "currency": "USD"}]}]}'
        plaid /sandbox/public_token/create "$(python3 -c 'import json, sys; print(json.dumps({
          "institution_id": "ins_109508", "initial_products": ["transactions"],
          "options": {"override_username": "user_custom", "override_password": sys.argv[1]}}))' "$user")"
        ```

        ## Production failures

        These failures are hard to produce at Plaid, and take one line each in the Sandbox ([Sandbox](../Sandbox.md#faults) lists all of them):

        ```sh
        tartan sandbox fault set INSTITUTION_DOWN --path /accounts/get --count 1
        tartan sandbox fault set http --status 503 --path /accounts/get --count 1
        tartan sandbox fault set reset --path /accounts/get --count 1
        tartan sandbox fault set mutation
        tartan sandbox fault clear
        ```

        A change at the bank, or only a webhook, also takes one line. `tartan sandbox trigger --list` lists all events:

        ```sh
        tartan sandbox trigger login-required --all
        tartan sandbox trigger login-repaired --all
        ```

        `tartan explain INSTITUTION_DOWN` explains the code: what it means, who must act, and which command reproduces it. `tartan listen` shows each request of your
        application as it happens and explains errors, and `tartan logs --errors` shows the requests that failed.

        ## Your own data

        `tartan sandbox --data FOLDER` adds your own institutions and users, or replaces built-in ones. They are JSON files that you can keep in your repository, and
        `tartan dev` has the same option ([Your own institutions and users](../Sandbox.md#your-own-institutions-and-users)).

        A saved profile contains a client's users and Items. You can load it in any Sandbox, on any day: all dates move to that day. The access tokens stay the same, so
        each test can start with the same Items ([Saved profiles](../Sandbox.md#saved-profiles)):

        ```sh
        tartan sandbox profile save two-banks --folder profiles
        tartan sandbox profile load two-banks --folder profiles
        ```

        ## Reproducible runs

        `tartan sandbox --seed 7 --now 2026-01-01T00:00:00Z` produces the same data each time, byte for byte, as long as the requests are sequential, so tests can
        compare whole responses. Tests that run in parallel should each use their own client ID, because each client ID has its own isolated environment.

        """#
}
