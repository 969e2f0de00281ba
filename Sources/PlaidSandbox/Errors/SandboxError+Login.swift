// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The failures that a password of the form `error_<CODE>` asks for.

extension SandboxError {
    /// The failure that a login with `error_<code>` gives; an unknown code is refused by the caller.
    static func login(code: String) -> SandboxError? { loginErrors[code] }

    static let invalidCredentials = texted("ITEM_ERROR", "INVALID_CREDENTIALS")

    private static let loginErrors: [String: SandboxError] = {
        var errors: [String: SandboxError] = [:]
        for (type, codes) in loginCodes {
            for code in codes.split(separator: " ").map(String.init) { errors[code] = texted(type, code) }
        }
        for error in ownErrors { errors[error.code] = error }
        return errors
    }()

    private static let loginCodes: KeyValuePairs<String, String> = [
        "INSTITUTION_ERROR": """
        INSTITUTION_DOWN INSTITUTION_NOT_RESPONDING INSTITUTION_NOT_AVAILABLE INSTITUTION_NO_LONGER_SUPPORTED \
        UNAUTHORIZED_INSTITUTION INSTITUTION_REGISTRATION_REQUIRED
        """,
        "ITEM_ERROR": """
        ACCESS_NOT_GRANTED INVALID_CREDENTIALS INVALID_MFA INVALID_SEND_METHOD INSUFFICIENT_CREDENTIALS ITEM_LOCKED \
        ITEM_NOT_SUPPORTED MFA_NOT_SUPPORTED USER_SETUP_REQUIRED USER_INPUT_TIMEOUT
        """,
        "PAYMENT_ERROR": """
        PAYMENT_INVALID_RECIPIENT PAYMENT_INVALID_REFERENCE PAYMENT_INVALID_SCHEDULE PAYMENT_INSUFFICIENT_FUNDS \
        PAYMENT_REJECTED PAYMENT_SCHEME_NOT_SUPPORTED
        """,
        "RECAPTCHA_ERROR": "RECAPTCHA_REQUIRED RECAPTCHA_BAD",
    ]

    /// Those that other operations give as well, and those whose texts are not public.
    private static let ownErrors = [
        itemLoginRequired, noAccounts, noAuthAccounts, internalServerError,
        item("COUNTRY_NOT_SUPPORTED", "the account's country is not supported"),
        item("USER_SHOULD_VERIFY_DEPOSIT_ALLOCATIONS", "the user should verify the deposit allocations"),
    ]
}
