"""Works out on which Linux systems an executable runs, as the platform tag of a wheel."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from pathlib import Path

#: The machines of ELF files that wheels have names for.
MACHINES = {62: "x86_64", 183: "aarch64"}
#: The libraries of glibc itself, which every manylinux system has in the version that the tag names.
GLIBC_LIBRARIES = re.compile(r"^(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv|nsl|anl|mvec))\.so(\.\d+)*$")
#: The compiler's libraries that every manylinux system has.
COMPILER_LIBRARIES = {"libgcc_s.so.1", "libstdc++.so.6"}
#: The newest symbol versions of the compiler's libraries that each policy promises, by the glibc version in its name. A
#: policy without a row promises what the row before it does.
COMPILER_SYMBOLS = {
    (2, 17): {"GLIBCXX": (3, 4, 19), "CXXABI": (1, 3, 7), "GCC": (4, 8, 0)},
    (2, 24): {"GLIBCXX": (3, 4, 22), "CXXABI": (1, 3, 10), "GCC": (4, 8, 0)},
    (2, 28): {"GLIBCXX": (3, 4, 24), "CXXABI": (1, 3, 11), "GCC": (7, 0, 0)},
    (2, 31): {"GLIBCXX": (3, 4, 28), "CXXABI": (1, 3, 12), "GCC": (7, 0, 0)},
    (2, 34): {"GLIBCXX": (3, 4, 29), "CXXABI": (1, 3, 13), "GCC": (7, 0, 0)},
    (2, 35): {"GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13), "GCC": (12, 0, 0)},
    (2, 39): {"GLIBCXX": (3, 4, 33), "CXXABI": (1, 3, 15), "GCC": (14, 0, 0)},
}
#: Symbol versions without a number, and the first glibc that has them.
GLIBC_FEATURES = {"GLIBC_ABI_DT_RELR": (2, 36)}

Version = tuple[int, ...]


@dataclass
class Needs:
    """What an ELF file expects of the system that runs it."""

    machine: str
    #: The shared libraries by name.
    libraries: list[str] = field(default_factory=list)
    #: The symbol versions of each library, such as `GLIBC_2.34`.
    versions: dict[str, list[str]] = field(default_factory=dict)
    #: The folders that it brings itself for libraries.
    run_paths: list[str] = field(default_factory=list)


def platform_tag(path: Path) -> str:
    """Returns `manylinux_2_N_MACHINE` if the executable needs nothing but glibc 2.N, otherwise `linux_MACHINE`.

    A `linux` tag promises nothing: the wheel can be installed from a file, and the executable may miss a library.
    """
    needs = read(path)
    glibc = _manylinux(needs)
    return f"linux_{needs.machine}" if glibc is None else f"manylinux_{glibc[0]}_{glibc[1]}_{needs.machine}"


def _manylinux(needs: Needs) -> Version | None:
    """The version of glibc that is all the executable needs; `None` if it needs more than a manylinux system has."""
    if any(not GLIBC_LIBRARIES.match(name) and name not in COMPILER_LIBRARIES for name in needs.libraries):
        return None
    # Installers of today know no older policy that has a name of this form.
    glibc: Version = (2, 17)
    newest: dict[str, Version] = {}
    for name in (name for names in needs.versions.values() for name in names):
        symbol, _, number = name.partition("_")
        if name in GLIBC_FEATURES:
            glibc = max(glibc, GLIBC_FEATURES[name])
        elif re.fullmatch(r"\d+(\.\d+)*", number):
            newest[symbol] = max(newest.get(symbol, ()), tuple(int(part) for part in number.split(".")))
        else:
            # GLIBC_PRIVATE and the like belong to one build of the library.
            return None
    glibc = max(glibc, newest.pop("GLIBC", glibc)[:2])
    for policy, promised in COMPILER_SYMBOLS.items():
        if all(version <= promised.get(symbol, ()) for symbol, version in newest.items()):
            return max(glibc, policy)
    return None


# The parts of the ELF format, for 64 bits and little endian.
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRTAB, _RPATH, _RUNPATH, _VERNEED, _VERNEEDNUM = 1, 5, 15, 29, 0x6FFFFFFE, 0x6FFFFFFF


def read(path: Path) -> Needs:
    """Reads what a 64-bit little-endian ELF file needs.

    Raises:
        ValueError: The file is not one.
    """
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{path} is not a 64-bit ELF executable")
    number = struct.unpack_from("<H", data, 18)[0]
    if number not in MACHINES:
        raise ValueError(f"{path} is for an unknown machine ({number})")
    start, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQ", data, start + size * index) for index in range(count)]
    loads = [(address, length, offset) for kind, _, offset, address, _, length in segments if kind == _LOAD]
    needs = Needs(MACHINES[number])
    dynamic = [(offset, length) for kind, _, offset, _, _, length in segments if kind == _DYNAMIC]
    if not dynamic:
        return needs

    def place(address: int) -> int:
        return int(next(offset + address - begin for begin, length, offset in loads if begin <= address < begin + length))

    offset, length = dynamic[0]
    entries = [struct.unpack_from("<QQ", data, offset + 16 * index) for index in range(length // 16)]
    values = {tag: value for tag, value in reversed(entries)}
    strings = place(values[_STRTAB])

    def text(index: int) -> str:
        return data[strings + index : data.index(b"\0", strings + index)].decode()

    needs.libraries = [text(value) for tag, value in entries if tag == _NEEDED]
    needs.run_paths = [one for tag, value in entries if tag in (_RPATH, _RUNPATH) for one in text(value).split(":")]
    if _VERNEED in values:
        at = place(values[_VERNEED])
        for _ in range(values[_VERNEEDNUM]):
            _, names, library, first, following = struct.unpack_from("<HHIII", data, at)
            here = at + first
            for _ in range(names):
                _, _, _, name, step = struct.unpack_from("<IHHII", data, here)
                needs.versions.setdefault(text(library), []).append(text(name))
                here += step
            at += following
    return needs
