"""Account numbers, micro-deposits and who owns an account, with Plaid's own Python client."""

import plaid
import pytest
from plaid.model.auth_get_request import AuthGetRequest
from plaid.model.auth_verify_numbers_ach import AuthVerifyNumbersACH
from plaid.model.auth_verify_request import AuthVerifyRequest
from plaid.model.auth_verify_request_numbers import AuthVerifyRequestNumbers
from plaid.model.identity_documents_uploads_get_request import IdentityDocumentsUploadsGetRequest
from plaid.model.identity_match_request import IdentityMatchRequest
from plaid.model.identity_match_user import IdentityMatchUser
from plaid.model.identity_refresh_request import IdentityRefreshRequest
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.products import Products
from plaid.model.sandbox_item_set_verification_status_request import SandboxItemSetVerificationStatusRequest
from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions

from official import Item, error_of

pytestmark = pytest.mark.official_client

HOUNDSTOOTH = "ins_109512"
DAY = 86_400


def numbers(client, institution):
    item = client.item(products=("auth",), institution=institution)
    return client.api.auth_get(AuthGetRequest(access_token=item.access_token))


def code(call) -> str:
    with pytest.raises(plaid.ApiException) as caught:
        call()
    return error_of(caught.value)["error_code"]


def micro_deposits(client, webhook) -> Item:
    request = SandboxPublicTokenCreateRequest(
        institution_id=HOUNDSTOOTH,
        initial_products=[Products("auth")],
        options=SandboxPublicTokenCreateRequestOptions(
            override_username="user_good", override_password="microdeposits_good", webhook=webhook
        ),
    )
    public_token = client.api.sandbox_public_token_create(request).public_token
    answer = client.api.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=public_token))
    return Item(answer.access_token, answer.item_id)


def test_canadian_and_british_numbers(client):
    canada = numbers(client, "ins_43").numbers
    assert [(one.account, one.institution, one.branch) for one in canada.eft][:1] == [("111122220000", "114", "01533")]
    assert canada.ach == [] and canada.bacs == [] and canada.international == []
    britain = numbers(client, "ins_117650").numbers
    assert (britain.bacs[0].account, britain.bacs[0].sort_code) == ("80000000", "040004")
    assert (britain.international[0].iban, britain.international[0].bic) == ("GB23MONZ04000480000000", "MONZGB21XXX")


@pytest.mark.parametrize("institution", ["ins_56", "ins_13", "ins_127990", "ins_127287"])
def test_tokenized_numbers(client, institution):
    answer = numbers(client, institution)
    assert all(number.is_tokenized_account_number for number in answer.numbers.ach)
    assert len(answer.accounts[0].persistent_account_id) == 56
    again = numbers(client, institution)
    assert again.accounts[0].persistent_account_id == answer.accounts[0].persistent_account_id
    assert again.accounts[0].account_id != answer.accounts[0].account_id


def test_automated_micro_deposits_are_verified_after_a_day(timely_client, timely_control, receiver):
    item = micro_deposits(timely_client, receiver.url)
    get = lambda: timely_client.api.auth_get(AuthGetRequest(access_token=item.access_token))
    assert code(get) == "PRODUCT_NOT_READY"
    timely_control.advance(seconds=DAY - 120)
    assert code(get) == "PRODUCT_NOT_READY"
    timely_control.advance(seconds=121)
    delivery = receiver.wait_for("AUTOMATICALLY_VERIFIED")
    answer = get()
    account = answer.accounts[0]
    assert (account.mask, account.verification_status) == ("0000", "automatically_verified")
    assert delivery.body["account_id"] == account.account_id
    assert str(answer.item.auth_method) == "AUTOMATED_MICRODEPOSITS"
    assert (answer.numbers.ach[0].account, answer.numbers.ach[0].routing) == ("1111222233330000", "021000021")


def test_verification_status_is_set(client, receiver):
    item = micro_deposits(client, receiver.url)
    account = client.call("/accounts/get", {"access_token": item.access_token})["accounts"][0]["account_id"]
    change = lambda status: client.api.sandbox_item_set_verification_status(
        SandboxItemSetVerificationStatusRequest(
            access_token=item.access_token, account_id=account, verification_status=status
        )
    )
    change("verification_expired")
    receiver.wait_for("VERIFICATION_EXPIRED")
    assert code(lambda: client.api.auth_get(AuthGetRequest(access_token=item.access_token))) == "PRODUCT_NOT_READY"
    change("automatically_verified")
    receiver.wait_for("AUTOMATICALLY_VERIFIED")
    assert client.api.auth_get(AuthGetRequest(access_token=item.access_token)).numbers.ach


def test_database_auth(client):
    def verify(account, name="John Smith"):
        ach = AuthVerifyNumbersACH(account=account, routing="011401533")
        return client.api.auth_verify(
            AuthVerifyRequest(legal_name=name, numbers=AuthVerifyRequestNumbers(ach=ach))
        )

    found = verify("1111222233331111")
    assert (found.verification_status, found.verification_insights.name_match_score) == ("database_insights_pass", 100)
    assert verify("1111222233333333").verification_status == "database_insights_pass_with_caution"
    failed = verify("1111222233330000", name="Ada Lovelace")
    assert failed.verification_status == "database_insights_fail"
    assert failed.verification_insights.name_match_score < 70


def test_identity_match(client):
    item = client.item(products=("identity",))
    user = IdentityMatchUser(
        legal_name="Alberta Bobbeth Charleson", phone_number="+11112223333", email_address="nobody@example.org"
    )
    answer = client.api.identity_match(IdentityMatchRequest(access_token=item.access_token, user=user))
    assert len(answer.accounts) == 14
    account = answer.accounts[0]
    assert (account.legal_name.score, account.phone_number.score, account.email_address.score) == (100, 100, 0)
    assert account.address.score is None
    assert account.balances.current is None


def test_identity_refresh_tells_of_changes(client, receiver):
    item = client.item(products=("identity",), user="user_transactions_dynamic", webhook=receiver.url)
    client.api.identity_refresh(IdentityRefreshRequest(access_token=item.access_token))
    body = receiver.wait_for("DEFAULT_UPDATE").body
    assert body["webhook_type"] == "IDENTITY"
    assert set(map(tuple, body["account_ids_with_updated_identity"].values())) == {("phone_numbers",)}


def test_documents_of_an_item_that_logged_in(client):
    item = client.item(products=("identity",))
    answer = client.api.identity_documents_uploads_get(
        IdentityDocumentsUploadsGetRequest(access_token=item.access_token)
    )
    assert [account.documents for account in answer.accounts] == [[]] * 14
