"""`tartan logs`: what happened in a Sandbox and in a service."""

import json
import signal
import subprocess
import time

import processes
from live import QUIET, ask, quiet_item
from official import Client
from service import Service
from test_webhooks import fire


def test_logs_show_what_happened_newest_last(watched, shopper):
    item = quiet_item(shopper)
    fire(shopper, item, QUIET)
    ask(shopper, "/item/get", "access-sandbox-x")

    def logs(*options):
        return [json.loads(line) for line in processes.run(["logs", "--json", "--url", watched.url, *options]).splitlines()]

    everything = logs()
    assert [line["at"] for line in everything] == sorted(line["at"] for line in everything)
    assert everything[-1]["path"] == "/item/get" and everything[-1]["error_code"] == "INVALID_ACCESS_TOKEN"
    assert any(line["type"] == "webhook" and line["verified"] for line in everything)
    failed = logs("--errors")
    assert failed[-1] == everything[-1] and all(line.get("status") != 200 for line in failed)
    assert logs("--since", "1h") == everything and logs("--since", "0s") == []
    assert logs("--since", "PT1H") == logs("--since", "2w") == everything
    assert logs("--client-id", "nobody") == []
    text = processes.run(["logs", "--url", watched.url])
    last = text.splitlines()[-1]
    assert "POST /item/get  400" in last and "INVALID_ACCESS_TOKEN: " in last and last.split()[0].count(":") == 2


def test_logs_follow_the_sandbox(watched, shopper):
    ask(shopper, "/item/get", "access-sandbox-1")
    process = subprocess.Popen(
        [str(processes.executable()), "logs", "--follow", "--errors", "--url", watched.url], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert "INVALID_ACCESS_TOKEN" in process.stdout.readline()
        shopper.item(products=("auth",))
        ask(shopper, "/accounts/get", "access-sandbox-2")
        assert "/accounts/get" in process.stdout.readline()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_logs_of_the_service_are_among_them(watched, tmp_path):
    shopper = Client(watched.url, "shop")
    service = Service(tmp_path, watched.url, "shop", "e2e-secret")
    service.start()
    try:
        hook = f"{service.url}/api/plaid/webhook"
        service.exchange(shopper.public_token(days=30, webhook=hook), "ada")
        deadline = time.monotonic() + 20
        while not service.transactions("ada"):
            assert time.monotonic() < deadline
            time.sleep(0.1)
    finally:
        service.process.stop()
    database = ["--database", service.database]
    lines = [json.loads(line) for line in processes.run(["logs", "--json", "--url", watched.url, *database]).splitlines()]
    types = {line["type"] for line in lines}
    assert {"request", "webhook", "stored_webhook", "run"} <= types
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    watched.stop()
    # Without a Sandbox, the database speaks alone.
    done = subprocess.run(
        [str(processes.executable()), "logs", "--json", "--url", watched.url, *database], capture_output=True, text=True,
        stdin=subprocess.DEVNULL, timeout=60)
    assert done.returncode == 0 and "No Sandbox responds" in done.stderr
    assert {json.loads(line)["type"] for line in done.stdout.splitlines()} == {"stored_webhook", "run"}
