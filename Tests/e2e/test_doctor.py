"""`tartan doctor` against real things: a Sandbox, a service, a key file, a project with a git history."""

import json
import os
import sqlite3
import subprocess
import uuid

import processes
from official import Client
from postgres import Postgres
from service import Service

TOKEN = "access-" + "production-" + str(uuid.UUID(int=0x4BE8C1F270D34A5E9B61C2D7E8F90A13))
SECRET = "3f9a1c7e5b2d4860" + "a1b3c5d7e9f20c"


def doctor(folder, *options, secret="any-secret", client_id=None):
    """The exit code, the findings by name, and everything that was printed."""
    environment = {
        **os.environ, "PLAID_CLIENT_ID": client_id or f"doctor{uuid.uuid4().hex[:18]}", "PLAID_SECRET": secret,
        "TARTAN_DATABASE_URL": "", "TARTAN_VAULT_KEY": "",
    }
    done = subprocess.run(
        [str(processes.executable()), "doctor", "--json", *options], cwd=folder, env=environment, text=True,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=90)
    assert done.returncode in (0, 1), done.stderr
    report = json.loads(done.stdout)
    return done.returncode, {check["name"]: check for check in report["checks"]}, done.stdout + done.stderr


def test_credentials_and_connection(sandbox, tmp_path):
    client_id = f"doctor{uuid.uuid4().hex[:18]}"
    _, checks, _ = doctor(tmp_path, "--plaid-url", sandbox.url, client_id=client_id)
    assert (checks["credentials"]["level"], checks["connection"]["level"], checks["clock"]["level"]) == ("ok",) * 3
    code, checks, _ = doctor(tmp_path, "--plaid-url", sandbox.url, client_id=client_id, secret="another-secret")
    assert (code, checks["credentials"]["level"]) == (1, "fail")
    code, checks, _ = doctor(tmp_path, "--plaid-url", "http://127.0.0.1:1")
    assert (code, checks["connection"]["level"]) == (1, "fail")


def test_key_file_is_repaired(tmp_path):
    processes.run(["vault", "init", "--key-file", str(tmp_path / "tartan.key")])
    (tmp_path / "tartan.key").chmod(0o644)
    options = ("--offline", "--key-file", str(tmp_path / "tartan.key"))
    code, checks, _ = doctor(tmp_path, *options)
    assert (code, checks["vault-key"]["level"], checks["vault-key"]["can_fix"]) == (1, "fail", True)
    code, checks, _ = doctor(tmp_path, *options, "--fix")
    assert (code, checks["vault-key"]["level"]) == (0, "ok")
    assert (tmp_path / "tartan.key").stat().st_mode & 0o777 == 0o600


def test_secrets_in_folders_and_history(tmp_path):
    def git(*words):
        subprocess.run(
            ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.com", *words], check=True,
            capture_output=True)

    git("init")
    (tmp_path / "public").mkdir()
    (tmp_path / "server").mkdir()
    (tmp_path / "public" / "innocent.js").write_text("fetch('/api/link').then(open)\n")
    (tmp_path / "server" / "plaid.js").write_text("const secret = process.env.PLAID_SECRET\n")
    git("add", ".")
    git("commit", "-m", "first")
    _, checks, _ = doctor(tmp_path, "--offline")
    assert (checks["front-end"]["level"], checks["git-history"]["level"]) == ("ok", "ok")

    (tmp_path / "server" / "plaid.js").write_text(f"const secret = '{SECRET}'\n")
    git("commit", "-am", "planted")
    (tmp_path / "server" / "plaid.js").write_text("const secret = process.env.PLAID_SECRET\n")
    git("commit", "-am", "taken out, too late")
    (tmp_path / "public" / "page.js").write_text(f"// one\nuse('{TOKEN}')\nuse('own-secret-of-{tmp_path.name}')\n")
    code, checks, text = doctor(tmp_path, "--offline", secret=f"own-secret-of-{tmp_path.name}")
    assert code == 1
    assert checks["front-end"]["places"] == ["public/page.js:2: an access token", "public/page.js:3: the client secret"]
    assert len(checks["git-history"]["places"]) == 1
    assert checks["git-history"]["places"][0].startswith("server/plaid.js in commit ")
    for value in (TOKEN, SECRET, f"own-secret-of-{tmp_path.name}"):
        assert value not in text


def test_a_secret_in_a_variable_that_bundlers_copy_into_pages(tmp_path):
    (tmp_path / "src" / "lib").mkdir(parents=True)
    (tmp_path / ".env.local").write_text(f"PLAID_ENV=sandbox\nNEXT_PUBLIC_PLAID_SECRET={SECRET}\n")
    (tmp_path / "src" / "lib" / "plaid.ts").write_text("const h = {'PLAID-SECRET': process.env.NEXT_PUBLIC_PLAID_SECRET}\n")
    code, checks, text = doctor(tmp_path, "--offline")
    assert code == 1 and checks["front-end"]["level"] == "fail"
    assert [place.split(":")[0] for place in checks["front-end"]["places"]] == [".env.local", "src/lib/plaid.ts"]
    assert SECRET not in text
    (tmp_path / ".env.local").write_text(f"PLAID_SECRET={SECRET}\n")
    (tmp_path / "src" / "lib" / "plaid.ts").write_text("const h = {'PLAID-SECRET': process.env.PLAID_SECRET}\n")
    assert doctor(tmp_path, "--offline")[1]["front-end"]["level"] == "ok"


def test_a_service_that_is_well_and_one_item_that_is_not(timely_sandbox, tmp_path):
    client = Client(timely_sandbox.url, f"doctor{uuid.uuid4().hex[:18]}")
    service = Service(tmp_path, timely_sandbox.url, client.client_id, client.secret)
    service.start()
    hook = f"{service.url}/api/plaid/webhook"
    try:
        token = client.public_token(user="user_good", webhook=hook, days=30, products=("transactions",))
        item = service.exchange(token, "anna")["item_id"]
        service.sync(item, "anna")
        database, key = str(service.database), str(service.key_file)
        options = (
            "--plaid-url", timely_sandbox.url, "--database", database, "--key-file", key, "--webhook-url", hook)
        _, checks, _ = doctor(tmp_path, *options, secret=client.secret, client_id=client.client_id)
        for name in ("credentials", "database", "migrations", "vault-key", "vault-match", "webhook-answer", "items"):
            assert checks[name]["level"] == "ok", checks[name]
    finally:
        service.process.stop()
    code, checks, _ = doctor(tmp_path, *options, secret=client.secret, client_id=client.client_id)
    assert (code, checks["webhook-answer"]["level"]) == (1, "fail")

    with sqlite3.connect(tmp_path / "tartan.sqlite") as connection:
        connection.execute("DELETE FROM grdb_migrations WHERE identifier = '5-due-items'")
    connection.close()
    for _ in range(2):  # looking does not migrate
        code, checks, _ = doctor(tmp_path, "--offline", "--database", database, "--key-file", key)
        assert (checks["database"]["level"], checks["migrations"]["level"]) == ("ok", "warn")
        assert checks["migrations"]["places"] == ["5-due-items"]


def test_strict_and_people(tmp_path):
    """A warning counts with --strict only; for people there are lines with remedies and no colours in a pipe."""
    environment = {**os.environ, "PLAID_CLIENT_ID": "me", "PLAID_SECRET": "mine", "TARTAN_VAULT_KEY": "", "NO_COLOR": "1"}
    processes.run(["vault", "init", "--key-file", str(tmp_path / "k")])
    command = [
        str(processes.executable()), "doctor", "--offline", "--key-file", str(tmp_path / "k"), "--database",
        str(tmp_path / "none.sqlite")]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "There is no database" in done.stdout and "→" in done.stdout and "\x1b" not in done.stdout
    assert "WARN  The database is reachable" in done.stdout.splitlines(), done.stdout
    assert not (tmp_path / "none.sqlite").exists()
    strict = subprocess.run([*command, "--strict"], cwd=tmp_path, env=environment, capture_output=True, timeout=60)
    assert strict.returncode == 1


def test_postgresql(tmp_path):
    with Postgres() as server:
        address = server.create_database()
        options = ("--offline", "--database", address)
        for _ in range(2):
            _, checks, _ = doctor(tmp_path, *options)
            assert (checks["database"]["level"], checks["migrations"]["level"]) == ("ok", "warn")
            assert "1-items-and-transactions" in checks["migrations"]["places"]
        processes.run(["keys", "list"], {"TARTAN_DATABASE_URL": address})
        _, checks, _ = doctor(tmp_path, *options)
        assert (checks["database"]["level"], checks["migrations"]["level"]) == ("ok", "ok")
        server.stop()
        code, checks, _ = doctor(tmp_path, *options)
        assert (code, checks["database"]["level"]) == (1, "fail")


def test_this_project_is_no_finding(tmp_path):
    """Tartan's own folder: its examples that have the form of secrets are named in `.tartanignore`, and nothing else is found.

    It is no integration either: without credentials, a key and a database, nothing fails.
    """
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PLAID_", "TARTAN_"))}
    command = [str(processes.executable()), "doctor", "--offline", "--project", str(processes.ROOT)]
    done = subprocess.run([*command, "--json"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=90)
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert done.returncode == 0, checks
    for name in ("front-end", "git-history"):
        assert checks[name]["level"] != "fail" and checks[name]["places"] == [], checks[name]
    for name in ("credentials", "vault-key", "database"):
        assert checks[name]["level"] == "skipped" and "not" in checks[name]["says"], checks[name]
    shown = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=90).stdout
    assert "PLAID_CLIENT_ID and PLAID_SECRET are not set" in shown and "0 FAIL" in shown.splitlines()[-1], shown
    # Half a configuration is a mistake.
    for extra, missing in (({"PLAID_CLIENT_ID": "me"}, "PLAID_SECRET is"), ({"PLAID_ENV": "production"}, "PLAID_SECRET are")):
        done = subprocess.run(
            [*command, "--json"], cwd=tmp_path, env={**environment, **extra}, capture_output=True, text=True, timeout=90)
        [credentials] = [check for check in json.loads(done.stdout)["checks"] if check["name"] == "credentials"]
        assert (done.returncode, credentials["level"]) == (1, "fail") and missing in credentials["says"], credentials


def test_examples_are_left_out_and_own_secrets_are_not(tmp_path):
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "sample.js").write_text(f"const t = '{TOKEN}'\n")
    (tmp_path / "public" / "real.js").write_text("const s = 'the-secret-of-this-machine'\n")
    _, checks, _ = doctor(tmp_path, "--offline", secret="the-secret-of-this-machine")
    assert len(checks["front-end"]["places"]) == 2
    (tmp_path / ".tartanignore").write_text("# examples\npublic\n")
    code, checks, printed = doctor(tmp_path, "--offline", secret="the-secret-of-this-machine")
    assert code == 1 and checks["front-end"]["level"] == "fail"
    assert [place.split(":")[0] for place in checks["front-end"]["places"]] == ["public/real.js"]
    assert "excludes 1 location" in checks["front-end"]["says"] and TOKEN not in printed
    (tmp_path / "public" / "real.js").unlink()
    _, checks, _ = doctor(tmp_path, "--offline")
    assert checks["front-end"]["level"] == "ok" and "excludes 1 location" in checks["front-end"]["says"]
    # A link, a folder and a pipe in its place are no list, and nothing waits for them.
    (tmp_path / ".tartanignore").unlink()
    os.mkfifo(tmp_path / ".tartanignore")
    _, checks, _ = doctor(tmp_path, "--offline")
    assert checks["front-end"]["level"] == "fail"
