"""`tartan demo --once` as a person starts it, and where there is no network at all."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from processes import executable

HERE = Path(__file__).resolve().parent
SECONDS = 120  # Once built, it takes a tenth of it; this only ends one that hangs.


def demo(folder, *arguments, before=()):
    return subprocess.run(
        [*before, str(executable()), "demo", "--once", *arguments], cwd=folder, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=SECONDS)


def check_readable(done):
    assert done.returncode == 0, done.stderr
    for word in ("Plaid Checking", "0000", "110", "FOOD_AND_DRINK"):
        assert word.lower() in done.stdout.lower().replace(" and ", "_and_").replace("food and", "food_and"), done.stdout
    # One bank, linked twice: each Item's accounts are there, under the user that it was linked as.
    good, dynamic = done.stdout.split("Accounts of user_transactions_dynamic")
    assert "Accounts of user_good" in good and "Checking" in dynamic.split("Latest transactions")[0], done.stdout
    assert "access-sandbox-" not in done.stdout + done.stderr
    assert "1111222233330000" not in done.stdout + done.stderr


def test_demo(tmp_path):
    check_readable(demo(tmp_path))


def test_demo_twice_in_the_same_folder(tmp_path):
    check_readable(demo(tmp_path))
    check_readable(demo(tmp_path))


def test_demo_for_machines(tmp_path):
    done = demo(tmp_path, "--json")
    assert done.returncode == 0, done.stderr
    values = [json.loads(line) for line in done.stdout.splitlines() if line.strip().startswith("{") and line.strip().endswith("}")]
    if not values:
        values = [json.loads(done.stdout)]
    assert "Plaid Checking" in json.dumps(values)
    [document] = values
    items = {item["item_id"] for item in document["items"]}
    assert len(items) == 2 and {account["item_id"] for account in document["accounts"]} == items


def test_demo_without_a_network(tmp_path):
    unshare = shutil.which("unshare")
    isolated = [unshare, "--net", "--map-root-user", sys.executable, str(HERE / "loopback_only.py")] if unshare else []
    probe = isolated and subprocess.run([*isolated, "/bin/true"], capture_output=True, text=True)
    if not isolated or probe.returncode != 0:
        pytest.skip("this system lets no user make a network namespace")
    outside = subprocess.run(
        [*isolated, sys.executable, "-c", "import socket; socket.create_connection(('192.0.2.1', 80), 2)"],
        capture_output=True, text=True)
    assert "unreachable" in outside.stderr, "the namespace is not closed"
    check_readable(demo(tmp_path, before=isolated))
