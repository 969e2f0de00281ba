"""`tartan sandbox parity`: recordings are replayed, compared and redacted, and bad ones refused in a sentence."""

import json
import os
import subprocess
import time
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
    for file, words in ((tmp_path / "missing.json", "cannot be read"), (pipe, "is not a regular file"),
                        (tmp_path, "is not a regular file"), (large, "is larger than 8 MiB")):
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
    assert code == 0
    assert not {entry["title"]: entry["error"] for entry in answer["recordings"] if entry.get("error")}
    differing = {entry["title"]: entry["differences"] for entry in answer["recordings"] if entry.get("differences")}
    assert not differing
    assert len(answer["recordings"]) >= 37


LINK_TOKEN = ["/link/token/create", {
    "client_name": "Parity", "language": "en", "country_codes": ["US"], "products": ["auth"],
    "user": {"client_user_id": "u"}}]
STRAIGHT = [
    "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "SKIP_SUBMIT_PHONE", "TRANSITION_VIEW", "SEARCH_INSTITUTION",
    "SELECT_BRAND", "SELECT_INSTITUTION", "TRANSITION_VIEW", "SUBMIT_CREDENTIALS", "TRANSITION_VIEW", "TRANSITION_VIEW",
    "TRANSITION_VIEW", "HANDOFF"]


def test_a_visit_to_link_is_replayed(write, tmp_path):
    visit = {"link_token": "$link_token", "search": "Tartan Bank"}
    file = write(setup=[LINK_TOKEN], request=["Link", visit], live={"onEvent": STRAIGHT}, partial=False)
    done = parity(file)
    assert done.returncode == 0, done.stdout + done.stderr
    assert parity(write(setup=[LINK_TOKEN], request=["Link", visit], live={"onEvent": STRAIGHT[1:]})).returncode == 1
    # A returning user, whose number is a test number of Plaid's and stays in the redacted copy.
    known = {"link_token": "$link_token", "phone_number": "+14155550011", "institution_id": "ins_109511"}
    file = write(setup=[LINK_TOKEN], request=["Link", known], live={"onEvent": [
        "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SUBMIT_PHONE", "TRANSITION_VIEW", "SUBMIT_OTP",
        "TRANSITION_VIEW", "SELECT_INSTITUTION", "HANDOFF"]})
    folder = tmp_path / "copies"
    folder.mkdir()
    answer, _ = report(file, "--redact", folder)
    copied, _ = report(folder / file.name)
    assert answer["recordings"][0]["values"] == copied["recordings"][0]["values"]
    assert "+14155550011" in (folder / file.name).read_text()
    for wrong in ({}, {"link_token": "$link_token", "colour": "red"}, {"link_token": 7}):
        assert parity(write(setup=[LINK_TOKEN], request=["Link", wrong], live={"onEvent": []})).returncode == 64
    unknown = write(setup=[], request=["Link", {"link_token": "link-sandbox-0"}], live={"onEvent": ["ERROR"]})
    assert parity(unknown).returncode == 0


PROVEN = ["TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SUBMIT_PHONE", "TRANSITION_VIEW", "SUBMIT_OTP"]
# As thedmaj/demo-recorder recorded them on 2026-03-09 and 2026-03-10.
VISITS = {
    "+14155550010": PROVEN + [
        "TRANSITION_VIEW", "SEARCH_INSTITUTION", "SELECT_BRAND", "SELECT_INSTITUTION", "TRANSITION_VIEW",
        "SUBMIT_CREDENTIALS", "TRANSITION_VIEW", "HANDOFF"],
    "+14155550012": PROVEN + ["TRANSITION_VIEW", "SELECT_INSTITUTION", "HANDOFF"],
    "+14155550013": PROVEN + ["TRANSITION_VIEW", "SELECT_INSTITUTION", "HANDOFF"],
    "+14155550015": PROVEN[:4] + ["SELECT_INSTITUTION"] + PROVEN[4:] + ["TRANSITION_VIEW", "HANDOFF"],
}


@pytest.mark.parametrize("number", VISITS)
def test_visits_with_a_phone_number_are_as_recorded(write, number):
    visit = {"link_token": "$link_token", "phone_number": number}
    visit |= {"search": "First Platypus Bank"} if number.endswith("10") else {}
    done = parity(write(setup=[LINK_TOKEN], request=["Link", visit], live={"onEvent": VISITS[number]}, partial=False))
    assert done.returncode == 0, done.stdout + done.stderr


def shapes(size):
    """Recordings of about `size` bytes, each with another part that is large."""
    count = size // 40
    body = {"access_token": "$access_token"}
    rows = [{"name": f"Row {number}", "mask": f"{number:04}"} for number in range(count)]
    yield "members", {"live": {f"member {number}": number for number in range(count)}}
    yield "rows", {"live": {"accounts": rows}}
    yield "equal rows", {"live": {"accounts": [{"name": "Row", "mask": "0000"}] * count}}
    yield "texts", {"live": {"accounts": [f"text {number}" for number in range(count)]}}
    yield "numbers", {"live": {"accounts": [number / 7 for number in range(count)]}}
    yield "ids", {"live": {"account_ids": [f"{number:037}" for number in range(count)]}}
    yield "one text", {"live": {"accounts": "a@" * (size // 2)}}
    yield "digits", {"live": {"accounts": "1-2 " * (size // 4)}}
    yield "placeholders", {"request": ["/accounts/get", {**body, "options": {
        "account_ids": ["$account_id"] * count}}], "live": {"a": 1}}
    yield "request", {"request": ["/accounts/get", {**body, **{f"m{number}": number for number in range(count)}}],
                      "live": {"a": 1}}
    yield "note", {"setup": "Item at ins_109508, transactions", "live": {"rows": rows}}
    yield "note of names", {"setup": "Item at ins_109508, transactions", "live": {
        "same day": [[f"Row {number}" for number in range(count)]]}}
    yield "words", {"setup": "Item at ins_109508, transactions" + ", then /item/get" * count, "live": {"a": 1}}
    yield "custom words", {"setup": "user_custom: credit card" + ", limit 1" * count, "live": {"a": 1}}


@pytest.mark.parametrize("name", [name for name, _ in shapes(4_000)])
def test_a_large_recording_takes_time_in_proportion(write, name):
    """Eight times the bytes take nowhere near sixty-four times the time, which a search in a search would."""
    seconds = {}
    for size in (250_000, 2_000_000):
        file = write(f"{size}.json", **dict(shapes(size))[name])
        begin = time.monotonic()
        assert parity(file, timeout=300).returncode in (0, 1, 64)
        seconds[size] = time.monotonic() - begin
    assert seconds[2_000_000] < 20 * max(seconds[250_000], 0.3), seconds


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
