"""Transfers with Plaid's own Python client, from the authorization to the last event."""

import datetime
import itertools

import plaid
import pytest
from plaid.model.ach_class import ACHClass
from plaid.model.ledger_deposit_idempotency_key import LedgerDepositIdempotencyKey
from plaid.model.ledger_withdraw_idempotency_key import LedgerWithdrawIdempotencyKey
from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest
from plaid.model.sandbox_transfer_fire_webhook_request import SandboxTransferFireWebhookRequest
from plaid.model.sandbox_transfer_ledger_deposit_simulate_request import SandboxTransferLedgerDepositSimulateRequest
from plaid.model.sandbox_transfer_ledger_simulate_available_request import (
    SandboxTransferLedgerSimulateAvailableRequest,
)
from plaid.model.sandbox_transfer_ledger_withdraw_simulate_request import SandboxTransferLedgerWithdrawSimulateRequest
from plaid.model.sandbox_transfer_refund_simulate_request import SandboxTransferRefundSimulateRequest
from plaid.model.sandbox_transfer_simulate_request import SandboxTransferSimulateRequest
from plaid.model.sandbox_transfer_sweep_simulate_request import SandboxTransferSweepSimulateRequest
from plaid.model.transfer_ach_network import TransferACHNetwork
from plaid.model.transfer_authorization_cancel_request import TransferAuthorizationCancelRequest
from plaid.model.transfer_authorization_create_request import TransferAuthorizationCreateRequest
from plaid.model.transfer_authorization_idempotency_key import TransferAuthorizationIdempotencyKey
from plaid.model.transfer_authorization_user_in_request import TransferAuthorizationUserInRequest
from plaid.model.transfer_cancel_request import TransferCancelRequest
from plaid.model.transfer_capabilities_get_request import TransferCapabilitiesGetRequest
from plaid.model.transfer_create_request import TransferCreateRequest
from plaid.model.transfer_event_list_request import TransferEventListRequest
from plaid.model.transfer_event_sync_request import TransferEventSyncRequest
from plaid.model.transfer_get_request import TransferGetRequest
from plaid.model.transfer_ledger_deposit_request import TransferLedgerDepositRequest
from plaid.model.transfer_ledger_event_list_request import TransferLedgerEventListRequest
from plaid.model.transfer_ledger_get_request import TransferLedgerGetRequest
from plaid.model.transfer_ledger_sweep_simulate_event_type import TransferLedgerSweepSimulateEventType
from plaid.model.transfer_ledger_withdraw_request import TransferLedgerWithdrawRequest
from plaid.model.transfer_list_request import TransferListRequest
from plaid.model.transfer_network import TransferNetwork
from plaid.model.transfer_refund_cancel_request import TransferRefundCancelRequest
from plaid.model.transfer_refund_create_request import TransferRefundCreateRequest
from plaid.model.transfer_refund_get_request import TransferRefundGetRequest
from plaid.model.transfer_refund_idempotency_key import TransferRefundIdempotencyKey
from plaid.model.transfer_repayment_list_request import TransferRepaymentListRequest
from plaid.model.transfer_repayment_return_list_request import TransferRepaymentReturnListRequest
from plaid.model.transfer_sweep_get_request import TransferSweepGetRequest
from plaid.model.transfer_sweep_list_request import TransferSweepListRequest
from plaid.model.transfer_type import TransferType

from official import error_of
from test_webhooks import verify

pytestmark = pytest.mark.official_client
KEYS = itertools.count()


def code(call) -> str:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return error_of(caught.value)["error_code"]


class Mover:
    """One client that moves money of one account."""

    def __init__(self, client, webhook=None, mask="0000"):
        self.client, self.api = client, client.api
        self.item = client.item(products=("auth", "transfer"), webhook=webhook)
        accounts = client.call("/accounts/get", {"access_token": self.item.access_token})["accounts"]
        self.account = next(account["account_id"] for account in accounts if account["mask"] == mask)

    def authorize(self, amount, kind="debit", network="ach", **more):
        request = TransferAuthorizationCreateRequest(
            access_token=self.item.access_token, account_id=self.account, type=TransferType(kind),
            network=TransferNetwork(network), amount=amount,
            user=TransferAuthorizationUserInRequest(legal_name="Anna Charleston"),
            **({"ach_class": ACHClass("ppd")} if "ach" in network else {}), **more,
        )
        return self.api.transfer_authorization_create(request).authorization

    def create(self, authorization_id, **more):
        request = TransferCreateRequest(
            access_token=self.item.access_token, account_id=self.account, authorization_id=authorization_id,
            description="payment", **more,
        )
        return self.api.transfer_create(request).transfer

    def transfer(self, amount, kind="debit", **more):
        return self.create(self.authorize(amount, kind, **more).id)

    def simulate(self, transfer, *events, **more):
        for event in events:
            self.api.sandbox_transfer_simulate(
                SandboxTransferSimulateRequest(transfer_id=transfer.id, event_type=event, **more)
            )

    def get(self, transfer):
        return self.api.transfer_get(TransferGetRequest(transfer_id=transfer.id)).transfer

    def status(self, transfer):
        return str(self.get(transfer).status)

    def refund(self, transfer, amount):
        request = TransferRefundCreateRequest(
            transfer_id=transfer.id, amount=amount, idempotency_key=TransferRefundIdempotencyKey(f"refund-{next(KEYS)}")
        )
        return self.api.transfer_refund_create(request).refund

    def events(self, after=0, count=500):
        """All events after one, read in pages."""
        events = []
        while True:
            answer = self.api.transfer_event_sync(TransferEventSyncRequest(after_id=after, count=count))
            assert len(answer.transfer_events) <= count
            events += answer.transfer_events
            if not answer.has_more:
                return events
            after = events[-1].event_id

    def types(self, after=0):
        return [str(event.event_type) for event in self.events(after)]

    def ledger(self):
        balance = self.api.transfer_ledger_get(TransferLedgerGetRequest()).balance
        return balance.available, balance.pending

    def deposit(self, amount):
        return self.api.transfer_ledger_deposit(
            TransferLedgerDepositRequest(
                amount=amount, idempotency_key=LedgerDepositIdempotencyKey(f"deposit-{next(KEYS)}"), network=TransferACHNetwork("ach")
            )
        ).sweep

    def withdraw(self, amount):
        return self.api.transfer_ledger_withdraw(
            TransferLedgerWithdrawRequest(
                amount=amount, idempotency_key=LedgerWithdrawIdempotencyKey(f"withdrawal-{next(KEYS)}"), network=TransferNetwork("ach")
            )
        ).sweep

    def make_available(self, **more):
        self.api.sandbox_transfer_ledger_simulate_available(SandboxTransferLedgerSimulateAvailableRequest(**more))


@pytest.fixture
def mover(client):
    return Mover(client)


def test_from_authorization_to_available_funds(mover):
    authorization = mover.authorize("42.00")
    assert str(authorization.decision) == "approved"
    assert authorization.decision_rationale is None
    assert authorization.proposed_transfer.amount == "42.00"
    transfer = mover.create(authorization.id, metadata={"order": "7"})
    assert (str(transfer.status), transfer.cancellable, transfer.metadata["order"]) == ("pending", True, "7")
    assert mover.create(authorization.id).id == transfer.id
    for state in ("posted", "settled", "funds_available"):
        mover.simulate(transfer, state)
        assert mover.status(transfer) == state
    assert mover.types() == ["pending", "posted", "settled", "funds_available"]
    assert mover.get(transfer).cancellable is False
    by_authorization = mover.api.transfer_get(TransferGetRequest(authorization_id=authorization.id)).transfer
    assert by_authorization.id == transfer.id
    listed = mover.api.transfer_list(TransferListRequest()).transfers
    assert [one.id for one in listed] == [transfer.id]


LEGAL = {
    "pending": {"posted", "failed"}, "posted": {"settled", "returned"}, "settled": {"funds_available", "returned"},
    "funds_available": {"returned"}, "failed": set(), "returned": set(),
}
WAYS = {
    "pending": [], "posted": ["posted"], "settled": ["posted", "settled"],
    "funds_available": ["posted", "settled", "funds_available"], "failed": ["failed"],
    "returned": ["posted", "returned"],
}


@pytest.mark.parametrize("state", WAYS)
def test_only_legal_steps_can_be_simulated(mover, state):
    for event in ("posted", "settled", "failed", "returned", "funds_available"):
        transfer = mover.transfer("1.00")
        mover.simulate(transfer, *WAYS[state])
        if event in LEGAL[state]:
            mover.simulate(transfer, event)
            assert mover.status(transfer) == event
        else:
            assert code(lambda: mover.simulate(transfer, event)) == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"
            assert mover.status(transfer) == state


@pytest.mark.parametrize(
    "amount, kind, steps, reason",
    [
        ("11.11", "debit", ["posted", "settled", "funds_available"], None),
        ("11.11", "credit", ["posted", "settled"], None),
        ("22.22", "debit", ["failed"], None),
        ("33.33", "debit", ["posted", "settled", "funds_available", "returned"], "R01"),
        ("44.44", "debit", ["posted", "settled", "funds_available", "returned"], "R02"),
        ("55.55", "debit", ["posted", "settled", "funds_available", "returned"], "R16"),
        ("66.66", "debit", ["posted", "settled", "returned"], None),
    ],
)
def test_magic_amounts(client, receiver, amount, kind, steps, reason):
    mover = Mover(client, receiver.url)
    transfer = mover.transfer(amount, kind)
    assert mover.types() == ["pending", *steps]
    assert mover.status(transfer) == steps[-1]
    failure = mover.get(transfer).failure_reason
    assert (failure.ach_return_code if failure else None) == reason
    delivery = receiver.wait_for("TRANSFER_EVENTS_UPDATE")
    assert delivery.body == {
        "webhook_type": "TRANSFER", "webhook_code": "TRANSFER_EVENTS_UPDATE", "environment": "sandbox",
    }
    verify(client, delivery)


def test_decisions(mover):
    def verdict(*arguments, **more):
        made = mover.authorize(*arguments, **more)
        return str(made.decision), str(made.decision_rationale.code) if made.decision_rationale else None

    assert verdict("100.00") == ("approved", None)
    assert verdict("100.01") == ("declined", "NSF")
    assert verdict("2000.00", "credit") == ("approved", None)
    assert verdict("100000.01") == ("declined", "TRANSFER_LIMIT_REACHED")
    declined = mover.authorize("500.00")
    assert code(lambda: mover.create(declined.id)) == "INVALID_FIELD"
    cancelled = mover.authorize("1.00")
    mover.api.transfer_authorization_cancel(TransferAuthorizationCancelRequest(authorization_id=cancelled.id))
    assert code(lambda: mover.create(cancelled.id)) == "INVALID_FIELD"
    assert code(lambda: mover.authorize("1")) == "INVALID_FIELD"
    assert code(lambda: mover.authorize("1.00", network="wire")) == "INVALID_FIELD"
    again = [mover.authorize("1.00", idempotency_key=TransferAuthorizationIdempotencyKey("same")).id for _ in range(2)]
    assert again[0] == again[1]
    mover.api.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=mover.item.access_token))
    assert verdict("1.00") == ("user_action_required", "ITEM_LOGIN_REQUIRED")


def test_an_authorization_lives_an_hour(timely_client, timely_control):
    mover = Mover(timely_client)
    authorization = mover.authorize("1.00")
    timely_control.advance(seconds=3601)
    assert code(lambda: mover.create(authorization.id)) == "INVALID_FIELD"


def test_only_some_accounts_can_be_used(client):
    assert code(lambda: Mover(client, mask="3333").authorize("1.00")) == "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"
    for mask, is_instant in (("0000", True), ("9002", False)):
        mover = Mover(client, mask=mask)
        networks = client.api.transfer_capabilities_get(
            TransferCapabilitiesGetRequest(access_token=mover.item.access_token, account_id=mover.account)
        ).institution_supported_networks
        assert networks.rtp.credit is is_instant


def test_cancelling(mover):
    first, second = mover.transfer("1.00"), mover.transfer("2.00")
    mover.api.transfer_cancel(TransferCancelRequest(transfer_id=first.id))
    assert mover.status(first) == "cancelled"
    mover.simulate(second, "posted")
    refused = code(lambda: mover.api.transfer_cancel(TransferCancelRequest(transfer_id=second.id)))
    assert refused == "TRANSFER_NOT_CANCELLABLE"


def test_refunds(client, receiver):
    mover = Mover(client, receiver.url)
    transfer = mover.transfer("50.00")

    def simulate(refund, event):
        request = SandboxTransferRefundSimulateRequest(refund_id=refund.id, event_type=f"refund.{event}")
        client.api.sandbox_transfer_refund_simulate(request)

    def status(refund):
        return str(client.api.transfer_refund_get(TransferRefundGetRequest(refund_id=refund.id)).refund.status)

    refund = mover.refund(transfer, "10.00")
    assert code(lambda: simulate(refund, "posted")) == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"
    mover.simulate(transfer, "posted", "settled")
    for event in ("posted", "settled"):
        simulate(refund, event)
        assert status(refund) == event
    assert code(lambda: mover.refund(transfer, "40.01")) == "INVALID_FIELD"
    cancelled = mover.refund(transfer, "40.00")
    client.api.transfer_refund_cancel(TransferRefundCancelRequest(refund_id=cancelled.id))
    assert status(cancelled) == "cancelled"
    assert [str(mover.refund(transfer, amount).status) for amount in ("1.11", "2.22", "3.33")] == [
        "settled", "failed", "returned",
    ]
    receiver.wait_for("TRANSFER_EVENTS_UPDATE")
    assert len(mover.get(transfer).refunds) == 5


def test_sweeps(mover):
    def sweep():
        return mover.api.sandbox_transfer_sweep_simulate(SandboxTransferSweepSimulateRequest()).sweep

    assert mover.client.call("/sandbox/transfer/sweep/simulate", {}).get("sweep") is None
    debit, credit = mover.transfer("20.00"), mover.transfer("5.00", "credit")
    first = sweep()
    assert first.amount == "15.00"
    mover.simulate(debit, "posted", "returned")
    assert sweep().amount == "-20.00"
    assert [str(mover.get(one).sweep_status) for one in (debit, credit)] == ["return_swept", "swept_settled"]
    known = mover.api.transfer_sweep_get(TransferSweepGetRequest(sweep_id=first.id)).sweep
    assert str(known.status) == "settled"
    sweeps = mover.api.transfer_sweep_list(TransferSweepListRequest(transfer_id=credit.id)).sweeps
    assert [one.id for one in sweeps] == [first.id]


def test_ledger_walk_through(client, receiver):
    mover = Mover(client)
    assert mover.ledger() == ("100.00", "0.00")
    debit = mover.transfer("80.00")
    assert mover.ledger() == ("100.00", "80.00")
    mover.simulate(debit, "posted", "settled")
    mover.make_available(webhook=receiver.url)
    receiver.wait_for("TRANSFER_EVENTS_UPDATE")
    assert mover.ledger() == ("180.00", "0.00")
    credit = mover.transfer("30.00", "credit")
    assert mover.ledger() == ("150.00", "0.00")
    deposit = mover.deposit("20.00")
    assert mover.ledger() == ("150.00", "20.00")
    for event in ("posted", "settled"):
        client.api.sandbox_transfer_ledger_deposit_simulate(
            SandboxTransferLedgerDepositSimulateRequest(
                sweep_id=deposit.id, event_type=TransferLedgerSweepSimulateEventType(f"sweep.{event}")
            )
        )
    mover.make_available()
    assert mover.ledger() == ("170.00", "0.00")
    withdrawal = mover.withdraw("170.00")
    assert mover.ledger() == ("0.00", "0.00")
    assert code(lambda: mover.withdraw("0.01")) == "INVALID_FIELD"
    client.api.sandbox_transfer_ledger_withdraw_simulate(
        SandboxTransferLedgerWithdrawSimulateRequest(
            sweep_id=withdrawal.id, event_type=TransferLedgerSweepSimulateEventType("sweep.failed")
        )
    )
    assert mover.ledger() == ("170.00", "0.00")
    mover.simulate(debit, "returned")
    assert mover.ledger() == ("170.00", "-80.00")
    mover.simulate(credit, "posted", "returned")
    assert mover.ledger() == ("200.00", "-80.00")
    told = client.api.transfer_ledger_event_list(TransferLedgerEventListRequest(count=25)).ledger_events
    assert (told[0].available_balance, told[0].pending_balance) == mover.ledger()


@pytest.mark.parametrize(
    "amount, deposit, withdrawal",
    [
        ("111.11", "funds_available", "settled"), ("222.22", "failed", "failed"), ("333.33", "returned", "returned"),
        ("444.44", "returned", "returned"),
    ],
)
def test_magic_amounts_of_the_ledger(mover, receiver, amount, deposit, withdrawal):
    mover.deposit("900.00")
    mover.make_available()
    mover.api.sandbox_transfer_fire_webhook(SandboxTransferFireWebhookRequest(webhook=receiver.url))
    receiver.wait_for("TRANSFER_EVENTS_UPDATE")
    assert str(mover.deposit(amount).status) == deposit
    assert str(mover.withdraw(amount).status) == withdrawal
    receiver.wait_for("TRANSFER_EVENTS_UPDATE", after=1)


def test_events_in_pages(mover):
    for _ in range(6):
        mover.transfer("11.11")
    events = mover.events(count=5)
    assert [event.event_id for event in events] == list(range(1, 25))
    assert mover.events(after=24) == []
    listed = mover.api.transfer_event_list(TransferEventListRequest(count=10, offset=5))
    assert len(listed.transfer_events) == 10 and listed.has_more
    assert code(lambda: mover.client.call("/transfer/event/sync", {"after_id": 0, "count": 501})) == "INVALID_FIELD"


def test_repayments(mover):
    guaranteed = mover.transfer("33.33", request_guarantee=True)
    mover.transfer("44.44")
    # Clients of newer documents do not have this operation any more.
    mover.client.call("/sandbox/transfer/repayment/simulate", {})
    repayment = mover.api.transfer_repayment_list(TransferRepaymentListRequest()).repayments[0]
    assert repayment.amount == "33.33"
    returns = mover.api.transfer_repayment_return_list(
        TransferRepaymentReturnListRequest(repayment_id=repayment.repayment_id)
    ).repayment_returns
    assert [one.transfer_id for one in returns] == [guaranteed.id]


def test_the_dates_of_a_transfer(mover):
    transfer = mover.transfer("1.00")
    assert isinstance(transfer.expected_settlement_date, datetime.date)
    assert transfer.expected_settlement_date < transfer.standard_return_window < transfer.unauthorized_return_window
