"""The service's side of Link, in a real browser: the page at /connect, the duplicate guard, and `tartan link`."""

import base64
import hashlib
import hmac
import json
import os
import re
import signal
import subprocess
import time
import urllib.parse
import urllib.request

import pytest
import requests
from playwright.sync_api import expect

import browser as browsers
import processes
from linkflow import Bank
from service import Service

SECRET = "a secret of the application's back end, long enough"
PLATYPUS = "First Platypus Bank"


def session_token(user: str, now: float | None = None, **claims) -> str:
    """As an application's back end signs it."""
    def encode(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).decode().rstrip("=")

    issued = int(now or time.time())
    parts = [{"alg": "HS256", "typ": "JWT"}, {"aud": "tartan", "sub": user, "iat": issued, "exp": issued + 600} | claims]
    signed = ".".join(encode(json.dumps(part).encode()) for part in parts)
    return f"{signed}.{encode(hmac.new(SECRET.encode(), signed.encode(), hashlib.sha256).digest())}"


@pytest.fixture
def service(sandbox, bank, tmp_path):
    service = Service(tmp_path, sandbox.url, bank.client_id, "secret")
    service._environment["TARTAN_SESSION_SECRET"] = SECRET
    service.start()
    yield service
    service.process.stop()


def ask(service, method: str, path: str, user="anna", **options):
    headers = {"Authorization": f"Bearer {service.api_key}", "Tartan-User": user}
    return requests.request(method, f"{service.url}{path}", headers=headers, timeout=20, **options)


def address(service, user="anna", **options) -> str:
    return f"{service.url}/connect#" + urllib.parse.urlencode({"session": session_token(user)} | options)


def confirm(visitor, question="Connect your bank to Tartan as anna?", name="Continue"):
    """Agrees to the user for whom the page was opened; Link opens by that."""
    expect(visitor.page.get_by_role("heading", name=question)).to_be_visible()
    visitor.page.get_by_role("button", name=name).click()


def open_link(visitor, name="Connect a bank"):
    visitor.page.get_by_role("button", name=name).click()


def items(service, user="anna") -> list[dict]:
    return ask(service, "GET", "/api/items", user).json()["items"]


def test_the_page_where_a_user_connects_a_bank(visitor, service):
    asked = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.goto(address(service))
    expect(visitor.page.get_by_role("heading", name="Connect a bank")).to_be_visible()
    assert "session" not in visitor.page.url, "the session token stays in the address"
    expect(visitor.page.get_by_role("button", name="Connect a bank")).to_have_count(0)
    expect(visitor.page.get_by_role("button", name="Continue")).to_be_visible()
    visitor.shoot("page")
    visitor.check_access(visitor.page)
    assert f"{service.url}/connect/session" in asked
    assert not [url for url in asked if "create-link-token" in url], "Link was prepared before the user agreed"
    confirm(visitor)
    visitor.connect("Plaid Checking", "Plaid Saving")
    visitor.press("Finish")
    expect(visitor.page.get_by_role("status")).to_contain_text("Connected.")
    expect(visitor.page.get_by_text("Plaid Checking ···· 0000")).to_be_visible()
    visitor.shoot("connected")
    visitor.check_access(visitor.page)
    [item] = items(service)
    assert item["institution_name"] == PLATYPUS
    accounts = ask(service, "GET", "/api/accounts").json()["accounts"]
    assert sorted(account["name"] for account in accounts) == ["Plaid Checking", "Plaid Saving"]
    assert items(service, "bert") == []


def test_the_same_account_again_is_noticed_before_the_exchange(visitor, service):
    visitor.page.goto(address(service))
    confirm(visitor)
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    expect(visitor.page.get_by_text("Plaid Checking ···· 0000")).to_be_visible()
    open_link(visitor)
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.press("Connect again anyway")
    visitor.ignored = ["Failed to load resource"]
    visitor.press("Finish")
    expect(visitor.page.get_by_role("status")).to_contain_text("This account is connected already.")
    visitor.shoot("duplicate")
    visitor.check_access(visitor.page)
    assert len(items(service)) == 1
    visitor.page.get_by_role("button", name="Repair the existing connection").click()
    visitor.heading(f"Repair your connection to {PLATYPUS}")
    visitor.press("Continue")
    visitor.log_in()
    visitor.heading(f"{PLATYPUS} is connected")
    visitor.press("Finish")
    expect(visitor.page.get_by_role("status")).to_contain_text("The connection is repaired.")
    assert len(items(service)) == 1


def test_the_guard_asks_plaid_when_the_page_says_nothing(visitor, service, bank):
    def connect(**options):
        token = ask(service, "POST", "/api/plaid/create-link-token", json={"hosted": True}).json()
        visitor.host(token["hosted_link_url"])
        visitor.to_the_bank(PLATYPUS)
        visitor.log_in()
        visitor.choose_accounts("Plaid Checking")
        if options.pop("again", False):
            visitor.press("Connect again anyway")
        visitor.press("Finish")
        visitor.heading("You can close this page")
        result = ask(service, "POST", "/api/plaid/link-result", json={"link_token": token["link_token"]}).json()
        assert result["status"] == "finished"
        return ask(service, "POST", "/api/plaid/exchange-token", json={
            "public_token": result["results"][0]["public_token"]} | options), result, token

    first, _, _ = connect()
    assert first.status_code == 200
    deadline = time.monotonic() + 20
    while not ask(service, "GET", "/api/accounts").json()["accounts"] and time.monotonic() < deadline:
        time.sleep(0.1)
    second, result, token = connect(again=True)
    assert second.status_code == 409 and second.json()["error"]["code"] == "duplicate_item"
    assert second.json()["error"]["item_id"] == first.json()["item_id"]
    public_token = result["results"][0]["public_token"]
    # Somebody else's session: neither the token nor what became of it is for bert.
    stolen = ask(service, "POST", "/api/plaid/exchange-token", "bert", json={"public_token": public_token})
    assert stolen.status_code == 403 and stolen.json()["error"]["code"] == "public_token_not_tied"
    assert ask(service, "POST", "/api/plaid/link-result", "bert", json={
        "link_token": token["link_token"]}).status_code == 404
    allowed = ask(service, "POST", "/api/plaid/exchange-token", json={
        "public_token": public_token, "allow_duplicate": True})
    assert allowed.status_code == 200 and len(items(service)) == 2
    # Sent again, it answers the same Item and exchanges nothing.
    again = ask(service, "POST", "/api/plaid/exchange-token", json={"public_token": public_token})
    assert again.json()["item_id"] == allowed.json()["item_id"] and len(items(service)) == 2


def test_an_oauth_bank_brings_the_user_back_to_the_service(visitors, service, sandbox, bank, tmp_path, shop):
    # Http redirects are for localhost alone.
    home = service.url.replace("127.0.0.1", "localhost")
    service.process.stop()
    service.process = processes.TartanProcess(
        ["serve", "--json", "--port", str(service.port), "--key-file", str(service.key_file), "--plaid-url", sandbox.url,
         "--redirect-uri", f"{home}/connect/oauth"], service._environment)
    visitor = visitors(user_agent="Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile")
    visitor.page.goto(address(service).replace("127.0.0.1", "localhost"))
    confirm(visitor)
    visitor.to_the_bank("Platypus OAuth Bank")
    visitor.press("Continue to login")
    visitor.page.get_by_role("button", name="Sign in").click()
    visitor.page.get_by_role("button", name="Connect account information").click()
    visitor.page.wait_for_url(re.compile(r"/connect/oauth\?oauth_state_id="))
    visitor.choose_accounts("Plaid Checking")
    visitor.press("Finish")
    expect(visitor.page.get_by_role("status")).to_contain_text("Connected.")
    assert "oauth_state_id" not in visitor.page.url
    assert [item["institution_name"] for item in items(service)]


def test_whoever_is_sent_somebody_elses_session_is_told_whose_it_is(visitor, service):
    mallory = urllib.parse.urlencode({"session": session_token("mallory-7", name="Mallory <b>M</b>")})
    visitor.page.goto(f"{service.url}/connect#{mallory}")
    expect(visitor.page.get_by_role("heading", name="as Mallory <b>M</b> (mallory-7)?")).to_be_visible()
    visitor.shoot("whose")
    visitor.check_access(visitor.page)
    visitor.page.get_by_role("button", name="This isn’t me").click()
    expect(visitor.page.get_by_role("alert")).to_contain_text("Nothing was connected.")
    expect(visitor.page.get_by_role("button")).to_have_count(0)
    # Neither a reload nor an address without a session brings it back.
    visitor.page.goto(f"{service.url}/connect")
    open_link(visitor)
    expect(visitor.page.get_by_role("status")).to_contain_text("This page has no valid session.")
    # Agreement to one session is no agreement to another.
    visitor.page.goto(address(service))
    expect(visitor.page.get_by_role("heading", name="as anna?")).to_be_visible()
    visitor.page.goto("about:blank")
    visitor.page.goto(f"{service.url}/connect#{mallory}&confirmed={session_token('mallory-7', name='Mallory <b>M</b>')}")
    expect(visitor.page.get_by_role("button", name="Continue")).to_be_visible()
    assert items(service, "mallory-7") == []


@pytest.mark.parametrize("session", ["", "rubbish", "expired"])
def test_a_page_without_a_session_says_so(visitor, service, session):
    visitor.ignored = ["Failed to load resource"]
    text = session_token("anna", time.time() - 3600) if session == "expired" else session
    visitor.page.goto(f"{service.url}/connect" + (f"#session={text}" if text else ""))
    open_link(visitor)
    expect(visitor.page.get_by_role("status")).to_contain_text("This page has no valid session.")
    visitor.shoot("no-session")
    visitor.check_access(visitor.page)


def test_the_page_in_french(visitor, service):
    visitor.page.goto(address(service, language="fr"))
    confirm(visitor, "Relier votre banque à Tartan en tant que anna", "Continuer")
    visitor.heading("Reliez votre banque à Tartan")


def test_what_a_session_token_may_not_decide(service):
    headers = {"Authorization": f"Bearer {session_token('anna')}"}
    for name, value in {"products": ["auth"], "country_codes": ["GB"], "webhook": "http://127.0.0.1/x",
                        "redirect_uri": "https://evil.example/"}.items():
        answer = requests.post(
            f"{service.url}/api/plaid/create-link-token", headers=headers, json={name: value}, timeout=20)
        assert answer.status_code == 403, name


def test_what_an_application_decides(service, bank):
    made = ask(service, "POST", "/api/plaid/create-link-token", json={
        "products": ["auth"], "country_codes": ["CA"], "language": "fr", "webhook": "http://127.0.0.1:9/hook",
        "redirect_uri": "http://localhost:9/back"})
    metadata = bank.ask("/link/token/get", link_token=made.json()["link_token"])["metadata"]
    assert metadata["initial_products"] == ["auth"] and metadata["country_codes"] == ["CA"]
    assert metadata["language"] == "fr" and metadata["webhook"] == "http://127.0.0.1:9/hook"
    assert metadata["redirect_uri"] == "http://localhost:9/back"
    for bad in ({"products": "auth"}, {"products": []}, {"country_codes": [1]}, {"language": 5}, {"hosted": "yes"}):
        assert ask(service, "POST", "/api/plaid/create-link-token", json=bad).status_code == 400, bad


@pytest.mark.parametrize("path", ["/connect", "/connect/oauth", "/"])
def test_nobody_frames_the_services_pages(service, path):
    headers = requests.get(f"{service.url}{path}", timeout=20).headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"] and headers["X-Frame-Options"] == "DENY"
    assert "unsafe" not in headers["Content-Security-Policy"]


class Linking:
    """`tartan link` while it waits."""

    def __init__(self, service, sandbox, *arguments, looks=("--json", "--no-browser"), **environment):
        self.process = subprocess.Popen(
            [str(processes.executable()), "link", *looks, "--timeout", "60", "--key-file",
             str(service.key_file), "--plaid-url", sandbox.url, "--user", "anna", *arguments],
            env={**os.environ, **service._environment, **environment},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = None
        for line in self.process.stderr:
            if found := re.search(r"http://\S+/link/lp\w+", line):
                self.address = found.group()
                break
        assert self.address, "no address was printed"

    def end(self) -> tuple[int, str, str]:
        out, error = self.process.communicate(timeout=90)
        return self.process.returncode, out, error


def held(sandbox, bank) -> list[dict]:
    """The Items as the Sandbox has them."""
    answer = requests.get(f"{sandbox.url}/_tartan/truth", params={"client_id": bank.client_id}, timeout=10)
    return answer.json()["items"]


def test_the_command_connects_and_repairs(visitor, service, sandbox, bank):
    service.process.stop()
    linking = Linking(service, sandbox)
    visitor.host(linking.address)
    visitor.connect("Plaid Checking", "Plaid Credit Card")
    visitor.press("Finish")
    code, out, error = linking.end()
    assert code == 0, error
    connected = json.loads(out)
    assert sorted(account["name"] for account in connected["accounts"]) == ["Plaid Checking", "Plaid Credit Card"]

    # The bank wants a new login; the command repairs the Item.
    assert [item["item_id"] for item in held(sandbox, bank)] == [connected["item_id"]]
    spoilt = requests.post(
        f"{sandbox.url}/_tartan/items/{connected['item_id']}/event", json={"code": "ERROR"}, timeout=10)
    assert spoilt.status_code == 200, spoilt.text
    assert "ITEM_LOGIN_REQUIRED" in json.dumps(held(sandbox, bank))
    linking = Linking(service, sandbox, "--update", connected["item_id"])
    visitor.host(linking.address)
    visitor.heading(f"Repair your connection to {PLATYPUS}")
    visitor.press("Continue")
    visitor.log_in()
    visitor.heading(f"{PLATYPUS} is connected")
    visitor.press("Finish")
    code, out, error = linking.end()
    assert code == 0, error
    assert json.loads(out)["item_id"] == connected["item_id"]
    assert len(held(sandbox, bank)) == 1 and "ITEM_LOGIN_REQUIRED" not in json.dumps(held(sandbox, bank))


@pytest.mark.parametrize("stays", [False, True])
def test_the_command_opens_the_browser_and_prints_the_accounts(visitor, service, sandbox, tmp_path, request, stays):
    service.process.stop()
    # What a desktop would have there; this one only writes down what it is asked to open. Without a desktop, it may be a browser.
    asked, number = tmp_path / "asked", tmp_path / "number"
    rest = f"echo $$ > '{number}'; exec sleep 600" if stays else ""
    for name in ("xdg-open", "open"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{asked}'\n{rest}\n")
        program.chmod(0o755)
    if stays:
        request.addfinalizer(lambda: os.kill(int(number.read_text()), signal.SIGKILL))
    linking = Linking(service, sandbox, looks=(), PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    visitor.host(linking.address)
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    code, out, error = linking.end()
    assert code == 0, error
    assert asked.read_text() == linking.address
    assert re.search(r"Connected\S*  Item \w+", out) and re.search(r"Plaid Checking\s+0000\s+depository / checking", out), out


def test_the_command_tells_that_nothing_was_connected(visitor, service, sandbox):
    service.process.stop()
    linking = Linking(service, sandbox)
    visitor.host(linking.address)
    visitor.press("Close")
    visitor.press("Leave")
    visitor.heading("You can close this page")
    code, out, error = linking.end()
    assert code == 1 and out == "" and "nothing was changed" in error
