// A button that connects a bank: a Link token from the back end, Link, and the exchange in the back end.
import { createElement, useCallback, useEffect, useState } from "react";
import { usePlaidLink } from "react-plaid-link";

async function ask(path, body) {
  const answer = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(value.error?.message), { code: value.error?.code });
  return value;
}

export function ConnectBank() {
  const [token, setToken] = useState(null);
  const [text, setText] = useState("");
  const fail = useCallback((error) => {
    setText(error.code === "duplicate_item" ? "This account is connected already." : "That did not work. Try again.");
  }, []);

  // A Link token serves one visit; after it, another is fetched.
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    ask("/api/plaid/create-link-token", { language: "en" })
      .then((answer) => isCurrent && setToken(answer.link_token), (error) => isCurrent && fail(error));
    return () => {
      isCurrent = false;
    };
  }, [visit, fail]);

  const onSuccess = useCallback(async (publicToken, metadata) => {
    try {
      await ask("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata });
      setText(`${metadata.institution.name} is connected.`);
    } catch (error) {
      fail(error);
    }
    setVisit((number) => number + 1);
  }, [token, fail]);
  const onExit = useCallback((error) => setText(error ? error.display_message ?? error.error_code : "Nothing was connected."), []);

  const { open, ready } = usePlaidLink({ token, onSuccess, onExit });
  return createElement("div", null,
    createElement("button", { type: "button", disabled: !ready, onClick: () => open() }, "Connect a bank"),
    createElement("p", { role: "status" }, text));
}
