"""Faults on demand, seen by a plain client that shares no line with Tartan: sockets, `http.client` and `requests`."""

import http.client
import json
import os
import signal
import socket
import ssl
import subprocess
import threading
import time
from urllib.parse import urlsplit

import plaid
import pytest
import requests
from plaid.model.accounts_get_request import AccountsGetRequest

import processes
from control import Control
from official import Client, error_of

QUERY = {"institution_id": "ins_109508", "country_codes": ["US"]}
PATH = "/institutions/get_by_id"
TIMEOUT = 20


class Steered:
    """A client of the session's Sandbox whose faults are about itself only."""

    def __init__(self, client, url):
        self.client, self.url = client, url

    def faults(self, *rules):
        body = {"rules": [rule | {"client_id": self.client.client_id} for rule in rules]}
        answer = requests.post(f"{self.url}/_tartan/faults", json=body, timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text
        return answer.json()["added"]

    def fired(self, identifier):
        rules = requests.get(f"{self.url}/_tartan/faults", timeout=TIMEOUT).json()["faults"]
        return next(rule["fired"] for rule in rules if rule["id"] == identifier)

    def body(self):
        return json.dumps(QUERY | {"client_id": self.client.client_id, "secret": self.client.secret}).encode()

    def post(self, timeout=TIMEOUT):
        """A connection of its own, and no validation: what comes may be anything."""
        parts = urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        try:
            connection.request("POST", PATH, self.body(), {"Content-Type": "application/json"})
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        finally:
            connection.close()


@pytest.fixture
def steered(client, sandbox):
    yield Steered(client, sandbox.url)
    requests.delete(f"{sandbox.url}/_tartan/faults", timeout=TIMEOUT)


@pytest.mark.official_client
def test_every_documented_error_can_be_provoked(client, sandbox, steered, contract):
    """Type, code, status and text through the official client, for a sample of each type and status."""
    item = client.item()
    cases = [
        ("ITEM_ERROR", "ITEM_LOGIN_REQUIRED", 400), ("INSTITUTION_ERROR", "INSTITUTION_DOWN", 400),
        ("RATE_LIMIT_EXCEEDED", "ACCOUNTS_LIMIT", 429), ("API_ERROR", "INTERNAL_SERVER_ERROR", 500),
        ("API_ERROR", "PLANNED_MAINTENANCE", 503), ("INVALID_INPUT", "INVALID_API_KEYS", 400),
        ("OAUTH_ERROR", "OAUTH_STATE_ID_NOT_FOUND", 404), ("PARTNER_ERROR", "FLOWDOWN_NOT_COMPLETE", 412),
        ("USER_ERROR", "INVALID_USER_IDENTITY_DATA", 403), ("TRANSFER_ERROR", "TRANSFER_NOT_CANCELLABLE", 400),
    ]
    for kind, code, status in cases:
        added = steered.faults({"kind": "error", "error_type": kind, "error_code": code, "count": 1})
        with pytest.raises(plaid.ApiException) as caught:
            client.api.accounts_get(AccountsGetRequest(access_token=item.access_token))
        error = error_of(caught.value)
        assert (caught.value.status, error["error_type"], error["error_code"]) == (status, kind, code)
        contract.validate("/accounts/get", "POST", status, error)
        assert steered.fired(added[0]) == 1
    assert client.api.accounts_get(AccountsGetRequest(access_token=item.access_token)).accounts


def test_a_proxy_error_has_no_body_of_plaids(steered):
    steered.faults({"kind": "http", "status": 502, "body": "<html>Bad Gateway</html>", "content_type": "text/html", "count": 1})
    status, headers, body = steered.post()
    assert (status, body) == (502, b"<html>Bad Gateway</html>")
    assert dict(headers)["Content-Type"] == "text/html"
    assert steered.post()[0] == 200


def test_no_answer_in_time(steered):
    steered.faults({"kind": "timeout", "seconds": 30, "count": 1})
    with pytest.raises(TimeoutError):
        steered.post(timeout=1)
    assert steered.post()[0] == 200


def test_silence_ends_without_an_answer(steered):
    steered.faults({"kind": "timeout", "seconds": 1, "count": 1})
    with pytest.raises((http.client.RemoteDisconnected, http.client.BadStatusLine)):
        steered.post()


def test_a_slow_answer_is_whole(steered):
    steered.faults({"kind": "delay", "seconds": 1, "count": 1})
    start = time.monotonic()
    status, _, body = steered.post()
    assert status == 200 and json.loads(body)["institution"]["institution_id"] == "ins_109508"
    assert time.monotonic() - start >= 1


def test_a_reset_is_a_reset_and_no_end_of_file(steered):
    steered.faults({"kind": "reset", "count": 1})
    parts = urlsplit(steered.url)
    body = steered.body()
    head = f"POST {PATH} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(head + body)
        with pytest.raises(ConnectionResetError):
            while connection.recv(4096):
                pass
            raise AssertionError("the connection ended in order")
    assert steered.post()[0] == 200


def test_a_truncated_body_is_noticed(steered):
    whole = len(steered.post()[2])
    steered.faults({"kind": "truncate", "bytes": 25, "count": 1})
    with pytest.raises(http.client.IncompleteRead) as caught:
        steered.post()
    assert len(caught.value.partial) == 25
    assert caught.value.expected == whole - 25


def test_a_malformed_body_is_whole_and_no_json(steered):
    steered.faults({"kind": "malformed", "count": 1})
    status, headers, body = steered.post()
    assert status == 200 and dict(headers)["Content-Length"] == str(len(body))
    with pytest.raises(json.JSONDecodeError):
        json.loads(body)


def test_first_some_then_none(steered):
    added = steered.faults({"kind": "http", "status": 500, "path": PATH, "after": 1, "count": 2})
    assert [steered.post()[0] for _ in range(5)] == [200, 500, 500, 200, 200]
    assert steered.fired(added[0]) == 2


@pytest.mark.official_client
def test_a_change_of_data_at_a_chosen_page(client, steered):
    from plaid.model.transactions_sync_request import TransactionsSyncRequest

    item = client.item(days=730)
    client.history(item)
    steered.faults({"kind": "mutation", "item_id": item.item_id, "after_page": 2})
    cursor, pages = "", 0
    with pytest.raises(plaid.ApiException) as caught:
        while True:
            page = client.api.transactions_sync(
                TransactionsSyncRequest(access_token=item.access_token, cursor=cursor, count=50))
            cursor, pages = page.next_cursor, pages + 1
            assert page.has_more
    assert error_of(caught.value)["error_code"] == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"
    assert pages == 2


def run_with_faults(tmp_path, text):
    file = tmp_path / "faults.json"
    file.write_text(text)
    return processes.sandbox("--seed", "7", "--faults", str(file))


def test_a_script_is_reproducible(tmp_path):
    text = json.dumps({"seed": 11, "rules": [{"kind": "http", "status": 503, "path": PATH, "probability": 0.5}]})
    runs = []
    for _ in range(2):
        with run_with_faults(tmp_path, text) as process:
            body = QUERY | {"client_id": "c", "secret": "s"}
            session = requests.Session()
            runs.append([
                session.request("POST", process.url + PATH, json=body, timeout=TIMEOUT).status_code for _ in range(40)
            ])
    assert runs[0] == runs[1]
    assert 8 <= runs[0].count(503) <= 32


@pytest.mark.parametrize(
    ("text", "words"),
    [("{", "is not JSON"), ('[{"kind": "explode"}]', "Unknown fault kind 'explode'"), ('"x"', "JSON object")],
)
def test_a_bad_script_is_refused_in_one_sentence(tmp_path, text, words):
    with pytest.raises(RuntimeError) as caught:
        run_with_faults(tmp_path, text)
    lines = [line for line in str(caught.value).splitlines() if line.strip()]
    assert words in lines[0] and "faults.json" in lines[0]
    assert len(lines) == 1, lines


def test_tls_with_a_certificate_made_at_the_start(tmp_path):
    file = tmp_path / "sandbox.pem"
    with processes.sandbox("--tls", "--tls-certificate-out", str(file)) as process:
        assert process.url.startswith("https://")
        body = QUERY | {"client_id": "c", "secret": "s"}
        answer = requests.post(process.url + PATH, json=body, verify=str(file), timeout=TIMEOUT)
        assert answer.status_code == 200
        # Strict rules of X.509 hold too, by address and by name.
        parts = urlsplit(process.url)
        for name in ("127.0.0.1", "localhost"):
            context = ssl.create_default_context(cafile=str(file))
            context.verify_flags |= getattr(ssl, "VERIFY_X509_STRICT", 0)
            with socket.create_connection((parts.hostname, parts.port), timeout=10) as raw:
                with context.wrap_socket(raw, server_hostname=name) as connection:
                    seen = ssl.DER_cert_to_PEM_cert(connection.getpeercert(binary_form=True))
        assert seen == file.read_text()
        import hashlib

        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(seen)).hexdigest().upper()
        assert process.announcement["certificate_sha256"].replace(":", "") == digest
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{process.url}/_tartan/health", timeout=TIMEOUT)


def test_a_request_log_without_colours_in_a_file():
    with processes.sandbox("--verbose") as process:
        requests.post(process.url + PATH, json=QUERY | {"client_id": "c", "secret": "s"}, timeout=TIMEOUT)
        requests.post(f"{process.url}/nowhere\x1b[31m", json={}, timeout=TIMEOUT)
        deadline = time.monotonic() + 10
        while "/nowhere" not in (text := "".join(process.errors)) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert f"200  POST {PATH}" in text and "404  POST /nowhere" in text
    assert "\x1b" not in text


def test_the_banner_says_how_each_client_is_pointed_here():
    process = subprocess.Popen(
        [str(processes.executable()), "sandbox", "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    try:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if "Ctrl-C" in line:
                break
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
    text = "".join(lines)
    for word in ("Python", "Node", "Ruby", "Java", "Go", "Swift", "http://127.0.0.1:", "any client ID"):
        assert word in text
    assert "\x1b" not in text and len(lines) < 20
    assert process.returncode == 0


def test_a_graceful_stop_loses_nothing_that_was_answered(tmp_path):
    """SIGTERM while twenty clients make Items: every token that a client got works after the restart."""
    state = tmp_path / "sandbox.sqlite"
    made, lock, stop = [], threading.Lock(), threading.Event()

    def work(url, name):
        body = {"client_id": name, "secret": "s"}
        session = requests.Session()
        while not stop.is_set():
            try:
                create = body | {"institution_id": "ins_109508", "initial_products": ["auth"]}
                public = session.post(f"{url}/sandbox/public_token/create", json=create, timeout=5).json()
                exchanged = session.post(
                    f"{url}/item/public_token/exchange", json=body | {"public_token": public["public_token"]}, timeout=5)
                token = exchanged.json()["access_token"]
            except (requests.RequestException, KeyError, ValueError):
                return
            with lock:
                made.append((name, token))

    process = processes.sandbox("--state", str(state))
    threads = [threading.Thread(target=work, args=(process.url, f"client{number}")) for number in range(20)]
    for thread in threads:
        thread.start()
    while len(made) < 40:
        time.sleep(0.02)
    os.kill(process.process.pid, signal.SIGTERM)
    assert process.process.wait(timeout=20) == 0
    stop.set()
    for thread in threads:
        thread.join()
    with processes.sandbox("--state", str(state)) as again:
        for name, token in made:
            body = {"client_id": name, "secret": "s", "access_token": token}
            answer = requests.post(f"{again.url}/item/get", json=body, timeout=TIMEOUT)
            assert answer.status_code == 200, answer.text


def test_a_stop_does_not_wait_for_hanging_clients(tmp_path):
    with run_with_faults(tmp_path, '[{"kind": "timeout", "seconds": 600}]') as process:
        parts = urlsplit(process.url)
        body = json.dumps(QUERY | {"client_id": "c", "secret": "s"}).encode()
        with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
            connection.sendall(
                f"POST {PATH} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            while Control(process.url)._get("faults")["faults"][0]["fired"] == 0:
                time.sleep(0.02)
            os.kill(process.process.pid, signal.SIGTERM)
            assert process.process.wait(timeout=15) == 0
