"""Ids of another type are refused over all operations, those of accounts in Plaid's own words.

A recording of Plaid's Ruby client has the sentence: `account_id must be a valid account ID`.
"""

from operation_values import NAMED
from test_optional_members import ask, walk, with_member
from test_refusals import CHOSEN, caller, kind_of, operations  # noqa: F401

# Codes with which Plaid refuses an account that the Item does not have.
CODES = {"INVALID_FIELD", "INVALID_ACCOUNT_ID"}


def wrong_ids(body, caller):  # noqa: F811
    """Ids that exist, of other things: of an Item, of a bank, a token; and one of nothing."""
    item = caller.client.call("/item/get", {"access_token": body["access_token"]})["item"]["item_id"]
    return [item, "ins_109508", body["access_token"], "ABCDEFG1234567"]


def test_an_account_id_must_be_that_of_an_account(caller, contract):  # noqa: F811
    asked, wrong = 0, []
    for path, body, member, schema, _ in walk(contract, caller):
        is_list = kind_of(contract, schema) == "array"
        if member[-1] not in ("account_id", "account_ids") or "access_token" not in body:
            continue
        for value in wrong_ids(body, caller):
            status, code, message = ask(caller, path, with_member(body, member, [value] if is_list else value))
            asked += 1
            sentences = {
                f"{'.'.join(member)} must be a non-empty array of valid account ids",
                f"{'.'.join(member)} must be a valid account ID", f"{member[-1]} must be a valid account ID",
                "failed to find requested account ID for requested item",
            }
            if status != 400 or code not in CODES or message not in sentences:
                wrong.append(f"{path} {'.'.join(member)}: {status} {code} {message}")
    assert not wrong, "\n".join(sorted(set(wrong)))
    assert asked > 80


def is_of(member, value):
    """Whether a member may have an id of that form: the other ids are an Item's, a bank's and an access token."""
    if value.startswith("ins_"):
        return member == "institution_id"
    return member == "access_token" if value.startswith("access-") else member.startswith("item_id")


def test_an_id_of_something_else_is_refused(caller, contract):  # noqa: F811
    asked, wrong = 0, []
    for path, body, _, _ in operations(contract, caller):
        for member in NAMED & body.keys() - CHOSEN:
            right = body[member]
            for value in wrong_ids({"access_token": caller.client.item().access_token}, caller):
                if right in (value, [value]) or is_of(member, value):
                    continue
                status, code, message = ask(caller, path, {**body, member: [value] if isinstance(right, list) else value})
                asked += 1
                if not 400 <= status < 500 or not code or not message:
                    wrong.append(f"{path} {member} {value}: {status} {code} {message}")
    assert not wrong, "\n".join(sorted(set(wrong)))
    assert asked > 300


def test_a_user_id_must_begin_as_one(caller, contract):  # noqa: F811
    """Plaid distinguishes an id of something else from an unknown one (plaid.com/docs/errors/invalid-input, 2026-03-07)."""
    asked, wrong = 0, []
    for path, body, member, _, _ in walk(contract, caller):
        # A user token beside it would be the one that counts.
        if member != ("user_id",) or path in OWN_NAMES:
            continue
        for value, expected in (("usr_00000000000000", "USER_NOT_FOUND"), ("ABCDEFG1234567", "INVALID_USER_ID")):
            status, code, message = ask(caller, path, with_member(body, member, value))
            asked += 1
            if (status, code) != (400, expected):
                wrong.append(f"{path} {value}: {status} {code} {message}")
    assert not wrong, "\n".join(wrong)
    assert asked > 20


# Where the name of a user is the client's own or is not looked up.
OWN_NAMES = {"/item/import", "/protect/compute", "/session/token/create", "/sandbox/bank_income/fire_webhook"}
