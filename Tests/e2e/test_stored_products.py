"""What the service keeps besides transactions is what the Sandbox says, also after a webhook said that it changed."""

import json
import subprocess
import time
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
import requests

import processes
from control import Control
from official import Client
from processes import sandbox
from postgres import Postgres
from service import Service

USER = "ada"


def exact(answer: requests.Response) -> dict:
    assert answer.status_code == 200, f"{answer.status_code} {answer.text}"
    return json.loads(answer.content, parse_float=Decimal, parse_int=Decimal)


class Bank:
    """A Sandbox, a service beside it, and an Item of everything that both know."""

    def __init__(self, sandbox, folder, database=None, user=None,
                 products=("transactions", "investments", "liabilities")):
        self.sandbox = Control(sandbox.url)
        self.client = Client(sandbox.url, f"stored{folder.name[:20]}")
        self.service = Service(folder, sandbox.url, self.client.client_id, self.client.secret, database=database)
        self.service.start()
        self.database = self.service.database
        webhook = f"{self.service.url}/api/plaid/webhook"
        item = self.client.item(user=user, products=products, webhook=webhook, days=180)
        self.item, self.token = item.item_id, item.access_token
        # A second public token of the Item gives the service the same access token as the test has.
        again = self.plaid("/item/public_token/create")["public_token"]
        assert self.service.exchange(again, USER)["item_id"] == self.item

    def plaid(self, path: str, **members) -> dict:
        """What the Sandbox says, with exact numbers."""
        body = {"client_id": self.client.client_id, "secret": self.client.secret, "access_token": self.token}
        return exact(requests.post(f"{self.client.url}{path}", json=body | members, timeout=20))

    def api(self, path: str, **query) -> dict:
        return self.service._request("GET", path, USER, params=query)

    def today(self) -> date:
        """The Sandbox's day."""
        return date.fromisoformat(self.sandbox.clock()["now"][:10])

    def until(self, question, what: str, seconds: float = 30):
        deadline = time.monotonic() + seconds
        while True:
            answer = question()
            if answer:
                return answer
            assert time.monotonic() < deadline, f"{what}: not within {seconds} s"
            time.sleep(0.2)

    def fetch(self, path: str) -> dict | None:
        """How the product stands of which a route tells, once it was fetched."""
        fetches = self.api(path)["freshness"]
        return fetches[0] if fetches else None

    def await_ready(self, *paths: str):
        for path in paths:
            self.until(lambda: (self.fetch(path) or {}).get("state") == "ready", path)

    def sql(self, question: str) -> str:
        """What the database's own shell answers, which shares nothing with the service."""
        if self.database.startswith("sqlite:"):
            command = ["sqlite3", "-readonly", self.database.removeprefix("sqlite:"), question]
        else:
            command = ["psql", "-X", "-A", "-t", self.database, "-c", question]
        return subprocess.run(
            command, check=True, capture_output=True, encoding="utf-8", errors="replace", timeout=20).stdout.strip()

    def sum(self, column: str, table: str) -> Decimal:
        """An exact sum: the shell only lists, since SQLite would add as binary floating point."""
        return sum((Decimal(line) for line in self.sql(f"SELECT {column} FROM {table}").split()), Decimal(0))


@pytest.fixture
def past_sandbox(recorder):
    """A Sandbox whose clock goes, forty days ago, so that days can pass before the service's own today."""
    start = datetime.now(timezone.utc) - timedelta(days=40)
    with sandbox("--seed", "7", "--now", start.strftime("%Y-%m-%dT%H:%M:%SZ")) as process:
        recorder.watch(process)
        requests.post(f"{process.url}/_tartan/clock", json={"frozen": False}, timeout=20).raise_for_status()
        yield process


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def bank(request, past_sandbox, tmp_path):
    database = request.getfixturevalue("server").create_database() if request.param == "postgresql" else None
    bank = Bank(past_sandbox, tmp_path, database)
    yield bank
    bank.service.process.stop()


def compare_holdings(bank: Bank):
    answer = bank.plaid("/investments/holdings/get")
    stored = bank.api("/api/holdings")["holdings"]

    def place(row):
        return row["account_id"], row["security_id"]

    said = {place(row): row for row in answer["holdings"]}
    kept = {place(row): row for row in stored}
    assert len(said) == len(answer["holdings"]) and said.keys() == kept.keys() and len(said) == 13
    securities = {row["security_id"]: row for row in answer["securities"]}
    for key, row in said.items():
        for name in ("quantity", "institution_price", "institution_value", "cost_basis", "institution_price_as_of"):
            assert kept[key][name] == row[name], f"{key} {name}"
        assert kept[key]["currency"] == row["iso_currency_code"]
        security = kept[key]["security"]
        for name in ("name", "ticker_symbol", "isin", "cusip", "type", "close_price", "is_cash_equivalent"):
            assert security[name] == securities[key[1]][name], f"{key} {name}"
    # The database itself, read without the service.
    assert bank.sql("SELECT COUNT(*) FROM holdings") == "13"
    total = sum(row["institution_value"] for row in answer["holdings"])
    assert bank.sum("institution_value", "holdings") == total
    return total


def test_why_tells_how_each_product_stands(bank):
    bank.await_ready("/api/holdings", "/api/liabilities")
    def why():
        return json.loads(processes.run(["why", bank.item, "--json"], bank.service._environment))

    told = why()
    stored = {one["product"]: one for one in bank.api(f"/api/items/{bank.item}/products")["products"]}
    known = {one["product"]: one for one in told["products"]}
    assert known["holdings"]["state"] == known["liabilities"]["state"] == "ready"
    assert set(known) == set(stored)
    assert known["holdings"]["fetched_at"] and known["holdings"]["request_ids"]

    def text_has_what_is_stored():
        # A product may be fetched between the two commands.
        [newest] = [one["request_ids"][-1] for one in why()["products"] if one["product"] == "holdings"]
        text = processes.run(["why", bank.item], bank.service._environment)
        return "holdings" in text and "liabilities" in text and newest in text

    bank.until(text_has_what_is_stored, "the request of the holdings in the text")


def test_holdings_and_securities(bank):
    bank.await_ready("/api/holdings")
    total = compare_holdings(bank)
    fetch = bank.fetch("/api/holdings")
    assert len(fetch["plaid_request_ids"]) == 1 and fetch["fetched_at"] and fetch["error_code"] is None
    # A webhook says that they changed: they are fetched again.
    before = fetch["fetched_at"]
    bank.plaid("/sandbox/item/fire_webhook", webhook_type="HOLDINGS", webhook_code="DEFAULT_UPDATE")
    bank.until(lambda: bank.fetch("/api/holdings")["fetched_at"] > before, "holdings after their webhook")
    assert bank.fetch("/api/holdings")["plaid_request_ids"] != fetch["plaid_request_ids"]
    assert compare_holdings(bank) == total
    assert bank.service._request("GET", "/api/holdings", "bert") == {"holdings": [], "freshness": []}


def test_investment_transactions(bank):
    bank.await_ready("/api/investment-transactions")

    def said():
        rows, total = {}, None
        while total is None or len(rows) < total:
            answer = bank.plaid(
                "/investments/transactions/get", start_date=str(bank.today() - timedelta(days=680)), end_date=str(bank.today()),
                options={"count": 500, "offset": len(rows)})
            total = answer["total_investment_transactions"]
            rows |= {row["investment_transaction_id"]: row for row in answer["investment_transactions"]}
        return rows

    def kept():
        rows, cursor = [], {}
        while cursor is not None:
            page = bank.api("/api/investment-transactions", limit=500, **cursor)
            rows += page["investment_transactions"]
            cursor = {"cursor": page["next_cursor"]} if page["next_cursor"] else None
        assert len(rows) == len({row["investment_transaction_id"] for row in rows})
        assert [row["date"] for row in rows] == sorted((row["date"] for row in rows), reverse=True)
        return {row["investment_transaction_id"]: row for row in rows}

    def compare(expected, found):
        assert found.keys() >= expected.keys() and len(expected) > 1_000
        for key, row in expected.items():
            for name in ("account_id", "security_id", "date", "name", "quantity", "amount", "price", "fees", "type",
                         "subtype"):
                assert found[key][name] == row[name], f"{key} {name}"

    compare(said(), kept())
    first = min(row["date"] for row in said().values())
    where = f"investment_transactions WHERE date >= '{first}'"
    assert bank.sum("amount", where) == sum(row["amount"] for row in said().values())
    requests_made = bank.fetch("/api/investment-transactions")["plaid_request_ids"]
    assert len(requests_made) == 3, "three pages of 500"
    # Ten days on the bank has 16 more, of which its webhook tells.
    before = len(kept())
    bank.sandbox.advance(days=10)
    bank.until(lambda: len(kept()) >= before + 16, "news of ten days")
    compare({key: row for key, row in said().items() if row["date"] >= first}, kept())


def test_liabilities(bank):
    bank.await_ready("/api/liabilities")

    def compare():
        answer = bank.plaid("/liabilities/get")["liabilities"]
        stored = {row["kind"]: row for row in bank.api("/api/liabilities")["liabilities"]}
        assert stored.keys() == {"credit", "mortgage", "student"}
        for kind, debt in stored.items():
            (said,) = answer[kind]
            assert debt["details"] == said, "the bank's own words are kept whole"
            assert debt["account_id"] == said["account_id"]
            assert debt["last_payment_amount"] == said["last_payment_amount"]
            assert debt["next_payment_date"] == said["next_payment_due_date"]
        assert stored["credit"]["next_payment_amount"] == answer["credit"][0]["minimum_payment_amount"]
        assert stored["mortgage"]["next_payment_amount"] == answer["mortgage"][0]["next_monthly_payment"]
        assert stored["mortgage"]["interest_rate"] == answer["mortgage"][0]["interest_rate"]["percentage"]
        assert stored["student"]["interest_rate"] == answer["student"][0]["interest_rate_percentage"]
        assert [(rate["type"], rate["percentage"]) for rate in stored["credit"]["rates"]] == [
            (rate["apr_type"], rate["apr_percentage"]) for rate in answer["credit"][0]["aprs"]]
        said = sum(answer[kind][0]["last_payment_amount"] for kind in stored)
        assert bank.sum("last_payment_amount", "liabilities") == said
        return answer

    answer = compare()
    number = answer["mortgage"][0]["account_number"]
    stored = dump(bank)
    for form in (number, number.encode().hex()):
        assert form not in stored, "an account number is readable in the database"
    before = bank.fetch("/api/liabilities")["fetched_at"]
    bank.plaid("/sandbox/item/fire_webhook", webhook_type="LIABILITIES", webhook_code="DEFAULT_UPDATE")
    bank.until(lambda: bank.fetch("/api/liabilities")["fetched_at"] > before, "liabilities after their webhook")
    compare()


def dump(bank: Bank) -> str:
    """All liabilities as the database's own shell shows them."""
    return bank.sql("SELECT * FROM liabilities")


def test_balances_have_a_history(bank):
    bank.until(lambda: bank.api("/api/balances")["balances"], "accounts")
    accounts = {row["account_id"]: row for row in bank.plaid("/accounts/get")["accounts"]}
    for row in bank.api("/api/balances")["balances"]:
        said = accounts[row["account_id"]]["balances"]
        assert (row["available"], row["current"], row["limit"]) == (said["available"], said["current"], said["limit"])
        history = bank.api("/api/balances/history", account=row["account_id"])["balances"]
        assert history[-1]["current"] == row["current"] and len(history) == 1
    assert bank.sql("SELECT COUNT(*) FROM balance_history") == str(len(accounts))


@pytest.fixture
def dynamic(past_sandbox, tmp_path):
    bank = Bank(past_sandbox, tmp_path, user="user_transactions_dynamic", products=("transactions",))
    yield bank
    bank.service.process.stop()


def test_recurring_streams_once_the_item_has_them(dynamic):
    # The Item does not have them: nobody asks, since that may cost money.
    dynamic.until(lambda: len(dynamic.service.transactions(USER)) > 50, "transactions")
    assert dynamic.api("/api/recurring") == {"streams": [], "freshness": []}
    dynamic.service.process.stop()
    dynamic.service.start("--also", "recurring_transactions", "--also", "statements")
    dynamic.service.sync(dynamic.item, USER)
    dynamic.await_ready("/api/recurring")

    def compare():
        answer = dynamic.plaid("/transactions/recurring/get")
        said = {
            row["stream_id"]: row | {"direction": direction}
            for direction in ("inflow", "outflow") for row in answer[f"{direction}_streams"]}
        kept = {row["stream_id"]: row for row in dynamic.api("/api/recurring")["streams"]}
        same = kept.keys() == said.keys() and len(said) > 3
        for key, row in said.items() if same else ():
            mine = kept[key]
            same &= mine["transaction_ids"] == row["transaction_ids"] and mine["direction"] == row["direction"]
            same &= mine["average_amount"] == row["average_amount"]["amount"]
            same &= mine["last_amount"] == row["last_amount"]["amount"]
            same &= mine["predicted_next_date"] == row["predicted_next_date"]
            same &= (mine["name"], mine["frequency"]) == (row["description"], row["frequency"])
        total = sum(row["last_amount"]["amount"] for row in said.values())
        return same and dynamic.sum("last_amount", "recurring_streams") == total

    assert compare()
    # Weeks on, amounts and days are others; a webhook reports it.
    before = dynamic.fetch("/api/recurring")["fetched_at"]
    dynamic.sandbox.advance(days=25)
    dynamic.plaid("/transactions/refresh")
    dynamic.until(lambda: dynamic.fetch("/api/recurring")["fetched_at"] > before, "streams after their webhook")
    dynamic.until(compare, "streams weeks later")


def test_statements_and_a_product_that_there_is_not(past_sandbox, tmp_path):
    bank = Bank(past_sandbox, tmp_path, user="user_transactions_dynamic", products=("transactions",))
    try:
        bank.service.process.stop()
        bank.service.start("--also", "statements", "--also", "investments")
        bank.service.sync(bank.item, USER)
        bank.until(lambda: bank.fetch("/api/statements"), "statements")
        states = {row["product"]: row for row in bank.api(f"/api/items/{bank.item}/products")["products"]}
        assert states["statements"]["state"] == "ready"
        # No account of this user is an investment or a debt but for the credit card.
        assert states["holdings"]["state"] == states["investmentTransactions"]["state"] == "unavailable"
        assert states["holdings"]["error_code"] == "NO_INVESTMENT_ACCOUNTS" and states["holdings"]["fetched_at"] is None
        bank.until(lambda: len(bank.service.transactions(USER)) > 50, "transactions")
        health = bank.api(f"/api/items/{bank.item}")["item"]
        assert health["health"]["status"] == "healthy" and health["sync"]["failures"] == 0
        said = {
            row["statement_id"]: (account["account_id"], row["year"], row["month"])
            for account in bank.plaid("/statements/list")["accounts"] for row in account["statements"]}
        kept = {
            row["statement_id"]: (row["account_id"], row["year"], row["month"])
            for row in bank.api("/api/statements")["statements"]}
        assert kept == said and len(kept) > 1
        file = requests.get(
            f"{bank.service.url}/api/items/{bank.item}/statements/{next(iter(kept))}/file", timeout=20,
            headers={"Authorization": f"Bearer {bank.service.api_key}", "Tartan-User": USER})
        assert file.status_code == 200 and file.content.startswith(b"%PDF")
    finally:
        bank.service.process.stop()


def test_what_a_user_says_survives_posting(dynamic):
    """Of pending rows that the Sandbox posts, days later, with other ids."""
    dynamic.until(lambda: len(dynamic.service.transactions(USER)) > 50, "transactions")

    def edit(row, **members):
        path = f"/api/items/{dynamic.item}/transactions/{row['transaction_id']}"
        return dynamic.service._request("PATCH", path, USER, json=members)["transaction"]

    pending = dynamic.until(
        lambda: [row for row in dynamic.service.transactions(USER) if row["pending"]], "pending rows")
    said = {}
    for number, row in enumerate(pending):
        half = str(row["amount"] / 4)
        edited = edit(
            row, category=f"own {number}", note=f"note {number}", tags=["trip", f"tag {number}"],
            splits=[{"amount": half, "category": "Gifts"}])
        said[row["transaction_id"]] = {
            name: edited[name] for name in ("user_category", "note", "tags", "hidden", "kept", "splits")}
    dynamic.sandbox.advance(days=5)
    dynamic.plaid("/transactions/refresh")

    def posted():
        rows = dynamic.service.transactions(USER)
        found = {row["pending_transaction_id"]: row for row in rows if row["pending_transaction_id"] in said}
        return found if len(found) == len(said) else None

    for earlier, row in dynamic.until(posted, "all of them posted").items():
        assert not row["pending"] and row["transaction_id"] != earlier
        for name, value in said[earlier].items():
            assert row[name] == value, f"{name} of {earlier}"
    answer = dynamic.api("/api/transactions", tag="trip", limit=500)
    assert len(answer["transactions"]) == len(said) > 0
    # The pending ones are tombstones, in the database too.
    assert int(dynamic.sql("SELECT COUNT(*) FROM transactions WHERE replaced_by IS NOT NULL")) >= len(said)
    first = next(iter(dynamic.until(posted, "posted").values()))
    undone = dynamic.service._request(
        "POST", f"/api/items/{dynamic.item}/transactions/{first['transaction_id']}/undo", USER)["transaction"]
    assert undone["tags"] == [] and undone["user_category"] is None
