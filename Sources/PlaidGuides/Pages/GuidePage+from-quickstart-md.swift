// From docs/guides/from-quickstart.md by scripts/embed. Do not edit.

extension GuidePage {
    static let fromQuickstartMd: StaticString = #"""
        # From Plaid's quickstart to an application

        Plaid's quickstart is made to see data within five minutes, and it is honest about that: one user, one bank, everything in memory. Many applications begin as
        a copy of it and keep parts that were never meant to stay. This page says which, why each has to go, and puts a server under the quickstart's front end that
        keeps its routes and none of its shortcuts.

        ## See it offline first

        The quickstart's back ends choose an address by a name from `PLAID_ENV`. That one line is all that keeps them from an offline Sandbox:

        ```text
        node/index.js       basePath: process.env.PLAID_URL ?? PlaidEnvironments[PLAID_ENV],
        python/server.py    host = os.getenv('PLAID_URL', host)
        frontend            let the browser get https://cdn.plaid.com from the Sandbox, as the guide to React shows
        ```

        These are places in somebody else's files, from memory of their shape: they were not run here.

        ## What has to go

        | the quickstart | what happens in an application | in its place |
        |---|---|---|
        | one `ACCESS_TOKEN` for the whole process | the second user sees the first one's bank; a restart forgets all of them, and they go on being billed | a row for each Item, with its user; the token encrypted |
        | `client_user_id: 'user-id'` | all users are one to Plaid | your own id of the user, from the session |
        | `/api/info` and `/api/set_access_token` answer the access token | it is in the browser, its history and every tool that looks at traffic | answer `item_id` only |
        | the exchange takes any public token, as often as it comes | foreign banks, duplicates, double bills | check whose visit it was, and the accounts ([Link](link.md)) |
        | `formatError` sends Plaid's whole error to the page | messages that are not for users; names of what is behind | a code and a sentence of your own ([Errors](errors.md)) |
        | every answer is printed to the console | tokens, balances and names in the logs for years | type, code, request id |
        | `cursor = null` at each visit, all pages again, a wait when nothing is there yet | slow, and into the rate limit; removed rows stay in your database | the stored cursor, one transaction with the rows ([Transactions](transactions.md)) |
        | the older ones: `/transactions/get` with dates and offset | rows that the bank changes later are never seen; pages shift while they are read | [`/transactions/sync`](from-transactions-get.md) |
        | no webhook | data is as old as the last visit | a [webhook](webhooks.md) whose signature is checked, and a poll for the day when it does not come |
        | nothing after `ITEM_LOGIN_REQUIRED` | the bank is dead after the next change of password | [Update mode](update-mode.md) |
        | `.env` in the folder | it is committed one day | a store of secrets; `tartan doctor --project .` looks for those that got away |
        | `PLAID_ENV=development`, in older copies | there is no such environment any more | [Environments](environments.md) |
        | no way out | accounts that nobody can disconnect | `/item/remove`, then the rows |

        ## The same front end, another server

        The front end asks `/api/info`, `/api/create_link_token`, `/api/set_access_token` (a form with `public_token`), `/api/accounts`, `/api/transactions`. This
        server has these routes, keeps nothing itself and passes each on to a Tartan service, with the user of the session. It is Node without packages.

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
        /** The cookie that your sign-in sets, with HttpOnly, Secure and SameSite=Lax. */
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
            if (size > 65_536) throw new Refused(413, "too_large", "That is too much.");
            chunks.push(chunk);
          }
          return Buffer.concat(chunks).toString("utf8");
        };

        const tartan = async (user, method, path, body) => {
          const answer = await fetch(TARTAN_URL + path, {
            method,
            headers: { Authorization: `Bearer ${TARTAN_API_KEY}`, "Tartan-User": user, "Content-Type": "application/json" },
            body: body && JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          // Text, so that amounts keep every digit; only the small answers of Link are parsed.
          return { status: answer.status, text: await answer.text() };
        };
        ```

        The quickstart's exchange sends the public token alone. Its Link token is remembered for the user, so that the service can see whose visit it was:

        ```js
        const visits = new Map(); // user → their latest Link token; in a database where there is more than one process

        const routes = {
          // What the front end wants to know at the start. There is no access token in it, and never was one here.
          "POST /api/info": async () => ({ status: 200, text: JSON.stringify({ products: ["transactions"], item_id: null }) }),
          "POST /api/create_link_token": async (user) => {
            const answer = await tartan(user, "POST", "/api/plaid/create-link-token", { language: "en" });
            if (answer.status === 200) visits.set(user, JSON.parse(answer.text).link_token);
            return answer;
          },
          "POST /api/set_access_token": async (user, request) => {
            const public_token = new URLSearchParams(await bodyOf(request)).get("public_token");
            const answer = await tartan(user, "POST", "/api/plaid/exchange-token", { public_token, link_token: visits.get(user) });
            if (answer.status === 200) visits.delete(user);
            return answer;
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
            if (!route) throw new Refused(404, "not_found", "There is nothing here.");
            const user = signedIn(request);
            // The quickstart posts forms, which any site's page can: only its own origin may.
            if (request.method === "POST" && request.headers["sec-fetch-site"] !== "same-origin") {
              throw new Refused(403, "foreign", "This is for this site's own page.");
            }
            const { status, text } = await route(user, request);
            send(status, text);
          } catch (error) {
            if (!(error instanceof Refused)) console.error("request failed:", error.name);
            const { status, code, message } = error instanceof Refused
              ? error : { status: 502, code: "unreachable", message: "The bank service does not answer." };
            send(status, JSON.stringify({ error: { code, message } }));
          }
        });
        ```

        A visit, with two users, a stranger and a form of another site:

        ```js
        import assert from "node:assert/strict";
        import { once } from "node:events";

        server.listen(0, "127.0.0.1");
        await once(server, "listening");
        const url = `http://127.0.0.1:${server.address().port}`;
        const ask = async (user, method, path, body, site = "same-origin") => {
          const answer = await fetch(url + path, {
            method, body, headers: { Cookie: user ? sessionOf(user) : "session=anna.forged", "Sec-Fetch-Site": site },
          });
          return { status: answer.status, body: await answer.json() };
        };

        assert.equal((await ask(null, "POST", "/api/create_link_token")).status, 401);
        assert.equal((await ask("anna", "POST", "/api/create_link_token", undefined, "cross-site")).status, 403);
        const { link_token } = (await ask("anna", "POST", "/api/create_link_token")).body;
        await ask("bert", "POST", "/api/create_link_token");
        // What a user does in Link; the offline Sandbox can do it without a browser.
        const visit = await (await fetch(`${process.env.PLAID_URL}/_tartan/link/complete`, {
          method: "POST", body: JSON.stringify({ client_id: process.env.PLAID_CLIENT_ID, link_token }),
        })).json();
        const form = new URLSearchParams({ public_token: visit.public_token });
        assert.equal((await ask("bert", "POST", "/api/set_access_token", form)).status, 403);
        const kept = await ask("anna", "POST", "/api/set_access_token", form);
        assert.equal(kept.status, 200);
        assert.equal(kept.body.access_token, undefined);

        let rows = [];
        for (let turn = 0; turn < 100 && rows.length === 0; turn += 1) {
          await new Promise((resolve) => { setTimeout(resolve, 100); });
          rows = (await ask("anna", "GET", "/api/transactions")).body.transactions;
        }
        assert.ok(rows.length > 0);
        assert.deepEqual((await ask("bert", "GET", "/api/transactions")).body.transactions, []);
        server.close();
        ```

        Two changes are left for the front end: it shows no access token any more (there is none), and its table of transactions reads the service's members.

        ## What becomes of the Items that exist

        The tokens of a quickstart are in the memory of a process: note the Items that are worth keeping before it ends, or they stay at Plaid with nobody to remove
        them. In Sandbox let them go. In Production have each user connect again with update mode, if you still hold their token; or remove the Item and let them
        connect anew:

        ```sh
        plaid() { curl -sS --fail-with-body "$PLAID_URL$1" -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
          -H 'Content-Type: application/json' -d @-; }
        # The token comes from a file descriptor, not from the command line, where other users of the machine could read it.
        printf '{"access_token": "%s"}' "$ACCESS_TOKEN" | plaid /item/remove > /dev/null
        if printf '{"access_token": "%s"}' "$ACCESS_TOKEN" | plaid /item/get > answer.json; then exit 1; fi
        grep -o '"error_code": *"[A-Z_]*"' answer.json
        ```

        ## In what order

        1. Users, and a row for each Item; nothing else works before that.
        2. The exchange with its two questions, and tokens encrypted ([Security](security.md)).
        3. `/transactions/sync` with a stored cursor, then webhooks that are verified, then a poll.
        4. Update mode, disconnecting, deletion.
        5. Tests against the offline Sandbox, with faults; then the doctor with Production's settings.

        Or put `tartan serve` under it, which has done 1 to 4, and begin with 5.

        ## Further

        - [Link](link.md), [Security](security.md), [Update mode](update-mode.md), [Environments and keys](environments.md)
        - [React](react.md), [Next.js](nextjs.md), [Swift](swift.md): front ends and servers without the shortcuts
        - [From Plaid's hosted Sandbox](from-plaid-sandbox.md): continuous integration
        - Plaid: <https://plaid.com/docs/quickstart/>, <https://github.com/plaid/quickstart>

        """#
}
