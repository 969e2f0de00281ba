"""Every command on terminals of 80 and of 40 columns: no row is broken in two, no markup shows, no advice is cut off."""

import json
import os
import re
import signal
import subprocess

import pytest
import requests

import nacha_files
import processes
import pseudo_terminal
from doctor import USER, Doctor
from test_shell import commands

COLUMNS = (80, 40)
# What is not driven here, and why.
ELSEWHERE = {"completions": "prints a script for a shell", "manual": "prints a page for man"}
# Commands that run until they are stopped, with what they say when they are ready.
STOPPED_AT = {
    "sandbox start": "Ctrl-C stops", "serve": "Ctrl-C stops", "dev": "Ctrl-C stops", "listen": "Ctrl-C stops", "mcp": "tartan mcp serves",
}


@pytest.fixture(scope="module")
def stored(recorder, tmp_path_factory):
    """A database with an Item, its runs, and one run that failed, and a Sandbox whose log has a path that fits in no line."""
    with processes.sandbox("--seed", "7") as sandbox:
        recorder.watch(sandbox)
        doctor = Doctor(sandbox, tmp_path_factory.mktemp("terminal"), None)
        doctor.run("sync", "--item", doctor.item, code=1, PLAID_SECRET="wrong")
        requests.post(f"{sandbox.url}/processor/stripe/bank_account_token/create{'/longer' * 10}", json={}, timeout=10)
        yield doctor


# Driven last, because the other commands would read the file that the first writes.
LAST = [("init", []), ("config show", []), ("config check", [])]


def driven(stored, folder):
    """Each command line by the words of its command."""
    item, sandbox, key_file = stored.item, stored.sandbox.url, str(stored.service.key_file)
    engine = ["--plaid-url", sandbox, "--key-file", key_file]
    [latest] = [json.loads(line) for line in processes.run(
        ["runs", "--limit", "1", "--json"], stored.service._environment).splitlines()]
    source = stored.service.database
    revoked = json.loads(processes.run(["keys", "create", "--json"], stored.service._environment))["name"]
    payments, ach = folder / "payments.jsonl", str(folder / "payments.ach")
    payments.write_text(nacha_files.lines(7)[0])
    returns = str(processes.ROOT / "Tests" / "FuzzCorpus" / "nacha" / "returns.ach")
    new_key, own = str(folder / "new.key"), f"sqlite:{folder / 'own.sqlite'}"
    return [
        ("demo", ["--once"]), ("sync", ["--item", item, *engine]), ("sync", ["--all", *engine]), ("runs", []),
        ("runs", ["--failed"]), ("replay", [str(latest["run_id"])]), ("freshness", [item]), ("streams", [item]),
        ("items", []), ("institutions", []), ("holdings", []), ("liabilities", []), ("recurring", []), ("accounts", []), ("balances", ["--item", item[:8]]), ("transactions", ["--limit", "5"]),
        ("costs", []), ("why", [item]), ("reconcile", [item, *engine]), ("webhooks list", []),
        ("logs", ["--url", sandbox]), ("logs", ["--url", sandbox, "--database", source, "--errors"]),
        ("webhooks replay", ["999999"]), ("explain", ["ITEM_LOGIN_REQUIRED"]), ("explain", ["R01"]), ("explain", ["nonsense"]),
        ("guide", []), ("guide", ["--search", "pending posted"]), *(("guide", [name]) for name in guides()),
        ("doctor", ["--offline", "--key-file", key_file, "--project", str(folder)]),
        ("migrate", ["--from", source, "--to", f"sqlite:{folder / 'moved.sqlite'}"]),
        ("vault init", ["--key-file", new_key]),
        ("nacha write", [str(payments), "--output", ach]), ("nacha check", [ach]), ("nacha read", [ach]), ("nacha read", [returns]),
        ("serve", ["--port", "0", "--database", own, "--plaid-url", sandbox, "--key-file", new_key]),
        ("vault rotate", ["--database", own, "--key-file", new_key]), ("vault retire", ["--database", own, "--key-file", new_key]),
        ("worker", engine), ("dev", ["--port", "0", "--service-port", "0"]), ("listen", ["--url", sandbox]),
        ("link", ["--no-browser", "--timeout", "1", *engine]), ("mcp", []), ("skill", [str(folder / "skills")]),
        ("export", ["--format", "csv", "--output", str(folder / "rows.csv")]), ("keys revoke", [revoked]),
        ("sandbox start", ["--port", "0"]), ("sandbox parity", [str(file) for file in sorted((processes.ROOT / "Tests" / "Recordings").glob("*.json"))]),
        ("keys create", ["--name", f"terminal-{folder.name}"]), ("keys list", []),
        ("session create", ["--user", "ada"]), *payment_commands(item, engine), *sandbox_commands(stored, folder),
    ]


def payment_commands(item, engine):
    """Without a payment, on an account that is none; test_payment_commands.py has payments."""
    key_file, none = engine[2:], "pay_0123456789abcdef"
    payment = [
        "--user", USER, "--item", item, "--account", "no-such-account", "--debit", "1.00", "--name", "Ada Lovelace",
        "--description", "order 17", "--key", "order-17", *engine]
    return [
        ("payments list", key_file), ("payments show", [none, *key_file]), ("payments create", [*payment, "--dry-run"]),
        ("payments create", payment), ("payments refund", [none, "--key", "refund-17", *engine]), ("payments cancel", [none, *engine]),
        ("payments approve", [none, "--by", "grace", *engine]), ("payments resume", [none, *engine]), ("payments sync", engine), ("ledger balance", []),
        ("ledger statement", ["user_funds"]), ("ledger reconcile", ["--from", "2026-01-01", "--to", "2026-01-02", *engine]),
        ("ledger returns", key_file),
    ]


def sandbox_commands(stored, folder):
    """What talks to the running Sandbox, in an order in which each finds what it is about."""
    here, client = ["--url", stored.sandbox.url], ["--client-id", stored.client.client_id]
    profiles = ["--folder", str(folder / "profiles")]
    return [
        ("sandbox trigger", ["--list", *here]), ("sandbox trigger", ["new-transactions", "--item", stored.item, *here]),
        ("sandbox trigger", ["nonsense", *here]), ("sandbox items", here), ("sandbox fault list", here),
        ("sandbox fault set", ["INSTITUTION_DOWN", "--client-id", "nobody", "--count", "1", *here]),
        ("sandbox fault list", here), ("sandbox fault clear", here), ("sandbox clock show", here),
        ("sandbox clock advance", ["1s", *here]), ("sandbox clock set", ["2026-01-01", *here]),
        ("sandbox clock resume", here), ("sandbox clock freeze", ["--url", "http://127.0.0.1:1"]),
        ("sandbox snapshot save", ["terminal", *client, *here]), ("sandbox snapshot list", here),
        ("sandbox snapshot restore", ["terminal", *client, *here]), ("sandbox snapshot delete", ["terminal", *client, *here]),
        ("sandbox profile list", profiles), ("sandbox profile save", ["terminal", *client, *here, *profiles]),
        ("sandbox profile list", profiles), ("sandbox profile load", ["terminal", "--client-id", "profile", *here, *profiles]),
        ("sandbox profile load", ["terminl", *here, *profiles]), ("sandbox reset", ["--client-id", "profile", *here]),
        ("sandbox profile delete", ["terminal", *profiles]),
        ("sandbox reset", ["--client-id", "nobody", *here]), ("sandbox users", here), ("sandbox users", ["user_good", *here]),
    ]


def guides() -> list[str]:
    return [guide["name"] for guide in json.loads(processes.run(["guide", "--json"]))]


@pytest.mark.parametrize("columns", COLUMNS)
def test_every_command_fits(stored, columns, tmp_path):
    seen = set()
    for name, options in [*driven(stored, tmp_path), *LAST]:
        seen.add(name)
        line = [*name.split(), *options]
        environment = {**stored.service._environment, "TARTAN_SESSION_SECRET": "s" * 32}
        code, text = pseudo_terminal.run(line, columns, cwd=tmp_path, stop_at=STOPPED_AT.get(name), **environment)
        assert code in (0, 1) or "nonsense" in line, f"{line}: {code}\n{text}"
        assert pseudo_terminal.wrapped(text, columns) == [], f"tartan {' '.join(line)} at {columns} columns"
        assert pseudo_terminal.markup(text) == [], f"tartan {' '.join(line)} at {columns} columns"
        # A search shows the beginning of a section.
        assert "--search" in line or pseudo_terminal.cut(text) == [], f"tartan {' '.join(line)} at {columns} columns"
        assert name != "logs" or f"bank_account_token/create{'/longer' * 10}" in text
        assert not re.search(r"\b1 (accounts|transactions|Items|rows|runs|keys|webhooks|places|files)\b", text), text
    all_commands = {" ".join(words) for words, _, children in commands() if not children}
    assert seen | set(ELSEWHERE) == all_commands, "a command is neither driven nor listed, or a listed one no longer exists"
    assert not seen & set(ELSEWHERE)
    print(f"commands driven at {columns} columns: {len(seen)}")


@pytest.mark.parametrize("columns", COLUMNS)
def test_the_help_of_every_command_fits(columns):
    for words, command, _ in commands():
        code, text = pseudo_terminal.run([*words, "--help"], columns)
        assert code == 0
        # An example is whole, so that it can be copied; nothing else is wider than the terminal.
        examples = re.findall(r"^ {2,}\S.*$", command.get("discussion", ""), re.MULTILINE)
        wide = [line for line in pseudo_terminal.wrapped(text, columns) if line not in examples]
        assert wide == [], f"tartan {' '.join(words)} --help at {columns} columns"


@pytest.mark.parametrize("columns", COLUMNS)
def test_an_error_of_sync_is_whole(stored, columns):
    engine = ["--plaid-url", stored.sandbox.url, "--key-file", str(stored.service.key_file)]
    [told] = stored.json("sync", "--item", stored.item, code=1, PLAID_SECRET="wrong")
    environment = {**stored.service._environment, "PLAID_SECRET": "wrong"}
    code, text = pseudo_terminal.run(["sync", "--item", stored.item, *engine], columns, **environment)
    # The log is for programs; a terminal breaks its lines.
    text = "\n".join(line for line in text.split("\n") if " warning tartan:" not in line)
    assert code == 1 and pseudo_terminal.wrapped(text, columns) == []

    def without_request(said: str) -> str:
        return re.sub(r"request \w+", "request …", pseudo_terminal.words(said))

    assert without_request(told["result"]) in without_request(text)


@pytest.mark.parametrize("columns", COLUMNS)
def test_an_answer_that_is_not_in_the_table_is_in_the_json(stored, columns):
    _, text = pseudo_terminal.run(["runs"], columns, **stored.service._environment)
    assert "--json shows everything" in pseudo_terminal.words(text)
    assert all(stored.item in line for line in processes.run(["runs", "--json"], stored.service._environment).splitlines())
    # A pipe has no width: nothing is left out there.
    assert stored.item in processes.run(["runs"], stored.service._environment)


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("command", [
    ["holdings"], ["liabilities"], ["recurring"], ["transactions", "--search", "nothing like it"], ["runs", "--item", "ITEM", "--failed"],
    ["webhooks", "list"], ["costs"], ["keys", "list"], ["items"], ["accounts"], ["balances"], ["institutions"],
], ids=" ".join)
def test_nothing_is_a_sentence(tmp_path, command, columns):
    """An empty table has no header, and no note about the terminal's width."""
    database = f"sqlite:{tmp_path / 'empty.sqlite'}"
    processes.run(["keys", "create", "--json"], {"TARTAN_DATABASE_URL": database})
    if command[0] == "keys":
        (tmp_path / "empty.sqlite").unlink()
    words = [word for word in command if word not in ("--item", "ITEM")]
    code, text = pseudo_terminal.run(words, columns, TARTAN_DATABASE_URL=database)
    text = pseudo_terminal.words(text)
    assert code == 0 and "─" not in text and "too narrow" not in text and text.endswith("."), text


@pytest.mark.parametrize("columns", [80, 60])
def test_sentences_in_tables_are_whole(sandbox, columns):
    known = json.loads(processes.run(["sandbox", "users", "--json", "--url", sandbox.url]))
    triggers = json.loads(processes.run(["sandbox", "trigger", "--list", "--json", "--url", sandbox.url]))["triggers"]
    for command, names, count in (
            (["sandbox", "users"], [one["username"] for one in known], len(known)),
            (["sandbox", "trigger", "--list"], [one["name"] for one in triggers], len(triggers))):
        code, text = pseudo_terminal.run([*command, "--url", sandbox.url], columns)
        assert code == 0 and "…" not in text, text
        assert len(names) == count > 5 and all(f"\n{name}" in text for name in names)
        assert all(pseudo_terminal.width(line) <= columns for line in text.split("\n"))
    _, text = pseudo_terminal.run(["sandbox", "users", "--url", sandbox.url], 40)
    assert all(f"\n{one['username']}\n" in text or f"\n{one['username']} " in text for one in known)


def test_a_closed_descriptor_is_not_used_for_something_else(tmp_path):
    """The first connection to be opened would be standard error, and get what is logged."""
    for closed in ("0<&-", "2>&-", "0<&- 2>&-"):
        process = subprocess.Popen(
            ["sh", "-c", f'exec "$0" sandbox --port 0 {closed}', str(processes.executable())], stdout=subprocess.PIPE, text=True)
        try:
            while "Ctrl-C" not in (line := process.stdout.readline()):
                assert line, closed
            for descriptor in ("0", "2"):
                place = os.readlink(f"/proc/{process.pid}/fd/{descriptor}")
                assert not place.startswith(("anon_inode", "socket")), (closed, descriptor, place)
        finally:
            process.kill()
            process.wait(timeout=10)
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" guide 1>&-', str(processes.executable())], stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == 1 and "Standard output cannot be written" in done.stderr


@pytest.mark.parametrize("arguments", [
    ["sandbox", "fault", "set", "nonsense"], ["sandbox", "trigger", "nonsense"], ["sandbox", "nonsense"], ["nonsense"],
    ["config", "show", "nonsense"], ["config", "show", "serve", "--nonsense"],
], ids=" ".join)
def test_a_wrong_word_is_one_sentence(sandbox, arguments):
    """The usage of `tartan` does not help with a wrong word after one of its commands."""
    here = ["--url", sandbox.url] if arguments[0] == "sandbox" and len(arguments) > 2 else []
    done = subprocess.run(
        [str(processes.executable()), *arguments, *here], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    assert done.returncode == 64 and done.stdout == "" and "tartan <subcommand>" not in done.stderr, done.stderr
    assert done.stderr.startswith("Error: ") and len(done.stderr.strip().splitlines()) == 1


def test_a_fault_is_not_mistaken_for_another_kind_of_code(sandbox):
    done = subprocess.run(
        [str(processes.executable()), "sandbox", "fault", "set", "NOPE", "--url", sandbox.url], capture_output=True, text=True, timeout=60)
    assert done.returncode == 64 and "unopenable" not in done.stderr


def test_a_guide_is_markdown_in_a_pipe_and_set_on_a_terminal():
    name = guides()[0]
    source = (processes.ROOT / "docs" / "guides" / f"{name}.md").read_text(encoding="utf-8")
    # Links within a page lead nowhere on a terminal.
    source = "\n\n".join(part for part in source.split("\n\n") if not part.startswith("On this page:"))
    assert processes.run(["guide", name]).strip() == source.strip()
    _, coloured = pseudo_terminal.run(["guide", name], 80)
    _, plain = pseudo_terminal.run(["guide", name], 80, NO_COLOR="1")
    assert coloured == plain and pseudo_terminal.markup(plain) == []
    # No word is lost: what stands in the text's paragraphs stands on the terminal.
    prose = re.sub(r"```.*?```", "", source, flags=re.DOTALL)
    # Where a table does not fit, the title of its first column goes.
    prose = re.sub(r"^\|.*\|\n(?=\|[-| ]+\|\n)", "", prose, flags=re.MULTILINE)
    for word in re.findall(r"[A-Za-z]{5,}", re.sub(r"\]\([^)]*\)", "", prose)):
        assert word in plain, word


def test_the_check_notices_what_is_wrong():
    table = "Id  Name\n──  ────\n1   " + "x" * 50 + "\n"
    assert pseudo_terminal.wrapped(table, 40) and not pseudo_terminal.wrapped(table, 80)
    assert pseudo_terminal.wrapped("many words " * 9, 80)
    for raw in ("## Title", "see [it](there.md)", "**bold**", "| a | b |", "```sh"):
        assert pseudo_terminal.markup(raw) == [raw]


def failed(*arguments, **environment) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(processes.executable()), *arguments], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL,
        env={**os.environ, **environment})


def test_help_shows_no_random_default():
    assert processes.run(["keys", "create", "--help"]) == processes.run(["keys", "create", "--help"])
    for words, command, children in commands():
        again = {tuple(words): command for words, command, _ in commands()} if words == [] else None
        assert again is None or json.dumps(again[()]) == json.dumps(command), "the help differs from one call to the next"


def test_plaid_is_read_from_the_environment(stored):
    sandbox = stored.sandbox
    options = ["--key-file", str(stored.service.key_file)]
    environment = {**stored.service._environment, "PLAID_URL": sandbox.url}
    processes.run(["sync", "--item", stored.item, *options], environment)
    # A flag wins over the variable.
    done = failed("sync", "--item", stored.item, *options, "--plaid-url", "http://127.0.0.1:1", **environment)
    assert done.returncode == 1
    for name, value in (("PLAID_URL", "no address"), ("PLAID_ENV", "development")):
        done = failed("sync", "--all", *options, **{**stored.service._environment, name: value})
        assert done.returncode == 64 and name in done.stderr, done.stderr
        assert stored.service._environment["PLAID_SECRET"] not in done.stderr.replace("PLAID_SECRET", "")
    # What a flag replaces is not looked at, and an empty variable is none.
    processes.run(["sync", "--item", stored.item, *options, "--plaid-url", sandbox.url], {**environment, "PLAID_ENV": "x"})
    processes.run(["sync", "--item", stored.item, *options], {**environment, "PLAID_ENV": ""})


@pytest.mark.parametrize("address", [
    "http://somebody:hunter2@127.0.0.1:1", "https://:hunter2@example.com", "http://hunter2@127.0.0.1:1", "http://127.0.0.1:65536",
])
def test_an_address_of_plaid_holds_no_password(stored, address):
    for command in (["sync", "--all"], ["serve", "--port", "0"], ["reconcile", stored.item], ["link", "--no-browser"]):
        options = [*command, "--key-file", str(stored.service.key_file)]
        for done in (
            failed(*options, **{**stored.service._environment, "PLAID_URL": address}),
            failed(*options, "--plaid-url", address, **stored.service._environment),
        ):
            assert done.returncode == 64 and "hunter2" not in done.stdout + done.stderr, (command, done.stderr)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
@pytest.mark.parametrize("command", [
    ["items"], ["accounts", "--json"], ["balances", "--csv"], ["transactions"], ["transactions", "--csv"], ["runs"], ["runs", "--json"],
    ["costs"], ["webhooks", "list"], ["keys", "list"], ["keys", "create"], ["why", "$ITEM"], ["streams", "$ITEM"], ["export", "--format", "csv"],
    ["export", "--format", "qif"], ["explain", "ITEM_LOGIN_REQUIRED"], ["explain", "--list", "--json"], ["guide"], ["guide", "auth"],
    ["completions", "bash"], ["manual"], ["doctor", "--offline", "--json", "--project", "$FOLDER"], ["demo", "--once"],
    ["sandbox", "--port", "0", "--json"], ["--help"], ["--version"], ["export", "--help"], ["help", "sync"],
], ids=" ".join)
def test_output_on_a_full_disk_is_an_error(stored, tmp_path, command):
    command = [word.replace("$ITEM", stored.item).replace("$FOLDER", str(tmp_path)) for word in command]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [str(processes.executable()), *command], stdout=full, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
            timeout=120, env={**os.environ, **stored.service._environment})
    assert done.returncode == 1, done.stderr
    assert "cannot be written" in done.stderr and "No space left" in done.stderr, done.stderr


def test_a_reader_that_goes_is_no_error(stored):
    for command in (["transactions"], ["explain", "--list"], ["--help"], ["manual"]):
        process = subprocess.Popen(
            [str(processes.executable()), *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
            env={**os.environ, **stored.service._environment})
        process.stdout.close()
        with process.stderr:
            assert process.stderr.read() == b"", command
        # By the signal, as other programs end, or with nothing left to say.
        assert process.wait(timeout=60) in (0, -signal.SIGPIPE), command


@pytest.mark.parametrize("now, meant", [
    ("2026-01-01", "2026-01-01T00:00:00Z"), ("2026-01-01T08:30:00Z", "2026-01-01T08:30:00Z"),
])
def test_the_clock_takes_a_date_or_a_time(now, meant):
    with processes.sandbox("--now", now) as process:
        assert requests.get(f"{process.url}/_tartan/clock", timeout=10).json()["now"] == meant
        moved = requests.post(f"{process.url}/_tartan/clock", json={"set": "2026-02-01"}, timeout=10)
        assert moved.json()["now"] == "2026-02-01T00:00:00Z", moved.text


@pytest.mark.parametrize("now", ["tomorrow", "2026-13-01", "2026-02-30", "0001-01-01", "9999-01-01", "2026-01-01T25:00:00Z"])
def test_what_is_no_date(now):
    done = failed("sandbox", "--port", "0", f"--now={now}")
    assert done.returncode == 64 and "2026-03-01" in done.stderr, done.stderr


def test_a_service_without_webhooks_says_so(stored):
    with stored.serving():
        pass
    assert "receives no webhooks" in "".join(stored.service.process.errors)
    stored.service.start("--webhook-url", "https://bank.example.com/api/plaid/webhook")
    stored.service.process.stop()
    assert "receives no webhooks" not in "".join(stored.service.process.errors)


def test_linking_leaves_nothing_behind(stored):
    before = processes.run(["keys", "list", "--json"], stored.service._environment)
    done = failed(
        "link", "--no-browser", "--timeout", "1", "--plaid-url", stored.sandbox.url, "--key-file",
        str(stored.service.key_file), **stored.service._environment)
    assert done.returncode == 1 and "within 1 second" in done.stderr, done.stderr
    # What went wrong is said once, and not in a server's log.
    assert not re.search(r"\b(error|warning|info|critical)\b.*:.*tartan", done.stderr.replace("Error:", "")), done.stderr
    assert processes.run(["keys", "list", "--json"], stored.service._environment) == before


def test_an_assistant_reads_the_address_from_the_environment(sandbox):
    environment = {"PLAID_CLIENT_ID": "assistant", "PLAID_SECRET": "secret", "PLAID_URL": sandbox.url}
    done = failed("mcp", **environment)
    assert done.returncode == 0 and sandbox.url in done.stderr, done.stderr
    # A place that is named, or a Sandbox of its own, wins; and PLAID_ENV alone leads to no real data.
    for options, variables in ((["--environment", "offline"], environment), (["--seed", "7"], environment), ([], {"PLAID_ENV": "production"})):
        done = failed("mcp", *options, **variables)
        assert done.returncode == 0 and sandbox.url not in done.stderr and "127.0.0.1" in done.stderr, done.stderr
