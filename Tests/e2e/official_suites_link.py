"""More requests of the test suites of Plaid's own clients: institutions, Link tokens, processors, identity, screenings."""

import time
import uuid

from official_suites import (
    ACCESS, ACCOUNT, BAD, PLATYPUS, ROYAL_BANK, TARTAN, WEBHOOK, ask, first_account, item, lists, refused,
)
from wire import Kept, Step

US, GB = {"country_codes": ["US"]}, {"country_codes": ["GB"]}


def every(name: str, *members: str, without: bool = False):
    """Every institution has these members, or none does."""
    def holds(value, _):
        found = value[name]
        return found and all((one.get(member) is None) == without for one in found for member in members)

    return holds


def institutions(language: str) -> list:
    """Node sends null for products that it does not use."""
    metadata, bank = {"options": {"include_optional_metadata": True}}, {"institution_id": PLATYPUS} | US
    anything = {"products": None} if language == "node" else {"products": ["transactions"]}
    search = {"query": "Platypus"} | anything | US
    british = {"include_payment_initiation_metadata": True}

    def get(body, **step) -> Step:
        return Step("/institutions/get", body, **step)

    def of_one(body, **step) -> Step:
        return Step("/institutions/get_by_id", body, **step)

    return [
        get({"count": 10, "offset": 0} | US, holds=every("institutions", "primary_color", "url", without=True)),
        get({"count": 10, "offset": 0} | US | metadata, holds=every("institutions", "primary_color", "url", "logo")),
        get({"count": 3, "offset": 4, "options": {}} | US, holds=lists("institutions", 3)),
        get(
            {"count": 3, "offset": 1, "options": {"oauth": True}} | GB,
            holds=lambda value, _: [one["oauth"] for one in value["institutions"]] == [True] * 3),
        get(
            {"count": 3, "offset": 1, "options": {"products": ["transactions"], "include_optional_metadata": True}} | US,
            holds=lists("institutions", 3)),
        get({"count": 2, "offset": -1} | US, status=400, error="INVALID_FIELD"),
        get({"count": BAD, "offset": BAD} | US, status=400, error="INVALID_FIELD"),
        of_one(bank, reads=("institution/products",), holds=lambda value, _: not value["institution"].get("primary_color")),
        of_one(bank | metadata, reads=("institution/primary_color", "institution/url", "institution/logo")),
        of_one(bank | {"options": {"include_status": True}}, reads=("institution/status",)),
        of_one(bank | {"options": {"include_status": False}}, holds=lambda value, _: not value["institution"].get("status")),
        of_one({"institution_id": ROYAL_BANK, "options": british} | GB, reads=("institution/payment_initiation_metadata",)),
        of_one({"institution_id": "notreal"} | US, status=400, error="INVALID_INSTITUTION"),
        of_one({"institution_id": "ins_-1", "country_codes": None}, status=400),
        Step("/institutions/search", search, holds=every("institutions", "primary_color", without=True)),
        Step("/institutions/search", search | metadata, holds=every("institutions", "primary_color", "url")),
        Step("/institutions/search", {"query": PLATYPUS} | anything | US, reads=("request_id",)),
        Step(
            "/institutions/search", {"query": "Royal Bank of Plaid", "options": british} | GB,
            holds=every("institutions", "payment_initiation_metadata")),
        Step(
            "/institutions/search", {"query": "Bank", "options": {"oauth": True}} | GB,
            holds=lambda value, _: value["institutions"][0]["oauth"]),
        Step("/institutions/search", {"query": "t", "products": ["identity"]} | US, reads=("institutions",)),
        Step("/institutions/search", {"query": "zebra"} | US, holds=lists("institutions", 0)),
        Step("/institutions/search", {"query": "", "products": ["transactions"]} | US, status=400),
        Step("/institutions/search", {"query": "Platypus", "products": [BAD]} | US, status=400),
        Step("/institutions/search", {"query": "Platypus", "products": BAD} | US, status=400),
    ]


def link_tokens(language: str) -> list:
    filters = {"depository": {"account_subtypes": ["checking", "savings"]}}
    verified = "2020-01-01T00:00:00Z" if language != "go" else "2026-11-28T21:00:00.123456789Z"
    user = {
        "client_user_id": str(time.time()), "legal_name": "John Doe", "phone_number": "+1 415 555 0123",
        "phone_number_verified_time": verified, "email_address": "example@plaid.com",
        "email_address_verified_time": verified,
    } | ({"ssn": "123-22-1234", "phone_number": "2025550165"} if language == "go" else {})
    plain = {
        "user": {"client_user_id": "123-fake-user-id"}, "client_name": "Plaid Test", "products": ["auth", "transactions"],
        "language": "en",
    } | (GB if language in ("node", "ruby") else US)
    full = plain | {
        "user": user, "webhook": WEBHOOK, "account_filters": filters, "link_customization_name": "default"}

    def remembers(value, _):
        metadata = value["metadata"]
        return metadata["account_filters"] == filters and all(
            metadata[name] == full[told] for name, told in (
                ("initial_products", "products"), ("webhook", "webhook"), ("country_codes", "country_codes"),
                ("language", "language"), ("client_name", "client_name")))

    def is_link_token(value, _):
        return value["link_token"].startswith("link-sandbox-")

    extended = {
        "auth_type_select_enabled": True, "automated_microdeposits_enabled": True, "instant_match_enabled": True,
        "same_day_microdeposits_enabled": True}
    return [
        Step("/link/token/create", plain, reads=("expiration",), holds=is_link_token),
        Step("/link/token/create", full, {"link_token": "link_token"}, ("expiration",), holds=is_link_token),
        Step("/link/token/get", {"link_token": Kept("link_token")}, reads=("created_at", "expiration"), holds=remembers),
        Step("/link/token/create", plain | {"products": ["auth"], "auth": extended}, reads=("link_token",)),
    ]


def processors(language: str) -> list:
    place = {"access_token": ACCESS, "account_id": ACCOUNT}

    def is_token(value, _):
        return value["processor_token"].startswith("processor-sandbox-")

    wrong = {"access_token": ACCESS, "account_id": BAD}
    return [
        *item("auth", "identity", "transactions"), first_account(),
        Step("/processor/apex/processor_token/create", place, holds=is_token),
        Step("/processor/token/create", place | {"processor": "dwolla"}, holds=is_token),
        Step("/processor/token/create", place | {"processor": "ocrolus"}, holds=is_token),
        Step("/processor/stripe/bank_account_token/create", place, reads=("stripe_bank_account_token",)),
        *(
            Step(path, wrong | more, status=400, error="INVALID_FIELD") for path, more in (
                ("/processor/stripe/bank_account_token/create", {}), ("/processor/apex/processor_token/create", {}),
                ("/processor/token/create", {"processor": "dwolla"}))),
    ]


def numbers_and_owners(language: str) -> list:
    second = {"options": {"account_ids": [Kept("second")]}}
    return [
        *item("auth", "identity"),
        Step("/auth/get", {"access_token": ACCESS}, {"second": "accounts/1/account_id"}, ("item", "numbers/ach")),
        ask("/auth/get", "item", holds=lists("accounts", 1), **second),
        refused("/auth/get", "INVALID_ACCESS_TOKEN", access_token=BAD),
        ask("/auth/get", status=400, error="INVALID_FIELD", options={"account_ids": BAD}),
        ask("/identity/get", holds=lambda value, _: all(one["owners"] for one in value["accounts"])),
        refused("/identity/get", "INVALID_ACCESS_TOKEN", access_token=BAD),
    ]


STUDENT = (
    "account_id", "account_number", "disbursement_dates", "expected_payoff_date", "guarantor", "interest_rate_percentage",
    "last_payment_amount", "last_payment_date", "last_statement_issue_date", "loan_name", "loan_status/end_date",
    "loan_status/type", "minimum_payment_amount", "next_payment_due_date", "origination_date",
    "origination_principal_amount", "outstanding_interest_amount", "payment_reference_number",
    "pslf_status/estimated_eligibility_date", "repayment_plan/description", "repayment_plan/type", "sequence_number",
    "servicer_address/city", "servicer_address/country", "ytd_interest_paid", "ytd_principal_paid")


def liabilities(language: str) -> list:
    return [
        *item("liabilities", bank=TARTAN if language == "java" else PLATYPUS),
        ask("/liabilities/get", "liabilities/credit/0/aprs/0", *(f"liabilities/student/0/{one}" for one in STUDENT)),
        Step("/liabilities/get", {"access_token": ACCESS}, {"account_id": "liabilities/student/0/account_id"}),
        ask("/liabilities/get", options={"account_ids": [ACCOUNT]}, holds=lists("accounts", 1)),
        refused("/liabilities/get", "INVALID_ACCESS_TOKEN", access_token="notreal"),
    ]


ROWS = [
    {
        "id": "1", "description": "TST *JETTIES BAGELS", "amount": 10.21, "iso_currency_code": "USD", "direction": "OUTFLOW",
        "location": {"city": "Ipswich", "region": "MA"}},
    {"id": "2", "description": "AMAZON.COM*MJ3LO9AN2", "amount": 10.21, "iso_currency_code": "USD", "direction": "OUTFLOW"},
    {"id": "3", "description": "EARNIN TRANSFER", "amount": 150.21, "iso_currency_code": "USD", "direction": "INFLOW"},
]


def enrich(language: str) -> list:
    def is_whole(value, _):
        found = value["enriched_transactions"]
        return len(found) == len(ROWS) and all(
            one[name] for one in found for name in ("amount", "description", "direction", "enrichments", "id"))

    return [Step("/transactions/enrich", {"account_type": "depository", "transactions": ROWS}, holds=is_whole)]


def identity_verification(language: str) -> list:
    name = f"idv-user-{uuid.uuid4().hex}"
    template = {"template_id": "flwtmp_aWogUuKsL6NEHU"}
    create = template | {
        "is_shareable": True, "gave_consent": True, "user": {"client_user_id": name, "email_address": f"{name}@example.com"}}

    def is_of_the_user(value, _):
        return value["identity_verifications"][0]["client_user_id"] == name

    return [
        Step("/identity_verification/create", create, reads=("shareable_url",), holds=is_active),
        Step(
            "/identity_verification/retry", template | {"client_user_id": name, "strategy": "reset"},
            reads=("shareable_url",), holds=is_active),
        Step(
            "/identity_verification/list", template | {"client_user_id": name},
            {"verification": "identity_verifications/0/id"}, ("identity_verifications/1",), holds=is_of_the_user),
        Step(
            "/identity_verification/get", {"identity_verification_id": Kept("verification")},
            holds=lambda value, kept: value["id"] == kept["verification"]),
    ]


def is_active(value, _) -> bool:
    return value["status"] == "active"


def monitor(language: str) -> list:
    name = f"monitor-user-{uuid.uuid4().hex}"
    terms = {
        "watchlist_program_id": "prg_egdF5fGjY8fWqk", "legal_name": "Domingo Huang", "country": "US",
        "date_of_birth": "2000-11-28", "document_number": "123456789"}
    screening = {"watchlist_screening_id": Kept("screening")}

    def repeats(value, _):
        return all(value["search_terms"][name] == text for name, text in terms.items())

    return [
        Step(
            "/watchlist_screening/individual/create", {"client_user_id": name, "search_terms": terms},
            {"screening": "id"}, holds=repeats),
        Step(
            "/watchlist_screening/individual/update", screening | {"status": "pending_review"},
            holds=lambda value, _: value["status"] == "pending_review"),
        Step(
            "/watchlist_screening/individual/list",
            {"watchlist_program_id": terms["watchlist_program_id"], "client_user_id": name},
            holds=lists("watchlist_screenings", 1)),
        Step("/watchlist_screening/individual/get", screening, holds=repeats),
    ]
