// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The texts that Plaid's documentation of errors shows (7 March 2026): clients match on them, and show the second one.

import PlaidJSON

extension SandboxError {
    /// An error with its documented texts; the code in words for a pair without any.
    static func texted(_ type: String, _ code: String, status: Int = 400, details: JSONObject = [:]) -> SandboxError {
        let text = texts["\(type)/\(code)"]
        return SandboxError(
            type, code, text?.message ?? words(code), display: text?.display, status: status, details: details)
    }

    /// What a pair's error says to developers and to users.
    struct Text: Sendable {
        var message: String
        var display: String?
    }

    static let texts: [String: Text] = {
        var texts: [String: Text] = [:]
        for (type, rows) in documentedTexts {
            for row in rows.split(separator: "\n") {
                let parts = row.split(separator: "|").map { String($0).trimmed }
                guard parts.count >= 2 else { continue }
                texts["\(type)/\(parts[0])"] = Text(message: parts[1], display: parts.count > 2 ? parts[2] : nil)
            }
        }
        return texts
    }()

    /// Code, message to developers, message to users where there is one.
    private static let documentedTexts: KeyValuePairs<String, String> = [
        "ITEM_ERROR": """
        ACCESS_NOT_GRANTED | access to this product was not granted for the account \
        | The user did not grant the necessary permissions for this product on their account.
        INSTANT_MATCH_FAILED | Item cannot be verified through Instant Match. \
        Ensure you are correctly enabling all auth features in Link.
        INSUFFICIENT_CREDENTIALS | insufficient authorization was provided to complete the request \
        | INSUFFICIENT_CREDENTIALS
        INVALID_CREDENTIALS | the provided credentials were not correct \
        | The provided credentials were not correct. Please try again.
        INVALID_MFA | the provided MFA response(s) were not correct \
        | The provided MFA responses were not correct. Please try again.
        INVALID_OTP | the provided OTP was invalid | The provided OTP was invalid. Please try again.
        INVALID_PHONE_NUMBER | the provided phone number was invalid \
        | The provided phone number was invalid. Please try again.
        INVALID_SEND_METHOD | the provided MFA send_method was invalid
        INVALID_UPDATED_USERNAME | the username provided to /item/credentials/update does not match the original \
        username for the item
        ITEM_CONCURRENTLY_DELETED | This item was deleted while the operation was in progress
        ITEM_LOCKED | the account is locked. prompt the user to visit the institution's site and unlock their account \
        | The given account has been locked by the financial institution. Please visit your financial institution's \
        website to unlock your account.
        ITEM_NOT_SUPPORTED | this account is currently not supported \
        | The given account is not currently supported for this financial institution. \
        We apologize for the inconvenience.
        MANUAL_VERIFICATION_REQUIRED | This Item could not be automatically verified. The user must manually verify \
        their account through a separate Link session using the existing access token and with 'investments_auth' \
        initialized in the 'products' array.
        MFA_NOT_SUPPORTED | this account requires a MFA type that we do not currently support for the institution \
        | The multi-factor security features enabled on this account are not currently supported for this financial \
        institution. We apologize for the inconvenience.
        NO_INVESTMENT_AUTH_ACCOUNTS | There are no valid investment account(s) associated with this Item. See \
        https://plaid.com/docs/api/#item-errors for more information.
        PASSWORD_RESET_REQUIRED | user must reset their password \
        | The user needs to reset their password for their account
        USER_INPUT_TIMEOUT | user must retry this operation | The application timed out waiting for user input
        USER_SETUP_REQUIRED | the account has not been fully set up. prompt the user to visit the issuing \
        institution's site and finish the setup process \
        | The given account is not fully setup. Please visit your financial institution's website to setup your account.
        """,
        "INSTITUTION_ERROR": """
        INSTITUTION_DOWN | \(notResponding) | \(notRespondingShown)
        INSTITUTION_NOT_RESPONDING | \(notResponding) | \(notRespondingShown)
        INSTITUTION_NOT_AVAILABLE | \(notResponding) | \(notRespondingShown)
        INSTITUTION_NO_LONGER_SUPPORTED | this institution is no longer supported \
        | This financial institution is no longer supported. We apologize for the inconvenience.
        INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT | Institution not enabled in this environment
        INSTITUTION_REGISTRATION_REQUIRED | not yet registered to create items for this institution \
        | You must register your application with this institution before you can create items for it.
        UNAUTHORIZED_INSTITUTION | not authorized to create items for this institution \
        | You are not authorized to create items for this institution at this time.
        UNSUPPORTED_RESPONSE | the data returned from the financial institution is not valid \
        | The data returned from the financial institution is not valid.
        """,
        "INVALID_REQUEST": """
        INCOMPATIBLE_API_VERSION | The public_key cannot be used for this endpoint as of version 2020-09-14 of the \
        API. Please use the client_id and secret instead.
        INVALID_ACCOUNT_NUMBER | The provided account number was invalid.
        INVALID_CONFIGURATION | please ensure that the request body is formatted correctly
        NO_LONGER_AVAILABLE | This endpoint has been discontinued as of version 2020-09-14 of the API.
        """,
        "INVALID_INPUT": """
        DIRECT_INTEGRATION_NOT_ENABLED | your client ID is only authorized to use Plaid Link. head to the docs \
        (https://plaid.com/docs) to get started.
        INVALID_LINK_CUSTOMIZATION | requested link customization is not set to update account selection
        PROFILE_AUTHENTICATION_FAILED | the profile could not be authenticated \
        | We were not able to authenticate your access to this Plaid account.
        UNAUTHORIZED_ENVIRONMENT | you are not authorized to create items in this api environment. Go to the \
        Dashboard (https://dashboard.plaid.com) to see which environments you are authorized for.
        UNAUTHORIZED_ROUTE_ACCESS | you are not authorized to access this route in this api environment.
        USER_PERMISSION_REVOKED | the holder of this account has revoked their permission for your application to \
        access it
        """,
        "INVALID_RESULT": """
        LAST_UPDATED_DATETIME_OUT_OF_RANGE | requested datetime out of range, most recently updated balance \
        2021-01-01T00:00:00Z
        PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA | Plaid Direct Item Imports should not result in MFA.
        """,
        "API_ERROR": """
        PLANNED_MAINTENANCE | the Plaid API is temporarily unavailable due to planned maintenance. \
        visit https://status.plaid.com/ for more information
        """,
        "RECAPTCHA_ERROR": """
        RECAPTCHA_BAD | The provided challenge response was denied. Please try again
        RECAPTCHA_REQUIRED | This request requires additional verification. Please resubmit the request after \
        completing the challenge
        """,
        "OAUTH_ERROR": """
        INCORRECT_LINK_TOKEN | link token does not match original link token
        INCORRECT_OAUTH_NONCE | nonce does not match
        OAUTH_STATE_ID_NOT_FOUND | the provided oauth_state_id wasn't found
        """,
        "USER_ERROR": """
        INVALID_USER_IDENTITY_DATA | Invalid email format.
        """,
        "ASSET_REPORT_ERROR": """
        DATA_UNAVAILABLE | unable to pull sufficient data for all items to generate this report. please see the \
        "causes" field for more details
        """,
        "CHECK_REPORT_ERROR": """
        DATA_QUALITY_CHECK_FAILED | Bank provided inconsistent transaction history data that has a high chance of \
        error. The bank will need to resolve issues for product data to be generated.
        DATA_UNAVAILABLE | The Check Report you are trying to pull does not have sufficient transactions data to \
        generate a report.
        INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED | The user’s bank does not support the transactions range you \
        require. Lowering the days_required may result in success.
        NETWORK_CONSENT_REQUIRED | User has not provided consent to share network data
        NO_ACCOUNTS | No depository accounts were found for this user
        """,
        "CONSUMER_REPORT_ERROR": """
        PRODUCT_NOT_READY | The consumer report you are trying to pull is not ready. Please wait for a \
        CHECK_REPORT_READY webhook to fetch data
        """,
        "INCOME_VERIFICATION_ERROR": """
        EMPLOYMENT_NOT_FOUND | the requested employment data was not found. Please check the ID supplied.
        INCOME_VERIFICATION_DOCUMENT_NOT_FOUND | the requested data was not found. Please check the ID supplied.
        INCOME_VERIFICATION_FAILED | the income verification you are trying to retrieve could not be completed. \
        please try creating a new income verification
        INCOME_VERIFICATION_NOT_FOUND | the requested data was not found. Please check the ID supplied.
        INCOME_VERIFICATION_UPLOAD_ERROR | there was a problem uploading the document for verification. Please try \
        again or recreate an income verification.
        PRODUCT_NOT_READY | the requested product is not yet ready. please provide a webhook or try the request again \
        later
        VERIFICATION_STATUS_PENDING_APPROVAL | The user has not yet authorized the sharing of this data
        """,
        "SIGNAL_ERROR": """
        ADDENDUM_NOT_SIGNED | The Signal Addendum has not been signed
        CLIENT_TRANSACTION_ID_ALREADY_IN_USE | Client transaction id has already been used in a different transaction
        INVALID_CONFIGURATION_STATE | Client configuration state is missing default ruleset imputation, contact your \
        Account Manager for assistance.
        NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS | Your account is not enabled for Signal Transaction Score \
        rulesets. Use a Balance-only ruleset or contact your Account Manager to enable Signal Transaction Scores.
        RULESET_NOT_FOUND | Missing 'default' ruleset. Create the ruleset here: \
        https://dashboard.plaid.com/signal/risk-profiles
        SIGNAL_TRANSACTION_NOT_INITIATED | Transactions previously reported as not initiated cannot be reported as \
        returned
        """,
        "PAYMENT_ERROR": """
        PAYMENT_BLOCKED | payment blocked
        PAYMENT_CANCELLED | user cancelled the payment \
        | Try making your payment again or select a different bank to continue.
        PAYMENT_CONSENT_CANCELLED | user cancelled the payment consent \
        | Authorise your payment consent again or select a different bank to continue.
        PAYMENT_CONSENT_INVALID_CONSTRAINTS | payment consent constraints invalid \
        | \(constraintsShown)
        PAYMENT_INSUFFICIENT_FUNDS | insufficient funds to complete the request \
        | There isn't enough money in this account to complete the payment. Try again, or select another account or bank.
        PAYMENT_INVALID_RECIPIENT | payment recipient invalid | The payment recipient is \(paymentAgain) recipient.
        PAYMENT_INVALID_REFERENCE | payment reference invalid | The payment reference is \(paymentAgain) reference.
        PAYMENT_INVALID_SCHEDULE | payment schedule invalid | The payment schedule is \(paymentAgain) schedule.
        PAYMENT_REJECTED | payment rejected \
        | The payment was rejected by the institution. Try again, or select another account or bank.
        PAYMENT_SCHEME_NOT_SUPPORTED | payment scheme not supported \
        | The payment scheme is not supported by the institution. Either change scheme or select another institution.
        """,
        "TRANSACTION_ERROR": """
        NONIDENTICAL_REQUEST | Request body does not match previous request with this idempotency key
        REQUEST_CONFLICT | Original request is still processing
        TRANSACTION_AMOUNT_EXCEEDED | Transaction amount exceeds the allowed threshold for this client
        TRANSACTION_BACS_INVALID | The provided BACS account number and/or sort code is invalid
        TRANSACTION_CURRENCY_MISMATCH | The currency between the wallet and recipient account is different
        TRANSACTION_EXECUTION_FAILED | There was a problem executing the transaction. Please retry.
        TRANSACTION_FAST_PAY_DISABLED | The recipient sort code is not enabled for faster payments
        TRANSACTION_IBAN_INVALID | The provided IBAN is invalid
        TRANSACTION_INSUFFICIENT_FUNDS | There are insufficient funds to complete the transaction
        TRANSACTION_ON_SAME_ACCOUNT | Payment to the same account is not allowed
        """,
        "TRANSFER_ERROR": """
        INCOMPLETE_CUSTOMER_ONBOARDING | end customer has not completed onboarding. their diligence status must be \
        `approved` before moving funds
        TRANSFER_ACCOUNT_BLOCKED | transfer was blocked due to a previous ACH return on this account
        TRANSFER_FORBIDDEN_ACH_CLASS | specified ach_class is forbidden
        TRANSFER_NETWORK_LIMIT_EXCEEDED | wire transaction amount cannot exceed $999,999.99
        TRANSFER_NOT_CANCELLABLE | transfer is not cancellable
        TRANSFER_ORIGINATOR_NOT_FOUND | the association between the sender and the originator client doesn't exist
        TRANSFER_UI_UNAUTHORIZED | client is not authorized for transfer UI
        TRANSFER_UNSUPPORTED_ACCOUNT_TYPE | transfer account type not supported
        UNAUTHORIZED_ACCESS | you are not authorized to access this endpoint for your use case.
        """,
        "BANK_TRANSFER_ERROR": """
        BANK_TRANSFER_ACCOUNT_BLOCKED | bank transfer was blocked due to a previous ACH return on this account
        """,
        "PARTNER_ERROR": """
        ASSETS_UNDER_MANAGEMENT_REQUIRED | assets under management must be submitted because your team has a monthly \
        service commitment
        CONTACT_REQUIRED | billing or technical contacts must be submitted either in the request or filled in for \
        your team in the dashboard
        CUSTOMER_ALREADY_CREATED | this customer has already been created
        CUSTOMER_ALREADY_ENABLED | this customer has already been enabled
        CUSTOMER_NOT_FOUND | the customer was not found
        CUSTOMER_NOT_READY_FOR_ENABLEMENT | this customer is not ready for enablement
        CUSTOMER_REMOVAL_NOT_ALLOWED | removal of a production-enabled end customer is not allowed. talk to your \
        account manager to remove this end customer.
        FLOWDOWN_NOT_COMPLETE | you must complete a flowdown to create and enable customers
        INVALID_LOGO | the logo must be a base64-encoded string of a PNG of size 1024x1024
        LOGO_REQUIRED | a logo is required because create_link_customization is set to true and the co-branded \
        consent pane is in use
        OAUTH_REGISTRATION_ERROR | application logo is required
        QUESTIONNAIRE_NOT_COMPLETE | you must complete the security questionnaire to create and enable customers
        """,
    ]

    private static let notResponding =
        "this institution is not currently responding to this request. please try again soon"
    private static let notRespondingShown =
        "This financial institution is not currently responding to requests. We apologize for the inconvenience."
    private static let constraintsShown =
        "The payment consent constraints are missing or not supported by the institution. Either update constraints "
        + "or select another institution."
    private static let paymentAgain =
        "invalid for the selected institution. Create a new payment with a different"
}
