"""Custom users through the official client: what they are made of, and the names that they can have."""

import json
import subprocess
from datetime import date, timedelta

import plaid
import pytest
import requests

import processes
from official import Client

TODAY = date.today()


def day(days_ago: int) -> str:
    return (TODAY - timedelta(days=days_ago)).isoformat()


def row(description: str, amount: float, currency: str = "USD") -> dict:
    return {"date_transacted": day(9), "date_posted": day(8), "amount": amount, "description": description,
            "currency": currency}


def linked(client, username, password=None, products=("transactions",), institution="ins_109508"):
    options = {"override_username": username}
    if password is not None:
        options["override_password"] = password
    created = client.call("/sandbox/public_token/create", {
        "institution_id": institution, "initial_products": list(products), "options": options,
    })
    exchanged = client.call("/item/public_token/exchange", {"public_token": created["public_token"]})
    return {"access_token": exchanged["access_token"]}


def custom(client, *accounts, products=("transactions",)):
    return linked(client, "user_custom", json.dumps({"override_accounts": list(accounts)}), products)


def refusal(client, *arguments, **options) -> dict:
    with pytest.raises(plaid.ApiException) as caught:
        linked(client, *arguments, **options)
    assert caught.value.status == 400
    return json.loads(caught.value.body)


def checking(**members) -> dict:
    return {"type": "depository", "subtype": "checking", **members}


def test_rows_are_enriched_as_enrich_says(timely_client, timely_control):
    texts = {
        "Starbucks Coffee": (6.1, "FOOD_AND_DRINK_COFFEE"), "Shell Gas Station": (45, "TRANSPORTATION_GAS"),
        "Monthly Rent Payment": (1200, "RENT_AND_UTILITIES_RENT"), "ACME PAYROLL DIRECT DEP": (-3500, "INCOME_SALARY"),
    }
    token = custom(timely_client, checking(transactions=[row(text, amount) for text, (amount, _) in texts.items()]))
    timely_client.call("/transactions/sync", token)
    timely_control.advance(seconds=5)
    rows = {entry["name"]: entry for entry in timely_client.call("/transactions/sync", token)["added"]}
    enriched = timely_client.call("/transactions/enrich", {"account_type": "depository", "transactions": [
        {"id": text, "description": text, "amount": abs(amount), "iso_currency_code": "USD",
         "direction": "INFLOW" if amount < 0 else "OUTFLOW"} for text, (amount, _) in texts.items()
    ]})["enriched_transactions"]
    for entry in enriched:
        mine, theirs = rows[entry["id"]], entry["enrichments"]
        assert mine["personal_finance_category"]["detailed"] == texts[entry["id"]][1]
        assert theirs["personal_finance_category"]["detailed"] == texts[entry["id"]][1]
        assert mine["merchant_name"] == theirs["merchant_name"]
        assert [party["name"] for party in mine["counterparties"]] == [
            party["name"] for party in theirs["counterparties"]]
    assert rows["Starbucks Coffee"]["merchant_name"] == "Starbucks"


def test_currencies_are_official_or_not(client):
    token = custom(client, checking(currency="BTC", starting_balance=0.5, transactions=[]))
    balances = client.call("/accounts/get", token)["accounts"][0]["balances"]
    assert (balances["iso_currency_code"], balances["unofficial_currency_code"]) == (None, "BTC")
    error = refusal(client, "user_custom", json.dumps({"override_accounts": [checking(currency="eur")]}))
    assert error["error_code"] == "INVALID_FIELD"
    assert error["error_message"].startswith("override_accounts[0].currency") and "EUR" in error["error_message"]


def test_tickers_are_real_securities(client):
    def holding(ticker):
        return {"quantity": 1, "institution_price": 1, "currency": "USD",
                "security": {"ticker_symbol": ticker, "currency": "USD"}}

    account = {"type": "investment", "subtype": "brokerage", "starting_balance": 4, "holdings": [
        holding(ticker) for ticker in ("AAPL", "CUR:USD", "CUR:BTC", "F241108C00005000")]}
    answer = client.call("/investments/holdings/get", custom(client, account, products=["investments"]))
    found = {security["ticker_symbol"]: security for security in answer["securities"]}
    assert found["AAPL"]["security_id"] == "xnL3QM3Ax4fP9lVmNLblTDaMkVMqN3fmxrXRd"
    assert (found["CUR:USD"]["type"], found["CUR:USD"]["is_cash_equivalent"]) == ("cash", True)
    assert found["CUR:BTC"]["type"] == "cryptocurrency"
    assert found["F241108C00005000"]["option_contract"]["expiration_date"] == "2024-11-08"


def test_a_cards_figures_follow_from_it(client):
    account = {"type": "credit", "subtype": "credit card", "starting_balance": 1000, "meta": {"limit": 10500},
               "transactions": [], "liability": {"type": "credit", "purchase_apr": 12.5, "cash_apr": 27.95,
                                                 "minimum_payment_amount": 50}}
    token = custom(client, account, products=["liabilities"])
    (card,) = client.call("/liabilities/get", token)["liabilities"]["credit"]
    assert [(apr["apr_type"], apr["apr_percentage"], apr["balance_subject_to_apr"]) for apr in card["aprs"]] == [
        ("purchase_apr", 12.5, None), ("cash_apr", 27.95, None)]
    assert (card["last_payment_amount"], card["last_statement_balance"]) == (None, 1000)
    assert card["minimum_payment_amount"] == 50


def test_an_empty_list_stays_empty(client):
    identity = {"names": ["Ann Other"], "phone_numbers": [], "addresses": [],
                "emails": [{"primary": True, "type": "primary", "data": "a@b.test"}]}
    token = custom(client, checking(identity=identity), products=["identity"])
    (owner,) = client.call("/identity/get", token)["accounts"][0]["owners"]
    assert owner == identity


@pytest.mark.parametrize("account, place", [
    (checking(balances={"current": 1}), "override_accounts[0].balances"),
    (checking(transactions=[{**row("a", 1), "pending": True}]), "override_accounts[0].transactions[0].pending"),
])
def test_unknown_members_are_refused_by_their_path(client, account, place):
    error = refusal(client, "user_custom", json.dumps({"override_accounts": [account]}))
    assert error["error_code"] == "INVALID_FIELD" and error["error_message"].startswith(f"{place} is unknown")


def test_white_space_has_no_size(client):
    user = {"override_accounts": [checking(transactions=[row(f"Shop {n}", 1) for n in range(220)])]}
    text = json.dumps(user, indent=12)
    assert len(text) > 55_000
    assert linked(client, "user_custom", text)["access_token"]


def test_users_of_a_folder_have_any_password(tmp_path, recorder):
    (tmp_path / "custom_new_investor.json").write_text(
        json.dumps({"override_accounts": [checking(starting_balance=41.5)]}))
    with processes.sandbox("--users", str(tmp_path)) as process:
        recorder.watch(process)
        client = Client(process.url, "e2enamedusers")
        for password in ("pass_good", "whatever", None):
            token = linked(client, "custom_new_investor", password)
            (account,) = client.call("/accounts/get", token)["accounts"]
            assert account["balances"]["current"] == 41.5
        assert refusal(client, "custom_nobody", "x")["error_code"] == "INVALID_CREDENTIALS"
        listed = requests.get(f"{process.url}/_tartan/users", timeout=20).json()["users"]
        assert [user["username"] for user in listed] == ["custom_new_investor"]


def test_a_bad_file_is_named(tmp_path):
    (tmp_path / "custom_a.json").write_text('{"accounts": []}')
    run = subprocess.run([str(processes.executable()), "sandbox", "--port", "0", "--users", str(tmp_path)],
                         capture_output=True, text=True, timeout=30)
    assert run.returncode != 0
    assert "custom_a.json is invalid: accounts is unknown" in run.stderr
    assert "did you mean override_accounts?" in run.stderr


def test_a_control_call_defines_a_user(sandbox, client):
    name = f"custom_{client.client_id}"
    defined = requests.post(f"{sandbox.url}/_tartan/users", timeout=20, json={
        "username": name, "configuration": {"override_accounts": [checking(starting_balance=7)]}})
    assert defined.status_code == 200
    (account,) = client.call("/accounts/get", linked(client, name, "any"))["accounts"]
    assert account["balances"]["current"] == 7
    refused = requests.post(f"{sandbox.url}/_tartan/users", timeout=20, json={
        "username": name, "configuration": {"override_accounts": [checking(mask="1")]}})
    assert refused.status_code == 400
    assert refused.json()["error"].startswith("override_accounts[0].mask is unknown; did you mean meta.mask?")
    assert requests.delete(f"{sandbox.url}/_tartan/users", params={"username": name}, timeout=20).status_code == 200
    assert refusal(client, name, "any")["error_code"] == "INVALID_CREDENTIALS"
