// From docs/guides/identity.md by scripts/embed. Do not edit.

extension GuidePage {
    static let identityMd: StaticString = #"""
        # Identity

        Identity returns the account owner's details on file at the bank: names, addresses, phone numbers and email addresses. This page shows how to read them, when
        not to read them, and how to use match scores instead.

        On this page: [Match or get](#match-or-get), [Match scores](#match-scores), [Read the bank's data](#read-the-banks-data), [Updates](#updates),
        [Expected errors](#expected-errors), [Identity in Node](#identity-in-node), [Identity in Swift](#identity-in-swift).

        ## Match or get

        | | `/identity/match` | `/identity/get` |
        |---|---|---|
        | You send | The data that your user entered | Nothing |
        | You get | Scores from 0 to 100 | Names, addresses, phone numbers, email addresses |
        | Use it to | Check whether an account belongs to your user | Fill in a form, or let a person decide |
        | You then store | Four scores | Personal data of all account owners, for example your user's spouse |

        Scores are usually enough, and data that you do not have cannot leak. Both need the product `identity` on the Item.

        ## Match scores

        Send the data that you have, and leave out the rest. Phone numbers have the form `+14155550123`.

        ```python
        import json
        import os

        import plaid
        from plaid.api import plaid_api
        from plaid.model.identity_match_request import IdentityMatchRequest
        from plaid.model.identity_match_user import IdentityMatchUser

        client = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration(
            host=os.environ["PLAID_URL"],
            api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]})))


        def match(user: IdentityMatchUser) -> dict:
            """Returns the scores of each account by ID."""
            response = client.identity_match(IdentityMatchRequest(access_token=os.environ["ACCESS_TOKEN"], user=user))
            return {account.account_id: account for account in response.accounts}


        def score(part) -> int | None:
            """None: your user or the bank has no value. This is not a mismatch."""
            return part.score if part is not None else None


        def decide(account) -> str:
            name = score(account.legal_name)
            others = [score(account.email_address), score(account.phone_number), score(account.address)]
            if name is None:
                return "ask"
            if name >= 85:
                return "accept"
            if name >= 70:
                return "accept" if any(other is not None and other >= 70 for other in others) else "ask"
            return "refuse"


        owner = match(IdentityMatchUser(legal_name="Alberta Bobbeth Charleson", phone_number="+11112223333"))
        assert {decide(account) for account in owner.values()} == {"accept"}
        assert all(score(account.address) is None for account in owner.values()), "no address was sent"

        stranger = match(IdentityMatchUser(legal_name="Grace Hopper", email_address="grace@example.org"))
        assert {decide(account) for account in stranger.values()} == {"refuse"}
        ```

        | Match | Name | Address | Phone, email |
        |---|---|---|---|
        | 100 | Equal | Equal | Equal |
        | Strong | 85 or more | 90 or more | |
        | Partial | 70 to 84: a nickname, a missing middle name | 70 to 89 | 70 to 99: an extension, a `+tag` |
        | None | Below 70 | Below 70 | Below 70 |
        | null | Your user or the bank has no value | | |

        70 is the usual threshold. The flags next to the scores give the reason: `is_nickname_match`, `is_first_name_or_last_name_match` (often a family member),
        `is_business_name_detected`, `is_postal_code_match`. With several owners, the best score counts. Balances in this response are null.

        Choose the threshold depending on what is at stake. For a first deposit of $50, a score of 70 may be enough; for a payout to a new account, require 85 or a
        manual review. Store the score, threshold and decision, not the personal data.

        ## Read the bank's data

        ```python
        from plaid.model.identity_get_request import IdentityGetRequest

        response = client.identity_get(IdentityGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        for account in response.accounts:
            for owner in account.owners:
                names = owner.names
                primary = next((email.data for email in owner.emails if email.primary), None)
                mobile = next((number.data for number in owner.phone_numbers if str(number.type) == "mobile"), None)
                home = next((address.data for address in owner.addresses if address.primary), None)
                # Each of these may be missing; only a name is guaranteed. Never log any of them.
                assert names and (home is None or home.country in (None, "US"))
        print(len(response.accounts), "accounts,", sum(len(account.owners) for account in response.accounts), "owners")
        ```

        - `owners` is a list, usually with one entry. `names` is a list too: banks put all holders of a joint account into one owner. Older guides read
          `owners[0].names[0]`, which ignores joint holders, and `phone_numbers[0].data`, which fails on an empty list.
        - `type` is home, work, mobile or other; `primary` marks at most one entry, and often none.
        - Addresses use the bank's spelling. Do not compare them yourself; use `/identity/match`.
        - The data is only what the bank has on file; it does not verify a person's identity. For identity documents and sanctions lists, use Plaid's Identity
          Verification and Monitor.

        ## Updates

        Plaid reads the data when the Item is linked, and again occasionally. The webhook `IDENTITY` / `DEFAULT_UPDATE` lists the changed accounts and the changed
        members (`account_ids_with_updated_identity`). `/identity/refresh` updates the data at once; it is an add-on that is billed per request.

        If a user's name, address or account has changed since the last match, match **again before a payout**: such a change can be an account takeover.

        ## Expected errors

        | Code | Action |
        |---|---|
        | `PRODUCTS_NOT_SUPPORTED`, `PRODUCT_NOT_ENABLED` | The bank or the Item has no Identity: ask the user for documents, or continue without it |
        | `ADDITIONAL_CONSENT_REQUIRED` | Open Link in update mode, to consent to Identity |
        | `ITEM_LOGIN_REQUIRED` | Open Link in update mode |
        | `INVALID_FIELD` | For example, an impossible phone number |

        If the user entered account numbers for same-day micro-deposits, the Item has no login, so the bank cannot provide owners. The `verification_name` in
        `/auth/get` is what the user typed, and proves nothing by itself.

        ## Identity in Node

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

        const { accounts } = await plaid("/identity/match", {
          access_token: process.env.ACCESS_TOKEN,
          user: { legal_name: "Alberta Bobbeth Charleson", email_address: "accountholder0@example.com" },
        });
        const checking = accounts.find((account) => account.subtype === "checking");
        const name = checking.legal_name?.score ?? null;
        const email = checking.email_address?.score ?? null;
        if (name !== 100 || email !== 100) throw new Error("the owner should match");
        console.log("accepted", { name, email, threshold: 85 });
        ```

        ## Identity in Swift

        The types of names, addresses and numbers are redacted when printed: accidental output shows only that a value exists.

        ```swift
        import Foundation
        import Plaid

        let environment = ProcessInfo.processInfo.environment
        guard let address = URL(string: environment["PLAID_URL"] ?? "") else { exit(1) }
        let transport = AsyncHTTPClientTransport()
        let client = PlaidClient(
            clientID: environment["PLAID_CLIENT_ID"] ?? "", secret: ClientSecret(environment["PLAID_SECRET"] ?? ""),
            environment: .custom(address), transport: transport)
        let token = AccessToken(environment["ACCESS_TOKEN"] ?? "")

        do {
            let response = try await client.identityMatch(
                accessToken: token, user: IdentityMatchUser(legalName: "Alberta Bobbeth Charleson"))
            for account in response.accounts {
                let score = account.legalName?.score
                precondition(score == 100 && account.emailAddress?.score == nil)
                print(account.accountID, score.map { $0 >= 70 ? "matches" : "differs" } ?? "not known")
            }
        } catch {
            print(error.requiresUpdateMode ? "open Link in update mode" : "\(error)")
            exit(1)
        }
        await transport.shutdown()
        ```

        `tartan serve` stores the response of `/identity/get` encrypted by the vault; `GET /api/items/{id}/identity` returns it only to the application's back end.

        ## See also

        - [Auth](auth.md), [Moving money](ach.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Threat model](../ThreatModel.md), [Stored data](../StoredData.md)
        - Plaid: [Identity](https://plaid.com/docs/identity/), [what the scores mean](https://plaid.com/docs/identity/interpreting-identity-match/)

        """#
}
