"""One client ID of a Sandbox with its own data."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

from . import _faults
from ._errors import SandboxError
from ._http import Connection
from ._models import Item, LinkSession, Triggered, User
from ._receiver import WebhookReceiver
from ._redirect import redirected
from ._snapshot import Snapshot

if TYPE_CHECKING:
    from plaid.api.plaid_api import PlaidApi

#: First Platypus Bank, which supports every product of the Sandbox.
INSTITUTION = "ins_109508"
#: The user agent of the request that makes a client ID known; no request of a test.
REGISTRATION = "tartan-sandbox (registration)"
#: A user's name, or the configuration of a custom user.
UserChoice = Union[str, Mapping[str, Any]]


class Operations:
    """What can be done with one client ID. `Sandbox` and `Environment` have these methods."""

    #: What the application under test uses as its client ID.
    client_id: str
    #: What the application under test uses as its secret.
    secret: str

    @property
    def url(self) -> str:
        """The base URL for Plaid clients."""
        return self._connection.url

    @property
    def _connection(self) -> Connection:
        raise NotImplementedError

    # Plaid's API

    def call(self, path: str, **members: Any) -> dict[str, Any]:
        """Sends a request of Plaid's API, such as `call("/accounts/get", access_token=…)`, and returns the response.

        Raises:
            SandboxError: The response is an error.
        """
        credentials = {"PLAID-CLIENT-ID": self.client_id, "PLAID-SECRET": self.secret}
        response = self._connection.post(path, members, headers=credentials)
        if not isinstance(response, dict):
            raise SandboxError(f"The response to {path} is not a JSON object.", path=path)
        return response

    def plaid(self) -> PlaidApi:
        """Returns a client of Plaid's official library for this environment: the extra `plaid`."""
        try:
            import plaid
            from plaid.api import plaid_api
        except ImportError as error:
            raise SandboxError(
                "plaid-python is not installed; install it, or tartan-sandbox with the extra 'plaid'."
            ) from error
        configuration = plaid.Configuration(host=self.url, api_key={"clientId": self.client_id, "secret": self.secret})
        return plaid_api.PlaidApi(plaid.ApiClient(configuration))

    def redirect_plaid(self) -> AbstractContextManager[None]:
        """Sends all requests of plaid-python in this process to this environment, for a with statement.

        The application under test needs no change: the address and the credentials of its clients have no effect.
        """
        return redirected(self)

    @property
    def variables(self) -> dict[str, str]:
        """Environment variables for an application in another process."""
        return {"PLAID_URL": self.url, "PLAID_CLIENT_ID": self.client_id, "PLAID_SECRET": self.secret}

    # Items and users

    def item(
        self,
        *,
        institution: str = INSTITUTION,
        products: Sequence[str] = ("transactions",),
        user: UserChoice = "user_good",
        password: Optional[str] = None,
        webhook: Union[str, WebhookReceiver, None] = None,
        days: Optional[int] = None,
        ready: bool = True,
    ) -> Item:
        """Creates an Item with an access token, as Link and an exchange would.

        Args:
            user: The name of a test user, or the configuration of a custom user as a dictionary.
            webhook: Where its webhooks go.
            days: How many days of transactions there are; Plaid's default is 90.
            ready: Whether the transactions are available immediately and without a webhook. Otherwise they follow within
                seconds, with the webhooks that Plaid sends.
        """
        [item] = self.items(
            1, institution=institution, products=products, user=user, password=password, webhook=webhook, days=days,
            ready=ready,
        )  # fmt: skip
        return item

    def items(
        self,
        count: int,
        *,
        institution: str = INSTITUTION,
        products: Sequence[str] = ("transactions",),
        user: UserChoice = "user_good",
        password: Optional[str] = None,
        webhook: Union[str, WebhookReceiver, None] = None,
        days: Optional[int] = None,
        transactions: Optional[int] = None,
        ready: bool = True,
    ) -> list[Item]:
        """Creates many Items at once; `transactions` is the number of posted rows of each."""
        name, secret_word = _credentials(user, password)
        order = {
            "client_id": self.client_id, "secret": self.secret, "items": count, "institution_id": institution,
            "products": list(products), "user": name, "password": secret_word, "webhook": _address(webhook), "days": days,
            "transactions": transactions, "ready": ready,
        }  # fmt: skip
        made = self._connection.post("/_tartan/populate", _given(order))["items"]
        return [Item(item_id=one["item_id"], access_token=one["access_token"]) for one in made]

    def public_token(
        self,
        *,
        institution: str = INSTITUTION,
        products: Sequence[str] = ("transactions",),
        user: UserChoice = "user_good",
        password: Optional[str] = None,
        webhook: Union[str, WebhookReceiver, None] = None,
    ) -> str:
        """Creates a public token, as Link returns one to the front end, for the application to exchange."""
        name, secret_word = _credentials(user, password)
        options = {"override_username": name, "override_password": secret_word, "webhook": _address(webhook)}
        response = self.call(
            "/sandbox/public_token/create", institution_id=institution, initial_products=list(products),
            options=_given(options),
        )  # fmt: skip
        return str(response["public_token"])

    def complete_link(
        self,
        link_token: str,
        *,
        institution: Optional[str] = None,
        user: Optional[UserChoice] = None,
        password: Optional[str] = None,
    ) -> LinkSession:
        """Does what a user does in Link, for a Link token of the application: logs in and shares all accounts."""
        name, secret_word = (None, password) if user is None else _credentials(user, password)
        order = {
            "client_id": self.client_id, "link_token": link_token, "institution_id": institution, "username": name,
            "password": secret_word,
        }  # fmt: skip
        result: dict[str, Any] = self._connection.post("/_tartan/link/complete", _given(order))
        token = result.get("public_token")
        return LinkSession(public_token=token if isinstance(token, str) else None, result=result)

    def user(self, client_user_id: Optional[str] = None, **members: Any) -> User:
        """Creates a user with `/user/create`; `members` are those of the request, such as `identity`."""
        name = client_user_id or f"user-{uuid.uuid4()}"
        response = self.call("/user/create", client_user_id=name, **members)
        return User(name, user_id=response.get("user_id"), user_token=response.get("user_token"))

    def records(self) -> dict[str, Any]:
        """Returns the current bank records of all Items, to compare with what the application stored."""
        records: dict[str, Any] = self._connection.get("/_tartan/truth", client_id=self.client_id)
        return records

    # Events, faults, snapshots

    def trigger(self, event: str, item: Union[Item, str, None] = None, **members: Any) -> list[Triggered]:
        """Triggers an event, such as `login-required` or `new-transactions`, and returns what it happened to.

        Webhooks that follow have been sent when this returns. `events()` lists the names.

        Args:
            item: The Item; can be left out while there is only one.
            members: `id` of another subject (default: the latest), `all`, `account_id`, `error_code`, `webhook`.
        """
        order = {"client_id": self.client_id, "event": event, "item_id": _id(item), **members}
        outcomes = self._connection.post("/_tartan/trigger", _given(order))["outcomes"]
        return [Triggered(event, one["id"], tuple(one["webhooks"]), one["error"]) for one in outcomes]

    def events(self) -> dict[str, str]:
        """Returns what can be triggered: names with their descriptions."""
        return {one["name"]: one["summary"] for one in self._connection.get("/_tartan/trigger")["triggers"]}

    def fault(
        self,
        kind: str,
        *,
        path: Optional[str] = None,
        item: Union[Item, str, None] = None,
        count: Optional[int] = None,
        after: Optional[int] = None,
        probability: Optional[float] = None,
        **members: Any,
    ) -> _faults.Fault:
        """Makes requests of this environment fail: all of them, or those to `path` or about `item`.

        Args:
            kind: The code of an error, such as `INSTITUTION_DOWN`, or another kind: `http`, `timeout`, `delay`, `reset`,
                `truncate`, `malformed`, `mutation`.
            count: How often it happens at most.
            after: How many requests pass first.
            members: Members of the kind, such as `seconds`, `status` or `error_type`.
        """
        chosen = {
            "client_id": self.client_id, "path": path, "item_id": _id(item), "count": count, "after": after,
            "probability": probability,
        }  # fmt: skip
        return _faults.Fault.order(self._connection, _faults.members_of(kind, {**chosen, **members}))

    def snapshot(self, name: Optional[str] = None) -> Snapshot:
        """Saves this environment. In a with statement, it is restored afterwards."""
        return Snapshot.take(self._connection, self.client_id, name)

    def restore(self, name: str) -> None:
        """Restores the snapshot with this name, as often as you like."""
        self._connection.post("/_tartan/restore", {"client_id": self.client_id, "name": name})

    def reset(self) -> None:
        """Deletes all data of this environment, and its faults."""
        for fault in self._connection.get("/_tartan/faults")["faults"]:
            if fault.get("client_id") == self.client_id:
                self._connection.post("/_tartan/faults/remove", {"id": fault["id"]})
        self._connection.post("/_tartan/reset", {"client_id": self.client_id})
        self._register()

    # Webhooks and requests

    def webhooks(self) -> WebhookReceiver:
        """Starts a receiver of webhooks, for a with statement. Pass it to `item(webhook=…)`."""
        return WebhookReceiver(self)

    def sent_webhooks(self) -> list[dict[str, Any]]:
        """Returns every webhook of this environment with its delivery attempts, as `GET /_tartan/webhooks` does."""
        sent: list[dict[str, Any]] = self._connection.get("/_tartan/webhooks", client_id=self.client_id)["webhooks"]
        return sent

    def requests(self, limit: int = 100) -> list[dict[str, Any]]:
        """Returns the latest requests of this environment, oldest first: path, status, error code, never a token."""
        lines = self._connection.lines("/_tartan/events", client_id=self.client_id, types="request", limit=limit)
        return [line for line in lines if line.get("type") == "request" and line.get("user_agent") != REGISTRATION]

    def _register(self) -> None:
        """Makes the client ID known to the control API, which knows those that have sent a request."""
        body = {
            "client_id": self.client_id, "secret": self.secret, "count": 1, "offset": 0, "country_codes": ["US"],
        }  # fmt: skip
        self._connection.post("/institutions/get", body, headers={"User-Agent": REGISTRATION})


class Environment(Operations):
    """A client ID of a Sandbox with data that no other client ID sees. `Sandbox.environment()` creates one.

    At the end of a with statement, its data is deleted.
    """

    def __init__(self, connection: Connection, client_id: str, secret: str) -> None:
        self.client_id = client_id
        self.secret = secret
        self.__connection = connection
        self._register()

    @property
    def _connection(self) -> Connection:
        return self.__connection

    def __enter__(self) -> Environment:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        try:
            self.reset()
        except SandboxError:
            # What the statement raised is more important than data that could not be deleted.
            if error is None:
                raise

    def __repr__(self) -> str:
        return f"<Environment {self.client_id} of {self.url}>"


def _credentials(user: UserChoice, password: Optional[str]) -> tuple[str, str]:
    """The name and the password of a user; a custom user's configuration is its password."""
    if isinstance(user, str):
        return user, password or "pass_good"
    return "user_custom", json.dumps(user)


def _address(webhook: Union[str, WebhookReceiver, None]) -> Optional[str]:
    return webhook.url if isinstance(webhook, WebhookReceiver) else webhook


def _id(item: Union[Item, str, None]) -> Optional[str]:
    return item.item_id if isinstance(item, Item) else item


def _given(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}
