// From docs/guides/react.md by scripts/embed. Do not edit.

extension GuidePage {
    static let reactMd: StaticString = #"""
        # React and react-plaid-link

        Plaid's package `react-plaid-link` wraps the Link script in one hook, `usePlaidLink`. This page builds a button with it that handles users who leave and return,
        a second bank, an expired Link token, and effects that React runs twice.

        On this page: [Common mistakes](#common-mistakes), [Server requests](#server-requests), [One Link session](#one-link-session),
        [The button](#the-button), [The page](#the-page), [OAuth banks](#oauth-banks), [Bundlers and offline tests](#bundlers-and-offline-tests),
        [Test coverage](#test-coverage).

        The server is the same as for every page ([Link](link.md)). The code uses `createElement` instead of JSX, so that it runs without a compiler; `h("p", { role:
        "status" }, text)` is `<p role="status">{text}</p>`.

        ## Common mistakes

        | Older guides | Problem | Better |
        |---|---|---|
        | Create the Link token once, when the component mounts | After four hours, Link says that the token has expired; a second bank cannot be connected | Create it when needed, and a new one after each session |
        | Read component state in `onSuccess` | The hook keeps the callbacks of the render in which the token arrived, so they see outdated state | One component per session, and `useCallback` |
        | Ignore the response of `fetch` | The user sees success although the exchange failed | Check `ok` and show a message |
        | Call `console.error(err)` in `onExit` | The user sees nothing | Show `display_message` |
        | Call the hook in every row of a list | Each call creates a Link frame as soon as it has a token | Mount the hook's component only for a session |

        ## Server requests

        ```js page
        import { StrictMode, createElement as h, useCallback, useEffect, useState } from "react";
        import { createRoot } from "react-dom/client";
        import { usePlaidLink } from "react-plaid-link";

        const call = async (path, body) => {
          const response = await fetch(path, body && {
            method: "POST",
            headers: { "Content-Type": "application/json", "X-Requested-With": "fetch" },
            body: JSON.stringify(body),
          });
          const value = await response.json().catch(() => ({}));
          if (!response.ok) {
            throw Object.assign(new Error(value.error?.message ?? "Something went wrong. Please try again."), value.error);
          }
          return value;
        };
        ```

        ## One Link session

        `LinkVisit` exists only during one session: it is mounted with a fresh Link token and unmounted at the end. Therefore, there is never a handler of an older
        token, and no state to reset.

        ```js page
        function LinkVisit({ token, onConnected, onLeft, onFailed }) {
          // The hook creates Link once per token, with the callbacks of that moment: they must not read changing state.
          const onSuccess = useCallback((publicToken, metadata) => {
            // The exchange also needs the Link token: it identifies whose session this was.
            call("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata })
              .then(onConnected, onFailed);
          }, [token, onConnected, onFailed]);
          const onExit = useCallback((error, metadata) => {
            if (error) console.info("link exit", error.error_code, metadata.link_session_id);
            onLeft(error?.display_message ?? "Nothing was connected.");
          }, [onLeft]);
          const { open, ready, error } = usePlaidLink({ token, onSuccess, onExit });
          useEffect(() => {
            if (ready) open();
          }, [ready, open]);
          return error ? h("p", { role: "alert" }, "Link could not be loaded. Does a content blocker stop it?") : null;
        }
        ```

        Older guides leave out `error`. Without it, a button does nothing if the script is blocked or unreachable.

        ## The button

        A token is requested when the button is pressed, and discarded after the session. `busy` prevents a second press from opening a second session.

        ```js page
        export function ConnectBank({ itemID, onChange }) {
          const [token, setToken] = useState(null);
          const [busy, setBusy] = useState(false);
          const [message, setMessage] = useState("");

          const end = useCallback((text) => {
            setToken(null);
            setBusy(false);
            setMessage(text);
          }, []);
          const onConnected = useCallback(() => {
            end("Connected.");
            onChange();
          }, [end, onChange]);
          const onFailed = useCallback((error) => {
            // 409: a duplicate. Offer to repair error.item_id instead of creating a second connection.
            end(error.code === "duplicate_item" ? "This account is connected already." : error.message);
          }, [end]);

          const start = async () => {
            setBusy(true);
            setMessage("One moment…");
            try {
              // With item_id, the token is for update mode: the same button repairs a connection.
              const response = await call("/api/plaid/create-link-token", itemID ? { item_id: itemID } : {});
              setToken(response.link_token);
            } catch (error) {
              onFailed(error);
            }
          };

          return h("section", null,
            h("button", { type: "button", disabled: busy, onClick: start }, itemID ? "Repair this bank" : "Connect a bank"),
            token && h(LinkVisit, { key: token, token, onConnected, onLeft: end, onFailed }),
            h("p", { role: "status" }, message));
        }
        ```

        In update mode, nothing is exchanged: give `LinkVisit` an `onSuccess` that only requests a new check from the server ([Update mode](update-mode.md)). With
        Tartan's service, you can send the public token in both cases: in update mode, the service returns the existing Item.

        ## The page

        ```js page
        function Accounts({ version }) {
          const [accounts, setAccounts] = useState([]);
          useEffect(() => {
            // Ignore a response that arrives after the component was unmounted, or for an older version.
            let current = true;
            call("/api/accounts")
              .then((response) => current && setAccounts(response.accounts))
              .catch((error) => console.info("accounts:", error.message));
            return () => { current = false; };
          }, [version]);
          return h("ul", { "aria-label": "Accounts" },
            accounts.map((account) => h("li", { key: account.account_id }, `${account.name} ···· ${account.mask ?? ""}`)));
        }

        function App() {
          const [version, setVersion] = useState(0);
          const onChange = useCallback(() => setVersion((number) => number + 1), []);
          return h("div", null, h("h1", null, "Banks"), h(ConnectBank, { onChange }), h(Accounts, { version }));
        }

        // In development, StrictMode mounts every component twice; LinkVisit supports that.
        createRoot(document.getElementById("root")).render(h(StrictMode, null, h(App)));
        ```

        Keep amounts on such a page as text. A balance that went through `JSON.parse` is a binary float: you can display it, but do not add it up. Calculate sums on the
        server.

        ## OAuth banks

        In a browser, OAuth needs no further code: Link opens the bank in a second window. In a web view, the bank's page replaces yours and returns to your
        `redirect_uri`. There, mount a component that calls the hook with `receivedRedirectUri: window.location.href` and **the same token**, which you saved in
        `sessionStorage` before, and that opens Link when it is ready. A new token would start a new session.

        ## Bundlers and offline tests

        Run `npm install react-plaid-link` and use `import` as above; Vite, webpack and Next.js need no configuration. In Next.js, the component begins with `"use
        client"`. Set the Content-Security-Policy to `script-src 'self' https://cdn.plaid.com; frame-src https://cdn.plaid.com; connect-src 'self'
        https://production.plaid.com`, and add the Sandbox's address where you use it.

        The package loads the script from a fixed address. In browser tests, route requests for that address to the offline Sandbox. With Playwright:

        ```python
        import os
        import urllib.parse
        import urllib.request

        SANDBOX = os.environ["PLAID_URL"]


        def from_sandbox(route):
            """context.route("https://cdn.plaid.com/**", from_sandbox)"""
            address = urllib.parse.urlsplit(route.request.url)
            with urllib.request.urlopen(f"{SANDBOX}{address.path}", timeout=10) as found:
                route.fulfill(status=found.status, headers=dict(found.headers), body=found.read())


        with urllib.request.urlopen(f"{SANDBOX}/link/v2/stable/link-initialize.js", timeout=10) as script:
            assert "javascript" in script.headers["Content-Type"]
        ```

        ## Test coverage

        The tests run this page's code in Chromium, with Debian's development build of React, against the Sandbox's Link and a Tartan service: a user leaves Link,
        presses the button again, connects an account and sees it. The package `react-plaid-link` and the bundler are replaced by stand-ins that follow the documented
        behaviour.

        ## See also

        - [Link](link.md), [Update mode](update-mode.md)
        - [The example with React](../../examples/README.md)
        - Plaid: <https://plaid.com/docs/link/web/>, <https://github.com/plaid/react-plaid-link>

        """#
}
