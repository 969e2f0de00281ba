/// What the error of a round means for the person who runs the service.
///
/// Data and no code: each line is one cause. Errors that are not here are told in their own words.
enum ErrorCauses {
    struct Meaning: Sendable {
        let cause: Finding.Cause
        let weight: Finding.Weight
        let actor: Finding.Actor
        let what: String
        let next: String
    }

    static func meaning(of code: String) -> Meaning? {
        table.first { $0.codes.contains(code) }?.meaning
    }

    private static let table: [(codes: Set<String>, meaning: Meaning)] = [
        (
            ["INVALID_API_KEYS", "UNAUTHORIZED_ENVIRONMENT", "INVALID_SECRET", "MISSING_FIELDS"],
            Meaning(
                cause: "credentialsRefused", weight: .action, actor: .developer,
                what: "Plaid refused the client id and the secret.",
                next: "Check PLAID_CLIENT_ID and PLAID_SECRET, and that the secret is that of the environment in use.")
        ),
        (
            ["INVALID_ACCESS_TOKEN"],
            Meaning(
                cause: "accessTokenRefused", weight: .action, actor: .developer,
                what: "Plaid refused the access token: it belongs to another environment or client id.",
                next: "Run the service with the environment and client id with which the bank was connected.")
        ),
        (
            [
                "RATE_LIMIT", "RATE_LIMIT_EXCEEDED", "TRANSACTIONS_LIMIT", "TRANSACTIONS_SYNC_LIMIT", "ACCOUNTS_LIMIT",
                "rateBudgetExhausted",
            ],
            Meaning(
                cause: "rateLimited", weight: .notice, actor: .nobody,
                what: "Plaid's rate limit was reached.",
                next: "Wait: the Item is asked again by itself. If it stays so, run fewer workers on this client id.")
        ),
        (
            ["notSent", "connectionLost", "deadlineExceeded", "refused"],
            Meaning(
                cause: "plaidUnreachable", weight: .notice, actor: .nobody,
                what: "Plaid did not answer in time or could not be reached.",
                next: "Wait: the Item is asked again by itself. If it stays so, check the network and status.plaid.com."
            )
        ),
        (
            ["unexpectedResponse", "responseHoldsSecrets"],
            Meaning(
                cause: "strangeAnswer", weight: .action, actor: .developer,
                what: "Something answered in Plaid's place, or the answer could not be read.",
                next: "Check the address of Plaid and any proxy between.")
        ),
        (
            ["INTERNAL_SERVER_ERROR", "PLANNED_MAINTENANCE"],
            Meaning(
                cause: "plaidFailed", weight: .notice, actor: .plaid,
                what: "Plaid itself failed.",
                next: "Wait: the Item is asked again by itself. If it stays so, give Plaid's support the request ids.")
        ),
        (
            ["PRODUCT_NOT_READY", "PRODUCTS_NOT_READY"],
            Meaning(
                cause: "notReady", weight: .notice, actor: .nobody,
                what: "Plaid is still fetching the data from the bank.",
                next: "Wait: it is asked again by itself.")
        ),
        (
            ["ADDITIONAL_CONSENT_REQUIRED"],
            Meaning(
                cause: "consentMissing", weight: .action, actor: .endUser,
                what: "The user has not consented to this product.",
                next: "Open Link in update mode with additional_consented_products.")
        ),
        (
            ["INVALID_PRODUCT", "PRODUCT_NOT_ENABLED", "PRODUCTS_NOT_SUPPORTED", "PRODUCT_UNAVAILABLE"],
            Meaning(
                cause: "productNotAvailable", weight: .action, actor: .developer,
                what: "The bank or the client id does not have this product.",
                next: "Ask Plaid to enable the product, or connect a bank that has it.")
        ),
        (
            ["INSTITUTION_NO_LONGER_SUPPORTED", "INSTITUTION_NOT_SUPPORTED", "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT"],
            Meaning(
                cause: "bankNotSupported", weight: .action, actor: .bank,
                what: "Plaid does not support this bank any more.",
                next: "Tell the user; delete the Item or have another bank connected.")
        ),
        (
            ["NO_ACCOUNTS"],
            Meaning(
                cause: "noAccounts", weight: .action, actor: .endUser,
                what: "No account of the bank is shared any more: closed, or taken back.",
                next: "Open Link in update mode with account selection.")
        ),
        (
            ["cursorStuck"],
            Meaning(
                cause: "cursorStuck", weight: .action, actor: .plaid,
                what: "A page promised more and did not move on.",
                next: "Give Plaid's support the request ids; the round is tried again by itself.")
        ),
        (
            ["tooManyRestarts", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"],
            Meaning(
                cause: "dataKeptChanging", weight: .notice, actor: .nobody,
                what: "The bank's data changed during every attempt, so no sync run could finish.",
                next: "Wait: the sync restarts automatically.")
        ),
        (
            ["unusableRow"],
            Meaning(
                cause: "unusableRow", weight: .action, actor: .plaid,
                what: "A row came without its id. Nothing of the response was stored, and nothing was lost.",
                next: "Give Plaid's support the request ids; the Item is read again by itself.")
        ),
        (
            ["incompleteResponse"],
            Meaning(
                cause: "incompleteResponse", weight: .action, actor: .plaid,
                what:
                    "A response lacks a list, an element of one, or its cursor. Nothing of it was stored, nothing lost.",
                next: "Give Plaid's support the request ids; the Item is read again by itself.")
        ),
        (
            ["missingKey", "wrongKey", "unknownKey", "notAuthentic", "malformedValue"],
            Meaning(
                cause: "vaultCannotOpen", weight: .action, actor: .developer,
                what: "The stored access token cannot be opened with this vault key.",
                next: "Run with the key file that the token was sealed with, and with older keys beside it.")
        ),
        (
            ["unavailable", "integrity", "corrupted"],
            Meaning(
                cause: "databaseFailed", weight: .action, actor: .developer,
                what: "The database did not take the round.",
                next: "Look at the disk, the database server and the service's log; the round is tried again by itself."
            )
        ),
    ]
}
