// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Every documented pair of type and code, for faults on demand.

extension SandboxError {
    /// A documented error with its status and text; with no type, the first one with that code.
    static func documented(code: String, type: String? = nil) -> SandboxError? {
        documentedErrors.first { $0.code == code && (type == nil || $0.type == type) }
    }

    /// The pairs in the order of types; of a code with several types the usual one comes first.
    static let documentedErrors: [SandboxError] = {
        let known = worded
        var all = known
        let pairs = Set(known.map(\.description))
        for (type, codes) in documentedCodes {
            for code in codes.split(separator: " ").map(String.init) where !pairs.contains("\(type)/\(code)") {
                all.append(texted(type, code, status: status(type: type, code: code)))
            }
        }
        return all
    }()

    /// The text of an error whose own text is not known: the code in words.
    static func words(_ code: String) -> String { String(code.lowercased().map { $0 == "_" ? " " : $0 }) }

    /// Errors whose text is known.
    private static let worded: [SandboxError] =
        [
            itemLoginRequired, itemNotFound, productNotReady, productNotEnabled, productsNotSupported, noAccounts,
            noAuthAccounts, noInvestmentAccounts, noLiabilityAccounts, accessNotGranted, assetReportNotReady,
            syncMutationDuringPagination, userNotFound, sandboxWebhookInvalid, sandboxTransferEventTransitionInvalid,
            sandboxProductNotEnabled("transactions"), internalServerError, plannedMaintenance, invalidBody, notFound,
            noLongerAvailable, invalidAPIKeys, invalidInstitution, invalidLinkToken, invalidAccountID,
            unknownAccessToken, unknownPublicToken, unknownProcessorToken, invalidWebhookVerificationKeyID,
            incorrectDepositVerification, tooManyVerificationAttempts, invalidUserID, invalidUserToken,
            missingFields(["access_token"]), unknownFields(["user.phone_number"]), invalidField("invalid field"),
            invalidProduct(["transactions"]), additionalConsentRequired(product: "auth"),
            sandboxOnly(route: "/sandbox/item/fire_webhook"),
        ]
        + [
            "INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING", "INSTITUTION_NOT_AVAILABLE",
            "INSTITUTION_NO_LONGER_SUPPORTED", "UNAUTHORIZED_INSTITUTION", "INSTITUTION_REGISTRATION_REQUIRED",
            "INVALID_CREDENTIALS", "INVALID_MFA", "INVALID_SEND_METHOD", "INSUFFICIENT_CREDENTIALS", "ITEM_LOCKED",
            "ITEM_NOT_SUPPORTED", "MFA_NOT_SUPPORTED", "USER_SETUP_REQUIRED", "USER_INPUT_TIMEOUT",
            "RECAPTCHA_REQUIRED", "RECAPTCHA_BAD", "USER_SHOULD_VERIFY_DEPOSIT_ALLOCATIONS",
        ].compactMap { login(code: $0) }
        + [
            "ACCOUNTS_LIMIT", "ACCOUNTS_BALANCE_GET_LIMIT", "ADDITION_LIMIT", "AUTH_LIMIT", "BALANCE_LIMIT",
            "CREDITS_EXHAUSTED",
            "IDENTITY_LIMIT", "INVESTMENT_HOLDINGS_GET_LIMIT", "INVESTMENT_TRANSACTIONS_LIMIT", "ITEM_GET_LIMIT",
            "RATE_LIMIT", "TRANSACTIONS_LIMIT", "TRANSACTIONS_REFRESH_LIMIT", "TRANSACTIONS_SYNC_LIMIT",
            "TRIAL_CONNECTION_LIMIT",
        ].map { rateLimit($0) }
        + [
            rateLimit("INSTITUTIONS_GET_LIMIT", subject: "access \"institutions get\""),
            rateLimit("INSTITUTIONS_GET_BY_ID_LIMIT", subject: "access \"institutions get by id\""),
            rateLimit("INSTITUTION_RATE_LIMIT", subject: "access this institution"),
        ]

    /// The status of a documented pair: 400 unless the documentation names another one.
    private static func status(type: String, code: String) -> Int {
        switch (type, code) {
        case ("OAUTH_ERROR", "OAUTH_STATE_ID_ALREADY_PROCESSED"): 208
        case ("USER_ERROR", "INVALID_USER_IDENTITY_DATA"), ("SIGNAL_ERROR", "ADDENDUM_NOT_SIGNED"),
            ("SIGNAL_ERROR", "NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS"):
            403
        case ("OAUTH_ERROR", "OAUTH_STATE_ID_NOT_FOUND"), ("PARTNER_ERROR", "CUSTOMER_NOT_FOUND"): 404
        case ("PARTNER_ERROR", "FLOWDOWN_NOT_COMPLETE"), ("PARTNER_ERROR", "QUESTIONNAIRE_NOT_COMPLETE"),
            ("PARTNER_ERROR", "CUSTOMER_NOT_READY_FOR_ENABLEMENT"):
            412
        case ("RATE_LIMIT_EXCEEDED", _): 429
        case ("INCOME_VERIFICATION_ERROR", "INCOME_VERIFICATION_UPLOAD_ERROR"): 500
        default: 400
        }
    }

    private static let documentedCodes: KeyValuePairs<String, String> = [
        "ITEM_ERROR": """
        COUNTRY_NOT_SUPPORTED INSTANT_MATCH_FAILED INVALID_OTP INVALID_PHONE_NUMBER INVALID_UPDATED_USERNAME \
        ITEM_CONCURRENTLY_DELETED ITEM_NO_ERROR MANUAL_VERIFICATION_REQUIRED NO_INVESTMENT_AUTH_ACCOUNTS \
        PASSWORD_RESET_REQUIRED PRODUCT_NOT_SUPPORTED USER_PERMISSION_REVOKED
        """,
        "INSTITUTION_ERROR": "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT UNSUPPORTED_RESPONSE",
        "INVALID_REQUEST": """
        FAILED_PRECONDITION INCOMPATIBLE_API_VERSION INVALID_ACCOUNT_NUMBER INVALID_CONFIGURATION INVALID_HEADERS
        """,
        "INVALID_INPUT": """
        DIRECT_INTEGRATION_NOT_ENABLED INVALID_AUDIT_COPY_TOKEN INVALID_LINK_CUSTOMIZATION INVALID_STRIPE_ACCOUNT \
        PROFILE_ACCESS_FORBIDDEN PROFILE_AUTHENTICATION_FAILED \
        UNAUTHORIZED_ENVIRONMENT UNAUTHORIZED_ROUTE_ACCESS USER_PERMISSION_REVOKED
        """,
        "INVALID_RESULT": "LAST_UPDATED_DATETIME_OUT_OF_RANGE PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        "ASSET_REPORT_ERROR": """
        ASSET_REPORT_GENERATION_FAILED DATA_QUALITY_CHECK_FAILED DATA_UNAVAILABLE INSIGHTS_NOT_ENABLED \
        INSIGHTS_PREVIOUSLY_NOT_ENABLED INVALID_PARENT PRODUCT_NOT_ENABLED
        """,
        "PAYMENT_ERROR": """
        PAYMENT_BLOCKED PAYMENT_CANCELLED PAYMENT_CONSENT_INVALID_CONSTRAINTS PAYMENT_CONSENT_CANCELLED \
        PAYMENT_INSUFFICIENT_FUNDS PAYMENT_INVALID_RECIPIENT PAYMENT_INVALID_REFERENCE PAYMENT_INVALID_SCHEDULE \
        PAYMENT_REJECTED PAYMENT_SCHEME_NOT_SUPPORTED
        """,
        "TRANSACTION_ERROR": """
        NONIDENTICAL_REQUEST REQUEST_CONFLICT TRANSACTION_AMOUNT_EXCEEDED TRANSACTION_BACS_INVALID \
        TRANSACTION_CURRENCY_MISMATCH TRANSACTION_EXECUTION_DISABLED TRANSACTION_EXECUTION_FAILED \
        TRANSACTION_FAST_PAY_DISABLED \
        TRANSACTION_IBAN_INVALID TRANSACTION_INSUFFICIENT_FUNDS TRANSACTION_ON_SAME_ACCOUNT
        """,
        "TRANSFER_ERROR": """
        INCOMPLETE_CUSTOMER_ONBOARDING TRANSFER_ACCOUNT_BLOCKED TRANSFER_FORBIDDEN_ACH_CLASS TRANSFER_LIMIT_REACHED \
        TRANSFER_NETWORK_LIMIT_EXCEEDED TRANSFER_NOT_CANCELLABLE TRANSFER_ORIGINATOR_NOT_FOUND \
        TRANSFER_UI_UNAUTHORIZED TRANSFER_UNSUPPORTED_ACCOUNT_TYPE UNAUTHORIZED_ACCESS
        """,
        "BANK_TRANSFER_ERROR": """
        BANK_TRANSFER_ACCOUNT_BLOCKED BANK_TRANSFER_INSUFFICIENT_FUNDS BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT \
        BANK_TRANSFER_LIMIT_EXCEEDED BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT BANK_TRANSFER_NOT_CANCELLABLE \
        BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT
        """,
        "INCOME_VERIFICATION_ERROR": """
        EMPLOYMENT_NOT_FOUND INCOME_VERIFICATION_DOCUMENT_NOT_FOUND INCOME_VERIFICATION_FAILED \
        INCOME_VERIFICATION_NOT_FOUND INCOME_VERIFICATION_UPLOAD_ERROR PRODUCT_NOT_ENABLED PRODUCT_NOT_READY \
        VERIFICATION_STATUS_PENDING_APPROVAL
        """,
        "MICRODEPOSITS_ERROR": "BANK_TRANSFER_ACCOUNT_BLOCKED",
        "OAUTH_ERROR": """
        INCORRECT_LINK_TOKEN INCORRECT_OAUTH_NONCE OAUTH_STATE_ID_ALREADY_PROCESSED OAUTH_STATE_ID_NOT_FOUND
        """,
        "PARTNER_ERROR": """
        ASSETS_UNDER_MANAGEMENT_REQUIRED CONTACT_REQUIRED CUSTOMER_ALREADY_CREATED CUSTOMER_ALREADY_ENABLED \
        CUSTOMER_NOT_FOUND CUSTOMER_NOT_READY_FOR_ENABLEMENT CUSTOMER_REMOVAL_NOT_ALLOWED FLOWDOWN_NOT_COMPLETE \
        INVALID_LOGO LOGO_REQUIRED OAUTH_REGISTRATION_ERROR QUESTIONNAIRE_NOT_COMPLETE
        """,
        "SIGNAL_ERROR": """
        ADDENDUM_NOT_SIGNED CLIENT_TRANSACTION_ID_ALREADY_IN_USE INVALID_CONFIGURATION_STATE \
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS RULESET_NOT_FOUND SIGNAL_TRANSACTION_NOT_FOUND \
        SIGNAL_TRANSACTION_NOT_INITIATED
        """,
        "CHECK_REPORT_ERROR": """
        CONSUMER_REPORT_EXPIRED DATA_QUALITY_CHECK_FAILED DATA_UNAVAILABLE INSUFFICIENT_TRANSACTION_DATA \
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED NETWORK_CONSENT_REQUIRED NO_ACCOUNTS PRODUCT_NOT_READY
        """,
        "CONSUMER_REPORT_ERROR": "CONSUMER_REPORT_EXPIRED PRODUCT_NOT_READY",
        "USER_ERROR": "INVALID_USER_IDENTITY_DATA",
    ]
}
