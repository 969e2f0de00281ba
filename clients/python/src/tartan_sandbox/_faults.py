"""Faults that make requests fail."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Optional

from ._http import Connection

#: The kinds of faults; any other name is taken for the code of an error.
KINDS = frozenset({"error", "http", "timeout", "delay", "reset", "truncate", "malformed", "mutation"})


class Fault:
    """A rule that makes requests of one environment fail. In a with statement, it is removed afterwards."""

    def __init__(self, connection: Connection, fault_id: str) -> None:
        self._connection = connection
        self.id = fault_id
        self._last: dict[str, Any] = {"fired": 0, "matched": 0}
        self._is_removed = False

    @classmethod
    def order(cls, connection: Connection, members: dict[str, Any]) -> Fault:
        """Adds a rule with the members of docs/Sandbox.md."""
        added = connection.post("/_tartan/faults", members)["added"]
        return cls(connection, str(added[0]))

    @property
    def fired(self) -> int:
        """How many requests failed because of this rule, also after it was removed."""
        return int(self._state()["fired"])

    @property
    def matched(self) -> int:
        """How many requests this rule was meant for, those that it let pass included."""
        return int(self._state()["matched"])

    def remove(self) -> None:
        """Ends the fault. Removing it again does nothing."""
        self._state()
        if not self._is_removed:
            self._connection.post("/_tartan/faults/remove", {"id": self.id})
            self._is_removed = True

    def __enter__(self) -> Fault:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.remove()

    def _state(self) -> dict[str, Any]:
        """The rule as the Sandbox lists it; the last known state if it no longer does."""
        if not self._is_removed:
            found = [fault for fault in self._connection.get("/_tartan/faults")["faults"] if fault["id"] == self.id]
            self._is_removed = not found
            self._last = dict(found[0]) if found else self._last
        return self._last


def members_of(kind: str, members: dict[str, Any]) -> dict[str, Any]:
    """Returns the members of a rule, given a kind or the code of an error."""
    given = {name: value for name, value in members.items() if value is not None}
    if kind in KINDS:
        return {"kind": kind, **given}
    return {"kind": "error", "error_code": kind, **given}
