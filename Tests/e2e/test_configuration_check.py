"""`tartan config check` finds mistakes with file and line; `tartan init` prepares a folder and can be run again."""

import os
import re
import stat
import subprocess

import pytest

import processes
from configuration import NAME, Place


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


@pytest.mark.parametrize("text, line, key, words", [
    ("databse: x\n", 1, "databse", "Did you mean `database`?"),
    ("key-file: x\n", 1, "key-file", "Did you mean `key_file`?"),
    ("client_id: x\n", 1, "client_id", "Did you mean `plaid.client_id`?"),
    ("plaid:\n  clientid: x\n", 2, "plaid.clientid", "`plaid.client_id`"),
    ("port: 1\n", 1, "port", "`service.port` or `sandbox.port`"),
    ("profiles:\n  p:\n    plaid:\n      ur: x\n", 4, "profiles.p.plaid.ur", "`plaid.url`"),
    ("profiles:\n  p:\n    profile: q\n", 3, "profiles.p.profile", "cannot choose a profile"),
    ("profiles:\n  p: 1\n", 2, "profiles.p", "is a section"), ("plaid: x\n", 1, "plaid", "is a section"),
    ("vault_key: x\n", 1, "vault_key", "TARTAN_VAULT_KEY"), ("zzz: 1\n", 1, "zzz", "There is no setting `zzz`."),
])
def test_unknown_keys(place, text, line, key, words):
    place.write(text)
    [finding] = place.findings()
    assert (finding["code"], finding["file"], finding["line"], finding["key"]) == ("unknown_key", NAME, line, key), finding
    assert words in finding["message"] and finding["message"].startswith(f"{NAME}:{line}: ")
    # Other commands mention it and go on; what a program reads stays as it is.
    done = place.run("keys", "list", "--json")
    assert done.code == 0 and finding["message"] in done.err and done.out == ""
    # Without --json, the sentence is printed.
    done = place.run("config", "check")
    assert done.code == 1 and finding["message"] in done.out


@pytest.mark.parametrize("text, line, key", [
    ("service:\n  port: x\n", 2, "service.port"), ("service:\n  behind_proxy: maybe\n", 2, "service.behind_proxy"),
    ("plaid:\n  environment: development\n", 2, "plaid.environment"), ("plaid:\n  url: nothing\n", 2, "plaid.url"),
    ("plaid:\n  url: http://me:s3same@localhost\n", 2, "plaid.url"), ("database: ftp://x/y\n", 1, "database"),
    ("database: [a]\n", 1, "database"), ("database:\n  x: 1\n", 1, "database"),
    ("sync:\n  also: [auth, nothing]\n", 2, "sync.also"),
    ("profiles:\n  p:\n    limits:\n      costly_calls: -1\n", 4, "profiles.p.limits.costly_calls"),
    ("payments:\n  enabled: perhaps\n", 2, "payments.enabled"), ("payments:\n  funds_source: bank\n", 2, "payments.funds_source"),
    *((f"payments:\n  debit_per_day: '{amount}'\n", 2, "payments.debit_per_day") for amount in (
        "1.234", "-1", "1e3", "1,000.00", "$5", "ten", "12.", ".5", "99999999999999999999")),
    ("payments:\n  check_balance: true\n  approval_above: 10 dollars\n", 3, "payments.approval_above"),
])
def test_wrong_values(place, text, line, key):
    place.write(text)
    [finding] = place.findings()
    assert (finding["code"], finding["file"], finding["line"], finding["key"]) == ("wrong_value", NAME, line, key), finding
    assert "s3same" not in finding["message"]


CONTRADICTIONS = [
    ("service:\n  tls_certificate: a.pem\n", 2, "service.tls_key"), ("service:\n  tls_key: a.pem\n", 2, "service.tls_certificate"),
    ("plaid:\n  url: http://127.0.0.1:1\n  environment: production\n", 3, "has no effect"),
    ("limits:\n  max_connections: 5\n  max_connections_per_address: 6\n", 3, "larger"),
    ("limits:\n  costly_calls: 3\n  refresh_calls: 0\n", 2, "smaller"), ("sync:\n  worker_name: one\n", 2, "PostgreSQL"),
    ("sandbox:\n  host: 0.0.0.0\n", 2, "sandbox.allow_remote"),
    ("database: postgresql://localhost/x\nsync:\n  worker_name: one\nprofiles:\n  p:\n    database: x.sqlite\n", 3, "PostgreSQL"),
]


@pytest.mark.parametrize("text, line, words", CONTRADICTIONS)
def test_contradictions(place, text, line, words):
    place.write(text)
    [finding] = place.findings()
    assert (finding["code"], finding["file"], finding["line"]) == ("contradiction", NAME, line), finding
    assert words in finding["message"]


def test_findings_are_in_the_order_of_the_lines(place):
    place.write("plaid:\n  nothing: 1\n  secret: a\n  url: nothing\nnonsense: 1\n")
    place.file.chmod(0o644)
    lines = [finding["line"] for finding in place.findings()]
    assert lines == sorted(lines) and len(lines) == 4


def test_contradictions_across_places(place):
    place.write("key_file: own.key\n")
    assert place.findings() == []
    [finding] = place.findings(TARTAN_VAULT_KEY="x")
    assert finding["code"] == "contradiction" and finding["key"] == "key_file" and "TARTAN_VAULT_KEY" in finding["message"]
    [finding] = place.findings(TARTAN_SANDBOX_TLS_CERTIFICATE_OUT="x.pem")
    assert finding["line"] is None and finding["message"].startswith("TARTAN_SANDBOX_TLS_CERTIFICATE_OUT ")


def test_a_wrong_variable_is_a_finding(place):
    [finding] = place.findings(PLAID_ENV="development")
    assert finding["file"] is None and finding["key"] == "plaid.environment" and "PLAID_ENV" in finding["message"]


def test_nothing_wrong(place):
    done = place.run("config", "check")
    assert done.code == 0 and "tartan init" in done.out
    place.write("database: x\n")
    assert NAME in place.run("config", "check").out
    assert place.run("config", "check", "--json").json == {"files": [NAME], "findings": []}


# tartan init


def test_init_twice_and_by_force(place):
    done = place.run("init", "--json")
    assert done.code == 0 and done.json == {"written": [NAME, "tartan.key", ".gitignore"], "kept": []}
    key = (place.project / "tartan.key").read_bytes()
    ignored = (place.project / ".gitignore").read_text()
    assert {"tartan.key", ".tartan/"} <= set(ignored.splitlines())
    for file in (NAME, "tartan.key"):
        assert stat.S_IMODE((place.project / file).stat().st_mode) == 0o600
    place.write("database: mine.sqlite\n")
    assert place.run("init", "--json").json == {"written": [], "kept": [NAME, "tartan.key", ".gitignore"]}
    assert place.file.read_text() == "database: mine.sqlite\n"
    assert place.run("init", "--force", "--json").json == {"written": [NAME], "kept": ["tartan.key", ".gitignore"]}
    assert place.shown()["database"]["value"] == "tartan.sqlite"
    assert (place.project / "tartan.key").read_bytes() == key and (place.project / ".gitignore").read_text() == ignored
    assert sorted(os.listdir(place.project)) == [".gitignore", "tartan.key", NAME]


def test_init_says_what_to_do_next(place):
    done = place.run("init")
    assert done.out == "" and f"Wrote {NAME}" in done.err and "PLAID_CLIENT_ID" in done.err and "tartan config show" in done.err
    assert "Kept" in place.run("init").err


def test_the_written_file_is_right_and_so_is_every_line_of_it(place):
    assert place.run("init").code == 0
    assert place.findings() == [] and place.run("keys", "create").err.count("\n") == 1
    text = place.file.read_text()
    known = place.shown()
    uncommented = re.sub(r"^( *)# ([a-z_]+: )", r"\1\2", text, flags=re.MULTILINE)
    place.write(uncommented)
    assert place.findings() == []
    set_there = {
        key for key, setting in place.shown().items()
        if (setting["source"] or {}).get("kind") == "file" or re.search(rf'^ *{key.split(".")[-1]}: ""$', uncommented, re.MULTILINE)
    }
    assert set_there >= {key for key, setting in known.items() if setting["in_files"]}
    for setting in known.values():
        assert setting["variable"] in text or not setting["in_files"]
    # The block of profiles at the end, too.
    place.write(re.sub(r"^# (profiles:|  +[a-z]+:)", r"\1", text, flags=re.MULTILINE))
    assert place.findings() == [] and place.shown("--profile", "production")["plaid.environment"]["value"] == "production"


def test_init_adds_to_an_ignore_list(place):
    ignored = place.project / ".gitignore"
    ignored.write_text("node_modules/\n/tartan.key\n*.log")
    assert place.run("init").code == 0
    lines = ignored.read_text().splitlines()
    assert lines[:3] == ["node_modules/", "/tartan.key", "*.log"] and ".tartan/" in lines and "tartan.key" not in lines


def test_init_says_which_file_it_replaces(place):
    assert "replaces" not in place.run("init").err
    below = place.project / "below"
    below.mkdir()
    done = subprocess.run(
        [str(processes.executable()), "init"], cwd=below, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and f"replaces {place.file.resolve()}" in done.stderr, done.stderr


def test_init_uses_the_key_file_of_a_kept_configuration(place):
    (place.project / "keys").mkdir()
    place.write("key_file: keys/own.key\n")
    assert place.run("init").code == 0
    assert (place.project / "keys" / "own.key").exists() and not (place.project / "tartan.key").exists()
    assert "keys/own.key" in (place.project / ".gitignore").read_text().splitlines()


@pytest.mark.parametrize("what", ["a folder", "a pipe", "a link", "a wrong file", "an ignored pipe", "an ignored link", "an ignored folder"])
def test_init_overwrites_nothing_else(place, what):
    other = place.write("as it was\n", place.home / "other")
    ignored = place.project / ".gitignore"
    match what:
        case "a folder":
            place.file.mkdir()
        case "a pipe":
            os.mkfifo(place.file)
        case "a link":
            place.file.symlink_to(other)
        case "a wrong file":
            place.write("no key\n")
        case "an ignored pipe":
            os.mkfifo(ignored)
        case "an ignored link":
            ignored.symlink_to(other)
        case "an ignored folder":
            ignored.mkdir()
    done = place.run("init", *(["--force"] if what in ("a folder", "a pipe", "a link") else []))
    assert done.code in (1, 64) and done.err.count("\n") == 1 and done.err.startswith("Error: "), done.err
    assert other.read_text() == "as it was\n"


def test_init_where_nothing_may_be_written(place):
    if os.geteuid() == 0:
        pytest.skip("the administrator may write everywhere")
    place.project.chmod(0o500)
    try:
        done = place.run("init")
        assert done.code == 1 and "cannot be" in done.err
    finally:
        place.project.chmod(0o700)


def test_what_init_wrote_runs_a_service(place):
    """The steps that it prints, up to the first page of the service."""
    assert place.run("init").code == 0
    with processes.sandbox() as sandbox:
        variables = place.environment(
            TARTAN_CONFIG=str(place.file), PLAID_URL=sandbox.url, PLAID_CLIENT_ID="me", PLAID_SECRET="mine", TARTAN_SERVICE_PORT="0")
        with processes.TartanProcess(["serve", "--json"], variables) as service:
            assert service.alive
    assert (place.project / "tartan.sqlite").exists()
