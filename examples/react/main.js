// Connects a bank with React and react-plaid-link. A bundler such as Vite resolves the packages by name.
import { createElement as h, useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { usePlaidLink } from "react-plaid-link";

const call = async (path, body) => {
  const response = await fetch(path, body && {
    method: "POST", body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", "X-Requested-With": "fetch" },
  });
  const value = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(value.error?.message ?? "Something went wrong. Please try again.");
  return value;
};

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

function Connect({ token, onConnected, onMessage }) {
  const onSuccess = useCallback(async (publicToken, metadata) => {
    try {
      await call("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata });
      await onConnected();
    } catch (error) {
      onMessage(error.message);
    }
  }, [token, onConnected, onMessage]);
  const onExit = useCallback((error) => {
    onMessage(error?.display_message ?? "Nothing was connected.");
  }, [onMessage]);
  const { open, ready, error } = usePlaidLink({ token, onSuccess, onExit });
  useEffect(() => {
    if (error) onMessage("Link could not be loaded from cdn.plaid.com. Check the connection and reload the page.");
  }, [error, onMessage]);
  return h("button", { type: "button", disabled: !ready, onClick: () => open() }, "Connect a bank");
}

function App() {
  const [token, setToken] = useState(null);
  const [accounts, setAccounts] = useState([]);
  const [message, setMessage] = useState("");

  const refresh = useCallback(async () => {
    const found = (await call("/api/accounts")).accounts;
    setAccounts(found);
    return found.length;
  }, []);

  const onConnected = useCallback(async () => {
    // Accounts arrive shortly after the exchange.
    for (let turn = 0; turn < 40 && await refresh() === 0; turn += 1) await pause(250);
    setMessage("Connected.");
    // A Link token is valid for one session.
    setToken((await call("/api/plaid/create-link-token", {})).link_token);
  }, [refresh]);

  useEffect(() => {
    refresh()
      .then(() => call("/api/plaid/create-link-token", {}))
      .then((response) => setToken(response.link_token))
      .catch((error) => setMessage(error.message));
  }, [refresh]);

  return h("div", null,
    h("h1", null, "My banks"),
    h(Connect, { token, onConnected, onMessage: setMessage }),
    h("p", { role: "status" }, message),
    h("ul", { "aria-label": "Accounts" }, accounts.map((account) => (
      h("li", { key: account.account_id }, `${account.name} ···· ${account.mask}`)))));
}

createRoot(document.getElementById("root")).render(h(App));
