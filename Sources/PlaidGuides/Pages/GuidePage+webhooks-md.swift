// From docs/guides/webhooks.md by scripts/embed. Do not edit.

extension GuidePage {
    static let webhooksMd: StaticString = #"""
        # Webhooks

        A webhook announces that Plaid has new data, at an address to which anyone can send requests. This page shows how to verify that a webhook comes from Plaid, how
        to process it, and how to handle webhooks that are duplicated, late, reordered or dropped.

        On this page: [What a handler does](#what-a-handler-does), [How Plaid signs](#how-plaid-signs), [Verify in Python](#verify-in-python),
        [Verify in Node](#verify-in-node), [Verify in Swift](#verify-in-swift), [Delivery problems](#delivery-problems),
        [Webhooks with Tartan's service](#webhooks-with-tartans-service).

        ## What a handler does

        A webhook contains a type, a code and an Item, but hardly any data: fetch the current data with a request. A handler does three things, in this order:

        1. **Verify** the raw bytes of the body. Do not parse them before that.
        2. **Store** the webhook (in a table or a queue), and respond with 200 within ten seconds.
        3. **Process it later**, in another task: `TRANSACTIONS` / `SYNC_UPDATES_AVAILABLE` means "sync this Item", and ten of them need only one sync.

        The address is the `webhook` of `/link/token/create`; `/item/webhook/update` changes it for an existing Item. Unknown codes are not an error: respond with 200.
        `tartan explain TRANSACTIONS/SYNC_UPDATES_AVAILABLE` explains what this webhook means and what to do; the same works for every other webhook.

        ## How Plaid signs

        The header `Plaid-Verification` is a JSON Web Token signed with **ES256**. Request its key from `/webhook_verification_key/get`, with the key ID (`kid`) in the
        token's header. Its claims are `iat`, the time of signing in seconds, and `request_body_sha256`. A receiver must check all of the following:

        | Check | Why |
        |---|---|
        | The header is present and the token is short | Anything else does not come from Plaid |
        | `alg` is exactly `ES256`; your code requires it, whatever the token says | With `none` or `HS256`, anyone can sign |
        | The key is fetched from Plaid, with your credentials, in your environment | A key or an address from the token could be an attacker's |
        | The key has no `expired_at` in the past | Plaid retires keys |
        | The signature matches the first two parts of the token | Without this check, everything else is only a claim |
        | `iat` is at most five minutes old, and not in the future beyond clock differences | A recorded webhook could be replayed |
        | SHA-256 of the **raw** body equals `request_body_sha256`, compared in constant time | Parsed and re-encoded JSON has other bytes: Plaid indents by two spaces |

        Older guides compute an HMAC with a "webhook secret" and a header `plaid-timestamp`. Neither exists: such a handler rejects every real webhook, or checks
        nothing. Another common mistake is to let a framework parse the body first (`express.json()`, `request.json()`). Use the raw bytes.

        ## Verify in Python

        This code uses PyJWT with `cryptography`. It caches keys for an hour and unknown IDs for a minute, so that a flood of fake IDs does not become a flood of requests.

        ```python
        import hashlib
        import hmac
        import json
        import os
        import time

        import jwt
        import plaid
        from plaid.api import plaid_api
        from plaid.model.webhook_verification_key_get_request import WebhookVerificationKeyGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        class Refused(Exception):
            """Not a valid webhook from Plaid. The text is safe to log."""


        keys: dict[str, tuple[float, dict | None]] = {}


        def key_of(kid: str) -> dict:
            known = keys.get(kid)
            if known is None or time.time() > known[0]:
                if len(keys) > 100:
                    keys.clear()
                try:
                    key = client.webhook_verification_key_get(WebhookVerificationKeyGetRequest(key_id=kid)).key.to_dict()
                    known = (time.time() + 3600, key)
                except plaid.ApiException as error:
                    if error.status != 400:
                        raise  # Plaid is unavailable: respond with 500, and it retries the webhook.
                    known = (time.time() + 60, None)
                keys[kid] = known
            if known[1] is None:
                raise Refused("Plaid does not know the key")
            if known[1]["expired_at"] is not None and known[1]["expired_at"] <= time.time():
                raise Refused("the key has been retired")
            return known[1]


        def verify(raw: bytes, token: str | None) -> dict:
            if not token or len(token) > 4096:
                raise Refused("there is no token")
            try:
                header = jwt.get_unverified_header(token)
                if header.get("alg") != "ES256" or not isinstance(header.get("kid"), str) or len(header["kid"]) > 128:
                    raise Refused("not an ES256 token with a key id")
                jwk = {name: key_of(header["kid"])[name] for name in ("alg", "crv", "kid", "kty", "use", "x", "y")}
                claims = jwt.decode(
                    token, jwt.PyJWK(jwk), algorithms=["ES256"], leeway=30, options={"require": ["iat", "request_body_sha256"]})
            except jwt.PyJWTError as error:
                raise Refused(type(error).__name__) from None
            if time.time() - claims["iat"] > 300:
                raise Refused("the token is older than five minutes")
            if not hmac.compare_digest(hashlib.sha256(raw).hexdigest(), str(claims["request_body_sha256"])):
                raise Refused("the token belongs to another body")
            return json.loads(raw)
        ```

        `jwt.decode` also rejects an `iat` in the future. The receiver reads the bytes and responds at once. It distinguishes an unavailable key server from a forgery:
        Plaid retries in both cases, but only a forgery should raise an alert.

        ```python
        import queue
        import threading
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        jobs: queue.Queue = queue.Queue()
        statuses: list[int] = []


        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers.get("Content-Length", 0))
                raw = self.rfile.read(min(length, 1 << 20))
                try:
                    jobs.put(verify(raw, self.headers.get("Plaid-Verification")))
                    status = 200
                except Refused as error:
                    print("webhook refused:", error)
                    status = 401
                except Exception as error:
                    print("webhook not checked:", type(error).__name__)
                    status = 500
                statuses.append(status)
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass


        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        ```

        The following code sets the receiver as the Item's webhook address, and then sends one genuine webhook and each forgery of the Sandbox's **webhook lab**.
        `/sandbox/item/fire_webhook` is one of Plaid's own endpoints.

        ```python
        import requests
        from plaid.model.item_webhook_update_request import ItemWebhookUpdateRequest
        from plaid.model.sandbox_item_fire_webhook_request import SandboxItemFireWebhookRequest

        client.item_webhook_update(ItemWebhookUpdateRequest(
            access_token=os.environ["ACCESS_TOKEN"], webhook=f"http://127.0.0.1:{server.server_address[1]}/"))
        assert jobs.get(timeout=10)["webhook_code"] == "WEBHOOK_UPDATE_ACKNOWLEDGED"
        statuses.clear()


        def fire() -> int:
            """Sends a webhook, and returns the receiver's status."""
            client.sandbox_item_fire_webhook(SandboxItemFireWebhookRequest(
                access_token=os.environ["ACCESS_TOKEN"], webhook_code="SYNC_UPDATES_AVAILABLE"))
            for _ in range(200):
                if statuses:
                    return statuses.pop(0)
                time.sleep(0.05)
            raise TimeoutError("no webhook arrived")


        def lab(kind: str) -> None:
            order = {"kind": kind, "client_id": os.environ["PLAID_CLIENT_ID"]}
            requests.post(f"{os.environ['PLAID_URL']}/_tartan/webhooks/lab", json=order, timeout=10).raise_for_status()


        assert fire() == 200
        assert jobs.get(timeout=10)["item_id"] == os.environ["ITEM_ID"]
        for kind in ["tampered_body", "stale_iat", "unknown_kid", "wrong_algorithm", "no_algorithm", "wrong_signature", "missing_header"]:
            lab(kind)
            assert fire() == 401, kind
        assert jobs.empty()
        ```

        ## Verify in Node

        No package is needed: `node:crypto` accepts the key in the format of Plaid's response, and the token's signature format with `dsaEncoding: "ieee-p1363"`.

        ```js
        import { createHash, createPublicKey, timingSafeEqual, verify as verifySignature } from "node:crypto";
        import { createServer } from "node:http";
        import { once } from "node:events";

        const plaid = async (path, body) => {
          const response = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(20_000),
          });
          const value = await response.json();
          if (!response.ok) throw Object.assign(new Error(`${value.error_code} (${value.request_id})`), { code: value.error_code });
          return value;
        };

        class Refused extends Error {}

        const keys = new Map();
        const keyOf = async (kid) => {
          let known = keys.get(kid);
          if (!known || known.until < Date.now()) {
            if (keys.size > 100) keys.clear();
            try {
              const { key } = await plaid("/webhook_verification_key/get", { key_id: kid });
              known = { key, until: Date.now() + 3_600_000 };
            } catch (error) {
              if (error.code !== "INVALID_WEBHOOK_VERIFICATION_KEY_ID") throw error;
              known = { key: null, until: Date.now() + 60_000 };
            }
            keys.set(kid, known);
          }
          if (!known.key) throw new Refused("Plaid does not know the key");
          if (known.key.expired_at !== null && known.key.expired_at * 1000 <= Date.now()) throw new Refused("the key has been retired");
          if (known.key.kty !== "EC" || known.key.crv !== "P-256") throw new Refused("not a P-256 key");
          return createPublicKey({ key: known.key, format: "jwk" });
        };

        const read = (part) => {
          try {
            const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
            if (value !== null && typeof value === "object") return value;
          } catch {}
          throw new Refused("not a token");
        };

        export const verify = async (raw, token) => {
          if (typeof token !== "string" || token.length > 4096) throw new Refused("there is no token");
          const parts = token.split(".");
          if (parts.length !== 3) throw new Refused("not a token");
          const header = read(parts[0]);
          if (header.alg !== "ES256" || typeof header.kid !== "string" || header.kid.length > 128) throw new Refused("not an ES256 token");
          const key = { key: await keyOf(header.kid), dsaEncoding: "ieee-p1363" };
          const signature = Buffer.from(parts[2], "base64url");
          if (signature.length !== 64 || !verifySignature("sha256", Buffer.from(`${parts[0]}.${parts[1]}`), key, signature)) {
            throw new Refused("the signature does not match");
          }
          const { iat, request_body_sha256: claimed } = read(parts[1]);
          const age = Date.now() / 1000 - iat;
          if (!Number.isInteger(iat) || age > 300 || age < -30) throw new Refused("too old, or from the future");
          const digest = Buffer.from(createHash("sha256").update(raw).digest("hex"));
          const promised = Buffer.from(String(claimed));
          if (promised.length !== digest.length || !timingSafeEqual(promised, digest)) throw new Refused("the token belongs to another body");
          return JSON.parse(raw.toString("utf8"));
        };

        const received = [];
        const server = createServer(async (request, response) => {
          const chunks = [];
          for await (const chunk of request) chunks.push(chunk);
          let status = 200;
          try {
            received.push(await verify(Buffer.concat(chunks), request.headers["plaid-verification"]));
          } catch (error) {
            status = error instanceof Refused ? 401 : 500;
          }
          response.writeHead(status).end();
          server.emit("responded", status);
        });
        server.listen(0, "127.0.0.1");
        await once(server, "listening");

        const statusAfter = async (cause) => {
          const next = once(server, "responded");
          await cause();
          return (await next)[0];
        };
        const access_token = process.env.ACCESS_TOKEN;
        const first = await statusAfter(() => plaid("/item/webhook/update", { access_token, webhook: `http://127.0.0.1:${server.address().port}/` }));
        if (first !== 200 || received.length !== 1) throw new Error("the genuine webhook was refused");
        for (const kind of ["tampered_body", "stale_iat", "unknown_kid", "wrong_algorithm", "no_algorithm", "wrong_signature", "missing_header"]) {
          await fetch(`${process.env.PLAID_URL}/_tartan/webhooks/lab`, {
            method: "POST", body: JSON.stringify({ kind, client_id: process.env.PLAID_CLIENT_ID }),
          });
          const status = await statusAfter(() => plaid("/sandbox/item/fire_webhook", { access_token, webhook_code: "LOGIN_REPAIRED" }));
          if (status !== 401) throw new Error(`${kind} got status ${status}`);
        }
        server.close();
        ```

        In Express, get the raw bytes with `express.raw({ type: "application/json" })` on this route, before any `express.json()`; in a Next.js route handler, with
        `Buffer.from(await request.arrayBuffer())`.

        ## Verify in Swift

        `WebhookVerifier` does all of this. It has one key cache for the process, fetches each key only once even if several webhooks need it at the same time, and
        returns a typed event. Here, it verifies the webhooks that the Sandbox has sent so far.

        ```swift
        import Foundation
        #if canImport(FoundationNetworking)
            import FoundationNetworking
        #endif
        import Plaid
        import PlaidWebhooks

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "") else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)
        let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))

        /// Returns a route's status; `body` are the raw bytes.
        @Sendable func receive(body: [UInt8], header: String?) async -> Int {
            do {
                let webhook = try await verifier.verify(body: body, verificationHeader: header ?? "", now: Date())
                switch webhook.event {
                case .transactionsSyncUpdatesAvailable(let news): print("sync \(news.itemID)")
                default: print("noted \(webhook.webhookType) \(webhook.webhookCode)")
                }
                return 200
            } catch {
                print(error)  // A code and one sentence, without token or body.
                return error.isTemporary ? 503 : 401
            }
        }

        struct Sent: Decodable {
            struct Webhook: Decodable { let body: String; let jwt: String? }
            let webhooks: [Webhook]
        }
        guard let list = URL(string: "\(address)/_tartan/webhooks?client_id=\(environment["PLAID_CLIENT_ID"] ?? "")") else { exit(1) }
        let sent = try JSONDecoder().decode(Sent.self, from: try await URLSession.shared.data(from: list).0).webhooks
        precondition(!sent.isEmpty)
        for webhook in sent {
            let genuine = await receive(body: Array(webhook.body.utf8), header: webhook.jwt)
            precondition(genuine == 200)
            let changed = await receive(body: Array(webhook.body.utf8) + [0x20], header: webhook.jwt)
            precondition(changed == 401)
        }
        await transport.shutdown()
        ```

        ## Delivery problems

        - **Retries.** If the response is not 200, or does not arrive within ten seconds, Plaid retries after 30 seconds, and then with delays that grow by a factor of
          four, for 24 hours. Plaid respects a 429 with `Retry-After`, up to four hours. If more than 90% of a day's deliveries were rejected, Plaid stops retrying.
          Each attempt is signed again: it has a new token and a new `iat`.
        - **Duplicates.** A webhook has no ID. To detect a replayed delivery, store a hash of the token with its signature in canonical form, because for (r, s) the
          signature (r, n − s) is also valid and anyone can compute it (in Swift, use `webhook.canonicalToken`). Also make processing idempotent. Syncing from a stored
          cursor already is.
        - **Order.** The order is not guaranteed. Do not infer the current state from a webhook; fetch it. For example, if `LOGIN_REPAIRED` arrives before the `ERROR`
          that it resolves, `/item/get` shows that the Item is healthy.
        - **Dropped webhooks.** After 24 hours, an undelivered webhook is lost; neither you nor Plaid can send it again. Everything that a webhook announces can also be
          polled: sync Items without webhooks every few hours, and check `item.status` and `item.error` of `/item/get` occasionally.

        While you write the handler, `tartan listen --forward-to http://localhost:3000/plaid/webhook` delivers every webhook of a Sandbox to it as Plaid would,
        regardless of the Item's own webhook address. For each webhook, it prints one line with the meaning and whether the signature is valid.

        The lab can produce all of these problems:

        ```python
        for kind, deliveries in [("duplicate", 2), ("lost", 0)]:
            statuses.clear()
            lab(kind)
            client.sandbox_item_fire_webhook(SandboxItemFireWebhookRequest(
                access_token=os.environ["ACCESS_TOKEN"], webhook_code="SYNC_UPDATES_AVAILABLE"))
            time.sleep(1.5)
            assert len(statuses) == deliveries, kind
        server.shutdown()
        ```

        [The webhook lab](../Sandbox.md#webhooks) describes the lab's other rules, the delivery log, redelivery and key rotation, which take one request each.

        ## Webhooks with Tartan's service

        `tartan serve` receives webhooks at `/api/plaid/webhook`, verifies them, stores each until it is processed, and polls Items without webhooks before their data
        is six hours old. `tartan webhooks list --failed` lists webhooks that could not be processed, `tartan webhooks replay ID` retries one, and `tartan doctor
        --webhook-url …` checks that your address is public, has a trusted certificate, and rejects unsigned webhooks.

        ## See also

        - [Transactions](transactions.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Security](security.md), [Threat model](../ThreatModel.md), [Doctor](../Doctor.md)
        - Plaid: [Webhooks](https://plaid.com/docs/api/webhooks/), [verifying them](https://plaid.com/docs/api/webhooks/webhook-verification/)

        """#
}
