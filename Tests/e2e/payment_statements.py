"""SQL statements that write tables of payments, and those that a database refuses.

Digests are written as the databases' own literals, `x'…'` in SQLite and `'\\x…'` in PostgreSQL; `counts` is a flag.
"""

COLUMNS = (
    "id, user_id, item_id, account_id, key_digest, content_digest, direction, amount, currency, network, phase, counts, "
    "authorization_id, transfer_id, state, details, day, created_at, updated_at, due_at, version")
GOOD = {
    "id": "'pay_1'", "user_id": "'user'", "item_id": "''", "account_id": "''", "key_digest": "a" * 64,
    "content_digest": "b" * 64, "direction": "'debit'", "amount": "9223372036854775807", "currency": "'USD'",
    "network": "'ach'", "phase": "'created'", "counts": True, "authorization_id": "NULL", "transfer_id": "'t1'",
    "state": "'{}'", "details": "NULL", "day": "'2028-02-29'", "created_at": "1", "updated_at": "2", "due_at": "NULL",
    "version": "1",
}
#: Each with the columns in which it differs from another row that is stored.
STORED = [
    GOOD,
    {**GOOD, "id": "'pay_2'", "key_digest": "c" * 64, "transfer_id": "NULL", "counts": False, "direction": "'credit'",
     "state": "'🙂 ''quoted'' \\'", "due_at": "-5"},
    {**GOOD, "id": "'pay_3'", "key_digest": "d" * 64, "transfer_id": "NULL", "authorization_id": "'a1'"},
]
NEW = {**GOOD, "id": "'pay_9'", "key_digest": "e" * 64, "transfer_id": "'t9'"}
REFUSED = {
    "the same ID": {"id": "'pay_1'"}, "the same key": {"key_digest": "a" * 64},
    "the same transfer": {"transfer_id": "'t1'"}, "the same authorization": {"authorization_id": "'a1'"},
    "a short digest": {"key_digest": "a" * 62}, "a long digest": {"content_digest": "a" * 66},
    "an empty digest": {"content_digest": ""}, "no amount": {"amount": "0"}, "a negative amount": {"amount": "-1"},
    "an amount of 65 bits": {"amount": "9223372036854775808"}, "an amount in words": {"amount": "'twelve'"},
    "a direction": {"direction": "'sideways'"}, "a currency in small letters": {"currency": "'usd'"},
    "a long currency": {"currency": "'USDT'"}, "no user": {"user_id": "''"}, "no ID": {"id": "''"},
    "no phase": {"phase": "''"}, "no version": {"version": "0"}, "no state": {"state": "NULL"},
    "no day": {"day": "NULL"}, "no time": {"created_at": "NULL"},
}
EVENTS = """
INSERT INTO payment_events VALUES ('sandbox', 1, 'posted', 't1', NULL, NULL, 5, 6, '{"event_id":1}', 'applied', NULL);
INSERT INTO payment_events VALUES ('sandbox', 2, 'a word that Plaid may add', '', 'r', 's', 5, 6, '{}', 'waiting', 'late');
INSERT INTO payment_sweeps VALUES ('sandbox', 's', '{}', 5, 1);
INSERT INTO payment_cursors VALUES ('sandbox', 2, 'worker', 9, 5);
INSERT INTO payment_cursors VALUES ('production', 0, NULL, NULL, 5);
"""
REFUSED_EVENTS = {
    "the same event": "INSERT INTO payment_events VALUES ('sandbox', 1, 'x', 't', NULL, NULL, 5, 6, '{}', 'applied', NULL)",
    "an outcome": "INSERT INTO payment_events VALUES ('sandbox', 3, 'x', 't', NULL, NULL, 5, 6, '{}', 'lost', NULL)",
    "an event without a scope": "INSERT INTO payment_events VALUES ('', 3, 'x', 't', NULL, NULL, 5, 6, '{}', 'applied', NULL)",
    "the same sweep": "INSERT INTO payment_sweeps VALUES ('sandbox', 's', '{}', 5, 1)",
    "a sweep without an ID": "INSERT INTO payment_sweeps VALUES ('sandbox', '', '{}', 5, 1)",
    "the same cursor": "INSERT INTO payment_cursors VALUES ('sandbox', 2, NULL, NULL, 5)",
}


def insert(row: dict, kind: str) -> str:
    def value(name):
        if name.endswith("_digest"):
            return f"x'{row[name]}'" if kind == "sqlite" else f"'\\x{row[name]}'"
        if name == "counts":
            return str(int(row[name])) if kind == "sqlite" else str(row[name])
        return row[name]

    return f"INSERT INTO payments ({COLUMNS}) VALUES ({', '.join(value(name) for name in COLUMNS.split(', '))});\n"
