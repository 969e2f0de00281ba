// From docs/guides/environments.md by scripts/embed. Do not edit.

extension GuidePage {
    static let environmentsMd: StaticString = #"""
        # Environments and keys

        Plaid has two environments, Sandbox and Production, and one secret for each. What is made in one does not exist in the other. This page says which address and
        which secret belong together, how a program notices a mistake before it costs anything, and what there is to do before real users come.

        | | address | data | costs | secret |
        |---|---|---|---|---|
        | Sandbox | `https://sandbox.plaid.com` | invented | nothing | the Sandbox secret |
        | Production | `https://production.plaid.com` | real people's | by product, see your contract | the Production secret |
        | `tartan sandbox` | `http://127.0.0.1:8181` | invented | nothing, and needs no account | any; the one that comes first with a client id counts |

        Older guides name a third environment, *Development*, for a hundred real banks. **It is gone:** Plaid shut it down in June 2024,
        `https://development.plaid.com` serves no integration, and its tokens are worthless. Clients still have a constant for it (`PlaidEnvironments.development`);
        this project's Swift client marks its own as deprecated. What Development was for, trying with real banks, is now part of Production: the *Trial plan* (a
        small number of real Items without charge, for developers in the United States and Canada), and for those who have it from before *Limited Production*. Both
        use Production's address and secret. Items of a trial are counted when they are made, so that removing one may not give its place back: try in the Sandbox
        first.

        ## Where the settings come from

        From the environment of the process, or from a store of secrets that fills it. Not from a file in the repository, and never from anything that is sent to a
        browser. One variable says which environment, so that the address and the secret cannot be changed one without the other:

        ```python
        import os
        import re
        from dataclasses import dataclass, field
        from urllib.parse import urlsplit

        ADDRESSES = {"sandbox": "https://sandbox.plaid.com", "production": "https://production.plaid.com"}


        class ConfigurationError(Exception):
            """The process must not start."""


        @dataclass(frozen=True)
        class Settings:
            environment: str
            host: str
            client_id: str
            # Not part of what print and logs show of a Settings.
            secret: str = field(repr=False)


        def settings(variables=os.environ) -> Settings:
            environment = variables.get("PLAID_ENV", "sandbox")
            if environment not in ADDRESSES:
                raise ConfigurationError("PLAID_ENV must be sandbox or production.")
            missing = [name for name in ("PLAID_CLIENT_ID", "PLAID_SECRET") if not variables.get(name)]
            if missing:
                raise ConfigurationError(f"{' and '.join(missing)} must be set.")
            host = variables.get("PLAID_URL", ADDRESSES[environment]).rstrip("/")
            # Another address than Plaid's own is for tests: nothing of Production may go there, nor over a network in the clear.
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

        ## Tokens say where they belong

        `access-sandbox-…`, `public-production-…`, `link-sandbox-…`: the second word is the environment. A token that is sent to the wrong one is refused with
        `INVALID_ACCESS_TOKEN`, but by then a Production token has been shown to a place that has no business with it. Look before sending:

        ```python
        TOKEN = re.compile(r"(access|public|link|processor|assets|user)-(sandbox|production)-")


        def of_here(token: str) -> str:
            """The token, if it belongs to the environment that is configured."""
            found = TOKEN.match(token)
            if not found:
                raise ConfigurationError("That is no token of Plaid's; it may have been cut short or encrypted twice.")
            if found[2] != configured.environment:
                raise ConfigurationError(f"A token of {found[2]} must not be sent to {configured.environment}.")
            return token


        print(of_here(os.environ["ACCESS_TOKEN"])[:14], "may be sent")
        ```

        The Swift client does this for every call: the request is refused before anything leaves the machine.

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
        // .sandbox and .production have their addresses; another one takes Sandbox tokens only.
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

        ## Is the pair right?

        One call that costs nothing answers it: `/institutions/get_by_id` needs the client id and the secret, and no Item. A wrong pair is `INVALID_API_KEYS`, and the
        usual cause is the secret of the other environment.

        ```sh
        ask() { curl -sS -o answer.json -w '%{http_code}\n' "$PLAID_URL/institutions/get_by_id" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" \
          -H "PLAID-SECRET: $1" -H 'Content-Type: application/json' -d '{"institution_id": "ins_109508", "country_codes": ["US"]}'; }
        test "$(ask "$PLAID_SECRET")" = 200
        test "$(ask "the secret of another environment")" = 400
        python3 -c 'import json; print(json.load(open("answer.json"))["error_code"])'
        tartan explain INVALID_API_KEYS
        ```

        `tartan doctor` asks the same and looks at everything around it: the clock, certificates, the webhook address, redirect addresses, secrets in the front end or
        in the history of the repository. Green, amber or red for each, and how to mend it:

        ```sh
        mkdir -p project
        tartan doctor --plaid-url "$PLAID_URL" --project project --key-file ./no.key --database sqlite:none.sqlite --json > doctor.json || true
        python3 -c '
        import json
        for check in json.load(open("doctor.json"))["checks"]:
            print(check["level"], check["title"])'
        ```

        ## What differs, besides the data

        - **Rate limits.** Production allows an Item far fewer calls a minute than Sandbox does: five of `/accounts/balance/get` against 25, fifteen of
          `/accounts/get` against a hundred. A loop that was fast enough in a test is refused there. `tartan sandbox --rate-limits` enforces the published numbers.
        - **Banks.** Most large ones are OAuth banks, which need a `redirect_uri` on a list in the dashboard, and some need a registration that takes days. Sandbox's
          Platypus OAuth Bank (`ins_127287`) shows the way through, not the waiting.
        - **Webhooks.** Both sign with keys of their own. Ask for the key at the environment that sent the webhook; a key id of the other is not known there.
        - **Readiness.** Real transactions take from seconds to minutes, and some banks hours. `PRODUCT_NOT_READY` and empty first answers are the normal case.
        - **`/sandbox/…`** operations exist in Sandbox only (`SANDBOX_ONLY` elsewhere). Code that calls them belongs into tests.
        - **Logins.** `user_good` does not exist outside; a Sandbox Item's login lasts thirty days.

        ## From Sandbox to Production

        Nothing is carried over: no Item, no token, no webhook. Users connect their banks anew. Before the first one does:

        1. Ask for access to each product in the dashboard, fill in the application's and the company's profile (OAuth banks show it to the user), and sign what the
           dashboard asks you to.
        2. Put the production secret into the store of secrets of the machines that need it, and nowhere else. Developers do not need it.
        3. Enter the exact redirect addresses (https, no query, no `*`) and use a webhook address that answers on https with a certificate of a public authority.
        4. Keep the databases apart. A copied Sandbox database holds tokens that fail one by one.
        5. Have one user of your own connect a real bank, with the smallest set of products, and look at the bill's page afterwards.
        6. Run the doctor with production's settings; it exits with 1 while anything is red:

        ```text
        tartan doctor --environment production --products transactions --countries US --webhook-url https://bank.example.com/api/plaid/webhook
        tartan serve --environment production --behind-proxy --host 0.0.0.0 --webhook-url https://bank.example.com/api/plaid/webhook
        ```

        These two lines are not run by the tests, which have no production secret. Nothing on this page was tried against Plaid's own environments; what it says of
        them is from Plaid's public documentation.

        ## A secret got out

        Make a new one in the dashboard, put it in place, then delete the old one there. If access tokens may have got out too, exchange each for a new one with
        `/item/access_token/invalidate`: the old one ends at once, the Item stays, and no user has to do anything.

        ```python
        import plaid
        from plaid.api import plaid_api
        from plaid.model.item_access_token_invalidate_request import ItemAccessTokenInvalidateRequest
        from plaid.model.item_get_request import ItemGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=configured.host, api_key={"clientId": configured.client_id, "secret": configured.secret})))
        old = of_here(os.environ["ACCESS_TOKEN"])
        new = client.item_access_token_invalidate(ItemAccessTokenInvalidateRequest(access_token=old)).new_access_token
        # Here the new one is stored, before anything else happens: the old one is dead already.
        assert client.item_get(ItemGetRequest(access_token=new)).item.item_id == os.environ["ITEM_ID"]
        ```

        ## Further

        - [Testing with the Sandbox](sandbox.md): the offline one, from any language
        - [Link](link.md), [Errors](errors.md), [Security](security.md)
        - [Doctor](../Doctor.md): each check, and what makes it red
        - [Operations](../Operations.md): running the service
        - Plaid: <https://plaid.com/docs/sandbox/>, <https://plaid.com/docs/launch-checklist/>

        """#
}
