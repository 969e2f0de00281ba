"""What is mistyped gets a suggestion: commands, options, and the words that `config show` hands on."""

import re
import subprocess

import pytest

import processes


def failed(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(processes.executable()), *arguments], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("typed, meant", [
    (["sanbox"], "tartan sandbox"), (["dmeo"], "tartan demo"), (["webhook"], "tartan webhooks"), (["keys", "lst"], "tartan keys list"),
    (["webhooks", "relpay"], "tartan webhooks replay"), (["vault", "int"], "tartan vault init"), (["help", "sycn"], "tartan sync"),
    (["Sandbox"], "tartan sandbox"), (["sandbox", "triger"], "tartan sandbox trigger"),
    (["sandbox", "clock", "advnce"], "tartan sandbox clock advance"), (["session", "creat"], "tartan session create"),
])
def test_a_mistyped_command_gets_a_suggestion(typed, meant):
    done = failed(*typed)
    assert done.returncode == 64 and done.stdout == ""
    assert f"Did you mean `{meant}`" in done.stderr, done.stderr


@pytest.mark.parametrize("typed, meant", [
    (["--versoin"], "--version"), (["--hlep"], "--help"), (["sandbox", "--prot", "1"], "--port"), (["sync", "--itm", "x"], "--item"),
    (["export", "--foramt", "csv"], "--format"), (["sandbox", "fault", "set", "X", "--cont=3"], "--count"), (["doctor", "--offlin"], "--offline"),
    (["explain", "--lst"], "--list"), (["sandbox", "--users", "users", "--sed", "3"], "--seed"), (["config", "show", "--jsno"], "--json"),
    (["config", "show", "serve", "--prot", "1"], "--port"),
])
def test_a_mistyped_option_gets_a_suggestion(typed, meant):
    """Also where the command misses an argument: what was mistyped is the reason."""
    done = failed(*typed)
    assert done.returncode == 64 and done.stdout == ""
    assert re.search(rf"Did you mean '?{meant}'?\?", done.stderr), done.stderr
    assert "Missing" not in done.stderr and "Name an Item" not in done.stderr, done.stderr


@pytest.mark.parametrize("typed", [["sync", "--xyzzy"], ["sync", "--\x1b[31mred"], ["sync", "--" + "x" * 5000]])
def test_an_option_that_is_near_nothing(typed):
    done = failed(*typed)
    assert done.returncode == 64 and "Unknown option" in done.stderr and "Did you mean" not in done.stderr
    assert "\x1b" not in done.stderr and len(done.stderr) < 2000


def test_a_command_that_lacks_an_argument_says_so():
    for typed, expected in ((["export"], "--format"), (["sync"], "--item"), (["sync", "--item", "x", "--all"], "--all"), (["why"], "item")):
        done = failed(*typed)
        assert done.returncode == 64 and expected in done.stderr and "Unknown" not in done.stderr, done.stderr


@pytest.mark.parametrize("typed", ["xyzzy", "\x1b[31mred", "x" * 5000, "ü", ""])
def test_a_word_that_is_near_nothing(typed):
    done = failed(typed)
    assert done.returncode == 64 and "Unknown command" in done.stderr and "--help" in done.stderr
    assert "\x1b" not in done.stderr and len(done.stderr) < 2000
