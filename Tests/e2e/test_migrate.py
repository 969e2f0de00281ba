"""`tartan migrate`: everything moves both ways, compared with the databases' own shells; what did not arrive is found."""

import subprocess

import pytest

import processes
from postgres import Postgres
from shells import psql, psql_tables, sqlite, sqlite_tables
from test_export import export, make_hostile, sandbox_database


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(scope="module")
def bank(recorder):
    with processes.sandbox("--seed", "22") as process:
        recorder.watch(process)
        yield process


@pytest.fixture(scope="module")
def source(tmp_path_factory, bank):
    """A stopped service whose database the Sandbox filled."""
    service = sandbox_database(tmp_path_factory.mktemp("source"), bank)
    make_hostile(service.folder / "tartan.sqlite")
    return service


def migrate(*arguments):
    return subprocess.run(
        [str(processes.executable()), "migrate", *map(str, arguments)], capture_output=True, text=True, timeout=120,
        stdin=subprocess.DEVNULL)


def moved(start, end):
    done = migrate("--from", start, "--to", end)
    assert done.returncode == 0, done.stderr
    return done


def test_everything_moves_both_ways(source, server, bank, tmp_path):
    path, address, back = source.folder / "tartan.sqlite", server.create_database(), tmp_path / "back.sqlite"
    before = sqlite_tables(path)
    assert all(before[name] for name in (
        "items", "accounts", "transactions", "transaction_edits", "auth_numbers", "identities", "exchange_intents",
        "webhook_deliveries", "api_keys", "vault_checks", "sync_runs"))
    done = moved(f"sqlite:{path}", address)
    total = sum(map(len, before.values()))
    assert f"Copied {total} rows; each was read back" in done.stderr
    for name, rows in before.items():
        assert [line.split()[-1] for line in done.stdout.splitlines() if line.split()[0] == name] == [str(len(rows))]
    assert psql_tables(address) == before
    assert sqlite_tables(path) == before, "the source was changed"

    moved(address, f"sqlite:{back}")
    assert sqlite_tables(back) == before
    assert (back.stat().st_mode & 0o777) == 0o600
    for form in ("csv", "jsonl", "qif", "beancount", "ledger"):
        text = export(path, "--format", form)
        assert text and export(address, "--format", form) == text and export(back, "--format", form) == text

    # The service goes on with the moved data: its rows, the vault's envelopes, and counters that do not collide.
    service = source.on(address)
    expected = len(before["transactions"])
    service.start()
    try:
        items = {row["item_id"] for row in service.transactions("anna")}
        for item in items:
            service.sync(item, "anna")
        assert service.health()[0] == 200
        deliveries, runs = (
            int(psql(address, f"SELECT MAX(id) FROM {name}")[0]) for name in ("webhook_deliveries", "sync_runs"))
        for _ in range(100):
            if int(psql(address, "SELECT MAX(id) FROM sync_runs")[0]) > runs:
                break
            service.sync(min(items), "anna")
        assert int(psql(address, "SELECT MAX(id) FROM sync_runs")[0]) > runs
        assert int(psql(address, "SELECT COUNT(*) FROM transactions")[0]) >= expected
    finally:
        service.process.stop()


def test_a_partitioned_database_is_a_database(source, server):
    path, address = source.folder / "tartan.sqlite", server.create_database()
    processes.run(["keys", "list", "--database", address])
    script = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "parts=4", "-f", str(processes.ROOT / "scripts" / "partition.sql")]
    subprocess.run([*script, address], check=True, capture_output=True, timeout=60)
    moved(f"sqlite:{path}", address)
    before = sqlite_tables(path)
    found = psql_tables(address)
    parts = [found.pop(f"transactions_{number}") for number in range(4)]
    assert found == before and sorted(sum(parts, [])) == before["transactions"] and any(parts)
    assert export(address, "--format", "jsonl") == export(path, "--format", "jsonl")
    service = source.on(address)
    service.start()
    try:
        for item in {row["item_id"] for row in service.transactions("anna")}:
            service.sync(item, "anna")
        assert service.health()[0] == 200
    finally:
        service.process.stop()
    again = subprocess.run([*script, address], capture_output=True, text=True, timeout=60)
    assert again.returncode != 0 and "The table transactions is not empty" in again.stderr


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_sizes_are_told(source, server, kind):
    address = f"sqlite:{source.folder / 'tartan.sqlite'}"
    if kind == "postgresql":
        target = server.create_database()
        moved(address, target)
        address = target
    done = subprocess.run(
        [str(processes.ROOT / "scripts" / "sizing"), address, "10000000"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    lines = {line.split()[0]: line.split() for line in done.stdout.splitlines()}
    rows = len(sqlite_tables(source.folder / "tartan.sqlite")["transactions"])
    assert lines["transactions"][1] == f"{rows:,}" and int(lines["transactions"][3]) > 300
    assert float(lines["together"][-1].replace(",", "")) > 100


PLANTED = {
    "an amount": ("UPDATE transactions SET amount = amount + 0.01 WHERE transaction_id = (SELECT MIN(transaction_id) "
                  "FROM transactions)", "1 row is different in the two databases: a row of transactions differs in amount."),
    "an envelope": ("UPDATE auth_numbers SET payload = set_byte(payload, 20, 255 - get_byte(payload, 20)) WHERE account_id = "
                    "(SELECT MIN(account_id) FROM auth_numbers)", "a row of auth_numbers differs in payload."),
    "a cursor": ("UPDATE items SET cursor = cursor || 'x' WHERE item_id = (SELECT MIN(item_id) FROM items)",
                 "a row of items differs in cursor."),
    "a lost row": ("DELETE FROM transaction_edits WHERE ctid = (SELECT MIN(ctid) FROM transaction_edits)",
                   "a row of transaction_edits is missing in the target."),
    "a row too many": ("INSERT INTO api_keys VALUES ('zzz', decode(repeat('00', 32), 'hex'), 1, NULL)",
                       "a row of api_keys is in the target only."),
    "a null": ("UPDATE items SET institution_name = NULL WHERE item_id = (SELECT MAX(item_id) FROM items)",
               "a row of items differs in institution_name."),
}


def test_a_planted_difference_is_found(source, server):
    path, address = source.folder / "tartan.sqlite", server.create_database()
    moved(f"sqlite:{path}", address)
    same = migrate("--verify", "--from", f"sqlite:{path}", "--to", address)
    assert same.returncode == 0 and "both databases are the same." in same.stderr
    for name, (sql, words) in PLANTED.items():
        copy = server.create_database()
        moved(f"sqlite:{path}", copy)
        psql(copy, sql)
        found = migrate("--verify", "--from", f"sqlite:{path}", "--to", copy)
        assert found.returncode == 1 and words in found.stderr, (name, found.stderr)
        assert migrate("--verify", "--from", copy, "--to", f"sqlite:{path}").returncode == 1


def test_a_target_that_changes_what_it_is_given_is_left_as_it_was(source, server):
    path, address = source.folder / "tartan.sqlite", server.create_database()
    processes.run(["keys", "list", "--database", address])
    psql(address, """
        CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN NEW.amount := NEW.amount + 1; RETURN NEW; END $$;
        CREATE TRIGGER spoil BEFORE INSERT ON transactions FOR EACH ROW WHEN (NEW.is_pending) EXECUTE FUNCTION spoil();
        """)
    done = migrate("--from", f"sqlite:{path}", "--to", address)
    assert done.returncode == 1 and "a row of transactions differs in amount" in done.stderr
    assert not any(psql_tables(address).values())


def test_one_sentence_refuses_bad_input(source, server, tmp_path):
    path, address = source.folder / "tartan.sqlite", server.create_database()
    other = tmp_path / "other.sqlite"
    processes.run(["keys", "create", "--database", str(other)])
    (tmp_path / "text").write_text("no database at all, only words that go on for a while\n" * 20)
    for start, end, words in (
        (path, other, "The target is not empty: there are rows in api_keys. Nothing was changed."),
        (tmp_path / "none", address, f"There is no database {tmp_path / 'none'}."),
        (path, path, "--from and --to name the same database."),
        ("mysql://x/y", address, "'mysql://x/y' is invalid for '--from <address>'"),
        (tmp_path / "text", address, "cannot be opened: it is not a SQLite database."),
        (path, "postgresql://tartan@/none?host=/nowhere", "cannot be opened."),
    ):
        done = migrate("--from", start, "--to", end)
        assert done.returncode in (1, 64) and words in done.stderr and not done.stdout, (words, done.stderr)
    assert len(sqlite_tables(other)["api_keys"]) == 1
    assert not any(psql_tables(address).values())
    assert sqlite(path, "PRAGMA integrity_check") == ["ok"]
