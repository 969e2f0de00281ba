// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Requests that are wrong in form: INVALID_REQUEST and INVALID_INPUT.

extension SandboxError {
    static func invalidRequest(_ code: String, _ message: String, status: Int = 400) -> SandboxError {
        SandboxError("INVALID_REQUEST", code, message, status: status)
    }

    static func invalidInput(_ code: String, _ message: String) -> SandboxError {
        SandboxError("INVALID_INPUT", code, message)
    }

    static func missingFields(_ names: [String]) -> SandboxError {
        invalidRequest("MISSING_FIELDS", "the following required fields are missing: \(names.joined(separator: ", "))")
    }

    static func unknownFields(_ names: [String]) -> SandboxError {
        invalidRequest(
            "UNKNOWN_FIELDS",
            "the following fields are not recognized by this endpoint: \(names.joined(separator: ", "))")
    }

    static func invalidField(_ message: String) -> SandboxError { invalidRequest("INVALID_FIELD", message) }

    static let invalidBody = invalidRequest("INVALID_BODY", "body could not be parsed as JSON")
    static let malformedClientID = invalidField("client_id must be a properly formatted, non-empty string")
    static let noProduct = invalidField("must provide at least one product")
    static let notFound = invalidRequest("NOT_FOUND", "not found", status: 404)
    static let noLongerAvailable = texted("INVALID_REQUEST", "NO_LONGER_AVAILABLE", status: 404)

    static func bodyTooLarge(limit: Int) -> SandboxError {
        invalidRequest("INVALID_BODY", "the body is larger than \(limit) bytes; send a smaller one", status: 413)
    }

    static let tooManyBodies = SandboxError(
        "API_ERROR", "INTERNAL_SERVER_ERROR", "too many request bodies are in progress; send the request again later",
        status: 503)

    static func methodNotAllowed(_ method: String, allowed: String) -> SandboxError {
        invalidRequest("INVALID_HEADERS", "the method \(method) is not allowed here; use \(allowed)", status: 405)
    }

    static func sandboxOnly(route: String) -> SandboxError {
        invalidRequest(
            "SANDBOX_ONLY",
            "access to \(route) is only available in the sandbox environment at https://sandbox.plaid.com/")
    }

    /// A path of the contract that this Sandbox has no behaviour for.
    static func notImplemented(path: String) -> SandboxError {
        SandboxError(
            "API_ERROR", "NOT_IMPLEMENTED",
            "\(path) is part of Plaid's API, but this Sandbox has no behaviour for it yet; "
                + "use Plaid's own Sandbox for it",
            status: 501)
    }

    static let invalidAPIKeys = invalidInput("INVALID_API_KEYS", "invalid client_id or secret provided")
    static let invalidInstitution = invalidInput("INVALID_INSTITUTION", "invalid institution_id provided")
    static let invalidLinkToken = invalidInput("INVALID_LINK_TOKEN", "invalid link_token provided")
    static let invalidAccountID = invalidInput(
        "INVALID_ACCOUNT_ID", "failed to find requested account ID for requested item")

    /// Products that the client may not use.
    static func invalidProduct(_ products: [String]) -> SandboxError {
        invalidInput(
            "INVALID_PRODUCT", "client is not authorized to access the following products: \(quoted(products))")
    }

    static func malformedProductFilter(_ member: String) -> SandboxError {
        invalidInput(
            "INVALID_PRODUCT",
            "\(member) must either be null or a list of strings containing at least one valid product")
    }

    static func malformedProducts(_ member: String) -> SandboxError {
        invalidField("\(member) must be a list of strings containing at least one product")
    }

    static func unknownProduct(_ product: String, in member: String) -> SandboxError {
        invalidInput("INVALID_PRODUCT", "invalid product in \(member): \"\(product)\"")
    }

    static func unknownProducts(_ products: [String], in member: String) -> SandboxError {
        invalidInput("INVALID_PRODUCT", "\(member) contains invalid products: \(quoted(products))")
    }

    private static func quoted(_ names: [String]) -> String {
        "[\(names.map { "\"\($0)\"" }.joined(separator: ","))]"
    }

    static let malformedAccessToken = malformedToken("INVALID_ACCESS_TOKEN", kind: "access")
    static let unknownAccessToken = invalidInput("INVALID_ACCESS_TOKEN", "could not find matching access token")
    static let malformedPublicToken = malformedToken("INVALID_PUBLIC_TOKEN", kind: "public")
    static let unknownPublicToken = invalidInput("INVALID_PUBLIC_TOKEN", "could not find matching public token")
    static let expiredPublicToken = invalidInput(
        "INVALID_PUBLIC_TOKEN",
        "provided public token is expired. Public tokens expire 30 minutes after creation at which point they can no "
            + "longer be exchanged")

    static let malformedProcessorToken = malformedToken("INVALID_PROCESSOR_TOKEN", kind: "processor")
    static let unknownProcessorToken = invalidInput(
        "INVALID_PROCESSOR_TOKEN", "could not find matching processor token")

    private static func malformedToken(_ code: String, kind: String) -> SandboxError {
        invalidInput(
            code,
            "provided \(kind) token is in an invalid format. expected format: \(kind)-<environment>-<identifier>")
    }

    static func additionalConsentRequired(product: String) -> SandboxError {
        invalidInput(
            "ADDITIONAL_CONSENT_REQUIRED",
            "client does not have user consent to access the PRODUCT_\(product.uppercased()) product")
    }

    static let invalidWebhookVerificationKeyID = invalidInput(
        "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
        "invalid key_id provided. note that key_ids are specific to Plaid environments, and verification requests must "
            + "be made to the same environment that the webhook was sent from")

    static let incorrectDepositVerification = invalidInput("INCORRECT_DEPOSIT_VERIFICATION", "")
    static let tooManyVerificationAttempts = invalidInput("TOO_MANY_VERIFICATION_ATTEMPTS", "")
    static let invalidUserID = invalidInput("INVALID_USER_ID", "user.user_id must be a non-empty string")

    /// The error for a user ID that names nobody: those of users begin with `usr_`.
    static func unknownUser(_ id: String) -> SandboxError { id.hasPrefix("usr_") ? userNotFound : invalidUserID }

    static let invalidUserToken = invalidInput("INVALID_USER_TOKEN", "could not find matching user token")
}
