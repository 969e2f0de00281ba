"""`tartan replay`: recorded sync runs of every kind are repeated against an offline Sandbox."""

import json
import os
import sqlite3
import subprocess
import uuid

import pytest
import requests

import processes
from official import Client
from service import Service

USER = "anna"


@pytest.fixture
def recorded(timely_sandbox, tmp_path):
    """A database with an Item of three pages, read while the bank changed twice, and how to look at its rounds."""
    client = Client(timely_sandbox.url, f"replay{uuid.uuid4().hex[:18]}")
    recorded = Recorded(Service(tmp_path, timely_sandbox.url, client.client_id, client.secret), timely_sandbox.url)
    [item] = recorded.control("populate", {
        "client_id": client.client_id, "secret": client.secret, "items": 1, "products": ["transactions"],
        "transactions": 1_200})["items"]
    recorded.item = item["item_id"]
    for requests_before in (0, 2):
        recorded.control("faults", {"kind": "mutation", "after_page": 1, "after": requests_before})
    public = client.call("/item/public_token/create", {"access_token": item["access_token"]})["public_token"]
    recorded.service.start()
    assert recorded.service.exchange(public, USER)["item_id"] == recorded.item
    recorded.service.sync(recorded.item, USER)
    recorded.service.process.stop()
    return recorded


class Recorded:
    def __init__(self, service, sandbox):
        self.service, self.sandbox, self.item = service, sandbox, None

    def control(self, path: str, body: dict) -> dict:
        answer = requests.post(f"{self.sandbox}/_tartan/{path}", json=body, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(processes.executable()), *arguments], env={**os.environ, **self.service._environment},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)

    def sync(self):
        return self.run("sync", "--item", self.item, "--key-file", str(self.service.key_file), "--plaid-url",
                        self.service._plaid)

    def runs(self) -> list[dict]:
        return [json.loads(line) for line in self.run("runs", "--json", "--item", self.item).stdout.splitlines()]

    def replay(self, run: dict) -> tuple[dict, int]:
        done = self.run("replay", str(run["run_id"]), "--json")
        assert done.returncode in (0, 1), done.stderr
        return json.loads(done.stdout), done.returncode


def test_a_round_in_which_the_bank_changed_begins_anew_again(recorded):
    first = recorded.runs()[-1]
    assert first["reason"] == "link" and first["pages"] == 3 and first["restarts"] == 2 and first["added"] >= 1_200
    answer, code = recorded.replay(first)
    assert code == 0 and answer["same"] is True
    assert answer["replayed"]["pages"] == 3 and answer["replayed"]["restarts"] == 2
    refused = [call["error_code"] for call in answer["calls"] if call["error_code"]]
    assert refused == ["TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"] * 2


def test_a_good_round_goes_the_same_way(recorded):
    assert recorded.sync().returncode == 0
    run = recorded.runs()[0]
    assert run["restarts"] == 0 and run["error_code"] is None
    answer, code = recorded.replay(run)
    assert code == 0 and answer["same"] is True
    pages = [call for call in answer["calls"] if call["path"] == "/transactions/sync"]
    assert len(pages) == answer["replayed"]["pages"] == max(run["pages"], 1) and not pages[-1]["has_more"]
    assert sum(call["rows"] for call in pages) == run["added"] + run["modified"] + run["removed"]


@pytest.mark.parametrize("code", ["ITEM_LOGIN_REQUIRED", "INSTITUTION_DOWN", "INVALID_API_KEYS"])
def test_a_failed_round_fails_again(recorded, code):
    recorded.control("faults", {"kind": "error", "error_code": code, "path": "/transactions/sync"})
    assert recorded.sync().returncode == 1
    run = recorded.runs()[0]
    assert run["error_code"] == code
    answer, exit_code = recorded.replay(run)
    assert exit_code == 0 and answer["same"] and answer["replayed"]["error_code"] == code
    assert code in [call["error_code"] for call in answer["calls"]]
    text = recorded.run("replay", str(run["run_id"]))
    assert text.returncode == 0 and "matches the record" in text.stdout
    assert f"tartan explain {code}" in text.stderr


def test_a_broken_connection_breaks_again(recorded):
    recorded.control("faults", {"kind": "reset", "path": "/transactions/sync"})
    assert recorded.sync().returncode == 1
    run = recorded.runs()[0]
    answer, exit_code = recorded.replay(run)
    assert run["error_code"] == "connectionLost"
    assert exit_code == 0 and answer["replayed"]["error_code"] == "connectionLost"
    assert any(call["status"] == 0 for call in answer["calls"])


def test_what_the_sandbox_cannot_do_is_told(recorded):
    """An engine's own failure: the replay is a good round, says so, and does not claim to be the same."""
    run = recorded.runs()[0]
    with sqlite3.connect(recorded.service.folder / "tartan.sqlite") as database:
        database.execute("UPDATE sync_runs SET error_code = 'unusableRow', error_text = 'x' WHERE id = ?", [run["run_id"]])
    answer, code = recorded.replay(run)
    assert code == 1 and answer["same"] is False
    assert any("unusableRow" in note for note in answer["notes"])


def test_an_unknown_round_is_said_plainly(recorded):
    done = recorded.run("replay", "999999")
    assert done.returncode == 1 and "There is no sync run 999999" in done.stderr and not done.stdout
