"""No kill loses or invents a row, and the check that says so can fail."""

import os

import pytest

from crash import CrashCheck, RowsDiffer
from mistakes import KeepsPagesBeforeMutation, SavesCursorApart
from postgres import Postgres
from processes import sandbox

pytestmark = pytest.mark.crash

KILLS = int(os.environ.get("TARTAN_CRASH_KILLS", "50"))
SEED = int(os.environ.get("TARTAN_CRASH_SEED", "20260912"))


@pytest.fixture
def bank(recorder):
    with sandbox("--seed", "11") as process:
        recorder.watch(process)
        yield process


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request):
    """The address of an empty database; `None` stands for a file."""
    if request.param == "sqlite":
        yield None
        return
    with Postgres() as server:
        yield server.create_database()


def test_rows_equal_the_banks_after_every_kill(bank, tmp_path, database):
    check = CrashCheck(bank, tmp_path, SEED, database=database)
    try:
        check.run(KILLS)
    finally:
        check.close()
        tally = check.tally
        print(
            f"\n{'PostgreSQL' if database else 'SQLite'}, seed {SEED}: {tally.kills} kills, {tally.between_first_page_and_commit} between a round's first page and "
            f"its commit ({tally.after_a_mutation} of them after a mutation), {tally.at_the_commit} at a commit, {tally.anywhere} "
            "anywhere")
    assert check.tally.kills == KILLS
    # Two of five at least: 20 of 50.
    assert check.tally.between_first_page_and_commit * 5 >= KILLS * 2, f"seed {SEED}"


@pytest.mark.parametrize("mistake", [SavesCursorApart, KeepsPagesBeforeMutation])
def test_a_broken_engine_is_found_out(bank, tmp_path, mistake):
    check = CrashCheck(bank, tmp_path, SEED, mistake(), patience=10)
    try:
        with pytest.raises(RowsDiffer):
            # The first kill finds the lost cursor. One kill of five is of a round that a mutation disturbs, and about
            # half of those find the pages that were kept.
            check.run(50)
    finally:
        check.close()
