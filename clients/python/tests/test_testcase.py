"""Test cases of unittest."""

from __future__ import annotations

import multiprocessing
import unittest
from typing import Any, ClassVar

from tartan_sandbox.testcase import SandboxTestCase, shared_sandbox


class BankTests(SandboxTestCase):
    def test_first(self) -> None:
        self.assertEqual(self.plaid.records()["items"], [])
        self.plaid.item()

    def test_second(self) -> None:
        self.test_first()


class OwnSandboxTests(SandboxTestCase):
    sandbox_options: ClassVar[dict[str, Any]] = {"now": "2026-03-02"}

    def test_clock(self) -> None:
        self.assertTrue(self.sandbox.clock.is_frozen)
        self.assertNotEqual(self.plaid.url, shared_sandbox().url)


def test_classes_share_a_sandbox() -> None:
    class Others(BankTests):
        pass

    suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (BankTests, Others)))
    result = unittest.TestResult()
    suite.run(result)
    assert result.wasSuccessful()
    assert result.testsRun == 4
    assert BankTests.sandbox is Others.sandbox


def _url(queue: Any) -> None:
    queue.put(shared_sandbox().url)


def test_a_forked_process_has_its_own() -> None:
    """As the workers of Django's parallel test runner."""
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    worker = context.Process(target=_url, args=(queue,))
    own = shared_sandbox().url
    worker.start()
    try:
        assert queue.get(timeout=60) != own
    finally:
        worker.join(timeout=60)
    assert shared_sandbox().item().item_id
