"""Transfers that are made again and again, with Plaid's own Python client and test clocks."""

import datetime

import pytest
from plaid.model.ach_class import ACHClass
from plaid.model.sandbox_transfer_test_clock_advance_request import SandboxTransferTestClockAdvanceRequest
from plaid.model.sandbox_transfer_test_clock_create_request import SandboxTransferTestClockCreateRequest
from plaid.model.sandbox_transfer_test_clock_get_request import SandboxTransferTestClockGetRequest
from plaid.model.sandbox_transfer_test_clock_list_request import SandboxTransferTestClockListRequest
from plaid.model.transfer_device import TransferDevice
from plaid.model.transfer_recurring_cancel_request import TransferRecurringCancelRequest
from plaid.model.transfer_recurring_create_request import TransferRecurringCreateRequest
from plaid.model.transfer_recurring_get_request import TransferRecurringGetRequest
from plaid.model.transfer_recurring_idempotency_key import TransferRecurringIdempotencyKey
from plaid.model.transfer_recurring_list_request import TransferRecurringListRequest
from plaid.model.transfer_recurring_network import TransferRecurringNetwork
from plaid.model.transfer_recurring_schedule import TransferRecurringSchedule
from plaid.model.transfer_schedule_interval_unit import TransferScheduleIntervalUnit
from plaid.model.transfer_type import TransferType
from plaid.model.transfer_user_in_request import TransferUserInRequest

from test_transfer import Mover, code

pytestmark = pytest.mark.official_client


def moment(month, day, hour=12):
    return datetime.datetime(2022, month, day, hour, tzinfo=datetime.timezone.utc)


class Planner(Mover):
    def clock(self, time):
        made = self.api.sandbox_transfer_test_clock_create(SandboxTransferTestClockCreateRequest(virtual_time=time))
        return made.test_clock.test_clock_id

    def advance(self, clock, time):
        self.api.sandbox_transfer_test_clock_advance(
            SandboxTransferTestClockAdvanceRequest(test_clock_id=clock, new_virtual_time=time)
        )

    def plan(self, clock, key, amount="12.00", end=datetime.date(2022, 11, 30)):
        schedule = {
            "interval_unit": TransferScheduleIntervalUnit("week"), "interval_count": 1, "interval_execution_day": 2,
            "start_date": datetime.date(2022, 11, 15),
        }
        if end:
            schedule["end_date"] = end
        request = TransferRecurringCreateRequest(
            access_token=self.item.access_token, account_id=self.account, idempotency_key=TransferRecurringIdempotencyKey(key),
            type=TransferType("debit"), network=TransferRecurringNetwork("ach"), ach_class=ACHClass("ppd"),
            amount=amount, description="weekly", test_clock_id=clock,
            schedule=TransferRecurringSchedule(**schedule), user=TransferUserInRequest(legal_name="Anna Charleston"),
            device=TransferDevice(ip_address="192.0.2.1", user_agent="test"),
        )
        return self.api.transfer_recurring_create(request)

    def known(self, recurring_id):
        request = TransferRecurringGetRequest(recurring_transfer_id=recurring_id)
        return self.api.transfer_recurring_get(request).recurring_transfer


def test_weekly_on_tuesdays(client, receiver):
    planner = Planner(client, receiver.url)
    clock = planner.clock(moment(11, 14))
    made = planner.plan(clock, "weekly", amount="11.11")
    assert str(made.decision) == "approved"
    recurring_id = made.recurring_transfer.recurring_transfer_id
    assert made.recurring_transfer.transfer_ids == []
    planner.advance(clock, moment(11, 15, 23))
    assert len(planner.known(recurring_id).transfer_ids) == 1
    planner.advance(clock, moment(11, 29, 23))
    known = planner.known(recurring_id)
    assert len(known.transfer_ids) == 3
    assert str(known.status) == "expired"
    assert planner.types() == ["pending"] * 3
    delivery = receiver.wait_for("RECURRING_NEW_TRANSFER", after=2)
    assert delivery.body["recurring_transfer_id"] == recurring_id
    assert delivery.body["transfer_id"] == known.transfer_ids[2]
    listed = client.api.transfer_recurring_list(TransferRecurringListRequest()).recurring_transfers
    assert [one.recurring_transfer_id for one in listed] == [recurring_id]


def test_the_limits_of_a_clock(client):
    planner = Planner(client)
    clock = planner.clock(moment(11, 14))
    assert code(lambda: planner.advance(clock, moment(11, 13))) == "INVALID_FIELD"
    for number in range(5):
        planner.plan(clock, f"plan-{number}", amount="1.00", end=None)
    assert code(lambda: planner.plan(clock, "one-more", amount="1.00")) == "INVALID_FIELD"
    assert code(lambda: planner.advance(clock, moment(11, 14).replace(year=2023))) == "INVALID_FIELD"
    shown = client.api.sandbox_transfer_test_clock_get(SandboxTransferTestClockGetRequest(test_clock_id=clock))
    assert shown.test_clock.virtual_time == moment(11, 14)
    other = planner.clock(moment(11, 1))
    clocks = client.api.sandbox_transfer_test_clock_list(SandboxTransferTestClockListRequest()).test_clocks
    assert [one.test_clock_id for one in clocks] == [other, clock]


def test_cancelling_and_skipping(client, receiver):
    planner = Planner(client, receiver.url)
    clock = planner.clock(moment(11, 14))
    first = planner.plan(clock, "a", amount="1.00").recurring_transfer.recurring_transfer_id
    second = planner.plan(clock, "b", amount="1.00").recurring_transfer.recurring_transfer_id
    assert planner.plan(clock, "a", amount="1.00").recurring_transfer.recurring_transfer_id == first
    client.api.transfer_recurring_cancel(TransferRecurringCancelRequest(recurring_transfer_id=first))
    client.call("/sandbox/item/reset_login", {"access_token": planner.item.access_token})
    planner.advance(clock, moment(11, 15, 23))
    assert str(planner.known(first).status) == "cancelled"
    assert planner.known(second).transfer_ids == []
    delivery = receiver.wait_for("RECURRING_TRANSFER_SKIPPED")
    assert delivery.body["recurring_transfer_id"] == second
    assert delivery.body["skipped_origination_date"] == "2022-11-15"
    declined = planner.plan(clock, "c", amount="500.00")
    assert str(declined.decision) in ("declined", "user_action_required")
    assert declined.get("recurring_transfer") is None
