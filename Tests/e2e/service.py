"""`tartan serve` as a process of its own, on one database that outlives it."""

import copy
import json
import socket
from decimal import Decimal
from pathlib import Path

import requests

import processes

TIMEOUT = 20
# Tests ask more often than a user does; those of the limits set them again.
FREE_OF_LIMITS = ("--user-requests", "1000000", "--plaid-requests", "1000000", "--sync-requests", "1000000")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Service:
    """A database, a key, a port, and the process that serves them until it is killed."""

    def __init__(self, folder: Path, plaid: str, client_id: str, secret: str, database: str | None = None):
        self.folder = folder
        self.database = database or f"sqlite:{folder / 'tartan.sqlite'}"
        self.key_file = folder / "vault.key"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._plaid, self._client_id = plaid, client_id
        self._environment = {
            "PLAID_CLIENT_ID": client_id, "PLAID_SECRET": secret, "TARTAN_DATABASE_URL": self.database}
        self.process: processes.TartanProcess | None = None
        processes.run(["vault", "init", "--key-file", str(self.key_file)])
        created = processes.run(["keys", "create", "--json"], self._environment)
        self.api_key = json.loads(created)["key"]

    def start(self, *options: str, files: int | None = None):
        self.process = processes.TartanProcess(
            [
                "serve", "--json", "--port", str(self.port), "--worker-name", "one", "--key-file", str(self.key_file), "--plaid-url",
                self._plaid, *FREE_OF_LIMITS, *options,
            ],
            self._environment,
            files,
        )

    def worker(self) -> processes.TartanProcess:
        """Another process on the same database."""
        return processes.TartanProcess(
            ["worker", "--json", "--key-file", str(self.key_file), "--plaid-url", self._plaid], self._environment)

    def on(self, database: str) -> "Service":
        """The same service on another database, at another port; not started."""
        other = copy.copy(self)
        other.database, other.port, other.process = database, free_port(), None
        other.url = f"http://127.0.0.1:{other.port}"
        other._environment = self._environment | {"TARTAN_DATABASE_URL": database}
        return other

    def health(self) -> tuple[int, dict]:
        answer = requests.get(f"{self.url}/health", timeout=TIMEOUT)
        return answer.status_code, answer.json()

    def kill(self):
        self.process.kill()

    def _request(self, method: str, path: str, user: str, **options):
        answer = requests.request(
            method, f"{self.url}{path}", timeout=TIMEOUT,
            headers={"Authorization": f"Bearer {self.api_key}", "Tartan-User": user}, **options)
        assert answer.status_code in (200, 202), f"{method} {path}: {answer.status_code} {answer.text}"
        return json.loads(answer.content, parse_float=Decimal, parse_int=Decimal) if answer.content else None

    def exchange(self, public_token: str, user: str) -> dict:
        return self._request("POST", "/api/plaid/exchange-token", user, json={"public_token": public_token})

    def sync(self, item_id: str, user: str):
        self._request("POST", f"/api/items/{item_id}/sync", user)

    def transactions(self, user: str) -> list[dict]:
        rows, cursor = [], None
        while True:
            query = {"limit": 200} | ({"cursor": cursor} if cursor else {})
            page = self._request("GET", "/api/transactions", user, params=query)
            rows += page["transactions"]
            cursor = page.get("next_cursor")
            if not cursor:
                return rows
