"""Reads the Dockerfile. As a program, runs the steps of its final image in a folder with a new Debian, without Docker.

Usage: dockerfile.py DEBIAN IMAGE

DEBIAN takes the place of the base image, and IMAGE has what the build stage would have written. Needs root. Prints what was run;
fails if a step fails, if the default command does not become healthy, or if it does not end after SIGTERM.
"""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def instructions() -> list[list[tuple[str, str]]]:
    """The stages of the Dockerfile, each a list of instructions with their arguments; the first holds what is before any FROM."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = [line.strip() for line in re.sub(r"\\\n\s*", "", text).splitlines() if line.strip()]
    stages: list[list[tuple[str, str]]] = [[]]
    for line in lines:
        name, rest = line.split(None, 1)
        if name == "FROM":
            stages.append([])
        stages[-1].append((name, rest))
    return stages


def values(stage: list, name: str) -> list[str]:
    return [rest for instruction, rest in stage if instruction == name]


def words(stage: list, name: str) -> list[str]:
    """The command of an ENTRYPOINT, CMD or HEALTHCHECK, which are written as JSON."""
    return json.loads(values(stage, name)[-1].split("CMD", 1)[-1])


def inside(debian: Path, namespaces: list[str], user: str | None, environment: dict, command: list[str]) -> list[str]:
    """The words that run a command in the folder as its root, as the user of the image."""
    identity = [f"--userspec={user}"] if user else []
    variables = [f"{name}={value}" for name, value in environment.items()]
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    return [*namespaces, "chroot", *identity, str(debian), "/usr/bin/env", "-i", path, *variables, *command]


def build(debian: Path, image: Path) -> dict:
    """Runs the steps of the final stage; returns its user, folder and variables."""
    state: dict = {"user": None, "folder": "/", "environment": {}}
    for name, rest in instructions()[-1]:
        if name == "RUN":
            print(f"-- RUN {rest[:100]}", flush=True)
            environment = {**state["environment"], "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(
                inside(debian, [], state["user"], environment, ["/bin/sh", "-e", "-c", rest]), check=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        elif name == "COPY":
            parts = shlex.split(rest)
            source = image / parts[1].removeprefix("/image/") if parts[0] == "--from=build" else ROOT / parts[0]
            target = debian / parts[-1].lstrip("/")
            print(f"-- COPY {rest}", flush=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, target)
        elif name == "USER":
            state["user"] = rest
        elif name == "WORKDIR":
            state["folder"] = rest
        elif name == "ENV":
            state["environment"] |= dict(part.split("=", 1) for part in shlex.split(rest))
        else:
            assert name in ("FROM", "EXPOSE", "VOLUME", "HEALTHCHECK", "ENTRYPOINT", "CMD"), name
    return state


def serve(debian: Path, state: dict):
    """Starts the default command as the image's user, waits until it is healthy, and stops it."""
    final = instructions()[-1]
    command = [*words(final, "ENTRYPOINT"), *words(final, "CMD")]
    changed = ["/usr/bin/env", "-C", state["folder"]]
    print(f"-- {shlex.join(command)}", flush=True)
    # A network and processes of its own. The program is process 1, as in a container.
    script = 'ip link set lo up; mount -t proc proc "$0/proc"; exec "$@"'
    namespaces = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "bash", "-e", "-c", script, str(debian)]
    server = subprocess.Popen(
        inside(debian, namespaces, state["user"], state["environment"], [*changed, *command]), stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        code = 1
        while code != 0 and time.monotonic() < deadline and server.poll() is None:
            time.sleep(0.2)
            code = healthy(debian, state, server.pid, words(final, "HEALTHCHECK"))
        if code != 0:
            sys.exit("dockerfile: the default command did not become healthy")
        print("-- healthy", flush=True)
        os.kill(child(server.pid), signal.SIGTERM)
        ended = server.wait(timeout=30)
        if ended != 0:
            sys.exit(f"dockerfile: the default command ended with {ended} after SIGTERM")
    finally:
        server.kill()
        server.wait()


def child(parent: int) -> int:
    return int(Path(f"/proc/{parent}/task/{parent}/children").read_text().split()[0])


def healthy(debian: Path, state: dict, parent: int, check: list[str]) -> int:
    """The exit code of the health check, in the network of the server."""
    try:
        network = ["nsenter", f"--net=/proc/{child(parent)}/ns/net"]
    except (IndexError, OSError):
        return 1
    return subprocess.run(
        inside(debian, network, state["user"], state["environment"], check), capture_output=True).returncode


if __name__ == "__main__":
    place = Path(sys.argv[1]).resolve()
    serve(place, build(place, Path(sys.argv[2]).resolve()))
