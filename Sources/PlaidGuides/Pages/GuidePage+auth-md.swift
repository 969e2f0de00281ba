// From docs/guides/auth.md by scripts/embed. Do not edit.

extension GuidePage {
    static let authMd: StaticString = #"""
        # Auth

        The numbers that money is moved with: account and routing numbers in the United States, and what other countries have in their place. This page says how to
        read them, what to do when a bank cannot tell them at once, and how not to lose them.

        ## Reading the numbers

        `/auth/get` answers `accounts` and, beside them, `numbers` in four lists. An account has an entry in the list of its country, or in none: only checking,
        savings and cash management accounts have numbers.

        | list | where | members |
        |---|---|---|
        | `ach` | United States | `account`, `routing`, `wire_routing` (null when the bank has no other one for wires), `is_tokenized_account_number`, `can_transfer_in`, `can_transfer_out` |
        | `eft` | Canada | `account`, `institution` (3 digits), `branch` (5 digits) |
        | `international` | Europe | `iban`, `bic` |
        | `bacs` | United Kingdom | `account`, `sort_code` |

        All of them are **strings**: leading zeros count. Join by `account_id`: the lists have an order of their own, and older guides that take `numbers.ach[0]`
        pay from whichever account came first. Ask the user which account is meant, in Link or in your page, by name and `mask`.

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
            """The access token of a new Item, without Link."""
            created = client.sandbox_public_token_create(SandboxPublicTokenCreateRequest(
                institution_id=institution_id, initial_products=[Products("auth")],
                options=SandboxPublicTokenCreateRequestOptions(override_username="user_good", override_password=password)))
            return client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created.public_token)).access_token


        answer = client.auth_get(AuthGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        chosen = next(account for account in answer.accounts if account.mask == "0000")
        numbers = {number.account_id: number for number in answer.numbers.ach}[chosen.account_id]
        assert numbers.routing == "011401533" and numbers.account.endswith("0000")
        print("debit", chosen.name, "ending in", chosen.mask)  # The mask is what a page or a log may show.
        ```

        Elsewhere:

        ```python
        canada = client.auth_get(AuthGetRequest(access_token=connect("ins_43"))).numbers
        assert len(canada.eft[0].institution) == 3 and len(canada.eft[0].branch) == 5 and not canada.ach
        britain = client.auth_get(AuthGetRequest(access_token=connect("ins_117650"))).numbers
        assert len(britain.bacs[0].sort_code) == 6 and britain.international[0].iban.startswith("GB")
        ```

        The routing number says which bank; check its nine digits before you send it anywhere, a typing error on a form is found at once:

        ```python
        def is_routing_number(text: str) -> bool:
            weights = (3, 7, 1) * 3
            return len(text) == 9 and text.isdigit() and sum(int(d) * w for d, w in zip(text, weights)) % 10 == 0


        assert is_routing_number(numbers.routing) and not is_routing_number("011401534")
        ```

        ## How numbers are come by

        Which way is taken depends on the bank and on what you switched on; Link chooses.

        | way | how long | afterwards |
        |---|---|---|
        | Instant Auth: the bank tells | at once | numbers are there, `verification_status` is null |
        | Instant Match: the user types, the bank's mask agrees | at once | the same |
        | Automated micro-deposits: the user logs in and types, Plaid finds its deposit | one to two business days | `pending_automatic_verification`, then `automatically_verified` |
        | Same-day micro-deposits: the user types, and reads a code from the account | about one business day | `pending_manual_verification`, then `manually_verified` |
        | Instant micro-deposits: the same by instant payment | seconds | the same |
        | Database Auth: the numbers are looked up in what Plaid knows | at once | `database_insights_pass`, `…_pass_with_caution`, `…_fail` |

        Until an Item is verified, `/auth/get` answers `PRODUCT_NOT_READY`. The states, in `accounts[].verification_status`:

        | state | what it means, and what to do |
        |---|---|
        | null or empty | no verification was needed |
        | `unsent` | the deposit is not on its way yet; wait |
        | `pending_automatic_verification` | wait for the webhook |
        | `pending_manual_verification` | the user has to come back: Link in update mode with this `access_token` asks for the code |
        | `automatically_verified`, `manually_verified` | use the numbers |
        | `verification_expired` | not found within seven days; the user begins anew |
        | `verification_failed` | three wrong codes; the user begins anew |
        | `database_insights_pass` | known to Plaid, not known to be closed |
        | `database_insights_pass_with_caution` | the numbers may exist; decide by the amount at stake |
        | `database_insights_fail` | do not use them |
        | `database_matched` | the older name of a match by number and holder |

        An Item from same-day micro-deposits has numbers and nothing else: no balance, no transactions, no identity from the bank, since nobody logged in. Ask for
        it with `auth` alone in `products`.

        ## Waiting for a micro-deposit

        A day of waiting is one call in the Sandbox. Houndstooth Bank does automated micro-deposits with the password `microdeposits_good`:

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

        `/sandbox/item/set_verification_status` sets `automatically_verified` or `verification_expired` at once, at Plaid and here. For manual deposits the code is
        `ABC`; [SandboxUsers](../SandboxUsers.md) and [Link](../Link.md) say who logs in where.

        ## Webhooks

        | `AUTH` / | when | what to do |
        |---|---|---|
        | `AUTOMATICALLY_VERIFIED` | the deposit was found | call `/auth/get`, tell the user |
        | `VERIFICATION_EXPIRED` | it was not, for seven days | ask the user to link again |
        | `SMS_MICRODEPOSITS_VERIFICATION` | the user followed the text message: `MANUALLY_VERIFIED` or `VERIFICATION_FAILED` | as above |
        | `DEFAULT_UPDATE` | numbers changed at the bank: `account_ids_with_new_auth`, `account_ids_with_updated_auth` | read again **before the next payment**; stored numbers may be dead |

        A webhook can be lost: look at Items that wait every few hours too, with `/accounts/get`, which has `verification_status` and costs nothing.

        ## Tokenised account numbers

        Chase, PNC and US Bank hand out numbers made for your application: `is_tokenized_account_number` is true. They work for ACH like others, and differ in four
        ways:

        - They are not what is on the user's cheques: **show the `mask`**, never the last digits of the number.
        - The same account linked twice has two numbers. To notice that, compare `persistent_account_id`, which is the same across Items (few
          banks besides these have it).
        - They die with the consent: a user who ends it at the bank, or an Item that is removed, makes the next debit come back, usually as R03 or R04. So do not
          remove Items whose numbers are still to be charged, and heed `USER_PERMISSION_REVOKED` and `USER_ACCOUNT_REVOKED`.
        - They may be good for ACH only: let the user confirm a number for wires.

        ```python
        first, second = (client.auth_get(AuthGetRequest(access_token=connect("ins_56"))) for _ in range(2))
        assert all(number.is_tokenized_account_number for number in first.numbers.ach)
        assert first.accounts[0].account_id != second.accounts[0].account_id
        assert first.accounts[0].persistent_account_id == second.accounts[0].persistent_account_id
        ```

        ## Keeping them

        Better not at all: a **processor token** gives one account to a payment processor, and the numbers never touch your server ([Moving money](ach.md)).
        Otherwise encrypt them, each bound to its row, with a key that is not in the database; show and log the mask; let few people and no page read them. `tartan
        serve` does so: numbers are sealed by the vault, `GET /api/items/{id}/auth-numbers` gives them to the application's back end, and masked to a front end.

        In Swift they are of a type that does not print itself:

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
            let answer = try await client.authGet(accessToken: AccessToken(environment["ACCESS_TOKEN"] ?? ""))
            let names = Dictionary(uniqueKeysWithValues: answer.accounts.map { ($0.accountID, $0) })
            for number in answer.numbers.ach {
                guard let account = names[number.accountID] else { continue }
                print(account.name, account.mask ?? "", number.account)  // The number prints as redacted.
                precondition("\(number.account)".contains(number.account.reveal()) == false)
                precondition(number.account.reveal().allSatisfy(\.isNumber))  // reveal() is the one way to the digits.
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

        ## Where older guides are out of date

        - They print account and routing numbers to the log. Do not.
        - `numbers.ach[0]` without a look at `account_id`, as above.
        - They know `AUTOMATICALLY_VERIFIED` only, and nothing of numbers that change or die.

        ## Further

        - [Link](link.md), [Moving money](ach.md), [Identity](identity.md), [Balance](balance.md), [Webhooks](webhooks.md), [Testing with the Sandbox](sandbox.md)
        - [Threat model](../ThreatModel.md), [What is kept](../StoredData.md)
        - Plaid: [Auth](https://plaid.com/docs/auth/), [its coverage](https://plaid.com/docs/auth/coverage/), [tokenised
          numbers](https://plaid.com/docs/auth/#tokenized-account-numbers)

        """#
}
