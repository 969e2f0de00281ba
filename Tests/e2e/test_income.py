"""Income through the official client: what users share follows from the rows of their accounts."""

import datetime
import uuid

import pytest
from plaid.model.credit_bank_income_get_request import CreditBankIncomeGetRequest
from plaid.model.credit_bank_income_pdf_get_request import CreditBankIncomePDFGetRequest
from plaid.model.credit_employment_get_request import CreditEmploymentGetRequest
from plaid.model.credit_payroll_income_get_request import CreditPayrollIncomeGetRequest
from plaid.model.credit_sessions_get_request import CreditSessionsGetRequest
from plaid.model.transactions_get_request import TransactionsGetRequest
from plaid.model.user_create_request import UserCreateRequest

from official import refused

pytestmark = pytest.mark.official_client


def share(client, control, user, source, receiver=None):
    """A user, its token and the access token of the Item through which it shares its income."""
    made = client.api.user_create(UserCreateRequest(client_user_id=uuid.uuid4().hex))
    options = {
        "override_username": user, "override_password": "pass_good", "transactions": {"days_requested": 365},
        "income_verification": {"income_source_types": [source], "bank_income": {"days_requested": 120}},
    }
    if receiver:
        options["webhook"] = receiver.url
    public = client.call("/sandbox/public_token/create", {
        "institution_id": "ins_135842", "initial_products": ["income_verification", "transactions"],
        "user_token": made.user_token, "options": options,
    })
    item = client.call("/item/public_token/exchange", {"public_token": public["public_token"]})
    control.advance(seconds=5)
    return made, item["access_token"]


def test_bank_income_agrees_with_transactions(timely_client, timely_control, receiver):
    client = timely_client
    user, token = share(client, timely_control, "user_bank_income", "bank", receiver)
    (report,) = client.api.credit_bank_income_get(CreditBankIncomeGetRequest(user_token=user.user_token)).bank_income
    end = datetime.date.fromisoformat(timely_control.clock()["now"][:10])
    answer = client.api.transactions_get(TransactionsGetRequest(
        access_token=token, start_date=end - datetime.timedelta(days=120), end_date=end,
    ))
    rows = {row.transaction_id: row for row in answer.transactions}
    while len(rows) < answer.total_transactions:
        more = client.call("/transactions/get", {
            "access_token": token, "start_date": str(end - datetime.timedelta(days=120)), "end_date": str(end),
            "options": {"count": 500, "offset": len(rows)},
        })
        rows |= {row["transaction_id"]: row for row in more["transactions"]}
    incomes = [row for month in report.bank_income_summary.historical_summary for row in month.transactions]
    assert len(incomes) == report.bank_income_summary.income_transactions_count > 30
    for income in incomes:
        row = rows[income.transaction_id]
        assert float(row["amount"]) == -float(income.amount)
    assert len({source.income_category.value for source in report.items[0].bank_income_sources}) >= 8
    pdf = client.api.credit_bank_income_pdf_get(CreditBankIncomePDFGetRequest(user_token=user.user_token))
    assert pdf.read().startswith(b"%PDF")
    assert receiver.wait_for("BANK_INCOME_COMPLETE").body["result"] == "SUCCESS"


def test_payroll_and_employment(timely_client, timely_control):
    client = timely_client
    user, _ = share(client, timely_control, "user_credit_profile_good", "payroll")
    answer = client.api.credit_payroll_income_get(CreditPayrollIncomeGetRequest(user_token=user.user_token))
    stubs = answer.items[0].payroll_income[0].pay_stubs
    assert stubs and all(stub.net_pay.current_amount == 1905.33 for stub in stubs)
    assert answer.items[0].payroll_income[0].w2s
    jobs = client.api.credit_employment_get(CreditEmploymentGetRequest(user_token=user.user_token)).items[0].employments
    assert [job.employer.name for job in jobs] == ["Bayside Medical Group"]


def test_nobody_shares_nothing(client):
    user = client.api.user_create(UserCreateRequest(client_user_id=uuid.uuid4().hex))
    request = CreditBankIncomeGetRequest(user_token=user.user_token)
    assert refused(client.api.credit_bank_income_get, request) == "INCOME_VERIFICATION_NOT_FOUND"
    sessions = client.api.credit_sessions_get(CreditSessionsGetRequest(user_token=user.user_token))
    assert sessions.sessions == []


def test_sessions_of_link_tell_what_they_gave(timely_client, timely_control):
    client = timely_client
    user = client.api.user_create(UserCreateRequest(client_user_id="ada"))
    token = client.call("/link/token/create", {
        "client_name": "Tartan", "language": "en", "country_codes": ["US"], "user": {"client_user_id": "ada"},
        "user_token": user.user_token, "products": ["income_verification"],
        "income_verification": {"income_source_types": ["bank"], "bank_income": {"days_requested": 90}},
    })["link_token"]
    timely_control.complete_link(client.client_id, token, institution_id="ins_109508", username="user_bank_income")
    (session,) = client.api.credit_sessions_get(CreditSessionsGetRequest(user_token=user.user_token)).sessions
    (result,) = session.results.bank_income_results
    assert result.status.value == "APPROVED"
    assert result.item_id == session.results.item_add_results[0].item_id
