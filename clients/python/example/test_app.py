"""The tests of the budget application, against an offline Plaid."""

import pytest
from app import create_app


@pytest.fixture
def budget(plaid_client):
    return create_app(plaid_client).test_client()


@pytest.fixture
def item_id(budget, plaid_environment, plaid_webhooks):
    """A bank that was connected as the front end does it after Link."""
    public_token = plaid_environment.public_token(webhook=plaid_webhooks)
    return budget.post("/banks", json={"public_token": public_token}).json["item_id"]


def deliver(budget, webhook):
    """Passes a webhook on to the application; returns the status of its response."""
    return budget.post("/plaid/webhook", data=webhook.raw, headers=webhook.headers).status_code


def spent(budget, item_id):
    return budget.get(f"/banks/{item_id}/spent").json


def test_balances_are_shown(budget, item_id):
    assert budget.get(f"/banks/{item_id}/balance").json["0000"] == 110


def test_transactions_arrive_by_webhook(budget, item_id, plaid_environment, plaid_webhooks):
    plaid_environment.trigger("transactions-ready")
    assert deliver(budget, plaid_webhooks.wait("SYNC_UPDATES_AVAILABLE")) == 200
    before = spent(budget, item_id)
    assert before["transactions"] > 10

    plaid_environment.trigger("new-transactions")
    assert deliver(budget, plaid_webhooks.wait("SYNC_UPDATES_AVAILABLE")) == 200
    assert spent(budget, item_id)["transactions"] == before["transactions"] + 1


def test_a_forged_webhook_is_rejected(budget, item_id, plaid_environment, plaid_webhooks):
    plaid_environment.trigger("transactions-ready")
    webhook = plaid_webhooks.wait("SYNC_UPDATES_AVAILABLE")
    forged = webhook.raw.replace(b"SYNC_UPDATES_AVAILABLE", b"DEFAULT_UPDATE")
    response = budget.post("/plaid/webhook", data=forged, headers=webhook.headers)
    assert response.status_code == 401
    assert spent(budget, item_id)["transactions"] == 0


def test_an_outage_of_the_bank(budget, item_id, plaid_environment):
    with plaid_environment.fault("INSTITUTION_DOWN", path="/accounts/get") as outage:
        response = budget.get(f"/banks/{item_id}/balance")
    assert outage.fired == 1
    assert (response.status_code, response.json["message"]) == (503, "Your bank does not respond. Try again later.")
    assert budget.get(f"/banks/{item_id}/balance").status_code == 200


def test_a_login_that_has_ended(budget, item_id, plaid_environment, plaid_webhooks):
    plaid_environment.trigger("login-required", item_id)
    assert deliver(budget, plaid_webhooks.wait("ITEM/ERROR")) == 200
    assert spent(budget, item_id)["needs_login"]
    assert budget.get(f"/banks/{item_id}/balance").status_code == 409


def test_a_month_later(budget, item_id, plaid_clock, plaid_webhooks):
    """The Sandbox ends a login after thirty days, as Plaid's does."""
    plaid_clock.advance(days=29)
    assert budget.get(f"/banks/{item_id}/balance").status_code == 200
    plaid_clock.advance(days=1)
    assert deliver(budget, plaid_webhooks.wait("ITEM/ERROR")) == 200
    assert spent(budget, item_id)["needs_login"]
