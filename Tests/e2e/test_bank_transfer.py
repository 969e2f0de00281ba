"""The older bank transfers with Plaid's own Python client."""

import itertools

import plaid
import pytest
from plaid.model.ach_class import ACHClass
from plaid.model.bank_transfer_balance_get_request import BankTransferBalanceGetRequest
from plaid.model.bank_transfer_cancel_request import BankTransferCancelRequest
from plaid.model.bank_transfer_create_request import BankTransferCreateRequest
from plaid.model.bank_transfer_event_list_request import BankTransferEventListRequest
from plaid.model.bank_transfer_event_sync_request import BankTransferEventSyncRequest
from plaid.model.bank_transfer_get_request import BankTransferGetRequest
from plaid.model.bank_transfer_idempotency_key import BankTransferIdempotencyKey
from plaid.model.bank_transfer_list_request import BankTransferListRequest
from plaid.model.bank_transfer_network import BankTransferNetwork
from plaid.model.bank_transfer_sweep_list_request import BankTransferSweepListRequest
from plaid.model.bank_transfer_type import BankTransferType
from plaid.model.bank_transfer_user import BankTransferUser
from plaid.model.sandbox_bank_transfer_fire_webhook_request import SandboxBankTransferFireWebhookRequest
from plaid.model.sandbox_bank_transfer_simulate_request import SandboxBankTransferSimulateRequest

from test_transfer import Mover, code

pytestmark = pytest.mark.official_client
KEYS = itertools.count()


class Bank(Mover):
    def order(self, amount="10.00", kind="debit"):
        request = BankTransferCreateRequest(
            access_token=self.item.access_token, account_id=self.account, idempotency_key=BankTransferIdempotencyKey(f"bank-{next(KEYS)}"),
            type=BankTransferType(kind), network=BankTransferNetwork("ach"), amount=amount, iso_currency_code="USD",
            description="payment", ach_class=ACHClass("ppd"), user=BankTransferUser(legal_name="Anna Charleston"),
        )
        return self.api.bank_transfer_create(request).bank_transfer

    def state(self, one):
        return str(self.api.bank_transfer_get(BankTransferGetRequest(bank_transfer_id=one.id)).bank_transfer.status)

    def step(self, one, event):
        request = SandboxBankTransferSimulateRequest(bank_transfer_id=one.id, event_type=event)
        self.api.sandbox_bank_transfer_simulate(request)

    def balance(self):
        return self.api.bank_transfer_balance_get(BankTransferBalanceGetRequest()).balance.available


def test_states_balance_and_sweeps(client):
    bank = Bank(client)
    debit, credit = bank.order(), bank.order("4.00", "credit")
    assert bank.balance() == "-4.00"
    bank.step(debit, "posted")
    assert (bank.state(debit), bank.balance()) == ("posted", "6.00")
    assert code(lambda: bank.step(debit, "failed")) == "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"
    cancel = BankTransferCancelRequest(bank_transfer_id=debit.id)
    assert code(lambda: client.api.bank_transfer_cancel(cancel)) == "BANK_TRANSFER_NOT_CANCELLABLE"
    client.api.bank_transfer_cancel(BankTransferCancelRequest(bank_transfer_id=credit.id))
    assert (bank.state(credit), bank.balance()) == ("cancelled", "10.00")
    bank.step(debit, "reversed")
    assert (bank.state(debit), bank.balance()) == ("reversed", "0.00")
    sweeps = client.api.bank_transfer_sweep_list(BankTransferSweepListRequest()).sweeps
    assert [sweep.amount for sweep in sweeps] == ["-10.00", "10.00"]
    listed = client.api.bank_transfer_list(BankTransferListRequest()).bank_transfers
    assert [one.id for one in listed] == [credit.id, debit.id]


def test_events_in_pages(client):
    bank = Bank(client)
    for _ in range(15):
        bank.step(bank.order("1.00"), "posted")
    seen = []
    while True:
        request = BankTransferEventSyncRequest(after_id=seen[-1] if seen else 0, count=7)
        page = client.api.bank_transfer_event_sync(request).bank_transfer_events
        if not page:
            break
        seen += [event.event_id for event in page]
    assert seen == list(range(1, 31))
    listed = client.api.bank_transfer_event_list(BankTransferEventListRequest(count=3)).bank_transfer_events
    # A transfer that was posted is no longer listed as pending.
    assert [event.event_id for event in listed] == [30, 28, 26]


def test_the_webhook(client, receiver):
    client.api.sandbox_bank_transfer_fire_webhook(SandboxBankTransferFireWebhookRequest(webhook=receiver.url))
    assert receiver.wait_for("BANK_TRANSFERS_EVENTS_UPDATE").body["webhook_type"] == "BANK_TRANSFERS"


def test_an_unknown_one(client):
    with pytest.raises(plaid.ApiException):
        client.api.bank_transfer_get(BankTransferGetRequest(bank_transfer_id="nobody"))
