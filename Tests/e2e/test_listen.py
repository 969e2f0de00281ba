"""`tartan listen`, `tartan logs` and the events of a Sandbox that both read."""

import http.client
import json
import os
import signal
import subprocess
import time
import urllib.parse

import pytest
import requests

import processes
from control import Control
from live import Listener, Stalled
from official import Client
from receiver import Receiver
from service import Service, free_port
from test_webhooks import fire, verify

# A host of nobody: the Sandbox sends nothing there, and a listener may.
ELSEWHERE = "https://app.example.com/plaid/webhook"
TIMEOUT = 20


@pytest.fixture
def bank():
    """A Sandbox of the test's own, whose events are the test's."""
    with processes.sandbox("--seed", "7") as process:
        yield process


@pytest.fixture
def shop(bank):
    return Client(bank.url, "shop")


QUIET = "NEW_ACCOUNTS_AVAILABLE"


def quiet_item(shop, webhook: str = ELSEWHERE):
    """An Item that sends no webhook by itself."""
    return shop.item(products=("auth",), webhook=webhook)


def ask(shop, path: str, token: str):
    """A request whose status is looked at elsewhere."""
    body = {"client_id": shop.client_id, "secret": shop.secret, "access_token": token}
    requests.post(f"{shop.url}{path}", json=body, timeout=TIMEOUT)


def events(url: str, **query) -> list[dict]:
    answer = requests.get(f"{url}/_tartan/events", params=query, timeout=TIMEOUT)
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


def test_requests_and_webhooks_are_explained(bank, shop):
    with Listener(bank.url) as listener:
        item = shop.item(webhook=ELSEWHERE)
        listener.wait_for(type="request", path="/item/public_token/exchange", status=200, client_id="shop")
        fire(shop, item)
        webhook = listener.wait_for(type="webhook", webhook_code="DEFAULT_UPDATE")
        assert webhook["verified"] is True and webhook["refusal"] is None and webhook["item_id"] == item.item_id
        assert webhook["meaning"] and "--webhook-allow" in webhook["unsent"]
        ask(shop, "/item/get", "access-sandbox-0-0")
        refused = listener.wait_for(type="request", path="/item/get", status=400)
        assert refused["error_code"] == "INVALID_ACCESS_TOKEN" and "token" in refused["meaning"]


def test_a_forwarded_webhook_is_what_plaid_would_have_sent(bank, shop, receiver):
    with Listener(bank.url, "--forward-to", receiver.url) as listener:
        item = shop.item(webhook=ELSEWHERE)
        fire(shop, item)
        delivery = receiver.wait_for("DEFAULT_UPDATE")
        verify(shop, delivery)
        assert delivery.headers["content-type"] == "application/json"
        [sent] = [one for one in Control(bank.url).deliveries("shop") if "DEFAULT_UPDATE" in one["body"]]
        assert delivery.raw == sent["body"].encode()
        forwarded = listener.wait_for(type="forward", status=200, webhook_code="DEFAULT_UPDATE")
        assert forwarded["attempt"] == 1 and forwarded["url"] == receiver.url


def test_a_webhook_that_the_sandbox_delivers_is_forwarded_too(bank, shop, receiver):
    own = Receiver()
    try:
        with Listener(bank.url, "--forward-to", receiver.url):
            item = shop.item(webhook=own.url)
            fire(shop, item)
            first, second = own.wait_for("DEFAULT_UPDATE"), receiver.wait_for("DEFAULT_UPDATE")
            assert first.raw == second.raw
            verify(shop, first)
            verify(shop, second)
    finally:
        own.close()


def test_the_receiver_of_the_item_gets_nothing_twice(bank, shop, receiver):
    with Listener(bank.url, "--forward-to", receiver.url.replace("127.0.0.1", "localhost")) as listener:
        item = shop.item(webhook=receiver.url)
        fire(shop, item)
        line = listener.wait_for(type="forward", webhook_code="DEFAULT_UPDATE")
        assert line["status"] is None and "itself" in line["failure"]
        receiver.wait_for("DEFAULT_UPDATE")
        time.sleep(0.5)
        assert [delivery.code for delivery in receiver.deliveries].count("DEFAULT_UPDATE") == 1


def test_a_failed_delivery_is_repeated_and_signed_afresh(bank, shop):
    receiver = Receiver(500, 200)
    try:
        with Listener(bank.url, "--forward-to", receiver.url) as listener:
            item = quiet_item(shop)
            fire(shop, item, QUIET)
            failed = listener.wait_for(type="forward", status=500)
            assert failed["next_attempt_in_seconds"] == 1 and failed["attempt"] == 1
            listener.wait_for(type="forward", status=200, attempt=2)
            first, second = receiver.deliveries[:2]
            assert first.raw == second.raw
            assert first.headers["plaid-verification"] != second.headers["plaid-verification"]
            verify(shop, first)
            assert verify(shop, second)["iat"] > verify(shop, first)["iat"]
    finally:
        receiver.close()


def test_a_target_that_is_not_there_is_given_up(bank, shop):
    with Listener(bank.url, "--forward-to", f"http://127.0.0.1:{free_port()}/hook") as listener:
        item = quiet_item(shop)
        fire(shop, item, QUIET)
        for attempt, following in ((1, 1), (2, 4), (3, 16), (4, None)):
            line = listener.wait_for(40, type="forward", attempt=attempt)
            assert line["status"] is None and line["failure"] and line["next_attempt_in_seconds"] == following


def test_a_stalled_target_holds_nothing_up(bank, shop):
    stalled = Stalled()
    try:
        with Listener(bank.url, "--forward-to", stalled.url) as listener, Listener(bank.url) as other:
            items = [quiet_item(shop) for _ in range(12)]
            begun = time.monotonic()
            for item in items:
                fire(shop, item, QUIET)
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


def test_a_forged_webhook_is_told_from_a_genuine_one(bank, shop, receiver):
    with Listener(bank.url, "--forward-to", receiver.url) as listener:
        item = quiet_item(shop)
        for kind in ("tampered_body", "stale_iat", "unknown_kid", "no_algorithm", "missing_header", "wrong_signature"):
            seen = len(listener.lines)
            requests.post(f"{bank.url}/_tartan/webhooks/lab", json={"kind": kind}, timeout=TIMEOUT)
            fire(shop, item, QUIET)
            line = listener.wait_for(type="webhook", after=seen)
            assert line["lab"] == kind and line["verified"] is False and line["refusal"], line
        # What is forged goes on as it is, so that the application can be tried with it.
        deadline = time.monotonic() + 10
        while len(receiver.deliveries) < 6 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert any(b"tampered" in delivery.raw for delivery in receiver.deliveries)
        assert any("plaid-verification" not in delivery.headers for delivery in receiver.deliveries)
        seen = len(listener.lines)
        requests.post(f"{bank.url}/_tartan/webhooks/rotate-key", json={}, timeout=TIMEOUT)
        fire(shop, item, QUIET)
        assert listener.wait_for(type="webhook", after=seen)["verified"] is True


def test_it_reconnects_after_a_restart_of_the_sandbox(tmp_path, receiver):
    options = ["--port", str(free_port()), "--state", str(tmp_path / "sandbox.sqlite")]
    process = processes.TartanProcess(["sandbox", "--json", *options])
    try:
        shop = Client(process.url, "shop")
        item = quiet_item(shop)
        with Listener(process.url, "--forward-to", receiver.url) as listener:
            for ending in (process.stop, process.kill):
                time.sleep(0.5)  # What was acknowledged is saved.
                seen, received = len(listener.lines), len(receiver.deliveries)
                ending()
                listener.wait_for(type="disconnected", after=seen)
                process = processes.TartanProcess(["sandbox", "--json", *options])
                listener.wait_for(type="connected", after=seen, restarted=True)
                fire(shop, item, QUIET)
                assert listener.wait_for(type="webhook", after=seen, webhook_code=QUIET)["verified"]
                verify(shop, receiver.wait_for(QUIET, after=received))
    finally:
        process.stop()


def test_a_cursor_loses_nothing_and_repeats_nothing(bank, shop):
    def call(number):
        ask(shop, "/item/get", f"access-sandbox-{number}")

    def read(connection, count):
        """The lines of a stream until so many are events."""
        lines = []
        while sum(line["type"] == "request" for line in lines) < count:
            lines.append(json.loads(connection.readline()))
        return [line for line in lines if line["type"] == "request"]

    def follow(after):
        place = urllib.parse.urlparse(bank.url)
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=TIMEOUT)
        connection.request("GET", f"/_tartan/events?follow=true&after={after}")
        answer = connection.getresponse()
        assert answer.status == 200 and answer.headers["Content-Type"] == "application/x-ndjson"
        return connection, answer

    connection, stream = follow("now")
    for number in range(5):
        call(number)
    seen = read(stream, 5)
    connection.close()
    for number in range(5):
        call(number)
    connection, stream = follow(seen[-1]["cursor"])
    for number in range(5):
        call(number)
    seen += read(stream, 10)
    connection.close()
    identifiers = [line["request_id"] for line in seen]
    assert len(set(identifiers)) == 15
    assert identifiers == [line["request_id"] for line in events(bank.url, types="request")[1:]]


def test_a_silent_stream_has_heartbeats_and_ends_with_the_sandbox(bank):
    answer = requests.get(f"{bank.url}/_tartan/events", params={"follow": "true"}, stream=True, timeout=TIMEOUT)
    lines = answer.iter_lines()
    assert json.loads(next(lines))["type"] == "start"
    begun = time.monotonic()
    assert json.loads(next(lines))["type"] == "heartbeat" and 5 < time.monotonic() - begun < 15
    begun = time.monotonic()
    bank.stop()
    try:
        assert list(lines) == []
    except requests.exceptions.ChunkedEncodingError:
        pass
    assert bank.process.returncode == 0 and time.monotonic() - begun < 3


def test_readers_are_limited_and_one_that_does_not_read_is_not_waited_for(bank, shop):
    streams = []
    for _ in range(16):
        stream = requests.get(f"{bank.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT)
        assert stream.status_code == 200
        streams.append(stream)
    time.sleep(0.5)
    refused = requests.get(f"{bank.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT)
    assert refused.status_code == 429 and "16" in refused.json()["error"]
    # None of them reads.
    begun = time.monotonic()
    for number in range(300):
        ask(shop, "/item/get", f"access-sandbox-{number}")
    assert time.monotonic() - begun < 30
    for stream in streams:
        stream.close()
    deadline = time.monotonic() + 30
    while requests.get(f"{bank.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT).status_code == 429:
        assert time.monotonic() < deadline, "readers that have gone are still counted"
        time.sleep(0.5)


@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Sec-Fetch-Site": "cross-site"},
])
def test_pages_of_others_see_no_events(bank, headers):
    for query in ("", "?follow=true"):
        answer = requests.get(f"{bank.url}/_tartan/events{query}", headers=headers, stream=True, timeout=TIMEOUT)
        assert answer.status_code == 403, query


def test_no_secret_and_no_token_is_printed(bank):
    secret = "a-very-secret-word"
    shop = Client(bank.url, "shop", secret)
    text = subprocess.Popen(
        [str(processes.executable()), "listen", "--url", bank.url], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    try:
        assert "Listening" in text.stderr.readline()
        with Listener(bank.url) as listener:
            time.sleep(1)
            item = shop.item(webhook=ELSEWHERE)
            fire(shop, item)
            ask(shop, "/item/get", item.access_token + "x")
            requests.post(f"{bank.url}/{item.access_token}/{secret}-{'x' * 50}", json={}, timeout=TIMEOUT)
            listener.wait_for(type="request", status=404)
            printed = json.dumps(listener.lines)
        text.send_signal(signal.SIGTERM)
        printed += "".join(text.communicate(timeout=10))
        for options in ([], ["--json"]):
            printed += processes.run(["logs", "--url", bank.url, *options])
        assert "DEFAULT_UPDATE" in printed and "INVALID_ACCESS_TOKEN" in printed
        assert "-sandbox-" not in printed and secret not in printed, printed
    finally:
        text.kill()
        text.wait(timeout=10)


def test_a_reader_that_does_not_read_holds_nothing_up(bank, shop):
    """Far more lines than a pipe holds, and nobody reads them."""
    process = subprocess.Popen(
        [str(processes.executable()), "listen", "--json", "--url", bank.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert b"Listening" in process.stderr.readline()
        time.sleep(1)
        with Listener(bank.url) as other:
            for number in range(600):
                ask(shop, "/item/get", f"access-sandbox-{number}")
            last = events(bank.url)[-1]["request_id"]
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


def test_it_ends_when_nobody_reads_any_more(bank, shop):
    process = subprocess.Popen(
        [str(processes.executable()), "listen", "--json", "--url", bank.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert b"connected" in process.stdout.readline()
    process.stdout.close()
    deadline = time.monotonic() + 15
    while process.poll() is None and time.monotonic() < deadline:
        ask(shop, "/item/get", "access-sandbox-x")
        time.sleep(0.1)
    assert process.poll() is not None, "it listens for nobody"
    process.wait(timeout=10)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_a_full_disk_is_said(bank):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [str(processes.executable()), "listen", "--json", "--url", bank.url], stdin=subprocess.DEVNULL, stdout=full,
            stderr=subprocess.PIPE, text=True, timeout=30)
    assert done.returncode == 1 and "Standard output cannot be written" in done.stderr


def refused(*arguments) -> tuple[int, str]:
    done = subprocess.run(
        [str(processes.executable()), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        env={name: value for name, value in os.environ.items() if name != "PLAID_URL"})
    assert done.stdout == ""
    return done.returncode, done.stderr


def test_what_cannot_be_listened_to(bank, receiver):
    nobody = f"http://127.0.0.1:{free_port()}"
    for command in (["listen"], ["logs"], ["logs", "--follow"]):
        code, words = refused(*command, "--url", nobody)
        assert code == 1 and nobody in words and "tartan sandbox" in words, words
        # Something else that speaks HTTP.
        code, words = refused(*command, "--url", receiver.url)
        assert code == 1 and "not a Tartan Sandbox" in words, words
        for bad in ("no address", "ftp://127.0.0.1", "http://127.0.0.1:99999", "http://u:p@127.0.0.1", ""):
            assert refused(*command, f"--url={bad}")[0] == 64, bad
    for bad in ("no address", "localhost:3000", "ftp://127.0.0.1/x", "http://127.0.0.1:99999/x", ""):
        code, words = refused("listen", "--url", bank.url, f"--forward-to={bad}")
        assert code == 64 and "--forward-to" in words, bad
    for bad in ("10", "m", "-1m", "1y", "99999999999999999999d", "9223372036854775807d"):
        assert refused("logs", "--url", bank.url, f"--since={bad}")[0] == 64, bad
    assert refused("logs", "--follow", "--database", "x.sqlite")[0] == 64


def test_logs_show_what_happened_newest_last(bank, shop):
    item = quiet_item(shop)
    fire(shop, item, QUIET)
    ask(shop, "/item/get", "access-sandbox-x")

    def logs(*options):
        return [json.loads(line) for line in processes.run(["logs", "--json", "--url", bank.url, *options]).splitlines()]

    everything = logs()
    assert [line["at"] for line in everything] == sorted(line["at"] for line in everything)
    assert everything[-1]["path"] == "/item/get" and everything[-1]["error_code"] == "INVALID_ACCESS_TOKEN"
    assert any(line["type"] == "webhook" and line["verified"] for line in everything)
    failed = logs("--errors")
    assert failed[-1] == everything[-1] and all(line.get("status") != 200 for line in failed)
    assert logs("--since", "1h") == everything and logs("--since", "0s") == []
    assert logs("--client-id", "nobody") == []
    text = processes.run(["logs", "--url", bank.url])
    last = text.splitlines()[-1]
    assert "POST /item/get  400" in last and "INVALID_ACCESS_TOKEN: " in last and last.split()[0].count(":") == 2


def test_logs_follow_the_sandbox(bank, shop):
    ask(shop, "/item/get", "access-sandbox-1")
    process = subprocess.Popen(
        [str(processes.executable()), "logs", "--follow", "--errors", "--url", bank.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert "INVALID_ACCESS_TOKEN" in process.stdout.readline()
        shop.item(products=("auth",))
        ask(shop, "/accounts/get", "access-sandbox-2")
        assert "/accounts/get" in process.stdout.readline()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_logs_of_the_service_are_among_them(bank, tmp_path):
    shop = Client(bank.url, "shop")
    service = Service(tmp_path, bank.url, "shop", "e2e-secret")
    service.start()
    try:
        hook = f"{service.url}/api/plaid/webhook"
        service.exchange(shop.public_token(days=30, webhook=hook), "ada")
        deadline = time.monotonic() + 20
        while not service.transactions("ada"):
            assert time.monotonic() < deadline
            time.sleep(0.1)
    finally:
        service.process.stop()
    database = ["--database", service.database]
    lines = [json.loads(line) for line in processes.run(["logs", "--json", "--url", bank.url, *database]).splitlines()]
    types = {line["type"] for line in lines}
    assert {"request", "webhook", "stored_webhook", "run"} <= types
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    bank.stop()
    # Without a Sandbox, the database speaks alone.
    done = subprocess.run(
        [str(processes.executable()), "logs", "--json", "--url", bank.url, *database], capture_output=True, text=True,
        stdin=subprocess.DEVNULL, timeout=60)
    assert done.returncode == 0 and "No Sandbox responds" in done.stderr
    assert {json.loads(line)["type"] for line in done.stdout.splitlines()} == {"stored_webhook", "run"}
