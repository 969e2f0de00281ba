"""`tartan sync`, `runs`, `why`, `reconcile` and `webhooks`, on both databases and against the Sandbox."""

import datetime
import sqlite3
import subprocess

import processes
from doctor import USER, Doctor, doctor, server  # noqa: F401


def test_runs_tell_why_each_round_ran(doctor):
    doctor.json("sync", "--item", doctor.item)
    latest, *earlier = doctor.json("runs", "--item", doctor.item)
    assert latest["reason"] == "manual" and latest["error_code"] is None and latest["request_ids"]
    assert latest["added"] == latest["removed"] == 0
    # `tartan serve` has a name here; the command that was run by hand has one of its own making.
    assert latest["worker"] and earlier[-1]["worker"]
    assert earlier[-1]["reason"] == "link" and sum(run["added"] for run in earlier) >= 10
    text, _ = doctor.run("runs")
    assert "manual" in text and "committed" in text and doctor.item in text
    assert doctor.json("runs", "--failed") == []


def test_an_item_may_have_a_target_of_its_own(doctor):
    doctor.json("sync", "--item", doctor.item)
    before = doctor.json("freshness", doctor.item)[0]
    assert before["target_minutes"] == 360 and before["is_own"] is False
    own = doctor.json("freshness", doctor.item, "--minutes", "60")[0]
    assert own["target_minutes"] == 60 and own["is_own"] is True and own["poll_at"] < before["poll_at"]
    doctor.json("sync", "--item", doctor.item)
    again = doctor.json("freshness", doctor.item)[0]
    assert again["last_synced_at"] < again["poll_at"] < before["poll_at"]
    text, _ = doctor.run("freshness", doctor.item, "--default")
    assert "at most 360 minutes old (the default target)" in text
    _, words = doctor.run("freshness", "nobody", code=1)
    assert "There is no Item nobody" in words
    for minutes in ("14", "43201", "soon"):
        doctor.run("freshness", doctor.item, "--minutes", minutes, code=64)


def test_why_names_what_a_login_wants(doctor):
    doctor.json("sync", "--all")
    assert doctor.causes() == ["healthy"]
    doctor.client.call("/sandbox/item/reset_login", {"access_token": doctor.token})
    out = doctor.json("sync", "--item", doctor.item, code=1)
    assert out[0]["failed"] is True and "ITEM_LOGIN_REQUIRED" in out[0]["result"]
    assert doctor.causes(code=1)[0] == "loginRequired"
    text, _ = doctor.run("why", doctor.item, code=1)
    assert "update mode" in text
    [run] = doctor.json("runs", "--failed")
    assert run["error_code"] == "ITEM_LOGIN_REQUIRED" and run["request_ids"]
    # What Plaid's support would be asked about is found again by its id.
    [explained] = doctor.json("explain", run["request_ids"][-1])
    assert explained["run"]["run_id"] == run["run_id"] and explained["entries"][0]["key"] == "ITEM_LOGIN_REQUIRED"
    text, _ = doctor.run("explain", run["request_ids"][-1])
    assert "ended with ITEM_LOGIN_REQUIRED" in text and "Who acts" in text
    doctor.run("explain", "nosuchrequest00", code=1)


def test_why_names_wrong_credentials(doctor):
    out, _ = doctor.run("sync", "--item", doctor.item, code=1, PLAID_SECRET="wrong")
    assert "INVALID_API_KEYS" in out
    assert doctor.causes(code=1)[0] == "credentialsRefused"
    doctor.json("sync", "--item", doctor.item)
    assert "credentialsRefused" not in doctor.causes()


def test_rows_of_days_that_this_machine_has_not_reached_are_no_difference(tmp_path):
    """A Sandbox whose clock was moved is ahead."""
    with processes.sandbox() as sandbox:
        ahead = Doctor(sandbox, tmp_path, None)
        ahead.control.advance(seconds=9 * 86_400)
        ahead.json("sync", "--item", ahead.item)
        with ahead.serving():
            latest = max(row["date"] for row in ahead.service.transactions(USER))
        assert latest > str(datetime.date.today() + datetime.timedelta(days=1)), "the bank has no row of such a day"
        [report] = ahead.json("reconcile", ahead.item)
        assert report["differences"] == []


def test_reconcile_finds_what_was_planted_and_nothing_else(doctor):
    [clean] = doctor.json("reconcile", doctor.item)
    assert clean["differences"] == [] and clean["transactions"] >= 10 and clean["accounts"] >= 2
    rows = doctor.service
    with doctor.serving():
        stored = sorted(row["transaction_id"] for row in rows.transactions(USER))
    first, second, third, fourth = stored[:4]
    where = f"item_id = '{doctor.item}' AND transaction_id ="
    doctor.change(f"UPDATE transactions SET amount = '1234.56' WHERE {where} '{first}'")
    doctor.change(f"UPDATE transactions SET name = 'Forged \x1b[31m' WHERE {where} '{second}'")
    doctor.change(f"UPDATE transactions SET removed_at = 1 WHERE {where} '{third}'")
    doctor.change(f"UPDATE transactions SET transaction_id = 'invented' WHERE {where} '{fourth}'")
    doctor.change(f"UPDATE accounts SET mask = '9999' WHERE item_id = '{doctor.item}' AND mask = '0000'")
    [report] = doctor.json("reconcile", doctor.item, code=1)
    found = {(entry["kind"], entry["subject"].split()[1], entry["member"]) for entry in report["differences"]}
    # A sync run rewrites the accounts, so that a forged mask heals by itself.
    assert found == {
        ("changed", first, "amount"), ("changed", second, "name"), ("missing", third, None), ("missing", fourth, None),
        ("extra", "invented", None)}
    [amount] = [entry for entry in report["differences"] if entry["member"] == "amount"]
    assert amount["stored"] == "1234.56" and amount["bank"] != "1234.56"
    text, error = doctor.run("reconcile", doctor.item, code=1)
    assert "5 differences" in error and "Forged" in text and "--from-start" in error
    # Reading everything from scratch repairs all of it.
    [repaired] = doctor.json("sync", "--item", doctor.item, "--from-start")
    assert repaired["added"] >= 10 and repaired["removed"] == 1
    assert doctor.json("reconcile", doctor.item)[0]["differences"] == []


def test_a_text_with_a_null_character_is_whole_in_every_database(doctor):
    day = datetime.date.fromisoformat(doctor.control.clock()["now"][:10]).isoformat()
    doctor.client.call("/sandbox/transactions/create", {"access_token": doctor.token, "transactions": [
        {"amount": 12.34, "date_posted": day, "date_transacted": day, "description": "before\0after"}]})
    doctor.json("sync", "--item", doctor.item)
    with doctor.serving():
        [row] = [row for row in doctor.service.transactions(USER) if row["name"].startswith("before")]
        path = f"/api/items/{doctor.item}/transactions/{row['transaction_id']}"
        edited = doctor.service._request("PATCH", path, USER, json={"note": "mine\0yours"})["transaction"]
    assert row["name"] == "before\ufffdafter" and edited["note"] == "mine\ufffdyours"
    assert doctor.json("reconcile", doctor.item)[0]["differences"] == []
    # A database shell sees all of it, too.
    sql = f"SELECT name FROM transactions WHERE transaction_id = '{row['transaction_id']}'"
    if doctor.service.database.startswith("sqlite:"):
        with sqlite3.connect(doctor.service.database.removeprefix("sqlite:")) as database:
            assert database.execute(sql).fetchone() == ("before\ufffdafter",)
    else:
        shell = subprocess.run(["psql", "-X", "-t", "-A", "-c", sql, doctor.service.database], capture_output=True, text=True)
        assert shell.stdout.strip() == "before\ufffdafter", shell.stderr


def test_webhooks_that_failed_are_seen_and_replayed(doctor):
    columns = "(token_digest, body, type, code, item_id, received_at, state, error_code)"
    digest = ("zeroblob(32)" if doctor.service.database.startswith("sqlite:") else "decode(repeat('00', 32), 'hex')")
    body = "CAST('{}' AS BLOB)" if doctor.service.database.startswith("sqlite:") else "'{}'::bytea"
    doctor.change(
        f"INSERT INTO webhook_deliveries {columns} VALUES ({digest}, {body}, 'ITEM', 'ERROR', '{doctor.item}', 1, 'failed', 'gaveUp')")
    [dead] = doctor.json("webhooks", "list", "--failed")
    assert (dead["type"], dead["code"], dead["state"], dead["error_code"]) == ("ITEM", "ERROR", "failed", "gaveUp")
    assert "webhookFailed" in doctor.causes(code=1)
    doctor.run("webhooks", "replay", str(dead["id"] + 1000), code=1)
    doctor.run("webhooks", "replay", str(dead["id"]))
    assert doctor.json("webhooks", "list", "--failed") == []
    [waiting] = doctor.json("webhooks")
    assert waiting["state"] == "pending"


def test_what_is_not_there_is_said_in_one_sentence(doctor):
    for arguments in (("why", "nobody"), ("sync", "--item", "nobody"), ("reconcile", "nobody")):
        _, error = doctor.run(*arguments, code=1)
        assert error.startswith("Error: There is no Item nobody") and len(error.strip().splitlines()) == 1, error
    doctor.run("sync", code=64)
    doctor.run("runs", "--limit", "0", code=64)
