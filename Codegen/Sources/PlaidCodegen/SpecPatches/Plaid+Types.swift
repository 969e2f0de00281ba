// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    private static let secret = "A credential: it must not show itself in a log or a description."
    private static let personal = "A number that names a person or moves money: it must not show itself."
    private static let identifier = "One kind of identifier must not be passed for another."
    private static let measurement = "A measured or estimated quantity, not a sum of money: exactness has no meaning."

    private static let count = "Counted things, which the document calls numbers of any kind."

    /// Members whose Swift type is narrower than the document's.
    static let plaidFieldTypes: [FieldType] = identifiers + secrets + personalData + measurements + counts

    private static let identifiers: [FieldType] = [
        .all("item_id", "ItemID", identifier),
        .all("item_ids", "ItemID", identifier),
        .all("account_id", "AccountID", identifier),
        .all("account_ids", "AccountID", identifier),
        .all("transaction_id", "TransactionID", identifier),
        .all("transaction_ids", "TransactionID", identifier),
        .all("pending_transaction_id", "TransactionID", identifier),
        .all("removed_transactions", "TransactionID", "A list of transaction ids under another name."),
        .all("institution_id", "InstitutionID", identifier),
        .all("institution_ids", "InstitutionID", identifier),
        .all("request_id", "RequestID", identifier),
    ]

    private static let secrets: [FieldType] = [
        .all("access_token", "AccessToken", secret),
        .all("access_tokens", "AccessToken", secret),
        .all("new_access_token", "AccessToken", secret),
        .all("transactions_access_token", "AccessToken", secret),
        .all("transactions_access_tokens", "AccessToken", secret),
        .one("OAuthTokenResponse", "access_token", "SensitiveString", "An OAuth token, not an Item's access token."),
        .all("public_token", "PublicToken", secret),
        .all("public_tokens", "PublicToken", secret),
        .all("link_token", "LinkToken", secret),
        .all("processor_token", "ProcessorToken", secret),
        .all("user_token", "UserToken", secret),
        .all("third_party_user_token", "UserToken", secret),
        .all("asset_report_token", "AssetReportToken", secret),
        .all("report_tokens", "AssetReportToken", secret),
        .all("audit_copy_token", "SensitiveString", secret),
        .all("relay_token", "SensitiveString", secret),
        .all("auth_token", "SensitiveString", secret),
        .all("employment_report_token", "SensitiveString", secret),
        .all("payment_profile_token", "SensitiveString", secret),
        .all("payment_token", "SensitiveString", secret),
        .all("stripe_bank_account_token", "SensitiveString", secret),
        .all("refresh_token", "SensitiveString", secret),
        .all("subject_token", "SensitiveString", secret),
        .one("OAuthIntrospectRequest", "token", "SensitiveString", secret),
        .one("OAuthRevokeRequest", "token", "SensitiveString", secret),
        .all("override_password", "SensitiveString", secret),
        .all("client_secret", "ClientSecret", secret),
        .all("production_secret", "ClientSecret", secret),
        .one("PartnerEndCustomerSecrets", "sandbox", "ClientSecret", secret),
        .one("PartnerEndCustomerSecrets", "development", "ClientSecret", secret),
        .one("PartnerEndCustomerSecrets", "production", "ClientSecret", secret),
    ]

    private static let personalData: [FieldType] = [
        .one("AuthVerifyNumbersACH", "account", "SensitiveString", personal),
        .one("NumbersACH", "account", "SensitiveString", personal),
        .one("NumbersEFT", "account", "SensitiveString", personal),
        .one("NumbersBACS", "account", "SensitiveString", personal),
        .one("NumbersACATS", "account", "SensitiveString", personal),
        .all("account_number", "SensitiveString", personal),
        .all("iban", "SensitiveString", personal),
        .all("ssn", "SensitiveString", personal),
        .all("ssn_full", "SensitiveString", personal),
        .all("ssn_last_4", "SensitiveString", personal),
        .all("tax_id", "SensitiveString", personal),
        .all("id_number", "SensitiveString", personal),
        .all("document_number", "SensitiveString", personal),
        .all("employer_id_number", "SensitiveString", personal),
        .all("employer_state_id_number", "SensitiveString", personal),
        .one("UserIDNumber", "value", "SensitiveString", personal),
        .one("TaxpayerIdentifier", "TaxpayerIdentifierValue", "SensitiveString", personal),
        .one("AssetDetail", "AssetAccountIdentifier", "SensitiveString", personal),
    ]

    private static let measurements: [FieldType] = [
        .all("lat", "Double", measurement),
        .all("lon", "Double", measurement),
        .all("confidence_score", "Double", measurement),
        .all("risk_score", "Double", measurement),
        .all("primary_account_score", "Double", measurement),
        .all("probability", "Double", measurement),
        .all("percentage_of_income", "Double", measurement),
        .all("balance_to_transaction_amount_ratio", "Double", measurement),
        .all("institution_overall_success_rate", "Double", measurement),
        .one("ProductStatusBreakdown", "success", "Double", measurement),
        .one("ProductStatusBreakdown", "error_plaid", "Double", measurement),
        .one("ProductStatusBreakdown", "error_institution", "Double", measurement),
    ]

    private static let counts: [FieldType] = [
        .all("new_transactions", "Int", count),
        .all("new_holdings", "Int", count),
        .all("updated_holdings", "Int", count),
        .all("new_investments_transactions", "Int", count),
        .all("cancelled_investments_transactions", "Int", count),
        .all("days_requested", "Int", count),
        .all("days_available", "Int", count),
    ]
}
