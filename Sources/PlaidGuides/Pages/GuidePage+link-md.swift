// From docs/guides/link.md by scripts/embed. Do not edit.

extension GuidePage {
    static let linkMd: StaticString = #"""
        # Link: connecting a bank

        Link is the window in which your user chooses a bank and logs in. This page builds a complete integration, including what older guides leave out: ownership of
        public tokens, duplicate banks, OAuth banks, exits, and browsers that close too early.

        On this page: [The Link token](#the-link-token), [The page](#the-page), [The exchange](#the-exchange), [Exits and events](#exits-and-events),
        [OAuth banks](#oauth-banks), [Hosted Link](#hosted-link), [Link with Tartan's service](#link-with-tartans-service).

        Your page opens Link with a *Link token* that your server requested. When the user has connected a bank, the page gets a *public token*. Your server exchanges
        it, once, for an *access token*, and stores that. Your code never sees a bank password.

        ```text
        server   /link/token/create            → link_token      4 hours, for one session of one user
        page     Plaid.create({token}).open()  → public_token    30 minutes, works once
        server   /item/public_token/exchange   → access_token    no expiration; stays on the server
                                                 item_id         identifies the connection, in webhooks too
        ```

        ## The Link token

        Your server creates a Link token for the signed-in user when that user opens Link. The request determines everything that a page must not decide: the products,
        the countries, and the webhook address.

        ```python
        import hashlib
        import os
        import sqlite3
        import time

        import plaid
        from plaid.api import plaid_api
        from plaid.model.country_code import CountryCode
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.link_token_create_request import LinkTokenCreateRequest
        from plaid.model.link_token_create_request_user import LinkTokenCreateRequestUser
        from plaid.model.link_token_get_request import LinkTokenGetRequest
        from plaid.model.link_token_transactions import LinkTokenTransactions
        from plaid.model.products import Products

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))
        database = sqlite3.connect("banks.sqlite", isolation_level=None)
        database.executescript("""
            create table if not exists visits (token_digest text primary key, user_id text not null, made_at integer not null);
            create table if not exists items (item_id text primary key, user_id text not null, institution_id text not null,
                                              sealed_token blob not null);
            create table if not exists accounts (item_id text not null, name text not null, mask text, subtype text);
        """)


        def digest(token: str) -> str:
            return hashlib.sha256(token.encode()).hexdigest()


        def create_link_token(user_id: str) -> str:
            """Creates a Link token for the session's user, and stores whose it is."""
            response = client.link_token_create(LinkTokenCreateRequest(
                client_name="Household Book",
                language="en",
                country_codes=[CountryCode("US")],
                # Your own ID, which never changes: not an email address or a phone number.
                user=LinkTokenCreateRequestUser(client_user_id=user_id),
                # As few as possible: Link hides banks that lack one of them, and each may be billed.
                products=[Products("transactions")],
                # The first initialisation sets the length of the history permanently; the default is 90 days.
                transactions=LinkTokenTransactions(days_requested=730),
                webhook=os.environ["WEBHOOK_URL"]))
            database.execute("insert into visits values (?, ?, ?)", (digest(response.link_token), user_id, int(time.time())))
            return response.link_token


        link_token = create_link_token("anna")
        ```

        Link offers only banks that support all `products`. `required_if_supported_products` are required where the bank supports them, and failures of
        `optional_products` do not stop the connection. `additional_consented_products` only request the user's consent, and are billed when you first use them. To add
        missing consent later, the user must open Link again.

        **Store the Link token with its user.** The public token proves nothing by itself: anyone who obtains one could add another user's bank to their own account.
        Plaid reports which public tokens came from a Link token, and you know for which user you created the Link token.

        ## The page

        ```js page
        const say = (text) => { document.getElementById("status").textContent = text; };

        // Another site's page cannot send this header without a preflight request, which prevents cross-site requests.
        const post = async (path, body) => {
          const response = await fetch(path, {
            method: "POST",
            headers: { "Content-Type": "application/json", "X-Requested-With": "fetch" },
            body: JSON.stringify(body),
          });
          const value = await response.json().catch(() => ({}));
          if (!response.ok) throw new Error(value.error?.message ?? "Something went wrong. Please try again.");
          return value;
        };

        const loadLink = () => new Promise((resolve, reject) => {
          const script = document.createElement("script");
          // Always load it from Plaid's address, never a copy: Plaid updates it as banks change.
          script.src = "https://cdn.plaid.com/link/v2/stable/link-initialize.js";
          script.onload = resolve;
          script.onerror = () => reject(new Error("Link could not be loaded. Does a content blocker stop it?"));
          document.head.append(script);
        });

        const connect = async () => {
          say("One moment…");
          await loaded;
          const { link_token: token } = await post("/api/plaid/create-link-token", {});
          const handler = window.Plaid.create({
            token,
            onSuccess: async (publicToken, metadata) => {
              try {
                await post("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata });
                say("Connected.");
              } catch (error) {
                say(error.message);
              } finally {
                handler.destroy();
              }
            },
            onExit: (error, metadata) => {
              // display_message is for the user, error_message for you. metadata.status says how far the user got.
              if (error) console.info("link exit", error.error_code, metadata.link_session_id);
              say(error?.display_message ?? "Nothing was connected.");
              handler.destroy();
              if (error?.error_code === "INVALID_LINK_TOKEN") say("That took a while. Please press the button again.");
            },
            onEvent: (name, metadata) => console.info("link", name, metadata.view_name ?? "", metadata.link_session_id),
          });
          handler.open();
        };

        const loaded = loadLink();
        loaded.catch((error) => say(error.message));
        document.getElementById("connect").addEventListener("click", () => {
          connect().catch((error) => say(error.message));
        });
        ```

        Plaid's support asks for `link_session_id`: log it, together with `error_code` and `request_id`. Do not log the whole `metadata`; it names the user's
        accounts.

        ## The exchange

        Older guides exchange any token, overwrite the user's access token with the new one, and send `error.message` to the browser on failure. A user who connects a
        second bank loses the first one. A user who connects the same bank twice sees every transaction twice, and you pay twice. The browser also shows internal error
        messages. Check four things, in this order:

        ```python
        class Refused(Exception):
            """An error that may be shown on the page."""

            def __init__(self, status: int, code: str, message: str, **details):
                super().__init__(message)
                self.status, self.body = status, {"error": {"code": code, "message": message, **details}}


        def linked_bank(user_id: str, link_token: str, public_token: str):
            """Returns the Link session that created the public token, from Plaid."""
            row = database.execute("select user_id from visits where token_digest = ?", (digest(link_token),)).fetchone()
            if row is None or row[0] != user_id:
                raise Refused(403, "not_yours", "Please connect the bank again.")
            for session in client.link_token_get(LinkTokenGetRequest(link_token=link_token)).link_sessions or []:
                for result in session.results.item_add_results if session.results else []:
                    if result.public_token == public_token:
                        return result
            raise Refused(403, "not_yours", "Please connect the bank again.")


        def known_account(user_id: str, bank) -> str | None:
            """Returns the Item that already has one of these accounts."""
            for account in bank.accounts:
                row = database.execute(
                    """select items.item_id from items join accounts using (item_id)
                       where user_id = ? and institution_id = ? and name = ? and mask is ? and subtype is ?""",
                    (user_id, bank.institution.institution_id, account.name, account.mask, account.subtype)).fetchone()
                if row:
                    return row[0]
            return None


        def exchange(user_id: str, link_token: str, public_token: str, seal, allow_duplicate: bool = False) -> str:
            # 1. Is it this user's?  2. Is it connected already?
            bank = linked_bank(user_id, link_token, public_token)
            known = known_account(user_id, bank)
            if known and not allow_duplicate:
                # Nothing was exchanged, so nothing is billed, and the new connection cannot end the older one.
                raise Refused(409, "duplicate_item", "This account is connected already.", item_id=known)
            # 3. Did Plaid exchange it?
            try:
                response = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=public_token))
            except plaid.ApiException as error:
                print("exchange failed: HTTP", error.status)  # and error_code and request_id of its body, into the log
                raise Refused(502, "bank_service", "The bank service did not respond. Please connect the bank again.") from None
            # 4. Is it stored? Item and accounts in one transaction; an Item that is not stored is billed indefinitely.
            with database:
                database.execute("begin immediate")
                database.execute("insert into items values (?, ?, ?, ?)", (
                    response.item_id, user_id, bank.institution.institution_id, seal(response.item_id, response.access_token)))
                database.executemany("insert into accounts values (?, ?, ?, ?)", [
                    (response.item_id, account.name, account.mask, account.subtype) for account in bank.accounts])
            return response.item_id
        ```

        `seal` encrypts the token; [Security](security.md) has an implementation. If step 4 fails, call `/item/remove` with the new access token. Before the exchange,
        you know only the name, mask, type and bank of an account. Two different accounts can have the same values if both end in the same four digits;
        `allow_duplicate` handles this case. Some banks (including Chase, PNC, Navy Federal and Schwab) may end the older connection when a second one is created.

        The offline Sandbox can complete Link without a browser, to verify this code:

        ```python
        import requests


        def visit(link_token: str) -> str:
            """Takes the place of a user in Link. Only the offline Sandbox has this endpoint."""
            response = requests.post(f"{os.environ['PLAID_URL']}/_tartan/link/complete", timeout=10, json={
                "client_id": os.environ["PLAID_CLIENT_ID"], "link_token": link_token, "institution_id": "ins_109508"})
            response.raise_for_status()
            return response.json()["public_token"]


        def refusal(*arguments) -> str:
            try:
                exchange(*arguments)
            except Refused as refused:
                return refused.body["error"]["code"]
            raise AssertionError("it was not refused")


        def seal(item_id: str, token: str) -> bytes:
            return b"sealed"  # see Security


        public_token = visit(link_token)
        assert refusal("bert", link_token, public_token, seal) == "not_yours"
        item_id = exchange("anna", link_token, public_token, seal)
        again = create_link_token("anna")
        second = visit(again)
        assert refusal("anna", again, second, seal) == "duplicate_item"
        assert exchange("anna", again, second, seal, True) != item_id
        ```

        ## Exits and events

        `onExit` is called whenever Link closes without success. `error` is null if the user left without an error; `metadata.status` names the pane
        (`requires_credentials`, `institution_not_found`, `choose_device` …). An error that Link showed and the user resolved is reported to `onEvent`, not to `onExit`.
        `tartan explain` covers each status and event:

        ```sh
        tartan explain institution_not_found
        tartan explain HANDOFF
        tartan explain INVALID_LINK_TOKEN
        ```

        `onEvent` is for analytics. Count `OPEN`, `SELECT_INSTITUTION`, `ERROR`, `EXIT` and `HANDOFF`. New names can appear at any time, and their order is not
        guaranteed. Never treat a bank as connected because of an event; only `onSuccess`, or Plaid's response to your server, means that it is connected.

        ## OAuth banks

        Users of most large banks log in on the bank's own pages. In a desktop or mobile browser, Link opens a second window, and you do not have to do anything. In a
        web view, the Link token needs a `redirect_uri`. The bank's page replaces yours and, at the end, opens `redirect_uri?oauth_state_id=…`. The page at that address
        opens Link again, with **the same Link token** and its own address:

        ```js browser
        // On the page of redirect_uri. The token was saved before Link was opened: sessionStorage.setItem("link_token", token)
        const token = sessionStorage.getItem("link_token");
        if (token && new URLSearchParams(location.search).has("oauth_state_id")) {
          const link = window.Plaid.create({
            token,
            receivedRedirectUri: location.href,
            onSuccess: (publicToken, metadata) => {
              sessionStorage.removeItem("link_token");
              window.dispatchEvent(new CustomEvent("bank-connected", { detail: { publicToken, metadata, token } }));
            },
            onExit: () => location.replace("/banks"),
          });
          link.open();
        }
        ```

        `redirect_uri` must be registered in the dashboard exactly as you use it, with https (http only for `localhost` in Sandbox), and without a query or fragment. Do
        not use a new Link token there: the session would start again.

        ## Hosted Link

        For a link in an email, a terminal or a web view, Plaid can host the page. The response with the Link token contains a `hosted_link_url`, which is valid for
        half an hour by default. You receive the result with the webhook `SESSION_FINISHED`, or by polling `/link/token/get`. Polling also finds sessions whose browser
        was closed before `onSuccess` could reach your server.

        ```python
        from plaid.model.link_token_create_hosted_link import LinkTokenCreateHostedLink

        hosted = client.link_token_create(LinkTokenCreateRequest(
            client_name="Household Book", language="en", country_codes=[CountryCode("US")], products=[Products("transactions")],
            user=LinkTokenCreateRequestUser(client_user_id="anna"), hosted_link=LinkTokenCreateHostedLink()))
        print("send the user to", hosted.hosted_link_url.split("/link/")[0], "…")
        visit(hosted.link_token)
        for session in client.link_token_get(LinkTokenGetRequest(link_token=hosted.link_token)).link_sessions:
            for result in session.results.item_add_results:
                print(result.institution.name, "was connected; exchange its public token as above")
        ```

        ## Link with Tartan's service

        `tartan serve` provides all of this: `POST /api/plaid/create-link-token`; `POST /api/plaid/exchange-token`, with both checks and an exchange that survives a
        crash; a ready-made page at `/connect`; and a landing page for OAuth. `tartan link` connects a bank from the terminal. Your server forwards two requests, with
        its API key and the session's user in the header `Tartan-User`, and stores nothing. [Next.js](nextjs.md) and [From the quickstart](from-quickstart.md) show such
        servers with tests.

        ## See also

        - [Link in the Sandbox and the service](../Link.md): every path of Link and how to test it offline
        - [Update mode](update-mode.md), [Webhooks](webhooks.md), [Transactions](transactions.md), [React](react.md)
        - [Environments and keys](environments.md), [Testing with the Sandbox](sandbox.md), [Security](security.md)
        - Examples for a plain page, React and Next.js: [examples](../../examples/README.md)
        - Plaid: <https://plaid.com/docs/link/>, <https://plaid.com/docs/link/duplicate-items/>, <https://plaid.com/docs/link/oauth/>,
          <https://plaid.com/docs/link/hosted-link/>

        """#
}
