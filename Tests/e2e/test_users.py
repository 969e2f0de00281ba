"""The test users through the official client."""

import json

import pytest

EVERYONE = [
    "user_good", "user_transactions_dynamic", "user_ewa_user", "user_yuppie", "user_small_business",
    "user_bank_income", "user_credit_bonus", "user_credit_joint_account", "user_credit_profile_poor",
    "user_credit_profile_good", "user_credit_profile_excellent", *(f"user_prism_{n}" for n in range(1, 9)),
]


def custom(client, configuration, products=("transactions",)):
    answer = client.call("/sandbox/public_token/create", {
        "institution_id": "ins_109508", "initial_products": list(products),
        "options": {"override_username": "user_custom", "override_password": json.dumps(configuration)},
    })
    exchanged = client.call("/item/public_token/exchange", {"public_token": answer["public_token"]})
    return {"access_token": exchanged["access_token"]}


@pytest.mark.parametrize("user", EVERYONE)
def test_everyone_logs_in_and_has_accounts(client, user):
    item = client.item(user=user)
    accounts = client.call("/accounts/get", {"access_token": item.access_token})["accounts"]
    assert len(accounts) >= 2


def test_a_limited_account_has_no_balance(client):
    item = client.item(user="user_limited_purpose_checking", institution="ins_138395")
    (account,) = client.call("/accounts/get", {"access_token": item.access_token})["accounts"]
    assert account["subtype"] == "limited purpose checking"
    assert account["balances"]["current"] is None and account["balances"]["available"] is None


def test_a_custom_user_has_what_was_written(client):
    security = {"ticker_symbol": "TWED", "currency": "USD"}
    token = custom(client, {"override_accounts": [
        {"type": "depository", "subtype": "checking", "starting_balance": 12.5, "force_available_balance": 3,
         "transactions": [], "identity": {"names": ["Ada Twill"]}},
        {"type": "investment", "subtype": "brokerage", "starting_balance": 30, "holdings": [
            {"institution_price": 2.5, "quantity": 4, "currency": "USD", "security": security}]},
        {"type": "loan", "subtype": "student", "starting_balance": 900, "liability": {
            "type": "student", "nominal_apr": 4.5, "guarantor": "Herringbone"}},
    ]})
    balances = client.call("/accounts/get", token)["accounts"][0]["balances"]
    assert (balances["current"], balances["available"]) == (12.5, 3)
    owners = client.call("/identity/get", token)["accounts"][0]["owners"]
    assert owners[0]["names"] == ["Ada Twill"] and owners[0]["emails"]
    (holding,) = client.call("/investments/holdings/get", token)["holdings"]
    assert holding["institution_value"] == 10
    (loan,) = client.call("/liabilities/get", token)["liabilities"]["student"]
    assert (loan["guarantor"], loan["interest_rate_percentage"]) == ("Herringbone", 4.5)


def test_nothing_written_gives_made_up_data(client):
    accounts = client.call("/accounts/get", custom(client, {}))["accounts"]
    assert [account["subtype"] for account in accounts] == ["checking", "savings", "credit card"]
    assert all(account["balances"]["current"] for account in accounts)
