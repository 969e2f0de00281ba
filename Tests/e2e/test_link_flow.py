"""Link in a real browser: each way in which a bank gets connected, as a person goes it."""

DIRECT = [
    "TRANSITION_VIEW(CONSENT)", "TRANSITION_VIEW(SUBMIT_PHONE)", "OPEN", "SKIP_SUBMIT_PHONE",
    "TRANSITION_VIEW(SELECT_INSTITUTION)", "SEARCH_INSTITUTION", "SELECT_BRAND", "SELECT_INSTITUTION",
    "TRANSITION_VIEW(CREDENTIAL)", "SUBMIT_CREDENTIALS", "TRANSITION_VIEW(LOADING)",
    "TRANSITION_VIEW(SELECT_ACCOUNT)", "TRANSITION_VIEW(CONNECTED)", "HANDOFF"]


def test_the_straight_way(visitor, bank, shop):
    token = bank.token()
    visitor.visit(shop, token)
    visitor.heading("Connect your bank to Shop")
    visitor.shoot("consent")
    visitor.check_access()
    visitor.press("Continue")
    visitor.heading("Choose your bank")
    visitor.shoot("search")
    visitor.check_access()
    visitor.choose_bank("First Platypus Bank")
    visitor.heading("Log in at First Platypus Bank")
    visitor.shoot("credentials")
    visitor.check_access()
    visitor.log_in()
    visitor.heading("Choose accounts")
    visitor.shoot("accounts")
    visitor.check_access()
    visitor.choose_accounts("Plaid Checking", "Plaid Saving")
    visitor.heading("First Platypus Bank is connected")
    visitor.shoot("connected")
    visitor.check_access()
    public_token, metadata = visitor.succeed()
    assert metadata["institution"] == {"name": "First Platypus Bank", "institution_id": "ins_109508"}
    assert [account["name"] for account in metadata["accounts"]] == ["Plaid Checking", "Plaid Saving"]
    assert set(metadata["accounts"][0]) == {
        "id", "name", "mask", "type", "subtype", "verification_status", "class_type"}
    assert metadata["transfer_status"] is None
    assert visitor.events() == DIRECT
    accounts = bank.accounts(bank.item(public_token))
    assert [account["account_id"] for account in accounts] == [account["id"] for account in metadata["accounts"]]
    [session] = bank.sessions(token)
    assert session["link_session_id"] == metadata["link_session_id"]
    assert [event["event_name"] for event in session["events"]] == [
        # The API's list of names has none about phone numbers.
        name.split("(")[0] for name in DIRECT if name != "SKIP_SUBMIT_PHONE"]
