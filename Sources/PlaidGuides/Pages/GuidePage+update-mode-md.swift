// From docs/guides/update-mode.md by scripts/embed. Do not edit.

extension GuidePage {
    static let updateModeMd: StaticString = #"""
        # Update mode: repairing a connection

        Every bank connection eventually breaks: a password changes, a consent expires, or the bank moves to OAuth. Update mode opens Link for the existing Item: the
        user logs in again, and nothing is lost.

        On this page: [When to offer it](#when-to-offer-it), [Track the state of an Item](#track-the-state-of-an-item),
        [Create a Link token for an Item](#create-a-link-token-for-an-item), [Update mode in Swift](#update-mode-in-swift),
        [Update mode with Tartan's service](#update-mode-with-tartans-service), [What to expect](#what-to-expect).

        While a connection is broken, requests fail with `ITEM_LOGIN_REQUIRED`, but the access token stays valid. After the repair, everything continues with the same
        `access_token`, `item_id` and account IDs. There is no exchange.

        ## When to offer it

        | Signal | Meaning | Action |
        |---|---|---|
        | `ITEM_LOGIN_REQUIRED`, from a request or in the webhook `ITEM: ERROR` | The bank requires a login | Update mode |
        | Webhook `ITEM: PENDING_DISCONNECT` (US, Canada) or `PENDING_EXPIRATION` (Europe) | The connection ends in seven days | Update mode, before it ends |
        | Webhook `ITEM: NEW_ACCOUNTS_AVAILABLE` | The user opened another account at the bank | Update mode with account selection, if they want to share it |
        | `ADDITIONAL_CONSENT_REQUIRED` | A product was not part of the consent | Update mode with `additional_consented_products` |
        | An account whose `verification_status` is `pending_manual_verification` | The user has not entered the code of the micro-deposits yet | Update mode, which requests the code |
        | Webhook `ITEM: LOGIN_REPAIRED` | The user repaired the connection elsewhere | None; remove your message |
        | `ITEM_NOT_FOUND`, webhook `USER_PERMISSION_REVOKED` | The connection has ended | Delete your data; offer a new connection |
        | `INSTITUTION_DOWN`, `INSTITUTION_NOT_RESPONDING` | The bank does not respond | Wait; the user cannot do anything |

        Older guides cover only the first of these signals, and leave out two things. Notify the user by email or with a message in your application, because none of
        your pages may be open when the webhook arrives. And after a successful update, do **not** exchange the public token.

        ```sh
        tartan explain ITEM_LOGIN_REQUIRED
        tartan explain ITEM/PENDING_DISCONNECT
        tartan explain ITEM/LOGIN_REPAIRED
        ```

        ## Track the state of an Item

        Keep the state in one column, and update it from both errors and webhooks. Use an error's `error_code`, because the wording of `error_message` may change.

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

        # Your table: item_id → user, encrypted token, state. Here the token is not encrypted; see Security.
        items = {os.environ["ITEM_ID"]: {"user": "anna", "token": os.environ["ACCESS_TOKEN"], "state": "good"}}

        AFTER_ERROR = {"ITEM_LOGIN_REQUIRED": "login_required", "ITEM_NOT_FOUND": "gone", "USER_PERMISSION_REVOKED": "gone"}
        AFTER_WEBHOOK = {
            "LOGIN_REPAIRED": "good", "PENDING_DISCONNECT": "ends_soon", "PENDING_EXPIRATION": "ends_soon",
            "NEW_ACCOUNTS_AVAILABLE": "new_accounts", "USER_PERMISSION_REVOKED": "gone"}


        def error_code(error: plaid.ApiException) -> str:
            try:
                return json.loads(error.body)["error_code"]
            except (TypeError, ValueError, KeyError):
                return ""  # a proxy responded, or there was no response


        def accounts(item_id: str):
            """Returns the Item's accounts, or None if its user must act first."""
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
            """Handles a webhook; call it only after the signature was verified."""
            item = items.get(webhook.get("item_id"))
            if webhook["webhook_type"] != "ITEM" or item is None:
                return
            if webhook["webhook_code"] == "ERROR":
                state = AFTER_ERROR.get((webhook.get("error") or {}).get("error_code"))
            else:
                state = AFTER_WEBHOOK.get(webhook["webhook_code"])
            item["state"] = state or item["state"]
        ```

        ## Create a Link token for an Item

        Unlike for a first connection, the request contains `access_token` and no `products`, and the Link token is valid for only thirty minutes. First check who owns
        the Item: an Item ID from a browser is only a claim.

        ```python
        def repair_token(user: str, item_id: str) -> str:
            item = items.get(item_id)
            if item is None or item["user"] != user:
                raise LookupError("There is no such bank.")
            if item["state"] == "gone":
                raise LookupError("This connection has ended for good. Please connect the bank again.")
            request = LinkTokenCreateRequest(
                client_name="Household Book", language="en", country_codes=[CountryCode("US")],
                user=LinkTokenCreateRequestUser(client_user_id=user), access_token=item["token"])
            if item["state"] == "new_accounts":
                # Lets the user choose accounts again: they can add and withdraw accounts.
                request.update = LinkTokenCreateRequestUpdate(account_selection_enabled=True)
            return client.link_token_create(request).link_token


        def after_success(user: str, item_id: str) -> bool:
            """Called by the page from onSuccess. The public token is not needed: one request returns the current state."""
            if items[item_id]["user"] != user:
                raise LookupError("There is no such bank.")
            return accounts(item_id) is not None
        ```

        With account selection, the user can also stop sharing an account. Compare the accounts afterwards: a missing account gets no new data, so do not show its rows
        as current.

        The following code goes through the whole flow, with a login that expires on demand. `/_tartan/link/complete` takes the place of a user in Link. It exists only
        in the offline Sandbox; Plaid's Sandbox needs a browser for this step.

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
        # The same Item, the same access token, the same account IDs.
        assert [account.account_id for account in accounts(item_id)] == before

        for stranger in (("bert", item_id), ("anna", "no such item")):
            try:
                repair_token(*stranger)
            except LookupError:
                continue
            raise AssertionError(stranger)
        ```

        Your page is the one that connects a bank ([Link](link.md)), with two changes: the Link token comes from `repair_token`, and `onSuccess` calls `after_success`
        with the Item ID.

        ## Update mode in Swift

        The error's `requiresUpdateMode` covers all codes that need update mode, not only `ITEM_LOGIN_REQUIRED`. You can show `userText` to the user.

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
            let response = try await client.linkTokenCreate(
                clientName: "Household Book", language: "en", countryCodes: [.us], user: .init(clientUserID: "anna"),
                accessToken: token)
            print("a Link token that is valid until", response.expiration)
        }
        await transport.shutdown()
        ```

        ## Update mode with Tartan's service

        The service tracks the state of each Item from errors and verified webhooks, and `GET /api/items` returns it. To request a Link token for a repair, add
        `item_id`; the response for another user's Item is 404. `tartan link --update ITEM` repairs an Item from the terminal, and the page
        `https://banks.example.com/connect#session=TOKEN&item=ID` repairs one in the browser.

        ```js
        const service = async (method, path, body) => {
          const response = await fetch(process.env.TARTAN_URL + path, {
            method,
            headers: {
              Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": "anna", "Content-Type": "application/json",
            },
            body: body && JSON.stringify(body),
          });
          return { status: response.status, body: await response.json() };
        };

        /** Returns a sentence for each bank of a list, and a Link token for those that the user can repair. */
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

        // Offline: connect a bank and expire its login. The service detects this with its next request.
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
        if (open.length !== 1) throw new Error("the bank that requires a login was not found");
        console.log(open[0].bank, "·", open[0].next);
        ```

        `tartan why ITEM` explains what an Item is waiting for, and exits with 1 if someone must act.

        ## What to expect

        - The Sandbox expires every login after thirty days, or at once with `/sandbox/item/reset_login`. With `tartan sandbox`, move the clock instead of waiting.
        - `tartan sandbox trigger pending-disconnect` and `tartan sandbox trigger pending-expiration` announce that a connection will end.
        - Update mode applies to one Item at one bank; the user cannot switch to another bank.
        - Some OAuth banks always show their own account selection, regardless of `account_selection_enabled`.
        - The most common mistake is to create a second connection instead of repairing the first. The second connection costs a second fee, gives every account and row
          a new ID, and at some banks ends the first connection. The duplicate check in [Link](link.md) prevents this.

        ## See also

        - [Link](link.md), [Webhooks](webhooks.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Errors of the SDK](../Errors.md): what each one requires, and from whom
        - Plaid: <https://plaid.com/docs/link/update-mode/>

        """#
}
