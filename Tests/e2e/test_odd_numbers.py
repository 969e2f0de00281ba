"""Numbers that no program of ours writes, in every integer column of the database and every option of every command.

A value that cannot be read is an error of one sentence with an exit code of the documented ones: no command ends by a signal or hangs.
"""

import concurrent.futures
import json
import os
import shutil
import signal
import sqlite3
import subprocess

import pytest
import requests

import processes
from everything import USER, everything_service
from service import free_port

SMALLEST, LARGEST = -2**63, 2**63 - 1
VALUES = {"smallest": SMALLEST, "largest": LARGEST, "minus one": -1, "zero": 0, "text": "9" * 50_000}
EXIT_CODES = {0, 1, 64}
#: A debug build on a busy machine; a command that needs more is hanging.
WATCHDOG = 60

#: What reads a table besides `tartan serve`; a table that nothing is named for is read by all of them.
COMMANDS = {
    "runs": (["runs", "--json"], {"sync_runs"}),
    "why": (["why", "$ITEM"], {"items", "accounts", "sync_runs", "webhook_deliveries", "product_fetches", "account_streams"}),
    "replay": (["replay", "$RUN", "--json"], {"sync_runs"}),
    "costs": (["costs"], {"costly_calls"}),
    "freshness": (["freshness", "$ITEM"], {"items"}),
    "freshness minutes": (["freshness", "$ITEM", "--minutes", "20"], {"items"}),
    "streams": (["streams", "$ITEM"], {"items", "accounts", "account_streams"}),
    "webhooks": (["webhooks", "list"], {"webhook_deliveries"}),
    "explain": (["explain", "a-request-that-nobody-made"], {"sync_runs"}),
    "doctor": (["doctor", "--offline", "--json", "--project", ""], {"items", "sync_runs", "vault_checks"}),
    "csv": (["export", "--format", "csv"], {"items", "accounts", "transactions", "transaction_edits"}),
    "jsonl": (["export", "--format", "jsonl"], {"items", "accounts", "transactions", "transaction_edits"}),
    "ofx": (["export", "--format", "ofx"], {"items", "accounts", "transactions"}),
    "keys": (["keys", "list"], {"api_keys"}),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory, recorder):
    """A service that has read an Item of everything, stopped."""
    return everything_service(tmp_path_factory.mktemp("odd"), recorder)


def integer_columns(path):
    """Every integer column of every table with a row, by the schema itself."""
    with sqlite3.connect(path) as db:
        tables = [name for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'")]
        found = [
            (table, row[1]) for table in tables for row in db.execute(f'PRAGMA table_info("{table}")')
            if row[2].upper() in ("INTEGER", "INT", "BIGINT", "BOOLEAN") and db.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()]
    db.close()
    return found


def damaged(filled, folder, table, column, value):
    """A copy in which one row has the value; the others are as they were."""
    folder.mkdir(parents=True)
    path = folder / "tartan.sqlite"
    shutil.copy(filled.folder / "tartan.sqlite", path)
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        chosen = f"rowid = {filled.run}" if table == "sync_runs" else f'rowid = (SELECT MIN(rowid) FROM "{table}")'
        try:
            changed = db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {chosen}', (value,)).rowcount
        except sqlite3.DatabaseError:
            # A primary key takes no text, and what SQL itself refuses nobody can store.
            changed = 0
    db.close()
    return path if changed else None


def environment(filled, database):
    return {**os.environ, **filled._environment, "TARTAN_DATABASE_URL": str(database), "SWIFT_BACKTRACE": "enable=no"}


def run(filled, database, words):
    words = [word.replace("$ITEM", filled.item).replace("$RUN", filled.run) for word in words]
    try:
        done = subprocess.run(
            [str(processes.executable()), *words], env=environment(filled, database), cwd=database.parent, text=True,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=WATCHDOG, errors="replace")
    except subprocess.TimeoutExpired:
        return "hangs"
    if done.returncode not in EXIT_CODES:
        return f"exit {done.returncode}"
    if "Fatal error" in done.stderr or len(done.stderr) > 2_000:
        return f"says {done.stderr[:200]!r} and {len(done.stderr)} characters"
    if done.returncode == 1 and "cannot be read" in done.stderr and "(table " not in done.stderr:
        return f"does not say where: {done.stderr!r}"
    return None


def commands_for(table):
    named = [words for words, tables in COMMANDS.values() if table in tables]
    return named or [words for words, _ in COMMANDS.values()]


@pytest.mark.parametrize("value", VALUES)
def test_every_integer_column_with_every_command(filled, tmp_path, value):
    columns = integer_columns(filled.folder / "tartan.sqlite")
    assert len(columns) > 40, columns

    def one(number):
        table, column = columns[number]
        found = []
        commands = commands_for(table)
        if value in ("minus one", "zero"):
            # One command after the other: the ends of the range go to all of them.
            commands = [commands[number % len(commands)]]
        for index, words in enumerate(commands):
            path = damaged(filled, tmp_path / f"{number}-{index}", table, column, VALUES[value])
            problem = run(filled, path, words) if path else None
            if problem:
                found.append(f"{table}.{column} = {value}: tartan {' '.join(words)}: {problem}")
            shutil.rmtree(tmp_path / f"{number}-{index}")
        return found

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = [problem for found in pool.map(one, range(len(columns))) for problem in found]
    assert not problems, "\n".join(problems)


ROUTES = [
    "/health", "/api/items", "/api/items/$ITEM", "/api/items/$ITEM/products", "/api/items/$ITEM/streams", "/api/accounts",
    "/api/balances/history", "/api/transactions", "/api/transactions?q=a", "/api/holdings", "/api/investment-transactions",
    "/api/liabilities", "/api/recurring", "/api/exchanges/unresolved", "/api/items/$ITEM/auth-numbers", "/api/items/$ITEM/identity",
]


@pytest.mark.parametrize("value", ["smallest", "largest"])
def test_a_service_on_such_a_database_lives(filled, tmp_path, value):
    """Whatever a row holds, the service answers, with JSON, and stops when it is told to."""
    columns = integer_columns(filled.folder / "tartan.sqlite")

    def one(number):
        table, column = columns[number]
        path = damaged(filled, tmp_path / str(number), table, column, VALUES[value])
        if not path:
            return []
        found = []
        other = filled.on(f"sqlite:{path}")
        other.port = free_port()
        other.url = f"http://127.0.0.1:{other.port}"
        other._environment = {**other._environment, "SWIFT_BACKTRACE": "enable=no"}
        try:
            other.start()
        except RuntimeError as refusal:
            # It may refuse to start, in one sentence that says where the damage is.
            said = str(refusal)
            return [] if "ended with 1: Error: " in said and f"(table {table}, " in said else [f"{table}.{column} = {value}: {said}"]
        try:
            for route in ROUTES:
                answer = requests.get(
                    other.url + route.replace("$ITEM", filled.item), timeout=WATCHDOG,
                    headers={"Authorization": f"Bearer {filled.api_key}", "Tartan-User": USER})
                if not isinstance(answer.json(), dict):
                    found.append(f"{route}: {answer.text[:100]}")
        except Exception as error:  # told with the place that it stands for
            found.append(f"{type(error).__name__}: {error}")
        alive = other.process.alive
        other.process.stop()
        code = other.process.process.returncode
        if not alive or code not in (0, -signal.SIGTERM):
            found.append(f"ended with {code}: {''.join(other.process.errors)[-300:]}")
        return [f"{table}.{column} = {value}: {problem}" for problem in found]

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = [problem for found in pool.map(one, range(len(columns))) for problem in found]
    assert not problems, "\n".join(problems)


def every_option():
    """Every option with a value and every argument of every command, from the commands' own description."""
    dump = subprocess.run(
        [str(processes.executable()), "--experimental-dump-help"], check=True, capture_output=True, timeout=WATCHDOG).stdout

    def walk(command, path):
        arguments = command.get("arguments", [])
        positionals = [one for one in arguments if one["kind"] == "positional"]
        if not command.get("subcommands"):
            for one in arguments:
                if one["kind"] == "option":
                    yield path, [f"--{one['names'][0]['name']}=$VALUE"] + ["x" for other in positionals if not other["isOptional"]]
            for index in range(len(positionals)):
                yield path, ["--"] + ["$VALUE" if other == index else "x" for other in range(len(positionals))]
        for sub in command.get("subcommands", []):
            if sub["commandName"] != "help":
                yield from walk(sub, [*path, sub["commandName"]])

    return list(walk(json.loads(dump)["command"], []))


#: Commands that would wait for somebody get an answer to that: a free port, and the end of their input.
FREE_PORT = {("sandbox",): ["--port=0"], ("serve",): ["--port=0"], ("dev",): ["--port=0"]}


@pytest.mark.parametrize("value", [str(SMALLEST), str(LARGEST), "-1", "1e999", "9" * 100_000], ids=lambda value: value[:25])
def test_every_option_of_every_command(filled, tmp_path, value):
    options = every_option()
    assert len(options) > 90 and (["freshness"], ["--minutes=$VALUE", "x"]) in options

    def one(number):
        path, words = options[number]
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copy(filled.folder / "tartan.sqlite", folder)
        shutil.copy(filled.key_file, folder / "tartan.key")
        asked = [word.replace("$VALUE", value) for word in words]
        extra = [] if any(word.startswith("--port") for word in words) else FREE_PORT.get(tuple(path), [])
        process = subprocess.Popen(
            [str(processes.executable()), *path, *extra, *asked], cwd=folder, stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, errors="replace",
            env={**environment(filled, folder / "tartan.sqlite"), "PLAID_SECRET": "", "DISPLAY": "", "BROWSER": ""})
        serves = path[0] in ("sandbox", "serve", "worker", "link", "demo", "dev", "listen")
        try:
            _, errors = process.communicate(timeout=5 if serves else WATCHDOG)
        except subprocess.TimeoutExpired:
            process.terminate()
            if not serves:
                process.communicate()
                return f"tartan {' '.join(path + words)}: hangs"
            try:
                process.communicate(timeout=WATCHDOG)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                return f"tartan {' '.join(path + words)}: cannot be ended"
            return None
        finally:
            shutil.rmtree(folder)
        if process.returncode not in EXIT_CODES or "Fatal error" in errors:
            return f"tartan {' '.join(path + words)}: exit {process.returncode}, {errors[-200:]}"
        return None

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = [problem for problem in pool.map(one, range(len(options))) if problem]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("word", ["a" * 100_000, "access-" * 15_000, "_/" * 50_000, "A_" * 50_000, "é" * 50_000], ids=lambda w: w[:8])
def test_a_long_word_is_refused_before_it_is_compared(tmp_path, word):
    for command in (["explain", word], ["guide", word], ["guide", "--search", word]):
        done = subprocess.run(
            [str(processes.executable()), *command], cwd=tmp_path, capture_output=True, text=True, timeout=WATCHDOG,
            env={**os.environ, "TARTAN_DATABASE_URL": ""})
        assert done.returncode in EXIT_CODES and len(done.stderr) < 2_000, command[0]
