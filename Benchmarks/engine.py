"""Measures the engine on both databases beside the databases' own import, and prints the figures with their targets.

Usage: engine.py TARTANBENCH [--rounds N] [--scale N] [--part rows|workers|items]

rows     The engine (recorded answers, decoding, mapping, commits) beside the sqlite3 shell's .import and PostgreSQL's COPY
         of the very rows that it stored: same schema, indexes, durability, and an Item per commit.
workers  One, two and four workers on one PostgreSQL.
items    What reading one Item costs in a world of 100 to 100,000 Items with ten rows each, and how long the last fifty
         transactions of a user take there. --scale 10 goes on to a million Items.

Of several rounds the median counts. PostgreSQL is a throwaway server that flushes to disk as a real one does.
"""

import argparse
import json
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ITEMS = 20
DUE = 100
DAYS = 730
SMALL_DAYS = 40
ROWS_EACH = 10
# A million Items with ten rows each took about 5.5 GB in SQLite and 7 GB in PostgreSQL, and a log beside them.
BYTES_PER_ITEM = 20_000
ITEM_ID = {
    "sqlite": "printf('item_%08x', (n * 2654435761) % 4294967296)",
    "postgresql": "'item_' || lpad(to_hex((n::bigint * 2654435761) % 4294967296), 8, '0')",
}


class SQLite:
    """Databases in files."""

    kind = "sqlite"
    own = "sqlite3 .import"

    def __init__(self, folder: Path):
        self.folder = folder
        self.count = 0

    def create(self) -> str:
        self.count += 1
        return f"sqlite:{self.folder}/bench{self.count}.db"

    @staticmethod
    def path(address: str) -> str:
        return address.removeprefix("sqlite:")

    def run(self, address: str, sql: str) -> None:
        connection = sqlite3.connect(self.path(address), isolation_level=None)
        connection.executescript(sql)
        connection.close()

    def value(self, address: str, sql: str):
        connection = sqlite3.connect(self.path(address))
        row = connection.execute(sql).fetchone()
        connection.close()
        return row[0]

    def prefill(self, address: str, items: int) -> None:
        numbers = f"WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < {items - 1})"
        self.run(address, f"PRAGMA synchronous = OFF; BEGIN; {prefill_sql(self.kind, numbers)} COMMIT; ANALYZE;")

    def shell(self, address: str, script: str) -> None:
        subprocess.run(["sqlite3", self.path(address)], input=script, text=True, check=True, stdout=subprocess.DEVNULL)

    def export(self, address: str) -> list[Path]:
        """A file of rows for each Item. A CSV file of this shell cannot say NULL: where the schema does not take an empty
        text instead, a value stands in its place."""
        columns = [row[0] for row in sqlite3.connect(self.path(address)).execute(
            "SELECT name FROM pragma_table_info('transactions')")]
        stand_ins = {"removed_at": "COALESCE(removed_at, 0)", "authorized_date": "COALESCE(authorized_date, date)"}
        chosen = ", ".join(stand_ins.get(name, name) for name in columns)
        files = []
        for number in range(ITEMS):
            file = self.folder / f"rows{number}.csv"
            item = self.value(address, f"SELECT {ITEM_ID[self.kind]} FROM (SELECT {number} AS n)")
            self.shell(
                address, f".mode csv\n.headers off\n.output {file}\n"
                f"SELECT {chosen} FROM transactions WHERE item_id = '{item}';\n.output\n")
            files.append(file)
        return files

    def copy_surroundings(self, source: str, target: str) -> None:
        self.run(
            target, f"ATTACH '{self.path(source)}' AS s; INSERT INTO items SELECT * FROM s.items; "
            "INSERT INTO accounts SELECT * FROM s.accounts; DETACH s;")

    def load(self, address: str, files: list[Path]) -> None:
        script = "PRAGMA foreign_keys = ON;\nPRAGMA synchronous = FULL;\n.mode csv\n"
        self.shell(address, script + "".join(f".import {file} transactions\n" for file in files))

    def size(self, address: str) -> int:
        return sum(file.stat().st_size for file in self.folder.glob(Path(self.path(address)).name + "*"))

    def drop(self, address: str) -> None:
        for file in self.folder.glob(Path(self.path(address)).name + "*"):
            file.unlink()

    def close(self) -> None:
        pass


class PostgreSQL:
    """Databases of a throwaway server."""

    kind = "postgresql"
    own = "COPY"

    def __init__(self, folder: Path):
        self.folder = folder
        self.server = subprocess.Popen(
            [ROOT / "scripts/postgres", "--durable"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.server.stdout.readline().strip() != "ready":
            sys.exit("engine: PostgreSQL did not start; scripts/setup test installs it")

    def create(self) -> str:
        self.server.stdin.write("create\n")
        self.server.stdin.flush()
        return self.server.stdout.readline().strip()

    def run(self, address: str, sql: str) -> str:
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", address], input=sql, text=True, check=True,
            stdout=subprocess.PIPE)
        return done.stdout.strip()

    def value(self, address: str, sql: str):
        return self.run(address, sql + ";")

    def prefill(self, address: str, items: int) -> None:
        numbers = f"WITH n AS (SELECT generate_series(0, {items - 1}) AS n)"
        self.run(address, prefill_sql(self.kind, numbers) + "VACUUM ANALYZE; CHECKPOINT;")

    def export(self, address: str) -> list[Path]:
        files = []
        for number in range(ITEMS):
            file = self.folder / f"rows{number}.pg.csv"
            item = self.value(address, f"SELECT {ITEM_ID[self.kind]} FROM (SELECT {number} AS n) s")
            self.run(
                address, f"\\copy (SELECT * FROM transactions WHERE item_id = '{item}') TO '{file}' WITH (FORMAT csv)\n")
            files.append(file)
        return files

    def copy_surroundings(self, source: str, target: str) -> None:
        for table in ("items", "accounts"):
            file = self.folder / f"{table}.csv"
            self.run(source, f"\\copy {table} TO '{file}' WITH (FORMAT csv)\n")
            self.run(target, f"\\copy {table} FROM '{file}' WITH (FORMAT csv)\n")

    def load(self, address: str, files: list[Path]) -> None:
        self.run(address, "".join(f"\\copy transactions FROM '{file}' WITH (FORMAT csv)\n" for file in files))

    def size(self, address: str) -> int:
        return int(self.value(address, "SELECT pg_database_size(current_database())"))

    def drop(self, address: str) -> None:
        parts = urllib.parse.urlsplit(address)
        self.run(address.replace(parts.path, "/postgres"), f"DROP DATABASE {parts.path[1:]} WITH (FORCE);")

    def close(self) -> None:
        self.server.stdin.close()
        self.server.wait()


def prefill_sql(kind: str, numbers: str) -> str:
    """Items that are read and not due, each with an account and a few rows; those that are due are there already."""
    token, yes, day, concat = (
        ("x'00'", "1", "date('2026-01-01', '-' || (r * 7 + n % 7) || ' days')", "printf('tx_%d_%d', n, r)")
        if kind == "sqlite" else
        ("'\\x00'::bytea", "true", "date '2026-01-01' - (r * 7 + n % 7)::int", "'tx_' || n || '_' || r"))
    no = "0" if kind == "sqlite" else "false"
    item = ITEM_ID[kind]
    rows = "(WITH RECURSIVE r(r) AS (SELECT 0 UNION ALL SELECT r + 1 FROM r WHERE r < %d) SELECT r FROM r) r" % (ROWS_EACH - 1)
    far = 9_000_000_000_000
    items = f"""
        INSERT INTO items (item_id, user_id, access_token, products, created_at, health, health_since, cursor, generation,
            synced_generation, is_initial_complete, is_historical_complete, last_synced_at, failures, poll_at, fence)
        {numbers} SELECT {item}, 'user_' || (n / 10), {token}, 'transactions', 1, 'healthy', 1, 'c', 1, 1, {yes}, {yes},
            1700000000000 + n, 0, {far} + n, 1 FROM n WHERE true ON CONFLICT DO NOTHING;
        """
    accounts = f"""
        INSERT INTO accounts (item_id, account_id, name, type, updated_at)
        {numbers} SELECT {item}, 'account', 'Checking', 'depository', 1 FROM n;
        """
    transactions = f"""
        INSERT INTO transactions (item_id, transaction_id, user_id, account_id, amount, currency, date, name, is_pending,
            merchant_name, payment_channel, category_primary, category_detailed, search_text, first_seen_at, changed_at)
        {numbers} SELECT {item}, {concat}, 'user_' || (n / 10), 'account', {"'12.34'" if kind == "sqlite" else "12.34"}, 'USD',
            {day}, 'Coffee at the corner', {no}, 'Corner Coffee', 'in store', 'FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE',
            'coffee at the corner corner coffee', 1, 1 FROM n, {rows};
        """
    return items + accounts + transactions


class Bench:
    def __init__(self, program: str, rounds: int, scale: int):
        self.program, self.rounds, self.scale = program, rounds, scale

    def engine(self, part: str, address: str, *numbers: int) -> dict:
        done = subprocess.run(
            [self.program, "engine", part, address, *map(str, numbers)], text=True, check=True, stdout=subprocess.PIPE)
        return json.loads(done.stdout or "{}")

    def synced(self, database, items: int, workers: int) -> tuple[str, float, int]:
        address = database.create()
        self.engine("items", address, items, items)
        result = self.engine("sync", address, workers, DAYS)
        if result["items"] != items:
            sys.exit(f"engine: {result['items']} of {items} Items were read")
        return address, result["rows"] / result["seconds"], result["rows"]

    def rows(self, database) -> None:
        ratios, rates, limits = [], [], []
        for _ in range(self.rounds):
            address, rate, rows = self.synced(database, ITEMS, 2)
            files = database.export(address)
            raw = database.create()
            self.engine("schema", raw)
            database.copy_surroundings(address, raw)
            began = time.monotonic()
            database.load(raw, files)
            limit = rows / (time.monotonic() - began)
            loaded = int(database.value(raw, "SELECT count(*) FROM transactions"))
            if loaded != rows:
                sys.exit(f"engine: {loaded} of {rows} rows were loaded")
            rates.append(rate)
            limits.append(limit)
            ratios.append(rate / limit)
            for used in (address, raw):
                database.drop(used)
        ratio = statistics.median(ratios)
        print(
            f"{database.kind}: {rows:,} rows of {ITEMS} Items, two rounds at once: {statistics.median(rates):,.0f} rows/s; "
            f"{database.own} {statistics.median(limits):,.0f}/s; ratio {ratio:.2f}, "
            f"target >= 0.5 {'met' if ratio >= 0.5 else 'MISSED'}", flush=True)

    def workers(self, database) -> None:
        rates = {}
        for workers in (1, 2, 4):
            results = []
            for _ in range(self.rounds):
                address, rate, _ = self.synced(database, 2 * ITEMS, workers)
                results.append(rate)
                database.drop(address)
            rates[workers] = statistics.median(results)
        print(
            f"{database.kind}: workers " + ", ".join(
                f"{workers}: {rate:,.0f} rows/s ({rate / rates[1]:.2f}x)" for workers, rate in rates.items()), flush=True)

    def items(self, database) -> None:
        costs = {}
        # The tables are vacuumed first: a vacuum in the background would be measured too.
        for world in [n for n in (100, 1_000, 10_000, 100_000, 1_000_000) if n <= 100_000 * self.scale]:
            address = database.create()
            self.engine("items", address, world, DUE)
            due = f"SELECT item_id FROM items WHERE access_token <> {TOKEN_OF_OTHERS[database.kind]}"
            database.prefill(address, world)
            results = []
            for _ in range(self.rounds):
                result = self.engine("sync", address, 1, SMALL_DAYS)
                if result["items"] != DUE:
                    sys.exit(f"engine: {result['items']} of {DUE} Items were read")
                results.append(1000 * result["seconds"] / DUE)
                database.run(
                    address, f"DELETE FROM transactions WHERE item_id IN ({due}) AND transaction_id NOT LIKE 'tx_%'; "
                    f"UPDATE items SET cursor = '', generation = generation + 1 WHERE item_id IN ({due});")
            costs[world] = statistics.median(results)
            if world == 100_000 * self.scale:
                last = self.engine("last", address, world // 10)
                rows = int(database.value(address, "SELECT count(*) FROM transactions"))
                print(
                    f"{database.kind}: the last 50 of a user among {rows:,} rows: median {last['median_ms']:.2f} ms, "
                    f"p99 {last['p99_ms']:.2f} ms, target <= 5 ms {'met' if last['p99_ms'] <= 5 else 'MISSED'}; "
                    f"{database.size(address) / rows:,.0f} bytes a row, indexes and Items included", flush=True)
            database.drop(address)
        flat = max(costs.values()) / min(costs.values())
        print(
            f"{database.kind}: an Item costs " + ", ".join(f"{cost:.2f} ms among {world:,}" for world, cost in costs.items())
            + f"; flat within {flat:.2f}x, target <= 1.3x {'met' if flat <= 1.3 else 'MISSED'}", flush=True)


TOKEN_OF_OTHERS = {"sqlite": "x'00'", "postgresql": "'\\x00'::bytea"}


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the engine on both databases.")
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--part", choices=("rows", "workers", "items"))
    options = parser.parse_args()
    needed = 100_000 * options.scale * BYTES_PER_ITEM
    with tempfile.TemporaryDirectory(prefix="tartan-bench-") as name:
        free = shutil.disk_usage(name).free
        if options.part in (None, "items") and free < needed:
            sys.exit(f"engine: {needed / 1e9:.0f} GB of disk are needed in {name} and {free / 1e9:.0f} GB are free")
        bench = Bench(options.program, options.rounds, options.scale)
        databases = [SQLite(Path(name)), PostgreSQL(Path(name))]
        try:
            for database in databases:
                if options.part in (None, "rows"):
                    bench.rows(database)
                if options.part in (None, "workers") and database.kind == "postgresql":
                    bench.workers(database)
                if options.part in (None, "items"):
                    bench.items(database)
        finally:
            for database in databases:
                database.close()


if __name__ == "__main__":
    main()
