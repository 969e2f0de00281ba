"""Frequent reads: equal responses of two processes with one seed, in order, however the requests are sent."""

import http.client
import json
import socket
import urllib.parse
import uuid

import pytest

import processes

PATHS = ("/accounts/get", "/auth/get", "/identity/get", "/item/get", "/transactions/get", "/transactions/sync")
DATES = {"start_date": "2020-01-01", "end_date": "2030-01-01"}


@pytest.fixture(scope="module")
def both():
    """Two Sandboxes of one seed with stopped clocks, of which the second logs each request."""
    same = ("--seed", "7", "--now", "2026-06-15T12:00:00Z")
    with processes.sandbox(*same) as quiet, processes.sandbox(*same, "--verbose") as verbose:
        yield quiet, verbose


def connect(server) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", urllib.parse.urlsplit(server.url).port, timeout=20)


def ask(connection, path, body, headers=None):
    raw = body if isinstance(body, (bytes, str)) else json.dumps(body)
    connection.request("POST", path, raw, {"Content-Type": "application/json"} | (headers or {}))
    answer = connection.getresponse()
    text = answer.read()
    fields = {name.lower(): value for name, value in answer.getheaders()}
    return (answer.status, answer.reason), fields, text


def item(server, client_id: str) -> str:
    credentials = {"client_id": client_id, "secret": "s"}
    connection = connect(server)
    _, _, made = ask(connection, "/sandbox/public_token/create", credentials | {
        "institution_id": "ins_109508", "initial_products": ["transactions", "auth", "identity"]})
    _, _, item = ask(connection, "/item/public_token/exchange", credentials | {
        "public_token": json.loads(made)["public_token"]})
    ask(connection, "/_tartan/clock", {"advance": "1h"})
    ask(connection, "/transactions/sync", credentials | {"access_token": json.loads(item)["access_token"]})
    ask(connection, "/_tartan/clock", {"advance": "1h"})
    return json.loads(item)["access_token"]


def plain(answer):
    """An answer without what differs between any two."""
    status, fields, text = answer
    assert fields.pop("date").endswith(" GMT")
    body = json.loads(text)
    assert len(body.pop("request_id")) == 15
    last = [pair for pair in json.loads(text, object_pairs_hook=list)][-1][0]
    return status, fields, body, last == "request_id"


def requests_of(client_id: str, token: str) -> list:
    good = {"client_id": client_id, "secret": "s", "access_token": token}
    bodies = [
        good, good | DATES, good | {"count": 3}, good | {"options": {}}, good | {"options": None},
        good | DATES | {"options": {"count": 2}}, good | {"options": {"account_ids": []}}, good | {"secret": "wrong"},
        good | {"access_token": "access-sandbox-x"}, good | {"access_token": 7}, {"access_token": token}, [], {},
        "{", "", b"\xff\xfe", good | {"unknown": "member"}, good | {"cursor": "nonsense"},
    ]
    return [(path, body) for path in PATHS for body in bodies]


def test_two_processes_of_a_seed_answer_the_same(both):
    client_id = f"same{uuid.uuid4().hex[:20]}"
    tokens = [item(server, client_id) for server in both]
    assert tokens[0] == tokens[1], "two Sandboxes of one seed differ before anything is compared"
    connections = [connect(server) for server in both]
    statuses = set()
    for path, body in requests_of(client_id, tokens[0]) * 2:
        answers = [plain(ask(connection, path, body)) for connection in connections]
        assert answers[0] == answers[1], (path, body)
        statuses.add(answers[0][0])
    assert statuses == {(200, "OK"), (400, "Bad Request")}


def test_an_account_that_changed_is_told_at_once(both):
    quiet, _ = both
    client_id = f"change{uuid.uuid4().hex[:18]}"
    token = item(quiet, client_id)
    credentials = {"client_id": client_id, "secret": "s", "access_token": token}
    connection = connect(quiet)
    assert ask(connection, "/accounts/get", credentials)[0] == (200, "OK")
    assert json.loads(ask(connection, "/accounts/get", credentials)[2])["item"]["webhook"] == ""
    ask(connection, "/item/webhook/update", credentials | {"webhook": "http://127.0.0.1:1/hook"})
    assert json.loads(ask(connection, "/accounts/get", credentials)[2])["item"]["webhook"] == "http://127.0.0.1:1/hook"
    ask(connection, "/sandbox/item/reset_login", credentials)
    status, _, text = ask(connection, "/accounts/get", credentials)
    assert (status[0], json.loads(text)["error_code"]) == (400, "ITEM_LOGIN_REQUIRED")


def raw(server, text: bytes, answers: int) -> bytes:
    """What comes back on one connection, up to so many answers or its end."""
    with socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(server.url).port), timeout=20) as wire:
        wire.sendall(text)
        received = b""
        while received.count(b"HTTP/1.1 ") < answers or not complete(received, answers):
            part = wire.recv(65536)
            if not part:
                break
            received += part
        return received


def complete(received: bytes, answers: int) -> bool:
    """Whether so many whole answers are there."""
    count = 0
    while received:
        head, found, rest = received.partition(b"\r\n\r\n")
        if not found:
            return False
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        if len(rest) < length:
            return False
        count, received = count + 1, rest[length:]
    return count >= answers


def post(path: str, body: bytes, *fields: str, version="1.1") -> bytes:
    lines = [f"POST {path} HTTP/{version}", "Host: 127.0.0.1", "Content-Type: application/json", *fields]
    if not any(field.startswith("Transfer-Encoding") for field in fields):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def test_requests_one_behind_the_other_are_answered_in_order(both):
    """Several operations on one connection, sent without waiting."""
    quiet, _ = both
    token = item(quiet, "pipeline")
    body = json.dumps({"client_id": "pipeline", "secret": "s", "access_token": token}).encode()
    countries = json.dumps({"client_id": "pipeline", "secret": "s", "country_codes": ["US"], "count": 1, "offset": 0}).encode()
    order = [("/accounts/get", body), ("/institutions/get", countries), ("/item/get", body), ("/institutions/get", countries),
             ("/accounts/get", body), ("/accounts/get", body)]
    received = raw(quiet, b"".join(post(path, part) for path, part in order), len(order))
    kinds = []
    while received:
        head, _, rest = received.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 OK")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        answer = json.loads(rest[:length])
        kinds.append("/institutions/get" if "institutions" in answer else "/accounts/get" if "accounts" in answer else "/item/get")
        received = rest[length:]
    assert kinds == [path for path, _ in order]


def test_unusual_ways_of_sending(both):
    token = item(both[0], "unusual"), item(both[1], "unusual")
    for server, known in zip(both, token):
        body = json.dumps({"client_id": "unusual", "secret": "s", "access_token": known}).encode()
        chunked = b"".join(b"%x\r\n%s\r\n" % (len(body[n:n + 9]), body[n:n + 9]) for n in range(0, len(body), 9)) + b"0\r\n\r\n"
        padded = body + b" " * 100_000
        for text in (
            post("/accounts/get", chunked, "Transfer-Encoding: chunked"),
            post("/accounts/get", body, "Connection: close"),
            post("/accounts/get", body, "Connection: close", version="1.0"),
            post("/accounts/get", padded),
        ):
            received = raw(server, text, 1)
            assert received.startswith(b"HTTP/1.1 200 OK"), received[:200]
            assert json.loads(received.partition(b"\r\n\r\n")[2])["accounts"]
