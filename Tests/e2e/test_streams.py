"""An Item of which only some accounts' transactions are read, on both databases and against the Sandbox."""

import requests

from doctor import USER, doctor, server  # noqa: F401


def bank(doctor) -> dict[str, set[str]]:
    """The transactions that the Sandbox has, by account."""
    [item] = [item for item in doctor.control.truth(doctor.client.client_id)["items"] if item["item_id"] == doctor.item]
    found = {account["account_id"]: set() for account in item["accounts"]}
    for row in item["transactions"]:
        found[row["account_id"]].add(row["transaction_id"])
    return found


def stored(doctor) -> dict[str, set[str]]:
    """The transactions that the service answers with, by account."""
    found: dict[str, set[str]] = {}
    with doctor.serving():
        for row in doctor.service.transactions(USER):
            found.setdefault(row["account_id"], set()).add(row["transaction_id"])
    return found


def only(rows: dict[str, set[str]], *accounts: str) -> dict[str, set[str]]:
    return {account: ids for account, ids in rows.items() if account in accounts and ids}


def move_on(doctor):
    """The bank gets new transactions on several accounts."""
    before = bank(doctor)
    for _ in range(4):
        doctor.client.call("/transactions/refresh", {"access_token": doctor.token})
        doctor.control.advance(seconds=60)
    after = bank(doctor)
    return {account for account in after if after[account] - before[account]}


def test_only_chosen_accounts_are_read(doctor):
    doctor.json("sync", "--item", doctor.item)
    everything = bank(doctor)
    with_rows = sorted(account for account, ids in everything.items() if ids)
    assert len(with_rows) >= 2 and stored(doctor) == only(everything, *with_rows)
    one, two = with_rows[:2]
    noted = sorted(everything[two])[0]
    with doctor.serving():
        doctor.service._request(
            "PATCH", f"/api/items/{doctor.item}/transactions/{noted}", USER, json={"note": "mine"})
        # The user does it; the service reads at once.
        chosen = doctor.service._request(
            "PUT", f"/api/items/{doctor.item}/streams", USER, json={"account_ids": [one]})
        assert chosen["account_ids"] == [one]
    assert stored(doctor) == only(everything, one)
    assert "accountsNotRead" in doctor.causes()

    # News of all accounts, of which only the chosen one's come.
    assert len(move_on(doctor)) >= 1
    doctor.json("sync", "--item", doctor.item)
    assert stored(doctor) == only(bank(doctor), one)
    [report] = doctor.json("reconcile", doctor.item)
    assert report["differences"] == [] and report["transactions"] == len(bank(doctor)[one])

    # A second account: the first one goes on from its cursor, the second begins.
    listed = doctor.json("streams", doctor.item, "--account", one, "--account", two)[0]
    assert {row["account_id"] for row in listed["accounts"] if row["is_read"]} == {one, two}
    assert [row["account_id"] for row in listed["accounts"] if not row["has_begun"]] == [two]
    [run] = doctor.json("sync", "--item", doctor.item)
    assert run["added"] == len(bank(doctor)[two]) and run["pages"] >= 2
    assert stored(doctor) == only(bank(doctor), one, two)

    # All accounts again, with what was said about a row before its account was given up.
    doctor.run("streams", doctor.item, "--all")
    move_on(doctor)
    doctor.json("sync", "--item", doctor.item)
    now = bank(doctor)
    assert stored(doctor) == only(now, *now)
    assert "accountsNotRead" not in doctor.causes()
    if noted in now[two]:
        with doctor.serving():
            row = doctor.service._request("GET", f"/api/items/{doctor.item}/transactions/{noted}", USER)
            assert row["transaction"]["note"] == "mine"


def test_what_cannot_be_chosen_is_said(doctor):
    _, error = doctor.run("streams", doctor.item, "--account", "nobodys", code=1)
    assert "not an account of the Item" in error
    _, error = doctor.run("streams", "nobody", code=1)
    assert "There is no Item nobody" in error
    doctor.run("streams", doctor.item, "--account", "a", "--all", code=64)
    table, _ = doctor.run("streams", doctor.item)
    assert "not synced" not in table and "synced" in table
    with doctor.serving():
        answer = requests.put(
            f"{doctor.service.url}/api/items/{doctor.item}/streams", timeout=20, json={"account_ids": []},
            headers={"Authorization": f"Bearer {doctor.service.api_key}", "Tartan-User": USER})
        assert answer.status_code == 400 and "at least one account" in answer.text
