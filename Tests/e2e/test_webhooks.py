"""Webhooks received by a plain HTTP server and verified by PyJWT, which shares no line with Tartan."""

import hashlib
import time

import jwt
import pytest
from plaid.model.sandbox_item_fire_webhook_request import SandboxItemFireWebhookRequest
from plaid.model.webhook_verification_key_get_request import WebhookVerificationKeyGetRequest

from receiver import Delivery, Receiver

pytestmark = pytest.mark.official_client


def verify(client, delivery) -> dict:
    """Plaid's documented steps; answers the claims."""
    token = delivery.headers["plaid-verification"]
    header = jwt.get_unverified_header(token)
    assert header["alg"] == "ES256" and header["typ"] == "JWT"
    key = client.api.webhook_verification_key_get(WebhookVerificationKeyGetRequest(key_id=header["kid"])).key
    assert key.expired_at is None
    public = jwt.PyJWK({name: key[name] for name in ("alg", "crv", "kid", "kty", "use", "x", "y")})
    claims = jwt.decode(
        token, public, algorithms=["ES256"], options={"require": ["iat", "request_body_sha256"], "verify_iat": True}
    )
    assert abs(time.time() - claims["iat"]) < 300
    assert hashlib.sha256(delivery.raw).hexdigest() == claims["request_body_sha256"]
    return claims


def fire(client, item, code="DEFAULT_UPDATE"):
    answer = client.api.sandbox_item_fire_webhook(
        SandboxItemFireWebhookRequest(access_token=item.access_token, webhook_code=code)
    )
    assert answer.webhook_fired is True


def test_updates_arrive_in_order_and_verify(client, receiver):
    item = client.item(webhook=receiver.url, days=730)
    client.history(item)
    initial = receiver.wait_for("INITIAL_UPDATE")
    historical = receiver.wait_for("HISTORICAL_UPDATE")
    sync = receiver.wait_for("SYNC_UPDATES_AVAILABLE")
    for delivery in (initial, historical, sync):
        verify(client, delivery)
        assert delivery.body["item_id"] == item.item_id
        assert delivery.body["environment"] == "sandbox"
    assert receiver.deliveries.index(initial) < receiver.deliveries.index(historical)
    assert initial.raw.startswith(b'{\n  "')  # indented by two spaces, as Plaid's are


def test_a_changed_body_does_not_verify(client, receiver):
    item = client.item(webhook=receiver.url)
    fire(client, item)
    delivery = receiver.wait_for("DEFAULT_UPDATE")
    verify(client, delivery)
    with pytest.raises(AssertionError):
        verify(client, Delivery(delivery.headers, delivery.raw.replace(b"TRANSACTIONS", b"TRANSFER")))
    token = delivery.headers["plaid-verification"]
    broken = token[:-8] + ("AAAAAAAA" if not token.endswith("AAAAAAAA") else "BBBBBBBB")
    with pytest.raises(jwt.InvalidSignatureError):
        verify(client, Delivery(delivery.headers | {"plaid-verification": broken}, delivery.raw))


def test_a_webhook_after_thirty_virtual_days_still_verifies(timely_client, timely_control, receiver):
    """The virtual clock moves business time only; the time in a signature is the real one."""
    item = timely_client.item(webhook=receiver.url)
    timely_client.history(item)
    receiver.wait_for("HISTORICAL_UPDATE")
    timely_control.advance(days=30)
    seen = len(receiver.deliveries)
    fire(timely_client, item)
    verify(timely_client, receiver.wait_for("DEFAULT_UPDATE", after=seen))


def test_every_attempt_is_signed_afresh(timely_client, timely_control):
    receiver = Receiver(500, 200)
    try:
        item = timely_client.item(webhook=receiver.url)
        fire(timely_client, item)
        first = receiver.wait_for("DEFAULT_UPDATE")
        index = receiver.deliveries.index(first)
        time.sleep(1.1)  # so that a fresh `iat`, in whole seconds, differs
        timely_control.advance(seconds=31)
        second = receiver.wait_for("DEFAULT_UPDATE", after=index + 1)
        assert second.raw == first.raw
        assert second.headers["plaid-verification"] != first.headers["plaid-verification"]
        assert verify(timely_client, second)["iat"] > verify(timely_client, first)["iat"]
    finally:
        receiver.close()


def test_webhooks_leave_the_machine_only_when_asked(client, control):
    item = client.item(webhook="http://webhooks.example.com/plaid")
    fire(client, item)
    deadline = time.monotonic() + 10
    while True:
        deliveries = [
            delivery for delivery in control.deliveries(client.client_id)
            if delivery.get("url", "").startswith("http://webhooks.example.com")
        ]
        if deliveries or time.monotonic() > deadline:
            break
        time.sleep(0.1)
    assert deliveries, "an undelivered webhook is recorded"
    assert {delivery["state"] for delivery in deliveries} == {"undelivered"}
    assert not any(delivery["attempts"] for delivery in deliveries)


def test_the_key_that_every_official_test_asks_for(client):
    answer = client.api.webhook_verification_key_get(
        WebhookVerificationKeyGetRequest(key_id="6c5516e1-92dc-479e-a8ff-5a51992e0001")
    )
    assert (answer.key.alg, answer.key.crv, answer.key.kty) == ("ES256", "P-256", "EC")
