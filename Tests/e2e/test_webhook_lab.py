"""The webhook lab: PyJWT refuses each forgery, and a plain receiver sees each duplicate, reordering, delay and loss."""

import hashlib
import time

import jwt
import plaid
import pytest
import requests
from plaid.model.sandbox_item_fire_webhook_request import SandboxItemFireWebhookRequest
from plaid.model.webhook_verification_key_get_request import WebhookVerificationKeyGetRequest

from official import error_of

pytestmark = pytest.mark.official_client
TIMEOUT = 20


class Refused(Exception):
    """A webhook that a careful receiver does not believe."""


def verify(client, delivery) -> dict:
    """Plaid's documented steps with PyJWT; raises for anything that is not as it should be."""
    token = delivery.headers.get("plaid-verification")
    if token is None:
        raise Refused("there is no token")
    header = jwt.get_unverified_header(token)
    if header["alg"] != "ES256":
        raise Refused(f"the algorithm is {header['alg']}")
    try:
        key = client.api.webhook_verification_key_get(WebhookVerificationKeyGetRequest(key_id=header["kid"])).key
    except plaid.ApiException as refusal:
        raise Refused(error_of(refusal)["error_code"]) from refusal
    public = jwt.PyJWK({name: key[name] for name in ("alg", "crv", "kid", "kty", "use", "x", "y")})
    claims = jwt.decode(token, public, algorithms=["ES256"], options={"require": ["iat", "request_body_sha256"]})
    if time.time() - claims["iat"] > 300:
        raise Refused("the token is too old")
    if hashlib.sha256(delivery.raw).hexdigest() != claims["request_body_sha256"]:
        raise Refused("the body is another one")
    return claims


class Lab:
    def __init__(self, client, url, receiver):
        self.client, self.url, self.receiver = client, url, receiver
        self.item = client.item(products=("auth",), webhook=receiver.url)

    def order(self, kind, **members):
        body = {"kind": kind, "client_id": self.client.client_id} | members
        answer = requests.post(f"{self.url}/_tartan/webhooks/lab", json=body, timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text

    def fire(self, code):
        request = SandboxItemFireWebhookRequest(access_token=self.item.access_token, webhook_code=code)
        assert self.client.api.sandbox_item_fire_webhook(request).webhook_fired

    def codes(self, count, seconds=10):
        """The codes of what came, once there are so many."""
        deadline = time.monotonic() + seconds
        while len(self.receiver.deliveries) < count and time.monotonic() < deadline:
            time.sleep(0.02)
        return [delivery.code for delivery in self.receiver.deliveries]


@pytest.fixture
def lab(client, sandbox, receiver):
    yield Lab(client, sandbox.url, receiver)
    requests.delete(f"{sandbox.url}/_tartan/webhooks/lab", timeout=TIMEOUT)


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        ("tampered_body", "the body is another one"), ("stale_iat", "the token is too old"),
        ("unknown_kid", "INVALID_WEBHOOK_VERIFICATION_KEY_ID"), ("wrong_algorithm", "the algorithm is HS256"),
        ("no_algorithm", "the algorithm is none"), ("missing_header", "there is no token"),
    ],
)
def test_a_forgery_is_refused_and_the_next_webhook_is_not(lab, kind, refusal):
    lab.order(kind)
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.fire("LOGIN_REPAIRED")
    assert lab.codes(2) == ["NEW_ACCOUNTS_AVAILABLE", "LOGIN_REPAIRED"]
    forged, genuine = lab.receiver.deliveries
    with pytest.raises(Refused) as caught:
        verify(lab.client, forged)
    assert str(caught.value) == refusal
    verify(lab.client, genuine)


def test_another_key_s_signature_is_refused(lab):
    lab.order("wrong_signature")
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.codes(1)
    with pytest.raises(jwt.InvalidSignatureError):
        verify(lab.client, lab.receiver.deliveries[0])


@pytest.mark.parametrize("kind", ["wrong_algorithm", "no_algorithm"])
def test_a_wrong_algorithm_is_refused_by_pyjwt_itself(lab, kind):
    lab.order(kind)
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.codes(1)
    token = lab.receiver.deliveries[0].headers["plaid-verification"]
    key = lab.client.api.webhook_verification_key_get(
        WebhookVerificationKeyGetRequest(key_id=jwt.get_unverified_header(token)["kid"])).key
    public = jwt.PyJWK({name: key[name] for name in ("alg", "crv", "kid", "kty", "use", "x", "y")})
    with pytest.raises(jwt.InvalidTokenError):
        jwt.decode(token, public, algorithms=["ES256"])


def test_a_duplicate_comes_twice(lab):
    lab.order("duplicate")
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    assert lab.codes(2) == ["NEW_ACCOUNTS_AVAILABLE"] * 2
    first, second = lab.receiver.deliveries
    assert first.raw == second.raw
    verify(lab.client, first)
    verify(lab.client, second)


def test_the_next_one_overtakes(lab):
    lab.order("reordered")
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.fire("LOGIN_REPAIRED")
    assert lab.codes(2) == ["LOGIN_REPAIRED", "NEW_ACCOUNTS_AVAILABLE"]


def test_a_loss_is_never_made_up_for(lab):
    lab.order("lost")
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.fire("LOGIN_REPAIRED")
    assert lab.codes(2, seconds=1) == ["LOGIN_REPAIRED"]
    answer = requests.get(
        f"{lab.url}/_tartan/webhooks", params={"client_id": lab.client.client_id}, timeout=TIMEOUT).json()
    assert [delivery["state"] for delivery in answer["webhooks"]] == ["lost", "delivered"]


def test_a_delay_lets_others_pass(lab):
    lab.order("delayed", seconds=2)
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.fire("LOGIN_REPAIRED")
    assert lab.codes(1) == ["LOGIN_REPAIRED"]
    assert lab.codes(2) == ["LOGIN_REPAIRED", "NEW_ACCOUNTS_AVAILABLE"]


def test_a_rotated_key_expires(client, sandbox):
    def key(identifier):
        request = WebhookVerificationKeyGetRequest(key_id=identifier)
        return client.api.webhook_verification_key_get(request).key

    first = requests.post(f"{sandbox.url}/_tartan/webhooks/rotate-key", json={}, timeout=TIMEOUT).json()["key_id"]
    assert key(first).expired_at is None
    second = requests.post(f"{sandbox.url}/_tartan/webhooks/rotate-key", json={}, timeout=TIMEOUT).json()["key_id"]
    assert second != first and key(second).expired_at is None
    assert abs(key(first).expired_at - time.time()) < 60


def test_webhooks_after_a_rotation_use_the_new_key(lab):
    lab.fire("NEW_ACCOUNTS_AVAILABLE")
    lab.codes(1)
    requests.post(f"{lab.url}/_tartan/webhooks/rotate-key", json={}, timeout=TIMEOUT)
    lab.fire("LOGIN_REPAIRED")
    lab.codes(2)
    kids = [jwt.get_unverified_header(one.headers["plaid-verification"])["kid"] for one in lab.receiver.deliveries]
    assert kids[0] != kids[1]
    verify(lab.client, lab.receiver.deliveries[1])


def test_item_events_tell_and_change(client, sandbox, receiver):
    from plaid.model.accounts_get_request import AccountsGetRequest

    item = client.item(products=("auth",), webhook=receiver.url)

    def happen(code, **members):
        answer = requests.post(
            f"{sandbox.url}/_tartan/items/{item.item_id}/event", json={"code": code} | members, timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text
        return receiver.wait_for(code)

    def accounts():
        return client.api.accounts_get(AccountsGetRequest(access_token=item.access_token)).accounts

    def code_of_failure():
        with pytest.raises(plaid.ApiException) as caught:
            accounts()
        return error_of(caught.value)["error_code"]

    count = len(accounts())
    assert happen("ERROR").body["error"]["error_code"] == "ITEM_LOGIN_REQUIRED"
    assert code_of_failure() == "ITEM_LOGIN_REQUIRED"
    happen("LOGIN_REPAIRED")
    assert happen("PENDING_DISCONNECT").body["reason"] == "INSTITUTION_TOKEN_EXPIRATION"
    gone = happen("USER_ACCOUNT_REVOKED").body["account_id"]
    assert gone not in [account.account_id for account in accounts()] and len(accounts()) == count - 1
    happen("NEW_ACCOUNTS_AVAILABLE")
    assert happen("USER_PERMISSION_REVOKED").body["error"]["error_code"] == "USER_PERMISSION_REVOKED"
    assert code_of_failure() == "ITEM_NOT_FOUND"
