"""With a seed, a time and calls one after another, two runs are the same byte for byte."""

import json

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
