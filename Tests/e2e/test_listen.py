"""`tartan listen`: a Sandbox's webhooks and requests as they happen, and webhooks for an address of one's own."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import threading
import time

import pytest
import requests

import processes
from control import Control
from live import ELSEWHERE, QUIET, TIMEOUT, Listener, Stalled, ask, events, quiet_item
from official import Client
from receiver import Receiver
from service import free_port
from test_webhooks import fire, verify


def test_requests_and_webhooks_are_explained(watched, shopper):
    with Listener(watched.url) as listener:
        item = shopper.item(webhook=ELSEWHERE)
        listener.wait_for(type="request", path="/item/public_token/exchange", status=200, client_id="shop")
        fire(shopper, item)
        webhook = listener.wait_for(type="webhook", webhook_code="DEFAULT_UPDATE")
        assert webhook["verified"] is True and webhook["refusal"] is None and webhook["item_id"] == item.item_id
        assert webhook["meaning"] and "--webhook-allow" in webhook["unsent"]
        ask(shopper, "/item/get", "access-sandbox-0-0")
        refused = listener.wait_for(type="request", path="/item/get", status=400)
        assert refused["error_code"] == "INVALID_ACCESS_TOKEN" and "token" in refused["meaning"]


def test_a_forwarded_webhook_is_what_plaid_would_have_sent(watched, shopper, receiver):
    with Listener(watched.url, "--forward-to", receiver.url) as listener:
        item = shopper.item(webhook=ELSEWHERE)
        fire(shopper, item)
        delivery = receiver.wait_for("DEFAULT_UPDATE")
        verify(shopper, delivery)
        assert delivery.headers["content-type"] == "application/json"
        [sent] = [one for one in Control(watched.url).deliveries("shop") if "DEFAULT_UPDATE" in one["body"]]
        assert delivery.raw == sent["body"].encode()
        forwarded = listener.wait_for(type="forward", status=200, webhook_code="DEFAULT_UPDATE")
        assert forwarded["attempt"] == 1 and forwarded["url"] == receiver.url


def test_a_webhook_that_the_sandbox_delivers_is_forwarded_too(watched, shopper, receiver):
    own = Receiver()
    try:
        with Listener(watched.url, "--forward-to", receiver.url):
            item = shopper.item(webhook=own.url)
            fire(shopper, item)
            first, second = own.wait_for("DEFAULT_UPDATE"), receiver.wait_for("DEFAULT_UPDATE")
            assert first.raw == second.raw
            verify(shopper, first)
            verify(shopper, second)
    finally:
        own.close()


def test_the_receiver_of_the_item_gets_nothing_twice(watched, shopper, receiver):
    with Listener(watched.url, "--forward-to", receiver.url.replace("127.0.0.1", "localhost")) as listener:
        item = shopper.item(webhook=receiver.url)
        fire(shopper, item)
        line = listener.wait_for(type="forward", webhook_code="DEFAULT_UPDATE")
        assert line["status"] is None and "already delivers" in line["failure"]
        receiver.wait_for("DEFAULT_UPDATE")
        time.sleep(0.5)
        assert [delivery.code for delivery in receiver.deliveries].count("DEFAULT_UPDATE") == 1


def test_a_failed_delivery_is_repeated_and_signed_afresh(watched, shopper):
    receiver = Receiver(500, 200)
    try:
        with Listener(watched.url, "--forward-to", receiver.url) as listener:
            item = quiet_item(shopper)
            fire(shopper, item, QUIET)
            failed = listener.wait_for(type="forward", status=500)
            assert failed["next_attempt_in_seconds"] == 1 and failed["attempt"] == 1
            listener.wait_for(type="forward", status=200, attempt=2)
            first, second = receiver.deliveries[:2]
            assert first.raw == second.raw
            assert first.headers["plaid-verification"] != second.headers["plaid-verification"]
            verify(shopper, first)
            assert verify(shopper, second)["iat"] > verify(shopper, first)["iat"]
    finally:
        receiver.close()


def test_a_target_that_is_not_there_is_given_up(watched, shopper):
    with Listener(watched.url, "--forward-to", f"http://127.0.0.1:{free_port()}/hook") as listener:
        item = quiet_item(shopper)
        fire(shopper, item, QUIET)
        for attempt, following in ((1, 1), (2, 4), (3, 16), (4, None)):
            line = listener.wait_for(40, type="forward", attempt=attempt)
            assert line["status"] is None and line["failure"] and line["next_attempt_in_seconds"] == following


def test_a_stalled_target_holds_nothing_up(watched, shopper):
    stalled = Stalled()
    try:
        with Listener(watched.url, "--forward-to", stalled.url) as listener, Listener(watched.url) as other:
            items = [quiet_item(shopper) for _ in range(12)]
            begun = time.monotonic()
            for item in items:
                fire(shopper, item, QUIET)
            for one in (listener, other):
                for item in items:
                    one.wait_for(5, type="webhook", webhook_code=QUIET, item_id=item.item_id)
            assert time.monotonic() - begun < 5, "the target is waited for"
            assert stalled.connections
            begun = time.monotonic()
            listener.process.stop()
            assert listener.process.process.returncode == 0 and time.monotonic() - begun < 5
    finally:
        stalled.close()


def test_a_target_that_closes_the_connection_is_not_called_unreachable(watched, shopper):
    server = socket.create_server(("127.0.0.1", 0))

    def close_all():
        with contextlib.suppress(OSError):
            while True:
                connection = server.accept()[0]
                connection.recv(65536)
                connection.close()

    threading.Thread(target=close_all, daemon=True).start()
    try:
        with Listener(watched.url, "--forward-to", f"http://127.0.0.1:{server.getsockname()[1]}/hook") as listener:
            fire(shopper, quiet_item(shopper), QUIET)
            line = listener.wait_for(20, type="forward", attempt=1)
            assert line["failure"] == "the receiver closed the connection without a response", line
    finally:
        server.close()


def test_a_forged_webhook_is_told_from_a_genuine_one(watched, shopper, receiver):
    with Listener(watched.url, "--forward-to", receiver.url) as listener:
        # The lab treats what the Sandbox sends; nothing listens at that port.
        item = quiet_item(shopper, "http://127.0.0.1:9/webhook")
        for kind in ("tampered_body", "stale_iat", "unknown_kid", "no_algorithm", "missing_header", "wrong_signature"):
            seen = len(listener.lines)
            requests.post(f"{watched.url}/_tartan/webhooks/lab", json={"kind": kind}, timeout=TIMEOUT)
            fire(shopper, item, QUIET)
            line = listener.wait_for(type="webhook", webhook_code=QUIET, after=seen)
            assert line["lab"] == kind and line["verified"] is False and line["refusal"], line
        # What is forged goes on as it is, so that the application can be tried with it.
        deadline = time.monotonic() + 10
        while len(receiver.deliveries) < 6 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert any(b"tampered" in delivery.raw for delivery in receiver.deliveries)
        assert any("plaid-verification" not in delivery.headers for delivery in receiver.deliveries)
        seen = len(listener.lines)
        requests.post(f"{watched.url}/_tartan/webhooks/rotate-key", json={}, timeout=TIMEOUT)
        fire(shopper, item, QUIET)
        assert listener.wait_for(type="webhook", after=seen)["verified"] is True


def test_the_lab_alters_what_is_only_forwarded(watched, shopper, receiver):
    """The Sandbox does not send to the Item's host: the target gets what that host would have got."""
    def order(kind, **members):
        requests.post(f"{watched.url}/_tartan/webhooks/lab", json={"kind": kind} | members, timeout=TIMEOUT)

    def received(count, seconds=10):
        deadline = time.monotonic() + seconds
        while len(receiver.deliveries) < count and time.monotonic() < deadline:
            time.sleep(0.05)
        return [delivery.code for delivery in receiver.deliveries]

    with Listener(watched.url, "--forward-to", receiver.url):
        item = quiet_item(shopper)
        order("tampered_body")
        fire(shopper, item, QUIET)
        assert received(1) == [QUIET] and b"tampered" in receiver.deliveries[0].raw
        order("duplicate")
        fire(shopper, item, QUIET)
        assert received(3) == [QUIET] * 3 and receiver.deliveries[1].raw == receiver.deliveries[2].raw
        verify(shopper, receiver.deliveries[2])
        order("lost")
        fire(shopper, item, QUIET)
        order("reordered")
        fire(shopper, item, QUIET)
        assert received(4, seconds=1) == [QUIET] * 3
        fire(shopper, item, "LOGIN_REPAIRED")
        assert received(5)[3:] == ["LOGIN_REPAIRED", QUIET]
        order("delayed", seconds=2)
        fire(shopper, item, QUIET)
        fire(shopper, item, "LOGIN_REPAIRED")
        assert received(7)[5:] == ["LOGIN_REPAIRED", QUIET]
        for delivery in receiver.deliveries[3:]:
            verify(shopper, delivery)


def test_it_reconnects_after_a_restart_of_the_sandbox(tmp_path, receiver):
    options = ["--port", str(free_port()), "--state", str(tmp_path / "sandbox.sqlite")]
    process = processes.TartanProcess(["sandbox", "--json", *options])
    try:
        shopper = Client(process.url, "shop")
        item = quiet_item(shopper)
        with Listener(process.url, "--forward-to", receiver.url) as listener:
            for ending in ("stop", "kill"):
                time.sleep(0.5)  # What was acknowledged is saved.
                seen, received = len(listener.lines), len(receiver.deliveries)
                getattr(process, ending)()
                listener.wait_for(type="disconnected", after=seen)
                process = processes.TartanProcess(["sandbox", "--json", *options])
                listener.wait_for(type="connected", after=seen, restarted=True)
                fire(shopper, item, QUIET)
                assert listener.wait_for(type="webhook", after=seen, webhook_code=QUIET)["verified"]
                verify(shopper, receiver.wait_for(QUIET, after=received))
    finally:
        process.stop()


def test_no_secret_and_no_token_is_printed(watched):
    secret = "a-very-secret-word"
    shopper = Client(watched.url, "shopper", secret)
    text = subprocess.Popen(
        [str(processes.executable()), "listen", "--url", watched.url], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    try:
        assert "Listening" in text.stderr.readline()
        with Listener(watched.url) as listener:
            time.sleep(1)
            item = shopper.item(webhook=ELSEWHERE)
            fire(shopper, item)
            ask(shopper, "/item/get", item.access_token + "x")
            requests.post(f"{watched.url}/{item.access_token}/{secret}-{'x' * 50}", json={}, timeout=TIMEOUT)
            listener.wait_for(type="request", status=404)
            printed = json.dumps(listener.lines)
        text.send_signal(signal.SIGTERM)
        printed += "".join(text.communicate(timeout=10))
        for options in ([], ["--json"]):
            printed += processes.run(["logs", "--url", watched.url, *options])
        assert "DEFAULT_UPDATE" in printed and "INVALID_ACCESS_TOKEN" in printed
        assert "-sandbox-" not in printed and secret not in printed, printed
    finally:
        text.kill()
        text.wait(timeout=10)


def test_a_reader_that_does_not_read_holds_nothing_up(watched, shopper):
    """Far more lines than a pipe holds, and nobody reads them."""
    process = subprocess.Popen(
        [str(processes.executable()), "listen", "--json", "--url", watched.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert b"Listening" in process.stderr.readline()
        time.sleep(1)
        with Listener(watched.url) as other:
            for number in range(600):
                ask(shopper, "/item/get", f"access-sandbox-{number}")
            last = events(watched.url)[-1]["request_id"]
            other.wait_for(type="request", request_id=last)
        # Once it is read again, everything is there.
        seen = ""
        while last not in seen:
            seen = process.stdout.readline().decode()
            assert seen
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    finally:
        process.kill()
        process.communicate()


def test_it_ends_when_nobody_reads_any_more(watched, shopper):
    process = subprocess.Popen(
        [str(processes.executable()), "listen", "--json", "--url", watched.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert b"connected" in process.stdout.readline()
    process.stdout.close()
    deadline = time.monotonic() + 15
    while process.poll() is None and time.monotonic() < deadline:
        ask(shopper, "/item/get", "access-sandbox-x")
        time.sleep(0.1)
    assert process.poll() is not None, "it listens for nobody"
    process.wait(timeout=10)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_a_full_disk_is_said(watched):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [str(processes.executable()), "listen", "--json", "--url", watched.url], stdin=subprocess.DEVNULL, stdout=full,
            stderr=subprocess.PIPE, text=True, timeout=30)
    assert done.returncode == 1 and "Standard output cannot be written" in done.stderr


def refused(*arguments) -> tuple[int, str]:
    done = subprocess.run(
        [str(processes.executable()), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        env={name: value for name, value in os.environ.items() if name != "PLAID_URL"})
    assert done.stdout == ""
    return done.returncode, done.stderr


def test_what_cannot_be_listened_to(watched, receiver):
    nobody = f"http://127.0.0.1:{free_port()}"
    for command in (["listen"], ["logs"], ["logs", "--follow"]):
        code, words = refused(*command, "--url", nobody)
        assert code == 1 and nobody in words and "tartan sandbox" in words, words
        # Something else that speaks HTTP.
        code, words = refused(*command, "--url", receiver.url)
        assert code == 1 and "not a Tartan Sandbox" in words, words
        for bad in ("no address", "ftp://127.0.0.1", "http://127.0.0.1:99999", "http://u:p@127.0.0.1", ""):
            assert refused(*command, f"--url={bad}")[0] == 64, bad
    for bad in ("no address", "localhost:3000", "ftp://127.0.0.1/x", "http://127.0.0.1:99999/x", "http://u:s3same@127.0.0.1/x", ""):
        code, words = refused("listen", "--url", watched.url, f"--forward-to={bad}")
        assert code == 64 and "--forward-to" in words, bad
        assert "s3same" not in words
    for bad in ("10", "m", "-1m", "1y", "99999999999999999999d", "9223372036854775807d"):
        assert refused("logs", "--url", watched.url, f"--since={bad}")[0] == 64, bad
    assert refused("logs", "--follow", "--database", "x.sqlite")[0] == 64
