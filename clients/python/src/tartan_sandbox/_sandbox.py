"""A Sandbox: a process of its own, or one that runs already."""

from __future__ import annotations

import os
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, Union

from . import _executable, _report
from ._clock import Clock, text_of_time
from ._environment import Environment, Operations
from ._errors import SandboxError, SandboxTimeout
from ._http import Connection
from ._process import SandboxProcess

#: The environment variable with the address of a Sandbox that runs already.
URL_VARIABLE = "TARTAN_SANDBOX_URL"
#: The name of the state file in a data directory.
STATE_FILE = "sandbox.sqlite"


class Sandbox(Operations):
    """An offline Plaid, for a with statement.

    Starts the `tartan` executable on a free port of loopback, and stops it surely: at the end of the statement, and also if
    this process is killed. The methods of `Operations` use one client ID, and `environment()` creates more.

    Args:
        data_dir: Where the state is kept between runs; it is created if necessary. Otherwise all data is temporary.
        seed: Makes the data reproducible.
        now: Stops the Sandbox's clock at this time. Without a time zone, it is in UTC.
        url: The address of a Sandbox that runs already; nothing is started. Default: `TARTAN_SANDBOX_URL`, unless
            `data_dir`, `seed`, `now`, `binary`, `arguments` or `own_process` asks for a process of its own.
        binary: The executable. Default: `TARTAN_BINARY`, or the one in this package.
        arguments: More options of `tartan sandbox`, such as `["--rate-limits"]`.
        own_process: Whether to start a process even if `TARTAN_SANDBOX_URL` is set.
        client_id: The client ID of the methods of this object. Default: `sandbox`; with a Sandbox that runs already, a new one.
        timeout: The seconds until it must be ready.
    """

    def __init__(
        self,
        *,
        data_dir: Union[str, Path, None] = None,
        seed: Optional[int] = None,
        now: Union[datetime, date, str, None] = None,
        url: Optional[str] = None,
        binary: Union[str, Path, None] = None,
        arguments: Sequence[str] = (),
        own_process: bool = False,
        client_id: Optional[str] = None,
        secret: str = "secret",
        timeout: float = 30.0,
    ) -> None:
        options = [data_dir, seed, now, binary, *arguments]
        needs_process = own_process or any(option is not None for option in options)
        if url is not None and needs_process:
            raise SandboxError("A Sandbox at a url runs already; leave out the options of a new process.")
        self._given_url = url or (None if needs_process else os.environ.get(URL_VARIABLE) or None)
        self.client_id = client_id or ("sandbox" if self._given_url is None else unique_client_id("sandbox"))
        self.secret = secret
        self._data_dir = None if data_dir is None else Path(data_dir).expanduser().resolve()
        self._seed, self._now, self._binary = seed, now, binary
        self._arguments = list(arguments)
        self._timeout = timeout
        self._process: Optional[SandboxProcess] = None
        self._open: Optional[Connection] = None

    @property
    def is_own_process(self) -> bool:
        """Whether the Sandbox belongs to this object; one at a `url` may have other users."""
        return self._given_url is None

    @property
    def clock(self) -> Clock:
        """The clock, which all environments share."""
        return Clock(self._connection)

    @property
    def log(self) -> str:
        """What the executable has logged; empty for a Sandbox at a `url`."""
        return "" if self._process is None else self._process.log

    def start(self) -> Sandbox:
        """Starts the Sandbox, and returns when it accepts requests. A with statement does this.

        Raises:
            SandboxError: It did not start, and the message says why.
        """
        if self._open is not None:
            return self
        if self._given_url is None:
            self._process = SandboxProcess(_executable.find_executable(self._binary), self._options(), timeout=self._timeout)
            self._open = Connection(self._process.url, self._process.problem)
        else:
            self._open = _reached(self._given_url, self._timeout)
        try:
            self._register()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Stops the Sandbox; deletes the data of this object's client ID in one that runs elsewhere."""
        connection, self._open = self._open, None
        if self._process is not None:
            self._process.stop()
        elif connection is not None:
            # One that has ended meanwhile has no data left.
            with suppress(SandboxError):
                connection.post("/_tartan/reset", {"client_id": self.client_id})

    def environment(self, client_id: Optional[str] = None, secret: str = "secret") -> Environment:
        """Creates an environment: a client ID and secret whose data nobody else sees.

        Args:
            client_id: Default: a new one. The same seed and client ID give the same data.
        """
        return Environment(self._connection, client_id or unique_client_id("test"), secret)

    def define_user(self, username: str, configuration: Mapping[str, Any]) -> None:
        """Defines a custom user for all environments. The name begins with `custom_`, and any password works."""
        self._connection.post("/_tartan/users", {"username": username, "configuration": dict(configuration)})

    def reset_all(self) -> None:
        """Deletes the data of all environments."""
        self._connection.post("/_tartan/faults/remove", {})
        self._connection.post("/_tartan/reset", {})
        self._register()

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        try:
            if isinstance(error, Exception):
                self._explain(error)
        finally:
            self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox at {self._open.url}>" if self._open is not None else "<Sandbox, not running>"

    @property
    def _connection(self) -> Connection:
        if self._open is None:
            raise SandboxError("The Sandbox is not running; use it in a with statement or call start().")
        return self._open

    def _options(self) -> list[str]:
        options = list(self._arguments)
        if self._data_dir is not None:
            self._data_dir.mkdir(parents=True, exist_ok=True)
            options += ["--state", str(self._data_dir / STATE_FILE)]
        if self._seed is not None:
            options += ["--seed", str(self._seed)]
        if self._now is not None:
            options += ["--now", text_of_time(self._now)]
        return options

    def _explain(self, error: Exception) -> None:
        """Adds the latest requests and the log to an exception that leaves the with statement."""
        text = _report.text(self, self.log)
        if not text:
            return
        if sys.version_info >= (3, 11):
            error.add_note(text)
        else:
            print(text, file=sys.stderr)


def unique_client_id(prefix: str) -> str:
    """Returns a client ID that nobody else uses."""
    return f"{prefix}-{uuid.uuid4().hex[:16]}"


def _reached(url: str, timeout: float) -> Connection:
    """A connection to a Sandbox that runs already, once it responds."""
    connection = Connection(url)
    deadline = time.monotonic() + timeout
    while True:
        try:
            connection.get("/_tartan/health")
            return connection
        except SandboxError as error:
            if error.status is not None:
                raise SandboxError(f"The server at {url} is not a Tartan Sandbox.", status=error.status) from error
            if time.monotonic() > deadline:
                raise SandboxTimeout(f"No Sandbox responded at {url} within {timeout:g} s.") from error
        time.sleep(0.05)
