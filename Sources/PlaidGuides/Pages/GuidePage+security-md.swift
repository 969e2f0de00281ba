// From docs/guides/security.md by scripts/embed. Do not edit.

extension GuidePage {
    static let securityMd: StaticString = #"""
        # Security, consent and deletion

        Whoever holds an access token can read somebody's bank account for years, and nobody notices. This page goes through what keeps that from happening: where
        secrets are, how tokens lie in a database, what must not be logged, what users have to be asked, what a page may load, and how everything goes away when it is
        no longer needed.

        ## What is secret

        | | who may have it | where it must never be | if it got out |
        |---|---|---|---|
        | client id and secret | the server | a page, an app, a repository, a log | a new secret in the dashboard |
        | access token | the server, encrypted | a page, a log, a mail, a ticket | `/item/access_token/invalidate` |
        | processor token | the partner it was made for | as above | remove the Item, or the partner's permission |
        | public token | page and server, for minutes | a log, an address | exchange it, or let it run out |
        | Link token | page and server, for hours | a log, an address that others see | nothing; it runs out |
        | account and routing numbers, identity | the server, encrypted | a list in a page, a log, analytics | tell the user; laws say how fast |
        | the key of your database's encryption | the server; not beside the back-ups | the database, the repository | rotate, and invalidate all tokens |

        Older guides say "encrypt access tokens" and leave it there, return `error.message` to the browser, print whole answers on the console, and check webhooks
        with an HMAC that Plaid never sends. The first three are below. For the fourth: Plaid signs each webhook with ES256, as a JSON Web Token in
        `Plaid-Verification` that holds the SHA-256 of the raw body; a webhook that was not checked may come from anybody, and one that was checked is still only a
        reason to ask ([Webhooks](webhooks.md)).

        ## Tokens at rest

        Encrypted with a key that does not lie beside them, by an algorithm that notices changes (AES-256-GCM), and *bound to their place*: a ciphertext that somebody
        copies into another row must not open there. The key has an id, so that it can be changed.

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
            """Seals short texts. `keys` are hexadecimal by id, as the store of secrets has them; the first one is used to seal."""

            def __init__(self, keys: dict[str, str]):
                if not keys or any(len(bytes.fromhex(key)) != 32 for key in keys.values()):
                    raise ValueError("The vault needs keys of 32 bytes.")
                self._keys = {name: AESGCM(bytes.fromhex(key)) for name, key in keys.items()}
                self._active = next(iter(keys))

            @staticmethod
            def _place(*place: str) -> bytes:
                # As JSON, so that ("ab", "c") and ("a", "bc") are different places.
                return json.dumps(place).encode()

            def seal(self, text: str, *place: str) -> str:
                nonce = secrets.token_bytes(12)  # never the same twice under one key
                sealed = self._keys[self._active].encrypt(nonce, text.encode(), self._place(*place))
                return f"{self._active}:{(nonce + sealed).hex()}"

            def open(self, sealed: str, *place: str) -> str:
                name, _, data = sealed.partition(":")
                try:
                    raw = bytes.fromhex(data)
                    return self._keys[name].decrypt(raw[:12], raw[12:], self._place(*place)).decode()
                except (KeyError, ValueError, InvalidTag):
                    # Which of them it was is nobody's business, and no reason to try something else.
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

        To rotate: put the new key first, seal every value again, and drop the old key when no back-up needs it. Encryption of the disk is good and does not replace
        this: it helps against a stolen disk, not against a copied database. Back-ups without the key are useless to a thief; keep the two apart, also in the cloud.

        ## What is logged

        `error_type`, `error_code`, `request_id`, `item_id`, the path, how long it took. Not: bodies, tokens, `error_message` (it may name things of the user), names
        of accounts, amounts. A filter is the second line of defence, for the day when somebody logs an exception whole:

        ```python
        SECRET = re.compile(r"\b(access|public|link|processor|assets|user)-(sandbox|production)-[0-9a-fA-F-]{8,}")


        class Redacted(logging.Formatter):
            def format(self, record: logging.LogRecord) -> str:
                # After formatting: arguments and tracebacks are in it as well.
                return SECRET.sub(r"\1-\2-…", super().format(record))


        handler = logging.StreamHandler()
        handler.setFormatter(Redacted("%(levelname)s %(message)s"))
        log = logging.getLogger("banks")
        log.addHandler(handler)
        line = handler.format(logging.LogRecord("banks", logging.ERROR, "", 0, "failed for %s", (os.environ["ACCESS_TOKEN"],), None))
        assert os.environ["ACCESS_TOKEN"] not in line and "access-sandbox-…" in line
        ```

        To the browser goes a code of your own and a sentence: the client's message holds the request's address, sometimes its headers, and says which library failed
        at what.

        ## Consent and as little as possible

        - Say **before** Link opens what you will read, what for, and for how long. Link then asks for the consent towards the bank; yours towards the user is another
          one, with a date and the version of the text, and belongs into your database.
        - Ask for the products that a feature needs when the user wants that feature. Every product more is data that you must protect, an account that a bank does
          not offer, and perhaps a fee.
        - Do not call what you do not show. The balances in `/accounts/get` are those of the last look and cost nothing; `/accounts/balance/get` asks the bank.
        - `account_filters` in the Link token keeps accounts out that you have no use for. An account that the user did not share does not exist for you.
        - Account numbers: store the mask for showing, and for payments a processor token or an encrypted number, opened only by the code that pays.
        - Consent ends: in Europe by the clock (`consent_expiration_time`, `PENDING_EXPIRATION`), everywhere by the user, in your settings, at the bank or at
          my.plaid.com. Then comes `USER_PERMISSION_REVOKED`, and for single accounts `USER_ACCOUNT_REVOKED`: delete what you hold of it.

        ## Disconnecting and deleting

        Removing rows from your database does not end the connection: Plaid goes on collecting, the bank goes on listing you, the bill goes on. `/item/remove` ends
        it. The order matters: first note what is to be done, then Plaid, then the rows. If Plaid does not answer, the note stays, and the job is repeated; the token
        must not be deleted before.

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
            """The user goes: from now on nothing of theirs is shown, and every connection is to be ended."""
            database.execute("update items set leaving = 1 where user_id = ?", (user_id,))


        def end_connections() -> int:
            """Run at once and then every few minutes; returns how many are left."""
            rows = database.execute("select item_id, user_id, sealed_token from items where leaving = 1").fetchall()
            for item_id, user_id, sealed in rows:
                try:
                    client.item_remove(ItemRemoveRequest(access_token=vault.open(sealed, user_id, item_id, "token")))
                except plaid.ApiException as error:
                    # Gone already is as good as removed. Everything else is tried again; alert somebody after a day.
                    if error_code(error) not in ("ITEM_NOT_FOUND", "INVALID_ACCESS_TOKEN"):
                        log.warning("remove %s: %s", item_id, error_code(error) or error.status)
                        continue
                # Takes the transactions along, by the foreign key.
                database.execute("delete from items where item_id = ?", (item_id,))
            return database.execute("select count(*) from items where leaving = 1").fetchone()[0]


        item_id = os.environ["ITEM_ID"]
        database.execute("insert into items (item_id, user_id, sealed_token) values (?, ?, ?)", (
            item_id, "anna", vault.seal(os.environ["ACCESS_TOKEN"], "anna", item_id, "token")))
        database.execute("insert into transactions values ('t', '12.50', ?)", (item_id,))
        ```

        With a fault, the Sandbox shows that an outage loses nothing; then it goes through:

        ```python
        import requests

        requests.post(f"{os.environ['PLAID_URL']}/_tartan/faults", timeout=10, json={
            "kind": "error", "error_code": "INTERNAL_SERVER_ERROR", "path": "/item/remove", "count": 1}).raise_for_status()
        leave("anna")
        assert end_connections() == 1
        assert end_connections() == 0
        assert database.execute("select count(*) from transactions").fetchone() == (0,)
        ```

        Think of what else holds the data: back-ups (let them expire), exports, caches, a search index, analytics, logs. What a law obliges you to keep is kept apart,
        with a date on which it goes.

        ## The page

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

        In Sandbox `https://sandbox.plaid.com/` in place of production's address. Plaid's documentation also allows inline scripts for Link; try the strict policy
        first, with `Content-Security-Policy-Report-Only`. Nothing else than Link belongs on the page where a bank is connected: no tag managers, no session
        recorders, no chat.

        The routes that make Link tokens and exchange are for signed-in users only, with something that another site cannot send (JSON's content type or a header of
        your own), with `SameSite` cookies, and with a limit per user: Link tokens without end are a way to try out stolen logins in your name.

        ## Who may read what

        Every query names the user. An id in an address or a body is a claim; ask for `item_id` *and* `user_id` together and answer 404 for what is somebody else's.
        The public token's owner is checked by its Link token ([Link](link.md)), the webhook's sender by its signature. Employees see data through a tool that writes
        down who looked.

        ## With Tartan's service

        | | |
        |---|---|
        | tokens, account numbers, identity | sealed by AES-GCM, bound to user, Item and column; `tartan vault rotate` changes the key |
        | `DELETE /api/items/{id}` | removes the Item at Plaid, then here with everything that came with it; only with an API key |
        | `PUT /api/items/{id}/streams` | only the accounts that the user chooses are read; transactions of the others are removed |
        | front ends | session tokens of at most fifteen minutes, for one user, numbers masked |
        | logs, errors | codes and fixed sentences; tokens' types print a redaction mark |
        | `tartan doctor --project .` | secrets in front-end folders and in git history, modes of key files, certificates |

        ```js
        const service = async (method, path) => fetch(process.env.TARTAN_URL + path, {
          method, headers: { Authorization: `Bearer ${process.env.TARTAN_API_KEY}`, "Tartan-User": "anna" },
        });

        /** Ends every connection of a user; what could not be ended is tried again by the caller. */
        const leave = async () => {
          const { items } = await (await service("GET", "/api/items")).json();
          const left = [];
          for (const item of items) {
            const answer = await service("DELETE", `/api/items/${encodeURIComponent(item.item_id)}`);
            if (!answer.ok && answer.status !== 404) left.push(item.item_id);
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

        This page is engineering and no legal advice: which consents you need, how long you may keep what, and whom to tell after an incident depends on where you and
        your users are. Nothing on it was tried against Plaid's own environments.

        ## Further

        - [Threat model](../ThreatModel.md): what Tartan protects, from whom, and what it leaves to you
        - [Environments and keys](environments.md), [Link](link.md), [Update mode](update-mode.md)
        - [Doctor](../Doctor.md), [Operations](../Operations.md)
        - Plaid: <https://plaid.com/docs/api/items/#itemremove>, <https://plaid.com/docs/api/webhooks/webhook-verification/>,
          <https://plaid.com/docs/link/data-transparency-messaging-migration-guide/>

        """#
}
