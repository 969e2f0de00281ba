"""What can be done with a Sandbox and its environments."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tartan_sandbox import Environment, Item, Sandbox, SandboxError, SandboxTimeout


@pytest.fixture(scope="module")
def bank() -> Iterator[Sandbox]:
    with Sandbox(seed=7, now="2026-03-02T15:00:00Z") as sandbox:
        yield sandbox


@pytest.fixture
def shop(bank: Sandbox) -> Iterator[Environment]:
    with bank.environment() as environment:
        yield environment


def accounts(environment: Environment, item: Item) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = environment.call("/accounts/get", access_token=item.access_token)["accounts"]
    return found


def rows(environment: Environment, item: Item) -> list[dict[str, Any]]:
    page = environment.call("/transactions/sync", access_token=item.access_token, count=500)
    assert not page["has_more"]
    added: list[dict[str, Any]] = page["added"]
    return added


def code(environment: Environment, item: Item) -> str | None:
    with pytest.raises(SandboxError) as caught:
        accounts(environment, item)
    return caught.value.error_code


def test_an_item_has_its_transactions_at_once(shop: Environment) -> None:
    assert len(rows(shop, shop.item())) > 10
    assert rows(shop, shop.item(ready=False)) == []
    assert len(rows(shop, shop.items(2, transactions=300)[1])) == 300


def test_a_custom_user(shop: Environment, bank: Sandbox) -> None:
    account = {"type": "depository", "subtype": "checking", "starting_balance": 12.5, "transactions": []}
    [only] = accounts(shop, shop.item(user={"override_accounts": [account]}))
    assert only["balances"]["current"] == 12.5
    bank.define_user("custom_saver", {"override_accounts": [{**account, "subtype": "savings"}]})
    [only] = accounts(shop, shop.item(user="custom_saver"))
    assert only["subtype"] == "savings"


def test_the_way_through_link(shop: Environment) -> None:
    token = shop.public_token(products=["auth"])
    exchanged = shop.call("/item/public_token/exchange", public_token=token)
    assert accounts(shop, Item(exchanged["item_id"], exchanged["access_token"]))
    created = shop.call(
        "/link/token/create",
        client_name="Shop",
        language="en",
        country_codes=["US"],
        products=["transactions"],
        user={"client_user_id": "ada"},
    )
    session = shop.complete_link(created["link_token"], user="user_transactions_dynamic", password="any")
    assert session.public_token is not None
    assert shop.call("/item/public_token/exchange", public_token=session.public_token)["access_token"]


def test_users_of_the_user_api(shop: Environment) -> None:
    user = shop.user("ada")
    assert user.client_user_id == "ada"
    assert user.user_id or user.user_token
    assert shop.user().client_user_id != shop.user().client_user_id


def test_environments_do_not_meet(bank: Sandbox, shop: Environment) -> None:
    item = shop.item()
    with bank.environment() as other:
        assert other.records()["items"] == []
        with pytest.raises(SandboxError) as caught:
            accounts(other, item)
        assert (caught.value.error_type, caught.value.error_code) == ("INVALID_INPUT", "INVALID_ACCESS_TOKEN")
        with other.fault("INSTITUTION_DOWN"):
            assert code(other, other.item()) == "INSTITUTION_DOWN"
            assert accounts(shop, item)
    assert [one["item_id"] for one in shop.records()["items"]] == [item.item_id]


def test_the_end_of_an_environment_deletes_its_data(bank: Sandbox) -> None:
    with bank.environment("kept") as environment:
        environment.item()
        environment.fault("INSTITUTION_DOWN")
    again = bank.environment("kept")
    assert again.records()["items"] == []
    assert accounts(again, again.item())


def test_the_same_seed_and_client_id_give_the_same_data(bank: Sandbox) -> None:
    def first(sandbox: Sandbox) -> tuple[str, list[dict[str, Any]]]:
        with sandbox.environment("reader") as environment:
            item = environment.item(user="user_transactions_dynamic")
            return item.item_id, rows(environment, item)

    with Sandbox(seed=7, now="2026-03-02T15:00:00Z") as other:
        assert first(bank) == first(other)


def test_events(shop: Environment) -> None:
    item = shop.item()
    [happened] = shop.trigger("login-required", item)
    assert happened.subject_id == item.item_id
    assert code(shop, item) == "ITEM_LOGIN_REQUIRED"
    shop.trigger("login-repaired")
    assert accounts(shop, item)
    assert "new-transactions" in shop.events()
    with pytest.raises(SandboxError, match="GET /_tartan/trigger lists"):
        shop.trigger("earthquake", item)
    shop.item()
    assert len(shop.trigger("new-transactions", all=True)) == 2


def test_faults(shop: Environment) -> None:
    item = shop.item()
    with shop.fault("RATE_LIMIT_EXCEEDED", error_type="RATE_LIMIT_EXCEEDED", path="/accounts/get", after=1, count=1) as fault:
        assert accounts(shop, item)
        assert code(shop, item) == "RATE_LIMIT_EXCEEDED"
        assert accounts(shop, item)
        assert (fault.matched, fault.fired) == (3, 1)
    assert (fault.matched, fault.fired) == (3, 1)
    fault.remove()
    with shop.fault("http", status=503, item=item), pytest.raises(SandboxError) as caught:
        accounts(shop, item)
    assert (caught.value.status, caught.value.error_code) == (503, None)
    with shop.fault("reset"), pytest.raises(SandboxError, match="/accounts/get"):
        accounts(shop, item)
    with pytest.raises(SandboxError, match="no member 'weight'"):
        shop.fault("delay", weight=1)


def test_snapshots(shop: Environment) -> None:
    item = shop.item()
    with shop.snapshot():
        shop.trigger("login-required", item)
        shop.item()
    assert len(shop.records()["items"]) == 1
    assert accounts(shop, item)
    shop.snapshot("before")
    for _ in range(2):
        shop.trigger("login-required", item)
        shop.restore("before")
        assert accounts(shop, item)
    shop.reset()
    assert shop.records()["items"] == []


def test_the_clock() -> None:
    with Sandbox(now=date(2026, 3, 2)) as bank:
        clock = bank.clock
        assert clock.is_frozen
        assert clock.now == datetime(2026, 3, 2, tzinfo=timezone.utc)
        assert clock.advance(timedelta(days=1), hours=1) == datetime(2026, 3, 3, 1, tzinfo=timezone.utc)
        assert clock.set("2026-04-01").month == 4
        elsewhere = timezone(timedelta(hours=2))
        assert clock.set(datetime(2026, 5, 1, 2, tzinfo=elsewhere)) == datetime(2026, 5, 1, tzinfo=timezone.utc)
        clock.resume()
        with clock.freeze(at=datetime(2026, 6, 1)) as frozen:
            assert frozen.is_frozen
            assert frozen.now == datetime(2026, 6, 1, tzinfo=timezone.utc)
        assert not clock.is_frozen
        with pytest.raises(SandboxError, match="forward only"):
            clock.set("2026-01-01")


def test_a_data_directory_keeps_the_state(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    with Sandbox(data_dir=folder) as bank:
        item = bank.item()
    with Sandbox(data_dir=folder) as bank:
        assert bank.records()["items"][0]["item_id"] == item.item_id


def test_a_sandbox_that_runs_already(bank: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARTAN_SANDBOX_URL", bank.url)
    with Sandbox() as one, Sandbox() as other:
        assert one.url == other.url == bank.url
        assert not one.is_own_process
        one.item()
        assert other.records()["items"] == []
        client_id = one.client_id
    assert bank.environment(client_id).records()["items"] == []
    with Sandbox(seed=1) as own:
        assert own.url != bank.url
    with pytest.raises(SandboxError, match="leave out the options"):
        Sandbox(url=bank.url, seed=1)


def test_addresses_without_a_sandbox() -> None:
    with pytest.raises(SandboxTimeout, match=r"No Sandbox responded at http://127\.0\.0\.1:9 within 0\.2 s"):
        Sandbox(url="http://127.0.0.1:9", timeout=0.2).start()
    with pytest.raises(SandboxError, match="not the address of a Sandbox"):
        Sandbox(url="localhost:8181").start()
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    Thread(target=server.serve_forever, daemon=True).start()
    with pytest.raises(SandboxError, match="not a Tartan Sandbox"):
        Sandbox(url=f"http://127.0.0.1:{server.server_address[1]}").start()
    server.shutdown()
    server.server_close()


def test_an_error_has_plaids_members(shop: Environment) -> None:
    with pytest.raises(SandboxError) as caught:
        shop.call("/accounts/get", access_token="access-sandbox-00000000-0000-0000-0000-000000000000")
    error = caught.value
    assert (error.status, error.path) == (400, "/accounts/get")
    assert (error.error_type, error.error_code) == ("INVALID_INPUT", "INVALID_ACCESS_TOKEN")
    assert error.request_id
    assert str(error).startswith("/accounts/get failed with INVALID_ACCESS_TOKEN: ")
    assert str(error).endswith(".")


def test_an_exception_shows_what_happened(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError) as caught, Sandbox() as bank:  # noqa: PT012
        accounts_of_nobody = {"access_token": "access-sandbox-1"}
        with pytest.raises(SandboxError):
            bank.call("/accounts/get", **accounts_of_nobody)
        _ = 1 / 0
    shown = "\n".join(getattr(caught.value, "__notes__", [])) or capsys.readouterr().err
    assert "400 POST /accounts/get" in shown
    assert "INVALID_ACCESS_TOKEN" in shown
    assert "/institutions/get" not in shown
    assert sys.version_info < (3, 11) or caught.value.__notes__


def test_the_official_client(shop: Environment) -> None:
    request = pytest.importorskip("plaid.model.accounts_get_request").AccountsGetRequest
    response = shop.plaid().accounts_get(request(access_token=shop.item().access_token))
    assert response.accounts[0].balances.current == 110
    assert shop.variables["PLAID_CLIENT_ID"] == shop.client_id


def test_a_client_of_production_is_redirected(bank: Sandbox, shop: Environment) -> None:
    plaid = pytest.importorskip("plaid")
    from plaid.api.plaid_api import PlaidApi
    from plaid.model.accounts_get_request import AccountsGetRequest
    from plaid.model.institutions_get_by_id_request import InstitutionsGetByIdRequest
    from plaid.rest import RESTClientObject

    original = RESTClientObject.request
    configuration = plaid.Configuration(host=plaid.Environment.Production, api_key={"clientId": "real", "secret": "real"})
    client = PlaidApi(plaid.ApiClient(configuration))
    item = shop.item()
    with shop.redirect_plaid():
        accounts = client.accounts_get(AccountsGetRequest(access_token=item.access_token)).accounts
        assert accounts[0].balances.current == 110
        # Credentials in the body would come before those in the headers.
        by_id = {"client_id": "real", "secret": "real", "institution_id": "ins_109508", "country_codes": ["US"]}
        request = InstitutionsGetByIdRequest(**by_id, _check_type=False)
        assert client.institutions_get_by_id(request).institution.institution_id == "ins_109508"
        with bank.environment() as other, other.redirect_plaid(), pytest.raises(plaid.ApiException):
            client.accounts_get(AccountsGetRequest(access_token=item.access_token))
        assert client.accounts_get(AccountsGetRequest(access_token=item.access_token)).accounts
    assert {request["client_id"] for request in shop.requests()} == {shop.client_id}
    assert len(shop.requests()) == 3
    assert RESTClientObject.request is original
