"""Nothing that a client of the Sandbox sends, or leaves unsent, ends it or keeps it from answering others."""

import json
import os
import resource
import signal
import socket
import subprocess
import threading
import time
from urllib.parse import urlsplit

import pytest
import requests

import processes

TIMEOUT = 20
CREDENTIALS = {"client_id": "bounds", "secret": "secret"}


def connect(url, payload: bytes = b"") -> socket.socket:
    parts = urlsplit(url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=TIMEOUT)
    connection.sendall(payload)
    return connection


def read_all(connection) -> bytes:
    received = b""
    try:
        while chunk := connection.recv(65_536):
            received += chunk
    except ConnectionError:
        pass
    return received


def health(url) -> bool:
    return requests.get(f"{url}/_tartan/health", timeout=TIMEOUT).status_code == 200


def call(url, path, **members):
    return requests.post(f"{url}{path}", json={**CREDENTIALS, **members}, timeout=TIMEOUT)


def memory_kilobytes(process) -> int:
    with open(f"/proc/{process.process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


HEAD = b"POST /item/get HTTP/1.1\r\nHost: 127.0.0.1\r\n"


@pytest.mark.parametrize(
    "body",
    [b"zz\r\n{}\r\n0\r\n\r\n", b"-1\r\n{}\r\n0\r\n\r\n", b"fffffffffffffffffffff\r\n{}", b"2\r\n{}garbage\r\n0\r\n\r\n",
     b"5\r\n{}", b"2\r\n{}\r\n", b"\x00\x01\x02\x03"],
    ids=["not-hexadecimal", "negative", "endless", "longer-than-said", "cut-in-a-chunk", "cut-between-chunks", "bytes"])
@pytest.mark.parametrize("path", [b"/item/get", b"/item/remove", b"/_tartan/clock"])
def test_a_broken_chunked_body_is_the_clients_fault(sandbox, body, path):
    head = HEAD.replace(b"/item/get", path) + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    with connect(sandbox.url, head + body) as connection:
        connection.shutdown(socket.SHUT_WR)
        answer = read_all(connection)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400"), answer
    assert answer.count(b"HTTP/1.1 ") <= 1, answer
    assert health(sandbox.url)


def test_a_head_without_end_is_refused(sandbox):
    with connect(sandbox.url, HEAD + b"X-Long: " + b"a" * 200_000) as connection:
        answer = read_all(connection)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), answer
    assert health(sandbox.url)


def test_half_sent_requests_do_not_hold_up_others_nor_the_end():
    with processes.sandbox() as process:
        halves = [connect(process.url, HEAD) for _ in range(150)]
        halves += [connect(process.url, HEAD + b"Content-Length: 1000\r\n\r\n{") for _ in range(150)]
        halves += [connect(process.url) for _ in range(50)]
        assert health(process.url)
        assert call(process.url, "/categories/get").status_code == 200
        os.kill(process.process.pid, signal.SIGTERM)
        begun = time.monotonic()
        process.process.wait(timeout=TIMEOUT)
        assert time.monotonic() - begun < 10
        for half in halves:
            half.close()


def test_no_descriptors_left_is_no_end():
    """With 96 descriptors, two hundred connections: the Sandbox answers again when they are gone."""
    with processes.sandbox(files=96) as process:
        for _ in range(3):
            # Fewer than may wait to be accepted: nobody waits for that here.
            crowd = [connect(process.url, HEAD) for _ in range(200)]
            assert process.alive
            for connection in crowd:
                connection.close()
            deadline = time.monotonic() + TIMEOUT
            while True:
                try:
                    assert health(process.url)
                    break
                except requests.RequestException:
                    assert process.alive and time.monotonic() < deadline
                    time.sleep(0.1)


def test_files_that_others_use_up_are_no_end():
    """Descriptors run out below the limit of connections: accepting fails, and goes on later."""
    with processes.sandbox() as process:
        pid = process.process.pid
        used = len(os.listdir(f"/proc/{pid}/fd"))
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (used + 5, used + 5))
        crowd = []
        for _ in range(40):
            crowd.append(connect(process.url, HEAD))
        time.sleep(1)
        assert process.alive
        for connection in crowd:
            connection.close()
        deadline = time.monotonic() + TIMEOUT
        while True:
            try:
                assert requests.get(f"{process.url}/_tartan/health", timeout=5).status_code == 200
                break
            except requests.RequestException:
                assert process.alive and time.monotonic() < deadline
                time.sleep(0.1)


def test_the_page_of_many_items_is_small_and_quick():
    with processes.sandbox() as process:
        answer = requests.post(
            f"{process.url}/_tartan/populate", timeout=300,
            json={**CREDENTIALS, "items": 3_000, "transactions": 5_000, "days": 730, "format": "ndjson"})
        assert answer.text.count("\n") == 3_000
        before = memory_kilobytes(process)
        page = requests.get(process.url, timeout=TIMEOUT)
        assert page.status_code == 200
        assert "3000 Items of all clients" in page.text
        assert len(page.content) < 100_000
        # All rows would be fifteen million.
        assert memory_kilobytes(process) - before < 100_000
        truth = requests.get(f"{process.url}/_tartan/truth", timeout=TIMEOUT)
        assert truth.status_code == 413 and "offset and count" in truth.json()["error"]
        part = requests.get(f"{process.url}/_tartan/truth", params={"offset": 10, "count": 2}, timeout=TIMEOUT).json()
        assert [len(item["transactions"]) for item in part["items"]] == [5_000, 5_000]


def test_more_items_than_it_keeps_are_refused_at_once():
    with processes.sandbox() as process:
        for _ in range(2):
            answer = requests.post(
                f"{process.url}/_tartan/populate", timeout=300,
                json={**CREDENTIALS, "items": 100_000, "products": ["auth"], "format": "ndjson"})
            assert answer.status_code == 200
        refused = requests.post(
            f"{process.url}/_tartan/populate", timeout=TIMEOUT, json={**CREDENTIALS, "items": 1, "products": ["auth"]})
        assert refused.status_code == 429 and "at most 200000 Items" in refused.json()["error_message"]
        single = call(
            process.url, "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["auth"])
        assert single.status_code == 429 and single.json()["error_code"] == "TOO_MANY_ITEMS"
        assert requests.get(process.url, timeout=TIMEOUT).text.count("<tr>") < 200


def test_many_asset_reports_take_little_room():
    with processes.sandbox() as process:
        items = requests.post(
            f"{process.url}/_tartan/populate", timeout=TIMEOUT, json={**CREDENTIALS, "items": 99, "days": 730}).json()
        tokens = [item["access_token"] for item in items["items"]]
        refused = call(process.url, "/asset_report/create", access_tokens=tokens, days_requested=731)
        assert refused.status_code == 400 and "fewer Items or fewer days" in refused.json()["error_message"]
        before = memory_kilobytes(process)
        made = [
            call(process.url, "/asset_report/create", access_tokens=tokens[:10], days_requested=600).json()
            for _ in range(30)]
        requests.post(f"{process.url}/_tartan/clock", json={"advance_seconds": 10}, timeout=TIMEOUT)
        # As text they were three megabytes for each Item.
        assert memory_kilobytes(process) - before < 60_000
        report = call(process.url, "/asset_report/get", asset_report_token=made[0]["asset_report_token"])
        assert report.status_code == 200 and len(report.json()["report"]["items"]) == 10


def test_a_killed_sandbox_goes_on_from_one_moment(tmp_path):
    """Killed at any time, it comes back with Items, webhooks and a clock that belong together."""
    state = tmp_path / "state.sqlite"
    hook = "https://example.com/hook"
    last = ""
    for round_number in range(6):
        with processes.sandbox("--state", str(state), "--seed", "5", "--now", "2026-03-01T09:00:00Z") as process:
            now = requests.get(f"{process.url}/_tartan/clock", timeout=TIMEOUT).json()["now"]
            assert now >= last, "the time went back"
            if round_number:
                check_moment(process.url)
            for _ in range(4):
                created = call(
                    process.url, "/sandbox/public_token/create", institution_id="ins_109508",
                    initial_products=["transactions"], options={"webhook": hook}).json()
                call(process.url, "/item/public_token/exchange", public_token=created["public_token"])
                requests.post(f"{process.url}/_tartan/clock", json={"advance": "1d"}, timeout=TIMEOUT)
                time.sleep(0.05 * round_number)
            time.sleep(0.4)
            last = now
            process.kill()


def check_moment(url):
    truth = requests.get(f"{url}/_tartan/truth", timeout=TIMEOUT).json()["items"]
    webhooks = requests.get(f"{url}/_tartan/webhooks", timeout=TIMEOUT).json()["webhooks"]
    codes = {}
    for webhook in webhooks:
        codes.setdefault(webhook["item_id"], set()).add(json.loads(webhook["body"])["webhook_code"])
    assert truth
    for item in truth:
        told = codes.get(item["item_id"], set())
        if item["transactions_ready"]:
            assert {"INITIAL_UPDATE", "HISTORICAL_UPDATE"} <= told, item["item_id"]


def test_the_end_of_a_running_request_is_waited_for(tmp_path):
    with processes.sandbox("--state", str(tmp_path / "state.sqlite")) as process:
        call(process.url, "/categories/get")
        done = subprocess.run(["kill", "-TERM", str(process.process.pid)], check=False)
        assert done.returncode == 0
        assert process.process.wait(timeout=TIMEOUT) == 0


class Stalling:
    """A receiver that takes connections and says `words`, one byte a second, after the first `whole` bytes at once."""

    def __init__(self, words: bytes, whole: int = 0):
        self.words, self.whole, self.connections = words, whole, []
        self.server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self.server.getsockname()[1]}/hook"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            self.connections.append(connection)
            threading.Thread(target=self._drip, args=(connection,), daemon=True).start()

    def _drip(self, connection):
        try:
            connection.recv(65_536)
            connection.sendall(self.words[: self.whole])
            for byte in self.words[self.whole :]:
                time.sleep(1)
                connection.sendall(bytes([byte]))
        except OSError:
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.close()
        for connection in self.connections:
            connection.close()


def linked(url, hook):
    created = call(
        url, "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"],
        options={"webhook": hook}).json()
    exchanged = call(url, "/item/public_token/exchange", public_token=created["public_token"]).json()
    return exchanged["item_id"], exchanged["access_token"]


def states(url, item_id):
    webhooks = requests.get(f"{url}/_tartan/webhooks", timeout=TIMEOUT).json()["webhooks"]
    return [webhook["state"] for webhook in webhooks if webhook["item_id"] == item_id]


def await_delivery(url, item_id, seconds):
    deadline = time.monotonic() + seconds
    while "delivered" not in states(url, item_id):
        assert time.monotonic() < deadline, states(url, item_id)
        time.sleep(0.1)


def test_a_receiver_that_stalls_does_not_hold_up_another(receiver):
    with processes.sandbox() as process, Stalling(b"HTTP/1.1 200 OK\r\n" * 100) as stalling:
        for _ in range(40):
            linked(process.url, stalling.url)
        item, _ = linked(process.url, receiver.url)
        await_delivery(process.url, item, 9)
        assert len(stalling.connections) <= 16


def test_the_body_of_a_receivers_answer_is_not_waited_for():
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"
    with processes.sandbox() as process, Stalling(head + b"a" * 1000, whole=len(head)) as dripping:
        item, _ = linked(process.url, dripping.url)
        await_delivery(process.url, item, 8)


def test_a_redirect_of_a_receiver_is_not_followed(receiver):
    answer = f"HTTP/1.1 307 Temporary Redirect\r\nLocation: {receiver.url}\r\nContent-Length: 0\r\n\r\n".encode()
    with processes.sandbox() as process, Stalling(answer, whole=len(answer)) as redirecting:
        before = len(receiver.deliveries)
        item, _ = linked(process.url, redirecting.url)
        deadline = time.monotonic() + 8
        while True:
            webhooks = requests.get(f"{process.url}/_tartan/webhooks", timeout=TIMEOUT).json()["webhooks"]
            attempts = [attempt for webhook in webhooks for attempt in webhook["attempts"]]
            if attempts:
                break
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert attempts[0]["status"] == 307
        assert "delivered" not in states(process.url, item)
        assert len(receiver.deliveries) == before
