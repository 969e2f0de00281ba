"""`tartan explain`, and the commands of its table, run against a Sandbox."""

import json
import os
import subprocess
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


def error_commands():
    """Every error code whose command is its own, and the first ten that a fault provokes."""
    codes = entries("--list", "--kind", "error-code")
    own = [entry for entry in codes if entry["sandbox_command"] and "_tartan/faults" not in entry["sandbox_command"]]
    faults = [entry for entry in codes if "_tartan/faults" in (entry["sandbox_command"] or "")]
    return own + faults[:10]


def test_error_commands_give_their_code(shell):
    commands = error_commands()
    assert len(commands) > 20
    for entry in commands:
        output = shell(entry["sandbox_command"], webhook=entry["key"] != "SANDBOX_WEBHOOK_INVALID")
        assert f'"error_code":"{entry["key"]}"' in output.replace(" ", ""), (entry["key"], output)
    print(f"{len(commands)} error commands of the table gave their code")


def test_webhook_commands_are_taken(shell, receiver):
    fired = [
        entry
        for entry in entries("--list", "--kind", "webhook")
        if "fire_webhook" in (entry["sandbox_command"] or "") and "/sandbox/item/" in entry["sandbox_command"]
    ]
    assert len(fired) > 12
    outputs = {entry["key"]: shell(entry["sandbox_command"]) for entry in fired}
    refused = {key: output for key, output in outputs.items() if '"webhook_fired":true' not in output.replace(" ", "")}
    assert not refused, refused
    print(f"{len(fired)} webhook commands of the table were taken")
