"""A budget application: connects banks, follows their transactions by webhooks, and shows what was spent."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, field
from typing import Any

import jwt
import plaid
from flask import Flask, Response, jsonify, request
from plaid.api.plaid_api import PlaidApi
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.transactions_sync_request import TransactionsSyncRequest
from plaid.model.webhook_verification_key_get_request import WebhookVerificationKeyGetRequest


@dataclass
class Bank:
    """What the application stores of one Item."""

    access_token: str
    cursor: str = ""
    amounts: dict[str, float] = field(default_factory=dict)
    needs_login: bool = False


def create_app(client: PlaidApi) -> Flask:
    """Builds the application around a client of Plaid, which decides where its requests go."""
    app = Flask(__name__)
    banks: dict[str, Bank] = {}

    @app.post("/banks")
    def connect() -> tuple[Response, int]:
        """Exchanges the public token that Link gave to the front end."""
        token = request.get_json()["public_token"]
        exchanged = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=token))
        banks[exchanged.item_id] = Bank(exchanged.access_token)
        # Plaid sends SYNC_UPDATES_AVAILABLE from the first sync on.
        sync(client, banks[exchanged.item_id])
        return jsonify(item_id=exchanged.item_id), 201

    @app.get("/banks/<item_id>/balance")
    def balance(item_id: str) -> Response:
        found = client.accounts_get(AccountsGetRequest(access_token=banks[item_id].access_token)).accounts
        return jsonify({account.mask: account.balances.current for account in found})

    @app.get("/banks/<item_id>/spent")
    def spent(item_id: str) -> Response:
        bank = banks[item_id]
        return jsonify(
            spent=round(sum(amount for amount in bank.amounts.values() if amount > 0), 2),
            transactions=len(bank.amounts),
            needs_login=bank.needs_login,
        )

    @app.post("/plaid/webhook")
    def webhook() -> tuple[str, int]:
        raw = request.get_data()
        if not is_genuine(client, raw, request.headers.get("Plaid-Verification", "")):
            return "", 401
        body = json.loads(raw)
        bank = banks.get(body.get("item_id", ""))
        if bank is not None and body["webhook_code"] == "SYNC_UPDATES_AVAILABLE":
            sync(client, bank)
        if bank is not None and body["webhook_code"] == "ERROR":
            bank.needs_login = body["error"]["error_code"] == "ITEM_LOGIN_REQUIRED"
        return "", 200

    @app.errorhandler(plaid.ApiException)
    def refused(error: Any) -> tuple[Response, int]:
        """Tells the front end what to do about an error of Plaid."""
        code = json.loads(error.body)["error_code"]
        if code == "ITEM_LOGIN_REQUIRED":
            return jsonify(message="Log in to your bank again."), 409
        return jsonify(message="Your bank does not respond. Try again later."), 503

    return app


def sync(client: PlaidApi, bank: Bank) -> None:
    """Reads all pages that have come since the last time."""
    while True:
        page = client.transactions_sync(TransactionsSyncRequest(access_token=bank.access_token, cursor=bank.cursor))
        bank.amounts.update({row.transaction_id: row.amount for row in [*page.added, *page.modified]})
        for row in page.removed:
            bank.amounts.pop(row.transaction_id, None)
        bank.cursor = page.next_cursor
        if not page.has_more:
            return


def is_genuine(client: PlaidApi, raw: bytes, token: str) -> bool:
    """Verifies a webhook as Plaid documents it."""
    try:
        header = jwt.get_unverified_header(token)
        key = client.webhook_verification_key_get(WebhookVerificationKeyGetRequest(key_id=header["kid"])).key
        public_key = jwt.PyJWK({name: key[name] for name in ("alg", "crv", "kid", "kty", "use", "x", "y")})
        claims = jwt.decode(token, public_key, algorithms=["ES256"])
    except (jwt.PyJWTError, plaid.ApiException, KeyError):
        return False
    is_fresh = time.time() - claims["iat"] < 300
    return is_fresh and hashlib.sha256(raw).hexdigest() == claims["request_body_sha256"]
