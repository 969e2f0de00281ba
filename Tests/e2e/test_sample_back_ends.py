"""Plays what Plaid's sample back ends and an application fed by webhooks ask for, as their clients write it."""

import pytest

from sample_back_ends import SEQUENCES, sequences
from wire import Program


@pytest.mark.parametrize("language, product", sequences(), ids=lambda value: value.replace(" ", "-"))
def test_a_sample_back_end(sandbox, language, product):
    Program(language, sandbox.url).play(SEQUENCES[product](language))
