// From web/link/app.js by scripts/embed. Do not edit.

extension LinkAsset {
    static let appJs: StaticString = #"""
        // Link's own page: sends the user's input to the Sandbox and shows the response.
        import { offlineWords } from "./words.js";
        import { Host } from "./host.js";
        import { View } from "./view.js";

        const query = new URLSearchParams(location.search);
        const patience = 20000;
        const pollEvery = 700;

        const hosted = location.pathname.startsWith("/link/lp") ? location.pathname.slice("/link/".length) : null;
        const host = new Host(query, hosted);
        const view = new View(document.getElementById("root"), {
          isFramed: hosted === null,
          isEmbedded: query.get("isEmbedded") === "true",
          direction: query.get("dir") === "rtl" ? "rtl" : "ltr",
        });
        const session = { id: "", seen: 0, token: null, receivedRedirectUri: null, isOpen: false, refusal: null, asking: 0,
          loud: 0, isLayer: false, submitted: null };

        const ask = async (path, message) => {
          const answer = await fetch(`/link/session/${path}`, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            credentials: "omit",
            signal: AbortSignal.timeout(patience),
            body: JSON.stringify({
              link_token: session.token, hosted, session_id: session.id, seen: session.seen, ...message,
            }),
          });
          if (!answer.ok) throw new Error(`The Sandbox responded with status ${answer.status}.`);
          return answer.json();
        };

        // Each request has a number: a response that arrives after a later request is not shown. A quiet request (a search
        // while the user types, a poll) never replaces the response to the user's own action, which has to be shown.
        const send = async (path, message, { isQuiet = false } = {}) => {
          if (isQuiet && session.loud !== 0) return;
          const number = ++session.asking;
          if (!isQuiet) {
            session.loud = number;
            clearTimeout(session.poll);
            view.busy(true);
          }
          let answer;
          try {
            answer = await ask(path, message);
          } catch {
            if (number !== session.asking) return;
            session.loud = 0;
            view.offline(offlineWords(), () => send(path, message), () => leave(true));
            return;
          }
          tell(answer);
          if (number !== session.asking) return;
          session.loud = 0;
          view.busy(false);
          show(answer, isQuiet);
        };

        const tell = (answer) => {
          if (answer.session_id) session.id = answer.session_id;
          if (answer.seen > session.seen || !answer.session_id) {
            for (const event of answer.events) host.event(event.name, event.metadata);
            session.seen = answer.seen;
          }
        };

        const show = (answer, isQuiet) => {
          session.refusal = answer.exit || null;
          session.mayRedirect = answer.redirect_allowed === true;
          if (answer.done) {
            session.isOpen = false;
            session.isLayer = false;
            if (answer.redirect && hosted) {
              location.assign(answer.redirect);
              return;
            }
            if (hosted || query.get("isEmbedded") === "true") view.show(answer.pane, handlers);
            host.done(answer.done);
            return;
          }
          if (isQuiet && answer.pane.name === view.name) view.update(answer.pane);
          else view.show(answer.pane, handlers);
          clearTimeout(session.poll);
          if (answer.pane.waiting) {
            session.poll = setTimeout(() => send("input", { action: "poll" }, { isQuiet: true }), pollEvery);
          }
        };

        const leave = (isForced) => {
          clearTimeout(session.poll);
          if (session.id && (session.isOpen || session.isLayer)) {
            session.isLayer = false;
            send("input", { action: "exit", values: { force: isForced } });
            return;
          }
          session.isOpen = false;
          host.done(session.refusal || {
            kind: "exit", error: null,
            metadata: { institution: null, status: null, link_session_id: session.id, request_id: "" },
          });
        };

        // A browser inside another application may not open windows: there the bank replaces the page.
        const isWebview = () => /; wv\)/.test(navigator.userAgent)
          || (/(iPhone|iPad)/.test(navigator.userAgent) && !/Safari\//.test(navigator.userAgent));

        const openBank = (url) => {
          if (new URL(url).protocol !== location.protocol) return;
          let isRedirect = session.mayRedirect && isWebview();
          if (!isRedirect) {
            const opened = window.open(url, "tartan-bank", "popup,width=480,height=720");
            if (opened === null) isRedirect = session.mayRedirect;
          }
          send("input", { action: "open", values: { redirect: isRedirect } }).then(() => {
            if (isRedirect) window.open(url, "_top");
          });
        };

        const handlers = {
          act(action, values, pane) {
            if (action === "open") openBank(pane.bank_url);
            else send("input", { action, values });
          },
          search(text) {
            send("input", { action: "search", values: { query: text } }, { isQuiet: true });
          },
          leave,
        };

        const open = (institution) => {
          session.id = "";
          session.seen = 0;
          session.isOpen = true;
          send("open", {
            received_redirect_uri: session.receivedRedirectUri,
            embedded: query.get("isEmbedded") === "true",
            values: institution ? { institution_id: institution } : {},
          });
        };

        // Layer's users give their number to the page, which tells it to Link before Link is open.
        const submit = async (data) => {
          const values = {};
          for (const name of ["phone_number", "date_of_birth"]) {
            if (data && typeof data[name] === "string") values[name] = data[name];
          }
          const isFirst = !session.isLayer;
          if (isFirst) {
            session.id = "";
            session.seen = 0;
          }
          let answer;
          try {
            answer = await ask(isFirst ? "open" : "input", { layer: true, action: "submit", values });
          } catch {
            return;
          }
          session.isLayer = answer.layer === true;
          if (session.isLayer) tell(answer);
        };

        host.listen({
          configure(message) {
            session.token = message.token;
            session.receivedRedirectUri = message.receivedRedirectUri;
          },
          async open(message) {
            await session.submitted;
            if (session.isLayer) {
              session.isOpen = true;
              send("input", { action: "open" });
            } else {
              open(message.institutionId);
            }
          },
          exit(message) {
            if (!session.isOpen) leave(true);
            else if (message.force) leave(true);
            else view.confirmLeave(handlers);
          },
          submit(message) {
            if (!session.isOpen) session.submitted = submit(message.data);
          },
        });
        if (hosted) open(null);

        """#
}
