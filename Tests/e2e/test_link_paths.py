"""Link in a real browser: what banks ask, what goes wrong there, and which accounts are offered."""

import re

import pytest
from playwright.sync_api import expect

PLATYPUS = "First Platypus Bank"


def test_wrong_credentials_can_be_put_right(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password="pass_bad")
    visitor.alert("The username or password is not correct")
    expect(visitor.link.get_by_label("Username")).to_have_value("user_good")
    expect(visitor.link.get_by_label("Username")).to_be_focused()
    visitor.shoot("wrong-credentials")
    visitor.check_access()
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()
    errors = [metadata for name, metadata in visitor.told("event") if name == "ERROR"]
    assert [error["error_code"] for error in errors] == ["INVALID_CREDENTIALS"]
    assert errors[0]["error_type"] == "ITEM_ERROR" and errors[0]["error_message"]
    assert errors[0]["institution_id"] == "ins_109508"


def test_what_looks_up_in_the_background_hides_no_answer(visitor, bank, shop):
    """A password manager is faster than the search field's delay: the search must not swallow what was submitted."""
    visitor.visit(shop, bank.token())
    visitor.press("Continue")
    visitor.heading("Choose your bank")

    def hold(route):
        # Longer than the delay of the search field, so that a search would be asked meanwhile.
        if route.request.post_data_json["action"] == "submit":
            visitor.page.wait_for_timeout(500)
        route.continue_()

    visitor.page.route("**/link/session/input", hold)
    visitor.link_frame.evaluate("""async (bank) => {
      const found = async (look) => { for (;;) { const it = look(); if (it) return it; await new Promise(requestAnimationFrame); } };
      const search = await found(() => document.querySelector("input[type=search]"));
      search.value = bank;
      search.dispatchEvent(new Event("input"));
      [...document.querySelectorAll(".bank")].find((one) => one.textContent.includes(bank)).click();
      const field = await found(() => document.querySelector("#field-password"));
      field.value = "pass_bad";
      field.form.requestSubmit();
    }""", PLATYPUS)
    visitor.alert("The username or password is not correct")


def test_a_device_and_its_code(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password="mfa_device")
    visitor.heading("Where should the code be sent?")
    visitor.shoot("device")
    visitor.check_access()
    visitor.link.get_by_label("t***@example.com").check()
    visitor.press("Submit")
    visitor.heading("Enter the code")
    expect(visitor.link.get_by_text("It was sent to t***@example.com.")).to_be_visible()
    visitor.link.get_by_label("Code", exact=True).fill("9999")
    visitor.press("Submit")
    visitor.alert("That is not the right answer")
    visitor.link.get_by_label("Code", exact=True).fill("1234")
    visitor.shoot("code")
    visitor.check_access()
    visitor.press("Submit")
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()
    sent = [metadata["mfa_type"] for name, metadata in visitor.told("event") if name == "SUBMIT_MFA"]
    assert sent == ["device_list", "code", "code"]


def test_questions_in_two_rounds(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password="mfa_questions_2_2")
    for turn in (0, 1):
        visitor.heading("First Platypus Bank has a question")
        for question in (0, 1):
            visitor.link.get_by_label(f"Security question {turn + 1}.{question + 1}").fill(f"answer_{turn}_{question}")
        visitor.shoot(f"questions-{turn}")
        visitor.check_access()
        visitor.press("Submit")
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()
    views = [m["mfa_type"] for n, m in visitor.told("event") if n == "TRANSITION_VIEW" and m["view_name"] == "MFA"]
    assert views == ["questions", "questions"]


@pytest.mark.parametrize("password, answers", [
    ("mfa_selections", {"Is this your account?": "Yes"}),
    ("mfa_selections_1_2_3", {"Security question 1.1": "answer_0_0_0", "Security question 1.2": "answer_0_1_0"}),
], ids=["one", "two-of-three"])
def test_selections(visitor, bank, shop, password, answers):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password=password)
    visitor.heading("First Platypus Bank has a question")
    for question, answer in answers.items():
        visitor.link.get_by_role("group", name=question).get_by_label(answer, exact=True).check()
    visitor.shoot("selections")
    visitor.check_access()
    visitor.press("Submit")
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()


@pytest.mark.parametrize("outcome", ["good", "bad"])
def test_the_stand_in_for_a_recaptcha(visitor, bank, shop, outcome):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password=f'{{"recaptcha": "{outcome}"}}')
    visitor.heading("Show that you are a person")
    visitor.press("Submit")
    visitor.alert("Check the box")
    visitor.link.get_by_label("I am a person").check()
    visitor.shoot("recaptcha")
    visitor.check_access()
    visitor.press("Submit")
    if outcome == "good":
        visitor.choose_accounts("Plaid Checking")
        visitor.succeed()
    else:
        visitor.alert("That is not the right answer")
        assert "RECAPTCHA_BAD" in [m["error_code"] for n, m in visitor.told("event") if n == "ERROR"]
        error, metadata = visitor.leave()
        assert error["error_code"] == "RECAPTCHA_BAD" and metadata["status"] == "requires_recaptcha"


def test_one_account_only(visitor, bank, shop):
    visitor.visit(shop, bank.token(link_customization_name="single_account"))
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.heading("Choose an account")
    visitor.link.get_by_role("radio", name="Plaid Checking", exact=True).check()
    visitor.link.get_by_role("radio", name="Plaid Saving", exact=True).check()
    visitor.shoot("single")
    visitor.check_access()
    visitor.press("Continue")
    _, metadata = visitor.succeed()
    assert [account["name"] for account in metadata["accounts"]] == ["Plaid Saving"]


def test_filters_hide_accounts(visitor, bank, shop):
    token = bank.token(account_filters={"depository": {"account_subtypes": ["savings"]}, "loan": {
        "account_subtypes": ["all"]}})
    visitor.visit(shop, token)
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.heading("Choose accounts")
    offered = visitor.link.get_by_role("checkbox")
    expect(offered).to_have_count(5)
    visitor.choose_accounts("Plaid Saving")
    token, _ = visitor.succeed()
    assert [account["subtype"] for account in bank.accounts(bank.item(token))] == ["savings"]


def test_no_account_is_not_enough(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in()
    visitor.heading("Choose accounts")
    visitor.press("Continue")
    visitor.alert("Choose at least one account.")
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()


@pytest.mark.parametrize("name, heading, event, code, status", [
    ("Unhealthy Platypus Bank - Down", "Unhealthy Platypus Bank - Down cannot be reached", "SELECT_DOWN_INSTITUTION",
     "INSTITUTION_DOWN", "institution_not_found"),
    ("Unsupported Platypus Bank - Institution Not Supported", re.compile("is not supported$"), "SELECT_INSTITUTION",
     "INSTITUTION_NO_LONGER_SUPPORTED", "institution_not_supported"),
], ids=["down", "unsupported"])
def test_banks_that_cannot_be_connected(visitor, bank, shop, name, heading, event, code, status):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(name)
    visitor.heading(heading)
    expect(visitor.link.get_by_text(code)).to_be_visible()
    visitor.shoot("failed")
    visitor.check_access()
    assert event in visitor.events() and "ERROR" in visitor.events()
    visitor.press("Choose another bank")
    visitor.heading("Choose your bank")
    visitor.choose_bank(name)
    visitor.press("Close")
    error, metadata = visitor.outcome("exit")
    assert (error["error_code"], metadata["status"]) == (code, status)
    assert metadata["institution"]["name"] == name and metadata["link_session_id"] and metadata["request_id"]


def test_a_bank_that_works_badly_warns(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank("Unhealthy Platypus Bank - Degraded")
    visitor.heading("Unhealthy Platypus Bank - Degraded may not work at the moment")
    visitor.shoot("degraded")
    visitor.check_access()
    assert "SELECT_DEGRADED_INSTITUTION" in visitor.events()
    visitor.press("Continue")
    visitor.log_in()
    visitor.choose_accounts("Plaid Checking")
    visitor.succeed()


@pytest.mark.parametrize("code", ["ITEM_LOCKED", "NO_ACCOUNTS", "INSTITUTION_NOT_RESPONDING", "INTERNAL_SERVER_ERROR"])
def test_passwords_that_ask_for_a_failure(visitor, bank, shop, code):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank(PLATYPUS)
    visitor.log_in(password=f"error_{code}")
    expect(visitor.link.get_by_text(code)).to_be_visible()
    expect(visitor.link.get_by_role("alert")).to_be_visible()
    visitor.press("Close")
    error, _ = visitor.outcome("exit")
    assert error["error_code"] == code and set(error) == {
        "error_type", "error_code", "error_message", "display_message"}


def test_a_search_that_finds_nothing(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.press("Continue")
    visitor.link.get_by_role("searchbox").fill("zebra")
    expect(visitor.link.locator(".none")).to_contain_text("No bank has that name")
    expect(visitor.link.get_by_role("status")).to_contain_text("No bank has that name")
    visitor.shoot("nothing")
    visitor.check_access()
    _, metadata = visitor.leave()
    assert metadata["status"] == "institution_not_found" and metadata["institution"] is None
    queries = [m["institution_search_query"] for n, m in visitor.told("event") if n == "SEARCH_INSTITUTION"]
    assert queries[-1] == "zebra"


def test_an_oauth_bank_in_a_window_of_its_own(visitor, bank, shop):
    token = bank.token()
    visitor.visit(shop, token)
    visitor.to_the_bank("Platypus OAuth Bank")
    visitor.heading("Log in on the bank’s own page")
    visitor.shoot("oauth")
    visitor.check_access()
    with visitor.page.expect_popup() as opening:
        visitor.press("Continue to login")
    window = opening.value
    link_origin = visitor.link_frame.url.split("/link/")[0]
    expect(window.get_by_role("heading", name="Platypus OAuth Bank")).to_be_visible()
    assert not window.url.startswith(link_origin), "the bank's page is on Link's own origin"
    visitor.shoot("bank-sign-in", window)
    visitor.check_access(window)
    window.get_by_label("Username").fill("anybody")
    window.get_by_role("button", name="Sign in").click()
    expect(window.get_by_role("heading", name="Share with Shop?")).to_be_visible()
    visitor.shoot("bank-consent", window)
    visitor.check_access(window)
    visitor.heading("Waiting for Platypus OAuth Bank")
    with window.expect_event("close"):
        window.get_by_role("button", name="Connect account information").click()
    visitor.choose_accounts("Plaid Checking")
    public_token, metadata = visitor.succeed()
    assert metadata["institution"]["institution_id"] == "ins_127287"
    names = visitor.events()
    assert names.index("OPEN_OAUTH") < names.index("CLOSE_OAUTH") < names.index("HANDOFF")
    assert bank.item(public_token)


@pytest.mark.parametrize("refused", [True, False])
def test_an_oauth_bank_that_gives_nothing(visitor, bank, shop, refused):
    visitor.visit(shop, bank.token())
    visitor.to_the_bank("Platypus OAuth Bank")
    with visitor.page.expect_popup() as opening:
        visitor.press("Continue to login")
    window = opening.value
    window.get_by_role("button", name="Sign in").click()
    with window.expect_event("close"):
        if refused:
            window.get_by_role("button", name="Refuse").click()
        else:
            window.get_by_label("Outcome").select_option("NO_AUTH_ACCOUNTS")
            window.get_by_role("button", name="Connect account information").click()
    code = "ACCESS_NOT_GRANTED" if refused else "NO_AUTH_ACCOUNTS"
    expect(visitor.link.get_by_text(code)).to_be_visible()
    assert "FAIL_OAUTH" in visitor.events()


def test_an_oauth_bank_in_place_of_the_page(visitors, bank, shop):
    visitor = visitors(user_agent="Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile")
    redirect = f"{shop.url}/oauth"
    visitor.visit(shop, bank.token(redirect_uri=redirect))
    visitor.to_the_bank("Platypus OAuth Bank")
    visitor.press("Continue to login")
    visitor.page.get_by_label("Username").fill("anybody")
    visitor.page.get_by_role("button", name="Sign in").click()
    visitor.page.get_by_role("button", name="Connect account information").click()
    visitor.page.wait_for_url(re.compile(re.escape(redirect) + r"\?oauth_state_id=[0-9a-f-]{36}$"))
    visitor.choose_accounts("Plaid Checking")
    returned = visitor.page.url
    public_token, _ = visitor.succeed()
    assert bank.item(public_token)
    # The address cannot be used a second time.
    visitor.page.goto(returned)
    visitor.heading("This link is no longer valid")
