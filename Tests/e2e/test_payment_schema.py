"""The databases themselves protect the tables of payments, and these move between databases unchanged."""

import subprocess

import pytest

import processes
from payment_statements import EVENTS, NEW, REFUSED, REFUSED_EVENTS, STORED, insert
from postgres import Postgres
from shells import psql, psql_tables, sqlite, sqlite_tables

TABLES = ("payments", "payment_events", "payment_sweeps", "payment_cursors")


def rows(tables: dict) -> dict:
    return {name: tables[name] for name in TABLES}


def check(run, tables, kind: str):
    run("".join(insert(row, kind) for row in STORED) + EVENTS)
    before = rows(tables())
    assert [len(before[name]) for name in TABLES] == [3, 2, 1, 2]
    statements = {name: insert({**NEW, **change}, kind) for name, change in REFUSED.items()} | REFUSED_EVENTS
    for name, statement in statements.items():
        with pytest.raises(subprocess.CalledProcessError):
            run(statement)
        assert rows(tables()) == before, name
    # Without the change it is stored.
    run(insert(NEW, kind))
    assert len(rows(tables())["payments"]) == 4


def test_sqlite(tmp_path):
    path = tmp_path / "tartan.sqlite"
    processes.run(["keys", "list", "--database", f"sqlite:{path}"])
    check(lambda sql: sqlite(path, sql), lambda: sqlite_tables(path), "sqlite")


def test_postgresql():
    with Postgres() as server:
        address = server.create_database()
        processes.run(["keys", "list", "--database", address])
        check(lambda sql: psql(address, sql), lambda: psql_tables(address), "postgresql")


def test_payments_move_to_another_database(tmp_path):
    path, back = tmp_path / "tartan.sqlite", tmp_path / "back.sqlite"
    processes.run(["keys", "list", "--database", f"sqlite:{path}"])
    sqlite(path, "".join(insert(row, "sqlite") for row in STORED) + EVENTS)
    with Postgres() as server:
        address = server.create_database()
        for start, end in ((f"sqlite:{path}", address), (address, f"sqlite:{back}")):
            processes.run(["migrate", "--from", start, "--to", end])
        assert rows(psql_tables(address)) == rows(sqlite_tables(back)) == rows(sqlite_tables(path))
