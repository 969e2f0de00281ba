"""An Item that a service has read, on both databases, and the commands on its database."""

import contextlib
import json
import os
import sqlite3
import subprocess
import time

import pytest

import processes
from control import Control
from official import Client
from postgres import Postgres
from service import Service

USER = "anna"


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


class Doctor:
    """An Item that a service has read, the service stopped, and the commands on its database."""

    def __init__(self, sandbox, folder, database):
        self.sandbox, self.control = sandbox, Control(sandbox.url)
        self.client = Client(sandbox.url, f"doctor{folder.name[:20]}")
        self.service = Service(folder, sandbox.url, self.client.client_id, self.client.secret, database=database)
        item = self.client.item(user="user_transactions_dynamic", days=90)
        self.item, self.token = item.item_id, item.access_token
        again = self.client.call("/item/public_token/create", {"access_token": self.token})["public_token"]
        with self.serving():
            assert self.service.exchange(again, USER)["item_id"] == self.item
            self.until_read()

    @contextlib.contextmanager
    def serving(self):
        self.service.start()
        try:
            yield
        finally:
            self.service.process.stop()

    def until_read(self):
        self.control.advance(seconds=10)
        deadline = time.monotonic() + 30
        while len(self.service.transactions(USER)) < 10:
            assert time.monotonic() < deadline, "the Item was not read"
            self.service.sync(self.item, USER)
            time.sleep(0.2)

    def run(self, *arguments, code=0, **environment) -> tuple[str, str]:
        needs_engine = arguments[0] in ("sync", "reconcile")
        options = ["--key-file", str(self.service.key_file), "--plaid-url", self.sandbox.url] if needs_engine else []
        done = subprocess.run(
            [str(processes.executable()), *arguments, *options],
            env={**os.environ, **self.service._environment, **environment}, capture_output=True, text=True, timeout=60)
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "\x1b" not in done.stdout
        return done.stdout, done.stderr

    def json(self, *arguments, code=0, **environment) -> list[dict]:
        return [json.loads(line) for line in self.run(*arguments, "--json", code=code, **environment)[0].splitlines()]

    def causes(self, code=0) -> list[str]:
        return [finding["cause"] for finding in self.json("why", self.item, code=code)[0]["findings"]]

    def change(self, sql: str):
        """Plants something in the stored rows, as nobody but a test does."""
        if self.service.database.startswith("sqlite:"):
            connection = sqlite3.connect(self.service.database.removeprefix("sqlite:"))
            with connection:
                assert connection.execute(sql).rowcount > 0, sql
            connection.close()
        else:
            done = subprocess.run(
                ["psql", "-X", "-v", "ON_ERROR_STOP=1", "-c", sql, self.service.database], capture_output=True, text=True)
            assert done.returncode == 0 and not done.stdout.strip().endswith(" 0"), done.stdout + done.stderr


@pytest.fixture(params=["sqlite", "postgresql"])
def doctor(request, sandbox, tmp_path):
    database = request.getfixturevalue("server").create_database() if request.param == "postgresql" else None
    return Doctor(sandbox, tmp_path, database)
