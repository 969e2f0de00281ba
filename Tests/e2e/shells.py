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


def sqlite_tables(path, *only: str) -> dict[str, list[str]]:
    """The rows of the named tables, or of all: every value as hexadecimal digits of its text or bytes; sorted."""
    columns = columns_by_table(sqlite(
        path, "SELECT m.name || '|' || c.name FROM sqlite_master m, pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND substr(m.name, 1, 7) NOT IN ('sqlite_', 'grdb_mi')"), only)
    selects = {
        table: " || ',' || ".join(f"CASE WHEN \"{name}\" IS NULL THEN '-' ELSE lower(hex(\"{name}\")) END" for [name] in found)
        for table, found in columns.items()}
    return rows_by_table(lambda sql: sqlite(path, sql), selects)


def psql_tables(address, *only: str) -> dict[str, list[str]]:
    columns = columns_by_table(psql(
        address, "SELECT table_name, column_name, udt_name FROM information_schema.columns JOIN information_schema.tables "
        "USING (table_schema, table_name) WHERE table_schema = 'public' AND table_type = 'BASE TABLE' "
        "AND table_name <> 'tartan_migrations'"), only)
    selects = {
        table: " || $$,$$ || ".join(psql_hex(*column) for column in found) for table, found in columns.items()}
    return rows_by_table(lambda sql: psql(address, sql), selects)


def columns_by_table(lines: list[str], only: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """From lines with a table and a column, by name of the table; its columns are sorted."""
    columns = {}
    for table, *column in sorted(line.split("|") for line in lines):
        if not only or table in only:
            columns.setdefault(table, []).append(column)
    assert columns.keys() >= set(only), f"tables are missing: {sorted(columns)}"
    return columns


def rows_by_table(run, selects: dict[str, str]) -> dict[str, list[str]]:
    """One start of the shell reads all tables: each row begins with the name of its table."""
    result = {table: [] for table in selects}
    script = "".join(f"SELECT '{table} ' || {values} FROM \"{table}\";\n" for table, values in selects.items())
    for line in run(script):
        table, _, values = line.partition(" ")
        result[table].append(values)
    return {table: sorted(rows) for table, rows in result.items()}


def psql_hex(name: str, kind: str) -> str:
    if kind == "bytea":
        value = f'"{name}"'
    else:
        value = f"convert_to(\"{name}\"{'::int' if kind == 'bool' else ''}::text, 'UTF8')"
    return f"COALESCE(encode({value}, 'hex'), '-')"
