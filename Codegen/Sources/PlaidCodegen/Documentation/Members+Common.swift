// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members that mean the same in every schema.
    static let commonMembers = """
        *:
          access_token: The secret that gives access to the Item. Never log it or send it to a browser.
          access_tokens: The access tokens of the Items. Never log them or send them to a browser.
          account_ids: The accounts to return; all accounts when it is absent.
            An identifier of another Item's account is an error.
          client_user_id: Your own identifier of the user.
            Use a stable identifier that is not personal: no email address and no telephone number.
          environment: The environment that the webhook comes from. Ignore webhooks of another environment than yours.
          has_more: Whether another page follows. Repeat the request with the new cursor while it is true.
          idempotency_key: A text of your choice that makes the request safe to repeat.
            A repeated request with the same key has the effect of one.
          institution_id: The identifier of the institution, such as `ins_109508`.
          iso_currency_code: The ISO 4217 code of the currency. `null` exactly when `unofficial_currency_code` is set.
          link_session_id: The identifier of one Link session. Quote it to Plaid's support.
          link_token: The short-lived token that starts Link. Pass it to the client that opens Link.
          next_cursor: The cursor of the next page. Store it together with the data that came with it.
          options: Further settings of the request.
          originator_client_id: The client ID of the end customer on whose behalf you act. Only for platforms.
          processor_token: The secret that gives a partner access to one account. Never log it.
          public_token: The short-lived token of a finished Link session.
            Exchange it for an access token within 30 minutes.
          request_id: Plaid's identifier of this request. Log it, and quote it to Plaid's support.
          unofficial_currency_code: The code of a currency that ISO 4217 does not have, such as a cryptocurrency.
            `null` exactly when `iso_currency_code` is set.
          user_token: The secret that names a user of older integrations. Newer ones use `user_id`.
          webhook: The URL that receives webhooks. It must use HTTPS and be reachable from the internet.
          webhook_code: What happened. Together with `webhook_type` it determines the other members.
          webhook_type: The product or topic of the webhook. Together with `webhook_code` it determines the other
            members.
        """

    /// Accounts, balances and the numbers that payments need.
    static let accountTypes = """
        AccountsGetResponse:
          accounts: The accounts that the user shared, and that the request did not exclude.
          item: The Item that the accounts belong to.
        AccountsBalanceGetRequestOptions:
          min_last_updated_datetime: The oldest balance that you accept.
            Only some institutions require it; if the balance is older, the request fails. UTC, as ISO 8601.
        AccountBase: An account at an institution.
        AccountBase, AccountAssets, InvestmentAccount:
          account_id: The identifier of the account, case-sensitive.
            Stable while the Item exists. The same account has another identifier in another Item.
          balances: The account's balances. They are cached and may be a day old, except from
            `/accounts/balance/get`.
          mask: The last 2 to 4 characters of the account number, for display.
            Not unique within an Item. `null` when the institution does not show a number.
          name: The account's name, which the user or the institution chose.
          official_name: The product's name at the institution; `null` when unknown.
          type: The kind of account. It decides the meaning of the balances.
          subtype: The narrower kind of account; `null` when unknown.
          verification_status: How far the verification of the account's numbers is.
            Absent unless Auth verifies by micro-deposits or against a database.
          verification_name: The account holder's name that the user entered for the verification; `null` otherwise.
          verification_insights: What the verification against a database found; absent for other accounts.
          persistent_account_id: An identifier of the account that stays the same across Items.
            Absent except at institutions with tokenized account numbers.
          holder_category: Whether a person, a business, or an unknown holder owns the account. Often absent.
        AccountBalance: What an account holds or owes.
            Amounts are exact and in major units of the currency. A missing amount is unknown, not zero.
        AccountBalance, InvestmentAccountBalance, AssetReportAccountBalance:
          available: The money that can be spent or withdrawn now.
            It takes pending transactions into account. For a credit card: the limit less what is owed. `null` when the
            institution does not calculate it.
          current: What the account holds, or for credit and loan accounts what is owed.
            Positive on a credit card means the user owes money; negative means the bank does. On a depository account
            negative means an overdraft. On an investment account it is the value of the assets.
          limit: The credit limit, or the agreed overdraft of a depository account. `null` when there is none or it is
            unknown.
          last_updated_datetime: When the balance was valid; `null` at most institutions. UTC.
          margin_loan_amount: What is borrowed against the account's securities; `null` when nothing or unknown.
        AccountType: The kind of account.
          investment: An investment account, such as a brokerage or a retirement account.
          credit: A credit card.
          depository: An account that holds cash, such as checking or savings.
          loan: A loan, such as a mortgage or a student loan.
          brokerage: An investment account in old versions of the API.
          other: An account of another kind.
        AccountVerificationInsights: What a check of account numbers against a database found.
          name_match_score: How well the name matches the account's owner: 100 is a perfect match.
            `null` when there was nothing to compare.
          network_status: What is known of the numbers from other Items.
          previous_returns: What is known of returned ACH transfers to these numbers.
          account_number_format: Whether the account number has a form that the institution uses.
        AccountVerificationInsightsNetworkStatus: What is known of account numbers from other Items.
          has_numbers_match: Whether an Item with these numbers is known.
          is_numbers_match_verified: Whether such an Item has been verified.
        AccountVerificationInsightsPreviousReturns: What is known of returned ACH transfers.
          has_previous_administrative_return: Whether a transfer was returned for an administrative reason.
            Such reasons, as a closed account or a wrong number, tend to recur.
        AuthGetResponse:
          accounts: The accounts whose numbers are returned.
          numbers: The account numbers by payment system; match them with accounts by `account_id`.
          item: The Item that the accounts belong to.
        AuthGetNumbers: Account numbers, grouped by payment system.
          ach: Numbers for ACH transfers in the US.
          eft: Numbers for EFT transfers in Canada.
          international: IBANs and BICs for international transfers.
          bacs: Numbers for payments in the UK.
        NumbersACH: An account's numbers for ACH and wire transfers in the US.
          account_id: The account that the numbers belong to.
          account: The account number, text because leading zeros count.
            At some institutions a token that stands for the number and dies when the user withdraws consent.
          is_tokenized_account_number: Whether `account` is the institution's token instead of the real number.
          routing: The ABA routing number, 9 digits; leading zeros count.
          wire_routing: The routing number for wire transfers; `null` when it is not known to differ from `routing`.
          can_transfer_in: Whether the account accepts incoming ACH transfers; `null` when unknown.
          can_transfer_out: Whether the account allows outgoing ACH transfers; `null` when unknown.
        NumbersEFT: An account's numbers for EFT transfers in Canada.
          account_id: The account that the numbers belong to.
          account: The account number, text because leading zeros count.
          institution: The institution's number, 3 digits.
          branch: The branch's transit number, 5 digits.
        NumbersBACS: An account's numbers for payments in the UK.
          account_id: The account that the numbers belong to.
          account: The account number, usually 8 digits; leading zeros count.
          sort_code: The sort code of the bank's branch, 6 digits.
        NumbersInternational: An account's IBAN and BIC.
          account_id: The account that the numbers belong to.
          iban: The International Bank Account Number, without spaces.
          bic: The Bank Identifier Code (SWIFT code) of the bank.
        AuthVerifyRequest:
          legal_name: The account owner's legal name, to be compared with the owner on record.
          numbers: The numbers to check.
        AuthVerifyRequestNumbers: The numbers to check, by payment system.
          ach: The numbers in the US.
        AuthVerifyNumbersACH: An account's numbers in the US.
          account: The account number, text because leading zeros count.
          routing: The ABA routing number, 9 digits.
        AuthVerifyResponse:
          item_id: The Item that was created for the verification; absent when the numbers are invalid.
          verification_status: The outcome of the check. Treat every value but a pass as a reason to ask again.
          verification_insights: What the decision is based on.
        """
}
