// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Payments, consents and wallets in Europe.
    static let paymentTypes = """
        PaymentInitiation*, ExternalPayment*:
          address: The recipient's address.
          adjusted_reference: The reference that the bank got; `null` when it was not changed.
          adjusted_scheme: The payment scheme that was used, if it differs; `null` or absent otherwise.
          amount: The amount and its currency.
          amount_refunded: What has been refunded in total; `null` or absent when nothing has.
          bacs: The account number and sort code in the UK; `null` or absent when there are none.
          consent_id: The identifier of the payment consent.
          constraints: The limits of payments under the consent.
          count: How many entries a page has.
          created_at: When it was created, in UTC.
          cursor: Where the page starts; the first page when it is absent.
          end_to_end_id: The identifier that accompanies the payment through the banks; `null` or absent when unknown.
          error: What went wrong; `null` or absent when nothing did.
          iban: The International Bank Account Number; `null` or absent when there is none.
          last_status_update: When the status last changed, in UTC.
          name: The account holder's name.
          payer_details: The payer and the account that the consent is bound to; `null` or absent for any.
          payment_id: The identifier of the payment, case-sensitive.
          recipient_id: The identifier of the recipient.
          reference: What the recipient finds on the bank statement. Letters, digits and spaces only.
          refund_details: The account to which money can be refunded; `null` when it is not known.
          refund_ids: The identifiers of the refunds; `null` or absent when there are none.
          request_refund_details: Whether to ask the bank for the account to which money can be refunded.
          schedule: When the payments of a standing order are made; `null` or absent for a single payment.
          scheme: The payment scheme; absent means the usual one of the region.
          scope: What the payment is for. Deprecated: The consent's `type` determines it.
          scopes: What the consent is for. Deprecated: Use `type`.
          status: The current status.
          transaction_id: The transaction in a wallet; `null` or absent without one.
          type: What the consent is for.
          wallet_id: The wallet that the payment goes through; `null` or absent without one.
          idempotency_key: A text of your choice; a repeated request with it makes no second payment.
        PaymentInitiationPayment: A payment that a user authorizes.
        PaymentInitiationRecipient: A recipient of payments.
        PaymentInitiationConsentPaymentExecuteRequest:
          processing_mode: Whether to wait for the bank (`IMMEDIATE`) or not (`ASYNC`).
        PaymentInitiationConsentConstraints: The limits of payments under a consent.
          valid_date_time: When the consent is valid; absent for no limit.
          max_payment_amount: The largest single payment.
          periodic_amounts: The largest sums of a period.
        PaymentConsentPeriodicAmount: The largest sum of payments in a period.
          amount: The largest sum.
          interval: The length of the period.
          alignment: Whether periods follow the calendar or begin with the consent.
        PaymentConsentValidDateTime: When a consent is valid.
          from: The start, in UTC; `null` or absent for at once.
          to: The end, in UTC; `null` or absent for no end.
        PaymentInitiationConsentPayerDetails: The payer that a consent is bound to.
          numbers: The payer's account numbers.
          date_of_birth: The payer's date of birth.
          phone_numbers: The payer's telephone numbers.
          emails: The payer's email addresses.
        PaymentInitiationPaymentListResponse:
          payments: The payments of this page, newest first.
        PaymentInitiationRecipientListResponse:
          recipients: The recipients of this page.
        PaymentInitiationPaymentReverseRequest:
          counterparty_date_of_birth: The payer's date of birth, which some banks require.
          counterparty_address: The payer's address, which most banks outside the UK require.
        PaymentInitiationPaymentReverseResponse:
          refund_id: The identifier of the refund.
        PaymentInitiationPaymentTokenCreateResponse:
          payment_token: The token of the payment.
          payment_token_expiration_time: When the token expires, in UTC.
        PaymentInitiationAddress: A postal address.
          street: The lines of the street address.
          city: The city.
          postal_code: The postal code as text.
          country: The country as an ISO 3166-1 alpha-2 code.
        PaymentAmount, PaymentAmountNullable, WalletTransactionAmount: An amount and its currency.
          currency: The ISO 4217 code of the currency.
          value: The amount in major units with at most two decimals, such as 1.23.
        ExternalPaymentScheduleBase: When the payments of a standing order are made.
          interval: The length of the period.
          interval_execution_day: The day within the period.
            For weeks 1 is Monday. For months the day of the month, or from -1, the last day, to -5.
          start_date: The payments begin on the first execution day on or after this date.
          end_date: The payments end on the last execution day on or before this date; `null` or absent for no end.
          adjusted_start_date: The first date after weekends and holidays; `null` or absent when it was not moved.
        RecipientBACS: An account number in the UK.
          account: The account number, usually 8 digits; leading zeros count.
          sort_code: The sort code of the bank's branch, 6 digits.
        Wallet*:
          wallet_id: The identifier of the wallet.
          balance: The balance of the wallet.
          numbers: The account numbers.
          recipient_id: The recipient that stands for the wallet.
          status: The current status.
          cursor: Where the page starts; the first page when it is absent.
          count: How many entries a page has.
          counterparty: The party on the other side.
          amount: The amount and its currency.
          reference: What the counterparty finds on the bank statement.
          originating_fund_source: Where the money originally comes from, which some payouts have to state.
          transaction_id: The identifier of the transaction.
          type: The kind of transaction.
          scheme: The payment scheme of payouts and refunds; `null` or absent for others.
          created_at: When the transaction was created, in UTC.
          last_status_update: When the status last changed, in UTC.
          payee_verification_status: Whether the payee's name matches the account; `null` or absent without a check.
          payment_id: The payment behind a refund or a pay-in; `null` or absent for others.
          failure_reason: Why the transaction failed; `null` or absent when it did not.
          error: What went wrong; `null` or absent when nothing did.
          related_transactions: The transactions that belong to it, such as refunds.
          wallets: The wallets of this page.
          transactions: The transactions of this page.
          start_time: The earliest time of creation, inclusive, in UTC.
          end_time: The latest time of creation, inclusive, in UTC.
          current: What the wallet holds.
          available: What can be paid out: the balance less pending payouts.
          bacs: The account number and sort code in the UK; `null` or absent when there are none.
          international: The IBAN and BIC; `null` or absent when there are none.
          iban: The International Bank Account Number.
          name: The counterparty's name.
          address: The counterparty's address, which some payouts require.
          date_of_birth: The counterparty's date of birth, which some payouts require.
          id: The identifier of the related transaction.
        Wallet: An account for electronic money.
        WalletTransaction: A transaction of an e-wallet.
        NumbersInternationalIBAN: An IBAN and BIC.
          iban: The International Bank Account Number.
          bic: The Bank Identifier Code (SWIFT code) of the bank.
        OriginatingFundSource: Where the money of a payout originally comes from.
          full_name: The sender's full name.
          address: The sender's address.
          account_number: The sender's account number.
          bic: The Bank Identifier Code (SWIFT code) of the sender's bank.
        """
}
