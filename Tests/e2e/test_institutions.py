"""The catalogue of banks through the official client."""

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
