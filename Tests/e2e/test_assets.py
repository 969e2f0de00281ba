"""Asset reports with Plaid's own Python client; the PDF is read by pypdf."""

import time

import plaid
import pytest
from plaid.model.asset_report_add_ons import AssetReportAddOns
from plaid.model.asset_report_audit_copy_create_request import AssetReportAuditCopyCreateRequest
from plaid.model.asset_report_audit_copy_get_request import AssetReportAuditCopyGetRequest
from plaid.model.asset_report_audit_copy_pdf_get_request import AssetReportAuditCopyPdfGetRequest
from plaid.model.asset_report_audit_copy_remove_request import AssetReportAuditCopyRemoveRequest
from plaid.model.asset_report_create_request import AssetReportCreateRequest
from plaid.model.asset_report_create_request_options import AssetReportCreateRequestOptions
from plaid.model.asset_report_filter_request import AssetReportFilterRequest
from plaid.model.asset_report_get_request import AssetReportGetRequest
from plaid.model.asset_report_pdf_get_request import AssetReportPDFGetRequest
from plaid.model.asset_report_refresh_request import AssetReportRefreshRequest
from plaid.model.asset_report_remove_request import AssetReportRemoveRequest
from plaid.model.asset_report_user import AssetReportUser
from plaid.model.credit_audit_copy_token_create_request import CreditAuditCopyTokenCreateRequest
from plaid.model.credit_audit_copy_token_remove_request import CreditAuditCopyTokenRemoveRequest

import documents
from official import error_of

pytestmark = pytest.mark.official_client

SECONDS = 15


def create(client, *tokens, days=60, **options):
    request = {"access_tokens": list(tokens), "days_requested": days}
    if options:
        request["options"] = AssetReportCreateRequestOptions(**options)
    return client.api.asset_report_create(AssetReportCreateRequest(**request))


def get(client, token, **more):
    return client.api.asset_report_get(AssetReportGetRequest(asset_report_token=token, **more))


def wait(client, token, **more):
    """Asks until the report is ready, as integrations do; the only error on the way is that it is not."""
    deadline = time.monotonic() + SECONDS
    while True:
        try:
            return get(client, token, **more)
        except plaid.ApiException as exception:
            error = error_of(exception)
            assert (error["error_type"], error["error_code"]) == ("ASSET_REPORT_ERROR", "PRODUCT_NOT_READY")
            assert time.monotonic() < deadline
        time.sleep(0.3)


def code(call) -> str:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return error_of(caught.value)["error_code"]


def test_a_report_from_creation_to_removal(client, receiver):
    item = client.item(products=("assets",))
    made = create(
        client, item.access_token, client_report_id="loan-7", webhook=receiver.url,
        user=AssetReportUser(first_name="Anna", last_name="Charleston"),
    )
    assert made.asset_report_token.startswith("assets-sandbox-")
    assert code(lambda: get(client, made.asset_report_token)) == "PRODUCT_NOT_READY"
    delivery = receiver.wait_for("PRODUCT_READY")
    assert delivery.body["asset_report_id"] == made.asset_report_id
    assert delivery.body["report_type"] == "FULL"
    report = get(client, made.asset_report_token).report
    assert (report.asset_report_id, report.client_report_id) == (made.asset_report_id, "loan-7")
    assert report.user.last_name == "Charleston"
    assert report.items[0].item_id == item.item_id
    assert len(report.items[0].accounts) == 14
    client.api.asset_report_remove(AssetReportRemoveRequest(asset_report_token=made.asset_report_token))
    assert code(lambda: get(client, made.asset_report_token)) == "INVALID_ASSET_REPORT_TOKEN"


def test_balances_follow_from_the_rows(client):
    item = client.item(products=("assets",))
    report = wait(client, create(client, item.access_token, days=90).asset_report_token).report
    checking = next(account for account in report.items[0].accounts if account.mask == "0000")
    moved = {}
    for row in checking.transactions:
        moved[row.date] = moved.get(row.date, 0) + row.amount
    balances = {entry.date: entry.current for entry in checking.historical_balances}
    assert len(balances) == 90
    days = sorted(balances)
    for before, after in zip(days, days[1:]):
        assert balances[before] == pytest.approx(balances[after] + moved.get(after, 0))
    today = max(moved, default=days[-1])
    later = moved.get(today, 0) if today > days[-1] else 0
    assert balances[days[-1]] == pytest.approx(checking.balances.current + later)


def test_insights_and_investments(client):
    item = client.item(products=("assets", "investments"))
    made = create(client, item.access_token, add_ons=[AssetReportAddOns("investments")])
    plain = wait(client, made.asset_report_token).report
    rows = [row for account in plain.items[0].accounts for row in account.transactions]
    assert rows and all("merchant_name" not in row.to_dict() for row in rows)
    assert next(one for one in plain.items[0].accounts if one.mask == "6666").investments.holdings
    insights = get(client, made.asset_report_token, include_insights=True).report
    names = {row.merchant_name for account in insights.items[0].accounts for row in account.transactions}
    assert "Uber" in names


def test_fast_report(client, receiver):
    item = client.item(products=("assets",))
    made = create(client, item.access_token, add_ons=[AssetReportAddOns("fast_assets")], webhook=receiver.url)
    receiver.wait_for("PRODUCT_READY")
    fast = get(client, made.asset_report_token, fast_report=True).report.items[0].accounts[0]
    assert fast.transactions == [] and fast.owners[0].names
    full = wait(client, made.asset_report_token).report.items[0].accounts
    assert any(account.transactions for account in full)


def test_filter_and_refresh(client):
    item = client.item(products=("assets",))
    token = create(client, item.access_token).asset_report_token
    accounts = [account.account_id for account in wait(client, token).report.items[0].accounts]
    filtered = client.api.asset_report_filter(
        AssetReportFilterRequest(asset_report_token=token, account_ids_to_exclude=accounts[1:])
    )
    report = wait(client, filtered.asset_report_token).report
    assert [account.account_id for account in report.items[0].accounts] == accounts[:1]
    refreshed = client.api.asset_report_refresh(
        AssetReportRefreshRequest(asset_report_token=filtered.asset_report_token, days_requested=3)
    )
    again = wait(client, refreshed.asset_report_token).report
    assert [account.account_id for account in again.items[0].accounts] == accounts[:1]
    assert again.days_requested == 3 and again.asset_report_id != report.asset_report_id


def test_the_pdf_tells_what_the_json_tells(client):
    item = client.item(products=("assets",))
    token = create(client, item.access_token, days=60).asset_report_token
    assert code(
        lambda: client.api.asset_report_pdf_get(AssetReportPDFGetRequest(asset_report_token=token))
    ) == "PRODUCT_NOT_READY"
    report = wait(client, token).report
    file = client.api.asset_report_pdf_get(AssetReportPDFGetRequest(asset_report_token=token))
    data = file.read()
    text = documents.text(data)
    assert len(documents.pages(data)) > 1
    assert report.asset_report_id in text and "First Platypus Bank" in text
    assert "Alberta Bobbeth Charleson" in text
    for account in report.items[0].accounts:
        assert account.name in text and f"ending in {account.mask}" in text
        assert f"{account.balances.current:,.2f}" in text
        for row in account.transactions:
            assert row.original_description[:40] in text
            assert f"{row.amount:,.2f}" in text


def test_audit_copies(client):
    item = client.item(products=("assets",))
    token = create(client, item.access_token).asset_report_token
    report = wait(client, token)
    copy = client.api.asset_report_audit_copy_create(
        AssetReportAuditCopyCreateRequest(asset_report_token=token, auditor_id="fannie_mae")
    ).audit_copy_token
    read = lambda: client.api.asset_report_audit_copy_get(AssetReportAuditCopyGetRequest(audit_copy_token=copy))
    assert read().report.to_dict() == report.report.to_dict()
    data = client.api.asset_report_audit_copy_pdf_get(AssetReportAuditCopyPdfGetRequest(audit_copy_token=copy)).read()
    assert "Plaid Checking" in documents.text(data)
    client.api.asset_report_audit_copy_remove(AssetReportAuditCopyRemoveRequest(audit_copy_token=copy))
    assert code(read) == "INVALID_AUDIT_COPY_TOKEN"
    shared = client.api.credit_audit_copy_token_create(
        CreditAuditCopyTokenCreateRequest(report_tokens=[token])
    ).audit_copy_token
    assert client.api.credit_report_audit_copy_remove(
        CreditAuditCopyTokenRemoveRequest(audit_copy_token=shared)
    ).removed


def test_a_report_fails_with_its_item(timely_client, receiver):
    item = timely_client.item(products=("assets",))
    made = create(timely_client, item.access_token, webhook=receiver.url)
    timely_client.call("/sandbox/item/reset_login", {"access_token": item.access_token})
    body = receiver.wait_for("ERROR").body
    assert body["asset_report_id"] == made.asset_report_id
    assert body["error"]["error_type"] == "ASSET_REPORT_ERROR"
    assert code(lambda: get(timely_client, made.asset_report_token)) == "DATA_UNAVAILABLE"
    assert code(lambda: create(timely_client, item.access_token)) == "ITEM_LOGIN_REQUIRED"


@pytest.mark.parametrize("days", [-1, 732])
def test_days_out_of_range(client, days):
    item = client.item(products=("assets",))
    body = {"access_tokens": [item.access_token], "days_requested": days}
    assert code(lambda: client.call("/asset_report/create", body)) == "INVALID_FIELD"
