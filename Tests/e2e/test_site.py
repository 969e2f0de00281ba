"""The documentation site: made without a warning, and not made with one."""

import shutil
import subprocess

import pytest

import processes


def make(folder):
    return subprocess.run(
        [processes.ROOT / "scripts" / "docs", "--pages", folder], capture_output=True, text=True, timeout=300)


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(processes.ROOT / "docs", tmp_path / "docs")
    # What pages point to outside their folder.
    for path in processes.ROOT.iterdir():
        if not path.name.startswith(".") and path.name != "docs":
            (tmp_path / path.name).symlink_to(path)
    return tmp_path / "docs"


def test_every_page_is_in_the_site(copy):
    done = make(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    made = {path.parent.name for path in (copy.parent / ".build-docs" / "site").rglob("index.html")}
    guides = {f"guide-{path.stem}" for path in (copy / "guides").glob("*.md")}
    assert len(guides) >= 1 and guides <= made
    assert {path.stem.lower() for path in copy.glob("*.md")} <= made


@pytest.mark.parametrize("line", ["[a page](doc:no-such-page)", "``NoSuchSymbol``", "[a page](no-such-page.md)"])
def test_a_link_that_leads_nowhere_is_a_failure(copy, line):
    with open(copy / "guides" / "sandbox.md", "a", encoding="utf-8") as page:
        page.write(f"\nSee {line}.\n")
    done = make(copy)
    assert done.returncode != 0
    assert "exist" in done.stderr or "find" in done.stderr, done.stderr
