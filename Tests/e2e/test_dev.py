"""`tartan dev`: from an empty folder to transactions, and on from there after a restart."""

import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import socket
import stat
import struct
import subprocess
import termios
import time

import pytest
import requests

import processes
import pseudo_terminal
from control import Control
from live import Stalled
from official import Client
from receiver import Receiver
from test_webhooks import fire, verify

TIMEOUT = 20


class Dev:
    """`tartan dev --json` in a folder, on free ports unless the options name some."""

    def __init__(self, folder, *options: str, ports=("--port", "0", "--service-port", "0")):
        self.folder = folder
        self.process = processes.TartanProcess(["dev", "--json", *ports, *options], cwd=folder)
        self.told = self.process.announcement

    def get(self, path: str, **query) -> dict:
        answer = requests.get(
            f"{self.told['service']}{path}", params=query, timeout=TIMEOUT,
            headers={"Authorization": f"Bearer {self.told['api_key']}", "Tartan-User": self.told["user"]})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def application(self) -> Client:
        environment = self.told["environment"]
        return Client(environment["PLAID_URL"], environment["PLAID_CLIENT_ID"], environment["PLAID_SECRET"])

    def transactions(self) -> set[str]:
        found, cursor = set(), None
        while True:
            page = self.get("/api/transactions", limit=500, **({"cursor": cursor} if cursor else {}))
            found |= {row["transaction_id"] for row in page["transactions"]}
            cursor = page.get("next_cursor")
            if not cursor:
                return found

    def whole_history(self) -> set[str]:
        until(lambda: all(
            item["sync"]["historical_update_complete"] and not item["sync"]["has_news"] for item in self.get("/api/items")["items"]))
        return self.transactions()

    def shown(self) -> str:
        """The live lines so far."""
        return "".join(self.process.errors)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stop()


def until(is_so, seconds: float = 20):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.05)


def failing(folder, *arguments) -> str:
    """The sentence with which a start is refused."""
    done = subprocess.run(
        [str(processes.executable()), "dev", *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
        text=True, timeout=60)
    assert done.returncode == 1 and done.stdout == "", done
    assert done.stderr.startswith("Error: ") and "\n" not in done.stderr.strip(), done.stderr
    return done.stderr


def mode(path) -> int:
    return stat.S_IMODE(os.lstat(path).st_mode)


def test_from_an_empty_folder_to_transactions(tmp_path):
    with Dev(tmp_path) as dev:
        told = dev.told
        assert told["items"] == 1 and told["accounts"] > 5 and told["transactions"] > 0
        print(f"first transactions {told['first_transactions_milliseconds']} ms after the start")
        assert dev.transactions() and len(dev.get("/api/accounts")["accounts"]) == told["accounts"]
        # Everything is kept in one folder, which nobody else may read and no repository takes.
        folder = tmp_path / ".tartan"
        assert [entry.name for entry in tmp_path.iterdir()] == [".tartan"] and mode(folder) == 0o700
        assert (folder / ".gitignore").read_text() == "*\n"
        for entry in folder.iterdir():
            assert entry.name == ".gitignore" or mode(entry) == 0o600, entry
        # What it says leads somewhere.
        assert requests.get(told["home"], timeout=TIMEOUT).text.count("/connect#session=") == 1
        address, session = told["connect"].split("#session=")
        assert requests.get(address, timeout=TIMEOUT).status_code == 200
        whose = requests.get(f"{address}/session", headers={"Authorization": f"Bearer {session}"}, timeout=TIMEOUT)
        assert whose.json()["user"] == told["user"]
        settings = requests.get(f"{address}/settings", timeout=TIMEOUT).json()
        assert settings["link_script"].startswith(told["sandbox"]) and requests.get(settings["link_script"], timeout=TIMEOUT).ok
        # The service receives its webhooks.
        delivered = Control(told["sandbox"]).deliveries("tartan-dev")
        assert delivered and all(one["url"] == told["webhook"] for one in delivered)
    assert dev.process.process.returncode == 0


def test_a_bank_connected_in_link_sends_its_webhooks_to_the_service(tmp_path):
    with Dev(tmp_path, "--empty") as dev:
        assert dev.told["items"] == 0 and dev.told["first_transactions_milliseconds"] is None
        session = dev.told["connect"].split("#session=")[1]
        made = requests.post(
            f"{dev.told['service']}/api/plaid/create-link-token", json={}, headers={"Authorization": f"Bearer {session}"},
            timeout=TIMEOUT).json()
        done = Control(dev.told["sandbox"]).complete_link("tartan-dev", made["link_token"], institution_id="ins_109508")
        exchanged = requests.post(
            f"{dev.told['service']}/api/plaid/exchange-token", headers={"Authorization": f"Bearer {session}"},
            json={"public_token": done["public_token"], "link_token": made["link_token"]}, timeout=TIMEOUT)
        assert exchanged.status_code == 200, exchanged.text
        until(lambda: dev.get("/api/transactions", limit=1)["transactions"])
        assert all(one["url"] == dev.told["webhook"] for one in Control(dev.told["sandbox"]).deliveries("tartan-dev"))
    with Dev(tmp_path) as dev:
        assert dev.told["items"] == 1, "a second start connects no bank"


@pytest.mark.parametrize("ending", ["stop", "kill"])
def test_a_restart_loses_nothing(tmp_path, ending):
    with Dev(tmp_path) as dev:
        first, rows = dev.told, dev.whole_history()
        application = dev.application()
        item = application.item(products=("auth",), webhook="https://app.example.com/hook")
        time.sleep(4)  # What was acknowledged is saved, also where a write takes tenths of a second.
        getattr(dev.process, ending)()
    # On the ports of before, which need not be named again.
    with Dev(tmp_path, ports=()) as dev:
        stable = ("sandbox", "service", "home", "api_key", "user", "items", "accounts", "environment")
        assert {name: dev.told[name] for name in stable} == {name: first[name] for name in stable}
        assert dev.transactions() == rows
        found = dev.application().call("/item/get", {"access_token": item.access_token})
        assert found["item"]["item_id"] == item.item_id
    # On other ports, the Items' webhooks follow the service.
    with Dev(tmp_path) as dev:
        assert dev.told["webhook"] != first["webhook"] and dev.transactions() == rows
        seen = len(Control(dev.told["sandbox"]).deliveries("tartan-dev"))
        [bank] = dev.get("/api/items")["items"]
        answer = requests.post(
            f"{dev.told['sandbox']}/_tartan/items/{bank['item_id']}/event", json={"code": "NEW_ACCOUNTS_AVAILABLE"},
            timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text
        until(lambda: any(
            one["url"] == dev.told["webhook"] and one["state"] == "delivered"
            for one in Control(dev.told["sandbox"]).deliveries("tartan-dev")[seen:]))


def test_a_start_that_is_killed_is_repeated(tmp_path):
    for moment in (0.05, 0.2, 0.5, 1.0):
        process = subprocess.Popen(
            [str(processes.executable()), "dev", "--json", "--port", "0", "--service-port", "0"], cwd=tmp_path,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        process.wait(timeout=10)
    with Dev(tmp_path) as dev:
        until(lambda: dev.get("/api/transactions", limit=1)["transactions"])
        assert dev.told["items"] == 1


def test_a_second_one_in_the_folder_is_refused(tmp_path):
    with Dev(tmp_path) as dev:
        words = failing(tmp_path, "--port", "0", "--service-port", "0")
        assert "already running" in words and str(dev.process.process.pid) in words
        assert dev.transactions()
        # Another folder is another one.
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        with Dev(elsewhere, "--empty") as other:
            assert other.told["api_key"] != dev.told["api_key"]


def test_a_taken_port_is_named_with_its_option(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        words = failing(tmp_path, "--port", port, "--service-port", "0")
        assert port in words and "--port" in words and "--service-port" not in words
        words = failing(tmp_path, "--port", "0", "--service-port", port)
        assert port in words and "--service-port" in words
    done = subprocess.run(
        [str(processes.executable()), "dev", "--port", "5000", "--service-port", "5000"], cwd=tmp_path,
        capture_output=True, text=True, timeout=30)
    assert done.returncode == 64 and "differ" in done.stderr


def test_webhooks_go_to_the_application_too(tmp_path, receiver):
    with Dev(tmp_path, "--app", receiver.url) as dev:
        application = dev.application()
        verify(application, receiver.wait_for("INITIAL_UPDATE"))
        # Those of the application's own Items as well, whatever address it gave them.
        item = application.item(webhook="https://app.example.com/hook")
        seen = len(receiver.deliveries)
        fire(application, item)
        delivery = receiver.wait_for("DEFAULT_UPDATE", after=seen)
        assert delivery.body["item_id"] == item.item_id
        verify(application, delivery)
        # The Sandbox delivers to the application itself what is addressed to it, and nobody twice.
        own = application.item(products=("auth",), webhook=receiver.url)
        fire(application, own, "NEW_ACCOUNTS_AVAILABLE")
        receiver.wait_for("NEW_ACCOUNTS_AVAILABLE")
        until(lambda: "already delivers it to this address" in dev.shown())
        assert [one.code for one in receiver.deliveries].count("NEW_ACCOUNTS_AVAILABLE") == 1
        assert dev.transactions(), "the service has received its own"


def test_an_application_that_stalls_holds_nothing_up(tmp_path):
    stalled = Stalled()
    try:
        with Dev(tmp_path, "--app", stalled.url) as dev:
            assert dev.told["first_transactions_milliseconds"] < 15_000
            dev.whole_history()
            assert stalled.connections
            begun = time.monotonic()
            dev.process.stop()
            assert dev.process.process.returncode == 0 and time.monotonic() - begun < 8
    finally:
        stalled.close()


def test_requests_of_the_application_are_shown_with_what_their_errors_mean(tmp_path):
    with Dev(tmp_path) as dev:
        application = dev.application()
        item = application.item(products=("auth",))
        requests.post(
            f"{dev.told['sandbox']}/item/get", timeout=TIMEOUT,
            json={"client_id": "tartan-dev", "secret": "offline", "access_token": "access-sandbox-nobody"})
        until(lambda: "INVALID_ACCESS_TOKEN: " in dev.shown())
        lines = dev.shown().splitlines()
        [line] = [one for one in lines if "INVALID_ACCESS_TOKEN" in one]
        assert re.match(r"\d\d:\d\d:\d\d  POST /item/get  400  (< 1|\d+) ms  INVALID_ACCESS_TOKEN: \w", line), line
        assert any("/item/public_token/exchange  200" in one for one in lines)
        # The service's own requests are not the application's.
        assert not any("/transactions/sync" in one for one in lines), lines
        assert item.access_token not in dev.shown() and "-sandbox-" not in dev.shown()


@pytest.mark.parametrize("columns", [80, 40])
def test_its_lines_fit_a_terminal(tmp_path, columns):
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    process = subprocess.Popen(
        [str(processes.executable()), "dev", "--port", "0", "--service-port", "0"], stdin=follower, stdout=follower,
        stderr=follower, cwd=tmp_path, start_new_session=True, env={**os.environ, "TERM": "xterm-256color"})
    os.close(follower)
    printed, asked, ended, end = "", False, False, time.monotonic() + 60
    try:
        while time.monotonic() < end and process.poll() is None:
            if select.select([leader], [], [], 0.2)[0]:
                try:
                    printed += os.read(leader, 65536).decode("utf-8", "replace")
                except OSError:
                    break
            if not asked and "Ctrl-C stops" in printed:
                asked = True
                url = re.search(r"export PLAID_URL=(\S+)", printed)[1]
                for path in ("/item/get", "/nothing/" + "x" * 200):
                    requests.post(f"{url}{path}", timeout=TIMEOUT, json={
                        "client_id": "tartan-dev", "secret": "offline", "access_token": "access-sandbox-nobody"})
            if asked and not ended and "POST /nothing" in printed:
                ended = True
                process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
        process.wait(timeout=10)
        os.close(leader)
    text = pseudo_terminal.ESCAPE.sub("", printed).replace("\r\n", "\n")
    live = [line for line in text.split("\n") if re.match(r"\d\d:\d\d:\d\d  ", line)]
    assert len(live) >= 2 and all(pseudo_terminal.width(line) <= columns for line in live), live
    # What an error means is not cut, and stands below where there is no room beside.
    after = text[text.index("Ctrl-C stops"):]
    assert all(pseudo_terminal.width(line) <= columns for line in after.split("\n")), after
    meaning = json.loads(processes.run(["explain", "INVALID_ACCESS_TOKEN", "--json"]))[0]["meaning"]
    assert f"INVALID_ACCESS_TOKEN: {meaning}" in pseudo_terminal.words(after), after
    assert pseudo_terminal.wrapped(text.split("export PLAID_URL")[0], columns) == []
    # The lines to paste are whole.
    exported = dict(re.findall(r"^export (\w+)=(\S+)$", text, re.MULTILINE))
    assert exported["TARTAN_API_KEY"].startswith("tartan_key_") and exported["TARTAN_DATABASE_URL"].endswith("tartan.sqlite")
    assert exported["TARTAN_KEY_FILE"].endswith("vault.key")


def test_output_that_nobody_reads_holds_nothing_up(tmp_path):
    process = subprocess.Popen(
        [str(processes.executable()), "dev", "--port", "0", "--service-port", "0"], cwd=tmp_path, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        url = ""
        while not url.startswith("export PLAID_URL="):
            url = process.stdout.readline()
            assert url
        url = url.strip().split("=")[1]
        body = {"client_id": "tartan-dev", "secret": "offline", "access_token": "access-sandbox-nobody"}
        for _ in range(1_500):
            assert requests.post(f"{url}/item/get", json=body, timeout=5).status_code == 400
        process.send_signal(signal.SIGTERM)
        # The last lines get a second.
        assert process.wait(timeout=10) == 0
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_cleanly(tmp_path, ending):
    with Dev(tmp_path) as dev:
        begun = time.monotonic()
        dev.process.process.send_signal(ending)
        assert dev.process.process.wait(timeout=20) == 0 and time.monotonic() - begun < 8
        assert "rror" not in dev.shown(), dev.shown()
        for url in (dev.told["sandbox"], dev.told["service"]):
            with pytest.raises(requests.ConnectionError):
                requests.get(url, timeout=2)


def test_damaged_state_is_said(tmp_path):
    with Dev(tmp_path, "--empty"):
        pass
    folder = tmp_path / ".tartan"
    state, key = (folder / "dev.json").read_bytes(), (folder / "vault.key").read_bytes()
    for damaged in (b"", b"{", b"[]", state[:-20], state.replace(b"tartan_key_", b"other_key_"), b"\xff" * 100_000):
        (folder / "dev.json").write_bytes(damaged)
        assert "dev.json is damaged" in failing(tmp_path)
    values = json.loads(state)
    for name, value in (("sandbox_port", 0), ("service_port", 1e300), ("sandbox_port", -1), ("session_secret", "short"), ("started", 1)):
        (folder / "dev.json").write_text(json.dumps(values | {name: value}))
        assert "dev.json is damaged" in failing(tmp_path), name
    (folder / "dev.json").write_bytes(state)
    (folder / "vault.key").unlink()
    assert "vault.key is missing" in failing(tmp_path)
    (folder / "vault.key").write_bytes(key)
    os.chmod(folder / "vault.key", 0o600)
    (folder / "sandbox.sqlite").write_bytes(b"no database at all" * 100)
    assert "sandbox.sqlite" in failing(tmp_path)


def test_a_folder_that_is_none(tmp_path):
    (tmp_path / ".tartan").write_text("mine")
    assert "not a folder" in failing(tmp_path)
    assert (tmp_path / ".tartan").read_text() == "mine"
    (tmp_path / ".tartan").unlink()
    (tmp_path / "other").mkdir(mode=0o755)
    (tmp_path / ".tartan").symlink_to(tmp_path / "other")
    assert "not a folder" in failing(tmp_path) and list((tmp_path / "other").iterdir()) == []
    (tmp_path / ".tartan").unlink()
    (tmp_path / "mine").write_text("mine")
    for name in ("tartan.sqlite", "sandbox.sqlite", "vault.key", "dev.json"):
        # A folder that came with somebody's project must not make a file elsewhere its own.
        (tmp_path / ".tartan").mkdir()
        (tmp_path / ".tartan" / name).symlink_to(tmp_path / "mine")
        assert f".tartan/{name} is not a file of your own" in failing(tmp_path)
        assert (tmp_path / "mine").read_text() == "mine"
        shutil.rmtree(tmp_path / ".tartan")
    if os.geteuid() != 0:
        os.chmod(tmp_path, 0o500)
        try:
            assert "cannot be created here" in failing(tmp_path)
        finally:
            os.chmod(tmp_path, 0o700)


@pytest.mark.parametrize("address", ["localhost:3000", "", "ftp://127.0.0.1/", "http://127.0.0.1:70000/x"])
def test_an_application_that_has_no_address(tmp_path, address):
    done = subprocess.run(
        [str(processes.executable()), "dev", f"--app={address}"], cwd=tmp_path, capture_output=True, text=True, timeout=30)
    assert done.returncode == 64 and "--app" in done.stderr and list(tmp_path.iterdir()) == []
