"""Saved environments."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Optional

from ._http import Connection


class Snapshot:
    """An environment as it was at one moment. The clock is not part of it."""

    def __init__(self, connection: Connection, snapshot_id: str, name: Optional[str]) -> None:
        self._connection = connection
        self.id = snapshot_id
        self.name = name

    @classmethod
    def take(cls, connection: Connection, client_id: str, name: Optional[str]) -> Snapshot:
        order: dict[str, Any] = {"client_id": client_id}
        if name is not None:
            order["name"] = name
        return cls(connection, str(connection.post("/_tartan/snapshot", order)["id"]), name)

    def restore(self) -> None:
        """Puts the environment back into this state, as often as you like."""
        self._connection.post("/_tartan/restore", {"id": self.id})

    def delete(self) -> None:
        """Frees the memory of the snapshot. The Sandbox keeps the last 64."""
        self._connection.post("/_tartan/snapshot/remove", {"id": self.id})

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.restore()
        self.delete()
