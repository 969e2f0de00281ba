"""Every option and argument that names a file or a folder, given a pipe, a folder and a device: no command waits, none reads without end."""

import json
import os
import subprocess

import pytest

import processes

WATCHDOG = 60
EXIT_CODES = {1, 64}
#: Nothing listens there.
PLAID = {"PLAID_CLIENT_ID": "files", "PLAID_SECRET": "secret", "PLAID_URL": "http://127.0.0.1:9"}
SERVE, SANDBOX = ["serve", "--port=0"], ["sandbox", "--port=0"]
NOT_REGULAR = "is not a regular file"

#: A command for each option, and what the error must say; $FILE is what is tried, $GOOD the folder of the others.
READ = {
    "--config": (["config", "show", "--config=$FILE"], NOT_REGULAR),
    "--key-file": ([*SERVE, "--key-file=$FILE"], NOT_REGULAR),
    "--tls-certificate": ([*SERVE, "--tls-certificate=$FILE", "--tls-key=$GOOD/key.pem"], NOT_REGULAR),
    "--tls-key": ([*SERVE, "--tls-certificate=$GOOD/certificate.pem", "--tls-key=$FILE"], NOT_REGULAR),
    "--tls-certificate of doctor": (["doctor", "--offline", "--project", "", "--tls-certificate=$FILE"], NOT_REGULAR),
    "--database": (["runs", "--database=sqlite:$FILE"], ""),
    "--state": ([*SANDBOX, "--state=$FILE"], "state file"),
    "--state of mcp": (["mcp", "--state=$FILE"], None),
    "--faults": ([*SANDBOX, "--faults=$FILE"], NOT_REGULAR),
    "--users": ([*SANDBOX, "--users=$FILE"], "cannot be read"),
    "a file of --users": ([*SANDBOX, "--users=$GOOD/users"], NOT_REGULAR),
    "--data": ([*SANDBOX, "--data=$FILE"], NOT_REGULAR),
    "--data of dev": (["dev", "--port=0", "--service-port=0", "--data=$FILE"], NOT_REGULAR),
    "a file of --data": ([*SANDBOX, "--data=$GOOD/own"], NOT_REGULAR),
    "--folder": (["sandbox", "profile", "list", "--folder=$FILE"], None),
    "a file of --folder": (["sandbox", "profile", "load", "tried", "--folder=$GOOD/profiles"], NOT_REGULAR),
    "files of parity": (["sandbox", "parity", "$FILE"], NOT_REGULAR),
    "file of nacha check": (["nacha", "check", "$FILE"], NOT_REGULAR),
    "file of nacha read": (["nacha", "read", "$FILE"], NOT_REGULAR),
    "file of nacha write": (["nacha", "write", "$FILE"], NOT_REGULAR),
    "--project": (["doctor", "--offline", "--project=$FILE"], None),
    "--project of mcp": (["mcp", "--project=$FILE"], None),
}
WRITTEN = {
    "--output": (["export", "--format=csv", "--output=$FILE"], "cannot be written"),
    "--output of nacha write": (["nacha", "write", "--output=$FILE"], "cannot be written"),
    "--tls-certificate-out": ([*SANDBOX, "--tls", "--tls-certificate-out=$FILE"], "cannot be written"),
    "--redact": (["sandbox", "parity", "$GOOD/recording.json", "--redact=$FILE"], None),
    "folder of skill": (["skill", "$FILE"], None),
}
#: Paths of Plaid's API and of the service.
OF_REQUESTS = {"--path", "--path-prefix"}


def names_of_files():
    """The options with a file or a folder for a value and the arguments that are one, from the commands' own description."""
    dump = subprocess.run(
        [str(processes.executable()), "--experimental-dump-help"], check=True, capture_output=True, timeout=WATCHDOG).stdout
    found = set()

    def walk(command):
        for one in command.get("arguments", []):
            if one.get("valueName") in ("file", "folder", "path"):
                found.add(f"--{one['names'][0]['name']}" if one["kind"] == "option" else f"a {one['valueName']} of {command['commandName']}")
        for sub in command.get("subcommands", []):
            walk(sub)

    walk(json.loads(dump)["command"])
    return found


def test_every_option_is_in_the_tables():
    named = {name.split(" of ")[0] for name in [*READ, *WRITTEN] if name.startswith("--")}
    assert names_of_files() - OF_REQUESTS == named - {"--database"} | {
        "a file of parity", "a folder of skill", "a file of check", "a file of read", "a file of write"}


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    folder = tmp_path_factory.mktemp("good")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout",
         str(folder / "key.pem"), "-out", str(folder / "certificate.pem")], check=True, capture_output=True)
    (folder / "recording.json").write_text("{}")
    for name in ("users", "profiles", "own"):
        (folder / name).mkdir()
    return folder


def place(kind: str, folder):
    """What is tried, and what it is besides a path."""
    path = folder / "tried"
    match kind:
        case "a pipe":
            os.mkfifo(path)
        case "a folder":
            path.mkdir()
        case "a link to a pipe":
            os.mkfifo(folder / "pipe")
            path.symlink_to(folder / "pipe")
        case "an endless device":
            path.symlink_to("/dev/zero")
    return path


def run(words, good, folder, tried):
    processes.run(["vault", "init", "--key-file", str(folder / "tartan.key")])
    processes.run(["keys", "create", "--database", str(folder / "tartan.sqlite")])
    for file in (good / "users" / "custom_tried.json", good / "profiles" / "tried.json", good / "own" / "institutions.json"):
        file.unlink(missing_ok=True)
        file.symlink_to(tried)
    asked = [word.replace("$FILE", str(tried)).replace("$GOOD", str(good)) for word in words]
    return subprocess.run(
        [str(processes.executable()), *asked], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=WATCHDOG, errors="replace", env={**os.environ, **PLAID, "HOME": str(folder)}, check=False)


@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to a pipe", "an endless device"])
@pytest.mark.parametrize("name", READ)
def test_what_is_no_file_is_not_waited_for(good, tmp_path, name, kind):
    words, said = READ[name]
    done = run(words, good, tmp_path, place(kind, tmp_path))
    assert "Fatal error" not in done.stderr and done.returncode in {0, *EXIT_CODES}, done.stderr
    if said is None or (kind == "a folder" and name in ("--users", "--data", "--data of dev")):
        return
    assert done.returncode in EXIT_CODES, done.stdout
    # A link of the key file is refused before anybody looks where it leads.
    if "link" in kind or "device" in kind:
        said = said if name != "--key-file" else "symbolic link"
    assert said in done.stdout + done.stderr, done.stdout + done.stderr


@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to a pipe"])
@pytest.mark.parametrize("name", WRITTEN)
def test_what_nobody_reads_is_not_written_to(good, tmp_path, name, kind):
    words, said = WRITTEN[name]
    done = run(words, good, tmp_path, place(kind, tmp_path))
    assert "Fatal error" not in done.stderr and done.returncode in {0, *EXIT_CODES}, done.stderr
    if said:
        assert done.returncode in EXIT_CODES and said in done.stderr, done.stderr


def test_a_pipe_with_a_reader_is_written_to(good, tmp_path):
    """Such as the one that a shell makes of `>(command)`."""
    pipe = place("a pipe", tmp_path)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        done = run(WRITTEN["--output"][0], good, tmp_path, pipe)
        assert done.returncode == 0, done.stderr
        # The names of the columns at least.
        assert os.read(reader, 65_536).count(b",") > 3
    finally:
        os.close(reader)
