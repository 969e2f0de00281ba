"""Debian's Chromium, driven as a person would use it, and a page that was written for Plaid Link.

Everything that the console calls an error fails the test, violations of a Content-Security-Policy among it.
"""

import contextlib
import http.server
import json
import os
import shutil
import threading
import urllib.parse
import urllib.request
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import expect, sync_playwright

ARTEFACTS = Path(__file__).resolve().parent / ".artifacts"
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
expect.set_options(timeout=15_000)
CDN = "https://cdn.plaid.com/link/v2/stable/link-initialize.js"
# What docs/Link.md tells to allow; Link's frame has a policy of its own.
POLICY = "default-src 'self'; script-src 'self' https://cdn.plaid.com; style-src 'self'; frame-src {sandbox}; base-uri 'none'"

PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/page.css"></head>
<body><main><h1>Shop</h1><p>A page that was written for Plaid Link.</p><button id="connect">Connect a bank</button>
<div id="embedded"></div><p id="outcome" role="status"></p></main>
<script src="{script}"></script><script src="/page.js"></script></body></html>"""

SCRIPT = """
const query = new URLSearchParams(location.search);
window.told = [];
const say = (kind) => (...values) => {
  window.told.push([kind, ...values]);
  if (kind !== "event") document.getElementById("outcome").textContent = kind;
};
const config = { token: query.get("token"), onSuccess: say("success"), onExit: say("exit"), onEvent: say("event"),
  onLoad: say("load") };
if (query.has("oauth_state_id")) {
  config.token = sessionStorage.getItem("token");
  config.receivedRedirectUri = location.href;
} else if (config.token) sessionStorage.setItem("token", config.token);
if (query.get("embedded")) {
  window.handler = Plaid.createEmbedded(config, document.getElementById("embedded"));
} else if (config.token) {
  window.handler = Plaid.create(config);
  document.getElementById("connect").addEventListener("click", () => handler.open());
  if (config.receivedRedirectUri) handler.open();
}
"""
STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
#embedded:not(:empty) { height: 34rem; border: 1px solid gray; }
"""


class Shop:
    """An application's web server, on a port of its own and under the name localhost."""

    def __init__(self, sandbox: str, files: dict | None = None):
        self.policy = POLICY.format(sandbox=sandbox)
        self.script, self.language, self.direction = CDN, "en", "ltr"
        self.files = files or {}
        shop = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path = urllib.parse.urlsplit(self.path).path
                kinds = {".js": "text/javascript", ".css": "text/css"}
                bodies = {"/page.js": SCRIPT, "/page.css": STYLE} | shop.files
                if path not in bodies and path not in ("/", "/oauth"):
                    self.send_error(404)
                    return
                body = bodies.get(path) or PAGE.format(
                    script=shop.script, language=shop.language, direction=shop.direction)
                self.send_response(200)
                self.send_header("Content-Type", kinds.get(Path(path).suffix, "text/html") + "; charset=utf-8")
                self.send_header("Content-Security-Policy", shop.policy)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://localhost:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@contextlib.contextmanager
def chromium():
    path = os.environ.get("TARTAN_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        raise FileNotFoundError("Chromium is missing: run `scripts/setup test` first")
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=path, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield browser
        browser.close()


class Visitor:
    """A person with a browser window."""

    def __init__(self, browser, sandbox: str, name: str, **options):
        self.sandbox, self.name, self.problems, self.shots = sandbox, name, [], 0
        self.ignored: list[str] = []
        self.is_hosted = False
        self.context = browser.new_context(
            **{"viewport": {"width": 1000, "height": 760}, "locale": "en-US"} | options)
        self.context.set_default_timeout(20_000)
        # The address that react-plaid-link and every page have is fixed; here the Sandbox answers for it.
        self.context.route("https://cdn.plaid.com/**", self._answer)
        self.context.on("page", self._watch)
        self.page = self.context.new_page()

    def _answer(self, route):
        address = urllib.parse.urlsplit(route.request.url)
        with urllib.request.urlopen(f"{self.sandbox}{address.path}?{address.query}", timeout=10) as answer:
            route.fulfill(status=answer.status, headers=dict(answer.headers), body=answer.read())

    def _watch(self, page):
        page.on("console", lambda message: self._note(message.type, message.text))
        page.on("pageerror", lambda error: self._note("error", str(error)))

    def _note(self, kind: str, text: str):
        if kind in ("error", "warning") and not any(part in text for part in self.ignored):
            self.problems.append(f"{kind}: {text}")

    @property
    def link(self):
        """Link's frame, by its title: the way a screen reader finds it; a hosted session has none."""
        if self.is_hosted:
            return self.page
        return self.page.frame_locator('iframe[title="Plaid Link"]')

    @property
    def link_frame(self):
        return next(frame for frame in self.page.frames if "/link/v2/stable/link.html" in frame.url)

    def visit(self, shop: Shop, token: str, opened: bool = True, **query):
        self.page.goto(f"{shop.url}/?" + urllib.parse.urlencode({"token": token} | query))
        if opened:
            self.page.get_by_role("button", name="Connect a bank").click()

    def host(self, address: str):
        self.is_hosted = True
        self.page.goto(address)

    def to_the_bank(self, name: str):
        """From the consent to a bank's first pane."""
        self.press("Continue")
        self.choose_bank(name)

    def connect(self, *accounts: str, bank: str = "First Platypus Bank"):
        """The straight way, up to the last pane."""
        self.to_the_bank(bank)
        self.log_in()
        self.choose_accounts(*accounts)
        self.heading(f"{bank} is connected")

    def leave(self) -> list:
        """Closes Link and says that it is meant."""
        self.press("Close")
        self.heading("Leave without finishing?")
        self.press("Leave")
        return self.outcome("exit")

    def alert(self, text: str):
        expect(self.link.get_by_role("alert")).to_contain_text(text)

    def heading(self, text: str):
        expect(self.link.get_by_role("heading", name=text)).to_be_visible()

    def press(self, name: str):
        self.link.get_by_role("button", name=name, exact=True).click()

    def choose_bank(self, name: str, query: str | None = None):
        def is_search(answer):
            # Not the answer to the button before, whose event may come late.
            return answer.url.endswith("/link/session/input") and answer.request.post_data_json["action"] == "search"

        with self.page.expect_response(is_search):
            self.link.get_by_role("searchbox", name="Search for your bank").fill(query or name)
        self.link.get_by_role("list").get_by_role("button", name=name).first.click()

    def log_in(self, username: str = "user_good", password: str = "pass_good"):
        self.link.get_by_label("Username").fill(username)
        self.link.get_by_label("Password").fill(password)
        self.press("Submit")

    def choose_accounts(self, *names: str):
        self.heading("Choose account")
        for name in names:
            self.link.get_by_label(name, exact=True).check()
        self.press("Continue")

    def told(self, kind: str) -> list:
        return [entry[1:] for entry in self.page.evaluate("window.told") if entry[0] == kind]

    def events(self) -> list[str]:
        """The names of the events, with what was shown."""
        return [
            f"{name}({metadata['view_name']})" if name == "TRANSITION_VIEW" else name
            for name, metadata in self.told("event")]

    def outcome(self, kind: str) -> list:
        expect(self.page.locator("#outcome")).to_have_text(kind)
        return self.told(kind)[-1]

    def succeed(self) -> tuple[str, dict]:
        self.press("Finish")
        token, metadata = self.outcome("success")
        expect(self.page.locator('iframe[title="Plaid Link"]')).to_be_hidden()
        return token, metadata

    def shoot(self, label: str, page=None):
        ARTEFACTS.mkdir(exist_ok=True)
        self.shots += 1
        (page or self.page).screenshot(path=ARTEFACTS / f"{self.name}-{self.shots:02}-{label}.png")

    def check_access(self, target=None):
        """axe-core finds nothing serious in a page or frame."""
        target = target or self.link_frame
        target.evaluate(AXE)
        # What fades in or out has colours of its own while it does.
        target.evaluate("Promise.all(document.getAnimations().map(a => a.effect.getTiming().iterations < 9 && a.finished))")
        found = target.evaluate("axe.run(document, {resultTypes: ['violations']})")
        serious = [
            f"{v['id']}: {v['help']} {json.dumps([n['html'] for n in v['nodes']])[:400]}"
            for v in found["violations"] if v["impact"] in ("serious", "critical")]
        assert not serious, "\n".join(serious)

    def close(self):
        self.context.close()
        assert not self.problems, "\n".join(self.problems)
