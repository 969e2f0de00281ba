"""PDF files as somebody else's reader sees them."""

import io

from pypdf import PdfReader


def pages(data: bytes) -> list[str]:
    """The text of each page; strict, so that a file that only some readers forgive is an error."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(data), strict=True).pages]


def text(data: bytes) -> str:
    return "\n".join(pages(data))
