"""Every setting by flag, variable, project file, user file and default: which one wins, and that its place is named."""

import json
import re
import subprocess

import pytest

import configuration
import processes
from configuration import Place

# The settings that choose what is read, which tests of their own set.
CHOOSING = {"config", "profile"}
PRODUCTS = ["auth", "identity", "liabilities", "statements"]


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """All settings as the command describes them, without any value."""
    return Place(tmp_path_factory.mktemp("table")).shown()


def sample(setting: dict, number: int) -> str:
    """A value that differs for each number, as far as its type has so many."""
    match setting["type"]:
        case "number":
            return str(number + 2)
        case "boolean":
            return ["true", "false"][number % 2]
        case "choice":
            words = {"payments.funds_source": ["plaid_ledger", "sweep"]}.get(setting["key"], ["sandbox", "production"])
            return words[number % 2]
        case "amount":
            return f"{number + 1}.5"
        case "address":
            return f"http://127.0.0.1:{7000 + number}"
        case "list":
            return PRODUCTS[number] if setting["key"] == "sync.also" else f"one:{number},two:{number}"
        case "database":
            return f"number{number}.sqlite"
        case kind:
            assert kind in ("text", "path"), kind
            if setting["key"] == "service.host":  # A project's file may name loopback only.
                return "localhost" if number == 1 else f"192.0.2.{number}"
            return f"word-{number}-of-{setting['key']}"


def expected(setting: dict, text: str, folder=None):
    """What `config show` prints for a value."""
    if setting["secret"]:
        return "(secret)"
    match setting["type"]:
        case "number":
            return int(text)
        case "boolean":
            return text == "true"
        case "list":
            return text.split(",")
        case "path" | "database" if folder:
            return str(folder / text)
    return text


def test_every_place_wins_over_those_below_it(place, table):
    settings = {key: setting for key, setting in table.items() if key not in CHOOSING}
    in_files = {key: setting for key, setting in settings.items() if setting["in_files"]}
    checked = 0

    def compare(shown, keys, number, kind, folder=None, lines=None, name=None):
        nonlocal checked
        for key in keys:
            found, setting = shown[key], settings[key]
            assert found["problem"] is None, found
            assert found["source"]["kind"] == kind, found
            assert found["value"] == expected(setting, sample(setting, number), folder), found
            if lines:
                assert found["source"]["line"] == lines[key], found
            if name:
                assert found["source"]["name"] == name(setting), found
            checked += 1

    for key, setting in settings.items():
        kind = "default" if setting["default"] is not None else None
        assert (setting["source"] or {}).get("kind") == kind, setting

    text, lines = configuration.document({key: sample(setting, 0) for key, setting in in_files.items()})
    place.write(text, place.user_file)
    compare(place.shown(), in_files, 0, "file", place.user_folder, lines)
    assert place.shown()["database"]["source"]["role"] == "user"

    text, lines = configuration.document({key: sample(setting, 1) for key, setting in in_files.items()})
    place.write(text)
    compare(place.shown(), in_files, 1, "file", None, lines)
    assert place.shown()["database"]["source"] == {
        "kind": "file", "file": str(place.file), "role": "project", "line": lines["database"], "profile": None}

    variables = {setting["variable"]: sample(setting, 2) for setting in settings.values()}
    compare(place.shown(**variables), settings, 2, "variable", name=lambda setting: setting["variable"])

    # A flag's meaning depends on the command, so each command gets all flags of its own.
    flagged = {key: setting for key, setting in settings.items() if setting["flag"]}
    for command in sorted({setting["commands"][0] for setting in flagged.values()}):
        own = {key: setting for key, setting in flagged.items() if command in setting["commands"]}
        words = []
        for setting in own.values():
            text = sample(setting, 3)
            if setting["repeatable"]:
                words += [word for part in text.split(",") for word in (setting["flag"], part)]
            elif setting["type"] == "boolean":
                words.append(setting["flag"] if text == "true" else setting["flag"].replace("--", "--no-", 1))
            else:
                words += [setting["flag"], text]
        shown = place.shown(*command.split(), *words, **variables)
        compare(shown, own, 3, "flag", name=lambda setting: setting["flag"])
    print(f"settings: {len(settings)}, values compared with their places: {checked}")


def test_the_real_commands_have_the_flags(table):
    """The help of each command names the flag and the variable of each of its settings."""
    root = json.loads(processes.run(["--experimental-dump-help"]))["command"]
    known = {}

    def walk(command, words):
        known[" ".join(words)] = {
            name["name"]: argument.get("abstract", "") for argument in command.get("arguments", [])
            for name in argument.get("names", []) if name["kind"] == "long"
        }
        for child in command.get("subcommands", []):
            walk(child, [*words, child["commandName"]])
        if command.get("defaultSubcommand"):
            # What runs without a further word has the flags of the group.
            known[" ".join(words)] |= known[" ".join([*words, command["defaultSubcommand"]])]

    walk(root, [])
    for setting in table.values():
        assert setting["commands"], f"no command uses {setting['key']}"
        for command in setting["commands"]:
            assert command in known, setting
            if setting["flag"]:
                assert setting["variable"] in known[command].get(setting["flag"][2:], ""), (command, setting["flag"])


def test_the_documentation_lists_every_setting(table):
    page = (processes.ROOT / "docs" / "Configuration.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w.]+)`( \(not in files\))? \| (.*?) \| `(\w+)` \| (.*?) \| (.+) \|$", page, re.MULTILINE)
    listed = {
        key: (bare(flag), variable, bare(default), help, not not_in_files)
        for key, not_in_files, flag, variable, default, help in rows
    }
    assert listed == {
        key: (setting["flag"] or "", setting["variable"], setting["default"] or "", setting["help"], setting["in_files"])
        for key, setting in table.items()
    }


def bare(cell: str) -> str:
    return cell.strip().strip("`")


def test_an_empty_variable_and_an_empty_value_are_absent(place):
    place.write("database: own.sqlite\nkey_file: ''\nplaid:\n  url: ~\n")
    shown = place.shown(TARTAN_DATABASE_URL="")
    assert shown["database"]["value"] == "own.sqlite"
    assert shown["key_file"]["source"]["kind"] == "default" and shown["plaid.url"]["value"] is None


def test_the_nearest_file_upwards_is_read_and_paths_start_in_its_folder(place):
    place.write("database: own.sqlite\nkey_file: ~/key\nsandbox:\n  state: /var/state\n")
    below = place.project / "a" / "b"
    below.mkdir(parents=True)
    shown = place.shown(cwd=below)
    assert shown["database"]["value"] == str(place.project / "own.sqlite")
    assert shown["key_file"]["value"] == str(place.home / "key") and shown["sandbox.state"]["value"] == "/var/state"
    place.write("service:\n  port: 3\n", below / configuration.NAME)
    assert place.shown(cwd=below)["database"]["source"]["kind"] == "default"
    # A command that opens the database opens that one.
    (below / configuration.NAME).unlink()
    assert place.run("keys", "create", cwd=below).code == 0
    assert (place.project / "own.sqlite").exists() and not (below / "tartan.sqlite").exists()


def test_a_named_file_is_read_in_place_of_the_search(place):
    place.write("database: own.sqlite\nservice:\n  port: 1\n")
    other = place.write("database: other.sqlite\n", place.home / "named.yaml")
    for options, variables in ((["--config", str(other)], {}), ([], {"TARTAN_CONFIG": str(other)})):
        shown = place.shown(*options, **variables)
        assert shown["database"]["value"] == str(place.home / "other.sqlite")
        assert shown["database"]["source"]["role"] == "named" and shown["service.port"]["value"] == 8080
    done = place.run("keys", "list", "--config", "nothing.yaml")
    assert done.code == 64 and "nothing.yaml cannot be read" in done.err


def test_profiles(place):
    place.write(
        "database: top.sqlite\nprofile: quiet\nprofiles:\n  quiet:\n    service:\n      port: 1\n  production:\n"
        "    database: real.sqlite\n    plaid:\n      environment: production\n")
    place.write("profiles:\n  production:\n    service:\n      port: 2\n", place.user_file)
    shown = place.shown()
    assert shown["profile"]["value"] == "quiet" and shown["service.port"]["value"] == 1
    assert shown["service.port"]["source"]["profile"] == "quiet" and shown["service.port"]["source"]["line"] == 6
    for options, variables in (
        (["--profile", "production"], {"TARTAN_PROFILE": "quiet"}), (["--profile=production"], {}),
        ([], {"TARTAN_PROFILE": "production"}),
    ):
        shown = place.shown(*options, **variables)
        assert shown["database"]["value"] == "real.sqlite" and shown["plaid.environment"]["value"] == "production"
        assert shown["service.port"]["value"] == 2
    done = place.run("keys", "list", "--profile", "prodction")
    assert done.code == 64 and "Did you mean production?" in done.err and "--profile" in done.err


def served_plaid(place: Place, *options: str, **variables: str) -> str:
    """The Plaid that a starting service says it uses; nothing is sent there."""
    process = subprocess.Popen(
        [str(processes.executable()), "serve", "--port", "0", *options], cwd=place.project, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=place.environment(PLAID_CLIENT_ID="me", PLAID_SECRET="mine", **variables))
    try:
        lines = []
        for line in process.stderr:
            lines.append(line)
            if line.split()[:1] == ["Plaid"]:
                return line.split()[1]
        raise AssertionError("".join(lines))
    finally:
        process.terminate()
        process.communicate(timeout=configuration.WATCHDOG)


def test_the_nearer_of_address_and_environment_says_where_requests_go(place):
    assert place.run("init").code == 0
    address, other = "http://127.0.0.1:1", "http://127.0.0.1:2"
    place.write(f"plaid:\n  url: {address}\n  environment: production\nkey_file: tartan.key\n")
    # At the same place, the address wins.
    assert served_plaid(place) == address
    assert served_plaid(place, PLAID_ENV="production", PLAID_URL=other) == other
    assert served_plaid(place, "--plaid-url", other, "--environment", "production") == other
    assert served_plaid(place, PLAID_ENV="production") == "production"
    assert served_plaid(place, "--environment", "sandbox", PLAID_URL=other) == "sandbox"
    # What is overruled is not looked at.
    place.write("plaid:\n  url: nothing\nkey_file: tartan.key\n")
    assert served_plaid(place, "--environment", "sandbox") == "sandbox"
    done = place.run("sync", "--all", PLAID_CLIENT_ID="me", PLAID_SECRET="mine")
    assert done.code == 64 and f"{configuration.NAME}:2: `plaid.url`" in done.err


def test_a_link_to_the_service_has_its_port(place):
    place.write("service:\n  port: 2222\n")
    session = ["session", "create", "--user", "ada", "--connect"]
    given = {"TARTAN_SESSION_SECRET": "s" * 32}
    assert place.run(*session, **given).out.startswith("http://127.0.0.1:2222/connect#")
    assert place.run(*session, TARTAN_URL="http://127.0.0.1:3333", **given).out.startswith("http://127.0.0.1:3333/connect#")


def test_secrets_are_never_printed(place):
    secrets = ["se1cret", "se2cret", "se3cret", "se4cret", "se5cret", "se6cret", "se7cret"]
    place.write(
        f"plaid:\n  secret: {secrets[0]}\nsession_secret: {secrets[1]}\nsandbox:\n  credentials: [id:{secrets[2]}]\n")
    variables = {
        "TARTAN_DATABASE_URL": f"postgresql://tartan:{secrets[3]}@localhost/tartan", "TARTAN_VAULT_KEY": secrets[4],
        "PLAID_SECRET": secrets[5], "TARTAN_SERVICE_WEBHOOK_URL": f"https://example.com/hook?token={secrets[6]}&v=1",
    }
    for options in (["config", "show"], ["config", "show", "--json"], ["config", "check"], ["config", "check", "--json"]):
        for given in ({}, variables):
            done = place.run(*options, **given)
            assert not [secret for secret in secrets if secret in done.out + done.err], options
    assert place.shown(**variables)["database"]["source"]["kind"] == "variable"
    assert place.shown(**variables)["service.webhook_url"]["value"] == "https://example.com/hook?token=(secret)&v=(secret)"
    # The library can log each access to a file.
    log = place.home / "accesses.log"
    for given in ({}, variables):
        assert place.run("config", "show", CONFIG_ACCESS_LOG_FILE=str(log), **given).code == 0
    logged = log.read_text()
    assert "service.port" in logged and not [secret for secret in secrets if secret in logged]


@pytest.mark.parametrize("text, line, words", [
    ("sandbox:\n  port: many\n", 2, "a number from 0 to 65535, not 'many'"),
    ("sandbox:\n  port: 10e9223372036854775807\n", 2, "a number from 0 to 65535"),
    ("sandbox:\n  port: 18446744073709551616\n", 2, "a number from 0 to 65535"),
    ("sandbox:\n  port: -1\n", 2, "a number from 0 to 65535"),
    ("sandbox:\n  port: [1]\n", 2, "one value, and not a list"),
    ("sandbox:\n  port:\n    x: 1\n", 2, "one value, and not a section"),
    ("sandbox:\n  rate_limits: perhaps\n", 2, "true or false, not 'perhaps'"),
    ("sandbox:\n  now: tomorrow\n", 2, "2026-03-01"),
    ("\n\nsandbox:\n\n  # c\n  seed: x # d\n", 6, "a number from 0 to 18446744073709551615"),
])
def test_an_error_names_the_line(place, text, line, words):
    place.write(text)
    done = place.run("sandbox", "--json")
    assert done.code == 64 and done.out == "" and f"{configuration.NAME}:{line}: `sandbox." in done.err and words in done.err
    assert done.err.count("\n") == 1, done.err


def test_a_flag_helps_while_the_file_is_wrong(place):
    place.write("limits:\n  balance_calls: x\nkey_file: [1]\n")
    assert place.run("costs", "--balance-calls", "3").code == 0
    assert place.run("costs", TARTAN_LIMITS_BALANCE_CALLS="3").code == 0
    done = place.run("costs")
    assert done.code == 64 and "balance_calls" in done.err


def test_a_sandbox_and_a_service_start_from_files_alone(place):
    states = place.write("sandbox:\n  port: 0\n  seed: 7\n  state: state.sqlite\n", place.home / "sandbox.yaml")
    with processes.TartanProcess(["sandbox", "--json"], {**place.environment(), "TARTAN_CONFIG": str(states)}) as sandbox:
        assert place.run("vault", "init", "--key-file", str(place.home / "own.key")).code == 0
        file = place.write(
            f"plaid:\n  client_id: me\n  secret: mine\n  url: {sandbox.url}\ndatabase: own.sqlite\nkey_file: own.key\n"
            "service:\n  port: 0\n  webhook_url: http://127.0.0.1:9/api/plaid/webhook\n", place.home / "service.yaml")
        with processes.TartanProcess(["serve", "--json"], {**place.environment(), "TARTAN_CONFIG": str(file)}) as service:
            assert service.url.startswith("http://127.0.0.1:")
        assert (place.home / "own.sqlite").exists()
        assert "receives no webhooks" not in "".join(service.errors)
    assert (place.home / "state.sqlite").exists()


@pytest.mark.parametrize("words, code, hint", [
    (["config", "show", "serv"], 64, "serve"), (["config", "show", "--port", "1"], 64, "several meanings"),
    (["config", "show", "serve", "--port"], 64, "needs a value"), (["config", "show", "serve", "--item", "1"], 64, "--item"),
    (["config", "show", "serve", "-x"], 64, "-x"), (["config", "shwo"], 64, "show"),
])
def test_wrong_words_of_config(place, words, code, hint):
    done = place.run(*words)
    assert done.code == code and hint in done.err and done.out == "", done.err


def test_show_prints_a_table_and_what_is_wrong(place):
    place.write("service:\n  port: many\n")
    done = place.run("config", "show", "serve")
    assert done.code == 0 and re.search(r"service\.host\s+127\.0\.0\.1\s+default", done.out), done.out
    assert re.search(r"service\.port\s+\(unusable\)\s+tartan\.yaml:2", done.out) and "65535" in done.err
    assert "sandbox.port" not in done.out
