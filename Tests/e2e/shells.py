"""Reads databases with their own shells, sqlite3 and psql, so that nothing of Tartan stands between."""

import subprocess


def sqlite(path, sql: str) -> list[str]:
    done = subprocess.run(["sqlite3", "-bail", str(path)], input=sql, check=True, capture_output=True, text=True, timeout=120)
    return done.stdout.splitlines()


def psql(address: str, sql: str) -> list[str]:
    done = subprocess.run(
        ["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", address], input=sql, check=True, capture_output=True,
        text=True, timeout=120)
    return [line for line in done.stdout.splitlines() if line]


def sqlite_tables(path) -> dict[str, list[str]]:
    """Each table's rows, every value as hexadecimal digits of its text or bytes; sorted."""
    names = sqlite(
        path, "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) NOT IN ('sqlite_', 'grdb_mi')")
    result = {}
    for name in names:
        columns = sorted(sqlite(path, f"SELECT name FROM pragma_table_info('{name}')"))
        values = " || ',' || ".join(f"CASE WHEN \"{one}\" IS NULL THEN '-' ELSE lower(hex(\"{one}\")) END" for one in columns)
        result[name] = sorted(sqlite(path, f"SELECT {values} FROM \"{name}\""))
    return result


def psql_tables(address) -> dict[str, list[str]]:
    names = psql(
        address, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' "
        "AND table_name <> 'tartan_migrations'")
    result = {}
    for name in names:
        columns = sorted(
            line.split("|") for line in psql(
                address, f"SELECT column_name, udt_name FROM information_schema.columns WHERE table_name = '{name}'"))
        result[name] = sorted(psql(
            address, f"SELECT {' || $$,$$ || '.join(psql_hex(*column) for column in columns)} FROM \"{name}\""))
    return result


def psql_hex(name: str, kind: str) -> str:
    if kind == "bytea":
        value = f'"{name}"'
    else:
        value = f"convert_to(\"{name}\"{'::int' if kind == 'bool' else ''}::text, 'UTF8')"
    return f"COALESCE(encode({value}, 'hex'), '-')"
