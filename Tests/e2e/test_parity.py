"""`tartan sandbox parity`: recordings are replayed, compared and redacted, and bad ones refused in a sentence."""

import json
import os
import subprocess
from pathlib import Path

import pytest

import processes

EXAMPLES = processes.ROOT / "Tests" / "Recordings"
ITEM = {"item": {"institution_id": "ins_109508", "products": ["transactions"]}}


def parity(*arguments, timeout=120) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(processes.executable()), "sandbox", "parity", *map(str, arguments)], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=timeout)


def report(*arguments) -> tuple[dict, int]:
    done = parity(*arguments, "--json")
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout), done.returncode


@pytest.fixture
def write(tmp_path):
    def write(name="recording.json", **changes):
        recording = {
            "title": "A test", "source": "a test", "date": "2026-09-07", "setup": [ITEM], "partial": True,
            "request": ["/accounts/get", {"access_token": "$access_token"}],
            "live": {"accounts": [{"mask": "0000", "name": "Plaid Checking"}, {"mask": "1111", "name": "Plaid Saving"}]},
            **changes}
        file = tmp_path / name
        file.write_text(json.dumps({name: value for name, value in recording.items() if value is not ...}))
        return file
    return write


def test_the_recordings_of_the_repository_are_equal():
    answer, code = report(*sorted(EXAMPLES.glob("*.json")), "--at-least", 95)
    assert code == 0, [entry for entry in answer["recordings"] if entry.get("differences") or entry.get("error")]
    assert answer["members"]["total"] > 100 and answer["values"]["percent"] >= 95
    assert {entry["operation"] for entry in answer["recordings"]} >= {"/accounts/get", "/item/remove"}


def test_an_equal_recording_succeeds(write):
    done = parity(write())
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No differences." in done.stdout and "100.0 %" in done.stdout


def test_each_kind_of_difference_is_shown_and_fails(write):
    live = {"accounts": [{"mask": "1111", "name": "Plaid Saving", "colour": "red"}, {"mask": "0000", "name": "Other"}]}
    answer, code = report(write(live=live))
    assert code == 1
    found = {(entry["path"], entry["kind"]) for entry in answer["recordings"][0]["differences"]}
    assert found == {
        ("accounts[*].colour", "only live"), ("accounts[*].name", "value"), ("accounts", "order")}
    whole, code = report(write(live=live, partial=False))
    assert code == 1 and ("item", "only Tartan") in {
        (entry["path"], entry["kind"]) for entry in whole["recordings"][0]["differences"]}
    text = parity(write(live=live))
    assert text.returncode == 1 and "only live" in text.stdout
    assert max(map(len, text.stdout.splitlines())) <= 80 + len(str(write()))


def test_a_required_figure_decides(write):
    live = {"accounts": [{"mask": "0000", "name": "Plaid Checking", "colour": "red"}]}
    file = write(live=live)
    assert parity(file).returncode == 1
    assert parity(file, "--at-least", "50").returncode == 0
    assert parity(file, "--at-least", "99").returncode == 1
    for figure in ("101", "-1", "nan", "x"):
        assert parity(file, f"--at-least={figure}").returncode == 64


def test_the_status_and_steps_before_count(write):
    item = {"item": {"institution_id": "ins_109508", "products": ["auth"]}}
    file = write(
        setup=[item, ["/sandbox/item/reset_login", {"access_token": "$access_token"}]], status=400,
        request=["/auth/get", {"access_token": "$access_token"}], live={"error_code": "ITEM_LOGIN_REQUIRED"})
    assert parity(file).returncode == 0
    ready = ["/auth/get", {"access_token": "$access_token"}]
    assert parity(write(setup=[item], status=400, request=ready, live={"error_code": "ITEM_LOGIN_REQUIRED"})).returncode == 1
    answer, code = report(write(status=418))
    assert code == 1 and answer["recordings"][0]["differences"][0]["path"] == "(HTTP status)"


@pytest.mark.parametrize("content, words", [
    ("", "isn't valid JSON"),
    ("{", "isn't valid JSON"),
    ("[" * 100_000, "depthExceeded"),
    ("[]", "1 to 500 recordings"),
    ('"text"', "must contain a JSON object"),
    ("{}", "is missing"),
    ("\x00\xff", "isn't valid JSON"),
])
def test_files_that_hold_no_recording(tmp_path, content, words):
    file = tmp_path / "bad.json"
    file.write_bytes(content.encode("latin-1"))
    done = parity(file)
    assert done.returncode == 64 and words in done.stderr and not done.stdout
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("changes, words", [
    ({"live": ...}, "'live' is missing"),
    ({"request": ...}, "'request' is missing"),
    ({"source": ...}, "'source' is missing"),
    ({"date": "2026-02-30"}, "'date' must be"),
    ({"date": "9999-01-01"}, "'date' must be"),
    ({"request": ["/no/such", {}]}, "Unknown operation '/no/such'"),
    ({"request": ["/_tartan/reset", {}]}, "Unknown operation"),
    ({"setup": [{"wait": 1e300}]}, "'setup[0]' must be"),
    ({"setup": 7}, "'setup' must be"),
    ({"status": "200"}, "'status' must be"),
    ({"extra": 1}, "Unknown member 'extra'"),
    ({"live": {"access_token": "access-production-8ab976e6-64bc-4b38-98f7-731e7a349970"}}, "Production"),
    ({"title": "\x1b[31m", "live": 7}, "'live' must be"),
])
def test_recordings_that_cannot_be_used(write, changes, words):
    done = parity(write(**changes))
    assert done.returncode == 64 and words in done.stderr and not done.stdout, done.stderr
    assert "\x1b" not in done.stderr


def test_files_that_are_none(tmp_path, write):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    large = tmp_path / "large.json"
    large.write_text("[" + " " * (9 << 20) + "]")
    for file, words in ((tmp_path / "missing.json", "can't be read"), (pipe, "isn't a file"),
                        (tmp_path, "isn't a file"), (large, "more than 8 MiB")):
        done = parity(write(), file, timeout=30)
        assert done.returncode == 64 and words in done.stderr, done.stderr
    assert parity().returncode == 64


def test_a_setup_that_fails_is_no_success(write):
    file = write(setup=[{"item": {"institution_id": "ins_0", "products": ["transactions"]}}])
    answer, code = report(file, "--at-least", "0")
    assert code == 1 and answer["recordings"][0]["error"].startswith("'setup[0]' failed: /sandbox/public_token/create")
    done = parity(write(setup=[]))
    assert done.returncode == 1 and "uses $access_token" in done.stdout


SECRETS = {
    "client_id": "5f1234567890abcdef123456", "secret": "0123456789abcdef0123456789abcd",
    "token": "access-sandbox-8ab976e6-64bc-4b38-98f7-731e7a349970", "name": "Ada Lovelace", "email": "ada@lovelace.org",
    "number": "998877665544", "account": "qyJEdQbwZytdLNlDrGnruKdJQDpzRwUAzmvvX", "phone": "+442071234567",
}


def test_a_redacted_copy_has_no_secret_and_the_same_figures(write, tmp_path):
    live = {
        "accounts": [{
            "account_id": SECRETS["account"], "mask": "0000", "name": "Plaid Checking", "owners": [{
                "names": [SECRETS["name"]], "emails": [{"data": SECRETS["email"], "primary": True, "type": "primary"}],
                "phone_numbers": [{"data": SECRETS["phone"], "primary": True, "type": "mobile"}]}]}],
        "numbers": {"ach": [{"account": SECRETS["number"], "account_id": SECRETS["account"]}]},
        "request_id": "9d93c1e88dcd289"}
    file = write(
        note=f"Recorded by {SECRETS['email']}", live=live, setup=[{"item": {
            "institution_id": "ins_109508", "products": ["identity"]}}],
        request=["/identity/get", {
            "client_id": SECRETS["client_id"], "secret": SECRETS["secret"], "access_token": SECRETS["token"]}])
    folder = tmp_path / "redacted"
    folder.mkdir()
    first = parity(file, "--redact", folder)
    copy = folder / file.name
    text = copy.read_text()
    for name, secret in SECRETS.items():
        assert secret not in text, name
        assert secret not in first.stdout + first.stderr, name
    recording = json.loads(text)
    assert recording["request"] == ["/identity/get", {"access_token": "$access_token"}]
    assert recording["live"]["accounts"][0]["name"] == "Plaid Checking"
    assert recording["live"]["accounts"][0]["account_id"] == recording["live"]["numbers"]["ach"][0]["account_id"]
    (before, _), (after, _) = report(file), report(copy)
    assert before["members"] == after["members"] and before["values"] == after["values"]
    again = tmp_path / "again"
    again.mkdir()
    parity(copy, "--redact", again)
    assert (again / file.name).read_text() == text


def test_copies_never_replace_their_source(write, tmp_path):
    file = write()
    before = file.read_bytes()
    for arguments in ((file, "--redact", tmp_path), (file, "--redact", tmp_path / "missing"), (file, "--redact", file)):
        assert parity(*arguments).returncode == 64
    assert file.read_bytes() == before


@pytest.mark.skipif(not os.environ.get("TARTAN_REFERENCE"), reason="TARTAN_REFERENCE is not set")
def test_notes_on_recordings_are_read_as_they_are():
    """Notes of others: each is replayed and equal, or says in a sentence what keeps it from being replayed."""
    folder = Path(os.environ["TARTAN_REFERENCE"]) / "cases" / "live"
    answer, code = report(*sorted(folder.glob("P*.json")))
    assert code == 1
    refused = {entry["title"]: entry["error"] for entry in answer["recordings"] if entry.get("error")}
    assert set(refused) == {
        "debts of custom users: card", "securities of custom users are found by ticker: AAPL", "Layer: events",
        "events of Link, First Platypus, without phone", "layout of JSON"}
    differing = {entry["title"]: entry["differences"] for entry in answer["recordings"] if entry.get("differences")}
    assert not differing
    assert len(answer["recordings"]) >= 37


def test_a_note_that_cannot_be_read_keeps_no_other_from_being_replayed(write):
    """What is in words only is an error of that note alone."""
    words = write("words.json", setup="a custom user with a card", grade="DEFECT")
    answer, code = report(words, write())
    assert code == 1 and [bool(entry.get("error")) for entry in answer["recordings"]] == [True, False]
    assert answer["recordings"][0]["error"].startswith("'setup' must be")
    note = write("note.json", setup="Item at ins_109508, transactions", claim="exact", live={
        "status": 200, "accounts[mask=0000].name": "Plaid Checking", "len(accounts)": 14})
    assert parity(note).returncode == 0
    assert parity(write("other.json", setup="Item at ins_109508, transactions", live={"len(accounts)": 3})).returncode == 1
