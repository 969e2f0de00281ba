"""What the methods return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True)
class Item:
    """A connection of a user to an institution."""

    item_id: str
    access_token: str


@dataclass(frozen=True)
class User:
    """A user of Plaid's user API: the result of `/user/create`."""

    client_user_id: str
    user_id: Optional[str]
    #: Only Plaid's older kind of user has a token.
    user_token: Optional[str]


@dataclass(frozen=True)
class LinkSession:
    """A Link session that was completed without a browser."""

    public_token: Optional[str]
    #: The whole response of the control API.
    result: dict[str, Any]


@dataclass(frozen=True)
class Triggered:
    """What an event happened to, and the webhooks that followed."""

    event: str
    #: The ID of the Item, transfer or other thing; `None` for an event of the client as a whole.
    subject_id: Optional[str]
    #: The webhooks that were sent, as `TYPE/CODE`.
    webhooks: tuple[str, ...]
    #: Why the event could not happen; only if it was triggered for all Items.
    error: Optional[str]
