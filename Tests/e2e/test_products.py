"""Investments, liabilities, what recurs, enrichment and consent, with Plaid's own Python client."""

import datetime
import time

import pytest
from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
from plaid.model.accounts_balance_get_request_options import AccountsBalanceGetRequestOptions
from plaid.model.client_provided_transaction import ClientProvidedTransaction
from plaid.model.custom_sandbox_transaction import CustomSandboxTransaction
from plaid.model.enrich_transaction_direction import EnrichTransactionDirection
from plaid.model.consent_events_get_request import ConsentEventsGetRequest
from plaid.model.investments_auth_get_request import InvestmentsAuthGetRequest
from plaid.model.investments_holdings_get_request import InvestmentsHoldingsGetRequest
from plaid.model.investments_refresh_request import InvestmentsRefreshRequest
from plaid.model.investments_transactions_get_request import InvestmentsTransactionsGetRequest
from plaid.model.investments_transactions_get_request_options import InvestmentsTransactionsGetRequestOptions
from plaid.model.item_activity_list_request import ItemActivityListRequest
from plaid.model.item_application_list_request import ItemApplicationListRequest
from plaid.model.item_application_scopes_update_request import ItemApplicationScopesUpdateRequest
from plaid.model.item_application_unlink_request import ItemApplicationUnlinkRequest
from plaid.model.item_import_request import ItemImportRequest
from plaid.model.item_import_request_user_auth import ItemImportRequestUserAuth
from plaid.model.liabilities_get_request import LiabilitiesGetRequest
from plaid.model.liabilities_get_request_options import LiabilitiesGetRequestOptions
from plaid.model.network_status_get_request import NetworkStatusGetRequest
from plaid.model.network_status_get_user import NetworkStatusGetUser
from plaid.model.products import Products
from plaid.model.sandbox_transactions_create_request import SandboxTransactionsCreateRequest
from plaid.model.scopes import Scopes
from plaid.model.scopes_context import ScopesContext
from plaid.model.transactions_enrich_request import TransactionsEnrichRequest
from plaid.model.transactions_recurring_get_request import TransactionsRecurringGetRequest
from plaid.model.transactions_refresh_request import TransactionsRefreshRequest

from official import accounts, days_before, refused, today

pytestmark = pytest.mark.official_client


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
        # Cash and fees have quantities of their own, as recorded.
        assert {"buy": row.quantity > 0, "sell": row.quantity < 0}.get(str(row.type), True), row
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


def test_enrichment(client):
    sent = [
        ("1", "PURCHASE WM SUPERCENTER #1700", "OUTFLOW"),
        ("2", "DD DOORDASH BURGERKIN 855-123-4567 CA", "OUTFLOW"),
        ("3", "ACME CORP PAYROLL 77", "INFLOW"),
    ]
    answer = client.api.transactions_enrich(
        TransactionsEnrichRequest(
            account_type="depository",
            transactions=[
                ClientProvidedTransaction(
                    id=identifier, description=description, amount=72.10, iso_currency_code="USD",
                    direction=EnrichTransactionDirection(direction),
                )
                for identifier, description, direction in sent
            ],
        )
    )
    enriched = answer.enriched_transactions
    assert [(one.id, one.description, str(one.direction)) for one in enriched] == sent
    assert [one.amount for one in enriched] == [72.10] * 3
    walmart, burger, wages = [one.enrichments for one in enriched]
    assert (walmart.merchant_name, walmart.location.store_number) == ("Walmart", "1700")
    assert [(party.name, str(party.type)) for party in burger.counterparties] == [
        ("DoorDash", "marketplace"), ("Burger King", "merchant"),
    ]
    assert wages.personal_finance_category.detailed == "INCOME_SALARY" and wages.merchant_name is None


def test_rows_can_be_added_to_the_dynamic_user_only(client, receiver):
    item = client.item(user="user_transactions_dynamic", days=90, webhook=receiver.url)
    rows, cursor = client.history(item)

    def create(item, count=1, days=0):
        row = CustomSandboxTransaction(
            date_transacted=days_before(days), date_posted=today(), amount=12.34, description="Lunch"
        )
        return SandboxTransactionsCreateRequest(access_token=item.access_token, transactions=[row] * count)

    client.api.sandbox_transactions_create(create(item, count=10, days=14))
    added, _, removed, cursor, _ = client.sync_round(item, cursor)
    lunches = [row for row in added if row.name == "Lunch"]
    assert len(lunches) == 10 and {row.iso_currency_code for row in lunches} == {"USD"}
    assert {row.account_id for row in lunches} == {accounts(client, item)["0000"]}
    # It does all that a refresh does.
    assert {row.transaction_id for row in removed} == {key for key, row in rows.items() if row.pending}
    receiver.wait_for("DEFAULT_UPDATE")
    receiver.wait_for("TRANSACTIONS_REMOVED")
    for request in (create(item, count=11), create(item, days=15), create(item, days=-1), create(client.item())):
        assert refused(client.api.sandbox_transactions_create, request) == "INVALID_FIELD"


def test_balances_of_a_bank_that_knows_them_late(client):
    item = client.item(institution="ins_128026")
    request = AccountsBalanceGetRequest(access_token=item.access_token)
    assert refused(client.api.accounts_balance_get, request) == "INVALID_FIELD"
    now = datetime.datetime.now(datetime.timezone.utc)
    late = AccountsBalanceGetRequestOptions(min_last_updated_datetime=now + datetime.timedelta(days=1))
    request = AccountsBalanceGetRequest(access_token=item.access_token, options=late)
    assert refused(client.api.accounts_balance_get, request) == "LAST_UPDATED_DATETIME_OUT_OF_RANGE"
    early = AccountsBalanceGetRequestOptions(min_last_updated_datetime=now - datetime.timedelta(days=1))
    answer = client.api.accounts_balance_get(
        AccountsBalanceGetRequest(access_token=item.access_token, options=early)
    )
    assert answer.accounts[3].balances.last_updated_datetime is not None


def test_consent_and_import(client):
    made = client.api.item_import(
        ItemImportRequest(
            products=[Products("transactions")],
            user_auth=ItemImportRequestUserAuth(user_id="user_good", auth_token="pass_good"),
        )
    )
    listed = client.api.item_application_list(ItemApplicationListRequest(access_token=made.access_token))
    (application,) = listed.applications
    client.api.item_application_scopes_update(
        ItemApplicationScopesUpdateRequest(
            access_token=made.access_token,
            application_id=application.application_id,
            scopes=Scopes(new_accounts=True, accounts=[]),
            context=ScopesContext("PORTAL"),
        )
    )
    client.api.item_application_unlink(
        ItemApplicationUnlinkRequest(access_token=made.access_token, application_id=application.application_id)
    )
    assert client.api.item_application_list(ItemApplicationListRequest(access_token=made.access_token)).applications == []
    history = client.api.item_activity_list(ItemActivityListRequest(access_token=made.access_token))
    assert [str(event.activity) for event in history.activities] == ["ITEM_UNLINK", "SCOPES_UPDATE", "ITEM_IMPORT"]
    # The client's own method cannot make a reason: its class takes no value.
    ended = {"access_token": made.access_token, "reason_code": "USER_OFFBOARDING"}
    client.call("/item/products/terminate", ended)
    assert refused(lambda body: client.call("/item/products/terminate", body), ended) == "ITEM_NOT_FOUND"


def test_consent_events(client):
    item = client.item()
    events = client.api.consent_events_get(ConsentEventsGetRequest(access_token=item.access_token)).consent_events
    assert len(events) == 3 and all(event.item_id == item.item_id for event in events)
    assert events[-1].consented_accounts
    unknown = ConsentEventsGetRequest(access_token="access-sandbox-00000000-0000-4000-8000-000000000000")
    assert refused(client.api.consent_events_get, unknown) == "INVALID_ACCESS_TOKEN"


def test_network_status(client):
    def status(number):
        user = NetworkStatusGetUser(phone_number=number)
        return str(client.api.network_status_get(NetworkStatusGetRequest(user=user)).network_status)

    assert status("+14155550011") == "RETURNING_USER" and status("+14155550010") == "UNKNOWN"
