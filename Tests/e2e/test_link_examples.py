"""The examples of front ends: the pages in a browser, the route handlers on Node, a service and a Sandbox behind them."""

import contextlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import requests
from playwright.sync_api import expect

import browser as browsers
from service import Service

WEB = Path(__file__).parent / "web"
PLATYPUS = "First Platypus Bank"


@pytest.fixture
def service(sandbox, bank, tmp_path):
    service = Service(tmp_path, sandbox.url, bank.client_id, "secret")
    service.start()
    yield service
    service.process.stop()


@contextlib.contextmanager
def next_server(service, sandbox, user="anna", url=None):
    environment = {
        "PATH": os.environ["PATH"], "TARTAN_URL": url or service.url, "TARTAN_KEY": service.api_key,
        "POLICY": browsers.POLICY.format(sandbox=sandbox.url), "EXAMPLE_USER": user,
    }
    node = shutil.which("node")
    assert node, "Node.js is missing: run `scripts/setup test` first"
    process = subprocess.Popen([node, WEB / "next_server.mjs"], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)


def items(service, user="anna") -> list[dict]:
    headers = {"Authorization": f"Bearer {service.api_key}", "Tartan-User": user}
    return requests.get(f"{service.url}/api/items", headers=headers, timeout=20).json()["items"]


@pytest.mark.parametrize("page", ["plain", "react"])
def test_a_bank_is_connected(visitor, service, sandbox, page):
    with next_server(service, sandbox) as url:
        visitor.page.goto(f"{url}/{page}/")
        button = visitor.page.get_by_role("button", name="Connect a bank")
        status = visitor.page.get_by_role("status")
        button.click()
        visitor.connect("Plaid Checking")
        visitor.press("Finish")
        expect(status).to_have_text(f"{PLATYPUS} is connected.")
        visitor.shoot("connected")
        visitor.check_access(visitor.page)
        [item] = items(service)
        assert item["institution_name"] == PLATYPUS and items(service, "bert") == []
        # A second visit has a Link token of its own, and can be left.
        button.click()
        visitor.press("Close")
        visitor.heading("Leave without finishing?")
        visitor.press("Leave")
        expect(status).to_have_text("Nothing was connected.")


def test_the_handlers_refuse(service, sandbox):
    with next_server(service, sandbox, user="") as url:
        answer = requests.post(f"{url}/api/plaid/create-link-token", json={}, timeout=20)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthenticated")
    with next_server(service, sandbox) as url:
        path = f"{url}/api/plaid/create-link-token"
        assert requests.post(path, data="{}", headers={"Content-Type": "text/plain"}, timeout=20).status_code == 415
        for body in ("", "[]", "null", "{"):
            headers = {"Content-Type": "application/json"}
            assert requests.post(path, data=body, headers=headers, timeout=20).status_code == 400, body
        # What a page may not decide is not passed on.
        made = requests.post(path, json={"products": ["no-such-product"], "language": "fr"}, timeout=20)
        assert made.status_code == 200 and made.json()["link_token"]
        wrong = requests.post(f"{url}/api/plaid/exchange-token", json={"public_token": "public-sandbox-no"}, timeout=20)
        assert not wrong.ok and wrong.json()["error"]["code"] != "unavailable"
        assert service.api_key not in made.text + wrong.text
    with next_server(service, sandbox, url="http://127.0.0.1:9") as url:
        assert requests.post(f"{url}/api/plaid/create-link-token", json={}, timeout=20).status_code == 502
