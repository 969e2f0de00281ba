// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Link tokens: what a Link session shall do.
    static let linkTokenTypes = """
        LinkTokenCreateRequest, SessionTokenCreateRequest:
          client_name: The name of your application, which Link shows; at most 30 characters.
          language: The language of Link as an ISO 639-1 code, such as `en`.
          country_codes: The countries whose institutions Link offers, as ISO 3166-1 alpha-2 codes.
          user: The person who uses Link. Required unless `user_id` is set.
          user_id: The identifier from `/user/create`, to which the new Items are attached.
          products: Products that the Item must support; institutions without them are not offered.
            Every product here is initialized and billed. Leave it out in update mode.
          required_if_supported_products: Products that are required where the institution supports them.
          optional_products: Products that are used where possible; they never make a session fail.
          additional_consented_products: Products to ask consent for without using them yet.
            They are billed only when you call them.
          webhook: The URL that receives the webhooks of the session and of the new Items.
          access_token: The access token of the Item to open in update mode; absent for a new Item.
          access_tokens: The access tokens of several Items to open in update mode, for Assets only.
          link_customization_name: The name of a customization in the Plaid Dashboard. Absent means `default`.
          appearance_mode: Whether Link is light, dark, or follows the device.
          redirect_uri: Where an OAuth institution sends the user back to.
            Register it in the Plaid Dashboard first. It must not contain query parameters.
          android_package_name: The package name of your Android app, registered in the Plaid Dashboard.
          institution_data: The institution to highlight.
          card_switch: Settings of the card switch flow.
          account_filters: Which accounts may be chosen.
          eu_config: Settings for Europe.
          institution_id: The institution to open at once, for old integrations.
          payment_configuration: Settings of Pay by Bank.
          payment_initiation: The payment or consent to authorize. Required for Payment Initiation.
          employment: Settings of employment verification.
          income_verification: Settings of income verification. Required for Income.
          base_report: Settings of the Base Report.
          credit_partner_insights: Settings of partners' insights.
          cra_options: Settings of Consumer Reports.
          consumer_report_permissible_purpose: The legal reason for the Consumer Report. Required for Plaid Check.
          auth: How account numbers may be obtained.
          transfer: The transfer to complete. Required for the Transfer UI.
          update: Settings of update mode.
          identity_verification: Settings of Identity Verification. Required for that product.
          statements: The range of statements. Required for Statements.
          third_party_user_token: A token with which you act for another client's user.
          investments: Settings of Investments.
          investments_auth: Settings of transfers between brokers.
          hosted_link: Settings of Hosted Link; an empty object enables it.
          transactions: Settings of Transactions, such as the length of the history.
          cashflow_report: Settings of the Cashflow Report.
          cra_enabled: Whether to connect for Plaid Check.
          identity: Settings of document upload for Identity.
          financekit_supported: Whether your app can link Apple Card.
          enable_multi_item_link: Whether the user can link several Items in one session.
          template_id: The identifier of a Layer template in the Plaid Dashboard.
        LinkTokenCreateResponse:
          link_token: The token that starts Link. Send it to your web page or app.
          expiration: When the token expires, in UTC: after 4 hours for a new Item, 30 minutes in update mode.
          hosted_link_url: The page on which Plaid runs Link; absent unless Hosted Link is enabled.
          user_id: The identifier of the user; absent for older integrations.
        LinkTokenCreateRequestUser: The person who uses Link.
          legal_name: The user's legal name, for verification by micro-deposits.
          name: The user's legal name, which Link then does not ask for.
          phone_number: The user's telephone number in E.164 format. Link fills it in.
          phone_number_verified_time: When you verified the number. Deprecated: Plaid does not use it.
          email_address: The user's email address. Link fills it in.
          email_address_verified_time: When you verified the address. Deprecated: Plaid does not use it.
          ssn: The user's SSN. Deprecated: Use `id_number`.
          date_of_birth: The user's date of birth.
          address: The user's home address.
          id_number: The user's identity number, for Identity Verification.
        LinkTokenCreateRequestUpdate: Settings of update mode.
          account_selection_enabled: Whether the user can choose accounts, for instance to add new ones.
          reauthorization_enabled: Whether consent is renewed. Plaid does not use it yet.
          user: Whether update mode is for a user of Income instead of an Item.
          item_ids: The user's Items to update; absent means the unhealthy ones.
        LinkTokenTransactions: Settings of Transactions.
          days_requested: How many days of history to fetch. It cannot be raised after the Item exists.
        LinkTokenAccountFilters: Which accounts may be chosen, by kind; a kind that is absent is not offered.
        AccountFiltersResponse: Which accounts may be chosen, by kind.
        LinkTokenAccountFilters, AccountFiltersResponse:
          depository: Which checking, savings and similar accounts may be chosen.
          credit: Which credit cards may be chosen.
          loan: Which loans may be chosen.
          investment: Which investment accounts may be chosen.
          other: Which other accounts may be chosen.
        CreditFilter, DepositoryFilter, InvestmentFilter, LoanFilter, OtherFilter: Which accounts of one kind may be
            chosen.
          account_subtypes: The subtypes that may be chosen; `all` for every one.
          limited_purpose_types: Which accounts with limited use may be chosen.
        LinkTokenCreateRequestAuth: How account numbers may be obtained.
          auth_type_select_enabled: Whether the user can choose between logging in and entering numbers.
          automated_microdeposits_enabled: Whether micro-deposits that Plaid reads itself are offered.
          instant_match_enabled: Whether entered numbers may be compared with masked ones.
          same_day_microdeposits_enabled: Whether micro-deposits that the user confirms are offered.
          instant_microdeposits_enabled: Whether micro-deposits within seconds are offered.
          reroute_to_credentials: Whether users who could log in are asked to.
          database_match_enabled: Whether to check against a database.
            Deprecated: Enable Database Auth in the Plaid Dashboard.
          database_insights_enabled: Whether to check against a database.
            Deprecated: Enable Database Auth in the Plaid Dashboard.
          flow_type: The flow to open. Deprecated: Use `auth_type_select_enabled`.
          sms_microdeposits_verification_enabled: Whether users confirm micro-deposits by text message.
        LinkTokenCreateHostedLink: Settings of Hosted Link.
          delivery_method: How Plaid sends the URL to the user; absent if you do it yourself.
          completion_redirect_uri: Where the browser goes at the end of the session.
          url_lifetime_seconds: How many seconds the URL works; at most 21 days.
          is_mobile_app: Whether the page is opened within a mobile app.
        LinkTokenCreateIdentity: Settings of document upload for Identity.
          is_document_upload: Whether the session is for uploading documents.
          account_ids: The account to prove; exactly one.
          parsing_configs: What is analyzed: `ocr`, `risk_signals` or both.
        LinkTokenCreateInstitutionData: The institution to highlight.
          routing_number: A routing number of the institution.
        LinkTokenCreateCardSwitch: Settings of the card switch flow.
          card_bin: The first digits of the card number.
        LinkTokenCashflowReport, LinkTokenCreateRequestCreditPartnerInsights, LinkTokenCreateRequestBaseReport, \
        LinkTokenCreateRequestEmploymentBankIncome, LinkTokenCreateRequestIncomeVerificationBankIncome:
          days_requested: How many days of history to use.
          client_report_id: Your own identifier of the report.
          enable_multiple_items: Whether several Items can be linked. Deprecated: Use `enable_multi_item_link`.
        LinkTokenCreateRequestCraOptions: Settings of Consumer Reports.
          days_requested: How many days of history to use, from 180 to 731.
          days_required: How many days of history the report needs; with less it fails.
          partner_insights: Settings of partners' insights.
          base_report: Settings of the Base Report.
          cashflow_insights: Settings of Cashflow Insights.
          lend_score: Settings of the LendScore.
          network_insights: Settings of Network Insights.
          income_insights: Settings of Income Insights.
          include_investments: Whether to read investments as well.
        LinkTokenCreateRequestCraOptions*:
          client_report_id: Your own identifier of the report.
          gse_options: Which reports to make for mortgage companies.
          require_identity: Whether the report fails without the owners.
          home_lending_report_options: Settings of reports for home lending.
          report_types: The reports to make for mortgage companies.
          attributes_version: The version of the attributes. Required for Cashflow Insights.
          income_insights_filter: Which categories of income to return.
          income_insights_version: The version of Income Insights.
          lend_score_version: The version of the LendScore. Required for it.
          network_insights_version: Which Network Insights to use, by version. Required for it.
          prism_versions: The versions of Prism's products.
          fico: Settings of FICO's products.
        LinkTokenCreateRequestEmployment: Settings of employment verification.
          employment_source_types: Where the data comes from: `bank` or `payroll`.
          bank_employment: Settings of verification by bank data.
        LinkTokenCreateRequestIdentityVerification: Settings of Identity Verification.
          template_id: The identifier of the template in the Plaid Dashboard, case-sensitive.
          consent: Whether the user has agreed to share data with Plaid. Older name of `gave_consent`.
          gave_consent: Whether the user has agreed to share data with Plaid.
        LinkTokenCreateRequestIncomeVerification: Settings of income verification.
          income_verification_id: The identifier of an income verification.
            Deprecated: Use a user from `/user/create`.
          asset_report_id: An Asset Report of the user, to add employers from.
          access_tokens: Items of the user whose data is used as well.
          income_source_types: Where the data comes from: `bank` or `payroll`.
          bank_income: Settings of verification by bank data.
          payroll_income: Settings of verification by payroll data.
          stated_income_sources: What the user says to earn.
        LinkTokenCreateRequestIncomeVerificationPayrollIncome: Settings of verification by payroll data.
          flow_types: Whether to log in to payroll, upload documents, or both.
          is_update_mode: Whether an Item is updated.
          item_id_to_update: The payroll Item to update.
          parsing_config: How uploaded documents are analyzed.
        LinkTokenCreateRequestUserStatedIncomeSource: What a user says to earn.
          employer: The employer.
          category: The kind of income.
          pay_per_cycle: The amount per pay period.
          pay_annual: The amount per year.
          pay_type: Whether the amounts are before or after taxes.
          pay_frequency: How often the income is paid.
        LinkTokenCreateRequestPaymentConfiguration: Settings of Pay by Bank.
          amount: The amount as a decimal text with two digits, such as `10.00`.
          description: What the payment is for.
        LinkTokenCreateRequestPaymentInitiation: The payment or consent to authorize; set one of the two.
          payment_id: The payment.
          consent_id: The payment consent.
        LinkTokenCreateRequestStatements: The range of statements, at most two years.
          start_date: The first date, inclusive.
          end_date: The last date, inclusive.
        LinkTokenCreateRequestTransfer: The transfer to complete.
          intent_id: The transfer intent.
          authorization_id: The authorization that requires an action of the user.
          payment_profile_token: The payment profile to set up.
        LinkTokenEUConfig: Settings for Europe.
          headless: Whether to skip Link's first screens.
        LinkTokenInvestments: Settings of Investments.
          allow_unverified_crypto_wallets: Whether crypto wallets can be added without a signature.
          allow_manual_entry: Whether users can enter a portfolio by hand.
        LinkTokenInvestmentsAuth: Settings of transfers between brokers.
          manual_entry_enabled: Whether users can enter the data by hand.
          masked_number_match_enabled: Whether entered numbers may be compared with masked ones.
          stated_account_number_enabled: Whether users can enter the account number.
          rollover_401k_enabled: Whether fees and contributions of 401(k) accounts are returned.
        """
}
