"""With a seed, a time and calls one after another, two runs are the same byte for byte."""

import json

import requests

import processes
import script
from receiver import Receiver


def run(receiver: Receiver, seed: int, now: str = "2026-03-01T09:00:00Z"):
    """Plays the script in a process of its own; answers and webhooks as bytes."""
    before = len(receiver.deliveries)
    with processes.sandbox("--seed", str(seed), "--now", now) as process:
        answers = script.play(process.url, receiver.url)
    return answers, [delivery.raw for delivery in receiver.deliveries[before:]]


def test_two_runs_are_equal_byte_for_byte(receiver):
    answers, webhooks = run(receiver, 11)
    again, webhooks_again = run(receiver, 11)
    assert len(answers) >= 60
    assert len({path.split("/")[1] for path, _, _ in answers}) >= 20, "too few families"
    successes = [path for path, status, _ in answers if status == 200]
    assert len(successes) >= 45, [(path, body) for path, status, body in answers if status != 200]
    for first, second in zip(answers, again, strict=True):
        assert first == second, f"{first[0]}\n{first[2]!r}\n{second[2]!r}"
    codes = {json.loads(body)["webhook_code"] for body in webhooks}
    assert {"INITIAL_UPDATE", "HISTORICAL_UPDATE", "DEFAULT_UPDATE", "SYNC_UPDATES_AVAILABLE", "ERROR"} <= codes, codes
    assert webhooks == webhooks_again

    others, _ = run(receiver, 12)
    by_path = {}
    for path, status, body in others:
        by_path.setdefault(path, []).append((status, body))
    same = [path for path, status, body in answers if (status, body) in by_path[path]]
    # Request ids follow from the seed, so not even a table of constants is the same.
    assert not same, same


def test_request_ids_differ_from_call_to_call(receiver):
    answers, _ = run(receiver, 11)
    identifiers = [json.loads(body)["request_id"] for _, _, body in answers if body.startswith(b"{") and b"request_id" in body]
    assert len(identifiers) >= 60
    assert len(set(identifiers)) == len(identifiers)


def ties(seed: int) -> list[bytes]:
    """Calls whose answers had to decide between things of the same moment and the same name."""
    answers = []
    with processes.sandbox("--seed", str(seed), "--now", "2026-03-01T09:00:00Z") as process:
        def call(path, **members):
            body = {"client_id": "ties", "secret": "secret", **members}
            answer = requests.post(f"{process.url}{path}", json=body, timeout=20)
            answers.append(answer.content)
            return answer.json()

        for number in range(12):
            call(
                "/link/token/create", client_name="t", language="en", country_codes=["US"], products=["auth"],
                user={"client_user_id": f"u{number}"}, webhook=f"https://example.com/{number}")
        call("/sandbox/bank_income/fire_webhook", webhook_code="BANK_INCOME_REFRESH_COMPLETE",
             webhook_fields={"user_id": "u", "bank_income_refresh_complete_result": "SUCCESS"})
        rows = [
            {"date_transacted": f"2026-{month:02}-05", "date_posted": f"2026-{month:02}-05", "currency": "USD",
             "amount": sign * (40 + number), "description": f"SHOP {'ABCDEFGHIJ'[number]}"}
            for month in (1, 2) for number in range(10) for sign in (1, -1)]
        custom = {"override_accounts": [{"type": "depository", "subtype": "checking", "transactions": rows}]}
        created = call(
            "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions"],
            options={"override_username": "user_custom", "override_password": json.dumps(custom),
                     "webhook": "https://example.com/item"})
        exchanged = call("/item/public_token/exchange", public_token=created["public_token"])
        requests.post(f"{process.url}/_tartan/clock", json={"advance_seconds": 10}, timeout=20)
        token = exchanged["access_token"]
        call("/transactions/recurring/get", access_token=token)
        call("/transactions/sync", access_token=token, count=500)
        for _ in range(3):
            call("/transactions/refresh", access_token=token)
        call("/item/activity/list", access_token=token)
        log = requests.get(f"{process.url}/_tartan/webhooks", timeout=20).json()["webhooks"]
        answers += [f"{webhook['url']} {webhook['body']}".encode() for webhook in log]
    assert any(b"https://example.com/11 " in answer for answer in answers), "the address that was given last counts"
    return answers


def test_nothing_is_decided_by_how_a_process_hashes():
    first = ties(3)
    assert len(first) > 20
    for _ in range(2):
        for one, other in zip(first, ties(3), strict=True):
            assert one == other
