"""Users, Identity Verification, Monitor and Beacon with the official client."""

import datetime
import json

import plaid
import pytest
from plaid import models
from plaid.model.id_number_type import IDNumberType
from plaid.model.identity_verification_request_user_name import IdentityVerificationRequestUserName
from plaid.model.user_address import UserAddress
from plaid.model.user_id_number import UserIDNumber

pytestmark = pytest.mark.official_client


def refusal(call):
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return json.loads(caught.value.body)["error_code"]


def test_a_user_and_its_items(client):
    api = client.api
    user = api.user_create(models.UserCreateRequest(client_user_id="ada"))
    assert refusal(lambda: api.user_create(models.UserCreateRequest(client_user_id="ada"))) == "INVALID_FIELD"
    item = client.item()
    api.user_items_associate(models.UserItemsAssociateRequest(user_id=user.user_id, item_ids=[item.item_id]))
    items = api.user_items_get(models.UserItemsGetRequest(user_token=user.user_token)).items
    assert [one.item_id for one in items] == [item.item_id]
    api.sandbox_user_reset_login(models.SandboxUserResetLoginRequest(user_token=user.user_token))
    get = models.AccountsGetRequest(access_token=item.access_token)
    assert refusal(lambda: api.accounts_get(get)) == "ITEM_LOGIN_REQUIRED"
    api.user_remove(models.UserRemoveRequest(user_token=user.user_token))
    assert refusal(lambda: api.accounts_get(get)) == "ITEM_NOT_FOUND"


def verify(client, control, **changes):
    person = {
        "name": IdentityVerificationRequestUserName(given_name="Leslie", family_name="Knope"), "date_of_birth": datetime.date(1975, 1, 18),
        "address": UserAddress(
            street="123 Main St.", city="Pawnee", region="IN", postal_code="46001", country="US"
        ),
        "id_number": UserIDNumber(value="123456788", type=IDNumberType("us_ssn")),
        "phone_number": "+12345678909", "email_address": "leslie@example.com",
    } | changes
    made = client.api.identity_verification_create(models.IdentityVerificationCreateRequest(
        client_user_id="leslie", template_id="idvtmp_1", is_shareable=True, gave_consent=True,
        user=models.IdentityVerificationCreateRequestUser(**person),
    ))
    control.advance(seconds=3)
    return client.api.identity_verification_get(
        models.IdentityVerificationGetRequest(identity_verification_id=made.id)
    )


def test_identity_verification(timely_client, timely_control, receiver):
    timely_client.item(webhook=receiver.url)
    assert str(verify(timely_client, timely_control).status) == "success"
    failed = verify(timely_client, timely_control, date_of_birth=datetime.date(1980, 1, 1))
    assert str(failed.status) == "failed"
    assert str(failed.steps.kyc_check) == "failed"
    again = timely_client.api.identity_verification_retry(models.IdentityVerificationRetryRequest(
        client_user_id="leslie", template_id="idvtmp_1", strategy=models.Strategy("reset"),
    ))
    assert again.previous_attempt_id == failed.id
    listed = timely_client.api.identity_verification_list(
        models.IdentityVerificationListRequest(template_id="idvtmp_1", client_user_id="leslie")
    )
    assert len(listed.identity_verifications) == 3


def test_screening(client):
    api = client.api
    made = api.watchlist_screening_individual_create(models.WatchlistScreeningIndividualCreateRequest(
        search_terms=models.WatchlistScreeningRequestSearchTerms(watchlist_program_id="prg_1", legal_name="Mara Quill"),
    ))
    assert str(made.status) == "pending_review"
    hits = api.watchlist_screening_individual_hit_list(
        models.WatchlistScreeningIndividualHitListRequest(watchlist_screening_id=made.id)
    ).watchlist_screening_hits
    assert str(hits[0].list_code) == "EU_CON"
    review = api.watchlist_screening_individual_review_create(models.WatchlistScreeningIndividualReviewCreateRequest(
        watchlist_screening_id=made.id, confirmed_hits=[], dismissed_hits=[hits[0].id],
    ))
    assert review.dismissed_hits == [hits[0].id]
    cleared = api.watchlist_screening_individual_update(models.WatchlistScreeningIndividualUpdateRequest(
        watchlist_screening_id=made.id, status=models.WatchlistScreeningStatus("cleared"),
    ))
    assert str(cleared.status) == "cleared"
    history = api.watchlist_screening_individual_history_list(
        models.WatchlistScreeningIndividualHistoryListRequest(watchlist_screening_id=made.id)
    )
    assert len(history.watchlist_screenings) == 2


def test_beacon(client):
    api = client.api

    def create(name):
        return api.beacon_user_create(models.BeaconUserCreateRequest(
            program_id="prg_1", client_user_id=name, user=models.BeaconUserRequestData(
                name=models.BeaconUserName(given_name=name, family_name="Knope"), email_address="a@example.com",
                date_of_birth=datetime.date(1975, 1, 18),
                address=models.BeaconUserRequestAddress(street="123 Main St.", city="Pawnee", country="US"),
            ),
        ))

    first = create("leslie")
    assert (str(first.status), str(create("ann").status)) == ("cleared", "pending_review")
    report = api.beacon_report_create(models.BeaconReportCreateRequest(
        beacon_user_id=first.id, type=models.BeaconReportCreateType("stolen"), fraud_date=datetime.date(2026, 1, 1),
    ))
    assert api.beacon_report_get(models.BeaconReportGetRequest(beacon_report_id=report.id)).beacon_user_id == first.id
    assert str(create("tom").status) == "rejected"
