"""Link for people: by keyboard alone, on small screens, in the dark, from right to left, in three languages."""

import pytest
from playwright.sync_api import expect


def test_by_keyboard_alone(visitor, bank, shop):
    visitor.visit(shop, bank.token(), opened=False)
    keys = visitor.page.keyboard
    visitor.page.get_by_role("button", name="Connect a bank").focus()
    keys.press("Enter")
    visitor.heading("Connect your bank to Shop")
    # The title is read first; the next stop is the button.
    expect(visitor.link.get_by_role("heading", level=1)).to_be_focused()
    keys.press("Tab")
    expect(visitor.link.get_by_role("button", name="Continue")).to_be_focused()
    keys.press("Enter")
    visitor.heading("Choose your bank")
    expect(visitor.link.get_by_role("searchbox")).to_be_focused()
    keys.type("First Platypus Bank")
    expect(visitor.link.get_by_role("status")).to_contain_text("found")
    expect(visitor.link.get_by_role("list").get_by_role("button")).to_have_count(2)
    keys.press("Tab")
    keys.press("Enter")
    visitor.heading("Log in at First Platypus Bank")
    keys.press("Tab")
    keys.type("user_good")
    keys.press("Tab")
    keys.type("pass_good")
    keys.press("Enter")
    visitor.heading("Choose accounts")
    keys.press("Tab")
    expect(visitor.link.get_by_role("button", name="Select all")).to_be_focused()
    keys.press("Tab")
    expect(visitor.link.get_by_label("Plaid Checking", exact=True)).to_be_focused()
    keys.press("Space")
    visitor.shoot("focus")
    visitor.check_access()
    keys.press("Enter")
    visitor.heading("First Platypus Bank is connected")
    keys.press("Tab")
    keys.press("Enter")
    visitor.outcome("success")
    expect(visitor.page.get_by_role("button", name="Connect a bank")).to_be_focused()


def test_focus_stays_inside_and_escape_asks(visitor, bank, shop):
    visitor.visit(shop, bank.token())
    visitor.heading("Connect your bank to Shop")
    seen = set()
    for _ in range(8):
        visitor.page.keyboard.press("Tab")
        seen.add(visitor.page.evaluate("document.activeElement.tagName"))
    assert seen == {"IFRAME"}, "the focus left Link for the page behind it"
    for _ in range(8):
        visitor.page.keyboard.press("Shift+Tab")
        assert visitor.page.evaluate("document.activeElement.tagName") == "IFRAME"
    dialog = visitor.link.get_by_role("dialog")
    expect(dialog).to_have_attribute("aria-modal", "true")
    expect(dialog).to_have_accessible_name("Connect your bank to Shop")
    visitor.page.keyboard.press("Escape")
    visitor.heading("Leave without finishing?")
    expect(visitor.link.get_by_role("button", name="Stay")).to_be_focused()


LOOKS = {
    "small": {"viewport": {"width": 320, "height": 568}, "has_touch": True},
    "dark": {"color_scheme": "dark"},
    "still": {"reduced_motion": "reduce"},
    "contrast": {"forced_colors": "active"},
    "small-dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
    "landscape": {"viewport": {"width": 740, "height": 360}},
}


@pytest.mark.parametrize("look", LOOKS)
def test_looks(visitors, bank, shop, look):
    visitor = visitors(**LOOKS[look])
    visitor.visit(shop, bank.token())

    def examine(label):
        visitor.shoot(label)
        visitor.check_access()
        assert visitor.link_frame.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "it scrolls sideways"
        # However far a pane is scrolled, it can be left.
        expect(visitor.link.get_by_role("button", name="Close", exact=True)).to_be_in_viewport()

    visitor.heading("Connect your bank to Shop")
    examine("consent")
    visitor.press("Continue")
    visitor.heading("Choose your bank")
    examine("search")
    visitor.choose_bank("First Platypus Bank")
    visitor.log_in(password="wrong")
    visitor.alert("not correct")
    examine("wrong")
    visitor.log_in()
    visitor.heading("Choose accounts")
    visitor.link.get_by_label("Plaid Checking", exact=True).check()
    examine("accounts")
    visitor.press("Continue")
    visitor.heading("First Platypus Bank is connected")
    examine("connected")
    if look == "still":
        moving = visitor.link_frame.evaluate("document.getAnimations().length")
        assert moving == 0


DOCUMENTS = {
    "products": ["income_verification"], "income_verification": {
        "income_source_types": ["payroll"], "payroll_income": {"flow_types": ["payroll_document_income"]}}}


def test_documents_are_uploaded_by_keyboard_on_a_small_screen(visitors, bank, shop, tmp_path):
    visitor = visitors(viewport={"width": 375, "height": 667}, has_touch=True)
    user = bank.ask("/user/create", client_user_id="documents")["user_token"]
    visitor.visit(shop, bank.token(user_token=user, **DOCUMENTS))
    visitor.heading("Connect your bank to Shop")
    # Long before it is used: the browser is told in the background that it has to hand over its dialogs.
    choosers = []
    visitor.page.on("filechooser", lambda chooser: choosers.append(chooser))
    keys = visitor.page.keyboard
    visitor.link.get_by_role("button", name="Continue", exact=True).focus()
    keys.press("Enter")
    visitor.heading("Upload your documents")
    visitor.check_access()
    visitor.shoot("documents")
    assert visitor.link_frame.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "it scrolls sideways"
    upload = visitor.link.get_by_role("button", name="Upload", exact=True)
    upload.focus()
    keys.press("Enter")
    visitor.alert("Choose at least one document.")
    expect(visitor.link.get_by_label("Your documents", exact=True)).to_be_focused()
    file = tmp_path / "paystub_march.pdf"
    file.write_bytes(b"%PDF-1.4 a secret salary")
    sent = []
    visitor.page.on("request", lambda request: sent.append(request.post_data or ""))
    keys.press("Enter")
    for _ in range(200):
        if choosers:
            break
        visitor.page.wait_for_timeout(100)
    [chooser] = choosers
    chooser.set_files(file)
    keys.press("Tab")
    expect(upload).to_be_focused()
    keys.press("Enter")
    visitor.heading("Your documents were received")
    visitor.check_access()
    visitor.press("Finish")
    visitor.outcome("success")
    # The name of a file leaves the browser, and nothing of its content.
    assert any("paystub_march.pdf" in text for text in sent) and not any("secret salary" in text for text in sent)
    results = bank.ask("/credit/sessions/get", user_token=user)["sessions"][0]["results"]
    assert results["document_income_results"]["num_paystubs_uploaded"] == 2


@pytest.mark.parametrize("language, button, words", [
    ("es", "Usar documentos de muestra", "documentos"), ("fr", "Utiliser des documents d’exemple", "documents")])
def test_sample_documents_in_other_languages(visitor, bank, shop, language, button, words):
    user = bank.ask("/user/create", client_user_id=f"sample-{language}")["user_token"]
    visitor.visit(shop, bank.token(user_token=user, language=language, **DOCUMENTS))
    visitor.link.get_by_role("button").filter(has_text="Contin").first.click()
    visitor.press(button)
    expect(visitor.link.get_by_role("heading", level=1)).to_contain_text(words)
    expect(visitor.link.get_by_role("button", name="Terminar" if language == "es" else "Terminer")).to_be_visible()


def test_from_right_to_left(visitors, bank, shop):
    shop.direction = "rtl"
    visitor = visitors()
    visitor.visit(shop, bank.token())
    visitor.press("Continue")
    visitor.heading("Choose your bank")
    box = visitor.link.get_by_role("button", name="Close").bounding_box()
    heading = visitor.link.get_by_role("heading").bounding_box()
    assert box["x"] < heading["x"] + heading["width"] / 2, "the close button is not on the left"
    visitor.shoot("search")
    visitor.check_access()
    visitor.choose_bank("First Platypus Bank")
    visitor.log_in()
    visitor.heading("Choose accounts")
    heading = visitor.link.get_by_role("heading", name="Choose accounts")
    assert heading.evaluate("h => getComputedStyle(h).textAlign") == "right"
    # A sentence of a language that goes the other way starts where the page's lines start.
    starts = heading.evaluate("""h => {
      const range = document.createRange(); range.selectNodeContents(h);
      return h.getBoundingClientRect().right - range.getBoundingClientRect().right;
    }""")
    assert starts < 2, "the heading stands on the left"
    visitor.shoot("accounts")
    visitor.check_access()


@pytest.mark.parametrize("language, words", [
    ("es", ("Conecte su banco con Shop", "Continuar", "Elija su banco", "Cerrar")),
    ("fr", ("Reliez votre banque à Shop", "Continuer", "Choisissez votre banque", "Fermer")),
    ("de", ("Connect your bank to Shop", "Continue", "Choose your bank", "Close")),
], ids=["es", "fr", "de"])
def test_languages(visitor, bank, shop, language, words):
    title, go_on, search, close = words
    visitor.visit(shop, bank.token(language=language))
    visitor.heading(title)
    expect(visitor.link.get_by_role("button", name=close)).to_be_visible()
    assert visitor.link_frame.evaluate("document.documentElement.lang") == ("en" if language == "de" else language)
    visitor.shoot(language)
    visitor.check_access()
    visitor.press(go_on)
    visitor.heading(search)
    visitor.check_access()
