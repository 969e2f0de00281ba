"""`tartan serve` under clients that mean harm: what they send, what they keep from sending, and how many they are."""

import contextlib
import os
import signal
import socket
import ssl
import subprocess
import threading
import time

import pytest
import requests

import processes
import raw_http
from service import Service

LIMIT = 64
WEBHOOK = b"POST /api/plaid/webhook HTTP/1.1\r\nHost: localhost\r\n"


def serve(folder, sandbox, *options):
    service = Service(folder, sandbox.url, "hostile", "secret")
    service.start(*options)
    return service


@pytest.fixture(scope="module")
def service(sandbox, tmp_path_factory):
    service = serve(tmp_path_factory.mktemp("hostile"), sandbox)
    yield service
    service.process.stop()


def healthy(service, within: float = 1.5):
    begin = time.monotonic()
    answer = requests.get(f"{service.url}/health", timeout=10)
    took = time.monotonic() - begin
    assert answer.status_code == 200 and answer.json()["ready"] is True, answer.text
    assert took < within, f"/health took {took:.1f} s"


def chunked(body: bytes) -> bytes:
    return WEBHOOK + b"Transfer-Encoding: chunked\r\n\r\n" + body


# What is sent, and what may be answered; None stands for a connection that is closed without a word.
REQUESTS = {
    "chunk size that is no number": (chunked(b"zz\r\nabc\r\n0\r\n\r\n"), {400}),
    "chunk size with a sign": (chunked(b"-1\r\nabc\r\n0\r\n\r\n"), {400}),
    "chunk size beyond 64 bits": (chunked(b"fffffffffffffffff\r\nabc"), {400}),
    "chunk size near 2^63": (chunked(b"7fffffffffffffff\r\nabc"), {400, 408}),
    "chunk longer than announced": (chunked(b"3\r\nabcdef\r\n0\r\n\r\n"), {400}),
    "chunk that ends early": (chunked(b"ff\r\nabc"), {400, 408}),
    "body that ends early": (WEBHOOK + b"Content-Length: 100\r\n\r\nabc", {400, 408}),
    "two lengths": (WEBHOOK + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde", {400}),
    "two lengths in one": (WEBHOOK + b"Content-Length: 3, 5\r\n\r\nabcde", {400}),
    "length and chunks": (
        WEBHOOK + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n",
        {400}),
    "chunks and something": (WEBHOOK + b"Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", {400}),
    "unknown encoding": (WEBHOOK + b"Transfer-Encoding: x\r\n\r\n0\r\n\r\n", {400, 501}),
    "negative length": (WEBHOOK + b"Content-Length: -1\r\n\r\n", {400}),
    "length beyond 64 bits": (WEBHOOK + b"Content-Length: 99999999999999999999\r\n\r\n", {400, 413}),
    "length near 2^63": (WEBHOOK + b"Content-Length: 9223372036854775807\r\n\r\nabc", {413, 400}),
    "length that is no number": (WEBHOOK + b"Content-Length: 3x\r\n\r\nabc", {400}),
    "space before the colon": (b"GET /health HTTP/1.1\r\nHost : localhost\r\n\r\n", {400}),
    "folded header": (b"GET /health HTTP/1.1\r\nHost: localhost\r\nA: b\r\n c\r\n\r\n", {400, 200}),
    "bare newline in a header": (b"GET /health HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n", {400, 200}),
    "NUL in a header": (b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: a\x00b\r\n\r\n", {400}),
    "two hosts": (b"GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", {400, 403}),
    "no host": (b"GET /health HTTP/1.1\r\n\r\n", {400, 403}),
    "huge header": (b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 200_000 + b"\r\n\r\n", {400, 431}),
    "many headers": (
        b"GET /health HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X%d: y\r\n" % n for n in range(5000)) + b"\r\n",
        {400, 431}),
    "long path": (b"GET /" + b"a" * 60_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 414, 431}),
    "no version": (b"GET /health\r\n\r\n", {400}),
    "another version": (b"GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n", {400, 505}),
    "another protocol": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 60, {400}),
    "unknown method": (b"FROBNICATE /health HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 404, 405, 501}),
    "connect": (b"CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 404, 405, 403}),
    "asterisk": (b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 404}),
    "whole address": (b"GET http://localhost/health HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 200}),
    "whole address without a path": (b"GET http://localhost HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 200}),
    "port without a path": (b"GET http://localhost: HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 200}),
    "path without a slash": (b"GET health HTTP/1.1\r\nHost: localhost\r\n\r\n", {400, 404}),
    "bad UTF-8 in the path": (b"GET /api/%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}),
    "raw bytes in the path": (b"GET /api/\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}),
    "bad UTF-8 in the query": (b"GET /?key=%c0%af HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}),
    "half an escape": (b"GET /?key=%f HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}),
    "NUL in the query": (b"GET /?key=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}),
    "expectation": (WEBHOOK + b"Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}", {400, 401}),
    "upgrade": (
        b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n",
        {200, 400}),
    "HTTP/2 from the start": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_that_is_none_is_the_clients_fault(service, name):
    sent, allowed = REQUESTS[name]
    heard = raw_http.ask(service.port, sent, half_close=True)
    first = raw_http.status(heard)
    assert first in allowed, f"{name}: {heard[:300]!r}"
    assert not [status for status in raw_http.statuses(heard) if status >= 500 and status not in (501, 505)], heard[:300]
    # No second request was smuggled in behind the first.
    if len(allowed) == 1:
        assert raw_http.statuses(heard).count(200) == 0, heard[:300]
    healthy(service)


def test_requests_in_a_row_are_answered_in_order(service):
    one = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
    last = b"GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert raw_http.statuses(raw_http.ask(service.port, one * 50 + last)) == [200] * 50 + [404]


@pytest.mark.parametrize("sent, most", [
    (b"", 15), (b"GET /hea", 15), (b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-A: ", 15),
    (WEBHOOK + b"Content-Length: 100\r\n\r\nabc", 30), (chunked(b"3\r\nabc\r\n"), 30),
], ids=["nothing", "half a line", "half a head", "half a body", "half the chunks"])
def test_a_client_that_stops_is_let_go(service, sent, most):
    with raw_http.connect(service.port) as peer:
        peer.sendall(sent)
        raw_http.seconds_until_closed(peer, most)


def test_a_byte_now_and_then_is_no_progress(service):
    ended = []

    def drip(begin: bytes):
        with raw_http.connect(service.port) as peer:
            started = time.monotonic()
            with contextlib.suppress(OSError):
                peer.sendall(begin)
                while time.monotonic() - started < 40:
                    peer.sendall(b"a")
                    time.sleep(0.25)
            ended.append(time.monotonic() - started)

    begins = [b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: ", WEBHOOK + b"Content-Length: 1000\r\n\r\n"]
    threads = [threading.Thread(target=drip, args=(begin,)) for begin in begins]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(ended) < 35, ended


def test_a_client_that_takes_nothing_is_let_go(service):
    """Asks again and again for a page and reads none of it."""
    with raw_http.connect(service.port) as peer:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        peer.settimeout(0.5)
        one = b"GET /connect/tartan-connect.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
        began = time.monotonic()
        while time.monotonic() - began < 60:
            try:
                peer.sendall(one * 50)
            except TimeoutError:
                time.sleep(0.2)
            except OSError:
                break
        else:
            raise AssertionError("the connection is still open after 60 s")
    healthy(service)


def half_open(port: int, count: int, sent: bytes) -> list[socket.socket]:
    peers = []
    for _ in range(count):
        peer = raw_http.connect(port)
        with contextlib.suppress(OSError):
            peer.sendall(sent)
        peers.append(peer)
    return peers


@pytest.mark.parametrize("sent", [
    b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: ", WEBHOOK + b"Content-Length: 100\r\n\r\nabc", b""
], ids=["half a head", "half a body", "nothing"])
def test_half_open_connections_end_service_for_nobody(sandbox, tmp_path, sent):
    service = Service(tmp_path, sandbox.url, "hostile", "secret")
    service.start(files=LIMIT)
    peers = half_open(service.port, 300, sent)
    try:
        # While they are all still there.
        for _ in range(5):
            healthy(service)
        assert service.transactions("anna") == []
    finally:
        for peer in peers:
            peer.close()
        service.process.stop()


def test_files_that_run_out_come_back(sandbox, tmp_path):
    service = Service(tmp_path, sandbox.url, "hostile", "secret")
    service.start(files=LIMIT)
    try:
        pieces = [
            b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET /health HTTP/1.1\r\nHost:",
            WEBHOOK + b"Content-Length: 100\r\n\r\nabc",
            b"GET /api/items HTTP/1.1\r\nHost: localhost\r\nTartan-User: a\r\nAuthorization: Bearer "
            + service.api_key.encode() + b"\r\n\r\n",
        ]
        end = time.monotonic() + 6

        def flood(number: int):
            turn = number
            while time.monotonic() < end:
                peers = []
                with contextlib.suppress(OSError):
                    for _ in range(25):
                        peers.append(raw_http.connect(service.port))
                        peers[-1].sendall(pieces[turn % len(pieces)])
                        turn += 1
                time.sleep(0.05)
                for peer in peers:
                    # Some leave with a reset.
                    if turn % 3 == 0:
                        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    peer.close()

        threads = [threading.Thread(target=flood, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert service.process.alive, "".join(service.process.errors)[-2000:]
        healthy(service)
        assert service.transactions("anna") == []
        deadline = time.monotonic() + 10
        while (count := len(os.listdir(f"/proc/{service.process.process.pid}/fd"))) > 40 and time.monotonic() < deadline:
            time.sleep(0.2)
        assert count <= 40, f"{count} files are still open"
    finally:
        service.process.stop()
    assert service.process.process.returncode == 0


def memory(service) -> int:
    with open(f"/proc/{service.process.process.pid}/status", encoding="utf-8") as lines:
        return next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmRSS"))


def test_unfinished_bodies_take_bounded_memory(sandbox, tmp_path):
    service = serve(tmp_path, sandbox, "--max-megabytes-in-flight", "16")
    before = memory(service)
    peers = []
    try:
        for _ in range(200):
            peer = raw_http.connect(service.port)
            with contextlib.suppress(OSError):
                peer.sendall(WEBHOOK + b"Content-Length: 1000000\r\n\r\n" + b"a" * 999_000)
            peers.append(peer)
        time.sleep(1)
        grown = memory(service) - before
        assert grown < 110 << 20, f"{grown >> 20} MB more for unfinished bodies"
        # A small one still comes through.
        answer = requests.post(f"{service.url}/api/plaid/webhook", data=b"{}", timeout=10)
        assert answer.status_code == 400
        healthy(service)
    finally:
        for peer in peers:
            peer.close()
        service.process.stop()


@pytest.mark.parametrize("sent", [
    b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: ", WEBHOOK + b"Content-Length: 100\r\n\r\nabc", b"",
    WEBHOOK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
], ids=["half a head", "half a body", "nothing", "half a chunk"])
def test_nobody_holds_up_the_end(sandbox, tmp_path, sent):
    service = serve(tmp_path, sandbox)
    peers = half_open(service.port, 5, sent)
    time.sleep(0.3)
    begin = time.monotonic()
    os.kill(service.process.process.pid, signal.SIGTERM)
    try:
        assert service.process.process.wait(timeout=30) == 0
        assert time.monotonic() - begin < 8, f"SIGTERM took {time.monotonic() - begin:.1f} s"
    finally:
        service.process.kill()
        for peer in peers:
            peer.close()


@pytest.fixture(scope="module")
def encrypted(sandbox, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout",
         str(folder / "key.pem"), "-out", str(folder / "certificate.pem"), "-addext", "subjectAltName=DNS:localhost"],
        check=True, capture_output=True)
    service = Service(folder, sandbox.url, "hostile", "secret")
    service.start("--tls-certificate", str(folder / "certificate.pem"), "--tls-key", str(folder / "key.pem"))
    yield service
    service.process.stop()


@pytest.mark.parametrize("version, accepted", [
    (ssl.TLSVersion.TLSv1, False), (ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True),
    (ssl.TLSVersion.TLSv1_3, True),
])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_old_versions_of_tls_are_refused(encrypted, version, accepted):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    # This machine's own settings refuse the old ones; the server has to as well.
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    with raw_http.connect(encrypted.port) as peer:
        if not accepted:
            with pytest.raises(ssl.SSLError) as caught:
                context.wrap_socket(peer, server_hostname="localhost")
            # The server's alert, not this side's refusal to offer the version.
            assert "ALERT" in str(caught.value).upper(), caught.value
            return
        with context.wrap_socket(peer, server_hostname="localhost") as wrapped:
            wrapped.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            heard = raw_http.read(wrapped, 3)
            assert raw_http.status(heard) == 200
            assert b"strict-transport-security: max-age=31536000" in heard.lower()


def test_a_handshake_that_stops_is_let_go(encrypted):
    with raw_http.connect(encrypted.port) as peer:
        peer.sendall(b"\x16\x03\x01\x02\x00\x01")
        raw_http.seconds_until_closed(peer, 15)


def test_without_tls_nothing_is_said_about_it(service):
    assert "Strict-Transport-Security" not in requests.get(f"{service.url}/health", timeout=10).headers


def test_options_out_of_range_are_refused(tmp_path):
    for option in ("--max-connections", "--user-requests", "--max-megabytes-in-flight"):
        with pytest.raises(RuntimeError, match=option):
            processes.run(["serve", option, "0", "--database", str(tmp_path / "x.sqlite")])
