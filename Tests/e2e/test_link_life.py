"""Link in a real browser: repairs, micro-deposits, duplicates, hosted sessions, several banks, and how it ends."""

import re

import pytest
from playwright.sync_api import expect

import browser as browsers
from control import Control
from linkflow import TOKEN, Bank

PLATYPUS = "First Platypus Bank"


def connected(visitor, bank, shop, *accounts, **options) -> str:
    visitor.visit(shop, bank.token(**options))
    visitor.connect(*(accounts or ("Plaid Checking",)))
    token, _ = visitor.succeed()
    return bank.item(token)


def test_update_mode_repairs_a_login(visitor, bank, shop):
    access = connected(visitor, bank, shop)
    before = bank.accounts(access)
    bank.ask("/sandbox/item/reset_login", access_token=access)
    assert bank.ask("/accounts/get", 400, access_token=access)["error_code"] == "ITEM_LOGIN_REQUIRED"
    visitor.visit(shop, bank.token(access_token=access, products=[]))
    visitor.heading("Repair your connection to First Platypus Bank")
    visitor.shoot("repair")
    visitor.check_access()
    visitor.press("Continue")
    visitor.log_in()
    visitor.heading("First Platypus Bank is connected")
    visitor.succeed()
    assert all(m["is_update_mode"] == "true" for _, m in visitor.told("event"))
    assert bank.accounts(access) == before


def test_update_mode_chooses_accounts_anew(visitor, bank, shop):
    access = connected(visitor, bank, shop, "Plaid Checking")
    [checking] = bank.accounts(access)
    visitor.visit(shop, bank.token(access_token=access, products=[], update={"account_selection_enabled": True}))
    visitor.press("Continue")
    visitor.log_in()
    visitor.heading("Choose accounts")
    expect(visitor.link.get_by_label("Plaid Checking", exact=True)).to_be_checked()
    visitor.choose_accounts("Plaid Saving")
    visitor.succeed()
    accounts = bank.accounts(access)
    assert [account["name"] for account in accounts] == ["Plaid Checking", "Plaid Saving"]
    assert accounts[0]["account_id"] == checking["account_id"]


def test_micro_deposits_first_the_numbers_then_the_code(visitor, bank, shop):
    visitor.visit(shop, bank.token(products=["auth"], auth={"same_day_microdeposits_enabled": True}))
    visitor.press("Continue")
    visitor.press("Use account numbers instead")
    visitor.heading("Enter your account")
    visitor.link.get_by_label("Routing number").fill("11")
    visitor.link.get_by_label("Account number").fill("1111222233330000")
    visitor.link.get_by_label("Account holder’s name").fill("John Smith")
    visitor.press("Submit")
    visitor.alert("a routing number has nine digits")
    visitor.link.get_by_label("Routing number").fill("110000000")
    visitor.link.get_by_label("Account number").fill("1111222233330000")
    visitor.link.get_by_label("Account holder’s name").fill("John Smith")
    visitor.shoot("numbers")
    visitor.check_access()
    visitor.press("Submit")
    visitor.heading("A deposit is on its way")
    token, metadata = visitor.succeed()
    assert [account["verification_status"] for account in metadata["accounts"]] == ["pending_manual_verification"]
    access = bank.item(token)
    assert bank.ask("/auth/get", 400, access_token=access)["error_code"] == "PRODUCT_NOT_READY"

    visitor.visit(shop, bank.token(access_token=access, products=[]))
    visitor.press("Continue")
    visitor.heading("Enter the code of the deposit")
    visitor.link.get_by_label("Three-letter code").fill("XYZ")
    visitor.press("Submit")
    visitor.alert("That is not the code.")
    visitor.shoot("deposit-code")
    visitor.check_access()
    visitor.link.get_by_label("Three-letter code").fill("ABC")
    visitor.press("Submit")
    visitor.heading("Your account is verified")
    visitor.succeed()
    [number] = bank.ask("/auth/get", access_token=access)["numbers"]["ach"]
    assert number["account"] == "1111222233330000"


def test_three_wrong_codes_end_the_verification(visitor, bank, shop):
    visitor.visit(shop, bank.token(products=["auth"], auth={"same_day_microdeposits_enabled": True}))
    visitor.press("Continue")
    visitor.press("Use account numbers instead")
    visitor.link.get_by_label("Routing number").fill("110000000")
    visitor.link.get_by_label("Account number").fill("1111222233330000")
    visitor.link.get_by_label("Account holder’s name").fill("John Smith")
    visitor.press("Submit")
    access = bank.item(visitor.succeed()[0])
    visitor.visit(shop, bank.token(access_token=access, products=[]))
    visitor.press("Continue")
    for _ in range(3):
        visitor.link.get_by_label("Three-letter code").fill("XYZ")
        visitor.press("Submit")
        expect(visitor.link.get_by_role("alert")).to_be_visible()
        expect(visitor.link.locator("main, [role=dialog]")).to_have_attribute("aria-busy", "false")
    visitor.alert("Too many wrong codes")
    visitor.press("Close")
    assert visitor.outcome("exit")[0]["error_code"] == "TOO_MANY_VERIFICATION_ATTEMPTS"


def test_the_same_account_a_second_time(visitor, bank, shop):
    connected(visitor, bank, shop)
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.heading("This account is connected already")
    visitor.shoot("duplicate")
    visitor.check_access()
    visitor.press("Connect again anyway")
    visitor.heading("First Platypus Bank is connected")
    visitor.succeed()
    # Another user of the application has a bank of their own.
    visitor.visit(shop, bank.token(user={"client_user_id": "bert"}))
    visitor.connect("Plaid Checking")


def test_several_banks_in_one_session(visitor, bank, shop, receiver):
    token = bank.token(
        enable_multi_item_link=True, user={"client_user_id": "carl"}, webhook=receiver.url)
    visitor.visit(shop, token)
    visitor.connect("Plaid Checking")
    visitor.shoot("another")
    visitor.check_access()
    visitor.press("Add another bank")
    visitor.choose_bank("Tartan Bank")
    visitor.log_in()
    visitor.choose_accounts("Plaid Saving")
    visitor.heading("Tartan Bank is connected")
    visitor.succeed()
    [session] = bank.sessions(token)
    added = session["results"]["item_add_results"]
    assert [result["institution"]["name"] for result in added] == [PLATYPUS, "Tartan Bank"]
    tokens = [result["public_token"] for result in added]
    first = receiver.wait_for("ITEM_ADD_RESULT")
    second = receiver.wait_for("ITEM_ADD_RESULT", after=1)
    assert [hook.body["public_token"] for hook in (first, second)] == tokens
    finished = receiver.wait_for("SESSION_FINISHED").body
    assert finished["public_tokens"] == tokens and finished["status"] == "SUCCESS"
    assert finished["link_token"] == token and finished["link_session_id"] == session["link_session_id"]
    assert all(bank.item(public_token) for public_token in tokens)


def test_a_hosted_session(visitor, bank, shop, receiver):
    made = bank.ask("/link/token/create", **(TOKEN | {
        "hosted_link": {"completion_redirect_uri": f"{shop.url}/"}, "webhook": receiver.url}))
    assert re.search(r"/link/lp\w+$", made["hosted_link_url"])
    assert bank.sessions(made["link_token"]) == []
    visitor.host(made["hosted_link_url"])
    visitor.heading("Connect your bank to Shop")
    visitor.shoot("hosted")
    visitor.check_access(visitor.page)
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    visitor.page.wait_for_url(f"{shop.url}/")
    [session] = bank.sessions(made["link_token"])
    [result] = session["results"]["item_add_results"]
    assert receiver.wait_for("SESSION_FINISHED").body["public_tokens"] == [result["public_token"]]
    assert bank.item(result["public_token"])
    # It was the only visit that the address allows.
    visitor.host(made["hosted_link_url"])
    visitor.heading("This link is no longer valid")


def test_a_hosted_session_without_anywhere_to_go(visitor, bank):
    made = bank.ask("/link/token/create", **(TOKEN | {"hosted_link": {}}))
    visitor.host(made["hosted_link_url"])
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    visitor.heading("You can close this page")
    # The last pane tells what came of the visit.
    expect(visitor.page.get_by_text("First Platypus Bank is connected: Plaid Checking ···· 0000")).to_be_visible()
    visitor.shoot("over")
    visitor.check_access(visitor.page)


def test_leaving_and_coming_back(visitor, bank, shop):
    token = bank.token()
    visitor.visit(shop, token)
    visitor.to_the_bank(PLATYPUS)
    visitor.press("Close")
    visitor.heading("Leave without finishing?")
    visitor.shoot("leave")
    visitor.check_access()
    visitor.press("Stay")
    visitor.heading("Log in at First Platypus Bank")
    error, metadata = visitor.leave()
    assert error is None and metadata["status"] == "requires_credentials"
    assert metadata["institution"]["name"] == PLATYPUS
    assert visitor.events()[-1] == "EXIT"
    expect(visitor.page.get_by_role("button", name="Connect a bank")).to_be_focused()
    [session] = bank.sessions(token)
    assert session["on_exit"]["metadata"]["status"] == "requires_credentials" and session["results"][
        "item_add_results"] == []
    # Nothing was connected: the same token opens Link again.
    visitor.page.get_by_role("button", name="Connect a bank").click()
    visitor.connect("Plaid Checking")
    visitor.succeed()


def test_what_react_plaid_link_does(visitor, bank, shop):
    """Its life cycle: exit with force and a callback, then destroy, whether Link is open or not."""
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    visitor.page.evaluate("handler.exit({force: true}, () => { window.told.push(['callback']); handler.destroy(); })")
    expect(visitor.page.locator("iframe")).to_have_count(0)
    kinds = [entry[0] for entry in visitor.page.evaluate("window.told") if entry[0] != "event"]
    assert kinds == ["load", "callback", "exit"]
    assert visitor.page.evaluate("document.body.style.overflow") == ""
    message = visitor.page.evaluate("(() => { try { handler.open(); } catch (error) { return error.message; } })()")
    assert message == "Cannot call open() on Link handler that is already destroyed"
    assert visitor.page.evaluate("""(() => {
      let ran = false;
      const other = Plaid.create({token: 'link-sandbox-x', key: undefined, onSuccess() {}});
      other.exit({force: true}, () => { ran = true; other.destroy(); });
      return ran && document.querySelectorAll('iframe').length === 0;
    })()""")


@pytest.mark.parametrize("config, message", [
    ("{token: 'x'}", "Invalid onSuccess function"),
    ("{onSuccess() {}}", "Missing Link parameter. Link requires a key, token, or received redirect URI to be provided."),
])
def test_what_create_refuses(visitor, bank, shop, config, message):
    visitor.visit(shop, "", opened=False)
    said = visitor.page.evaluate(f"(() => {{ try {{ Plaid.create({config}); }} catch (e) {{ return e.message; }} }})()")
    assert said == message


def test_embedded_in_the_page(visitor, bank, shop):
    visitor.visit(shop, bank.token(), opened=False, embedded="yes")
    visitor.heading("Choose your bank")
    visitor.shoot("embedded")
    visitor.check_access()
    visitor.choose_bank(PLATYPUS)
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.press("Finish")
    token, _ = visitor.outcome("success")
    assert bank.item(token)
    visitor.page.evaluate("handler.destroy()")
    expect(visitor.page.locator("iframe")).to_have_count(0)


def test_a_token_that_has_expired(timely_sandbox, chromium, request):
    bank, shop = Bank(timely_sandbox.url), browsers.Shop(timely_sandbox.url)
    visitor = browsers.Visitor(chromium, timely_sandbox.url, request.node.name)
    try:
        visitor.visit(shop, bank.token())
        visitor.press("Continue")
        button = visitor.link.get_by_role("button", name=PLATYPUS).first
        # The list is asked for behind the pane, and must not meet the end of the token before the click does.
        button.wait_for()
        Control(timely_sandbox.url).advance(seconds=5 * 3600)
        button.click()
        visitor.heading("This link is no longer valid")
        visitor.shoot("expired")
        visitor.check_access()
        visitor.press("Close")
        assert visitor.outcome("exit")[0]["error_code"] == "INVALID_LINK_TOKEN"
        visitor.page.get_by_role("button", name="Connect a bank").click()
        visitor.heading("This link is no longer valid")
    finally:
        shop.close()
        visitor.close()


def test_a_sandbox_that_does_not_answer(visitor, bank, shop):
    visitor.ignored = ["Failed to load resource"]
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    visitor.context.route("**/link/session/input", lambda route: route.abort())
    visitor.press("Continue")
    visitor.heading("Link cannot be reached")
    visitor.shoot("offline")
    visitor.check_access()
    visitor.context.unroute("**/link/session/input")
    visitor.press("Try again")
    visitor.heading("Choose your bank")
