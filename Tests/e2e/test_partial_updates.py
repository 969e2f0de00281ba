"""A request that overrides a part of what is stored leaves the rest as it is.

The operations are those of the contract that change something stored by an object with optional members. Each is in the
table, or has a reason not to be; a new one of the contract fails the first test.
"""

import copy
import uuid

import pytest

from request_places import resolved
from test_nulls_at_depth import schema_of
from test_refusals import flattened, kind_of

ADDRESS = {"street": "1 Main St.", "street2": "Flat 2", "city": "Pawnee", "region": "IN", "postal_code": "46001", "country": "US"}
PERSON = {
    "name": {"given_name": "Ada", "family_name": "Byron"}, "date_of_birth": "1990-01-31",
    "email_address": "ada@example.com", "phone_number": "+14155550199", "ip_address": "198.51.100.7",
    "id_number": {"value": "123456789", "type": "us_ssn"},
}


class Report:
    full = {
        "client_report_id": "r1", "webhook": "http://127.0.0.1:9/hook", "user": {
            "client_user_id": "u1", "first_name": "Ada", "middle_name": "King", "last_name": "Byron", "ssn": "123-45-6789",
            "phone_number": "+14155550199", "email": "ada@example.com"}}

    def make(self, client, control):
        self.client, self.control = client, control
        token = client.item(products=("assets",)).access_token
        self.token = client.call("/asset_report/create", {
            "access_tokens": [token], "days_requested": 3, "options": self.full})["asset_report_token"]
        control.advance(seconds=5)

    def update(self, change):
        self.token = self.client.call("/asset_report/refresh", {
            "asset_report_token": self.token, "options": change})["asset_report_token"]
        self.control.advance(seconds=5)

    def read(self):
        report = self.client.call("/asset_report/get", {"asset_report_token": self.token})["report"]
        return {"client_report_id": report["client_report_id"], "user": report["user"]}


class User:
    full = {
        "name": {"given_name": "Ada", "family_name": "Byron"}, "date_of_birth": "1990-01-31",
        "emails": [{"data": "ada@example.com", "primary": True}],
        "phone_numbers": [{"data": "+14155550199", "primary": True}],
    }

    def make(self, client, _):
        self.client = client
        self.id = client.call("/user/create", {"client_user_id": uuid.uuid4().hex, "identity": self.full})["user_id"]

    def update(self, change):
        self.client.call("/user/update", {"user_id": self.id, "identity": change})

    def read(self):
        return self.client.call("/user/get", {"user_id": self.id})["identity"]


class BeaconUser:
    full = {**PERSON, "address": ADDRESS}

    def make(self, client, _):
        self.client = client
        self.id = client.call("/beacon/user/create", {
            "program_id": "prg_1", "client_user_id": uuid.uuid4().hex, "user": self.full})["id"]

    def update(self, change):
        self.client.call("/beacon/user/update", {"beacon_user_id": self.id, "user": change})

    def read(self):
        return self.client.call("/beacon/user/get", {"beacon_user_id": self.id})["user"]


class Attempt:
    full = {
        **{name: value for name, value in PERSON.items() if name != "ip_address"},
        "address": {**ADDRESS},
    }

    def make(self, client, _):
        self.client, self.name = client, uuid.uuid4().hex
        self.answer = client.call("/identity_verification/create", {
            "client_user_id": self.name, "template_id": "idvtmp_1", "is_shareable": True, "gave_consent": False,
            "user": self.full})

    def update(self, change):
        self.answer = self.client.call("/identity_verification/retry", {
            "client_user_id": self.name, "template_id": "idvtmp_1", "strategy": "reset", "user": change})

    def read(self):
        return self.answer["user"]


class Screening:
    full = {"watchlist_program_id": "prg_1", "legal_name": "Ann Other", "date_of_birth": "1990-01-31",
            "document_number": "C31195855", "country": "US"}
    kind, id = "individual", "watchlist_screening_id"

    def make(self, client, _):
        self.client = client
        self.name = client.call(f"/watchlist_screening/{self.kind}/create", {"search_terms": self.full})["id"]

    def update(self, change):
        change = {**{name: self.full[name] for name in self.always}, **change}
        self.client.call(f"/watchlist_screening/{self.kind}/update", {self.id: self.name, "search_terms": change})

    always = ()

    def read(self):
        return self.client.call(f"/watchlist_screening/{self.kind}/get", {self.id: self.name})["search_terms"]


class EntityScreening(Screening):
    full = {"entity_watchlist_program_id": "entprg_1", "legal_name": "Other Inc.", "document_number": "C31195855",
            "email_address": "a@example.com", "country": "US", "phone_number": "+14155550199", "url": "https://example.com/"}
    kind, id, always = "entity", "entity_watchlist_screening_id", ("entity_watchlist_program_id",)


CASES = {
    ("/asset_report/refresh", "options"): Report, ("/user/update", "identity"): User,
    ("/beacon/user/update", "user"): BeaconUser, ("/identity_verification/retry", "user"): Attempt,
    ("/watchlist_screening/individual/update", "search_terms"): Screening,
    ("/watchlist_screening/entity/update", "search_terms"): EntityScreening,
}
REASONS = {
    ("/beta/partner/customer/v1/update", "bank_addendum_acceptance"): "no answer shows it",
    ("/beta/partner/customer/v1/update", "questionnaires"): "no answer shows it",
    ("/credit/bank_income/refresh", "options"): "says what to refresh, and is not stored",
    ("/credit/payroll_income/refresh", "options"): "says what to refresh, and is not stored",
    ("/identity_verification/retry", "steps"): "the steps of the new attempt only",
    ("/item/application/scopes/update", "scopes"): "each member has a default, which stands for what is not given",
    ("/transfer/originator/funding_account/update", "funding_account"): "has required members only",
    ("/user/update", "consumer_report_user_identity"): "no answer shows it",
}


def overriding(contract):
    """The operations that change something stored, with the objects that say what to change."""
    for path, methods in contract.paths.items():
        if path.endswith(("/update", "/refresh", "/retry")) and "requestBody" in methods.get("post", {}):
            for name, member in flattened(contract, resolved(contract, schema_of(contract, path)))[0].items():
                if kind_of(contract, resolved(contract, member)) == "object":
                    yield path, name


def test_every_operation_that_overrides_is_in_the_table(contract):
    assert set(overriding(contract)) == CASES.keys() | REASONS.keys()
    assert not CASES.keys() & REASONS.keys()


def members(full, steps=()):
    """The places of the members that can be overridden, the members of inner objects among them."""
    for name, value in full.items():
        yield steps + (name,)
        if isinstance(value, dict):
            yield from members(value, steps + (name,))


def changed(value):
    """Another value that the same member allows."""
    match value:
        case dict():
            return {name: changed(inner) for name, inner in value.items()}
        case list():
            return [changed(inner) for inner in value[:1]]
        case "US":
            return "CA"
        case "IN":
            return "OH"
        case bool() | "us_ssn" | "prg_1" | "entprg_1":
            return value
        case str() if value.startswith("http"):
            return value + "2"
        case str() if "@" in value:
            return "b" + value
        case str() if value.startswith("1990"):
            return "1991-02-01"
        case str() if value[-1].isdigit():
            return value[:-1] + "1"
    return value + " b"


def at(value, steps):
    for step in steps:
        value = value[step]
    return value


def merged(known, change):
    result = dict(known)
    for name, value in change.items():
        if value is not None:
            result[name] = merged(known[name], value) if isinstance(value, dict) else value
    return result


def change_of(full, steps, contract, path, member):
    """An object with one member changed, and the others that the contract requires beside it."""
    schema = flattened(contract, resolved(contract, schema_of(contract, path)))[0][member]

    def build(schema, full, steps):
        properties, required = flattened(contract, resolved(contract, schema))
        name, rest = steps[0], steps[1:]
        inner = build(properties[name], full[name], rest) if rest else changed(full[name])
        return {**{each: full[each] for each in required if each in full}, name: inner}

    return build(schema, full, steps)


@pytest.mark.parametrize("place", CASES, ids=[path for path, _ in CASES])
def test_what_is_not_given_stays(timely_client, timely_control, contract, place):
    path, member = place
    case = CASES[place]()
    case.make(timely_client, timely_control)
    known = case.read()
    shown = {name: value for name, value in copy.deepcopy(case.full).items() if name in known}
    for steps in members(shown):
        change = change_of(shown, steps, contract, path, member)
        # Nulls beside it leave what they name alone.
        nothing = {name: None for name in shown if name not in change and not is_required(contract, path, member, name)}
        case.update({**change, **nothing})
        shown = merged(shown, change)
        given = case.read()
        assert {name: pick(given[name], shown[name]) for name in shown} == shown, steps
        assert at(given, steps) == at(shown, steps)


def is_required(contract, path, member, name):
    schema = flattened(contract, resolved(contract, schema_of(contract, path)))[0][member]
    return name in flattened(contract, resolved(contract, schema))[1]


def pick(value, like):
    """The members of `value` that `like` has: answers may have more."""
    if isinstance(like, dict):
        return {name: pick(value[name], inner) for name, inner in like.items()}
    if isinstance(like, list):
        return [pick(one, inner) for one, inner in zip(value, like, strict=True)]
    return value
