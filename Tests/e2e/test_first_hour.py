"""What a newcomer with a browser meets: Link that stays in its place, pages instead of JSON, home pages on a telephone."""

import json
import os
import re
import signal
import socket
import subprocess
import urllib.parse

import pytest
import requests
from playwright.sync_api import expect

import processes
from service import Service

PLATYPUS = "First Platypus Bank"
TIMEOUT = 10
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.fixture
def service(sandbox, bank, tmp_path):
    service = Service(tmp_path, sandbox.url, bank.client_id, "secret")
    service.start()
    yield service
    service.process.stop()


def box(visitor) -> dict:
    return visitor.link.locator(".card").bounding_box()


@pytest.mark.parametrize("viewport", [(1000, 760), (1280, 1000), (800, 500)])
def test_the_card_stays_in_its_place(visitors, bank, shop, viewport):
    visitor = visitors(viewport={"width": viewport[0], "height": viewport[1]})
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    places = [box(visitor)]
    visitor.press("Continue")
    visitor.heading("Choose your bank")
    places.append(box(visitor))
    visitor.choose_bank(PLATYPUS)
    visitor.heading(f"Log in at {PLATYPUS}")
    places.append(box(visitor))
    visitor.log_in()
    visitor.heading("Choose accounts")
    places.append(box(visitor))
    visitor.choose_accounts("Plaid Checking")
    visitor.heading(f"{PLATYPUS} is connected")
    places.append(box(visitor))
    assert all(place == places[0] for place in places), places


def test_all_accounts_at_once(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.heading("Choose accounts")
    boxes = visitor.link.get_by_role("checkbox")
    count = boxes.count()
    assert count > 2
    visitor.press("Select all")
    expect(visitor.link.get_by_role("checkbox", checked=True)).to_have_count(count)
    visitor.press("Deselect all")
    expect(visitor.link.get_by_role("checkbox", checked=True)).to_have_count(0)
    # The button says what it does next, also when the last box was ticked by hand.
    for number in range(count):
        boxes.nth(number).check()
    expect(visitor.link.get_by_role("button", name="Deselect all")).to_be_visible()
    boxes.first.uncheck()
    visitor.press("Select all")
    visitor.check_access()
    # Abbreviations are written as people write them.
    details = " ".join(visitor.link.locator(".choice .detail").all_inner_texts())
    assert "CD" in details and "401(k)" in details and not re.search(r"\b(cd|401k|ira)\b", details), details
    visitor.press("Continue")
    visitor.heading(f"{PLATYPUS} is connected")
    token, metadata = visitor.succeed()
    assert len(metadata["accounts"]) == count


@pytest.mark.parametrize("code", ["ITEM_LOCKED", "INSTITUTION_NOT_RESPONDING", "INTERNAL_SERVER_ERROR"])
def test_try_again_is_a_button(visitor, bank, shop, code):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password=f"error_{code}")
    expect(visitor.link.get_by_text(code)).to_be_visible()
    visitor.press("Try again")
    visitor.heading(f"Log in at {PLATYPUS}")
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()


def overflow(page) -> list:
    """What reaches beyond the window, outside what scrolls by itself."""
    return page.evaluate("""() => {
        const wide = [...document.querySelectorAll("body *")].filter((one) =>
            one.getBoundingClientRect().right > innerWidth + 1 && !one.closest("pre, .wide"));
        return [document.documentElement.scrollWidth > innerWidth, wide.map((one) => one.outerHTML.slice(0, 80))];
    }""")


BROKEN_WORDS = """() => {
    const broken = [];
    for (const cell of document.querySelectorAll("td:not(.id), th")) {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) for (const word of node.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size > 1) broken.push(word[0]);
        }
    }
    return broken;
}"""


@pytest.mark.parametrize("width", [375, 1280])
def test_no_word_of_a_table_is_broken(chromium, service, sandbox, bank, width):
    access_token = bank.item(bank.ask(
        "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"])["public_token"])
    bank.ask("/sandbox/item/reset_login", access_token=access_token)
    public = bank.ask("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"])
    service.exchange(public["public_token"], "ada")
    key = next(iter(re.findall(r"/\?key=(\S+)", "".join(service.process.errors))), "")
    page = chromium.new_page(viewport={"width": width, "height": 700})
    tables = 0
    for address in (sandbox.url, f"{sandbox.url}/_tartan/", f"{service.url}/?key={key or 'x'}"):
        page.goto(address)
        tables += page.locator("table").count()
        assert page.evaluate(BROKEN_WORDS) == [], address
    assert tables >= 2
    page.close()


def test_every_button_of_link_has_its_colours(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    buttons = visitor.link.locator(".buttons .button:not(.primary)")
    assert buttons.count() == 1
    # The browser's own button would be grey.
    for button in buttons.all():
        assert button.evaluate("one => getComputedStyle(one).backgroundColor") == "rgba(0, 0, 0, 0)"
        assert button.evaluate("one => getComputedStyle(one).borderTopStyle") == "solid"


def test_the_connect_page_fills_a_telephone(chromium, service):
    page = chromium.new_page(viewport={"width": 375, "height": 700})
    page.goto(f"{service.url}/connect")
    assert page.evaluate("Math.round(document.querySelector('main').getBoundingClientRect().bottom)") == 700
    page.close()


@pytest.mark.parametrize("width", [375, 320])
def test_home_pages_fit_a_telephone(chromium, service, sandbox, bank, width):
    bank.item(bank.ask("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"])[
        "public_token"])
    public = bank.ask("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"])
    service.exchange(public["public_token"], "ada")
    key = next(iter(re.findall(r"/\?key=(\S+)", "".join(service.process.errors))), "")
    page = chromium.new_page(viewport={"width": width, "height": 700})
    for address in (
            sandbox.url, f"{sandbox.url}/_tartan/", f"{sandbox.url}/_tartan/nothing", service.url, f"{service.url}/?key={key or 'x'}",
            f"{service.url}/nothing", f"{service.url}/connect"):
        page.goto(address)
        assert overflow(page) == [False, []], address
    page.close()


@pytest.mark.parametrize("path, status", [
    ("/link/nothing", 404), ("/link/v2/stable/nothing.js", 404), ("/link/bank/nothing", 404), ("/_tartan/nothing", 404),
    ("/nothing", 404), ("/accounts/get", 405), ("/link/session/open", 404),
])
def test_a_bad_address_is_a_page_in_a_browser(sandbox, path, status):
    page = requests.get(f"{sandbox.url}{path}", headers=BROWSER, timeout=TIMEOUT)
    assert page.status_code == status and page.headers["Content-Type"].startswith("text/html")
    assert "<h1>" in page.text and '{"' not in page.text
    program = requests.get(f"{sandbox.url}{path}", timeout=TIMEOUT)
    assert program.status_code == status and program.json()


def test_a_bad_address_of_the_service_is_a_page(service):
    page = requests.get(f"{service.url}/connect/nothing", headers=BROWSER, timeout=TIMEOUT)
    assert page.status_code == 404 and "<h1>" in page.text and '{"' not in page.text
    assert requests.get(f"{service.url}/connect/nothing", timeout=TIMEOUT).json()["error"]["code"] == "not_found"


def raw(url: str, request: bytes) -> bytes:
    parts = urllib.parse.urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=TIMEOUT) as connection:
        connection.sendall(request)
        got = b""
        while chunk := connection.recv(65536):
            got += chunk
    return got


@pytest.mark.parametrize("path", ["/", "/nothing", "/_tartan/", "/_tartan/health", "/health", "/connect", "/link/v2/stable/link.html"])
def test_head_has_no_body(sandbox, service, path):
    """Two requests on one connection: a body after HEAD would be taken for the second response."""
    for url in (sandbox.url, service.url):
        host = urllib.parse.urlsplit(url).netloc.encode()
        get = requests.get(url + path, timeout=TIMEOUT)
        head = requests.head(url + path, timeout=TIMEOUT)
        assert head.status_code == get.status_code and head.headers["Content-Type"] == get.headers["Content-Type"]
        got = raw(url, b"HEAD %s HTTP/1.1\r\nHost: %s\r\n\r\nHEAD / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n" % (
            path.encode(), host, host))
        first, second, rest = got.split(b"\r\n\r\n")
        assert first.startswith(b"HTTP/1.1 ") and second.startswith(b"HTTP/1.1 200") and rest == b"", got


def test_a_wrong_key_is_called_a_key(service):
    for key in ("my-key", "tartan_key_" + "x" * 43):
        answer = requests.get(
            f"{service.url}/api/items", headers={"Authorization": f"Bearer {key}", "Tartan-User": "ada"}, timeout=TIMEOUT)
        assert answer.status_code == 401 and "API key is not valid" in answer.json()["error"]["message"]


def test_the_demos_page_loads_link_from_the_sandbox(chromium):
    """No address of Plaid's is needed for /connect: the browser has none."""
    process = subprocess.Popen(
        [str(processes.executable()), "demo", "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        told = json.loads(process.stdout.readline())
        settings = requests.get(f"{told['service']}/connect/settings", timeout=TIMEOUT).json()
        assert settings["link_script"].startswith(told["sandbox"] + "/link/"), settings
        script = requests.get(settings["link_script"], timeout=TIMEOUT)
        assert script.status_code == 200 and "javascript" in script.headers["Content-Type"]
        context = chromium.new_context()
        asked = []
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto(f"{told['service']}/connect")
        assert "plaid.com" not in page.content() and not any("plaid.com" in url for url in asked), asked
        policy = requests.get(f"{told['service']}/connect", timeout=TIMEOUT).headers["Content-Security-Policy"]
        assert told["sandbox"] in policy and "plaid.com" not in policy
        context.close()
    finally:
        os.kill(process.pid, signal.SIGTERM)
        process.wait(timeout=20)
