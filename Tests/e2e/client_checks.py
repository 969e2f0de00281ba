"""What every client package of `clients/` must do; its test module says how its programs are run."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import processes

CLIENTS = processes.ROOT / "clients"
PROBES = Path(__file__).with_name("client_probes")
SECONDS = 240

# What the webhook lab does to a webhook, and a part of the reason why it is refused.
FORGERIES = {
    "none": "accepted",
    "tampered_body": "body is not the one that was signed",
    "stale_iat": "more than five minutes ago",
    "unknown_kid": "is unknown",
    "wrong_algorithm": "HS256",
    "no_algorithm": "none",
    "wrong_signature": "signature does not belong to the token",
    "missing_header": "header is missing",
}

EVERYTHING = {
    "first_fault": 0, "balances": [4321, 4321], "user": True, "items": 3, "faults": 1, "after_reset": 0,
    "error": "INSTITUTION_DOWN",
    "faults_cleared": 0, "restored": 3, "clock": 10, "log": True,
}


def folder_of_commands(folder: Path, *names: str) -> str:
    """A PATH with these commands only, and so without Swift."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        found = shutil.which(name)
        assert found, f"{name} is missing: run `scripts/setup test` first"
        (folder / name).symlink_to(Path(found).resolve() if name in ("node", "npm") else found)
    assert shutil.which("swift", path=str(folder)) is None and shutil.which("tartan", path=str(folder)) is None
    return str(folder)


class Probe:
    """Runs the programs of one language from a fresh folder, with nothing on PATH but what they need."""

    def __init__(self, folder: Path, path: str, command: list[str], **environment: str):
        self.folder = folder
        self.path = path
        self.command = command
        self.environment = {"PATH": path, "HOME": str(folder), "LANG": "C.UTF-8", **environment}

    def run(self, command: list[str], code: int | None = 0, cwd: Path | None = None, **environment: str) -> str:
        """What the command prints; nothing that it started is left."""
        mark = uuid.uuid4().hex
        done = subprocess.run(
            command, cwd=cwd or self.folder, env={**self.environment, "PROBE_MARK": mark, **environment},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=SECONDS)
        assert code is None or done.returncode == code, done.stdout
        until_ended(mark)
        return done.stdout

    def result(self, name: str, *arguments):
        """The result of one probe, whose Sandbox has stopped."""
        text = self.run([*self.command, name, *map(json.dumps, arguments)])
        answer = json.loads(text.splitlines()[-1])
        assert not listens(answer["url"])
        return answer["result"]


def listens(url: str) -> bool:
    try:
        socket.create_connection(("127.0.0.1", urlsplit(url).port), timeout=2).close()
        return True
    except OSError:
        return False


def processes_with(mark: str) -> list[int]:
    """The processes that inherited a variable with this value."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and mark.encode() in (entry / "environ").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found


def command_of(process: int) -> list[bytes]:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def parent_of(process: int) -> int:
    # After the name, which may contain anything: the state, then the parent.
    return int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])


def until_ended(mark: str, seconds: float = 15, except_for: int | None = None):
    deadline = time.monotonic() + seconds
    while left := [one for one in processes_with(mark) if one != except_for]:
        # One that ends between the two looks has no command any more.
        assert time.monotonic() < deadline, f"still running: {[command_of(one) for one in left]}"
        time.sleep(0.05)


class ClientChecks:
    """The same tests for every language; `probe` is the test module's fixture."""

    def test_all_methods(self, probe):
        assert probe.result("everything") == EVERYTHING

    def test_signatures_of_webhooks_are_verified(self, probe):
        results = probe.result("forgeries", list(FORGERIES))
        assert results.keys() == FORGERIES.keys()
        for kind, reason in FORGERIES.items():
            assert reason in results[kind], (kind, results[kind])

    def test_waits_are_bounded_and_say_what_there_was(self, probe):
        result = probe.result("bounds")
        assert "NEVER was delivered within" in result["missing"] and "ITEM/ERROR" in result["missing"]
        assert "/accounts/get: no response within" in result["slow"]
        assert result["seconds"] < 20

    def test_parallel_environments_do_not_meet(self, probe):
        errors = ["ITEM_LOGIN_REQUIRED", "INSTITUTION_DOWN"]
        expected = [[items, items, errors[1 - items % 2]] for items in range(1, 11)]
        assert probe.result("parallel", 10) == expected

    @pytest.mark.parametrize("command, number", [("hold", signal.SIGKILL), ("hold", signal.SIGTERM), ("leave", None)])
    def test_the_sandbox_ends_with_its_process(self, probe, command, number):
        mark = uuid.uuid4().hex
        process = subprocess.Popen(
            [*probe.command, command], cwd=probe.folder, env={**probe.environment, "PROBE_MARK": mark},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            url = process.stdout.readline().strip()
            assert url.startswith("http://127.0.0.1:"), url
            if number is not None:
                assert listens(url) and len(processes_with(mark)) >= 3
                os.kill(process.pid, number)
            process.wait(timeout=20)
        finally:
            if process.poll() is None:
                process.kill()
            process.stdout.close()
        until_ended(mark)
        assert not listens(url)

    @pytest.mark.parametrize("victim", ["shell", "Sandbox"])
    def test_nothing_is_left_if_a_part_is_killed(self, probe, victim):
        """The system may kill the shell that waits, or the Sandbox, before the tests end."""
        mark = uuid.uuid4().hex
        process = subprocess.Popen(
            [*probe.command, "hold"], cwd=probe.folder, env={**probe.environment, "PROBE_MARK": mark},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            url = process.stdout.readline().strip()
            [sandbox] = [one for one in processes_with(mark) if command_of(one)[1:2] == [b"sandbox"]]
            os.kill(parent_of(sandbox) if victim == "shell" else sandbox, signal.SIGKILL)
            if victim == "Sandbox":
                until_ended(mark, except_for=process.pid)
                assert not listens(url)
            # Some languages close the pipe of a child that ends, and with it the Sandbox; the tests themselves go on.
            assert process.poll() is None
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        until_ended(mark)
        assert not listens(url)

    def test_settings_of_a_service_have_no_effect(self, probe, tmp_path):
        """Neither variables nor files of the developer's own service reach the Sandbox."""
        broken = "service:\n  port: x\nsandbox:\n  port: x\n"
        for place in (tmp_path / "tartan.yaml", tmp_path / "home" / ".config" / "tartan" / "tartan.yaml"):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(broken)
        text = probe.run(
            [*probe.command, "parallel", "1"], cwd=tmp_path, HOME=str(tmp_path / "home"), XDG_CONFIG_HOME="",
            TARTAN_CONFIG=str(tmp_path / "none.yaml"), PLAID_URL="nonsense", TARTAN_SANDBOX_PORT="nonsense")
        assert json.loads(text.splitlines()[-1])["result"] == [[1, 1, "ITEM_LOGIN_REQUIRED"]]

    def test_a_wrong_executable_is_named(self, probe):
        text = probe.run([*probe.command, "bounds"], code=None, TARTAN_BINARY="/nonexistent/tartan")
        assert "TARTAN_BINARY is" in text and "not an executable file" in text
        assert "/nonexistent/tartan" in text

    @pytest.mark.parametrize("line", ["", "{", "[]", '{"url": 1}'])
    def test_a_failed_start_shows_the_log(self, probe, tmp_path, line):
        program = tmp_path / "tartan"
        program.write_text(f"#!/bin/sh\necho '{line}'\necho 'the disk is full' >&2\nexit 3\n")
        program.chmod(0o755)
        text = probe.run([*probe.command, "bounds"], code=None, TARTAN_BINARY=str(program))
        assert "ended before it reported its address" in text and "the disk is full" in text


def finds_on_path(probe: Probe, tmp_path: Path):
    """Without TARTAN_BINARY, `tartan` on PATH is used, and without either one sentence says what to do."""
    sentence = "tartan executable was not found"
    text = probe.run([*probe.command, "bounds"], code=None, TARTAN_BINARY="")
    assert sentence in text and "TARTAN_BINARY" in text and "PATH" in text
    (tmp_path / "tartan").symlink_to(processes.executable())
    found = probe.run([*probe.command, "bounds"], TARTAN_BINARY="", PATH=f"{probe.path}:{tmp_path}")
    assert "NEVER" in found


def shows_the_log_of_failed_tests_only(text: str):
    """`text` is what the program prints for a test that fails after an outage, and for one that passes."""
    assert "/accounts/get  400 INSTITUTION_DOWN" in text
    assert "/item/get" not in text, "the log of a test that has passed"
    assert "/institutions/get" not in text, "a request of the client itself"
