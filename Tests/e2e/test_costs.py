"""Calls that Plaid bills one by one: made through the service, kept, counted for all processes, and capped."""

import json
from decimal import Decimal

import requests

from doctor import USER, doctor, server  # noqa: F401


def ask(service, item: str, what: str) -> requests.Response:
    return requests.post(
        f"{service.url}/api/items/{item}/{what}", timeout=20,
        headers={"Authorization": f"Bearer {service.api_key}", "Tartan-User": USER})


def balances(answer: requests.Response) -> dict[str, tuple]:
    assert answer.status_code == 200, answer.text
    rows = json.loads(answer.content, parse_float=Decimal)["balances"]
    return {row["account_id"]: (row["available"], row["current"]) for row in rows}


def bank(doctor) -> dict[str, tuple]:
    body = {"client_id": doctor.client.client_id, "secret": doctor.client.secret, "access_token": doctor.token}
    answer = requests.post(f"{doctor.sandbox.url}/accounts/balance/get", json=body, timeout=20)
    accounts = json.loads(answer.content, parse_float=Decimal)["accounts"]
    return {row["account_id"]: (row["balances"]["available"], row["balances"]["current"]) for row in accounts}


def test_balances_are_the_banks_until_the_cap(doctor):
    service = doctor.service
    with doctor.serving():
        for _ in range(4):
            assert balances(ask(service, doctor.item, "balances")) == bank(doctor)
        stored = service._request("GET", f"/api/balances?item={doctor.item}", USER)["balances"]
        assert {row["account_id"] for row in stored} == set(bank(doctor))
        refused = ask(service, doctor.item, "balances")
        assert refused.status_code == 429 and 86_000 < int(refused.headers["Retry-After"]) <= 86_401
        error = refused.json()["error"]
        assert error["code"] == "cost_cap_reached" and "4 balances" in error["message"]
        assert "--balance-calls" in error["next"]
    # The database counts, so that another process knows, and one with a higher cap lets more through.
    service.start()
    try:
        assert ask(service, doctor.item, "balances").status_code == 429
    finally:
        service.process.stop()
    service.start("--balance-calls", "5")
    try:
        assert ask(service, doctor.item, "balances").status_code == 200
        assert ask(service, doctor.item, "balances").status_code == 429
    finally:
        service.process.stop()
    [line] = doctor.json("costs", "--item", doctor.item, "--balance-calls", "7")
    assert (line["kind"], line["calls_in_24_hours"], line["left"], line["failed"]) == ("balance", 5, 2, 0)
    assert line["latest_request_id"]
    table, note = doctor.run("costs", "--costly-calls", "9")
    assert doctor.item in table and "balance" in table and "4 of 9 left" in note


def test_a_refresh_brings_new_transactions(doctor):
    doctor.json("sync", "--item", doctor.item)
    service = doctor.service
    service.start("--refresh-calls", "1", "--costly-calls", "1")
    try:
        before = {row["transaction_id"] for row in service.transactions(USER)}
        assert ask(service, doctor.item, "refresh").status_code == 202
        assert ask(service, doctor.item, "refresh").status_code == 429
        assert "--costly-calls" in ask(service, doctor.item, "balances").json()["error"]["next"]
    finally:
        service.process.stop()
    doctor.control.advance(seconds=60)
    doctor.json("sync", "--item", doctor.item)
    with doctor.serving():
        assert len({row["transaction_id"] for row in service.transactions(USER)} - before) >= 1


def test_what_cannot_be_is_said(doctor):
    doctor.run("costs", "--balance-calls", "-1", code=64)
    _, note = doctor.run("costs")
    assert "No billed call" in note
    service = doctor.service
    service.start("--refresh-calls", "0")
    try:
        answer = ask(service, doctor.item, "refresh")
        assert answer.status_code == 429 and "disabled" in answer.text and "Retry-After" not in answer.headers
        assert ask(service, "nobodys", "refresh").status_code == 404
    finally:
        service.process.stop()


def test_balances_of_a_bank_that_knows_them_late(doctor):
    item = doctor.client.item(institution="ins_128026")
    again = doctor.client.call("/item/public_token/create", {"access_token": item.access_token})["public_token"]
    with doctor.serving():
        assert doctor.service.exchange(again, USER)["item_id"] == item.item_id
        assert len(balances(ask(doctor.service, item.item_id, "balances"))) > 3
