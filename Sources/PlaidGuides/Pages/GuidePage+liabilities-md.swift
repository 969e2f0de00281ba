// From docs/guides/liabilities.md by scripts/embed. Do not edit.

extension GuidePage {
    static let liabilitiesMd: StaticString = #"""
        # Liabilities

        What is owed on credit cards, mortgages and student loans: statements, due dates, minimum payments, rates. This page says what the three kinds have in
        common, what is missing more often than not, and how to remind somebody of a payment without being wrong.

        ## One call, three lists

        `/liabilities/get` answers `accounts` and `liabilities` with the lists `credit`, `mortgage` and `student`. A list without entries is null or empty. Each
        entry names its account by `account_id`; what is owed **now** is `balances.current` of that account, and the entry says the rest.

        | | `credit` | `mortgage` | `student` |
        |---|---|---|---|
        | accounts | `credit` / `credit card`, `paypal` | `loan` / `mortgage` | `loan` / `student` |
        | due next | `next_payment_due_date`, `minimum_payment_amount` | `next_payment_due_date`, `next_monthly_payment` | `next_payment_due_date`, `minimum_payment_amount` |
        | late | `is_overdue` | `past_due_amount`, `current_late_fee` | `is_overdue` |
        | last statement | `last_statement_balance`, `last_statement_issue_date` | – | the same as cards |
        | last payment | `last_payment_amount`, `last_payment_date` | the same | the same |
        | rates | `aprs`: several, by kind of balance | `interest_rate.percentage`, `fixed` or `variable` | `interest_rate_percentage` |
        | more | – | term, maturity, property, escrow, interest of the year | plan, status, guarantor, servicer, `payment_reference_number` |

        Other loans (cars, home equity) are accounts with a balance and have no entry. Coverage is American, with some Canadian banks. Ask Link for the product
        `liabilities`, and keep other accounts out with `account_filters` if you need no others.

        **Nearly every member may be null.** Banks tell what they like: many give no rates, `is_overdue` is rare. Null means *not known*; a page that shows it as 0
        or "not overdue" says something false.

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


        answer = client.liabilities_get(LiabilitiesGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        accounts = {account.account_id: account for account in answer.accounts}
        credit, mortgage, student = (getattr(answer.liabilities, kind) or [] for kind in ("credit", "mortgage", "student"))
        assert (len(credit), len(mortgage), len(student)) == (1, 1, 1)

        card = credit[0]
        assert accounts[card.account_id].mask == "3333"
        assert money(card.last_statement_balance) == Decimal("1708.77") and money(card.minimum_payment_amount) == Decimal(20)
        for apr in card.aprs:
            print(apr.apr_type, money(apr.apr_percentage), "% on", money(apr.balance_subject_to_apr))
        assert money(mortgage[0].interest_rate.percentage) == Decimal("3.99")
        assert money(student[0].interest_rate_percentage) == Decimal("5.25")
        ```

        Rates are **percentages**: 12.5 is 12.5 %, not 1250 %. `purchase_apr`, `cash_apr`, `balance_transfer_apr` and `special` apply to different parts of the
        balance; there is no "the rate" of a card.

        ## Reminding of a payment

        What is due is the statement, not today's balance; and the due date may be long past, because the bank's next one is not there yet. A reminder needs a date
        in the future and an amount that is known:

        ```python
        def reminders(liabilities, today: datetime.date) -> list[tuple[datetime.date, str, Decimal | None]]:
            """What falls due, soonest first; an amount that is None is not known."""
            found = []
            for kind in ("credit", "mortgage", "student"):
                for debt in getattr(liabilities, kind) or []:
                    due = debt.next_payment_due_date
                    if due is None or due < today:
                        continue  # Nothing is expected, or the bank has not told the next date yet.
                    amount = debt.next_monthly_payment if kind == "mortgage" else debt.minimum_payment_amount
                    found.append((due, debt.account_id, money(amount)))
            return sorted(found, key=lambda one: one[0])


        assert reminders(answer.liabilities, datetime.date.today()) == [], "the Sandbox's dates are long past"
        then = reminders(answer.liabilities, datetime.date(2019, 5, 1))
        assert [(str(due), amount) for due, _, amount in then] == [
            ("2019-05-28", Decimal(25)), ("2019-11-15", Decimal("3141.54")), ("2020-05-28", Decimal(20))]
        ```

        - After a payment, data is up to a day old: compare `last_payment_date` with the due date before you say "overdue", and let the user say "I have paid".
        - A student loan in deferment expects nothing: `loan_status.type` says so. Several loans with one servicer may share one minimum, which then stands at each
          of them: do not add it up.
        - `payment_reference_number` is what goes on a payment to a student loan's servicer; mostly it equals `account_number`, which may be masked.
        - Paying off faster is arithmetic with `aprs` and `balance_subject_to_apr`; where these are missing, ask the user.

        ## When it changes

        Plaid asks banks about once a day. `LIABILITIES` / `DEFAULT_UPDATE` tells `account_ids_with_new_liabilities` and `account_ids_with_updated_liabilities`
        (with the members that changed): read `/liabilities/get` again and replace what you have as a whole. There is no history: keep the statements that you want
        to compare.

        | code | meaning |
        |---|---|
        | `NO_LIABILITY_ACCOUNTS` | the user shared no such account |
        | `PRODUCTS_NOT_SUPPORTED` | the bank has no liabilities at Plaid |
        | `PRODUCT_NOT_READY` | not fetched yet; ask again in seconds |
        | `ITEM_LOGIN_REQUIRED` | Link in update mode; show what you have, with its age |

        ## In Node

        ```js
        const plaid = async (path, body) => {
          const answer = await fetch(process.env.PLAID_URL + path, {
            method: "POST",
            headers: {
              "Content-Type": "application/json",
              "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID,
              "PLAID-SECRET": process.env.PLAID_SECRET,
            },
            body: JSON.stringify(body),
            signal: AbortSignal.timeout(30_000),
          });
          const value = await answer.json();
          if (!answer.ok) throw new Error(`${value.error_code} (${value.request_id})`);
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

        ## In Swift

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
            let answer = try await client.liabilitiesGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let owed = Dictionary(uniqueKeysWithValues: answer.accounts.map { ($0.accountID, $0.balances.current) })
            for card in answer.liabilities.credit ?? [] {
                let now: Decimal? = card.accountID.flatMap { owed[$0] ?? nil }
                print("owed \(now.map { "\($0)" } ?? "not known"), minimum \(card.minimumPaymentAmount.map { "\($0)" } ?? "not known")")
                precondition(card.minimumPaymentAmount == 20 && now == 410)
            }
            for loan in answer.liabilities.student ?? [] {
                // Account numbers are of a type that prints as redacted.
                print("student loan \(loan.accountNumber.map { "\($0)" } ?? "without a number"), \(loan.interestRatePercentage) %")
            }
        } catch {
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` keeps amounts and days as columns, and everything else that the bank says about a debt sealed by the vault: `GET /api/liabilities`.

        ## Further

        - [Balance](balance.md), [Investments](investments.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [What is kept](../StoredData.md)
        - Plaid: [Liabilities](https://plaid.com/docs/liabilities/), [its API](https://plaid.com/docs/api/products/liabilities/)

        """#
}
