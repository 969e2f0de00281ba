// Shows one pane at a time, in a dialog.
import { element, trapFocus } from "./dom.js";
import { field, values } from "./fields.js";
import { offlineWords } from "./words.js";

const searchDelay = 150;

export class View {
  constructor(root, { isFramed, isEmbedded, direction }) {
    this.root = root;
    this.isDialog = isFramed && !isEmbedded;
    this.name = "";
    document.documentElement.dir = direction;
    document.body.className = isEmbedded ? "embedded" : isFramed ? "framed" : "alone";
    this.live = element("p", { class: "unseen", role: "status", "aria-live": "polite" });
    this.body = element("div", { class: "body" });
    this.back = element("button", { type: "button", class: "icon back" });
    this.close = element("button", { type: "button", class: "icon close" });
    this.note = element("p", { class: "note" });
    const brand = element("p", { class: "brand" },
      element("span", { class: "weave", "aria-hidden": "true" }), "Tartan Link");
    this.card = element(this.isDialog ? "section" : "main",
      { class: "card", role: this.isDialog ? "dialog" : null, "aria-modal": this.isDialog ? "true" : null,
        "aria-labelledby": "title" },
      element("div", { class: "top" }, this.back, brand, this.close), this.note, this.body, this.live);
    this.root.replaceChildren(this.card);
    this.close.hidden = isEmbedded;
    this.back.hidden = true;
    this.isClosable = !isEmbedded;
    this.showLoading();
    document.addEventListener("keydown", (event) => {
      if (this.isDialog) trapFocus(this.card, event);
      if (event.key === "Escape" && this.isClosable && this.handlers) this.askToLeave();
    });
  }

  label(words) {
    this.close.setAttribute("aria-label", words.close);
    this.back.setAttribute("aria-label", words.back || "");
    this.note.textContent = words.sandbox;
  }

  showLoading() {
    const words = offlineWords();
    this.label({ ...words, back: words.close });
    this.body.replaceChildren(
      element("h1", { id: "title", class: "unseen", tabindex: "-1" }, words.loading),
      element("div", { class: "spinner", "aria-hidden": "true" }));
  }

  busy(isBusy) {
    this.card.setAttribute("aria-busy", String(isBusy));
    this.card.classList.toggle("busy", isBusy);
    if (isBusy) this.announce(offlineWords().loading);
  }

  announce(text) {
    this.live.textContent = text;
  }

  show(pane, handlers) {
    const isSame = this.name === pane.name;
    clearTimeout(this.typing);
    this.name = pane.name;
    this.pane = pane;
    this.handlers = handlers;
    this.isLeaving = false;
    document.documentElement.lang = pane.language;
    document.documentElement.dataset.known = pane.language;
    document.title = `${pane.title} (Tartan Sandbox)`;
    this.label(pane.words);
    this.close.hidden = !this.isClosable || pane.name === "over";
    this.close.onclick = () => this.askToLeave();
    this.back.hidden = !pane.back;
    this.back.onclick = () => handlers.act("back", {}, pane);
    this.body.replaceChildren(...this.content(pane, handlers));
    this.announce(pane.status);
    const hasError = pane.notice.kind === "error";
    const first = this.body.querySelector("input");
    if ((isSame && hasError) || pane.name === "search") (first || this.title()).focus();
    else this.title().focus();
    this.card.scrollTop = 0;
    this.card.classList.toggle("last", pane.name === "over");
  }

  title() {
    return this.body.querySelector("h1");
  }

  content(pane, handlers) {
    const notice = element("p", { class: `notice ${pane.notice.kind}`, role: "alert", id: "notice" });
    notice.textContent = pane.notice.text;
    notice.hidden = !pane.notice.text;
    const form = element("form", { class: "form", submit: (event) => {
      event.preventDefault();
      this.submit(pane, form, handlers);
    } });
    form.noValidate = true;
    for (const one of pane.fields) {
      form.append(field(one, pane.notice.kind === "error"));
    }
    if (pane.list) form.append(this.results(pane, handlers));
    if (pane.buttons.length > 0) {
      form.append(element("div", { class: "buttons" }, pane.buttons.map((button) => this.button(button, handlers, pane))));
    }
    const search = form.querySelector("input[type=search]");
    if (search) {
      search.addEventListener("input", () => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => handlers.search(search.value), searchDelay);
      });
    }
    const heading = element("h1", { id: "title", tabindex: "-1" }, pane.title);
    const mark = pane.finished ? element("div", { class: "done", "aria-hidden": "true" }) : null;
    const wait = pane.waiting ? element("div", { class: "spinner", "aria-hidden": "true" }) : null;
    const code = pane.code ? element("p", { class: "code" }, pane.code) : null;
    return [mark, heading, ...pane.text.map((text) => element("p", { class: "text" }, text)), notice, code, wait, form]
      .filter((part) => part !== null);
  }

  results(pane, handlers) {
    this.list = element("ul", { class: "banks", "aria-label": pane.title });
    this.empty = element("p", { class: "text none" });
    this.fillResults(pane, handlers);
    return element("div", { class: "results" }, this.list, this.empty);
  }

  fillResults(pane, handlers) {
    this.list.replaceChildren(...pane.list.map((bank) => element("li", {},
      element("button", { type: "button", class: "bank",
        click: () => handlers.act("select", { institution_id: bank.value }, pane) },
      element("span", { class: "mark", "aria-hidden": "true" }, bank.label.slice(0, 1)),
      element("span", { class: "name" }, bank.label), element("span", { class: "detail" }, bank.detail)))));
    this.list.hidden = pane.list.length === 0;
    this.empty.textContent = pane.list.length === 0 ? pane.status : "";
  }

  // Shows new results below a search field while the user types: everything else stays unchanged.
  update(pane) {
    this.pane = pane;
    if (!pane.list || !this.list) return;
    this.fillResults(pane, this.handlers);
    this.announce(pane.status);
  }

  button(button, handlers, pane) {
    const isSubmit = button.action === "submit";
    return element("button", {
      type: isSubmit ? "submit" : "button", class: `button ${button.kind}`,
      click: isSubmit ? null : () => handlers.act(button.action, {}, pane),
    }, button.label);
  }

  submit(pane, form, handlers) {
    if (this.card.classList.contains("busy")) return;
    const action = pane.buttons.find((button) => button.kind === "primary");
    if (!action) return;
    const given = values(form, pane.fields);
    const missing = pane.fields.find((one) => ["one", "many", "file"].includes(one.kind) && given[one.name].length === 0);
    if (missing) {
      const notice = form.parentElement.querySelector("#notice");
      notice.className = "notice error";
      notice.hidden = false;
      notice.textContent = pane.words.needed;
      form.querySelector(`input[name="${CSS.escape(missing.name)}"]`).focus();
      return;
    }
    handlers.act(action.action, given, pane);
  }

  // The close button: completed work is kept, anything else needs a confirmation.
  askToLeave() {
    if (this.isLeaving) return;
    if (this.name === "over") return;
    if (this.name === "connected") this.handlers.act("finish", {}, this.pane);
    else if (this.name === "failed" || this.name === "offline") this.handlers.leave(false);
    else this.confirmLeave(this.handlers);
  }

  confirmLeave(handlers) {
    if (!this.pane) {
      handlers.leave(true);
      return;
    }
    const pane = this.pane;
    this.isLeaving = true;
    this.back.hidden = true;
    const stay = element("button", { type: "button", class: "button primary",
      click: () => this.show(pane, handlers) }, pane.words.stay);
    this.body.replaceChildren(
      element("h1", { id: "title", tabindex: "-1" }, pane.words.leave_title),
      element("p", { class: "text" }, pane.words.leave_text),
      element("div", { class: "buttons" }, stay, element("button", { type: "button", class: "button secondary",
        click: () => handlers.leave(false) }, pane.words.leave)));
    stay.focus();
  }

  offline(words, again, leave) {
    this.busy(false);
    this.name = "offline";
    this.handlers = { leave };
    this.label({ ...words, back: words.close });
    this.back.hidden = true;
    this.close.onclick = leave;
    const button = element("button", { type: "button", class: "button primary", click: again }, words.again);
    this.body.replaceChildren(
      element("h1", { id: "title", tabindex: "-1" }, words.title),
      element("p", { class: "notice error", role: "alert" }, words.text),
      element("div", { class: "buttons" }, button,
        element("button", { type: "button", class: "button secondary", click: leave }, words.leave)));
    button.focus();
  }
}
