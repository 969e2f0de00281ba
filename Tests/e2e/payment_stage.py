"""A service that moves money beside a Sandbox: one user with one bank account, and what tests of payments do."""

import json
import threading
import time
from pathlib import Path

import requests
from plaid.model.sandbox_transfer_refund_simulate_request import SandboxTransferRefundSimulateRequest
from plaid.model.sandbox_transfer_simulate_request import SandboxTransferSimulateRequest
from plaid.model.transfer_list_request import TransferListRequest

import processes
from official import Client
from service import Service

USER = "anna"
TIMEOUT = 30
PATIENCE_SECONDS = 60


class PaymentStage:
    def __init__(self, sandbox: str, folder: Path, client: Client, database: str | None, through: str | None = None):
        """With `through`, the service's requests take the way through a proxy."""
        self.client = client
        self.service = Service(folder, through or sandbox, client.client_id, client.secret, database)
        self._options: tuple[str, ...] = ()
        self.item = self.account = ""

    def start(self, *options: str):
        self._options = ("--payments-poll-seconds", "1", *options)
        self.service.start(*self._options)
        if not self.item:
            webhook = f"{self.service.url}/api/plaid/webhook"
            token = self.client.public_token(products=("auth", "transfer"), webhook=webhook)
            self.item = self.service.exchange(token, USER)["item_id"]
            self.account = self.until(self._checking, "the account is stored")

    def restart(self):
        self.service.start(*self._options)

    def close(self):
        if self.service.process:
            self.service.process.stop()

    def _checking(self):
        accounts = self.get("/v1/accounts")["accounts"]
        return next((account["account_id"] for account in accounts if account["mask"] == "0000"), None)

    # Requests

    def send(self, method: str, path: str, *, key: str | None = None, user: str = USER, body=None) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.service.api_key}", "Tartan-User": user}
        if key is not None:
            headers["Idempotency-Key"] = key
        return requests.request(method, f"{self.service.url}{path}", headers=headers, json=body, timeout=TIMEOUT)

    def get(self, path: str) -> dict:
        answer = self.send("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def body(self, amount: str, **changes) -> dict:
        return {
            "item_id": self.item, "account_id": self.account, "type": "debit", "amount": amount, "network": "ach",
            "ach_class": "web", "legal_name": "Anna Charleston", "description": "rent",
        } | changes

    def create(self, amount: str, key: str, **changes) -> dict:
        answer = self.send("POST", "/v1/payments", key=key, body=self.body(amount, **changes))
        assert answer.status_code in (200, 201), answer.text
        return answer.json()["payment"]

    def create_in_background(self, amount: str, key: str) -> threading.Thread:
        """The service may die before it answers."""

        def run():
            try:
                self.send("POST", "/v1/payments", key=key, body=self.body(amount))
            except requests.RequestException:
                pass  # What is at Plaid and in the database afterwards is what counts.

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread

    def refund(self, payment: dict, amount: str | None, key: str) -> requests.Response:
        body = {} if amount is None else {"amount": amount}
        return self.send("POST", f"/v1/payments/{payment['id']}/refunds", key=key, body=body)

    def payment(self, identifier: str) -> dict:
        return self.get(f"/v1/payments/{identifier}")["payment"]

    def payments(self) -> list[dict]:
        found, path = [], "/v1/payments?limit=50"
        while path:
            answer = self.send("GET", path)
            assert answer.status_code == 200, answer.text
            found += answer.json()["payments"]
            path = answer.links.get("next", {}).get("url")
        return found

    # Plaid

    def simulate(self, payment: dict, *events: str, **more):
        for event in events:
            self.client.api.sandbox_transfer_simulate(
                SandboxTransferSimulateRequest(transfer_id=payment["transfer_id"], event_type=event, **more))

    def simulate_refund(self, refund: str, *events: str):
        for event in events:
            self.client.api.sandbox_transfer_refund_simulate(
                SandboxTransferRefundSimulateRequest(refund_id=refund, event_type=event))

    def transfers(self) -> list:
        """All transfers at Plaid."""
        return self.client.api.transfer_list(TransferListRequest(count=25)).transfers

    # Waiting

    @staticmethod
    def until(condition, what: str, seconds: float = PATIENCE_SECONDS):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            found = condition()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"{what}: not within {seconds} seconds")

    def submitted(self, identifier: str) -> dict:
        def found():
            payment = self.payment(identifier)
            return payment if payment["transfer_id"] else None

        return self.until(found, f"{identifier} has a transfer")

    def reaches(self, payment: dict, status: str) -> dict:
        def found():
            current = self.payment(payment["id"])
            return current if current["status"] == status else None

        return self.until(found, f"{payment['id']} is {status}")

    # The ledger

    def balances(self) -> dict[str, tuple[str, str]]:
        """Debits and credits by account, as the command prints them."""
        environment = {"TARTAN_DATABASE_URL": self.service.database}
        printed = json.loads(processes.run(["ledger", "balance", "--json"], environment))
        assert printed["is_balanced"]
        return {row["account"]: (row["debit"], row["credit"]) for row in printed["accounts"]}

    def books(self, expected: dict[str, tuple[str, str]]):
        """The ledger has exactly these balances, once the events have arrived."""
        try:
            self.until(lambda: self.balances() == expected, "the ledger", 20)
        except AssertionError:
            assert self.balances() == expected
