"""Plays the requests of the test suites of Plaid's own clients as each client writes them, each in its own environment.

Left out is what the contract no longer has: deposit switches, and credentials of banks in requests.
"""

import pytest

import official_suites
import official_suites_link
from wire import Program

FLOWS = [
    official_suites.accounts, official_suites.transactions, official_suites.items, official_suites.sandbox,
    official_suites.assets, official_suites.bank_transfers, official_suites.payments, official_suites.statements,
    official_suites.income, official_suites.investments, official_suites_link.institutions,
    official_suites_link.link_tokens, official_suites_link.processors, official_suites_link.numbers_and_owners,
    official_suites_link.liabilities, official_suites_link.enrich,
    official_suites_link.identity_verification, official_suites_link.monitor,
]


@pytest.mark.parametrize("language", official_suites.LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.__name__)
def test_a_suite(sandbox, flow, language):
    Program(language, sandbox.url).play(flow(language))
