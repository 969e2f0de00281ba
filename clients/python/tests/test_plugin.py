"""The fixtures, in runs of pytest of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import proc
import pytest

from tartan_sandbox import Sandbox, find_executable

#: A test that is written twice must find its environment empty both times.
ISOLATED = """
import pytest

@pytest.mark.parametrize("number", range({tests}))
def test_alone(plaid_environment, number):
    assert plaid_environment.records()["items"] == []
    made = {{plaid_environment.item().item_id for _ in range(3)}}
    assert {{item["item_id"] for item in plaid_environment.records()["items"]}} == made
"""


def test_every_test_has_its_own_data(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ISOLATED.format(tests=3))
    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=3)


def test_nothing_starts_without_need(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARTAN_BINARY", "/nowhere/tartan")
    pytester.makepyfile("def test_other(): pass\n\ndef test_bank(plaid_environment): pass\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*There is no executable at /nowhere/tartan, which TARTAN_BINARY names.*"])


def test_an_executable_of_the_project(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ntartan_sandbox_binary = bin/tartan\n")
    pytester.makepyfile("def test_bank(plaid_environment): pass\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*There is no executable at {pytester.path}/bin/tartan, which the argument binary names.*"])


def test_the_start_of_pytest_imports_little() -> None:
    code = "import sys, tartan_sandbox.pytest_plugin; print([name for name in sys.modules if 'tartan_sandbox.' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "['tartan_sandbox.pytest_plugin']"


def test_a_log_is_shown(pytester: pytest.Pytester) -> None:
    """A Sandbox that logs something and ends during a test."""
    pytester.path.joinpath("tartan").write_text(
        f"""#!/bin/sh
echo "before the test" >&2
{find_executable()} "$@" &
child=$!
trap 'echo "out of paper" >&2; kill $child; exit 3' TERM
while :; do sleep 0.05; done
"""
    )
    pytester.path.joinpath("tartan").chmod(0o755)
    pytester.makeini("[pytest]\ntartan_sandbox_binary = tartan\n")
    pytester.makepyfile(
        """
        def test_bank(plaid_sandbox, plaid_environment):
            guard = plaid_sandbox._process._process
            guard.terminate()
            guard.wait(timeout=30)
            plaid_environment.item()
        """
    )
    result = pytester.runpytest_subprocess()
    result.stdout.fnmatch_lines(["*tartan sandbox has ended with exit code 3: before the test out of paper*"])
    result.stdout.fnmatch_lines(["*- Tartan Sandbox, client ID test-bank-*", "Log of the Sandbox:", "out of paper"])


def test_a_failure_shows_its_requests(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from tartan_sandbox import SandboxError

        def test_good(plaid_environment):
            plaid_environment.call("/item/get", access_token=plaid_environment.item().access_token)

        def test_bad(plaid_environment):
            item = plaid_environment.item()
            plaid_environment.trigger("login-required", item)
            try:
                plaid_environment.call("/accounts/get", access_token=item.access_token)
            except SandboxError:
                assert False, "refused"
        """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*- Tartan Sandbox, client ID test-bad-*", "*400 POST /accounts/get*ITEM_LOGIN_REQUIRED"])
    assert "/item/get" not in result.stdout.str()
    assert "access-sandbox-" not in result.stdout.str().split("Tartan Sandbox, client ID")[1]


def test_a_clock_of_ones_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        def test_moves(plaid_sandbox, plaid_environment, plaid_clock):
            before = plaid_sandbox.clock.now
            assert (plaid_clock.advance(days=40) - before).days >= 40
            assert (plaid_sandbox.clock.now - before).days == 0
            assert plaid_environment.url != plaid_sandbox.url

        def test_does_not_move(plaid_sandbox, plaid_environment):
            assert plaid_environment.url == plaid_sandbox.url

        @pytest.mark.plaid_sandbox(seed=3, now="2026-03-01")
        def test_options(plaid_environment, plaid_clock):
            assert plaid_clock.is_frozen and plaid_clock.now.isoformat() == "2026-03-01T00:00:00+00:00"
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=3)


def test_an_application_that_knows_nothing(pytester: pytest.Pytester) -> None:
    pytest.importorskip("plaid")
    pytester.makepyfile(
        bank="""
        import plaid
        from plaid.api.plaid_api import PlaidApi

        keys = {"clientId": "real", "secret": "real"}
        client = PlaidApi(plaid.ApiClient(plaid.Configuration(host=plaid.Environment.Sandbox, api_key=keys)))
        """,
        test_bank="""
        import bank
        from plaid.model.accounts_get_request import AccountsGetRequest

        def test_accounts(plaid_redirect):
            item = plaid_redirect.item()
            accounts = bank.client.accounts_get(AccountsGetRequest(access_token=item.access_token)).accounts
            assert accounts[0].balances.current == 110
        """,
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=1)


def test_settings(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ntartan_sandbox_seed = 7\ntartan_sandbox_now = 2026-03-02\n")
    pytester.makepyfile(
        """
        def test_settings(plaid_environment, plaid_sandbox):
            assert plaid_sandbox.clock.now.isoformat() == "2026-03-02T00:00:00+00:00"
            print("item", plaid_environment.item().item_id)
        """
    )
    runs = [pytester.runpytest_subprocess("-s").stdout.str() for _ in range(2)]
    first, second = (re.findall(r"item (\w+)", run) for run in runs)
    assert first == second
    assert len(first) == 1


@pytest.mark.parametrize("way", ["option", "setting", "variable"])
def test_a_sandbox_that_runs_already(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    with Sandbox(now="2026-03-02") as running:
        pytester.makepyfile(
            f"""
            def test_url(plaid_environment):
                assert plaid_environment.url == "{running.url}"
                plaid_environment.item()

            def test_moves(plaid_environment, plaid_clock):
                assert plaid_environment.url != "{running.url}"
            """
        )
        if way == "setting":
            pytester.makeini(f"[pytest]\ntartan_sandbox_url = {running.url}\n")
        if way == "variable":
            monkeypatch.setenv("TARTAN_SANDBOX_URL", running.url)
        options = ["--tartan-sandbox-url", running.url] if way == "option" else []
        for _ in range(2):
            pytester.runpytest_subprocess(*options).assert_outcomes(passed=2)
        assert running.call("/institutions/get", count=1, offset=0, country_codes=["US"])
        assert running._connection.get("/_tartan/items")["total"] == 0


@pytest.mark.parametrize(("shared", "sandboxes"), [(False, 3), (True, 1)])
def test_workers(pytester: pytest.Pytester, shared: bool, sandboxes: int) -> None:
    pytester.makeini(f"[pytest]\ntartan_sandbox_shared = {str(shared).lower()}\n")
    pytester.makepyfile(
        ISOLATED.format(tests=9)
        + """
@pytest.fixture(autouse=True)
def note(plaid_environment, worker_id, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp().parent
    (folder / f"{worker_id}.url").write_text(plaid_environment.url)
"""
    )
    result = pytester.runpytest_subprocess("-n", "3", "--dist", "each" if not shared else "load", "--basetemp", "temp")
    result.assert_outcomes(passed=27 if not shared else 9)
    urls = [file.read_text() for file in pytester.path.joinpath("temp").glob("*.url")]
    assert len(set(urls)) == sandboxes
    assert not shared or len(urls) > 1
    assert proc.ended([pid for pid in proc.descendants(os.getpid()) if is_sandbox(pid)])


@pytest.mark.parametrize("workers", [0, 2])
def test_a_killed_run_leaves_nothing(pytester: pytest.Pytester, workers: int) -> None:
    pytester.makepyfile(
        """
        import time

        def test_long(plaid_environment, plaid_clock, tmp_path_factory, plaid_sandbox):
            (tmp_path_factory.getbasetemp() / "ready").touch()
            time.sleep(600)
        """
    )
    options = ["-n", str(workers), "--dist", "each"] if workers else []
    run = subprocess.Popen(
        [sys.executable, "-m", "pytest", "--basetemp", "temp", "-p", "no:cacheprovider", *options],
        cwd=pytester.path,
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_for(pytester.path / "temp", "ready", count=max(1, workers))
        sandboxes = [pid for pid in proc.descendants(run.pid) if is_sandbox(pid)]
        # Each worker has the Sandbox of its session and that of the test with a clock; each has a guard.
        assert len(sandboxes) == 4 * max(1, workers)
    finally:
        os.kill(run.pid, signal.SIGKILL)
        run.wait(timeout=10)
    assert proc.ended(sandboxes, seconds=60)


def is_sandbox(pid: int) -> bool:
    """Whether this is a Sandbox or a guard of one."""
    try:
        return b"\0sandbox\0--port\0" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def wait_for(folder: Path, name: str, *, count: int, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while len(list(folder.rglob(name))) < count:
        assert time.monotonic() < deadline, f"fewer than {count} files {name} in {folder}"
        time.sleep(0.05)
