// From docs/guides/from-quickstart.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromQuickstartMd: StaticString = #"""
        # From Plaid's quickstart to an application

        Many applications begin as a copy of Plaid's quickstart, which has one user, one bank and everything in memory. This page lists what to replace for production
        and why, and shows a server for the quickstart's front end that keeps its routes but none of its shortcuts.

        On this page: [Run it offline](#run-it-offline), [What to replace](#what-to-replace),
        [A server for the same front end](#a-server-for-the-same-front-end), [Existing Items](#existing-items), [Recommended order](#recommended-order).

        ## Run it offline

        The quickstart's back ends select an address by the name in `PLAID_ENV`. Change that one line to use an offline Sandbox:

        ```text
        node/index.js       basePath: process.env.PLAID_URL ?? PlaidEnvironments[PLAID_ENV],
        python/server.py    host = os.getenv('PLAID_URL', host)
        frontend            serve https://cdn.plaid.com from the Sandbox, as the React guide shows
        ```

        These lines are from third-party files and may differ from the current version; the tests do not run them.

        ## What to replace

        | In the quickstart | Problem in production | Replace it with |
        |---|---|---|
        | One `ACCESS_TOKEN` for the whole process | The second user sees the first one's bank; a restart loses all tokens, and the Items are still billed | One row per Item, with its user; the token encrypted |
        | `client_user_id: 'user-id'` | For Plaid, all your users are one user | Your own user ID, from the session |
        | `/api/info` and `/api/set_access_token` return the access token | The token is in the browser, its history and every tool that inspects traffic | Return only `item_id` |
        | The exchange accepts any public token, any number of times | Other users' banks, duplicates, double billing | Check whose session created the token, and whether the accounts are already connected ([Link](link.md)) |
        | `formatError` sends Plaid's whole error to the page | Messages that are not for users; internal names | Your own code and sentence ([Errors](errors.md)) |
        | Every response is printed to the console | Tokens, balances and names stay in logs for years | Type, code, request ID |
        | `cursor = null` on each visit, all pages again, a wait if there is no data yet | It is slow and reaches the rate limit; removed rows stay in your database | The stored cursor, in one transaction with the rows ([Transactions](transactions.md)) |
        | Older versions: `/transactions/get` with dates and offset | Later changes by the bank are missed; pages shift while they are read | [`/transactions/sync`](from-transactions-get.md) |
        | No webhook | Data is as old as the last visit | A [webhook](webhooks.md) with a verified signature, and polling in case it is dropped |
        | `ITEM_LOGIN_REQUIRED` is not handled | The connection stops working after the next password change | [Update mode](update-mode.md) |
        | `.env` in the folder | Sooner or later, somebody commits it | A secret store; `tartan doctor --project .` finds leaked secrets |
        | `PLAID_ENV=development`, in older copies | This environment no longer exists | [Environments](environments.md) |
        | No way to disconnect | Users cannot remove their accounts | Call `/item/remove`, then delete the rows |

        ## A server for the same front end

        The front end calls `/api/info`, `/api/create_link_token`, `/api/set_access_token` (a form with `public_token`), `/api/accounts` and `/api/transactions`. This
        server provides these routes. It stores nothing itself and forwards each request to a Tartan service, with the session's user. It is Node without packages.

        ```js
        import { createServer } from "node:http";
        import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

        const { TARTAN_URL, TARTAN_API_KEY } = process.env;
        if (!TARTAN_URL || !TARTAN_API_KEY) throw new Error("TARTAN_URL and TARTAN_API_KEY must be set");
        const sessionKey = process.env.SESSION_SECRET ?? randomBytes(32);

        class Refused extends Error {
          constructor(status, code, message) {
            super(message);
            Object.assign(this, { status, code });
          }
        }

        const sign = (user) => createHmac("sha256", sessionKey).update(user).digest("base64url");
        /** The cookie that your sign-in sets with HttpOnly, Secure and SameSite=Lax. */
        const sessionOf = (user) => `session=${user}.${sign(user)}`;
        const signedIn = (request) => {
          const [, user, given] = /(?:^|;\s*)session=([\w-]+)\.([\w-]+)/.exec(request.headers.cookie ?? "") ?? [];
          const expected = Buffer.from(sign(user ?? ""));
          if (!user || given.length !== expected.length || !timingSafeEqual(Buffer.from(given), expected)) {
            throw new Refused(401, "unauthenticated", "Sign in first.");
          }
          return user;
        };

        const bodyOf = async (request) => {
          const chunks = [];
          let size = 0;
          for await (const chunk of request) {
            size += chunk.length;
            if (size > 65_536) throw new Refused(413, "too_large", "The request is too large.");
            chunks.push(chunk);
          }
          return Buffer.concat(chunks).toString("utf8");
        };

        const tartan = async (user, method, path, body) => {
          const response = await fetch(TARTAN_URL + path, {
            method,
            headers: { Authorization: `Bearer ${TARTAN_API_KEY}`, "Tartan-User": user, "Content-Type": "application/json" },
            body: body && JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          // As text, so that amounts keep every digit; only the small responses of Link are parsed.
          return { status: response.status, text: await response.text() };
        };
        ```

        The quickstart's exchange sends only the public token. The server stores the user's Link token, so that the service can check whose session created the public
        token:

        ```js
        const visits = new Map(); // user → latest Link token; use a database with more than one process

        const routes = {
          // What the front end requests at the start. It contains no access token, and this server has none.
          "POST /api/info": async () => ({ status: 200, text: JSON.stringify({ products: ["transactions"], item_id: null }) }),
          "POST /api/create_link_token": async (user) => {
            const response = await tartan(user, "POST", "/api/plaid/create-link-token", { language: "en" });
            if (response.status === 200) visits.set(user, JSON.parse(response.text).link_token);
            return response;
          },
          "POST /api/set_access_token": async (user, request) => {
            const public_token = new URLSearchParams(await bodyOf(request)).get("public_token");
            const response = await tartan(user, "POST", "/api/plaid/exchange-token", { public_token, link_token: visits.get(user) });
            if (response.status === 200) visits.delete(user);
            return response;
          },
          "GET /api/accounts": (user) => tartan(user, "GET", "/api/accounts"),
          "GET /api/transactions": (user) => tartan(user, "GET", "/api/transactions?limit=100"),
        };

        export const server = createServer(async (request, response) => {
          const send = (status, text) => {
            response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
            response.end(text);
          };
          try {
            const route = routes[`${request.method} ${new URL(request.url, "http://localhost").pathname}`];
            if (!route) throw new Refused(404, "not_found", "Not found.");
            const user = signedIn(request);
            // The quickstart posts forms, which any site can do: allow only its own origin.
            if (request.method === "POST" && request.headers["sec-fetch-site"] !== "same-origin") {
              throw new Refused(403, "foreign", "Only this site's own pages may send this request.");
            }
            const { status, text } = await route(user, request);
            send(status, text);
          } catch (error) {
            if (!(error instanceof Refused)) console.error("request failed:", error.name);
            const { status, code, message } = error instanceof Refused
              ? error : { status: 502, code: "unreachable", message: "The bank service is not responding." };
            send(status, JSON.stringify({ error: { code, message } }));
          }
        });
        ```

        This test has two users, a caller without a session, and a form from another site:

        ```js
        import assert from "node:assert/strict";
        import { once } from "node:events";

        server.listen(0, "127.0.0.1");
        await once(server, "listening");
        const url = `http://127.0.0.1:${server.address().port}`;
        const send = async (user, method, path, body, site = "same-origin") => {
          const response = await fetch(url + path, {
            method, body, headers: { Cookie: user ? sessionOf(user) : "session=anna.forged", "Sec-Fetch-Site": site },
          });
          return { status: response.status, body: await response.json() };
        };

        assert.equal((await send(null, "POST", "/api/create_link_token")).status, 401);
        assert.equal((await send("anna", "POST", "/api/create_link_token", undefined, "cross-site")).status, 403);
        const { link_token } = (await send("anna", "POST", "/api/create_link_token")).body;
        await send("bert", "POST", "/api/create_link_token");
        // Takes the place of a user in Link; the offline Sandbox needs no browser for it.
        const visit = await (await fetch(`${process.env.PLAID_URL}/_tartan/link/complete`, {
          method: "POST", body: JSON.stringify({ client_id: process.env.PLAID_CLIENT_ID, link_token }),
        })).json();
        const form = new URLSearchParams({ public_token: visit.public_token });
        assert.equal((await send("bert", "POST", "/api/set_access_token", form)).status, 403);
        const kept = await send("anna", "POST", "/api/set_access_token", form);
        assert.equal(kept.status, 200);
        assert.equal(kept.body.access_token, undefined);

        let rows = [];
        for (let turn = 0; turn < 100 && rows.length === 0; turn += 1) {
          await new Promise((resolve) => { setTimeout(resolve, 100); });
          rows = (await send("anna", "GET", "/api/transactions")).body.transactions;
        }
        assert.ok(rows.length > 0);
        assert.deepEqual((await send("bert", "GET", "/api/transactions")).body.transactions, []);
        server.close();
        ```

        Two changes remain in the front end: it no longer shows an access token, because there is none, and its transaction table reads the service's members.

        ## Existing Items

        The quickstart keeps its tokens only in the memory of its process. Before the process ends, save the tokens of the Items that you want to keep; otherwise, the
        Items stay at Plaid and you cannot remove them. In Sandbox, you can abandon them. In Production, if you still have the token, either keep the Item and let its
        user log in again in update mode, or remove the Item and let the user connect the bank again:

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d @-; }
        # Pass the token through a file descriptor: other users of the machine could read it on the command line.
        printf '{"access_token": "%s"}' "$ACCESS_TOKEN" | plaid /item/remove > /dev/null
        if printf '{"access_token": "%s"}' "$ACCESS_TOKEN" | plaid /item/get > response.json; then exit 1; fi
        grep -o '"error_code": *"[A-Z_]*"' response.json
        ```

        ## Recommended order

        1. Users, and one row per Item; everything else depends on this.
        2. The exchange with its two checks, and encrypted tokens ([Security](security.md)).
        3. `/transactions/sync` with a stored cursor, then verified webhooks, then polling.
        4. Update mode, disconnecting, deletion.
        5. Tests with the offline Sandbox and its faults, then `tartan doctor` with the Production configuration.

        Or use `tartan serve`, which implements steps 1 to 4, and start with step 5.

        ## See also

        - [Link](link.md), [Security](security.md), [Update mode](update-mode.md), [Environments and keys](environments.md)
        - [React](react.md), [Next.js](nextjs.md), [Swift](swift.md): front ends and servers without the shortcuts
        - [From Plaid's hosted Sandbox](from-plaid-sandbox.md): continuous integration
        - Plaid: <https://plaid.com/docs/quickstart/>, <https://github.com/plaid/quickstart>

        """#
}
