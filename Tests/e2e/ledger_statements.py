"""Statements that the ledger's tables must refuse, and a few that they accept, for the databases' own shells."""

HEAD = "INSERT INTO ledger_postings (source, reference, kind, happened_at, line_count) VALUES ('{0}', 't', 'posted', 1, {1});"
LINE = "INSERT INTO ledger_lines (source, position, line_count, account, currency, amount) VALUES ('{0}', {1}, {2}, '{3}', '{4}', {5});"
SEAL = "INSERT INTO ledger_seals (source, line_count) VALUES ('{0}', {1});"


def posting(source: str, *amounts: tuple, seal=True, count=None) -> str:
    """A posting as one transaction; an amount is (account, units) or (account, units, currency)."""
    count = count or len(amounts)
    lines = [
        LINE.format(source, number, count, amount[0], amount[2] if len(amount) > 2 else "USD", amount[1])
        for number, amount in enumerate(amounts, 1)
    ]
    return "\n".join(["BEGIN;", HEAD.format(source, count), *lines, *([SEAL.format(source, count)] if seal else []), "COMMIT;"])


GOOD = posting("s1", ("settled", 500), ("user_funds", -500))
TWO_CURRENCIES = posting("s2", ("settled", 5), ("user_funds", -5), ("settled", 7, "EUR"), ("user_funds", -7, "EUR"))
# What is in the view after both.
ENTRIES = 6

# Each is run on a database with the posting s1 and must fail as a whole.
REFUSED = {
    "unbalanced": posting("x", ("settled", 5), ("user_funds", -4)),
    "balanced only across currencies": posting("x", ("settled", 5), ("user_funds", -5, "EUR")),
    "a line of zero": posting("x", ("settled", 0), ("user_funds", 0)),
    "too large": posting("x", ("settled", 10**15 + 1), ("user_funds", -(10**15) - 1)),
    "a single line": posting("x", ("settled", 5)),
    "fewer lines than announced": posting("x", ("settled", 5), ("user_funds", -5), count=3),
    "more lines than announced": posting("x", ("settled", 5), ("user_funds", -5), ("fees", 1), ("fees", -1), count=2),
    "an account twice": posting("x", ("settled", 5), ("settled", 3), ("user_funds", -8)),
    "no account": posting("x", ("", 5), ("user_funds", -5)),
    "an account with other characters": posting("x", ("Settled", 5), ("user_funds", -5)),
    "a currency in small letters": posting("x", ("settled", 5, "usd"), ("user_funds", -5, "usd")),
    "a currency of digits": posting("x", ("settled", 5, "840"), ("user_funds", -5, "840")),
    "a source with a space": posting("x y", ("settled", 5), ("user_funds", -5)),
    "a source that is not ASCII": posting("é", ("settled", 5), ("user_funds", -5)),
    "a line without a posting": LINE.format("x", 1, 2, "settled", "USD", 5),
    "a line of another size than its posting": "BEGIN;\n" + HEAD.format("x", 2) + LINE.format("x", 1, 3, "settled", "USD", 5)
    + "\nCOMMIT;",
    "the same source again": GOOD,
    "the same source with other lines": posting("s1", ("settled", 1), ("user_funds", -1)),
    "a seal without lines": "BEGIN;\n" + HEAD.format("x", 2) + SEAL.format("x", 2) + "\nCOMMIT;",
    "a seal without a posting": SEAL.format("x", 2),
    "a second seal": SEAL.format("s1", 2),
    "a seal of another size": "BEGIN;\n" + HEAD.format("x", 3) + LINE.format("x", 1, 3, "settled", "USD", 5)
    + LINE.format("x", 2, 3, "fees", "USD", -5) + SEAL.format("x", 2) + "\nCOMMIT;",
    "a line for a sealed posting": LINE.format("s1", 3, 3, "settled", "USD", 5),
    "a line in place of another": LINE.format("s1", 1, 2, "settled", "USD", 5),
    "an amount is changed": "UPDATE ledger_lines SET amount = amount * 2;",
    "an account is changed": "UPDATE ledger_lines SET account = 'fees' WHERE account = 'settled';",
    "a time is changed": "UPDATE ledger_postings SET happened_at = 0;",
    "a seal is changed": "UPDATE ledger_seals SET line_count = 3;",
    "lines are deleted": "DELETE FROM ledger_lines;",
    "a posting is deleted": "DELETE FROM ledger_postings WHERE source = 's1';",
    "seals are deleted": "DELETE FROM ledger_seals;",
}

REFUSED_BY_SQLITE = {
    "a line is replaced": LINE.format("s1", 1, 2, "settled", "USD", 9).replace("INSERT", "INSERT OR REPLACE"),
    "a posting is replaced": HEAD.format("s1", 2).replace("INSERT", "INSERT OR REPLACE"),
    "a posting is replaced by its other key": HEAD.format("s1", 3).replace("INSERT", "INSERT OR REPLACE"),
    "a line is replaced by its account": posting("x", ("settled", 5), ("user_funds", -5), seal=False).replace("COMMIT;", "")
    + LINE.format("x", 2, 2, "settled", "USD", 9).replace("INSERT", "INSERT OR REPLACE") + "\nCOMMIT;",
    "a posting is deleted before its lines": posting("x", ("settled", 5), ("user_funds", -5), seal=False).replace(
        "COMMIT;", "DELETE FROM ledger_postings WHERE source = 'x';\nCOMMIT;"),
    "a seal is replaced": SEAL.format("s1", 2).replace("INSERT", "INSERT OR REPLACE"),
    "an update that replaces": "UPDATE OR REPLACE ledger_lines SET position = 2 WHERE position = 1;",
    "a row is addressed by number": "INSERT OR REPLACE INTO ledger_lines (rowid, source, position, line_count, account, currency, amount) "
    "VALUES (1, 'x', 1, 2, 'fees', 'USD', 1);",
}

REFUSED_BY_POSTGRESQL = {
    "without a seal": posting("x", ("settled", 5), ("user_funds", -5), seal=False),
    "an update on conflict": HEAD.format("s1", 2).replace(";", " ON CONFLICT (source) DO UPDATE SET happened_at = 9;"),
    # A temporary table has precedence over the ledger's in a name without a schema.
    "other lines in a temporary table": posting("x", ("settled", 5), ("user_funds", -4)).replace(
        "INSERT INTO ledger_seals", "CREATE TEMPORARY TABLE ledger_lines AS SELECT 'x' AS source, 'USD' AS currency, amount "
        "FROM (VALUES (5), (-5)) AS balanced (amount);\nINSERT INTO ledger_seals"),
    "another seal in a temporary table": posting("y", ("settled", 5), ("user_funds", -4), seal=False).replace(
        "COMMIT;", "CREATE TEMPORARY TABLE ledger_seals AS SELECT 'y' AS source;\nCOMMIT;"),
    "tables are emptied": "TRUNCATE ledger_postings, ledger_lines, ledger_seals;",
    "seals are emptied": "TRUNCATE ledger_seals;",
}

# Without a seal, nothing counts; SQLite keeps such rows, and they cannot become a posting that is unbalanced.
UNSEALED = posting("x", ("settled", 5), ("user_funds", -4), seal=False)
SEALED_LATER = SEAL.format("x", 2)
DELETED = "DELETE FROM ledger_lines WHERE source = 'x';\nDELETE FROM ledger_postings WHERE source = 'x';"
