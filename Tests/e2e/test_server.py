"""The Sandbox as a server: its control API, who may call it, and what no input may do to it."""

import json
import socket
from urllib.parse import urlsplit

import pytest
import requests

from control import Control
from official import Client
from processes import TartanProcess, sandbox

HEADERS = {"PLAID-CLIENT-ID": "robustness", "PLAID-SECRET": "secret", "Content-Type": "application/json"}
TIMEOUT = 30


def post(url, path, data, headers=HEADERS):
    return requests.post(f"{url}{path}", data=data, headers=headers, timeout=TIMEOUT)


def test_control_api(client, control):
    assert control.health()
    item = client.item(days=730)
    rows, _ = client.history(item)
    truth = control.truth(client.client_id)
    text = json.dumps(truth)
    assert item.item_id in text
    assert all(identifier in text for identifier in rows)
    control.reset(client.client_id)
    answer = requests.get(f"{control.url}/_tartan/truth", params={"client_id": client.client_id}, timeout=TIMEOUT)
    assert answer.status_code == 404 and item.item_id not in answer.text


def test_clock_moves_business_time(timely_control):
    before = timely_control.clock()
    after = timely_control.advance(days=30)
    assert before != after


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example.com"},
        {"Host": "evil.example.com:80"},
        {"Origin": "https://evil.example.com"},
        {"Origin": "null"},
    ],
    ids=["host", "host-port", "origin", "origin-null"],
)
@pytest.mark.parametrize("path", ["/_tartan/health", "/_tartan/truth", "/_tartan/clock"])
def test_control_api_refuses_strangers(sandbox, path, headers):
    answer = requests.get(f"{sandbox.url}{path}", headers=headers, timeout=TIMEOUT)
    assert answer.status_code in (400, 403, 421), answer.text
    assert "item" not in answer.text.lower() or "items" not in answer.text


def test_the_earlier_name_of_the_records_works(sandbox, client):
    client.item()
    wanted = {"client_id": client.client_id}
    now, before = (requests.get(f"{sandbox.url}/_tartan/{name}", params=wanted, timeout=TIMEOUT) for name in ("records", "truth"))
    assert now.status_code == 200 and now.json() == before.json()


def test_control_api_serves_its_own_origin(sandbox):
    answer = requests.get(f"{sandbox.url}/_tartan/health", headers={"Origin": sandbox.url}, timeout=TIMEOUT)
    assert answer.status_code == 200


BAD_BODIES = {
    "nothing": b"",
    "broken": b'{"access_token": ',
    "not-json": b"<xml/>",
    "trailing": b'{"access_token": "a"} {}',
    "array": b"[]",
    "text": b'"text"',
    "null": b"null",
    "number": b"17",
    "wrong-types": b'{"access_token": {"a": [1, 2]}, "options": 5}',
    "long-text": b'{"access_token": "' + b"a" * 1_000_000 + b'"}',
    "deep-arrays": b'{"access_token": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep-objects": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "invalid-utf8": b'{"access_token": "\xff\xfe\xc0\xaf"}',
    "lone-surrogate": b'{"access_token": "\\ud800"}',
    "nul": b'{"access_token": "a\\u0000b"}',
    "huge-number": b'{"access_token": 1e999999, "count": 99999999999999999999999999}',
    "duplicate-keys": b'{"access_token": "a", "access_token": "b"}',
    "byte-order-mark": b'\xef\xbb\xbf{"access_token": "a"}',
    "utf16": '{"access_token": "a"}'.encode("utf-16"),
}
PATHS = ["/accounts/get", "/transactions/sync", "/link/token/create", "/sandbox/public_token/create", "/item/get"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("name", BAD_BODIES)
def test_bad_bodies_are_the_callers_fault(sandbox, path, name):
    answer = post(sandbox.url, path, BAD_BODIES[name])
    assert 400 <= answer.status_code < 500, answer.text[:500]
    assert answer.json()["error_type"] in ("INVALID_REQUEST", "INVALID_INPUT")


def test_unparsable_body_has_its_own_code(sandbox):
    error = post(sandbox.url, "/accounts/get", BAD_BODIES["broken"]).json()
    assert (error["error_code"], error["error_message"]) == ("INVALID_BODY", "body could not be parsed as JSON")


WRONG_VALUES = [None, True, -1, 1.5, 10**30, "", "x" * 300, "\u0000", [], [None], {}, {"a": None}]


@pytest.mark.parametrize("path", PATHS + [
    "/institutions/get", "/institutions/search", "/institutions/get_by_id", "/transactions/get",
    "/transactions/refresh", "/sandbox/item/fire_webhook", "/sandbox/transactions/create",
    "/item/webhook/update", "/item/public_token/exchange", "/webhook_verification_key/get", "/auth/get",
])
def test_no_value_of_a_member_breaks_the_server(sandbox, contract, path):
    """Every member of the request with a dozen values that it should not have."""
    schema = contract.paths[path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    while "$ref" in schema:
        schema = contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
    members = [name for name in schema["properties"] if name not in ("client_id", "secret")]
    session = requests.Session()
    for member in members:
        for value in WRONG_VALUES:
            body = json.dumps({member: value})
            answer = session.request("POST", f"{sandbox.url}{path}", data=body, headers=HEADERS, timeout=TIMEOUT)
            assert answer.status_code < 500, f"{path} {body}: {answer.text}"


def raw_exchange(url, payload: bytes) -> bytes:
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(payload)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65_536):
            received += chunk
        return received


@pytest.mark.parametrize(
    "payload",
    [b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00", b"POST /item/get HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
     b"POST /item/get HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"],
    ids=["blank", "half-a-line", "tls", "negative-length", "cut-short"],
)
def test_broken_http_leaves_the_server_standing(sandbox, payload):
    try:
        answer = raw_exchange(sandbox.url, payload)
    except (ConnectionError, socket.timeout):
        answer = b""
    assert not answer.startswith(b"HTTP/1.1 5")
    assert Control(sandbox.url).health()


def test_unknown_paths_and_methods(sandbox):
    assert post(sandbox.url, "/definitely/not/there", b"{}").status_code == 404
    assert requests.get(f"{sandbox.url}/accounts/get", timeout=TIMEOUT).status_code in (404, 405)


def test_front_page_has_lines_to_copy(sandbox):
    answer = requests.get(f"{sandbox.url}/", timeout=TIMEOUT)
    assert answer.status_code == 200
    port = str(urlsplit(sandbox.url).port)
    for word in ("curl", "Python", "Swift", port):
        assert word in answer.text


def test_responses_can_have_the_layout_of_plaids_sandbox():
    """Of the reads that are answered on the connection's own thread, of others, and of refusals."""
    with sandbox("--pretty") as process:
        client = Client(process.url, "layout")
        item = client.item(products=["transactions", "identity", "liabilities"])
        headers = {**HEADERS, "PLAID-CLIENT-ID": client.client_id, "PLAID-SECRET": "e2e-secret"}
        for path in ("/accounts/get", "/item/get", "/identity/get", "/transactions/sync", "/liabilities/get"):
            for token, status in ((item.access_token, 200), ("access-sandbox-0", 400)):
                answer = post(process.url, path, json.dumps({"access_token": token}), headers)
                laid_out = json.dumps(answer.json(), indent=2, sort_keys=True, ensure_ascii=False)
                assert (answer.status_code, answer.text) == (status, laid_out), path
        assert "\n" not in requests.get(f"{process.url}/_tartan/clock", timeout=TIMEOUT).text


def test_credentials_can_be_restricted(recorder):
    with sandbox("--credentials", "only:this") as process:
        recorder.watch(process)
        good = {"PLAID-CLIENT-ID": "only", "PLAID-SECRET": "this", "Content-Type": "application/json"}
        bad = good | {"PLAID-SECRET": "that"}
        stranger = good | {"PLAID-CLIENT-ID": "stranger"}
        assert post(process.url, "/categories/get", b"{}", good).status_code == 200
        query = b'{"count": 1, "offset": 0, "country_codes": ["US"]}'
        assert post(process.url, "/institutions/get", query, good).status_code == 200
        for headers in (bad, stranger):
            assert post(process.url, "/institutions/get", query, headers).json()["error_code"] == "INVALID_API_KEYS"


def test_state_survives_a_restart(tmp_path, recorder):
    state = tmp_path / "sandbox.sqlite"
    with sandbox("--state", str(state), "--seed", "3") as process:
        recorder.watch(process)
        client = Client(process.url, "state")
        item = client.item(days=730)
        rows, cursor = client.history(item)
    assert state.stat().st_mode & 0o777 == 0o600
    with sandbox("--state", str(state), "--seed", "3") as process:
        recorder.watch(process)
        client = Client(process.url, "state")
        again, _ = client.history(item)
        assert set(again) == set(rows)
        assert client.sync_round(item, cursor)[:3] == ([], [], [])


def fails(*arguments) -> str:
    """The one sentence with which `tartan` refuses to start."""
    with pytest.raises(RuntimeError) as caught:
        TartanProcess(["sandbox", "--json", *arguments]).stop()
    assert "ended with 0" not in str(caught.value)
    text = str(caught.value)
    assert "Fatal error" not in text and "Stack dump" not in text
    return text


def test_port_in_use(sandbox):
    port = str(urlsplit(sandbox.url).port)
    assert port in fails("--port", port)


def test_state_that_is_no_database(tmp_path):
    bad = tmp_path / "notes.txt"
    bad.write_text("this is not a database\n" * 100)
    assert "notes.txt" in fails("--port", "0", "--state", str(bad))
    assert bad.read_text().startswith("this is not a database")


def test_state_in_a_folder_that_is_not_there(tmp_path):
    assert "nowhere" in fails("--port", "0", "--state", str(tmp_path / "nowhere" / "state.sqlite"))


def test_binding_beyond_loopback_must_be_asked_for():
    assert "--allow-remote" in fails("--port", "0", "--host", "0.0.0.0")
