"""The documentation site: made without a warning, and not made with one."""

import re
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


def test_the_pages_by_product_follow_the_declarations(tmp_path):
    """The pages of the reference that are written by a script: complete, and refused when a declaration has no place."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(processes.ROOT / "scripts" / "reference-pages", tmp_path / "scripts")
    shutil.copytree(processes.ROOT / "Sources" / "Plaid", tmp_path / "Sources" / "Plaid")

    def check(*arguments):
        return subprocess.run(
            [tmp_path / "scripts" / "reference-pages", *arguments], capture_output=True, text=True, timeout=60)

    assert check("--check").returncode == 0, check("--check").stderr
    sources, pages = tmp_path / "Sources" / "Plaid" / "Generated", tmp_path / "Sources" / "Plaid" / "Plaid.docc" / "Products"
    listed = "".join(path.read_text(encoding="utf-8") for path in pages.glob("Product-*.md"))
    assert listed.count("``PlaidCore/PlaidClientProtocol/") == 349
    # Requests have a page of their own and are on no other.
    requests = set(re.findall(r"``(\w+)``", (pages / "Requests.md").read_text(encoding="utf-8")))
    assert len(requests) == 349 and not requests & set(re.findall(r"- ``(\w+)``", listed))
    # Every page is reached from the first one.
    first = (pages.parent / "Plaid.md").read_text(encoding="utf-8")
    assert {path.stem for path in pages.glob("*.md")} <= set(re.findall(r"<doc:([\w-]+)>", first))
    with open(sources / "Auth" / "AuthTypes.swift", "a", encoding="utf-8") as file:
        file.write("\npublic struct AuthNovelty {}\n")
    done = check("--check")
    assert done.returncode == 1 and "Product-Auth.md" in done.stderr
    assert check().returncode == 0 and check("--check").returncode == 0
    (sources / "Novelty").mkdir()
    assert "Novelty" in check("--check").stderr
