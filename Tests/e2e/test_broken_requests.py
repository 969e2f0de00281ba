"""Both servers answer each request exactly once and in order, whatever comes behind it on its connection, then close it."""

import contextlib
import socket
from urllib.parse import urlsplit

import pytest

import raw_http
from service import Service

CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.fixture(scope="module")
def service(sandbox, tmp_path_factory):
    service = Service(tmp_path_factory.mktemp("broken"), sandbox.url, "broken", "secret")
    service.start()
    yield service
    service.process.stop()


@pytest.fixture(scope="module")
def ports(sandbox, service):
    return {"service": service.port, "sandbox": urlsplit(sandbox.url).port}


def head(method: str, path: str) -> bytes:
    return f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()


# The fixture's key takes the place of KEY.
CALLER = b"Authorization: Bearer KEY\r\nTartan-User: anna\r\n"
# A request that is complete and answered 200, and heads whose body is read, left unread, or refused unseen.
GOOD = {"service": head("GET", "/health") + b"\r\n", "sandbox": head("GET", "/_tartan/health") + b"\r\n"}
HEADS = {
    ("service", "read"): (head("POST", "/api/plaid/exchange-token") + CALLER, {400}),
    ("service", "webhook"): (head("POST", "/api/plaid/webhook"), {400, 401}),
    ("service", "unread"): (head("GET", "/health"), {200}),
    ("service", "refused"): (head("GET", "/api/items"), {401}),
    ("service", "unknown route"): (head("POST", "/nothing"), {404}),
    ("sandbox", "read"): (head("POST", "/institutions/get"), {400}),
    ("sandbox", "frequent read"): (head("POST", "/item/get"), {400}),
    ("sandbox", "control"): (head("POST", "/_tartan/clock"), {400}),
    ("sandbox", "unknown route"): (head("POST", "/nothing"), {400}),
}
BODIES = {
    "size that is no number": CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n",
    "bad size after a good chunk": CHUNKED + b"2\r\n{}\r\n-1\r\n",
    "chunk longer than announced": CHUNKED + b"2\r\n{}garbage\r\n0\r\n\r\n",
    "end in a chunk": CHUNKED + b"ff\r\n{",
    "end in a body": b"Content-Length: 100\r\n\r\n{",
}
# What stands where a request should begin.
GARBAGE = {
    "bytes": (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", {400}),
    "no version": (b"GET /health\r\n\r\n", {400}),
    "folded header": (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", {400}),
    "negative length": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n", {400}),
    "method that is none": (b"G@T / HTTP/1.1\r\nHost: a\r\n\r\n", {400}),
    "endless header": (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 200_000 + b"\r\n\r\n", {400, 431}),
}


def exchange(port: int, sent: bytes) -> bytes:
    """Everything up to the end that the server makes."""
    with raw_http.connect(port) as peer:
        with contextlib.suppress(OSError):
            peer.sendall(sent)
            peer.shutdown(socket.SHUT_WR)
        return until_closed(peer)


def until_closed(peer) -> bytes:
    heard = b""
    try:
        while piece := peer.recv(65_536):
            heard += piece
    except TimeoutError:
        raise AssertionError(f"the connection is still open after {heard[:300]!r}") from None
    except ConnectionError:
        pass
    return heard


def check(heard: bytes, before: int, last: set[int]):
    statuses = raw_http.statuses(heard)
    assert statuses[:-1] == [200] * before and statuses[-1:] and statuses[-1] in last, (statuses, heard[:500])


@pytest.mark.parametrize("before", [0, 1, 3])
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("server, kind", HEADS)
def test_a_broken_body_is_answered_once(ports, service, server, kind, body, before):
    start, last = HEADS[server, kind]
    start = start.replace(b"KEY", service.api_key.encode())
    check(exchange(ports[server], GOOD[server] * before + start + BODIES[body]), before, last)


@pytest.mark.parametrize("before", [0, 1, 3])
@pytest.mark.parametrize("garbage", GARBAGE)
@pytest.mark.parametrize("server", GOOD)
def test_what_is_no_request_is_answered_once_and_last(ports, server, garbage, before):
    sent, last = GARBAGE[garbage]
    check(exchange(ports[server], GOOD[server] * before + sent + GOOD[server] * 3), before, last)


@pytest.mark.parametrize("server, path, size", [
    ("service", "/api/plaid/exchange-token", 100_000), ("sandbox", "/item/get", 2_500_000),
    ("sandbox", "/institutions/get", 2_500_000),
])
def test_a_body_that_was_refused_before_it_broke_is_answered_once(ports, service, server, path, size):
    """The answer comes before the end of the body, and the end never comes."""
    start = head("POST", path) + CALLER.replace(b"KEY", service.api_key.encode()) + CHUNKED
    with raw_http.connect(ports[server]) as peer:
        peer.sendall(GOOD[server] + start + b"%x\r\n" % size + b"a" * size + b"\r\n")
        heard = b""
        while len(raw_http.statuses(heard)) < 2:
            piece = peer.recv(65_536)
            assert piece, heard[:500]
            heard += piece
        with contextlib.suppress(OSError):
            peer.sendall(b"zz\r\n{}\r\n")
        heard += until_closed(peer)
    check(heard, 1, {413})


#: What makes a request the last of its connection. Java's HttpClient and `curl --http2` ask for h2c with each new connection.
LAST = {
    "close": b"Connection: close\r\n",
    "in capitals": b"Connection: CLOSE\r\n",
    "in a list": b"Connection: TE, close\r\n",
    "repeated field": b"Connection: keep-alive\r\nConnection: close\r\n",
    "version 1.0": b"",
    "version 1.0 that goes on": b"Connection: keep-alive\r\n",
    "h2c": b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
    "WebSocket": b"Connection: Upgrade\r\nUpgrade: websocket\r\n",
}


@pytest.mark.parametrize("kind", LAST)
@pytest.mark.parametrize("server, path", [("service", None), ("sandbox", None), ("sandbox", "/item/get")])
def test_the_last_request_is_recognized_however_it_says_so(ports, server, path, kind):
    """The client, which goes on listening, is told and sees the end; what it sends behind is not answered."""
    request, statuses = (head("POST", path) + b"Content-Length: 2\r\n\r\n{}", {400}) if path else (GOOD[server], {200})
    line, rest = request.split(b"\r\n", 1)
    if kind.startswith("version"):
        line = line.replace(b"HTTP/1.1", b"HTTP/1.0")
    for behind in (b"", GOOD[server]):
        with raw_http.connect(ports[server]) as peer:
            peer.sendall(GOOD[server] * 2 + line + b"\r\n" + LAST[kind] + rest + behind)
            heard = until_closed(peer)
        check(heard, 2, statuses)
        assert heard.lower().count(b"connection: close") == 1, heard


@pytest.mark.parametrize("server", GOOD)
def test_a_tunnel_is_refused_and_the_connection_ends(ports, server):
    with raw_http.connect(ports[server]) as peer:
        peer.sendall(GOOD[server] + b"CONNECT a:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" + GOOD[server])
        check(until_closed(peer), 1, {400, 404})


@pytest.mark.parametrize("server", GOOD)
def test_nothing_is_answered_behind_the_last_request(ports, server):
    last = GOOD[server][:-2] + b"Connection: close\r\n\r\n"
    for behind in (b"", GOOD[server], GARBAGE["bytes"][0]):
        check(exchange(ports[server], GOOD[server] * 2 + last + behind), 2, {200})


@pytest.mark.parametrize("server", GOOD)
def test_a_slow_client_reads_its_answers_before_the_end(ports, server):
    """What the client still sends doesn't reset the connection before it reads."""
    with raw_http.connect(ports[server]) as peer:
        with contextlib.suppress(OSError):
            peer.sendall(GOOD[server] * 2 + GARBAGE["bytes"][0] + b"a" * 300_000)
        check(until_closed(peer), 2, {400})
