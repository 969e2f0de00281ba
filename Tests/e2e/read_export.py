"""Reads an exported file with a program that is not ours; prints sums per account, or all names, as JSON. Runs among the readers.

usage: read_export.py ofxtools|ofxparse|qif|beancount|names-ofxtools|names-ofxparse|investments-ofxtools|investments-ofxparse FILE
"""

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

    with open(path, "rb") as file:
        book = OfxParser.parse(file)
    for account in book.accounts:
        for row in account.statement.transactions:
            yield f"{account.account_id} {account.curdef.upper()}", row.amount


def names_ofxtools(path):
    from ofxtools.Parser import OFXTree

    tree = OFXTree()
    tree.parse(path)
    return [row.name for statement in tree.convert().statements for row in statement.transactions]


def names_ofxparse(path):
    from ofxparse import OfxParser

    with open(path, "rb") as file:
        return [row.payee for account in OfxParser.parse(file).accounts for row in account.statement.transactions]


def investments_ofxtools(path):
    from ofxtools.Parser import OFXTree

    tree = OFXTree()
    tree.parse(path)
    found = {"ids": [], "totals": [], "units": [], "prices": []}
    for statement in tree.convert().statements:
        for row in statement.transactions or []:
            # Money without a security comes as a statement's row in an envelope.
            rows = row.transactions if hasattr(row, "transactions") else [row]
            for one in rows:
                one = getattr(one, "stmttrn", one)
                found["ids"].append(one.fitid)
                total = getattr(one, "total", None)
                found["totals"].append(str(total if total is not None else getattr(one, "trnamt", None) or 0))
        for held in statement.positions or []:
            found["units"].append(str(held.units))
            found["prices"].append(str(held.unitprice))
    return found


def investments_ofxparse(path):
    from ofxparse import OfxParser

    found = {"ids": [], "units": [], "prices": []}
    with open(path, "rb") as file:
        for account in OfxParser.parse(file).accounts:
            found["ids"] += [row.id for row in account.statement.transactions]
            found["units"] += [str(held.units) for held in account.statement.positions]
            found["prices"] += [str(held.unit_price) for held in account.statement.positions]
    return found


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
    if sys.argv[1].startswith(("names", "investments")):
        return json.dump(globals()[sys.argv[1].replace("-", "_")](sys.argv[2]), sys.stdout)
    sums, counts = {}, {}
    for account, amount in globals()[sys.argv[1]](sys.argv[2]):
        sums[account] = sums.get(account, Decimal(0)) + Decimal(amount)
        counts[account] = counts.get(account, 0) + 1
    json.dump({name: [str(total), counts[name]] for name, total in sums.items()}, sys.stdout)


main()
