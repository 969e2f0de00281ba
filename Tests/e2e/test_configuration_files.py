"""Files that nobody meant as a configuration, or that somebody meant as an attack: one clear sentence, and no secret leaves."""

import os
import shutil
import socket
import subprocess

import pytest

import configuration
import processes
from configuration import NAME, Place

SECRET = "the-secret-of-the-user"
CREDENTIALS = {"PLAID_CLIENT_ID": "me", "PLAID_SECRET": SECRET}


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def bomb() -> str:
    """Each line names the one before it ten times: some gigabytes, if a parser follows."""
    names = "abcdefghijklmnop"
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]" for before, name in zip(names, names[1:])]
    return "\n".join(lines) + "\n"


def mappings() -> str:
    lines = ["a: &a", "  k: 1"]
    for before, name in zip("abcdefghijklmnopqrs", "bcdefghijklmnopqrst"):
        lines += [f"{name}: &{name}"] + [f"  k{number}: *{before}" for number in range(10)]
    return "\n".join(lines) + "\n"


HOSTILE = {
    "aliases": (bomb(), f"{NAME}:1:"), "mappings of aliases": (mappings(), f"{NAME}:1:"),
    "a tag": ("database: !!binary aGk=\n", f"{NAME}:1:"), "a flow mapping": ("plaid: {url: x}\n", f"{NAME}:1:"),
    "a merge": ("plaid:\n  <<: *x\n", f"{NAME}:2:"), "text of several lines": ("database: |\n  x\n", f"{NAME}:1:"),
    "a second document": ("database: a\n---\ndatabase: b\n", f"{NAME}:2:"), "a directive": ("%YAML 1.2\n---\n", f"{NAME}:1:"),
    "brackets without end": ("a: " + "[" * 30_000, f"{NAME}:1:"), "nested lists": ("sync:\n  also: [[a]]\n", f"{NAME}:2:"),
    "braces without end": ("{" * 30_000, f"{NAME}:1:"), "deep sections": ("".join(" " * n + f"k{n}:\n" for n in range(300)), f"{NAME}:7:"),
    "a huge file": ("# " + "x" * 70_000, "64 KiB"),
    "many keys, one twice": ("".join(f"k{n}: 1\n" for n in range(5_000)) + "k7: 2\n", "set twice, first in line 8"),
    "a duplicate": ("database: a\n# c\ndatabase: b\n", f"{NAME}:3: `database` is set twice, first in line 1"),
    "a duplicate in quotes": ("database: a\n\"database\": b\n", f"{NAME}:2:"),
    "a tab": ("service:\n\tport: 1\n", f"{NAME}:2: This line is indented with a tab"), "a key with a list": ("[a, b]: c\n", f"{NAME}:1:"),
    "a complex key": ("? a\n: b\n", f"{NAME}:1:"), "no key": ("just words\n", f"{NAME}:1:"),
    "a list at the top": ("- a\n- b\n", f"{NAME}:1:"), "a list of mappings": ("sync:\n  also:\n    - a: b\n", f"{NAME}:3:"),
    "an open quotation": ("database: \"a\n", f"{NAME}:1:"), "wrong indentation": ("plaid:\n    url: a\n  secret: b\n", f"{NAME}:3:"),
    "no space": ("database:a\n", f"{NAME}:1:"), "U+0000": (b"database: a\0b\n", f"{NAME}:1:"),
    "not UTF-8": (b"database: \xff\xfe\n", "not UTF-8"), "UTF-16": ("database: a\n".encode("utf-16"), "not UTF-8"),
    "a lone carriage return": (b"database: a\rkey_file: b\n", f"{NAME}:1:"),
    "a line that YAML sees and nobody else": ("database: a\u2028key_file: b\n", f"{NAME}:1:"),
    "a comment that ends before its line": ("database: a\n# \u2028key_file: &a [x]\n", f"{NAME}:2:"),
    "a comment that a carriage return ends": (b"database: a\n  #\rkey_file: *a\n", f"{NAME}:2:"),
    "a mark that hides an anchor": ("database: &\u0301a x\n", f"{NAME}:1:"),
    "an undefined profile": ("profile: none\n", f"{NAME}:1: `profile`"), "a key in Greek": ("δ: 1\n", f"{NAME}:1:"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_one_sentence(place, name):
    content, words = HOSTILE[name]
    place.write(content)
    done = place.run("keys", "list", **CREDENTIALS)
    assert done.code == 64 and done.out == "" and words in done.err, done.err
    assert done.err.count("\n") == 1 and len(done.err) < 500 and SECRET not in done.err, done.err
    assert not list(place.project.glob("*.sqlite")), "a database was made"
    # The check reports it as a finding, and what needs no settings still works.
    [finding] = place.findings()
    assert finding["code"] in ("unusable_file", "wrong_value") and finding["file"] == NAME or name == "an undefined profile"
    assert place.run("explain", "ITEM_LOGIN_REQUIRED").code == 0 and place.run("config", "--help").code == 0


@pytest.mark.parametrize("content, value", [
    (b"\xef\xbb\xbfdatabase: a.sqlite\n", "a.sqlite"), (b"database: a.sqlite\r\nkey_file: b\r\n", "a.sqlite"),
    ("database: 'it''s'\n", "it's"), ('database: "a\\"b # c" # d\n', 'a"b # c'), ("database: a#b # c\n", "a#b"),
    ("---\ndatabase: a.sqlite\n", "a.sqlite"), ("database: übung.sqlite\n", "übung.sqlite"), ("database: '~'\n", "~"),
    ("\n\n  # note\ndatabase:\ta.sqlite", "a.sqlite"), ("database: 007\n", "007"), ("database: 'null'\n", "null"),
])
def test_unusual_files_are_read(place, content, value):
    place.write(content)
    assert place.shown()["database"]["value"] == value


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "---\n", "database:\n", "database: null\n", "plaid:\n"])
def test_a_file_without_values_sets_nothing(place, content):
    place.write(content)
    assert place.shown()["database"]["source"]["kind"] == "default" and place.findings() == []


@pytest.mark.parametrize("what", ["a folder", "a pipe", "a socket", "a loop of links", "a link to nothing", "a device"])
def test_what_is_not_a_file(place, what, monkeypatch):
    match what:
        case "a folder":
            place.file.mkdir()
        case "a pipe":
            os.mkfifo(place.file)
        case "a socket":
            # The whole path may be too long for a socket's name.
            monkeypatch.chdir(place.project)
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(NAME)
        case "a loop of links":
            place.file.symlink_to(NAME)
        case "a link to nothing":
            place.file.symlink_to("nowhere")
        case "a device":
            place.file.symlink_to("/dev/zero")
    done = place.run("keys", "list")
    assert done.code == 64 and done.err.startswith(f"Error: {NAME} ") and done.err.count("\n") == 1, done.err
    assert [finding["code"] for finding in place.findings()] == ["unusable_file"]
    assert place.run("keys", "list", "--config", str(place.write("", place.home / "other.yaml"))).code == 0


def test_a_file_that_may_not_be_read(place):
    if os.geteuid() == 0:
        pytest.skip("the administrator may read everything")
    place.write("database: a\n", mode=0)
    done = place.run("keys", "list")
    assert done.code == 64 and "Permission denied" in done.err


def test_no_home_and_no_folder(place):
    assert place.run("config", "show", without=("HOME",)).code == 0
    assert place.run("config", "show", HOME="relative", XDG_CONFIG_HOME="also/relative").code == 0
    gone = place.project / "gone"
    gone.mkdir()
    script = f'cd "{gone}" && rmdir "{gone}" && exec "$0" config show'
    done = subprocess.run(
        ["/bin/sh", "-c", script, str(processes.executable())], capture_output=True, text=True,
        timeout=configuration.WATCHDOG, env=place.environment())
    assert done.returncode == 0, done.stderr


def test_the_users_folder_can_be_elsewhere(place):
    folder = place.home / "elsewhere" / "tartan"
    folder.mkdir(parents=True)
    place.write("database: moved.sqlite\n", folder / NAME)
    place.write("database: usual.sqlite\n", place.user_file)
    assert place.shown()["database"]["value"] == str(place.user_folder / "usual.sqlite")
    assert place.shown(XDG_CONFIG_HOME=str(folder.parent))["database"]["value"] == str(folder / "moved.sqlite")


# Files of other people.

REMOTE = [
    "https://plaid.example.com", "http://192.0.2.1:8181", "https://localhost.example.com", "https://sandbox.plaid.com.example.com",
    "https://sandbox.plaid.com:8443", "http://sandbox.plaid.com", "https://127.0.0.1.example.com", "http://[::2]:1", "http://2130706433",
]
REMOTE_DATABASES = [
    "postgresql://db.example.com/x", "postgres://me:word@192.0.2.1:5432/x", "postgresql://localhost,db.example.com/x",
    "postgresql://localhost/x?host=db.example.com", "postgresql://localhost/x?hostaddr=192.0.2.1", "postgresql://a@db.example.com@localhost/x",
    "postgresql://localhost.example.com/x", "postgresql://%64b.example.com/x", "postgresql://localhost/host=db.example.com",
    "postgresql://localhost:1,db.example.com:2/x", "postgresql://[::2]/x",
]


@pytest.mark.parametrize("address", REMOTE)
def test_a_project_cannot_redirect_secrets(place, address):
    """Neither in the file itself nor in a profile, from the folder or from below."""
    assert place.run("vault", "init").code == 0
    below = place.project / "below"
    below.mkdir()
    for text in (f"plaid:\n  url: {address}\n", f"profile: p\nprofiles:\n  p:\n    plaid:\n      url: {address}\n",
                 f"plaid:\n  url: {address}\n  secret: own\n"):
        place.write(text)
        for command in (["sync", "--all"], ["serve"], ["link", "--no-browser"], ["doctor", "--project", ""], ["mcp"]):
            done = place.run(*command, cwd=below if command[0] == "sync" else None, **CREDENTIALS)
            assert done.code == 64 and "another machine" in done.err and "--plaid-url" in done.err, (command, done.err)
            assert SECRET not in done.out + done.err
    assert [finding["code"] for finding in place.findings()] == ["wrong_value"]


@pytest.mark.parametrize("address", REMOTE_DATABASES)
def test_a_project_cannot_redirect_the_database(place, address):
    place.write(f"database: '{address}'\n")
    done = place.run("keys", "list", PGPASSWORD=SECRET)
    assert done.code == 64 and "another machine" in done.err and "TARTAN_DATABASE_URL" in done.err, done.err
    assert SECRET not in done.out + done.err and "word@" not in done.err


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://sandbox.plaid.com"])
def test_a_project_can_name_this_machine_and_plaid(place, address):
    place.write(f"plaid:\n  url: {address}\ndatabase: postgresql://me:word@localhost:5432/x\n")
    assert place.findings() == [] and place.shown()["plaid.url"]["value"] == address


def test_addresses_of_ones_own_are_used(place):
    """A flag, a variable, the user's file and a named file may name any address."""
    text = "plaid:\n  url: https://plaid.example.com\ndatabase: postgresql://db.example.com/x\n"
    place.write(text, place.user_file)
    assert place.findings() == [] and place.shown()["plaid.url"]["value"] == "https://plaid.example.com"
    place.write(text)
    assert place.shown("--config", str(place.file))["plaid.url"]["problem"] is None
    for shown in (
        place.shown(PLAID_URL="https://plaid.example.org", TARTAN_DATABASE_URL="postgresql://db.example.org/x"),
        place.shown("serve", "--plaid-url", "https://plaid.example.org", "--database", "postgresql://db.example.org/x"),
    ):
        assert shown["plaid.url"]["value"] == "https://plaid.example.org" and shown["database"]["problem"] is None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "bank.example.com", "127.0.0.1.example.com", "0"])
def test_a_project_cannot_open_the_service_to_the_network(place, host):
    """Its author may also have chosen the session secret, with which anybody could read the data."""
    assert place.run("vault", "init").code == 0
    place.write(f"service:\n  host: '{host}'\n  port: 0\n  behind_proxy: true\nsession_secret: {'known' * 8}\n")
    done = place.run("serve", **CREDENTIALS)
    assert done.code == 64 and "opens the service to other machines" in done.err and "--host" in done.err, done.err
    assert [finding["code"] for finding in place.findings()] == ["wrong_value"]
    # The user's own choice is used.
    assert place.shown("--config", str(place.file))["service.host"]["problem"] is None
    place.write(f"service:\n  host: '{host}'\n", place.user_file)
    place.file.unlink()
    assert place.findings() == [] and place.shown()["service.host"]["value"] == host


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_a_project_can_choose_loopback(place, host):
    place.write(f"service:\n  host: '{host}'\n")
    assert place.findings() == [] and place.shown()["service.host"]["value"] == host


@pytest.mark.parametrize("mode", [0o666, 0o602])
def test_a_file_that_everybody_may_write_is_ignored(place, mode):
    place.write("database: planted.sqlite\n", mode=mode)
    done = place.run("keys", "list")
    assert done.code == 0 and f"Ignored {NAME}" in done.err and not (place.project / "planted.sqlite").exists()
    assert [finding["code"] for finding in place.findings()] == ["ignored_file"]
    assert place.shown("--config", NAME)["database"]["value"] == "planted.sqlite"


def test_files_of_others_are_ignored(place):
    """Also links, pipes and folders of others, which would otherwise stop every command below them."""
    if os.geteuid() != 0:
        pytest.skip("only the administrator can give files away")
    place.write("database: above.sqlite\n", place.project.parent / NAME)
    mine = place.write("database: mine.sqlite\n", place.home / "mine.yaml")
    for make in (
        lambda: place.write("database: planted.sqlite\n"), lambda: os.mkfifo(place.file), place.file.mkdir,
        lambda: place.file.symlink_to(mine), lambda: place.file.symlink_to(NAME),
    ):
        make()
        os.lchown(place.file, 12345, 12345)
        done = place.run("config", "show", "--json")
        assert done.code == 0 and "another user owns it" in done.err, done.err
        # The search goes on above it.
        assert {s["key"]: s["value"] for s in done.json["settings"]}["database"] == str(place.project.parent / "above.sqlite")
        shutil.rmtree(place.file) if place.file.is_dir() and not place.file.is_symlink() else place.file.unlink()
    # A link of one's own to a file of somebody else is theirs to change.
    os.chown(mine, 12345, 12345)
    place.file.symlink_to(mine)
    assert "another user owns it" in place.run("config", "show").err
    # One's own link to one's own file is a configuration like any other.
    os.chown(mine, 0, 0)
    assert place.shown()["database"]["value"] == "mine.sqlite"


def test_what_only_variables_hold(place):
    place.write("vault_key: x\nsandbox:\n  tls_certificate_out: over.pem\nconfig: other.yaml\n")
    assert {finding["key"] for finding in place.findings() if finding["code"] == "unknown_key"} == {
        "vault_key", "sandbox.tls_certificate_out", "config"}
    assert place.shown()["vault_key"]["value"] is None


def test_a_secret_that_others_may_read_is_mentioned(place):
    place.write("plaid:\n  client_id: me\n  secret: mine\n", mode=0o644)
    done = place.run("keys", "list")
    assert done.code == 0 and f"{NAME}:3" in done.err and "chmod 600" in done.err and "mine" not in done.err
    place.write("plaid:\n  client_id: me\n", mode=0o644)
    assert "chmod" not in place.run("keys", "list").err


def test_a_credential_of_systemd_is_not_readable_by_others(place):
    """systemd gives a service its credentials with mode 0440, in a folder that only the service may enter."""
    place.write("plaid:\n  secret: mine\n", mode=0o440)
    credentials = {"CREDENTIALS_DIRECTORY": str(place.project)}
    assert "chmod" not in place.run("keys", "list", "--config", str(place.file), **credentials).err
    assert "chmod 600" in place.run("keys", "list", "--config", str(place.file)).err
    # Another folder whose name only begins the same.
    assert "chmod 600" in place.run(
        "keys", "list", "--config", str(place.file), CREDENTIALS_DIRECTORY=str(place.project)[:-1]).err
