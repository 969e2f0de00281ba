"""What processors read through processor tokens, with Plaid's own Python client."""

import pytest
from plaid.model.investments_holdings_get_request import InvestmentsHoldingsGetRequest
from plaid.model.processor_account_get_request import ProcessorAccountGetRequest
from plaid.model.processor_apex_processor_token_create_request import ProcessorApexProcessorTokenCreateRequest
from plaid.model.processor_auth_get_request import ProcessorAuthGetRequest
from plaid.model.processor_balance_get_request import ProcessorBalanceGetRequest
from plaid.model.processor_identity_get_request import ProcessorIdentityGetRequest
from plaid.model.processor_investments_auth_get_request import ProcessorInvestmentsAuthGetRequest
from plaid.model.processor_investments_holdings_get_request import ProcessorInvestmentsHoldingsGetRequest
from plaid.model.processor_investments_transactions_get_request import ProcessorInvestmentsTransactionsGetRequest
from plaid.model.processor_liabilities_get_request import ProcessorLiabilitiesGetRequest
from plaid.model.processor_stripe_bank_account_token_create_request import (
    ProcessorStripeBankAccountTokenCreateRequest,
)
from plaid.model.processor_token_create_request import ProcessorTokenCreateRequest
from plaid.model.processor_token_permissions_get_request import ProcessorTokenPermissionsGetRequest
from plaid.model.processor_token_permissions_set_request import ProcessorTokenPermissionsSetRequest
from plaid.model.processor_token_webhook_update_request import ProcessorTokenWebhookUpdateRequest
from plaid.model.processor_transactions_get_request import ProcessorTransactionsGetRequest
from plaid.model.processor_transactions_recurring_get_request import ProcessorTransactionsRecurringGetRequest
from plaid.model.processor_transactions_refresh_request import ProcessorTransactionsRefreshRequest
from plaid.model.processor_transactions_sync_request import ProcessorTransactionsSyncRequest
from plaid.model.products import Products
from plaid.model.sandbox_processor_token_create_request import SandboxProcessorTokenCreateRequest

from official import FIRST_PLATYPUS_BANK, accounts, days_before, refused, today

pytestmark = pytest.mark.official_client


def test_who_has_none_is_told_so(client):
    item = client.item(user="user_transactions_dynamic")
    token = item.access_token
    assert refused(client.api.investments_holdings_get, InvestmentsHoldingsGetRequest(access_token=token)) == (
        "NO_INVESTMENT_ACCOUNTS"
    )
    made = client.api.sandbox_processor_token_create(
        SandboxProcessorTokenCreateRequest(institution_id=FIRST_PLATYPUS_BANK)
    )
    request = ProcessorLiabilitiesGetRequest(processor_token=made.processor_token)
    assert refused(client.api.processor_liabilities_get, request) == "NO_LIABILITY_ACCOUNTS"


def processor_token(client, item, mask: str) -> str:
    return client.api.processor_token_create(
        ProcessorTokenCreateRequest(
            access_token=item.access_token, account_id=accounts(client, item)[mask], processor="dwolla"
        )
    ).processor_token


def test_a_processor_reads_a_checking_account(client, receiver):
    item = client.item(days=730)
    rows, _ = client.history(item)
    own = accounts(client, item)["0000"]
    token = processor_token(client, item, "0000")
    assert token.startswith("processor-sandbox-")
    account = client.api.processor_account_get(ProcessorAccountGetRequest(processor_token=token))
    assert (account.account.account_id, account.institution_id) == (own, FIRST_PLATYPUS_BANK)
    balance = client.api.processor_balance_get(ProcessorBalanceGetRequest(processor_token=token))
    assert balance.account.balances.current == 110
    auth = client.api.processor_auth_get(ProcessorAuthGetRequest(processor_token=token))
    assert (auth.numbers.ach.account, auth.numbers.ach.routing) == ("1111222233330000", "011401533")
    identity = client.api.processor_identity_get(ProcessorIdentityGetRequest(processor_token=token))
    assert identity.account.owners[0].names == ["Alberta Bobbeth Charleson"]

    expected = {identifier for identifier, row in rows.items() if row.account_id == own}
    listed = client.api.processor_transactions_get(
        ProcessorTransactionsGetRequest(processor_token=token, start_date=days_before(740), end_date=today())
    )
    assert listed.total_transactions == len(expected) and len(listed.transactions) == 100
    page = client.api.processor_transactions_sync(ProcessorTransactionsSyncRequest(processor_token=token, count=500))
    assert {row.transaction_id for row in page.added} == expected
    client.api.processor_transactions_refresh(ProcessorTransactionsRefreshRequest(processor_token=token))
    streams = client.api.processor_transactions_recurring_get(
        ProcessorTransactionsRecurringGetRequest(processor_token=token)
    )
    assert {stream.account_id for stream in streams.outflow_streams} == {own}

    client.api.processor_token_webhook_update(
        ProcessorTokenWebhookUpdateRequest(processor_token=token, webhook=receiver.url)
    )
    acknowledged = receiver.wait_for("WEBHOOK_UPDATE_ACKNOWLEDGED").body
    assert (acknowledged["webhook_type"], acknowledged["account_id"]) == ("PROCESSOR_TOKEN", own)


def test_a_processor_reads_investments_and_debts(client):
    item = client.item()
    token = processor_token(client, item, "5555")
    holdings = client.api.processor_investments_holdings_get(ProcessorInvestmentsHoldingsGetRequest(processor_token=token))
    assert len(holdings.holdings) == 3 and holdings.account.mask == "5555"
    rows = client.api.processor_investments_transactions_get(
        ProcessorInvestmentsTransactionsGetRequest(
            processor_token=token, start_date=days_before(9), end_date=today()
        )
    )
    assert rows.total_investment_transactions == 3
    moving = client.api.processor_investments_auth_get(ProcessorInvestmentsAuthGetRequest(processor_token=token))
    assert moving.numbers.acats[0].account == "TR5555"
    loan = processor_token(client, item, "7777")
    debts = client.api.processor_liabilities_get(ProcessorLiabilitiesGetRequest(processor_token=loan))
    assert len(debts.liabilities.student) == 1 and debts.liabilities.credit is None


def test_permissions_of_a_processor(client):
    item = client.item()
    token = processor_token(client, item, "0000")
    permissions = ProcessorTokenPermissionsGetRequest(processor_token=token)
    assert client.api.processor_token_permissions_get(permissions).products == []
    client.api.processor_token_permissions_set(
        ProcessorTokenPermissionsSetRequest(processor_token=token, products=[Products("auth")])
    )
    assert [str(product) for product in client.api.processor_token_permissions_get(permissions).products] == ["auth"]
    client.api.processor_auth_get(ProcessorAuthGetRequest(processor_token=token))
    request = ProcessorIdentityGetRequest(processor_token=token)
    assert refused(client.api.processor_identity_get, request) == "ACCESS_NOT_GRANTED"


def test_other_processor_tokens(client):
    item = client.item()
    ids = accounts(client, item)
    apex = client.api.processor_apex_processor_token_create(
        ProcessorApexProcessorTokenCreateRequest(access_token=item.access_token, account_id=ids["0000"])
    )
    assert apex.processor_token.startswith("processor-sandbox-")
    stripe = client.api.processor_stripe_bank_account_token_create(
        ProcessorStripeBankAccountTokenCreateRequest(access_token=item.access_token, account_id=ids["0000"])
    )
    assert stripe.stripe_bank_account_token.startswith("btok_")
    unknown = ProcessorTokenCreateRequest(access_token=item.access_token, account_id="nobody", processor="dwolla")
    assert refused(client.api.processor_token_create, unknown) == "INVALID_FIELD"
    for token in ("nonsense", "processor-sandbox-00000000-0000-0000-0000-000000000000"):
        request = ProcessorAuthGetRequest(processor_token=token)
        assert refused(client.api.processor_auth_get, request) == "INVALID_PROCESSOR_TOKEN"
