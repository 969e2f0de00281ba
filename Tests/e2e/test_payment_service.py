"""Payments of a real service beside a Sandbox: from the request to the ledger, and through kills at every step."""

import os
import random
import time

import pytest
from plaid.model.transfer_failure import TransferFailure

from openapi import Document
from payment_gate import PaymentGate
from payment_stage import PaymentStage
from postgres import Postgres

SEED = int(os.environ.get("TARTAN_PAYMENT_SEED", "20261130"))
NOTHING = "0.00"
AUTHORIZE, CREATE = "/transfer/authorization/create", "/transfer/create"


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request):
    """The address of an empty database; `None` stands for a file."""
    return None if request.param == "sqlite" else request.getfixturevalue("server").create_database()


@pytest.fixture
def stage(sandbox, client, tmp_path, database):
    stage = PaymentStage(sandbox.url, tmp_path, client, database)
    stage.start()
    yield stage
    stage.close()


def test_a_debit_from_the_request_to_the_ledger(stage):
    created = stage.send("POST", "/v1/payments", key="debit-1", body=stage.body("12.34"))
    assert created.status_code == 201 and "Idempotency-Replayed" not in created.headers, created.text
    payment = stage.submitted(created.json()["payment"]["id"])
    assert (payment["status"], payment["phase"], payment["amount"]) == ("pending", "submitted", "12.34")
    assert payment["authorization"]["decision"] == "approved" and payment["cancellable"]
    for event in ("posted", "settled", "funds_available"):
        stage.simulate(payment, event)
        assert stage.reaches(payment, event)["transfer_id"] == payment["transfer_id"]
    stage.books({"plaid_ledger": ("12.34", NOTHING), "user_funds": (NOTHING, "12.34")})
    # The same key shows the payment as it is now; another content is refused, and another user's key is another one.
    for path in ("/api/payments", "/v1/payments"):
        again = stage.send("POST", path, key="debit-1", body=stage.body("12.34"))
        assert again.status_code == 200 and again.headers["Idempotency-Replayed"] == "true"
        assert again.json()["payment"]["id"] == payment["id"] and again.json()["payment"]["status"] == "funds_available"
    other = stage.send("POST", "/v1/payments", key="debit-1", body=stage.body("12.35"))
    assert (other.status_code, other.json()["code"]) == (422, "payment_key_reused")
    stranger = stage.send("POST", "/v1/payments", key="debit-1", body=stage.body("12.34"), user="bert")
    assert (stranger.status_code, stranger.json()["code"]) == (404, "payment_account_not_found")
    assert stage.send("GET", f"/v1/payments/{payment['id']}", user="bert").status_code == 404
    assert [transfer.id for transfer in stage.transfers()] == [payment["transfer_id"]]
    document = Document(stage.service.url)
    shown = (stage.send("GET", "/v1/payments"), stage.send("GET", f"/v1/payments/{payment['id']}"))
    for answer in (created, again, other, stranger, *shown):
        document.check(answer)


def test_refunds_in_parts_and_too_much(stage):
    payment = stage.submitted(stage.create("20.00", "debit-1")["id"])
    stage.simulate(payment, "posted", "settled", "funds_available")
    stage.reaches(payment, "funds_available")
    first = stage.refund(payment, "5.00", "refund-1")
    assert first.status_code == 200, first.text
    assert first.json()["payment"]["refundable_amount"] == "15.00"
    repeated = stage.refund(payment, "5.00", "refund-1")
    assert repeated.status_code == 200 and len(repeated.json()["payment"]["refunds"]) == 1
    changed = stage.refund(payment, "6.00", "refund-1")
    assert (changed.status_code, changed.json()["code"]) == (422, "payment_key_reused")
    much = stage.refund(payment, "15.01", "refund-2")
    assert (much.status_code, much.json()["code"]) == (409, "payment_refund_too_large")
    rest = stage.refund(payment, None, "refund-3")
    assert rest.status_code == 200, rest.text
    assert rest.json()["payment"]["refundable_amount"] == NOTHING
    assert stage.refund(payment, "0.01", "refund-4").status_code == 409

    def numbered():
        refunds = stage.payment(payment["id"])["refunds"]
        return refunds if all(refund["id"] for refund in refunds) else None

    refunds = stage.until(numbered, "Plaid has assigned the refunds' IDs")
    assert sorted(refund["amount"] for refund in refunds) == ["15.00", "5.00"]
    assert len(stage.transfers()[0].refunds) == 2
    for refund in refunds:
        stage.simulate_refund(refund["id"], "refund.posted", "refund.settled")
    stage.until(
        lambda: all(refund["status"] == "settled" for refund in stage.payment(payment["id"])["refunds"]), "the refunds settle")
    stage.books({})


def test_a_cancelled_payment_books_nothing(stage):
    payment = stage.submitted(stage.create("7.00", "debit-1")["id"])
    answer = stage.send("POST", f"/v1/payments/{payment['id']}/cancel")
    assert answer.status_code == 200, answer.text
    assert stage.reaches(payment, "cancelled")["cancellable"] is False
    assert [str(transfer.status) for transfer in stage.transfers()] == ["cancelled"]
    again = stage.send("POST", f"/v1/payments/{payment['id']}/cancel")
    assert again.status_code in (200, 409), again.text
    # The key stays with the cancelled payment.
    assert stage.create("7.00", "debit-1")["id"] == payment["id"] and len(stage.transfers()) == 1
    stage.books({})


def test_a_return_after_settlement_reverses_the_books(stage):
    payment = stage.submitted(stage.create("30.00", "debit-1")["id"])
    stage.simulate(payment, "posted", "settled", "funds_available")
    stage.reaches(payment, "funds_available")
    stage.books({"plaid_ledger": ("30.00", NOTHING), "user_funds": (NOTHING, "30.00")})
    stage.simulate(payment, "returned", failure_reason=TransferFailure(ach_return_code="R01"))
    returned = stage.reaches(payment, "returned")
    assert (returned["failure_code"], returned["refundable_amount"]) == ("R01", NOTHING)
    late = stage.refund(payment, "1.00", "refund-1")
    assert (late.status_code, late.json()["code"]) == (409, "payment_not_refundable")
    # The debit is deduplicated after its return too.
    assert stage.create("30.00", "debit-1")["id"] == payment["id"] and len(stage.transfers()) == 1
    stage.books({})


def test_limits_and_bad_requests_send_nothing(sandbox, client, tmp_path, database):
    stage = PaymentStage(sandbox.url, tmp_path, client, database)
    stage.start("--debit-per-payment", "40.00", "--debit-per-user-day", "50", "--approval-above", "30")
    try:
        for amount, status, code in (
            ("40.01", 429, "payment_limit_exceeded"), ("0.00", 400, "payment_amount_invalid"), ("1.234", 400, "payment_amount_invalid"),
            ("-1.00", 400, "payment_amount_invalid"),
        ):
            answer = stage.send("POST", "/v1/payments", key=f"bad {amount}".replace(" ", "-"), body=stage.body(amount))
            assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
        unkeyed = stage.send("POST", "/v1/payments", body=stage.body("1.00"))
        assert (unkeyed.status_code, unkeyed.json()["code"]) == (400, "payment_key_invalid")
        preview = stage.send("POST", "/v1/payment-previews", body=stage.body("35.00"))
        assert preview.status_code == 200 and preview.json()["preview"]["needs_approval"], preview.text
        assert stage.payments() == [] and stage.transfers() == []
        large = stage.create("35.00", "large")
        assert large["status"] == "awaiting_approval" and "approve" in large["next_step"]
        over = stage.send("POST", "/v1/payments", key="over", body=stage.body("15.01"))
        assert (over.status_code, over.json()["code"]) == (429, "payment_limit_exceeded")
        assert stage.submitted(stage.create("15.00", "fits")["id"])["amount"] == "15.00"
        assert len(stage.transfers()) == 1
    finally:
        stage.close()


def test_payments_can_be_switched_off(sandbox, client, tmp_path):
    stage = PaymentStage(sandbox.url, tmp_path, client, None)
    stage.start("--no-payments")
    try:
        for method, path, body in (("GET", "/v1/payments", None), ("POST", "/v1/payments", stage.body("1.00"))):
            answer = stage.send(method, path, key="key", body=body)
            assert (answer.status_code, answer.json()["code"]) == (503, "payments_disabled")
        assert stage.transfers() == []
    finally:
        stage.close()


class Kills:
    """Kills a service while it creates payments: where Plaid has the request or not, where it has acted or not, and anywhere."""

    def __init__(self, stage: PaymentStage, gate: PaymentGate):
        self._stage, self._gate = stage, gate
        self._rng = random.Random(SEED)
        self.moments: list[str] = []

    def run(self):
        held = [(path, acted) for path in (AUTHORIZE, CREATE) for acted in (False, True)]
        plan = held * 2 + [None, None]
        self._rng.shuffle(plan)
        for number, moment in enumerate(plan):
            amount, key = f"2.{number:02}", f"killed-{number}"
            if moment is None:
                self._kill_anywhere(amount, key)
            else:
                self._kill_held(*moment, amount, key)
            self._stage.restart()
            if self._rng.random() < 0.5:
                # The client repeats its request; otherwise the service completes it alone.
                self._stage.create_in_background(amount, key).join(timeout=40)

    def _kill_held(self, path: str, acted: bool, amount: str, key: str):
        hold = self._gate.hold(path, acted=acted)
        self._stage.create_in_background(amount, key)
        assert hold.reached.wait(timeout=30), f"the service sent nothing to {path}"
        self._stage.service.kill()
        self._gate.forget()
        self.moments.append(f"{'after' if acted else 'before'} {path}")

    def _kill_anywhere(self, amount: str, key: str):
        self._stage.create_in_background(amount, key)
        pause = self._rng.uniform(0, 0.1)
        time.sleep(pause)
        self._stage.service.kill()
        self._gate.forget()
        self.moments.append(f"{pause * 1000:.0f} ms after the request")


@pytest.mark.crash
def test_a_killed_service_sends_each_payment_once(sandbox, client, tmp_path, database):
    gate = PaymentGate(sandbox.url)
    stage = PaymentStage(sandbox.url, tmp_path, client, database, through=gate.url)
    kills = Kills(stage, gate)
    try:
        stage.start()
        kills.run()
        expected = {f"2.{number:02}": f"killed-{number}" for number in range(10)}
        # Without a further request, what was stored goes on; what a kill prevented is requested again.
        stage.until(
            lambda: all(payment["transfer_id"] for payment in stage.payments()), "every stored payment has a transfer", 240)
        stored = {payment["amount"]: payment for payment in stage.payments()}
        held = sum(" /" in moment for moment in kills.moments)
        assert held == 8 and len(stored) >= held, "the intent is stored before anything is sent"
        for amount, key in expected.items():
            payment = stage.submitted(stage.create(amount, key)["id"])
            assert amount not in stored or stored[amount]["id"] == payment["id"]
        found = sorted((transfer.amount, transfer.id) for transfer in stage.transfers())
        assert [amount for amount, _ in found] == sorted(expected), "one transfer for each key"
        assert found == sorted((payment["amount"], payment["transfer_id"]) for payment in stage.payments())
    finally:
        stage.close()
        gate.close()
        print(f"\n{'PostgreSQL' if database else 'SQLite'}, seed {SEED}: killed {', '.join(kills.moments)}")
