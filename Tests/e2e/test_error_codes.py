"""Every documented error code is provoked: by a call that goes wrong on its own, or by a password that asks for it."""

import http.client
import json
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import plaid
import pytest
import requests

import processes
from contract import DOCUMENT

DOCUMENTED = {
    "API_ERROR": """
        INTERNAL_SERVER_ERROR PLANNED_MAINTENANCE
    """,
    "ASSET_REPORT_ERROR": """
        ASSET_REPORT_GENERATION_FAILED DATA_QUALITY_CHECK_FAILED DATA_UNAVAILABLE INSIGHTS_NOT_ENABLED
        INSIGHTS_PREVIOUSLY_NOT_ENABLED INVALID_PARENT PRODUCT_NOT_ENABLED PRODUCT_NOT_READY
    """,
    "BANK_TRANSFER_ERROR": """
        BANK_TRANSFER_ACCOUNT_BLOCKED BANK_TRANSFER_INSUFFICIENT_FUNDS BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT
        BANK_TRANSFER_LIMIT_EXCEEDED BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT BANK_TRANSFER_NOT_CANCELLABLE
        BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT
    """,
    "CHECK_REPORT_ERROR": """
        CONSUMER_REPORT_EXPIRED DATA_QUALITY_CHECK_FAILED DATA_UNAVAILABLE
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED INSUFFICIENT_TRANSACTION_DATA NETWORK_CONSENT_REQUIRED
        NO_ACCOUNTS PRODUCT_NOT_READY
    """,
    "CONSUMER_REPORT_ERROR": """
        CONSUMER_REPORT_EXPIRED PRODUCT_NOT_READY
    """,
    "INCOME_VERIFICATION_ERROR": """
        EMPLOYMENT_NOT_FOUND INCOME_VERIFICATION_DOCUMENT_NOT_FOUND INCOME_VERIFICATION_FAILED
        INCOME_VERIFICATION_NOT_FOUND INCOME_VERIFICATION_UPLOAD_ERROR PRODUCT_NOT_ENABLED PRODUCT_NOT_READY
        VERIFICATION_STATUS_PENDING_APPROVAL
    """,
    "INSTITUTION_ERROR": """
        INSTITUTION_DOWN INSTITUTION_NOT_AVAILABLE INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT
        INSTITUTION_NOT_RESPONDING INSTITUTION_NO_LONGER_SUPPORTED INSTITUTION_REGISTRATION_REQUIRED
        UNAUTHORIZED_INSTITUTION UNSUPPORTED_RESPONSE
    """,
    "INVALID_INPUT": """
        ADDITIONAL_CONSENT_REQUIRED DIRECT_INTEGRATION_NOT_ENABLED INCORRECT_DEPOSIT_VERIFICATION
        INVALID_ACCESS_TOKEN INVALID_ACCOUNT_ID INVALID_API_KEYS INVALID_AUDIT_COPY_TOKEN INVALID_INSTITUTION
        INVALID_LINK_CUSTOMIZATION INVALID_LINK_TOKEN INVALID_PROCESSOR_TOKEN INVALID_PRODUCT
        INVALID_PUBLIC_TOKEN INVALID_STRIPE_ACCOUNT INVALID_USER_ID INVALID_USER_TOKEN
        INVALID_WEBHOOK_VERIFICATION_KEY_ID PROFILE_ACCESS_FORBIDDEN PROFILE_AUTHENTICATION_FAILED
        TOO_MANY_VERIFICATION_ATTEMPTS UNAUTHORIZED_ENVIRONMENT UNAUTHORIZED_ROUTE_ACCESS USER_PERMISSION_REVOKED
    """,
    "INVALID_REQUEST": """
        FAILED_PRECONDITION INCOMPATIBLE_API_VERSION INVALID_ACCOUNT_NUMBER INVALID_BODY INVALID_CONFIGURATION
        INVALID_FIELD INVALID_HEADERS MISSING_FIELDS NOT_FOUND NO_LONGER_AVAILABLE SANDBOX_ONLY UNKNOWN_FIELDS
    """,
    "INVALID_RESULT": """
        LAST_UPDATED_DATETIME_OUT_OF_RANGE PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA
    """,
    "ITEM_ERROR": """
        ACCESS_NOT_GRANTED COUNTRY_NOT_SUPPORTED INSTANT_MATCH_FAILED INSUFFICIENT_CREDENTIALS
        INVALID_CREDENTIALS INVALID_MFA INVALID_OTP INVALID_PHONE_NUMBER INVALID_SEND_METHOD
        INVALID_UPDATED_USERNAME ITEM_CONCURRENTLY_DELETED ITEM_LOCKED ITEM_LOGIN_REQUIRED ITEM_NOT_FOUND
        ITEM_NOT_SUPPORTED ITEM_NO_ERROR MANUAL_VERIFICATION_REQUIRED MFA_NOT_SUPPORTED NO_ACCOUNTS NO_AUTH_ACCOUNTS
        NO_INVESTMENT_ACCOUNTS NO_INVESTMENT_AUTH_ACCOUNTS NO_LIABILITY_ACCOUNTS PASSWORD_RESET_REQUIRED PRODUCTS_NOT_SUPPORTED
        PRODUCT_NOT_ENABLED PRODUCT_NOT_READY PRODUCT_NOT_SUPPORTED USER_INPUT_TIMEOUT USER_PERMISSION_REVOKED
        USER_SETUP_REQUIRED USER_SHOULD_VERIFY_DEPOSIT_ALLOCATIONS
    """,
    "MICRODEPOSITS_ERROR": """
        BANK_TRANSFER_ACCOUNT_BLOCKED
    """,
    "OAUTH_ERROR": """
        INCORRECT_LINK_TOKEN INCORRECT_OAUTH_NONCE OAUTH_STATE_ID_ALREADY_PROCESSED OAUTH_STATE_ID_NOT_FOUND
    """,
    "PARTNER_ERROR": """
        ASSETS_UNDER_MANAGEMENT_REQUIRED CONTACT_REQUIRED CUSTOMER_ALREADY_CREATED CUSTOMER_ALREADY_ENABLED
        CUSTOMER_NOT_FOUND CUSTOMER_NOT_READY_FOR_ENABLEMENT CUSTOMER_REMOVAL_NOT_ALLOWED FLOWDOWN_NOT_COMPLETE
        INVALID_LOGO LOGO_REQUIRED OAUTH_REGISTRATION_ERROR QUESTIONNAIRE_NOT_COMPLETE
    """,
    "PAYMENT_ERROR": """
        PAYMENT_BLOCKED PAYMENT_CANCELLED PAYMENT_CONSENT_CANCELLED PAYMENT_CONSENT_INVALID_CONSTRAINTS
        PAYMENT_INSUFFICIENT_FUNDS PAYMENT_INVALID_RECIPIENT PAYMENT_INVALID_REFERENCE PAYMENT_INVALID_SCHEDULE
        PAYMENT_REJECTED PAYMENT_SCHEME_NOT_SUPPORTED
    """,
    "RATE_LIMIT_EXCEEDED": """
        ACCOUNTS_BALANCE_GET_LIMIT ACCOUNTS_LIMIT ADDITION_LIMIT AUTH_LIMIT BALANCE_LIMIT CREDITS_EXHAUSTED IDENTITY_LIMIT
        INSTITUTIONS_GET_BY_ID_LIMIT INSTITUTIONS_GET_LIMIT INSTITUTION_RATE_LIMIT INVESTMENT_HOLDINGS_GET_LIMIT
        INVESTMENT_TRANSACTIONS_LIMIT ITEM_GET_LIMIT RATE_LIMIT TRANSACTIONS_LIMIT TRANSACTIONS_REFRESH_LIMIT
        TRANSACTIONS_SYNC_LIMIT TRIAL_CONNECTION_LIMIT
    """,
    "RECAPTCHA_ERROR": """
        RECAPTCHA_BAD RECAPTCHA_REQUIRED
    """,
    "SANDBOX_ERROR": """
        SANDBOX_PRODUCT_NOT_ENABLED SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID SANDBOX_WEBHOOK_INVALID
    """,
    "SIGNAL_ERROR": """
        ADDENDUM_NOT_SIGNED CLIENT_TRANSACTION_ID_ALREADY_IN_USE INVALID_CONFIGURATION_STATE
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS RULESET_NOT_FOUND SIGNAL_TRANSACTION_NOT_FOUND
        SIGNAL_TRANSACTION_NOT_INITIATED
    """,
    "TRANSACTIONS_ERROR": """
        TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION
    """,
    "TRANSACTION_ERROR": """
        NONIDENTICAL_REQUEST REQUEST_CONFLICT TRANSACTION_AMOUNT_EXCEEDED TRANSACTION_BACS_INVALID
        TRANSACTION_CURRENCY_MISMATCH TRANSACTION_EXECUTION_DISABLED TRANSACTION_EXECUTION_FAILED
        TRANSACTION_FAST_PAY_DISABLED TRANSACTION_IBAN_INVALID TRANSACTION_INSUFFICIENT_FUNDS TRANSACTION_ON_SAME_ACCOUNT
    """,
    "TRANSFER_ERROR": """
        INCOMPLETE_CUSTOMER_ONBOARDING TRANSFER_ACCOUNT_BLOCKED TRANSFER_FORBIDDEN_ACH_CLASS TRANSFER_LIMIT_REACHED
        TRANSFER_NETWORK_LIMIT_EXCEEDED TRANSFER_NOT_CANCELLABLE TRANSFER_ORIGINATOR_NOT_FOUND
        TRANSFER_UI_UNAUTHORIZED TRANSFER_UNSUPPORTED_ACCOUNT_TYPE UNAUTHORIZED_ACCESS
    """,
    "USER_ERROR": """
        INVALID_USER_IDENTITY_DATA USER_NOT_FOUND
    """,
}
PAIRS = [(kind, code) for kind, codes in DOCUMENTED.items() for code in codes.split()]
CODES = sorted({code for _, code in PAIRS})

# A status of 2xx is no failure for HTTP clients; only a browser in the middle of OAuth sees it.
WITHOUT_PASSWORD = {"OAUTH_STATE_ID_ALREADY_PROCESSED"}

# Names of the outside lists that Plaid gave up, or that are no codes.
OTHER_NAMES = {
    "ASSET_PRODUCT_NOT_READY": "the SDK's own name for PRODUCT_NOT_READY of ASSET_REPORT_ERROR",
    "INCORRECT_DEPOSIT_AMOUNTS": "now INCORRECT_DEPOSIT_VERIFICATION",
    "INVALD_UPDATED_USERNAME": "a slip of the pen in the SDK's list",
    "ITEM_PRODUCT_NOT_READY": "the SDK's own name for PRODUCT_NOT_READY of ITEM_ERROR",
    "SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID": "now SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID",
}

DEAD = "access-sandbox-00000000-0000-4000-8000-000000000000"

# What goes wrong on its own: the pair, the path and the body.
CALLS = [
    ("INVALID_REQUEST", "MISSING_FIELDS", "/accounts/get", {}),
    ("INVALID_REQUEST", "UNKNOWN_FIELDS", "/accounts/get", {"access_token": DEAD, "colour": "red"}),
    ("INVALID_REQUEST", "INVALID_FIELD", "/accounts/get", {"access_token": 1}),
    ("INVALID_REQUEST", "NOT_FOUND", "/no/such/path", {}),
    ("INVALID_INPUT", "INVALID_ACCESS_TOKEN", "/accounts/get", {"access_token": DEAD}),
    ("INVALID_INPUT", "INVALID_PUBLIC_TOKEN", "/item/public_token/exchange", {"public_token": "public-sandbox-x"}),
    ("INVALID_INPUT", "INVALID_INSTITUTION", "/institutions/get_by_id",
     {"institution_id": "ins_0", "country_codes": ["US"]}),
    ("INSTITUTION_ERROR", "INSTITUTION_DOWN", "/sandbox/public_token/create",
     {"institution_id": "ins_132361", "initial_products": ["auth"]}),
    ("INSTITUTION_ERROR", "INSTITUTION_NO_LONGER_SUPPORTED", "/sandbox/public_token/create",
     {"institution_id": "ins_133402", "initial_products": ["auth"]}),
    ("ITEM_ERROR", "PRODUCTS_NOT_SUPPORTED", "/sandbox/public_token/create",
     {"institution_id": "ins_43", "initial_products": ["transfer"]}),
    ("ITEM_ERROR", "INVALID_CREDENTIALS", "/sandbox/public_token/create",
     {"institution_id": "ins_109508", "initial_products": ["auth"], "options": {"override_password": "wrong"}}),
    ("RECAPTCHA_ERROR", "RECAPTCHA_BAD", "/sandbox/public_token/create",
     {"institution_id": "ins_109508", "initial_products": ["auth"],
      "options": {"override_password": '{"recaptcha":"bad"}'}}),
]


def failure(client, path, body):
    with pytest.raises(plaid.ApiException) as caught:
        client.call(path, body)
    return json.loads(caught.value.body)


def password_failure(client, code):
    return failure(client, "/sandbox/public_token/create", {
        "institution_id": "ins_109508", "initial_products": ["auth"],
        "options": {"override_username": "user_good", "override_password": f"error_{code}"},
    })


@pytest.mark.parametrize("kind, code, path, body", CALLS, ids=[code for _, code, _, _ in CALLS])
def test_calls_fail_on_their_own(client, kind, code, path, body):
    answer = failure(client, path, body)
    assert (answer["error_type"], answer["error_code"]) == (kind, code)


def test_codes_of_an_item(client):
    item = client.item()
    token = {"access_token": item.access_token}
    client.call("/sandbox/item/reset_login", token)
    assert failure(client, "/accounts/get", token)["error_code"] == "ITEM_LOGIN_REQUIRED"
    client.call("/item/remove", token)
    assert failure(client, "/accounts/get", token)["error_code"] == "ITEM_NOT_FOUND"


@pytest.mark.parametrize("code", [code for code in CODES if code not in WITHOUT_PASSWORD])
def test_passwords_ask_for_codes(client, code):
    answer = password_failure(client, code)
    assert answer["error_code"] == code
    assert (answer["error_type"], code) in PAIRS


# What plaid.com/docs/errors says to users (2026-03-07), for the codes that a login asks for.
SHOWN = {
    "ACCESS_NOT_GRANTED": "The user did not grant the necessary permissions for this product on their account.",
    "INSTITUTION_NO_LONGER_SUPPORTED":
        "This financial institution is no longer supported. We apologize for the inconvenience.",
    "INVALID_MFA": "The provided MFA responses were not correct. Please try again.",
    "INVALID_SEND_METHOD": None,
    "ITEM_LOCKED":
        "The given account has been locked by the financial institution. Please visit your financial institution's "
        "website to unlock your account.",
    "ITEM_NOT_SUPPORTED":
        "The given account is not currently supported for this financial institution. We apologize for the "
        "inconvenience.",
    "MFA_NOT_SUPPORTED":
        "The multi-factor security features enabled on this account are not currently supported for this financial "
        "institution. We apologize for the inconvenience.",
    "PAYMENT_REJECTED": "The payment was rejected by the institution. Try again, or select another account or bank.",
    "UNAUTHORIZED_INSTITUTION": "You are not authorized to create items for this institution at this time.",
    "USER_INPUT_TIMEOUT": "The application timed out waiting for user input",
    "USER_SETUP_REQUIRED":
        "The given account is not fully setup. Please visit your financial institution's website to setup your account.",
}


@pytest.mark.parametrize("code", SHOWN)
def test_what_users_are_told(client, code):
    assert password_failure(client, code)["display_message"] == SHOWN[code]


def test_how_many_codes_are_provoked(client, capsys):
    """Passwords reach one pair of each code; the others with the same code wait for faults that name the type."""
    provoked = {(kind, code) for kind, code, _, _ in CALLS}
    for code in CODES:
        if code not in WITHOUT_PASSWORD:
            provoked.add((password_failure(client, code)["error_type"], code))
    codes = {code for _, code in provoked}
    with capsys.disabled():
        print(f"\n{len(codes)} of {len(CODES)} codes provoked, {len(provoked)} of {len(PAIRS)} pairs of type and code")
    assert set(CODES) - codes <= WITHOUT_PASSWORD


def outside() -> dict[str, tuple[set[str], set[str]]]:
    """The types and the sources of each code on lists that we did not write."""
    text = (Path(__file__).parent / "data" / "error_codes.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert lines[0] == ["code", "types", "sources"]
    return {code: (set(types.split(",")) - {"-"}, set(sources.split(","))) for code, types, sources in lines[1:]}


def fault_failure(client, sandbox, kind, code):
    """What a call answers under a fault that names the pair. Every answer is held against the OpenAPI document, but for
    the code with a status of 2xx, which that document lists for no operation: that one is read from the socket."""
    rule = {"kind": "error", "error_type": kind, "error_code": code, "count": 1, "client_id": client.client_id}
    added = requests.post(f"{sandbox.url}/_tartan/faults", json={"rules": [rule]}, timeout=20)
    assert added.status_code == 200, (kind, code, added.text)
    body = {"client_id": client.client_id, "secret": client.secret, "access_token": DEAD}
    if code in WITHOUT_PASSWORD:
        answer = read_from_the_socket(sandbox.url, "/accounts/get", body)
    else:
        answer = requests.post(f"{sandbox.url}/accounts/get", json=body, timeout=20).json()
    return answer.get("error_type"), answer.get("error_code")


def read_from_the_socket(url, path, body):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    try:
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


def explained(code):
    """Whether `tartan explain` has an entry of its own for the code."""
    result = subprocess.run(
        [str(processes.executable()), "explain", code, "--json"],
        capture_output=True, text=True, timeout=60, check=False,
    )
    return result.returncode == 0 and any(
        entry["key"] == code and entry["kind"] == "error-code" for entry in json.loads(result.stdout)
    )


def test_every_pair_comes_as_a_fault(client, sandbox, capsys):
    """A password gives a code one type; a fault on demand names both."""
    answered = [pair for pair in PAIRS if fault_failure(client, sandbox, *pair) == pair]
    with capsys.disabled():
        print(f"\n{len(answered)} of {len(PAIRS)} pairs of type and code answered by faults")
    assert answered == PAIRS


def test_outside_lists_have_no_code_that_is_not_provoked_and_explained(client, capsys):
    """Lists that we did not write: each code is asked for by a password, each type that they give is one of ours."""
    listed = outside()
    assert len(listed) > 170 and set(OTHER_NAMES) <= set(listed)
    wanted = set(listed) - set(OTHER_NAMES)
    provoked = {
        code for code in wanted - WITHOUT_PASSWORD if password_failure(client, code)["error_code"] == code
    }
    known = {code for code in wanted if explained(code)}
    pairs = {(kind, code) for code in wanted for kind in listed[code][0]}
    with capsys.disabled():
        print(
            f"\nerror codes of outside lists: {len(provoked)} of {len(wanted)} provoked by passwords, "
            f"{len(known)} explained, {len(OTHER_NAMES)} former or mistaken names"
        )
    assert wanted - provoked == WITHOUT_PASSWORD
    assert wanted - known == set()
    assert pairs <= set(PAIRS)


def test_a_password_provokes_no_code_that_nobody_documents(client):
    assert password_failure(client, "NO_SUCH_CODE")["error_code"] == "INVALID_CREDENTIALS"


# How sentences and examples of the OpenAPI document write an error code.
SENTENCES = [
    r"""error_code['"`]*\s*[:=]\s*[`'"]*([A-Z][A-Z_]{4,})""", r"`([A-Z]+_[A-Z_]+)`\s+errors?\b",
    r"errors?\s+code\s+(?:of\s+)?`([A-Z][A-Z_]+)`", r"errors?\s+(?:of|with)\s+`([A-Z]+_[A-Z_]+)`",
]


def test_the_contracts_sentences_name_no_other_code():
    """With a reference folder that lacks the document the test fails; without one it is skipped."""
    reference = os.environ.get("TARTAN_REFERENCE")
    if not reference:
        pytest.skip("TARTAN_REFERENCE is not set")
    text = (Path(reference) / DOCUMENT).read_text(encoding="utf-8")
    found = {code for sentence in SENTENCES for code in re.findall(sentence, text)}
    assert {"ITEM_LOGIN_REQUIRED", "FAILED_PRECONDITION", "RECAPTCHA_BAD"} <= found
    assert found - set(CODES) - set(DOCUMENTED) - set(OTHER_NAMES) == set()
