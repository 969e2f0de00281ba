"""Reads an exported file with a program that is not ours; prints sums per account as JSON. Runs among the readers.

usage: read_export.py ofxtools|ofxparse|qif|beancount FILE
"""

import io
import json
import sys
from decimal import Decimal


def ofxtools(path):
    from ofxtools.Parser import OFXTree

    tree = OFXTree()
    tree.parse(path)
    for statement in tree.convert().statements:
        for row in statement.transactions:
            yield f"{statement.account.acctid} {statement.curdef}", row.trnamt


def ofxparse(path):
    from ofxparse import OfxParser

    # It takes no encoding from the head of a version 2 file; names are of no interest here.
    with open(path, encoding="utf-8") as file:
        text = io.BytesIO(file.read().encode("ascii", "replace"))
    for account in OfxParser.parse(text).accounts:
        for row in account.statement.transactions:
            yield f"{account.account_id} {account.curdef.upper()}", row.amount


def qif(path):
    from quiffen import Qif

    for name, account in Qif.parse(path, day_first=False).accounts.items():
        for rows in account.transactions.values():
            for row in rows:
                if row.splits and sum(part.amount for part in row.splits) != row.amount:
                    raise SystemExit(f"the parts of a transaction are not its amount: {row}")
                yield name, row.amount


def beancount(path):
    from beancount import loader
    from beancount.core import data

    entries, errors, _ = loader.load_file(path)
    if errors:
        raise SystemExit("\n".join(error.message for error in errors))
    for entry in entries:
        if isinstance(entry, data.Transaction):
            for posting in entry.postings:
                yield f"{posting.account} {posting.units.currency}", posting.units.number


def main():
    sums, counts = {}, {}
    for account, amount in globals()[sys.argv[1]](sys.argv[2]):
        sums[account] = sums.get(account, Decimal(0)) + Decimal(amount)
        counts[account] = counts.get(account, 0) + 1
    json.dump({name: [str(total), counts[name]] for name, total in sums.items()}, sys.stdout)


main()
