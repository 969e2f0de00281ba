"""The shell blocks of the documentation, and what is known about their lines.

A page's lines run as they stand, one after another, in a copy of the repository's files (documented_session.py). A word in
capitals that stands for a value of the reader's is replaced; a line that cannot run here is in the table with a reason.
"""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What a reader puts in the place of these words.
PLACEHOLDERS = ("ITEM_ID", "ITEM", "ID")

COMPILES = "builds the whole repository, which is what this test belongs to"
ELSEWHERE = "needs a PostgreSQL server on another machine"
# Lines that are not run, or pages without one that is, and why.
NOT_RUN = {
    ("README.md", "make demo"): COMPILES,
    ("README.md", "make test"): COMPILES,
    ("CONTRIBUTING.md", "make test"): COMPILES,
    ("CONTRIBUTING.md", "make lint"): COMPILES,
    ("CONTRIBUTING.md", "make format"): COMPILES,
    ("docs/GeneratedCode.md", "scripts/check-generated-code --spec document.yml"): "needs Plaid's OpenAPI document",
    ("docs/GeneratedCode.md", "scripts/check-generated-code --spec document.yml --update"): "needs Plaid's OpenAPI document",
    ("docs/GeneratedCode.md", "scripts/contract-diff old.yml new.yml --changelog draft.md --update"): "needs two versions of Plaid's OpenAPI document",
    ("docs/Install.md", None): "changes the machine; make package-test does the same in new systems, and test_container.py without Docker",
    ("docs/SandboxControl.md", "make package"): COMPILES + " (test_packages.py, test_python_package.py and test_node_package.py pack)",
    ("docs/SandboxControl.md", "pip install .build/packages/tartan_sandbox-*.whl"): "installs what the line before packs (test_python_package.py)",
    ("docs/Operations.md", "tartan migrate --from sqlite:tartan.sqlite --to postgresql://tartan@db.example.com/tartan"):
        ELSEWHERE + " (test_migrate.py)",
    ("docs/Operations.md", "tartan migrate --verify --from … --to …"): "has no values (test_migrate.py)",
    ("docs/Operations.md", "pg_dump --format=custom --file=copy.dump postgresql://tartan@db.example.com/tartan"):
        ELSEWHERE + " (test_backup.py)",
    ("docs/Operations.md",
     "pg_restore --exit-on-error --no-owner --dbname=postgresql://tartan@db.example.com/restored copy.dump"):
        ELSEWHERE + " (test_backup.py)",
    ("docs/Operations.md", "createdb tartan2 && tartan keys list --database postgresql://…/tartan2"): ELSEWHERE,
    ("docs/Operations.md", "psql -v ON_ERROR_STOP=1 -v parts=64 -f scripts/partition.sql postgresql://…/tartan2"): ELSEWHERE,
    ("docs/Operations.md", "tartan migrate --from postgresql://…/tartan --to postgresql://…/tartan2"): ELSEWHERE,
}


@dataclass(frozen=True)
class Line:
    """A command of a page: one line, or several that belong together."""

    page: str
    section: str
    text: str

    @property
    def command(self) -> str:
        """Without its comment and the spaces before it."""
        return re.sub(r"\s+#\s.*$", "", self.text).strip()


def pages(root: Path = ROOT) -> list[str]:
    """Every page with commands for a reader; the guides have a test of their own."""
    found = [root / "README.md", root / "CONTRIBUTING.md", *sorted(root.glob("examples/**/README.md")), *sorted(root.glob("docs/*.md"))]
    return [str(page.relative_to(root)) for page in found if "node_modules" not in page.parts and page.exists()]


def lines(page: str, root: Path = ROOT) -> list[Line]:
    """The commands of a page's `sh` blocks, in order."""
    text = (root / page).read_text(encoding="utf-8")
    found, section = [], ""
    for heading, block in re.findall(r"^##+ ([^\n]+)$|^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        if heading:
            section = heading
            continue
        pending = ""
        for line in block.splitlines():
            pending += line
            if pending.endswith("\\") or not is_complete(pending):
                pending += "\n"
            elif pending.strip() and not pending.lstrip().startswith("#"):
                found.append(Line(page, section, pending))
                pending = ""
            else:
                pending = ""
        if pending.strip():
            found.append(Line(page, section, pending))
    return found


def is_complete(text: str) -> bool:
    """Whether a shell takes the text for whole commands, and waits for no more."""
    return subprocess.run(["bash", "-n"], input=text + "\n", capture_output=True, text=True).returncode == 0


def left_out(line: Line) -> str | None:
    """Why a line is not run; `None` if it is."""
    return NOT_RUN.get((line.page, line.command)) or NOT_RUN.get((line.page, None))


def stale(known: dict, found: list[Line]) -> list:
    """Entries of the table whose line no page has any more."""
    there = {(line.page, command) for line in found for command in (line.command, None)}
    return [entry for entry in known if entry not in there]


def samples(page: str, language: str, root: Path = ROOT) -> list[str]:
    """The page's blocks of another language, such as the JSON of a file that its commands read."""
    return re.findall(rf"^```{language}\n(.*?)^```", (root / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
