// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Transactions, their categories, counterparties and places.
    static let transactionTypes = """
        Transaction: One booking on an account.
            Mind the sign of `amount`: money that leaves the account is positive, money that comes in is negative.
        TransactionBase:
          account_id: The account that the transaction belongs to.
          amount: The amount in the transaction's currency: positive when money leaves the account, negative when money
            comes in.
            A purchase by card is positive; a salary, a refund and a payment toward a credit card's balance are
            negative.
            The number is exact and in major units (12.5 is twelve dollars and fifty cents). Negate it for a bank
            statement's signs.
          iso_currency_code: The ISO 4217 code of the currency of `amount`.
            `null` exactly when `unofficial_currency_code` is set. Never add amounts of different currencies.
          unofficial_currency_code: The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
            `null` exactly when `iso_currency_code` is set.
          category: The levels of the legacy category, from broad to narrow.
            Deprecated: Use `personal_finance_category`.
          category_id: The identifier of the legacy category. Deprecated: Use `personal_finance_category`.
          check_number: The number of the check; `null` for everything that is not a check.
          date: The booking date, or for a pending transaction the date it occurred.
            A calendar date at the institution, without a time zone. A transaction can arrive days after it.
          location: Where the transaction took place; its members are `null` for online transactions and often
            otherwise.
          name: The institution's description, cleaned up, or the merchant's name.
            Always set, so use it when `merchant_name` is `null`. Plaid considers it legacy.
          merchant_name: The recognized merchant's name, fit to show to the user.
            `null` when there is none, as for checks and transfers between accounts.
          original_description: The institution's unchanged description.
            `null` unless the request asked for it with `include_original_description`.
          payment_meta: Details of a transfer between banks; all members are `null` for other transactions.
          pending: Whether the transaction has not been booked yet.
            A pending transaction may change or vanish. Once booked, it returns under a new identifier that refers to
            the
            old one by `pending_transaction_id`; the old one is reported as removed.
          pending_transaction_id: The identifier that this booked transaction had while it was pending.
            `null` for pending transactions and when Plaid could not match the two. Use it to carry notes over.
          account_owner: The holder or card of a sub-account that made the transaction; usually `null`.
          transaction_id: The identifier of the transaction; case-sensitive and stable until the transaction is booked
            or
            removed.
          transaction_type: Whether the transaction took place online, at a place, or with a bank. Deprecated: Use
            `payment_channel`.
          logo_url: The URL of the merchant's logo, a PNG of 100 × 100 pixels; `null` when unknown.
          website: The merchant's website without a scheme; `null` when unknown.
        Transaction:
          authorized_date: The date on which the institution authorized the transaction.
            Closer to the purchase than `date`, so prefer it for display. `null` when the institution does not report
            it.
          authorized_datetime: The time of authorization; `null` at most institutions.
            Some institutions report only the date and a default time such as midnight: check before you show the hour.
          datetime: The time of booking; `null` at most institutions.
            Some institutions report only the date and a default time such as midnight: check before you show the hour.
          payment_channel: Whether the transaction took place online, in a store, or otherwise.
          personal_finance_category: The category of the transaction and how certain Plaid is of it; `null` when
            unknown.
          business_finance_category: The category from a business's view; `null` or absent unless the feature is
            enabled.
          transaction_code: The kind of booking, such as a direct debit or a fee.
            `null` at institutions that do not report it; mostly European ones do.
          personal_finance_category_icon_url: The URL of an icon for the primary category, a PNG of 100 × 100 pixels.
          counterparties: The parties on the other side: the merchant, and an intermediary such as a payment app.
            Empty when none was recognized. Not sorted by importance: look at `type` and `confidence_level`.
          merchant_entity_id: The stable identifier of the merchant across users, accounts and places.
            `null` when no merchant was recognized. Group by it rather than by name.
          client_customization: Values that Plaid adds to transactions for your company by agreement; usually absent.
        ClientCustomization: Values that Plaid adds to transactions for one company by agreement.
          custom_entity_id: Your own identifier of the merchant or counterparty.
        RemovedTransaction: A transaction that no longer exists.
            Delete it; when it was pending, its booked successor arrives among the added transactions.
          transaction_id: The identifier of the removed transaction.
          account_id: The account that the transaction belonged to.
        TransactionCounterparty: A party on the other side of a transaction.
        Counterparty: A party on the other side of a transaction that you supplied.
        TransactionCounterparty, Counterparty:
          name: The counterparty's name, fit to show to the user.
          entity_id: The stable identifier of the counterparty across users and accounts; `null` when it is not
            recognized.
          type: What the counterparty is, such as a merchant or a payment app.
          website: The counterparty's website without a scheme; `null` when unknown.
          logo_url: The URL of the counterparty's logo, a PNG of 100 × 100 pixels; `null` when unknown.
          confidence_level: How certain Plaid is of the counterparty: `VERY_HIGH` (over 98%), `HIGH` (over 90%),
            `MEDIUM`
            (moderate), `LOW` or `UNKNOWN`.
          account_numbers: The counterparty's account numbers; `null` except at some European institutions.
          phone_number: The counterparty's telephone number in E.164 format; `null` when unknown.
        CounterpartyNumbers: The account numbers of a counterparty in Europe.
          bacs: The account number and sort code in the UK; `null` when unknown.
          international: The IBAN and BIC; `null` when unknown.
        CounterpartyNumbersBACS: A counterparty's account number in the UK.
          account: The account number, usually 8 digits; leading zeros count.
          sort_code: The sort code of the bank's branch, 6 digits.
        CounterpartyNumbersInternational: A counterparty's IBAN and BIC.
          iban: The International Bank Account Number, without spaces.
          bic: The Bank Identifier Code (SWIFT code) of the counterparty's bank.
        CounterpartyType: What kind of party stands on the other side of a transaction.
          merchant: A seller of goods or services.
          financial_institution: A bank, credit union or other financial company.
          payment_app: An app that moves money between people.
          marketplace: A platform that sells for others.
          payment_terminal: The operator of a payment terminal.
          income_source: The payer of an income, such as an employer.
        PersonalFinanceCategory: A transaction's category from a household's view, in two levels.
        BusinessFinanceCategory: A transaction's category from a business's view, in two levels.
        PersonalFinanceCategory, BusinessFinanceCategory:
          primary: The broad category, such as `FOOD_AND_DRINK`.
          detailed: The narrow category, such as `FOOD_AND_DRINK_COFFEE`; unique, so it can serve as a key.
          confidence_level: How certain Plaid is of the category: `VERY_HIGH` (over 98%), `HIGH` (over 90%), `MEDIUM`
            (moderate), `LOW` or `UNKNOWN`.
          version: The version of the taxonomy.
            Categories of different versions are not comparable; the request chooses one.
        Location: Where a transaction took place.
            Every member is `null` when unknown, and all are for online transactions.
          address: The street address.
          city: The city.
          region: The state or region; in the US the two-letter code.
          postal_code: The postal code as text; leading zeros count.
          country: The country as an ISO 3166-1 alpha-2 code.
          lat: The latitude in degrees, north positive.
          lon: The longitude in degrees, east positive.
          store_number: The merchant's own number of the store.
        PaymentMeta: Details of a transfer between banks.
            Every member is `null` when unknown, and all are for other transactions.
          reference_number: The institution's reference number.
          ppd_id: The identifier of the payer in ACH (the company ID of a PPD entry).
          payee: Who receives the money.
          by_order_of: Who ordered a wire transfer.
          payer: Who pays the money.
          payment_method: The kind of transfer, such as `ACH`.
          payment_processor: The company that processed the payment.
          reason: The purpose that the payer stated.
        """
}
