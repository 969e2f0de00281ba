"""The databases themselves protect the ledger: their own shells, with default settings, cannot write wrong books."""

import subprocess

import pytest

import processes
from ledger_statements import (
    DELETED, ENTRIES, GOOD, REFUSED, REFUSED_BY_POSTGRESQL, REFUSED_BY_SQLITE, SEALED_LATER, TWO_CURRENCIES, UNSEALED, posting)
from postgres import Postgres
from shells import psql, psql_tables, sqlite, sqlite_tables

TABLES = ("ledger_postings", "ledger_lines", "ledger_seals")
AGAIN = posting("x", ("settled", 5), ("user_funds", -5))
COUNT = "SELECT COUNT(*) FROM ledger_entries;"


def check(run, tables, refused: dict):
    run(GOOD)
    before = tables()
    assert all(before.values())
    for name, statement in refused.items():
        with pytest.raises(subprocess.CalledProcessError):
            run(statement)
        assert tables() == before, name
    run(TWO_CURRENCIES)
    assert run(COUNT) == [str(ENTRIES)]


def test_sqlite(tmp_path):
    path = tmp_path / "tartan.sqlite"
    processes.run(["keys", "list", "--database", f"sqlite:{path}"])
    check(lambda sql: sqlite(path, sql), lambda: sqlite_tables(path, *TABLES), REFUSED | REFUSED_BY_SQLITE)
    # What has no seal counts nowhere, and an unbalanced rest gets none.
    sqlite(path, UNSEALED)
    assert sqlite(path, COUNT) == [str(ENTRIES)]
    with pytest.raises(subprocess.CalledProcessError):
        sqlite(path, SEALED_LATER)
    assert sqlite(path, COUNT) == [str(ENTRIES)]
    # It blocks its source until it is deleted.
    with pytest.raises(subprocess.CalledProcessError):
        sqlite(path, AGAIN)
    sqlite(path, DELETED)
    sqlite(path, AGAIN)
    assert sqlite(path, COUNT) == [str(ENTRIES + 2)]


def test_postgresql():
    with Postgres() as server:
        address = server.create_database()
        processes.run(["keys", "list", "--database", address])
        check(lambda sql: psql(address, sql), lambda: psql_tables(address, *TABLES), REFUSED | REFUSED_BY_POSTGRESQL)


def test_the_ledger_moves_to_another_database(tmp_path):
    path, back = tmp_path / "tartan.sqlite", tmp_path / "back.sqlite"
    processes.run(["keys", "list", "--database", f"sqlite:{path}"])
    sqlite(path, GOOD + TWO_CURRENCIES)
    with Postgres() as server:
        address = server.create_database()
        for start, end in ((f"sqlite:{path}", address), (address, f"sqlite:{back}")):
            processes.run(["migrate", "--from", start, "--to", end])
        kept = psql_tables(address, *TABLES)
        assert kept == sqlite_tables(back, *TABLES) == sqlite_tables(path, *TABLES)
        assert all(kept.values())
        assert psql(address, COUNT) == sqlite(back, COUNT) == [str(ENTRIES)]
