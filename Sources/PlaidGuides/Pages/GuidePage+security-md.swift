// From docs/guides/security.md by scripts/embed. Do not edit.

extension GuidePage {
    static let securityMd: StaticString = #"""
        # Security, consent and deletion

        Anyone who has an access token can read a bank account for years without being noticed. This page shows how to prevent that: where secrets belong, how to store
        tokens, what not to log, which consent to request, what a page may load, and how to delete everything that is no longer needed.

        On this page: [Secrets](#secrets), [Encrypt stored tokens](#encrypt-stored-tokens), [Logging](#logging),
        [Consent and data minimisation](#consent-and-data-minimisation), [Disconnect and delete](#disconnect-and-delete),
        [Content-Security-Policy](#content-security-policy), [Access control](#access-control),
        [Security with Tartan's service](#security-with-tartans-service).

        ## Secrets

        | | Who may have it | Where it must never be | If it leaks |
        |---|---|---|---|
        | Client ID and secret | The server | A page, an app, a repository, a log | Create a new secret in the dashboard |
        | Access token | The server, encrypted | A page, a log, an email, a ticket | `/item/access_token/invalidate` |
        | Processor token | The partner it was created for | A page, a log, an email, a ticket | Remove the Item, or the partner's permission |
        | Public token | Page and server, for minutes | A log, a URL | Exchange it, or let it expire |
        | Link token | Page and server, for hours | A log, a URL that others see | Nothing; it expires |
        | Account and routing numbers, identity | The server, encrypted | A list on a page, a log, analytics | Inform the user, within the deadline that the law sets |
        | The database's encryption key | The server; separate from the backups | The database, the repository | Rotate it, and invalidate all tokens |

        Older guides only say "encrypt access tokens", return `error.message` to the browser, print whole responses to the console, and check webhooks with an HMAC that
        Plaid never sends. This page covers the first three. As for the fourth, Plaid signs each webhook with ES256: the header `Plaid-Verification` is a JSON Web Token
        that contains the SHA-256 of the raw body. An unverified webhook can come from anyone, and even a verified one should only trigger a fetch of the data
        ([Webhooks](webhooks.md)).

        ## Encrypt stored tokens

        Encrypt tokens with a key that is stored elsewhere, and with an algorithm that detects changes (AES-256-GCM). *Bind each token to its row*, so that a ciphertext
        that is copied to another row cannot be decrypted there. Give the key an ID, so that you can rotate it.

        ```python
        import json
        import logging
        import os
        import re
        import secrets
        import sqlite3

        import plaid
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from plaid.api import plaid_api
        from plaid.model.item_remove_request import ItemRemoveRequest


        class Vault:
            """Encrypts short texts. `keys` maps IDs to hexadecimal keys from the secret store; the first one encrypts."""

            def __init__(self, keys: dict[str, str]):
                if not keys or any(len(bytes.fromhex(key)) != 32 for key in keys.values()):
                    raise ValueError("The vault needs keys of 32 bytes.")
                self._keys = {name: AESGCM(bytes.fromhex(key)) for name, key in keys.items()}
                self._active = next(iter(keys))

            @staticmethod
            def _place(*place: str) -> bytes:
                # As JSON, so that ("ab", "c") and ("a", "bc") differ.
                return json.dumps(place).encode()

            def seal(self, text: str, *place: str) -> str:
                nonce = secrets.token_bytes(12)  # never reuse a nonce with the same key
                sealed = self._keys[self._active].encrypt(nonce, text.encode(), self._place(*place))
                return f"{self._active}:{(nonce + sealed).hex()}"

            def open(self, sealed: str, *place: str) -> str:
                name, _, data = sealed.partition(":")
                try:
                    raw = bytes.fromhex(data)
                    return self._keys[name].decrypt(raw[:12], raw[12:], self._place(*place)).decode()
                except (KeyError, ValueError, InvalidTag):
                    # Do not reveal which check failed.
                    raise PermissionError("A sealed value could not be opened.") from None


        new, old = secrets.token_hex(32), secrets.token_hex(32)
        before = Vault({"2025": old}).seal("access-sandbox-…", "anna", "item 1", "token")
        vault = Vault({"2026": new, "2025": old})
        assert vault.open(before, "anna", "item 1", "token") == "access-sandbox-…"
        for place in (("bert", "item 1", "token"), ("anna", "item 2", "token"), ("anna", "item 1", "numbers")):
            try:
                vault.open(before, *place)
            except PermissionError:
                continue
            raise AssertionError(place)
        ```

        To rotate the key, put the new key first, encrypt every value again, and delete the old key when no backup needs it. Disk encryption is useful, but does not
        replace this: it protects a stolen disk, not a copied database. A backup is useless to a thief without the key, so keep the two apart, also in the cloud.

        ## Logging

        Log `error_type`, `error_code`, `request_id`, `item_id`, the path and the duration. Do not log bodies, tokens, `error_message` (it may contain user data),
        account names or amounts. As a second line of defence, filter the log, in case somebody logs a whole exception:

        ```python
        SECRET = re.compile(r"\b(access|public|link|processor|assets|user)-(sandbox|production)-[0-9a-fA-F-]{8,}")


        class Redacted(logging.Formatter):
            def format(self, record: logging.LogRecord) -> str:
                # After formatting, so that arguments and tracebacks are included.
                return SECRET.sub(r"\1-\2-…", super().format(record))


        handler = logging.StreamHandler()
        handler.setFormatter(Redacted("%(levelname)s %(message)s"))
        log = logging.getLogger("banks")
        log.addHandler(handler)
        line = handler.format(logging.LogRecord("banks", logging.ERROR, "", 0, "failed for %s", (os.environ["ACCESS_TOKEN"],), None))
        assert os.environ["ACCESS_TOKEN"] not in line and "access-sandbox-…" in line
        ```

        Send the browser your own code and sentence. The error message of the client library contains the request's address, sometimes its headers, and internal details
        of the failure.

        ## Consent and data minimisation

        - Tell users **before** Link opens what you will read, why, and for how long. In Link, the user then consents to share data from the bank. The consent that
          users give you is separate: store it in your database, with a date and the version of the text.
        - Request the products of a feature when the user wants that feature. Every additional product means more data to protect, fewer banks that support all
          products, and perhaps a fee.
        - Do not request what you do not show. The balances in `/accounts/get` are cached and free; `/accounts/balance/get` polls the bank.
        - Use `account_filters` in the Link token to exclude accounts that you do not need. Accounts that the user did not share are not visible to you.
        - Account numbers: store the mask for display. For payments, store a processor token or an encrypted number that only the payment code decrypts.
        - Consent ends. In Europe it expires (`consent_expiration_time`, `PENDING_EXPIRATION`). Everywhere, users can revoke it in your settings, at the bank or at
          my.plaid.com. You then receive `USER_PERMISSION_REVOKED`, or `USER_ACCOUNT_REVOKED` for single accounts: delete the data.

        ## Disconnect and delete

        Deleting rows from your database does not end the connection: Plaid keeps collecting data, the bank keeps listing your application, and you keep paying.
        `/item/remove` ends the connection. The order matters: first store the intent, then call Plaid, then delete the rows. If Plaid does not respond, the intent
        stays and the job is retried. Keep the token until Plaid confirms the removal.

        ```python
        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))
        database = sqlite3.connect("banks.sqlite", isolation_level=None)
        database.executescript("""
            pragma foreign_keys = on;
            pragma secure_delete = on;
            create table items (item_id text primary key, user_id text not null, sealed_token text not null,
                                leaving integer not null default 0);
            create table transactions (transaction_id text primary key, amount text not null,
                                       item_id text not null references items on delete cascade);
        """)


        def error_code(error: plaid.ApiException) -> str:
            try:
                return json.loads(error.body)["error_code"]
            except (TypeError, ValueError, KeyError):
                return ""


        def leave(user_id: str):
            """Hides the user's data from now on, and schedules the removal of every connection."""
            database.execute("update items set leaving = 1 where user_id = ?", (user_id,))


        def end_connections() -> int:
            """Run at once and then every few minutes; returns the number of remaining removals."""
            rows = database.execute("select item_id, user_id, sealed_token from items where leaving = 1").fetchall()
            for item_id, user_id, sealed in rows:
                try:
                    client.item_remove(ItemRemoveRequest(access_token=vault.open(sealed, user_id, item_id, "token")))
                except plaid.ApiException as error:
                    # Already gone counts as removed. Everything else is retried; raise an alert after a day.
                    if error_code(error) not in ("ITEM_NOT_FOUND", "INVALID_ACCESS_TOKEN"):
                        log.warning("remove %s: %s", item_id, error_code(error) or error.status)
                        continue
                # The foreign key also deletes the transactions.
                database.execute("delete from items where item_id = ?", (item_id,))
            return database.execute("select count(*) from items where leaving = 1").fetchone()[0]


        item_id = os.environ["ITEM_ID"]
        database.execute("insert into items (item_id, user_id, sealed_token) values (?, ?, ?)", (
            item_id, "anna", vault.seal(os.environ["ACCESS_TOKEN"], "anna", item_id, "token")))
        database.execute("insert into transactions values ('t', '12.50', ?)", (item_id,))
        ```

        With a fault in the Sandbox, you can test that an outage loses nothing, and that the removal succeeds afterwards:

        ```python
        import requests

        requests.post(f"{os.environ['PLAID_URL']}/_tartan/faults", timeout=10, json={
            "kind": "error", "error_code": "INTERNAL_SERVER_ERROR", "path": "/item/remove", "count": 1}).raise_for_status()
        leave("anna")
        assert end_connections() == 1
        assert end_connections() == 0
        assert database.execute("select count(*) from transactions").fetchone() == (0,)
        ```

        Consider other copies of the data: backups (let them expire), exports, caches, search indexes, analytics, logs. Keep what the law requires you to keep separately,
        with a deletion date.

        ## Content-Security-Policy

        ```text
        Content-Security-Policy:
          default-src 'self';
          script-src 'self' https://cdn.plaid.com/link/v2/stable/link-initialize.js;
          frame-src https://cdn.plaid.com/;
          connect-src 'self' https://production.plaid.com/;
          base-uri 'none'; frame-ancestors 'none'; object-src 'none'
        Referrer-Policy: no-referrer
        Strict-Transport-Security: max-age=31536000
        ```

        In Sandbox, use `https://sandbox.plaid.com/` instead of the Production address. Plaid's documentation also allows inline scripts for Link; try the strict policy
        first, with `Content-Security-Policy-Report-Only`. Load nothing but Link on the page where users connect a bank: no tag managers, session
        recorders or chat widgets.

        Restrict the routes that create Link tokens and exchange public tokens. Accept only signed-in users, require something that another site cannot send (a JSON
        content type or a custom header), use `SameSite` cookies, and set a limit per user. Unlimited Link tokens let attackers test stolen logins in your name.

        ## Access control

        Include the user in every query. An ID in a URL or a body is only a claim: query by `item_id` *and* `user_id`, and return 404 for other users' data. Check a
        public token's owner with its Link token ([Link](link.md)), and a webhook's sender with its signature. Give employees access through a tool that
        records who viewed what.

        ## Security with Tartan's service

        | | |
        |---|---|
        | Tokens, account numbers, identity | Encrypted with AES-GCM, bound to user, Item and column; `tartan vault rotate` changes the key |
        | `DELETE /api/items/{id}` | Removes the Item at Plaid, then deletes all its data; requires an API key |
        | `PUT /api/items/{id}/streams` | Reads only the accounts that the user chooses, and removes the transactions of the others |
        | Front ends | Session tokens for one user, valid for at most fifteen minutes; account numbers are masked |
        | Logs, errors | Codes and fixed sentences; tokens are redacted when printed |
        | `tartan doctor --project .` | Finds secrets in front-end folders and git history, and checks key file modes and certificates |

        ```js
        const service = async (method, path) => fetch(process.env.TARTAN_URL + path, {
          method, headers: { Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": "anna" },
        });

        /** Ends every connection of a user; the caller retries those that fail. */
        const leave = async () => {
          const { items } = await (await service("GET", "/api/items")).json();
          const left = [];
          for (const item of items) {
            const response = await service("DELETE", `/api/items/${encodeURIComponent(item.item_id)}`);
            if (!response.ok && response.status !== 404) left.push(item.item_id);
          }
          return left;
        };

        const exchange = async () => {
          const made = await fetch(`${process.env.PLAID_URL}/sandbox/public_token/create`, {
            method: "POST",
            headers: { "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID, "PLAID-SECRET": process.env.PLAID_SECRET },
            body: JSON.stringify({ institution_id: "ins_109508", initial_products: ["transactions"] }),
          });
          const { public_token } = await made.json();
          return fetch(`${process.env.TARTAN_URL}/api/plaid/exchange-token`, {
            method: "POST", body: JSON.stringify({ public_token }),
            headers: { Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": "anna" },
          });
        };
        if (!(await exchange()).ok) throw new Error("no bank was connected");
        if ((await leave()).length !== 0) throw new Error("a connection is left");
        const left = await (await service("GET", "/api/items")).json();
        if (left.items.length !== 0) throw new Error("an Item is still listed");
        ```

        This page is engineering advice, not legal advice: the consent that you need, retention periods and notification duties depend on where you and your users are.
        Nothing on this page was tested against Plaid's own environments.

        ## See also

        - [Threat model](../ThreatModel.md): what Tartan protects, against whom, and what remains your responsibility
        - [Environments and keys](environments.md), [Link](link.md), [Update mode](update-mode.md)
        - [Doctor](../Doctor.md), [Operations](../Operations.md)
        - Plaid: <https://plaid.com/docs/api/items/#itemremove>, <https://plaid.com/docs/api/webhooks/webhook-verification/>,
          <https://plaid.com/docs/link/data-transparency-messaging-migration-guide/>

        """#
}
