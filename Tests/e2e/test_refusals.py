"""What Plaid refuses is refused, over all operations that have the member: a missing required member, a wrong type, an
unknown access token, an unknown id.

A server that answers each operation with the example of the document passes every check of successes. It is part of this
test, as the sample that must fail here.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from operation_caller import Caller
from operation_values import NAMED

# The credentials are checked apart, and may come in headers.
CREDENTIALS = {"client_id", "secret"}
WRONG = {"string": 1, "integer": "x", "number": "x", "boolean": "x", "array": "x", "object": "x"}
# Ids that the client chooses, so that none of them can be unknown.
CHOSEN = {
    "client_user_id", "client_transaction_id", "client_report_id", "idempotency_key", "loan_id", "user_auth",
    "end_customer",
}


class Refusals:
    """Asks a server at `url`, in the name of a caller who knows a request that each operation takes."""

    def __init__(self, caller, url):
        self.caller, self.url = caller, url
        self.counts = {}
        self.accepted = []

    def ask(self, kind, path, body, member):
        headers = {"PLAID-CLIENT-ID": self.caller.client.client_id, "PLAID-SECRET": self.caller.client.secret}
        answer = requests.Session().send(
            requests.Request("POST", self.url + path, headers=headers, json=body).prepare()
        )
        refused, asked = self.counts.get(kind, (0, 0))
        is_refused = 400 <= answer.status_code < 500 and bool(json.loads(answer.content or b"{}").get("error_code"))
        self.counts[kind] = (refused + is_refused, asked + 1)
        if not is_refused:
            self.accepted.append(f"{path}: {kind} {member} gives {answer.status_code}")

    def run(self, operations):
        for path, body, properties, required in operations:
            for member in required - CREDENTIALS:
                self.ask("missing member", path, {name: value for name, value in body.items() if name != member}, member)
            for member, kind in properties.items():
                if member in CREDENTIALS or kind not in WRONG:
                    continue
                self.ask("wrong type", path, {**body, member: WRONG[kind]}, member)
            if "access_token" in body:
                token = "access-sandbox-00000000-0000-4000-8000-000000000000"
                self.ask("unknown access token", path, {**body, "access_token": token}, "access_token")
            for member in NAMED & body.keys() - CHOSEN - {"access_token"}:
                nobody = ["nobody"] if isinstance(body[member], list) else "nobody"
                self.ask("unknown id", path, {**body, member: nobody}, member)
        return self

    def report(self):
        return "\n".join(f"refused: {kind} {refused} of {asked}" for kind, (refused, asked) in self.counts.items())


def kind_of(contract, schema):
    while "$ref" in schema:
        schema = contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
    for part in schema.get("allOf", []):
        if found := kind_of(contract, part):
            return found
    return schema.get("type")


def flattened(contract, schema):
    while "$ref" in schema:
        schema = contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
    properties, required = dict(schema.get("properties", {})), set(schema.get("required", []))
    for part in schema.get("allOf", []):
        more, needed = flattened(contract, part)
        properties, required = properties | more, required | needed
    return properties, required


def operations(contract, caller):
    """Each operation with a body that it takes, and what its members are."""
    for path, methods in contract.paths.items():
        if "requestBody" not in methods.get("post", {}):
            continue
        schema = methods["post"]["requestBody"]["content"]["application/json"]["schema"]
        properties, required = flattened(contract, schema)
        body = caller.value(schema, "", path)
        kinds = {name: kind_of(contract, member) for name, member in properties.items()}
        yield path, body, kinds, required


@pytest.fixture
def caller(timely_sandbox, contract, timely_client, timely_control, receiver):
    return Caller(timely_sandbox, contract, timely_client, timely_control, receiver.url)


def test_what_plaid_refuses_is_refused(caller, contract):
    found = Refusals(caller, caller.url).run(operations(contract, caller))
    print(found.report())
    assert not found.accepted, "\n".join(found.accepted)
    assert found.counts["missing member"][1] > 400
    assert found.counts["unknown access token"][1] > 40
    assert found.counts["unknown id"][1] > 50


@pytest.fixture
def replay(contract):
    """A server that answers every operation with a success of the document, whatever it is asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            content = contract.paths[self.path]["post"]["responses"]["200"].get("content", {})
            examples = content.get("application/json", {}).get("examples", {})
            example = next((each.get("value") for each in examples.values()), {})
            data = json.dumps(example).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


def test_a_server_that_replays_examples_is_found_out(caller, contract, replay):
    found = Refusals(caller, replay).run(operations(contract, caller))
    print(found.report())
    assert {refused for refused, _ in found.counts.values()} == {0}
    assert found.accepted


def test_paths_without_an_operation_are_not_found(caller, contract):
    empty = [path for path, methods in contract.paths.items() if not {"get", "post", "put"} & methods.keys()]
    assert len(empty) == 10
    for path in [*empty, "/no/such/path"]:
        headers = {"PLAID-CLIENT-ID": caller.client.client_id, "PLAID-SECRET": caller.client.secret}
        answer = requests.Session().send(requests.Request("POST", caller.url + path, headers=headers, json={}).prepare())
        assert answer.status_code == 404, path
        assert (answer.json()["error_type"], answer.json()["error_code"]) == ("INVALID_REQUEST", "NOT_FOUND"), path
        assert answer.json()["error_message"] == "not found"
