"""A fixed list of calls over many families of operations, made one after another.

What a call needs from an earlier answer is written as `{name}`; `keep` says which members of an answer are remembered.
A call may fail, since a failure has to be the same each time as well.
"""

import json

import requests

BANK = "ins_109508"
TIMEOUT = 30
TOKEN = {"access_token": "{access_token}"}
DYNAMIC = {"access_token": "{dynamic_token}"}
PERSON = {"client_user_id": "user-1", "legal_name": "Ada Example", "email_address": "ada@example.com"}


def public_token(user: str, products: list[str], webhook: bool = True) -> dict:
    options = {"override_username": user, "override_password": "pass_good"}
    if webhook:
        options["webhook"] = "{webhook}"
    return {"institution_id": BANK, "initial_products": products, "options": options}


# path, body, {name: member of the answer that is remembered under it}
CALLS = [
    ("/sandbox/public_token/create", public_token("user_good", ["transactions", "auth"]), {"public": "public_token"}),
    ("/item/public_token/exchange", {"public_token": "{public}"}, {"access_token": "access_token", "item": "item_id"}),
    ("/item/public_token/exchange", {"public_token": "{public}"}, {}),
    ("/sandbox/public_token/create", public_token("user_transactions_dynamic", ["transactions"]), {"public2": "public_token"}),
    ("/item/public_token/exchange", {"public_token": "{public2}"}, {"dynamic_token": "access_token"}),
    ("/transactions/sync", TOKEN, {}),
    ("/transactions/get", TOKEN | {"start_date": "2026-01-01", "end_date": "2026-03-01"}, {}),
    ("advance", {"advance_seconds": 1}, {}),
    ("/transactions/sync", TOKEN | {"count": 5}, {"cursor": "next_cursor"}),
    ("advance", {"advance_seconds": 60}, {}),
    ("/transactions/sync", TOKEN | {"count": 500, "cursor": "{cursor}"}, {"cursor": "next_cursor"}),
    ("/transactions/sync", TOKEN | {"cursor": "{cursor}"}, {}),
    ("/transactions/sync", DYNAMIC | {"count": 500, "options": {"include_original_description": True}}, {"cursor2": "next_cursor"}),
    ("/transactions/refresh", DYNAMIC, {}),
    ("/transactions/sync", DYNAMIC | {"cursor": "{cursor2}"}, {"cursor2": "next_cursor"}),
    ("/transactions/get", DYNAMIC | {"start_date": "2026-01-01", "end_date": "2026-03-01", "options": {"count": 7}}, {}),
    ("/transactions/recurring/get", DYNAMIC, {}),
    ("/transactions/enrich", {"account_type": "credit", "transactions": [
        {"id": "1", "description": "coffee", "amount": 4.5, "direction": "OUTFLOW", "iso_currency_code": "USD"}]}, {}),
    ("/sandbox/transactions/create", DYNAMIC | {"transactions": [
        {"date_transacted": "2026-02-27", "date_posted": "2026-02-28", "amount": 12.5, "description": "book"}]}, {}),
    ("/transactions/sync", DYNAMIC | {"cursor": "{cursor2}"}, {}),
    ("/accounts/get", TOKEN, {"account": "accounts.0.account_id"}),
    ("/accounts/get", DYNAMIC, {}),
    ("/accounts/balance/get", TOKEN, {}),
    ("/auth/get", TOKEN, {}),
    ("/identity/get", TOKEN, {}),
    ("/identity/match", TOKEN | {"user": {"legal_name": "Alberta Charleson"}}, {}),
    ("/investments/holdings/get", TOKEN, {}),
    ("/investments/transactions/get", TOKEN | {"start_date": "2025-01-01", "end_date": "2026-03-01"}, {}),
    ("/liabilities/get", TOKEN, {}),
    ("/signal/evaluate", TOKEN | {"account_id": "x", "client_transaction_id": "t", "amount": 10.0}, {}),
    ("/statements/list", TOKEN, {}),
    ("/item/get", TOKEN, {}),
    ("/item/webhook/update", TOKEN | {"webhook": "{webhook}"}, {}),
    ("/sandbox/item/fire_webhook", TOKEN | {"webhook_code": "DEFAULT_UPDATE", "webhook_type": "TRANSACTIONS"}, {}),
    ("/sandbox/item/fire_webhook", TOKEN | {"webhook_code": "NEW_ACCOUNTS_AVAILABLE"}, {}),
    ("/item/public_token/create", TOKEN, {}),
    ("/item/access_token/invalidate", TOKEN, {"access_token": "new_access_token"}),
    ("/processor/token/create", TOKEN | {"account_id": "x", "processor": "dwolla"}, {}),
    ("/institutions/get", {"count": 20, "offset": 0, "country_codes": ["US", "GB"]}, {}),
    ("/institutions/search", {"query": "platypus", "country_codes": ["US"]}, {}),
    ("/institutions/get_by_id", {"institution_id": BANK, "country_codes": ["US"], "options": {"include_status": True}}, {}),
    ("/categories/get", {}, {}),
    ("/link/token/create", {
        "client_name": "Test", "language": "en", "country_codes": ["US"], "products": ["transactions"],
        "user": {"client_user_id": "user-1"}, "webhook": "{webhook}"}, {"link": "link_token"}),
    ("/link/token/get", {"link_token": "{link}"}, {}),
    ("/user/create", {"client_user_id": "user-1"}, {"user": "user_token", "user_id": "user_id"}),
    ("/credit/bank_income/get", {"user_token": "{user}"}, {}),
    ("/credit/payroll_income/get", {"user_token": "{user}"}, {}),
    ("/asset_report/create", {"access_tokens": ["{access_token}"], "days_requested": 30}, {"report": "asset_report_token"}),
    ("/asset_report/get", {"asset_report_token": "{report}"}, {}),
    ("advance", {"advance_seconds": 600}, {}),
    ("/asset_report/get", {"asset_report_token": "{report}"}, {}),
    ("/transfer/authorization/create", TOKEN | {
        "account_id": "{account}", "type": "debit", "network": "ach", "amount": "12.34", "ach_class": "ppd",
        "user": {"legal_name": "Ada Example"}}, {"authorization": "authorization.id"}),
    ("/transfer/create", TOKEN | {
        "account_id": "{account}", "authorization_id": "{authorization}", "description": "payment"},
        {"transfer": "transfer.id"}),
    ("/transfer/get", {"transfer_id": "{transfer}"}, {}),
    ("/transfer/event/sync", {"after_id": 0}, {}),
    ("/payment_initiation/recipient/create", {
        "name": "Ada Example", "iban": "GB33BUKB20201555555555"}, {"recipient": "recipient_id"}),
    ("/payment_initiation/payment/create", {
        "recipient_id": "{recipient}", "reference": "test", "amount": {"currency": "GBP", "value": 5.0}}, {"payment": "payment_id"}),
    ("/payment_initiation/payment/get", {"payment_id": "{payment}"}, {}),
    ("/wallet/create", {"iso_currency_code": "GBP"}, {"wallet": "wallet_id"}),
    ("/wallet/get", {"wallet_id": "{wallet}"}, {}),
    ("/wallet/list", {}, {}),
    ("/identity_verification/create", {
        "is_shareable": False, "template_id": "idvtmp_1", "gave_consent": True, "user": PERSON}, {"verification": "id"}),
    ("/identity_verification/get", {"identity_verification_id": "{verification}"}, {}),
    ("/watchlist_screening/individual/create", {
        "search_terms": {"watchlist_program_id": "prg_1", "legal_name": "Ada Example"}}, {"screening": "id"}),
    ("/watchlist_screening/individual/get", {"watchlist_screening_id": "{screening}"}, {}),
    ("/beacon/user/create", {
        "program_id": "becprg_1", "client_user_id": "user-1",
        "user": {"name": {"given_name": "Ada", "family_name": "Example"}, "date_of_birth": "1990-01-01"}}, {"beacon": "id"}),
    ("/beacon/user/get", {"beacon_user_id": "{beacon}"}, {}),
    ("/application/get", {"application_id": "app-1"}, {}),
    ("/no/such/operation", {}, {}),
    ("/accounts/get", {"access_token": "access-sandbox-00000000-0000-4000-8000-000000000000"}, {}),
    ("/accounts/get", {"access_token": 5}, {}),
    ("/accounts/get", {}, {}),
    ("/transactions/sync", TOKEN | {"count": 501}, {}),
    ("advance", {"advance_seconds": 9 * 86_400}, {}),
    ("/transactions/sync", TOKEN | {"cursor": "{cursor}", "count": 500}, {}),
    ("/sandbox/item/reset_login", TOKEN, {}),
    ("/accounts/get", TOKEN, {}),
    ("advance", {"advance_seconds": 31 * 86_400}, {}),
    ("/accounts/get", DYNAMIC, {}),
    ("/item/remove", TOKEN, {}),
    ("/item/get", TOKEN, {}),
]


def filled(value, known: dict):
    """The value with every `{name}` replaced by what is remembered under it."""
    if isinstance(value, dict):
        return {name: filled(member, known) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(member, known) for member in value]
    if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        return known.get(value[1:-1], "unknown")
    return value


def remember(answer: dict, keep: dict, known: dict):
    for name, path in keep.items():
        value = answer
        for member in path.split("."):
            if isinstance(value, list):
                value = value[int(member)]
            else:
                value = value.get(member) if isinstance(value, dict) else None
        if value is not None:
            known[name] = value


def play(url: str, webhook: str, client_id: str = "script") -> list[tuple[str, int, bytes]]:
    """Makes all calls; answers what came back, byte for byte."""
    known = {"webhook": webhook}
    answers = []
    with requests.Session() as session:
        for path, body, keep in CALLS:
            if path == "advance":
                done = session.post(f"{url}/_tartan/clock", json=body, timeout=TIMEOUT)
                assert done.status_code == 200, done.text
                continue
            body = {"client_id": client_id, "secret": "secret"} | filled(body, known)
            answer = session.post(f"{url}{path}", json=body, timeout=TIMEOUT)
            answers.append((path, answer.status_code, answer.content))
            if answer.headers.get("Content-Type", "").startswith("application/json"):
                remember(json.loads(answer.content), keep, known)
            # Moving the clock not at all waits until the webhooks have arrived.
            session.post(f"{url}/_tartan/clock", json={"advance_seconds": 0}, timeout=TIMEOUT)
    return answers
