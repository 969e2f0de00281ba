// From docs/guides/nextjs.md by scripts/embed. Do not edit.

extension GuidePage {
    static let nextjsMd: StaticString = #"""
        # Next.js: route handlers

        A Next.js application has a server of its own, so that everything secret stays in route handlers and the browser gets a Link token and nothing more. This page
        has the handlers: for Link, the exchange, accounts and webhooks, with a Tartan service behind them that keeps the tokens. The button in the page is the one of
        [React](react.md), in a file that begins with `"use client"`.

        ```text
        browser  ──  /api/plaid/create-link-token   ──  your session decides who asks  ──  Tartan service  ──  Plaid
                 ──  /api/plaid/exchange-token
                 ──  /api/accounts
        Plaid    ──  /api/plaid/webhook             ──  the bytes as they came         ──  checks the signature
        ```

        Older guides show a handler that makes a `PlaidApi` with `PlaidEnvironments.sandbox` written into the code, takes `getSession()` for granted and lets every
        failure become Next's own error page. And the second handler that they need, the exchange, they leave to the reader: it is where the mistakes are
        ([Link](link.md)).

        ## Settings

        ```text
        # .env.local, which is not committed; in production, the host's store of secrets
        TARTAN_URL=http://127.0.0.1:8080
        TARTAN_API_KEY=…            from `tartan keys create`
        SESSION_SECRET=…            32 random bytes or more
        ```

        None of these may begin with `NEXT_PUBLIC_`: Next.js copies such variables into the script that every visitor downloads, and a value that is in there once is
        in every copy of the site. `tartan doctor --project .` looks into the folders that browsers are served from, and into the history of the repository. It prints
        the place, never the value:

        ```sh
        mkdir -p shop/public && echo 'export const secret = "0123456789abcdef0123456789abcd";' > shop/public/settings.js
        tartan doctor --offline --project shop --key-file ./no.key --database sqlite:none.sqlite --json > doctor.json || echo "red, as it should be"
        python3 -c '
        import json
        [check] = [check for check in json.load(open("doctor.json"))["checks"] if check["name"] == "front-end"]
        print(check["level"], check["places"])
        assert check["level"] == "red"'
        ```

        ## Who is signed in

        The one thing the handlers need from your application is the id of the user, from something that the browser cannot choose. Put your own sessions in the place
        of this signed cookie.

        ```js next
        // lib/session.js
        import { createHmac, timingSafeEqual } from "node:crypto";

        const secret = process.env.SESSION_SECRET;
        if (!secret) throw new Error("SESSION_SECRET is not set.");
        const sign = (user) => createHmac("sha256", secret).update(user).digest("base64url");

        /** The cookie for a user who has signed in; set it with HttpOnly, Secure and SameSite=Lax. */
        export const sessionCookie = (user) => `session=${encodeURIComponent(user)}.${sign(user)}`;

        /** The id of the user who is signed in, or null. */
        export function signedIn(request) {
          const cookie = request.headers.get("cookie")?.match(/(?:^|;\s*)session=([^;]*)/)?.[1] ?? "";
          const dot = cookie.lastIndexOf(".");
          if (dot < 1) return null;
          let user;
          try {
            user = decodeURIComponent(cookie.slice(0, dot));
          } catch {
            return null;
          }
          const given = Buffer.from(cookie.slice(dot + 1));
          const expected = Buffer.from(sign(user));
          return given.length === expected.length && timingSafeEqual(given, expected) ? user : null;
        }
        ```

        ## What all handlers share

        ```js next
        // lib/tartan.js
        import { NextResponse } from "next/server";

        import { signedIn } from "./session.js";

        const failure = (status, code, message) => NextResponse.json({ error: { code, message } }, { status });

        /** Passes the members that are named on to the service, for the user of the session, and its answer back. */
        export async function forward(request, path, members = []) {
          const user = signedIn(request);
          if (!user) return failure(401, "unauthenticated", "Sign in first.");
          let body;
          if (request.method === "POST") {
            // A form on another site's page can send the cookie along, but not this type.
            if (!request.headers.get("content-type")?.startsWith("application/json")) {
              return failure(415, "invalid_request", "Send JSON.");
            }
            const given = await request.json().catch(() => null);
            if (given === null || typeof given !== "object") return failure(400, "invalid_request", "The body is not JSON.");
            // Products, webhooks and redirects are for the server's settings to say, not for a page.
            body = Object.fromEntries(members.filter((name) => name in given).map((name) => [name, given[name]]));
          }
          let answer;
          try {
            answer = await fetch(`${process.env.TARTAN_URL}${path}`, {
              method: request.method,
              headers: {
                Authorization: `Bearer ${process.env.TARTAN_API_KEY}`,
                "Tartan-User": user,
                "Content-Type": "application/json",
              },
              body: body && JSON.stringify(body),
              // Next.js may cache what fetch brings; one user's accounts must never be another's.
              cache: "no-store",
              signal: AbortSignal.timeout(30_000),
            });
            // As text: numbers keep every digit that they came with.
            return new NextResponse(await answer.text(), {
              status: answer.status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
            });
          } catch (error) {
            console.error("bank service:", error.name);
            return failure(502, "unreachable", "The bank service does not answer. Try again in a moment.");
          }
        }
        ```

        ## The handlers

        ```js next
        // app/api/plaid/create-link-token/route.js
        import { forward } from "../../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** A Link token; with `item_id` one that repairs that bank. */
        export async function POST(request) {
          return forward(request, "/api/plaid/create-link-token", ["language", "item_id"]);
        }
        ```

        ```js next
        // app/api/plaid/exchange-token/route.js
        import { forward } from "../../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** Keeps the bank that the user has just connected. No access token comes back. */
        export async function POST(request) {
          return forward(request, "/api/plaid/exchange-token", ["public_token", "link_token", "metadata", "allow_duplicate"]);
        }
        ```

        ```js next
        // app/api/accounts/route.js
        import { forward } from "../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** The user's accounts, from the service's database: no call to Plaid, no cost. */
        export async function GET(request) {
          return forward(request, "/api/accounts");
        }
        ```

        With TypeScript the files end in `.ts` and the parameter is `request: Request`; nothing else changes.

        ## Webhooks

        Let Plaid call the service itself where it can be reached. Where only the Next.js application can, hand the bytes on **as they came**. The signature covers
        them: `await request.json()` and a new `JSON.stringify` make other bytes, and the check fails, or worse, is then left out. There is no shared secret and no
        HMAC, whatever older guides say; Plaid signs with ES256 ([Webhooks](webhooks.md)).

        ```js next
        // app/api/plaid/webhook/route.js
        export const dynamic = "force-dynamic";

        const limit = 1_048_576;

        export async function POST(request) {
          if (Number(request.headers.get("content-length") ?? 0) > limit) return new Response(null, { status: 413 });
          const body = await request.arrayBuffer();
          if (body.byteLength > limit) return new Response(null, { status: 413 });
          try {
            const answer = await fetch(`${process.env.TARTAN_URL}/api/plaid/webhook`, {
              method: "POST",
              headers: {
                "Content-Type": "application/json", "Plaid-Verification": request.headers.get("plaid-verification") ?? "",
              },
              body,
              signal: AbortSignal.timeout(8_000),
            });
            // Not 200 makes Plaid send it again later, which is right when the service was away.
            return new Response(null, { status: answer.status });
          } catch {
            return new Response(null, { status: 503 });
          }
        }
        ```

        The middleware that asks visitors to sign in must leave this path out.

        ## Trying it

        ```js next
        // try.mjs
        import assert from "node:assert/strict";

        import { sessionCookie } from "./lib/session.js";

        const app = process.env.APP_URL;
        const post = async (path, body, cookie, type = "application/json") => fetch(app + path, {
          method: "POST", body: JSON.stringify(body), headers: { "Content-Type": type, ...(cookie && { Cookie: cookie }) },
        });
        const plaid = async (path, body) => (await fetch(process.env.PLAID_URL + path, {
          method: "POST", body: JSON.stringify(body),
          headers: { "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID, "PLAID-SECRET": process.env.PLAID_SECRET },
        })).json();
        const anna = sessionCookie("anna");

        // Strangers, forged sessions and forms of other sites.
        assert.equal((await post("/api/plaid/create-link-token", {})).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, "session=anna.forged")).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, "session=%E0%A4.x")).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, anna, "text/plain")).status, 415);

        // A user connects a bank; /_tartan/link/complete does what they do in Link.
        const made = await (await post("/api/plaid/create-link-token", { language: "en", webhook: "https://attacker.example" }, anna)).json();
        const visit = await plaid("/_tartan/link/complete", { client_id: process.env.PLAID_CLIENT_ID, link_token: made.link_token });
        const connected = { public_token: visit.public_token, link_token: made.link_token, metadata: visit.metadata };
        const stolen = await post("/api/plaid/exchange-token", connected, sessionCookie("eve"));
        assert.ok([403, 404].includes(stolen.status));
        const kept = await (await post("/api/plaid/exchange-token", connected, anna)).text();
        assert.match(kept, /"success":true/);
        assert.doesNotMatch(kept, /access-/);

        let accounts = [];
        for (let turn = 0; turn < 100 && accounts.length === 0; turn += 1) {
          await new Promise((resolve) => { setTimeout(resolve, 100); });
          accounts = (await (await fetch(`${app}/api/accounts`, { headers: { Cookie: anna } })).json()).accounts;
        }
        assert.ok(accounts.some((account) => account.name === "Plaid Checking"));

        // A webhook that nobody signed, and one that Plaid did.
        const forged = await post("/api/plaid/webhook", { webhook_type: "ITEM", webhook_code: "ERROR", item_id: "x" });
        assert.ok(forged.status >= 400 && forged.status < 500, `a forged webhook was answered with ${forged.status}`);
        const { public_token } = await plaid("/sandbox/public_token/create", {
          institution_id: "ins_109509", initial_products: ["transactions"], options: { webhook: `${app}/api/plaid/webhook` },
        });
        const { access_token } = await plaid("/item/public_token/exchange", { public_token });
        await plaid("/sandbox/item/fire_webhook", { access_token, webhook_code: "DEFAULT_UPDATE" });
        let delivered = [];
        for (let turn = 0; turn < 100 && !delivered.includes(200); turn += 1) {
          await new Promise((resolve) => { setTimeout(resolve, 100); });
          const { webhooks } = await (await fetch(`${process.env.PLAID_URL}/_tartan/webhooks?client_id=${process.env.PLAID_CLIENT_ID}`)).json();
          delivered = webhooks.flatMap((webhook) => webhook.attempts.map((attempt) => attempt.status));
        }
        assert.ok(delivered.includes(200), "no signed webhook was taken");
        ```

        ## The page

        `app/page.jsx` begins with `"use client"` and uses `ConnectBank` of [React](react.md). Headers belong into `next.config.js`: a Content-Security-Policy as
        [Security](security.md) has it. A server component may fetch accounts too; do it through the same `forward`, never with the key in a component that is marked
        `"use client"`.

        ## What was run

        The tests run these files in Node behind a stand-in for `NextResponse` and for Next's routing, against a Tartan service and the Sandbox; `try.mjs` is the
        test. Next.js itself was not run, nor was its compiler, its caching or its middleware.

        ## Further

        - [Link](link.md), [React](react.md), [Update mode](update-mode.md)
        - [The example for Next.js](../../examples/README.md)
        - Next.js: <https://nextjs.org/docs/app/building-your-application/routing/route-handlers>; Plaid: <https://plaid.com/docs/link/web/>

        """#
}
