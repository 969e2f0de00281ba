// From docs/guides/liabilities.md by scripts/embed. Do not edit.

extension GuidePage {
    static let liabilitiesMd: StaticString = #"""
        # Liabilities

        Liabilities returns details of credit cards, mortgages and student loans: statements, due dates, minimum payments and rates. This page shows what the three
        types have in common, which values are often missing, and how to remind users of payments reliably.

        On this page: [Credit, mortgage and student loans](#credit-mortgage-and-student-loans), [Payment reminders](#payment-reminders), [Updates](#updates),
        [Liabilities in Node](#liabilities-in-node), [Liabilities in Swift](#liabilities-in-swift).

        ## Credit, mortgage and student loans

        `/liabilities/get` returns `accounts` and `liabilities` with the lists `credit`, `mortgage` and `student`. A list without entries is null or empty. Each
        entry names its account by `account_id`. The **current** debt is that account's `balances.current`; the entry contains the rest.

        | | `credit` | `mortgage` | `student` |
        |---|---|---|---|
        | Accounts | `credit` / `credit card`, `paypal` | `loan` / `mortgage` | `loan` / `student` |
        | Next payment | `next_payment_due_date`, `minimum_payment_amount` | `next_payment_due_date`, `next_monthly_payment` | `next_payment_due_date`, `minimum_payment_amount` |
        | Overdue | `is_overdue` | `past_due_amount`, `current_late_fee` | `is_overdue` |
        | Last statement | `last_statement_balance`, `last_statement_issue_date` | – | As for cards |
        | Last payment | `last_payment_amount`, `last_payment_date` | The same | The same |
        | Rates | `aprs`: several, by type of balance | `interest_rate.percentage`, `fixed` or `variable` | `interest_rate_percentage` |
        | Other | – | Term, maturity, property, escrow, interest paid this year | Plan, status, guarantor, servicer, `payment_reference_number` |

        Other loans (cars, home equity) are accounts with a balance but without an entry. The product covers banks in the United States and some in Canada. Request the
        product `liabilities` in Link, and exclude other accounts with `account_filters` if you do not need them.

        **Nearly every member can be null.** Banks differ in what they report: many report no rates, and `is_overdue` is rare. Null means *unknown*; do not show it as 0
        or "not overdue".

        ```python
        import datetime
        import json
        import os
        from decimal import Decimal

        import plaid
        from plaid.api import plaid_api
        from plaid.model.liabilities_get_request import LiabilitiesGetRequest

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        def money(value) -> Decimal | None:
            return None if value is None else Decimal(str(value))


        response = client.liabilities_get(LiabilitiesGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        accounts = {account.account_id: account for account in response.accounts}
        credit, mortgage, student = (getattr(response.liabilities, kind) or [] for kind in ("credit", "mortgage", "student"))
        assert (len(credit), len(mortgage), len(student)) == (1, 1, 1)

        card = credit[0]
        assert accounts[card.account_id].mask == "3333"
        assert money(card.last_statement_balance) == Decimal("1708.77") and money(card.minimum_payment_amount) == Decimal(20)
        for apr in card.aprs:
            print(apr.apr_type, money(apr.apr_percentage), "% on", money(apr.balance_subject_to_apr))
        assert money(mortgage[0].interest_rate.percentage) == Decimal("3.99")
        assert money(student[0].interest_rate_percentage) == Decimal("5.25")
        ```

        Rates are **percentages**: 12.5 is 12.5%, not 1250%. `purchase_apr`, `cash_apr`, `balance_transfer_apr` and `special` apply to different parts of the
        balance; a card has no single rate.

        ## Payment reminders

        The amount due is that of the statement, not today's balance. The due date can be in the past, if the bank has not reported the next one yet. A reminder needs a
        date in the future and a known amount:

        ```python
        def reminders(liabilities, today: datetime.date) -> list[tuple[datetime.date, str, Decimal | None]]:
            """Returns upcoming payments, soonest first; an amount of None is unknown."""
            found = []
            for kind in ("credit", "mortgage", "student"):
                for debt in getattr(liabilities, kind) or []:
                    due = debt.next_payment_due_date
                    if due is None or due < today:
                        continue  # No payment is expected, or the bank has not reported the next date yet.
                    amount = debt.next_monthly_payment if kind == "mortgage" else debt.minimum_payment_amount
                    found.append((due, debt.account_id, money(amount)))
            return sorted(found, key=lambda one: one[0])


        assert reminders(response.liabilities, datetime.date.today()) == [], "the Sandbox's dates are long past"
        then = reminders(response.liabilities, datetime.date(2019, 5, 1))
        assert [(str(due), amount) for due, _, amount in then] == [
            ("2019-05-28", Decimal(25)), ("2019-11-15", Decimal("3141.54")), ("2020-05-28", Decimal(20))]
        ```

        - After a payment, data can be up to a day old. Compare `last_payment_date` with the due date before you say "overdue", and let the user say "I have paid".
        - No payment is expected for a student loan in deferment (`loan_status.type`). Several loans with one servicer may share one minimum payment, which then appears
          on each of them: do not add these up.
        - `payment_reference_number` identifies a payment to a student loan's servicer; it usually equals `account_number`, which may be masked.
        - To calculate how a debt can be paid off faster, use `aprs` and `balance_subject_to_apr`; if they are missing, ask the user.

        ## Updates

        Plaid polls banks about once a day. `LIABILITIES` / `DEFAULT_UPDATE` lists `account_ids_with_new_liabilities` and `account_ids_with_updated_liabilities` (with
        the members that changed). Call `/liabilities/get` again and replace all your data. Plaid provides no history: store the statements that you want to compare.

        | Code | Meaning |
        |---|---|
        | `NO_LIABILITY_ACCOUNTS` | The user shared no such account |
        | `PRODUCTS_NOT_SUPPORTED` | Plaid does not support liabilities at this bank |
        | `PRODUCT_NOT_READY` | Not fetched yet; retry after a few seconds |
        | `ITEM_LOGIN_REQUIRED` | Open Link in update mode; show your stored data, with its age |

        ## Liabilities in Node

        ```js
        const plaid = async (path, body) => {
          const response = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          const value = await response.json();
          if (!response.ok) throw new Error(`${value.error_code} (${value.request_id})`);
          return value;
        };

        const known = (value, unit = "") => (value === null || value === undefined ? "not known" : `${value}${unit}`);
        const { accounts, liabilities } = await plaid("/liabilities/get", { access_token: process.env.ACCESS_TOKEN });
        for (const card of liabilities.credit ?? []) {
          const account = accounts.find((one) => one.account_id === card.account_id);
          const rate = card.aprs.find((apr) => apr.apr_type === "purchase_apr")?.apr_percentage;
          console.log(account.name, "owes", known(account.balances.current), "rate", known(rate, " %"), "due", known(card.next_payment_due_date));
          if (rate !== 12.5) throw new Error("the card's rate is 12.5 %");
        }
        ```

        ## Liabilities in Swift

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "") else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)

        do {
            let response = try await client.liabilitiesGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let owed = Dictionary(uniqueKeysWithValues: response.accounts.map { ($0.accountID, $0.balances.current) })
            for card in response.liabilities.credit ?? [] {
                let now: Decimal? = card.accountID.flatMap { owed[$0] ?? nil }
                print("owed \(now.map { "\($0)" } ?? "not known"), minimum \(card.minimumPaymentAmount.map { "\($0)" } ?? "not known")")
                precondition(card.minimumPaymentAmount == 20 && now == 410)
            }
            for loan in response.liabilities.student ?? [] {
                // Account numbers have a type that prints as redacted.
                print("student loan \(loan.accountNumber.map { "\($0)" } ?? "without a number"), \(loan.interestRatePercentage) %")
            }
        } catch {
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` stores the amounts and dates of a debt as columns, and encrypts everything else with the vault key. Read the debts with `GET /api/liabilities`.

        ## See also

        - [Balance](balance.md), [Investments](investments.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Stored data](../StoredData.md)
        - Plaid: [Liabilities](https://plaid.com/docs/liabilities/), [its API](https://plaid.com/docs/api/products/liabilities/)

        """#
}
