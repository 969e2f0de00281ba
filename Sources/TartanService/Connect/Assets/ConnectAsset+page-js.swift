// From web/connect/page.js by scripts/embed-link. Do not edit.

extension ConnectAsset {
    static let pageJs: StaticString = #"""
        // The page at /connect. The user's session token comes behind the # of the address and leaves it at once.
        import "/connect/tartan-connect.js";

        const texts = {
          en: { title: "Connect a bank", lead: "Choose your bank and the accounts to share.", accounts: "Your accounts" },
          es: { title: "Conectar un banco", lead: "Elija su banco y las cuentas que comparte.", accounts: "Sus cuentas" },
          fr: { title: "Relier une banque", lead: "Choisissez votre banque et les comptes partagés.", accounts: "Vos comptes" },
        };
        const kept = "tartan-session";

        const given = new URLSearchParams(location.hash.slice(1));
        for (const name of ["session", "item", "language"]) {
          if (given.has(name)) sessionStorage.setItem(`${kept}-${name}`, given.get(name));
          // An address with a session of its own says everything anew.
          else if (given.has("session")) sessionStorage.removeItem(`${kept}-${name}`);
        }
        if (given.has("session")) history.replaceState(null, "", location.pathname + location.search);

        const language = (sessionStorage.getItem(`${kept}-language`) || navigator.language || "en").slice(0, 2);
        const words = texts[language] || texts.en;
        document.documentElement.lang = texts[language] ? language : "en";
        document.title = words.title;
        document.getElementById("title").textContent = words.title;
        document.getElementById("lead").textContent = words.lead;
        document.getElementById("result-title").textContent = words.accounts;

        const connect = document.getElementById("connect");
        connect.setAttribute("language", document.documentElement.lang);
        const session = sessionStorage.getItem(`${kept}-session`);
        const item = sessionStorage.getItem(`${kept}-item`);
        if (session) connect.setAttribute("session", session);
        if (item) connect.setAttribute("item", item);

        const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

        // The accounts are read by the service's workers a moment after the exchange.
        const accountsOf = async (id) => {
          for (let turn = 0; turn < 40; turn += 1) {
            try {
              const answer = await fetch(`/api/accounts?item=${encodeURIComponent(id)}`, {
                headers: { Authorization: `Bearer ${session}` }, credentials: "omit",
              });
              const found = answer.ok ? (await answer.json()).accounts : [];
              if (found.length > 0) return found;
            } catch {
              // The user leaves the page, or the network fails for a moment: the bank is connected all the same.
            }
            await pause(250);
          }
          return [];
        };

        connect.addEventListener("tartan-connected", async (event) => {
          const accounts = await accountsOf(event.detail.item_id);
          const list = document.getElementById("accounts");
          list.replaceChildren(...accounts.map((account) => {
            const row = document.createElement("li");
            row.textContent = account.mask ? `${account.name} ···· ${account.mask}` : account.name;
            return row;
          }));
          document.getElementById("result").hidden = accounts.length === 0;
        });

        """#
}
