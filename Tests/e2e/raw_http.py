"""Sockets of a client that means harm: bytes as they are, no library that would correct them."""

import contextlib
import socket
import time

SECONDS = 20


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=SECONDS)


def ask(port: int, *pieces: bytes, pause: float = 0.0, half_close: bool = False) -> bytes:
    """Everything that the server says until it closes the connection, or until nothing more comes for three seconds."""
    with connect(port) as peer:
        with contextlib.suppress(OSError):
            for piece in pieces:
                peer.sendall(piece)
                time.sleep(pause)
            if half_close:
                peer.shutdown(socket.SHUT_WR)
        return read(peer, 3)


def read(peer: socket.socket, quiet: float) -> bytes:
    heard = b""
    peer.settimeout(quiet)
    with contextlib.suppress(OSError):
        while piece := peer.recv(65536):
            heard += piece
    return heard


def status(heard: bytes) -> int | None:
    """The status of the first response; None when there is none."""
    return int(heard[9:12]) if heard.startswith(b"HTTP/1.1 ") else None


def statuses(heard: bytes) -> list[int]:
    return [int(part[:3]) for part in heard.split(b"HTTP/1.1 ")[1:]]


def seconds_until_closed(peer: socket.socket, most: float) -> float:
    """How long the server keeps a connection open on which nothing more is sent."""
    begin = time.monotonic()
    peer.settimeout(most)
    try:
        while peer.recv(65536):
            pass
    except TimeoutError:
        raise AssertionError(f"the connection is still open after {most} s") from None
    except OSError:
        pass
    return time.monotonic() - begin
