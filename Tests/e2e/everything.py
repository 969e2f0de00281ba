"""A service whose database holds something in every table that a bank's data goes to."""

import sqlite3
import time

import processes
from control import Control
from official import Client
from service import Service

USER = "ada"
PRODUCTS = ("transactions", "investments", "liabilities", "auth", "identity")


def everything_service(folder, recorder) -> Service:
    """The service, stopped, with an Item that it has read (`item`) and the number of its latest round (`run`)."""
    with processes.sandbox("--seed", "5") as sandbox:
        recorder.watch(sandbox)
        control, client = Control(sandbox.url), Client(sandbox.url, f"all{folder.name[:20]}")
        service = Service(folder, sandbox.url, client.client_id, client.secret)
        hook = f"{service.url}/api/plaid/webhook"
        service.start("--webhook-url", hook)
        try:
            token = client.public_token(webhook=hook, days=60, products=PRODUCTS)
            service.item = service.exchange(token, USER)["item_id"]
            deadline = time.monotonic() + 60
            while len(service.transactions(USER)) < 10 or ready_products(service) < 2:
                assert time.monotonic() < deadline, "the Item was not read"
                control.advance(seconds=30)
                service.sync(service.item, USER)
                time.sleep(0.2)
            service._request("POST", f"/api/items/{service.item}/balances", USER)
            row = service.transactions(USER)[0]["transaction_id"]
            for note in ("one", "two"):
                service._request("PATCH", f"/api/items/{service.item}/transactions/{row}", USER, json={"note": note})
        finally:
            service.process.stop()
    with sqlite3.connect(folder / "tartan.sqlite") as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        service.run = str(db.execute("SELECT MAX(id) FROM sync_runs").fetchone()[0])
    db.close()
    return service


def ready_products(service) -> int:
    with sqlite3.connect(service.folder / "tartan.sqlite") as db:
        [(count,)] = db.execute("SELECT COUNT(*) FROM product_fetches WHERE state = 'ready'").fetchall()
    db.close()
    return count
