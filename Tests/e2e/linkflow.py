"""Fixtures of the tests that go through Link in a browser."""

import uuid

import pytest
import requests

import browser as browsers

TOKEN = {
    "client_name": "Shop", "language": "en", "country_codes": ["US"], "products": ["transactions"],
    "user": {"client_user_id": "anna"},
}


class Bank:
    """A client id of the Sandbox, by plain requests: what its application's back end would ask."""

    def __init__(self, url: str):
        self.url = url
        self.client_id = f"link{uuid.uuid4().hex[:20]}"

    def ask(self, path: str, status: int = 200, **body) -> dict:
        answer = requests.post(
            f"{self.url}{path}", json={"client_id": self.client_id, "secret": "secret"} | body, timeout=10)
        assert answer.status_code == status, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    def token(self, **options) -> str:
        return self.ask("/link/token/create", **(TOKEN | options))["link_token"]

    def item(self, public_token: str) -> str:
        return self.ask("/item/public_token/exchange", public_token=public_token)["access_token"]

    def accounts(self, access_token: str) -> list[dict]:
        return self.ask("/accounts/get", access_token=access_token)["accounts"]

    def sessions(self, link_token: str) -> list[dict]:
        return self.ask("/link/token/get", link_token=link_token).get("link_sessions", [])


@pytest.fixture(scope="session")
def chromium():
    with browsers.chromium() as browser:
        yield browser


@pytest.fixture
def bank(sandbox):
    return Bank(sandbox.url)


@pytest.fixture
def shop(sandbox):
    shop = browsers.Shop(sandbox.url)
    yield shop
    shop.close()


@pytest.fixture
def visitors(chromium, sandbox, request):
    """Makes visitors; at the end each one's console must have been quiet."""
    made = []

    def make(**options):
        name = request.node.name.removeprefix("test_").replace("[", "-").replace("]", "")
        visitor = browsers.Visitor(chromium, sandbox.url, name, **options)
        made.append(visitor)
        return visitor

    yield make
    for visitor in made:
        visitor.close()


@pytest.fixture
def visitor(visitors):
    return visitors()
