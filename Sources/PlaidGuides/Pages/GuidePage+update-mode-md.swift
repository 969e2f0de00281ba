// From docs/guides/update-mode.md by scripts/embed. Do not edit.

extension GuidePage {
    static let updateModeMd: StaticString = #"""
        # Update mode: repairing a connection

        A connection to a bank ends sooner or later: a password changes, a consent runs out, a bank moves to OAuth. The access token stays valid and the calls fail
        with `ITEM_LOGIN_REQUIRED`. *Update mode* is Link opened for that very Item: the user logs in again, and everything goes on under the same `access_token`,
        `item_id` and account ids. Nothing is exchanged and nothing is lost.

        ## When to offer it

        | what you see | what is the case | what to do |
        |---|---|---|
        | `ITEM_LOGIN_REQUIRED`, from a call or in the webhook `ITEM: ERROR` | the bank wants its user | update mode |
        | webhook `ITEM: PENDING_DISCONNECT` (US, Canada) or `PENDING_EXPIRATION` (Europe) | it will end in seven days | update mode, before it does |
        | webhook `ITEM: NEW_ACCOUNTS_AVAILABLE` | the user opened another account there | update mode with account selection, if they want it shared |
        | `ADDITIONAL_CONSENT_REQUIRED` | a product was not in the consent | update mode with `additional_consented_products` |
        | an account whose `verification_status` is `pending_manual_verification` | micro-deposits wait for their code | update mode, where the code is asked for |
        | webhook `ITEM: LOGIN_REPAIRED` | the user repaired it elsewhere | nothing; take the message away |
        | `ITEM_NOT_FOUND`, webhook `USER_PERMISSION_REVOKED` | it is over | delete what you hold; offer a new connection |
        | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING` | the bank does not answer | wait; the user can do nothing |

        Older guides say what to do at the first of these and stop there. Two things they leave out: a user who is away needs an e-mail or a message in the
        application, since no page of yours is open when the webhook comes; and after success the public token is **not** to be exchanged.

        ```sh
        tartan explain ITEM_LOGIN_REQUIRED
        tartan explain ITEM/PENDING_DISCONNECT
        tartan explain ITEM/LOGIN_REPAIRED
        ```

        ## The state of an Item

        One column, changed by errors and by webhooks alike. What comes from Plaid in an error's `error_code` decides; the words of `error_message` may change.

        ```python
        import json
        import os

        import plaid
        import requests
        from plaid.api import plaid_api
        from plaid.model.accounts_get_request import AccountsGetRequest
        from plaid.model.country_code import CountryCode
        from plaid.model.item_get_request import ItemGetRequest
        from plaid.model.link_token_create_request import LinkTokenCreateRequest
        from plaid.model.link_token_create_request_update import LinkTokenCreateRequestUpdate
        from plaid.model.link_token_create_request_user import LinkTokenCreateRequestUser
        from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))

        # A table of yours: item_id → user, sealed token, state. Here the token is not sealed; see Security.
        items = {os.environ["ITEM_ID"]: {"user": "anna", "token": os.environ["ACCESS_TOKEN"], "state": "good"}}

        AFTER_ERROR = {"ITEM_LOGIN_REQUIRED": "login_required", "ITEM_NOT_FOUND": "gone", "USER_PERMISSION_REVOKED": "gone"}
        AFTER_WEBHOOK = {
            "LOGIN_REPAIRED": "good", "PENDING_DISCONNECT": "ends_soon", "PENDING_EXPIRATION": "ends_soon",
            "NEW_ACCOUNTS_AVAILABLE": "new_accounts", "USER_PERMISSION_REVOKED": "gone"}


        def error_code(error: plaid.ApiException) -> str:
            try:
                return json.loads(error.body)["error_code"]
            except (TypeError, ValueError, KeyError):
                return ""  # a proxy answered, or nobody


        def accounts(item_id: str):
            """The Item's accounts, or None when its user has to do something first."""
            item = items[item_id]
            try:
                found = client.accounts_get(AccountsGetRequest(access_token=item["token"])).accounts
            except plaid.ApiException as error:
                state = AFTER_ERROR.get(error_code(error))
                if state is None:
                    raise
                item["state"] = state
                return None
            item["state"] = "good"
            return found


        def on_webhook(webhook: dict):
            """A webhook whose signature was verified; nothing else reaches this."""
            item = items.get(webhook.get("item_id"))
            if webhook["webhook_type"] != "ITEM" or item is None:
                return
            if webhook["webhook_code"] == "ERROR":
                state = AFTER_ERROR.get((webhook.get("error") or {}).get("error_code"))
            else:
                state = AFTER_WEBHOOK.get(webhook["webhook_code"])
            item["state"] = state or item["state"]
        ```

        ## A Link token for an Item

        The differences to a first connection: `access_token` is given, `products` is not, and the token lives thirty minutes. Ask who the Item belongs to before
        anything else: an item id from a browser is a claim.

        ```python
        def repair_token(user: str, item_id: str) -> str:
            item = items.get(item_id)
            if item is None or item["user"] != user:
                raise LookupError("There is no such bank.")
            if item["state"] == "gone":
                raise LookupError("This connection has ended for good. Please connect the bank anew.")
            request = LinkTokenCreateRequest(
                client_name="Household Book", language="en", country_codes=[CountryCode("US")],
                user=LinkTokenCreateRequestUser(client_user_id=user), access_token=item["token"])
            if item["state"] == "new_accounts":
                # Lets the user choose accounts anew: accounts may be added, and also taken away.
                request.update = LinkTokenCreateRequestUpdate(account_selection_enabled=True)
            return client.link_token_create(request).link_token


        def after_success(user: str, item_id: str) -> bool:
            """What the page calls from onSuccess. Its public token is not needed: the answer to one call tells the truth."""
            if items[item_id]["user"] != user:
                raise LookupError("There is no such bank.")
            return accounts(item_id) is not None
        ```

        With account selection the user may also withdraw an account. Compare the accounts afterwards: one that is missing now gets no more data, and its rows should
        not be shown as current.

        Now the whole of it, with a login that the Sandbox ends on demand. `/_tartan/link/complete` does what a user does in Link, and exists offline only; against
        Plaid's Sandbox this is a visit with a browser.

        ```python
        item_id = os.environ["ITEM_ID"]
        before = [account.account_id for account in accounts(item_id)]

        client.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=items[item_id]["token"]))
        error = client.item_get(ItemGetRequest(access_token=items[item_id]["token"])).item.error
        assert error.error_code == "ITEM_LOGIN_REQUIRED"
        on_webhook({"webhook_type": "ITEM", "webhook_code": "ERROR", "item_id": item_id,
                    "error": {"error_code": "ITEM_LOGIN_REQUIRED"}})
        assert items[item_id]["state"] == "login_required"

        token = repair_token("anna", item_id)
        visit = requests.post(f"{os.environ['PLAID_URL']}/_tartan/link/complete", timeout=10, json={
            "client_id": os.environ["PLAID_CLIENT_ID"], "link_token": token})
        visit.raise_for_status()
        assert after_success("anna", item_id)
        # The same Item, the same access token, the same account ids.
        assert [account.account_id for account in accounts(item_id)] == before

        for stranger in (("bert", item_id), ("anna", "no such item")):
            try:
                repair_token(*stranger)
            except LookupError:
                continue
            raise AssertionError(stranger)
        ```

        The page is the one that connects a bank ([Link](link.md)) with two lines changed: the Link token comes from `repair_token`, and `onSuccess` calls
        `after_success` with the item id.

        ## In Swift

        The error says so itself. `requiresUpdateMode` knows more codes than `ITEM_LOGIN_REQUIRED`; `userText` may be shown.

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? ""), let text = environment["ACCESS_TOKEN"] else { exit(78) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)
        let token = AccessToken(text)

        _ = try await client.sandboxItemResetLogin(accessToken: token)
        do {
            _ = try await client.transactionsSync(accessToken: token)
            print("a login that ended was not noticed")
            exit(1)
        } catch {
            guard error.requiresUpdateMode else { throw error }
            print(error, "-", error.userText ?? "")
            let answer = try await client.linkTokenCreate(
                clientName: "Household Book", language: "en", countryCodes: [.us], user: .init(clientUserID: "anna"),
                accessToken: token)
            print("a Link token that is valid until", answer.expiration)
        }
        await transport.shutdown()
        ```

        ## With Tartan's service

        The service keeps the state of each Item, by errors and by verified webhooks, and `GET /api/items` shows it. The Link token for a repair is the same request
        with `item_id`; what belongs to somebody else answers 404. `tartan link --update ITEM` does it from the terminal, and
        `https://banks.example.com/connect#session=TOKEN&item=ID` is a page that does it.

        ```js
        const service = async (method, path, body) => {
          const answer = await fetch(process.env.TARTAN_URL + path, {
            method,
            headers: {
              Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": "anna", "Content-Type": "application/json",
            },
            body: body && JSON.stringify(body),
          });
          return { status: answer.status, body: await answer.json() };
        };

        /** What a list of banks shows: a sentence, and a Link token for those that a user can repair. */
        const repairs = async () => {
          const found = [];
          for (const item of (await service("GET", "/api/items")).body.items) {
            if (!["loginRequired", "pendingDisconnect", "pendingExpiration"].includes(item.health.status)) continue;
            const made = await service("POST", "/api/plaid/create-link-token", { item_id: item.item_id });
            if (made.status === 200) found.push({ bank: item.institution_name, next: item.health.next, ...made.body });
          }
          return found;
        };

        const foreign = await service("POST", "/api/plaid/create-link-token", { item_id: "somebody else's" });
        if (foreign.status !== 404) throw new Error("a Link token for a foreign Item");

        // Offline: a bank is connected, its login ends, and the service notices at its next call.
        const sandbox = async (path, body) => (await fetch(process.env.PLAID_URL + path, {
          method: "POST",
          headers: { "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID, "PLAID-SECRET": process.env.PLAID_SECRET },
          body: JSON.stringify(body),
        })).json();
        const { public_token } = await sandbox("/sandbox/public_token/create", {
          institution_id: "ins_109508", initial_products: ["transactions"],
        });
        const { item_id } = (await service("POST", "/api/plaid/exchange-token", { public_token })).body;
        await sandbox(`/_tartan/items/${item_id}/event`, { code: "ERROR" });
        await service("POST", `/api/items/${item_id}/sync`, {});
        let open = [];
        for (let turn = 0; turn < 100 && open.length === 0; turn += 1) {
          await new Promise((resolve) => { setTimeout(resolve, 100); });
          open = await repairs();
        }
        if (open.length !== 1) throw new Error("the bank that needs its user was not found");
        console.log(open[0].bank, "·", open[0].next);
        ```

        `tartan why ITEM` tells in plain words what an Item waits for, and exits with 1 when somebody has to act.

        ## What to expect

        - The Sandbox ends every login after thirty days by itself, and at once with `/sandbox/item/reset_login`. `tartan sandbox` moves its clock instead of waiting.
        - `PENDING_DISCONNECT` and `PENDING_EXPIRATION` on demand: `/_tartan/items/ITEM/event` with their `code`.
        - Update mode is for one Item at one bank; the user cannot change to another bank there.
        - Some OAuth banks always show their own selection of accounts, whatever `account_selection_enabled` says.
        - A second connection in place of a repair is the most common mistake: it costs a second fee, gives every account and row a new id, and at some banks ends the
          first. The guard against duplicates in [Link](link.md) offers the repair.

        ## Further

        - [Link](link.md), [Webhooks](webhooks.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Errors of the SDK](../Errors.md): what each one asks of whom
        - Plaid: <https://plaid.com/docs/link/update-mode/>

        """#
}
