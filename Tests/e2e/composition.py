"""Plays the services of compose.yaml without Docker, in a network namespace of their own, where their ports are free.

Run by test_container.py through `unshare`, with a plan on standard input: processes that run until the end, in their order, each with
the command that tells when it is healthy, and commands afterwards. Prints what became of them as JSON.
"""

import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import time

SECONDS = 60
SIOCSIFFLAGS, IFF_UP, IFF_RUNNING = 0x8914, 0x1, 0x40


def loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP | IFF_RUNNING))


def start(step: dict) -> subprocess.Popen:
    return subprocess.Popen(
        step["command"], env={**os.environ, **step["environment"]}, cwd=step["folder"], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def healthy(process: subprocess.Popen, check: list | None) -> bool:
    if check is None:
        return True
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if subprocess.run(check, capture_output=True).returncode == 0:
            return True
        time.sleep(0.1)
    return False


def main():
    loopback_up()
    plan = json.load(sys.stdin)
    running, report = [], {}
    try:
        for step in plan["services"]:
            process = start(step)
            if step["ends"]:
                text, _ = process.communicate(timeout=SECONDS)
                report[step["name"]] = {"code": process.returncode, "output": text}
                continue
            running.append((step["name"], process))
            report[step["name"]] = {"healthy": healthy(process, step["check"])}
        for step in plan["afterwards"]:
            text, _ = (process := start(step)).communicate(timeout=SECONDS)
            report[step["name"]] = {"code": process.returncode, "output": text}
    finally:
        for name, process in reversed(running):
            report[name]["alive"] = process.poll() is None
            process.terminate()
            text, _ = process.communicate(timeout=SECONDS)
            report[name] |= {"code": process.returncode, "output": text}
    print(json.dumps(report))


if __name__ == "__main__":
    main()
