"""The clock of a Sandbox."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from types import TracebackType
from typing import Any, Optional, Union

from ._errors import SandboxError
from ._http import Connection


class Clock:
    """The time that all environments of a Sandbox share. It moves forward only.

    Signatures of webhooks, timeouts and rate limits keep using real time.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def now(self) -> datetime:
        """The Sandbox's time, in UTC."""
        return _time(self._connection.get("/_tartan/clock"))

    @property
    def is_frozen(self) -> bool:
        return bool(self._connection.get("/_tartan/clock")["frozen"])

    def advance(
        self, by: Optional[timedelta] = None, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime:
        """Moves the clock forward, by at most twenty years, and returns the new time.

        Everything that falls due happens first, and its webhooks have been sent when this returns.
        """
        step = (by or timedelta()) + timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return self._change({"advance_seconds": step.total_seconds()})

    def set(self, time: Union[datetime, date, str]) -> datetime:
        """Moves the clock forward to a time, and returns it. A date or a datetime without a time zone is in UTC."""
        return self._change({"set": text_of_time(time)})

    def freeze(self, at: Union[datetime, date, str, None] = None) -> FrozenClock:
        """Stops the clock, at a later time if one is given. In a with statement, it runs again afterwards."""
        if at is not None:
            self.set(at)
        return FrozenClock(self, self._change({"frozen": True}))

    def resume(self) -> datetime:
        """Lets a stopped clock run again, and returns its time."""
        return self._change({"frozen": False})

    def _change(self, members: dict[str, Any]) -> datetime:
        return _time(self._connection.post("/_tartan/clock", members))


class FrozenClock:
    """A stopped clock."""

    def __init__(self, clock: Clock, now: datetime) -> None:
        self._clock = clock
        self.now = now

    def __enter__(self) -> Clock:
        return self._clock

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self._clock.resume()


def text_of_time(time: Union[datetime, date, str]) -> str:
    """Writes a time as the Sandbox reads it, in UTC and whole seconds."""
    if isinstance(time, datetime):
        aware = time if time.tzinfo is not None else time.replace(tzinfo=timezone.utc)
        return aware.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(time, date):
        return time.isoformat()
    return time


def _time(state: dict[str, Any]) -> datetime:
    text = str(state["now"])
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError as error:
        raise SandboxError(f"The Sandbox's time '{text}' cannot be read.") from error
