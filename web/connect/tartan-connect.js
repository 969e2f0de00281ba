// <tartan-connect>: a button to connect a bank, or to repair a connection, through a Tartan service.
//
// Attributes: session (the session token signed by the application's back end), item (repairs that Item), language,
// label, service (the service's URL; by default the page's own).
// Events: tartan-connected {item_id, repaired}, tartan-exit {error}, tartan-error {code, message}.

const texts = {
  en: {
    connect: "Connect a bank", repair: "Repair the connection", busy: "One moment…", done: "Connected.",
    repaired: "The connection is repaired.", left: "Nothing was connected.", session: "This page has no valid session.",
    failed: "Something went wrong. Please try again.", twice: "This account is connected already.",
    again: "Connect it again anyway", fix: "Repair the existing connection",
  },
  es: {
    connect: "Conectar un banco", repair: "Reparar la conexión", busy: "Un momento…", done: "Conectado.",
    repaired: "La conexión está reparada.", left: "No se conectó nada.", session: "Esta página no tiene sesión válida.",
    failed: "No ha funcionado. Inténtelo de nuevo.", twice: "Esta cuenta ya está conectada.",
    again: "Conectar de todos modos", fix: "Reparar la conexión existente",
  },
  fr: {
    connect: "Relier une banque", repair: "Rétablir le lien", busy: "Un instant…", done: "Relié.",
    repaired: "Le lien est rétabli.", left: "Rien n’a été relié.", session: "Cette page n’a pas de session valable.",
    failed: "Cela n’a pas fonctionné. Veuillez réessayer.", twice: "Ce compte est déjà relié.",
    again: "Relier malgré tout", fix: "Rétablir le lien existant",
  },
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  button { min-height: 2.9rem; padding: .5rem 1.25rem; margin: 0 .5rem .5rem 0; border-radius: .5rem; cursor: pointer;
    font: 600 1rem/1.4 system-ui, sans-serif; border: 1px solid #1f4e3d; background: #1f4e3d; color: #fff; }
  button.second { background: transparent; color: inherit; border-color: currentcolor; }
  button:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
  button[aria-disabled="true"] { opacity: .6; cursor: progress; }
  p { margin: .5rem 0; font: 1rem/1.5 system-ui, sans-serif; }
`);

const keptToken = "tartan-connect-link-token";
const keptItem = "tartan-connect-item";

let loading = null;
const loadLink = (address) => {
  if (window.Plaid) return Promise.resolve(window.Plaid);
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => (window.Plaid ? resolve(window.Plaid) : reject(new Error("Link did not load.")));
    script.onerror = () => {
      loading = null;
      script.remove();
      reject(new Error("Link did not load."));
    };
    document.head.append(script);
  });
  return loading;
};

export class TartanConnect extends HTMLElement {
  static observedAttributes = ["language", "label", "item"];

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.buttons = document.createElement("div");
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    root.append(this.buttons, this.status);
  }

  connectedCallback() {
    this.offer();
    // An OAuth bank replaced this page and has redirected the user back.
    if (new URLSearchParams(location.search).has("oauth_state_id")) this.start(null, location.href);
  }

  disconnectedCallback() {
    this.link?.destroy();
    this.link = null;
  }

  attributeChangedCallback() {
    if (this.isConnected && !this.isBusy) this.offer();
  }

  get words() {
    const wanted = this.getAttribute("language") || document.documentElement.lang || "en";
    return texts[wanted.slice(0, 2)] || texts.en;
  }

  offer() {
    const item = this.getAttribute("item");
    this.show([[this.getAttribute("label") || (item ? this.words.repair : this.words.connect), () => this.start(item)]]);
  }

  show(choices) {
    this.buttons.replaceChildren(...choices.map(([label, act], index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.className = index === 0 ? "" : "second";
      button.addEventListener("click", () => {
        if (!this.isBusy) act();
      });
      return button;
    }));
  }

  say(text) {
    this.status.textContent = text;
  }

  busy(isBusy) {
    this.isBusy = isBusy;
    for (const button of this.buttons.children) button.setAttribute("aria-disabled", String(isBusy));
    if (isBusy) this.say(this.words.busy);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async ask(path, body) {
    const service = this.getAttribute("service") || "";
    const session = this.getAttribute("session");
    if (!session) throw Object.assign(new Error(this.words.session), { code: "unauthenticated", isSaid: true });
    const answer = await fetch(`${service}${path}`, {
      method: "POST", body: JSON.stringify(body), credentials: "omit", signal: AbortSignal.timeout(30000),
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${session}` },
    });
    const value = await answer.json();
    if (answer.ok) return value;
    const error = value.error || {};
    throw Object.assign(new Error(error.message || this.words.failed), {
      code: error.code, itemID: error.item_id, isSaid: error.code === "unauthenticated",
    });
  }

  async start(item, receivedRedirectUri) {
    this.busy(true);
    try {
      const service = this.getAttribute("service") || "";
      const settings = await (await fetch(`${service}/connect/settings`, { credentials: "omit" })).json();
      const plaid = await loadLink(settings.link_script);
      let token = receivedRedirectUri ? sessionStorage.getItem(keptToken) : null;
      if (receivedRedirectUri) item = sessionStorage.getItem(keptItem) || null;
      if (receivedRedirectUri && !token) throw new Error("The Link token is no longer available.");
      if (!token) {
        const options = { language: this.getAttribute("language") || undefined, item_id: item || undefined };
        token = (await this.ask("/api/plaid/create-link-token", options)).link_token;
        sessionStorage.setItem(keptToken, token);
        sessionStorage.setItem(keptItem, item || "");
      }
      this.link?.destroy();
      this.link = plaid.create({
        token, ...(receivedRedirectUri ? { receivedRedirectUri } : {}),
        onSuccess: (publicToken, metadata) => this.finish(publicToken, metadata, token, item),
        onExit: (error) => this.leave(error),
      });
      this.link.open();
    } catch (error) {
      this.fail(error);
    }
  }

  forget() {
    sessionStorage.removeItem(keptToken);
    sessionStorage.removeItem(keptItem);
    if (new URLSearchParams(location.search).has("oauth_state_id")) {
      history.replaceState(null, "", location.pathname);
    }
  }

  leave(error) {
    this.forget();
    this.busy(false);
    this.say(this.words.left);
    this.tell("tartan-exit", { error });
  }

  fail(error) {
    this.busy(false);
    this.say(error.isSaid ? this.words.session : this.words.failed);
    this.tell("tartan-error", { code: error.code || "failed", message: error.message });
  }

  async finish(publicToken, metadata, linkToken, item, isTwiceAllowed = false) {
    this.forget();
    this.busy(true);
    try {
      if (item) {
        // Update mode keeps the access token: nothing is exchanged, the Item is synced again.
        await this.ask(`/api/items/${encodeURIComponent(item)}/sync`, {});
      } else {
        const answer = await this.ask("/api/plaid/exchange-token", {
          public_token: publicToken, link_token: linkToken, metadata, allow_duplicate: isTwiceAllowed,
        });
        item = answer.item_id;
        this.tell("tartan-connected", { item_id: item, repaired: false });
        this.end(this.words.done);
        return;
      }
      this.tell("tartan-connected", { item_id: item, repaired: true });
      this.end(this.words.repaired);
    } catch (error) {
      if (error.code !== "duplicate_item") {
        this.fail(error);
        return;
      }
      this.busy(false);
      this.say(this.words.twice);
      this.show([
        [this.words.fix, () => this.start(error.itemID)],
        [this.words.again, () => this.finish(publicToken, metadata, linkToken, null, true)],
      ]);
      this.tell("tartan-error", { code: error.code, message: error.message });
    }
  }

  end(text) {
    this.busy(false);
    this.offer();
    this.say(text);
  }
}

if (!customElements.get("tartan-connect")) customElements.define("tartan-connect", TartanConnect);
