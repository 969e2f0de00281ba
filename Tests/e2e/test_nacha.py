"""`tartan nacha`: files that two readers of others accept, files that come back equal, and bad input."""

import json
import os
import subprocess
import sys

import pytest

import nacha_files
import processes

READERS = processes.ROOT / ".build-e2e" / "venv-nacha" / "bin" / "python"
SEED = int(os.environ.get("TARTAN_SEED", "20261130"))


def nacha(*arguments, stdin=None, environment=None):
    return subprocess.run(
        [str(processes.executable()), "nacha", *map(str, arguments)], input=stdin, capture_output=True, text=True, timeout=300,
        env={**os.environ, **(environment or {})})


def write(folder, text, name="payments.ach", *options):
    path = folder / name
    result = nacha("write", "--output", path, *options, stdin=text)
    assert result.returncode == 0, result.stderr
    return path, result


def test_two_other_readers_accept_every_file(tmp_path):
    files = []
    for seed in range(SEED, SEED + 40):
        text, (batches, entries, debits, credits) = nacha_files.lines(seed)
        path, result = write(tmp_path, text, f"{seed}.ach")
        assert f"debits {debits // 100}.{debits % 100:02}, credits {credits // 100}.{credits % 100:02}" in result.stderr, seed
        assert "Warning" not in result.stderr, (seed, result.stderr)
        files.append(str(path))
    found = subprocess.run(
        [str(READERS), str(processes.ROOT / "Tests" / "e2e" / "read_nacha.py"), *files], capture_output=True, text=True, timeout=300)
    assert found.returncode == 0, found.stderr
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    assert [row["path"] for row in rows] == files
    assert [row for row in rows if row["findings"]] == []


def test_what_is_read_is_written_back_equal(tmp_path):
    for seed in range(SEED, SEED + 10):
        path, _ = write(tmp_path, nacha_files.lines(seed)[0])
        read = nacha("read", path, "--json")
        assert read.returncode == 0, read.stderr
        again, _ = write(tmp_path, read.stdout, "again.ach")
        assert again.read_bytes() == path.read_bytes(), seed
        assert nacha("check", path, "--strict").returncode == 0


def test_a_wrong_sum_is_found_by_line_and_column(tmp_path):
    path, _ = write(tmp_path, nacha_files.lines(SEED)[0])
    lines = path.read_text().splitlines(keepends=True)
    number = next(index for index, line in enumerate(lines) if line.startswith("8"))
    # The last digit of the debits is column 32.
    digit = str((int(lines[number][31]) + 1) % 10)
    lines[number] = lines[number][:31] + digit + lines[number][32:]
    path.write_text("".join(lines))
    checked = nacha("check", path, "--json")
    assert checked.returncode == 1
    problem = json.loads(checked.stdout.splitlines()[0])
    assert (problem["line"], problem["column"], problem["field"], problem["rule"]) == (number + 1, 21, "debit_total", "debit-total")
    read = nacha("read", path)
    assert (read.returncode, read.stdout) == (1, "")
    assert f"Line {number + 1}, column 21, debit total of the batch control" in read.stderr


HEAD = json.dumps({"file": {
    "immediate_destination": "021000021", "immediate_origin": "121042882", "creation_date": "2026-11-30", "creation_time": "0930"}})
BATCH = json.dumps({"batch": {
    "service_class": "220", "company_name": "EXAMPLE INC", "company_id": "1234567890", "entry_class": "PPD",
    "entry_description": "PAYROLL", "effective_date": "2026-12-01", "odfi": "12104288"}})
ENTRY = json.dumps({"entry": {
    "transaction_code": "22", "routing_number": "021000021", "account_number": "12345678", "amount": "12.34",
    "individual_id": "ID-1", "name": "ADA LOVELACE"}})


def changed(line, **members):
    row = json.loads(line)
    (key, content), = row.items()
    return json.dumps({key: {**content, **members}})


@pytest.mark.parametrize(("lines", "said"), [
    ([], "There is no file line"),
    (["{"], "Line 1 is not valid JSON"),
    ([BATCH], "Line 1: The first line must be a file line"),
    ([HEAD, ENTRY], "Line 2: An entry line must come after a batch line"),
    ([HEAD, HEAD], "Line 2: A file has one file line"),
    ([HEAD, BATCH, changed(ENTRY, amount="12.345")], "Line 3: amount must be a text such as"),
    ([HEAD, BATCH, changed(ENTRY, amount=12.5)], "Line 3: amount must be a text"),
    ([HEAD, BATCH, changed(ENTRY, amount="-1.00")], "Line 3: amount must be a text such as"),
    ([HEAD, BATCH, changed(ENTRY, amount="0.00")], "A payment must have an amount above zero."),
    ([HEAD, BATCH, changed(ENTRY, amount="100000000.00")], "The value must fit the field."),
    ([HEAD, BATCH, changed(ENTRY, routing_number="021000022")], "Line 3: routing_number must be a text of nine digits"),
    ([HEAD, BATCH, changed(ENTRY, name="Zoë")], "Line 3: name of the entry detail (column 57)"),
    ([HEAD, BATCH, changed(ENTRY, nmae="A")], "'nmae' is not a field of the entry detail."),
    ([HEAD, changed(BATCH, effective_date="2026-02-30")], "Line 2: effective_date must be a day"),
    ([HEAD, changed(BATCH, entry_class="ABC")], "Line 2: entry_class of the batch header (column 51) is 'ABC'"),
    ([HEAD, BATCH, ENTRY, ENTRY], "Line 4: The batch already contains an entry that is equal"),
    ([HEAD, BATCH], "A batch must contain at least one entry"),
])
def test_bad_input_is_one_sentence_and_writes_nothing(tmp_path, lines, said):
    path = tmp_path / "payments.ach"
    path.write_text("before")
    result = nacha("write", "--output", path, stdin="\n".join(lines))
    assert result.returncode == 1
    assert said in result.stderr and result.stderr.count("\n") == 1, result.stderr
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]
    printed = nacha("write", stdin="\n".join(lines))
    assert (printed.returncode, printed.stdout) == (1, "")


def test_other_files_are_refused_at_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, said in ((tmp_path, "is not a regular file"), (pipe, "is not a regular file"), (tmp_path / "none", "cannot be read")):
        for command in ("check", "read", "write"):
            result = nacha(command, path)
            assert result.returncode == 1 and said in result.stderr, (command, result.stderr)
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    assert nacha("check", empty).returncode == 1


# A process of its own, because a child's peak begins with that of the process that forked it.
PEAK = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); " \
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"


def test_memory_does_not_grow_with_the_file(tmp_path):
    """Twenty times as many entries need no more, apart from what allocators keep."""
    peaks = []
    row = json.loads(ENTRY)["entry"]
    for count in (1_000, 20_000):
        rows = [HEAD, BATCH] + [json.dumps({"entry": {**row, "individual_id": str(number)}}) for number in range(count)]
        path, _ = write(tmp_path, "\n".join(rows))
        measured = subprocess.run(
            [sys.executable, "-c", PEAK, str(processes.executable()), "nacha", "check", str(path)], capture_output=True, text=True,
            timeout=300, check=True)
        peaks.append(int(measured.stdout))
    # The longer file alone has 1,900 KiB more.
    assert peaks[1] < peaks[0] + 1_500, peaks


def test_a_balanced_batch(tmp_path):
    offset = {"routing_number": "121042882", "account_number": "999", "name": "EXAMPLE INC"}
    batch = changed(BATCH, service_class="200", entry_class="CCD", entry_description="INVOICE", offset=offset)
    path, result = write(tmp_path, "\n".join([HEAD, batch, changed(ENTRY, transaction_code="22", amount="12.34")]))
    assert "debits 12.34, credits 12.34" in result.stderr
    assert len([line for line in path.read_text().splitlines() if line.startswith("6")]) == 2
