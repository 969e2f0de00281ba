"""Decodes one page of 500 transactions with Tartan and with its peers, and prints them side by side.

Usage: decode.py TARTAN_BENCH PAGE [SECONDS]

Every program reads the same bytes from memory and adds every field that it decoded into the same checksum inside the
timing. Peers that are not installed are named and left out.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
# The peer, and how many times as fast as it Tartan must be.
FLOORS = [("Node", 1.2), ("Foundation", 8), ("plaid-python", 500)]


def lines(command):
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in output.splitlines() if line.startswith("{")]


def peers(page, seconds):
    if shutil.which("node"):
        yield ["node", str(HERE / "peer_node.mjs"), page, seconds]
    else:
        print("Node is not installed: left out", file=sys.stderr)
    python = ROOT / ".build-e2e" / "venv-40" / "bin" / "python"
    for kind in ("orjson", "plaid"):
        yield [str(python), str(HERE / "peer_python.py"), kind, page, seconds]


def table(results):
    """The lines to print, and whether all programs read the same."""
    tartan = next(result for result in results if result["name"].startswith("Tartan"))
    width = max(len(result["name"]) for result in results)
    text = [f"{'decode of one page':<{width}}  {'MB/s':>9}  {'Tartan is':>10}  {'rounds':>6}  checksum"]
    for result in sorted(results, key=lambda result: -result["mb_per_s"]):
        factor = tartan["mb_per_s"] / result["mb_per_s"]
        text.append(
            f"{result['name']:<{width}}  {result['mb_per_s']:>9.2f}  {factor:>9.2f}×  {result['rounds']:>6}  "
            f"{result['checksum']}")
    for name, floor in FLOORS:
        peer = next((result for result in results if result["name"].startswith(name)), None)
        if peer is None:
            text.append(f"floor: ≥ {floor}× {name}: not measured")
            continue
        factor = tartan["mb_per_s"] / peer["mb_per_s"]
        text.append(f"floor: ≥ {floor}× {name}: {'met' if factor >= floor else 'MISSED'} ({factor:.2f}×)")
    agree = len({result["checksum"] for result in results}) == 1
    if not agree:
        text.append("The checksums differ: not every program read every field, so the figures say nothing.")
    return text, agree


def main():
    bench, page = sys.argv[1:3]
    seconds = sys.argv[3] if len(sys.argv) > 3 else "2"
    results = lines([bench, "decode", page, seconds])
    for command in peers(page, seconds):
        results += lines(command)
    text, agree = table(results)
    print("\n".join(text))
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main()
