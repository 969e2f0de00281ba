"""`--data` of `tartan sandbox` and `tartan dev`: an organisation's own institutions and users."""

import json
import os
import subprocess

import pytest
import requests

import processes
from official import Client
from sandbox_stage import answer, told
from test_dev import Dev

BANK = {"institution_id": "ins_700001", "name": "Loden Bank", "country_codes": ["US"], "products": ["auth", "transactions"]}
SAVINGS = {"override_accounts": [{"type": "depository", "subtype": "savings", "starting_balance": 70}]}


def write(folder, files: dict) -> str:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content))
    return str(folder)


@pytest.fixture
def own(tmp_path):
    return write(tmp_path / "own", {
        "institutions/loden.json": {"institution": BANK}, "users/ada.json": SAVINGS, "users/user_good.json": SAVINGS,
        "README.md": "Our banks."})


def subtypes(client: Client, institution="ins_109508", **login) -> list[str]:
    options = {f"override_{name}": value for name, value in login.items()}
    made = answer(client, "/sandbox/public_token/create", {
        "institution_id": institution, "initial_products": ["transactions"], "options": options})
    token = answer(client, "/item/public_token/exchange", {"public_token": made["public_token"]})["access_token"]
    return [account["subtype"] for account in answer(client, "/accounts/get", {"access_token": token})["accounts"]]


def test_a_folder_adds_and_replaces(own):
    with processes.sandbox("--data", own) as sandbox:
        client = Client(sandbox.url, "own")
        assert subtypes(client, "ins_700001", username="custom_ada", password="any") == ["savings"]
        # The data of a built-in user is that of the file; its passwords keep their effect.
        assert subtypes(client) == ["savings"]
        refused = answer(client, "/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": ["transactions"],
            "options": {"override_username": "user_good", "override_password": "wrong"}})
        assert refused["error_code"] == "INVALID_CREDENTIALS"
        users = {user["username"]: user["summary"] for user in told(sandbox.url, "users")}
        assert users["user_good"] == "The accounts of a file" and "custom_ada" in users
        # What a file says of a built-in user is not removed by a request.
        gone = requests.delete(f"{sandbox.url}/_tartan/users", json={"username": "user_good"}, timeout=10)
        assert gone.status_code == 404 and subtypes(client) == ["savings"]
    with processes.sandbox() as sandbox:
        assert len(subtypes(Client(sandbox.url, "own"))) > 1


def test_each_fault_is_a_line(tmp_path):
    folder = write(tmp_path / "own", {
        "institutions.json": {"institutions": [{"institution_id": "ins_1"}]}, "institutions/loden.json": "{",
        "users/a.json": {"override_accounts": [{"type": "other", "balances": {}}]}, "banks.json": "[]",
        "users/user_transactions_dynamic.json": SAVINGS})
    done = subprocess.run(
        [str(processes.executable()), "sandbox", "--port", "0", "--data", folder], capture_output=True, text=True, timeout=60,
        stdin=subprocess.DEVNULL, env=os.environ, check=False)
    assert done.returncode != 0 and done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 5 and lines[0].startswith("Error: "), done.stderr
    for file, said in (
        ("institutions.json", "institutions[0].name is missing"), ("institutions/loden.json", "is not JSON"),
        ("users/a.json", "override_accounts[0].balances"), ("has banks.json", "move it to"),
        ("users/user_transactions_dynamic.json", "/sandbox/transactions/create"),
    ):
        assert any(file in line and said in line for line in lines), (file, done.stderr)


@pytest.mark.parametrize("name", ["users", "institutions"])
def test_a_folder_that_is_none_is_said(tmp_path, name):
    folder = write(tmp_path / "own", {"institutions.json": {"institution": BANK}})
    (tmp_path / "own" / name).symlink_to(tmp_path / "nowhere")
    done = subprocess.run(
        [str(processes.executable()), "sandbox", "--port", "0", "--data", folder], capture_output=True, text=True, timeout=60,
        stdin=subprocess.DEVNULL, env=os.environ, check=False)
    assert done.returncode != 0 and done.stdout == "" and f"has {name}, which is not read" in done.stderr


def test_dev(own, tmp_path):
    place = tmp_path / "project"
    place.mkdir()
    with Dev(place, "--data", own) as dev:
        # The first bank is connected as user_good.
        [item] = dev.get("/api/items")["items"]
        assert subtypes(dev.application(), "ins_700001", username="custom_ada", password="any") == ["savings"]
        assert len(dev.get("/api/accounts")["accounts"]) == 1
