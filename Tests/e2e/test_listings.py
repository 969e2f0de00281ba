"""`tartan items`, `accounts`, `balances` and `transactions`: what is stored, as a table, as JSON and as CSV."""

import csv
import io
import json
import re

import pytest

import pseudo_terminal
from doctor import USER, doctor, server  # noqa: F401


def listed(doctor, *arguments) -> list[dict]:
    """The rows of the CSV."""
    return list(csv.DictReader(io.StringIO(doctor.run(*arguments, "--csv")[0])))


def test_what_is_stored_is_listed(doctor):
    [item] = doctor.json("items")
    assert item["item_id"] == doctor.item and item["health"]["status"] == "healthy"
    accounts, balances = doctor.json("accounts"), doctor.json("balances")
    assert len(accounts) == len(balances) >= 2 and {one["item_id"] for one in accounts} == {doctor.item}
    with doctor.serving():
        stored = {row["transaction_id"]: row for row in doctor.service.transactions(USER)}
    transactions = doctor.json("transactions", "--limit", "10000")
    assert {row["transaction_id"] for row in transactions} == set(stored)
    dates = [row["date"] for row in transactions]
    assert dates == sorted(dates, reverse=True)
    # CSV and JSON tell the same.
    rows = listed(doctor, "transactions", "--limit", "10000")
    assert [row["transaction_id"] for row in rows] == [row["transaction_id"] for row in transactions]
    for row, told in zip(rows, transactions):
        assert float(row["amount"]) == float(told["amount"]) and row["date"] == told["date"]
    assert any(row["amount"].startswith("-") for row in rows), "a sign needs no apostrophe"
    [row] = listed(doctor, "items")
    assert row["item_id"] == doctor.item and row["user_id"] == USER


def test_filters(doctor):
    everything = doctor.json("transactions", "--limit", "10000")
    day = everything[len(everything) // 2]["date"]
    for option, keep in (("--from", lambda one: one >= day), ("--to", lambda one: one <= day)):
        found = doctor.json("transactions", option, day, "--limit", "10000")
        assert [row["transaction_id"] for row in found] == [row["transaction_id"] for row in everything if keep(row["date"])]
    assert len(doctor.json("transactions", "--limit", "3")) == 3
    for flag, wanted in (("--pending", True), ("--no-pending", False)):
        assert all(row["pending"] is wanted for row in doctor.json("transactions", flag, "--limit", "10000"))
    account = everything[0]["account_id"]
    mine = doctor.json("transactions", "--account", account[:8], "--limit", "10000")
    assert mine and {row["account_id"] for row in mine} == {account}
    kinds = {row["type"] for row in doctor.json("accounts")}
    assert {row["type"] for row in doctor.json("accounts", "--type", "depository")} == {"depository"} <= kinds
    assert doctor.json("items", "--health", "loginRequired") == [] == doctor.json("items", "--user", "nobody")
    assert doctor.json("accounts", "--user", "nobody") == []


def test_the_beginning_of_an_id_is_enough(doctor):
    short = doctor.item[:8]
    for command in (("why", short), ("freshness", short), ("streams", short), ("runs", "--item", short), ("accounts", "--item", short),
                    ("costs", "--item", short), ("webhooks", "list", "--item", short), ("sync", "--item", short),
                    ("reconcile", short), ("transactions", "--item", short + "…")):
        doctor.json(*command)
    assert {run["item_id"] for run in doctor.json("runs", "--item", short)} == {doctor.item}
    out, _ = doctor.run("export", "--format", "jsonl", "--item", short)
    assert {json.loads(line)["item_id"] for line in out.splitlines()} == {doctor.item}
    # Three characters could be anything, and another Item's beginning is none.
    for unknown in (doctor.item[:3], doctor.item + "x", "", "\x1b[31m", "x" * 5000):
        _, words = doctor.run("accounts", "--item", unknown, code=1)
        assert "There is no Item" in words and "\x1b" not in words


def test_a_terminal_shows_short_ids_that_work(doctor):
    code, text = pseudo_terminal.run(["items"], 80, **doctor.service._environment)
    assert code == 0 and doctor.item not in text
    [short] = re.findall(r"^(\w+)  ", text.split("─\n")[-1], re.MULTILINE)[:1]
    assert doctor.item.startswith(short) and len(short) >= 8
    assert doctor.json("accounts", "--item", short)
    assert doctor.item in doctor.run("items")[0], "a pipe gets whole ids"


@pytest.mark.parametrize("arguments", [
    ("transactions", "--limit", "0"), ("transactions", "--limit", "10001"), ("transactions", "--from", "yesterday"),
    ("transactions", "--from", "2026-02-01", "--to", "2026-01-01"), ("items", "--json", "--csv"), ("items", "--health", "tired"),
])
def test_wrong_usage(doctor, arguments):
    doctor.run(*arguments, code=64)


def test_listing_makes_no_database(doctor, tmp_path):
    for command in ("items", "accounts", "balances", "transactions"):
        missing = tmp_path / "missing.sqlite"
        _, words = doctor.run(command, "--database", str(missing), code=1)
        assert "There is no database" in words and not missing.exists()
