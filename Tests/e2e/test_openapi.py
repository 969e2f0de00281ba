"""The service's own OpenAPI document: it is valid, real responses keep to it, and generated requests find no exception."""

import json
import os
import subprocess
import sys
import time
import uuid

import pytest
import requests

from control import Control
from official import Client
from openapi import Document
from service import Service

CLIENT = "openapi-test"
ORIGIN = "https://app.example.com"


@pytest.fixture(scope="module")
def running(sandbox, tmp_path_factory):
    """A service with one user who has connected a bank with every product."""
    service = Service(tmp_path_factory.mktemp("openapi"), sandbox.url, CLIENT, "secret")
    service.start("--balance-calls", "1000000", "--refresh-calls", "1000000", "--costly-calls", "1000000", "--also", "statements", "--also",
        "recurring_transactions", "--cors-origins", f"{ORIGIN},http://localhost:3000")
    plaid = Client(sandbox.url, CLIENT, "secret")
    token = plaid.public_token(products=("transactions", "auth", "identity", "investments", "liabilities"), days=730)
    service.item = service.exchange(token, "anna")["item_id"]
    Control(sandbox.url).advance(seconds=10)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        service.sync(service.item, "anna")
        products = service._request("GET", f"/v1/items/{service.item}/products", "anna")["products"]
        ready = {row["product"] for row in products if row["state"] in ("ready", "unavailable")}
        if len(service.transactions("anna")) > 300 and {"auth", "identity", "holdings", "statements"} <= ready:
            break
        time.sleep(0.3)
    yield service
    service.process.stop()


@pytest.fixture(scope="module")
def document(running):
    return Document(running.url)


def call(service, method, path, user="anna", **options):
    headers = {"Authorization": f"Bearer {service.api_key}", "Tartan-User": user} | options.pop("headers", {})
    return requests.request(method, f"{service.url}{path}", headers=headers, timeout=20, **options)


def test_the_document_is_valid(document):
    document.check_itself()


def everything(service):
    """Requests of every kind, the ones that fail too: method, path, body."""
    item = service.item
    row = service.transactions("anna")[0]["transaction_id"]
    account = call(service, "GET", "/v1/accounts").json()["accounts"][0]["account_id"]
    transaction = f"/v1/items/{item}/transactions/{row}"
    statements = call(service, "GET", "/v1/statements").json()["statements"]
    payment = {
        "item_id": item, "account_id": account, "type": "debit", "amount": "1.00", "network": "ach", "ach_class": "web",
        "legal_name": "Anna Charleston", "description": "rent"}
    files = [("GET", f"/v1/items/{item}/statements/{entry['statement_id']}/file", None) for entry in statements[:1]]
    return files + [
        ("GET", "/", None), ("GET", "/docs", None), ("GET", "/docs/docs.js", None), ("GET", "/docs/docs.css", None),
        ("GET", "/openapi.json", None), ("GET", "/health", None), ("GET", "/connect", None), ("GET", "/connect/oauth", None),
        ("GET", "/connect/settings", None), ("GET", "/connect/session", None),
        ("GET", "/connect/tartan-connect.js", None), ("GET", "/connect/page.js", None), ("GET", "/connect/page.css", None),
        ("POST", "/api/plaid/create-link-token", {}), ("POST", "/api/plaid/create-link-token", {"item_id": item}),
        ("POST", "/api/plaid/create-link-token", {"item_id": "none"}),
        ("POST", "/api/plaid/create-link-token", {"hosted": True}), ("POST", "/api/plaid/create-link-token", {"products": 5}),
        ("POST", "/api/plaid/exchange-token", {"public_token": "public-sandbox-none"}),
        ("POST", "/api/plaid/exchange-token", {}), ("POST", "/v1/plaid/link-result", {"link_token": "none"}),
        ("POST", "/api/plaid/webhook", {"item_id": item}), ("GET", "/v1/exchanges/unresolved", None),
        ("GET", "/v1/items", None), ("GET", f"/v1/items/{item}", None), ("GET", "/v1/items/none", None),
        ("POST", f"/v1/items/{item}/sync", None), ("GET", f"/v1/items/{item}/products", None),
        ("GET", "/v1/accounts", None), ("GET", "/v1/balances", None), ("GET", f"/v1/balances/history?account={account}", None),
        ("GET", "/v1/balances/history", None), ("GET", f"/v1/items/{item}/identity", None),
        ("GET", f"/v1/items/{item}/auth-numbers", None), ("GET", "/v1/transactions?limit=5", None),
        ("GET", "/v1/transactions?limit=0", None), ("GET", "/v1/transactions?unknown=1", None), ("GET", transaction, None),
        ("PATCH", transaction, {"note": "n", "tags": ["t"], "category": "c", "hidden": True}),
        ("PATCH", transaction, {"unknown": 1}), ("POST", f"{transaction}/undo", None), ("POST", f"{transaction}/undo", None),
        ("PUT", f"/v1/items/{item}/streams", {"account_ids": None}), ("PUT", f"/v1/items/{item}/streams", {}),
        ("GET", "/v1/holdings", None), ("GET", "/v1/investment-transactions?limit=5", None), ("GET", "/v1/liabilities", None),
        ("GET", "/v1/recurring", None), ("GET", "/v1/statements", None),
        ("POST", f"/v1/items/{item}/balances", None), ("POST", f"/v1/items/{item}/refresh", None),
        ("GET", "/v1/payments", None), ("GET", "/v1/payments?phase=submitted&limit=1", None), ("GET", "/v1/payments?phase=x", None),
        ("GET", "/v1/payments/none", None), ("POST", "/v1/payments", payment | {"amount": "0.00"}),
        ("POST", "/v1/payments", payment | {"account_id": "none"}), ("POST", "/v1/payments", payment | {"unknown": 1}),
        ("POST", "/v1/payment-previews", payment), ("POST", "/v1/payments/none/cancel", None),
        ("POST", "/v1/payments/none/refunds", {"amount": "1.00"}), ("POST", "/v1/payments/none/refunds", {"amount": 1}),
        ("POST", "/v1/payments/none/resume", None),
        ("DELETE", "/v1/items/none", None), ("DELETE", "/v1/user?settled=perhaps", None),
    ]


def test_real_responses_keep_to_the_document(running, document):
    failures = []
    for method, path, body in everything(running):
        # Without a key, a payment or refund is refused before anything else.
        keys = {"Idempotency-Key": str(uuid.uuid4())} if method == "POST" and path.startswith("/v1/payments") else {}
        answer = call(running, method, path, headers=keys, **({} if body is None else {"json": body}))
        # 502 is Plaid's refusal.
        assert answer.status_code < 500 or answer.status_code == 502, f"{method} {path}: {answer.status_code} {answer.text}"
        for found in (answer, requests.request(method, f"{running.url}{path}", json=body, timeout=20)):
            try:
                document.check(found)
            except AssertionError as error:
                failures.append(str(error))
    assert not failures, "\n".join(failures)
    erased = call(running, "DELETE", "/v1/user", user="bert")
    document.check(erased)
    operations = {
        operation["operationId"] for methods in document.content["paths"].values() for operation in methods.values()}
    assert operations - document.seen == set(), "an operation was not requested"


def test_a_body_that_the_client_has_is_not_sent_again(running, document):
    for path in ("/v1/items", "/v1/transactions?limit=5", "/openapi.json", "/health", "/docs"):
        first = call(running, "GET", path)
        tag = first.headers["ETag"]
        again = call(running, "GET", path, headers={"If-None-Match": f'"other", {tag}', "X-Request-ID": "mine-1"})
        assert again.status_code == 304 and not again.content and again.headers["ETag"] == tag, path
        assert again.headers["X-Request-ID"] == "mine-1" and "Content-Type" not in again.headers
        document.check(again)
        # The connection is still in step.
        assert call(running, "GET", path).content == first.content


def test_an_edit_of_an_earlier_state_is_refused_with_the_current_one(running, document):
    row = running.transactions("anna")[1]["transaction_id"]
    path = f"/v1/items/{running.item}/transactions/{row}"
    tag = call(running, "GET", path).headers["ETag"]
    edited = call(running, "PATCH", path, json={"note": "first"}, headers={"If-Match": tag})
    refused = call(running, "PATCH", path, json={"note": "second"}, headers={"If-Match": tag})
    assert (edited.status_code, refused.status_code) == (200, 412)
    assert refused.json()["current"] == edited.json() and refused.headers["ETag"] == edited.headers["ETag"]
    document.check(edited)
    document.check(refused)


def test_a_repeated_request_gets_the_first_response(running, document):
    row = running.transactions("anna")[2]["transaction_id"]
    path = f"/v1/items/{running.item}/transactions/{row}"
    for method, place, body in (
        ("PATCH", path, {"note": "keyed"}), ("POST", f"{path}/undo", None), ("POST", "/api/plaid/create-link-token", {}),
        ("POST", f"/v1/items/{running.item}/balances", None), ("POST", f"{path}/undo", {"x": 1}),
    ):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        first, second = (call(running, method, place, json=body, headers=key) for _ in range(2))
        assert "Idempotency-Replayed" not in first.headers and second.headers["Idempotency-Replayed"] == "true", place
        assert (first.status_code, first.content) == (second.status_code, second.content)
        assert first.status_code < 300 or first.json()["code"] == "nothing_to_undo"
        other = call(running, method, place, json={"language": "fr"}, headers=key)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
        for answer in (first, second, other):
            document.check(answer)
    for wrong in ("", "a" * 256):
        assert call(running, "PATCH", path, json={}, headers={"Idempotency-Key": wrong}).status_code == 400


def test_pages_of_listed_origins_may_call_the_service(running):
    for origin, allowed in ((ORIGIN, True), ("https://evil.example", False)):
        ask = {"Origin": origin, "Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "authorization"}
        preflight = requests.options(f"{running.url}/v1/items/x/transactions/y", headers=ask, timeout=20)
        answer = requests.get(f"{running.url}/v1/items", headers={"Origin": origin}, timeout=20)
        assert answer.status_code == 401 and preflight.status_code == (204 if allowed else 405)
        for response in (preflight, answer):
            assert response.headers.get("Access-Control-Allow-Origin") == (origin if allowed else None)
            assert response.headers["Vary"] == "Origin" and "Access-Control-Allow-Credentials" not in response.headers
    assert preflight.headers["Allow"] == "GET, HEAD, PATCH"


def test_links_lead_through_every_page(running):
    expected = [row["transaction_id"] for row in running.transactions("anna")]
    found, target = [], "/v1/transactions?limit=50"
    while target:
        answer = call(running, "GET", target)
        found += [row["transaction_id"] for row in answer.json()["transactions"]]
        target = answer.links.get("next", {}).get("url")
    assert found == expected and len(found) > 100


def test_a_path_with_another_method_names_the_allowed_ones(running):
    answer = call(running, "PUT", "/v1/items")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")
    assert answer.json()["code"] == "method_not_allowed"


def test_every_alias_gives_the_same_answer(running, document):
    compared = 0
    for path, methods in document.content["paths"].items():
        operation = methods.get("get")
        if not operation or "{" in path:
            continue
        for alias in operation.get("x-aliases", []):
            query = "?account=none" if path.endswith("/history") else ""
            answers = [call(running, "GET", f"{place}{query}") for place in (path, alias)]
            assert answers[0].status_code == answers[1].status_code == 200
            assert answers[0].json().keys() == answers[1].json().keys()
            compared += 1
    assert compared > 10


def test_a_problem_names_a_section_of_the_page_and_explains_itself(running):
    page = requests.get(f"{running.url}/docs", timeout=20).text
    for method, path in (("GET", "/v1/items/none"), ("GET", "/v1/items?x=1"), ("GET", "/none"), ("DELETE", "/v1/user?settled=x")):
        answer = call(running, method, path)
        problem = answer.json()
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["status"] == answer.status_code and problem["title"] and problem["detail"]
        # The format of earlier versions is still there.
        assert problem["error"]["code"] == problem["code"] and problem["error"]["message"] == problem["detail"]
        anchor = problem["type"].removeprefix("/docs#")
        assert anchor == problem["code"] and f'id="{anchor}"' in page


def test_generated_requests_find_no_exception_to_the_document(running, tmp_path):
    """schemathesis: requests that the document allows and requests that it excludes, and sequences of them."""
    configuration = tmp_path / "schemathesis.toml"
    configuration.write_text(CONFIGURATION)
    done = subprocess.run(
        [
            os.path.join(os.path.dirname(sys.executable), "schemathesis"), "--config-file", str(configuration), "run",
            f"{running.url}/openapi.json", "--header", f"Authorization: Bearer {running.api_key}",
            "--header", "Tartan-User: anna", "--checks", CHECKS, "--max-examples", "4", "--seed", "7", "--request-timeout", "20",
            # They would leave nothing for the other requests to find.
            "--exclude-operation-id", "eraseUser", "--exclude-operation-id", "removeItem", "--suppress-health-check", "all", "--no-color",
        ],
        capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


# Not among them: positive_data_acceptance, because a schema cannot say which cursors were issued, what Plaid accepts for a Link token, what
# Plaid signed, and that splits add up to an amount.
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "negative_data_rejection", "missing_required_header",
    "ignored_auth", "use_after_free", "ensure_resource_availability", "unsupported_method",
])

CONFIGURATION = """
[generation]
allow-x00 = false
"""
