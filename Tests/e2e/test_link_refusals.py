"""What Link refuses: markup in names, frames of strangers, messages of strangers, tokens that are not good any more."""

import json
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from linkflow import Bank

MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>{bank}'


def fetch(url: str, body: bytes | None = None, **headers) -> tuple[int, str, dict]:
    request = urllib.request.Request(url, data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), dict(error.headers)


def post(sandbox, path: str, message: dict, **headers) -> dict:
    status, text, _ = fetch(
        f"{sandbox.url}{path}", json.dumps(message).encode(), **({"Content-Type": "application/json"} | headers))
    return json.loads(text) | {"status": status}


def test_markup_in_names_and_searches_stays_text(visitor, bank, shop):
    visitor.page.on("dialog", lambda dialog: visitor.problems.append(f"dialog: {dialog.message}"))
    visitor.visit(shop, bank.token(client_name='<img src=x onerror=a()>'))
    visitor.heading("Connect your bank to <img src=x onerror=a()>")
    visitor.press("Continue")
    visitor.link.get_by_role("searchbox").fill(MARKUP)
    expect(visitor.link.locator(".none")).to_contain_text("No bank has that name")
    visitor.choose_bank("First Platypus Bank")
    visitor.log_in(username=MARKUP)
    visitor.alert("not correct")
    assert visitor.link_frame.evaluate("document.querySelectorAll('img, script:not([src])').length") == 0
    visitor.press("Back")
    visitor.choose_bank("Platypus OAuth Bank")
    with visitor.page.expect_popup() as opening:
        visitor.press("Continue to login")
    opening.value.get_by_role("button", name="Sign in").click()
    expect(opening.value.get_by_role("heading", name="Share with <img src=x onerror=a()>?")).to_be_visible()
    assert opening.value.evaluate("document.querySelectorAll('img').length") == 0


def test_markup_in_the_names_of_accounts_stays_text(visitor, bank, shop):
    user = {"override_accounts": [{
        "type": "depository", "subtype": "checking", "starting_balance": 5,
        "meta": {"name": MARKUP, "official_name": MARKUP, "mask": "0000"}}]}
    visitor.visit(shop, bank.token())
    visitor.to_the_bank("First Platypus Bank")
    visitor.log_in("user_custom", json.dumps(user))
    visitor.heading("Choose accounts")
    expect(visitor.link.get_by_label(MARKUP)).to_be_visible()
    assert visitor.link_frame.evaluate("document.querySelectorAll('img').length") == 0


@pytest.mark.parametrize("path", ["/link/bank?state=x", "/link/lpX", "/link/v2/stable/link.html",
                                  "/link/v2/stable/link.html?origin=javascript:alert(1)",
                                  "/link/v2/stable/link.html?origin=http://a%20*", "/link/v2/stable/link-initialize.js"])
def test_nobody_frames_these(sandbox, path):
    _, _, headers = fetch(f"{sandbox.url}{path}")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_link_is_framed_by_its_page_only(sandbox):
    _, _, headers = fetch(f"{sandbox.url}/link/v2/stable/link.html?origin=http://localhost:99")
    policy = headers["Content-Security-Policy"]
    assert "frame-ancestors http://localhost:99;" in policy
    assert "'unsafe" not in policy and "require-trusted-types-for 'script'" in policy


def test_a_stranger_cannot_frame_the_banks_page(visitor, bank, shop, sandbox):
    visitor.ignored = ["frame-ancestors", "Failed to load resource"]
    shop.policy = "frame-src *; default-src 'self'; script-src 'self' https://cdn.plaid.com"
    visitor.visit(shop, "", opened=False)
    for path in ("/link/bank?state=x", "/link/lpx", "/link/v2/stable/link.html?origin=http://other.example"):
        visitor.page.evaluate(
            "src => { const f = document.createElement('iframe'); f.src = src; document.body.append(f); }",
            sandbox.url + path)
    visitor.page.wait_for_timeout(500)
    shown = [frame.url for frame in visitor.page.frames[1:]]
    assert shown and all(url.startswith("chrome-error:") for url in shown), shown


def test_messages_of_strangers_change_nothing(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    # From the page itself, which is not Link's frame.
    visitor.page.evaluate("""() => {
      const forged = {action: "plaid_link-1::connected", metadata: {public_token: "public-sandbox-forged"}};
      window.postMessage(JSON.stringify(forged), "*");
      for (const data of [forged, "{", "null", JSON.stringify({action: "x"}), null, 5]) {
        window.postMessage(data, "*");
        window.dispatchEvent(new MessageEvent("message", {data: JSON.stringify(forged), origin: "http://evil.example"}));
      }
    }""")
    # To Link, from its own frame and not from its page.
    visitor.link_frame.evaluate("""() => {
      const forged = JSON.stringify({action: "plaid_link::exit", force: true});
      window.postMessage(forged, "*");
      window.dispatchEvent(new MessageEvent("message", {data: forged, origin: "http://evil.example",
        source: window.parent}));
    }""")
    visitor.page.wait_for_timeout(300)
    assert visitor.told("success") == [] and visitor.told("exit") == []
    visitor.heading("Connect your bank to Shop")


def test_link_says_nothing_to_another_origin(visitor, bank, shop, sandbox):
    """The frame's address names another page than the one that holds it: the frame is not even shown."""
    visitor.ignored = ["frame-ancestors"]
    visitor.visit(shop, bank.token(), opened=False)
    visitor.page.evaluate("""src => {
      window.heard = [];
      window.addEventListener("message", event => window.heard.push(event.data));
      const frame = document.createElement("iframe"); frame.src = src; document.body.append(frame);
    }""", f"{sandbox.url}/link/v2/stable/link.html?uniqueId=9&origin=http://other.example")
    visitor.page.wait_for_timeout(500)
    assert [text for text in visitor.page.evaluate("window.heard") if "plaid_link-9" in text] == []


def test_tokens_that_open_nothing(sandbox, bank):
    good = bank.token()
    for token in ("", "link-sandbox-00000000-0000-4000-8000-000000000000", good + "x", "access-sandbox-x", None, 5, {}):
        answer = post(sandbox, "/link/session/open", {"link_token": token})
        assert answer["session_id"] == "" and answer["pane"]["code"] == "INVALID_LINK_TOKEN", token


def test_a_session_belongs_to_its_token(sandbox, bank):
    first = post(sandbox, "/link/session/open", {"link_token": bank.token()})
    other = Bank(sandbox.url).token()
    stolen = post(sandbox, "/link/session/input", {
        "link_token": other, "session_id": first["session_id"], "action": "continue"})
    assert stolen["pane"]["code"] == "INVALID_LINK_TOKEN"


def test_a_token_that_was_used(visitor, bank, shop):
    token = bank.token()
    visitor.visit(shop, token)
    visitor.connect("Plaid Checking")
    public_token, _ = visitor.succeed()
    visitor.visit(shop, token)
    visitor.heading("This link is no longer valid")
    visitor.shoot("used")
    visitor.check_access()
    assert bank.item(public_token)
    assert bank.ask("/item/public_token/exchange", 400, public_token=public_token)[
        "error_code"] == "INVALID_PUBLIC_TOKEN"


def test_a_finished_session_takes_nothing_more(sandbox, bank):
    token = bank.token()
    opened = post(sandbox, "/link/session/open", {"link_token": token})
    done = {"link_token": token, "session_id": opened["session_id"]}
    post(sandbox, "/link/session/input", done | {"action": "exit", "values": {"force": True}})
    again = post(sandbox, "/link/session/input", done | {"action": "continue"})
    assert again["pane"]["code"] == "INVALID_LINK_TOKEN"


def test_another_clients_token_shows_nothing(sandbox, bank):
    other = Bank(sandbox.url)
    token = other.token()
    assert bank.ask("/link/token/get", 400, link_token=token)["error_code"] == "INVALID_LINK_TOKEN"


@pytest.mark.parametrize("headers, status", [
    ({"Origin": "http://evil.example"}, 403), ({"Sec-Fetch-Site": "cross-site"}, 403), ({"Host": "evil.example"}, 403),
])
def test_pages_of_strangers_cannot_talk_to_link(sandbox, bank, headers, status):
    assert post(sandbox, "/link/session/open", {"link_token": bank.token()}, **headers)["status"] == status


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b'{"a":' * 500, b"x" * 300_000])
def test_bodies_that_are_none(sandbox, body):
    status, text, _ = fetch(f"{sandbox.url}/link/session/open", body, **{"Content-Type": "application/json"})
    assert 400 <= status < 500 and json.loads(text)["error"]


def test_an_address_of_a_bank_that_nobody_was_sent_to(sandbox):
    for state in ("", "x", "<script>"):
        status, text, _ = fetch(f"{sandbox.url}/link/bank?state={urllib.request.quote(state)}")
        assert status == 404 and "<script>" not in text
