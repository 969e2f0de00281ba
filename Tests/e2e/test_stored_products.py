"""What the service keeps besides transactions is what the Sandbox says, also after a webhook said that it changed."""

import json
import subprocess
import time
from decimal import Decimal

import pytest
import requests

from control import Control
from official import Client
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
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20).stdout.strip()

    def sum(self, column: str, table: str) -> Decimal:
        """An exact sum: the shell only lists, since SQLite would add as binary floating point."""
        return sum((Decimal(line) for line in self.sql(f"SELECT {column} FROM {table}").split()), Decimal(0))


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def bank(request, timely_sandbox, tmp_path):
    database = request.getfixturevalue("server").create_database() if request.param == "postgresql" else None
    bank = Bank(timely_sandbox, tmp_path, database)
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
