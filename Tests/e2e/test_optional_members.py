"""What clients send for members that they do not use: nulls, empty lists of ids, addresses that are none; over all operations.

Plaid's own samples send `cursor: null` with their first `/transactions/sync`. The contract forbids a null only where its prose
says so ("must not be null").
"""

import pytest
import requests

from request_places import forbids_null, resolved
from operation_caller import Caller
from operation_values import NAMED  # noqa: F401  (NAMED keeps both walks on one table)
from test_refusals import caller, flattened, kind_of, operations  # noqa: F401

ID_LISTS = {"account_ids": "account", "item_ids": "item"}
WEBHOOKS = {"webhook", "webhook_override"}


def members(contract, schema, path=()):
    """Every member of an object and of the objects in it: path, schema, whether it is required."""
    properties, required = flattened(contract, schema)
    for name, member in properties.items():
        yield path + (name,), member, name in required
        if kind_of(contract, member) == "object" and len(path) < 2:
            yield from members(contract, member, path + (name,))


def with_member(body, path, value):
    """The body with one member set; objects on the way are made where they are missing."""
    if len(path) == 1:
        return {**body, path[0]: value}
    inner = body.get(path[0]) or {}
    return {**body, path[0]: with_member(inner, path[1:], value)}


def parents_exist(body, path):
    for name in path[:-1]:
        body = body.get(name)
        if not isinstance(body, dict):
            return False
    return True


def walk(contract, caller):
    for path, body, _, _ in operations(contract, caller):
        schema = contract.paths[path]["post"]["requestBody"]["content"]["application/json"]["schema"]
        for member, inner, is_required in members(contract, schema):
            if member[-1] not in ("client_id", "secret"):
                yield path, body, member, inner, is_required


def error_of(answer):
    """The error of an answer; without one for files and for answers without a body."""
    is_json = answer.headers.get("Content-Type", "").startswith("application/json")
    return answer.json() if is_json and answer.content else {}


def ask(caller, path, body):
    headers = {"PLAID-CLIENT-ID": caller.client.client_id, "PLAID-SECRET": caller.client.secret}
    # Past the recorder, which wants every success to be one of the document's.
    answer = requests.Session().send(requests.Request("POST", caller.url + path, headers=headers, json=body).prepare())
    text = error_of(answer)
    return answer.status_code, text.get("error_code"), text.get("error_message") or ""


def refused_for(member, code, message):
    return code == "INVALID_FIELD" and ".".join(member) in message


def test_a_null_counts_as_an_absent_member_unless_the_contract_forbids_it(caller, contract):  # noqa: F811
    accepted, refused, wrong = 0, 0, []
    for path, body, member, schema, is_required in walk(contract, caller):
        if is_required or not parents_exist(body, member):
            continue
        status, code, message = ask(caller, path, with_member(body, member, None))
        is_refused = refused_for(member, code, message) and message.endswith("must not be null")
        expects = forbids_null(contract, schema)
        refused += is_refused
        accepted += not is_refused
        if is_refused != expects or status >= 500:
            wrong.append(f"{path} {'.'.join(member)}: {status} {code} {message}")
    print(f"nulls of optional members: {accepted} accepted, {refused} refused as the contract says")
    assert not wrong, "\n".join(wrong)
    assert accepted > 600 and refused > 10


def test_an_empty_list_of_ids_is_refused_wherever_there_is_one(caller, contract):  # noqa: F811
    asked = []
    for path, body, member, schema, _ in walk(contract, caller):
        kind = ID_LISTS.get(member[-1])
        if not kind or kind_of(contract, schema) != "array":
            continue
        for value in ([], [""]):
            status, code, message = ask(caller, path, with_member(body, member, value))
            sentence = f"{'.'.join(member)} must be a non-empty array of valid {kind} ids"
            asked.append(path)
            assert (status, code, message) == (400, "INVALID_FIELD", sentence), f"{path} {member} {value}"
    assert len(asked) > 40


def test_an_empty_list_of_tokens_is_refused_wherever_tokens_are_needed(caller, contract):  # noqa: F811
    asked = set()
    for path, body, member, schema, is_required in walk(contract, caller):
        is_needed = is_required or resolved(contract, schema).get("minItems")
        if not member[-1].endswith("_tokens") or kind_of(contract, schema) != "array" or not is_needed:
            continue
        # The audit copy that the report joins is looked for first.
        if path == "/credit/audit_copy_token/update":
            body = {**body, "audit_copy_token": caller.make("audit_copy_token")}
        status, code, message = ask(caller, path, with_member(body, member, []))
        asked.add(path)
        assert (status, code) == (400, "INVALID_FIELD") and member[-1] in message, f"{path} {status} {code} {message}"
    assert len(asked) >= 4, asked


def test_a_webhook_that_is_no_url_is_refused_wherever_there_is_one(caller, contract):  # noqa: F811
    asked = []
    for path, body, member, schema, _ in walk(contract, caller):
        if member[-1] not in WEBHOOKS or kind_of(contract, schema) != "string":
            continue
        status, code, message = ask(caller, path, with_member(body, member, "ABCDEFG1234567"))
        asked.append(path)
        sentence = f"{'.'.join(member)} must be a non-empty string URL"
        assert (status, code, message) == (400, "INVALID_FIELD", sentence), f"{path} {member}"
    assert len(asked) > 15


def test_operations_without_security_need_no_credentials(caller, contract):  # noqa: F811
    open_paths = [path for path, methods in contract.paths.items() if methods.get("post", {}).get("security") == []]
    assert open_paths == ["/categories/get"]
    for body in ("{}", "null"):
        answer = requests.post(
            caller.url + "/categories/get", data=body, headers={"Content-Type": "application/json"}, timeout=30)
        assert answer.status_code == 200 and len(answer.json()["categories"]) == 602
    closed = requests.post(caller.url + "/accounts/get", json={}, timeout=30)
    assert closed.json()["error_code"] == "MISSING_FIELDS"


def test_a_null_body_is_empty_where_every_member_is_optional(caller, contract):  # noqa: F811
    headers = {
        "PLAID-CLIENT-ID": caller.client.client_id, "PLAID-SECRET": caller.client.secret,
        "Content-Type": "application/json",
    }
    asked = 0
    for path, body, _, required in operations(contract, caller):
        answer = requests.Session().send(
            requests.Request("POST", caller.url + path, headers=headers, data="null").prepare())
        is_optional = not required - {"client_id", "secret"}
        assert answer.status_code < 500
        if is_optional:
            assert error_of(answer).get("error_code") != "INVALID_BODY", path
            asked += 1
        else:
            assert error_of(answer).get("error_code") == "INVALID_BODY", path
    assert asked > 10


@pytest.mark.parametrize("members", [("client_id",), ("secret",), ("client_id", "secret")])
def test_null_credentials_in_the_body_leave_those_in_the_headers(caller, members):
    """A client that has its credentials in headers may still write its body's members, as nulls."""
    names = {"client_id": ("PLAID-CLIENT-ID", caller.client.client_id), "secret": ("PLAID-SECRET", caller.client.secret)}
    headers = dict(names[member] for member in members)
    body = {name: value for name, (_, value) in names.items()} | dict.fromkeys(members)
    wanted = {"count": 1, "offset": 0, "country_codes": ["US"]}
    answer = requests.post(caller.url + "/institutions/get", json=wanted | body, headers=headers, timeout=30)
    assert answer.status_code == 200, answer.text
    bare = requests.post(caller.url + "/institutions/get", json=wanted | body, timeout=30).json()
    assert bare["error_message"] == f"the following required fields are missing: {', '.join(members)}"
