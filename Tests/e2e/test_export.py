"""`tartan export`: files that programs of others read back to the sums in the database, with hostile names among them."""

import csv
import io
import json
import os
import pty
import random
import select
import sqlite3
import subprocess
import threading
import time
from collections import defaultdict
from decimal import Decimal

import pytest

import processes
from control import Control
from official import Client
from service import Service

READERS = processes.ROOT / ".build-e2e" / "venv-readers" / "bin" / "python"
SEED = int(os.environ.get("TARTAN_SEED", "20261123"))
HOSTILE = [
    "\n2020-01-01 open Assets:Bad", '" "', "\\", "; note", "\n    Assets:Bad  1000000 USD", "^", "\n^\nD01/01/2020\nT1\n",
    "</NAME><TRNAMT>1", "&amp;", "]]>", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "(code) payee", "* payee", "[2020/01/01]",
    ":tag:", "a | b", "a  ; b", "\u202eabc", "\u2028", "\x1b[2J\x1b]0;t\x07", "日本 😀", "", " ", ",", "'", "#tag ^link",
    "include \"/etc/passwd\"", "!Type:Bank", "%tag", "key:: 1+1", "@ 2 EUR", "{3 EUR}", "~monthly", "\u0085x", "\x7f",
]
CURRENCIES = [("USD", None), ("EUR", None), ("JPY", None), (None, "BTC"), (None, "doge!"), (None, "NULL"), (None, None)]


def sandbox_database(folder, process, database=None):
    """A database that two users' banks filled; the service is stopped."""
    client = Client(process.url, f"export-{folder.name}"[:32])
    service = Service(folder, process.url, client.client_id, client.secret, database=database)
    service.start()
    try:
        control = Control(process.url)
        for user, login in (("anna", "user_good"), ("anna", "user_transactions_dynamic"), ("b;=\"ert", "user_good")):
            token = client.public_token(
                user=login, webhook=f"{service.url}/api/plaid/webhook", days=120,
                products=("transactions", "auth", "identity"))
            item = service.exchange(token, user)["item_id"]
            control.advance(seconds=10)
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline:
                service.sync(item, user)
                if len([row for row in service.transactions(user) if row["item_id"] == item]) > 10:
                    break
                time.sleep(0.2)
    finally:
        service.process.stop()
    return service


def line(text: str) -> str:
    """What tags and parts of amounts may be: a line without control characters."""
    return "".join(character for character in text if ord(character) >= 32 and character != "\x7f")


def make_hostile(path):
    """Names, notes and currencies that want to be syntax."""
    chance = random.Random(SEED)
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT item_id, transaction_id FROM transactions ORDER BY 1, 2").fetchall()
        for item, transaction in rows:
            words = ["".join(chance.choices(HOSTILE + ["Coffee", "Shop "], k=chance.randint(1, 3))) for _ in range(4)]
            currency = chance.choices(CURRENCIES, weights=[20, 5, 2, 1, 1, 1, 1])[0]
            amount = Decimal(chance.randint(-10**9, 10**9)).scaleb(-2).normalize()
            db.execute(
                "UPDATE transactions SET name = ?, merchant_name = ?, currency = ?, unofficial_currency = ?, amount = ?, "
                "check_number = ? WHERE item_id = ? AND transaction_id = ?",
                (words[0], chance.choice([words[1], None]), *currency, f"{amount:f}", chance.choice([words[3], None]),
                 item, transaction))
            if chance.random() < 0.3:
                db.execute(
                    "INSERT OR REPLACE INTO transaction_edits (item_id, transaction_id, category, note, tags, splits) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (item, transaction, words[2], words[3], line(words[1]), f"1.5\t{line(words[0])}\t\n-0.25\t\t{line(words[1])}"))
        db.execute("UPDATE accounts SET name = name || ?", ("\n^\n\";  x",))
        db.execute("UPDATE items SET institution_name = ?", ("First\n\"Bank\"; & <Sons>",))
    db.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory, recorder):
    folder = tmp_path_factory.mktemp("export")
    with processes.sandbox("--seed", "21") as process:
        recorder.watch(process)
        service = sandbox_database(folder, process)
    path = folder / "tartan.sqlite"
    make_hostile(path)
    return path


def export(database, *options) -> str:
    return subprocess.run(
        [str(processes.executable()), "export", "--database", str(database), *options], check=True,
        capture_output=True, timeout=120).stdout.decode()


def rows(path, where="1"):
    """The rows as the database has them, by way of Python's own SQLite."""
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        found = db.execute(
            f"SELECT * FROM transactions WHERE removed_at IS NULL AND {where} ORDER BY user_id, date, transaction_id").fetchall()
    db.close()
    return found


def truth(path, posted_only=False, official_only=False):
    """Sum and number of rows per account and currency, in the accounts' sign, without the accounts' names."""
    sums = defaultdict(lambda: [Decimal(0), 0])
    for row in rows(path, "is_pending = 0" if posted_only else "1"):
        if official_only and row["unofficial_currency"]:
            continue
        total = sums[row["item_id"], row["account_id"], row["currency"] or row["unofficial_currency"]]
        total[0] -= Decimal(row["amount"])
        total[1] += 1
    return sorted((total, count) for total, count in sums.values())


def read(reader, file):
    done = subprocess.run(
        [str(READERS), str(processes.ROOT / "Tests" / "e2e" / "read_export.py"), reader, str(file)], capture_output=True,
        text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return {name: (Decimal(total), count) for name, (total, count) in json.loads(done.stdout).items()}


@pytest.mark.parametrize("reader", ["ofxtools", "ofxparse"])
def test_ofx_is_read_back(filled, tmp_path, reader):
    file = tmp_path / "x.ofx"
    export(filled, "--format", "ofx", "--output", str(file))
    assert sorted(read(reader, file).values()) == truth(filled, posted_only=True, official_only=True)
    assert file.stat().st_mode & 0o777 == 0o600


ACCENTED = [
    "Café à emporter", "Łódź – Ærø Straße", "日本橋 高島屋", "Москва", "naïve 😀 & <Söhne>", "Àéîõü " * 5, "ﬁn", "e\u0301",
]


@pytest.mark.parametrize("reader", ["ofxtools", "ofxparse"])
def test_names_beyond_ascii_are_read_back_from_ofx(filled, tmp_path, reader):
    """The file goes to the readers as it was written."""
    database = tmp_path / "accents.sqlite"
    with sqlite3.connect(filled) as old, sqlite3.connect(database) as db:
        old.backup(db)
        ids = db.execute("SELECT item_id, transaction_id FROM transactions WHERE is_pending = 0").fetchall()
        for number, key in enumerate(ids):
            db.execute(
                "UPDATE transactions SET merchant_name = ? WHERE item_id = ? AND transaction_id = ?",
                (ACCENTED[number % len(ACCENTED)], *key))
    old.close()
    db.close()
    file = tmp_path / "x.ofx"
    export(database, "--format", "ofx", "--output", str(file))
    done = subprocess.run(
        [str(READERS), str(processes.ROOT / "Tests" / "e2e" / "read_export.py"), f"names-{reader}", str(file)],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    assert {name.strip() for name in json.loads(done.stdout)} == {name[:32].strip() for name in ACCENTED}


def test_qif_is_read_back(filled, tmp_path):
    file = tmp_path / "x.qif"
    export(filled, "--format", "qif", "--output", str(file))
    assert sorted(read("qif", file).values()) == truth(filled, posted_only=True)
    # The reader compares the parts of each split transaction with its amount; there are some.
    assert file.read_text(encoding="utf-8").count("\nS") > 20


def test_beancount_is_read_back(filled, tmp_path):
    file = tmp_path / "x.beancount"
    export(filled, "--format", "beancount", "--output", str(file))
    sums = {name: total for name, total in read("beancount", file).items() if name.startswith(("Assets", "Liab"))}
    assert sorted(sums.values()) == truth(filled)


def test_ledger_is_read_back(filled, tmp_path):
    file = tmp_path / "x.ledger"
    export(filled, "--format", "ledger", "--output", str(file))
    printed = subprocess.run(
        ["ledger", "--args-only", "-f", str(file), "--csv-format",
         "%(account)|%(commodity(scrub(display_amount)))|%(quantity(scrub(display_amount)))\n", "csv", "^Assets", "^Liabilities"],
        check=True, capture_output=True, text=True, timeout=120).stdout
    sums = defaultdict(lambda: (Decimal(0), 0))
    for line in printed.splitlines():
        account, commodity, amount = line.split("|")
        total, count = sums[account, commodity]
        sums[account, commodity] = (total + Decimal(amount), count + 1)
    assert sorted(sums.values()) == truth(filled)


def test_csv_is_exact_and_holds_no_formula(filled):
    text = export(filled, "--format", "csv")
    assert not any(ord(character) < 32 and character not in "\r\n" or character in "\x7f\x85\u2028\u202e" for character in text)
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    expected = rows(filled)
    assert [row["transaction_id"] for row in found] == [row["transaction_id"] for row in expected]
    assert [row["amount"] for row in found] == [row["amount"] for row in expected]
    numeric = {"amount", "date", "authorized_date"}
    cells = [value for row in found for name, value in row.items() if name not in numeric]
    assert not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@")and cell.strip()]
    assert any(cell.startswith("'=") for cell in cells)


def test_jsonl_changes_nothing(filled):
    text = export(filled, "--format", "jsonl")
    assert not any(ord(character) < 32 and character != "\n" or character in "\x7f\x85\u2028\u202e" for character in text)
    found = [json.loads(line) for line in text.removesuffix("\n").split("\n")]
    expected = rows(filled)
    assert len(found) == len(expected) > 100
    assert {tuple(row) for row in found} == {tuple(found[0])}
    for mine, row in zip(found, expected):
        assert mine["amount"] == row["amount"] and mine["name"] == row["name"]
        assert (mine["transaction_id"], mine["merchant_name"]) == (row["transaction_id"], row["merchant_name"])
        assert (mine["iso_currency_code"], mine["unofficial_currency_code"]) == (row["currency"], row["unofficial_currency"])
    assert export(filled, "--format", "jsonl") == text


def test_a_part_is_chosen(filled):
    everything = rows(filled)
    row = everything[len(everything) // 2]
    day = row["date"]
    for options, where in (
        (["--user", "anna"], "user_id = 'anna'"),
        (["--item", row["item_id"]], f"item_id = '{row['item_id']}'"),
        (["--account", row["account_id"]], f"account_id = '{row['account_id']}'"),
        (["--from", day, "--to", day], f"date = '{day}'"),
    ):
        found = [json.loads(line)["transaction_id"] for line in export(filled, "--format", "jsonl", *options).splitlines()]
        expected = [row["transaction_id"] for row in rows(filled, where)]
        assert found == expected and found and len(found) < len(everything)


def test_an_incomplete_file_is_not_one_that_somebody_else_has_made(filled, tmp_path):
    """In a folder such as /tmp, another user could make the file first, and read what is written into it."""
    script = (
        'touch "$1.partial-$$" && ln "$1.partial-$$" "$2" && shift 2 && exec "$@"')
    target, spied = tmp_path / "rows.csv", tmp_path / "spied"
    done = subprocess.run(
        ["/bin/sh", "-c", script, "sh", str(target), str(spied), str(processes.executable()), "export", "--format", "csv",
         "--database", str(filled), "--output", str(target)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 0 and spied.stat().st_size == 0 and target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("options, words", [
    (["--item", "nobody"], "There is no Item nobody."),
    (["--user", "nobody"], "There is no user nobody with an Item."),
    (["--output", "/nowhere/x"], "The file /nowhere/x cannot be written: No such file or directory."),
    (["--from", "2026-13-01"], "A date is YYYY-MM-DD, such as 2026-01-31, or a number o"),
    (["--from", "2026-02-01", "--to", "2026-01-01"], "--since is a later date than --until."),
    (["--database", "/nowhere/tartan.sqlite"], "There is no database /nowhere/tartan.sqlite."),
])
def test_one_sentence_says_what_is_wrong(filled, tmp_path, options, words):
    if "--database" not in options:
        options = ["--database", str(filled), *options]
    done = subprocess.run(
        [str(processes.executable()), "export", "--format", "csv", *options], capture_output=True, text=True, timeout=60)
    assert done.returncode in (1, 64) and words in done.stderr and done.stdout == ""


def many_rows(path, target, copies):
    """The database with each transaction many times over."""
    with sqlite3.connect(path) as old, sqlite3.connect(target) as new:
        old.backup(new)
        columns = [row[1] for row in new.execute("PRAGMA table_info(transactions)")]
        values = ", ".join("transaction_id || '-' || n" if name == "transaction_id" else name for name in columns)
        new.execute(
            f"WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < {copies}) "
            f"INSERT INTO transactions ({', '.join(columns)}) SELECT {values} FROM transactions, k")
    old.close()
    new.close()


def peak_memory(arguments):
    """Kilobytes; the output is thrown away."""
    process = subprocess.Popen([str(processes.executable()), *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    process.stderr.close()
    assert status == 0
    return usage.ru_maxrss


def on_a_terminal(arguments) -> str:
    """What a command writes to a terminal on its standard error when nobody reads its output for more than a second."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [str(processes.executable()), *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=slave)
    os.close(slave)
    time.sleep(1.5)
    threading.Thread(target=process.stdout.read, daemon=True).start()
    text = b""
    while True:
        try:
            if select.select([master], [], [], 60)[0]:
                text += os.read(master, 65536)
        except OSError:
            break
    os.close(master)
    assert process.wait(timeout=10) == 0
    return text.decode()


@pytest.mark.parametrize("form", ["csv", "ofx"])
def test_memory_stays_the_same_and_a_bar_shows_the_way(filled, tmp_path, form):
    few, many = tmp_path / "few.sqlite", tmp_path / "many.sqlite"
    many_rows(filled, few, 2)
    many_rows(filled, many, 100)
    options = ["export", "--format", form, "--database"]
    small, large = peak_memory([*options, str(few)]), peak_memory([*options, str(many)])
    assert large < small + 20_000, f"{small} kB for few rows and {large} kB for fifty times as many"
    shown = on_a_terminal([*options, str(many)])
    assert " %  " in shown and " transactions" in shown and "\r\x1b[2K" in shown


def test_tables_on_a_terminal_obey_nobody(tmp_path):
    database = tmp_path / "names.sqlite"
    processes.run(["keys", "create", "--database", str(database), "--name", "a\x1b[2J\u202eb\x07\x85c"])
    shown = processes.run(["keys", "list", "--database", str(database)])
    assert "a" in shown and not any(character in shown for character in "\x1b\u202e\x07\x85")
