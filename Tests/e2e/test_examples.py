"""The examples for front ends, as a user meets them: in Chromium, on a service, on the Sandbox."""

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest
import requests
from playwright.sync_api import expect

import bundle
import processes
from browser import CDN
from isolation import isolated
from node import node
from service import Service

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"
SESSION_SECRET = "a secret of the application"
TIMEOUT = 20


@pytest.fixture
def service(sandbox, bank, tmp_path):
    service = Service(tmp_path, sandbox.url, bank.client_id, "secret")
    service.start()
    yield service
    service.process.stop()


@pytest.fixture
def example(service, sandbox):
    def serve(folder: Path):
        return node(
            EXAMPLES / "server.mjs", folder, TARTAN_URL=service.url, TARTAN_API_KEY=service.api_key, PORT="0",
            LINK_SCRIPT=CDN, LINK_FRAME=sandbox.url)

    return serve


def connect(visitor, service):
    """What a person does on either page."""
    page = visitor.page
    expect(page.get_by_role("heading", name="My banks")).to_be_visible()
    page.get_by_role("button", name="Connect a bank").click()
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    expect(page.get_by_role("status")).to_have_text("Connected.")
    expect(page.get_by_role("list", name="Accounts").get_by_role("listitem")).to_have_text(["Plaid Checking ···· 0000"])
    visitor.shoot("connected")
    visitor.check_access(page)
    answer = requests.get(
        f"{service.url}/api/items", timeout=TIMEOUT,
        headers={"Authorization": f"Bearer {service.api_key}", "Tartan-User": "demo-user"})
    assert len(answer.json()["items"]) == 1


def test_a_plain_page(visitor, service, example):
    with example(EXAMPLES / "plain") as url:
        visitor.page.goto(url)
        connect(visitor, service)


def test_leaving_a_plain_page_says_so(visitor, service, example):
    with example(EXAMPLES / "plain") as url:
        visitor.page.goto(url)
        visitor.page.get_by_role("button", name="Connect a bank").click()
        visitor.press("Close")
        visitor.press("Leave")
        expect(visitor.page.get_by_role("status")).to_have_text("Nothing was connected.")


def test_the_page_loads_link_from_where_the_service_does(visitor, service, sandbox):
    """As the README says: no LINK_SCRIPT, and nothing of plaid.com is asked for."""
    asked = []
    visitor.context.on("request", lambda request: asked.append(request.url))
    with node(
            EXAMPLES / "server.mjs", EXAMPLES / "plain", TARTAN_URL=service.url, TARTAN_API_KEY=service.api_key, PORT="0") as url:
        visitor.page.goto(url)
        connect(visitor, service)
    assert any(address.startswith(f"{sandbox.url}/link/") for address in asked)
    assert not any("plaid.com" in urllib.parse.urlsplit(address).netloc for address in asked)


def test_a_script_that_cannot_be_loaded_is_one_clear_message(visitor, service):
    visitor.ignored += ["Failed to load resource", "net::ERR"]
    missing = "http://127.0.0.1:1/link-initialize.js"
    with node(
            EXAMPLES / "server.mjs", EXAMPLES / "plain", TARTAN_URL=service.url, TARTAN_API_KEY=service.api_key, PORT="0",
            LINK_SCRIPT=missing) as url:
        visitor.page.goto(url)
        told = f"Link could not be loaded from {missing}. Check the address and reload the page."
        expect(visitor.page.get_by_role("status")).to_have_text(told)
        visitor.page.get_by_role("button", name="Connect a bank").click()
        expect(visitor.page.get_by_role("status")).to_have_text(told)


def test_a_service_that_is_not_there_is_one_clear_message(visitor):
    visitor.ignored.append("Failed to load resource")
    with node(
            EXAMPLES / "server.mjs", EXAMPLES / "plain", TARTAN_URL="http://127.0.0.1:1", TARTAN_API_KEY="x", PORT="0") as url:
        visitor.page.goto(url)
        expect(visitor.page.get_by_role("status")).to_contain_text("The Tartan service does not respond")
        visitor.page.get_by_role("button", name="Connect a bank").click()
        expect(visitor.page.get_by_role("status")).to_contain_text("The Tartan service does not respond")


def test_the_examples_run_as_their_readme_says(tmp_path):
    """From a copy outside the repository, and in a network of its own where the system allows it: the ports are the usual ones."""
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "tartan").symlink_to(processes.executable())
    here = Path(__file__).resolve().parent
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PLAID_", "TARTAN_"))}
    environment["PATH"] = f"{programs}:{os.environ['PATH']}"
    done = subprocess.run(
        [*isolated(), sys.executable, str(here / "readme_examples.py"), str(tmp_path)], env=environment, capture_output=True, text=True,
        timeout=180)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Plaid Checking" in done.stdout.splitlines()[-1]


def test_every_package_of_an_example_is_in_its_manifest():
    for folder in ("react", "nextjs"):
        manifest = json.loads((EXAMPLES / folder / "package.json").read_text(encoding="utf-8"))
        named = set(manifest["dependencies"])
        used = set()
        for path in [*(EXAMPLES / folder).rglob("*.js"), *(EXAMPLES / folder).rglob("*.jsx")]:
            if "node_modules" not in path.parts:
                used |= set(re.findall(r'from "([a-z][^":./]*)["/]', path.read_text(encoding="utf-8")))
        assert used and used <= named and manifest["private"] is True, (folder, used, named)
        assert "build" in manifest["scripts"]


def bundled(folder: Path) -> Path:
    """The React example as a bundler would leave it."""
    shutil.copytree(EXAMPLES / "react", folder)
    bundle.bundle(folder)
    return folder


def test_a_page_with_react(visitor, service, example, tmp_path):
    with example(bundled(tmp_path / "react")) as url:
        visitor.page.goto(url)
        connect(visitor, service)
        # The new token's handler works as the first one did, and nothing of the old one is left.
        visitor.page.get_by_role("button", name="Connect a bank").click()
        visitor.heading("Connect your bank to Tartan")
        expect(visitor.page.locator('iframe[title="Plaid Link"]')).to_have_count(1)


def test_the_example_server_passes_on_what_it_names_and_nothing_else(service, example):
    with example(EXAMPLES / "plain") as url:
        assert requests.post(f"{url}/api/plaid/create-link-token", json={}, timeout=TIMEOUT).status_code == 403
        own = {"X-Requested-With": "fetch"}
        made = requests.post(f"{url}/api/plaid/create-link-token", json={}, headers=own, timeout=TIMEOUT)
        assert made.json()["link_token"].startswith("link-sandbox-")
        assert requests.get(f"{url}/api/items", timeout=TIMEOUT).status_code == 404
        assert requests.delete(f"{url}/api/items/x", timeout=TIMEOUT).status_code == 405
        for path in ("/../server.mjs", "/%2e%2e/server.mjs", "/..%2fserver.mjs"):
            raw = requests.Request("GET", url).prepare()
            raw.url = url + path
            assert requests.Session().send(raw, timeout=TIMEOUT).status_code == 404, path


@pytest.fixture
def next_application(service, tmp_path):
    """The Next.js example with a stand-in for the one thing that it takes from Next.js."""
    folder = tmp_path / "application"
    shutil.copytree(EXAMPLES / "nextjs", folder)
    bundle.next_application(folder)
    with node(
            bundle.STAND_INS / "next-handlers.mjs", folder, TARTAN_URL=service.url, TARTAN_API_KEY=service.api_key,
            SESSION_SECRET=SESSION_SECRET) as url:
        yield url


def cookie(user: str, secret: str = SESSION_SECRET) -> dict:
    code = hmac.new(secret.encode(), user.encode(), hashlib.sha256).digest()
    return {"Cookie": f"theme=dark; session={user}.{base64.urlsafe_b64encode(code).decode().rstrip('=')}"}


def test_route_handlers_of_next(next_application, bank, service, control):
    def post(path, body, user="anna"):
        return requests.post(next_application + path, json=body, headers=cookie(user), timeout=TIMEOUT)

    made = post("/api/plaid/create-link-token", {"language": "en", "webhook": "https://attacker.example/"})
    assert made.status_code == 200, made.text
    token = made.json()["link_token"]
    connected = control.complete_link(bank.client_id, token, institution_id="ins_109508")
    body = {"public_token": connected["public_token"], "link_token": token}
    # Another user's session cannot take the bank.
    stolen = post("/api/plaid/exchange-token", body, user="eve")
    assert stolen.status_code == 403 or stolen.status_code == 404, stolen.text
    answer = post("/api/plaid/exchange-token", body)
    assert answer.json()["success"] is True, answer.text
    assert "access" not in answer.text
    accounts = []
    for _ in range(100):
        accounts = requests.get(
            f"{next_application}/api/accounts", headers=cookie("anna"), timeout=TIMEOUT).json()["accounts"]
        if accounts:
            break
    assert any(account["name"] == "Plaid Checking" for account in accounts)
    item = answer.json()["item_id"]
    repair = post("/api/plaid/create-link-token", {"item_id": item})
    assert repair.json()["link_token"].startswith("link-sandbox-")
    assert post("/api/plaid/create-link-token", {"item_id": item}, user="eve").status_code == 404
    # The page named a webhook address; the Item has the service's, which is none.
    truth = control.truth(bank.client_id)
    assert "attacker" not in json.dumps(truth, default=str)


def test_route_handlers_of_next_refuse(next_application):
    path = f"{next_application}/api/plaid/create-link-token"
    assert requests.post(path, json={}, timeout=TIMEOUT).status_code == 401
    assert requests.post(path, json={}, headers=cookie("anna", "guessed"), timeout=TIMEOUT).status_code == 401
    headers = cookie("anna") | {"Content-Type": "application/x-www-form-urlencoded"}
    assert requests.post(path, data="a=b", headers=headers, timeout=TIMEOUT).status_code == 415
    for text in ("{", "null", "7"):
        headers = cookie("anna") | {"Content-Type": "application/json"}
        assert requests.post(path, data=text, headers=headers, timeout=TIMEOUT).status_code == 400, text
    assert requests.get(path, headers=cookie("anna"), timeout=TIMEOUT).status_code == 405
