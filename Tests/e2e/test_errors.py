"""Every documented error that the Sandbox's first floor can give, received by the official client."""

import datetime
import time

import plaid
import pytest

from official import FIRST_PLATYPUS_BANK, Client, error_of, today

pytestmark = pytest.mark.official_client

UNKNOWN = "00000000-0000-4000-8000-000000000000"
ACCESS_FORMAT = "provided access token is in an invalid format. expected format: access-<environment>-<identifier>"
ITEM_GONE = (
    "The Item you requested cannot be found. This Item does not exist, has been previously removed via /item/remove, "
    "or has had access removed by the user."
)
NOT_READY = (
    "the requested product is not yet ready. please provide a webhook or try the request again later"
)
MUTATION = (
    "Underlying transaction data changed since last page was fetched. Please restart pagination from last update."
)


def refusal(client, path, body, **options) -> dict:
    """The error that `path` answers, with the HTTP status under `http`."""
    with pytest.raises(plaid.ApiException) as caught:
        client.call(path, body, **options)
    return error_of(caught.value) | {"http": caught.value.status}


def check(error, type_, code, message=None, status=400):
    assert (error["error_type"], error["error_code"], error["http"]) == (type_, code, status), error
    if message is not None:
        assert error["error_message"] == message


def link_token_request(**changes):
    return {
        "client_name": "Tartan", "language": "en", "country_codes": ["US"], "products": ["transactions"],
        "user": {"client_user_id": "u"},
    } | changes


REQUESTS = {
    "member missing": (
        "/accounts/get", {}, "MISSING_FIELDS", "the following required fields are missing: access_token"),
    "two members missing": (
        "/sandbox/public_token/create", {}, "MISSING_FIELDS",
        "the following required fields are missing: institution_id, initial_products"),
    "member unknown": (
        "/link/token/create", link_token_request(user={"client_user_id": "u", "phone_numbr": "1"}), "UNKNOWN_FIELDS",
        "the following fields are not recognized by this endpoint: user.phone_numbr"),
    "wrong type": ("/accounts/get", {"access_token": 7}, "INVALID_FIELD", None),
    "null for text": ("/accounts/get", {"access_token": None}, None, None),
    "value not in the list": (
        "/link/token/create", link_token_request(country_codes=["ZZ"]), "INVALID_FIELD", None),
    "count too large": (
        "/institutions/get", {"count": 501, "offset": 0, "country_codes": ["US"]}, "INVALID_FIELD", None),
    "count negative": (
        "/institutions/get", {"count": -1, "offset": 0, "country_codes": ["US"]}, "INVALID_FIELD", None),
    "client name empty": (
        "/link/token/create", link_token_request(client_name=""), "INVALID_FIELD", None),
    "no product": (
        "/sandbox/public_token/create", {"institution_id": FIRST_PLATYPUS_BANK, "initial_products": []},
        "INVALID_FIELD", None),
    "empty query": (
        "/institutions/search", {"query": "", "products": ["transactions"], "country_codes": ["US"]},
        "INVALID_FIELD", None),
    "link token malformed": ("/link/token/get", {"link_token": "nonsense"}, "INVALID_FIELD", None),
}


def test_an_unknown_product(client):
    """As recorded: a code of its own, of another type than that of other values that no list has."""
    error = refusal(client, "/link/token/create", link_token_request(products=["telepathy"]))
    assert (error["error_type"], error["error_code"], error["http"]) == ("INVALID_INPUT", "INVALID_PRODUCT", 400), error


@pytest.mark.parametrize("case", REQUESTS, ids=lambda case: case.replace(" ", "-"))
def test_bad_requests(client, case):
    path, body, code, message = REQUESTS[case]
    error = refusal(client, path, body)
    assert (error["error_type"], error["http"]) == ("INVALID_REQUEST", 400), error
    assert error["error_code"] in ({code} if code else {"MISSING_FIELDS", "INVALID_FIELD"})
    if message is not None:
        assert error["error_message"] == message


def test_credentials_missing(client):
    error = refusal(client, "/accounts/get", {"access_token": f"access-sandbox-{UNKNOWN}"}, credentials=False)
    check(error, "INVALID_REQUEST", "MISSING_FIELDS", "the following required fields are missing: client_id, secret")


def test_wrong_secret(client, sandbox):
    client.item()
    error = refusal(Client(sandbox.url, client.client_id, "another"), "/item/get", {"access_token": "x"})
    check(error, "INVALID_INPUT", "INVALID_API_KEYS", "invalid client_id or secret provided")


def test_unknown_path(client):
    check(refusal(client, "/no/such/path", {}), "INVALID_REQUEST", "NOT_FOUND", "not found", status=404)


@pytest.mark.parametrize(
    "token, message",
    [
        ("nonsense", ACCESS_FORMAT),
        ("access-sandbox", ACCESS_FORMAT),
        (f"access-sandbox-{UNKNOWN}", "could not find matching access token"),
    ],
)
def test_access_tokens(client, token, message):
    check(refusal(client, "/item/get", {"access_token": token}), "INVALID_INPUT", "INVALID_ACCESS_TOKEN", message)


def test_public_tokens(client):
    def exchange(token):
        return refusal(client, "/item/public_token/exchange", {"public_token": token})

    check(
        exchange(f"public-sandbox-{UNKNOWN}"), "INVALID_INPUT", "INVALID_PUBLIC_TOKEN",
        "could not find matching public token")
    check(exchange("nonsense"), "INVALID_INPUT", "INVALID_PUBLIC_TOKEN")
    token = client.public_token()
    client.call("/item/public_token/exchange", {"public_token": token})
    check(exchange(token), "INVALID_INPUT", "INVALID_PUBLIC_TOKEN")


def test_public_token_expires(timely_client, timely_control):
    token = timely_client.public_token()
    timely_control.advance(seconds=31 * 60)
    check(
        refusal(timely_client, "/item/public_token/exchange", {"public_token": token}),
        "INVALID_INPUT", "INVALID_PUBLIC_TOKEN",
        "provided public token is expired. Public tokens expire 30 minutes after creation at which point they can no "
        "longer be exchanged")


def test_unknown_institution(client):
    expected = ("INVALID_INPUT", "INVALID_INSTITUTION", "invalid institution_id provided")
    check(
        refusal(client, "/institutions/get_by_id", {"institution_id": "ins_0", "country_codes": ["US"]}), *expected)
    check(
        refusal(
            client, "/sandbox/public_token/create",
            {"institution_id": "ins_0", "initial_products": ["transactions"]}),
        *expected)


def test_unknown_account(client):
    item = client.item()
    error = refusal(
        client, "/accounts/get", {"access_token": item.access_token, "options": {"account_ids": ["nobody"]}})
    check(error, "INVALID_REQUEST", "INVALID_FIELD")


def test_removed_item(client):
    item = client.item()
    client.call("/item/remove", {"access_token": item.access_token})
    for path in ("/item/get", "/accounts/get", "/item/remove"):
        check(
            refusal(client, path, {"access_token": item.access_token}), "ITEM_ERROR", "ITEM_NOT_FOUND", ITEM_GONE)


def test_login_required(client):
    item = client.item()
    client.history(item)
    client.call("/sandbox/item/reset_login", {"access_token": item.access_token})
    error = refusal(client, "/accounts/balance/get", {"access_token": item.access_token})
    check(error, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED")
    assert error["error_message"].startswith("the login details of this item have changed")
    # An Item that needs a login still tells so itself.
    answer = client.call("/item/get", {"access_token": item.access_token})
    assert answer["item"]["error"]["error_code"] == "ITEM_LOGIN_REQUIRED"


def test_login_is_required_after_thirty_days(timely_client, timely_control):
    item = timely_client.item()
    timely_client.history(item)
    timely_control.advance(days=31)
    error = refusal(timely_client, "/accounts/balance/get", {"access_token": item.access_token})
    check(error, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED")


def test_product_not_ready(client):
    body = {"start_date": str(today() - datetime.timedelta(days=30)), "end_date": str(today())}
    # The first call starts the retrieval of an Item that was made without Transactions.
    item = client.item(products=("auth",))
    error = refusal(client, "/transactions/get", {"access_token": item.access_token} | body)
    check(error, "ITEM_ERROR", "PRODUCT_NOT_READY", NOT_READY)
    deadline = time.monotonic() + 10
    while True:
        try:
            assert client.call("/transactions/get", {"access_token": item.access_token} | body)["transactions"]
            break
        except plaid.ApiException:
            assert time.monotonic() < deadline
            time.sleep(0.2)


def test_fire_webhook_without_webhook(client):
    item = client.item()
    error = refusal(
        client, "/sandbox/item/fire_webhook", {"access_token": item.access_token, "webhook_code": "DEFAULT_UPDATE"})
    check(
        error, "SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID",
        "Webhook for this item is either not set up, or invalid. Please update the item's webhook and try again.")


def test_fire_webhook_of_a_product_that_the_item_lacks(client, receiver):
    item = client.item(webhook=receiver.url)
    error = refusal(
        client, "/sandbox/item/fire_webhook",
        {"access_token": item.access_token, "webhook_type": "HOLDINGS", "webhook_code": "DEFAULT_UPDATE"})
    check(error, "SANDBOX_ERROR", "SANDBOX_PRODUCT_NOT_ENABLED")


def test_unknown_webhook_key(client):
    error = refusal(client, "/webhook_verification_key/get", {"key_id": UNKNOWN})
    check(error, "INVALID_INPUT", "INVALID_WEBHOOK_VERIFICATION_KEY_ID")


def test_mutation_during_pagination(client):
    item = client.item(user="user_transactions_dynamic", days=90)
    client.history(item)
    first = client.call("/transactions/sync", {"access_token": item.access_token, "count": 10})
    assert first["has_more"]
    client.call("/transactions/refresh", {"access_token": item.access_token})
    deadline = time.monotonic() + 10
    while True:
        try:
            client.call(
                "/transactions/sync",
                {"access_token": item.access_token, "count": 10, "cursor": first["next_cursor"]})
        except plaid.ApiException as error:
            check(
                error_of(error) | {"http": error.status}, "TRANSACTIONS_ERROR",
                "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", MUTATION)
            break
        assert time.monotonic() < deadline, "the change during a round went unnoticed"
        time.sleep(0.1)


def test_only_transactions_of_the_dynamic_user_can_be_made(client):
    row = {"date_transacted": str(today()), "date_posted": str(today()), "amount": 5.25, "description": "Tea"}
    ordinary = client.item()
    client.history(ordinary)
    body = {"access_token": ordinary.access_token, "transactions": [row]}
    assert refusal(client, "/sandbox/transactions/create", body)["http"] == 400
    dynamic = client.item(user="user_transactions_dynamic")
    client.history(dynamic)
    body = {"access_token": dynamic.access_token, "transactions": [row] * 11}
    check(refusal(client, "/sandbox/transactions/create", body), "INVALID_REQUEST", "INVALID_FIELD")


def test_mutation_on_demand(client, control):
    item = client.item(days=730)
    client.history(item)
    control.arm_mutation(client.client_id, item.item_id, after_page=2)
    body = {"access_token": item.access_token, "count": 100}
    first = client.call("/transactions/sync", body)
    second = client.call("/transactions/sync", body | {"cursor": first["next_cursor"]})
    error = refusal(client, "/transactions/sync", body | {"cursor": second["next_cursor"]})
    check(error, "TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", MUTATION)
    # From the first cursor of the round it works again.
    assert client.call("/transactions/sync", body)["added"]
