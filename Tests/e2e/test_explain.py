"""`tartan explain`, and the commands of its table, run against a Sandbox."""

import json
import os
import re
import subprocess
import time
import uuid

import pytest
import requests

import processes
from official import Client


def explain(*arguments):
    return subprocess.run(
        [str(processes.executable()), "explain", *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def entries(*arguments):
    result = explain(*arguments, "--json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_an_entry_for_people():
    result = explain("item_login_required")
    assert result.returncode == 0
    assert "Open Link in update mode" in result.stdout and "the end user" in result.stdout


def test_a_near_miss_is_suggested():
    result = explain("ITEM_LOGIN_REQUIERD")
    assert result.returncode == 1
    assert result.stdout == "" and "ITEM_LOGIN_REQUIRED" in result.stderr


@pytest.mark.parametrize("word", ["INVESTMENTS_LIMIT", "anything_else_limit"])
def test_every_limit_is_a_rate_limit(word):
    result = explain(word)
    assert result.returncode == 0
    assert "RATE_LIMIT_EXCEEDED" in result.stdout and "Wait and try again" in result.stdout


@pytest.mark.parametrize("arguments", [(), ("R01", "--list"), ("--list", "--kind", "nonsense")])
def test_wrong_usage(arguments):
    assert explain(*arguments).returncode == 64


def test_the_list_has_every_entry():
    lines = explain("--list").stdout.splitlines()
    assert len(lines) == len(entries("--list")) > 400
    assert "R01\tach-return" in lines
    kinds = {line.split("\t")[1] for line in explain("--list", "--kind", "webhook").stdout.splitlines()}
    assert kinds == {"webhook"}


@pytest.fixture
def shell(sandbox, receiver):
    """The variables that the table's commands read, with an Item that has a webhook."""
    client = Client(sandbox.url, f"e2e{uuid.uuid4().hex[:21]}")
    keys = {"client_id": client.client_id, "secret": client.secret}
    products = ["transactions", "auth", "identity", "investments", "liabilities"]

    def call(path, **members):
        answer = requests.post(sandbox.url + path, json=keys | members, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def link(options):
        made = call(
            "/sandbox/public_token/create", institution_id="ins_109508", initial_products=products, options=options
        )
        return call("/item/public_token/exchange", public_token=made["public_token"])["access_token"]

    variables = {
        **os.environ,
        "S": sandbox.url,
        "PLAID_CLIENT_ID": client.client_id,
        "PLAID_SECRET": client.secret,
        "WEBHOOK": receiver.url,
    }

    def run(command, webhook=True):
        token = link({"webhook": receiver.url} if webhook else {})
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False,
            env=variables | {"ACCESS_TOKEN": token},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def with_commands(kind):
    return [entry for entry in entries("--list", "--kind", kind) if entry["sandbox_command"]]


def test_error_commands_give_their_code(shell):
    commands = with_commands("error-code")
    assert len(commands) > 50
    for entry in commands:
        output = shell(entry["sandbox_command"], webhook=entry["key"] != "SANDBOX_WEBHOOK_INVALID")
        assert f'"error_code":"{entry["key"]}"' in output.replace(" ", ""), (entry["key"], output)
    print(f"{len(commands)} error commands of the table gave their code")


def test_no_entry_has_a_command_that_no_test_runs():
    kinds = {entry["kind"] for entry in entries("--list") if entry["sandbox_command"]}
    assert kinds == {"error-code", "webhook", "item-state", "transfer-event", "ach-return"}


def test_item_state_commands_are_taken(shell):
    commands = with_commands("item-state")
    assert {entry["key"] for entry in commands} == {"loginRequired", "removed"}
    for entry in commands:
        answer = json.loads(shell(entry["sandbox_command"]))
        assert "error_code" not in answer and answer["request_id"], (entry["key"], answer)


class Transfers:
    """Debits of a checking account, made with nothing but HTTP."""

    def __init__(self, url):
        self.url = url
        self.keys = {"client_id": f"e2e{uuid.uuid4().hex[:21]}", "secret": "e2e-secret"}
        public = self.call(
            "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["auth", "transfer"]
        )["public_token"]
        self.token = self.call("/item/public_token/exchange", public_token=public)["access_token"]
        accounts = self.call("/accounts/get", access_token=self.token)["accounts"]
        self.account = next(account["account_id"] for account in accounts if account["mask"] == "0000")

    def call(self, path, **members):
        answer = requests.post(self.url + path, json=self.keys | members, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def make(self, amount):
        planned = self.call(
            "/transfer/authorization/create", access_token=self.token, account_id=self.account, type="debit",
            network="ach", amount=amount, ach_class="ppd", user={"legal_name": "A B"},
        )["authorization"]
        return self.call(
            "/transfer/create", access_token=self.token, account_id=self.account, description="e2e",
            authorization_id=planned["id"],
        )["transfer"]["id"]

    def status(self, transfer):
        found = self.call("/transfer/get", transfer_id=transfer)["transfer"]
        return found["status"], (found["failure_reason"] or {}).get("ach_return_code")


def test_transfer_event_commands_make_their_event(sandbox):
    commands = {entry["key"]: entry["sandbox_command"] for entry in with_commands("transfer-event")}
    chains = [["posted", "settled", "funds_available"], ["failed"], ["posted", "returned"]]
    assert set(commands) == {event for chain in chains for event in chain}
    transfers = Transfers(sandbox.url)
    for chain in chains:
        transfer = transfers.make("5.00")
        for event in chain:
            done = subprocess.run(
                ["bash", "-c", commands[event]], capture_output=True, text=True, timeout=60, check=False,
                env={**os.environ, "S": sandbox.url, "TRANSFER_ID": transfer,
                     "PLAID_CLIENT_ID": transfers.keys["client_id"], "PLAID_SECRET": transfers.keys["secret"]},
            )
            assert done.returncode == 0, done.stderr
            assert transfers.status(transfer)[0] == event, done.stdout
    print(f"{len(commands)} transfer commands of the table made their event")


def test_amounts_of_return_codes_come_back_with_them(sandbox):
    commands = {entry["key"]: entry["sandbox_command"] for entry in with_commands("ach-return")}
    assert set(commands) == {"R01", "R02", "R16"}
    transfers = Transfers(sandbox.url)
    for code, text in commands.items():
        amount = re.fullmatch(rf"make a transfer of ([0-9.]+): .* {code}", text)[1]
        transfer = transfers.make(amount)
        deadline = time.monotonic() + 20
        while transfers.status(transfer) != ("returned", code):
            assert time.monotonic() < deadline, (code, transfers.status(transfer))
            time.sleep(0.2)


def test_webhook_commands_are_taken(shell, receiver):
    fired = [
        entry
        for entry in with_commands("webhook")
        if "/sandbox/item/fire_webhook" in entry["sandbox_command"]
    ]
    assert len(fired) > 12
    outputs = {entry["key"]: shell(entry["sandbox_command"]) for entry in fired}
    refused = {key: output for key, output in outputs.items() if '"webhook_fired":true' not in output.replace(" ", "")}
    assert not refused, refused
    print(f"{len(fired)} webhook commands of the table were taken")


def test_the_other_webhook_commands_are_taken(shell, sandbox, receiver):
    """Those with an endpoint of their own; one needs an account that waits for micro-deposits and says so."""
    others = {
        entry["key"]: entry["sandbox_command"]
        for entry in with_commands("webhook") if "/sandbox/item/fire_webhook" not in entry["sandbox_command"]
    }
    assert set(others) == {
        "ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED", "AUTH/AUTOMATICALLY_VERIFIED", "TRANSFER/TRANSFER_EVENTS_UPDATE",
        "BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE",
    }
    waits = others.pop("AUTH/AUTOMATICALLY_VERIFIED")
    assert '"error_type":"INVALID_REQUEST"' in shell("ACCOUNT_ID=none; " + waits).replace(" ", "")
    for key, command in others.items():
        answer = json.loads(shell(command))
        assert "error_code" not in answer, (key, answer)
