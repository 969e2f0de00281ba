"""Plaid's own Python client against the Sandbox: nothing but the address has to change."""

import datetime
import time

import plaid
import pytest
from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.auth_get_request import AuthGetRequest
from plaid.model.country_code import CountryCode
from plaid.model.identity_get_request import IdentityGetRequest
from plaid.model.institutions_get_by_id_request import InstitutionsGetByIdRequest
from plaid.model.institutions_get_by_id_request_options import InstitutionsGetByIdRequestOptions
from plaid.model.institutions_get_request import InstitutionsGetRequest
from plaid.model.institutions_search_request import InstitutionsSearchRequest
from plaid.model.item_access_token_invalidate_request import ItemAccessTokenInvalidateRequest
from plaid.model.item_get_request import ItemGetRequest
from plaid.model.item_public_token_create_request import ItemPublicTokenCreateRequest
from plaid.model.item_remove_request import ItemRemoveRequest
from plaid.model.item_webhook_update_request import ItemWebhookUpdateRequest
from plaid.model.link_token_create_request import LinkTokenCreateRequest
from plaid.model.link_token_create_request_user import LinkTokenCreateRequestUser
from plaid.model.link_token_get_request import LinkTokenGetRequest
from plaid.model.products import Products
from plaid.model.transactions_get_request import TransactionsGetRequest
from plaid.model.transactions_get_request_options import TransactionsGetRequestOptions
from plaid.model.transactions_refresh_request import TransactionsRefreshRequest

from official import FIRST_PLATYPUS_BANK, Client, error_of, today

pytestmark = pytest.mark.official_client

US = [CountryCode("US")]
MASKS = "0000 1111 2222 3333 4444 5555 6666 7777 8888 9001 9002 9003 9004 9999".split()


def test_item_is_created_and_exchanged(client):
    public_token = client.public_token()
    assert public_token.startswith("public-sandbox-")
    item = client.item()
    assert item.access_token.startswith("access-sandbox-")
    assert len(item.item_id) in (37, 38) and item.item_id.isalnum()


def test_accounts(client):
    item = client.item()
    answer = client.api.accounts_get(AccountsGetRequest(access_token=item.access_token))
    assert [account.mask for account in answer.accounts] == MASKS
    assert answer.item.item_id == item.item_id
    checking = answer.accounts[0]
    assert (checking.name, str(checking.type), str(checking.subtype)) == ("Plaid Checking", "depository", "checking")
    assert answer.accounts[6].balances.current == 23631.9805


def test_balances(client):
    item = client.item()
    answer = client.api.accounts_balance_get(AccountsBalanceGetRequest(access_token=item.access_token))
    balances = {account.mask: account.balances for account in answer.accounts}
    assert (balances["0000"].available, balances["0000"].current) == (100, 110)
    assert (balances["3333"].current, balances["3333"].limit) == (410, 2000)
    assert balances["2222"].available is None
    assert {balance.iso_currency_code for balance in balances.values()} == {"USD"}


def test_auth_numbers(client):
    item = client.item(products=("auth",))
    answer = client.api.auth_get(AuthGetRequest(access_token=item.access_token))
    numbers = {number.account: number for number in answer.numbers.ach}
    assert set(numbers) == {"1111222233330000", "1111222233331111", "1111222233339002"}
    assert {number.routing for number in numbers.values()} == {"011401533"}
    assert {number.wire_routing for number in numbers.values()} == {"021000021"}
    assert answer.numbers.eft == [] and answer.numbers.international == [] and answer.numbers.bacs == []


def test_identity(client):
    item = client.item(products=("identity",))
    answer = client.api.identity_get(IdentityGetRequest(access_token=item.access_token))
    assert len(answer.accounts) == len(MASKS)
    owner = answer.accounts[0].owners[0]
    assert owner.names == ["Alberta Bobbeth Charleson"]
    assert [email.data for email in owner.emails if email.primary] == ["accountholder0@example.com"]
    assert {phone.data for phone in owner.phone_numbers} == {"1112223333", "1112224444", "1112225555"}
    assert {address.data.city for address in owner.addresses} == {"Malakoff", "San Matias"}


def test_two_years_by_sync_and_by_get_are_the_same_rows(client):
    item = client.item(days=730)
    rows, _ = client.history(item)
    # Sixteen rows in each cycle of thirty days; where the two years begin in a cycle, the day decides.
    assert 388 - 16 <= len(rows) <= 388 + 16
    oldest = min(row.date for row in rows.values())
    assert (today() - oldest).days > 680
    assert not any(row.pending for row in rows.values())

    listed = []
    while True:
        answer = client.api.transactions_get(
            TransactionsGetRequest(
                access_token=item.access_token,
                start_date=today() - datetime.timedelta(days=735),
                end_date=today() + datetime.timedelta(days=1),
                options=TransactionsGetRequestOptions(count=150, offset=len(listed)),
            )
        )
        listed += answer.transactions
        if len(listed) >= answer.total_transactions:
            break
    assert [row.date for row in listed] == sorted((row.date for row in listed), reverse=True)
    assert {row.transaction_id for row in listed} == set(rows)
    assert len(listed) == len(rows)
    for row in listed:
        assert rows[row.transaction_id].amount == row.amount


def test_days_requested_is_ninety_unless_said(client):
    item = client.item()
    rows, _ = client.history(item)
    ages = [(today() - row.date).days for row in rows.values()]
    assert 60 < max(ages) <= 91


def test_small_pages_and_repeated_cursors_agree(client):
    item = client.item(days=730)
    rows, cursor = client.history(item)
    small, modified, removed, small_cursor, _ = client.sync_round(item, count=37)
    assert {row.transaction_id for row in small} == set(rows) and not modified and not removed
    again, *_ = client.sync_round(item, count=37)
    assert [row.transaction_id for row in again] == [row.transaction_id for row in small]
    assert client.sync_round(item, cursor)[:3] == ([], [], [])
    assert client.sync_round(item, small_cursor)[:3] == ([], [], [])


def test_refresh_of_the_dynamic_user_posts_and_changes_rows(client):
    item = client.item(user="user_transactions_dynamic", days=90)
    rows, cursor = client.history(item)
    pending = {identifier for identifier, row in rows.items() if row.pending}
    assert pending
    client.api.transactions_refresh(TransactionsRefreshRequest(access_token=item.access_token))
    deadline = time.monotonic() + 10
    while True:
        added, modified, removed, cursor, _ = client.sync_round(item, cursor)
        if added or removed or time.monotonic() > deadline:
            break
        time.sleep(0.2)
    assert {row.transaction_id for row in removed} == pending
    posted = {row.pending_transaction_id for row in added if row.pending_transaction_id}
    assert posted and posted <= pending
    assert any(row.pending for row in added)
    assert any(row.amount == rows[row.transaction_id].amount + 1 for row in modified)


def test_institutions(client):
    page = client.api.institutions_get(InstitutionsGetRequest(count=5, offset=0, country_codes=US))
    assert len(page.institutions) == 5 and page.total >= 5
    found = client.api.institutions_search(
        InstitutionsSearchRequest(query="platypus", products=[Products("transactions")], country_codes=US)
    )
    assert FIRST_PLATYPUS_BANK in {institution.institution_id for institution in found.institutions}
    one = client.api.institutions_get_by_id(
        InstitutionsGetByIdRequest(institution_id=FIRST_PLATYPUS_BANK, country_codes=US)
    )
    assert one.institution.name == "First Platypus Bank"


@pytest.mark.parametrize(
    "identifier, country",
    [("ins_109508", "US"), ("ins_109512", "US"), ("ins_43", "CA"), ("ins_117650", "GB"), ("ins_132361", "US")],
)
def test_institution_with_everything(client, identifier, country):
    options = InstitutionsGetByIdRequestOptions(
        include_optional_metadata=True, include_status=True, include_auth_metadata=True,
        include_payment_initiation_metadata=True,
    )
    one = client.api.institutions_get_by_id(
        InstitutionsGetByIdRequest(institution_id=identifier, country_codes=[CountryCode(country)], options=options)
    ).institution
    assert one.institution_id == identifier
    assert one.status.item_logins.status in ("HEALTHY", "DEGRADED", "DOWN")
    assert (one.payment_initiation_metadata is not None) == (identifier == "ins_117650")


def test_categories(client):
    assert len(client.call("/categories/get", {})["categories"]) > 50


def test_item_life(client, receiver):
    item = client.item()
    answer = client.api.item_get(ItemGetRequest(access_token=item.access_token))
    assert (answer.item.item_id, answer.item.institution_id) == (item.item_id, FIRST_PLATYPUS_BANK)
    client.api.item_webhook_update(
        ItemWebhookUpdateRequest(access_token=item.access_token, webhook=receiver.url)
    )
    assert client.api.item_get(ItemGetRequest(access_token=item.access_token)).item.webhook == receiver.url
    receiver.wait_for("WEBHOOK_UPDATE_ACKNOWLEDGED")

    update = client.api.item_create_public_token(ItemPublicTokenCreateRequest(access_token=item.access_token))
    assert update.public_token.startswith("public-sandbox-")
    rotated = client.api.item_access_token_invalidate(
        ItemAccessTokenInvalidateRequest(access_token=item.access_token)
    ).new_access_token
    with pytest.raises(plaid.ApiException) as caught:
        client.api.item_get(ItemGetRequest(access_token=item.access_token))
    assert error_of(caught.value)["error_code"] == "INVALID_ACCESS_TOKEN"
    assert client.api.item_get(ItemGetRequest(access_token=rotated)).item.item_id == item.item_id

    client.api.item_remove(ItemRemoveRequest(access_token=rotated))
    with pytest.raises(plaid.ApiException) as caught:
        client.api.item_remove(ItemRemoveRequest(access_token=rotated))
    assert error_of(caught.value)["error_code"] == "ITEM_NOT_FOUND"


def test_link_token(client):
    created = client.api.link_token_create(
        LinkTokenCreateRequest(
            client_name="Tartan",
            language="en",
            country_codes=US,
            products=[Products("transactions")],
            user=LinkTokenCreateRequestUser(client_user_id="user-1"),
        )
    )
    assert created.link_token.startswith("link-sandbox-")
    found = client.api.link_token_get(LinkTokenGetRequest(link_token=created.link_token))
    assert found.link_token == created.link_token
    assert found.metadata.client_name == "Tartan"


def test_worlds_of_two_client_ids_are_apart(client, sandbox):
    item = client.item()
    other = Client(sandbox.url, client.client_id + "other")
    with pytest.raises(plaid.ApiException) as caught:
        other.api.item_get(ItemGetRequest(access_token=item.access_token))
    assert error_of(caught.value)["error_code"] == "INVALID_ACCESS_TOKEN"
