"""Investment transactions and holdings as files, read back with Python's own readers and held against the database."""

import csv
import io
import json
import sqlite3
import subprocess
from decimal import Decimal

import pytest

import processes
from everything import USER, everything_service

READERS = processes.ROOT / ".build-e2e" / "venv-readers" / "bin" / "python"


@pytest.fixture(scope="module")
def filled(tmp_path_factory, recorder):
    """A database in which a security's name and a transaction's want to be formulas."""
    service = everything_service(tmp_path_factory.mktemp("investments"), recorder)
    path = service.folder / "tartan.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("UPDATE securities SET name = '=1+1' || char(10) || 'x' WHERE rowid % 2 = 0")
        db.execute("UPDATE investment_transactions SET name = '-2' || char(13) || ',\"' WHERE rowid % 3 = 0")
    db.close()
    return path


def export(path, *options, code=0):
    done = subprocess.run(
        [str(processes.executable()), "export", "--database", str(path), *options], capture_output=True, timeout=120)
    assert done.returncode == code, done.stderr
    return done.stdout.decode() if code == 0 else done.stderr.decode()


def stored(path, sql):
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        found = [dict(row) for row in db.execute(sql)]
    db.close()
    return found


def as_csv(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def as_json(text):
    return [json.loads(line) for line in text.splitlines()]


TRANSACTIONS = """
    SELECT t.*, s.name AS security FROM investment_transactions t LEFT JOIN securities s USING (item_id, security_id)
    ORDER BY t.date DESC, t.investment_transaction_id DESC"""
HOLDINGS = """
    SELECT h.*, s.name AS security, s.ticker_symbol FROM holdings h LEFT JOIN securities s USING (item_id, security_id)
    ORDER BY h.account_id, h.security_id, h.position"""


@pytest.mark.parametrize("form, read", [("csv", as_csv), ("jsonl", as_json)])
def test_transactions_are_those_of_the_database(filled, form, read):
    found = read(export(filled, "--format", form, "--data", "investments"))
    expected = stored(filled, TRANSACTIONS)
    assert len(found) == len(expected) > 5
    for mine, row in zip(found, expected):
        for name, column in (
            ("investment_transaction_id", "investment_transaction_id"), ("date", "date"), ("amount", "amount"),
            ("quantity", "quantity"), ("price", "price"), ("fees", "fees"), ("type", "type"), ("subtype", "subtype"),
            ("currency", "currency"), ("security_id", "security_id"), ("account_id", "account_id"), ("item_id", "item_id"),
        ):
            assert (mine[name] or None) == row[column], (name, mine)
        assert mine["user_id"] == USER


@pytest.mark.parametrize("form, read", [("csv", as_csv), ("jsonl", as_json)])
def test_holdings_are_those_of_the_database(filled, form, read):
    found = read(export(filled, "--format", form, "--data", "holdings", "--user", USER))
    expected = stored(filled, HOLDINGS)
    assert len(found) == len(expected) > 3
    for mine, row in zip(found, expected):
        for name, column in (
            ("quantity", "quantity"), ("price", "institution_price"), ("value", "institution_value"),
            ("cost_basis", "cost_basis"), ("ticker", "ticker_symbol"), ("security_id", "security_id"),
            ("account_id", "account_id"),
        ):
            assert (mine[name] or None) == row[column], (name, mine)


@pytest.mark.parametrize("data", ["investments", "holdings"])
def test_no_cell_is_a_formula_and_no_line_is_broken(filled, data):
    numeric = {"amount", "quantity", "price", "fees", "value", "cost_basis", "vested_quantity", "vested_value", "close_price"}
    rows = as_csv(export(filled, "--format", "csv", "--data", data))
    cells = [value for row in rows for name, value in row.items() if name not in numeric]
    assert not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@") and cell.strip()]
    assert any(cell.startswith("'=1+1 x") for cell in cells)
    assert not any(ord(character) < 32 for cell in cells for character in cell)
    raw = as_json(export(filled, "--format", "jsonl", "--data", data))
    assert any(row["security"] == "=1+1\nx" for row in raw), "JSON changes nothing"


def test_a_part_is_chosen(filled):
    days = sorted({row["date"] for row in stored(filled, TRANSACTIONS)})
    day = days[len(days) // 2]
    found = as_json(export(filled, "--format", "jsonl", "--data", "investments", "--from", day, "--to", day))
    assert {row["date"] for row in found} == {day}
    account = stored(filled, HOLDINGS)[0]["account_id"]
    found = as_json(export(filled, "--format", "jsonl", "--data", "holdings", "--account", account))
    assert found and {row["account_id"] for row in found} == {account}


@pytest.mark.parametrize("reader", ["ofxtools", "ofxparse"])
def test_statements_of_ofx_are_read_back(filled, tmp_path, reader):
    file = tmp_path / "x.ofx"
    export(filled, "--format", "ofx", "--data", "investments", "--output", str(file))
    done = subprocess.run(
        [str(READERS), str(processes.ROOT / "Tests" / "e2e" / "read_export.py"), f"investments-{reader}", str(file)],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    rows, held = stored(filled, TRANSACTIONS), stored(filled, HOLDINGS)
    assert sorted(found["ids"]) == sorted(row["investment_transaction_id"] for row in rows)
    assert sorted(map(Decimal, found["units"])) == sorted(Decimal(row["quantity"]) for row in held)
    assert sorted(map(Decimal, found["prices"])) == sorted(Decimal(row["institution_price"]) for row in held)
    if reader == "ofxtools":
        # The other reader has no total of some kinds of rows.
        assert sum(map(Decimal, found["totals"])) == -sum(Decimal(row["amount"]) for row in rows)


@pytest.mark.parametrize("options, words", [
    (["--format", "ofx", "--data", "holdings"], "--data holdings can be written as csv, jsonl."),
    (["--format", "beancount", "--data", "investments"], "--data investments can be written as csv, jsonl, ofx."),
    (["--format", "csv", "--data", "holdings", "--from", "2026-01-01"], "Holdings have no history: leave out --since and --until."),
])
def test_one_sentence_says_what_has_no_place(filled, options, words):
    assert words in export(filled, *options, code=64)
