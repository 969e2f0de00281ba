"""Test cases for `unittest` and Django.

    class BankTests(SandboxMixin, django.test.TestCase):
        def test_accounts(self) -> None:
            item = self.plaid.item()

All test cases of a process share one Sandbox, and each test has an environment of its own.
"""

from __future__ import annotations

import atexit
import os
import unittest
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from ._environment import Environment
from ._sandbox import Sandbox, unique_client_id

if TYPE_CHECKING:
    _Base = unittest.TestCase
else:
    _Base = object

_shared: Optional[Sandbox] = None
_owner: Optional[int] = None


class SandboxMixin(_Base):
    """Gives each test `self.plaid`, an environment without data."""

    #: Options of `Sandbox`; with any, the class has a Sandbox process of its own.
    sandbox_options: ClassVar[dict[str, Any]] = {}

    sandbox: ClassVar[Sandbox]
    plaid: Environment

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        if cls.sandbox_options:
            cls.sandbox = Sandbox(**cls.sandbox_options).start()
            cls.addClassCleanup(cls.sandbox.stop)
        else:
            cls.sandbox = shared_sandbox()

    def setUp(self) -> None:
        super().setUp()
        self.plaid = self.sandbox.environment(unique_client_id("test"))
        self.addCleanup(self.plaid.reset)


class SandboxTestCase(SandboxMixin, unittest.TestCase):
    """A test case of `unittest` with `self.plaid`."""


def shared_sandbox() -> Sandbox:
    """Returns the Sandbox of this process; a forked process, such as a worker of Django's test runner, starts its own."""
    global _shared, _owner
    if _shared is None or _owner != os.getpid():
        _shared, _owner = Sandbox().start(), os.getpid()
        atexit.register(_shared.stop)
    return _shared
