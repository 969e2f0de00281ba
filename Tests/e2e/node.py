"""Servers written for Node, as processes of their own."""

import contextlib
import json
import os
import subprocess


@contextlib.contextmanager
def node(*arguments, **environment):
    """A server that prints its address first."""
    process = subprocess.Popen(
        ["node", *map(str, arguments)], stdout=subprocess.PIPE, text=True,
        env={"PATH": os.environ["PATH"], "NODE_NO_WARNINGS": "1"} | environment)
    try:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"node {arguments[0]} ended before it listened")
        yield json.loads(line)["url"]
    finally:
        process.terminate()
        process.wait(timeout=10)
