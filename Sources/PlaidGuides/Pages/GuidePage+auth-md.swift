// From docs/guides/auth.md by scripts/embed. Do not edit.

extension GuidePage {
    static let authMd: StaticString = #"""
        # Auth

        Auth returns the numbers that are needed to move money: account and routing numbers in the United States, and their equivalents elsewhere. This page shows how
        to read them, what to do when a bank does not provide them at once, and how to protect them.

        On this page: [Read the numbers](#read-the-numbers), [Verification methods](#verification-methods), [Test micro-deposits](#test-micro-deposits),
        [Webhooks](#webhooks), [Tokenised account numbers](#tokenised-account-numbers), [Protect the numbers](#protect-the-numbers),
        [Outdated advice](#outdated-advice).

        ## Read the numbers

        `/auth/get` returns `accounts` and `numbers`; `numbers` contains four lists. A checking, savings or cash management account has an entry in the list of its
        country. Other accounts have no numbers.

        | List | Country | Members |
        |---|---|---|
        | `ach` | United States | `account`, `routing`, `wire_routing` (null if the bank has no separate one for wires), `is_tokenized_account_number`, `can_transfer_in`, `can_transfer_out` |
        | `eft` | Canada | `account`, `institution` (3 digits), `branch` (5 digits) |
        | `international` | Europe | `iban`, `bic` |
        | `bacs` | United Kingdom | `account`, `sort_code` |

        All members are **strings**, because leading zeros are significant. Join by `account_id`: the lists have their own order, so older guides that use
        `numbers.ach[0]` debit whichever account comes first. Let the user choose the account by name and `mask`, in Link or on your page.

        ```python
        import json
        import os

        import plaid
        import requests
        from plaid.api import plaid_api
        from plaid.model.auth_get_request import AuthGetRequest
        from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
        from plaid.model.products import Products
        from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
        from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        def connect(institution_id: str, password: str = "pass_good") -> str:
            """Returns the access token of a new Item, without Link."""
            created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
                institution_id=institution_id, initial_products=[Products("auth")],
                options=SandboxPublicTokenCreateRequestOptions(override_username="user_good", override_password=password)))
            return client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created.public_token)).access_token


        response = client.auth_get(AuthGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        chosen = next(account for account in response.accounts if account.mask == "0000")
        numbers = {number.account_id: number for number in response.numbers.ach}[chosen.account_id]
        assert numbers.routing == "011401533" and numbers.account.endswith("0000")
        print("debit", chosen.name, "ending in", chosen.mask)  # A page or a log may show the mask.
        ```

        Other countries:

        ```python
        canada = client.auth_get(AuthGetRequest(access_token=connect("ins_43"))).numbers
        assert len(canada.eft[0].institution) == 3 and len(canada.eft[0].branch) == 5 and not canada.ach
        britain = client.auth_get(AuthGetRequest(access_token=connect("ins_117650"))).numbers
        assert len(britain.bacs[0].sort_code) == 6 and britain.international[0].iban.startswith("GB")
        ```

        The routing number identifies the bank. Verify its check digit to detect typing errors at once:

        ```python
        def is_routing_number(text: str) -> bool:
            weights = (3, 7, 1) * 3
            return len(text) == 9 and text.isdigit() and sum(int(d) * w for d, w in zip(text, weights)) % 10 == 0


        assert is_routing_number(numbers.routing) and not is_routing_number("011401534")
        ```

        ## Verification methods

        Link selects the method, depending on the bank and on the methods that you have enabled.

        | Method | Duration | Result |
        |---|---|---|
        | Instant Auth: the bank provides the numbers | immediate | Numbers are available, `verification_status` is null |
        | Instant Match: the user enters the numbers, and the bank's mask matches | immediate | The same |
        | Automated micro-deposits: the user logs in and enters the numbers, and Plaid finds its deposit | one to two business days | `pending_automatic_verification`, then `automatically_verified` |
        | Same-day micro-deposits: the user enters the numbers, and reads a code from the account | about one business day | `pending_manual_verification`, then `manually_verified` |
        | Instant micro-deposits: the same, by an instant payment | seconds | The same |
        | Database Auth: Plaid looks up the numbers in its data | immediate | `database_insights_pass`, `…_pass_with_caution`, `…_fail` |

        Until an Item is verified, `/auth/get` returns `PRODUCT_NOT_READY`. The states in `accounts[].verification_status` are:

        | State | Meaning and action |
        |---|---|
        | null or empty | No verification was needed |
        | `unsent` | The deposit has not been sent; wait |
        | `pending_automatic_verification` | Wait for the webhook |
        | `pending_manual_verification` | The user must return: Link in update mode with this `access_token` asks for the code |
        | `automatically_verified`, `manually_verified` | Use the numbers |
        | `verification_expired` | Not verified within seven days; the user must link again |
        | `verification_failed` | Three wrong codes; the user must link again |
        | `database_insights_pass` | Known to Plaid, and not known to be closed |
        | `database_insights_pass_with_caution` | The account may exist; decide depending on the amount at stake |
        | `database_insights_fail` | Do not use the numbers |
        | `database_matched` | The older state for a match of number and account holder |

        An Item that was created with same-day micro-deposits has only account numbers. It has no balance, transactions or identity, because the user did not log in to
        the bank. To allow this method, request only `auth` in `products`.

        ## Test micro-deposits

        In the Sandbox, you can skip the day of waiting. Houndstooth Bank uses automated micro-deposits with the password `microdeposits_good`:

        ```python
        token = connect("ins_109512", "microdeposits_good")


        def code_of(error: plaid.ApiException) -> str:
            return json.loads(error.body)["error_code"]


        try:
            client.auth_get(AuthGetRequest(access_token=token))
            raise AssertionError("there should be no numbers yet")
        except plaid.ApiException as error:
            assert code_of(error) == "PRODUCT_NOT_READY"

        requests.post(f"{os.environ['PLAID_URL']}/_tartan/clock", json={"advance": "25h"}, timeout=30).raise_for_status()
        verified = client.auth_get(AuthGetRequest(access_token=token))
        assert verified.accounts[0].verification_status == "automatically_verified"
        assert verified.numbers.ach[0].account_id == verified.accounts[0].account_id
        ```

        `/sandbox/item/set_verification_status` sets `automatically_verified` or `verification_expired` at once, in Plaid's Sandbox and in Tartan's. For same-day and
        instant micro-deposits, the code is `ABC`. [SandboxUsers](../SandboxUsers.md) and [Link](../Link.md) list the test logins.

        ## Webhooks

        | `AUTH` / | Sent when | Action |
        |---|---|---|
        | `AUTOMATICALLY_VERIFIED` | The deposit was found | Call `/auth/get` and tell the user |
        | `VERIFICATION_EXPIRED` | The deposit was not found within seven days | Ask the user to link again |
        | `SMS_MICRODEPOSITS_VERIFICATION` | The user opened the link in the text message; the status is `MANUALLY_VERIFIED` or `VERIFICATION_FAILED` | Call `/auth/get`, or ask the user to link again |
        | `DEFAULT_UPDATE` | Numbers changed at the bank: `account_ids_with_new_auth`, `account_ids_with_updated_auth` | Read the numbers again **before the next payment**; stored numbers may be invalid |

        A webhook can be dropped. Also poll pending Items every few hours with `/accounts/get`, which includes `verification_status` and is free.

        ## Tokenised account numbers

        Chase, PNC and US Bank issue numbers that are specific to your application: `is_tokenized_account_number` is true. They work for ACH like other numbers, with
        four differences:

        - They differ from the number on the user's cheques: **show the `mask`**, never the last digits of the number.
        - Linking the same account twice gives two numbers. To detect this, compare `persistent_account_id`, which is the same across Items (few other banks have it).
        - They become invalid when the consent ends. If the user revokes it at the bank, or the Item is removed, the next debit is returned, usually with R03 or R04. Do
          not remove Items whose numbers you still debit, and handle `USER_PERMISSION_REVOKED` and `USER_ACCOUNT_REVOKED`.
        - They may work only for ACH. For wires, ask the user for the account number.

        ```python
        first, second = (client.auth_get(AuthGetRequest(access_token=connect("ins_56"))) for _ in range(2))
        assert all(number.is_tokenized_account_number for number in first.numbers.ach)
        assert first.accounts[0].account_id != second.accounts[0].account_id
        assert first.accounts[0].persistent_account_id == second.accounts[0].persistent_account_id
        ```

        ## Protect the numbers

        It is best not to store them at all: a **processor token** gives a payment processor access to one account, and the numbers never reach your server ([Moving
        money](ach.md)). Otherwise, encrypt them, bind each to its row, and keep the key outside the database. Show and log only the mask, and restrict who can read the
        numbers. `tartan serve` does this: the vault encrypts the numbers, and `GET /api/items/{id}/auth-numbers` returns them in full to the application's back end,
        and masked to a front end.

        In Swift, the type of account numbers is redacted when printed:

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
            let response = try await client.authGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let names = Dictionary(uniqueKeysWithValues: response.accounts.map { ($0.accountID, $0) })
            for number in response.numbers.ach {
                guard let account = names[number.accountID] else { continue }
                print(account.name, account.mask ?? "", number.account)  // The number is redacted.
                precondition("\(number.account)".contains(number.account.reveal()) == false)
                precondition(number.account.reveal().allSatisfy(\.isNumber))  // Only reveal() returns the digits.
            }
        } catch {
            switch error.code {
            case .productNotReady: print("not verified yet: wait for the webhook")
            default: print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            }
            exit(1)
        }
        await transport.shutdown()
        ```

        ## Outdated advice

        - Older guides log account and routing numbers. Do not.
        - They use `numbers.ach[0]` without checking `account_id`, as described above.
        - They handle only `AUTOMATICALLY_VERIFIED`, and ignore numbers that change or expire.

        ## See also

        - [Link](link.md), [Moving money](ach.md), [Identity](identity.md), [Balance](balance.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [Threat model](../ThreatModel.md), [Stored data](../StoredData.md)
        - Plaid: [Auth](https://plaid.com/docs/auth/), [its coverage](https://plaid.com/docs/auth/coverage/), [tokenised
          numbers](https://plaid.com/docs/auth/#tokenized-account-numbers)

        """#
}
