"""Further sample programs of Plaid's, all of them in Node: credit, income, transfers with Transfer UI, and Hosted Link."""

import uuid

from sample_back_ends import (
    ACCESS, ACCOUNT, IDENTITY, PAYROLL_BANK, USER, ask, connect, exchange, first_account, item,
)
from wire import Kept, Step, Visit

WEBHOOK = "https://www.example.com/server/receive_webhook"
PURPOSE = {"consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"}
VERSIONS = {
    "cashflow_insights": {"attributes_version": "CFI1"}, "lend_score": {"lend_score_version": "LS1"},
    "network_insights": {"network_insights_version": "NI1"},
}


def link_token(*products: str, **options) -> Step:
    body = {
        "user": {"client_user_id": "user-id"}, "client_name": "Hoverboards", "products": list(products),
        "country_codes": ["US"], "language": "en",
    }
    return Step("/link/token/create", body | options, {"link_token": "link_token"})


def credit() -> list:
    """A user of the newer kind; the Link token names `user` and `user_id`; reports are made with Link and again without it."""
    user, name = {"user_id": Kept("user_id")}, f"user_{uuid.uuid4()}"

    def report(kind: str, *reads: str, **members) -> Step:
        return Step(f"/cra/check_report/{kind}/get", user | members, reads=reads, polls=True)

    def file(kind: str, **members) -> Step:
        return Step(f"/cra/check_report/{kind}/get", user | members, is_file=True, polls=True)

    identity = IDENTITY | {"id_numbers": [{"value": "123456789", "type": "us_ssn"}]}
    return [
        Step("/user/create", {"client_user_id": name, "identity": identity}, {"user_id": "user_id"}),
        link_token(
            "cra_base_report", "cra_network_insights", "cra_cashflow_insights", "cra_lend_score",
            user_id=Kept("user_id"), user={"client_user_id": name},
            cra_options={"days_requested": 730, "base_report": {"gse_options": {"report_types": ["VOA"]}}} | VERSIONS,
            **PURPOSE),
        Visit(),
        report("base_report", "report/items/0/accounts"),
        report("income_insights", "report/report_id"),
        file("pdf"),
        Step("/cra/check_report/create", user | {"days_requested": 730, "webhook": WEBHOOK} | PURPOSE | VERSIONS),
        report("network_insights", "report/report_id", options=VERSIONS["network_insights"]),
        report("cashflow_insights", "report/attributes", options=VERSIONS["cashflow_insights"]),
        report("lend_score", "report/lend_score/score", options=VERSIONS["lend_score"]),
        report("verification", "report", reports_requested=["VOA"]),
        report(
            "verification", "report", reports_requested=["VOA", "EMPLOYMENT_REFRESH"],
            employment_refresh_options={"days_requested": 60}),
        file("verification/pdf", reports_requested=["voa"]),
        file("verification/pdf", reports_requested=["employment_refresh"]),
        Step(
            "/oauth/token",
            {
                "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange", "scope": "user:read",
                "subject_token_type": "urn:plaid:params:credit:multi-user", "subject_token": Kept("user_id"),
                "audience": "urn:plaid:params:cra-partner:fannie-mae",
            }, reads=("access_token", "token_type")),
    ]


def income(source: str) -> list:
    user = {"user_token": USER}
    options = {"income_source_types": [source]}
    if source == "bank":
        options["bank_income"] = {"days_requested": 60}
        read = Step("/credit/bank_income/get", user | {"options": {"count": 3}}, reads=("bank_income",), polls=True)
    else:
        read = Step("/credit/payroll_income/get", user, reads=("items/0/payroll_income/0/pay_stubs",), polls=True)
    return [
        Step("/user/create", {"client_user_id": f"user_{uuid.uuid4()}"}, {"user_token": "user_token"}),
        link_token("income_verification", webhook=WEBHOOK, income_verification=options, **user),
        Visit({"institution_id": PAYROLL_BANK} if source == "payroll" else {}), read,
    ]


def transfers() -> list:
    """A payment of the program's own, then one that the user makes in Link."""
    intent = {
        "mode": "PAYMENT", "user": {"legal_name": "Ada King"}, "amount": "12.34", "description": "BillPay",
        "ach_class": "ppd", "iso_currency_code": "USD", "network": "same-day-ach", "metadata": {"bill_id": "7"}}
    place = {"access_token": ACCESS, "account_id": ACCOUNT}
    return [
        *connect("node", "transfer"), *item(), first_account(),
        Step(
            "/transfer/authorization/create",
            place | {
                "type": "debit", "amount": "12.34", "network": "same-day-ach", "idempotency_key": str(uuid.uuid4()),
                "ach_class": "ppd", "user_present": True, "user": {"legal_name": "Ada King"},
            }, {"authorization_id": "authorization/id"}),
        Step(
            "/transfer/create",
            place | {
                "description": "Payment", "amount": "12.34", "metadata": {"bill_id": "7"},
                "authorization_id": Kept("authorization_id")}, {"transfer_id": "transfer/id"}),
        Step(
            "/transfer/event/sync", {"after_id": 0, "count": 20}, reads=("transfer_events",),
            holds=lambda value, _: value["has_more"] is False),
        Step("/transfer/intent/create", intent, {"intent_id": "transfer_intent/id"}),
        link_token(
            "transfer", transfer={"intent_id": Kept("intent_id")}, webhook=WEBHOOK,
            user={"client_user_id": "user-id", "legal_name": "Ada King"}),
        Visit(),
        Step(
            "/transfer/intent/get", {"transfer_intent_id": Kept("intent_id")},
            {"transfer_id": "transfer_intent/transfer_id"}, ("transfer_intent/authorization_decision",)),
        Step("/transfer/get", {"transfer_id": Kept("transfer_id")}, reads=("transfer/account_id",)),
    ]


def hosted_link() -> list:
    """A name that is too long to be shown, and a public token that is found in the session."""
    return [
        link_token(
            "auth", client_name="The smallest of all quickstarts (Hosted)",
            hosted_link={"completion_redirect_uri": "http://localhost:8080/complete"}),
        Visit(),
        Step(
            "/link/token/get", {"link_token": Kept("link_token")},
            {"public_token": "link_sessions/0/results/item_add_results/0/public_token"}),
        exchange(), ask("/accounts/balance/get", "accounts"),
    ]


FURTHER = {
    "credit": credit, "bank-income": lambda: income("bank"), "payroll-income": lambda: income("payroll"),
    "transfers": transfers, "hosted-link": hosted_link,
}
