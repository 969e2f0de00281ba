"""The catalogue of banks through the official client."""

import base64
import struct
import zlib

from plaid.model.country_code import CountryCode
from plaid.model.institutions_get_request import InstitutionsGetRequest
from plaid.model.institutions_get_request_options import InstitutionsGetRequestOptions
from plaid.model.products import Products

COUNTRIES = [CountryCode("US"), CountryCode("CA"), CountryCode("GB")]


def test_hundreds_of_banks_are_paged_through(client):
    names, total = {}, 1
    while len(names) < total:
        page = client.api.institutions_get(
            InstitutionsGetRequest(count=100, offset=len(names), country_codes=COUNTRIES)
        )
        total = page.total
        assert page.institutions
        names |= {bank.institution_id: bank.name for bank in page.institutions}
    assert total >= 350
    assert names["ins_109508"] == "First Platypus Bank"


def test_products_narrow_the_list(client):
    page = client.api.institutions_get(
        InstitutionsGetRequest(
            count=500, offset=0, country_codes=COUNTRIES,
            options=InstitutionsGetRequestOptions(products=[Products("liabilities")], include_optional_metadata=True),
        )
    )
    assert 0 < page.total == len(page.institutions)
    assert all("liabilities" in [product.value for product in bank.products] for bank in page.institutions)


# Products of the contract that no bank has: they belong to persons, to processors, or to Plaid's own flows.
NOT_OF_BANKS = {
    "balance_plus", "beacon", "credit_details", "employment", "identity_verification", "income", "layer",
    "processor_identity", "profile", "protect_linked_bank", "protect_transactions",
    # An Item can have them, but no bank lists them: clients of the contract before refuse a list with an unknown product.
    "cra_home_lending", "cra_qualify",
}


def products_of_the_contract(contract):
    return set(contract.schemas["Products"]["enum"])


def banks(client, **options):
    page = client.api.institutions_get(
        InstitutionsGetRequest(
            count=500, offset=0, country_codes=COUNTRIES, options=InstitutionsGetRequestOptions(**options)))
    return page.institutions


def test_every_product_of_the_contract_is_offered_or_has_a_reason_not_to_be(client, contract):
    offered = {product.value for bank in banks(client) for product in bank.products}
    assert offered | NOT_OF_BANKS == products_of_the_contract(contract)
    assert not offered & NOT_OF_BANKS


def test_check_products_are_initial_products_by_every_way(client, control, contract):
    check = sorted(name for name in products_of_the_contract(contract) if name.startswith("cra_"))
    assert len(check) >= 8
    for name in check:
        user = client.call("/user/create", {"client_user_id": f"check-{name}", "identity": IDENTITY})
        made = client.call("/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": ["transactions", name], "user_id": user["user_id"]})
        assert made["public_token"]
        token = client.call("/link/token/create", {
            "client_name": "Check", "language": "en", "country_codes": ["US"], "products": ["cra_base_report", name],
            "user_id": user["user_id"], "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
            "cra_options": {"days_requested": 180}})
        done = control.complete_link(client.client_id, token["link_token"])
        assert done.get("public_token") or done.get("public_tokens") or done.get("item_id"), done


IDENTITY = {
    "name": {"given_name": "Ann", "family_name": "Other"}, "date_of_birth": "1990-01-31",
    "emails": [{"data": "ann@example.com", "primary": True}], "phone_numbers": [{"data": "+14155550123", "primary": True}],
    "addresses": [{
        "street_1": "1 Main St", "city": "Springfield", "region": "IL", "postal_code": "62701", "country": "US",
        "primary": True}],
}


def chunks(png):
    """The chunks of a PNG, each with its checksum checked."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, position = {}, 8
    while position < len(png):
        (length,) = struct.unpack(">I", png[position:position + 4])
        kind, data = png[position + 4:position + 8], png[position + 8:position + 8 + length]
        assert struct.unpack(">I", png[position + 8 + length:position + 12 + length])[0] == zlib.crc32(kind + data)
        found[kind] = data
        position += 12 + length
    return found


def test_metadata_comes_for_every_bank_when_it_is_asked_for(client):
    plain, full = banks(client), banks(client, include_optional_metadata=True)
    assert len(plain) == len(full) > 300
    for bank in plain:
        assert not {"url", "primary_color", "logo"} & bank.to_dict().keys()
    for bank in full:
        assert bank.url.startswith("https://") and len(bank.primary_color) == 7
        parts = chunks(base64.b64decode(bank.logo, validate=True))
        assert struct.unpack(">II", parts[b"IHDR"][:8]) == (152, 152)
        assert len(zlib.decompress(parts[b"IDAT"])) == 152 * 20
        assert parts[b"PLTE"][3:].hex() == bank.primary_color[1:].lower()
    options = {"include_optional_metadata": True, "include_status": True}
    one = client.call("/institutions/get_by_id", {
        "institution_id": "ins_109508", "country_codes": ["US"], "options": options})["institution"]
    assert one["url"] and one["primary_color"] and one["logo"] and one["status"]["item_logins"]
    found = client.call("/institutions/search", {
        "query": "First Platypus", "country_codes": ["US"], "products": None,
        "options": {"include_optional_metadata": True}})["institutions"]
    assert all(bank["url"] and bank["logo"] for bank in found) and found


# What tutorials, samples and programs write out.
HARD_CODED = """
    ins_1 ins_3 ins_4 ins_5 ins_6 ins_7 ins_9 ins_10 ins_11 ins_12 ins_13 ins_14 ins_15 ins_16 ins_19 ins_20 ins_21 ins_25
    ins_26 ins_27 ins_28 ins_29 ins_33 ins_35 ins_37 ins_38 ins_39 ins_41 ins_42 ins_52 ins_54 ins_56 ins_115616 ins_115617
    ins_116794 ins_116944 ins_118923 ins_127989 ins_127990 ins_127991 ins_128026 ins_129473 ins_129571 ins_130888
""".split()


def test_banks_are_known_by_the_ids_that_programs_write_out(client):
    for bank_id in HARD_CODED:
        options = {"include_optional_metadata": True, "include_status": True}
        bank = client.call("/institutions/get_by_id", {
            "institution_id": bank_id, "country_codes": ["US", "CA"], "options": options})["institution"]
        assert bank["url"] and bank["logo"] and bank["status"] and bank["products"], bank_id
        product = "transactions" if "transactions" in bank["products"] else bank["products"][0]
        item = client.item(institution=bank_id, products=(product,))
        assert client.call("/item/get", {"access_token": item.access_token})["item"]["institution_id"] == bank_id
