"""Investments, liabilities, what recurs, and all of them through processor tokens, with Plaid's own Python client."""

import datetime
import time

import plaid
import pytest
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.investments_auth_get_request import InvestmentsAuthGetRequest
from plaid.model.investments_holdings_get_request import InvestmentsHoldingsGetRequest
from plaid.model.investments_refresh_request import InvestmentsRefreshRequest
from plaid.model.investments_transactions_get_request import InvestmentsTransactionsGetRequest
from plaid.model.investments_transactions_get_request_options import InvestmentsTransactionsGetRequestOptions
from plaid.model.liabilities_get_request import LiabilitiesGetRequest
from plaid.model.liabilities_get_request_options import LiabilitiesGetRequestOptions
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
from plaid.model.transactions_recurring_get_request import TransactionsRecurringGetRequest
from plaid.model.transactions_refresh_request import TransactionsRefreshRequest

from official import FIRST_PLATYPUS_BANK, error_of, today

pytestmark = pytest.mark.official_client


def accounts(client, item) -> dict:
    """The ids of an Item's accounts by mask."""
    answer = client.api.accounts_get(AccountsGetRequest(access_token=item.access_token))
    return {account.mask: account.account_id for account in answer.accounts}


def refused(call, request) -> str:
    """The code with which a call is refused."""
    with pytest.raises(plaid.ApiException) as caught:
        call(request)
    return error_of(caught.value)["error_code"]


def days_before(days: int) -> datetime.date:
    return today() - datetime.timedelta(days=days)


def test_holdings(client):
    item = client.item()
    answer = client.api.investments_holdings_get(InvestmentsHoldingsGetRequest(access_token=item.access_token))
    assert len(answer.accounts) == 14 and len(answer.holdings) == 13 and len(answer.securities) == 13
    securities = {security.security_id: security for security in answer.securities}
    assert securities["d6ePmbPxgWCWmMVv66q9iPV94n91vMtov5Are"].is_cash_equivalent
    values = {}
    for holding in answer.holdings:
        assert holding.security_id in securities
        values[holding.account_id] = values.get(holding.account_id, 0) + holding.institution_value
    ids = accounts(client, item)
    assert values.keys() == {ids["5555"], ids["6666"]}
    assert values[ids["5555"]] == pytest.approx(320.76)
    bitcoin = next(holding for holding in answer.holdings if holding.institution_price == 39358.09375)
    assert bitcoin.quantity == pytest.approx(0.00293644)


def test_investment_transactions_of_two_years(client):
    item = client.item(products=("investments",))
    rows, total = [], None
    while total is None or len(rows) < total:
        answer = client.api.investments_transactions_get(
            InvestmentsTransactionsGetRequest(
                access_token=item.access_token,
                start_date=days_before(740),
                end_date=today(),
                options=InvestmentsTransactionsGetRequestOptions(count=500, offset=len(rows)),
            )
        )
        total = answer.total_investment_transactions
        named = {security.security_id for security in answer.securities}
        assert {row.security_id for row in answer.investment_transactions} <= named
        rows += answer.investment_transactions
    assert 1_160 <= total <= 1_176
    assert len({row.investment_transaction_id for row in rows}) == total
    assert [row.date for row in rows] == sorted((row.date for row in rows), reverse=True)
    for row in rows:
        assert (row.quantity > 0) == (str(row.type) == "buy") and (row.quantity < 0) == (str(row.type) == "sell")
    # Every ten days the same sixteen rows.
    by_name = {}
    for row in rows:
        by_name.setdefault(row.name, set()).add((row.date - datetime.date(1970, 1, 1)).days % 10)
    assert len(by_name) == 16
    assert by_name["SELL Cambiar International Equity Institutional"] == {8}
    assert all(len(days) == 1 for days in by_name.values())


def test_investments_are_fetched_asynchronously_on_request(client, receiver):
    item = client.item(products=("auth",), webhook=receiver.url)
    request = InvestmentsTransactionsGetRequest(
        access_token=item.access_token,
        start_date=days_before(30),
        end_date=today(),
        options=InvestmentsTransactionsGetRequestOptions(async_update=True),
    )
    assert refused(client.api.investments_transactions_get, request) == "PRODUCT_NOT_READY"
    delivery = receiver.wait_for("HISTORICAL_UPDATE")
    assert delivery.body["webhook_type"] == "INVESTMENTS_TRANSACTIONS"
    answer = client.api.investments_transactions_get(request)
    assert 40 <= answer.total_investment_transactions <= 64
    client.api.investments_refresh(InvestmentsRefreshRequest(access_token=item.access_token))


def test_investments_come_with_their_webhooks(timely_client, timely_control, receiver):
    timely_client.item(products=("investments",), webhook=receiver.url)
    historical = receiver.wait_for("HISTORICAL_UPDATE")
    assert historical.body["new_investments_transactions"] > 1_000
    holdings = receiver.wait_for("DEFAULT_UPDATE")
    assert (holdings.body["webhook_type"], holdings.body["new_holdings"]) == ("HOLDINGS", 13)
    seen = len(receiver.deliveries)
    timely_control.advance(days=10)
    news = receiver.wait_for("DEFAULT_UPDATE", after=seen).body
    assert (news["webhook_type"], news["new_investments_transactions"]) == ("INVESTMENTS_TRANSACTIONS", 16)


def test_moving_investments(client):
    item = client.item()
    answer = client.api.investments_auth_get(InvestmentsAuthGetRequest(access_token=item.access_token))
    assert [account.mask for account in answer.accounts] == ["5555", "6666"]
    assert [number.account for number in answer.numbers.acats] == ["TR5555"]
    assert [number.account for number in answer.numbers.retirement_401k] == ["TR6666"]
    assert str(answer.data_sources.numbers) == "INSTITUTION"


def test_liabilities_are_one_of_each_kind(client, receiver):
    item = client.item(products=("liabilities",), webhook=receiver.url)
    answer = client.api.liabilities_get(LiabilitiesGetRequest(access_token=item.access_token))
    ids = accounts(client, item)
    kinds = answer.liabilities
    assert [debt.account_id for debt in kinds.credit] == [ids["3333"]]
    assert [debt.account_id for debt in kinds.mortgage] == [ids["8888"]]
    assert [debt.account_id for debt in kinds.student] == [ids["7777"]]
    assert kinds.student[0].pslf_status.payments_made is not None
    assert kinds.mortgage[0].interest_rate.percentage == 3.99
    card = client.api.liabilities_get(
        LiabilitiesGetRequest(
            access_token=item.access_token, options=LiabilitiesGetRequestOptions(account_ids=[ids["3333"]])
        )
    )
    assert len(card.accounts) == 1 and card.liabilities.mortgage is None and len(card.liabilities.credit) == 1
    delivery = receiver.wait_for("DEFAULT_UPDATE").body
    assert delivery["webhook_type"] == "LIABILITIES"
    assert delivery["account_ids_with_new_liabilities"] == [ids["3333"], ids["7777"], ids["8888"]]


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


def test_what_recurs(client, receiver):
    item = client.item(user="user_transactions_dynamic", days=180, webhook=receiver.url)
    request = TransactionsRecurringGetRequest(access_token=item.access_token)
    rows, _ = client.history(item)
    answer = client.api.transactions_recurring_get(request)
    wages = next(stream for stream in answer.inflow_streams if str(stream.frequency) == "BIWEEKLY")
    assert wages.average_amount.amount == -2487.5 and str(wages.status) == "MATURE" and wages.is_active
    assert wages.personal_finance_category.detailed == "INCOME_SALARY"
    assert set(wages.transaction_ids) == {
        identifier for identifier, row in rows.items() if row.name == wages.description
    }
    netflix = next(stream for stream in answer.outflow_streams if stream.merchant_name == "Netflix")
    assert str(netflix.frequency) == "MONTHLY" and netflix.last_amount.amount == 17.99
    assert netflix.predicted_next_date.day == 5 and netflix.predicted_next_date > netflix.last_date
    deadline = time.monotonic() + 15
    # A refresh raises one amount; sooner or later it is one of a stream.
    while not any(delivery.code == "RECURRING_TRANSACTIONS_UPDATE" for delivery in receiver.deliveries):
        assert time.monotonic() < deadline
        client.api.transactions_refresh(TransactionsRefreshRequest(access_token=item.access_token))
