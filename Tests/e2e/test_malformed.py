"""Nothing that a client sends makes the Sandbox fail: no 5xx, no broken connection, and each refusal has Plaid's form.

All operations of the contract get broken bodies, wrong credentials and hostile members. TARTAN_SEED chooses other values.
"""

import collections
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from contract import Contract, ContractViolation
from hostile import CONTENT_TYPES, MANY, MEGABYTE, RAW, Fuzz, encode
from operation_caller import Caller, client_item
from test_long_tail import LAST
from test_refusals import flattened

SEED = int(os.environ.get("TARTAN_SEED", "20261123"))
MEMBERS, VALUES, DEPTH, TIMEOUT = 14, 4, 3, 60


def problem(contract: Contract, method: str, path: str, ask) -> str | None:
    """What is wrong with an answer; `None` for a good one. `ask` sends the request."""
    try:
        answer = ask()
    except requests.RequestException as error:
        return f"no answer: {type(error).__name__}"
    if answer.status_code >= 500:
        return f"{answer.status_code}: {answer.text[:200]}"
    try:
        operation = contract.paths.get(path, {}).get(method.lower(), {})
        success = operation.get("responses", {}).get(str(answer.status_code), {"content": {}})
        if answer.status_code < 300 and "content" not in success:
            return "content where there is none" if answer.content else None
        if answer.status_code == 200 and "json" not in answer.headers.get("Content-Type", ""):
            contract.validate_file(path, method, 200)
            return None
        contract.validate(path, method, answer.status_code, answer.json())
    except (ContractViolation, ValueError) as violation:
        return str(violation)[:600]
    return None


class Assault:
    """Sends hostile requests to the operations at `url` and collects what is wrong with the answers."""

    def __init__(self, contract, url, client_id, secret):
        self.contract, self.url, self.session = contract, url, requests.Session()
        self.credentials = {"PLAID-CLIENT-ID": client_id, "PLAID-SECRET": secret}
        self.asked, self.statuses, self.problems = collections.Counter(), collections.Counter(), []

    def ask(self, kind, method, path, body: bytes, what="", headers=None):
        target = path.replace("{consentId}", "a").replace("{recipientId}", "b")
        headers = {"Content-Type": "application/json", **(self.credentials if headers is None else headers)}
        # Kept as they are: `requests` refuses some of what is to be sent here.
        request = requests.Request(method, self.url + target, data=body).prepare()
        request.headers.update(headers)

        def send():
            answer = self.session.send(request, timeout=TIMEOUT)
            self.statuses[answer.status_code] += 1
            return answer

        self.asked[kind] += 1
        if found := problem(self.contract, method, path, send):
            self.problems.append(f"{method} {path}: {kind} {what[:80]}: {found}")

    def bodies(self, method, path, body):
        for name, data in RAW.items():
            self.ask("broken body", method, path, data, name)
        for content_type in CONTENT_TYPES:
            headers = {**self.credentials, "Content-Type": content_type}
            self.ask("content type", method, path, encode(body), content_type, headers)
        text = encode(body).decode()
        if body:
            twice = "{" + text[1:-1] + "," + text[1:]
            self.ask("duplicate keys", method, path, twice.encode())

    def strangers(self, method, path, body):
        known = dict(self.credentials)
        for name, headers in {
            "none": {},
            "no secret": {"PLAID-CLIENT-ID": known["PLAID-CLIENT-ID"]},
            "no id": {"PLAID-SECRET": known["PLAID-SECRET"]},
            "a wrong secret": {**known, "PLAID-SECRET": "wrong"},
            "an empty secret": {**known, "PLAID-SECRET": ""},
            "an id of no form": {**known, "PLAID-CLIENT-ID": "\xe9 ; --"},
            "a long id": {**known, "PLAID-CLIENT-ID": "a" * 4000},
        }.items():
            self.ask("credentials", method, path, encode(body), name, headers)
        for value in (1, None, [], {}, "", MEGABYTE):
            self.ask("credentials in the body", method, path, encode({**body, "client_id": value, "secret": value}), "", {})

    def members(self, fuzz, method, path, body, schema):
        places = list(self.places(schema, body, [], DEPTH))
        for steps, kind, form in fuzz.random.sample(places, min(MEMBERS, len(places))):
            name = ".".join(map(str, steps))
            for value in fuzz.of_kind(kind, form, VALUES):
                self.ask("hostile member", method, path, encode(put(body, steps, value)), f"{name} {value!r}")
            for value in fuzz.of_another_kind(kind):
                self.ask("wrong type", method, path, encode(put(body, steps, value)), name)
        texts = [steps for steps, kind, form in places if kind == "string" and form is None]
        lists = [steps for steps, kind, _ in places if kind == "array"]
        for steps in fuzz.random.sample(texts, min(1, len(texts))):
            self.ask("a megabyte", method, path, encode(put(body, steps, MEGABYTE)), str(steps))
        for steps in fuzz.random.sample(lists, min(2, len(lists))):
            for element in ("x", {}, 1):
                self.ask("10,000 elements", method, path, encode(put(body, steps, [element] * MANY)), str(steps))

    def places(self, schema, body, steps, depth):
        """Where members are, with their type and form; those of lists in the lists' first element."""
        properties, _ = flattened(self.contract, schema)
        for name, member in properties.items():
            if name in ("client_id", "secret"):
                continue
            kind, form, inner, element = described(self.contract, member)
            yield [*steps, name], kind, form
            if kind == "object" and depth > 0:
                yield from self.places(inner, body, [*steps, name], depth - 1)
            if kind == "array" and depth > 0 and element is not None:
                kind, form, inner, _ = described(self.contract, element)
                yield [*steps, name, 0], kind, form
                if kind == "object":
                    yield from self.places(inner, body, [*steps, name, 0], depth - 1)

    def report(self):
        kinds = "\n".join(f"  {kind}: {count}" for kind, count in sorted(self.asked.items()))
        statuses = ", ".join(f"{status}: {count}" for status, count in sorted(self.statuses.items()))
        return (
            f"hostile requests: {sum(self.asked.values())}, wrong answers: {len(self.problems)} (seed {SEED})\n"
            f"{kinds}\n  answers by status: {statuses}"
        )


def described(contract, schema):
    """The type, the form, the schema itself and that of its elements."""
    while True:
        if "$ref" in schema:
            schema = contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
        elif "anyOf" in schema:
            schema = schema["anyOf"][-1]
        elif len(schema.get("allOf", [])) == 1:
            schema = schema["allOf"][0]
        else:
            return schema.get("type", "object"), schema.get("format"), schema, schema.get("items")


def put(body, steps, value):
    """A copy of `body` with a member replaced; objects and lists on the way are made where there are none."""
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if step == 0:
        known = body if isinstance(body, list) else []
        return [put(known[0] if known else None, rest, value), *known[1:]]
    known = body if isinstance(body, dict) else {}
    return {**known, step: put(known.get(step), rest, value)}


def operations(contract):
    all_of_them = [
        (method.upper(), path) for path, methods in contract.paths.items() for method in ("get", "post", "put")
        if method in methods
    ]
    return sorted(all_of_them, key=lambda one: (one[1] in LAST, one[1]))


@pytest.fixture
def caller(timely_sandbox, contract, timely_client, timely_control, receiver):
    return Caller(timely_sandbox, contract, timely_client, timely_control, receiver.url)


def test_nothing_that_is_sent_makes_it_fail(caller, contract, timely_sandbox, timely_control, capsys):
    assault = Assault(contract, caller.url, caller.client.client_id, caller.client.secret)
    fuzz = Fuzz(SEED)
    for method, path in operations(contract):
        # Whatever the last one removed or broke, this one begins with something that works.
        caller.item = client_item(caller.client, caller.webhook)
        caller.account = caller.client.call("/accounts/get", {"access_token": caller.item.access_token})["accounts"][0]["account_id"]
        caller.made.clear()
        content = contract.paths[path][method.lower()].get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        body = {} if schema is None else {**caller.value(schema, "", path), **caller.more(path)}
        assault.bodies(method, path, body)
        assault.strangers(method, path, body)
        if schema is not None:
            assault.members(fuzz, method, path, body, schema)
        assert timely_sandbox.alive, f"the Sandbox ended at {path}\n" + "\n".join(assault.problems[-5:])
    with capsys.disabled():
        print("\n" + assault.report())
    assert not assault.problems, "\n".join(assault.problems[:200])
    assert len(operations(contract)) == 349 and sum(assault.asked.values()) > 20_000
    # What was taken in does no harm later, either.
    timely_control.advance(days=40)
    assert timely_control.truth(caller.client.client_id)["items"]


@pytest.mark.parametrize("status, content_type, body, finding", [
    (500, "application/json", b"{}", "500"),
    (400, "text/html", b"<h1>Bad Request</h1>", "Expecting value"),
    (400, "application/json", b'{"error_code": "INVALID_FIELD"}', "display_message"),
    (200, "application/json", b'{"request_id": 1}', "accounts"),
    (None, "", b"", "no answer"),
])
def test_each_kind_of_failure_is_found(contract, status, content_type, body, finding):
    """The sample that must fail: servers that answer hostile requests badly."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if status is None:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assault = Assault(contract, f"http://127.0.0.1:{server.server_address[1]}", "a", "b")
        assault.ask("broken body", "POST", "/accounts/get", json.dumps({"a": 1}).encode())
        assert len(assault.problems) == 1 and finding in assault.problems[0], assault.problems
    finally:
        server.shutdown()
