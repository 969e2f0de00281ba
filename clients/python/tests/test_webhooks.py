"""The receiver of webhooks, and their verification."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator

import pytest

from tartan_sandbox import Environment, Sandbox, SandboxError, SandboxTimeout, WebhookReceiver


@pytest.fixture(scope="module")
def bank() -> Iterator[Sandbox]:
    with Sandbox(seed=7, now="2026-03-02T15:00:00Z") as sandbox:
        yield sandbox


@pytest.fixture
def shop(bank: Sandbox) -> Iterator[Environment]:
    with bank.environment() as environment:
        yield environment


@pytest.fixture
def hooks(shop: Environment) -> Iterator[WebhookReceiver]:
    with shop.webhooks() as receiver:
        yield receiver


def test_webhooks_arrive_before_a_trigger_returns(shop: Environment, hooks: WebhookReceiver) -> None:
    item = shop.item(webhook=hooks)
    [happened] = shop.trigger("login-required", item)
    assert [webhook.name for webhook in hooks.received] == list(happened.webhooks) == ["ITEM/ERROR"]
    webhook = hooks.wait("ITEM/ERROR", item=item)
    assert (webhook.type, webhook.code, webhook.item_id) == ("ITEM", "ERROR", item.item_id)
    assert webhook.body["error"]["error_code"] == "ITEM_LOGIN_REQUIRED"


def test_each_webhook_is_returned_once(shop: Environment, hooks: WebhookReceiver) -> None:
    first, second = shop.item(webhook=hooks), shop.item(webhook=hooks)
    shop.trigger("login-required", first)
    shop.trigger("login-required", second)
    assert hooks.wait("ERROR", item=second).item_id == second.item_id
    assert hooks.wait(type="ITEM").item_id == first.item_id
    with pytest.raises(SandboxTimeout, match=r"No ERROR arrived within 0\.1 s; received: ITEM/ERROR \(returned earlier\), "):
        hooks.wait("ERROR", timeout=0.1)


def test_a_wait_ends_when_the_webhook_arrives(shop: Environment) -> None:
    with Sandbox() as running, running.webhooks() as hooks:
        item = running.item(ready=False, webhook=hooks)
        running.call("/transactions/sync", access_token=item.access_token)
        assert hooks.wait("INITIAL_UPDATE", item=item, timeout=30).verify()


def test_a_timeout_says_what_went_elsewhere(shop: Environment, hooks: WebhookReceiver) -> None:
    begun = time.monotonic()
    with pytest.raises(TimeoutError, match=r"^No webhook arrived within 0\.1 s; nothing was received\.$"):
        hooks.wait(timeout=0.1)
    assert time.monotonic() - begun < 5
    item = shop.item(webhook="http://127.0.0.1:9/elsewhere")
    shop.trigger("login-required", item)
    with pytest.raises(SandboxTimeout, match=r"other webhooks went to http://127\.0\.0\.1:9/elsewhere\.$"):
        hooks.wait("ERROR", item=item, timeout=0.1)


def test_a_failed_delivery_is_repeated(shop: Environment) -> None:
    with Sandbox(now="2026-03-02") as bank, bank.webhooks() as hooks:
        hooks.respond(500)
        bank.trigger("login-required", bank.item(webhook=hooks))
        first = hooks.wait("ERROR")
        bank.clock.advance(minutes=1)
        second = hooks.wait("ERROR")
        assert first.raw == second.raw
        assert [attempt["status"] for attempt in bank.sent_webhooks()[-1]["attempts"]] == [500, 200]


def test_genuine_webhooks_verify(shop: Environment, hooks: WebhookReceiver) -> None:
    pytest.importorskip("jwt")
    shop.trigger("login-required", shop.item(webhook=hooks))
    webhook = hooks.wait()
    assert webhook.verify()["request_body_sha256"]
    altered = dataclasses.replace(webhook, raw=webhook.raw + b" ")
    with pytest.raises(SandboxError, match="body is not the one that was signed"):
        altered.verify()
    unsigned = dataclasses.replace(webhook, headers={})
    with pytest.raises(SandboxError, match="no Plaid-Verification header"):
        unsigned.verify()


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("tampered_body", "not the one that was signed"),
        ("stale_iat", "signed more than 300 s ago"),
        ("unknown_kid", "/webhook_verification_key/get failed"),
        ("wrong_algorithm", "signed with HS256"),
        ("no_algorithm", "signed with none"),
        ("wrong_signature", "signature is not valid"),
        ("missing_header", "no Plaid-Verification header"),
    ],
)
def test_forged_webhooks_do_not(shop: Environment, hooks: WebhookReceiver, kind: str, reason: str) -> None:
    """The Sandbox's webhook lab is an independent forger."""
    pytest.importorskip("jwt")
    shop._connection.post("/_tartan/webhooks/lab", {"kind": kind, "client_id": shop.client_id})
    shop.trigger("login-required", shop.item(webhook=hooks))
    with pytest.raises(SandboxError, match=reason):
        hooks.wait().verify()
