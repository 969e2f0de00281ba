"""Layer in a browser: the page asks for the phone number, Link says whether its user is known, and then opens or not.

The events are those of recordings of March 2026.
"""

import time

import pytest

@pytest.fixture
def layer_token(bank):
    def make(template="template_1"):
        made = bank.ask("/session/token/create", template_id=template, user={"client_user_id": "anna"})
        return made["link"]["link_token"]
    return make


def names(visitor):
    return [name for name, _ in visitor.told("event")]


def until(visitor, name):
    """Waits for an event; the page's policy lets no condition be evaluated in it."""
    deadline = time.monotonic() + 20
    while name not in names(visitor):
        assert time.monotonic() < deadline, f"{name} was not among {names(visitor)}"
        visitor.page.wait_for_timeout(50)


def test_a_known_user_shares_with_a_code(visitor, bank, shop, layer_token):
    visitor.visit(shop, layer_token(), opened=False)
    visitor.page.evaluate("handler.submit({phone_number: '+14155550011'})")
    until(visitor, "LAYER_READY")
    visitor.page.evaluate("handler.open()")
    visitor.heading("Share your details with This Application")
    visitor.check_access()
    visitor.press("Continue")
    visitor.link.get_by_role("textbox", name="Code").fill("123456")
    visitor.press("Submit")
    visitor.heading("Check what is shared")
    visitor.press("Share")
    public_token, metadata = visitor.outcome("success")
    assert metadata["institution"]["institution_id"] == "ins_109511"
    assert names(visitor) == [
        "LAYER_READY", "OPEN", "VERIFY_PHONE", "TRANSITION_VIEW", "TRANSITION_VIEW", "SUBMIT_OTP", "TRANSITION_VIEW",
        "HANDOFF"]
    shared = bank.ask("/user_account/session/get", public_token=public_token)
    assert len(shared["items"]) == 1 and shared["identity"]["phone_number"]


def test_an_unknown_user_is_told_of_and_link_ends(visitor, shop, layer_token):
    visitor.visit(shop, layer_token(), opened=False)
    visitor.page.evaluate("handler.submit({phone_number: '+14155550000'})")
    until(visitor, "LAYER_AUTOFILL_NOT_AVAILABLE")
    visitor.page.evaluate("handler.exit({force: true})")
    visitor.outcome("exit")
    assert names(visitor) == ["LAYER_NOT_AVAILABLE", "LAYER_AUTOFILL_NOT_AVAILABLE", "EXIT"]


def test_a_date_of_birth_completes_a_user(visitor, shop, layer_token):
    visitor.visit(shop, layer_token("template_autofill"), opened=False)
    visitor.page.evaluate("handler.submit({phone_number: '+14155550000'})")
    until(visitor, "LAYER_NOT_AVAILABLE")
    visitor.page.evaluate("handler.submit({date_of_birth: '1975-01-18'})")
    until(visitor, "LAYER_READY")
    visitor.page.evaluate("handler.open()")
    visitor.heading("Share your details with This Application")


def test_a_phone_number_means_nothing_to_other_sessions(visitor, bank, shop):
    visitor.visit(shop, bank.token(), opened=False)
    visitor.page.evaluate("handler.submit({phone_number: '+14155550011'})")
    visitor.page.evaluate("handler.open()")
    visitor.heading("Connect your bank to Shop")
    assert "LAYER_READY" not in names(visitor)


def test_a_returning_user_has_saved_banks(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.press("Use a phone number")
    visitor.link.get_by_role("textbox", name="Phone number").fill("415 555 0011")
    visitor.press("Continue")
    visitor.link.get_by_role("textbox", name="Code").fill("123456")
    visitor.press("Submit")
    visitor.heading("Your saved banks")
    visitor.check_access()
    visitor.link.get_by_role("list").get_by_role("button", name="Tartan Bank").click()
    visitor.choose_accounts("Plaid Checking")
    visitor.heading("Tartan Bank is connected")
    visitor.succeed()
    assert names(visitor) == [
        "TRANSITION_VIEW", "TRANSITION_VIEW", "OPEN", "VERIFY_PHONE", "SUBMIT_PHONE", "TRANSITION_VIEW", "SUBMIT_OTP",
        "TRANSITION_VIEW", "SELECT_INSTITUTION", "HANDOFF"]
