"""The archive and the Debian package: their bytes, their contents, and what an installation consists of."""

import gzip
import hashlib
import json
import os
import re
import subprocess
import tarfile

import pytest

import packing
import processes

UNITS = ["tartan-serve.service", "tartan-worker.service"]
DOCUMENTS = "usr/share/doc/tartan"


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """The packages of the built executable, packed fast."""
    return packing.packed(processes.executable(), tmp_path_factory.mktemp("packages"), "--development")


@pytest.fixture(scope="module")
def tree(real, tmp_path_factory):
    """The unpacked Debian package, with its control files in DEBIAN."""
    folder = tmp_path_factory.mktemp("deb")
    packing.output("dpkg-deb", "--raw-extract", packing.one(real, "*.deb"), folder)
    return folder


def control(deb) -> dict:
    lines = packing.output("dpkg-deb", "--field", deb).splitlines()
    return dict(line.split(": ", 1) for line in lines if re.match(r"\S+: ", line))


def digests(folder) -> dict:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_the_same_commit_gives_the_same_bytes(tmp_path):
    binary = packing.stand_in(tmp_path / "one")
    first = packing.packed(binary, tmp_path / "first", TZ="UTC")
    # Another time, folder, umask, time zone, locale, home and temporary folder.
    (tmp_path / "elsewhere" / "temporary").mkdir(parents=True)
    moved = tmp_path / "elsewhere" / "tartan"
    moved.write_bytes(binary.read_bytes())
    moved.chmod(0o700)
    os.utime(moved, (1, 1))
    before = os.umask(0o077)
    try:
        second = packing.packed(
            moved, tmp_path / "second", TZ="Asia/Tokyo", LANG="C", LC_ALL="C", HOME="/nowhere", COLUMNS="40",
            TMPDIR=str(tmp_path / "elsewhere" / "temporary"))
    finally:
        os.umask(before)
    assert digests(first) == digests(second)
    assert len(digests(first)) == 3


def test_another_time_gives_other_bytes(tmp_path):
    binary = packing.stand_in(tmp_path / "one")
    first = packing.packed(binary, tmp_path / "first", SOURCE_DATE_EPOCH="1700000000")
    second = packing.packed(binary, tmp_path / "second", SOURCE_DATE_EPOCH="1700000001")
    assert set(digests(first)) == set(digests(second))
    assert not set(digests(first).values()) & set(digests(second).values())


def test_times_are_those_of_the_commit(real):
    commit = int(packing.output("git", "log", "-1", "--format=%ct", cwd=processes.ROOT))
    with tarfile.open(packing.one(real, "*.tar.gz")) as archive:
        members = archive.getmembers()
    assert {member.mtime for member in members} == {commit}
    assert {(member.uid, member.gid) for member in members} == {(0, 0)}
    assert [member.name for member in members] == sorted((member.name for member in members), key=lambda name: name.split("/"))


def test_a_program_that_needs_more_than_the_c_library_is_refused(tmp_path):
    done = packing.pack(packing.stand_in(tmp_path, zlib=True), tmp_path / "out")
    assert done.returncode == 1 and "libz.so.1" in done.stderr and "make release" in done.stderr
    assert not list((tmp_path / "out").iterdir())


def test_the_package_depends_on_the_c_library_only(tmp_path):
    out = packing.packed(packing.stand_in(tmp_path), tmp_path / "out")
    fields = control(packing.one(out, "*.deb"))
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", fields["Depends"])
    assert "libpq5" in fields["Suggests"] and "ca-certificates" in fields["Recommends"]


def test_mistakes_are_explained(tmp_path):
    text = tmp_path / "text"
    text.write_text("#!/bin/sh\necho tartan 1.0\n")
    text.chmod(0o755)
    cases = [
        ([tmp_path / "missing", tmp_path / "out"], "make release"), ([text, tmp_path / "out"], "machine"),
        ([text], "Usage"), ([text, tmp_path, "--fast"], "Usage"),
    ]
    for words, expected in cases:
        done = subprocess.run([packing.PACKAGE, *words], capture_output=True, text=True)
        assert done.returncode in (1, 2) and expected in done.stderr, (words, done.stderr)


def test_names_and_checksums(real):
    version = processes.run(["--version"]).split()[1]
    architecture = packing.output("dpkg", "--print-architecture").strip()
    names = [f"tartan-{version}-linux-{architecture}.tar.gz", f"tartan_{version}_{architecture}.deb"]
    assert sorted(path.name for path in real.iterdir()) == ["SHA256SUMS", *names]
    packing.output("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=real)
    fields = control(real / names[1])
    assert (fields["Package"], fields["Version"], fields["Architecture"]) == ("tartan", version, architecture)


def test_the_package_has_its_files(real, tree):
    listing = packing.output("dpkg-deb", "--contents", packing.one(real, "*.deb")).splitlines()
    modes = {line.split()[-1].removeprefix("./"): line.split()[0] for line in listing}
    assert {line.split()[1] for line in listing} == {"root/root"}
    files = {name: mode for name, mode in modes.items() if not mode.startswith("d")}
    assert {mode for mode in modes.values() if mode.startswith("d")} == {"drwxr-xr-x"}
    assert files.pop("usr/bin/tartan") == "-rwxr-xr-x"
    assert files.pop("etc/tartan/tartan.env") == "-rw-------"
    assert set(files.values()) == {"-rw-r--r--"}
    assert set(files) == {
        "etc/tartan/tartan.yaml", *(f"usr/lib/systemd/system/{unit}" for unit in UNITS), "usr/lib/sysusers.d/tartan.conf",
        "usr/share/bash-completion/completions/tartan", "usr/share/zsh/vendor-completions/_tartan",
        "usr/share/fish/vendor_completions.d/tartan.fish", "usr/share/man/man1/tartan.1.gz",
        "usr/share/lintian/overrides/tartan", f"{DOCUMENTS}/copyright", f"{DOCUMENTS}/changelog.gz",
        f"{DOCUMENTS}/CHANGELOG.md.gz", f"{DOCUMENTS}/third-party.gz", f"{DOCUMENTS}/examples/credentials.conf"}
    conffiles = (tree / "DEBIAN" / "conffiles").read_text().split()
    assert sorted(conffiles) == ["/etc/tartan/tartan.env", "/etc/tartan/tartan.yaml"]
    packing.output("md5sum", "--check", "--strict", "DEBIAN/md5sums", cwd=tree)
    assert len((tree / "DEBIAN" / "md5sums").read_text().splitlines()) == len(files)


def test_the_archive_unpacks_to_an_installation(real, tmp_path):
    with tarfile.open(packing.one(real, "*.tar.gz")) as archive:
        archive.extractall(tmp_path, filter="tar")
    folder = packing.one(tmp_path, "tartan-*")
    assert packing.output(folder / "bin" / "tartan", "--version") == processes.run(["--version"])
    for unit in UNITS:
        assert "\nExecStart=/usr/local/bin/tartan " in (folder / "lib/systemd/system" / unit).read_text()
    assert (folder / "share/zsh/site-functions/_tartan").is_file()
    assert (folder / "share/doc/tartan/LICENSE").read_bytes() == (processes.ROOT / "LICENSE").read_bytes()


def test_documents_come_from_the_program(tree):
    page = gzip.decompress((tree / "usr/share/man/man1/tartan.1.gz").read_bytes()).decode()
    assert page == processes.run(["manual"])
    bash = tree / "usr/share/bash-completion/completions/tartan"
    packing.output("bash", "-n", bash)
    assert "#!" not in bash.read_text().splitlines()[0] and "complete " in bash.read_text()
    assert (tree / "usr/share/zsh/vendor-completions/_tartan").read_text().startswith("#compdef tartan")
    assert "complete -c 'tartan'" in (tree / "usr/share/fish/vendor_completions.d/tartan.fish").read_text()
    log = gzip.decompress((tree / DOCUMENTS / "changelog.gz").read_bytes()).decode()
    assert re.match(r"tartan \(\S+\) \w+; urgency=", log) and re.search(r"^ -- .+ <.+@.+>  \w{3}, ", log, re.MULTILINE)


def test_licenses_of_what_is_linked_are_included(tmp_path):
    for name, text in [("alpha", "License A"), ("beta", "License A"), ("gamma", "License C")]:
        (tmp_path / name).mkdir()
        (tmp_path / name / "LICENSE.txt").write_text(text)
    (tmp_path / "gamma" / "NOTICE.txt").write_text("Notice of gamma")
    text = packing.output(
        processes.ROOT / "scripts" / "third-party", env={**os.environ, "TARTAN_CHECKOUTS": str(tmp_path)})
    assert text.count("License A") == 1 and "License C" in text and "Notice of gamma" in text
    titles = re.findall(r"^=== (.+) ===$", text, re.MULTILINE)
    assert any("alpha" in title and "beta" in title for title in titles) and "ICU" in titles


def test_the_default_configuration_changes_nothing(tree, tmp_path):
    file = tree / "etc/tartan/tartan.yaml"
    lines = [line for line in file.read_text().splitlines() if line.strip() and not line.lstrip().startswith("#")]
    # Names of sections only: the defaults are right in the services' folder, and other users' commands are unaffected.
    assert lines and all(re.fullmatch(r"[a-z]+:", line) for line in lines), lines
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    shown = json.loads(packing.output(
        processes.executable(), "config", "show", "--json", "--config", file, cwd=tmp_path, env=environment))
    known = {setting["key"]: setting for setting in shown["settings"]}
    packing.output(processes.executable(), "config", "check", "--config", file, cwd=tmp_path, env=environment)
    for key in known:
        if key not in ("config", "vault_key", "sandbox.tls_certificate_out"):
            assert re.search(rf"^ *# {re.escape(key.split('.')[-1])}: ", file.read_text(), re.MULTILINE), key
    # The variables of the file for secrets are settings.
    named = re.findall(r"^#?([A-Z_]+)=", (tree / "etc/tartan/tartan.env").read_text(), re.MULTILINE)
    assert len(named) >= 4 and set(named) <= {setting["variable"] for setting in known.values()}


def test_nothing_is_left_after_uninstalling(tmp_path):
    binary = packing.stand_in(tmp_path / "program")
    target = tmp_path / "target"
    other = target / "usr/local/share/man/man1/other.1"
    other.parent.mkdir(parents=True)
    other.write_text("")
    packing.output(packing.STAGE, binary, target, "/usr/local")
    written = {str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()}
    listed = re.search(r"^files=\(\n(.*?)\n\)", packing.STAGE.read_text(), re.MULTILINE | re.DOTALL)[1].split()
    expected = {f"usr/local/{name}" for name in listed if "$" not in name}
    assert written == expected | {"usr/local/share/zsh/site-functions/_tartan", str(other.relative_to(target))}
    packing.output(packing.STAGE, "--remove", target, "/usr/local")
    assert [path for path in target.rglob("*") if path.is_file()] == [other]
    assert not (target / "usr/local/share/doc/tartan").exists()


def test_make_install_uses_prefix_and_destination():
    # The tests themselves run under make, which announces the folder of a make within it.
    make = ["make", "--no-print-directory", "--dry-run"]
    lines = packing.output(*make, "install", "PREFIX=/a", "DESTDIR=/b", cwd=processes.ROOT)
    assert lines.strip() == 'scripts/stage .build/release/tartan "/b" "/a"'
    assert '"" "/usr/local"' in packing.output(*make, "uninstall", cwd=processes.ROOT)
