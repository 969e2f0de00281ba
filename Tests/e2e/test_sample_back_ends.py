"""Plays the requests of Plaid's sample back ends and of an application that lives on webhooks, as their clients write them."""

import pytest

from control import Control
from further_back_ends import FURTHER
from sample_back_ends import CHECK_REPORTS, LANGUAGES, SEQUENCES, check_reports, sequences
from webhook_application import Application
from wire import Kept, Program


@pytest.fixture
def application(sandbox):
    application = Application(sandbox.url)
    yield application
    application.close()


@pytest.mark.parametrize("language, product", sequences(), ids=lambda value: value.replace(" ", "-"))
def test_a_sample_back_end(sandbox, language, product):
    Program(language, sandbox.url).play(SEQUENCES[product](language))


@pytest.mark.parametrize("program", FURTHER)
def test_a_further_sample(sandbox, program):
    Program("node", sandbox.url).play(FURTHER[program]())


def goes_through_link(visitor, shop, *accounts: str, bank: str = "First Platypus Bank", **login):
    """What the front end of a sample does, with a person before it."""
    def go(link_token: str, **_) -> str:
        visitor.visit(shop, link_token)
        visitor.to_the_bank(bank)
        visitor.log_in(**login)
        visitor.choose_accounts(*accounts)
        return visitor.succeed()[0]

    return go


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("product", ["transactions", "check"])
def test_a_sample_back_end_through_link(sandbox, visitor, shop, language, product):
    visit = goes_through_link(visitor, shop, "Plaid Checking", "Plaid Saving")
    Program(language, sandbox.url).play(SEQUENCES[product](language), visit)


def test_an_application_that_lives_on_webhooks(sandbox, visitor, shop, application):
    """Receives the history, then new, changed and removed rows; a login ends and is repaired in Link."""
    someone = {"username": "user_transactions_dynamic", "password": "any"}
    token = application.link_token("transactions")
    item_id = application.connected(goes_through_link(
        visitor, shop, "Plaid Checking", "Plaid Credit Card", **someone)(token))
    item = application.items[item_id]
    assert item["rows"] == {}, "the bank is asked only after the exchange"
    application.wait(lambda: item["is_complete"])
    assert set(item["rows"]) == rows_of(sandbox, application) and item["accounts"]
    gets_new_rows(sandbox, application, item)

    application.ask("/sandbox/item/reset_login", access_token=item["access_token"])
    application.wait(lambda: item["status"] == "ITEM_LOGIN_REQUIRED")
    visitor.visit(shop, application.link_token(item_id=item_id))
    visitor.press("Continue")
    visitor.log_in(**someone)
    visitor.succeed()
    gets_new_rows(sandbox, application, item)
    application.ask("/item/webhook/update", access_token=item["access_token"], webhook=application.receiver.url + "/2")
    application.wait(lambda: item.get("webhook") == application.receiver.url + "/2")
    assert application.unknown == []


def gets_new_rows(sandbox, application, item):
    # Which of the accounts has something new is up to the bank.
    before = dict(item["rows"])
    application.ask("/transactions/refresh", access_token=item["access_token"])
    application.wait(lambda: item["rows"] != before)
    assert set(item["rows"]) == rows_of(sandbox, application)


def test_holdings_trades_and_debts_come_by_webhooks(sandbox, visitor, shop, application):
    """One Link token for all products; each is read when its own webhook says so."""
    token = application.link_token("transactions", "investments", "liabilities", transactions={"days_requested": 90})
    accounts = ("Plaid Checking", "Plaid Credit Card", "Plaid 401k", "Plaid Student Loan", "Plaid Mortgage")
    item_id = application.connected(goes_through_link(visitor, shop, *accounts)(token))
    item = application.items[item_id]
    application.wait(lambda: item["is_complete"] and item["holdings"] and item["trades"] and item["debts"])
    assert len(item["accounts"]) == len(accounts) and set(item["debts"]) == {"credit", "mortgage", "student"}
    assert {one["account_id"] for one in item["holdings"]} <= set(item["accounts"])
    assert application.unknown == []


def rows_of(sandbox, application) -> set:
    """The ids of all rows that the bank has."""
    truth = Control(sandbox.url).truth(application.program.client_id)
    return {row["transaction_id"] for item in truth["items"] for row in item["transactions"]}


def test_reports_come_by_webhooks(sandbox, visitor, shop, application):
    """A check report begins with Link and is told of at the Link token's address; an asset report names its own."""
    user = application.ask("/user/create", client_user_id="user-8", consumer_report_user_identity=None)
    token = application.link_token(
        "assets", *CHECK_REPORTS, user_token=user["user_token"],
        cra_options={"days_requested": 60, "client_report_id": "r-9"},
        consumer_report_permissible_purpose="ACCOUNT_REVIEW_CREDIT")
    public_token = goes_through_link(visitor, shop, "Plaid Checking")(token)
    item_id = application.connected(public_token, syncs=False)
    application.wait(lambda: "CHECK_REPORT CHECK_REPORT_READY" in application.codes)
    [ready] = application.unknown
    assert ready["successful_products"] == list(CHECK_REPORTS) and ready["user_id"] == user["user_id"]
    application.program.kept["user_token"] = user["user_token"]
    application.program.play(check_reports("node", {"user_token": Kept("user_token")}))
    base = application.ask("/cra/check_report/base_report/get", user_token=user["user_token"])["report"]
    assert base["client_report_id"] == "r-9" and base["days_requested"] == 180
    made = application.ask(
        "/asset_report/create", access_tokens=[application.items[item_id]["access_token"]], days_requested=30,
        options={"webhook": application.receiver.url, "client_report_id": None, "user": None})
    application.wait(lambda: "ASSETS PRODUCT_READY" in application.codes)
    report = application.ask("/asset_report/get", asset_report_token=made["asset_report_token"], include_insights=None)
    assert report["report"]["asset_report_id"] == made["asset_report_id"]
