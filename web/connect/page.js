// The page at /connect. The user's session token is in the URL's fragment and is removed from it immediately.
import "/connect/tartan-connect.js";

const texts = {
  en: {
    title: "Connect a bank", lead: "Choose your bank and the accounts to share.", accounts: "Your accounts",
    question: "Connect your bank to {application} as {user}?", yes: "Continue", no: "This isn’t me",
    warning: "This user will see your accounts and transactions. If someone else sent you this link, don’t continue.",
    left: "Nothing was connected. You can close this page.", failed: "Something went wrong. Please reload the page.",
  },
  es: {
    title: "Conectar un banco", lead: "Elija su banco y las cuentas que comparte.", accounts: "Sus cuentas",
    question: "¿Conectar su banco a {application} como {user}?", yes: "Continuar", no: "No soy yo",
    warning: "Este usuario verá sus cuentas y movimientos. Si otra persona le envió este enlace, no continúe.",
    left: "No se conectó nada. Puede cerrar esta página.", failed: "No ha funcionado. Vuelva a cargar la página.",
  },
  fr: {
    title: "Relier une banque", lead: "Choisissez votre banque et les comptes partagés.", accounts: "Vos comptes",
    question: "Relier votre banque à {application} en tant que {user} ?", yes: "Continuer", no: "Ce n’est pas moi",
    warning: "Cet utilisateur verra vos comptes et vos opérations. Si quelqu’un d’autre vous a envoyé ce lien, arrêtez-vous.",
    left: "Rien n’a été relié. Vous pouvez fermer cette page.", failed: "Cela n’a pas fonctionné. Rechargez la page.",
  },
};
const kept = "tartan-session";

const given = new URLSearchParams(location.hash.slice(1));
for (const name of ["session", "item", "language", "confirmed"]) {
  if (given.has(name) && name !== "confirmed") sessionStorage.setItem(`${kept}-${name}`, given.get(name));
  // A URL with its own session replaces everything that was kept.
  else if (given.has("session")) sessionStorage.removeItem(`${kept}-${name}`);
}
if (given.has("session")) history.replaceState(null, "", location.pathname + location.search);

// Another URL with a session was opened in a tab that already shows this page.
addEventListener("hashchange", () => location.reload());

const language = (sessionStorage.getItem(`${kept}-language`) || navigator.language || "en").slice(0, 2);
const words = texts[language] || texts.en;
document.documentElement.lang = texts[language] ? language : "en";
document.title = words.title;
document.getElementById("title").textContent = words.title;
document.getElementById("lead").textContent = words.lead;
document.getElementById("result-title").textContent = words.accounts;

const connect = document.createElement("tartan-connect");
connect.id = "connect";
connect.setAttribute("language", document.documentElement.lang);
const session = sessionStorage.getItem(`${kept}-session`);
const item = sessionStorage.getItem(`${kept}-item`);
if (session) connect.setAttribute("session", session);
if (item) connect.setAttribute("item", item);

const confirm = document.getElementById("confirm");
const show = () => {
  confirm.hidden = true;
  document.getElementById("place").append(connect);
};
const notice = (text) => {
  const place = document.getElementById("notice");
  place.textContent = text;
  place.hidden = false;
};

// The author of the URL chose the session. The user has to confirm it by name before Link opens.
const ask = ({ user, name, application }) => {
  const parts = { "{application}": application, "{user}": name ? `${name} (${user})` : user };
  document.getElementById("question").replaceChildren(...words.question.split(/(\{\w+\})/).map((part) => {
    if (!(part in parts)) return document.createTextNode(part);
    // A name in another direction must not reverse the sentence.
    const shown = document.createElement("bdi");
    shown.textContent = parts[part];
    return shown;
  }));
  document.getElementById("warning").textContent = words.warning;
  const yes = document.getElementById("yes");
  const no = document.getElementById("no");
  yes.textContent = words.yes;
  no.textContent = words.no;
  yes.addEventListener("click", () => {
    sessionStorage.setItem(`${kept}-confirmed`, session);
    show();
    connect.start(item);
  });
  no.addEventListener("click", () => {
    for (const kind of ["session", "item", "confirmed"]) sessionStorage.removeItem(`${kept}-${kind}`);
    confirm.hidden = true;
    notice(words.left);
  });
  confirm.hidden = false;
};

const begin = async () => {
  // Without a session nothing can be connected; the button says so. After an OAuth redirect the user has already agreed.
  if (!session || sessionStorage.getItem(`${kept}-confirmed`) === session) {
    show();
    return;
  }
  try {
    const answer = await fetch("/connect/session", {
      headers: { Authorization: `Bearer ${session}` }, credentials: "omit", signal: AbortSignal.timeout(30000),
    });
    if (answer.status === 401) show();
    else if (answer.ok) ask(await answer.json());
    else notice(words.failed);
  } catch {
    notice(words.failed);
  }
};
begin();

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// The service's workers fetch the accounts shortly after the exchange.
const accountsOf = async (id) => {
  for (let turn = 0; turn < 40; turn += 1) {
    try {
      const answer = await fetch(`/api/accounts?item=${encodeURIComponent(id)}`, {
        headers: { Authorization: `Bearer ${session}` }, credentials: "omit",
      });
      const found = answer.ok ? (await answer.json()).accounts : [];
      if (found.length > 0) return found;
    } catch {
      // The user leaves the page, or the network fails briefly: the bank is connected anyway.
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
