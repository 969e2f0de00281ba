"use client";

import { useCallback, useEffect, useState } from "react";
import { usePlaidLink } from "react-plaid-link";

async function call(path, body) {
  const response = await fetch(path, body && {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" },
  });
  const value = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(value.error?.message ?? "Something went wrong. Please try again.");
  return value;
}

function ConnectButton({ token, onConnected, onMessage }) {
  const onSuccess = useCallback((publicToken, metadata) => {
    call("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata })
      .then(onConnected)
      .catch((error) => onMessage(error.message));
  }, [token, onConnected, onMessage]);
  const { open, ready, error } = usePlaidLink({ token, onSuccess });
  useEffect(() => {
    if (error) onMessage("Link could not be loaded from cdn.plaid.com. Check the connection and reload the page.");
  }, [error, onMessage]);
  return <button type="button" disabled={!ready} onClick={() => open()}>Connect a bank</button>;
}

export default function Page() {
  const [token, setToken] = useState(null);
  const [accounts, setAccounts] = useState([]);
  const [message, setMessage] = useState("");
  const refresh = useCallback(async () => setAccounts((await call("/api/accounts")).accounts), []);
  const onConnected = useCallback(async () => {
    setMessage("Connected.");
    await refresh();
    setToken((await call("/api/plaid/create-link-token", {})).link_token);
  }, [refresh]);
  useEffect(() => {
    refresh()
      .then(() => call("/api/plaid/create-link-token", {}))
      .then((response) => setToken(response.link_token))
      .catch((error) => setMessage(error.message));
  }, [refresh]);
  return (
    <main>
      <h1>My banks</h1>
      <ConnectButton token={token} onConnected={onConnected} onMessage={setMessage} />
      <p role="status">{message}</p>
      <ul aria-label="Accounts">
        {accounts.map((account) => <li key={account.account_id}>{account.name} ···· {account.mask}</li>)}
      </ul>
    </main>
  );
}
