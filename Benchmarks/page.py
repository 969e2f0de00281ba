"""Writes one page of /transactions/sync: 500 believable transactions, about 768 KB, the same bytes for the same seed.

Usage: page.py FILE [--seed N] [--count N]
"""

import argparse
import datetime
import json
import random
import string

ALPHANUMERIC = string.ascii_letters + string.digits
FIRST_DAY = datetime.date(2024, 9, 12)

# name, website, primary category, detailed category, channel, type, smallest and largest amount
MERCHANTS = [
    ("Northgate Grocers", "northgate-grocers.example", "FOOD_AND_DRINK", "FOOD_AND_DRINK_GROCERIES", "in store", "place", 8, 180),
    ("Café Lumière", "cafe-lumiere.example", "FOOD_AND_DRINK", "FOOD_AND_DRINK_COFFEE", "in store", "place", 3, 14),
    ("Harbor Noodle House", "harbor-noodle.example", "FOOD_AND_DRINK", "FOOD_AND_DRINK_RESTAURANT", "in store", "place", 11, 64),
    ("Meridian Transit", "meridian-transit.example", "TRANSPORTATION", "TRANSPORTATION_PUBLIC_TRANSIT", "online", "special", 2, 95),
    ("Blue Pump Fuel", "blue-pump.example", "TRANSPORTATION", "TRANSPORTATION_GAS", "in store", "place", 22, 78),
    ("Paper & Vine Books", "paper-and-vine.example", "GENERAL_MERCHANDISE", "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS", "online", "digital", 6, 70),
    ("Kettle Electric Cooperative", "kettle-electric.example", "RENT_AND_UTILITIES", "RENT_AND_UTILITIES_GAS_AND_ELECTRICITY", "online", "special", 40, 210),
    ("Tidewater Mobile", "tidewater-mobile.example", "RENT_AND_UTILITIES", "RENT_AND_UTILITIES_TELEPHONE", "online", "special", 25, 110),
    ("Corner Pharmacy №5", "corner-pharmacy.example", "MEDICAL", "MEDICAL_PHARMACIES_AND_SUPPLEMENTS", "in store", "place", 4, 88),
    ("Skylark Airways", "skylark-airways.example", "TRAVEL", "TRAVEL_FLIGHTS", "online", "special", 90, 780),
    ("Willow Street Payroll", "willow-payroll.example", "INCOME", "INCOME_WAGES", "online", "special", -4200, -1800),
]
STREETS = ["Alder Avenue", "Birch Boulevard", "Commerce Street", "Dockside Road", "Elm Terrace"]
CITIES = [("Poway", "CA", "92064"), ("Malakoff", "NY", "14236"), ("San Matias", "CA", "93405"), ("Fargo", "ND", "58102")]
CONFIDENCE = ["VERY_HIGH", "HIGH", "MEDIUM", "LOW"]


def identifier(rng):
    return "".join(rng.choices(ALPHANUMERIC, k=37))


def moment(rng, day):
    return f"{day}T{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}Z"


def transaction(rng, accounts, entities):
    merchant = rng.choice(MERCHANTS)
    name, site, primary, detailed, channel, kind, low, high = merchant
    day = FIRST_DAY + datetime.timedelta(days=rng.randrange(730))
    authorized = day - datetime.timedelta(days=rng.randrange(3))
    city, region, code = rng.choice(CITIES)
    placed = kind == "place"
    number = rng.randrange(10_000, 99_999)
    logo = f"https://merchant-logos.example.com/{site.split('.')[0]}_{1000 + MERCHANTS.index(merchant)}.png"
    confidence = rng.choice(CONFIDENCE)
    return {
        "account_id": rng.choice(accounts),
        "account_owner": None,
        "amount": round(rng.uniform(low, high), 2),
        "authorized_date": str(authorized),
        "authorized_datetime": moment(rng, authorized) if rng.random() < 0.7 else None,
        "category": None,
        "category_id": None,
        "check_number": str(rng.randrange(100, 999)) if rng.random() < 0.02 else None,
        "counterparties": [{
            "name": name, "type": "merchant", "logo_url": logo, "website": site, "entity_id": entities[name],
            "confidence_level": confidence,
        }],
        "date": str(day),
        "datetime": moment(rng, day) if rng.random() < 0.7 else None,
        "iso_currency_code": "USD",
        "location": {
            "address": f"{rng.randrange(1, 9999)} {rng.choice(STREETS)}" if placed else None,
            "city": city if placed else None,
            "region": region if placed else None,
            "postal_code": code if placed else None,
            "country": "US" if placed else None,
            "lat": round(rng.uniform(32, 45), 6) if placed else None,
            "lon": round(rng.uniform(-117, -74), 6) if placed else None,
            "store_number": str(rng.randrange(1, 4000)) if placed else None,
        },
        "logo_url": logo,
        "merchant_entity_id": entities[name],
        "merchant_name": name,
        "name": f"{name} #{number} {city.upper()} {region}",
        "original_description": f'POS DEBIT "{name.upper()}" {number} {city.upper()} {region}' if rng.random() < 0.5 else None,
        "payment_channel": channel,
        "payment_meta": {
            "by_order_of": None, "payee": None, "payer": None,
            "payment_method": "ACH" if primary == "INCOME" else None, "payment_processor": None, "ppd_id": None,
            "reason": None, "reference_number": identifier(rng)[:12] if rng.random() < 0.3 else None,
        },
        "pending": rng.random() < 0.02,
        "pending_transaction_id": identifier(rng) if rng.random() < 0.2 else None,
        "personal_finance_category": {
            "primary": primary, "detailed": detailed, "confidence_level": confidence, "version": "v2",
        },
        "personal_finance_category_icon_url": f"https://category-icons.example.com/PFC_{primary}.png",
        "transaction_code": None,
        "transaction_id": identifier(rng),
        "transaction_type": kind,
        "unofficial_currency_code": None,
        "website": site,
    }


def page(seed, count):
    rng = random.Random(seed)
    accounts = [identifier(rng) for _ in range(2)]
    entities = {merchant[0]: identifier(rng) for merchant in MERCHANTS}
    return {
        "accounts": [{
            "account_id": account,
            "balances": {
                "available": 100, "current": 110.25, "iso_currency_code": "USD", "limit": None,
                "unofficial_currency_code": None,
            },
            "mask": f"{index:04}", "name": "Plaid Checking", "official_name": None, "subtype": "checking",
            "type": "depository",
        } for index, account in enumerate(accounts)],
        "added": [transaction(rng, accounts, entities) for _ in range(count)],
        "has_more": False,
        "modified": [],
        "next_cursor": identifier(rng) * 2,
        "removed": [],
        "request_id": identifier(rng)[:15],
        "transactions_update_status": "HISTORICAL_UPDATE_COMPLETE",
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500)
    options = parser.parse_args()
    # As Plaid's answers are: members on one line, text beyond ASCII as itself.
    text = json.dumps(page(options.seed, options.count), ensure_ascii=False, separators=(",", ":"))
    with open(options.file, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
