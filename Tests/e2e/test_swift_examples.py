"""The examples in Swift: compiled against the modules that the tests have built already, and run on the Sandbox.

The package manager is not asked to build them, which would compile everything again; it reads their manifests.
"""

import json
import os
import socket
import subprocess
import time
from pathlib import Path

import pytest
import requests

import guides
import processes

EXAMPLES = processes.ROOT / "examples"
TIMEOUT = 20
# The folder of a package × its target × how many lines it may have, with the manifest.
PROGRAMS = [("swift-server", "Server", 150), ("swift-command", "Balances", 60)]


def sources(folder: str, target: str) -> list[Path]:
    return sorted((EXAMPLES / folder / "Sources" / target).glob("*.swift"))


def built(folder: Path, example: str, target: str) -> Path:
    """The program, linked with what the package has built."""
    runner = guides.Runner(folder, {})
    command = [*runner._swiftc(), *map(str, sources(example, target)), *runner._linking(), "-o", target]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder / target


@pytest.mark.parametrize("folder, target, limit", PROGRAMS)
def test_an_example_is_short_and_needs_the_sdk_only(folder, target, limit):
    manifest = EXAMPLES / folder / "Package.swift"
    lines = [line for path in [manifest, *sources(folder, target)] for line in path.read_text(encoding="utf-8").splitlines()]
    assert 0 < len(lines) < limit
    done = subprocess.run(
        ["swift", "package", "--package-path", str(EXAMPLES / folder), "--scratch-path", str(processes.ROOT / ".build-examples" / folder),
         "dump-package"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    tartan = [entry for dependency in described["dependencies"] for entry in dependency.get("fileSystem", [])]
    assert [(Path(entry["path"]), entry["traits"]) for entry in tartan] == [(processes.ROOT, [])]
    assert [one["name"] for one in described["targets"]] == [target]


def linked(url: str, client_id: str, link_token: str) -> str:
    done = requests.post(f"{url}/_tartan/link/complete", json={
        "client_id": client_id, "link_token": link_token, "institution_id": "ins_109508"}, timeout=TIMEOUT)
    assert done.status_code == 200, done.text
    return done.json()["public_token"]


def until(look):
    """Waits for something that another process does; the test's own time limit ends it."""
    while not (found := look()):
        time.sleep(0.1)
    return found


def test_the_server_links_exchanges_syncs_and_hears_of_changes(tmp_path):
    program = built(tmp_path, "swift-server", "Server")
    with processes.sandbox("--seed", "7") as sandbox:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        address = f"http://127.0.0.1:{port}"
        environment = {
            **os.environ, "PLAID_URL": sandbox.url, "PLAID_CLIENT_ID": "example", "PLAID_SECRET": "mine", "PORT": str(port),
            "WEBHOOK_URL": f"{address}/webhook"}
        server = subprocess.Popen([str(program)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            def rows():
                try:
                    return requests.get(f"{address}/transactions", timeout=TIMEOUT).json()["transactions"]
                except requests.ConnectionError:
                    assert server.poll() is None, server.stderr.read()
                    return None

            assert until(lambda: rows() is not None)
            token = requests.post(f"{address}/link", timeout=TIMEOUT).json()["link_token"]
            body = {"public_token": linked(sandbox.url, "example", token)}
            assert requests.post(f"{address}/exchange", json=body, timeout=TIMEOUT).json()["item_id"]
            assert requests.post(f"{address}/exchange", json={}, timeout=TIMEOUT).status_code == 400
            # A webhook that nobody signed changes nothing.
            assert requests.post(f"{address}/webhook", json={"webhook_type": "ITEM"}, timeout=TIMEOUT).status_code == 401
            # The bank's history arrives after the exchange: only a webhook says so.
            for _ in range(2):
                requests.post(f"{sandbox.url}/_tartan/clock", json={"advance": "10s"}, timeout=TIMEOUT).raise_for_status()
            found = until(rows)
            assert {"date", "name", "amount"} == set(found[0]) and found[0]["amount"].endswith(" USD")
        finally:
            server.terminate()
            _, told = server.communicate(timeout=60)
        assert server.returncode == 0, told
        assert "access-sandbox-" not in told


def test_the_command_prints_balances_and_transactions(tmp_path):
    program = built(tmp_path, "swift-command", "Balances")

    def call(url: str, *arguments: str) -> subprocess.CompletedProcess:
        environment = {**os.environ, "PLAID_URL": url, "PLAID_CLIENT_ID": "example", "PLAID_SECRET": "mine"}
        return subprocess.run([str(program), *arguments], env=environment, capture_output=True, text=True, timeout=120)

    with processes.sandbox("--seed", "7") as sandbox:
        def plaid(path: str, **body) -> dict:
            done = requests.post(f"{sandbox.url}{path}", json={"client_id": "example", "secret": "mine"} | body, timeout=TIMEOUT)
            assert done.status_code == 200, done.text
            return done.json()

        created = plaid("/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"])
        token = plaid("/item/public_token/exchange", public_token=created["public_token"])["access_token"]
        for _ in range(2):
            requests.post(f"{sandbox.url}/_tartan/clock", json={"advance": "10s"}, timeout=TIMEOUT).raise_for_status()
        done = call(sandbox.url, token)
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        assert "Plaid Checking: 110.00 USD" in lines and len(lines) > 6
        dates = [line[:10] for line in lines[-5:]]
        assert dates == sorted(dates, reverse=True)
        wrong = call(sandbox.url, "access-sandbox-00000000-0000-0000-0000-000000000000")
        assert wrong.returncode == 1 and "INVALID_ACCESS_TOKEN" in wrong.stdout and "access-sandbox-" not in wrong.stdout
    assert call("http://127.0.0.1:1").returncode == 64
