"""A siege of `tartan serve`: full load beside everything that a hostile or unlucky world does to it, then the promises are counted.

usage: siege.py MINUTES [sqlite] [postgresql]

Each database gets its share of the minutes. Exit code 1: a promise was broken; the figures are printed in any case.
"""

import base64
import contextlib
import hashlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from decimal import Decimal
from pathlib import Path

import requests

import processes
import siege_attacks as attacks
from control import Control
from crash import key
from official import Client
from postgres import Postgres
from service import Service

ITEMS = 6
READERS = 3
USERS = [f"user-{number}" for number in range(ITEMS)]
SETTLE_SECONDS = 90


# The order of the curve P-256.
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def canonical(token: str) -> str:
    """The token as the service remembers it: of the two signatures that are equally valid, the one with the smaller s."""
    signed, _, signature = token.rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    s = int.from_bytes(raw[32:], "big")
    raw = raw[:32] + min(s, ORDER - s).to_bytes(32, "big")
    return f"{signed}.{base64.urlsafe_b64encode(raw).rstrip(b'=').decode()}"


class Reads:
    """How long reads took, in one phase."""

    def __init__(self):
        self._lock = threading.Lock()
        self.times: list[float] = []
        self.failed: dict[str, int] = {}

    def add(self, seconds: float, failure: str | None):
        with self._lock:
            if failure:
                self.failed[failure] = self.failed.get(failure, 0) + 1
            else:
                self.times.append(seconds)

    def quantile(self, part: float) -> float:
        ordered = sorted(self.times)
        return ordered[min(int(part * len(ordered)), len(ordered) - 1)] if ordered else float("nan")

    def __str__(self):
        failures = ", ".join(f"{count} {name}" for name, count in sorted(self.failed.items())) or "none failed"
        return (
            f"{len(self.times)} reads, p50 {1000 * self.quantile(0.5):.0f} ms, p99 {1000 * self.quantile(0.99):.0f} ms; {failures}")


class Siege:
    def __init__(self, folder: Path, sandbox, seconds: float, seed: int, server: Postgres | None):
        self.seconds, self.seed, self.server = seconds, seed, server
        self.chance = random.Random(seed)
        self.control = Control(sandbox.url)
        self.client = Client(sandbox.url, f"siege{seed}{'p' if server else 's'}")
        self.address = server.create_database() if server else None
        self.service = Service(folder, sandbox.url, self.client.client_id, self.client.secret, database=self.address)
        self.broken: list[str] = []
        self.counts: dict[str, int] = {}
        self.late_health = 0.0
        # While the service is stopped, or may open no file, nobody is promised an answer.
        self.excused = threading.Event()

    def run(self):
        self.start()
        self.connect_banks()
        process = self.service.process.process.pid
        print(f"  start: {attacks.memory(process)} MB, {attacks.descriptors(process)} descriptors", flush=True)
        before = self.reading(self.seconds * 0.15)
        print(f"  before: {before}", flush=True)
        start = (attacks.memory(process), attacks.descriptors(process))
        during = self.reading(self.seconds * 0.6, self.besiege)
        print(f"  during: {during}", flush=True)
        self.settle()
        after = self.reading(self.seconds * 0.15)
        print(f"  after:  {after}", flush=True)
        print(f"  attacks: {', '.join(f'{count} {name}' for name, count in sorted(self.counts.items()))}")
        self.judge(before, during, after, start)

    def start(self):
        self.service.start("--webhook-url", f"{self.service.url}/api/plaid/webhook")

    def connect_banks(self):
        hook = f"{self.service.url}/api/plaid/webhook"
        self.items, self.tokens = {}, {}
        for user in USERS:
            item = self.client.item(user="user_transactions_dynamic", webhook=hook, days=90)
            # A second public token gives the service the same access token as the siege has.
            again = self.client.call("/item/public_token/create", {"access_token": item.access_token})["public_token"]
            self.items[user] = self.service.exchange(again, user)["item_id"]
            self.tokens[item.item_id] = item.access_token
        self.control.advance(seconds=10)
        deadline = time.monotonic() + SETTLE_SECONDS
        while not all(self.service.transactions(user) for user in USERS):
            assert time.monotonic() < deadline, "the banks were not read"
            for user in USERS:
                self.service.sync(self.items[user], user)
            time.sleep(0.5)

    def truth(self) -> list[dict]:
        answer = requests.get(
            f"{self.client.url}/_tartan/truth", params={"client_id": self.client.client_id}, timeout=60)
        return answer.json(parse_float=Decimal, parse_int=Decimal)["items"]

    # The load

    def reading(self, seconds: float, meanwhile=None) -> Reads:
        """Reads as fast as the service answers, for some time."""
        reads, stop = Reads(), threading.Event()
        threads = [attacks.background(self.read, reads, stop, number) for number in range(READERS)]
        if meanwhile:
            meanwhile(seconds)
        else:
            stop.wait(seconds)
        stop.set()
        for thread in threads:
            thread.join(timeout=30)
        return reads

    def read(self, reads: Reads, stop: threading.Event, number: int):
        chance = random.Random(self.seed + number)
        with requests.Session() as session:
            while not stop.is_set():
                user = chance.choice(USERS)
                begun = time.monotonic()
                failure = None
                try:
                    answer = session.get(
                        f"{self.service.url}/api/transactions", params={"limit": 100}, timeout=20,
                        headers={"Authorization": f"Bearer {self.service.api_key}", "Tartan-User": user})
                    failure = None if answer.status_code == 200 else f"answered {answer.status_code}"
                except requests.RequestException as error:
                    failure = type(error).__name__
                    stop.wait(0.1)
                reads.add(time.monotonic() - begun, failure)

    def watch_health(self, stop: threading.Event):
        """Health answers within a second, whatever is stuck."""
        while not stop.is_set():
            begun = time.monotonic()
            was_excused = self.excused.is_set()
            try:
                requests.get(f"{self.service.url}/health", timeout=10)
            except requests.ConnectionError:
                # Refused, not stuck: the limit of connections is reached.
                stop.wait(0.5)
                continue
            except requests.RequestException:
                pass
            if not (was_excused or self.excused.is_set()):
                self.late_health = max(self.late_health, time.monotonic() - begun)
            stop.wait(0.5)

    def change_banks(self, stop: threading.Event):
        """New rows at the banks, each with a genuine webhook, while some of the service's calls go wrong."""
        while not stop.is_set():
            with contextlib.suppress(Exception):
                item = self.chance.choice(list(self.tokens))
                self.client.call("/transactions/refresh", {"access_token": self.tokens[item]})
                self.client.call("/sandbox/item/fire_webhook", {
                    "access_token": self.tokens[item], "webhook_code": self.chance.choice(["DEFAULT_UPDATE", "SYNC_UPDATES_AVAILABLE"])})
            stop.wait(0.5)

    def besiege(self, seconds: float):
        stop = threading.Event()
        for fault in (
            {"kind": "error", "error_code": "INTERNAL_SERVER_ERROR", "path": "/transactions/sync", "probability": 0.2},
            {"kind": "reset", "path": "/transactions/sync", "probability": 0.1},
            {"kind": "delay", "seconds": 1, "path": "/accounts/get", "probability": 0.2},
        ):
            self.control._post("faults", {**fault, "count": 1_000_000})
        threads = [
            attacks.background(attacks.slow_clients, stop, self.service.port, self.counts),
            attacks.background(attacks.half_bodies, stop, self.service.port, self.counts),
            attacks.background(attacks.invented_kids, stop, self.service.url, self.counts, self.seed),
            attacks.background(self.change_banks, stop),
            attacks.background(self.watch_health, stop),
        ]
        end = time.monotonic() + seconds
        episodes = [self.without_files, self.restart_service]
        if self.server:
            # A file of SQLite belongs to one process.
            episodes = [self.freeze_database, *episodes, self.restart_database, self.second_process]
        while time.monotonic() < end:
            stop.wait(min(3, max(0, end - time.monotonic())))
            if end - time.monotonic() < seconds / 2 and self.restart_service in episodes:
                # What is measured afterwards has been through some of it.
                episodes.remove(self.restart_service)
            if time.monotonic() < end:
                episodes.append(episodes.pop(0))
                episodes[-1]()
            if not self.service.process.alive:
                self.broken.append(f"the service ended: {''.join(self.service.process.errors)[-500:]}")
                self.start()
        stop.set()
        for thread in threads:
            thread.join(timeout=30)
        requests.delete(f"{self.client.url}/_tartan/faults", timeout=20)

    def count(self, name: str):
        self.counts[name] = self.counts.get(name, 0) + 1

    def without_files(self):
        self.count("times without files")
        self.excused.set()
        with attacks.few_files(self.service.process.process.pid):
            time.sleep(3)
        self.excused.clear()

    def restart_service(self):
        """An upgrade: the process ends as it is told to, and another one takes over."""
        self.count("restarts of the service")
        self.excused.set()
        begun = time.monotonic()
        self.service.process.stop()
        took = time.monotonic() - begun
        if took > 9.5:
            self.broken.append(f"the service needed more than {took:.0f} s to end")
        self.start()
        self.excused.clear()

    def second_process(self):
        """The old and the new version run at once for some time."""
        self.count("second processes")
        worker = self.service.worker()
        time.sleep(3)
        worker.stop()

    def freeze_database(self):
        self.count("frozen databases")
        with attacks.frozen(self.address):
            time.sleep(4)

    def restart_database(self):
        self.count("restarts of the database")
        self.server.stop()
        time.sleep(1)
        self.server.start()

    # The judgement

    def settle(self):
        """Webhooks that were refused come again, and the service catches up."""
        deadline = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < deadline:
            waiting = [one for one in self.deliveries() if one["state"] == "pending"]
            if not waiting:
                return
            self.control.advance(seconds=120)
            time.sleep(0.5)
        self.broken.append(f"{len(waiting)} genuine webhooks were still refused {SETTLE_SECONDS} s after the siege")

    def deliveries(self) -> list[dict]:
        return self.control.deliveries(self.client.client_id)

    def stored_tokens(self) -> set[str]:
        question = "SELECT token_digest FROM webhook_deliveries"
        if not self.server:
            with contextlib.closing(sqlite3.connect(self.service.folder / "tartan.sqlite")) as db:
                return {row[0].hex() for row in db.execute(question)}
        printed = subprocess.run(
            ["psql", "-X", "-A", "-t", self.address, "-c", question], check=True, capture_output=True, text=True, timeout=60).stdout
        return {line.removeprefix("\\x") for line in printed.split()}

    def promise(self, holds: bool, words: str):
        print(f"  {'kept  ' if holds else 'BROKEN'} {words}", flush=True)
        if not holds:
            self.broken.append(words)

    def judge(self, before: Reads, during: Reads, after: Reads, start: tuple[int, int]):
        for words in list(self.broken):
            print(f"  BROKEN {words}")
        sent = self.deliveries()
        stored = self.stored_tokens()
        lost = [one for one in sent if one["jwt"] and hashlib.sha256(canonical(one["jwt"]).encode()).hexdigest() not in stored]
        self.promise(bool(sent) and not lost, f"of {len(sent)} genuine webhooks {len(sent) - len(lost)} are stored")
        self.promise(not self.counts.get("accepted forgeries"), "no invented webhook was accepted")
        self.promise(self.late_health < 2, f"health answered within {self.late_health:.1f} s at all times (2 s on a busy machine)")
        self.promise(bool(during.times), f"{len(during.times)} reads were answered during the siege")
        limit = 3 * before.quantile(0.99) + 0.25
        self.promise(after.quantile(0.99) <= limit, f"p99 of reads came back ({1000 * after.quantile(0.99):.0f} ms of {1000 * limit:.0f})")
        self.rows_equal_truth()
        process = self.service.process.process.pid
        deadline = time.monotonic() + SETTLE_SECONDS
        while attacks.descriptors(process) > start[1] + 20 and time.monotonic() < deadline:
            time.sleep(1)
        end = (attacks.memory(process), attacks.descriptors(process))
        self.promise(end[1] <= start[1] + 20, f"descriptors came back: {start[1]} before, {end[1]} after")
        self.promise(end[0] <= 1.5 * start[0] + 100, f"memory came back: {start[0]} MB before, {end[0]} MB after")

    def rows_equal_truth(self):
        deadline = time.monotonic() + SETTLE_SECONDS
        difference = "nothing was compared"
        while difference and time.monotonic() < deadline:
            difference = ""
            try:
                expected = {
                    item["item_id"]: {row["transaction_id"]: key(row) for row in item["transactions"]} for item in self.truth()}
                for user, item in self.items.items():
                    found = {row["transaction_id"]: key(row) for row in self.service.transactions(user)}
                    if found != expected[item]:
                        difference = f"{len(found)} rows of {item}, where the bank has {len(expected[item])}"
                        self.service.sync(item, user)
            except (requests.RequestException, AssertionError) as error:
                difference = str(error)[:300]
            time.sleep(0.5 if difference else 0)
        self.promise(not difference, f"rows equal the banks'{': ' + difference if difference else ''}")


def main() -> int:
    minutes = float(sys.argv[1])
    databases = sys.argv[2:] or ["sqlite", "postgresql"]
    seed = random.SystemRandom().getrandbits(32)
    print(f"siege: {minutes:g} minutes, seed {seed}")
    broken = []
    for database in databases:
        print(f"{database}:", flush=True)
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            server = stack.enter_context(Postgres()) if database == "postgresql" else None
            sandbox = stack.enter_context(processes.sandbox("--seed", str(seed % 1000)))
            siege = Siege(folder, sandbox, 60 * minutes / len(databases), seed, server)
            try:
                siege.run()
            finally:
                if siege.service.process:
                    siege.service.process.stop()
            broken += siege.broken
    print(f"siege: {len(broken)} promises broken" if broken else "siege: every promise was kept")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
