"""`tartan serve` as a process: the routes that an application calls, and the ways in which it refuses to start."""

import os
import resource
import socket
import stat
import subprocess
import time

import pytest
import requests

import processes
from control import Control
from official import Client
from service import Service

CREDENTIALS = {"PLAID_CLIENT_ID": "service-test", "PLAID_SECRET": "secret"}


@pytest.fixture
def service(timely_sandbox, tmp_path):
    service = Service(tmp_path, timely_sandbox.url, "service-test", "secret")
    service.start()
    yield service
    service.process.stop()


def call(service, method, path, user="anna", **options):
    headers = {"Authorization": f"Bearer {service.api_key}", "Tartan-User": user}
    return requests.request(method, f"{service.url}{path}", headers=headers, timeout=20, **options)


def test_an_applications_first_day(service, timely_sandbox):
    created = call(service, "POST", "/api/plaid/create-link-token", json={})
    assert created.status_code == 200 and created.json()["link_token"].startswith("link-sandbox-")

    plaid = Client(timely_sandbox.url, "service-test", "secret")
    token = plaid.public_token(products=("transactions", "auth", "identity"), days=730)
    exchanged = call(service, "POST", "/api/plaid/exchange-token", json={"public_token": token})
    assert exchanged.status_code == 200 and exchanged.json()["success"] is True
    again = call(service, "POST", "/api/plaid/exchange-token", json={"public_token": token})
    assert again.json()["item_id"] == exchanged.json()["item_id"]

    Control(timely_sandbox.url).advance(seconds=10)
    item = exchanged.json()["item_id"]
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        call(service, "POST", f"/api/items/{item}/sync")
        if len(service.transactions("anna")) > 300:
            break
        time.sleep(0.2)
    rows = service.transactions("anna")
    assert len(rows) > 300
    assert len(call(service, "GET", "/api/accounts").json()["accounts"]) == 14
    assert service.transactions("bert") == []
    assert call(service, "GET", f"/api/items/{item}", user="bert").status_code == 404
    assert call(service, "POST", "/api/plaid/exchange-token", user="bert", json={"public_token": token}).status_code >= 400

    for name in os.listdir(service.folder):
        mode = stat.S_IMODE((service.folder / name).stat().st_mode)
        assert mode == 0o600, f"{name} has mode {mode:o}"
    stored = b"".join(
        (service.folder / name).read_bytes() for name in os.listdir(service.folder)
        if name.startswith("tartan.sqlite"))
    for secret in (b"access-sandbox-", b"1111222233330000", b"Alberta Bobbeth", service.api_key.encode()):
        assert secret not in stored, f"{secret!r} is readable in the database"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer wrong", "Tartan-User": "anna"},
        {"Authorization": "Basic YTpi", "Tartan-User": "anna"},
    ],
    ids=["nothing", "wrong-key", "other-scheme"],
)
@pytest.mark.parametrize("path", ["/api/items", "/api/accounts", "/api/transactions", "/api/exchanges/unresolved"])
def test_strangers_get_nothing(service, headers, path):
    answer = requests.get(f"{service.url}{path}", headers=headers, timeout=20)
    assert answer.status_code == 401
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b'{"public_token": 5}', b'{"public_token": ""}', b"\xff\xfe", b"[" * 100_000],
    ids=["nothing", "broken", "array", "text", "number", "empty", "no-utf8", "deep"],
)
def test_bad_bodies_are_the_callers_fault(service, body):
    answer = call(service, "POST", "/api/plaid/exchange-token", data=body)
    assert 400 <= answer.status_code < 500, answer.text


def test_forged_webhooks_are_refused(service):
    for headers in ({}, {"Plaid-Verification": "a.b.c"}, {"Plaid-Verification": "eyJhbGciOiJub25lIn0.e30."}):
        answer = requests.post(f"{service.url}/api/plaid/webhook", data=b"{}", headers=headers, timeout=20)
        assert answer.status_code in (400, 401)


def refusal(arguments, environment=CREDENTIALS):
    """The one sentence with which `tartan serve` refuses to start."""
    with pytest.raises(RuntimeError) as caught:
        processes.TartanProcess(["serve", "--json", *arguments], environment).stop()
    text = str(caught.value)
    assert "ended with 0" not in text and "Fatal error" not in text and "Stack dump" not in text, text
    return text.split(": ", 1)[1]


@pytest.fixture
def files(tmp_path):
    key = tmp_path / "vault.key"
    processes.run(["vault", "init", "--key-file", str(key)])
    return ["--port", "0", "--database", str(tmp_path / "tartan.sqlite"), "--key-file", str(key)]


def test_no_credentials(files):
    assert "PLAID_CLIENT_ID" in refusal(files, {"PLAID_CLIENT_ID": "", "PLAID_SECRET": ""})


def test_no_vault_key(files, tmp_path):
    assert "vault" in refusal([*files[:-1], str(tmp_path / "missing.key")]).lower()
    assert not (tmp_path / "missing.key").exists(), "serve made a key, which only `tartan vault init` may"


def test_wrong_vault_key(files, tmp_path):
    processes.TartanProcess(["serve", "--json", *files], CREDENTIALS).stop()
    other = tmp_path / "other.key"
    processes.run(["vault", "init", "--key-file", str(other)])
    assert "key" in refusal([*files[:-1], str(other)]).lower()
    # The right one still opens it.
    processes.TartanProcess(["serve", "--json", *files], CREDENTIALS).stop()


def test_a_key_file_that_others_can_read(files):
    os.chmod(files[-1], 0o644)
    assert "0600" in refusal(files) or "chmod" in refusal(files)


@pytest.mark.parametrize("command", [["vault", "init", "--key-file", "new.key"], ["init"]], ids=" ".join)
def test_a_death_at_the_first_byte_leaves_no_half_key(tmp_path, command):
    """The system ends a process that writes to a file although it may not: the key is there whole, or not at all."""
    if command == ["init"]:
        # Its first file must not be what it dies at.
        subprocess.run([str(processes.executable()), "init"], cwd=tmp_path, check=True, capture_output=True)
        (tmp_path / "tartan.key").unlink()
    done = subprocess.run(
        [str(processes.executable()), *command], cwd=tmp_path, capture_output=True, timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
    key = tmp_path / ("tartan.key" if command == ["init"] else "new.key")
    assert done.returncode != 0 and not key.exists(), done
    subprocess.run([str(processes.executable()), *command], cwd=tmp_path, check=True, capture_output=True)
    assert key.stat().st_size > 0 and key.stat().st_nlink == 1 and stat.S_IMODE(key.stat().st_mode) == 0o600


def test_an_existing_key_is_never_overwritten(files):
    before = open(files[-1], "rb").read()
    with pytest.raises(RuntimeError):
        processes.run(["vault", "init", "--key-file", files[-1]])
    assert open(files[-1], "rb").read() == before


def test_a_database_that_is_none(files, tmp_path):
    bad = tmp_path / "notes.txt"
    bad.write_text("this is not a database\n" * 200)
    arguments = list(files)
    arguments[3] = str(bad)
    assert "notes.txt" in refusal(arguments)
    assert bad.read_text().startswith("this is not a database")


def test_a_port_in_use(files):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        arguments = list(files)
        arguments[1] = str(taken.getsockname()[1])
        assert "port" in refusal(arguments).lower()


def test_a_public_binding_demands_tls_or_a_proxy(files):
    sentence = refusal([*files, "--host", "0.0.0.0"])
    assert "--behind-proxy" in sentence or "TLS" in sentence


def test_an_address_that_is_none(files):
    assert "--plaid-url" in refusal([*files, "--plaid-url", "nonsense"])
