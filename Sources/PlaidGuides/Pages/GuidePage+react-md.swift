// From docs/guides/react.md by scripts/embed. Do not edit.

extension GuidePage {
    static let reactMd: StaticString = #"""
        # React and react-plaid-link

        Plaid's own package `react-plaid-link` is a thin layer around the script of Link: one hook, `usePlaidLink`. This page builds a button with it that survives
        everything a user does: leaving, coming back, a second bank, a Link token that got old, and React's habit of running effects twice. The server's side is the
        same as for every page ([Link](link.md)).

        The code is written with `createElement` in place of JSX, so that it runs without a compiler, here and in the tests; `h("p", { role: "status" }, text)` is
        `<p role="status">{text}</p>`.

        ## What older guides get wrong

        | they do | what happens | better |
        |---|---|---|
        | make the Link token when the component mounts, once | the page stays open for five hours, and Link says that the token expired; a second bank cannot be connected | make it when it is needed, and a new one after each visit |
        | `onSuccess` reads state of the component | the hook hands over the callbacks of the render in which the token came, and no later ones: they act on what was true then | a component for one visit, and `useCallback` |
        | ignore the answer of `fetch` | the user sees success though the exchange failed | look at `ok`, show a sentence |
        | `console.error(err)` in `onExit` | the user sees nothing | show `display_message` |
        | call the hook in every row of a list | each makes a frame of Link as soon as it has a token | mount it for the visit only |

        ## Asking the server

        ```js page
        import { StrictMode, createElement as h, useCallback, useEffect, useState } from "react";
        import { createRoot } from "react-dom/client";
        import { usePlaidLink } from "react-plaid-link";

        const ask = async (path, body) => {
          const answer = await fetch(path, body && {
            method: "POST",
            headers: { "Content-Type": "application/json", "X-Requested-With": "fetch" },
            body: JSON.stringify(body),
          });
          const value = await answer.json().catch(() => ({}));
          if (!answer.ok) {
            throw Object.assign(new Error(value.error?.message ?? "That did not work. Please try again."), value.error);
          }
          return value;
        };
        ```

        ## One visit of Link

        `LinkVisit` exists exactly as long as one visit: it is mounted with a fresh Link token and goes away when the visit is over. So there is never a handler of an
        older token, and no state to put back.

        ```js page
        function LinkVisit({ token, onConnected, onLeft, onFailed }) {
          // The hook makes Link once for a token, with the callbacks of that moment: they must not read state that changes.
          const onSuccess = useCallback((publicToken, metadata) => {
            // The exchange also needs the Link token: it says whose visit this was.
            ask("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata })
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

        `error` is what older guides leave out: a blocked or unreachable script would otherwise leave a button that does nothing.

        ## The button

        A token is asked for at the moment of the press, and thrown away after the visit. `busy` keeps a second press from opening a second visit.

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
            // 409: the guard against duplicates. Offer to repair error.item_id in place of a second connection.
            end(error.code === "duplicate_item" ? "This account is connected already." : error.message);
          }, [end]);

          const start = async () => {
            setBusy(true);
            setMessage("One moment…");
            try {
              // With item_id the token is for update mode: the same button repairs a connection.
              const answer = await ask("/api/plaid/create-link-token", itemID ? { item_id: itemID } : {});
              setToken(answer.link_token);
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

        In update mode nothing is exchanged: give `LinkVisit` an `onSuccess` that only asks the server to look again ([Update mode](update-mode.md)). Tartan's service
        takes both in one: it answers the Item that is there already.

        ## The page

        ```js page
        function Accounts({ version }) {
          const [accounts, setAccounts] = useState([]);
          useEffect(() => {
            // An answer that comes after the component has gone, or for an older version, changes nothing.
            let current = true;
            ask("/api/accounts")
              .then((answer) => current && setAccounts(answer.accounts))
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

        // In development StrictMode mounts every component twice; LinkVisit bears it.
        createRoot(document.getElementById("root")).render(h(StrictMode, null, h(App)));
        ```

        Money in such a page stays text. A balance that went through `JSON.parse` is a binary float; show it, never add it up. Sums belong to the server.

        ## OAuth banks

        In a browser nothing is needed here: Link opens the bank in a second window. In a web view the bank takes the page's place and comes back to your
        `redirect_uri`. There, mount a component that calls the hook with `receivedRedirectUri: window.location.href` and **the same token**, which was kept in
        `sessionStorage` before, and opens when ready. A new token would begin a new visit.

        ## With a bundler, and without a network

        `npm install react-plaid-link` and `import` as above; Vite, webpack and Next.js need no settings. In Next.js the component begins with `"use client"`. Set the
        Content-Security-Policy to `script-src 'self' https://cdn.plaid.com; frame-src https://cdn.plaid.com; connect-src 'self' https://production.plaid.com`, and
        Sandbox's address besides where you use it.

        The package loads the script from its fixed address. In a test in a browser let the offline Sandbox answer for it; with Playwright:

        ```python
        import os
        import urllib.parse
        import urllib.request

        SANDBOX = os.environ["PLAID_URL"]


        def answer(route):
            """context.route("https://cdn.plaid.com/**", answer)"""
            address = urllib.parse.urlsplit(route.request.url)
            with urllib.request.urlopen(f"{SANDBOX}{address.path}", timeout=10) as found:
                route.fulfill(status=found.status, headers=dict(found.headers), body=found.read())


        with urllib.request.urlopen(f"{SANDBOX}/link/v2/stable/link-initialize.js", timeout=10) as script:
            assert "javascript" in script.headers["Content-Type"]
        ```

        ## What was run

        The tests run this page's code in Chromium, with Debian's React in its development build, against the Sandbox's Link and a Tartan service: a user leaves Link,
        presses again, connects an account and sees it. The package `react-plaid-link` itself was not run: a stand-in written from its documented behaviour took its
        place, and so did another for the bundler.

        ## Further

        - [Link](link.md), [Update mode](update-mode.md)
        - [The example with React](../../examples/README.md)
        - Plaid: <https://plaid.com/docs/link/web/>, <https://github.com/plaid/react-plaid-link>

        """#
}
