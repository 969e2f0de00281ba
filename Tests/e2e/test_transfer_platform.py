"""Platforms, intents and settings of Transfer, with Plaid's own Python client."""

import pytest
from plaid.model.ledger_distribute_idempotency_key import LedgerDistributeIdempotencyKey
from plaid.model.transfer_configuration_get_request import TransferConfigurationGetRequest
from plaid.model.transfer_intent_get_request import TransferIntentGetRequest
from plaid.model.transfer_ledger_distribute_request import TransferLedgerDistributeRequest
from plaid.model.transfer_ledger_get_request import TransferLedgerGetRequest
from plaid.model.transfer_metrics_get_request import TransferMetricsGetRequest
from plaid.model.transfer_migrate_account_request import TransferMigrateAccountRequest
from plaid.model.transfer_originator_create_request import TransferOriginatorCreateRequest
from plaid.model.transfer_originator_get_request import TransferOriginatorGetRequest
from plaid.model.transfer_originator_list_request import TransferOriginatorListRequest
from plaid.model.transfer_questionnaire_create_request import TransferQuestionnaireCreateRequest

from test_transfer import Mover, code
from transfers import Transfers

pytestmark = pytest.mark.official_client


def originator(client, client_id):
    return client.api.transfer_originator_get(TransferOriginatorGetRequest(originator_client_id=client_id)).originator


@pytest.mark.parametrize(
    "digit, status",
    [("1", "approved"), ("2", "denied"), ("3", "under_review"), ("4", "more_information_required")],
)
def test_originators_in_one_state(client, digit, status):
    assert str(originator(client, digit * 24).transfer_diligence_status) == status


def test_an_originator_and_its_ledger(client):
    made = client.api.transfer_originator_create(TransferOriginatorCreateRequest(company_name="Shop"))
    known = originator(client, made.originator_client_id)
    assert (str(known.transfer_diligence_status), known.company_name) == ("not_submitted", "Shop")
    url = client.api.transfer_questionnaire_create(
        TransferQuestionnaireCreateRequest(
            originator_client_id=made.originator_client_id, redirect_uri="https://shop.example/done"
        )
    ).onboarding_url
    assert url.startswith("https://")
    own = client.api.transfer_ledger_get(TransferLedgerGetRequest())
    theirs = client.api.transfer_ledger_get(TransferLedgerGetRequest(originator_client_id=made.originator_client_id))
    client.api.transfer_ledger_distribute(
        TransferLedgerDistributeRequest(
            from_ledger_id=own.ledger_id, to_ledger_id=theirs.ledger_id, amount="40.00", idempotency_key=LedgerDistributeIdempotencyKey("d"),
        )
    )
    after = client.api.transfer_ledger_get(TransferLedgerGetRequest(ledger_id=theirs.ledger_id))
    assert after.balance.available == "40.00"
    listed = client.api.transfer_originator_list(TransferOriginatorListRequest()).originators
    assert [one.client_id for one in listed] == [made.originator_client_id]
    assert code(lambda: originator(client, "nobody")) == "TRANSFER_ORIGINATOR_NOT_FOUND"


def test_a_migrated_account(client):
    made = client.api.transfer_migrate_account(
        TransferMigrateAccountRequest(
            account_number="1111222233330000", routing_number="110000000", account_type="checking"
        )
    )
    mover = Mover(client)
    mover.item = type(mover.item)(made.access_token, "")
    mover.account = made.account_id
    authorization = mover.authorize("5000.00")
    assert str(authorization.decision) == "approved"
    assert str(authorization.decision_rationale.code) == "MIGRATED_ACCOUNT_ITEM"


def test_intents_and_settings(client):
    wanted = Transfers(client).intent()
    intent = client.api.transfer_intent_get(TransferIntentGetRequest(**wanted)).transfer_intent
    assert (str(intent.status), intent.amount, str(intent.mode)) == ("PENDING", "1.23", "PAYMENT")
    settings = client.api.transfer_configuration_get(TransferConfigurationGetRequest())
    assert settings.max_single_transfer_amount == "100000.00"
    metrics = client.api.transfer_metrics_get(TransferMetricsGetRequest())
    Mover(client).transfer("11.11")
    assert client.api.transfer_metrics_get(TransferMetricsGetRequest()).to_dict() | {"request_id": ""} == (
        metrics.to_dict() | {"request_id": ""}
    )
