"""Published rate limits, with the official client and a Sandbox that enforces them."""

import plaid
import pytest
import requests
from plaid.model.item_get_request import ItemGetRequest
from plaid.model.transactions_refresh_request import TransactionsRefreshRequest

import processes
from control import Control
from official import Client, error_of

pytestmark = pytest.mark.official_client
TIMEOUT = 20


@pytest.fixture
def limited(recorder):
    with processes.sandbox("--seed", "7", "--rate-limits") as process:
        recorder.watch(process)
        yield process


def refused(call) -> dict:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    assert caught.value.status == 429
    return error_of(caught.value)


def test_an_item_has_a_limit_of_its_own(limited):
    client = Client(limited.url, "limited")
    first, second = client.item(), client.item()
    for item in (first, second):
        for _ in range(40):
            client.api.item_get(ItemGetRequest(access_token=item.access_token))
        error = refused(lambda: client.api.item_get(ItemGetRequest(access_token=item.access_token)))
        assert (error["error_type"], error["error_code"]) == ("RATE_LIMIT_EXCEEDED", "ITEM_GET_LIMIT")
        assert error["error_message"] == "rate limit exceeded for attempts to access this item. please try again later"


def test_a_client_has_a_limit_and_another_client_its_own(limited):
    body = {"count": 1, "offset": 0, "country_codes": ["US"]}
    for name in ("one", "two"):
        client = Client(limited.url, name)
        answers = [client.call("/institutions/get", body) for _ in range(10)]
        assert all("institutions" in answer for answer in answers)
        error = refused(lambda: client.call("/institutions/get", body))
        assert error["error_code"] == "INSTITUTIONS_GET_LIMIT"
        assert error["error_message"].startswith('rate limit exceeded for attempts to access "institutions get".')


def test_business_time_does_not_open_a_window_and_the_control_api_does(limited):
    client = Client(limited.url, "time")
    item = client.item(user="user_transactions_dynamic")
    client.history(item)

    def refresh():
        client.api.transactions_refresh(TransactionsRefreshRequest(access_token=item.access_token))

    refresh()
    refresh()
    assert refused(refresh)["error_code"] == "TRANSACTIONS_REFRESH_LIMIT"
    Control(limited.url).advance(days=1)
    refused(refresh)
    assert Control(limited.url)._post("rate-limits", {"enabled": False})["enabled"] is False
    refresh()


def test_they_are_off_unless_asked_for(sandbox, client):
    answer = requests.get(f"{sandbox.url}/_tartan/rate-limits", timeout=TIMEOUT).json()
    assert answer["enabled"] is False and len(answer["limits"]) > 40
    item = client.item()
    for _ in range(45):
        client.api.item_get(ItemGetRequest(access_token=item.access_token))
