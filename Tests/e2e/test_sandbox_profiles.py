"""`tartan sandbox profile`: users and Items in files, loaded on another day, in another Sandbox."""

import datetime
import json
import os
import stat

import pytest
import requests

import processes
from official import Client
from sandbox_stage import answer, command, told

START = "2026-03-02T15:00:00Z"
# Forty days later, at an earlier time of day.
LATER = "2026-04-11T08:00:00Z"
DAYS = 40
USER = {"override_accounts": [{
    "type": "depository", "subtype": "checking", "starting_balance": 50,
    "transactions": [
        {"date_transacted": "2026-02-20", "date_posted": "2026-02-21", "currency": "USD", "amount": 9.5, "description": "Lunch"},
        {"date_transacted": "2026-03-02", "date_posted": "2026-03-02", "currency": "USD", "amount": 20, "description": "Fuel"}]}]}


@pytest.fixture
def profiles(tmp_path):
    return ["--folder", str(tmp_path / "profiles")]


def filled(url: str, client_id: str) -> list[str]:
    """Two Items, of user_good and of a named custom user; their tokens."""
    def control(path, **members):
        made = requests.post(f"{url}/_tartan/{path}", json=members, timeout=30)
        assert made.status_code == 200, made.text
        return made.json()

    control("users", username="custom_ada", configuration=USER)
    order = {"client_id": client_id, "secret": "s"}
    return [
        control("populate", **order, **more)["items"][0]["access_token"]
        for more in ({}, {"user": "custom_ada", "password": "any", "products": ["transactions"]})]


def rows(url: str, client_id: str, token: str, secret: str = "s") -> dict[str, str]:
    found = requests.post(f"{url}/transactions/sync", timeout=30, json={
        "client_id": client_id, "secret": secret, "access_token": token, "count": 500}).json()
    assert "error_code" not in found, found
    return {row["name"]: row["date"] for row in found["added"]}


def moved(dates: dict[str, str]) -> dict[str, str]:
    return {
        name: str(datetime.date.fromisoformat(date) + datetime.timedelta(days=DAYS)) for name, date in dates.items()}


def test_saved_one_day_and_loaded_on_another(profiles, tmp_path):
    with processes.sandbox("--seed", "7", "--now", START) as first:
        good, ada = filled(first.url, "me")
        saved = told(first.url, "profile", "save", "two-banks", *profiles)
        before = rows(first.url, "me", ada)
        states = [one["state"] for one in told(first.url, "items")["items"]]
    file = tmp_path / "profiles" / "two-banks.json"
    assert saved == {
        "name": "two-banks", "file": str(file), "client_id": "me", "clock": START, "items": 2, "custom_users": 1}
    assert before == {"Lunch": "2026-02-21", "Fuel": "2026-03-02"}
    # It holds access tokens.
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 and stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    with processes.sandbox("--seed", "8", "--now", LATER) as second:
        # Nobody has called this Sandbox yet.
        loaded = told(second.url, "profile", "load", "two-banks", *profiles)
        assert loaded == saved | {"moved_days": DAYS}
        assert rows(second.url, "me", ada, secret="another") == moved(before)
        assert answer(Client(second.url, "me"), "/item/get", {"access_token": good})["error_code"] == "INVALID_API_KEYS"
        assert [one["state"] for one in told(second.url, "items")["items"]] == states == ["good", "good"]
        assert [user["username"] for user in told(second.url, "users") if user["username"].startswith("custom_")] == ["custom_ada"]
        # For another client, and over what it has.
        other = filled(second.url, "other")
        loaded = told(second.url, "profile", "load", "two-banks", "--client-id", "other", *profiles)
        assert loaded["client_id"] == "other"
        gone = answer(Client(second.url, "other", "s"), "/item/get", {"access_token": other[0]})
        assert gone["error_code"] == "INVALID_ACCESS_TOKEN"
        assert rows(second.url, "other", ada) == moved(before)
        out, _ = command(second.url, "profile", "load", "two-banks", *profiles)
        assert "2 Items and 1 custom user of the client me" in out and "40 days later" in out


def profile(profiles, action, *arguments, code=0):
    """A command without a Sandbox that responds."""
    return command("http://127.0.0.1:1", "profile", action, *profiles, *arguments, code=code)


def test_listed_and_deleted(profiles, tmp_path):
    _, words = profile(profiles, "list")
    assert "There is no profile" in words
    with processes.sandbox("--seed", "7", "--now", START) as sandbox:
        filled(sandbox.url, "me")
        # The same name again replaces the file.
        for name in ("first", "second", "first"):
            command(sandbox.url, "profile", "save", name, *profiles)
    (tmp_path / "profiles" / "broken.json").write_text("{")
    out, _ = profile(profiles, "list", "--json")
    assert "document" not in out and "access-sandbox" not in out
    listed = json.loads(out)["profiles"]
    assert [one["name"] for one in listed] == ["first", "second"]
    assert listed[0] == {"name": "first", "client_id": "me", "clock": START, "items": 2, "custom_users": 1}
    out, words = profile(profiles, "list")
    assert START in out and "broken.json" in words
    profile(profiles, "delete", "first")
    assert not (tmp_path / "profiles" / "first.json").exists()
    for action, name, said in (
        ("delete", "first", "There is no profile first"), ("load", "secund", "Did you mean second?"),
        ("load", "broken", "is not a profile of this version"), ("load", "second", "No Sandbox responds"),
        ("save", "third", "No Sandbox responds"),
    ):
        _, words = profile(profiles, action, name, code=1)
        assert said in words, (action, name, words)


@pytest.mark.parametrize("name", ["../a", ".a", "a b", "-", "x" * 65, "", "a/b", "ä"])
def test_names(profiles, name):
    _, words = profile(profiles, "delete", "--", name, code=64)
    assert "The name of a profile has" in words


def test_the_user_folder(tmp_path):
    with processes.sandbox("--seed", "7", "--now", START) as sandbox:
        filled(sandbox.url, "me")
        for environment, folder in (
            ({"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": ""}, tmp_path / "home" / ".local" / "share"),
            # As the XDG specification says, a relative path is ignored.
            ({"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": "data"}, tmp_path / "home" / ".local" / "share"),
            ({"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data")}, tmp_path / "data"),
        ):
            saved = told(sandbox.url, "profile", "save", "mine", **environment)
            assert saved["file"] == str(folder / "tartan" / "profiles" / "mine.json") and os.path.exists(saved["file"])
        _, words = command(sandbox.url, "profile", "save", "mine", code=1, HOME="", XDG_DATA_HOME="")
        assert "--folder" in words
        # An unset variable of a script is not the root folder.
        _, words = command(sandbox.url, "profile", "delete", "mine", "--folder", "", code=1)
        assert "--folder names no folder" in words


def test_a_file_that_was_changed_is_refused(profiles, tmp_path):
    with processes.sandbox("--seed", "7", "--now", START) as sandbox:
        good, _ = filled(sandbox.url, "me")
        command(sandbox.url, "profile", "save", "mine", *profiles)
        file = tmp_path / "profiles" / "mine.json"
        whole = json.loads(file.read_text())
        for document in ("{}", "[", whole["document"][:-5], whole["document"].replace('"version":1', '"version":9')):
            file.write_text(json.dumps(whole | {"document": document}))
            _, words = command(sandbox.url, "profile", "load", "mine", *profiles, code=1)
            assert "not a profile of this version" in words, words
        assert "error_code" not in answer(Client(sandbox.url, "me", "s"), "/item/get", {"access_token": good})
