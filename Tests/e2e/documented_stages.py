"""What a page of the documentation takes for granted before each of its lines: what runs, and what is there."""

import json
import shutil
import sqlite3
import time
import urllib.error
import urllib.request

import documentation

SANDBOX = "http://127.0.0.1:8181"


def post(path: str, **members) -> dict:
    body = json.dumps({"client_id": "me", "secret": "mine"} | members).encode()
    request = urllib.request.Request(SANDBOX + path, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{path}: {error.read().decode()}") from error


def control(path: str, method: str | None = None, **members):
    body = json.dumps(members).encode() if members or method == "POST" else None
    request = urllib.request.Request(f"{SANDBOX}/_tartan/{path}", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def link_an_item(session):
    """The only Item, with its history, a webhook and a transfer, whatever an earlier line did."""
    control("reset", client_id="me")
    control("faults/remove", "POST")
    control("clock", frozen=False)
    made = post(
        "/sandbox/public_token/create", institution_id="ins_109508", initial_products=["transactions", "auth", "transfer"],
        options={"webhook": "http://localhost:3000/plaid/webhook"})
    item = post("/item/public_token/exchange", public_token=made["public_token"])
    token = {"access_token": item["access_token"]}
    control("clock", advance_seconds=5)
    accounts = post("/accounts/get", **token)["accounts"]
    account = next(one["account_id"] for one in accounts if one["mask"] == "0000")
    planned = post(
        "/transfer/authorization/create", account_id=account, type="debit", network="ach", amount="5.00", ach_class="ppd",
        user={"legal_name": "A B"}, **token)["authorization"]
    post("/transfer/create", account_id=account, description="rent", authorization_id=planned["id"], **token)
    deliveries = control("webhooks?client_id=me")["webhooks"]
    session.values |= {"ITEM_ID": item["item_id"], "ID": deliveries[-1]["id"]}


def sandbox_page(session, line):
    """Sandbox.md: the files that its first lines name, and for the others a Sandbox with one Item."""
    samples = documentation.samples(session.page, "json", session.folder)
    [banks] = [sample for sample in samples if "institutions" in sample]
    [faults] = [sample for sample in samples if "rules" in sample]
    (session.folder / "banks.json").write_text(banks)
    (session.folder / "faults.json").write_text(faults)
    users(session, line)
    own = session.folder / "own"
    own.mkdir(exist_ok=True)
    (own / "institutions.json").write_text(banks)
    if line.section == "Start the Sandbox":
        return
    session.ensure("tartan sandbox")
    # The snapshot, the profile and the faults of one line are those of the next.
    if line.section not in ("Snapshots", "Saved profiles", "Faults") or not session.values:
        link_an_item(session)


def users(session, line):
    (session.folder / "users").mkdir(exist_ok=True)
    (session.folder / "users" / "investor.json").write_text('{"override_accounts": []}')
    # As Sandbox.md says.
    session.environment.setdefault("S", SANDBOX)


def running_sandbox(session, line):
    session.ensure("tartan sandbox")


def connected_service(session, line):
    """A service with one bank, and the variables that `tartan dev` prints."""
    session.ensure("tartan dev")
    if "webhooks replay" in line.text:
        session.values["ID"] = str(failed_webhook(session))
    # The latest Item: of the lines of a page, one may have connected it.
    items = []
    for _ in range(200):
        if items := session.run("tartan items --json").splitlines():
            break
        time.sleep(0.1)
    session.values["ITEM"] = newest(json.loads(item) for item in items)


def newest(items) -> str:
    return max(items, key=lambda item: item["created_at"])["item_id"]


def failed_webhook(session) -> int:
    """A webhook that the service has given up on."""
    with sqlite3.connect(session.folder / ".tartan" / "tartan.sqlite", timeout=30) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(webhook_deliveries)")]
        [row] = database.execute(f"SELECT {', '.join(columns)} FROM webhook_deliveries ORDER BY id LIMIT 1").fetchall()
        values = dict(zip(columns, row))
        database.execute("UPDATE webhook_deliveries SET state = 'failed' WHERE id = ?", (values["id"],))
        return values["id"]


def operations(session, line):
    if line.section == "Diagnose an Item":
        connected_service(session, line)
    elif line.text.startswith("tartan init"):
        session.open_terminal()


def ach_files(session, line):
    """NACHA.md: its JSON lines as a file, and files of the fuzzer's corpus."""
    (session.folder / "payments.jsonl").write_text(documentation.samples(session.page, "json", session.folder)[0])
    for name in ("payments.ach", "returns.ach"):
        shutil.copy(documentation.ROOT / "Tests" / "FuzzCorpus" / "nacha" / name, session.folder)


STAGES = {
    "docs/Sandbox.md": sandbox_page, "docs/SandboxUsers.md": users, "docs/SandboxControl.md": running_sandbox,
    "docs/Doctor.md": connected_service, "docs/Link.md": connected_service, "docs/Operations.md": operations,
    "docs/NACHA.md": ach_files,
}


def prepare(session, line):
    if stage := STAGES.get(session.page):
        stage(session, line)
