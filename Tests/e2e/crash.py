"""Kills the service at seeded moments while the bank keeps changing, and compares its rows with the bank's."""

import random
import threading
import time
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import requests

from control import Control
from gate import Gate, Hold
from mistakes import Mistake
from official import Client, Item
from processes import TartanProcess
from service import Service

USER = "user-1"
PAGE_SIZE = 1
REACH_SECONDS = 30


class RowsDiffer(AssertionError):
    """The database does not hold what the bank holds."""


@dataclass
class Tally:
    """What the kills hit."""

    kills: int = 0
    between_first_page_and_commit: int = 0
    after_a_mutation: int = 0
    at_the_commit: int = 0
    anywhere: int = 0
    log: list[str] = field(default_factory=list)


class CrashCheck:
    """One Sandbox that stays up, one service that does not."""

    def __init__(
        self, sandbox: TartanProcess, folder: Path, seed: int, mistake: Mistake | None = None, patience: float = 30,
        database: str | None = None,
    ):
        self._patience = patience
        self._rng = random.Random(seed)
        self._gate = Gate(sandbox.url, PAGE_SIZE, mistake)
        self.client = Client(sandbox.url, f"crash{seed}{type(mistake).__name__ if mistake else ''}")
        self.service = Service(folder, self._gate.url, self.client.client_id, self.client.secret, database)
        self._control = Control(sandbox.url)
        self.tally = Tally()
        self._item = ""
        self._cursor = ""

    def close(self):
        self._gate.forget()
        if self.service.process:
            self.service.kill()
        self._gate.close()

    def run(self, kills: int):
        """Links a bank, kills in its first, long round, and then at one moment after the other."""
        kinds = [
            self._survive_then_kill, self._kill_at_the_commit, self._kill_held, self._kill_mutated, self._kill_held,
        ]
        self.service.start()
        self._kill_in_the_first_round()
        for number in range(kills):
            if number > 0:
                kinds[(number - 1) % len(kinds)]()
            self.tally.kills += 1
            self.service.start()
            self._compare(f"after kill {number + 1} ({self.tally.log[-1]})")

    def _kill_in_the_first_round(self):
        hold = self._gate.hold(self._rng.randint(2, 60))
        public_token = self.client.public_token(
            user="user_transactions_dynamic", webhook=f"{self.service.url}/api/plaid/webhook", days=180)
        self._in_background(lambda: self.service.exchange(public_token, USER))
        self._reach(hold)
        self._item = self._truth_item()["item_id"]
        self._kill_at(hold, "the first round")

    def _change(self):
        """The bank changes: pending rows post, an amount grows, new pending rows come last."""
        self.client.call("/transactions/refresh", {"access_token": self._gate.token})

    def _begin_round(self):
        self._change()
        self._in_background(lambda: self.service.sync(self._item, USER))

    def _hold_in_a_round(self, *, at_its_end: bool):
        """Begins a round and holds it at its last page, or at any page after its first."""
        hold = self._gate.hold(2)
        self._begin_round()
        self._reach(hold)
        item = Item(self._gate.token, self._item)
        added, modified, removed, *_ = self.client.sync_round(item, self._cursor)
        pages = -(-(len(added) + len(modified) + len(removed)) // PAGE_SIZE)
        page = pages if at_its_end else self._rng.randint(2, pages)
        return self._move(hold, page) if page > 2 else hold

    def _move(self, hold: Hold, page: int) -> Hold:
        following = self._gate.hold(page)
        hold.released.set()
        self._reach(following)
        return following

    @staticmethod
    def _reach(hold: Hold):
        if not hold.reached.wait(timeout=REACH_SECONDS):
            raise AssertionError(f"the service did not come to page {hold.page} of a round")

    def _kill_at(self, hold: Hold, where: str):
        self.service.kill()
        self._gate.forget()
        self.tally.between_first_page_and_commit += 1
        self.tally.log.append(f"at page {hold.page} of {where}")

    def _kill_held(self):
        self._kill_at(self._hold_in_a_round(at_its_end=False), "a round")

    def _mutate(self) -> Hold:
        """Data changes under a sync run that is nearly read; returns where the restarted run is held."""
        hold = self._hold_in_a_round(at_its_end=True)
        before = self._gate.mutations
        # A row that the service has just read as new goes, and one that it read as changed changes again.
        self._control.arm_mutation(self.client.client_id, self._item)
        again = self._move(hold, 2)
        assert self._gate.mutations > before, "the Sandbox did not notice that data changed during the round"
        return again

    def _kill_mutated(self):
        self._kill_at(self._mutate(), "a round that a mutation had begun again")
        self.tally.after_a_mutation += 1

    def _survive_then_kill(self):
        self._mutate().released.set()
        self._compare("after a mutation")
        self._kill_anywhere()

    def _kill_at_the_commit(self):
        """The last page is on its way; the commit is some milliseconds off, before or behind."""
        self._change()
        self._gate.round_read.clear()
        self._begin_round()
        if not self._gate.round_read.wait(timeout=REACH_SECONDS):
            raise AssertionError("the service did not read a round to its end")
        # In turn well after the page, when the commit is mostly done, and right after it.
        late = self.tally.at_the_commit % 2 == 0
        pause = self._rng.uniform(0.05, 0.15) if late else self._rng.uniform(0, 0.03)
        time.sleep(pause)
        self.service.kill()
        self._gate.forget()
        self.tally.at_the_commit += 1
        self.tally.log.append(f"{pause * 1000:.0f} ms after a round's last page")

    def _kill_anywhere(self):
        self._begin_round()
        pause = self._rng.random() * 0.25
        time.sleep(pause)
        self.service.kill()
        self._gate.forget()
        self.tally.anywhere += 1
        self.tally.log.append(f"{pause * 1000:.0f} ms after a round was asked for")

    @staticmethod
    def _in_background(call):
        """The service may die before it answers, and may answer only when the round is over."""

        def run():
            try:
                call()
            except (requests.RequestException, AssertionError):
                pass  # What the database holds afterwards is what counts.

        threading.Thread(target=run, daemon=True).start()

    def _truth_item(self) -> dict:
        answer = requests.get(
            f"{self.client.url}/_tartan/truth", params={"client_id": self.client.client_id}, timeout=20)
        assert answer.status_code == 200, answer.text
        items = answer.json(parse_float=Decimal, parse_int=Decimal)["items"]
        assert len(items) == 1
        return items[0]

    def _compare(self, when: str):
        """The service catches up with a bank that holds still for a moment."""
        deadline = time.monotonic() + self._patience
        self._in_background(lambda: self.service.sync(self._item, USER))
        while True:
            truth = self._truth_item()
            expected = {row["transaction_id"]: key(row) for row in truth["transactions"]}
            found = {row["transaction_id"]: key(row) for row in self.service.transactions(USER)}
            if truth["transactions_ready"] and expected and found == expected:
                self._remember_cursor()
                return
            if time.monotonic() > deadline:
                raise RowsDiffer(f"{when}: {difference(expected, found)}")
            time.sleep(0.1)

    def _remember_cursor(self):
        item = Item(self._gate.token, self._item)
        *_, self._cursor, _ = self.client.sync_round(item, self._cursor)


def key(row: dict) -> tuple:
    """What must agree about a row."""
    return (
        row["account_id"], Decimal(row["amount"]), row["date"], bool(row["pending"]), row["name"],
        row.get("pending_transaction_id"),
    )


def difference(expected: dict, found: dict) -> str:
    missing = sorted(expected.keys() - found.keys())
    surplus = sorted(found.keys() - expected.keys())
    changed = sorted(name for name in expected.keys() & found.keys() if expected[name] != found[name])
    return (
        f"{len(expected)} rows at the bank, {len(found)} in the database; missing {missing[:3]} ({len(missing)}), "
        f"surplus {surplus[:3]} ({len(surplus)}), different {changed[:3]} ({len(changed)})")
