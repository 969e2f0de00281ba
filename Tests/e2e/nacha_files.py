"""Random payments as the JSON lines of `tartan nacha write`, and what they must sum to."""

import json
import random
from datetime import date, timedelta

BANKS = ["021000021", "231380104", "121042882", "031300012", "091400606", "071000301"]
CREDITS = ["22", "32", "42", "52"]
DEBITS = ["27", "37", "47"]
DESCRIPTIONS = {"PPD": "PAYROLL", "CCD": "INVOICE", "WEB": "PURCHASE"}
# As printed by the Federal Reserve Banks for the weeks below.
HOLIDAYS = {date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 18), date(2027, 2, 15)}


def banking_day(chance):
    day = date(2026, 12, 1) + timedelta(days=chance.randrange(90))
    while day.weekday() >= 5 or day in HOLIDAYS:
        day += timedelta(days=1)
    return day.isoformat()


def text(chance, longest):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .-&"
    return "X" + "".join(chance.choices(letters, k=chance.randrange(longest))).rstrip()


def entry(chance, number, kind, code, cents):
    row = {
        "transaction_code": code, "routing_number": chance.choice(BANKS), "account_number": text(chance, 15),
        "amount": f"{cents // 100}.{cents % 100:02}", "individual_id": f"ID-{number}", "name": text(chance, 20),
    }
    if kind == "WEB":
        row["payment_type"] = chance.choice(["S", "R"])
    if chance.random() < 0.3:
        row["addenda"] = [{"type": "05", "payment_information": text(chance, 75)}]
    return row


def lines(seed):
    """The lines of a file, and its numbers of batches and entries and its sums in cents."""
    chance = random.Random(seed)
    rows = [{"file": {
        "immediate_destination": chance.choice(BANKS), "immediate_destination_name": text(chance, 20),
        "immediate_origin": chance.choice(BANKS), "immediate_origin_name": text(chance, 20),
        "creation_date": "2026-11-30", "creation_time": "0930",
    }}]
    batches, entries, debits, credits = chance.randint(1, 4), 0, 0, 0
    for _ in range(batches):
        kind = chance.choice(list(DESCRIPTIONS))
        service = {"PPD": "220", "CCD": chance.choice(["200", "220", "225"]), "WEB": "225"}[kind]
        rows.append({"batch": {
            "service_class": service, "company_name": text(chance, 14), "company_id": "1234567890", "entry_class": kind,
            "entry_description": DESCRIPTIONS[kind], "effective_date": banking_day(chance),
            "odfi": chance.choice(BANKS)[:8],
        }})
        for _ in range(chance.randint(1, 12)):
            entries += 1
            codes = {"200": CREDITS + DEBITS, "220": CREDITS, "225": DEBITS}[service]
            code, cents = chance.choice(codes), chance.randint(1, 9_999_999)
            if code in CREDITS:
                credits += cents
            else:
                debits += cents
            rows.append({"entry": entry(chance, entries, kind, code, cents)})
    return "".join(json.dumps(row) + "\n" for row in rows), (batches, entries, debits, credits)
