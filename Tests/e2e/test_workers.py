"""Several processes on one PostgreSQL database: killed ones lose nothing, and a database that goes comes back."""

import os
import time

import pytest
import requests

from control import Control
from crash import key
from official import Client
from postgres import Postgres
from processes import sandbox
from service import Service

USER = "user-1"
ITEMS = 6
OUTAGE_SECONDS = float(os.environ.get("TARTAN_OUTAGE_SECONDS", "2"))


@pytest.fixture
def server():
    with Postgres() as server:
        yield server


@pytest.fixture
def bank(recorder):
    with sandbox("--seed", "12") as process:
        recorder.watch(process)
        yield process


class Fleet:
    """A service with linked Items, and the truth beside it."""

    def __init__(self, bank, folder, database, name):
        self.client = Client(bank.url, name)
        self.service = Service(
            folder, bank.url, self.client.client_id, self.client.secret, database=database)
        self.service.start()
        self.tokens = []
        for _ in range(ITEMS):
            token = self.client.public_token(
                user="user_transactions_dynamic", webhook=f"{self.service.url}/api/plaid/webhook", days=90)
            self.service.exchange(token, USER)

    def truth(self) -> dict:
        answer = requests.get(
            f"{self.client.url}/_tartan/truth", params={"client_id": self.client.client_id}, timeout=20).json()
        return {row["transaction_id"]: row for item in answer["items"] for row in item["transactions"]}

    def await_truth(self, seconds: float):
        deadline = time.monotonic() + seconds
        while True:
            expected = {name: plain(row) for name, row in self.truth().items()}
            found = {row["transaction_id"]: plain(row) for row in self.service.transactions(USER)}
            if expected and expected == found:
                return len(found)
            assert time.monotonic() < deadline, f"{len(expected)} rows at the bank, {len(found)} in the database"
            time.sleep(0.2)


def plain(row: dict) -> tuple:
    return key(row | {"amount": str(row["amount"])})


def test_killed_workers_lose_nothing(bank, server, tmp_path):
    fleet = Fleet(bank, tmp_path, server.create_database(), "fleet")
    control = Control(bank.url)
    workers = [fleet.service.worker() for _ in range(3)]
    try:
        fleet.await_truth(30)
        for round_number in range(4):
            # Three days on, every Item has new data, and webhooks report it.
            control.advance(days=3)
            time.sleep(0.05 * round_number)
            workers.pop(0).kill()
            workers.append(fleet.service.worker())
        # What a killed one held is free after half a minute.
        assert fleet.await_truth(60) > 0
    finally:
        for worker in workers:
            worker.stop()
        fleet.service.kill()


def test_an_outage_of_the_database_is_survived(bank, server, tmp_path):
    fleet = Fleet(bank, tmp_path, server.create_database(), "outage")
    control = Control(bank.url)
    try:
        fleet.await_truth(30)
        control.advance(days=3)
        server.stop()
        status, body = fleet.service.health()
        assert (status, body) == (503, {"alive": True, "ready": False})
        # News that comes meanwhile: its webhook is refused, and the Sandbox, as Plaid does, sends it again later.
        control.advance(days=3)
        time.sleep(OUTAGE_SECONDS)
        assert fleet.service.process.alive
        server.start()
        status, body = fleet.service.health()
        assert (status, body) == (200, {"alive": True, "ready": True})
        # Webhooks that were refused are sent again after 30 seconds of business time.
        control.advance(seconds=31)
        fleet.await_truth(60)
    finally:
        fleet.service.kill()
