"""A Sandbox never outlives what started it."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import proc
import pytest

from tartan_sandbox import Environment, Sandbox, SandboxError, SandboxTimeout

#: Starts a Sandbox, prints its folder and waits to be killed.
PROGRAM = """
import os, sys, time
from tartan_sandbox import Sandbox
bank = Sandbox().start()
{fork}
print(bank._process.folder, flush=True)
time.sleep(600)
"""
FORK = """
if os.fork() == 0:
    os.setsid()
    time.sleep(600)
"""


#: A test run in the background ignores these signals, and its children would inherit that.
SIGNALS = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
"""


class Program:
    """A Python process with a Sandbox."""

    def __init__(self, text: str) -> None:
        self.process = subprocess.Popen([sys.executable, "-c", SIGNALS + text], stdout=subprocess.PIPE, text=True, start_new_session=True)
        assert self.process.stdout is not None
        self.folder = Path(self.process.stdout.readline().strip())
        children = proc.descendants(self.process.pid)
        self.sandbox = [pid for pid in children if command(pid)[:1] == ["sandbox"]]
        self.guards = [pid for pid in children if "_guard.py" in " ".join(command(pid, 0))]
        self.guards = [pid for pid in self.guards if pid not in self.sandbox]
        assert self.folder.is_dir()
        assert len(self.sandbox) == 1
        assert len(self.guards) == 1

    def kill(self, number: int = signal.SIGKILL) -> None:
        os.kill(self.process.pid, number)
        self.process.wait(timeout=10)

    def close(self) -> None:
        if self.process.poll() is None:
            self.kill()
        if self.process.stdout is not None:
            self.process.stdout.close()
        # With the guard gone too, nobody else removes it.
        shutil.rmtree(self.folder, ignore_errors=True)


def command(pid: int, first: int = 1) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text().rstrip("\0").split("\0")[first:]


@pytest.fixture
def program() -> Iterator[Program]:
    started = Program(PROGRAM.format(fork=""))
    yield started
    started.close()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_killed_process_leaves_nothing(program: Program, number: int) -> None:
    program.kill(number)
    assert proc.ended(program.sandbox + program.guards)
    assert not program.folder.exists()


def test_a_killed_guard_takes_the_sandbox_along(program: Program) -> None:
    os.kill(program.guards[0], signal.SIGKILL)
    assert proc.ended(program.sandbox)


def test_a_fork_does_not_keep_the_sandbox() -> None:
    program = Program(PROGRAM.format(fork=FORK))
    forked = [pid for pid in proc.descendants(program.process.pid) if pid not in program.guards + program.sandbox]
    try:
        assert len(forked) == 1
        program.kill()
        assert proc.ended(program.sandbox + program.guards)
        assert proc.running(forked) == forked
    finally:
        program.close()
        os.kill(forked[0], signal.SIGKILL)


def test_ctrl_c_is_for_the_tests() -> None:
    """A terminal sends SIGINT to the whole process group."""
    text = """
from tartan_sandbox import Sandbox
import time
with Sandbox() as bank:
    print(bank._process.folder, flush=True)
    try:
        time.sleep(60)
    except KeyboardInterrupt:
        print("still there:", bank.item().item_id, flush=True)
"""
    program = Program(text)
    try:
        os.killpg(program.process.pid, signal.SIGINT)
        output, _ = program.process.communicate(timeout=30)
        assert "still there: " in output
        assert program.process.returncode == 0
    finally:
        program.close()


def test_an_unexpected_end_is_explained() -> None:
    with Sandbox() as bank:
        shop = bank.environment()
        for pid in proc.descendants(os.getpid()):
            if command(pid)[:1] == ["sandbox"]:
                os.kill(pid, signal.SIGTERM)
        with pytest.raises(SandboxError, match=r"^tartan sandbox has ended with exit code 0\.$"):
            wait_for_refusal(shop)


def wait_for_refusal(shop: Environment) -> None:
    """Asks until the Sandbox, which ends, accepts no connection; a request on the way may end in another way."""
    while True:
        try:
            shop.item()
        except SandboxError as error:
            if "ended" in str(error):
                raise
        time.sleep(0.01)


def test_the_end_of_the_starting_thread_changes_nothing() -> None:
    started: list[Sandbox] = []
    thread = threading.Thread(target=lambda: started.append(Sandbox().start()))
    thread.start()
    thread.join()
    with started[0] as bank:
        assert bank.item().item_id


def test_the_end_of_the_statement_ends_the_process() -> None:
    with Sandbox() as bank:
        children = proc.descendants(os.getpid())
        assert bank._process is not None
        folder = bank._process.folder
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert proc.running(children) == []
    assert not folder.exists()
    bank.stop()
    with pytest.raises(SandboxError, match="not running"):
        bank.item()


def test_a_sandbox_can_be_started_again() -> None:
    bank = Sandbox()
    for _ in range(2):
        with bank:
            assert bank.item().item_id


def test_a_refused_option_is_explained() -> None:
    with pytest.raises(SandboxError, match=r"tartan sandbox ended with exit code 64: .*--no-such-option") as caught:
        Sandbox(arguments=["--no-such-option"]).start()
    assert "--no-such-option" in caught.value.log
    assert proc.descendants(os.getpid()) == []


def test_silence_is_bounded(tmp_path: Path) -> None:
    silent = tmp_path / "silent"
    silent.write_text("#!/bin/sh\necho thinking >&2\nexec sleep 600\n")
    silent.chmod(0o755)
    with pytest.raises(SandboxTimeout, match=r"not ready within 3 s: thinking"):
        Sandbox(binary=silent, timeout=3).start()
    assert proc.descendants(os.getpid()) == []


def test_a_missing_executable_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SandboxError, match="argument binary"):
        Sandbox(binary=tmp_path / "nothing").start()
    monkeypatch.setenv("TARTAN_BINARY", str(tmp_path / "nothing"))
    with pytest.raises(SandboxError, match="TARTAN_BINARY"):
        Sandbox().start()


def test_the_settings_of_the_user_have_no_effect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / ".config" / "tartan"
    home.mkdir(parents=True)
    (home / "tartan.yaml").write_text("no such setting: 1\n")
    (tmp_path / "tartan.yaml").write_text("no such setting: 1\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name, value in {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(home.parent),
        "TARTAN_SANDBOX_NOW": "2031-01-01",
        "TARTAN_CONFIG": str(tmp_path / "missing.yaml"),
        "PLAID_CLIENT_ID": "someone",
        "http_proxy": "http://127.0.0.1:9",
        "HTTP_PROXY": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    with Sandbox() as bank:
        assert bank.clock.now.year < 2031
