// From docs/guides/identity.md by scripts/embed. Do not edit.

extension GuidePage {
    static let identityMd: StaticString = #"""
        # Identity

        Who owns an account, as the bank has it on file: names, addresses, telephone numbers, e-mail addresses. This page says how to read them, when not to read
        them at all, and how to decide with match scores.

        ## Ask the smaller question

        | | `/identity/match` | `/identity/get` |
        |---|---|---|
        | you send | what your user told you | nothing |
        | you get | scores from 0 to 100 | names, addresses, numbers |
        | good for | "does this account belong to my user?" | filling in a form; a person who decides |
        | you then hold | four numbers | personal data of everybody who owns the account, your user's spouse among them |

        For most questions the score is enough, and what you do not hold cannot leak. Both need the product `identity` on the Item.

        ## Matching

        Send what you have; leave out what you have not. Telephone numbers go in the form `+14155550123`.

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
            """The scores of each account, by its id."""
            answer = client.identity_match(IdentityMatchRequest(access_token=os.environ["ACCESS_TOKEN"], user=user))
            return {account.account_id: account for account in answer.accounts}


        def score(part) -> int | None:
            """None: your user or the bank did not say. That is not a mismatch."""
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

        | score | name | address | telephone, e-mail |
        |---|---|---|---|
        | 100 | the same | the same | the same |
        | strong | 85 and more | 90 and more | |
        | partial | 70 to 84: a nickname, a middle name left out | 70 to 89 | 70 to 99: an extension, a `+tag` |
        | none | below 70 | below 70 | below 70 |
        | null | your user or the bank has none | | |

        70 is the usual threshold. The flags beside the scores say why: `is_nickname_match`, `is_first_name_or_last_name_match` (often somebody of the family),
        `is_business_name_detected`, `is_postal_code_match`. Of several owners the best score counts. Balances in this answer are null: it is not the place to
        look.

        What is right depends on what is at stake. A first deposit of 50 may pass at 70; a payout to a new account had better want 85, or a person. Write down
        score, threshold and decision, not the personal data.

        ## Reading what the bank has

        ```python
        from plaid.model.identity_get_request import IdentityGetRequest

        answer = client.identity_get(IdentityGetRequest(access_token=os.environ["ACCESS_TOKEN"]))
        for account in answer.accounts:
            for owner in account.owners:
                names = owner.names
                primary = next((email.data for email in owner.emails if email.primary), None)
                mobile = next((number.data for number in owner.phone_numbers if str(number.type) == "mobile"), None)
                home = next((address.data for address in owner.addresses if address.primary), None)
                # Each of these may be missing: only a name is promised. And none of them belongs into a log.
                assert names and (home is None or home.country in (None, "US"))
        print(len(answer.accounts), "accounts,", sum(len(account.owners) for account in answer.accounts), "owners")
        ```

        - `owners` is a list, mostly with one entry, and `names` in it is a list too: banks put all holders of a joint account into one owner. Older guides read
          `owners[0].names[0]` and `phone_numbers[0].data`; the first fails on a joint account, the second on an empty list.
        - `type` says home, work, mobile or other; `primary` marks at most one, and often none.
        - Addresses come in the bank's spelling. Do not compare them yourself; that is what the match is for.
        - Nobody looked at a passport: this is what the bank knows. For checks of identity documents and lists of sanctions Plaid has other products (Identity
          Verification, Monitor).

        ## When it changes

        Plaid reads it when the Item is linked and looks again now and then. `IDENTITY` / `DEFAULT_UPDATE` tells which accounts changed, and in what
        (`account_ids_with_updated_identity`). `/identity/refresh` makes Plaid look at once; it is an add-on with a price per call.

        For a payout to be safe, match **again before it** when a user has changed name, address or account since: account takeovers look like that.

        ## Failures to expect

        | code | what to do |
        |---|---|
        | `PRODUCTS_NOT_SUPPORTED`, `PRODUCT_NOT_ENABLED` | the bank or the Item has no Identity: ask the user for documents, or do without |
        | `ADDITIONAL_CONSENT_REQUIRED` | Link in update mode, to consent to Identity |
        | `ITEM_LOGIN_REQUIRED` | Link in update mode |
        | `INVALID_FIELD` | a telephone number that cannot be one, for example |

        Items whose numbers were typed in for same-day micro-deposits have no login, so that the bank cannot be asked for owners; their `verification_name` in
        `/auth/get` is what the user typed, and proves nothing by itself.

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

        ## In Swift

        Names, addresses and numbers do not print themselves: what is printed by mistake shows that there is something, and not what.

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
            let answer = try await client.identityMatch(
                accessToken: token, user: IdentityMatchUser(legalName: "Alberta Bobbeth Charleson"))
            for account in answer.accounts {
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

        `tartan serve` stores what `/identity/get` answers sealed by the vault; `GET /api/items/{id}/identity` gives it to the application's back end alone.

        ## Further

        - [Auth](auth.md), [Moving money](ach.md), [Errors](errors.md), [Testing with the Sandbox](sandbox.md)
        - [Threat model](../ThreatModel.md), [What is kept](../StoredData.md)
        - Plaid: [Identity](https://plaid.com/docs/identity/), [what the scores mean](https://plaid.com/docs/identity/interpreting-identity-match/)

        """#
}
