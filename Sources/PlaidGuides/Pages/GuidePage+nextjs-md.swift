// From docs/guides/nextjs.md by scripts/embed. Do not edit.

extension GuidePage {
    static let nextjsMd: StaticString = #"""
        # Next.js: route handlers

        A Next.js application has its own server, so secrets stay in route handlers, and the browser gets only a Link token. This page contains handlers for Link, the
        exchange, accounts and webhooks, for use with a Tartan service that stores the tokens.

        On this page: [Configuration](#configuration), [Sessions](#sessions), [Shared code](#shared-code), [Handlers](#handlers), [Webhooks](#webhooks),
        [Test the handlers](#test-the-handlers), [The page](#the-page), [Test coverage](#test-coverage).

        The page uses the button from [React](react.md), in a file that begins with `"use client"`.

        ```text
        browser  ──  /api/plaid/create-link-token   ──  your session identifies the user  ──  Tartan service  ──  Plaid
                 ──  /api/plaid/exchange-token
                 ──  /api/accounts
        Plaid    ──  /api/plaid/webhook             ──  the unchanged bytes            ──  verifies the signature
        ```

        Older guides show a handler that creates a `PlaidApi` with a hard-coded `PlaidEnvironments.sandbox`, assumes a `getSession()`, and turns every
        failure into Next's own error page. They leave out the exchange handler, where most mistakes happen ([Link](link.md)).

        ## Configuration

        ```text
        # .env.local, not committed; in production, the host's secret store
        TARTAN_URL=http://127.0.0.1:8080
        TARTAN_API_KEY=…            from `tartan keys create`
        SESSION_SECRET=…            32 random bytes or more
        ```

        None of these variables may begin with `NEXT_PUBLIC_`: Next.js copies such variables into the script that every visitor downloads, and the value is then
        in every copy of the site. `tartan doctor --project .` scans the folders that browsers are served from, and the repository's history. It prints
        locations, never values:

        ```sh
        mkdir -p shop/public && echo 'export const secret = "0123456789abcdef0123456789abcd";' > shop/public/settings.js
        tartan doctor --offline --project shop --key-file ./no.key --database sqlite:none.sqlite --json > doctor.json || echo "It found the secret."
        python3 -c '
        import json
        [check] = [check for check in json.load(open("doctor.json"))["checks"] if check["name"] == "front-end"]
        print(check["level"], check["places"])
        assert check["level"] == "fail"'
        ```

        ## Sessions

        The handlers need only the user's ID, from a source that the browser cannot forge. Replace this signed cookie with your application's sessions.

        ```js next
        // lib/session.js
        import { createHmac, timingSafeEqual } from "node:crypto";

        const secret = process.env.SESSION_SECRET;
        if (!secret) throw new Error("SESSION_SECRET is not set.");
        const sign = (user) => createHmac("sha256", secret).update(user).digest("base64url");

        /** Returns the cookie for a signed-in user; set it with HttpOnly, Secure and SameSite=Lax. */
        export const sessionCookie = (user) => `session=${encodeURIComponent(user)}.${sign(user)}`;

        /** Returns the ID of the signed-in user, or null. */
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

        ## Shared code

        ```js next
        // lib/tartan.js
        import { NextResponse } from "next/server";

        import { signedIn } from "./session.js";

        const failure = (status, code, message) => NextResponse.json({ error: { code, message } }, { status });

        /** Forwards the named members to the service for the session's user, and returns its response. */
        export async function forward(request, path, members = []) {
          const user = signedIn(request);
          if (!user) return failure(401, "unauthenticated", "Sign in first.");
          let body;
          if (request.method === "POST") {
            // A form on another site can send the cookie, but not this content type.
            if (!request.headers.get("content-type")?.startsWith("application/json")) {
              return failure(415, "invalid_request", "Send JSON.");
            }
            const given = await request.json().catch(() => null);
            if (given === null || typeof given !== "object") return failure(400, "invalid_request", "The body is not JSON.");
            // The server's configuration sets products, webhooks and redirects, not the page.
            body = Object.fromEntries(members.filter((name) => name in given).map((name) => [name, given[name]]));
          }
          let response;
          try {
            response = await fetch(`${process.env.TARTAN_URL}${path}`, {
              method: request.method,
              headers: {
                Authorization: `Bearer ${process.env.TARTAN_API_KEY}`,
                "Tartan-User": user,
                "Content-Type": "application/json",
              },
              body: body && JSON.stringify(body),
              // Next.js may cache responses of fetch; never show one user's accounts to another.
              cache: "no-store",
              signal: AbortSignal.timeout(30_000),
            });
            // As text, so that numbers keep every digit.
            return new NextResponse(await response.text(), {
              status: response.status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
            });
          } catch (error) {
            console.error("bank service:", error.name);
            return failure(502, "unreachable", "The bank service is not responding. Please try again later.");
          }
        }
        ```

        ## Handlers

        ```js next
        // app/api/plaid/create-link-token/route.js
        import { forward } from "../../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** Creates a Link token, or one that repairs a bank with `item_id`. */
        export async function POST(request) {
          return forward(request, "/api/plaid/create-link-token", ["language", "item_id"]);
        }
        ```

        ```js next
        // app/api/plaid/exchange-token/route.js
        import { forward } from "../../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** Stores the bank that the user has just connected. Returns no access token. */
        export async function POST(request) {
          return forward(request, "/api/plaid/exchange-token", ["public_token", "link_token", "metadata", "allow_duplicate"]);
        }
        ```

        ```js next
        // app/api/accounts/route.js
        import { forward } from "../../../lib/tartan.js";

        export const dynamic = "force-dynamic";

        /** Returns the user's accounts from the service's database, without a request to Plaid. */
        export async function GET(request) {
          return forward(request, "/api/accounts");
        }
        ```

        In TypeScript, the files end in `.ts` and the parameter is `request: Request`; nothing else changes.

        ## Webhooks

        If Plaid can reach the service, let it send webhooks there. If only the Next.js application is reachable, forward the bytes **unchanged**, because the signature
        covers them. `await request.json()` followed by `JSON.stringify` produces different bytes, and verification fails. Contrary to older guides, there is no shared
        secret and no HMAC; Plaid signs with ES256 ([Webhooks](webhooks.md)).

        ```js next
        // app/api/plaid/webhook/route.js
        export const dynamic = "force-dynamic";

        const limit = 1_048_576;

        export async function POST(request) {
          if (Number(request.headers.get("content-length") ?? 0) > limit) return new Response(null, { status: 413 });
          const body = await request.arrayBuffer();
          if (body.byteLength > limit) return new Response(null, { status: 413 });
          try {
            const response = await fetch(`${process.env.TARTAN_URL}/api/plaid/webhook`, {
              method: "POST",
              headers: {
                "Content-Type": "application/json", "Plaid-Verification": request.headers.get("plaid-verification") ?? "",
              },
              body,
              signal: AbortSignal.timeout(8_000),
            });
            // Any status other than 200 makes Plaid retry later, which is correct when the service is unavailable.
            return new Response(null, { status: response.status });
          } catch {
            return new Response(null, { status: 503 });
          }
        }
        ```

        Exclude this path from middleware that requires visitors to sign in.

        ## Test the handlers

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

        // Callers without a session, forged sessions and forms on other sites.
        assert.equal((await post("/api/plaid/create-link-token", {})).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, "session=anna.forged")).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, "session=%E0%A4.x")).status, 401);
        assert.equal((await post("/api/plaid/create-link-token", {}, anna, "text/plain")).status, 415);

        // A user connects a bank; /_tartan/link/complete takes the place of the user in Link.
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

        // An unsigned webhook, and one that Plaid signed.
        const forged = await post("/api/plaid/webhook", { webhook_type: "ITEM", webhook_code: "ERROR", item_id: "x" });
        assert.ok(forged.status >= 400 && forged.status < 500, `a forged webhook got status ${forged.status}`);
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

        `app/page.jsx` begins with `"use client"` and uses `ConnectBank` from [React](react.md). Set headers in `next.config.js`, with the Content-Security-Policy from
        [Security](security.md). A server component can also fetch accounts; use the same `forward`, and never use the API key in a component
        that is marked `"use client"`.

        ## Test coverage

        The tests run these files in Node with stand-ins for `NextResponse` and Next's routing, against a Tartan service and the Sandbox; `try.mjs` is the
        test. They do not run Next.js itself, its compiler, its caching or its middleware.

        ## See also

        - [Link](link.md), [React](react.md), [Update mode](update-mode.md)
        - [The example for Next.js](../../examples/README.md)
        - Next.js: <https://nextjs.org/docs/app/building-your-application/routing/route-handlers>; Plaid: <https://plaid.com/docs/link/web/>

        """#
}
