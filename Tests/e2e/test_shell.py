"""Help with examples, completions and the man page: made from the commands, so that none is forgotten."""

import json
import os
import re
import shutil
import subprocess

import pytest

import processes


def commands():
    """Every command with its words: `["keys", "create"]`."""
    root = json.loads(processes.run(["--experimental-dump-help"]))["command"]

    def walk(command, words):
        children = [child for child in command.get("subcommands", []) if child["commandName"] != "help"]
        yield words, command, children
        for child in children:
            yield from walk(child, [*words, child["commandName"]])

    return list(walk(root, []))


def without_examples(found):
    """Commands that do something, and whose help shows no line to copy."""
    return [
        " ".join(words) for words, command, children in found
        if not children and not re.search(r"^\s*Examples:\n\s+\S*tartan ", command.get("discussion", ""), re.MULTILINE)
        and not re.search(r"Examples:\n(.*\n)?\s+.*tartan ", command.get("discussion", ""))
    ]


def test_every_command_has_examples():
    found = commands()
    assert without_examples(found) == []
    print(f"commands with examples: {sum(not children for _, _, children in found)}")


def test_a_command_without_examples_is_noticed():
    assert without_examples([(["bare"], {"discussion": "Does something."}, [])]) == ["bare"]


def unknown_options(line: str, known: dict) -> set[str]:
    """The `--options` of a line, without `tartan`, that the command which it runs does not have."""
    named = line.split("|")[0].split(">")[0].split()
    length = next(n for n in range(len(named), -1, -1) if tuple(named[:n]) in known)
    own = [known[tuple(named[:length])]]
    # A command's default subcommand takes what stands after the command's own name.
    while "defaultSubcommand" in own[-1]:
        own.append(known[(*named[:length], own[-1]["defaultSubcommand"])])
    names = {
        "--" + name["name"] for item in own for argument in item.get("arguments", [])
        for name in argument.get("names", []) if name["kind"] == "long"
    }
    return {word.split("=")[0] for word in named if word.startswith("--")} - names


def test_examples_parse():
    """Options in examples exist: each `--option` is one of the command that the line runs."""
    found = commands()
    known = {tuple(words): command for words, command, _ in found}
    checked = 0
    for words, command, children in found:
        if children:
            continue
        text = command.get("discussion", "").replace("\\\n", " ")
        for line in re.findall(r"^\s+(?:\w+=\S+ )?tartan (.+)$", text.split("Examples:")[-1], re.MULTILINE):
            assert not unknown_options(line, known), line
            checked += 1
    assert checked >= 20
    print(f"example lines whose options exist: {checked}")


def documented_lines() -> list[tuple[str, str]]:
    """The lines of `tartan` in fenced blocks of the documentation, with their pages."""
    pages = [processes.ROOT / "README.md", *sorted((processes.ROOT / "docs").rglob("*.md")), *sorted((processes.ROOT / "examples").rglob("README.md"))]
    found = []
    for page in pages:
        for block in re.findall(r"^```(?:bash|sh|console|text)?\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            for line in re.findall(r"^\s*(?:\$ )?(?:[A-Z_]+=\S+ )*(?:\S*/)?tartan ([a-z].*)$", block.replace("\\\n", " "), re.MULTILINE):
                first, *others = line.split(" #")[0].split(" && ")
                found += [(page.name, one) for one in (first, *(other.removeprefix("tartan ") for other in others if other.startswith("tartan ")))]
    return found


def test_documented_lines_parse():
    known = {tuple(words): command for words, command, _ in commands()}
    first = {words[0] for words in known if words}
    lines = documented_lines()
    for page, line in lines:
        assert line.split()[0] in first, f"{page}: tartan {line}"
        assert not unknown_options(line, known), f"{page}: tartan {line}"
    assert len(lines) >= 35
    print(f"documented lines whose options exist: {len(lines)}")


def test_an_unknown_option_in_a_line_is_noticed():
    known = {tuple(words): command for words, command, _ in commands()}
    assert unknown_options("sandbox clock --jsn", known) == {"--jsn"}
    assert unknown_options("sandbox --port 0 | grep --count x", known) == set()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(shell, tmp_path):
    script = processes.run(["completions", shell])
    for word in ("sandbox", "doctor", "plaid-url"):
        assert word in script
    program = shutil.which(shell)
    if program is None:
        return
    file = tmp_path / f"tartan.{shell}"
    file.write_text(script)
    checked = subprocess.run([program, "-n", str(file)], capture_output=True, text=True, timeout=30)
    assert checked.returncode == 0, checked.stderr


def test_bash_completes_a_command(tmp_path):
    file = tmp_path / "tartan.bash"
    file.write_text(processes.run(["completions", "bash"]))
    binary = processes.executable()
    lines = f"""
        PATH="{binary.parent}:$PATH"; source {file}
        COMP_WORDS=(tartan doc); COMP_CWORD=1; COMP_LINE="tartan doc"; COMP_POINT=10
        $(complete -p tartan | sed 's/.*-F \\([^ ]*\\) .*/\\1/') tartan doc tartan
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", lines], capture_output=True, text=True, timeout=30)
    assert done.stdout.split() == ["doctor"], done.stderr


def test_an_unknown_shell_is_a_wrong_usage():
    done = subprocess.run(
        [str(processes.executable()), "completions", "tcsh"], capture_output=True, text=True, timeout=30)
    assert done.returncode == 64


def groups() -> dict[str, list[str]]:
    """The commands of each group, as `tartan --help` lists them."""
    found, title = {}, None
    for line in processes.run(["--help"]).splitlines():
        if re.fullmatch(r"[A-Z]+:", line) and line not in ("OPTIONS:", "SUBCOMMANDS:", "USAGE:", "OVERVIEW:"):
            title = line[:-1]
            found[title] = []
        elif title and (match := re.match(r"  ([a-z]+)(  |$)", line)):
            found[title].append(match[1])
        elif not line:
            title = None
    return found


def test_commands_are_grouped():
    found = groups()
    assert list(found) == ["START", "READ", "OPERATE", "MONEY", "DEBUG", "TOOLS"]
    every = [name for names in found.values() for name in names]
    assert sorted(every) == sorted({words[0] for words, _, _ in commands() if words})
    # The man page and docs/Commands.md have the same groups in the same order.
    page = processes.run(["manual"])
    titles = re.findall(r"^\.SH ([A-Z]+) COMMANDS$", page, re.MULTILINE)
    assert titles == list(found)
    text = (processes.ROOT / "docs" / "Commands.md").read_text(encoding="utf-8")
    listed = {}
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title = part.split("\n")[0].upper()
        if title in found:
            listed[title] = re.findall(r"^\| `tartan ([a-z]+)` ", part, re.MULTILINE)
    assert listed == found


def test_lines_to_copy_are_whole_in_help():
    """Whatever the width, each line of an example stands on one line of the help."""
    for words, command, children in commands():
        if "Examples:" not in command.get("discussion", ""):
            continue
        for columns in ("40", "80"):
            done = subprocess.run(
                [str(processes.executable()), *words, "--help"], capture_output=True, text=True, timeout=30,
                env={**os.environ, "COLUMNS": columns})
            assert done.returncode == 0, done.stderr
            printed = done.stdout.splitlines()
            for line in re.findall(r"^ {2,}\S*tartan .+$", command["discussion"].split("Examples:")[-1], re.MULTILINE):
                assert line in printed, f"{words} at {columns} columns: {line}"


def test_the_help_of_a_command_with_a_default_has_its_options():
    for words, command, _ in commands():
        if "defaultSubcommand" not in command:
            continue
        usual = next(child for child in command["subcommands"] if child["commandName"] == command["defaultSubcommand"])
        page = processes.run([*words, "--help"])
        for argument in usual["arguments"]:
            for name in argument.get("names", []):
                assert name["kind"] != "long" or f"--{name['name']}" in page, (words, name)


@pytest.mark.parametrize("arguments, meant", [
    (["export", "--format", "cvs"], "csv"), (["completions", "zhs"], "zsh"), (["recurring", "--direction", "inflw"], "inflow"),
    (["liabilities", "--kind", "credt"], "credit"), (["items", "--health", "healty"], "healthy"),
])
def test_a_mistyped_value_gets_a_suggestion(arguments, meant):
    done = subprocess.run(
        [str(processes.executable()), *arguments], capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)
    assert done.returncode == 64 and done.stdout == ""
    assert f"Did you mean {meant}?" in done.stderr, done.stderr


def test_man_page():
    page = processes.run(["manual"])
    assert page.startswith(".TH TARTAN 1")
    plain = page.replace("\\-", "-")
    sections = {part.split("\n")[0]: part for part in re.split(r"^\.S[HS] ", plain, flags=re.MULTILINE)}
    for words, command, _ in commands()[1:]:
        described = re.findall(r"^\.TP\n(.*)$", sections[f"tartan {' '.join(words)}"], re.MULTILINE)
        names = [name for line in described for name in re.findall(r"\\fB(-\S+)\\fR", line)]
        # Every option once: what all commands have stands at the beginning, and a flag beside the one that turns it off.
        expected = [("--" if name["kind"] == "long" else "-") + name["name"] for argument in command["arguments"]
                    if argument["shouldDisplay"] for name in argument.get("names", [])]
        assert sorted(names) == sorted(set(expected) - {"--help", "-h", "--version"}), words
        for line in described:
            assert not line.startswith("\\fB--no-"), line
    assert {"--help", "-h", "--version"} <= set(re.findall(r"\\fB(-\S+)\\fR", sections["OPTIONS"]))
    assert "\\-\\-plaid\\-url" in page
    for line in page.splitlines():
        if line.startswith((".", "'")):
            assert re.match(r"\.(TH|SH|SS|TP|PP|nf|fi|B|I)\b", line), line
    groff = shutil.which("groff")
    if groff:
        done = subprocess.run(
            [groff, "-man", "-Tutf8", "-z"], input=page, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and not done.stderr, done.stderr


def test_the_skill_is_written_and_written_again(tmp_path):
    for _ in range(2):
        processes.run(["skill", str(tmp_path / "skills")])
    folder = tmp_path / "skills" / "plaid-with-tartan"
    page = (folder / "SKILL.md").read_text()
    assert page == processes.run(["skill"]).rstrip("\n") + "\n"
    linked = re.findall(r"\]\((references/[^)]+)\)", page)
    assert linked and all((folder / path).is_file() for path in linked)
    assert len(list(folder.rglob("*.md"))) == len(linked) + 1
