"""The risk of planned payments, with Plaid's own Python client."""

import plaid
import pytest
from plaid.model.signal_decision_report_request import SignalDecisionReportRequest
from plaid.model.signal_evaluate_request import SignalEvaluateRequest
from plaid.model.signal_prepare_request import SignalPrepareRequest
from plaid.model.signal_return_report_request import SignalReturnReportRequest
from plaid.model.signal_schedule_request import SignalScheduleRequest

from official import error_of

pytestmark = pytest.mark.official_client


@pytest.fixture
def payer(client):
    item = client.item(products=("signal",))
    accounts = client.call("/accounts/get", {"access_token": item.access_token})["accounts"]
    return item.access_token, {account["mask"]: account["account_id"] for account in accounts}


def code(call) -> str:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return error_of(caught.value)["error_code"]


def evaluate(client, payer, amount, identifier, mask="0000", **more):
    token, accounts = payer
    return client.api.signal_evaluate(
        SignalEvaluateRequest(
            access_token=token, account_id=accounts[mask], client_transaction_id=identifier, amount=amount, **more
        )
    )


def test_scores_depend_on_the_account(client, payer):
    small = evaluate(client, payer, 5.0, "a", mask="4444")
    large = evaluate(client, payer, 5000.0, "b")
    score = lambda answer: answer.scores.bank_initiated_return_risk.score.value
    assert score(small) < score(large)
    assert str(small.ruleset.result) == "ACCEPT" and str(large.ruleset.result) == "REROUTE"
    assert large.core_attributes.available_balance == 100
    assert large.core_attributes.debit_transactions_count_30d == 5
    assert small.warnings == []


def test_a_transaction_id_stands_for_one_payment(client, payer):
    first = evaluate(client, payer, 10.0, "same").scores.to_dict()
    assert evaluate(client, payer, 10.0, "same").scores.to_dict() == first
    assert code(lambda: evaluate(client, payer, 11.0, "same")) == "CLIENT_TRANSACTION_ID_ALREADY_IN_USE"


def test_rulesets(client, payer):
    assert evaluate(client, payer, 10.0, "r", ruleset_key="onboarding").ruleset.ruleset_key == "onboarding"


def test_reports(client, payer):
    decision = lambda identifier: client.api.signal_decision_report(
        SignalDecisionReportRequest(client_transaction_id=identifier, initiated=True, days_funds_on_hold=2)
    )
    returned = lambda identifier, reason: client.api.signal_return_report(
        SignalReturnReportRequest(client_transaction_id=identifier, return_code=reason)
    )
    assert code(lambda: decision("t")) == "INVALID_FIELD"
    assert code(lambda: returned("t", "R01")) == "INVALID_FIELD"
    evaluate(client, payer, 10.0, "t")
    assert decision("t").request_id and returned("t", "R01").request_id
    assert code(lambda: returned("t", "R999")) == "INVALID_FIELD"


def test_prepare_and_schedule(client, payer):
    token, accounts = payer
    assert client.api.signal_prepare(SignalPrepareRequest(access_token=token)).request_id
    answer = client.api.signal_schedule(
        SignalScheduleRequest(
            access_token=token, account_id=accounts["0000"], client_transaction_id="s", amount=10.0
        )
    )
    assert [entry.rank for entry in answer.recommendations] == [1, 2, 3, 4, 5]
    assert answer.optimal_date == answer.recommendations[0].date
    assert all(entry.date.weekday() < 5 for entry in answer.recommendations)


def test_what_cannot_be_evaluated(client, payer):
    assert code(lambda: evaluate(client, payer, 10.0, "c", mask="3333")) == "INVALID_FIELD"
    token, _ = payer
    body = {"access_token": token, "account_id": "nonsense", "client_transaction_id": "d", "amount": 1}
    assert code(lambda: client.call("/signal/evaluate", body)) == "INVALID_ACCOUNT_ID"
