"""Statements with Plaid's own Python client; the PDF is read by pypdf."""

import datetime
import hashlib

import plaid
import pytest
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.products import Products
from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions
from plaid.model.sandbox_public_token_create_request_options_statements import (
    SandboxPublicTokenCreateRequestOptionsStatements,
)
from plaid.model.statements_download_request import StatementsDownloadRequest
from plaid.model.statements_list_request import StatementsListRequest
from plaid.model.statements_refresh_request import StatementsRefreshRequest

import documents
from official import FIRST_PLATYPUS_BANK, error_of, today

pytestmark = pytest.mark.official_client


def first_of_month(months_ago: int) -> datetime.date:
    day = today().replace(day=1)
    for _ in range(months_ago):
        day = (day - datetime.timedelta(days=1)).replace(day=1)
    return day


def statement_item(client, months=3, webhook=None) -> str:
    """An Item with the statements that were posted since the first of a month."""
    period = SandboxPublicTokenCreateRequestOptionsStatements(start_date=first_of_month(months), end_date=today())
    options = {"statements": period}
    if webhook:
        options["webhook"] = webhook
    public_token = client.api.sandbox_public_token_create(
        SandboxPublicTokenCreateRequest(
            institution_id=FIRST_PLATYPUS_BANK, initial_products=[Products("statements")],
            options=SandboxPublicTokenCreateRequestOptions(**options),
        )
    ).public_token
    return client.api.item_public_token_exchange(
        ItemPublicTokenExchangeRequest(public_token=public_token)
    ).access_token


def code(call) -> str:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return error_of(caught.value)["error_code"]


def test_three_months_have_four_statements(client):
    answer = client.api.statements_list(StatementsListRequest(access_token=statement_item(client)))
    assert answer.institution_name == "First Platypus Bank"
    checking = answer.accounts[0]
    assert (checking.account_mask, checking.account_type, checking.account_subtype) == ("0000", "depository", "checking")
    assert [one.date_posted for one in checking.statements] == [first_of_month(number) for number in range(4)]


def test_a_statement_is_a_pdf_of_its_account_and_month(client):
    token = statement_item(client)
    account = client.api.statements_list(StatementsListRequest(access_token=token)).accounts[0]
    for statement in account.statements[:2]:
        file, status, headers = client.api.statements_download(
            StatementsDownloadRequest(access_token=token, statement_id=statement.statement_id),
            _return_http_data_only=False,
        )
        data = file.read()
        lowered = {name.lower(): value for name, value in headers.items()}
        assert status == 200
        assert lowered["plaid-content-hash"] == hashlib.sha256(data).hexdigest()
        assert lowered["plaid-request-id"]
        text = documents.text(data)
        month = datetime.date(statement.year, statement.month, 1)
        assert month.strftime("%B %Y") in text
        assert "Plaid Checking, ending in 0000" in text
        assert "Opening balance" in text and "Closing balance" in text
        # It was posted in its month, and covers the one before.
        covered = (month - datetime.timedelta(days=1)).replace(day=1)
        assert statement.date_posted == month
        assert f"{covered.isoformat()} to " in text
        # The rows of the account: the cycle has six of them in thirty days.
        assert sum(f"{covered.isoformat()[:8]}" in line for line in text.splitlines()) >= 5
        assert month.isoformat()[:8] not in text


def test_without_a_period_there_is_no_item(client):
    body = {"institution_id": FIRST_PLATYPUS_BANK, "initial_products": ["statements"]}
    assert code(lambda: client.call("/sandbox/public_token/create", body)) == "INVALID_FIELD"


def test_an_unknown_statement(client):
    token = statement_item(client)
    request = StatementsDownloadRequest(access_token=token, statement_id="nonsense")
    assert code(lambda: client.api.statements_download(request)) == "INVALID_FIELD"


def test_refresh(client, receiver):
    token = statement_item(client, months=1, webhook=receiver.url)
    count = lambda: len(client.api.statements_list(StatementsListRequest(access_token=token)).accounts[0].statements)
    assert count() == 2
    client.api.statements_refresh(
        StatementsRefreshRequest(access_token=token, start_date=first_of_month(5), end_date=first_of_month(2))
    )
    assert receiver.wait_for("STATEMENTS_REFRESH_COMPLETE").body["result"] == "SUCCESS"
    assert count() == 6
