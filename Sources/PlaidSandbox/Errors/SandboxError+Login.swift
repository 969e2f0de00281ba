// The failures that a password of the form `error_<CODE>` asks for.

extension SandboxError {
    /// The failure that a login with `error_<code>` gives; an unknown code is refused by the caller.
    static func login(code: String) -> SandboxError? { loginErrors[code] }

    static let invalidCredentials = item(
        "INVALID_CREDENTIALS", "the provided credentials were not correct",
        display: "The provided credentials were not correct. Please try again.")

    private static let loginErrors: [String: SandboxError] = {
        var errors: [String: SandboxError] = [:]
        for error in institutionErrors + itemErrors + paymentErrors + others { errors[error.code] = error }
        return errors
    }()

    private static let institutionErrors: [SandboxError] = {
        let down = [
            "INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING", "INSTITUTION_NOT_AVAILABLE",
        ].map {
            SandboxError(
                "INSTITUTION_ERROR", $0,
                "this institution is not currently responding to this request. please try again soon",
                display: "This financial institution is not currently responding to requests. We apologize for the "
                    + "inconvenience.")
        }
        return down + [
            SandboxError(
                "INSTITUTION_ERROR", "INSTITUTION_NO_LONGER_SUPPORTED", "this institution is no longer supported"),
            SandboxError(
                "INSTITUTION_ERROR", "UNAUTHORIZED_INSTITUTION", "not authorized to create items for this institution"),
            SandboxError(
                "INSTITUTION_ERROR", "INSTITUTION_REGISTRATION_REQUIRED",
                "not yet registered to create items for this institution"),
        ]
    }()

    private static let itemErrors: [SandboxError] = [
        invalidCredentials,
        item("INVALID_MFA", "the provided MFA response(s) were not correct"),
        item("INVALID_SEND_METHOD", "the provided MFA send_method was invalid"),
        item("INSUFFICIENT_CREDENTIALS", "insufficient authorization was provided to complete the request"),
        item(
            "ITEM_LOCKED",
            "the account is locked. prompt the user to visit the institution's site and unlock their account",
            display: "The given account has been locked by the financial institution. Please visit your financial "
                + "institution's website to unlock it."),
        item("ITEM_NOT_SUPPORTED", "this account is currently not supported"),
        itemLoginRequired,
        item(
            "MFA_NOT_SUPPORTED",
            "this account requires a MFA type that we do not currently support for the institution"),
        noAccounts,
        noAuthAccounts,
        item("COUNTRY_NOT_SUPPORTED", "the account's country is not supported"),
        item("USER_SETUP_REQUIRED", "the account has not been fully set up"),
        item("USER_INPUT_TIMEOUT", "user must retry this operation"),
        item("USER_SHOULD_VERIFY_DEPOSIT_ALLOCATIONS", "the user should verify the deposit allocations"),
        accessNotGranted,
    ]

    private static let paymentErrors: [SandboxError] = [
        ("PAYMENT_INVALID_RECIPIENT", "the recipient of the payment is not valid"),
        ("PAYMENT_INVALID_REFERENCE", "the reference of the payment is not valid"),
        ("PAYMENT_INVALID_SCHEDULE", "the schedule of the payment is not valid"),
        ("PAYMENT_INSUFFICIENT_FUNDS", "the account has insufficient funds for the payment"),
        ("PAYMENT_REJECTED", "the payment was rejected"),
        ("PAYMENT_SCHEME_NOT_SUPPORTED", "the payment scheme is not supported"),
    ].map { SandboxError("PAYMENT_ERROR", $0.0, $0.1) }

    private static let others: [SandboxError] = [
        internalServerError,
        SandboxError("RECAPTCHA_ERROR", "RECAPTCHA_REQUIRED", "a recaptcha challenge has to be solved"),
        SandboxError("RECAPTCHA_ERROR", "RECAPTCHA_BAD", "the provided recaptcha response was not correct"),
    ]
}
