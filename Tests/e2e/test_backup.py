"""Back-up and restore as docs/Operations.md says, while the service runs: the copy is whole, and the service goes on from it."""

import subprocess
import threading
import time

import pytest

from control import Control
from postgres import Postgres
from processes import sandbox
from shells import psql_tables, sqlite_tables
from test_workers import Fleet


@pytest.fixture
def bank(recorder):
    with sandbox("--seed", "31") as process:
        recorder.watch(process)
        yield process


class SQLiteKind:
    def __init__(self, folder):
        self.folder = folder
        self.database = f"sqlite:{folder / 'tartan.sqlite'}"

    def copy(self, name):
        """Backs up, restores, and answers the restored database's address."""
        source, target = self.folder / "tartan.sqlite", self.folder / f"{name}.sqlite"
        subprocess.run(["sqlite3", str(source), f".backup '{target}'"], check=True, timeout=60)
        return f"sqlite:{target}"

    @staticmethod
    def tables(address):
        return sqlite_tables(address.removeprefix("sqlite:"))


class PostgreSQLKind:
    def __init__(self, folder, server):
        self.folder, self.server = folder, server
        self.database = server.create_database()

    def copy(self, name):
        dump, target = self.folder / f"{name}.dump", self.server.create_database()
        subprocess.run(["pg_dump", "--format=custom", f"--file={dump}", self.database], check=True, timeout=60)
        subprocess.run(["pg_restore", "--exit-on-error", "--no-owner", f"--dbname={target}", str(dump)], check=True, timeout=60)
        return target

    @staticmethod
    def tables(address):
        return psql_tables(address)


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request, tmp_path):
    if request.param == "sqlite":
        yield SQLiteKind(tmp_path)
    else:
        with Postgres() as server:
            yield PostgreSQLKind(tmp_path, server)



def test_a_copy_taken_at_work_is_whole(bank, kind, tmp_path):
    fleet = Fleet(bank, tmp_path, kind.database, "backup")
    control = Control(bank.url)
    try:
        fleet.await_truth(30)
        # News keeps coming while the copy is made.
        stop = threading.Event()

        def days():
            while not stop.is_set():
                control.advance(days=1)
                time.sleep(0.02)

        thread = threading.Thread(target=days)
        thread.start()
        try:
            time.sleep(0.3)
            early = kind.copy("early")
        finally:
            stop.set()
            thread.join()
        fleet.await_truth(60)
        expected = fleet.service.transactions("user-1")
    finally:
        fleet.service.process.stop()
    before = kind.tables(kind.database)
    late = kind.copy("late")
    assert kind.tables(late) == before and before["transactions"]

    # The service on the exact copy reads the same rows, without asking the bank.
    service = fleet.service.on(late)
    service.start()
    try:
        assert service.transactions("user-1") == expected
    finally:
        service.process.stop()

    # The copy that was made at work is one moment's: from its cursors the service catches up with the bank.
    tables = kind.tables(early)
    assert tables["items"] and len(tables["transactions"]) <= len(before["transactions"])
    fleet.service = fleet.service.on(early)
    fleet.service.start()
    try:
        items = {row["item_id"] for row in fleet.service.transactions("user-1")}
        assert items
        for item in items:
            fleet.service.sync(item, "user-1")
        fleet.await_truth(60)
    finally:
        fleet.service.process.stop()
