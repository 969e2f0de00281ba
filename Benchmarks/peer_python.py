"""Python on the same page. Usage: peer_python.py plaid|orjson PAGE [SECONDS]

`plaid` is the official client's own decoding into its typed models, `orjson` the fastest untyped parser for Python.
"""

import datetime
import importlib.metadata
import json
import sys
import time


def leaves(value):
    """The agreed checksum of a value: UTF-8 bytes of text, one for every number and truth value, nothing for null."""
    if value is None:
        return 0
    if isinstance(value, str):
        return len(value) if value.isascii() else len(value.encode())
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    if isinstance(value, list):
        return sum(map(leaves, value))
    return 1


def typed_leaves(value):
    """The same for the official client's models, whose dates and enumerations are objects."""
    from plaid.model_utils import ModelComposed, ModelNormal, ModelSimple

    if value is None:
        return 0
    if isinstance(value, str):
        return len(value) if value.isascii() else len(value.encode())
    if isinstance(value, ModelSimple):
        return typed_leaves(value.value)
    if isinstance(value, (ModelNormal, ModelComposed)):
        return sum(map(typed_leaves, value._data_store.values()))
    if isinstance(value, dict):
        return sum(map(typed_leaves, value.values()))
    if isinstance(value, list):
        return sum(map(typed_leaves, value))
    if isinstance(value, datetime.datetime):
        return len("2026-09-11T00:00:00Z")
    if isinstance(value, datetime.date):
        return len("2026-09-11")
    return 1


def orjson_round(data):
    import orjson

    added = orjson.loads(data)["added"]
    return sum(leaves(row) + round(row["amount"] * 100) for row in added)


class OfficialClient:
    """What the official client does with the bytes of an answer, without the network."""

    def __init__(self):
        import plaid
        from plaid.model.transactions_sync_response import TransactionsSyncResponse

        self._client = plaid.ApiClient(plaid.Configuration(host="http://127.0.0.1"))
        self._response = TransactionsSyncResponse

    def __call__(self, data):
        class Answer:
            pass

        answer = Answer()
        answer.data = data
        page = self._client.deserialize(answer, (self._response,), True)
        return sum(typed_leaves(row) + round(row.amount * 100) for row in page.added)


def main():
    kind, path = sys.argv[1:3]
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 2
    with open(path, "rb") as file:
        data = file.read()
    if kind == "plaid":
        step = OfficialClient()
        name = f"plaid-python {importlib.metadata.version('plaid-python')} (typed)"
    else:
        step = orjson_round
        name = f"Python orjson {importlib.metadata.version('orjson')} (untyped)"
    step(data)
    rounds, start = 0, time.perf_counter()
    while True:
        checksum = step(data)
        rounds += 1
        elapsed = time.perf_counter() - start
        if elapsed >= seconds:
            break
    rate = len(data) * rounds / elapsed / 1e6
    print(json.dumps({"name": name, "mb_per_s": rate, "checksum": checksum, "rounds": rounds}))


if __name__ == "__main__":
    main()
