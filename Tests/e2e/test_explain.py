"""`tartan explain`, and the commands of its table, run against a Sandbox."""

import json
import os
import re
import resource
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


@pytest.mark.parametrize("word, meaning", [
    ("BOGUS_NOT_SUPPORTED", "does not support this: bogus"), ("SOME_REPORT_NOT_FOUND", "no such some report"),
    ("new_thing_not_ready", "The new thing is not ready"), ("INVALID_BOGUS_FIELD", "The bogus field in the request is not valid"),
    ("BOGUS_BANK_TIMEOUT", "took too long"), ("ITEM_ERROR/NEW_TOMORROW", "of ITEM_ERROR"), ("ITEM_ERROR: NEW_TOMORROW", "The Item needs attention"),
])
def test_an_unknown_code_is_explained_by_its_form(word, meaning):
    result = explain(word)
    assert result.returncode == 0 and meaning in result.stdout, result
    assert "in no table" in result.stderr
    [entry] = json.loads(explain(word, "--json").stdout)
    assert entry["kind"] == "error-code"


@pytest.mark.parametrize("word", [
    "WHATEVER", "_NOT_FOUND", "NO_SUCH_TYPE/NEW_TOMORROW", "\u00c9_NOT_FOUND", "PRODUCT_NOT_REDY", "PRODUCTS_NOT_READY", "healthy_not_found/x",
])
def test_what_has_no_known_form_stays_unknown(word):
    result = explain(word)
    assert result.returncode == 1 and result.stdout == "" and "is unknown" in result.stderr


@pytest.mark.parametrize("arguments", [(), ("R01", "--list"), ("--list", "--kind", "nonsense")])
def test_wrong_usage(arguments):
    assert explain(*arguments).returncode == 64


LONG = {
    "a code": "ITEM_LOGIN_REQUIRED" * 6_000, "words": "LOGIN_" * 17_000, "slashes": "/" * 100_000, "a limit": "A_" * 50_000 + "LIMIT",
    "one letter of many accents": "a" + "\u0301" * 50_000, "just too long": "A" * 201,
}


@pytest.mark.parametrize("word", LONG.values(), ids=LONG)
def test_a_long_text_is_refused_at_the_door(word):
    result = explain(word)
    assert result.returncode == 64 and result.stdout == ""
    size = len(word.encode())
    assert f"Error: The word has {size} bytes. Expected at most 200" in result.stderr
    # The sentence does not repeat the text.
    assert len(result.stderr) < 1_000


def test_the_longest_word_is_looked_up():
    result = explain("A" * 200)
    assert result.returncode == 1 and "is unknown" in result.stderr


def test_ten_times_the_text_is_hardly_more_work():
    """In processor time, of which the start of the process is most."""
    def work(size: int) -> float:
        def once() -> float:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            explain("ITEM_LOGIN_" * (size // 11))
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return min(once() for _ in range(3))

    assert work(100_000) < 3 * work(10_000)


def test_the_list_has_every_entry():
    lines = explain("--list").stdout.splitlines()
    assert len(lines) == len(entries("--list")) > 400
    assert "R01\tach-return" in lines
    kinds = {line.split("\t")[1] for line in explain("--list", "--kind", "webhook").stdout.splitlines()}
    assert kinds == {"webhook"}


@pytest.fixture
def programs(tmp_path):
    """A folder for PATH with `tartan`, by the name that the commands use."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "tartan").symlink_to(processes.executable())
    return folder


@pytest.fixture
def shell(sandbox, receiver, programs):
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
        return call("/item/public_token/exchange", public_token=made["public_token"])

    variables = {
        **os.environ,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PLAID_URL": sandbox.url,
        "PLAID_CLIENT_ID": client.client_id,
        "PLAID_SECRET": client.secret,
        "WEBHOOK": receiver.url,
    }

    def run(command, webhook=True, code=0, **more):
        item = link({"webhook": receiver.url} if webhook else {})
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False,
            env=variables | {"ACCESS_TOKEN": item["access_token"], "ITEM_ID": item["item_id"]} | more,
        )
        assert done.returncode == code, (command, done.stdout, done.stderr)
        return done.stdout + done.stderr

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


def test_a_command_of_tartan_is_shown_where_there_is_one():
    """The control API is for programs; a person types `tartan sandbox`. What a command reads is listed in the help."""
    shown = [entry["sandbox_command"] for entry in entries("--list") if entry["sandbox_command"]]
    assert not [command for command in shown if "/_tartan/" in command]
    assert sum(command.startswith("tartan sandbox ") for command in shown) > 150
    listed = re.sub(r"\s+", " ", explain("--help").stdout)
    for name in {name for command in shown for name in re.findall(r"\$([A-Z_]+)", command)}:
        assert name in listed, name


def test_item_state_commands_lead_to_the_state(shell):
    commands = {entry["key"]: entry["sandbox_command"] for entry in with_commands("item-state")}
    after = """ && curl -s $PLAID_URL/item/get -H 'Content-Type: application/json' -d '{"client_id":"'$PLAID_CLIENT_ID'","secret":"'$PLAID_SECRET'","access_token":"'$ACCESS_TOKEN'"}'"""
    # What the next request says, or the webhook where the Item still works.
    told = {
        "loginRequired": "ITEM_LOGIN_REQUIRED", "noAccounts": "NO_ACCOUNTS", "pendingDisconnect": "PENDING_DISCONNECT",
        "revoked": "USER_PERMISSION_REVOKED", "removed": "ITEM_NOT_FOUND",
    }
    assert set(commands) == set(told)
    for key, command in commands.items():
        output = shell(command + after)
        assert told[key] in output, (key, output)


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


def test_transfer_event_commands_make_their_event(sandbox, programs):
    commands = {entry["key"]: entry["sandbox_command"] for entry in with_commands("transfer-event")}
    chains = [["posted", "settled", "funds_available"], ["failed"], ["posted", "returned"]]
    assert set(commands) == {event for chain in chains for event in chain}
    transfers = Transfers(sandbox.url)
    for chain in chains:
        transfer = transfers.make("5.00")
        for event in chain:
            done = subprocess.run(
                ["bash", "-c", commands[event]], capture_output=True, text=True, timeout=60, check=False,
                env={**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "PLAID_URL": sandbox.url, "TRANSFER_ID": transfer,
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


def test_webhook_commands_send_their_webhook(shell):
    commands = {entry["key"]: entry["sandbox_command"] for entry in with_commands("webhook")}
    assert len(commands) > 15
    # Needs an account that waits for micro-deposits, and says so.
    waits = commands.pop("AUTH/AUTOMATICALLY_VERIFIED")
    assert "micro-deposits" in shell(waits, code=1, ACCOUNT_ID="none")
    for key, command in commands.items():
        assert f"sent {key}" in shell(command), key
    print(f"{len(commands)} webhook commands of the table sent their webhook")
