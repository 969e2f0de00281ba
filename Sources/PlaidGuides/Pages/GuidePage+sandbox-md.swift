// From docs/guides/sandbox.md by scripts/embed. Do not edit.

extension GuidePage {
    static let sandboxMd: StaticString = #"""
        # Testing with the Sandbox

        The Sandbox is a Plaid of your own: it runs on your machine, needs no account and no network, keeps to Plaid's protocol and fails on demand. Point the
        integration that you have at it; nothing else in your code changes.

        ```sh
        tartan sandbox --port 0 --json > sandbox.json &
        while ! test -s sandbox.json; do sleep 0.1; done
        cat sandbox.json
        kill $!
        ```

        Without `--port 0` it listens on `http://127.0.0.1:8181`. The examples of all guides read their surroundings from these variables:

        | variable | what it is |
        |---|---|
        | `PLAID_URL` | the address: of `tartan sandbox`, or of Plaid's own environments |
        | `PLAID_CLIENT_ID`, `PLAID_SECRET` | the credentials; in the Sandbox any client id makes a world of its own, and the secret that comes first with it is its secret |
        | `ACCESS_TOKEN` | the access token of one connected bank (an Item) |

        ## An Item without a browser

        A public token is what Link hands to a page when somebody has connected a bank. In a sandbox you can make one without Link, and exchange it for an access token.

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
          const answer = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
          });
          const value = await answer.json();
          if (!answer.ok) throw new Error(`${value.error_code}: ${value.error_message} (${value.request_id})`);
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

        ## What is ready when

        As at Plaid, transactions are not there in the first instant. The Sandbox delivers the first thirty days about a second after they are wanted and the whole history a
        second later, with a webhook for each. A test does not have to wait: move the clock.

        ```sh
        curl -sS --fail-with-body "$PLAID_URL/_tartan/clock" -d '{"advance": "1h"}'
        plaid /transactions/sync "{\"access_token\": \"$ACCESS_TOKEN\", \"count\": 1}"
        ```

        Everything in business time follows: pending transactions post, logins expire after thirty days, transfers settle, micro-deposits arrive. Signatures, timeouts and
        rate limits keep to the real clock.

        ## Who logs in

        `user_good` with `pass_good` has accounts of every kind. Other names have other lives ([SandboxUsers](../SandboxUsers.md)): `user_transactions_dynamic` gets
        new transactions with each refresh, `user_bank_income` earns, `error_ITEM_LOCKED` as a password fails as it says, `mfa_device` asks for a code (it is `1234`). With
        `user_custom`, the password is JSON that describes the accounts yourself:

        ```sh
        user='{"override_accounts": [{"type": "depository", "subtype": "checking", "starting_balance": 1204.5,
          "transactions": [{"date_transacted": "2026-01-05", "date_posted": "2026-01-07", "amount": 12.75, "description": "Coffee", "currency": "USD"}]}]}'
        plaid /sandbox/public_token/create "$(python3 -c 'import json, sys; print(json.dumps({
          "institution_id": "ins_109508", "initial_products": ["transactions"],
          "options": {"override_username": "user_custom", "override_password": sys.argv[1]}}))' "$user")"
        ```

        ## What goes wrong in production

        Each of these is one line here, and hard to get elsewhere ([Sandbox](../Sandbox.md) has them all):

        ```sh
        fault() { curl -sS --fail-with-body "$PLAID_URL/_tartan/faults" -d "$1"; }
        fault '{"kind": "error", "error_code": "INSTITUTION_DOWN", "path": "/accounts/get", "count": 1}'
        fault '{"kind": "http", "status": 503, "path": "/accounts/get", "count": 1}'
        fault '{"kind": "reset", "path": "/accounts/get", "count": 1}'
        fault '{"kind": "mutation", "after_page": 1}'
        ```

        `tartan explain INSTITUTION_DOWN` says what each code means, who has to act, and the command that provokes it.

        ## The same run, every time

        `tartan sandbox --seed 7 --now 2026-01-01` makes the same world each time, byte for byte, as long as the calls come one after the other; tests can compare whole answers. Tests
        that run beside one another take a client id each: worlds of two client ids never meet.

        """#
}
