"""What the tests of events share: a Sandbox of their own, a listener whose lines they wait for, and a server that stalls."""

import json
import socket
import threading
import time

import pytest
import requests

import processes
from official import Client

# The Sandbox sends nothing to this host; a listener forwards what it would send.
ELSEWHERE = "https://app.example.com/plaid/webhook"
# A webhook that comes only when it is fired.
QUIET = "NEW_ACCOUNTS_AVAILABLE"
TIMEOUT = 20


@pytest.fixture
def watched():
    """A Sandbox of the test's own, whose events are the test's."""
    with processes.sandbox("--seed", "7") as process:
        yield process


@pytest.fixture
def shopper(watched):
    return Client(watched.url, "shop")


def quiet_item(shopper, webhook: str = ELSEWHERE):
    """An Item that sends no webhook by itself."""
    return shopper.item(products=("auth",), webhook=webhook)


def ask(shopper, path: str, token: str):
    """A request whose status is looked at elsewhere."""
    body = {"client_id": shopper.client_id, "secret": shopper.secret, "access_token": token}
    requests.post(f"{shopper.url}{path}", json=body, timeout=TIMEOUT)


def events(url: str, **query) -> list[dict]:
    answer = requests.get(f"{url}/_tartan/events", params=query, timeout=TIMEOUT)
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


class Listener:
    """Everything that a listener has printed so far, as JSON."""

    def __init__(self, url: str, *options: str):
        self.process = processes.TartanProcess(["listen", "--json", "--url", url, *options])
        self.lines = [self.process.announcement]

    def wait_for(self, seconds: float = 20, after: int = 0, **members) -> dict:
        """The first line with these members, not counting the first `after` lines."""
        deadline = time.monotonic() + seconds
        seen = after
        while True:
            for line in self.lines[seen:]:
                if all(line.get(name) == value for name, value in members.items()):
                    return line
            seen = len(self.lines)
            text = self.process.line(max(0.01, deadline - time.monotonic()))
            if text.startswith("{"):
                self.lines.append(json.loads(text))
            elif time.monotonic() > deadline or not self.process.alive:
                raise TimeoutError(f"no {members} within {seconds} s; there were {self.lines}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stop()


class Stalled:
    """A server on loopback that takes connections and never answers."""

    def __init__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/webhook"
        self.connections = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                self.connections.append(self._server.accept()[0])
            except OSError:
                return

    def close(self):
        self._server.close()
        for connection in self.connections:
            connection.close()
