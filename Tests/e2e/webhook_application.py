"""An application that never polls: it fetches data only when a webhook arrives.

The way of Plaid's Pattern applications, in our own words: one address for all webhooks, named in the Link token; a first
call of `/transactions/sync` with a null for its cursor; after that, only webhooks.
"""

import hashlib
import json
import threading
import time

import jwt

from receiver import Receiver
from wire import Program

PAGE = 100


class Application:
    """A back end with one user."""

    def __init__(self, url: str, client_id: str | None = None):
        self.program = Program("node", url, client_id)
        self.receiver = Receiver()
        self.items: dict[str, dict] = {}
        self.unknown: list[dict] = []
        self.handled = 0
        self.codes: list[str] = []
        self._keys: dict[str, dict] = {}
        self._guard = threading.Lock()

    def close(self):
        self.receiver.close()

    def ask(self, path: str, **body) -> dict:
        answer = self.program.send(path, body)
        assert answer.status_code == 200, f"{path} {body}: {answer.status_code} {answer.text}"
        return answer.json()

    def link_token(self, *products: str, item_id: str | None = None, **options) -> str:
        """The access token is null for a new bank; in update mode there are no products."""
        access = self.items[item_id]["access_token"] if item_id else None
        return self.ask("/link/token/create", **{
            "user": {"client_user_id": "user-7"}, "client_name": "Pattern", "products": [] if item_id else list(products),
            "country_codes": ["US"], "language": "en", "webhook": self.receiver.url, "access_token": access,
        } | options)["link_token"]

    def connected(self, public_token: str, *, syncs: bool = True) -> str:
        """Exchanges the public token and stores the Item."""
        made = self.ask("/item/public_token/exchange", public_token=public_token)
        self.items[made["item_id"]] = {
            "access_token": made["access_token"], "cursor": None, "rows": {}, "accounts": {}, "status": "good",
            "is_complete": False, "holdings": [], "trades": {}, "debts": {},
        }
        if syncs:
            self.sync(made["item_id"])
        return made["item_id"]

    def sync(self, item_id: str):
        """Every page since the last cursor, then the accounts."""
        item = self.items[item_id]
        cursor, more = item["cursor"], True
        while more:
            page = self.ask("/transactions/sync", access_token=item["access_token"], cursor=cursor, count=PAGE)
            for row in page["added"] + page["modified"]:
                item["rows"][row["transaction_id"]] = row
            for row in page["removed"]:
                item["rows"].pop(row["transaction_id"], None)
            cursor, more = page["next_cursor"], page["has_more"]
        item["cursor"] = cursor
        accounts = self.ask("/accounts/get", access_token=item["access_token"])["accounts"]
        item["accounts"] = {account["account_id"]: account for account in accounts}

    def wait(self, is_done, seconds: float = 20):
        """Handles webhooks in the order of their arrival until the condition holds."""
        deadline = time.monotonic() + seconds
        while not is_done():
            assert time.monotonic() < deadline, f"after {seconds} s only {self.codes} had come"
            if not self.handle_next():
                time.sleep(0.05)

    def handle_next(self) -> bool:
        with self._guard:
            if self.handled >= len(self.receiver.deliveries):
                return False
            delivery = self.receiver.deliveries[self.handled]
            self.handled += 1
        self.verify(delivery)
        body = json.loads(delivery.raw)
        self.codes.append(f"{body['webhook_type']} {body['webhook_code']}")
        self.handle(body)
        return True

    def handle(self, body: dict):
        item = self.items.get(body.get("item_id", ""))
        match body["webhook_type"], body["webhook_code"]:
            case "TRANSACTIONS", "SYNC_UPDATES_AVAILABLE":
                item["is_complete"] = body["historical_update_complete"]
                self.sync(body["item_id"])
            case "TRANSACTIONS", "INITIAL_UPDATE" | "HISTORICAL_UPDATE" | "DEFAULT_UPDATE" | "TRANSACTIONS_REMOVED":
                pass  # An application that syncs needs SYNC_UPDATES_AVAILABLE only.
            case "ITEM", "ERROR":
                item["status"] = body["error"]["error_code"]
            case "ITEM", "WEBHOOK_UPDATE_ACKNOWLEDGED":
                item["webhook"] = body["new_webhook_url"]
            case "HOLDINGS", "DEFAULT_UPDATE":
                item["holdings"] = self.ask("/investments/holdings/get", access_token=item["access_token"])["holdings"]
            case "INVESTMENTS_TRANSACTIONS", _:
                found = self.ask(
                    "/investments/transactions/get", access_token=item["access_token"], start_date="2024-01-01",
                    end_date="2199-12-31", options={"count": 500, "offset": None})
                item["trades"] = {one["investment_transaction_id"]: one for one in found["investment_transactions"]}
            case "LIABILITIES", "DEFAULT_UPDATE":
                item["debts"] = self.ask("/liabilities/get", access_token=item["access_token"])["liabilities"]
            case _:
                self.unknown.append(body)

    def verify(self, delivery):
        """Verifies a webhook by the steps that Plaid documents."""
        token = delivery.headers["plaid-verification"]
        name = jwt.get_unverified_header(token)["kid"]
        if name not in self._keys:
            self._keys[name] = self.ask("/webhook_verification_key/get", key_id=name)["key"]
        key = self._keys[name]
        public = jwt.PyJWK({part: key[part] for part in ("alg", "crv", "kid", "kty", "use", "x", "y")})
        claims = jwt.decode(token, public, algorithms=["ES256"], options={"verify_iat": True})
        assert claims["request_body_sha256"] == hashlib.sha256(delivery.raw).hexdigest()
