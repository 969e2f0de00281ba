// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Institutions and their health.
    static let institutionTypes = """
        InstitutionsGetRequest, InstitutionsGetByIdRequest, InstitutionsSearchRequest:
          country_codes: The countries whose institutions are returned, as ISO 3166-1 alpha-2 codes.
            A country that your account is not enabled for is an error.
          count: How many institutions a page has.
          offset: How many institutions to skip.
          institution_id: The institution to return.
          query: What the name has to match.
          products: Products that the institution has to support; all of them. Absent means any.
        InstitutionsGetRequestOptions, InstitutionsGetByIdRequestOptions, InstitutionsSearchRequestOptions:
          products: Products that the institution has to support; all of them.
          routing_numbers: Routing numbers that the institution has to have; all of them.
          oauth: Whether the institution has an OAuth login. Absent means either.
          include_optional_metadata: Whether to return website, logo and color.
          include_auth_metadata: Whether to return how account numbers can be obtained.
          include_payment_initiation_metadata: Whether to return which payments are possible.
          include_status: Whether to return the institution's health.
          payment_initiation: Restricts the result to institutions that can make a given payment.
        InstitutionsSearchPaymentInitiationOptions: A payment that institutions have to be able to make.
          payment_id: The payment; `null` for none.
          consent_id: The payment consent; `null` for none.
        InstitutionsGetResponse, InstitutionsSearchResponse:
          institutions: The institutions of this page.
          total: How many institutions there are. Raise `offset` until you have them all.
        InstitutionsGetByIdResponse:
          institution: The institution.
        Institution: A bank or other company whose accounts can be linked.
          institution_id: The identifier of the institution. One bank may have several, for instance per kind of login.
          name: The institution's name for display.
          products: The products that the institution supports.
            `auth` is only listed when account numbers are available at once.
          country_codes: The countries that the institution serves, as ISO 3166-1 alpha-2 codes.
          url: The institution's website; `null` unless asked for or when unknown.
          primary_color: The institution's color as hexadecimal RGB, such as `#004966`; `null` unless asked for.
          logo: The institution's logo, a PNG of 152 × 152 pixels in Base64; `null` unless asked for or when unknown.
          routing_numbers: Routing numbers of the institution; not necessarily all of them.
          dtc_numbers: DTC numbers of the institution; not necessarily all of them.
          oauth: Whether users log in at the institution's own site for some Items at least.
          status: The institution's health; `null` unless asked for.
          payment_initiation_metadata: Which payments are possible; `null` unless asked for or when there are none.
          auth_metadata: How account numbers can be obtained; `null` unless asked for.
        InstitutionStatus: The health of an institution's connection, by kind of request.
            A kind is absent when there is too little traffic to judge.
          item_logins: Logins of users in Link.
          transactions_updates: Updates of transactions.
          auth: Requests for account numbers.
          identity: Requests for owners.
          investments_updates: Updates of investments.
          liabilities_updates: Updates of loans and cards.
          liabilities: First requests for loans and cards.
          investments: First requests for investments.
          health_incidents: Known incidents, the latest first; `null` or absent when there are none.
        ProductStatus: The health of one kind of request.
          status: How many requests succeed, as a word. Deprecated: Use `breakdown`.
          last_status_change: When the status last changed, in UTC.
          breakdown: How many requests succeed and fail.
        ProductStatusBreakdown: How many requests succeed and fail, as fractions that add up to 1.
            They cover the last minutes to hours, depending on the traffic.
          success: The fraction that succeeds: 0.95 is 95%.
          error_plaid: The fraction that fails because of Plaid.
          error_institution: The fraction that fails because of the institution.
          refresh_interval: How often data is refreshed, compared with the usual; absent for logins.
        HealthIncident: An incident at an institution.
          start_date: When the incident began, in UTC.
          end_date: When the incident ended, in UTC; `null` or absent while it lasts.
          title: What the incident is.
          incident_updates: What has been published about it, the latest first.
        IncidentUpdate: What was published about an incident.
          description: The text.
          status: How far the incident is.
          updated_date: When it was published, in UTC.
        PaymentInitiationMetadata: Which payments an institution can make.
          supports_international_payments: Whether payments to other countries are possible.
          supports_sepa_instant: Whether SEPA Instant payments are possible.
          maximum_payment_amount: The largest payment by currency, in minor units: `10000` for GBP is £100.
          supports_refund_details: Whether the payer's account can be requested for refunds.
          standing_order_metadata: Which standing orders are possible; `null` when there are none.
          supports_payment_consents: Whether payment consents are possible.
        PaymentInitiationStandingOrderMetadata: Which standing orders an institution accepts.
          supports_standing_order_end_date: Whether a standing order can have an end.
          supports_standing_order_negative_execution_days: Whether a monthly order can count days from the month's end.
          valid_standing_order_intervals: The intervals that are possible.
        AuthMetadata: How an institution's account numbers can be obtained.
          supported_methods: The methods; `null` when there are none.
        AuthSupportedMethods: The methods by which account numbers can be obtained.
          instant_auth: Whether the institution provides the numbers.
          instant_match: Whether numbers that the user enters can be compared with masked ones.
          automated_micro_deposits: Whether Plaid verifies by micro-deposits that it reads itself.
          instant_micro_deposits: Whether micro-deposits arrive within seconds.
        """
}
