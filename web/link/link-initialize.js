// Tartan Sandbox: defines window.Plaid for pages that were written for Plaid Link. Independent of Plaid.
(() => {
  "use strict";
  // Filled in when served: pages may use this Sandbox instead of the script's original host.
  const served = "__SANDBOX_ORIGIN__";
  const script = document.currentScript;
  const home = (() => {
    try {
      const own = new URL(script.src);
      if (own.host === new URL(served).host) return own.origin;
    } catch {
      // Not loaded from its own URL.
    }
    return served;
  })();

  if (window.Plaid) {
    console.warn("Link was loaded more than once; the first one is used.");
    return;
  }

  const version = "2.0.0-tartan";
  const known = new Set(["env", "key", "token", "receivedRedirectUri", "onSuccess", "onExit", "onLoad", "onEvent",
    "onRoute", "product", "apiVersion", "clientName", "webhook", "isWebview"]);
  let count = 0;
  let locks = 0;
  let overflow = "";

  const lockScroll = () => {
    if (locks++ === 0) {
      overflow = document.body.style.overflow;
      document.body.style.overflow = "hidden";
    }
  };
  const unlockScroll = () => {
    if (locks > 0 && --locks === 0) document.body.style.overflow = overflow;
  };

  const check = (config) => {
    const given = config || {};
    if (typeof given.onSuccess !== "function") throw new Error("Invalid onSuccess function");
    if (!given.token && !given.key && !given.receivedRedirectUri) {
      throw new Error(
        "Missing Link parameter. Link requires a key, token, or received redirect URI to be provided.");
    }
    for (const name of Object.keys(given)) {
      if (!known.has(name)) console.warn(`Link does not know the option ${name}.`);
    }
    return given;
  };

  const call = (callback, ...values) => {
    if (typeof callback === "function") callback(...values);
  };

  const style = (frame, values) => {
    for (const [name, value] of Object.entries(values)) frame.style.setProperty(name, value);
  };

  // One frame with Link inside, and the messages between both. Messages are accepted from the frame only, and sent to the
  // Sandbox's origin only.
  const connect = (config, isEmbedded) => {
    const number = ++count;
    const prefix = `plaid_link-${number}::`;
    const frame = document.createElement("iframe");
    frame.id = `plaid-link-iframe-${number}`;
    frame.title = "Plaid Link";
    frame.allow = "";
    const query = new URLSearchParams({
      isMobile: String(window.matchMedia("(max-width: 600px)").matches),
      uniqueId: String(number),
      origin: window.location.origin,
      linkSdkVersion: version,
      isLinkWebSdk: "true",
      isEmbedded: String(isEmbedded),
      dir: document.documentElement.dir === "rtl" ? "rtl" : "ltr",
    });
    frame.src = `${home}/link/v2/stable/link.html?${query}`;
    const link = { frame, isReady: false, isDestroyed: false, onReady: null, onEnd: null };

    const say = (message) => {
      if (frame.contentWindow) frame.contentWindow.postMessage(JSON.stringify(message), home);
    };
    const end = () => {
      call(link.onEnd);
    };
    const receive = (event) => {
      if (event.source !== frame.contentWindow || event.origin !== home || typeof event.data !== "string") return;
      let message;
      try {
        message = JSON.parse(event.data);
      } catch {
        return;
      }
      if (typeof message.action !== "string" || !message.action.startsWith(prefix)) return;
      switch (message.action.slice(prefix.length)) {
      case "ready":
        say({
          action: "plaid_link::configure",
          token: config.token || null,
          receivedRedirectUri: config.receivedRedirectUri || null,
          isEmbedded,
        });
        link.isReady = true;
        call(config.onLoad);
        call(link.onReady);
        break;
      case "event":
        call(config.onEvent, message.eventName, message.metadata);
        break;
      case "connected":
        end();
        call(config.onSuccess, message.metadata.public_token, message.metadata);
        break;
      case "exit":
        end();
        call(link.beforeExit);
        call(config.onExit, message.error, message.metadata);
        break;
      default:
        break;
      }
    };
    window.addEventListener("message", receive);
    link.say = say;
    link.destroy = () => {
      if (link.isDestroyed) return;
      link.isDestroyed = true;
      window.removeEventListener("message", receive);
      frame.remove();
    };
    return link;
  };

  const create = (options) => {
    const config = check(options);
    const link = connect(config, false);
    let isOpen = false;
    let wanted = null;
    let returnTo = null;
    let onceClosed = null;
    let submitted = null;

    style(link.frame, {
      position: "fixed", inset: "0", width: "100%", height: "100%", border: "0", "z-index": "9999999999",
      display: "none", "background-color": "transparent",
      // As in the frame: where the two differ, browsers paint the frame opaque.
      "color-scheme": "light dark",
    });
    document.body.appendChild(link.frame);
    const show = () => {
      link.frame.style.setProperty("display", "block");
      link.say({ action: "plaid_link::open", institutionId: wanted });
      link.frame.focus();
    };
    link.onReady = () => {
      if (submitted) link.say({ action: "plaid_link::submit", data: submitted });
      if (isOpen) show();
    };
    link.onEnd = () => {
      if (!isOpen) return;
      isOpen = false;
      link.frame.style.setProperty("display", "none");
      unlockScroll();
      if (returnTo && document.contains(returnTo)) returnTo.focus();
    };
    link.beforeExit = () => {
      const callback = onceClosed;
      onceClosed = null;
      call(callback);
    };
    return {
      open(institutionId) {
        if (link.isDestroyed) throw new Error("Cannot call open() on Link handler that is already destroyed");
        if (isOpen) return;
        isOpen = true;
        wanted = typeof institutionId === "string" ? institutionId : null;
        returnTo = document.activeElement;
        lockScroll();
        if (link.isReady) show();
      },
      exit(exitOptions, callback) {
        if (!isOpen && submitted && link.isReady) {
          // A visit of Layer's ends, too, when it has not been opened.
          onceClosed = callback || null;
          submitted = null;
          link.say({ action: "plaid_link::exit", force: true });
          return;
        }
        if (!isOpen) {
          call(callback);
          return;
        }
        onceClosed = callback || null;
        if (!link.isReady) {
          link.onEnd();
          link.beforeExit();
          return;
        }
        link.say({ action: "plaid_link::exit", force: Boolean(exitOptions && exitOptions.force) });
      },
      submit(data) {
        if (link.isDestroyed || !data || typeof data !== "object") return;
        submitted = { ...data };
        if (link.isReady) link.say({ action: "plaid_link::submit", data: submitted });
      },
      destroy() {
        if (isOpen) link.onEnd();
        link.destroy();
      },
    };
  };

  const createEmbedded = (options, element) => {
    const config = check(options);
    if (!(element instanceof Element)) throw new Error("createEmbedded needs an element to show Link in.");
    const link = connect(config, true);
    style(link.frame, { width: "100%", height: "100%", border: "0", "color-scheme": "light dark" });
    element.replaceChildren(link.frame);
    link.onReady = () => link.say({ action: "plaid_link::open", institutionId: null });
    return { destroy: () => link.destroy() };
  };

  Object.defineProperty(window, "Plaid", {
    value: Object.freeze({ version, create, createEmbedded }), configurable: true, enumerable: true,
  });
})();
