"""Payments and wallets with the official client."""

import json
import uuid

import plaid
import pytest
from plaid import models

pytestmark = pytest.mark.official_client


def pay(api, recipient, value=10.0, currency="GBP"):
    return api.payment_initiation_payment_create(models.PaymentInitiationPaymentCreateRequest(
        recipient_id=recipient, reference="Tea 1",
        amount=models.PaymentAmount(currency=models.PaymentAmountCurrency(currency), value=value),
    )).payment_id


def simulate(api, payment, status, webhook):
    return api.sandbox_payment_simulate(models.SandboxPaymentSimulateRequest(
        payment_id=payment, status=f"PAYMENT_STATUS_{status}", webhook=webhook,
    ))


def test_a_payment(client, receiver):
    api = client.api
    recipient = api.payment_initiation_recipient_create(models.PaymentInitiationRecipientCreateRequest(
        name="Ada", bacs=models.RecipientBACSNullable(account="31926819", sort_code="601613"),
    )).recipient_id
    payment = pay(api, recipient)
    step = simulate(api, payment, "INITIATED", receiver.url)
    assert str(step.old_status) == "PAYMENT_STATUS_INPUT_NEEDED"
    assert receiver.wait_for("PAYMENT_STATUS_UPDATE").body["payment_id"] == payment
    found = api.payment_initiation_payment_get(models.PaymentInitiationPaymentGetRequest(payment_id=payment))
    assert str(found.status) == "PAYMENT_STATUS_INITIATED"
    other = pay(api, recipient)
    first = api.payment_initiation_payment_list(models.PaymentInitiationPaymentListRequest(count=1))
    assert [one.payment_id for one in first.payments] == [other]
    rest = api.payment_initiation_payment_list(
        models.PaymentInitiationPaymentListRequest(count=1, cursor=first.next_cursor)
    )
    assert [one.payment_id for one in rest.payments] == [payment]


def test_a_wallet(timely_client, timely_control, receiver):
    api = timely_client.api
    wallet = api.wallet_create(models.WalletCreateRequest(iso_currency_code=models.WalletISOCurrencyCode("GBP")))

    def execute(value, key):
        return api.wallet_transaction_execute(models.WalletTransactionExecuteRequest(
            idempotency_key=models.WalletTransactionIdempotencyKey(key), wallet_id=wallet.wallet_id, reference="Out 01",
            amount=models.WalletTransactionAmount(
                iso_currency_code=models.WalletISOCurrencyCode("GBP"), value=value),
            counterparty=models.WalletTransactionCounterparty(name="Ada", numbers=models.WalletTransactionCounterpartyNumbers(
                bacs=models.WalletTransactionCounterpartyBACS(account="31926819", sort_code="601613"),
            )),
        ))

    def balance():
        return api.wallet_get(models.WalletGetRequest(wallet_id=wallet.wallet_id)).balance.current

    with pytest.raises(plaid.ApiException) as caught:
        execute(3.0, uuid.uuid4().hex)
    assert json.loads(caught.value.body)["error_code"] == "TRANSACTION_INSUFFICIENT_FUNDS"
    payment = pay(api, wallet.recipient_id)
    simulate(api, payment, "SETTLED", receiver.url)
    assert balance() == 10
    key = uuid.uuid4().hex
    assert execute(3.0, key).transaction_id == execute(3.0, key).transaction_id
    timely_control.advance(seconds=2)
    assert balance() == 7
    listed = api.wallet_transaction_list(models.WalletTransactionListRequest(wallet_id=wallet.wallet_id))
    assert [str(one.type) for one in listed.transactions] == ["PAYOUT", "PIS_PAY_IN"]
