// From docs/guides/environments.md by scripts/embed. Do not edit.

extension GuidePage {
    static let environmentsMd: StaticString = #"""
        # Environments and keys

        Plaid has two environments, Sandbox and Production, each with its own secret and its own data. This page shows which address and secret belong together, how to
        detect a wrong configuration before it causes harm, and what to prepare before real users connect.

        On this page: [Configuration](#configuration), [Token prefixes](#token-prefixes), [Check the credentials](#check-the-credentials),
        [Differences besides the data](#differences-besides-the-data), [Move to Production](#move-to-production),
        [Rotate a leaked secret](#rotate-a-leaked-secret).

        | | Address | Data | Cost | Secret |
        |---|---|---|---|---|
        | Sandbox | `https://sandbox.plaid.com` | test data | free | the Sandbox secret |
        | Production | `https://production.plaid.com` | real people's | by product, see your contract | the Production secret |
        | `tartan sandbox` | `http://127.0.0.1:8181` | test data | free, no account needed | any; the first one used with a client ID becomes its secret |

        Older guides mention a third environment, *Development*, with up to a hundred real Items. **It no longer exists:** Plaid shut it down in June 2024.
        `https://development.plaid.com` no longer works, and its tokens are invalid. Client libraries still have a constant for it (`PlaidEnvironments.development`);
        the one in Tartan's Swift client is deprecated. To try real banks, use Production with the *Trial plan* (a small number of free real Items, for developers in
        the United States and Canada) or, if you already have it, *Limited Production*. Both use Production's address and secret. A trial Item counts towards the limit
        when it is created, even if you remove it later, so try in the Sandbox first.

        ## Configuration

        Read the configuration from environment variables, which a secret store can set. Never read it from a file in the repository, and never send it to a browser.
        Let one variable select the environment, so that address and secret cannot be changed separately:

        ```python
        import os
        import re
        from dataclasses import dataclass, field
        from urllib.parse import urlsplit

        ADDRESSES = {"sandbox": "https://sandbox.plaid.com", "production": "https://production.plaid.com"}


        class ConfigurationError(Exception):
            """The configuration is invalid; the process must not start."""


        @dataclass(frozen=True)
        class Settings:
            environment: str
            host: str
            client_id: str
            # Hidden when a Settings is printed or logged.
            secret: str = field(repr=False)


        def settings(variables=os.environ) -> Settings:
            environment = variables.get("PLAID_ENV", "sandbox")
            if environment not in ADDRESSES:
                raise ConfigurationError("PLAID_ENV must be sandbox or production.")
            missing = [name for name in ("PLAID_CLIENT_ID", "PLAID_SECRET") if not variables.get(name)]
            if missing:
                raise ConfigurationError(f"{' and '.join(missing)} must be set.")
            host = variables.get("PLAID_URL", ADDRESSES[environment]).rstrip("/")
            # Addresses other than Plaid's are for tests: no Production data, and no unencrypted network traffic.
            if host not in ADDRESSES.values():
                parts = urlsplit(host)
                if environment == "production" or parts.hostname not in ("127.0.0.1", "localhost", "::1"):
                    raise ConfigurationError("PLAID_URL may only name a Sandbox on this machine.")
            elif host != ADDRESSES[environment]:
                raise ConfigurationError("PLAID_ENV and PLAID_URL name different environments.")
            return Settings(environment, host, variables["PLAID_CLIENT_ID"], variables["PLAID_SECRET"])


        configured = settings()
        print(configured)
        for wrong in ({"PLAID_ENV": "development"}, {"PLAID_ENV": "production", "PLAID_URL": "https://sandbox.plaid.com"},
                      {"PLAID_URL": "http://plaid.example.com"}, {"PLAID_SECRET": ""}):
            try:
                settings({"PLAID_CLIENT_ID": "me", "PLAID_SECRET": "mine"} | wrong)
            except ConfigurationError as error:
                print("refused:", error)
            else:
                raise AssertionError(wrong)
        ```

        ## Token prefixes

        The second word of a token is its environment: `access-sandbox-…`, `public-production-…`, `link-sandbox-…`. Plaid rejects a token from another environment with
        `INVALID_ACCESS_TOKEN`, but by then you have sent a Production token to the wrong place. Check a token before you send it:

        ```python
        TOKEN = re.compile(r"(access|public|link|processor|assets|user)-(sandbox|production)-")


        def of_here(token: str) -> str:
            """Returns the token if it belongs to the configured environment."""
            found = TOKEN.match(token)
            if not found:
                raise ConfigurationError("This is not a Plaid token; it may be truncated or encrypted twice.")
            if found[2] != configured.environment:
                raise ConfigurationError(f"A token of {found[2]} must not be sent to {configured.environment}.")
            return token


        print(of_here(os.environ["ACCESS_TOKEN"])[:14], "may be sent")
        ```

        The Swift client makes this check for every request, and throws an error before it sends anything.

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "http://127.0.0.1:8181"),
            let clientID = environment["PLAID_CLIENT_ID"], let secret = environment["PLAID_SECRET"]
        else {
            print("PLAID_CLIENT_ID and PLAID_SECRET must be set")
            exit(78)
        }
        let transport = AsyncHTTPClientTransport()
        // .sandbox and .production have fixed addresses; a custom one accepts only Sandbox tokens.
        let client = PlaidClient(
            clientID: clientID, secret: ClientSecret(secret), environment: .custom(address), transport: transport)
        do {
            _ = try await client.accountsGet(accessToken: AccessToken("access-production-00000000-0000-0000-0000-000000000000"))
            exit(1)
        } catch {
            print(error)  // refused, with the reason
        }
        await transport.shutdown()
        ```

        ## Check the credentials

        To check the credentials, one free request is enough: `/institutions/get_by_id` needs the client ID and the secret, but no Item. If they do not match, the error
        is `INVALID_API_KEYS`; usually, the secret belongs to the other environment.

        ```sh
        status_with() { curl -sS -o response.json -w '%{http_code}\n' "$PLAID_URL/institutions/get_by_id" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" \
          -H "PLAID-SECRET: $1" -H 'Content-Type: application/json' -d '{"institution_id": "ins_109508", "country_codes": ["US"]}'; }
        test "$(status_with "$PLAID_SECRET")" = 200
        test "$(status_with "the secret of another environment")" = 400
        python3 -c 'import json; print(json.load(open("response.json"))["error_code"])'
        tartan explain INVALID_API_KEYS
        ```

        `tartan doctor` checks the credentials and more: the clock, certificates, the webhook address, redirect URIs, and secrets in the front end or in the
        repository's history. For each check, it prints OK, WARN or FAIL, and how to fix a problem:

        ```sh
        mkdir -p project
        tartan doctor --plaid-url "$PLAID_URL" --project project --key-file ./no.key --database sqlite:none.sqlite --json > doctor.json || true
        python3 -c '
        import json
        for check in json.load(open("doctor.json"))["checks"]:
            print(check["level"], check["title"])'
        ```

        ## Differences besides the data

        - **Rate limits.** Production allows far fewer requests per minute and Item than Sandbox: 5 instead of 25 for `/accounts/balance/get`, and 15 instead of 100 for
          `/accounts/get`. A loop that works in a test can be rejected in Production. `tartan sandbox --rate-limits` enforces the limits that Plaid publishes for its
          Sandbox.
        - **Banks.** Most large banks use OAuth. They need a `redirect_uri` that is registered in the dashboard, and some need a registration that takes days. The
          Sandbox's Platypus OAuth Bank (`ins_127287`) lets you test the flow, but not the waiting time.
        - **Webhooks.** Each environment signs with its own keys. Request the key from the environment that sent the webhook; the other environment does not know the
          key ID.
        - **Readiness.** Real transactions take seconds to minutes, and hours at some banks. `PRODUCT_NOT_READY` and empty first responses are normal.
        - **`/sandbox/…`** operations exist only in Sandbox (`SANDBOX_ONLY` elsewhere). Use them only in tests.
        - **Logins.** `user_good` exists only in Sandbox; a Sandbox Item's login lasts thirty days.

        ## Move to Production

        No Item, token or webhook carries over; users connect their banks again. Before the first user connects:

        1. In the dashboard, request access to each product, complete the application and company profiles (OAuth banks show them to the user), and sign the required
           agreements.
        2. Store the Production secret only on the machines that need it. Developers do not need it.
        3. Register the exact redirect URIs (https, no query, no `*`), and use a webhook address with https and a certificate from a public certificate authority.
        4. Keep the databases separate. A copied Sandbox database contains tokens that do not work.
        5. Connect a real bank of your own with the smallest set of products, and check the billing page afterwards.
        6. Run `tartan doctor` with the Production configuration. It exits with 1 if any check fails:

        ```text
        tartan doctor --environment production --products transactions --countries US --webhook-url https://bank.example.com/api/plaid/webhook
        tartan serve --environment production --behind-proxy --host 0.0.0.0 --webhook-url https://bank.example.com/api/plaid/webhook
        ```

        Both environments can be profiles of one `tartan.yaml`, so that `tartan serve --profile production` replaces the flags
        ([Configuration](../Configuration.md#profiles)).

        The tests do not run these two lines, because they have no Production secret. Nothing on this page was tested against Plaid's own environments; statements about
        them come from Plaid's public documentation.

        ## Rotate a leaked secret

        Create a new secret in the dashboard, deploy it, then delete the old one. If access tokens may have leaked too, replace each with
        `/item/access_token/invalidate`: the old token stops working at once, the Item stays, and no user has to act.

        ```python
        import plaid
        from plaid.api import plaid_api
        from plaid.model.item_access_token_invalidate_request import ItemAccessTokenInvalidateRequest
        from plaid.model.item_get_request import ItemGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=configured.host, api_key={"clientId": configured.client_id, "secret": configured.secret})))
        old = of_here(os.environ["ACCESS_TOKEN"])
        new = client.item_access_token_invalidate(ItemAccessTokenInvalidateRequest(access_token=old)).new_access_token
        # Store the new token here, before anything else: the old one no longer works.
        assert client.item_get(ItemGetRequest(access_token=new)).item.item_id == os.environ["ITEM_ID"]
        ```

        ## See also

        - [Testing with the Sandbox](sandbox.md): the offline Sandbox, from any language
        - [Link](link.md), [Errors](errors.md), [Security](security.md)
        - [Doctor](../Doctor.md): all checks
        - [Operations](../Operations.md): running the service
        - Plaid: <https://plaid.com/docs/sandbox/>, <https://plaid.com/docs/launch-checklist/>

        """#
}
