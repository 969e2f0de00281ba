// Connects a bank with Link, without a framework.
const status = document.getElementById("status");

const call = async (path, body) => {
  const response = await fetch(path, body && {
    method: "POST", body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", "X-Requested-With": "fetch" },
  });
  const value = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(value.error?.message ?? "Something went wrong. Please try again.");
  return value;
};

const loadLink = (address) => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = address;
  script.onload = resolve;
  script.onerror = () => reject(new Error(`Link could not be loaded from ${address}. Check the address and reload the page.`));
  document.head.append(script);
});

const showAccounts = async () => {
  const { accounts } = await call("/api/accounts");
  document.getElementById("accounts").replaceChildren(...accounts.map((account) => {
    const row = document.createElement("li");
    row.textContent = `${account.name} ···· ${account.mask}`;
    return row;
  }));
  return accounts.length;
};

const connect = async () => {
  status.textContent = "One moment…";
  await linkIsLoaded;
  const { link_token: token } = await call("/api/plaid/create-link-token", {});
  const link = window.Plaid.create({
    token,
    onSuccess: async (publicToken, metadata) => {
      try {
        await call("/api/plaid/exchange-token", { public_token: publicToken, link_token: token, metadata });
        // Accounts arrive shortly after the exchange.
        for (let turn = 0; turn < 40 && await showAccounts() === 0; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
        status.textContent = "Connected.";
      } catch (error) {
        status.textContent = error.message;
      }
    },
    onExit: (error) => {
      status.textContent = error?.display_message ?? "Nothing was connected.";
      link.destroy();
    },
  });
  link.open();
};

const linkIsLoaded = call("/settings.json").then((settings) => loadLink(settings.link_script));

document.getElementById("connect").addEventListener("click", () => {
  connect().catch((error) => { status.textContent = error.message; });
});

try {
  await linkIsLoaded;
  await showAccounts();
} catch (error) {
  status.textContent = error.message;
}
