"""`tartan serve` while its database, or Plaid, does not answer: health says so at once, requests end, and so does the process."""

import os
import signal
import socket
import sqlite3
import subprocess
import threading
import time

import pytest
import requests

from postgres import Postgres
from service import Service


@pytest.fixture(scope="module")
def postgres():
    with Postgres() as server:
        yield server
        server.thaw()


def get(service, path, timeout=20, **options):
    """The status, and how long it took."""
    begin = time.monotonic()
    answer = requests.request(
        options.pop("method", "GET"), f"{service.url}{path}", timeout=timeout,
        headers={"Authorization": f"Bearer {service.api_key}", "Tartan-User": "anna"}, **options)
    return answer, time.monotonic() - begin


def postgres_run(address: str, sql: str) -> str:
    return subprocess.run(
        ["psql", "-v", "ON_ERROR_STOP=1", "-q", "-A", "-t", "-c", sql, address], check=True, capture_output=True,
        text=True).stdout.strip()


def until_ready(service, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if service.health() == (200, {"alive": True, "ready": True}):
            return
        time.sleep(0.1)
    raise AssertionError("the service is not ready again")


def test_postgresql_that_freezes(sandbox, tmp_path, postgres):
    service = Service(tmp_path, sandbox.url, "stuck", "secret", database=postgres.create_database())
    service.start()
    try:
        assert service.health()[0] == 200
        postgres.freeze()
        for _ in range(3):
            answer, took = get(service, "/health")
            assert answer.status_code == 503 and answer.json() == {"alive": True, "ready": False}
            assert took < 1.2, f"/health took {took:.1f} s"
        results = []
        threads = [
            threading.Thread(target=lambda path=path: results.append(get(service, path)))
            for path in ["/api/items", "/api/accounts", "/api/transactions", "/api/holdings"] * 6]
        for thread in threads:
            thread.start()
        # With every connection taken by them, too.
        time.sleep(0.5)
        answer, took = get(service, "/health")
        assert answer.status_code == 503 and took < 1.2, f"/health took {took:.1f} s"
        for thread in threads:
            thread.join()
        assert len(results) == len(threads)
        for answer, took in results:
            assert answer.status_code == 503, answer.text
            assert answer.json()["error"]["code"] == "database_unavailable" and answer.headers["Retry-After"]
            assert took < 8, f"{took:.1f} s"
        postgres.thaw()
        until_ready(service)
        assert get(service, "/api/items")[0].status_code == 200
        # And what ends while it is frozen ends.
        postgres.freeze()
        begin = time.monotonic()
        os.kill(service.process.process.pid, signal.SIGTERM)
        service.process.process.wait(timeout=40)
        assert time.monotonic() - begin < 30
    finally:
        postgres.thaw()
        service.process.kill()


def test_postgresql_with_a_locked_table(sandbox, tmp_path, postgres):
    """One query hangs while the others work; nothing of it stays at the server."""
    service = Service(tmp_path, sandbox.url, "stuck", "secret", database=postgres.create_database())
    service.start()
    other = subprocess.Popen(
        ["psql", "-q", "-A", "-t", service.database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        other.stdin.write("BEGIN; LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE; SELECT 'locked';\n")
        other.stdin.flush()
        assert other.stdout.readline().strip() == "locked"
        answer, took = get(service, "/api/accounts")
        assert answer.status_code == 503 and took < 8
        assert get(service, "/api/items")[0].status_code == 200
        deadline = time.monotonic() + 5
        while (waiting := postgres_run(
                service.database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) != "0":
            assert time.monotonic() < deadline, f"the server still works for {waiting} that are gone"
            time.sleep(0.2)
        other.stdin.close()
        other.wait(timeout=10)
        assert get(service, "/api/accounts")[0].status_code == 200
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
        service.process.stop()


def test_a_query_that_fails_is_noticed(sandbox, tmp_path, postgres):
    """The connection works, and what is asked of it does not."""
    service = Service(tmp_path, sandbox.url, "stuck", "secret", database=postgres.create_database())
    service.start()
    try:
        postgres_run(service.database, "ALTER TABLE accounts RENAME TO accounts_away")
        for _ in range(8):
            assert get(service, "/api/accounts")[0].status_code >= 500
        assert service.health() == (503, {"alive": True, "ready": False})
        postgres_run(service.database, "ALTER TABLE accounts_away RENAME TO accounts")
        until_ready(service, 40)
    finally:
        service.process.stop()


def test_sqlite_that_another_process_locks(sandbox, tmp_path):
    service = Service(tmp_path, sandbox.url, "stuck", "secret")
    service.start()
    other = sqlite3.connect(tmp_path / "tartan.sqlite", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        answer, took = get(service, "/health")
        assert took < 1.2, f"/health took {took:.1f} s"
        # Reading goes on; what has to write says that it cannot.
        assert get(service, "/api/items")[0].status_code == 200
        results = []
        threads = [
            threading.Thread(target=lambda: results.append(
                get(service, "/api/plaid/create-link-token", method="POST", json={})))
            for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for answer, took in results:
            assert answer.status_code == 503 and answer.json()["error"]["code"] == "database_unavailable"
            assert took < 9, f"{took:.1f} s"
        answer, took = get(service, "/health")
        assert took < 1.2, f"/health took {took:.1f} s"
        other.execute("ROLLBACK")
        until_ready(service)
        deadline = time.monotonic() + 15
        while (answer := get(service, "/api/plaid/create-link-token", method="POST", json={})[0]).status_code != 200:
            assert time.monotonic() < deadline, answer.text
    finally:
        other.close()
        service.process.stop()


def test_plaid_that_stalls(tmp_path):
    """Takes every connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        service = Service(tmp_path, f"http://127.0.0.1:{silent.getsockname()[1]}", "stuck", "secret")
        service.start()
        try:
            def ask():
                try:
                    get(service, "/api/plaid/create-link-token", method="POST", json={}, timeout=4)
                except requests.RequestException:
                    pass

            threads = [threading.Thread(target=ask) for _ in range(30)]
            for thread in threads:
                thread.start()
            time.sleep(0.5)
            for _ in range(3):
                answer, took = get(service, "/health")
                assert answer.status_code == 200 and took < 1.2, f"/health took {took:.1f} s"
            assert get(service, "/api/items")[0].status_code == 200
            for thread in threads:
                thread.join()
            begin = time.monotonic()
            os.kill(service.process.process.pid, signal.SIGTERM)
            assert service.process.process.wait(timeout=40) == 0
            assert time.monotonic() - begin < 30
        finally:
            service.process.kill()
