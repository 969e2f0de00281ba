"""Values that enumerations had in the version before are still accepted in every request that has them."""

import os
from types import SimpleNamespace

import pytest

import contract as contracts
from request_places import body_with, places, resolved
from test_nulls_at_depth import schema_of
from test_optional_members import ask
from test_refusals import caller, operations  # noqa: F401


@pytest.fixture(scope="module")
def earlier():
    reference = os.environ.get("TARTAN_REFERENCE")
    if not reference:
        pytest.skip("TARTAN_REFERENCE is not set")
    return contracts.Contract.load(reference, contracts.EARLIER_DOCUMENT)


def values(contract, schema):
    return {value for value in resolved(contract, schema).get("enum", []) if isinstance(value, str) and value != "null"}


def removed(contract, earlier, path):
    """The places of a request that had more values before, with those values."""
    if path not in earlier.paths:
        return
    known = {place.steps: place for place in places(contract, schema_of(contract, path))}
    for place in places(earlier, schema_of(earlier, path)):
        present = known.get(place.steps)
        more = values(earlier, place.schema) - values(contract, present.schema) if present else set()
        if present and values(contract, present.schema) and more:
            yield present, sorted(more)


def is_refused_value(place, answer):
    _, code, message = answer
    names = place.label.removesuffix("[0]") in message
    return code == "INVALID_PRODUCT" and "invalid product" in message or names and (
        "must be one of" in message or "is not one of" in message or "invalid product" in message.lower())


def test_every_value_of_the_version_before_is_accepted(caller, contract, earlier):  # noqa: F811
    asked, wrong, seen = 0, [], set()
    for path, body, _, _ in operations(contract, caller):
        schema = schema_of(contract, path)
        for place, more in removed(contract, earlier, path):
            def refused(value, steps=place.steps, body=body, path=path, schema=schema, place=place):
                answer = ask(caller, path, body_with(contract, caller, path, schema, body, steps, value))
                return answer, is_refused_value(place, answer)

            answer, is_refused = refused("no_such_value")
            if not is_refused:
                wrong.append(f"{path} {place.label}: an unknown value gives {answer}")
            for value in more:
                answer, is_refused = refused(value)
                asked += 1
                seen.add(value)
                if is_refused or answer[0] >= 500:
                    wrong.append(f"{path} {place.label} {value}: {answer}")
    print(f"values of the version before: {asked}")
    assert not wrong, "\n".join(wrong)
    assert {"paynote", "VERIFICATION_STATUS_PENDING_APPROVAL"} <= seen


def test_newer_check_products_connect_a_bank_and_make_a_report(client, control):
    for name in ("cra_qualify", "cra_home_lending"):
        user = client.call("/user/create", {"client_user_id": name, "identity": {
            "name": {"given_name": "Ann", "family_name": "Other"}, "date_of_birth": "1990-01-31"}})
        made = client.call("/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": ["transactions", name], "user_id": user["user_id"]})
        token = client.call("/item/public_token/exchange", {"public_token": made["public_token"]})["access_token"]
        status, _, _ = raw(client, "/item/get", {"access_token": token})
        assert status == 200
        link = client.call("/link/token/create", {
            "client_name": "Check", "language": "en", "country_codes": ["US"], "products": ["cra_base_report", name],
            "user_id": user["user_id"], "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
            "cra_options": {"days_requested": 180}})
        done = control.complete_link(client.client_id, link["link_token"])
        assert done.get("public_token") or done.get("public_tokens") or done.get("item_id"), done


def raw(client, path, body):
    """A response past the validator."""
    return ask(SimpleNamespace(url=client.url, client=client), path, body)
