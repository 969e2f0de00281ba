"""`tartan payments` and `tartan ledger` against a Sandbox: what an operator creates, sees, undoes and compares."""

import json
import os
import re
import subprocess
import time
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
import requests

import processes
import pseudo_terminal
from control import Control
from doctor import server  # noqa: F401
from official import Client
from service import Service

USER = "ada"
# One sentence, its advice, and the code that `tartan explain` knows.
REFUSAL = re.compile(r"^Error: [A-Z][^\n]*\((payments?_[a-z_]+)\)\n$")


class Till:
    """A user's checking account that a service has read, the service stopped, and the commands on its database."""

    def __init__(self, sandbox, folder, database=None):
        self.sandbox, self.control = sandbox, Control(sandbox.url)
        self.client = Client(sandbox.url, f"till{folder.name[:12]}{time.monotonic_ns() % 10**9}")
        self.service = Service(folder, sandbox.url, self.client.client_id, self.client.secret, database=database)
        item = self.client.item(products=("transactions", "auth", "transfer"))
        self.item, self.token = item.item_id, item.access_token
        again = self.client.call("/item/public_token/create", {"access_token": self.token})["public_token"]
        self.service.start()
        try:
            assert self.service.exchange(again, USER)["item_id"] == self.item
            self.account = self.checking()
        finally:
            self.service.process.stop()
        self.environment = self.service._environment | {
            "PLAID_URL": sandbox.url, "TARTAN_KEY_FILE": str(self.service.key_file)}

    def checking(self) -> str:
        self.control.advance(seconds=10)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            found = requests.get(
                f"{self.service.url}/v1/accounts", timeout=20,
                headers={"Authorization": f"Bearer {self.service.api_key}", "Tartan-User": USER}).json()["accounts"]
            for one in found:
                if one["subtype"] == "checking":
                    return one["account_id"]
            time.sleep(0.2)
        raise AssertionError("the Item was not read")

    def run(self, *arguments, code=0, **environment) -> tuple[str, str]:
        done = subprocess.run(
            [str(processes.executable()), *arguments], env={**os.environ, **self.environment, **environment},
            capture_output=True, text=True, timeout=60)
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "\x1b" not in done.stdout
        return done.stdout, done.stderr

    def json(self, *arguments, code=0, **environment):
        """The documents that a command prints; the only one itself."""
        found = [json.loads(line) for line in self.run(*arguments, "--json", code=code, **environment)[0].splitlines()]
        return found[0] if len(found) == 1 and arguments[1] not in ("list", "--status") else found

    def creation(self, amount, key, kind="debit", **changes) -> list[str]:
        options = {
            "user": USER, "item": self.item, "account": self.account, kind: amount, "name": "Ada Lovelace",
            "description": "order 17", "key": key} | changes
        words = [word for name, value in options.items() if value is not None for word in (f"--{name}", value)]
        return ["payments", "create", *words]

    def create(self, amount, key, code=0, **changes):
        return self.json(*self.creation(amount, key, **changes), code=code)

    def refused(self, *arguments) -> str:
        """The code of a refusal, which is one line; nothing is printed as data."""
        out, words = self.run(*arguments, code=1)
        found = REFUSAL.match(words)
        assert found and out == "", (out, words)
        self.run("explain", found[1])
        return found[1]

    def show(self, payment: str) -> dict:
        return self.json("payments", "show", payment)

    def transfers(self) -> list[dict]:
        return self.client.call("/transfer/list", {"count": 25})["transfers"]

    def simulate(self, payment: dict, *events: str):
        for event in events:
            self.client.call("/sandbox/transfer/simulate", {"transfer_id": payment["transfer_id"], "event_type": event})


@pytest.fixture(scope="module")
def sandbox(recorder):
    """One whose clock no other test moves: the days of payments are compared."""
    with processes.sandbox("--seed", "7") as process:
        recorder.watch(process)
        yield process


@pytest.fixture(params=["sqlite", "postgresql"])
def till(request, sandbox, tmp_path):
    database = request.getfixturevalue("server").create_database() if request.param == "postgresql" else None
    return Till(sandbox, tmp_path, database)


@pytest.fixture(scope="module")
def busy_till(sandbox, tmp_path_factory):
    """One with a finished, a refunded and a returned debit, which its tests only read."""
    till = Till(sandbox, tmp_path_factory.mktemp("till"))
    till.finished = till.create("11.11", "finished")
    till.create("33.33", "returned")
    till.run("payments", "sync")
    till.run("payments", "refund", till.finished["id"], "--amount", "1.23", "--key", "part")
    till.run("payments", "sync")
    return till


def test_a_dry_run_stores_and_sends_nothing(till):
    told = till.json(*till.creation("12.50", "dry"), "--dry-run")
    assert told["accepted"] and told["refusal"] is None and told["available_balance"] == "100.00" and told["remarks"]
    out, _ = till.run(*till.creation("12.50", "dry"), "--dry-run")
    assert "Nothing was stored or sent" in out
    told = till.json(*till.creation("250.00", "dry"), "--dry-run", code=1)
    assert not told["accepted"] and told["refusal"]["code"] == "payment_balance_too_low"
    out, _ = till.run(*till.creation("250.00", "dry"), "--dry-run", code=1)
    assert "It would be refused" in out and "payment_balance_too_low" in out
    assert till.json("payments", "list") == [] == till.transfers()
    # It needs no credentials, since nothing is sent.
    till.run(*till.creation("12.50", "dry"), "--dry-run", PLAID_CLIENT_ID="", PLAID_SECRET="")


def test_a_key_makes_one_payment(till):
    first = till.create("12.50", "order-17")
    assert first["status"] == "pending" and first["amount"] == "12.50" and first["type"] == "debit"
    assert till.create("12.50", "order-17")["id"] == first["id"]
    for changes in ({"amount": "12.51"}, {"amount": "12.50", "description": "order 18"}, {"amount": "12.50", "name": "Bob"}):
        amount = changes.pop("amount")
        assert till.refused(*till.creation(amount, "order-17", **changes)) == "payment_key_reused"
    assert [one["id"] for one in till.transfers()] == [first["transfer_id"]]
    # The key belongs to the payment also after it has been undone.
    till.run("payments", "cancel", first["id"])
    till.run("payments", "sync")
    assert till.create("12.50", "order-17")["status"] == "cancelled" and len(till.transfers()) == 1
    assert till.create("12.50", "order-18")["id"] != first["id"]


def test_everything_about_a_payment(till):
    made = till.create("11.11", "order-17")
    till.run("payments", "sync")
    shown = till.show(made["id"][:12])
    payment, postings = shown["payment"], shown["postings"]
    assert payment["status"] == "funds_available" and payment["refundable_amount"] == "11.11" and not payment["cancellable"]
    assert payment["authorization"]["decision"] == "approved" and payment["description"] == "order 17"
    assert shown["meaning"] and [one["outcome"] for one in shown["events"]] == ["applied"] * len(shown["events"])
    assert {one["type"] for one in shown["events"]} >= {"pending", "posted", "settled", "funds_available"}
    assert all(sum(Decimal(line["amount"]) for line in one["lines"]) == 0 for one in postings) and postings
    assert {one["reference"] for one in postings} == {f"transfer:{payment['transfer_id']}"}
    assert len({one["source"] for one in postings}) == len(postings)
    out, _ = till.run("payments", "show", made["id"])
    for words in ("The money of a debit can be used", "Where the money is", "plaid_ledger", "Postings", "Events", "11.11 USD"):
        assert words in out, out
    assert "Ada Lovelace" not in out, "the name is only in the encrypted part"
    [row] = till.json("payments", "list")
    assert row == payment
    # Commands that send nothing need no credentials.
    till.run("payments", "show", made["id"], PLAID_CLIENT_ID="", PLAID_SECRET="")


def test_lists_and_filters(till):
    debit = till.create("11.11", "one")
    credit = till.create("5.00", "two", kind="credit")
    till.run("payments", "sync")
    assert [one["id"] for one in till.json("payments", "list")] == [credit["id"], debit["id"]]
    out, _ = till.run("payments")
    assert out == till.run("payments", "list")[0] and debit["id"] in out and "funds_available" in out
    for options, wanted in (
            (("--status", "funds_available"), [debit["id"]]), (("--status", "declined"), []),
            (("--status", "submitted"), [credit["id"], debit["id"]]), (("--limit", "1"), [credit["id"]]),
            (("--user", USER), [credit["id"], debit["id"]]), (("--user", "bob"), []),
            (("--item", till.item[:8]), [credit["id"], debit["id"]])):
        assert [one["id"] for one in till.json("payments", "list", *options)] == wanted, options
    header, *rows = till.run("payments", "list", "--csv")[0].splitlines()
    assert header.startswith("id,status,type,amount,iso_currency_code") and len(rows) == 2


def test_refunds_never_exceed_the_payment(till):
    made = till.create("11.11", "order-17")
    till.run("payments", "sync")
    refund = ["payments", "refund", made["id"]]
    assert till.json(*refund, "--amount", "5.00", "--key", "a")["refundable_amount"] == "6.11"
    assert till.json(*refund, "--amount", "5.00", "--key", "a")["refundable_amount"] == "6.11"
    assert till.refused(*refund, "--amount", "5.01", "--key", "a") == "payment_key_reused"
    assert till.refused(*refund, "--amount", "6.12", "--key", "b") == "payment_refund_too_large"
    rest = till.json(*refund, "--key", "c")
    assert rest["refundable_amount"] == "0.00" and sorted(one["amount"] for one in rest["refunds"]) == ["5.00", "6.11"]
    assert till.refused(*refund, "--amount", "0.01", "--key", "d") == "payment_refund_too_large"
    assert till.refused(*refund, "--key", "e") == "payment_refund_too_large"
    [transfer] = till.transfers()
    assert sum(Decimal(one["amount"]) for one in transfer["refunds"]) == Decimal("11.11")
    out, _ = till.run("payments", "show", made["id"])
    assert "Refunds" in out and "6.11" in out
    credit = till.create("3.00", "payout", kind="credit")
    assert till.refused("payments", "refund", credit["id"], "--key", "f") == "payment_not_refundable"


def test_a_payment_is_cancelled_in_time_only(till):
    made = till.create("20.00", "order-17")
    assert till.show(made["id"])["payment"]["cancellable"]
    till.run("payments", "cancel", made["id"])
    till.run("payments", "sync")
    shown = till.show(made["id"])
    assert shown["payment"]["status"] == "cancelled" and not shown["payment"]["cancellable"]
    done = till.create("11.11", "order-18")
    till.run("payments", "sync")
    assert till.refused("payments", "cancel", done["id"]) == "payment_not_cancellable"
    assert till.refused("payments", "approve", done["id"], "--by", "grace") == "payment_not_approvable"
    assert till.refused("payments", "resume", done["id"]) == "payment_request_invalid"


def test_a_large_payment_waits_for_somebody_else(till):
    large = {"TARTAN_PAYMENTS_APPROVAL_ABOVE": "10.00"}
    made = till.json(*till.creation("11.11", "large"), **large)
    assert made["status"] == "awaiting_approval" and made["approval"] == {"given": False, "by": None, "at": None}
    assert till.transfers() == []
    till.run("payments", "sync", **large)
    assert till.show(made["id"])["payment"]["status"] == "awaiting_approval"
    assert till.refused("payments", "approve", made["id"], "--by", "operator") == "payment_not_approvable"
    approved = till.json("payments", "approve", made["id"], "--by", "grace", **large)
    assert approved["approval"]["given"] and approved["approval"]["by"] == "grace" and len(till.transfers()) == 1
    withdrawn = till.json(*till.creation("12.12", "other"), **large)
    assert till.json("payments", "cancel", withdrawn["id"])["status"] == "withdrawn" and len(till.transfers()) == 1


def test_sync_says_how_many(till):
    assert till.json("payments", "sync")["events"]["read"] == 0
    till.create("11.11", "order-17")
    told = till.json("payments", "sync")
    events = till.client.call("/transfer/event/sync", {"after_id": 0, "count": 100})["transfer_events"]
    assert told["events"]["read"] == len(events) == told["events"]["applied"] and not told["read_by_another_process"]
    assert till.json("payments", "sync")["events"]["read"] == 0
    out, _ = till.run("payments", "sync")
    assert out.startswith("Read 0 events: 0 applied, 0 waiting, 0 refused, 0 of other applications. Worked on ")


def test_returns_are_shown_and_counted(till):
    good = till.json("ledger", "returns")
    assert good["debits"] == 0 and not any(one["is_exceeded"] for one in good["rates"])
    made = till.create("33.33", "order-17")
    till.run("payments", "sync")
    shown = till.show(made["id"])
    assert shown["payment"]["status"] == "returned" and shown["payment"]["failure_code"] == "R01"
    out, _ = till.run("payments", "show", made["id"])
    assert "R01: " in out
    told = till.json("ledger", "returns", code=1)
    rates = {one["kind"]: one for one in told["rates"]}
    assert told["debits"] == 1 and told["days"] == 60
    assert rates["overall"] == {
        "kind": "overall", "returns": 1, "rate_percent": "100.00", "limit_percent": "15.0", "is_exceeded": True}
    assert rates["unauthorized"]["limit_percent"] == "0.5" and not rates["unauthorized"]["is_exceeded"]
    out, words = till.run("ledger", "returns", code=1)
    assert "above" in out and "1 ACH debit in 60 days" in words
    balance = till.json("ledger", "balance")
    assert balance["is_balanced"] and all(one["account"] != "user_funds" for one in balance["accounts"])


def test_the_ledger(till):
    empty = till.json("ledger", "balance")
    assert empty == {"at": None, "is_balanced": True, "accounts": [], "totals": []}
    till.create("11.11", "order-17")
    till.run("payments", "sync")
    balance = till.json("ledger", "balance")
    assert {one["account"]: (one["debit"], one["credit"]) for one in balance["accounts"]} == {
        "plaid_ledger": ("11.11", "0.00"), "user_funds": ("0.00", "11.11")}
    assert balance["totals"] == [{"iso_currency_code": "USD", "debit": "11.11", "credit": "11.11"}]
    out, words = till.run("ledger", "balance")
    assert "Total" in out and "The ledger is balanced" in words
    for at in ("2000-01-01", "2000-01-01T00:00:00Z"):
        assert till.json("ledger", "balance", "--at", at)["accounts"] == []
    told = till.json("ledger", "statement", "user_funds")
    assert (told["opening"], told["closing"]) == ("0.00", "-11.11")
    assert sum(Decimal(one["amount"]) for one in told["entries"]) == Decimal("-11.11")
    assert told["entries"][-1]["balance"] == told["closing"]
    later = till.json("ledger", "statement", "user_funds", "--from", "2090-01-01")
    assert later["opening"] == later["closing"] == "-11.11" and later["entries"] == []
    assert till.json("ledger", "statement", "user_funds", "--to", "2000-01-01")["closing"] == "0.00"
    assert till.json("ledger", "statement", "user_funds", "--currency", "EUR")["closing"] == "0.00"
    out, _ = till.run("ledger", "statement", "user_funds")
    assert "Opening balance: 0.00 USD" in out and "Closing balance: -11.11 USD" in out


def test_reconciliation_names_each_difference(till):
    till.create("11.11", "order-17")
    till.run("payments", "sync")
    now = datetime.now(timezone.utc)
    period = ("--from", str((now - timedelta(days=2)).date()), "--to", str((now + timedelta(days=1)).date()))
    told = till.json("ledger", "reconcile", *period)
    assert told["transfers"] == 1 and told["events"] > 3 and told["differences"] == []
    out, _ = till.run("ledger", "reconcile", *period)
    assert "No difference" in out and "1 transfer" in out
    place = {"access_token": till.token, "account_id": till.account}
    planned = till.client.call("/transfer/authorization/create", place | {
        "type": "debit", "network": "ach", "amount": "7.77", "ach_class": "ppd", "user": {"legal_name": "Ada Lovelace"}})
    other = till.client.call("/transfer/create", place | {
        "authorization_id": planned["authorization"]["id"], "description": "elsewhere"})["transfer"]
    till.run("payments", "sync")
    told = till.json("ledger", "reconcile", *period, code=1)
    assert ("transfer_unknown", other["id"]) in {(one["kind"], one["subject"]) for one in told["differences"]}
    assert all(one["message"].endswith(".") for one in told["differences"])
    out, words = till.run("ledger", "reconcile", *period, code=1)
    assert "transfer_unknown" in out and "difference" in words


@pytest.mark.parametrize("arguments, words", [
    (("payments", "list", "--limit", "0"), "--limit"), (("payments", "list", "--limit", "10001"), "--limit"),
    (("payments", "--status", "setled"), "settled"), (("payments", "list", "--status", "\x1b[31m"), "Unknown status"),
    (("payments", "list", "--json", "--csv"), "--json"), (("payments", "shw"), "show"), (("ledger", "balanc"), "balance"),
    (("ledger", "balance", "--at", "yesterday"), "2026-11-30T12:00:00Z"), (("ledger", "statement", "user_fund"), "user_funds"),
    (("ledger", "statement", "user_funds", "--currency", "XYZ"), "USD"),
    (("ledger", "statement", "user_funds", "--from", "2026-02-01", "--to", "2026-01-01"), "later"),
    (("ledger", "reconcile", "--from", "2026-13-01", "--to", "2026-12-01"), "YYYY-MM-DD"),
    (("ledger", "reconcile", "--from", "2026-12-02", "--to", "2026-12-01"), "later"),
    (("ledger", "returns", "--days", "0"), "--days"), (("ledger", "returns", "--days", "x"), "--days"),
])
def test_wrong_usage(busy_till, arguments, words):
    out, told = busy_till.run(*arguments, code=64)
    assert words in told and out == "" and "\x1b" not in told
    assert told.split("\n")[0].startswith("Error: ")


@pytest.mark.parametrize("changes, code", [
    ({"debit": "12.505"}, 64), ({"debit": "1e3"}, 64), ({"debit": ""}, 64), ({"debit": "12,50"}, 64), ({"debit": "9" * 40}, 64),
    ({"debit": "1.00", "credit": "1.00"}, 64), ({"debit": None}, 64), ({"currency": "XYZ"}, 64), ({"network": "sweep"}, 64),
    ({"network": "rtp", "ach-class": "web"}, 64), ({"ach-class": "xyz"}, 64), ({"key": None}, 64), ({"name": None}, 64),
    ({"debit": "0"}, "payment_amount_invalid"), ({"debit": "0.00"}, "payment_amount_invalid"),
    ({"debit": "99999999999.99"}, "payment_amount_invalid"), ({"currency": "EUR"}, "payment_network_unsupported"),
    ({"network": "rtp"}, "payment_network_unsupported"), ({"network": "wire"}, "payment_network_unsupported"),
    ({"debit": None, "credit": "1.00", "network": "rfp"}, "payment_network_unsupported"),
    ({"debit": None, "credit": "1.00", "ach-class": "web"}, "payment_request_invalid"),
    ({"description": "x" * 16}, "payment_request_invalid"), ({"description": " "}, "payment_request_invalid"),
    ({"name": " "}, "payment_request_invalid"), ({"user": "bob"}, "payment_account_not_found"),
    ({"account": "nosuchaccount"}, "payment_account_not_found"), ({"key": " "}, "payment_key_invalid"),
    ({"key": "x" * 256}, "payment_key_invalid"), ({"key": "é"}, "payment_key_invalid"),
    ({"debit": "100.01"}, "payment_balance_too_low"),
])
def test_bad_payments_are_refused_and_leave_nothing(busy_till, changes, code):
    before = (busy_till.json("payments", "list"), len(busy_till.transfers()))
    arguments = busy_till.creation(**({"amount": "1.00", "key": "bad"} | changes))
    if code == 64:
        out, words = busy_till.run(*arguments, code=64)
        assert out == "" and words.startswith("Error: ")
    else:
        assert busy_till.refused(*arguments) == code
    assert (busy_till.json("payments", "list"), len(busy_till.transfers())) == before


def test_unknown_and_ambiguous_payments(busy_till):
    for command in (("show",), ("cancel",), ("refund", "--key", "k"), ("approve", "--by", "grace")):
        _, words = busy_till.run("payments", command[0], "pay_nosuch", *command[1:], code=1)
        assert "There is no payment pay_nosuch" in words and words.count("\n") == 1
        _, words = busy_till.run("payments", command[0], "pay_", *command[1:], code=1)
        assert "give more of the ID" in words
    for name in ("", " ", "x" * 101, "a\x07b"):
        busy_till.run("payments", "approve", busy_till.finished["id"], "--by", name, code=64)


def test_commands_make_no_database_and_need_its_key(busy_till, tmp_path):
    for command in (("payments", "list"), ("payments", "sync"), ("ledger", "balance"), ("ledger", "returns")):
        missing = tmp_path / "missing.sqlite"
        _, words = busy_till.run(*command, "--database", str(missing), code=1)
        assert "There is no database" in words and not missing.exists()
    processes.run(["vault", "init", "--key-file", str(tmp_path / "other.key")])
    _, words = busy_till.run("payments", "list", "--key-file", str(tmp_path / "other.key"), code=1)
    assert "key" in words and words.count("\n") == 1
    _, words = busy_till.run("payments", "sync", code=1, PLAID_CLIENT_ID="", PLAID_SECRET="")
    assert "PLAID_CLIENT_ID" in words


@pytest.mark.parametrize("columns", [40, 80])
def test_a_narrow_terminal(busy_till, columns):
    for arguments, code in (
            (["payments"], 0), (["payments", "show", busy_till.finished["id"]], 0), (["payments", "sync"], 0),
            (["ledger", "balance"], 0), (["ledger", "statement", "user_funds"], 0), (["ledger", "returns"], 1),
            (["payments", "--help"], 0), (["ledger", "--help"], 0)):
        found, text = pseudo_terminal.run(arguments, columns, **busy_till.environment)
        assert found == code and text.strip(), (arguments, text)
        # A line to copy is never broken.
        text = "\n".join(line for line in text.splitlines() if not line.startswith("  tartan "))
        assert not pseudo_terminal.wrapped(text, columns) and not pseudo_terminal.cut(text), text
