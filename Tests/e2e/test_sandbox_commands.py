"""`tartan sandbox trigger`, `items`, `fault`, `clock`, `snapshot`, `reset` and `users` against a running Sandbox."""

import json
import re
import subprocess

import pytest
import requests

import processes
import pseudo_terminal
from control import Control
from official import Client
from receiver import Receiver
from sandbox_stage import Stage, answer, command, told, triggers

# The clock stands still, so that work under way stays so until it is triggered.
START = "2026-03-02T15:00:00Z"
ITEM_MEMBERS = {"item_id", "client_id", "institution_id", "institution_name", "user", "products", "webhook", "state", "created_at"}


@pytest.fixture(scope="module")
def frozen(recorder):
    with processes.sandbox("--seed", "7", "--now", START) as process:
        recorder.watch(process)
        yield process


@pytest.fixture
def own():
    """A Sandbox of the test's own, for what concerns all clients."""
    with processes.sandbox("--seed", "7", "--now", START) as process:
        yield process


@pytest.fixture(scope="module")
def receiver():
    return Receiver()


def test_every_trigger_runs_and_sends_what_it_says(frozen, receiver):
    known = triggers(frozen.url)
    assert len(known) >= 60
    failures = []
    for name, trigger in known.items():
        stage = Stage(frozen.url, receiver.url)
        try:
            options = stage.prepared(trigger)
            before = len(Control(frozen.url).deliveries(stage.client.client_id))
            done = stage.trigger(name, *options)
            [outcome] = done["outcomes"]
            assert done["event"] == name and done["triggered"] == 1 and outcome["error"] is None
            sent = set(outcome["webhooks"])
            assert sent <= set(trigger["webhooks"]), f"sent {sent}"
            assert sent or not trigger["webhooks"], "sent nothing"
            # What the command says was sent is what the Sandbox has on record.
            recorded = Control(frozen.url).deliveries(stage.client.client_id)[before:]
            bodies = [json.loads(one["body"]) for one in recorded]
            assert {f"{body['webhook_type']}/{body['webhook_code']}" for body in bodies} == sent
            assert all(one["state"] == "delivered" for one in recorded), recorded
        except AssertionError as failure:
            failures.append(f"{name}: {failure}")
    assert failures == []
    print(f"events triggered: {len(known)}")


def test_events_change_what_the_api_responds(frozen, receiver):
    stage = Stage(frozen.url, receiver.url)
    item = stage.item()
    token = {"access_token": item["access_token"]}
    here = ["--item", item["item_id"]]

    def rows():
        found = stage.call("/transactions/sync", token | {"count": 500})
        assert not found["has_more"]
        return {row["transaction_id"]: row for row in found["added"]}

    stage.trigger("transactions-ready", *here)
    first = rows()
    stage.trigger("new-transactions", *here)
    more = rows()
    assert len(more) == len(first) + 1 and set(first) < set(more)
    stage.trigger("modified-transactions", *here)
    changed = rows()
    assert set(changed) == set(more) and sum(changed[key] != more[key] for key in more) == 1
    stage.trigger("removed-transactions", *here)
    assert len(rows()) == len(more) - 1
    stage.trigger("login-required", *here, "--error-code", "no_accounts")
    assert answer(stage.client, "/accounts/get", token)["error_code"] == "NO_ACCOUNTS"
    assert told(frozen.url, "items", "--client-id", stage.client.client_id)["items"][0]["state"] == "NO_ACCOUNTS"
    stage.trigger("login-repaired", *here)
    accounts = stage.call("/accounts/get", token)["accounts"]
    stage.trigger("account-revoked", *here, "--account", accounts[3]["account_id"])
    assert accounts[3]["account_id"] not in [one["account_id"] for one in stage.call("/accounts/get", token)["accounts"]]
    phones = stage.call("/identity/get", token)["accounts"][0]["owners"][0]["phone_numbers"]
    stage.trigger("identity-changed", *here)
    assert stage.call("/identity/get", token)["accounts"][0]["owners"][0]["phone_numbers"] != phones


def test_names_and_subjects(own, receiver):
    stage = Stage(own.url, receiver.url)
    # Upper case, underscores, an error's code and a webhook's code name the same events; one Item needs no --item.
    _, words = command(own.url, "trigger", "login-required", code=1)
    assert "no Item yet" in words
    item = stage.item()
    for name in ("login-required", "LOGIN_REQUIRED", "ITEM_LOGIN_REQUIRED"):
        assert told(own.url, "trigger", name)["event"] == "login-required"
    assert told(own.url, "trigger", "NEW_ACCOUNTS_AVAILABLE")["event"] == "new-accounts"
    assert told(own.url, "trigger", "item/error")["event"] == "ITEM/ERROR"
    stage.trigger("login-repaired")
    other = stage.item()
    _, words = command(own.url, "trigger", "new-accounts", code=1)
    assert "2 Items" in words and "--item" in words
    done = told(own.url, "trigger", "new-accounts", "--all")
    assert done["triggered"] == 2 and {one["id"] for one in done["outcomes"]} == {item["item_id"], other["item_id"]}
    # Of many, one that is refused does not stop the others.
    stage.trigger("transactions-ready", "--item", item["item_id"])
    done = told(own.url, "trigger", "transactions-ready", "--all", code=1)
    assert (done["triggered"], done["failed"]) == (1, 1)
    assert [one["error"] is None for one in done["outcomes"]].count(False) == 1
    for wrong, said in (
        (["nonsense"], "--list"), (["login-requird"], "Did you mean login-required?"),
        (["transfer-nxt"], "Did you mean transfer-next?"), ([], "--list"), (["--list", "login-required"], "--list"),
        (["transfer-next", "--all"], "--id"), (["login-required", "--id", "x"], "--item"),
        (["login-required", "--all", "--item", "x"], "only one"),
    ):
        _, words = command(own.url, "trigger", *wrong, code=64)
        assert said in words, (wrong, words)
    for wrong, said in (
        (["transfer-next"], "no transfer"), (["transfer-next", "--id", "nothing"], "."),
        (["login-required", "--item", item["item_id"][:3]], "at least 4 characters"),
        (["login-required", "--item", "nothing-like-it"], "There is no Item"),
        (["login-required", "--item", item["item_id"], "--error-code", "NONSENSE"], "error_code"),
        (["transactions-ready", "--item", item["item_id"]], "already completed"),
    ):
        _, words = command(own.url, "trigger", *wrong, code=1)
        assert said in words and "\x1b" not in words, (wrong, words)


def test_an_item_without_a_webhook_is_changed_and_says_so(frozen):
    stage = Stage(frozen.url, "")
    item = stage.call("/item/public_token/exchange", {"public_token": stage.call("/sandbox/public_token/create", {
        "institution_id": "ins_109508", "initial_products": ["transactions"]})["public_token"]})
    _, words = command(frozen.url, "trigger", "login-required", "--item", item["item_id"])
    assert "No webhook was sent" in words
    assert answer(stage.client, "/accounts/get", {"access_token": item["access_token"]})["error_code"] == "ITEM_LOGIN_REQUIRED"
    _, words = command(frozen.url, "trigger", "ITEM/ERROR", "--item", item["item_id"], code=1)
    assert "SANDBOX_WEBHOOK_INVALID" in words


def test_items(own, receiver):
    assert told(own.url, "items") == {"items": [], "total": 0}
    first, second = Stage(own.url, receiver.url), Stage(own.url, "")
    made = first.item(products=("transactions",), override_username="user_yuppie", override_password="x")
    second.item(products=("auth",), webhook=receiver.url)
    listed = told(own.url, "items")
    assert listed["total"] == 2 and all(set(one) == ITEM_MEMBERS for one in listed["items"])
    [mine] = told(own.url, "items", "--client-id", first.client.client_id)["items"]
    assert mine["item_id"] == made["item_id"] and mine["user"] == "user_yuppie" and mine["state"] == "good"
    assert made["access_token"] not in json.dumps(listed), "a token is no part of a list"
    assert len(told(own.url, "items", "--limit", "1")["items"]) == 1
    _, text = pseudo_terminal.run(["sandbox", "items", "--url", own.url], 80)
    assert made["item_id"] not in text and made["item_id"][:8] in text


def test_faults(own, receiver):
    stage = Stage(own.url, receiver.url)
    item = stage.item(products=("transactions",))
    token = {"access_token": item["access_token"]}
    assert told(own.url, "fault") == {"faults": []} == told(own.url, "fault", "list")
    made = told(own.url, "fault", "set", "institution_down", "--path", "/accounts/get", "--count", "2", "--after", "1")
    [name] = made["added"]
    codes = [answer(stage.client, "/accounts/get", token).get("error_code") for _ in range(4)]
    assert codes == [None, "INSTITUTION_DOWN", "INSTITUTION_DOWN", None]
    [fault] = told(own.url, "fault", "list")["faults"]
    assert fault["id"] == name and (fault["matched"], fault["fired"]) == (4, 2)
    told(own.url, "fault", "set", "http", "--status", "503", "--item", item["item_id"][:8])
    response = requests.post(f"{own.url}/item/get", json=token | {
        "client_id": stage.client.client_id, "secret": stage.client.secret}, timeout=20)
    assert response.status_code == 503
    assert [one["id"] for one in told(own.url, "fault", "clear", name)["faults"]] != [name]
    assert told(own.url, "fault", "clear")["faults"] == []
    told(own.url, "fault", "set", "NEW_CODE", "--error-type", "ITEM_ERROR", "--probability", "0.5")
    told(own.url, "fault", "set", "delay", "--seconds", "0.01", "--path-prefix", "/item/")
    assert [one["kind"] for one in told(own.url, "fault")["faults"]] == ["error", "delay"]
    for wrong, said in (
        (["INSTITUTION_DWN"], "Did you mean INSTITUTION_DOWN"), (["timeot"], "Did you mean timeout"), (["nonsense-kind"], "Unknown fault"),
        (["timeout", "--path", "accounts/get"], "slash"), (["timeout", "--probability", "2"], "0 to 1"),
        (["timeout", "--seconds=-1"], "--seconds"),
    ):
        _, words = command(own.url, "fault", "set", *wrong, code=64)
        assert said in words, (wrong, words)
    for wrong, said in ((["set", "delay"], "seconds"), (["set", "http", "--count", "0"], "count"), (["clear", "fault-99"], "no fault")):
        _, words = command(own.url, "fault", *wrong, code=1)
        assert said in words, (wrong, words)


def test_the_clock(own, receiver):
    assert told(own.url, "clock") == told(own.url, "clock", "show")
    assert told(own.url, "clock")["now"] == START and told(own.url, "clock")["frozen"] is True
    assert told(own.url, "clock", "advance", "3d")["now"] == "2026-03-05T15:00:00Z"
    assert told(own.url, "clock", "advance", "PT90M")["now"] == "2026-03-05T16:30:00Z"
    assert told(own.url, "clock", "set", "2026-04-01")["now"] == "2026-04-01T00:00:00Z"
    assert told(own.url, "clock", "resume")["frozen"] is False
    assert told(own.url, "clock", "freeze")["frozen"] is True
    out, _ = command(own.url, "clock")
    assert re.fullmatch(r"2026-04-01T00:0\d:\d\dZ  stopped\n", out)
    stage = Stage(own.url, receiver.url)
    item = stage.item(products=("transactions",))
    told(own.url, "clock", "advance", "31d")
    assert answer(stage.client, "/accounts/get", {"access_token": item["access_token"]})["error_code"] == "ITEM_LOGIN_REQUIRED"
    for wrong in (["advance", "yesterday"], ["advance", "9999d"], ["advance", "-1d"], ["set", "tomorrow"], ["set", "0001-01-01"], ["back"]):
        command(own.url, "clock", *wrong, code=64)
    _, words = command(own.url, "clock", "set", "2026-01-01", code=1)
    assert "forward only" in words


def test_snapshots(own, receiver):
    stage = Stage(own.url, receiver.url)
    item = stage.item(products=("transactions",))
    token = {"access_token": item["access_token"]}
    assert told(own.url, "snapshot") == {"snapshots": []}
    saved = told(own.url, "snapshot", "save", "healthy")
    assert saved["name"] == "healthy" and saved["items"] == 1 and saved["client_id"] == stage.client.client_id
    stage.trigger("login-required")
    assert answer(stage.client, "/accounts/get", token)["error_code"] == "ITEM_LOGIN_REQUIRED"
    for _ in range(2):
        told(own.url, "snapshot", "restore", "healthy")
        assert "accounts" in answer(stage.client, "/accounts/get", token)
        stage.trigger("login-required")
    told(own.url, "snapshot", "restore", saved["id"])
    # One of the same name is replaced; that of another client is another one.
    told(own.url, "snapshot", "save", "healthy")
    other = Stage(own.url, receiver.url)
    other.item(products=("transactions",))
    _, words = command(own.url, "snapshot", "save", "healthy", code=1)
    assert "client_id is required" in words
    told(own.url, "snapshot", "save", "healthy", "--client-id", other.client.client_id)
    assert [one["name"] for one in told(own.url, "snapshot", "list")["snapshots"]] == ["healthy", "healthy"]
    _, words = command(own.url, "snapshot", "restore", "healthy", code=1)
    assert "--client-id" in words
    told(own.url, "snapshot", "restore", "healthy", PLAID_CLIENT_ID=other.client.client_id)
    left = told(own.url, "snapshot", "delete", "healthy", "--client-id", other.client.client_id)["snapshots"]
    assert [one["client_id"] for one in left] == [stage.client.client_id]
    for wrong, said in ((["restore", "helthy"], "Did you mean healthy?"), (["delete", "nothing"], "no snapshot"), (["save", "a b"], "letters")):
        _, words = command(own.url, "snapshot", *wrong, "--client-id", stage.client.client_id, code=1)
        assert said in words, (wrong, words)
    # The control API says the same to clients without the command.
    assert requests.post(f"{own.url}/_tartan/restore", json={"name": "healthy"}, timeout=20).status_code == 200
    assert requests.delete(f"{own.url}/_tartan/snapshot", params={"name": "healthy"}, timeout=20).json() == {"snapshots": []}


def test_reset(own, receiver):
    first, second = Stage(own.url, receiver.url), Stage(own.url, receiver.url)
    first.item(), second.item()
    told(own.url, "reset", "--client-id", first.client.client_id)
    assert {one["client_id"] for one in told(own.url, "items")["items"]} == {second.client.client_id}
    # A client ID of the environment restricts nothing here: everything means everything.
    assert told(own.url, "reset", PLAID_CLIENT_ID="somebody") == {"reset": True}
    assert told(own.url, "items")["items"] == []


def test_users(tmp_path):
    (tmp_path / "investor.json").write_text('{"override_accounts": [{"type": "depository", "subtype": "checking"}]}')
    with processes.sandbox("--users", str(tmp_path)) as process:
        users = told(process.url, "users")
        names = [one["username"] for one in users]
        assert len(set(names)) == len(names) and {"user_good", "user_custom", "custom_investor"} <= set(names)
        good = told(process.url, "users", "user_good")
        passwords = [one["password"] for one in good["passwords"]]
        assert {"pass_good", "mfa_device", "microdeposits_good"} <= set(passwords)
        # Each user logs in with what is said of it; patterns are filled in.
        client = Client(process.url, "users")
        filled = {"ANY": "whatever", "JSON": "{}", "error_CODE": "error_ITEM_LOCKED", "mfa_questions_ROUNDS_QUESTIONS": "mfa_questions_1_2",
                  "mfa_selections_ROUNDS_QUESTIONS_OPTIONS": "mfa_selections_1_2_3"}
        for user in users:
            for trick in user["passwords"]:
                found = answer(client, "/sandbox/public_token/create", {
                    "institution_id": "ins_109508", "initial_products": ["auth"] if user["username"] == "user_good" else ["transactions"],
                    "options": {"override_username": user["username"],
                                "override_password": filled.get(trick["password"], trick["password"])}})
                expected = {"error_CODE": "ITEM_LOCKED", '{"recaptcha":"bad"}': "RECAPTCHA_BAD"}.get(trick["password"])
                assert found.get("error_code") == expected, (user["username"], trick, found)
        _, words = command(process.url, "users", "user_goood", code=1)
        assert "Did you mean user_good" in words
        code, text = pseudo_terminal.run(["sandbox", "users", "user_good", "--url", process.url], 40)
        assert code == 0 and "mfa_selections_ROUNDS_QUESTIONS_OPTIONS" in text


COMMANDS = (
    ["trigger", "--list"], ["trigger", "login-required"], ["items"], ["fault"], ["fault", "set", "timeout"], ["fault", "clear"],
    ["clock"], ["clock", "advance", "1d"], ["clock", "set", "2027-01-01"], ["clock", "freeze"], ["clock", "resume"], ["snapshot"],
    ["snapshot", "save", "a"], ["snapshot", "restore", "a"], ["snapshot", "delete", "a"], ["reset"], ["users"],
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_without_a_sandbox_a_command_says_how_to_start_one(arguments):
    for options in (["--url", "http://127.0.0.1:1"], ["--url", "http://127.0.0.1:1/", "--json"]):
        out, words = command("http://127.0.0.1:2", *arguments, *options, code=1)
        assert out == "" and "tartan sandbox" in words and "127.0.0.1:1" in words, words


@pytest.mark.parametrize("address", ["nonsense", "ftp://127.0.0.1", "http://", "http://127.0.0.1:99999", "http://127.0.0.1/?a=b"])
def test_an_address_that_is_none(address):
    _, words = command("http://127.0.0.1:2", "clock", "--url", address, code=64)
    assert "http://127.0.0.1:8181" in words
    _, words = command(address, "clock", code=64)
    assert "PLAID_URL" in words


def test_what_is_no_sandbox(receiver):
    _, words = command(receiver.url.removesuffix("/webhook"), "clock", code=1)
    assert "not a Tartan Sandbox" in words


def test_starting_is_what_it_was():
    for words in (["sandbox"], ["sandbox", "start"]):
        with processes.TartanProcess([*words, "--port", "0", "--json", "--seed", "7"]) as process:
            assert process.url.startswith("http://127.0.0.1:")
    out, _ = command("", "--help", PLAID_URL="")
    for option in ("--port", "--state", "--users", "--rate-limits", "trigger", "snapshot"):
        assert option in out
    done = subprocess.run(
        [str(processes.executable()), "sandbox", "triger"], capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)
    assert done.returncode == 64 and "`tartan sandbox trigger`" in done.stderr
