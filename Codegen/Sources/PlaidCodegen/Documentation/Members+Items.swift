// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Items, their state, consent, and errors.
    static let itemTypes = """
        Item: One login of one user at one institution.
            Linking the same login again creates a second Item.
        ItemWithConsentFields: One login of one user at one institution, with the user's consents.
        Item:
          item_id: The identifier of the Item, case-sensitive and stable until the Item is removed.
          institution_id: The institution; `null` for Items without one, such as those verified by micro-deposits.
          institution_name: The institution's name for display; `null` for Items without one.
          webhook: The URL that receives the Item's webhooks; `null` when there is none.
          auth_method: How the account numbers were obtained; `null` when there are none.
          error: Why the Item does not work; `null` while it is healthy.
            For `ITEM_LOGIN_REQUIRED`, send the user through Link in update mode.
          available_products: Products that the institution supports and the Item does not use.
          billed_products: Products that are billed for the Item.
          products: Products that the Item has. Usually the same as `billed_products`.
          consented_products: Products that the user agreed to. Absent unless the consent screens of Link record it.
          consent_expiration_time: When the user's consent ends, in UTC; `null` when it does not.
            Renew it in update mode before; the webhook `PENDING_EXPIRATION` or `PENDING_DISCONNECT` announces it.
          update_type: Whether Plaid can update the Item by itself or the user has to take part each time.
        ItemWithConsentFields:
          created_at: When the Item was created, in UTC.
          consented_use_cases: The purposes that the user agreed to; absent when none were recorded.
          consented_data_scopes: The kinds of data that the user agreed to share; absent when none were recorded.
        ItemGetResponse:
          item: The Item.
          status: When the Item was last updated; `null` when nothing is known.
        ItemStatus: When an Item was last updated.
          investments: The latest updates of investments; `null` when the Item does not use them.
          transactions: The latest updates of transactions; `null` when the Item does not use them.
          last_webhook: The latest webhook; `null` when none was sent.
        ItemStatusInvestments: The latest updates of an Item's investments.
        ItemStatusTransactions: The latest updates of an Item's transactions.
        ItemStatusInvestments, ItemStatusTransactions:
          last_successful_update: When Plaid last reached the institution, in UTC, whether or not there was news.
            `null` when it never did.
          last_failed_update: When Plaid last failed to reach the institution, in UTC; `null` when it never failed.
        ItemStatusLastWebhook: The latest webhook of an Item.
          sent_at: When the webhook was sent, in UTC.
          code_sent: The code of the webhook.
        ItemPublicTokenExchangeRequest:
          public_token: The token of the finished Link session. It is valid for 30 minutes and can be used once.
        ItemPublicTokenExchangeResponse:
          access_token: The secret that gives access to the new Item. Store it encrypted, beside `item_id`.
          item_id: The identifier of the new Item. Webhooks carry it.
        ItemPublicTokenCreateResponse:
          public_token: A new public token for the Item, valid for 30 minutes.
          expiration: When the token expires, in UTC.
        ItemAccessTokenInvalidateResponse:
          new_access_token: The access token from now on. The old one has stopped working.
        ItemRemoveRequest, ItemProductsTerminateRequest:
          reason_code: Why you do so, for Plaid's detection of fraud.
          reason_note: Further words on the reason, without personal data.
        ItemWebhookUpdateRequest:
          webhook: The URL that receives the Item's webhooks from now on; `null` for none.
        ItemWebhookUpdateResponse:
          item: The Item with its new webhook URL.
        ItemImportRequest:
          products: The products that the Item shall have.
          user_auth: The credentials of the user.
        ItemImportRequestOptions: Settings of an import.
          webhook: The URL that receives the Item's webhooks.
        ItemImportRequestUserAuth: The credentials of a user whose Item is imported.
          user_id: The institution's identifier of the user.
          auth_token: The secret with which Plaid reads the user's accounts.
        ItemImportResponse:
          access_token: The secret that gives access to the imported Item.
        ItemApplicationListResponse:
          applications: The applications that the user has connected.
        ApplicationGetResponse:
          application: The application.
        ApplicationGetRequest, ItemApplicationUnlinkRequest, ItemApplicationScopesUpdateRequest:
          application_id: The identifier of the application.
        ItemApplicationScopesUpdateRequest:
          scopes: The accounts and data that the application may read from now on; the rest is withdrawn.
          state: A text of your choice that connects several requests of one session.
          context: Why the scopes change.
        Application: An application that uses Plaid.
        ConnectedApplication: An application that a user has connected.
        Application, ConnectedApplication:
          application_id: The identifier of the application.
          name: The application's name.
          display_name: The name to show to the user; `null` when there is none.
          created_at: The date on which the user connected the application, in UTC.
          join_date: The date on which the application got access to Production, in UTC.
          logo_url: The URL of the application's logo; `null` when there is none.
          application_url: The application's website; `null` when unknown.
          reason_for_access: Why the application reads data; `null` when it does not say.
          use_case: What the application uses the data for.
          company_legal_name: The legal name of the company behind the application.
          city: The city of the company.
          region: The state or region of the company.
          postal_code: The postal code of the company.
          country_code: The country of the company as an ISO 3166-1 alpha-2 code.
          scopes: The accounts and data that the application may read; `null` when nothing is recorded.
        Scopes: The accounts and data that an application may read.
          product_access: The kinds of data.
          accounts: The accounts.
          new_accounts: Whether accounts that appear later are shared as well.
        ProductAccess: Which kinds of data an application may read.
        AccountProductAccess: Which data of an account an application may read.
        ProductAccess, AccountProductAccess:
          account_data: Whether the account's data may be read. The default is `true`.
          statements: Whether statements may be read.
          tax_documents: Whether tax documents may be read.
          identity: Whether the owners may be read.
          auth: Whether the account numbers may be read.
          transactions: Whether transactions may be read.
          accounts_details_transactions: Whether account details and transactions may be read.
          accounts_routing_number: Whether the account and routing numbers may be read.
          accounts_statements: Whether account statements may be read.
          accounts_tax_statements: Whether tax statements may be read.
          customers_profiles: Whether the customer's profile may be read.
        AccountAccess: Which data of one account an application may read.
          unique_id: The institution's identifier of the account.
          authorized: Whether the application may read the account. The default is `true`.
          account_product_access: Which data of the account it may read; absent means all.
        ItemActivityListRequest:
          cursor: The cursor of the page to return; the first page when it is absent.
          count: How many entries a page has.
        ItemActivityListResponse:
          cursor: The cursor of the next page; `null` on the last one.
          activities: The consents given and withdrawn.
          last_data_access_times: When each application last read data.
        Activity: A consent that a user gave, changed or withdrew.
          activity: What the user did.
          initiated_date: The date on which it happened, in UTC.
          id: The identifier of the entry.
          initiator: The identifier of the application that caused it.
          state: How far the action is.
          target_application_id: The application that the action concerns; absent when it concerns none.
          scopes: What the application may read since then; `null` when that did not change.
          authentication: Who confirmed the user's identity.
        ConsentEventsGetResponse:
          consent_events: The consent events of the Item.
        ConsentEvent: A step in the history of a user's consent.
          item_id: The Item that the consent covers.
          created_at: When it happened, in UTC.
          event_type: Whether consent was given, changed or withdrawn.
          event_code: What led to it.
          institution_id: The identifier of the institution.
          institution_name: The name of the institution.
          initiator: Who caused it: the user, Plaid, the institution or your company.
          consented_use_cases: The purposes that the user agreed to.
          consented_data_scopes: The kinds of data that the user agreed to share.
          consented_accounts: The accounts that the user agreed to share.
        ConsentedAccount: An account that a user agreed to share.
          account_id: The identifier of the account.
          name: The account's name.
          official_name: The product's name at the institution; `null` when unknown.
          mask: The last 2 to 4 characters of the account number.
          type: The kind of account.
          subtype: The narrower kind of account; `null` when unknown.
        PlaidError: An error as Plaid describes it, in responses, Items and webhooks.
        Cause: An error of one Item within a request about several.
        PlaidError:
          error_type: The broad kind of error. Stable, so programs may depend on it.
          error_code: The exact error. Stable, so programs may depend on it.
          error_code_reason: Why an OAuth login no longer works; `null` for all other errors.
          error_message: An explanation for developers. It may change: show or log it, but do not compare it.
          display_message: An explanation for the user; `null` when the user cannot help it.
          causes: The errors of the Items that a request about several concerns; empty or absent otherwise.
          status: The HTTP status. Only errors in webhooks carry it.
          documentation_url: Plaid's page about the error.
          suggested_action: What Plaid suggests to do; `null` when it suggests nothing.
          required_account_subtypes: The account subtypes that were asked for. Only some `NO_ACCOUNTS` errors carry it.
          provided_account_subtypes: The account subtypes that were found. Only some `NO_ACCOUNTS` errors carry it.
        Cause:
          item_id: The Item that the error belongs to.
        """
}
