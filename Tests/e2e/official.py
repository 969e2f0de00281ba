"""The official client pointed at a Sandbox, and the few steps that most tests begin with."""

import datetime
import json
import time
from dataclasses import dataclass

import plaid
import pytest
from plaid.api import plaid_api
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.products import Products
from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions
from plaid.model.sandbox_public_token_create_request_options_transactions import (
    SandboxPublicTokenCreateRequestOptionsTransactions,
)
from plaid.model.transactions_sync_request import TransactionsSyncRequest

FIRST_PLATYPUS_BANK = "ins_109508"
READY_SECONDS = 15


@dataclass(frozen=True)
class Item:
    access_token: str
    item_id: str


class Client:
    """One client id of a Sandbox, reached through the official client only."""

    def __init__(self, url: str, client_id: str, secret: str = "e2e-secret"):
        self.url, self.client_id, self.secret = url, client_id, secret
        configuration = plaid.Configuration(host=url, api_key={"clientId": client_id, "secret": secret})
        self.raw = plaid.ApiClient(configuration)
        self.api = plaid_api.PlaidApi(self.raw)

    def call(self, path: str, body, *, credentials: bool = True) -> dict:
        """Any body at all through the official client's transport; its typed methods would refuse to send most bad ones."""
        headers = {"Content-Type": "application/json"}
        if credentials:
            headers |= {"PLAID-CLIENT-ID": self.client_id, "PLAID-SECRET": self.secret}
        response = self.raw.rest_client.request("POST", f"{self.url}{path}", headers=headers, body=body)
        return json.loads(response.data)

    def public_token(self, *, products=("transactions",), user=None, webhook=None, days=None, institution=None) -> str:
        options = {}
        if user:
            options |= {"override_username": user, "override_password": "pass_good"}
        if webhook:
            options["webhook"] = webhook
        if days:
            options["transactions"] = SandboxPublicTokenCreateRequestOptionsTransactions(days_requested=days)
        request = {
            "institution_id": institution or FIRST_PLATYPUS_BANK,
            "initial_products": [Products(product) for product in products],
        }
        if options:
            request["options"] = SandboxPublicTokenCreateRequestOptions(**options)
        return self.api.sandbox_public_token_create(SandboxPublicTokenCreateRequest(**request)).public_token

    def item(self, **options) -> Item:
        public_token = self.public_token(**options)
        answer = self.api.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=public_token))
        return Item(answer.access_token, answer.item_id)

    def sync_round(self, item: Item, cursor: str = "", count: int = 500):
        """Every page of /transactions/sync from `cursor` on."""
        added, modified, removed = [], [], []
        while True:
            answer = self.api.transactions_sync(
                TransactionsSyncRequest(access_token=item.access_token, cursor=cursor, count=count)
            )
            added += answer.added
            modified += answer.modified
            removed += answer.removed
            cursor = answer.next_cursor
            if not answer.has_more:
                return added, modified, removed, cursor, str(answer.transactions_update_status)

    def history(self, item: Item, count: int = 500):
        """All rows once the whole history is there, with the cursor after them."""
        deadline = time.monotonic() + READY_SECONDS
        rows, cursor = {}, ""
        while True:
            added, modified, removed, cursor, status = self.sync_round(item, cursor, count)
            rows |= {row.transaction_id: row for row in added + modified}
            for row in removed:
                rows.pop(row.transaction_id, None)
            if status == "HISTORICAL_UPDATE_COMPLETE":
                return rows, cursor
            assert time.monotonic() < deadline, f"still {status} after {READY_SECONDS} s"
            time.sleep(0.2)


def today() -> datetime.date:
    """The Sandbox's days are UTC's."""
    return datetime.datetime.now(datetime.timezone.utc).date()


def error_of(exception: plaid.ApiException) -> dict:
    return json.loads(exception.body)


def accounts(client, item) -> dict:
    """The ids of an Item's accounts by mask."""
    answer = client.api.accounts_get(AccountsGetRequest(access_token=item.access_token))
    return {account.mask: account.account_id for account in answer.accounts}


def refused(call, request) -> str:
    """The code with which a call is refused."""
    with pytest.raises(plaid.ApiException) as caught:
        call(request)
    return error_of(caught.value)["error_code"]


def days_before(days: int) -> datetime.date:
    return today() - datetime.timedelta(days=days)
