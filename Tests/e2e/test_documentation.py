"""Every command of the README, the examples and the documentation, run as it stands from a copy outside the repository."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import documentation
import processes
from isolation import isolated

HERE = Path(__file__).resolve().parent
LINES = [line for page in documentation.pages() for line in documentation.lines(page)]
PAGES = list(dict.fromkeys(line.page for line in LINES if not documentation.left_out(line)))


@pytest.fixture
def copy(tmp_path):
    """What a reader has beside the page: the examples, and a built `tartan`."""
    folder = tmp_path / "copy"
    shutil.copytree(documentation.ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns("node_modules"))
    for page in documentation.pages():
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(documentation.ROOT / page, folder / page)
    built = folder / ".build" / "debug"
    built.mkdir(parents=True)
    (built / "tartan").symlink_to(processes.executable())
    return folder


def type_page(folder: Path, page: str) -> subprocess.CompletedProcess:
    # The README itself puts the built command on the path.
    path = os.environ["PATH"] if page == "README.md" else f"{folder / '.build' / 'debug'}:{os.environ['PATH']}"
    return subprocess.run(
        [*isolated(), sys.executable, str(HERE / "documented_session.py"), str(folder), page], capture_output=True, text=True,
        timeout=600, env=os.environ | {"PATH": path})


@pytest.mark.parametrize("page", PAGES)
def test_every_line_of_a_page_does_what_it_says(copy, page):
    done = type_page(copy, page)
    assert done.returncode == 0, done.stdout + done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    wanted = [line.command for line in LINES if line.page == page and not documentation.left_out(line)]
    assert [one["line"] for one in told] == wanted
    print(f"{page}: {len(told)} lines")


def test_what_is_left_out_is_still_there():
    """An entry whose line has gone would hide the next line that looks like it."""
    assert documentation.stale(documentation.NOT_RUN, LINES) == []
    assert documentation.stale({("README.md", "tartan dance"): "no such line"}, LINES) == [("README.md", "tartan dance")]
    assert documentation.stale({("docs/Gone.md", None): "no such page"}, LINES) == [("docs/Gone.md", None)]
    assert all(reason for reason in documentation.NOT_RUN.values())
    ran = [line for line in LINES if not documentation.left_out(line)]
    assert len(ran) >= 75 and {line.page for line in ran} >= {"README.md", "examples/README.md", "docs/Sandbox.md"}


@pytest.mark.parametrize("line, complaint", [
    ("tartan explain NO_SUCH_CODE", "ended with 1"), ("tartan sandbox clock --soon", "ended with 64"),
    ("tartan sandbox\ncurl http://127.0.0.1:8181/_tartan/nothing", "404"), ("tartan serve --port nowhere", "ended with 64"),
    ("tartan listen --url http://127.0.0.1:1", "ended with 1"), ("no-such-program install", "ended with 127"), ("echo done\nITEM", "ended with 127"),
])
def test_a_line_that_is_wrong_is_found_out(copy, line, complaint):
    (copy / "README.md").write_text(f"# Page\n\n## Start\n\n```sh\nexport PATH=\"$PWD/.build/debug:$PATH\"\n{line}\n```\n")
    done = type_page(copy, "README.md")
    assert done.returncode == 1 and complaint in done.stderr, done.stdout + done.stderr


def test_a_command_of_several_lines_is_one():
    page = "# Page\n\n## Start\n\n```sh\ncurl a \\\n  -d b\nfor x in 1 2; do\n  echo $x\ndone\n# a note\ntartan dev    # runs\n```\n"
    folder = Path(os.environ.get("TMPDIR", "/tmp"))
    file = folder / f"page-{os.getpid()}.md"
    file.write_text(page)
    try:
        found = documentation.lines(file.name, folder)
    finally:
        file.unlink()
    assert [line.text for line in found] == ["curl a \\\n  -d b", "for x in 1 2; do\n  echo $x\ndone", "tartan dev    # runs"]
    assert found[2].command == "tartan dev" and {line.section for line in found} == {"Start"}
