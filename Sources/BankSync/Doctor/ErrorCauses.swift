// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Explains the error of a sync run to the operator of the service.
///
/// A table: each row is one cause. Errors that are not listed are shown with their own message.
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
                what: "Plaid refused the client ID and the secret.",
                next: "Check PLAID_CLIENT_ID and PLAID_SECRET; the secret must belong to the environment in use.")
        ),
        (
            ["INVALID_ACCESS_TOKEN"],
            Meaning(
                cause: "accessTokenRefused", weight: .action, actor: .developer,
                what: "Plaid refused the access token: it belongs to another environment or client ID.",
                next: "Run the service with the environment and client ID that the bank was connected with.")
        ),
        (
            [
                "RATE_LIMIT", "RATE_LIMIT_EXCEEDED", "TRANSACTIONS_LIMIT", "TRANSACTIONS_SYNC_LIMIT", "ACCOUNTS_LIMIT",
                "rateBudgetExhausted",
            ],
            Meaning(
                cause: "rateLimited", weight: .notice, actor: .nobody,
                what: "Plaid's rate limit was reached.",
                next: "Wait: the Item is retried automatically. If this persists, run fewer workers on this client ID.")
        ),
        (
            ["notSent", "connectionLost", "deadlineExceeded", "refused"],
            Meaning(
                cause: "plaidUnreachable", weight: .notice, actor: .nobody,
                what: "Plaid did not respond in time or could not be reached.",
                next:
                    "Wait: the Item is retried automatically. If this persists, check the network and status.plaid.com."
            )
        ),
        (
            ["unexpectedResponse", "responseHoldsSecrets"],
            Meaning(
                cause: "strangeAnswer", weight: .action, actor: .developer,
                what: "The response did not come from Plaid, or could not be parsed.",
                next: "Check the URL of Plaid and any proxy on the way.")
        ),
        (
            ["INTERNAL_SERVER_ERROR", "PLANNED_MAINTENANCE"],
            Meaning(
                cause: "plaidFailed", weight: .notice, actor: .plaid,
                what: "Plaid returned an internal error.",
                next:
                    "Wait: the Item is retried automatically. If this persists, send the request IDs to Plaid's support."
            )
        ),
        (
            ["PRODUCT_NOT_READY", "PRODUCTS_NOT_READY"],
            Meaning(
                cause: "notReady", weight: .notice, actor: .nobody,
                what: "Plaid is still fetching the data from the bank.",
                next: "Wait: the Item is retried automatically.")
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
                what: "The bank or the client ID does not support this product.",
                next: "Ask Plaid to enable the product, or connect a bank that supports it.")
        ),
        (
            ["INSTITUTION_NO_LONGER_SUPPORTED", "INSTITUTION_NOT_SUPPORTED", "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT"],
            Meaning(
                cause: "bankNotSupported", weight: .action, actor: .bank,
                what: "Plaid no longer supports this bank.",
                next: "Tell the user; delete the Item or connect another bank.")
        ),
        (
            ["NO_ACCOUNTS"],
            Meaning(
                cause: "noAccounts", weight: .action, actor: .endUser,
                what: "The bank no longer shares any account: they were closed, or the user stopped sharing them.",
                next: "Open Link in update mode with account selection.")
        ),
        (
            ["cursorStuck"],
            Meaning(
                cause: "cursorStuck", weight: .action, actor: .plaid,
                what: "A page announced more pages without moving the cursor.",
                next: "Send the request IDs to Plaid's support; the sync is retried automatically.")
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
                what: "A row has no ID. Nothing of the response was stored, and nothing was lost.",
                next: "Send the request IDs to Plaid's support; the Item is retried automatically.")
        ),
        (
            ["incompleteResponse"],
            Meaning(
                cause: "incompleteResponse", weight: .action, actor: .plaid,
                what:
                    "A response lacks a list, an element of one, or its cursor. Nothing was stored, and nothing was lost.",
                next: "Send the request IDs to Plaid's support; the Item is retried automatically.")
        ),
        (
            ["missingKey", "wrongKey", "unknownKey", "notAuthentic", "malformedValue"],
            Meaning(
                cause: "vaultCannotOpen", weight: .action, actor: .developer,
                what: "This vault key cannot decrypt the stored access token.",
                next: "Use the key file that the token was encrypted with, including older keys.")
        ),
        (
            ["unavailable", "integrity", "corrupted"],
            Meaning(
                cause: "databaseFailed", weight: .action, actor: .developer,
                what: "The database failed to store the sync run.",
                next: "Check the disk, the database server and the service's log; the sync is retried automatically."
            )
        ),
    ]
}
