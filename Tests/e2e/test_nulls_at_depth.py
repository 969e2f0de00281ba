"""Nulls in lists and in nested objects, over every place of every request of the contract.

A null of an optional member counts as an absent one, unless the contract's prose forbids it; any other null is refused with
the path of its place. Neither is ever an internal error.
"""

import re

from request_places import ABSENT, body_with, forbids_null, places, resolved
from test_optional_members import ask
from test_refusals import caller, kind_of, operations  # noqa: F401

# Lists with one sentence for everything that is wrong with them, as recorded.
SENTENCES = re.compile(r"must be a non-empty array|contain invalid product|invalid product")


def schema_of(contract, path):
    return contract.paths[path]["post"]["requestBody"]["content"]["application/json"]["schema"]


def walk(contract, caller):  # noqa: F811
    """Every place of every request with a function that makes the request with a value there."""
    for path, body, _, _ in operations(contract, caller):
        schema = schema_of(contract, path)
        for place in places(contract, schema):
            def make(value, body=body, path=path, schema=schema, steps=place.steps):
                return body_with(contract, caller, path, schema, body, steps, value)

            yield path, place, make


def outcome(caller, path, body):  # noqa: F811
    """What a request gives, without the ids and the times in its message."""
    status, code, message = ask(caller, path, body)
    return status, code, re.sub(r"[0-9a-f-]{8,}|\d+", "…", message)


def is_refused_for_null(place, answer):
    status, code, message = answer
    return status == 400 and code == "INVALID_FIELD" and message == f"{place.label} must not be null"


def is_refused_as_missing(place, answer):
    status, code, message = answer
    return status == 400 and code == "MISSING_FIELDS" and place.label in message


def test_a_null_member_at_any_depth_is_absent_or_refused_with_its_path(caller, contract):  # noqa: F811
    accepted, refused, wrong = 0, 0, []
    for path, place, make in walk(contract, caller):
        if place.is_element or len(place.steps) < 2:
            continue
        given = ask(caller, path, make(None))
        is_nullable = resolved(contract, place.schema).get("nullable") is True
        must_refuse = forbids_null(contract, place.schema) or (place.is_required and not is_nullable)
        if must_refuse or given[0] >= 500:
            refused += 1
            if not is_refused_for_null(place, given) and not is_refused_as_missing(place, given):
                wrong.append(f"{path} {place.label}: {given}, not refused")
            continue
        accepted += 1
        if place.is_required:
            if is_refused_for_null(place, given):
                wrong.append(f"{path} {place.label}: {given}, but the contract allows null")
            continue
        # A request that changes something can differ the second time; then the absent one does, too.
        with_null = outcome(caller, path, make(None))
        if with_null not in (outcome(caller, path, make(ABSENT)), outcome(caller, path, make(ABSENT))):
            wrong.append(f"{path} {place.label}: null {with_null}, absent {outcome(caller, path, make(ABSENT))}")
    print(f"nulls of members at depth: {accepted} accepted, {refused} refused")
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)
    assert accepted > 500 and refused > 200


def test_a_missing_required_member_at_any_depth_is_refused_with_its_path(caller, contract):  # noqa: F811
    asked, wrong = 0, []
    for path, place, make in walk(contract, caller):
        if place.is_element or len(place.steps) < 2 or not place.is_required:
            continue
        given = ask(caller, path, make(ABSENT))
        asked += 1
        if not is_refused_as_missing(place, given):
            wrong.append(f"{path} {place.label}: {given}")
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)
    assert asked > 200


def test_a_null_element_of_any_list_is_refused_with_its_path(caller, contract):  # noqa: F811
    asked, wrong = 0, []
    for path, place, make in walk(contract, caller):
        if not place.is_element:
            continue
        given = ask(caller, path, make(None))
        asked += 1
        if resolved(contract, place.schema).get("nullable") is True:
            if given[0] >= 500 or is_refused_for_null(place, given):
                wrong.append(f"{path} {place.label}: {given}, but the contract allows null")
            continue
        status, code, message = given
        names = message.startswith(place.label.removesuffix("[0]")) or place.steps[-2] in message
        if not (status == 400 and code and names and (
                message == f"{place.label} must not be null" or SENTENCES.search(message) or "product" in message)):
            wrong.append(f"{path} {place.label}: {given}")
    print(f"null elements of lists: {asked}")
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong)
    assert asked > 150


def test_nulls_in_what_the_contract_leaves_open_are_never_an_internal_error(caller, contract):  # noqa: F811
    """Maps and members without a type, such as `metadata`: whatever is inside, the answer is a success or a refusal."""
    values = ({"a": None}, {"a": {"b": None}}, {"a": [None, {"b": None}]}, {"": None})
    asked, wrong = 0, []
    for path, place, make in walk(contract, caller):
        whole = resolved(contract, place.schema)
        if place.is_element or whole.get("properties") or kind_of(contract, whole) not in ("object", None):
            continue
        for value in values:
            status, code, message = ask(caller, path, make(value))
            asked += 1
            if status != 200 and not (status in (400, 404) and code and message):
                wrong.append(f"{path} {place.label} {value}: {status} {code} {message}")
    assert not wrong, "\n".join(wrong)
    assert asked > 20
