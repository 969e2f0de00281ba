"""`tartan items`, `accounts`, `transactions` and the other listings: what is stored, as a table, as JSON and as CSV."""

import csv
import io
import json
import os
import re
import subprocess
from decimal import Decimal

import pytest
import requests

import processes
import pseudo_terminal
from doctor import USER, doctor, server  # noqa: F401
from test_stored_products import Bank


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


def test_a_list_that_ends_early_says_so(doctor):
    stored = len(doctor.json("transactions", "--limit", "10000"))
    assert stored > 20
    out, words = doctor.run("transactions", "--csv")
    assert len(out.splitlines()) == 21 and "These are the latest 20; --limit shows more." in words
    # A limit that was given needs no note, and neither does a complete list.
    for arguments in (("--limit", "20"), ("--limit", "10000"), ("--search", "nothing like it")):
        assert "the latest" not in doctor.run("transactions", *arguments)[1]


def test_categories_are_found_in_any_case(doctor):
    category = next(row["category"] for row in doctor.json("transactions") if "_" in (row["category"] or ""))
    whole = doctor.json("transactions", "--category", category, "--limit", "10000")
    for written in (category.lower(), category.lower().replace("_", " ")):
        assert doctor.json("transactions", "--category", written, "--limit", "10000") == whole


def test_the_beginning_of_an_id_is_enough(doctor):
    short = doctor.item[:8]
    for command in (("why", short), ("freshness", short), ("streams", short), ("runs", "--item", short), ("accounts", "--item", short),
                    ("costs", "--item", short), ("webhooks", "list", "--item", short), ("sync", "--item", short),
                    ("reconcile", short), ("transactions", "--item", short + "…")):
        doctor.json(*command)
    assert {run["item_id"] for run in doctor.json("runs", "--item", short)} == {doctor.item}
    out, _ = doctor.run("export", "--format", "jsonl", "--item", short)
    assert {json.loads(line)["item_id"] for line in out.splitlines()} == {doctor.item}
    # Another Item's beginning is none.
    for unknown in (doctor.item + "x", "\x1b[31m", "x" * 5000):
        _, words = doctor.run("accounts", "--item", unknown, code=1)
        assert "There is no Item" in words and "\x1b" not in words
    # Three characters could be anything.
    for arguments in (("accounts", "--item", doctor.item[:3]), ("why", doctor.item[:1]), ("sync", "--item", "zz"),
                      ("transactions", "--account", "abc"), ("holdings", "--item", doctor.item[:3]), ("accounts", "--item", ""),
                      ("transactions", "--account", "")):
        _, words = doctor.run(*arguments, code=1)
        assert "too short" in words and "at least 4 characters" in words, words


def test_a_terminal_shows_short_ids_that_work(doctor):
    code, text = pseudo_terminal.run(["items"], 80, **doctor.service._environment)
    assert code == 0 and doctor.item not in text
    [short] = re.findall(r"^(\w+)  ", text.split("─\n")[-1], re.MULTILINE)[:1]
    assert doctor.item.startswith(short) and len(short) >= 8
    assert doctor.json("accounts", "--item", short)
    assert doctor.item in doctor.run("items")[0], "a pipe gets whole ids"


@pytest.mark.parametrize("arguments", [
    ("transactions", "--limit", "0"), ("transactions", "--limit", "10001"), ("transactions", "--from", "yesterday"),
    ("transactions", "--from", "2026-02-01", "--to", "2026-01-01"), ("transactions", "--since", "-3d"),
    ("transactions", "--since", "99999999999999999999d"), ("transactions", "--since", "36h"), ("transactions", "--since", "36501d"), ("transactions", "--min", "ten"), ("transactions", "--min", "5", "--max", "4"),
    ("transactions", "--max", "1e9"), ("holdings", "--csv", "--json"), ("liabilities", "--kind", "house"), ("recurring", "--direction", "up"), ("items", "--json", "--csv"), ("items", "--health", "tired"),
])
def test_wrong_usage(doctor, arguments):
    doctor.run(*arguments, code=64)


def test_listing_makes_no_database(doctor, tmp_path):
    for command in ("items", "accounts", "balances", "transactions", "holdings", "liabilities", "recurring", "institutions"):
        missing = tmp_path / "missing\n.sqlite"
        _, words = doctor.run(command, "--database", str(missing), code=1)
        assert "There is no database" in words and words.count("\n") == 1 and not missing.exists()


def test_institutions(doctor):
    [one] = doctor.json("institutions")
    [item] = doctor.json("items")
    assert (one["institution_id"], one["institution_name"]) == (item["institution_id"], item["institution_name"])
    assert one["items"] == 1 and one["users"] == 1 and one["item_ids"] == [doctor.item] and one["unhealthy"] == 0
    [row] = listed(doctor, "institutions")
    assert row["institution_id"] == one["institution_id"] and row["last_synced_at"] == one["last_synced_at"]
    assert doctor.json("institutions", "--search", one["institution_name"][2:9].upper()) == [one]
    assert doctor.json("institutions", "--search", "nonsense") == [] == doctor.json("institutions", "--user", "nobody")


def test_times_are_relative_for_people_only(doctor):
    code, text = pseudo_terminal.run(["items"], 80, **doctor.service._environment)
    assert code == 0 and re.search(r"just now|\d+ min ago", text), text
    [item], [row] = doctor.json("items"), listed(doctor, "items")
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
    assert re.fullmatch(stamp, row["last_synced_at"]) and re.search(stamp, json.dumps(item))
    assert re.search(stamp, doctor.run("runs")[0]), "a pipe gets the time itself"
    code, text = pseudo_terminal.run(["runs"], 120, **doctor.service._environment)
    assert "ago" in text or "just now" in text


def test_csv_is_that_of_rfc_4180(doctor):
    for command in LISTINGS:
        # As bytes: Python would read every line end as one of its own.
        out = subprocess.run(
            [str(processes.executable()), command, "--csv"], capture_output=True, timeout=60, check=True,
            env={**os.environ, **doctor.service._environment}).stdout.decode("utf-8")
        lines = out.split("\r\n")
        assert lines[-1] == "" and all("\n" not in line for line in lines), command
        widths = {len(row) for row in csv.reader(io.StringIO(out, newline=""))}
        assert len(widths) == 1, f"{command}: rows of {widths} columns"


def test_what_a_bank_says_is_no_formula_and_is_never_cut(doctor):
    name = '=HYPERLINK("http://127.0.0.1/";"' + "x" * 500 + '")'
    doctor.change(f"UPDATE accounts SET name = '{name}'")
    rows = listed(doctor, "accounts")
    assert all(row["name"] == "'" + name for row in rows)
    assert all(one["name"] == name for one in doctor.json("accounts"))
    assert all(row["name"] == "'" + name for row in listed(doctor, "balances"))


LISTINGS = ("items", "accounts", "balances", "transactions", "holdings", "liabilities", "recurring", "institutions")


@pytest.fixture(scope="module")
def bank(sandbox, tmp_path_factory):
    """An Item with investments, debts and recurring transactions that a service has read."""
    bank = Bank(sandbox, tmp_path_factory.mktemp("listings"), products=("transactions", "investments", "liabilities"),
                user="user_good")
    try:
        bank.sandbox.advance(seconds=10)
        for path in ("holdings", "liabilities"):
            bank.until(lambda path=path: bank.api(f"/api/{path}")[path], path)
        yield bank
    finally:
        bank.service.process.stop()


def lines(bank, *arguments) -> list[dict]:
    out = processes.run([*arguments, "--json"], bank.service._environment)
    return [json.loads(line, parse_float=Decimal, parse_int=Decimal) for line in out.splitlines()]


def cells(bank, *arguments) -> list[dict]:
    out = processes.run([*arguments, "--csv"], bank.service._environment)
    return list(csv.DictReader(io.StringIO(out)))


def test_holdings(bank):
    stored = bank.api("/api/holdings")["holdings"]
    assert stored and by_text(lines(bank, "holdings")) == by_text(stored)
    rows = cells(bank, "holdings")
    assert len(rows) == len(stored) and {row["user_id"] for row in rows} == {"ada"}
    value = sorted(Decimal(row["value"]) for row in rows)[len(rows) // 2]
    assert all(Decimal(row["value"]) >= value for row in cells(bank, "holdings", "--min", str(value)))
    assert all(Decimal(row["value"]) <= value for row in cells(bank, "holdings", "--max", str(value)))
    assert cells(bank, "holdings", "--min", str(value), "--max", str(value))
    account = rows[0]["account_id"]
    mine = cells(bank, "holdings", "--account", account[:8])
    assert mine == [row for row in rows if row["account_id"] == account]
    text = rows[0]["security"][:6].lower()
    assert all(text in (row["security"] + row["ticker"]).lower() for row in cells(bank, "holdings", "--search", text))
    assert cells(bank, "holdings", "--item", bank.item[:8]) == rows and cells(bank, "holdings", "--user", "nobody") == []
    code, table = pseudo_terminal.run(["holdings"], 80, **bank.service._environment)
    assert code == 0 and account not in table


def test_liabilities(bank):
    stored = [{key: one[key] for key in one if key != "details"} for one in bank.api("/api/liabilities")["liabilities"]]
    assert stored and by_text(lines(bank, "liabilities")) == by_text(stored)
    rows = cells(bank, "liabilities")
    assert {row["kind"] for row in rows} == {one["kind"] for one in stored}
    for kind in {row["kind"] for row in rows}:
        assert cells(bank, "liabilities", "--kind", kind) == [row for row in rows if row["kind"] == kind]
    due = sorted(row["next_payment_date"] for row in rows if row["next_payment_date"])
    if due:
        assert all(row["next_payment_date"] <= due[0] for row in cells(bank, "liabilities", "--until", due[0]))
        assert len(cells(bank, "liabilities", "--since", due[0])) == len(due)
    # Plaid's own words, with account numbers and addresses, are in no listing.
    out = processes.run(["liabilities", "--json"], bank.service._environment)
    assert "details" not in out and "payload" not in out


def test_recurring(bank):
    stored = bank.api("/api/recurring")["streams"]
    assert by_text(lines(bank, "recurring")) == by_text(stored)
    for direction in ("inflow", "outflow"):
        found = lines(bank, "recurring", "--direction", direction)
        assert [one["direction"] for one in found] == [direction] * len(found)
    assert all(one["is_active"] for one in lines(bank, "recurring", "--active"))


def by_text(rows: list[dict]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True, default=str) for row in rows)


def test_amounts_and_dates_of_transactions(doctor):
    everything = doctor.json("transactions", "--limit", "10000")
    amounts = sorted(one["amount"] for one in everything)
    middle = amounts[len(amounts) // 2]
    for option, keep in (("--min", lambda one: one >= middle), ("--max", lambda one: one <= middle)):
        found = doctor.json("transactions", f"{option}={middle}", "--limit", "10000")
        assert [one["transaction_id"] for one in found] == [one["transaction_id"] for one in everything if keep(one["amount"])]
    assert len(doctor.json("transactions", f"--min={middle}", "--limit", "2")) == 2
    dates = [one["date"] for one in everything]
    assert doctor.json("transactions", "--since", dates[3], "--limit", "10000") == doctor.json(
        "transactions", "--from", dates[3], "--limit", "10000")
    assert doctor.json("transactions", "--since", "3650d", "--limit", "10000") == everything
    assert doctor.json("transactions", "--since", "520w", "--until", dates[0], "--limit", "10000") == everything
    assert doctor.json("transactions", "--since", "P3650D", "--limit", "10000") == everything


def test_a_session_opens_the_service(doctor):
    secret = "a secret of more than thirty-two characters"
    out, words = doctor.run("session", "create", "--user", USER, "--name", "Anna", TARTAN_SESSION_SECRET=secret)
    token = out.strip()
    assert "15 minutes" in words and token not in words
    doctor.service._environment["TARTAN_SESSION_SECRET"] = secret
    with doctor.serving():
        answer = requests.get(f"{doctor.service.url}/api/items", headers={"Authorization": f"Bearer {token}"}, timeout=20)
        assert [one["item_id"] for one in answer.json()["items"]] == [doctor.item]
        [told] = [json.loads(line) for line in doctor.run(
            "session", "create", "--user", USER, "--minutes", "1", "--service-url", doctor.service.url + "/", "--json")[0].splitlines()]
        assert told["connect_url"] == f"{doctor.service.url}/connect#session={told['token']}" and told["user"] == USER
        session = requests.get(
            f"{doctor.service.url}/connect/session", headers={"Authorization": f"Bearer {token}"}, timeout=20).json()
        assert session["user"] == USER and session["name"] == "Anna"
    out, _ = doctor.run("session", "create", "--user", USER, "--connect")
    assert out.startswith("http://127.0.0.1:8080/connect#session=")
    for wrong in (("--user", "a b"), ("--user", ""), ("--user", "ada", "--minutes", "16"), ("--user", "ada", "--minutes", "0"),
                  ("--user", "ada", "--name", "\x07"), ("--user", "ada", "--service-url", "nowhere")):
        doctor.run("session", "create", *wrong, code=64)
    _, words = doctor.run("session", "create", "--user", "ada", code=1, TARTAN_SESSION_SECRET="")
    assert "TARTAN_SESSION_SECRET" in words
    _, words = doctor.run("session", "create", "--user", "ada", code=1, TARTAN_SESSION_SECRET="short")
    assert "32 bytes" in words and "short" not in words


def test_export_takes_the_beginning_of_an_account_id_and_the_same_dates(doctor):
    account = doctor.json("accounts")[0]["account_id"]
    whole, _ = doctor.run("export", "--format", "jsonl", "--account", account, "--from", "2000-01-01")
    short, _ = doctor.run("export", "--format", "jsonl", "--account", account[:8], "--since", "9999d")
    assert whole == short
    _, words = doctor.run("export", "--format", "jsonl", "--account", account[:3], code=1)
    assert "at least 4 characters" in words
